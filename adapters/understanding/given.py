"""What a sentence gives to a question that stands open, whatever else it says: a day, a clock, a length, people."""

from adapters.understanding.clauses import Clause, Clauses, clauses
from adapters.understanding.follow_ups import Number
from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.reading import Reading
from adapters.understanding.references import TAKEN
from adapters.understanding.when.scan import NAME
from core.domain.bookings.wish import Wish

LONGEST = 24
"""Words of the longest sentence that may answer beside all else; who says more tells a story."""
ELSEWHERE: frozenset[Cue] = frozenset({"past", "hearsay", "refusal", "watch", "condition", "offer", "third"})
"""Cues of clauses whose days and clocks are none of what is wanted."""
AMONG: frozenset[Cue] = frozenset({"chat", "among"})
"""Cues of what is said among people, as a whole."""


def given(heard: Heard) -> Reading | Number | None:
    """
    Return what the clauses of a sentence say that may answer a question; None where none of them does.

    "Sometime after lunch, 2 maybe", "friday would suit everybody better", "six of us, and a whiteboard would be nice":
    what is told of others, of the past or under a condition answers nothing.
    """
    line = heard.line.tokens
    # What names a thing stands by itself.
    if not 1 < len(line) <= LONGEST or any(token.text in {NAME, TAKEN, "?"} for token in line):
        return None
    said = clauses(line, heard.lexicon, heard.parsed.used)
    if any(hint.cue in AMONG for hint in said.hints):
        return None
    telling = [each for each in said.clauses if not _is_elsewhere(said, each)]
    kept = [at for each in telling for at in sorted({*said.places[each.start : each.end]})]
    if not kept:
        return None
    rest = heard.parsed.only(kept)
    reading = heard.reader.meaning(rest, expected=True)
    if reading.clarify or reading.intent not in {"book", "find"}:
        return None
    number = _number(said, telling, heard)
    wish = reading.wish
    if number is not None and not (wish.moment or wish.minutes):
        return number
    return reading if wish != Wish(day_guessed=wish.day_guessed) else None


def _is_elsewhere(said: Clauses, clause: Clause) -> bool:
    """Whether a clause tells of others, of the past or of a maybe, asks something, or says what shall not be."""
    words = said.words[clause.start : clause.end]
    if not said.lex.verbs.negations.isdisjoint(words):
        return True
    hints = tuple(said.within(clause.start, clause.end))
    return any(hint.cue in ELSEWHERE or (hint.cue == "question" and said.begins(hint.start)) for hint in hints)


def _number(said: Clauses, telling: list[Clause], heard: Heard) -> Number | None:
    """Return the one number of the clauses that is no part of a time: the 2 of "2 maybe"."""
    places = {at for each in telling for at in said.places[each.start : each.end]} - heard.parsed.used
    found = [heard.line.tokens[at] for at in sorted(places)]
    spelled = heard.lexicon.numbers.cardinals
    numbers = ((each, spelled.get(each.text) if each.value is None else each.value) for each in found)
    counted = [Number(value, heard.clock((token,))) for token, value in numbers if value is not None]
    return counted[0] if len(counted) == 1 else None
