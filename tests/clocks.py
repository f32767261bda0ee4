"""Which times in a text stand bare, without those of a reader elsewhere beside them."""

import re
from datetime import UTC, datetime, timedelta

from adapters.languages import LANGUAGES
from adapters.wording import Words

CLOCK = re.compile(r"\b\d\d:\d\d\b")
RANGE = re.compile(r"(\d\d:\d\d)–\d\d:\d\d")
FOR_YOU = {
    language: re.compile(rf"\([^()]*{re.escape(Words(language).say('time-for-you', there='', own='').strip(' ('))}")
    for language in LANGUAGES
}
"""The reader's own time, as each language puts it beside the place's."""


def bare(text: str, language: str, *, behind: timedelta) -> list[str]:
    """Return the times of the place that stand in a line without the reader's own, which is so much behind."""
    beside = FOR_YOU[language]
    own = {time for said in beside.findall(text) for time in CLOCK.findall(said)}
    # The start of a span is enough: nobody needs both ends to find their place in the day.
    there = CLOCK.findall(RANGE.sub(r"\1", beside.sub("", text)))
    return [time for time in there if _earlier(time, behind) not in own]


def _earlier(time: str, behind: timedelta) -> str:
    hour, minute = map(int, time.split(":"))
    return (datetime(2026, 11, 24, tzinfo=UTC) + timedelta(hours=hour, minutes=minute) - behind).strftime("%H:%M")
