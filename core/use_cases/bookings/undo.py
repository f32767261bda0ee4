"""Take a cancellation back."""

from core.domain.bookings.booking import Booking, Status
from core.domain.bookings.wish import remaining
from core.ledger import Ledger
from core.store.bookings import Exceeded, Overlap
from core.store.database import retried
from core.use_cases.bookings.alternatives import slot_taken
from core.use_cases.bookings.bookings_of import booking_of
from core.use_cases.bookings.change import change
from core.use_cases.rules.allowances_of import quota_exceeded
from core.values import BookingId, MemberId, OrganizationId


@retried
async def undo(ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str) -> Booking:
    """
    Take the same slot back: in the minute after its cancellation, which keeps it from others, or after a release.

    Refuses with NoSuchBooking, NotYours, UndoOver, AlreadyOver, SlotTaken when somebody else has what was released, or
    QuotaExceeded when the holder took what the cancellation had given back.
    """
    try:
        return await change(
            ledger,
            organization=organization,
            booking=booking,
            to=lambda standing, policy, now: standing.restored(by=by, now=now, policy=policy),
            by=by,
            via=via,
            claiming=lambda catalogue, after, now: (
                catalogue.claims(after, now=now) if after.status is Status.CONFIRMED else None
            ),
        )
    except Overlap as lost:
        gone = await booking_of(ledger, organization=organization, booking=booking, member=by)
        now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
        resource, rest = catalogue.resource(gone.resource), remaining(gone.during, now=now)
        raise await slot_taken(ledger, catalogue, resource, rest, now=now, member=gone.member, unit=gone.unit) from lost
    except Exceeded as lost:
        gone = await booking_of(ledger, organization=organization, booking=booking, member=by)
        catalogue = await ledger.catalogue(organization)
        resource, claims = catalogue.resource(gone.resource), catalogue.claims(gone, now=ledger.clock.now()) or ()
        raise await quota_exceeded(
            ledger, resource, gone.during, lost.used, claims=claims, member=gone.member
        ) from lost
