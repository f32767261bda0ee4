"""
The words of a title, grown around a word that means nothing else.

In "atlas tomorrow 10-11 sat nav review" the day is tomorrow, so that "sat" is part of the title; in "atlas wed planning
10-11" it is Wednesday, and the title is "planning".
"""

from dataclasses import dataclass

from adapters.understanding.titles.clause import DAY_AND_CLOCK, NOTHING_NEW, Clause, says
from adapters.understanding.when.pieces import Every, Placed, Until, Wrong
from adapters.understanding.when.scan import NAME


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a title, from `start` to before `end`, and the place of what leads to them, if anything does."""

    start: int
    end: int
    lead: int | None = None


def grown(clause: Clause, seed: int) -> Run:
    """Return the words around a seed that belong to it."""
    start = _leftmost(clause, seed)
    lead = clause.led(start)
    described = lead is not None and clause.words[start - 1] in clause.lex.titles.articles
    return Run(start, _rightmost(clause, seed, led=lead is not None, described=described), lead)


def _leftmost(clause: Clause, seed: int) -> int:
    start, at = seed, seed - 1
    while at >= 0 and not clause.ends(at) and not _stops_left(clause, at, start):
        piece = clause.owner.get(at)
        if piece and (at == piece.end - 1 or at == start - 1) and _loose(clause, at):
            start = at
        elif piece:
            start = at = piece.start
        elif not (clause.words[at] in clause.small or clause.inner(at) or clause.words[at] in clause.lex.things.own):
            start = at
        # A small word belongs to it where something of it stands before that: 1:1 "with my" boss.
        at -= 1
    return start


def _stops_left(clause: Clause, at: int, start: int) -> bool:
    piece, word = clause.owner.get(at), clause.words[at]
    if piece:
        before = clause.said(0, piece.start)
        led = clause.led(piece.start) is not None
        loose = (at == piece.end - 1 or at == start - 1) and _loose(clause, at)
        nowhere = led and isinstance(piece.piece, Wrong)
        others = before | clause.said(piece.end, len(clause.tokens)) if led else before
        rhythm = at == start - 1 and _is_described(clause, piece, told=led)
        return not (loose or nowhere or rhythm or _idle(piece, others))
    if word in clause.kinds or word in clause.tags:
        # The projector of "with a projector", and the kind of thing that is wanted.
        return at != start - 1 or clause.words[at - 1] in clause.lex.things.having or NAME not in clause.words
    governs = word in clause.verbs and not _is_noun(clause, at)
    return governs or word in clause.leads or word in clause.lex.titles.called


def _rightmost(clause: Clause, seed: int, *, led: bool, described: bool) -> int:
    end, at = seed + 1, seed + 1
    while at < len(clause.tokens) and not clause.ends(at):
        piece = clause.owner.get(at)
        rhythm = piece is not None and at == end and _is_described(clause, piece, told=described)
        if not rhythm and _stops_right(clause, at, led=led):
            break
        if piece:
            end = at = piece.end
            continue
        if not (clause.words[at] in clause.small or clause.inner(at)):
            end = at + 1
        at += 1
    return end


def _stops_right(clause: Clause, at: int, *, led: bool) -> bool:
    piece, word, before = clause.owner.get(at), clause.words[at], clause.words[at - 1]
    if piece:
        said = clause.said(0, piece.start)
        return not _idle(piece, said | clause.said(piece.end, len(clause.tokens)) if led else said)
    if word in clause.tags and before in clause.lex.things.having:
        return True
    if word in clause.kinds and NAME not in clause.words:
        return True
    if word not in clause.verbs:
        return False
    # The infinitive at the end of a German clause governs; the noun of "reunión de cancelaciones" does not.
    closing = clause.lex.verbs.last and clause.closes(at + 1)
    return closing or not (_is_noun(clause, at) or before in clause.small)


def _is_described(clause: Clause, piece: Placed, *, told: bool) -> bool:
    """
    Whether a word for a rhythm only says which occasion is meant, where day and clock are said: a "quarterly" review.

    A common one still asks for a series, unless a purpose is `told`: "for the weekly sync".
    """
    rhythm = piece.piece
    if not isinstance(rhythm, Every) or piece.end - piece.start > 1 or rhythm.weekdays:
        return False
    said = clause.said(0, piece.start) | clause.said(piece.end, len(clause.tokens))
    return said >= DAY_AND_CLOCK and (told or rhythm.freq is None or rhythm.interval > 1)


def _loose(clause: Clause, at: int) -> bool:
    """
    Whether a word at the end of a piece belongs to what follows it.

    That of "monday".com and of a "40"-year jubilee does; and the "sat" of "tomorrow 10-11 sat", which looks like a
    range over several days, because day and clock are said without it.
    """
    if clause.inner(at + 1) and clause.tokens[at + 2].is_word:
        return True
    word, lex = clause.words[at], clause.lex
    if clause.inner(at):
        return clause.complete_before(at - 1)
    # The month of "jusqu'au 31 janvier" belongs to the end, whatever was said before.
    month = word in lex.days.months and not isinstance(clause.owner[at].piece, Until)
    telling = word in lex.days.weekdays or month or word in lex.titles.events
    return telling and clause.owner[at].start < at and clause.complete_before(at)


def _idle(piece: Placed, others: frozenset[str]) -> bool:
    """Whether what a piece says is said by others, so that it may be part of a title."""
    # A morning does not have to be said once the clock is.
    wanted = says(piece.piece) - ({"part"} if "clock" in others else set())
    return bool(others) and wanted <= others and ("day" not in wanted or others >= DAY_AND_CLOCK)


def _is_noun(clause: Clause, at: int) -> bool:
    """Whether a word that may be a verb is part of a title, because all that a wish needs was said before it."""
    earlier = clause.words[:at]
    thing = clause.named or any(word in clause.kinds for word in earlier)
    complete = thing and clause.said(0, at) >= DAY_AND_CLOCK
    return complete or any(clause.verbs.get(word) in NOTHING_NEW for word in earlier)
