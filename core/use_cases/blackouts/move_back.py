"""Move back what was moved elsewhere for a blackout that was lifted since."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.domain.blackouts import State, check_managed
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING
from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.ledger import Ledger
from core.store import blackouts, bookings
from core.use_cases.bookings.clearing import moved
from core.use_cases.bookings.slot import Place
from core.use_cases.bookings.told_once import Told
from core.values import BlackoutId, OrganizationId


@dataclass(frozen=True, slots=True)
class MovedBack:
    """What was moved elsewhere for blackouts: what is back, and what stays where it is, each in order."""

    back: tuple[Booking, ...]
    stay: tuple[Booking, ...]


async def move_back(
    ledger: Ledger, *, organization: OrganizationId, by: Member | None, several: Sequence[BlackoutId], because: str
) -> MovedBack:
    """
    Move what was moved elsewhere for these blackouts back to where it was, each at its own time.

    Their holders are told `because`, of several dates of a series once. What somebody else has by now stays elsewhere,
    and so does what `by` does not manage there; of a blackout that stands nothing is moved, and done a second time it
    changes nothing. Only who manages all of it may, or without `by` the operator. Refuses with NotAllowed or
    TextTooLong.
    """
    check_text("reason", because)
    now, catalogue = ledger.clock.now(), await ledger.fresh_catalogue(organization)
    async with ledger.database.transaction() as connection:
        known = [await blackouts.locked(connection, organization, each) for each in several]
        lifted = [each for each in known if each is not None and each.state is State.LIFTED]
        away = [booking for each in lifted for booking in await bookings.moved_off(connection, each, after=now)]
    for each in lifted:
        check_managed(by, map(catalogue.resource, each.resources))
    back, stay, told = list[Booking](), list[Booking](), Told()
    # One by one, so that one that is taken by now does not keep the others away.
    for booking in away:
        if booking.was is None or booking.settled(now).status not in STANDING:
            continue
        there = Place(booking.was[0])
        after = await moved(ledger, booking, [there], by=by, via=ledger.via, because=because, told=told)
        back += [after] if after else []
        stay += [] if after else [booking]
    return MovedBack(tuple(back), tuple(stay))
