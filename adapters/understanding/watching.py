"""Watching: whether a sentence asks to be told when something gets free, or only talks of that."""

from typing import Literal

from adapters.understanding.clauses import Clauses, clauses
from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.occasions import Beside
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.when.pieces import People, Stretch

Watching = Literal["wait", "stop", "list", "line", "wonder", "talk"]
"""
What is wanted with what is taken.

`wait`: to be told when it gets free. `stop`: no longer. `list`: to see what one waits for, and where in line. `line`:
to know how many wait for it.
`wonder`: to know when it is free. `talk`: nothing, because somebody else, or the past, is spoken of.
"""
ASKING: frozenset[Cue] = frozenset({"request", "favour", "needed", "watch"})
TELLING: frozenset[Cue] = frozenset({"hearsay", "third", "past", "among"})
NEAR = 2
"""Words from "or" to the time that it leads to: "or on friday"."""
OPEN: frozenset[Cue] = frozenset({"maybe", "question"})
TAKING_BACK: frozenset[Cue] = frozenset({"denial", "refusal"})
DECISIVE = ASKING | TELLING | OPEN | TAKING_BACK


def watching(heard: Heard) -> Watching | None:
    """Return what is wanted with what is taken; None of a sentence that is about something else."""
    topic = heard.asked.topic if heard.asked else None
    match topic:
        case "unwatch":
            return "stop"
        case "waiting":
            return "list"
        case "in-line":
            return "line"
        case "watch":
            return _judged(clauses(heard.line.tokens, heard.lexicon, heard.parsed.used))
    wished = heard.reading.intent in {"book", "find"} and heard.reading.wish.finish is not None
    return "wait" if wished and partly(heard) else None


def partly(heard: Heard) -> bool:
    """Whether a part of the time is enough: "2–4 or any part of it"."""
    said = f" {' '.join(token.text for token in heard.parsed.typed if token.is_word)} "
    return any(f" {phrase} " in said for phrase in heard.lexicon.waiting.partly)


def times(heard: Heard) -> bool:
    """Whether another time is said behind "or": "tomorrow 3-5 or friday", "tomorrow or the day after"."""
    placed, tokens = heard.parsed.placed, heard.line.tokens
    said = [each for each in placed if not isinstance(each.piece, People | Stretch)]
    for at, token in enumerate(tokens):
        if token.text in heard.lexicon.links.either and any(each.end <= at for each in said):
            follows = any(at < each.start <= at + NEAR for each in said)
            if follows or any(each.text == Beside.MORROW for each in tokens[at + 1 : at + NEAR + 1]):
                return True
    return False


def _judged(said: Clauses) -> Watching:
    """Judge by the first cue that decides, in the clause that speaks of being told."""
    watch = next((hint for hint in said.hints if hint.cue == "watch"), None)
    condition = next((hint for hint in said.hints if hint.cue == "condition"), None)
    at = watch or condition
    if at is None:
        return "wait"
    # What stands behind tells of the thing: when it "is" free. So does what stands behind "as soon as".
    begins = said.clause(at.start).start
    supposed = (hint.start for hint in said.within(begins, at.start) if hint.cue == "condition")
    before = said.within(begins, min((*supposed, at.start)))
    first = next((hint.cue for hint in before if hint.cue in DECISIVE), None)
    if first is None:
        # "If anybody cancels Vega, I want it" begins with its condition, and "I wonder when it gets free" does not.
        return "wait" if watch or said.begins(at.start) else "wonder"
    if first in ASKING:
        return "wait"
    if first in TAKING_BACK:
        return "stop"
    return "wonder" if first in OPEN else "talk"
