"""Whoever asks by an assistant: their token, their catalogue, and refusals in their words."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError

from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals import refusal_card
from adapters.mcp.answers import Instead, Refused, Told
from adapters.wording import Words
from adapters.wording.marks import plain
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import referred
from core.domain.people.tokens import Bearer
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import Fault, NoSuchBooking, Refusal, SlotRefusal, UnknownResource
from core.ledger import Ledger
from core.values import BookingId, Interval

VIA = "mcp"
"""From where assistants change something, as the audit notes it."""
BEARER = "bellhop.bearer"
"""Where in a request it stands whose token it came with."""
Bearing = Callable[[Context], Awaitable[Bearer]]
"""Finds out whose token a call comes with; refuses with BadToken."""


@dataclass(frozen=True, slots=True)
class Asking:
    """One call of an assistant: who bears its token, and what they know of."""

    ledger: Ledger
    bearer: Bearer
    catalogue: Catalogue
    """What the member sees of it."""

    def named(self, name: str) -> Resource:
        """Return the thing of that name; refuses with UnknownResource."""
        found = self.catalogue.named(name.strip())
        if found is None:
            raise UnknownResource(name, ())
        return found

    def told(self, booking: Booking) -> Told:
        """Return a booking as the member may know it."""
        return Told.of(booking, self.catalogue, self.bearer.member)

    def refused(self, refusal: Refusal) -> Refused:
        """Return a refusal in the member's words, with what would do instead."""
        member = self.bearer.member
        words = Words(member.language, hours=member.preferences.hours, things=self.catalogue.samples)
        zone = ZoneInfo(member.zone) if member.zone else self.catalogue.zone
        look = Look(member.id, self.catalogue, words, self.ledger.clock.now(), zone)
        said = plain(" ".join(refusal_card(refusal, look).lines))
        offers = refusal.offers if isinstance(refusal, SlotRefusal) else ()
        return Refused(
            refused=type(refusal).__name__, said=said, instead=[Instead.of(each, self.catalogue) for each in offers]
        )


def slot_in(zone: ZoneInfo, start: datetime, minutes: int) -> Interval:
    """Return so many minutes from a time; one without an offset is on the wall in that zone."""
    try:
        begins = start.replace(tzinfo=zone) if start.tzinfo is None else start
        begins = begins.replace(second=0, microsecond=0).astimezone(zone)
        return Interval(begins, (begins.astimezone(ZoneInfo("UTC")) + timedelta(minutes=minutes)).astimezone(zone))
    except (OverflowError, ValueError):
        raise ToolError("that time is beyond the calendar") from None


def referred_to(text: str) -> BookingId:
    """Return the booking that a reference names; refuses with NoSuchBooking."""
    booking = referred(text)
    if booking is None:
        raise NoSuchBooking
    return booking


async def asking(ledger: Ledger, bearer: Bearer) -> Asking:
    """Return a call of whoever bears the token."""
    catalogue = (await ledger.catalogue(bearer.organization)).seen_by(bearer.member)
    return Asking(replace(ledger, via=VIA), bearer, catalogue)


@contextmanager
def refusals_told(call: Asking) -> Iterator[None]:
    """Turn a refusal of the block into the error that the assistant reads, as JSON."""
    try:
        yield
    except Refusal as refusal:
        raise ToolError(call.refused(refusal).model_dump_json(exclude_defaults=True)) from None
    except Fault:
        raise ToolError("Bellhop is busy, or its database is away. Look whether it was done, and try again.") from None
