"""Pauses: how long each platform asks to be left alone, known to every replica."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import Route

CHANNEL = "bellhop_pauses"
"""The channel on which a new pause is told to all replicas."""

_SQL = statements("pauses")


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause of one scope of a route, until an instant of the database's time."""

    route: Route
    scope: str
    until: datetime


async def write(connection: Connection, route: Route, scope: str, *, until: datetime) -> None:
    """Write a pause, or lengthen the one that is written, and tell it on CHANNEL."""
    await _SQL["write"].run(connection, platform=route.platform, workspace=route.workspace, scope=scope, until=until)


async def in_force(connection: Connection, *, now: datetime) -> list[Pause]:
    """Return the pauses that are not over."""
    return await _SQL["in_force"].rows(connection, _pause, now=now)


async def of_platforms(connection: Connection, *, now: datetime) -> Mapping[str, datetime]:
    """Return until when each platform asks to be left alone by all; a pause of one chat or method is none of these."""
    whole = [each for each in await in_force(connection, now=now) if not each.scope]
    return {each.route.platform: each.until for each in sorted(whole, key=lambda each: each.until)}


async def forget(connection: Connection, *, now: datetime) -> int:
    """Delete the pauses that are over, and return how many."""
    return await _SQL["forget"].run(connection, now=now)


async def replicas(connection: Connection) -> Mapping[str, int]:
    """Return how many replicas serve each route."""
    return dict(await _SQL["replicas"].rows(connection, lambda row: (str(row["route"]), int(row["replicas"]))))


def _pause(row: Row) -> Pause:
    return Pause(Route(row["platform"], row["workspace"]), row["scope"], row["until"])
