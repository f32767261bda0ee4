"""What people say in passing of the card that they were shown last: it stays, it goes, and what stands on it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from adapters.understanding.lexicon.groups import NONE, Words

About = Literal[
    "kept", "freed", "unsure", "card", "holder", "guests", "others", "after", "late", "door", "day-later",
    "day-sooner", "after-all-not", "mistaken", "size", "behind", "deciders", "other-times", "elsewhere", "exception",
]  # fmt: skip
"""
What is said of the card that was shown last.

`kept`: it stays as it is: "I'll keep it". `freed`: it goes: "give it up". `unsure`: whoever speaks does not know what
to do with it. `card`: what stands on it is asked for: "which desk is it?". `holder`: who has it. `guests`: who comes.
`others`: who else is there that day. `after`: what follows right behind it. `late`: the speaker will be late. `door`:
how to get in. `day-later`, `day-sooner`: the next day instead, or the one before.
`after-all-not`: what was done last, or asked, is not wanted: "changed my mind". `mistaken`: what was done last was a
mistake: "I cancelled by mistake". `size`: how many it is for. `deciders`: who has to approve it. `behind`: who has it
afterwards. `other-times`: when it is free otherwise. `elsewhere`: what else is free then. `exception`: what was refused
should be allowed all the same.
"""

Attending = Literal["coming", "absent", "instead"]
"""What is said of a colleague: they come along, or they do not, or they and not who was put on the list just now."""


@dataclass(frozen=True, kw_only=True)
class Asides:
    """What people say in passing of the card that they were shown last; whole sentences, separated by bars."""

    said: Mapping[str, About] = field(default_factory=dict)
    """Whole sentences, and what each is about."""
    around: Words = NONE
    """Words around these that change nothing: "oh", which desk is it "again"."""
    coming: Words = NONE
    """Sayings beside a name of who comes along: priya "is coming too"."""
    absent: Words = NONE
    """Sayings beside a name of who does not come: mara "can't make it"."""
    joining: Words = NONE
    """Verbs of somebody who shall come along, whatever stands around them: can priya "come"?"""
    beside_joining: Words = NONE
    """Small words around them: "can" priya come "with us"?"""
    adding: Words = NONE
    """Small words beside a name that is only added: mara "as" well."""
    thanks: Words = NONE
    """Words of thanks, at an end of whatever else is said: "cheers", that's me sorted."""
    opening: Words = NONE
    """Sayings before a mark that tell nothing of what comes behind it: "back now". 9 to 10 please."""
    praise: Words = NONE
    """Words of praise, which are meant so where hardly anything else is said: you're a "lifesaver"."""

    @cached_property
    def cores(self) -> Mapping[str, About]:
        """The sentences without the words that change nothing in them."""
        known = {self.core(sentence.split()): about for sentence, about in self.said.items()}
        return {core: about for core, about in known.items() if core}

    def core(self, said: Iterable[str]) -> str:
        """Return what is left of the words without those that change nothing."""
        return " ".join(word for word in said if word not in self.around)

    @cached_property
    def attending(self) -> Mapping[str, Attending]:
        """The sayings of who comes and who does not, without the words that change nothing in them."""
        pairs: tuple[tuple[Attending, Words], ...] = ("coming", self.coming), ("absent", self.absent)
        return {self.core(saying.split()): what for what, sayings in pairs for saying in sayings}
