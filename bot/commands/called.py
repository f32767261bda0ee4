"""What the words of a command name: a resource, a booking, a slot."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.commands.running import fail

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from core.domain.resources.resource import Resource
    from core.ledger import Ledger
    from core.values import BookingId, Interval, OrganizationId


async def resource_called(ledger: "Ledger", organization: "OrganizationId", name: str) -> "Resource":
    """Return the resource of that name, a retired one as well; refuses with UnknownResource and the nearest names."""
    from difflib import get_close_matches

    from core.errors import UnknownResource
    from core.values import OFFERED

    catalogue = await ledger.fresh_catalogue(organization)
    known = {each.name.casefold(): each for each in (*catalogue.retired, *catalogue.resources)}
    if name.casefold() not in known:
        near = get_close_matches(name.casefold(), known, n=OFFERED)
        raise UnknownResource(name, tuple(known[each].name for each in near))
    return known[name.casefold()]


def booking_called(reference: str) -> "BookingId":
    """Return the booking that a reference names, such as K7Q2; ends the command where it is none."""
    from core.domain.bookings.reference import referred

    booking = referred(reference)
    if booking is None:
        fail(f"“{reference}” is no reference of a booking, such as K7Q2")
    return booking


def slot_named(start: str | None, end: str | None, zone: "ZoneInfo", *, before: "Interval | None" = None) -> "Interval":
    """
    Return the slot of --from and --to, in that zone unless they name an offset; ends the command where there is none.

    Without a start it begins as `before` did, and without an end it is as long.
    """
    from core.values import Interval

    starts = _moment("--from", start, zone) if start else before.start if before else None
    length = before.length if before else None
    if starts is None or not (end or length):
        fail("--from and --to: say when it begins and ends")
    ends = _moment("--to", end, zone) if end else starts + (length or timedelta(0))
    if ends <= starts:
        fail("--to: the end is not after the start")
    return Interval(starts, ends)


def _moment(option: str, text: str, zone: "ZoneInfo") -> datetime:
    try:
        said = datetime.fromisoformat(text)
    except ValueError:
        fail(f"{option}: “{text}” is no time, such as 2026-11-27T15:00")
    return said if said.tzinfo else said.replace(tzinfo=zone)
