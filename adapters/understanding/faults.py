"""Faults: whether somebody tells of one, or only asks whether there is one."""

from adapters.understanding.clauses import ENDS, wonders
from adapters.understanding.heard import Heard
from adapters.understanding.questions import cues_in

LONGEST_HEAD = 3
"""Words of the longest phrase that asks whoever listens: "could somebody"."""


def asks_of_fault(heard: Heard) -> bool:
    """
    Whether a sentence that names a fault asks for it: "is atlas broken?", "why does the projector not work?".

    The question has to be the last clause, and about the fault itself: "the projector is broken, who mends it?" and
    "could somebody mend the broken lamp?" tell of one.
    """
    typed = heard.parsed.typed
    if not wonders(heard.line.tokens, heard.lexicon, heard.parsed.used):
        return False
    # Inside "2.30" and "out-of-order" nothing ends.
    marks = [at for at, token in enumerate(typed[:-1]) if token.text in ENDS and not typed[at + 1].glued]
    last = typed[marks[-1] + 1 :] if marks else typed
    heads = [" ".join(token.text for token in last[:count]) for count in range(1, LONGEST_HEAD + 1)]
    if not heard.lexicon.speech.somebody.isdisjoint(heads):
        return False
    return any(sight.cue.topic == "fault" for sight in cues_in(last, heard.lexicon))
