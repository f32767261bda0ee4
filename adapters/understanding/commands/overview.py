"""
Everybody's bookings, in words: "all bookings this week", "what did jonas book in october?", "who is in on friday?".

It is a whole sentence: behind its beginning stand a time, a thing, or nothing. Whatever says more is no such question.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.letters import without_courtesy
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.given_names import GIVEN_NAMES
from adapters.understanding.lexicon.overview import What, overviews
from adapters.understanding.reported import Reported, reported
from adapters.understanding.typography import folded
from core.domain.bookings.wish import Wish
from core.domain.resources.hours import DAY
from core.values import MINUTE

LONGEST = 20
"""Words of the longest such sentence."""
WEEK = 7
"""Days."""
LONGEST_PERIOD = 7
"""Words of the longest time, and one before it: "in the last 7 days"."""
YEAR = 12
"""Months."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for, of whom, of which thing, and from which day to which."""

    what: What
    who: str | None
    wish: Wish
    first: date | None
    last: date | None
    then: datetime | None = None
    """The instant at which the board is asked for, in the zone of the place."""
    told: Reported | None = None
    """Of changes, over which time."""


def read_overview(text: str, ear: Ear) -> Asked | None:
    """Return what a sentence asks for, in the member's language or any other; None if it asks for nothing of this."""
    typed = _bare(without_courtesy(text, lexicon(ear.language))).split()
    if not 0 < len(typed) <= LONGEST:
        return None
    said = "".join(f" {folded(word)}" for word in typed)
    for language, what, found in _matches(said, ear):
        spoken = replace(ear, language=language)
        if what == "board":
            standing = _board(found, typed, spoken)
            if standing:
                return standing
            continue
        rest = " ".join(_typed(found, "rest", typed))
        who = _who(found, typed, spoken)
        if "who" in found.groupdict() and who is None:
            continue
        asked = _lately(what, who, rest, spoken) if what in {"changes", "rulings"} else _of(what, who, rest, spoken)
        if asked is not None and (asked := _of_week(asked, said, rest, language)):
            return asked
    return None


def _of_week(asked: Asked, said: str, rest: str, language: str) -> Asked | None:
    """Return a picture of a week where one is named, “next week as a picture”; other days are told in a report."""
    prepared = overviews()[language]
    named = prepared.weeks in {folded(word) for word in rest.split()}
    if asked.what == "busy" and not named and prepared.heat not in said:
        return None
    return replace(asked, what="busy") if asked.what == "picture" and named else asked


def read_everybody(text: str, ear: Ear) -> Asked | None:
    """Return what "all", perhaps with days and a thing, asks for behind a command; None if it begins otherwise."""
    first, _, rest = text.strip().partition(" ")
    own = lexicon(ear.language).code
    for language in sorted(overviews(), key=lambda each: each != own):
        if folded(first) in overviews()[language].every:
            return _of("everybody", None, rest.strip(), replace(ear, language=language))
    return None


def _bare(text: str) -> str:
    """Return a text without the words that only ask to be shown something."""
    words = text.replace("’", "'").strip().lstrip("¿¡").rstrip(" ?!.,;:").split()
    showing = frozenset[str]().union(*(each.showing for each in overviews().values()))
    while len(words) > 1 and folded(words[0]) in showing:
        words = words[1:]
    return " ".join(words)


def _matches(said: str, ear: Ear) -> Iterator[tuple[str, What, re.Match[str]]]:
    own = lexicon(ear.language).code
    words = frozenset(said.split())
    for language in sorted(overviews(), key=lambda each: each != own):
        for each in overviews()[language].beginnings:
            found = None if each.needed.isdisjoint(words) else each.pattern.fullmatch(said)
            if found:
                yield language, each.what, found


def _typed(found: re.Match[str], name: str, typed: list[str]) -> list[str]:
    """Return the words of a group as they were typed."""
    words = found[name].split()
    first = found.string[: found.start(name)].rstrip().count(" ") if words else 0
    return typed[first : first + len(words)]


def _who(found: re.Match[str], typed: list[str], ear: Ear) -> str | None:
    if "who" not in found.groupdict():
        return None
    name = re.sub(r"'s$", "", " ".join(_typed(found, "who", typed))).strip(",")
    if name.startswith("@"):
        return name.removeprefix("@") or None
    first = name.partition(" ")[0]
    # "What have I booked?" is about nobody else; "Will" is a name.
    means = first.islower() and folded(first) in lexicon(ear.language).vocabulary
    speaks = folded(first) in lexicon(ear.language).questions.speaker
    known = {folded(each.name) for each in ear.catalogue}
    return None if speaks or (means and folded(first) not in GIVEN_NAMES) or folded(name) in known else name


def _of(what: What, who: str | None, rest: str, ear: Ear) -> Asked | None:
    """Return what is asked for if the rest is understood to its last word."""
    if not rest:
        return Asked(what, who, Wish(), None, None)
    days = _now(rest, ear) or _month(rest, ear)
    if days:
        return Asked(what, who, Wish(), *days)
    heard = listen(rest, ear, expects="book")
    wish = heard.reading.wish
    told = wish.day is not None or wish.names_resource
    if not told or not _plain(heard) or (what == "present" and wish.names_resource):
        return None
    return Asked(what, who, replace(wish, title=None), wish.day, wish.last_day or wish.day)


def _lately(what: What, who: str | None, rest: str, ear: Ear) -> Asked | None:
    """Return which changes are asked for, over days that are named, and perhaps of a thing; None if it is more."""
    # The first word of a question about use is none of its time.
    lex, words = lexicon(ear.language), ["", *folded(rest).replace("-", " ").split()]
    told, heard = reported(words, lex), listen(rest, ear, expects="book")
    wish = heard.reading.wish
    plain = bool(rest) and (wish.day is not None or wish.names_resource) and _plain(heard)
    if rest and not plain and (told.period is None or len(words) > LONGEST_PERIOD):
        return None
    of = replace(wish, title=None) if plain else Wish(resource=wish.resource)
    return Asked(what, who, of, None, None, told=told)


def _board(found: re.Match[str], typed: list[str], ear: Ear) -> Asked | None:
    """Return which day is asked for, and the instant before now at which it stood."""
    if "both" in found.groupdict():
        words = _typed(found, "both", typed)
        parts = [(words[:at], words[at:]) for at in range(1, len(words))]
        pairs = [*parts, *((second, first) for first, second in parts)]
    else:
        pairs = [(_typed(found, "day", typed), _typed(found, "then", typed))]
    told = [
        (instant, on)
        for day, then in pairs
        if (instant := _instant(" ".join(then), ear)) and (on := _ahead_of(instant, " ".join(day), ear))
    ]
    if not told:
        return None
    # Of "yesterday" and a weekday, the one that is nearer is when it stood so.
    instant, on = max(told)
    return Asked("board", None, Wish(), on, on, instant)


def _ahead_of(instant: datetime, said: str, ear: Ear) -> date | None:
    """Return the day that words name; of a weekday the first that was still to come then, however long it is over."""
    on, lex = _whole_day(said, ear), lexicon(ear.language)
    words = frozenset(folded(said).split())
    alone = words - lex.days.weekdays.keys() <= lex.links.on | lex.numbers.articles
    if on is None or words.isdisjoint(lex.days.weekdays) or not alone:
        return on
    return instant.date() + (on.weekday() - instant.weekday()) % WEEK * DAY


def _whole_day(said: str, ear: Ear) -> date | None:
    heard = listen(said, ear, expects="book")
    wish = heard.reading.wish
    alone = wish.moment is None and wish.part is None and not wish.names_resource and wish.last_day is None
    return wish.day if alone and _plain(heard) else None


def _instant(said: str, ear: Ear) -> datetime | None:
    """Return the instant that is meant, which is over: of a weekday the last one; or so long ago."""
    ago = _ago(folded(said), ear.language)
    if ago:
        return ear.now - ago
    heard = listen(said, ear, expects="book")
    wish = heard.reading.wish
    if wish.day is None or wish.moment is None or wish.names_resource or not _plain(heard):
        return None
    instant = wish.moment
    if instant > ear.now:
        instant -= DAY if wish.day_guessed else WEEK * DAY
    return instant if instant <= ear.now else None


def _ago(said: str, language: str) -> timedelta | None:
    """Return how long ago it was: "an hour ago", "vor zwei stunden"; None for all else."""
    numbers, units = lexicon(language).numbers, vocabulary(language).units
    for around in overviews()[lexicon(language).code].ago:
        # "Un'ora fa" is one word of two.
        rest = said.removeprefix(f"{around} ").removesuffix(f" {around}").replace("'", " ")
        count, _, unit = rest.rpartition(" ")
        many = int(count) if count.isdecimal() else numbers.cardinals.get(count) or (count in numbers.articles)
        if len(rest) < len(said) and many and unit in units:
            return many * units[unit] * MINUTE
    return None


def _plain(heard: Heard) -> bool:
    """Whether a rest says when and of what, and nothing else."""
    reading = heard.reading
    settled = not reading.clarify or reading.reason == "past"
    alone = reading.title is None and not heard.spoken.named and not reading.rivals and reading.unknown is None
    return settled and alone and not heard.strange and heard.asked is None and reading.intent == "book"


def _now(rest: str, ear: Ear) -> tuple[date, date] | None:
    """Return the first and the last day of the week or the month that it is now, whatever day it is."""
    today, said = ear.now.date(), folded(rest)
    if any(said in each.week for each in overviews().values()):
        monday = today - today.weekday() * DAY
        return monday, monday + (WEEK - 1) * DAY
    if any(said in each.month for each in overviews().values()):
        return _of_month(today.year, today.month)
    return None


def _of_month(year: int, month: int) -> tuple[date, date]:
    following = date(year + (month == YEAR), month % YEAR + 1, 1)
    return date(year, month, 1), following - DAY


def _month(rest: str, ear: Ear) -> tuple[date, date] | None:
    """Return the first and the last day of the nearest month of that name, if nothing else is said."""
    lex, words = lexicon(ear.language), folded(rest).split()
    named = [lex.days.months[word] for word in words if word in lex.days.months]
    small = {word for word in words if word not in lex.days.months}
    if len(named) != 1 or not any(small <= each.before_month for each in overviews().values()):
        return None
    today = ear.now.date()
    firsts = [date(today.year + years, named[0], 1) for years in (-1, 0, 1)]
    first = min(firsts, key=lambda each: abs((each - today).days))
    return _of_month(first.year, first.month)
