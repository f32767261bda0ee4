"""What a sentence is said for, and what may follow."""

from collections.abc import Mapping
from typing import NamedTuple

from adapters.understanding.governing import Governor
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.reading import Beyond, Certainty, Speech, Verb

SPEECH: Mapping[Cue, Speech] = {"maybe": "maybe", "question": "question", "favour": "question"}
"""What is said by a cue that is no report."""


class Verdict(NamedTuple):
    """What a sentence is said for, and what may follow."""

    speech: Speech
    certain: Certainty
    intent: Verb | None = None
    """Another intent than the verb's, where the verb is not what is wanted."""
    by: Governor | None = None
    beyond: Beyond | None = None
    vague: bool = False
    """Whether it is only not certain because nobody knows what the verb is about."""


def left_alone(told: Cue | None, by: Governor | None = None) -> Verdict:
    """Return the verdict on talk that has such a cue: nothing follows."""
    return Verdict(SPEECH.get(told, "report") if told else "report", "leave", "other", by)
