"""Favours: written, counted, answered; and rings of those who may swap at once."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from core.domain.favours.favour import Answer, Favour, Spot, What
from core.domain.favours.ring import LEAST, MOST, Ring, in_order
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, FavourId, Interval, MemberId, OrganizationId, RingId

TRIED = 5
"""Rings that are looked at where several are possible, the smallest first."""

_SQL = statements("favours")
_FOUND = _SQL["found"].without("locked")
_RING = _SQL["ring"].without("locked")


class Counted(NamedTuple):
    """How often a holder was asked lately, and whether they want no more of it."""

    asked: int
    enough: bool


async def lock(connection: Connection, organization: OrganizationId) -> None:
    """Let nobody else ask in the organization until the transaction ends."""
    await _SQL["lock"].run(connection, organization=organization)


async def write(connection: Connection, favour: Favour) -> FavourId:
    """Write a favour in place of what its asker asked about the booking before, and return its id."""
    organization = favour.organization
    await _SQL["lapse"].run(
        connection, organization=organization, asker=favour.asker, booking=favour.booking, at=favour.asked_at
    )
    written = await _SQL["write"].value(
        connection,
        int,
        organization=organization,
        what=favour.what,
        booking=favour.booking,
        holder=favour.holder,
        asker=favour.asker,
        starts=favour.wanted.start,
        ends=favour.wanted.end,
        unit=favour.held.unit,
        held_starts=favour.held.during.start,
        held_ends=favour.held.during.end,
        mine=favour.mine,
        given_unit=favour.given.unit if favour.given else None,
        given_starts=favour.given.during.start if favour.given else None,
        given_ends=favour.given.during.end if favour.given else None,
        via=favour.via,
        at=favour.asked_at,
        until=favour.until,
    )
    if written is None:
        raise AssertionError("an insert returns its row")
    return FavourId(written)


async def asked_since(connection: Connection, organization: OrganizationId, asker: MemberId, *, since: datetime) -> int:
    """Return how often a member has asked since an instant."""
    return await _SQL["asked_since"].value(connection, int, organization=organization, asker=asker, since=since) or 0


async def holder_since(
    connection: Connection, organization: OrganizationId, holder: MemberId, *, since: datetime
) -> Counted:
    """Return how often a holder was asked since an instant, and whether they wanted no more of it since then."""
    found = await _SQL["holder_since"].row(
        connection,
        lambda row: Counted(row["asked"], row["enough"]),
        organization=organization,
        holder=holder,
        since=since,
    )
    return found or Counted(0, enough=False)


async def found(
    connection: Connection, organization: OrganizationId, favour: FavourId, *, lock: bool = False
) -> Favour | None:
    """Return a favour, perhaps locked until the transaction ends."""
    statement = _SQL["found"] if lock else _FOUND
    return await statement.row(connection, _favour, organization=organization, favour=favour)


async def open_between(
    connection: Connection, organization: OrganizationId, *, asker: MemberId, booking: BookingId, at: datetime
) -> Favour | None:
    """Return what a member asks about a booking and is not answered yet."""
    return await _SQL["open_between"].row(
        connection, _favour, organization=organization, asker=asker, booking=booking, at=at
    )


async def granted_by(
    connection: Connection, organization: OrganizationId, *, asker: MemberId, booking: BookingId
) -> Favour | None:
    """Return what was given to a member, or shortened for them, by which they made a booking."""
    return await _SQL["granted_by"].row(connection, _favour, organization=organization, asker=asker, booking=booking)


async def asked_of(
    connection: Connection, organization: OrganizationId, holder: MemberId, *, at: datetime
) -> Favour | None:
    """Return what was asked of a holder last and waits for their answer."""
    return await _SQL["asked_of"].row(connection, _favour, organization=organization, holder=holder, at=at)


async def in_rings(
    connection: Connection, organization: OrganizationId, *, asker: MemberId, booking: BookingId
) -> list[Favour]:
    """Return what a member wished for of a booking and that is in a ring which waits."""
    return await _SQL["in_rings"].rows(connection, _favour, organization=organization, asker=asker, booking=booking)


async def answer(
    connection: Connection, favour: Favour, answer: Answer, *, at: datetime, made: BookingId | None = None
) -> None:
    """Write what became of a favour, and the asker's booking that came of it."""
    await _SQL["answer"].run(
        connection, organization=favour.organization, favour=favour.id, answer=answer, at=at, made=made
    )


async def changed_since(
    connection: Connection, organization: OrganizationId, several: Sequence[BookingId], *, since: datetime
) -> bool:
    """Return whether anybody has changed one of these bookings after an instant."""
    subjects = [str(each) for each in several]
    return bool(
        await _SQL["changed_since"].value(connection, bool, organization=organization, subjects=subjects, since=since)
    )


async def end_of(
    connection: Connection, organization: OrganizationId, member: MemberId, *, at: datetime
) -> list[tuple[FavourId, MemberId]]:
    """Close what a member who is gone asked or was asked, and return each with who had asked."""
    return await _SQL["end_of"].rows(
        connection,
        lambda row: (FavourId(row["id"]), MemberId(row["asker_id"])),
        organization=organization,
        member=member,
        at=at,
    )


async def asked_no_more(
    connection: Connection, organization: OrganizationId, given_up: Sequence[BookingId], *, at: datetime
) -> list[tuple[FavourId, MemberId]]:
    """Close what is asked about bookings that are given up, outside of rings; return each with who had asked."""
    return await _SQL["asked_no_more"].rows(
        connection,
        lambda row: (FavourId(row["id"]), MemberId(row["asker_id"])),
        organization=organization,
        bookings=list(given_up),
        at=at,
    )


async def rings(connection: Connection, favour: Favour, *, at: datetime) -> list[Sequence[FavourId]]:
    """Return the rings that a wish closes with others that are open, the smallest first, by the ids of their wishes."""
    return await _SQL["rings"].rows(
        connection,
        lambda row: tuple(map(FavourId, row["wishes"])),
        organization=favour.organization,
        favour=favour.id,
        at=at,
        least=LEAST,
        most=MOST,
        tried=TRIED,
    )


async def join(
    connection: Connection, organization: OrganizationId, wishes: Sequence[FavourId], *, until: datetime
) -> RingId:
    """Put wishes into a ring that waits until an instant, and return its id."""
    ring = RingId(min(wishes))
    await _SQL["join"].run(connection, organization=organization, ring=ring, wishes=list(wishes), until=until)
    return ring


async def ring(
    connection: Connection, organization: OrganizationId, ring: RingId, *, lock: bool = False
) -> Ring | None:
    """Return a ring, perhaps locked until the transaction ends."""
    statement = _SQL["ring"] if lock else _RING
    wishes = await statement.rows(connection, _favour, organization=organization, ring=ring)
    # Of a ring that is over a part may be kept no more.
    whole = bool(wishes) and {each.booking for each in wishes} == {each.mine for each in wishes}
    return Ring(ring, organization, in_order(wishes)) if whole else None


async def agree(connection: Connection, wish: Favour, *, at: datetime) -> None:
    """Write that a member agrees to their part in a ring."""
    await _SQL["agree"].run(connection, organization=wish.organization, favour=wish.id, at=at)


async def end_ring(connection: Connection, ring: Ring, *, at: datetime, answer: Answer | None = None) -> None:
    """Write that a ring has ended; with an answer, its wishes have it."""
    await _SQL["end_ring"].run(connection, organization=ring.organization, ring=ring.id, at=at, answer=answer)


def _favour(row: Row) -> Favour:
    return Favour(
        id=FavourId(row["id"]),
        organization=row["organization_id"],
        what=What(row["what"]),
        booking=BookingId(row["booking_id"]),
        holder=MemberId(row["holder_id"]),
        asker=MemberId(row["asker_id"]),
        wanted=Interval(row["starts"], row["ends"]),
        held=Spot(row["unit_id"], Interval(row["held_starts"], row["held_ends"])),
        mine=row["mine_id"],
        given=Spot(row["given_unit_id"], Interval(row["given_starts"], row["given_ends"])) if row["mine_id"] else None,
        via=row["via"],
        asked_at=row["asked_at"],
        until=row["until"],
        answer=Answer(row["answer"]) if row["answer"] else None,
        answered_at=row["answered_at"],
        made=row["made_id"],
        ring=row["ring_id"],
        ring_until=row["ring_until"],
        agreed_at=row["agreed_at"],
        ring_ended_at=row["ring_ended_at"],
    )
