"""Answer an offer: take it, take a part of it, or pass it on."""

from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.waiting.offering import Offering
from core.domain.waiting.wait import State, Wait
from core.errors import AlreadyOver, NoneTogether, NoSuchWait, NotYours, OfferedOn, SlotOver, SlotTaken
from core.ledger import Ledger
from core.store import audit, waits
from core.use_cases.bookings.cancel import cancel
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.hold_together import hold_together
from core.use_cases.bookings.slot import Place
from core.use_cases.bookings.swap import swap
from core.values import BookingId, Interval, MemberId, OrganizationId

ANEW = 0
"""The chain of what was not freed, but taken again by who had let it go; those of what was freed begin with 1."""


async def take(ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str) -> Booking:
    """
    Book what is offered, or ask for the approval that it needs, and return the booking.

    After the offer has ended it is another booking, of the same units for what is left of the same time, if nobody has
    them. Done a second time it changes nothing. Refuses with NoSuchWait, NotYours, OfferedOn if somebody else has it by
    now, or as `hold` does.
    """
    now = ledger.clock.now()
    wait, offered = await _offered(ledger, organization, booking, by)
    if offered.settled(now).status in {Status.EXPIRED, Status.CANCELLED}:
        offered = await _again(ledger, wait, offered, offered.during, by=by, via=via, now=now)
    return await confirm(ledger, organization=organization, booking=offered.id, by=by, via=via)


async def take_part(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, during: Interval, by: MemberId, via: str
) -> Booking:
    """
    Book a part of what is offered; the rest is offered to whoever is next in line. Otherwise as `take`.

    Refuses as `take` and `swap` do.
    """
    now = ledger.clock.now()
    wait, offered = await _offered(ledger, organization, booking, by)
    if offered.settled(now).status in {Status.EXPIRED, Status.CANCELLED}:
        offered = await _again(ledger, wait, offered, during, by=by, via=via, now=now)
    elif offered.status is Status.HELD and during != offered.during:
        here = Place(offered.resource, offered.unit)
        offered = await swap(ledger, organization=organization, booking=booking, during=during, by=by, via=via, to=here)
    return await confirm(ledger, organization=organization, booking=offered.id, by=by, via=via)


async def pass_on(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> Booking:
    """
    Give up what is offered, for whoever is next in line, and stay in line for other times; return the hold.

    An offer that has ended stays as it was. Refuses with NoSuchWait, NotYours, or AlreadyOver once it was taken.
    """
    _, offered = await _offered(ledger, organization, booking, by)
    if offered.settled(ledger.clock.now()).status in {Status.EXPIRED, Status.CANCELLED}:
        return offered
    if offered.status is not Status.HELD:
        raise AlreadyOver(booking, offered.status)
    return await cancel(ledger, organization=organization, booking=booking, by=by, via=via)


async def _offered(
    ledger: Ledger, organization: OrganizationId, booking: BookingId, by: MemberId
) -> tuple[Wait, Booking]:
    """Return an offer's wait and its hold; refuses with NoSuchWait or NotYours."""
    async with ledger.database.connection() as connection:
        wait = await waits.of_offer(connection, organization, booking)
    if wait is None:
        raise NoSuchWait
    if wait.member != by:
        raise NotYours(booking)
    return wait, await ledger.booking(organization, booking)


async def _again(
    ledger: Ledger, wait: Wait, offered: Booking, during: Interval, *, by: MemberId, via: str, now: datetime
) -> Booking:
    """Hold what is left of an offer that has ended; refuses with OfferedOn if somebody else has it."""
    organization = offered.organization
    start = max(during.start, now.replace(second=0, microsecond=0))
    ended = offered.settled(now).ended_at or now
    if start >= during.end:
        raise SlotOver(offered.id, offered.resource, during.end)
    catalogue = await ledger.catalogue(organization)
    places = [Place(resource.id, unit.id) for resource, unit in catalogue.of(offered)]
    try:
        held = await hold_together(
            ledger, organization=organization, places=places, during=Interval(start, during.end), by=by, via=via
        )
    except (SlotTaken, NoneTogether) as refusal:
        # The second press on the same late button: it is theirs since the first.
        if isinstance(refusal, SlotTaken) and refusal.own is not None:
            return await ledger.booking(organization, refusal.own)
        raise OfferedOn(offered.id, offered.resource, during, ended) from refusal
    kept = Offering(now, held.lapses_at or now)
    async with ledger.database.connection() as connection:
        other = await waits.found(connection, organization, wait.id)
    if other is not None and other.status is State.OFFERED and other.booking is not None:
        # Who takes what was offered before leaves what is offered now to the next in line.
        await cancel(ledger, organization=organization, booking=other.booking, by=by, via=via)
    async with ledger.database.transaction() as connection:
        standing = await waits.found(connection, organization, wait.id, lock=True)
        # Who has stopped waiting, or took something else, books it all the same.
        if standing is not None and standing.status is State.WAITING:
            await waits.offer(connection, standing, held, kept, chain=ANEW, at=now)
            noted = Change(Noun.WAIT, wait.id, State.OFFERED, {"booking": offered.id}, {"booking": held.id})
            await audit.record(connection, noted, organization=organization, by=by, via=via, at=now)
    return held
