"""The facts that the card of a booking shows and the booking does not hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.request import Request
from core.domain.bookings.stages import Progress
from core.domain.bookings.status import Status
from core.domain.people.groups import Group
from core.domain.resources.resource import Resource
from core.errors import Alternative, AskedSlot
from core.ledger import Ledger
from core.use_cases.bookings.approve import decided_for, first_asking, is_asked, progress_of, request_about, stands_in
from core.use_cases.bookings.what_would_do import what_would_do
from core.use_cases.people.change_group import groups_of
from core.use_cases.people.own_calendar import clashes_with
from core.use_cases.people.people_called import names_of
from core.use_cases.rules.strikes import unused_with
from core.values import Interval, MemberId


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What is looked up for a card, as far as its state shows it."""

    unused: int = 0
    """The recent no-shows of a no-show's holder; 0 where nobody counts, and to others."""
    asks: Resource | None = None
    """The resource of a hold for which its reader needs an approval."""
    approvers: tuple[Group, ...] = ()
    """The groups by which that approval is given, with who is in them."""
    offers: tuple[Alternative, ...] = ()
    """What is free instead of a declined request."""
    request: Request | None = None
    """What was asked about a request, and said since."""
    progress: Progress | None = None
    """How far a request has come of which several decide in turn; None of any other."""
    asked: bool = False
    """Whether its reader is one of those who decide about it now."""
    instead_of: tuple[tuple[str, datetime | None], ...] = ()
    """In whose place its reader is asked now, and until when these are away, as far as they said."""
    decided_for: str | None = None
    """In whose place the request was approved or declined, by name, if it was in somebody's."""
    deciders: Mapping[MemberId, str] = field(default_factory=dict)
    """The names of those who agreed so far."""
    clashes: tuple[Interval, ...] = ()
    """When the holder of a hold, who reads this, is busy by their own calendar."""


async def card_facts(ledger: Ledger, booking: Booking, *, reader: MemberId, now: datetime) -> CardFacts:
    """
    Look up the facts for one reader; no statement is run for states that show none.

    No-shows are shown to the holder alone, and offers to the holder and to whoever booked for them.
    """
    catalogue = await ledger.catalogue(booking.organization)
    held = booking.status is Status.HELD and catalogue.asks
    counts, offers = reader == booking.member, booking.was_declined and reader in {booking.member, booking.booked_by}
    resource = catalogue.resource(booking.resource)
    things = [each for each, _ in catalogue.of(booking)]
    asks = await first_asking(ledger, things, by=reader, during=booking.during, people=booking.heads) if held else None
    shown = asks is not None or booking.status is Status.PENDING or (booking.answered and not counts)
    progress = await _progress(ledger, booking, things) if shown else None
    return CardFacts(
        unused=await unused_with(ledger, booking, resource, now=now) if counts else 0,
        asks=asks,
        approvers=await _approving(ledger, booking, asks, progress) if asks or progress else (),
        offers=await free_instead(ledger, booking, now=now) if offers else (),
        # Those who decided see for what; to its holder a confirmed booking is like any other.
        request=await request_about(ledger, booking) if booking.confirmed_at is None or not counts else None,
        progress=progress,
        asked=progress is not None and await is_asked(ledger, booking, progress, by=reader, now=now),
        instead_of=await _instead_of(ledger, booking, reader=reader, now=now)
        if booking.status is Status.PENDING
        else (),
        decided_for=await _decided_for(ledger, booking) if booking.decided_by is not None else None,
        deciders=await _deciders(ledger, booking, progress) if progress else {},
        clashes=await clashes_with(ledger, booking) if booking.status is Status.HELD and counts else (),
    )


async def _progress(ledger: Ledger, booking: Booking, things: Sequence[Resource]) -> Progress | None:
    if all(len(each.policy.stages) <= 1 for each in things):
        return None
    progress = await progress_of(ledger, booking)
    return progress if progress.in_turn else None


async def _instead_of(
    ledger: Ledger, booking: Booking, *, reader: MemberId, now: datetime
) -> tuple[tuple[str, datetime | None], ...]:
    absent = await stands_in(ledger, booking, by=reader, now=now)
    called = await names_of(ledger, organization=booking.organization, members=[each.member for each in absent])
    return tuple(zip(called, (each.ends for each in absent), strict=True))


async def _decided_for(ledger: Ledger, booking: Booking) -> str | None:
    instead_of = await decided_for(ledger, booking)
    called = await names_of(ledger, organization=booking.organization, members=[instead_of] if instead_of else [])
    return next(iter(called), None)


async def _deciders(ledger: Ledger, booking: Booking, progress: Progress) -> Mapping[MemberId, str]:
    members = list(dict.fromkeys(each for yes in progress.given for each in yes.people))
    called = await names_of(ledger, organization=booking.organization, members=members) if members else []
    return dict(zip(members, called, strict=True))


async def _approving(
    ledger: Ledger, booking: Booking, asks: Resource | None, progress: Progress | None
) -> tuple[Group, ...]:
    circles = [asks.policy.approvers] if asks and asks.policy.approvers else []
    circles += [circle for stage in progress.stages for circle in stage.circles] if progress else []
    named = frozenset[str]().union(*(each.groups for each in circles))
    if not named:
        return ()
    known = await groups_of(ledger, organization=booking.organization)
    return tuple(each for each in known if each.name.lower() in named)


async def free_instead(ledger: Ledger, booking: Booking, *, now: datetime) -> tuple[Alternative, ...]:
    """Return at most three slots near a request's, which its holder may take instead; none once it has begun."""
    if booking.during.start <= now:
        return ()
    # Its own slot is left out, also when it is free: it was declined, or waits still.
    asked = AskedSlot(booking.resource, booking.during, booking.member, booking.booked_by or booking.member)
    return await what_would_do(ledger, booking.organization, asked, now=now)
