"""Reinstate bookings: what was cancelled because its units were closed comes back, if they are opened again at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.time_limits import REINSTATED_WITHIN
from core.domain.messages import HOLDER
from core.domain.people.member import Member
from core.errors import NoSuchMember, NotBookable, Refusal, UndoOver
from core.ledger import Ledger
from core.store import bookings, people
from core.store.bookings import Exceeded, Overlap
from core.store.database import LostRace, retried
from core.use_cases.bookings.approve import claims_again
from core.use_cases.bookings.taking import cleared
from core.use_cases.bookings.told_once import Told
from core.values import Interval, OrganizationId, UnitId


@dataclass(frozen=True, slots=True)
class Reinstated:
    """The bookings that are back, and those to come that stay cancelled, each in order."""

    back: list[Booking] = field(default_factory=list)
    lost: list[Booking] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Opened:
    """Units that are open again, and since when they were closed."""

    units: Sequence[UnitId]
    closed_at: datetime
    closed: tuple[Interval, str] | None = None
    """The time and the reason for which they were closed, if only that is opened."""
    told: Told = field(default_factory=Told)
    """Who was told already of dates of a series that are back."""


async def reinstate(
    ledger: Ledger, opened: Opened, *, organization: OrganizationId, by: Member | None, because: str
) -> Reinstated:
    """
    Bring back the bookings of units that were cancelled when these were closed, and tell everybody concerned.

    Only those that were in the way of the time that was `closed`, and were cancelled for that reason. Of several dates
    of a series everybody is told once.

    Only within an hour of that, and only what nobody else has by now, what its holder may still book, and what their
    quotas allow; all else stays cancelled. A hold or a request never comes back.
    """
    return await reinstate_at(ledger, opened, organization=organization, by=by, because=because, now=ledger.clock.now())


async def reinstate_at(
    ledger: Ledger, opened: Opened, *, organization: OrganizationId, by: Member | None, because: str, now: datetime
) -> Reinstated:
    """Do what `reinstate` does, for a use case that has asked for the time already."""
    units, closed_at, told = opened.units, opened.closed_at, opened.told
    async with ledger.database.connection() as connection:
        gone = await bookings.withdrawn(connection, organization, units, at=closed_at, after=now, closed=opened.closed)
    done = Reinstated()
    for booking in gone:
        try:
            if now - closed_at > REINSTATED_WITHIN:
                raise UndoOver(booking.id, closed_at)
            # One by one, so that one that a quota or a rule refuses by now does not keep the others cancelled.
            back = await _reinstated(ledger, booking, by=by, because=because, told=told)
        except Refusal:
            done.lost.append(booking)
        else:
            done.back.append(back)
            told.add(back, (HOLDER, *back.attendees))
    return done


@retried
async def _reinstated(ledger: Ledger, gone: Booking, *, by: Member | None, because: str, told: Told) -> Booking:
    """Confirm a withdrawn booking again; refuses with a Refusal if it cannot be had any more."""
    organization, who = gone.organization, by.id if by else None
    await _check_holder(ledger, gone)
    try:
        async with ledger.changing(organization, gone.id, by=who, via=ledger.via) as change:
            after = cancelling.reinstated(
                change.booking, now=change.now, policy=change.policy, because=because, stay=change.stay
            )
            also = told.due(after, (HOLDER, *after.attendees), now=change.now)
            change.to(after, claims=await claims_again(ledger, change.catalogue, after, now=change.now), also=also)
    except Overlap as lost:
        if await cleared(ledger, change.catalogue, gone, now=change.now, via=ledger.via):
            raise LostRace from lost
        raise UndoOver(gone.id, gone.ended_at or change.now) from lost
    except Exceeded as lost:
        raise UndoOver(gone.id, gone.ended_at or change.now) from lost
    return change.booking


async def _check_holder(ledger: Ledger, gone: Booking) -> None:
    """Check that the holder is still here and may book it; refuses with NoSuchMember or NotBookable."""
    resource = (await ledger.catalogue(gone.organization)).resource(gone.resource)
    async with ledger.database.connection() as connection:
        standing = await people.standing(connection, gone.organization, [gone.member])
    if gone.member not in standing:
        raise NoSuchMember("")
    if not resource.policy.bookable(*standing[gone.member]):
        raise NotBookable(resource.id)
