"""Explains a reading: the words that led to it, and the other readings that are possible."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from adapters.understanding.corrections import before_corrections
from adapters.understanding.heard import Heard
from adapters.understanding.reading import Reading
from adapters.understanding.tokens import as_typed
from adapters.understanding.when.days.numeric import either_order
from adapters.understanding.when.pieces import Clock, ClockRange, Piece, Weekday
from adapters.understanding.when.scan import NAME

HALF, WEEK = timedelta(hours=12), timedelta(days=7)
Because = Literal["day-and-month", "other-week", "half-of-day"]


@dataclass(frozen=True, slots=True)
class Use:
    """Words as they were typed, and their use in the reading."""

    words: str
    what: str


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """Another reading of the sentence, and the assumption that it needs."""

    reading: Reading
    because: Because


def uses(heard: Heard) -> Iterator[Use]:
    """Yield the words that were used, in their order, each with its use."""
    line, placed, reader = heard.line, heard.parsed.placed, heard.reader
    calls = reader.known.called(reader.lex)
    at = 0
    while at < len(line.tokens):
        token, piece = line.tokens[at], next((each for each in placed if each.start == at), None)
        if piece:
            yield Use(as_typed(line.tokens[at : piece.end]), type(piece.piece).__name__.lower())
        elif token.text == NAME:
            yield Use(token.raw, "name")
        elif reader.lex.every_verb.get(token.text) == heard.reading.intent:
            yield Use(token.raw, "intent")
        elif token.text in calls.tags:
            yield Use(token.raw, "tag")
        elif token.text in calls.kinds:
            yield Use(token.raw, "kind")
        # Words that were taken out of the tokens, such as a reference, leave a control character behind.
        elif not token.text[0].isprintable():
            yield Use(token.raw, "thing")
        at = piece.end if piece else at + 1
    if heard.reading.title:
        yield Use(heard.reading.title, "title")


def taken_back(heard: Heard) -> Reading | None:
    """Return what a sentence said before it corrected itself; None if it did not."""
    first = before_corrections(heard.parsed.typed, heard.lexicon)
    if not first:
        return None
    return heard.reader.meaning(heard.reader.parse(tuple(first)), expected=True)


def runners_up(heard: Heard) -> tuple[RunnerUp, ...]:
    """Return the other readings of a sentence, the likeliest first; none that is past or contradicts itself."""
    reading = heard.reading
    if reading.wish.start is None or reading.clarify:
        return ()
    # A swapped date is the likeliest mistake, because the text gives no hint of it; three in the night is the rarest.
    others = [*_swapped(heard), *_weeks(heard), *_halves(heard)]
    now = heard.reader.now
    return tuple(each for each in others if _lies_ahead(each.reading, now) and not each.reading.clarify)


def _swapped(heard: Heard) -> Iterator[RunnerUp]:
    """Read 12/4 the other way round."""
    if either_order(heard.line):
        other = heard.swapped()
        if other.wish.start != heard.reading.wish.start:
            yield RunnerUp(other, "day-and-month")


def _weeks(heard: Heard) -> Iterator[RunnerUp]:
    """Read "next friday" as the one of this week."""
    if any(isinstance(piece, Weekday) and piece.side == "next" for piece in heard.parsed.pieces):
        yield RunnerUp(_moved(heard.reading, -WEEK), "other-week")


def _halves(heard: Heard) -> Iterator[RunnerUp]:
    """Read the 3 of "at 3" as three in the night."""
    reading = heard.reading
    start = reading.wish.start
    if isinstance(start, datetime) and any(_either_half(piece) for piece in heard.parsed.pieces):
        by = -HALF if start.hour >= HALF // timedelta(hours=1) else HALF
        yield RunnerUp(_moved(reading, by), "half-of-day")


def _either_half(piece: Piece) -> bool:
    clocks = (piece.start, piece.end) if isinstance(piece, ClockRange) else (piece,)
    return all(isinstance(each, Clock) and not (each.half or each.exact or each.part) for each in clocks)


def _moved(reading: Reading, by: timedelta) -> Reading:
    wish = reading.wish
    start, end = (moment + by if moment else None for moment in (wish.start, wish.end))
    return replace(reading, wish=replace(wish, start=start, end=end))


def _lies_ahead(reading: Reading, now: datetime) -> bool:
    start = reading.wish.start
    if start is None:
        return False
    return start >= now if isinstance(start, datetime) else start >= now.date()
