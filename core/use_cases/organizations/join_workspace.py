"""Bring a workspace into another organization: its owner shows a code of the other's owner, sees what joins, agrees."""

from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.organizations.joining import GOOD_FOR, Joining, Workspace
from core.domain.people.member import Member, Role
from core.errors import BadJoinCode, HasThings, NotAllowed, OwnJoinCode
from core.ledger import Ledger
from core.secrets import new_token
from core.store import audit, joining, membership
from core.store.database import Connection, retried
from core.values import OrganizationId


async def every_workspace(ledger: Ledger) -> list[Workspace]:
    """Return every workspace, by the organization for which it speaks."""
    async with ledger.database.connection() as connection:
        return await joining.every_workspace(connection)


@retried
async def join_code(ledger: Ledger, *, organization: OrganizationId, by: Member | None) -> str:
    """
    Return a code by which the owner of another workspace brings it here, once, within a day.

    An earlier code is good no more. Refuses with NotAllowed anybody but an owner; nobody at all asks at the command
    line.
    """
    code, now = new_token(), ledger.clock.now()
    async with ledger.database.transaction() as connection:
        await _check_owns(connection, by)
        digest = ledger.vault.token_digest(code)
        await joining.write_code(connection, organization, digest, by=by.id if by else None, until=now + GOOD_FOR)
        await _note(ledger, connection, organization, "join code made", by=by, at=now)
    return code


async def what_joins(ledger: Ledger, *, code: str, organization: OrganizationId, by: Member | None) -> Joining:
    """Return what would happen if an organization joined the one of a code; refuses as `join_workspace` does."""
    async with ledger.database.transaction() as connection:
        await _check_owns(connection, by)
        found = await joining.host_of(connection, ledger.vault.token_digest(code), organization, at=ledger.clock.now())
        await _check(connection, found.host if found else None, organization)
    if found is None:
        raise BadJoinCode
    return found


@retried
async def join_workspace(ledger: Ledger, *, code: str, organization: OrganizationId, by: Member | None) -> Joining:
    """
    Let the workspaces of an organization speak for the one of a code, and return what happened.

    Its people are met anew there, with the roles that their platform tells. What was set up before, such as rules and
    groups, stays behind. Refuses with NotAllowed anybody but an owner, BadJoinCode, OwnJoinCode, and with HasThings an
    organization in which anything can be booked, or ever was: nothing of that could come along whole.
    """
    now, digest = ledger.clock.now(), ledger.vault.token_digest(code)
    async with ledger.database.transaction() as connection:
        await _check_owns(connection, by)
        found = await joining.host_of(connection, digest, organization, at=now)
        await _check(connection, await joining.use_code(connection, digest, at=now), organization)
        if found is None:
            raise BadJoinCode
        # Noted first: afterwards nobody is there who could have done it.
        await _note(ledger, connection, organization, "joined another", by=by, at=now, host=found.host)
        await joining.move(connection, organization, found.host, at=now)
        await _note(ledger, connection, found.host, "was joined", by=None, at=now, joined=organization)
    return found


async def _check(connection: Connection, host: OrganizationId | None, organization: OrganizationId) -> None:
    if host is None:
        raise BadJoinCode
    if host == organization:
        raise OwnJoinCode
    things, bookings = await joining.things_of(connection, organization)
    if things or bookings:
        raise HasThings(things, bookings)


async def _check_owns(connection: Connection, by: Member | None) -> None:
    """Refuse with NotAllowed who does not own the place now; their role stays until the transaction ends."""
    if by is None:
        return
    known = (await membership.locked(connection, by.organization, [by.id])).get(by.id)
    if known is None or not known.acts or known.role is not Role.OWNER:
        raise NotAllowed(known.role if known else by.role)


async def _note(
    ledger: Ledger,
    connection: Connection,
    organization: OrganizationId,
    verb: str,
    *,
    by: Member | None,
    at: datetime,
    **facts: OrganizationId,
) -> None:
    change = Change(Noun.ORGANIZATION, organization, verb, {}, dict(facts))
    await audit.record(connection, change, organization=organization, by=by.id if by else None, via=ledger.via, at=at)
