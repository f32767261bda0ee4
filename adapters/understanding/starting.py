"""How a booking gets another start while its end stays: "start at 3:30, same end", "half an hour more at the front"."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import chain, islice
from typing import NamedTuple

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.target import tells_which
from adapters.understanding.when.line import Line
from adapters.understanding.when.pieces import Clock, DayPiece, Piece, Placed, Stretch
from adapters.understanding.when.scan import NAME, scan

NEAR = 4
"""Words between the end and what says that it stays, at most: "the end of it stays the same"."""
LONGEST = 20
"""Words of the longest such sentence; a longer one tells a story."""


class Start(NamedTuple):
    """The start that a booking gets, at the clock that is said, or by so many minutes later, or earlier."""

    said: tuple[int, ...]
    """The places of the words that say so."""
    pieces: tuple[Piece, ...]
    """The pieces about time that tell the new start; without a clock, the day of the booking."""
    minutes: int | None = None
    before: tuple[Piece, ...] = ()
    """The pieces of the start so far: at 3:30 "instead of 3"."""


def starting(line: Line, placed: Sequence[Placed]) -> Start | None:
    """Return how a sentence has a booking start otherwise and end as before; None if it says anything else."""
    lex, words = line.lex, [token.text for token in line.tokens]
    said = tuple(at for at, word in enumerate(words) if word in lex.corrections.starting)
    front = _front(words, lex)
    if not (said or front) or len(words) > LONGEST:
        return None
    # German "gleich" is "the same" as well as "in a moment".
    placed = [each for each in placed if words[each.start] not in lex.corrections.staying]
    used = {at for each in placed for at in range(each.start, each.end)}
    stays = _stays(words, used, lex)
    denied = any(word in lex.verbs.negations and at not in stays for at, word in enumerate(words))
    if denied or not (stays or front):
        return None
    which = [each for each in placed if tells_which(line.tokens, each, lex)]
    by = _by(line, which, front=bool(front), lex=lex)
    instead = next((at for at, word in enumerate(words) if at and word in lex.links.instead), len(words))
    days = tuple(each.piece for each in placed if isinstance(each.piece, DayPiece))
    if by is not None:
        return Start(said or front, days, by, before=tuple(each.piece for each in which))
    clocks = [each for each in placed if isinstance(each.piece, Clock) and each not in which]
    new, old = [each for each in clocks if each.end <= instead], [each for each in clocks if each.start >= instead]
    if not stays or len(new) != 1 or len(days) + len(clocks) + len(which) < len(placed):
        return None
    start = replace(new[0].piece, role="at") if isinstance(new[0].piece, Clock) else new[0].piece
    return Start(said or front, (*days, start), before=tuple(each.piece for each in which or old))


def _stays(words: Sequence[str], used: Collection[int], lex: Lexicon) -> Collection[int]:
    """Return the places of the words by which the end stays as it is: "same end", "on finit pareil"."""
    said = lex.corrections
    for at, word in enumerate(words):
        if word not in said.ending and word not in said.ends:
            continue
        around = range(max(0, at - NEAR), min(len(words), at + NEAR + 1))
        for near in around:
            spot = range(min(at, near), max(at, near) + 1)
            stays = words[near] in said.staying or words[near] in lex.talk.same
            if stays and not any(place in used or words[place] == NAME for place in spot):
                return around
    return ()


def _front(words: Sequence[str], lex: Lexicon) -> tuple[int, ...]:
    """Return the place of the word for the beginning of a booking: half an hour more at the "front"."""
    leads, said = lex.definite | lex.links.towards | lex.links.at | lex.links.of | lex.links.on, lex.corrections
    # "Start" alone is a verb.
    led = (at for at, word in enumerate(words) if word in said.fronts and at and words[at - 1] in leads)
    alone = (at for at, word in enumerate(words) if word in said.fronts - said.starting)
    return tuple(islice(chain(led, alone), 1))


def _by(line: Line, which: Sequence[Placed], *, front: bool, lex: Lexicon) -> int | None:
    """Return by how many minutes it starts later, or earlier; None where the sentence does not say so."""
    words = frozenset(token.text for token in line.tokens)
    sooner, later = words & lex.talk.earlier, words & lex.talk.later
    if front and not (sooner or later):
        # What is added to the front makes it start earlier, what is taken off it later.
        extends = frozenset(word for word in words if lex.every_verb.get(word) == "extend")
        less = words & (lex.fewer | lex.corrections.taking_off | lex.corrections.cutting)
        more = extends | words & lex.spans.further
        sooner, later = (more if not less else frozenset[str]()), less
    if bool(sooner) == bool(later):
        return None
    told = {at for each in which for at in range(each.start, each.end)}
    aside = lex.talk.earlier | lex.talk.later
    rest = tuple(token for at, token in enumerate(line.tokens) if at not in told and token.text not in aside)
    # Scanned again without those words: with them, "30 minutes later" is a time from now and no length.
    found = [each.piece for each in scan(Line(rest, lex, line.now, line.month_first, line.place))]
    lengths = [piece.span.minutes for piece in found if isinstance(piece, Stretch)]
    others = [piece for piece in found if not isinstance(piece, Stretch | DayPiece)]
    if len(lengths) != 1 or not lengths[0] or others:
        return None
    return -lengths[0] if sooner else lengths[0]
