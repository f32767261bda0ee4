"""Two changes of one booking: "move the retro to friday and add mara", "in hubble, and half an hour shorter"."""

from dataclasses import replace
from typing import assert_never

from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.intents.changing import ExtendWhich, Move, MoveWhich, RenameWhich
from adapters.chat.intents.company import ChangeCompany
from adapters.chat.intents.follow_ups import OfOne, TwoChanges
from adapters.chat.intents.in_turn import InTurn
from adapters.chat.referring import own_bookings
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference, referred
from core.domain.bookings.wish import Wish
from core.values import MINUTE, Interval


async def twice_changed(said: TwoChanges, asker: Asker) -> Intent | None:
    """
    Return what does both to the one booking that is described; None where none, or several, are.

    Who comes and what it is called change before its slot, which may be refused; two changes of the slot are one move.
    """
    booking = referred(said.reference) if said.reference else None
    own = [each for each in await own_bookings(said.about, asker) if booking in {None, each.id}]
    if len(own) != 1:
        return None
    [one] = own
    if isinstance(said.first, MoveWhich | ExtendWhich) and isinstance(said.then, MoveWhich | ExtendWhich):
        return _moved(one, (said.first, said.then), asker)
    first, then = _of(one, said.first), _of(one, said.then)
    if isinstance(said.first, MoveWhich | ExtendWhich):
        first, then = then, first
    return InTurn(first, then, of_one=True)


def _of(booking: Booking, act: OfOne) -> OfOne:
    """Return the change as one of that very booking."""
    it = reference(booking.id)
    match act:
        case ChangeCompany():
            return replace(act, wish=Wish(), reference=it)
        case MoveWhich() | ExtendWhich() | RenameWhich():
            return replace(act, old=Wish(), reference=it)
        case _:
            assert_never(act)


def _moved(booking: Booking, acts: tuple[MoveWhich | ExtendWhich, ...], asker: Asker) -> Move | None:
    """Return the one move that both changes are; None where something of it is not said."""
    here = there = asker.catalogue.resource(booking.resource)
    during = booking.during
    for act in acts:
        if isinstance(act, ExtendWhich):
            if act.until is not None or (act.minutes is None and act.lasting is None):
                return None
            by = act.minutes if act.lasting is None else act.lasting - during.minutes
            during = during.stretched(end=(by or 0) * MINUTE)
        elif act.by:
            during = during.shifted(act.by * MINUTE)
        else:
            there = (asker.catalogue.named(act.wish.resource) if act.wish.resource else None) or there
            moved = act.wish.moved(during, here, there)
            if not isinstance(moved, Interval):
                return None
            during = moved
    return Move(booking.id, during, there.id)
