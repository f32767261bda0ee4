"""What a place calls things, in words: its kinds, itself, and the attributes by which things are described."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from adapters.understanding.commands.kind_names import means_time
from adapters.understanding.commands.resource_facts import Wording
from adapters.understanding.commands.templates import Slots
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.running import Act
from adapters.understanding.typography import folded
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.features import Attribute, AttributeType
from core.domain.resources.kinds import KindName
from core.domain.resources.proposal import AttributeChange, HouseNaming, KindNaming

OF_PLACE: frozenset[Act] = frozenset({"kind-name", "kinds", "house-name", "attribute", "attribute-gone", "attributes"})
_QUOTES = "\"'“”„«»‘’"
_PARTED = re.compile(r"\s*[,/]\s*")
_MEASURE = re.compile(
    r"[mck]?m|(?:m|sq|q)m|m[²2³]|[cm]?l|[mk]?g|t|s|min|h|k?wh?|[va]|[km]?hz|db|lm|lux|bar|n|px|dpi|[mgt]b|mbit/s|km/h|mph"
    r"|rpm|in|inch(?:es)?|ft|feet|lbs?|oz|°[cf]?|%|[€$£]|eur|usd|gbp|chf|ps|hp|zoll|pouces|pulgadas|pollici"
)
"""What a number is measured in, so that a single word behind a colon is no choice: `width: cm`."""
_DOTS = frozenset("·-–—")
_BRACKETED = re.compile(r"(.*\S)\s*\((.+)\)")


@dataclass(frozen=True, slots=True)
class OfKinds:
    """To call a kind something else; without a change, to see what kinds are called. `guessed`: one of two names is."""

    wanted: KindNaming | None = None
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class OfHouse:
    """To give the organization another name."""

    wanted: HouseNaming


@dataclass(frozen=True, slots=True)
class OfAttributes:
    """To define or remove an attribute; without a change, to see them."""

    wanted: AttributeChange | None = None


OfPlace = OfKinds | OfHouse | OfAttributes


def ordered_of_place(act: Act, slots: Slots, known: Wording, catalogue: Catalogue, language: str) -> OfPlace | None:
    """Return what is ordered of the names of a place; None for any other order."""
    order: OfPlace | None = None
    match act:
        case "kind-name":
            order = _of_kind(slots["{kind}"], slots["{new}"], known, catalogue, language)
        case "kinds":
            order = OfKinds()
        case "house-name":
            name = _bare(slots["{new}"])
            order = OfHouse(HouseNaming(name)) if name else None
        case "attribute":
            order = _of_attribute(slots["{new}"], known, language)
        case "attribute-gone":
            order = OfAttributes(AttributeChange(_spelled(known.bare(_bare(slots["{attribute}"])), catalogue)))
        case "attributes":
            order = OfAttributes()
    return order


def _of_kind(said: str, new: str, known: Wording, catalogue: Catalogue, language: str) -> OfKinds | None:
    """
    Return the naming of a kind that is named in the plural or behind an article: “room service” names none.

    No time is a name: “call the rooms tomorrow” is about something else.
    """
    bare = folded(known.bare(_bare(said)))
    kind, several = known.kind(bare), bare in known.plural_kinds
    plain = several or folded(said.split(maxsplit=1)[0]) in known.running.articles
    parts = [known.bare(_bare(each)) for each in _PARTED.split(new.strip(" ,/")) if _bare(each)]
    if kind is None or not plain or not 1 <= len(parts) <= 2 or means_time(new, language):  # noqa: PLR2004 - one name, or both
        return None
    own = {**lexicon(language).things.kinds, **lexicon(language).things.plural_kinds}
    if kind in catalogue.kind_names and all(own.get(folded(each)) == kind for each in parts):
        return OfKinds(KindNaming(kind))
    if len(parts) == 1:
        return OfKinds(KindNaming(kind, _guessed(parts[0], several, language)), guessed=True)
    return OfKinds(KindNaming(kind, KindName(*parts)))


def _guessed(said: str, several: bool, language: str) -> KindName:  # noqa: FBT001 - whether several are called so
    """Return both names, one of which was said, by the usual plurals of the language."""
    plurals = [(one, many) for one, many in lexicon(language).typography.plurals if many]
    if not several:
        fits = [(one, many) for one, many in plurals if said.endswith(one)]
        one, many = max(fits, key=lambda each: len(each[0]))
        return KindName(said, said.removesuffix(one) + many)
    fits = [(one, many) for one, many in plurals if said.endswith(many)]
    one, many = min(fits, key=lambda each: len(each[1]), default=("", ""))
    return KindName(said.removesuffix(many) + one, said)


def _of_attribute(said: str, known: Wording, language: str) -> OfAttributes | None:
    """
    Return the attribute that is defined: `standing desk` is there or not, `desk width in cm` a number.

    `colour: red, green` is one of several, and behind a comma or a colon stands a word for a type as well.
    “Add attribute to Atlas” defines none.
    """
    bracketed = _BRACKETED.fullmatch(said.strip())
    name, _, rest = (bracketed[1], ":", bracketed[2]) if bracketed else _cut(said)
    words, measured = name.split(), None
    typed = 0 if rest else _typed_at(words, known)
    if typed:
        name, rest = " ".join(words[:typed]), " ".join(words[typed:])
        words = words[:typed]
    at = next((place for place, word in enumerate(words) if place and folded(word) in known.running.zoned), None)
    if at is not None and not rest and at == len(words) - 2:
        name, measured = " ".join(words[:at]), words[-1]
    name, rest = known.bare(_bare(name)), rest.strip(" :,")
    if not name or folded(name.split(maxsplit=1)[0]) in lexicon(language).links.to:
        return None
    return OfAttributes(AttributeChange(name, _defined(name, rest, measured, known)))


def _typed_at(words: Sequence[str], known: Wording) -> int:
    """
    Return where a type begins behind a name without a comma: “quiet yes or no”, “quiet · yes or no”; 0 without one.

    “Serial number” is a name, so that a single word is a type only with a stroke or behind a dot.
    """
    for at in range(1, len(words)):
        dotted = words[at - 1] in _DOTS and at > 1
        said = " ".join(words[at:])
        if folded(said) in known.running.types and (dotted or " " in said or "/" in said):
            return at
    return 0


def _cut(said: str) -> tuple[str, str, str]:
    """Return a name, and what stands behind the first colon, or else the first comma."""
    return said.partition(":") if ":" in said else said.partition(",")


def _defined(name: str, rest: str, measured: str | None, known: Wording) -> Attribute:
    typed = known.running.types
    words = rest.split()
    if measured:
        return Attribute(name, AttributeType.NUMBER, unit=measured)
    whole = typed.get(folded(rest))
    if whole is not None:
        return Attribute(name, whole)
    of = typed.get(folded(words[0])) if words else None
    if of is AttributeType.NUMBER:
        # "A number in cm", "number, cm".
        behind = [word for word in words[1:] if folded(word) not in known.running.zoned]
        return Attribute(name, AttributeType.NUMBER, unit=" ".join(behind).strip(" ,") or None)
    choices = tuple(dict.fromkeys(_bare(each) for each in _PARTED.split(rest) if _bare(each)))
    if len(choices) == 1 and _MEASURE.fullmatch(choices[0].lower()):
        return Attribute(name, AttributeType.NUMBER, unit=choices[0])
    return Attribute(name, AttributeType.CHOICE, choices) if choices else Attribute(name, AttributeType.YES_NO)


def _spelled(said: str, catalogue: Catalogue) -> str:
    """Return the name of an attribute as it is spelled, if there is one of that name."""
    return next((each.name for each in catalogue.attributes if folded(each.name) == folded(said)), said)


def _bare(said: str) -> str:
    return " ".join(said.split()).strip(f"{_QUOTES} :·")


def renamed_house(said: str, new: str, house: str) -> OfHouse | None:
    """Return the other name of the house, where it is called by the name that it has."""
    return OfHouse(HouseNaming(_bare(new))) if folded(said) == folded(house) else None
