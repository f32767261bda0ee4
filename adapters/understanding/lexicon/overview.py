"""How people ask for everybody's bookings, and for who is in. These words stand apart from all others."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Literal

from adapters.languages import LANGUAGES
from adapters.understanding.typography import folded

What = Literal["everybody", "somebody", "present", "board", "picture", "busy", "page", "changes", "rulings", "taking"]
"""
Everybody's bookings, somebody's, who is in, the board as it stood, a day as a picture, or its page; what was changed,
or the rules that were; and to have somebody's booking oneself.
"""
REST = r"(?P<rest>(?: .*?)?)"
"""When, and of what: in its place, or else at the end."""
TIMES = {"{day}": "day", "{then}": "then", "{both}": "both"}
"""The groups of the board as it stood: which day, when that was, and both in any order."""
WHO = r"(?P<who>@?\S+(?: \S+){0,2}?)"


@dataclass(frozen=True, kw_only=True)
class Overview:
    """
    The beginnings of such sentences in one language; a time and a thing may follow.

    Bars separate them, a slash stands between words that mean the same, `?` behind what may be left out, `_` for a
    space in a word, `{who}` for a name, and `{when}` for the rest where it is not last.
    """

    everybody: str
    somebody: str
    present: str
    whether_present: str
    """Whether somebody is in."""
    board: str
    """The board as it stood: `{day}` is which day, `{then}` when that was, `{both}` both of them in any order."""
    picture: str
    """A day as a picture."""
    busy: str
    """How busy a week is."""
    weeks: str
    """The word by which a picture is one of a week."""
    heat: str
    """What only a picture of a week is called."""
    page: str
    """The board of a day, to look at and to book on."""
    changes: str
    """What was changed of the place, perhaps by somebody."""
    rulings: str
    """Which rules were changed."""
    taking: str
    """To have somebody's booking oneself."""
    ago: str
    """Around how long it is since then: an hour "ago"; phrases separated by bars."""
    every: str
    """What alone means everybody's bookings, behind the command for one's own."""
    showing: str
    """Words before it that add nothing: "show me"."""
    before_month: str
    """Words before a month that add nothing: "in" october."""
    week: str
    """The week that it is now, phrases separated by bars: "of the week"."""
    month: str
    """The month that it is now."""

    def beginnings(self) -> "Iterator[Beginning]":
        """Yield each beginning, the most telling first."""
        said: tuple[tuple[What, str], ...] = (
            ("everybody", self.everybody),
            ("somebody", self.somebody),
            ("present", self.present),
            ("present", self.whether_present),
            ("board", self.board),
            ("picture", self.picture),
            ("busy", self.busy),
            ("page", self.page),
            ("rulings", self.rulings),
            ("changes", self.changes),
            ("taking", self.taking),
        )
        return (_beginning(what, each) for what, text in said for each in text.split("|"))


@dataclass(frozen=True, slots=True)
class Beginning:
    """A pattern of folded text, and words of which it has one: most sentences have none, and are matched no further."""

    what: What
    pattern: re.Pattern[str]
    needed: frozenset[str]


def _beginning(what: What, text: str) -> Beginning:
    steps, needed = "", frozenset[str]()
    for part in text.split():
        if part == "{when}":
            steps += REST
            continue
        if part in TIMES:
            steps += f"(?P<{TIMES[part]}>(?: \\S+){{1,{10 if part == '{both}' else 5}}}?)"
            continue
        if "{who}" in part:
            steps += " " + re.escape(part).replace(re.escape("{who}"), WHO)
            continue
        choices = [folded(each.replace("_", " ")) for each in part.rstrip("?").split("/")]
        choice = "|".join(map(re.escape, choices))
        steps += f"(?: (?:{choice}))?" if part.endswith("?") else f" (?:{choice})"
        needed = needed or frozenset(() if part.endswith("?") else (each.split()[0] for each in choices))
    return Beginning(what, re.compile(steps if "{when}" in text or what == "board" else steps + REST), needed)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The beginnings of one language, and its small words."""

    beginnings: tuple[Beginning, ...]
    ago: tuple[str, ...]
    every: frozenset[str]
    showing: frozenset[str]
    before_month: frozenset[str]
    week: frozenset[str]
    month: frozenset[str]
    weeks: str
    heat: str


@cache
def overviews() -> Mapping[str, Prepared]:
    """Return what every language has, prepared once."""
    known: dict[str, Overview] = {
        language: import_module(f"adapters.understanding.lexicon.{language}.overview").OVERVIEW
        for language in LANGUAGES
    }
    return {
        language: Prepared(
            tuple(each.beginnings()),
            tuple(map(folded, each.ago.split("|"))),
            frozenset(folded(each.every).split()),
            frozenset(folded(each.showing).split()),
            frozenset(folded(each.before_month).split()),
            frozenset(map(folded, each.week.split("|"))),
            frozenset(map(folded, each.month.split("|"))),
            folded(each.weeks),
            folded(each.heat),
        )
        for language, each in known.items()
    }
