"""/blackout: the resources, the time and the reason."""

import re
from dataclasses import dataclass, replace

from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.heard import Ear, listen
from adapters.understanding.reading import Reading
from adapters.understanding.typography import folded
from core.domain.bookings.wish import Wish
from core.domain.resources.catalogue import Catalogue
from core.values import ResourceId

BEFORE_REASON = re.compile(r":(?!\d\d(?!\d))|(?<!\d):")
"""The colon before a reason; the one inside a clock, as in 9:30, stands between digits, of which two follow."""


@dataclass(frozen=True, slots=True)
class Closing:
    """The resources to close, the time, and the reason as typed, which may be empty."""

    resources: tuple[ResourceId, ...]
    wish: Wish
    reason: str


@dataclass(frozen=True, slots=True)
class UnknownThing:
    """Words that stand where a name would, and name nothing."""

    said: str


def read_blackout(text: str, ear: Ear, *, catalogue: Catalogue) -> Closing | UnknownThing | None:
    """Return what shall be closed; None where nothing is said."""
    if not text.strip():
        return None
    said, *reason = BEFORE_REASON.split(text, maxsplit=1)
    reading = listen(said, ear, expects="book").reading
    resources = _closed(reading, said, catalogue, ear.language)
    if not resources and reading.unknown:
        return UnknownThing(reading.unknown)
    wish = replace(reading.wish, repeat=reading.repeat)
    # Without a colon, what is left over says why: "hubble wednesday all day painting".
    return Closing(resources, wish, " ".join("".join(reason or [reading.title or ""]).split()))


def _closed(reading: Reading, said: str, catalogue: Catalogue, language: str) -> tuple[ResourceId, ...]:
    """Return the named resource, all of a named kind, or all there are if the house is named."""
    named = (reading.wish.resource, *reading.wish.also) if reading.wish.resource else reading.rivals
    found = tuple(resource.id for name in named if (resource := catalogue.named(name)))
    if found:
        return found
    if reading.wish.kind:
        return tuple(each.id for each in catalogue.resources if each.kind == reading.wish.kind)
    house = vocabulary(language).admin.house
    everything = any(folded(word) in house for word in said.split())
    return tuple(each.id for each in catalogue.resources) if everything else ()
