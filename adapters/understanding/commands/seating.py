"""Where a group sits, and of which class seats are: "crew sits at desks 1-6", "rows 1-5 of fl123 are business"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from adapters.understanding.commands.resource_facts import Wording
from adapters.understanding.commands.templates import Slots
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.administering import administering
from adapters.understanding.lexicon.running import Act
from adapters.understanding.typography import folded
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.neighbourhoods import Span
from core.domain.resources.resource import Resource

OF_CLASSES: frozenset[Act] = frozenset({"seat-class", "seat-classless"})
OF_SEATS: frozenset[Act] = frozenset({"seats", "seats-gone", *OF_CLASSES})
_QUOTES = "\"'“”„«»‘’"
_PARTED = re.compile(r"[,;]")
_DASH = re.compile(r"[-–—]")
Named = Callable[[str], Resource | None]


@dataclass(frozen=True, slots=True)
class OfSeats:
    """Where a group is to sit; without spans, anywhere."""

    group: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class OfClasses:
    """The class that seats of one thing are to have; without one, none."""

    spans: tuple[Span, ...]
    seat_class: str | None = None


def ordered_of_seats(
    act: Act, slots: Slots, known: Wording, catalogue: Catalogue, language: str, *, named: Named
) -> OfSeats | OfClasses | None:
    """Return where a group is to sit, or which class seats are to have; None where the words name none of them."""
    if act in OF_CLASSES:
        return _of_classes(act, slots, known, language, named=named)
    return _of_seats(act, slots, known, catalogue, language, named=named)


def _of_seats(
    act: Act, slots: Slots, known: Wording, catalogue: Catalogue, language: str, *, named: Named
) -> OfSeats | None:
    """Return where a group is to sit; None where the words name none, or nothing at which one could."""
    group = known.bare(slots["{group}"].strip(f"{_QUOTES} :"))
    # "Who sits at desk 4" asks, and "we sit at desk 4" tells of no group.
    known_words = lexicon(language).vocabulary - administering(language).teams
    if "@" in group or known_words.issuperset(folded(group).split()):
        return None
    if act == "seats-gone":
        return OfSeats(group)
    spans = _spans(slots["{seats}"], known, catalogue, language, named)
    return OfSeats(group, tuple(spans)) if spans else None


def _of_classes(act: Act, slots: Slots, known: Wording, language: str, *, named: Named) -> OfClasses | None:
    """Return which class seats are to have; None where the words name no thing, or no seats of it."""
    thing, words = named(slots["{thing}"]), slots.get("{value}", "").split()
    links = lexicon(language).links
    while words and folded(words[0]) in known.running.class_words:
        words = words[1:]
    # "First class" is a name, and of "business class" the first word is.
    whole = folded(" ".join(words)) in lexicon(language).things.classes
    while len(words) > 1 and not whole and folded(words[-1]) in known.running.class_words:
        words = words[:-1]
    if thing is None or not (words or act == "seat-classless"):
        return None
    pieces = [each.split() for each in _PARTED.split(_with_commas(slots["{seats}"], known))]
    spans = [_span(thing, each, links.to | links.until) for each in pieces if each]
    if not spans or None in spans:
        return None
    name = " ".join(words).strip(_QUOTES)
    return OfClasses(tuple(each for each in spans if each), name[:1].upper() + name[1:] or None)


def _with_commas(said: str, known: Wording) -> str:
    return " ".join("," if folded(each) in known.words.conjunctions else each for each in said.split())


def _spans(said: str, known: Wording, catalogue: Catalogue, language: str, named: Named) -> list[Span] | None:
    """Return the spans of `desks 1-6, 9 and atlas`; None if any piece of it is none."""
    typed = _with_commas(said, known)
    links = lexicon(language).links
    spans: list[Span] = []
    thing: Resource | None = None
    for piece in _PARTED.split(typed):
        words = known.bare(piece).split()
        if not words:
            continue
        found, labels = _thing(words, known, catalogue, named)
        thing = found or thing
        span = _span(thing, labels, links.to | links.until) if thing else None
        if span is None:
            return None
        spans.append(span)
    return spans


def _thing(
    words: Sequence[str], known: Wording, catalogue: Catalogue, named: Named
) -> tuple[Resource | None, Sequence[str]]:
    """Return the resource that the first words name, by its name or its kind, and the labels behind it."""
    for cut in range(len(words), 0, -1):
        head, labels = " ".join(words[:cut]), words[cut:]
        thing = named(head)
        kind = known.kind(head) if thing is None else None
        if kind is not None:
            alike = [each for each in catalogue.resources if each.kind is kind and (_has(each, labels) or not labels)]
            thing = alike[0] if len(alike) == 1 else None
        if thing is not None:
            return thing, labels
    return None, words


def _has(resource: Resource, labels: Sequence[str]) -> bool:
    """Whether a resource has the first of the units that are named."""
    first = _DASH.split(labels[0])[0] if labels else ""
    return any(unit.label.casefold() in {first.casefold(), " ".join(labels).casefold()} for unit in resource.units)


def _span(resource: Resource, said: Sequence[str], between: frozenset[str]) -> Span | None:
    """Return the span of `4`, `1-6` or `1 to 6`; whether there is a unit of such a label is judged later."""
    if not said:
        return Span(resource.id)
    whole = " ".join(said)
    if any(unit.label.casefold() == whole.casefold() for unit in resource.units):
        return Span(resource.id, whole, whole)
    parted = len(said) == 3 and (folded(said[1]) in between or bool(_DASH.fullmatch(said[1])))  # noqa: PLR2004 - 1 to 6
    ends = [said[0], said[2]] if parted else _DASH.split(whole)
    if len(ends) > 2 or not all(any(map(str.isdecimal, each)) and " " not in each.strip() for each in ends):  # noqa: PLR2004 - both ends
        return None
    return Span(resource.id, ends[0].strip(), ends[-1].strip())
