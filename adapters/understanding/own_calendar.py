"""Whether somebody gives the address of their own calendar, or wants it forgotten."""

import re
from dataclasses import dataclass, field

from adapters.understanding.lexicon.own_calendar import FORGET, GIVE

ADDRESS = re.compile(r"<?\b((?:https?|webcals?)://[^\s<>|]+)(?:\|[^\s<>]*)?>?", re.IGNORECASE)
"""An address, perhaps as people set it in angle brackets; one that is not encrypted is refused later, with a reason."""


@dataclass(frozen=True, slots=True)
class OfCalendar:
    """Somebody gives the address of their calendar, or, without one, wants it forgotten."""

    address: str | None = field(default=None, repr=False)


def of_own_calendar(text: str) -> OfCalendar | None:
    """Return what a sentence wants of its speaker's own calendar, in any language; None where it is about others."""
    said = " ".join(text.replace("’", "'").strip().split())
    if "://" not in said:
        return OfCalendar() if FORGET.fullmatch(said.rstrip(".!").casefold()) else None
    found = ADDRESS.search(said)
    if found is None:
        return None
    around = f"{said[: found.start()]} {said[found.end() :]}".strip(" :,.!").casefold()
    return OfCalendar(found[1].rstrip(".,!")) if GIVE.fullmatch(" ".join(around.replace(":", "").split())) else None
