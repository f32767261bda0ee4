"""The house's own words that count on some days of the week: a sentence is read with what they mean on its day."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import Reading
from adapters.understanding.typography import folded

WEEK = 7
WANTED = frozenset({"book", "find"})
"""What names a day even where nobody says one; anything else is about a booking that has its own."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word that means a resource on some days of the week; Monday is 0."""

    word: str
    resource: str
    days: frozenset[int]


def with_meanings(
    text: str, meanings: Sequence[Meaning], *, now: datetime, lex: Lexicon, read: Callable[[str], Reading]
) -> str:
    """
    Return a text with what such a word in it means on the day that the text is about.

    Where it names no day, the next on which the word means anything is meant, and is added to what is wanted. On any
    other day it means nothing, and the text stays as it is.
    """
    said = [each for each in meanings if _place(each.word, text)]
    if not said:
        return text
    # The longest word is the one that is said: "sprint room" before "room".
    word = max((each.word for each in said), key=len)
    meant = [each for each in said if each.word == word]
    reading = read(_put(text, meant[0]))
    day = reading.wish.day
    if day is None or reading.wish.day_guessed:
        return _undated(text, meant, reading, today=now.date(), lex=lex)
    return next((_put(text, each) for each in meant if day.weekday() in each.days), text)


def _undated(text: str, meant: Sequence[Meaning], reading: Reading, *, today: date, lex: Lexicon) -> str:
    """Return the text with what the word means next; a booking that exists has its own day, so that none is added."""
    start = reading.wish.start
    first = start.date() if isinstance(start, datetime) else today
    coming = ((first + timedelta(days=ahead), each) for ahead in range(WEEK) for each in meant)
    day, soonest = next((found for found in coming if found[0].weekday() in found[1].days), (today, meant[0]))
    put = _put(text, soonest)
    if reading.intent not in WANTED or day == first:
        return put
    named = [word for word, number in lex.days.weekdays.items() if number == day.weekday()]
    return f"{put} {max(named, key=lambda each: (len(each), each))}"


def _put(text: str, meaning: Meaning) -> str:
    place = _place(meaning.word, text)
    return text if place is None else f"{text[: place[0]]}{meaning.resource}{text[place[1] :]}"


def _place(word: str, text: str) -> tuple[int, int] | None:
    """Return where a word of the house stands in a text, in any case and however it is spaced."""
    wanted = folded(word).split()
    spoken = [(folded(found.group()), found.start(), found.end()) for found in re.finditer(r"[^\W_]+", text)]
    for at in range(len(spoken) - len(wanted) + 1):
        if [each for each, _, _ in spoken[at : at + len(wanted)]] == wanted:
            return spoken[at][1], spoken[at + len(wanted) - 1][2]
    return None
