"""What people who run a place order in words: to add a resource, edit it, rename, copy or retire it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from typing import Literal

from adapters.understanding.commands.line import Line
from adapters.understanding.commands.place_names import (
    OF_PLACE,
    OfAttributes,
    OfHouse,
    OfKinds,
    OfPlace,
    ordered_of_place,
    renamed_house,
)
from adapters.understanding.commands.resource_facts import (
    Misread,
    Said,
    Wording,
    described,
    draft,
    fact,
    facts_in,
    named,
    wording,
)
from adapters.understanding.commands.rules import Setting
from adapters.understanding.commands.rules_in_words import OfRules, Subjects, ordered_of_rules
from adapters.understanding.commands.seating import OF_SEATS, OfClasses, OfSeats, ordered_of_seats
from adapters.understanding.commands.templates import Slots, filled
from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.running import SETS, Act
from adapters.understanding.typography import folded
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.resources.proposal import SiteChange
from core.domain.resources.resource import BY_THE_DAY, Resource
from core.domain.rules.policy import Rules
from core.values import ResourceId


@dataclass(frozen=True, slots=True)
class Adding:
    """To add these resources."""

    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class Editing:
    """To give a resource other facts, rules of its own, or another number of units."""

    resource: ResourceId
    facts: Facts = field(default_factory=Facts)
    rules: Rules = field(default_factory=Rules)
    units: int | None = None


@dataclass(frozen=True, slots=True)
class Copying:
    """To add a resource like one that is here, under a name; None for one that is still to be told."""

    resource: ResourceId
    name: str | None


@dataclass(frozen=True, slots=True)
class Placing:
    """To put a resource at a site that is not there, as it was named."""

    resource: ResourceId
    site: str


@dataclass(frozen=True, slots=True)
class NamingUnit:
    """To call one unit of several otherwise, by its label."""

    resource: ResourceId
    label: str


@dataclass(frozen=True, slots=True)
class Retiring:
    """To retire a resource."""

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class Returning:
    """To bring a retired resource back."""

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class Gone:
    """Any other order about a resource that is retired, which is told before anything else."""

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class Looking:
    """To see what is retired, or how far setting up the place has come."""

    at: Literal["retired", "setup"]


@dataclass(frozen=True, slots=True)
class OfSites:
    """To change the sites; without a change, to see them."""

    wanted: SiteChange | None = None


@dataclass(frozen=True, slots=True)
class OfZone:
    """To let the place be in a zone, as it was named."""

    zone: str


@dataclass(frozen=True, slots=True)
class OfGroups:
    """To see the groups, or who is in one, as it was named."""

    group: str | None = None


@dataclass(frozen=True, slots=True)
class Beginning:
    """To add something, without a word on what."""


OfResources = (
    Adding
    | Editing
    | Copying
    | NamingUnit
    | Retiring
    | Returning
    | Gone
    | Looking
    | OfSites
    | OfPlace
    | OfZone
    | OfGroups
    | OfSeats
    | OfClasses
    | Beginning
    | Misread
)
Order = OfResources | Placing | OfRules
OF_COUNT: frozenset[Act] = frozenset({"more", "fewer", "so-many"})
"""What says how many of a thing there are to be."""
LONGEST_SITE = 3
"""Words of the name of a site that is not there; more are a sentence."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'.][^\W\d_]+)*\.?")
_OF_HOUSE: frozenset[Act] = frozenset({"house-open", "house-zone", "sites", "retired", "setup"})
_OF_THINGS: frozenset[Act] = frozenset({"edit", "open", "lose", "line", "closed"})
STATED = _OF_HOUSE | _OF_THINGS | OF_COUNT | OF_SEATS | SETS
"""What members say as well, about something that is so: only whoever runs the place means it as an order."""


def read_order(
    text: str, *, catalogue: Catalogue, language: str, house: str, runs: bool, it: Resource | None = None
) -> Order | None:
    """
    Return what a sentence orders; None if it is no order about resources.

    `house` is the name of the organization. `runs`: whoever says it runs the place. Of anybody else only the plain
    orders are read, to be refused. `it`: the resource of which they have just seen the card.
    """
    lines = [line for each in text.splitlines() if (line := each.strip())]
    if not lines:
        return None
    known = wording(language, catalogue)
    # "Add kiel, room" may have a word of the order at its end as well.
    adds = len(lines) == 1 and folded(lines[0].split()[0]) in known.adding
    parted = "," in text or ";" in text
    of_place = _ordered(lines[0], catalogue, language, house, it, runs=runs) if parted and len(lines) == 1 else None
    if isinstance(of_place, OfKinds | OfHouse | OfAttributes):
        # "Call rooms desk, desks" adds no desk that is called "call rooms desk".
        return of_place
    if runs and not adds and (parted or len(lines) > 1) and not _names(lines[0], catalogue, known):
        added = read_lines(lines, known, strict=True)
        if added is not None:
            return added
    ordered = _ordered(lines[0], catalogue, language, house, it, runs=runs) if len(lines) == 1 else None
    if ordered is not None or not runs:
        return ordered
    added = read_lines(lines, known, strict=True) if adds else None
    return added or (_of_gone(lines[0], catalogue, language, house) if len(lines) == 1 else None)


def _of_gone(line: str, catalogue: Catalogue, language: str, house: str) -> Gone | None:
    """Return the retired resource about which the line would be an order if it were here."""
    said = f" {folded(line)} "
    named = [each for name, each in _retired(catalogue).items() if re.search(rf"\W{re.escape(name)}\W", said)]
    for each in named:
        here = replace(catalogue, resources=(each,), hidden=(), retired=())
        if _ordered(line, here, language, house, None, runs=True) is not None:
            return Gone(each.id)
    return None


def _names(line: str, catalogue: Catalogue, known: Wording) -> bool:
    """Whether a line calls something that is here by another name: “call atlas booth, booths” adds nothing."""
    first, *rest = folded(line.partition(",")[0]).split()
    things = _things(catalogue)
    return first in known.naming and len(rest) > 1 and (rest[0] in things or known.kind(rest[0]) is not None)


def read_caption(text: str, *, catalogue: Catalogue, language: str) -> ResourceId | None:
    """Return the resource that is named below a photo of it: "atlas", "this is atlas", "photo of the room atlas"."""
    known, line = wording(language, catalogue), Line(text.strip().rstrip(" .!"))
    line.takes(known.running.photo)
    found = _thing(line.rest, catalogue, known, retired=False)
    return found.id if found else None


def read_new(text: str, *, catalogue: Catalogue, language: str) -> OfResources:
    """Return what stands behind /newresource: lines of facts, words such as "room nova", or nothing yet."""
    lines = [line for each in text.splitlines() if (line := each.strip())]
    known = wording(language, catalogue)
    if not lines or known.kind(text) is not None:
        return Beginning()
    return read_lines(lines, known, strict=False) or _loose(lines[0], known)


def read_lines(lines: Sequence[str], known: Wording, *, strict: bool, adds: bool = False) -> Adding | Misread | None:
    """
    Return the resources of these lines, each of which begins with a name and a kind; None if one does not.

    `strict`: a piece that is no fact means that the line is about something else, such as a booking.
    `adds`: behind the word "add", so that "9 desks" are new ones.
    """
    made = [draft(line, known, adds=adds) for line in lines]
    if strict and any(isinstance(each, Draft) and folded(each.name) in known.names for each in made):
        # "Atlas, room, 3-5" wants the room that is here.
        return None
    drafts = tuple(each for each in made if isinstance(each, Draft))
    if len(drafts) == len(made):
        return Adding(drafts)
    if None in made:
        return None
    misread = next(each for each in made if isinstance(each, Misread))
    return None if strict and not (misread.hours or len(lines) > 1) else misread


def _loose(line: str, known: Wording) -> Adding | Misread:
    """Return the resource of words without commas: "room nova", "nova room with 10 seats"."""
    words = line.split()
    at = next((place for place, word in enumerate(words) if known.kind(word.rstrip(",")) is not None), None)
    if at is None or len(words) == 1:
        return Misread(line)
    before, behind = " ".join(words[:at]).strip(" ,"), " ".join(words[at + 1 :]).strip(" ,")
    name, rest = _parted(before or behind, known)
    facts = [*facts_in(rest, known), *(facts_in(behind, known) if before else ())]
    made = described(name, [words[at].rstrip(","), *facts], known)
    return made if isinstance(made, Misread) else Adding((made,))


def _parted(said: str, known: Wording) -> tuple[str, str]:
    """Return a name, and the facts behind it: "nova with 10 seats, floor 3"."""
    first, _, rest = said.partition(",")
    words = first.split()
    at = next((place for place, word in enumerate(words) if place and folded(word) in known.running.beside), None)
    if at is None:
        return first.strip(), rest
    return " ".join(words[:at]), ", ".join(filter(None, (" ".join(words[at + 1 :]), rest.strip())))


def _ordered(
    line: str, catalogue: Catalogue, language: str, house: str, it: Resource | None, *, runs: bool
) -> Order | None:
    about, colon, rest = line.partition(":")
    thing = _thing(about.strip(), catalogue, wording(language, catalogue), retired=False) if colon and rest else None
    if thing is not None and runs:
        # "Hubble: only admins may book it".
        pointed = _ordered(rest.strip(), catalogue, language, house, thing, runs=True)
        if isinstance(pointed, Setting) and pointed.change.subject == str(thing.id):
            return pointed
    for tongue, act, slots in filled(line, language):
        if act in STATED and not runs:
            continue
        known, named_so = wording(tongue, catalogue), Subjects(catalogue, house, tongue, it)
        order = ordered_of_rules(act, slots, named_so) or _meant(act, slots, catalogue, known, tongue, it)
        if order is None and act == "rename":
            order = renamed_house(slots.get("{thing}", ""), slots["{new}"], house)
        if not runs and (isinstance(order, Placing) or _is_here(order, catalogue)):
            continue
        if order is not None:
            return order
    return None


def _is_here(order: Order | None, catalogue: Catalogue) -> bool:
    """Whether something is to be brought back that is not retired: a member may mean what they cancelled."""
    return isinstance(order, Returning) and all(each.id != order.resource for each in catalogue.retired)


def _meant(
    act: Act, words: Slots, catalogue: Catalogue, known: Wording, language: str, it: Resource | None
) -> OfResources | Placing | None:
    if act in {"name", "bare", "line", "new"}:
        return _new(act, words, catalogue, known, language)
    if act in {"retired", "setup", "all-back"}:
        return _looking(act, words, known)
    if act in {"groups", "group", "house-zone"} or act.startswith("site"):
        return _of_sites(act, words, known)
    if act in OF_SEATS:
        here = partial(_thing, catalogue=catalogue, known=known, retired=False)
        return ordered_of_seats(act, words, known, catalogue, language, named=here)
    if act in OF_PLACE:
        return ordered_of_place(act, words, known, catalogue, language)
    return _of_things(act, words, catalogue, known, it, language)


def _of_things(
    act: Act, words: Slots, catalogue: Catalogue, known: Wording, it: Resource | None, language: str
) -> OfResources | Placing | None:
    """Return what is ordered of a resource, or of several, that the words name or point at."""
    if act in OF_COUNT:
        return _counted(act, words, catalogue, known, language)
    said = words.get("{thing}")
    pointed = said is None or folded(said) in known.running.it
    thing = it if pointed else _thing(said or "", catalogue, known, retired=act in {"back", "restore"})
    if act in {"back", "restore"} and thing is None and _several_retired(said or "", catalogue, known, language):
        return Looking("retired")
    if act == "restore":
        # "Restore atlas" may as well mean a booking, as long as Atlas is here.
        return Returning(thing.id) if thing else None
    if act == "back" and thing is None:
        # It may not be retired, which is told.
        thing = _thing(said or "", catalogue, known, retired=False)
    if pointed and thing and "{facts}" in words:
        words = {**words, "{facts}": number_of(thing, words["{facts}"], known)}
    return _of_one(act, thing, words, known) if thing else None


def _several_retired(said: str, catalogue: Catalogue, known: Wording, language: str) -> bool:
    """Whether words name several retired things: each of them has its button in the list of what is retired."""
    joins = vocabulary(language).conjunctions
    pieces = " ".join("," if folded(word) in joins else word for word in said.split()).split(",")
    return len(pieces) > 1 and all(_thing(each.strip(), catalogue, known, retired=True) for each in pieces)


def _of_one(act: Act, thing: Resource, words: Slots, known: Wording) -> OfResources | Placing | None:
    """Return what is ordered of a resource that is here."""
    order: OfResources | Placing | None = None
    match act:
        case "edit":
            order = edited(thing, words["{facts}"], known)
        case "place":
            order = placed(thing, words["{facts}"], known)
        case "open":
            order = edited(thing, words["{facts}"], known, opens=True)
        case "lose":
            order = _lost(thing, words["{facts}"], known)
        case "rename":
            first = folded(words["{new}"].split()[0])
            labels = {folded(unit.label): unit.label for unit in thing.units} if len(thing.units) > 1 else {}
            # "Rename desk 3 to window desk" would call all of them so.
            one = NamingUnit(thing.id, labels[first]) if first in labels and " " in words["{new}"] else None
            order = one or Editing(thing.id, Facts(name=named(words["{new}"])))
        case "duplicate":
            order = Copying(thing.id, named(words["{new}"]) if "{new}" in words else None)
        case "retire":
            order = Retiring(thing.id)
        case "back":
            order = Returning(thing.id)
    return order


def _counted(act: Act, words: Slots, catalogue: Catalogue, known: Wording, language: str) -> Editing | None:
    """Return the edit that lets a pool have so many units, or so many more or fewer; None where it names none."""
    numbers, said = lexicon(language).numbers, folded(words["{count}"])
    count = int(said) if said.isdecimal() else numbers.cardinals.get(said) or (1 if said in numbers.articles else None)
    thing = _thing(words["{thing}"], catalogue, known, retired=False) or _only(words["{thing}"], catalogue, known)
    if count is None or thing is None:
        return None
    there = len(thing.units)
    return Editing(thing.id, units={"more": there + count, "fewer": there - count}.get(act, count))


def _only(said: str, catalogue: Catalogue, known: Wording) -> Resource | None:
    """Return the one thing of a kind of which there are several, so that “desks” means it."""
    kind = known.kind(said)
    of_kind = [each for each in catalogue.listed if each.kind is kind]
    return of_kind[0] if len(of_kind) == 1 and len(of_kind[0].units) > 1 else None


def placed(thing: Resource, said: str, known: Wording) -> Editing | Placing | None:
    """
    Return the edit that puts a resource at a site, on a floor, or both; None if the words name neither.

    A name that nothing has may be that of a site which is not there yet, with a floor behind it.
    """
    site, _, floor = said.partition(",")
    new = [word for word in known.bare(site).split() if folded(word) not in known.running.sites]
    order = edited(thing, said, known) or edited(thing, ", ".join(filter(None, (" ".join(new), floor))), known)
    if order:
        return order if order.facts.keys() <= {"site", "floor"} and not order.rules else None
    fits = 0 < len(new) <= LONGEST_SITE and all(_WORD.fullmatch(word) for word in new)
    fits = fits and (not floor or edited(thing, floor, known) is not None)
    return Placing(thing.id, named(" ".join(new))) if fits and folded(" ".join(new)) not in known.names else None


def number_of(thing: Resource, said: str, known: Wording) -> str:
    """Return a mere number with what it counts: the pieces of what people take one of, and the seats of all others."""
    counts = known.running.units if thing.kind in BY_THE_DAY else known.running.seats
    return f"{said} {min(counts)}" if said.isdecimal() else said


def _looking(act: Act, words: Slots, known: Wording) -> Looking | None:
    """Return what is to be seen; None where the words name no kind of which something might be retired."""
    if act == "setup":
        return Looking("setup")
    return Looking("retired") if "{kind}" not in words or known.kind(words["{kind}"]) is not None else None


def _of_sites(act: Act, words: Mapping[str, str], known: Wording) -> OfSites | OfZone | OfGroups | None:
    if act in {"groups", "group", "house-zone"}:
        return OfZone(words["{zone}"]) if act == "house-zone" else OfGroups(words.get("{group}"))
    if act == "sites":
        return OfSites()
    if act == "site":
        name, zone = _zoned(words["{new}"], known)
        return OfSites(SiteChange(None, named(name), zone))
    site = known.sites.get(folded(words["{site}"]))
    if site is None:
        return None
    new = named(words["{new}"]) if "{new}" in words else None
    return OfSites(SiteChange(site, new, words.get("{zone}")))


def _zoned(said: str, known: Wording) -> tuple[str, str | None]:
    """Return the name of a new site, and the zone behind it: "munich, europe/berlin", "munich in europe/berlin"."""
    name, comma, zone = said.partition(",")
    if comma:
        return name, zone.strip() or None
    words = said.split()
    at = next((place for place, word in enumerate(words) if place and folded(word) in known.running.zoned), None)
    return (said, None) if at is None else (" ".join(words[:at]), " ".join(words[at + 1 :]) or None)


def _new(act: Act, words: Mapping[str, str], catalogue: Catalogue, known: Wording, language: str) -> OfResources | None:
    if act == "line":
        return read_lines([words["{facts}"]], known, strict=True, adds=True)
    kind = known.kind(words["{kind}"]) if "{kind}" in words else None
    if act == "new":
        return Beginning() if kind or "{kind}" not in words else None
    if kind is None:
        return None
    pool = draft(f"{words['{kind}']} {words['{new}']}", known, adds=True) if act == "bare" else None
    if isinstance(pool, Draft):
        return Adding((pool,))
    name, rest = _parted(words["{new}"], known)
    if not (_untimed(name, language) if act == "name" else _is_name(name, catalogue, language)):
        return None
    made = described(name, [str(kind), *facts_in(rest, known)], known)
    return Adding((made,)) if isinstance(made, Draft) else made


def _is_name(said: str, catalogue: Catalogue, language: str) -> bool:
    """Whether the words may be the name of something new: they begin with none that mean anything, and tell no time."""
    first = folded(said).split()[:1]
    known = folded(said) in _things(catalogue) or not lexicon(language).vocabulary.isdisjoint(first)
    return not known and _untimed(said, language)


def _untimed(said: str, language: str) -> bool:
    """Whether words tell no time: "a room called nova tomorrow" is no name."""
    words = folded(said).split()
    return bool(words) and lexicon(language).time_words.isdisjoint(words)


def edited(thing: Resource, text: str, known: Wording, *, opens: bool = False, new: bool = False) -> Editing | None:
    """
    Return the edit that gives a resource these facts, beside those that it has; None if any piece is none.

    `opens`: they are to have hours, which alone would be a time. `new`: words that nobody knows are a feature.
    """
    said = Said()
    for piece in facts_in(text, known):
        if not fact(piece, said, known, new=new):
            return None
    if opens != ("week" in said.rules):
        return None
    facts = said.facts
    if said.tags:
        facts = Facts(**{**facts, "tags": tuple(dict.fromkeys((*thing.tags, *said.tags)))})
    if said.attributes:
        facts = Facts(**{**facts, "attributes": {**_attributes(thing), **said.attributes}})
    if "aliases" in facts:
        facts = Facts(**{**facts, "aliases": tuple(dict.fromkeys((*thing.aliases, *facts["aliases"])))})
    # How many there are is changed alone: what is booked of those that go is shown first.
    if bool(facts or said.rules) == (said.units is not None):
        return None
    return Editing(thing.id, facts, said.rules, said.units)


def _lost(thing: Resource, text: str, known: Wording) -> Editing | None:
    said = Said()
    for piece in facts_in(text, known):
        attribute = known.attributes.get(folded(known.bare(piece)))
        if attribute:
            said.attributes[attribute.name] = True
        elif not fact(piece, said, known, new=False):
            return None
    gone = {folded(tag) for tag in said.tags}
    tags = tuple(tag for tag in thing.tags if folded(tag) not in gone)
    attributes = {name: value for name, value in _attributes(thing).items() if name not in said.attributes}
    facts = Facts()
    if tags != thing.tags:
        facts = Facts(tags=tags)
    if attributes != _attributes(thing):
        facts = Facts(**{**facts, "attributes": attributes})
    return Editing(thing.id, facts) if facts else None


def _attributes(thing: Resource) -> dict[str, bool | float | str]:
    return {attribute.name: value for attribute, value in thing.attributes}


def _thing(said: str, catalogue: Catalogue, known: Wording, *, retired: bool) -> Resource | None:
    """Return the resource of that name, perhaps behind an article and its kind: "the room nova"."""
    things = _retired(catalogue) if retired else _things(catalogue)
    named_so = (each for typed in (said, known.bare(said)) for each in known.running.spellings(folded(typed)))
    found = next((thing for each in named_so if (thing := things.get(each))), None)
    words = known.bare(said).split()
    if found is None and len(words) > 1 and known.kind(words[0]) is not None:
        found = things.get(folded(" ".join(words[1:])))
    return found


@lru_cache(maxsize=64)
def _things(catalogue: Catalogue) -> Mapping[str, Resource]:
    return {
        folded(name): each for each in catalogue.resources for name in (*each.former_names, *each.aliases, each.name)
    }


@lru_cache(maxsize=64)
def _retired(catalogue: Catalogue) -> Mapping[str, Resource]:
    return {folded(name): each for each in catalogue.retired for name in (*each.aliases, each.name)}
