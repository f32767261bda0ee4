"""How people take back what was done, or give up what is held."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from adapters.understanding.lexicon.groups import NONE, Words


@dataclass(frozen=True, kw_only=True)
class Undoing:
    """How people take back what was done, or give up what is held; phrases are separated by bars."""

    verbs: Words = NONE
    """The last act is taken back: "undo", "take back"."""
    verbs_of_acts: Words = NONE
    """The same, where an act is named; alone they cancel a booking: "annule" la dernière action."""
    acts: Words = NONE
    """What is taken back: the last "change"."""
    withdrawing: Words = NONE
    """What was asked of somebody is taken back, where it is named: "withdraw" the question."""
    requests: Words = NONE
    """What was asked: withdraw the "question"."""
    dropping: Words = NONE
    """What is held, or was asked, is given up: "forget", "never mind"."""
    calling_off: Words = NONE
    """Behind a mark at the end, all that was said before it is taken back: move it to 11? no, "leave it"."""
    oneself: Words = NONE
    """Whole sentences that only sound like it: "forget me"."""
    every: Words = NONE
    """Everything that is held: forget "all"."""
    around: Words = NONE
    """Words around these that change nothing: "oops", undo "that", "please"."""

    @cached_property
    def undone(self) -> Words:
        """The phrases that undo, without the words that change nothing in them, either."""
        return frozenset(self.core(phrase.split()) for phrase in self.verbs)

    @cached_property
    def withdrawn(self) -> Words:
        """The phrases that withdraw, likewise."""
        return frozenset(self.core(phrase.split()) for phrase in self.withdrawing)

    @cached_property
    def dropped(self) -> Words:
        """The phrases that give up, likewise."""
        return frozenset(self.core(phrase.split()) for phrase in self.dropping)

    def core(self, said: Iterable[str]) -> str:
        """Return what is left of the words without those that change nothing, and without "all"."""
        return " ".join(word for word in said if word not in self.around and word not in self.every)
