"""Why a sentence means what it is taken for: the words that say it, and what else it might have meant."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from adapters.understanding.reading import Named, Reading
from adapters.understanding.sentence import Reader, best
from adapters.understanding.things import things
from adapters.understanding.when.line import Line
from adapters.understanding.when.pieces import Clock, ClockRange, Piece, Placed, Weekday
from adapters.understanding.when.scan import NAME, scan

HALF, WEEK = timedelta(hours=12), timedelta(days=7)
Because = Literal["day-and-month", "other-week", "half-of-day"]


@dataclass(frozen=True, slots=True)
class Use:
    """Words as they were typed, and what they were taken for."""

    words: str
    what: str


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """What the sentence might mean as well, and what else would have to be so."""

    reading: Reading
    because: Because


def explained(text: str, *, now: datetime, language: str, catalogue: Sequence[Named]) -> tuple[str, tuple[Use, ...]]:
    """Return the language in which a sentence was read, and which of its words were used for what, in their order."""
    reading, reader = best(text, now=now, language=language, catalogue=catalogue)
    return (reader.lex.code, tuple(_uses(reader, reading))) if reader else (language, ())


def says_only_what(text: str, *, now: datetime, language: str, catalogue: Sequence[Named]) -> bool:
    """Say whether a text names things, times and people and says nothing else of them: "curie at 4, please"."""
    _, reader = best(text, now=now, language=language, catalogue=catalogue, expects="book")
    if reader is None:
        return False
    line, placed = _placed(reader)
    used = {at for each in placed for at in range(each.start, each.end)}
    lex, calls = reader.lex, reader.known.called(reader.lex)
    small = lex.leading.union(
        lex.links.of, lex.links.towards, lex.links.since, lex.numbers.articles, lex.talk.refusing, lex.things.having,
        lex.talk.please,
    )  # fmt: skip
    expected = small.union(calls.kinds, calls.tags)
    return all(
        at in used or not token.text[:1].isalnum() or token.text in expected for at, token in enumerate(line.tokens)
    )


def runners_up(
    text: str, reading: Reading, *, now: datetime, language: str, catalogue: Sequence[Named]
) -> tuple[RunnerUp, ...]:
    """Return what a sentence might mean as well as `reading`, the likeliest first; nothing that is past or unclear."""
    again, reader = best(text, now=now, language=language, catalogue=catalogue)
    if reader is None or reading.start is None or reading.clarify or again.start != reading.start:
        return ()
    others = [*_swapped(reader, reading), *_weeks(reader, reading), *_halves(reader, reading)]
    return tuple(each for each in others if _lies_ahead(each.reading, now) and not each.reading.clarify)


def _swapped(reader: Reader, reading: Reading) -> Iterator[RunnerUp]:
    """Read 12/4 the other way round."""
    other, _ = replace(reader, month_first=not reader.month_first).read()
    if other.start != reading.start:
        yield RunnerUp(other, "day-and-month")


def _weeks(reader: Reader, reading: Reading) -> Iterator[RunnerUp]:
    """Read "next friday" as the one of this week."""
    if any(isinstance(piece, Weekday) and piece.side == "next" for piece in _pieces(reader)):
        yield RunnerUp(_moved(reading, -WEEK), "other-week")


def _halves(reader: Reader, reading: Reading) -> Iterator[RunnerUp]:
    """Read the 3 of "at 3" as three in the night."""
    if isinstance(reading.start, datetime) and any(_either_half(piece) for piece in _pieces(reader)):
        by = -HALF if reading.start.hour >= HALF // timedelta(hours=1) else HALF
        yield RunnerUp(_moved(reading, by), "half-of-day")


def _either_half(piece: Piece) -> bool:
    clocks = (piece.start, piece.end) if isinstance(piece, ClockRange) else (piece,)
    return all(isinstance(each, Clock) and not (each.half or each.exact or each.part) for each in clocks)


def _moved(reading: Reading, by: timedelta) -> Reading:
    start = reading.start + by if reading.start else None
    return replace(reading, start=start, end=reading.end + by if reading.end else None)


def _lies_ahead(reading: Reading, now: datetime) -> bool:
    start = reading.start
    if start is None:
        return False
    return start >= now if isinstance(start, datetime) else start >= now.date()


def _pieces(reader: Reader) -> list[Piece]:
    return [placed.piece for placed in _placed(reader)[1]]


def _placed(reader: Reader) -> tuple[Line, list[Placed]]:
    found = things(reader.typed, reader.lex, reader.known)
    line = Line(found.tokens, reader.lex, reader.now, reader.month_first)
    return line, scan(line)


def _uses(reader: Reader, reading: Reading) -> Iterator[Use]:
    line, placed = _placed(reader)
    calls = reader.known.called(reader.lex)
    verbs = {**reader.lex.verbs.mild, **reader.lex.verbs.firm}
    at = 0
    while at < len(line.tokens):
        token, piece = line.tokens[at], next((each for each in placed if each.start == at), None)
        if piece:
            yield Use(" ".join(each.raw for each in line.tokens[at : piece.end]), type(piece.piece).__name__.lower())
        elif token.text == NAME:
            yield Use(token.raw, "name")
        elif verbs.get(token.text) == reading.intent:
            yield Use(token.raw, "intent")
        elif token.text in calls.tags:
            yield Use(token.raw, "tag")
        elif token.text in calls.kinds:
            yield Use(token.raw, "kind")
        elif not token.text[0].isprintable():
            yield Use(token.raw, "thing")
        at = piece.end if piece else at + 1
