"""Bring a booking from one state to the next; what every verb on a standing booking shares."""

from collections.abc import Callable, Sequence
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.messages import Due, planned
from core.domain.resources.catalogue import Catalogue
from core.domain.rules.policy import Claim, Policy
from core.errors import NoSuchBooking, Refusal, Unavailable
from core.ledger import Ledger
from core.store import bookings, messages
from core.store.bookings import Raced, Stale
from core.store.database import Connection
from core.values import BookingId, MemberId, OrganizationId

READINGS = 20
"""How often a booking is read again because somebody changed it, or its holder's quotas, in between."""

Transition = Callable[[Booking, Policy, datetime], Booking]
Claiming = Callable[[Catalogue, Booking, datetime], Sequence[Claim] | None]


Telling = Callable[[Booking, datetime], Sequence[Due]]


def nobody_told(_: Booking, __: datetime) -> Sequence[Due]:
    """Say that nobody is told but those whom the booking's state tells anyway."""
    return ()


def nothing_claimed(_: Catalogue, __: Booking, ___: datetime) -> None:
    """Say that a transition takes no more of any quota than the booking had."""


async def change(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    to: Transition,
    by: MemberId | None,
    via: str,
    claiming: Claiming = nothing_claimed,
    also: Telling = nobody_told,
) -> Booking:
    """
    Read the booking, let `to` decide under the rules in force, and write that, if the booking is still as it was read.

    Refuses with NoSuchBooking and whatever `to` refuses with. Raises Overlap when its unit was given to somebody else,
    Exceeded when too little is left of what `claiming` names.
    """
    now = ledger.clock.now()
    catalogue = await ledger.catalogue(organization)
    async with ledger.database.connection() as connection:

        async def done(before: Booking) -> Booking | None:
            after = to(before, catalogue.resource(before.resource).policy, now)
            claims = claiming(catalogue, after, now)
            if after is before or await written(
                connection, after, before=before, by=by, via=via, now=now, claims=claims, also=also(after, now)
            ):
                ledger.remember(after)
                return after
            return None

        remembered = ledger.remembered(organization, booking)
        if remembered and _changes(remembered, to, catalogue, now) and (after := await done(remembered)):
            return after
        for _ in range(READINGS):
            before = await bookings.found(connection, organization, booking)
            if before is None:
                raise NoSuchBooking
            if after := await done(before):
                return after
    raise Unavailable


def _changes(remembered: Booking, to: Transition, catalogue: Catalogue, now: datetime) -> bool:
    """Say whether there is something to write: only a write proves that what is remembered is still so."""
    try:
        return to(remembered, catalogue.resource(remembered.resource).policy, now) is not remembered
    except Refusal:
        return False


async def written(
    connection: Connection,
    after: Booking,
    *,
    before: Booking,
    by: MemberId | None,
    via: str,
    now: datetime,
    claims: Sequence[Claim] | None = None,
    also: Sequence[Due] = (),
) -> bool:
    """
    Write a transition with its messages, and others `also`, and wake the outbox when something is due at once.

    False when the booking, or what its holder has of the quotas, was changed meanwhile.
    """
    due = (*planned(after, now=now), *also)
    try:
        await bookings.save(connection, after, before=before, by=by, via=via, at=now, due=due, claims=claims)
    except (Stale, Raced):
        return False
    if any(message.at <= now for message in due):
        await messages.announce(connection)
    return True
