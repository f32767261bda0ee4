"""Put people on a booking, or take them off it."""

from collections.abc import Sequence

from core.domain.bookings import amending
from core.domain.bookings.booking import Booking
from core.domain.lengths import check_count
from core.errors import NoSuchMember
from core.ledger import Ledger
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
    add: Sequence[MemberId] = (),
    remove: Sequence[MemberId] = (),
    by: MemberId,
    via: str,
) -> Booking:
    """
    Put these people on a booking and take those off it; everybody concerned is told once it is confirmed.

    Its holder and who made it for them may do so; attendees take only themselves off, by `attend`. Who is on it, or off
    it, already changes nothing. Refuses with NoSuchBooking, NotYours, AlreadyOver, TooMany, NoSuchMember if somebody
    has left meanwhile, or as `expect` does where more come by that.
    """
    async with ledger.database.connection() as connection:
        here = await people.standing(connection, organization, add) if add else {}
    if any(each not in here for each in add):
        raise NoSuchMember("")
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        before = change.booking
        # Their order is the order in which they were named.
        stay = (each for each in (*before.attendees, *add) if each not in remove)
        after = amending.attended(before, by=by, attendees=tuple(stay), now=change.now)
        check_count("attendees", after.attendees)
        await let_come(ledger, change, after, by=by)
    return change.booking
