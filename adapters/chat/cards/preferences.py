"""What somebody prefers, as they read it, and what they can choose instead."""

from collections.abc import Sequence
from datetime import time
from itertools import islice
from typing import TypedDict

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import length, wall
from adapters.chat.intents.people import AskPreference, Prefer, PutFirst, Settings
from adapters.chat.replies import Button, Reply
from adapters.wording import Words
from core.domain.people.preferences import (
    AS_USUAL,
    CLOCKS,
    FAVOURITES,
    LEADS,
    LENGTHS,
    Preference,
    Preferences,
    Quiet,
)
from core.domain.resources.resource import Resource
from core.values import MINUTE, ResourceId

REMINDERS = (0, 5, 15, 30, 60, 120)
OFFERED_LENGTHS = (0, 30, 45, 60, 120)
NIGHTS = (Quiet(time(22), time(7)), Quiet(time(20), time(8)), Quiet(time(18), time(9)))
"""What is offered; any others can be typed."""
THREE = time(15)
"""The time of the day by which a clock is shown: one that the two clocks write differently."""
OFFERED = 10
"""Things that can be pressed to come first; any others can be typed."""
A_ROW = 5
SHOWN_ANYWAY = (Preference.CLOCK, Preference.REMINDER)
HIDDEN, SHOWN, NONE = "1", "0", "0"


class Choice(TypedDict, total=False):
    """What somebody chooses, as fields of their preferences."""

    hours: int
    reminder: int
    quiet: Quiet | None
    reach: str | None
    length: int | None
    favourites: tuple[ResourceId, ...]
    discreet: bool


def lines(preferences: Preferences, resources: Sequence[Resource], platforms: Sequence[str], words: Words) -> list[str]:
    """Return a line for each preference that was chosen, and for those that everybody has."""
    usual = {line(each, AS_USUAL, resources, words) for each in Preference if each not in SHOWN_ANYWAY}
    told = (line(each, preferences, resources, words) for each in wanted(platforms))
    return [each for each in told if each not in usual]


def wanted(platforms: Sequence[str]) -> tuple[Preference, ...]:
    """Return what somebody on these platforms can choose: where to be told things only if there are several."""
    return tuple(each for each in Preference if each is not Preference.REACH or len(platforms) > 1)


def line(what: Preference, preferences: Preferences, resources: Sequence[Resource], words: Words) -> str:
    """Return what holds of one preference."""
    facts: dict[str, str] = {}
    match what:
        case Preference.CLOCK:
            facts = {"time": wall(THREE, words)}
        case Preference.REMINDER if preferences.lead:
            facts = {"lead": length(preferences.lead, words)}
        case Preference.QUIET if preferences.quiet:
            facts = _ends(preferences.quiet, words)
        case Preference.REACH:
            facts = {"platform": preferences.reach or "any"}
        case Preference.LENGTH if preferences.length:
            facts = {"length": length(preferences.length * MINUTE, words)}
        case Preference.FAVOURITES if first := favourites(preferences, resources):
            facts = {"names": lists.names([each.name for each in first], words)}
        case Preference.NAME if preferences.discreet:
            return words.say("prefers-name-hidden")
    return words.say(f"prefers-{what}" if facts else f"prefers-{what}-none", **facts)


def favourites(preferences: Preferences, resources: Sequence[Resource]) -> list[Resource]:
    """Return the things that come first, of those that the reader may know of."""
    known = {each.id: each for each in resources}
    return [known[each] for each in preferences.favourites if each in known]


def ways(platforms: Sequence[str], words: Words) -> Row:
    """Return a button for each preference, which shows what can be chosen."""
    return tuple(buttons.button(words.say(f"button-prefers-{each}"), AskPreference(each)) for each in wanted(platforms))


def asked(
    what: Preference, preferences: Preferences, resources: Sequence[Resource], platforms: Sequence[str], look: Look
) -> Reply:
    """Show what can be chosen, and how to type anything else."""
    words = look.words
    facts = {"example": resources[0].name} if what is Preference.FAVOURITES and resources else {}
    said = [line(what, preferences, resources, words), words.say(f"ask-prefers-{what}", **facts)]
    back = (buttons.button(words.say("button-settings"), Settings()),)
    if what is Preference.FAVOURITES:
        return Reply(tuple(said), (*_things(preferences, resources, look), back))
    return Reply(tuple(said), (_choices(what, platforms, words), back))


def limits(what: Preference, words: Words) -> list[str]:
    """Return what is the least and the most of a preference that was refused, where there is either."""
    ranges = {Preference.REMINDER: LEADS, Preference.LENGTH: LENGTHS}
    if what in ranges:
        least, most = (length(each * MINUTE, words) for each in (ranges[what][0], ranges[what][-1]))
        return [words.say(f"limits-prefers-{what}", least=least, most=most)]
    return [words.say("limits-prefers-quiet")] if what is Preference.QUIET else []


def _choices(what: Preference, platforms: Sequence[str], words: Words) -> Row:
    return tuple(buttons.button(label, Prefer(what, value)) for value, label in offered(what, platforms, words))


def offered(what: Preference, platforms: Sequence[str], words: Words) -> list[tuple[str, str]]:
    """Return the values that are offered for a preference, each with what it is called; favourites have none."""
    named: list[tuple[str, str]] = []
    match what:
        case Preference.CLOCK:
            named = [(str(hours), wall(THREE, Words(words.tag, hours=hours))) for hours in CLOCKS]
        case Preference.REMINDER:
            named = [(str(each), _minutes(each, "button-prefers-none", words)) for each in REMINDERS]
        case Preference.LENGTH:
            named = [(str(each), _minutes(each, "button-prefers-ask", words)) for each in OFFERED_LENGTHS]
        case Preference.QUIET:
            named = [(NONE, words.say("button-prefers-none")), *((str(each), _hours(each, words)) for each in NIGHTS)]
        case Preference.REACH:
            named = [(NONE, words.say("button-prefers-any"))]
            named += [(each, words.say(f"via-{each}")) for each in platforms]
        case Preference.NAME:
            named = [(SHOWN, words.say("button-prefers-shown")), (HIDDEN, words.say("button-prefers-hidden"))]
        case Preference.FAVOURITES:
            pass
    return named


def carried(what: Preference, preferences: Preferences) -> str:
    """Return the value that stands for what somebody has chosen, as `chosen` reads it; of favourites, their ids."""
    return {
        Preference.CLOCK: str(preferences.hours),
        Preference.REMINDER: str(preferences.reminder),
        Preference.QUIET: str(preferences.quiet or NONE),
        Preference.REACH: preferences.reach or NONE,
        Preference.LENGTH: str(preferences.length or 0),
        Preference.FAVOURITES: ",".join(map(str, preferences.favourites)),
        Preference.NAME: HIDDEN if preferences.discreet else SHOWN,
    }[what]


def _things(preferences: Preferences, resources: Sequence[Resource], look: Look) -> tuple[Row, ...]:
    first = favourites(preferences, resources)
    others = (each for each in resources if each not in first) if len(first) < FAVOURITES else ()
    row = [_star(each, first=False, look=look) for each in first]
    row += [_star(each, first=True, look=look) for each in islice(others, max(0, OFFERED - len(row)))]
    return tuple(tuple(row[at : at + A_ROW]) for at in range(0, len(row), A_ROW))


def _star(resource: Resource, *, first: bool, look: Look) -> Button:
    said = resource.name if first else look.words.say("button-last", name=resource.name)
    return buttons.button(said, PutFirst(resource.id, first))


def _minutes(minutes: int, none: str, words: Words) -> str:
    return length(minutes * MINUTE, words) if minutes else words.say(none)


def _hours(quiet: Quiet, words: Words) -> str:
    return "–".join(_ends(quiet, words).values())


def _ends(quiet: Quiet, words: Words) -> dict[str, str]:
    return {"start": wall(quiet.starts, words), "end": wall(quiet.ends, words)}


def chosen(what: Preference, value: str) -> Choice:
    """Return what a value changes of the preferences; refuses with ValueError one that can mean nothing."""
    choice: Choice
    match what:
        case Preference.CLOCK:
            choice = {"hours": int(value)}
        case Preference.REMINDER:
            choice = {"reminder": int(value)}
        case Preference.LENGTH:
            choice = {"length": int(value) or None}
        case Preference.QUIET:
            choice = {"quiet": None if value == NONE else Quiet.read(value)}
        case Preference.REACH:
            choice = {"reach": None if value == NONE else value}
        case Preference.NAME:
            choice = {"discreet": value == HIDDEN}
        case Preference.FAVOURITES:
            choice = {"favourites": ()}
    return choice
