"""
How long everything may be that people type, in one place; whoever asks for more is refused, with the figure.

Texts are counted in characters. Every answer must still fit into a message of each platform when all of its names have
the greatest length, and that decides most of these numbers.
"""

from collections.abc import Mapping, Sized
from datetime import timedelta

from core.domain.people.member import Circle
from core.domain.people.preferences import FAVOURITES
from core.domain.resources.hours import DAY
from core.domain.rules.policy import Rules
from core.errors import RuleTooLong, RuleTooShort, TextMissing, TextTooLong, TooMany

NAME = 60
"""An organization, a site, a resource, an alias, a group: the name and a time still fit on a button of 75."""
PERSON = 80
"""A person's name. Platforms give longer ones, and nobody is turned away for theirs: it is cut."""
WORD = 40
"""A tag, an attribute, a choice, a floor: several stand in one line."""
LABEL = 20
"""The label of a unit: fifty seats, each with a button, fit into one message."""
DESCRIPTION = 300
"""It is read in one line of a list."""
TITLE = 80
"""What a booking is for: it stands beside the booking's name and time, in cards, lists and notices."""
REASON = 200
"""Why something is closed, moved or cancelled: it stands in one line of a card."""
MAIL = 254
"""An e-mail address: what RFC 5321, section 4.5.3.1.3, leaves of 256 characters between its angle brackets."""
ADDRESS = 2_000
"""Of a picture: the longest that every browser opens, and below Slack's 3,000 for a button."""

TEXTS: Mapping[str, int] = {
    "organization": NAME,
    "site": NAME,
    "resource": NAME,
    "alias": NAME,
    "group": NAME,
    "tag": WORD,
    "certificate": WORD,
    "attribute": WORD,
    "kind": WORD,
    "measure": LABEL,
    "value": WORD,
    "floor": WORD,
    "unit": LABEL,
    "class": LABEL,
    "description": DESCRIPTION,
    "photo": ADDRESS,
    "reason": REASON,
    "title": TITLE,
    "token": NAME,
}
"""The kinds of texts, by the names that TextTooLong gives them."""
NAMES = frozenset(
    {
        "organization",
        "site",
        "resource",
        "alias",
        "group",
        "certificate",
        "tag",
        "attribute",
        "kind",
        "measure",
        "token",
    }
)
"""The texts by which people call something, so that there has to be one."""

COUNTS: Mapping[str, int] = {
    # Each person may have to be looked up on the platform, which Slack allows about fifty times a minute.
    "members": 50,
    "attendees": 50,
    # Each gets a letter for each change; a larger crowd has a list of its own.
    "guests": 20,
    # Held in one transaction, and named one after the other in the title of a card.
    "companions": 10,
    # A break for every meal and one to spare.
    "openings": 6,
    "circle": 20,
    "certificates": 10,
    "quotas": 50,
    # No-shows: so many within a year are more than anybody forgives.
    "strikes": 1_000,
    # Of a daily series two months, of a monthly one five years.
    "unused": 60,
    # Nineteen years of weeks, or almost three of days.
    "dates": 1_000,
    "tags": 20,
    "aliases": 20,
    "choices": 50,
    "attributes": 50,
    # An aeroplane, a theatre or a pool of lockers; the catalogue is kept in memory.
    "units": 1_000,
    # The floor of a large team; every catalogue carries them.
    "seats": 200,
    # A person's own calendar, and the things that they look after or sit beside.
    "feeds": 20,
    # A system each, and one to take over when another ends.
    "tokens": 20,
    "favourites": FAVOURITES,
    # Bytes: several times what a photo needs that was made small.
    "photo": 2_000_000,
}
"""How many there may be of each, by the names that TooMany gives them."""

MOST_HELD = 3
"""How many slots a person may hold at once: as many as are suggested, enough to compare, too few to block a day."""
MOST_WAITS = 10
"""How many things a person may wait for at once: two weeks of meetings."""
LONGEST_RULE = 366 * DAY
"""The longest time in a rule: a year. A longer buffer or grace is a slip, and would reach beyond the calendar."""
LONGEST_KEPT = 3660 * DAY
"""The longest time for which a rule keeps what is over, besides for ever."""
LEAST_KEPT: Mapping[str, timedelta] = {
    # A quota or strikes may count as many days.
    "keep_bookings": 31 * DAY,
    "keep_messages": DAY,
    # A delivery that comes again must be known.
    "keep_deliveries": 8 * DAY,
    "keep_conversations": DAY,
}
"""The shortest times for which rules keep what is over."""
FARTHEST = 1830 * DAY
"""How far ahead a rule may let people book: five years, well within what quotas count."""
LONGEST_OFFER = DAY
"""The longest time for which a rule keeps what frees up for one person; nobody else can have it meanwhile."""
_LONGEST: Mapping[str, timedelta] = {
    "ahead": FARTHEST,
    "offer_time": LONGEST_OFFER,
    **dict.fromkeys(LEAST_KEPT, LONGEST_KEPT),
}


def check_text(kind: str, text: str | None) -> None:
    """Check the length of a text of that kind; refuses with TextTooLong, and a name of nothing with TextMissing."""
    if text is not None and kind in NAMES and not text.strip():
        raise TextMissing(kind)
    if text is not None and len(text) > TEXTS[kind]:
        raise TextTooLong(kind, TEXTS[kind], len(text))


def check_count(kind: str, several: Sized) -> None:
    """Check how many there are; refuses with TooMany."""
    if len(several) > COUNTS[kind]:
        raise TooMany(kind, COUNTS[kind], len(several))


def check_rules(rules: Rules) -> None:
    """Check the sizes of the values that a change sets; refuses with RuleTooLong or TooMany."""
    for name, value in rules.items():
        if isinstance(value, timedelta):
            _check_time(name, value, _LONGEST.get(name, LONGEST_RULE))
            if value < LEAST_KEPT.get(name, value):
                raise RuleTooShort(name, LEAST_KEPT[name])
        elif isinstance(value, Circle):
            check_count("circle", [*value.roles, *value.groups])
    check_count("certificates", rules.get("needs", ()))
    for name in rules.get("needs", ()):
        check_text("certificate", name)
    for opening in (*rules.get("week", ()), *(rules.get("approved_outside") or ())):
        check_count("openings", opening)
    strikes = rules.get("strikes")
    if strikes is not None:
        # Not by `check_count`: no range has a length of three hundred digits.
        if strikes.most > COUNTS["strikes"]:
            raise TooMany("strikes", COUNTS["strikes"], strikes.most)
        _check_time("strikes", max(strikes.window, strikes.ahead), LONGEST_RULE)
    unused = rules.get("unused_dates")
    if unused is not None and unused > COUNTS["unused"]:
        raise TooMany("unused", COUNTS["unused"], unused)
    check_count("quotas", rules.get("quotas", {}))


def cut(name: str, most: int = PERSON) -> str:
    """Return a text that nobody is refused for, such as a person's name, cut where it is too long."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def _check_time(rule: str, length: timedelta, most: timedelta) -> None:
    if length > most:
        raise RuleTooLong(rule, most)
