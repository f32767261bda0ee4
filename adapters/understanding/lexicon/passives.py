"""How people ask in the passive voice: "could Atlas be moved to 4?"."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from adapters.understanding.lexicon.groups import NONE, Words


@dataclass(frozen=True, kw_only=True)
class Passives:
    """How people ask for something without saying who does it."""

    may: Words = NONE
    """Verbs that ask whether something may be done: "can" it be moved?"""
    must: Words = NONE
    """Verbs that say that something is to be done: it "has" to be moved."""
    being: Words = NONE
    """The verb of the passive: can it "be" moved?"""
    between: Words = NONE
    """Small words between these, which go with them: it has "to" be moved, peut-"elle" être déplacée."""
    opening: Words = NONE
    """Words that only begin a question: "est-ce que"."""
    by: Words = NONE
    """Words before whoever does it, who is not the speaker: "by" guests."""
    participles: Mapping[str, str] = field(default_factory=dict)
    """What is done, and its verb: "moved" is what "move" does."""
    reflexives: Mapping[str, str] = field(default_factory=dict)
    """Words that are a passive by themselves, and their verbs: Spanish "moverse"."""
    going: Mapping[str, str] = field(default_factory=dict)
    """Verbs of a booking that shall be at another time, or, where verbs may be left out, the word before that time."""
    asks: str = ""
    """How the speaker asks for it: "can i"."""
    demands: str = ""
    """How the speaker says that it is to be done: "i need to"."""

    @cached_property
    def signs(self) -> Words:
        """Every word without one of which nothing is in the passive."""
        return self.being.union(self.reflexives, self.going)
