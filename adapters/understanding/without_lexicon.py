"""Days in languages that have no lexicon: dateparser knows what they call tomorrow, Friday and the 3rd of March."""

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

WORD = r"[^\W\d_]"
DAY = re.compile(rf"(?P<number>\d{{1,2}}\.?\s+(?:{WORD}{{1,3}}\s+)?)?(?P<word>{WORD}{{4,}}(?:-{WORD}+)?)")
"""A word, perhaps behind the number of a day: 3 de março. dateparser takes far too many shorter words for days."""

LONGEST = 30
"""Letters of the longest word that may be a day; dateparser takes a quarter of a second for one of a thousand."""
MOST = 20
"""Words that are looked up; dateparser takes about a millisecond for each."""


def with_days(text: str, language: str, now: datetime) -> str:
    """
    Return the text with the days that the language has words for written as 2026-11-21.

    Times and all other words stay as they are, and so does a text in a language that dateparser does not know. `now` is
    naive, the place's own.
    """
    spoken = language.partition("-")[0].lower()
    named = _parser(spoken, now, ["relative-time", "absolute-time"])
    # Without a month, "2 uur" would be the 2nd.
    dated = _parser(spoken, now, ["absolute-time"], REQUIRE_PARTS=["day", "month"])
    try:
        return DAY.sub(lambda said: _written(said, named, dated), text, count=MOST)
    except ValueError:  # how dateparser refuses a language
        return text


def _written(said: re.Match[str], named: "DateDataParser", dated: "DateDataParser") -> str:
    number, word = said["number"], said["word"]
    if len(word) > LONGEST:
        return said.group()
    whole = _day(dated, said.group()) if number else None
    if whole:
        return whole.isoformat()
    day = _day(named, word)
    return f"{number or ''}{day.isoformat() if day else word}"


def _day(parser: "DateDataParser", said: str) -> date | None:
    found = parser.get_date_data(said)
    return found.date_obj.date() if found.date_obj and found.period == "day" else None


def _parser(language: str, now: datetime, parsers: list[str], **more: list[str]) -> "DateDataParser":
    from dateparser.date import DateDataParser  # noqa: PLC0415 - a tenth of a second that most members never need

    settings = {"PARSERS": parsers, "RELATIVE_BASE": now, "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY", **more}
    return DateDataParser(languages=[language], settings=settings)
