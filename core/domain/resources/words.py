"""
The house's own words: what else people call a resource, always or on some days of the week.

Each is an alias of its resource; one that counts on some days alone has them behind it: `Sprint room (Tue, Thu)`.
"""

import re
from dataclasses import dataclass

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ON_DAYS = re.compile(rf"(.*\S)\s*\(((?:{'|'.join(DAYS)})(?:\s*,\s*(?:{'|'.join(DAYS)}))*)\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HouseWord:
    """What something is called; `days` are those on which it is called so, Monday is 0, and none means every day."""

    said: str
    days: frozenset[int] = frozenset()

    @property
    def alias(self) -> str:
        """The alias that says it."""
        return f"{self.said} ({', '.join(DAYS[day] for day in sorted(self.days))})" if self.days else self.said

    def clashes(self, other: "HouseWord") -> bool:
        """Whether both are one word on one day."""
        same = self.said.casefold() == other.said.casefold()
        return same and (not self.days or not other.days or not self.days.isdisjoint(other.days))


def word_of(alias: str) -> HouseWord:
    """Return the word that an alias says; anything in brackets but weekdays belongs to the name."""
    found = _ON_DAYS.fullmatch(alias.strip())
    if found is None:
        return HouseWord(alias)
    named = {day.strip().title() for day in found[2].split(",")}
    return HouseWord(found[1], frozenset(number for number, day in enumerate(DAYS) if day in named))


def taught(aliases: tuple[str, ...], word: HouseWord) -> tuple[str, ...]:
    """Return aliases with this word; of the same word, only what it says now. One that is there stays where it is."""
    return aliases if word.alias in aliases else (*forgotten(aliases, word.said), word.alias)


def forgotten(aliases: tuple[str, ...], said: str) -> tuple[str, ...]:
    """Return aliases without a word, whatever its days."""
    return tuple(each for each in aliases if word_of(each).said.casefold() != said.casefold())
