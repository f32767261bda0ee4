"""/blackout: the resources, the time and the reason."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.heard import Ear, listen
from adapters.understanding.lexicon import lexicon
from adapters.understanding.reading import Reading
from adapters.understanding.typography import folded
from core.domain.bookings.wish import Wish
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.values import ResourceId

BEFORE_REASON = re.compile(r":(?!\d\d(?!\d))|(?<!\d):")
"""The colon before a reason; the one inside a clock, as in 9:30, stands between digits, of which two follow."""

_RANGE = re.compile(r"(\S+)\s+(\d{1,4})\s*[-–]\s*(\d{1,4})(?![\d:])")
"""A word, and numbers behind it from one to another: "desks 1-3"."""


@dataclass(frozen=True, slots=True)
class Closing:
    """The resources to close, the time, and the reason as typed, which may be empty."""

    resources: tuple[ResourceId, ...]
    wish: Wish
    reason: str
    times: tuple[Wish, ...] = ()
    """Each of several times, where there are some; then those of the wish are no single one."""


@dataclass(frozen=True, slots=True)
class OfUnits:
    """Some of several units, which cannot be closed without the others."""

    resource: ResourceId
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownThing:
    """Words that stand where a name would, and name nothing."""

    said: str


def read_blackout(text: str, ear: Ear, *, catalogue: Catalogue) -> Closing | OfUnits | UnknownThing | None:
    """Return what shall be closed; None where nothing is said."""
    if not text.strip():
        return None
    said, *reason = BEFORE_REASON.split(text, maxsplit=1)
    reading = listen(said, ear, expects="book").reading
    resources = _closed(reading, said, catalogue, ear.language)
    if not resources and reading.unknown:
        return UnknownThing(reading.unknown)
    beside = _beside(reading, said, catalogue, ear.language)
    if beside:
        return UnknownThing(beside)
    units = _units(reading, said, catalogue, ear.language)
    if units:
        return units
    wish = replace(reading.wish, repeat=reading.repeat)
    # Without a colon, what is left over says why: "hubble wednesday all day painting".
    why = " ".join("".join(reason or [reading.title or ""]).split())
    # Where several times are said, none of them is the one.
    return Closing(resources, wish, why, reading.several if reading.reason == "several" else ())


def _closed(reading: Reading, said: str, catalogue: Catalogue, language: str) -> tuple[ResourceId, ...]:
    """Return the named resource, all of a named kind or floor, or all there are if the house is named."""
    named = (reading.wish.resource, *reading.wish.also) if reading.wish.resource else reading.rivals
    found = tuple(resource.id for name in named if (resource := catalogue.named(name)))
    if found:
        more = _named_shortly(said, [catalogue.resource(each) for each in found], catalogue, language)
        return tuple(dict.fromkeys((*found, *more)))
    if reading.wish.kind:
        return tuple(each.id for each in catalogue.resources if each.kind == reading.wish.kind)
    if reading.wish.floor and not found:
        return tuple(each.id for each in catalogue.resources if each.floor and folded(each.floor) == reading.wish.floor)
    house = vocabulary(language).admin.house
    everything = any(folded(word) in house for word in said.split())
    return tuple(each.id for each in catalogue.resources) if everything else ()


def _named_shortly(said: str, found: Sequence[Resource], catalogue: Catalogue, language: str) -> Iterator[ResourceId]:
    """Yield what is named by the end of its name alone, behind something whose name begins alike: "studio a and b"."""
    words, conjunctions = said.replace(",", " , ").split(), vocabulary(language).conjunctions
    begins = {before for each in found if (before := each.name.rpartition(" ")[0])}
    for joined, end in pairwise(words):
        if joined == "," or folded(joined) in conjunctions:
            yield from (other.id for each in begins if (other := catalogue.named(f"{each} {end}")))


def _beside(reading: Reading, said: str, catalogue: Catalogue, language: str) -> str | None:
    """Return a name that is none here and stands beside one that is: "atlas and pluto"."""
    lex, conjunctions = lexicon(language), vocabulary(language).conjunctions
    names = [name for name in (reading.wish.resource, *reading.wish.also) if name]
    ends, typed = {folded(name).split()[-1] for name in names}, said.split()
    for name, joined, other in zip(typed, typed[1:], typed[2:], strict=False):
        if folded(name) not in ends or folded(joined) not in conjunctions or not other.isalpha():
            continue
        short = any(catalogue.named(f"{each.rpartition(' ')[0]} {other}".strip()) for each in names)
        if not short and folded(other) not in lex.vocabulary | lex.time_words and not reading.wish.kind:
            return other
    return None


def _units(reading: Reading, said: str, catalogue: Catalogue, language: str) -> OfUnits | None:
    """Return the units that the words name of something of which there are several, also as a range: "desks 1-3"."""
    wish = reading.wish
    of = catalogue.named(wish.resource) if wish.resource else None
    if of is not None and len(of.units) > 1 and (labels := (*wish.units, *((wish.unit,) if wish.unit else ()))):
        return OfUnits(of.id, labels)
    kinds = {**lexicon(language).things.kinds, **lexicon(language).things.plural_kinds}
    for each in catalogue.resources:
        called = {folded(name) for name in (each.name, *each.aliases)}
        called |= {word for word, kind in kinds.items() if kind == each.kind}
        labels = tuple(unit.label for unit in each.units) if len(each.units) > 1 else ()
        for span in _RANGE.finditer(folded(said)):
            if span[1] in called and {span[2], span[3]} <= set(labels):
                return OfUnits(each.id, (span[2], span[3]))
    return None
