"""Whose day is meant, where it is another day for the member than at the place: "tomorrow", said far away at night."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from adapters.understanding.parsed import Parsed
from adapters.understanding.reading import Reading
from adapters.understanding.sentence import Reader
from adapters.understanding.when.pieces import Ahead
from adapters.understanding.when.settle import length
from core.domain.bookings.wish import Moment

DAY = timedelta(days=1)


def of_which_day(reading: Reading, parsed: Parsed, reader: Reader, *, apart: int, expected: bool) -> Reading:
    """
    Return the reading, or the question which day is meant.

    `apart` is by how many days the member's own calendar is ahead of the place's. Nothing is asked where both mean the
    same time, where the member's own would be past, or where no day was said.
    """
    timely = reading.intent in {"book", "find"} and reading.zone is None and not reading.wish.day_guessed
    relative = any(isinstance(piece, Ahead) for piece in parsed.pieces)
    if not apart or not timely or relative or reading.reason not in {None, "past"}:
        return reading
    # From midnight on: whether a time is ahead is told by the place's clock alone.
    midnight = datetime.combine(reader.now.date(), time()) + apart * DAY
    away = replace(reader, now=midnight)
    there = away.meaning(replace(away.scanned(parsed.typed, parsed.things), title=parsed.title), expected=expected)
    mine, theirs = reading.wish.start, there.wish.start
    if theirs is None or there.reason or theirs == mine or not _is_ahead(theirs, reader.now):
        return reading
    # What is past here, and not there, can only mean the other day.
    if reading.reason or mine is None:
        return there if reading.reason else reading
    wish = replace(reading.wish, start=None, end=None, minutes=length(mine, reading.wish.end) or reading.wish.minutes)
    first, second = (theirs, mine) if apart < 0 else (mine, theirs)
    return replace(reading, wish=wish, reason="other-day", times=(first, second), certain="ask")


def _is_ahead(start: Moment, now: datetime) -> bool:
    return start >= now if isinstance(start, datetime) else start >= now.date()
