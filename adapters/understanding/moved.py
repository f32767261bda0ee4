"""The two times of a move: the words before its "to" tell the booking, those behind it when and where it goes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple, Protocol

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.target import day_before, target, tells_the_booking, verb_that_moves
from adapters.understanding.things import Things
from adapters.understanding.tokens import Token
from adapters.understanding.when.line import Line
from adapters.understanding.when.pieces import Piece, Placed
from adapters.understanding.when.scan import NAME, scan
from adapters.understanding.when.settle import When


class Settles(Protocol):
    """The reader of a language, who knows which time pieces mean."""

    @property
    def lex(self) -> Lexicon:
        """The words of the language."""

    def line(self, said: tuple[Token, ...], found: Things) -> Line:
        """Return these tokens as a line of the sentence in which these things were found."""

    def placed(self, found: Things) -> Sequence[Placed]:
        """Return the pieces about time and people among the tokens."""

    def settled(self, pieces: Iterable[Piece], found: Things) -> When:
        """Return the time that pieces mean."""


class Moved(NamedTuple):
    """What moves from when to when."""

    found: Things
    old: When
    new: When
    names: int
    """How many of the things that are named tell the booking; the others tell where it goes."""


def two_times(found: Things, placed: Sequence[Placed], reader: Settles) -> Moved:
    """Return the time of the booking that moves, and the new one."""
    lex = reader.lex
    found, placed = _shifted(found, placed, reader)
    moving = verb_that_moves(found.tokens, lex)
    # "Instead" before the verb, as in "instead, move it to 4", begins the sentence and ends nothing.
    behind_it = enumerate(found.tokens[moving:], moving)
    instead = next((at for at, token in behind_it if token.text in lex.links.instead), None)
    # "Rather friday at 10 for my booking" has no earlier words that say the new time.
    if instead is not None and any(each.end <= instead for each in placed):
        placed = tuple(each for each in placed if each.end <= instead)
        kept = sum(token.text == NAME for token in found.tokens[:instead])
        found = replace(found, tokens=found.tokens[:instead], named=found.named[:kept] or found.named)
    split = target(found.tokens, moving, lex)
    if split is None:
        return _by_place(found, placed, reader)
    # "to 4" is read as "at 4". `min`, because a set has no first word and any of these will do.
    to = found.tokens[split]._replace(text=min(lex.links.at))
    day = day_before(found.tokens, placed, split, lex)
    tail = (*found.tokens[day:split], to, *found.tokens[split + 1 :])
    head = reader.line(found.tokens[:day], found)
    new = reader.settled((each.piece for each in scan(reader.line(tail, found))), found)
    old = reader.settled((each.piece for each in scan(head)), found)
    names = sum(token.text == NAME for token in head.tokens)
    return Moved(found, old, _on_the_same_day(new, old), names)


def _by_place(found: Things, placed: Sequence[Placed], reader: Settles) -> Moved:
    """Tell the two times apart by the words beside them, where nothing leads to the new one."""
    telling = {each for each in placed if tells_the_booking(found.tokens, each, reader.lex)}
    old = reader.settled((each.piece for each in placed if each in telling), found)
    new = reader.settled((each.piece for each in placed if each not in telling), found)
    if new.minutes and new.start and not isinstance(new.start, datetime):
        # "Delay tomorrow's meeting by an hour": the day tells the booking.
        old, new = new._replace(minutes=None), new._replace(start=None, end=None)
    return Moved(found, old, new, len(found.named))


def _shifted(found: Things, placed: Sequence[Placed], reader: Settles) -> tuple[Things, Sequence[Placed]]:
    """Return things and pieces without the "later" of "30 minutes later", which counts from the booking's time."""
    spans, later = reader.lex.spans, reader.lex.talk.later
    units = spans.units.keys() | spans.glued_units.keys()
    pairs = enumerate(pairwise(found.tokens), 1)
    behind = {at for at, (unit, token) in pairs if token.text in later and unit.text in units}
    if not behind:
        return found, placed
    rest = replace(found, tokens=tuple(token for at, token in enumerate(found.tokens) if at not in behind))
    return rest, reader.placed(rest)


def _on_the_same_day(new: When, old: When) -> When:
    """Put a clock that names no day on the day of the booking that moves."""
    if not new.day_guessed or old.start is None or old.day_guessed or not isinstance(new.start, datetime):
        return new
    day: date = old.start.date() if isinstance(old.start, datetime) else old.start
    start = datetime.combine(day, new.start.time())
    end = start + (new.end - new.start) if isinstance(new.end, datetime) else new.end
    return new._replace(start=start, end=end, day_guessed=False)
