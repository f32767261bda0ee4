"""Rename a booking: say what it is for, or that it is for nothing stated."""

from core.domain.bookings import amending
from core.domain.bookings.booking import Booking
from core.domain.lengths import check_text
from core.ledger import Ledger
from core.store.database import retried
from core.values import BookingId, MemberId, OrganizationId


@retried
async def rename(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    title: str | None,
    by: MemberId | None,
    via: str,
) -> Booking:
    """
    Give a booking another title, or none; every card that shows it is repainted.

    Its holder and who made it for them may do so, or without `by` the operator. The same title changes nothing. Refuses
    with NoSuchBooking, NotYours, TextTooLong, or AlreadyOver once it has ended.
    """
    said = " ".join(title.split()) if title else None
    check_text("title", said)
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        change.to(amending.renamed(change.booking, said or None, by=by, now=change.now))
    return change.booking


@retried
async def rename_back(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, seen: int, by: MemberId, via: str
) -> Booking:
    """
    Give a booking the title back that it had before its renaming, which made the version that was `seen`.

    Refuses with NoSuchBooking, NotYours, or AlreadyOver once it has ended. A booking that was changed since is
    returned as it is.
    """
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        here = change.booking
        if here.version == seen:
            change.to(amending.renamed(here, here.was_title, by=by, now=change.now))
    return change.booking
