"""How people speak of several things, units or days at once."""

from dataclasses import dataclass

from adapters.understanding.lexicon.groups import NONE, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Several:
    """How people speak of several days at once."""

    both: Words = NONE
    """Before days of which the next two are meant: "both" mondays."""
    apiece: Words = NONE
    """What says that a length is that of each: "an hour each"."""
    again: Words = NONE
    """What says that a second day has the clock of the first: tomorrow 10-11 and "again" friday."""
