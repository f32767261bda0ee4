"""What somebody may know of a booking: whose it is, who comes to it, and what it is for."""

from dataclasses import replace

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.member import Member, Role
from core.domain.resources.catalogue import Catalogue


def concerns(booking: Booking, member: Member) -> bool:
    """Whether the member has the booking, made it, comes to it, was asked to, had or is offered it, or decided it."""
    by = (booking.booked_by, booking.handed_by, booking.offered_to, booking.decided_by)
    return member.id in {booking.member, *by, *booking.attendees, *booking.absentees}


def tells(booking: Booking, catalogue: Catalogue, to: Member) -> bool:
    """
    Whether the member may know the people of a booking, and its title.

    Those whom it concerns always may, and so may who approves what is asked for: nobody decides about somebody unnamed.
    To all others the rule `names` of everything that was booked decides, and whether one of these people prefers to be
    named to no third person.
    """
    if concerns(booking, to):
        return True
    policies = [resource.policy for resource, _ in catalogue.of(booking)]
    if booking.status is Status.PENDING and any(each.approves(to.role, to.groups) for each in policies):
        return True
    discreet = not catalogue.discreet.isdisjoint((booking.member, *booking.attendees))
    return all(each.tells_names(to.role, to.groups, discreet=discreet) for each in policies)


def discreet(booking: Booking, catalogue: Catalogue) -> bool:
    """Whether one of those for whom or by whom it was booked prefers to be named to no third person."""
    return not catalogue.discreet.isdisjoint((booking.member, booking.booked_by, *booking.attendees))


def told_to_all(booking: Booking, catalogue: Catalogue) -> bool | None:
    """
    Whether everybody of the organization may know the people of a booking, and its title.

    None if not even that there is the thing: some may not know of it.
    """
    policies = [resource.policy for resource, _ in catalogue.of(booking)]
    nobody: frozenset[str] = frozenset()
    if not all(each.seen(Role.GUEST, nobody) for each in policies):
        return None
    hidden = discreet(booking, catalogue)
    return all(each.tells_names(Role.GUEST, nobody, discreet=hidden) for each in policies)


def as_told(booking: Booking, catalogue: Catalogue, to: Member) -> Booking:
    """Return the booking as the member may read it: without its title and its guests, unless they may know people."""
    return booking if tells(booking, catalogue, to) else replace(booking, title=None, was_title=None, guests=())
