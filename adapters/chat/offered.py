"""Offers: which button of the last answer, or which piece of the open question, the words of a person choose."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime

from adapters.chat import codec
from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.intents.attending import CannotCome
from adapters.chat.intents.bookings import Book, Cancel, Choose, Confirm, Hold
from adapters.chat.intents.changing import Extend, Move, MoveTo, MoveWhere, MoveWhich, NameAs
from adapters.chat.intents.company import CallOff, HandOver, PutOn, TakeOff
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.follow_ups import Best, Number, OneWith, Pick, TheOther
from adapters.chat.intents.showing import Show
from adapters.understanding.lexicon.sequels import Extreme
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Wish
from core.domain.resources.features import Wanted
from core.use_cases.chat.remember import Memory
from core.values import MINUTE, BookingId, Interval

LAST, BOTH = -1, 2
Choice = Cancel | Confirm | Extend | MoveWhere | Move | NameAs | PutOn | TakeOff | HandOver | CallOff | CannotCome
"""What is done to a booking, once it is known to which of several."""
HOURS = 12
"""Up to here a number that answers “for how long?” counts hours, above it minutes: nobody books twelve minutes."""
FALLING: frozenset[Extreme] = frozenset({"largest", "latest"})
"""Of which the greatest is meant, and not the least."""


def chosen(said: Pick | Number | TheOther | Best | OneWith, memory: Memory, asker: Asker) -> Intent | None:
    """Return the offer, or the piece of the open question, that the words choose."""
    match said:
        case Pick(number, minutes=minutes, start=start):
            return _lasting(_at(_picked(number, memory), start, asker), minutes)
        case Number():
            return _counted(said, memory)
        case Best(by, minutes=minutes):
            return _lasting(_best(by, memory, asker), minutes)
        case OneWith(wish):
            return _described(wish, memory, asker)
        case TheOther():
            return _picked(LAST, memory) if len(memory.offered) == BOTH else None


def choices(memory: Memory) -> Mapping[BookingId, Intent]:
    """Return the bookings of which one was asked for, each with what is done to it then; empty for other offers."""
    found = {offer.booking: offer for offer in map(codec.intent, memory.offered) if isinstance(offer, Choice)}
    return found if len(found) == len(memory.offered) > 1 else {}


def same_as(offer: Intent, booking: Booking, asker: Asker) -> bool:
    """Whether the booking is what that offer is of: its card, or its thing at its start."""
    match offer:
        case Show(shown):
            return shown == booking.id
        case Hold(resource, during) | Move(_, during, resource):
            return resource == booking.resource and during.start == booking.during.start
        case Choose(resource, start):
            begins = asker.catalogue.resource(booking.resource).local(booking.during.start).replace(tzinfo=None)
            return resource == booking.resource and start in {None, begins, begins.date()}
        case _:
            return False


def in_place_of(booking: Booking, offer: Intent, asker: Asker) -> Intent | None:
    """Return the change of a booking to what was offered beside it; of what is booked it is asked first."""
    match offer:
        case Show():
            return offer
        case Hold(resource, during, unit) | Move(_, during, resource, unit):
            move = Move(booking.id, during, resource, unit)
            return Doubtful(move) if booking.status is Status.CONFIRMED else move
        case Choose(resource, start, minutes):
            wish = Wish(resource=asker.catalogue.resource(resource).name, start=start, minutes=minutes)
            doubt = Doubtful(MoveWhich(wish, Wish(), reference(booking.id)))
            return doubt if booking.status is Status.CONFIRMED else MoveTo(booking.id, wish)
        case _:
            return None


def _picked(number: int, memory: Memory) -> Intent | None:
    at = number - 1 if number > 0 else number
    return codec.intent(memory.offered[at]) if -len(memory.offered) <= at < len(memory.offered) else None


def _described(wish: Wish, memory: Memory, asker: Asker) -> Intent | None:
    """Return the only one of the offers whose thing has what is told; of so many seats, first the one with as many."""
    things = [
        (offer, asker.catalogue.resource(offer.resource))
        for offer in map(codec.intent, memory.offered)
        if isinstance(offer, Choose | Hold | Move) and offer.resource
    ]
    wanted = Wanted(None, wish.capacity, wish.tags, wish.measures, wish.site, wish.floor)
    fits = [(offer, thing) for offer, thing in things if not wanted.lacked_by(thing)]
    exactly = [(offer, thing) for offer, thing in fits if thing.capacity == wish.capacity]
    of = exactly if wish.capacity and exactly else fits
    return of[0][0] if len(of) == 1 else None


def _at(offer: Intent | None, start: datetime | None, asker: Asker) -> Intent | None:
    """Return the offer of a slot at another clock of its day, and for as long."""
    match offer:
        case Choose(start=date() as day) if start:
            return replace(offer, start=datetime.combine(day, start.time()))
        case Hold(resource, during) if start:
            here = asker.catalogue.resource(resource).local(during.start)
            by = datetime.combine(here.date(), start.time()) - here.replace(tzinfo=None)
            return replace(offer, during=during.shifted(by))
        case _:
            return offer


def _lasting(offer: Intent | None, minutes: int | None) -> Intent | None:
    """Return the offer of a slot with the length that was said with it."""
    match offer:
        case Hold(during=during) if minutes:
            return replace(offer, during=Interval(during.start, during.start + minutes * MINUTE))
        case Choose() if minutes:
            return replace(offer, minutes=minutes)
        case _:
            return offer


def _counted(said: Number, memory: Memory) -> Intent | None:
    """Read the number as the missing piece of the open question: the clock, the length, or else one of the offers."""
    before = memory.wish or Wish()
    # The pieces are asked for in this order, so the first one that is missing was asked for.
    if before.names_resource and before.day and before.moment is None and said.clock.moment:
        return Book(before.completed_by(said.clock))
    if before.names_resource and before.moment and before.finish is None:
        minutes = said.value * 60 if said.value <= HOURS else said.value
        return Book(before.completed_by(Wish(minutes=minutes)))
    return _picked(said.value, memory)


def _best(by: Extreme, memory: Memory, asker: Asker) -> Intent | None:
    """Return the smallest, largest, earliest or latest of the offers; None where they tell no sizes or no starts."""
    weighed = list(_by_size(memory, asker) if by in {"smallest", "largest"} else _by_start(memory))
    # Of two that are alike, the one that stands first.
    weighed.sort(key=lambda each: each[0], reverse=by in FALLING)
    return weighed[0][1] if weighed else None


def _by_size(memory: Memory, asker: Asker) -> Iterator[tuple[int, Intent]]:
    for offer in map(codec.intent, memory.offered):
        if isinstance(offer, Choose | Hold | Move) and offer.resource:
            capacity = asker.catalogue.resource(offer.resource).capacity
            if capacity is not None:
                yield capacity, offer


def _by_start(memory: Memory) -> Iterator[tuple[float, Intent]]:
    for offer in map(codec.intent, memory.offered):
        match offer:
            case Hold(during=during) | Move(during=during):
                yield during.start.timestamp(), offer
            case Choose(start=datetime() as start):
                yield start.timestamp(), offer
