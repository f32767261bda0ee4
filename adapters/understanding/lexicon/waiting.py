"""How people say that a part of what they wait for is enough."""

from dataclasses import dataclass

from adapters.understanding.lexicon.groups import NONE, Words


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """How people wait for something that is taken."""

    partly: Words = NONE
    """A piece of the time is enough: "any part of it". Whole phrases, as they are typed."""
