"""Parting: one of several things that were booked together is given back, and the rest stands."""

from dataclasses import replace
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING
from core.domain.resources.catalogue import Catalogue
from core.errors import AlreadyOver
from core.values import MemberId, ResourceId, UnitId


def parted(
    booking: Booking,
    catalogue: Catalogue,
    *,
    resource: ResourceId,
    only: UnitId | None = None,
    by: MemberId,
    now: datetime,
) -> tuple[Booking, UnitId | None]:
    """
    Return the booking without the resource, and the unit that is given back; None if it has it alone, or not at all.

    Of several units of the resource it is `only` that one, or the last.

    Without its first resource, the next one takes that place. Refuses with NotYours, or AlreadyOver once it has ended.
    """
    booking.check_owner(by)
    settled = booking.settled(now)
    if settled.status not in STANDING:
        raise AlreadyOver(booking.id, settled.status)
    units = [unit.id for owner, unit in catalogue.of(booking) if owner.id == resource and only in {None, unit.id}]
    unit = units[-1] if units else None
    if unit is None or not booking.companions:
        return booking, None
    version = booking.version + 1
    left = tuple(each for each in booking.companions if each != unit)
    if unit != booking.unit:
        return replace(booking, companions=left, version=version), unit
    first, *others = left
    owner, _ = catalogue.owner(first)
    return (
        replace(
            booking,
            resource=owner.id,
            unit=first,
            companions=tuple(others),
            blocks_until=booking.during.end + owner.policy.buffer,
            version=version,
        ),
        unit,
    )
