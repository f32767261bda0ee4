"""Undo a cancellation, or take back the rest of a released booking."""

from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.wish import remaining
from core.errors import AskedSlot, TakenAnew, UndoOver
from core.ledger import Ledger
from core.store.bookings import Exceeded, Overlap
from core.store.database import LostRace, retried
from core.use_cases.bookings.approve import claims_again
from core.use_cases.bookings.in_the_way import own_in_the_way, slot_taken
from core.use_cases.bookings.offering import offering
from core.use_cases.bookings.taking import cleared
from core.use_cases.rules.allowances_of import no_longer_affordable
from core.values import BookingId, MemberId, OrganizationId


@retried
async def undo(ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str) -> Booking:
    """
    Take the same slot back: in the minute after its cancellation, which keeps it from others, or after a release.

    Refuses with NoSuchBooking, NotYours, UndoOver, SlotOver, AlreadyOver, TakenAnew if its holder took the slot again,
    SlotTaken if somebody else has it by now, or QuotaExceeded if the holder has used up the quota that the cancellation
    gave back.
    """
    try:
        async with ledger.changing(organization, booking, by=by, via=via) as change:
            after = cancelling.restored(change.booking, by=by, now=change.now, policy=change.policy, stay=change.stay)
            # Only a cancellation gave the quota back; a release was charged in full and stays so.
            counts = after.status is Status.CONFIRMED
            claims = await claims_again(ledger, change.catalogue, after, now=change.now) if counts else None
            change.to(after, claims=claims)
    except UndoOver as over:
        gone, catalogue = change.booking, change.catalogue
        units = (gone.unit, *gone.companions)
        anew = await own_in_the_way(ledger, catalogue, units, gone.during, member=gone.member, now=change.now, but=gone)
        if anew is None:
            raise
        raise TakenAnew(gone.id, gone.resource, anew.id, own=by in {anew.member, anew.booked_by}) from over
    except Overlap as lost:
        gone, catalogue, now = change.booking, change.catalogue, change.now
        if await cleared(ledger, catalogue, gone, now=now, via=via):
            raise LostRace from lost
        resource, rest = catalogue.resource(gone.resource), remaining(gone.during, now=now)
        async with offering(ledger, organization, AskedSlot(resource.id, rest, gone.member, by, gone.unit), now=now):
            raise await slot_taken(
                ledger, catalogue, resource, rest, now=now, member=gone.member, unit=gone.unit
            ) from lost
    except Exceeded as lost:
        raise no_longer_affordable(change, lost, member=change.booking.member) from lost
    return change.booking
