"""Change a place: its sites, departures, kinds, attributes, name, neighbourhoods or seats, whichever is wanted."""

from core.domain.people.member import Member
from core.domain.resources.proposal import (
    AttributeChange,
    HouseNaming,
    KindNaming,
    PlaceChange,
    SeatClasses,
    Seating,
    SiteChange,
    Timetable,
)
from core.ledger import Ledger
from core.use_cases.organizations.change_attribute import change_attribute
from core.use_cases.organizations.name_house import name_house
from core.use_cases.organizations.name_kind import name_kind
from core.use_cases.organizations.seat_group import seat_group
from core.use_cases.resources.change_departures import change_departures
from core.use_cases.resources.change_site import change_site
from core.use_cases.resources.class_seats import class_seats
from core.values import OrganizationId


async def change_place(
    ledger: Ledger, *, organization: OrganizationId, wanted: PlaceChange, by: Member | None
) -> PlaceChange:
    """Make the change, and return what takes it back; refuses as the use case of its kind does."""
    back: PlaceChange
    match wanted:
        case SiteChange():
            back = await change_site(ledger, organization=organization, wanted=wanted, by=by)
        case Timetable():
            back = await change_departures(ledger, organization=organization, wanted=wanted, by=by)
        case KindNaming():
            back = await name_kind(ledger, organization=organization, wanted=wanted, by=by)
        case HouseNaming():
            back = await name_house(ledger, organization=organization, wanted=wanted, by=by)
        case AttributeChange():
            back = await change_attribute(ledger, organization=organization, wanted=wanted, by=by)
        case Seating():
            back = await seat_group(ledger, organization=organization, wanted=wanted, by=by)
        case SeatClasses():
            back = await class_seats(ledger, organization=organization, wanted=wanted, by=by)
    return back
