"""Sentences with more than one wish: several days, several times, or several things each at its own time."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Protocol

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import Reading
from adapters.understanding.things import Things
from adapters.understanding.tokens import Token
from adapters.understanding.when.pieces import (
    Calendar,
    Clock,
    ClockRange,
    Every,
    Fixed,
    InMonth,
    Piece,
    Placed,
    Weekday,
)
from adapters.understanding.when.scan import NAME
from core.domain.bookings.wish import Wish

MOST = 5
"""Wishes of one sentence that are offered one by one; more of them are a series, or a list of something else."""
DAY = Weekday | Fixed | Calendar | InMonth
PARTS = {",", "+", "&", "/", ";"}
BOTH = 2


class Reads(Protocol):
    """The reader of a language."""

    @property
    def lex(self) -> Lexicon:
        """The words of the language."""

    def wish_of(self, things: Things, placed: Sequence[Placed]) -> Reading:
        """Return the booking that things and pieces about time mean."""

    def placed(self, things: Things) -> Sequence[Placed]:
        """Return the pieces about time and people among the tokens."""


def wishes(things: Things, placed: Sequence[Placed], reads: Reads) -> tuple[Wish, ...]:
    """Return the wishes of a sentence that has several, each whole by itself; none of any other."""
    ways = (_things, _days, _again, _clocks, _moments)
    for each in (way(things, placed, reads) for way in ways):
        found = list(each)
        whole = all(reading.reason is None and reading.wish.start for reading in found)
        if 1 < len(found) <= MOST and whole:
            several = [_on_its_day(reading.wish, found[0].wish) for reading in found]
            apiece = any(token.text in reads.lex.several.apiece for token in things.tokens)
            lasts = [each.minutes for each in several if each.minutes]
            length = lasts[0] if apiece and len(lasts) == 1 else None
            return tuple(each if each.length or not length else replace(each, minutes=length) for each in several)
    return ()


def both_days(things: Things, placed: Sequence[Placed], reads: Reads) -> tuple[Wish, ...]:
    """Return the next two of "both mondays"."""
    every = next((each for each in placed if isinstance(each.piece, Every)), None)
    if every is None or not isinstance(every.piece, Every) or len(every.piece.weekdays) != 1:
        return ()
    if things.tokens[every.start - 1].text not in reads.lex.several.both:
        return ()
    first = Placed(Weekday(*every.piece.weekdays), every.start, every.end)
    reading = reads.wish_of(things, [first if each is every else each for each in placed])
    if reading.reason or reading.wish.start is None:
        return ()
    return (reading.wish, reading.wish.a_week_later())


def _things(things: Things, _: Sequence[Placed], reads: Reads) -> Iterator[Reading]:
    """Read "curie tuesday 9-10, hubble 11-12" part by part: each has a name and a time of its own."""
    names = [at for at, token in enumerate(things.tokens) if token.text == NAME]
    if len(names) < BOTH or len(names) != len(things.named):
        return
    cuts = [_cut(things.tokens, left, right, reads.lex) for left, right in pairwise(names)]
    if None in cuts:
        return
    ends = [*(cut for cut in cuts if cut is not None), len(things.tokens)]
    begun = 0
    for number, end in enumerate(ends):
        part = replace(things, tokens=things.tokens[begun:end], named=(things.named[number],))
        yield reads.wish_of(part, reads.placed(part))
        begun = end + 1


def _cut(tokens: Sequence[Token], left: int, right: int, lex: Lexicon) -> int | None:
    """Return the joint between two names that stands nearest to the second one."""
    joints = PARTS | lex.links.conjunctions
    return next((at for at in range(right - 1, left, -1) if tokens[at].text in joints), None)


def _days(things: Things, placed: Sequence[Placed], reads: Reads) -> Iterator[Reading]:
    """Read "tuesday and thursday 9-10" once for each day."""
    days = [each for each in placed if isinstance(each.piece, DAY)]
    # "Tuesday, 25 November" names one day twice, "tuesday, 25 and 26 November" does not.
    listed = len({type(each.piece) for each in days}) == 1 or (days and _and(things.tokens, days, reads.lex))
    if listed and _joined(things.tokens, days, reads.lex):
        rest = [each for each in placed if each not in days]
        for day in _of_one_month(days):
            yield reads.wish_of(things, sorted([*rest, day], key=lambda each: each.start))


def _again(things: Things, placed: Sequence[Placed], reads: Reads) -> Iterator[Reading]:
    """Read "tomorrow 10-11 and again friday, same time" once for each day: the clock of one of them is that of both."""
    lex, tokens = reads.lex, things.tokens
    days = [each for each in placed if isinstance(each.piece, DAY)]
    clocks = [each for each in placed if isinstance(each.piece, ClockRange | Clock)]
    if len(days) != BOTH or len(clocks) != 1 or not _and(tokens, days, lex):
        return
    used = {at for each in placed for at in range(each.start, each.end)}
    small = PARTS.union(
        lex.links.conjunctions, lex.links.at, lex.links.since, lex.links.on, lex.numbers.articles, lex.definite,
        lex.talk.same, lex.talk.besides, lex.talk.fillers, lex.several.again,
    )  # fmt: skip
    between = (tokens[at].text for at in range(days[0].end, days[1].start) if at not in used)
    if all(word in small for word in between):
        rest = [each for each in placed if each not in days]
        for day in days:
            yield reads.wish_of(things, sorted([*rest, day], key=lambda each: each.start))


def _of_one_month(days: Sequence[Placed]) -> list[Placed]:
    """Return the days of "the 3rd and 4th of february" with the month that the last one names for all."""
    last = days[-1].piece
    if not isinstance(last, Calendar):
        return list(days)
    named = (
        Calendar(last.month, each.piece.day, last.year)
        if isinstance(each.piece, InMonth) and each.piece.ahead is None
        else each.piece
        for each in days
    )
    return [each._replace(piece=piece) for each, piece in zip(days, named, strict=True)]


def _clocks(things: Things, placed: Sequence[Placed], reads: Reads) -> Iterator[Reading]:
    """Read "tomorrow 9-10 and 11-12" once for each time."""
    for kind in (ClockRange, Clock):
        clocks = [each for each in placed if isinstance(each.piece, kind)]
        if _joined(things.tokens, clocks, reads.lex):
            rest = [each for each in placed if each not in clocks]
            for clock in clocks:
                yield reads.wish_of(things, sorted([*rest, clock], key=lambda each: each.start))
            return


def _moments(things: Things, placed: Sequence[Placed], reads: Reads) -> Iterator[Reading]:
    """Read "tomorrow 7-8, wednesday 8-9 and friday 9-10" once for each day with its own time, in either order."""
    timed = [each for each in placed if isinstance(each.piece, DAY | Clock | ClockRange)]
    pairs = list(zip(timed[::2], timed[1::2], strict=False))
    whole = len(timed) == BOTH * len(pairs) > BOTH
    apart = all(isinstance(one.piece, DAY) != isinstance(other.piece, DAY) for one, other in pairs)
    if not whole or not apart or not _joined(things.tokens, [Placed(*_span(pair)) for pair in pairs], reads.lex):
        return
    rest = [each for each in placed if each not in timed]
    for pair in pairs:
        yield reads.wish_of(things, sorted([*rest, *pair], key=lambda each: each.start))


def _span(pair: tuple[Placed, Placed]) -> tuple[Piece, int, int]:
    return pair[0].piece, pair[0].start, pair[1].end


def _joined(tokens: Sequence[Token], pieces: Sequence[Placed], lex: Lexicon) -> bool:
    """Whether nothing but commas and "and" stands between the pieces, of which there are several."""
    joints = PARTS | lex.links.conjunctions
    # "A desk on thursday and another one on friday" is one on each.
    another = lex.corrections.others | lex.talk.besides | lex.several.again
    another |= {word for word, count in lex.numbers.cardinals.items() if count == 1}
    small = lex.links.at | lex.links.since | lex.numbers.articles | lex.definite | another
    between = [{token.text for token in tokens[left.end : right.start]} for left, right in pairwise(pieces)]
    return bool(between) and all(words & joints and words <= joints | small for words in between)


def _and(tokens: Sequence[Token], pieces: Sequence[Placed], lex: Lexicon) -> bool:
    return any(tokens[at].text in lex.links.conjunctions for at in range(pieces[0].end, pieces[-1].start))


def _on_its_day(wish: Wish, first: Wish) -> Wish:
    """Return a wish without a day on the day that was said for the first one."""
    return first.completed_by(wish) if wish.day_guessed and not first.day_guessed else wish
