"""Changes of a time by what it was: "an hour later", "make it 45 minutes", "half past", "a bit longer"."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.tokens import Token
from adapters.understanding.when.line import Line
from adapters.understanding.when.pieces import Clock, ClockRange, Stretch
from adapters.understanding.when.scan import scan

MARKS = frozenset(",.;?!¿¡-…'")


@dataclass(frozen=True, slots=True)
class Shift:
    """The same booking so many minutes later, or, if negative, earlier: its start, its end, or both."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lasting:
    """The same booking for so many minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class SameHour:
    """The same hour, but so many minutes past it."""

    minute: int


@dataclass(frozen=True, slots=True)
class Resize:
    """Longer or shorter, without saying by how much."""

    longer: bool


Timed = Shift | Lasting | SameHour | Resize


def same_hour(line: Sequence[Token], lex: Lexicon) -> SameHour | None:
    """Read "slide it to half past", "et demie", "y cuarto" without an hour."""
    words, numbers = [token.text for token in line], lex.numbers
    joints = lex.clocks.past | lex.clocks.adding
    if len(words) < 2 or any(token.value is not None for token in line):  # noqa: PLR2004 - a part and its joint
        return None
    part = words[-2] if words[-1] in joints else words[-1] if words[-2] in joints else ""
    if not part or any(word in numbers.cardinals and word not in numbers.articles for word in words):
        return None
    return SameHour(30) if part in numbers.halves else SameHour(15) if part in numbers.quarters else None


def resized(line: Sequence[Token], lex: Lexicon) -> Resize | None:
    """Read "make it shorter", "can i stay a bit longer?"."""
    extends = {word for word, verb in lex.every_verb.items() if verb == "extend"}
    if _forbids(line, lex):
        return None
    shorter = any(token.text in lex.talk.shorter for token in line)
    longer = any(token.text in lex.talk.longer or token.text in extends for token in line)
    small = extends.union(
        lex.corrections.slightly, lex.talk.fillers, lex.talk.it, lex.verbs.make, lex.talk.shorter, lex.talk.longer,
        lex.numbers.articles, lex.links.conjunctions, MARKS,
    )  # fmt: skip
    known = longer != shorter and all(token.text in small for token in line)
    return Resize(longer) if known else None


def _forbids(line: Sequence[Token], lex: Lexicon) -> bool:
    """Whether it is said not to lengthen something: "no lo alargues", "don't extend it", "ne la prolonge pas"."""
    small = lex.verbs.between_negations | (lex.talk.it - lex.every_verb.keys())
    words = [token.text for token in line if token.text not in small]
    before = (behind for word, behind in pairwise(words) if word in lex.verbs.negations)
    after = (word for word, behind in pairwise(words) if behind in lex.verbs.negations_behind)
    return any(lex.every_verb.get(word) == "extend" for word in (*before, *after))


def shifted(line: Sequence[Token], heard: Heard, *, marked: bool) -> Shift | Lasting | None:
    """
    Read "make it an hour later", "half an hour shorter", "just 45 minutes".

    `marked`: whether words before it mark a correction, so that "an hour later" alone speaks of a booking as well.
    """
    lex = heard.lexicon
    words = {token.text for token in line}
    # "Bring it forward 15 minutes"; "my meeting" may be another one.
    forward = lex.verbs.forward - lex.verbs.mild.keys() if lex.things.own.isdisjoint(words) else frozenset[str]()
    sooner = lex.talk.earlier | forward
    # "45 minutos nada más" is all that it shall last.
    just = words & lex.corrections.only - lex.spans.further
    longer = lex.talk.longer if just else lex.talk.longer | lex.spans.further
    ways = {(-1, -1): sooner, (1, 1): lex.talk.later, (0, 1): longer, (0, -1): lex.talk.shorter}
    way = next((way for way, said in ways.items() if words & said), None)
    # "Push it an hour" is later: nobody pushes anything forward without saying so.
    way = (1, 1) if way is None and words & lex.sequels.pushing else way
    only = words & lex.corrections.only or marked
    # "Don't extend it, 45 minutes are enough" leaves it as it is.
    negated = not words.isdisjoint(lex.verbs.negations | lex.verbs.negations_behind)
    forbids = negated and any(lex.every_verb.get(word) == "extend" for word in words)
    forbids = forbids or _forbids(heard.line.tokens, lex)
    # "An hour later" alone is a time; only with "make it" and its like does it speak of a booking.
    if way is None and (forbids or not (only or words & lex.verbs.make)):
        return None
    # French "mets plutôt à deux heures" names a clock, though its words are those of a length.
    if way is None and heard.reading.wish.moment and not heard.reading.wish.minutes:
        return None
    said = ways[way] if way else lex.verbs.make
    dropped = said.union(
        lex.sequels.pushing,
        lex.talk.it,
        lex.links.towards,
        lex.links.on,
        lex.corrections.only,
        # German "ne" is an article before a length.
        lex.talk.refusing - lex.numbers.articles,
        lex.sequels.possible,
        lex.series.lasting,
    )
    others = tuple(token for token in line if token.text not in dropped)
    if not any(token.text in lex.spans.units or token.text in lex.spans.glued_units for token in others):
        return None
    # Scanned again without those words: with them, "30 minutes later" is a time from now and no length.
    pieces = [placed.piece for placed in scan(Line(others, lex, heard.reader.now))]
    spans = [piece.span for piece in pieces if isinstance(piece, Stretch)]
    known = all(isinstance(piece, Stretch | Clock) and not isinstance(piece, ClockRange) for piece in pieces)
    small = lex.known.union(lex.spans.units, lex.corrections.slightly)
    strange = [token for token in others if token.is_word and token.text not in small]
    # "Push my 4 o'clock back half an hour" tells by its clock which one.
    told = len(pieces) > 1 and not lex.things.own.isdisjoint(words)
    if len(spans) != 1 or not known or strange or told or not spans[0].minutes:
        return None
    if way is None:
        return Lasting(spans[0].minutes) if len(pieces) == 1 else None
    return Shift(way[0] * spans[0].minutes, way[1] * spans[0].minutes)
