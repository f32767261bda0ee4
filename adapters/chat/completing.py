"""What a follow-up makes of an open question: a later time, another thing, another length."""

from dataclasses import replace
from datetime import datetime

from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Book
from adapters.chat.intents.changing import MoveTo
from adapters.chat.intents.follow_ups import Instead, Last, SameHour, SameTime, Shift
from adapters.chat.intents.resources import Find
from core.domain.bookings.wish import HOUR, Moment, Wish
from core.values import MINUTE, BookingId

Completing = Instead | Shift | Last | SameHour
"""Follow-ups that change a time, a thing or a length, whether it was booked or only asked about."""


def completed(said: Completing, before: Wish) -> Intent | None:
    """Return the intent of a follow-up to an open question; None if the question has no time that it could change."""
    match said:
        case Instead(wish):
            return resumed(Book(wish), before)
        case Last(minutes) if before.moment:
            return resumed(Book(Wish(minutes=minutes)), before)
        case Shift(start, end) if before.moment:
            return resumed(Book(_shifted(before, start, end)), before)
        case SameHour(minute) if before.moment:
            return resumed(Book(Wish(start=before.moment.replace(minute=minute))), before)
    return None


def resumed(said: Book, before: Wish | None) -> Intent:
    """Complete the open question by this half of a wish; a question about a move is answered by one."""
    until = _ending(said.wish, before) if before else None
    if before and until:
        return Book(until)
    wish = replace(before, whether=None).completed_by(_at_its_clock(said.wish, before)) if before else said.wish
    return MoveTo(BookingId(wish.moving), wish) if wish.moving else replace(said, wish=wish)


def _ending(said: Wish, before: Wish) -> Wish | None:
    """Return what repeats with the end that is said of it later: "only until christmas"."""
    last = said.last_day
    if before.repeat is None or last is None or before.day is None or said.moment or said.day is None:
        return None
    within = said.day <= before.day <= last
    return replace(before, repeat=replace(before.repeat, until=last, count=None)) if within else None


def asked_again(said: SameTime | Instead, before: Wish | None) -> Find | None:
    """Return the question whether something is free, for another day, clock or thing; None if none was asked before."""
    if before is None or before.whether is None or (isinstance(said, SameTime) and not said.besides):
        return None
    wish = said.wish
    # "Take it from ten to eleven" says all that a booking needs.
    if isinstance(said, Instead) and (said.taken or (wish.moment and wish.finish)):
        return None
    return Find(before.completed_by(_at_its_clock(wish, before)))


def _at_its_clock(said: Wish, before: Wish) -> Wish:
    """Return another day at the clock that was said before: "then thursday"."""
    mere = said.day and said.moment is None and said.end is None and said.part is None and not said.whole
    if not mere or said.day is None or before.moment is None or (said.repeat and not before.repeat):
        return said
    return replace(said, start=datetime.combine(said.day, before.moment.time()))


def _shifted(before: Wish, start: int, end: int) -> Wish:
    """Return the time of the question so many minutes later, or with another length."""
    # What was found without a length was shown for an hour, which is what gets longer.
    length = before.length or (HOUR if start != end else None)
    minutes = int(length / MINUTE) + end - start if length else None
    return Wish(start=_later(before.moment, start), minutes=minutes if minutes and minutes > 0 else None)


def _later(moment: datetime | None, minutes: int) -> Moment | None:
    return moment + minutes * MINUTE if moment else None
