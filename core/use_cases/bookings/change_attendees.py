"""Put people on a booking, or take them off it."""

from collections.abc import Sequence

from core.domain.bookings import amending
from core.domain.bookings.booking import Booking
from core.domain.guests import Comer, addresses, changed, parted
from core.domain.lengths import check_count
from core.errors import NoSuchMember
from core.ledger import Ledger
from core.store import guests as known
from core.store import people
from core.store.database import retried
from core.use_cases.bookings.expect import let_come
from core.values import BookingId, MemberId, OrganizationId


@retried
async def change_attendees(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    add: Sequence[Comer] = (),
    remove: Sequence[Comer] = (),
    by: MemberId,
    via: str,
) -> Booking:
    """
    Put these people on a booking and take those off it; everybody concerned is told once it is confirmed.

    Who is in no chat comes by an e-mail address, and is told by letters.

    Its holder and who made it for them may do so; attendees take only themselves off, by `attend`. Who is on it, or off
    it, already changes nothing. Refuses with NoSuchBooking, NotYours, AlreadyOver, TooMany, BadAddress, NoSuchMember
    if somebody has left meanwhile, or as `expect` does where more come by that.
    """
    (joining, invited), (leaving, uninvited) = parted(add), parted(remove)
    async with ledger.database.connection() as connection:
        here = await people.standing(connection, organization, joining) if joining else {}
    if any(each not in here for each in joining):
        raise NoSuchMember("")
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        before = change.booking
        # Their order is the order in which they were named.
        stay = (each for each in (*before.attendees, *joining) if each not in leaving)
        guests = changed(before.guests, add=invited, remove=uninvited)
        after = amending.attended(before, by=by, attendees=tuple(stay), now=change.now, guests=guests)
        check_count("attendees", after.attendees)
        await let_come(ledger, change, after, by=by)
    if invited:
        async with ledger.database.connection() as connection:
            await known.expected(connection, organization, booking, addresses(invited))
    return change.booking
