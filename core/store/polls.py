"""Polls: written, answered, ended."""

from collections.abc import Collection, Sequence
from datetime import datetime

from core.domain.polls.poll import Outcome, Poll
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, MemberId, OrganizationId, PollId

_SQL = statements("polls")
_FOUND = _SQL["found"].without("locked")


async def write(
    connection: Connection,
    organization: OrganizationId,
    *,
    asker: MemberId,
    voters: Sequence[MemberId],
    via: str,
    at: datetime,
    closes_at: datetime,
) -> PollId:
    """Write a new poll, which has no times yet, and return its id."""
    written = await _SQL["write"].value(
        connection,
        int,
        organization=organization,
        asker=asker,
        voters=list(voters),
        via=via,
        at=at,
        closes_at=closes_at,
    )
    if written is None:
        raise AssertionError("an insert returns its row")
    return PollId(written)


async def offer(
    connection: Connection,
    organization: OrganizationId,
    poll: PollId,
    *,
    slots: Sequence[BookingId],
    closes_at: datetime,
) -> None:
    """Write which times a new poll has, and until when it is open for them."""
    await _SQL["offer"].run(connection, organization=organization, poll=poll, bookings=list(slots), closes_at=closes_at)


async def open_of(connection: Connection, organization: OrganizationId, member: MemberId) -> list[PollId]:
    """Return the polls that a member has open, the one that closes first before all others."""
    return await _SQL["open_of"].rows(
        connection, lambda row: PollId(row["id"]), organization=organization, member=member
    )


async def open_for(connection: Connection, organization: OrganizationId, member: MemberId) -> list[PollId]:
    """Return the open polls of a member, and then those in which they are asked; of each what closes first before."""
    return await _SQL["open_for"].rows(
        connection, lambda row: PollId(row["id"]), organization=organization, member=member
    )


async def found(
    connection: Connection, organization: OrganizationId, poll: PollId, *, lock: bool = False
) -> Poll | None:
    """Return a poll with its votes, perhaps locked until the transaction ends."""
    statement = _SQL["found"] if lock else _FOUND
    return await statement.row(connection, _poll, organization=organization, poll=poll)


async def vote(
    connection: Connection,
    poll: Poll,
    *,
    member: MemberId,
    slots: Collection[BookingId],
    at: datetime,
    closes_at: datetime,
) -> None:
    """Write which times suit somebody, in place of what they said before, and until when the poll is open then."""
    await _SQL["vote"].run(
        connection,
        organization=poll.organization,
        poll=poll.id,
        member=member,
        bookings=sorted(slots),
        at=at,
        closes_at=closes_at,
    )


async def end(
    connection: Connection, poll: Poll, outcome: Outcome, *, at: datetime, booking: BookingId | None = None
) -> None:
    """Write what became of a poll, and perhaps the time that was chosen; none is held for it any more."""
    await _SQL["end"].run(
        connection,
        organization=poll.organization,
        poll=poll.id,
        bookings=list(poll.slots),
        outcome=outcome,
        chosen=booking,
        at=at,
    )


async def keep(connection: Connection, organization: OrganizationId, poll: PollId, slot: BookingId) -> None:
    """Let a slot that is held be held for a poll, so that it does not count among what its booker may hold."""
    await _SQL["keep"].run(connection, organization=organization, poll=poll, booking=slot)


async def let_go(connection: Connection, poll: Poll, slot: BookingId) -> None:
    """Hold a time for its poll no more, so that it can be booked."""
    await _SQL["let_go"].run(connection, organization=poll.organization, poll=poll.id, booking=slot)


async def any_due(connection: Connection, *, now: datetime) -> bool:
    """Return whether any poll is to be closed."""
    return bool(await _SQL["any_due"].value(connection, bool, now=now))


async def next_due(connection: Connection, *, now: datetime) -> tuple[OrganizationId, PollId] | None:
    """Lock and return a poll that is to be closed; None if there is none that no other replica has in hand."""
    return await _SQL["next_due"].row(
        connection, lambda row: (OrganizationId(row["organization_id"]), PollId(row["id"])), now=now
    )


async def put_off(connection: Connection, organization: OrganizationId, poll: PollId, *, until: datetime) -> None:
    """Let a poll close later."""
    await _SQL["put_off"].run(connection, organization=organization, poll=poll, until=until)


async def leave(
    connection: Connection, organization: OrganizationId, member: MemberId, *, at: datetime
) -> list[PollId]:
    """Ask a member no more who is gone, and return the open polls in which they were asked."""
    return await _SQL["leave"].rows(
        connection, lambda row: PollId(row["id"]), organization=organization, member=member, at=at
    )


async def repaint(connection: Connection, organization: OrganizationId, poll: PollId, *, at: datetime) -> None:
    """Plan that every card of a poll is painted as the poll is now."""
    await _SQL["repaint"].run(connection, organization=organization, poll=poll, at=at)


def _poll(row: Row) -> Poll:
    return Poll(
        id=PollId(row["id"]),
        organization=OrganizationId(row["organization_id"]),
        asker=MemberId(row["asker_id"]),
        voters=tuple(map(MemberId, row["voter_ids"])),
        slots=tuple(map(BookingId, row["booking_ids"])),
        via=row["via"],
        asked_at=row["asked_at"],
        closes_at=row["closes_at"],
        version=row["version"],
        votes={
            MemberId(member): frozenset(map(BookingId, suits))
            for member, suits in row["votes"] or ()
            if member in row["voter_ids"]
        },
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        ended_at=row["ended_at"],
        booking=row["booking_id"],
    )
