"""Things to try: sentences and commands that fit the person and the hour."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from adapters.simulator.clock import DemoClock
from adapters.simulator.people import Json, Person

ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
FRENCH = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MORNING, AFTERNOON = 9, 15
"""The hours of a day from which a whole desk day, and a meeting at four, are better asked for tomorrow."""


def hints(person: Person, clock: DemoClock, *, stocked: bool = True) -> list[Json]:
    """
    Return a handful of sentences with the chat that each is for; none speaks of a time that is past.

    Without anything to book they set the place up.
    """
    here = clock.now().astimezone(ZoneInfo(person.zone))
    if not stocked:
        lines = _to_begin() if person.admin else _for_a_member_too_early()
    elif person.admin:
        lines = _for_admin(here)
    elif person.zone == clock.zone:
        lines = _for_member(here)
    else:
        lines = _for_member_elsewhere(here)
    return [{"pane": pane, "text": text} for pane, text in lines]


def _to_begin() -> list[tuple[str, str]]:
    return [
        ("slack", "/setup"),
        ("slack", "8-20 on weekdays"),
        ("telegram", "add a room called Nova with 10 seats"),
        ("slack", "/people"),
        ("telegram", "invite a guest for two days"),
    ]


def _for_a_member_too_early() -> list[tuple[str, str]]:
    return [("telegram", "book a room tomorrow at 10"), ("slack", "/rooms")]


def _for_admin(here: datetime) -> list[tuple[str, str]]:
    return [
        ("telegram", "atlas tomorrow 3-5pm"),
        ("telegram", f"find a room for 6 with a projector {_today(here, until=AFTERNOON)} at 4"),
        ("slack", "/newresource Nova, room, 10 seats, floor 3, projector, 8-20"),
        ("telegram", "report for the last 30 days as a picture"),
        ("telegram", "what happened to atlas?"),
        ("slack", "/people jonas"),
        ("slack", "/rules atlas"),
        ("slack", f"/blackout atlas {_soon(here, ENGLISH)} 9-12: maintenance"),
        ("telegram", "my bookings"),
    ]


def _for_member(here: datetime) -> list[tuple[str, str]]:
    return [
        ("slack", "atlas tomorrow 3-5pm"),
        ("telegram", f"réserve la salle atlas {_soon(here, FRENCH)} de 14h à 15h"),
        ("slack", f"desk {_today(here, until=MORNING)}"),
        ("telegram", "fl123 tomorrow"),
        ("slack", "/quota"),
        ("telegram", "I'm away next week"),
    ]


def _for_member_elsewhere(here: datetime) -> list[tuple[str, str]]:
    return [
        ("telegram", "curie tomorrow 9-10am"),
        ("slack", f"when is hubble free {_today(here, until=AFTERNOON)}?"),
        ("telegram", f"studio a {_soon(here, ENGLISH)} 14:00 for 90 min"),
        ("telegram", "what do I have this week?"),
        ("slack", "/bookings"),
    ]


def _today(here: datetime, *, until: int) -> str:
    return "today" if here.hour < until else "tomorrow"


def _soon(here: datetime, names: tuple[str, ...]) -> str:
    """Return the weekday after tomorrow, which nobody takes for one that is past."""
    return names[(here + timedelta(days=2)).weekday()]
