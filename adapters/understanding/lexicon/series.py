"""How people say of what repeats when it ends, from when on it is at another time, and when it does not happen."""

from dataclasses import dataclass

from adapters.understanding.lexicon.groups import NONE, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Words about what repeats."""

    ending: Words = NONE
    """Verbs that end it: "end" my standup after december."""
    going_on: Words = NONE
    """Verbs that let it go on: "extend" my standup until march."""
    further: Words = NONE
    """Before or behind a length that is added: two "more" months."""
    onwards: Words = NONE
    """Behind the day from which on nothing falls: from february "on"."""
    since: Words = NONE
    """Those words before that day which need none behind it: German "ab" februar, French "dès" (à partir de)."""
    henceforth: Words = NONE
    """Sayings that mean from today on: "from now on" the standup is at 9:15."""
    starting: Words = NONE
    """Verbs of its time of the day: from december on the standup "starts" at 9."""
    off: Words = NONE
    """What says that it does not happen: "no" standup on 8 december."""
    lasting: Words = NONE
    """Verbs of how long each date of it is: my standup should "last" 45 minutes."""
    being: Words = NONE
    """Verbs that tell how much later it is: the standup "is" half an hour later."""
    nouns: Words = NONE
    """What repeats, whatever it is for: the "series"."""
    whole: Words = NONE
    """Beside those, that no date of it is left out: the "whole" series."""
    skipping: Words = NONE
    """Verbs that cancel a date, of whatever was spoken of last: "skip" next week."""
    restoring: Words = NONE
    """Verbs that have a cancelled date again: "restore" the standup on 8 december."""
    bringing: Words = NONE
    """Verbs that mean so with a word beside them: "bring" it back."""
    back: Words = NONE
    """That word beside them: bring it "back"."""
    telling: Words = NONE
    """Words of which a question about it has one: how many standups are "left"?"""
    asking: Words = NONE
    """Words around those: "when" does my standup end?"""
    showing: Words = NONE
    """How its dates are asked for without a question: "show" me the dates of the standup."""
    inside: Words = NONE
    """Between what is left out and the series: the holidays "in" my standup."""
    dates: Words = NONE
    """What its dates are called, behind a number of them: the next three "dates" of my standup."""
    out_of: Words = NONE
    """Before the number of which one is meant: une réunion "sur" deux."""
    small: Words = NONE
    """Words around all of them: my standup "should" end in december."""
