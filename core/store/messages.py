"""Messages to send: rows that one replica takes in hand, begins and settles."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from psycopg.rows import dict_row

from core.domain.audit import CLOCK
from core.domain.bookings.planning import REMINDER_LEAD
from core.domain.messages import URGENT, About, CardMark, Claimed, Due, Key, Kind, Mark, Topic
from core.domain.people.told import Told
from core.store.chat import cards
from core.store.database import Connection, at_once
from core.store.statements import Row, statements
from core.values import OrganizationId, ReplicaId, Route

CHANNEL = "bellhop_due"
"""The channel on which a change wakes the outbox, because something is due at once."""
URGENCIES = (0, 1)
"""The urgent first: an answer that somebody waits for goes before a reminder, however late that is."""
ANY = ""
"""The route of a message whose way nobody has looked for yet."""

_SQL = statements("messages")


async def claim(
    connection: Connection,
    *,
    replica: ReplicaId,
    now: datetime,
    routes: Collection[Route],
    topics: Collection[Topic],
    most: int,
) -> list[Claimed]:
    """
    Take at most so many due messages in hand, the urgent first; nobody else gets them until they are let go.

    Only those whose route is one of these, or not known yet.
    """
    return await _SQL["claim"].rows(
        connection,
        _claimed,
        replica=replica,
        now=now,
        urgencies=list(URGENCIES),
        routes=[ANY, *map(str, routes)],
        topics=[topic.value for topic in topics],
        kinds=[kind.value for kind in Kind],
        most=most,
    )


async def mark(
    connection: Connection,
    marks: Sequence[Mark],
    *,
    replica: ReplicaId,
    at: datetime,
    shown: Sequence[CardMark] = (),
) -> frozenset[Key]:
    """
    Write these marks, and what has become of these cards; return the keys of what was still in this replica's hand.

    The other messages were taken back, or freed because this replica was taken for dead.
    """
    # In the order of the key, as every other statement meets them, so that two do not wait for each other.
    ordered = sorted(marks, key=lambda mark: (mark.message.organization, mark.message.about.id, mark.message.kind))
    parameters = {"marks": json.dumps([_row(mark) for mark in ordered]), "replica": replica, "at": at, "clock": CLOCK}
    if not shown:
        return frozenset(await _SQL["mark"].rows(connection, _key, **parameters))
    async with connection.cursor(row_factory=dict_row) as cursor:
        async with at_once(connection):
            # First, because a repaint that they take back is one that this replica has in hand no more.
            await cards.write(connection, shown, at=at)
            await cursor.execute(_SQL["mark"].query, parameters)
        return frozenset([_key(row) async for row in cursor])


async def let_go(connection: Connection, *, replica: ReplicaId, but: Collection[Key]) -> int:
    """Let go of what this replica has in hand and has not begun, except for these; return how many there were."""
    return await _SQL["let_go"].run(
        connection,
        replica=replica,
        organizations=[organization for organization, *_ in but],
        topics=[about.kind.value for _, about, *_ in but],
        ids=[about.id for _, about, *_ in but],
        kinds=[kind.value for *_, kind, _, _ in but],
        dues=[due for *_, due, _ in but],
        members=[member for *_, member in but],
    )


async def served(connection: Connection) -> frozenset[Route]:
    """Return the routes that any living replica serves."""
    return frozenset(await _SQL["served"].rows(connection, lambda row: Route.read(row["route"])))


async def reroute(connection: Connection, *, here: Collection[Route]) -> int:
    """Let what waits for a route that nobody serves be judged anew, and return how many those are."""
    return await _SQL["reroute"].run(connection, here=[str(route) for route in here])


async def next_due(connection: Connection, *, routes: Collection[Route]) -> datetime | None:
    """Return when the next waiting message is due whose route is one of these, or not known yet."""
    return await _SQL["next_due"].value(
        connection, datetime, urgencies=list(URGENCIES), routes=[ANY, *map(str, routes)]
    )


async def plan(connection: Connection, organization: OrganizationId, about: About, due: Iterable[Due]) -> None:
    """Plan messages that follow from no change of a booking; one that was planned before is not planned again."""
    await plan_all(connection, organization, ((about, each) for each in due))


async def plan_all(connection: Connection, organization: OrganizationId, due: Iterable[tuple[About, Due]]) -> None:
    """Plan messages about several things, as `plan` does, in one statement."""
    planned = [{"topic": about.kind, "id": about.id, **planned_row(each)} for about, each in due]
    if planned:
        await _SQL["plan"].run(connection, organization=organization, due=json.dumps(planned))
        await announce(connection)


def planned_row(message: Due) -> dict[str, object]:
    """Return a message as the statements read it that plan those of bookings."""
    urgency = int(message.kind not in URGENT)
    row = {"kind": message.kind, "at": message.at.isoformat(), "member": message.member, "urgency": urgency}
    # The database knows who prefers another time before the start.
    return row | ({"before": (message.at + REMINDER_LEAD).isoformat()} if message.kind is Kind.REMINDER else {})


async def last_planned(
    connection: Connection, organization: OrganizationId, about: About, kind: Kind
) -> datetime | None:
    """Return when the last message of that kind about a thing is due, or was; None if none is kept."""
    return await _SQL["last_planned"].value(
        connection, datetime, organization=organization, topic=about.kind, id=about.id, message=kind
    )


async def announce(connection: Connection) -> None:
    """Wake the listeners on CHANNEL: something is due at once."""
    await _SQL["announce"].run(connection)


def _claimed(row: Row) -> Claimed:
    organization, about, kind, due_at, member = _key(row)
    return Claimed(
        organization=organization,
        about=about,
        kind=kind,
        due_at=due_at,
        member=member,
        attempts=row["attempts"],
        doubles=row["doubles"],
        reason=row["reason"],
        route=Route.read(row["route"]) if row["route"] != ANY else None,
        others=frozenset(map(Kind, row["others"])),
    )


def _key(row: Row) -> Key:
    about = About(Topic(row["about_kind"]), row["about_id"])
    return row["organization_id"], about, Kind(row["kind"]), row["due_at"], row["member_id"]


def _told(told: Told) -> dict[str, object]:
    return {"sequence": told.sequence, "digest": told.digest.hex(), "method": told.method}


def _row(mark: Mark) -> dict[str, object]:
    message = mark.message
    return {
        "organization": message.organization,
        "topic": message.about.kind,
        "id": message.about.id,
        "kind": message.kind,
        "due": message.due_at.isoformat(),
        "member": message.member,
        "begins": mark.begins,
        "state": mark.state,
        "reason": mark.reason,
        "attempts": mark.attempts,
        "not_before": mark.not_before.isoformat() if mark.not_before else None,
        "route": None if mark.route is None else str(mark.route),
        "code_seen_by": mark.code_seen_by,
    } | ({} if mark.told is None else _told(mark.told))
