"""Installations: the sealed keys of each workspace, and what tells a finished installation from a forged one."""

from dataclasses import dataclass
from datetime import datetime

from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import OrganizationId, Route

_SQL = statements("installations")


@dataclass(frozen=True, slots=True)
class Kept:
    """An installation as it lies in the database."""

    route: Route
    installer: str
    sealed: bytes
    installed_at: datetime
    expires_at: datetime | None


async def begin(connection: Connection, digest: bytes, *, at: datetime, until: datetime, most: int) -> bool:
    """Keep that an installation was begun, by the digest of what its end must show; False if `most` are already."""
    return bool(await _SQL["begin"].run(connection, digest=digest, at=at, until=until, most=most))


async def finish(connection: Connection, digest: bytes, *, at: datetime) -> bool:
    """Use a beginning up; False if it is none, was used before, or is over."""
    return bool(await _SQL["finish"].run(connection, digest=digest, at=at))


async def forget_begun(connection: Connection, *, at: datetime) -> int:
    """Forget what was begun and never finished; return how many those were."""
    return await _SQL["forget_begun"].run(connection, at=at)


async def write(connection: Connection, organization: OrganizationId, kept: Kept) -> None:
    """Keep the installation of a workspace that speaks for an organization, instead of an earlier one."""
    await _SQL["write"].run(
        connection,
        organization=organization,
        platform=kept.route.platform,
        workspace=kept.route.workspace,
        installer=kept.installer,
        sealed=kept.sealed,
        installed_at=kept.installed_at,
        expires_at=kept.expires_at,
    )


async def found(connection: Connection, route: Route) -> Kept | None:
    """Return the installation of a workspace."""
    return await _SQL["found"].row(connection, _kept, platform=route.platform, workspace=route.workspace)


async def every(connection: Connection, platform: str) -> list[Kept]:
    """Return all installations of a platform, the oldest first."""
    return await _SQL["every"].rows(connection, _kept, platform=platform)


async def claim_renewal(connection: Connection, route: Route, *, now: datetime, until: datetime) -> bool:
    """Let nobody else renew the keys of a workspace until an instant; False if somebody else does already."""
    return bool(
        await _SQL["claim_renewal"].run(
            connection, platform=route.platform, workspace=route.workspace, now=now, until=until
        )
    )


async def renew(
    connection: Connection, route: Route, *, sealed: bytes, installed_at: datetime, expires_at: datetime | None
) -> bool:
    """Write other keys of the same installation; False if it has ended, or was made anew, meanwhile."""
    return bool(
        await _SQL["renew"].run(
            connection,
            platform=route.platform,
            workspace=route.workspace,
            sealed=sealed,
            installed_at=installed_at,
            expires_at=expires_at,
        )
    )


async def end(connection: Connection, route: Route, *, installed_at: datetime) -> OrganizationId | None:
    """Delete the keys of a workspace, and return whose they were; None if it has none, or others by now."""
    ended = await _SQL["end"].value(
        connection, int, platform=route.platform, workspace=route.workspace, installed_at=installed_at
    )
    return None if ended is None else OrganizationId(ended)


def _kept(row: Row) -> Kept:
    route = Route(row["platform"], row["workspace"])
    return Kept(route, row["installer"], row["sealed"], row["installed_at"], row["expires_at"])
