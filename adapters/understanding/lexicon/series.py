"""How people say that what repeats shall end on another day, or go on for longer."""

from dataclasses import dataclass

from adapters.understanding.lexicon.groups import NONE, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Words about the end of what repeats."""

    ending: Words = NONE
    """Verbs that end it: "end" my standup after december."""
    going_on: Words = NONE
    """Verbs that let it go on: "extend" my standup until march."""
    further: Words = NONE
    """Before or behind a length that is added: two "more" months."""
    onwards: Words = NONE
    """Behind the day from which on nothing falls: from february "on"."""
    since: Words = NONE
    """Those words before that day which need none behind it: German "ab" februar."""
    nouns: Words = NONE
    """What repeats, whatever it is for: the "series"."""
    small: Words = NONE
    """Words around all of them: my standup "should" end in december."""
