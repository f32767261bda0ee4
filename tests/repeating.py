"""A member's verbs about what repeats, short enough that a test reads as a story."""

from datetime import date, time, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import Purpose
from core.domain.people.member import Member
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import LookOver, Meant, SeriesWish
from core.use_cases.series import cancel
from core.use_cases.series.book import Booked, book
from core.use_cases.series.cancel import Affected, TakenBack
from core.use_cases.series.dates_of import dates_of
from core.use_cases.series.look_over import look_over
from core.use_cases.series.move import Moved, Moving, NewSlot, look_over_move, move, move_back
from tests.stage import House
from tests.story import Actor

TUESDAYS = Recurrence("weekly", weekdays=(1,), count=8)
FIRST = date(2026, 11, 24)
"""A Tuesday, the day after every story begins."""
HALF_PAST_NINE = time(9, 30)


def repeated(
    house: House,
    name: str = "Atlas",
    recurrence: Recurrence = TUESDAYS,
    *,
    first: date = FIRST,
    at: time | None = HALF_PAST_NINE,
    minutes: int = 30,
) -> SeriesWish:
    """Return a wish for a resource at that wall time on each date, or for whole days."""
    length = timedelta(minutes=minutes) if at else None
    return SeriesWish(house.resource(name).id, recurrence, first, at, length)


async def looks_over(actor: Actor, wish: SeriesWish) -> LookOver:
    """Look all dates over."""
    return await look_over(actor.house.ledger, organization=actor.member.organization, wish=wish, by=actor.member.id)


async def books(
    actor: Actor, wish: SeriesWish, *attendees: Member, holder: Member | None = None, title: str | None = None
) -> Booked:
    """Book every date that is free."""
    found = await looks_over(actor, wish)
    ids = [member.id for member in attendees]
    purpose = Purpose(holder.id if holder else None, title)
    booked = await book(
        actor.house.ledger, wish=wish, days=found.chosen, attendees=ids, purpose=purpose, **actor.acting
    )
    assert isinstance(booked, Booked)
    return booked


async def cancels(actor: Actor, booking: Booking, scope: Meant) -> Affected:
    """Cancel a date, this one and the later ones, or all."""
    return await cancel.cancel(actor.house.ledger, booking=booking.id, scope=scope, **actor.acting)


async def undoes(actor: Actor, booking: Booking) -> TakenBack:
    """Take back what was cancelled together with a date."""
    return await cancel.undo(actor.house.ledger, booking=booking.id, **actor.acting)


async def looks_over_move(actor: Actor, booking: Booking, scope: Meant, to: NewSlot) -> Moving:
    """Look over where a date, this one and the later ones, or all would be."""
    return await look_over_move(
        actor.house.ledger,
        organization=actor.member.organization,
        booking=booking.id,
        scope=scope,
        to=to,
        by=actor.member.id,
    )


async def moves(actor: Actor, booking: Booking, scope: Meant, to: NewSlot) -> Moved:
    """Move every date that can be moved."""
    found = (await looks_over_move(actor, booking, scope, to)).found
    moved = await move(actor.house.ledger, booking=booking.id, scope=scope, to=to, days=found.chosen, **actor.acting)
    assert isinstance(moved, Moved)
    return moved


async def moves_back(actor: Actor, booking: Booking) -> TakenBack:
    """Undo the last move of a series."""
    return await move_back(actor.house.ledger, booking=booking.id, **actor.acting)


async def standing(actor: Actor, booked: Booked) -> list[date]:
    """Return the dates of a series that stand, by its rule."""
    found = await dates_of(actor.house.ledger, organization=actor.member.organization, series=booked.series.id)
    return [each.occurrence for each in found.bookings if each.occurrence is not None]
