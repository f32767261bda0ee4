"""What people say of how, when and where they want to be told things: a clock, a reminder, quiet hours, their name."""

import re
from dataclasses import dataclass

from adapters.understanding.heard import Ear, listen
from adapters.understanding.lexicon.preferences import preference_words
from adapters.understanding.typography import folded
from core.domain.people.preferences import Preference

LONGEST = 16
"""Words of the longest sentence about settings."""
CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d\d))?\s*(am|pm|[ap]\.m\.)?")
NOON = 12
NONE = "0"
"""Says that a preference is taken back: no reminder, no quiet hours, no length, no favourites."""
SETTINGS = "settings"
"""All preferences."""
CHANGES = {"more": "+", "known": "+", "less": "-"}
"""What stands before the names of things that are added to those that come first, or taken away from them."""
KNOWN = "known"
"""Read only of things that are here: coffee may be anybody's favourite."""


@dataclass(frozen=True, slots=True)
class Preferring:
    """
    What somebody prefers, with its value: a number, two clocks as 2200-0700, a platform, or names as typed.

    Names behind a plus or a minus are added, or taken away. Without a value it is asked what can be chosen, and without
    a preference what all of them are.
    """

    what: Preference | None
    value: str | None


def read_preference(text: str, ear: Ear, *, settings: bool) -> Preferring | None:
    """Return what a whole sentence says; None if it is about something else. `settings`: these were named before."""
    known = preference_words(ear.language)
    typed = folded(text.replace("’", "'").replace("/", " ").replace(",", " , ").strip(" .!?¿¡"))
    said = typed.split()
    if len(said) > LONGEST or not (settings or not known.telling.isdisjoint(said)):
        return None
    line = "".join(f" {word}" for word in said)
    for pattern, what in known.behind_settings if settings else known.patterns:
        if found := pattern.fullmatch(line):
            about, _, how = what.partition("-")
            places = found.groupdict()
            if how == "asked":
                asked = Preferring(None if about == SETTINGS else Preference(about), None)
                return asked if _is_asked(places) else None
            if value := _value(how, places, ear):
                return Preferring(Preference(about), value)
    return None


def _is_asked(places: dict[str, str]) -> bool:
    """Return whether no value is told, or one that nobody can choose: 25-7 is one, and "so nice" is not."""
    return all(any(map(str.isdigit, said)) for said in places.values())


def _value(how: str, places: dict[str, str], ear: Ear) -> str | None:
    match how, places:
        case "", {"length": str() as said}:
            return _minutes(said, ear)
        case "", {"span": str() as said}:
            return _hours(said)
        case _, {"things": str() as said}:
            names = _names(said, ear)
            return CHANGES.get(how, "") + names if how != KNOWN or _are_known(names, ear) else None
        case "off", _:
            return NONE
        case "hidden", _:
            return "1"
        case value, _:
            return value


def _names(said: str, ear: Ear) -> str:
    joins = preference_words(ear.language).joins
    return "".join(", " if word in joins else f"{word} " for word in said.split()).replace(" ,", ",").strip()


def _are_known(names: str, ear: Ear) -> bool:
    known = {folded(name) for each in ear.catalogue for name in (each.name, *each.aliases)}
    return known.issuperset(names.split(", "))


def _minutes(said: str, ear: Ear) -> str | None:
    if said.isdecimal():
        return said
    minutes = listen(said, ear, expects="book").reading.wish.minutes
    return str(minutes) if minutes else None


def _hours(said: str) -> str | None:
    """Return two clocks out of words between which any others may stand; "ten to seven" is the night, not the day."""
    found = CLOCK.findall(said)
    if len(found) != 2:  # noqa: PLR2004 - from when to when
        return None
    starts, ends = (_clock(*each) for each in found)
    if starts is None or ends is None:
        return None
    bare = not any(minute or half for _, minute, half in found)
    early, late = int(starts[:2]), int(ends[:2])
    if bare and early <= NOON and (late - early) % (2 * NOON) > NOON:
        starts = f"{(early + NOON) % (2 * NOON):02}00"
    return f"{starts}-{ends}"


def _clock(hour: str, minute: str, half: str) -> str | None:
    at = int(hour) % 24 if not half else int(hour) % NOON + (NOON if half.startswith("p") else 0)
    if int(hour) > 24 or int(minute or 0) > 59:  # noqa: PLR2004 - no such clock
        return None
    return f"{at:02}{int(minute or 0):02}"
