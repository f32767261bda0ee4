"""Facts of resources in words: `10 seats`, `floor 3`, `8-20`, `approval by me`; and whole lines of them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import dropwhile
from typing import TypeVar, cast

from babel.numbers import get_decimal_symbol

from adapters.understanding.commands.line import Line
from adapters.understanding.commands.opening_hours import HOURS
from adapters.understanding.commands.people import SELF
from adapters.understanding.commands.rule_values import rule_value
from adapters.understanding.commands.vocabulary import Vocabulary, vocabulary
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.running import Act, Running, running
from adapters.understanding.typography import folded
from adapters.wording import Words
from core.domain.lengths import COUNTS
from core.domain.people.member import Circle, Role
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.resources.features import Attribute, AttributeType, Value
from core.domain.resources.resource import Kind
from core.domain.rules.policy import Rules

ADMINS = Circle(frozenset({Role.OWNER, Role.ADMIN}))
"""Who approves where nobody is named, or admins are: owners do what admins do."""
IN = frozenset({"on", "im", "in", "auf", "en", "au", "à", "al"})
"""Before a floor, in any language."""
LONGEST_TAG = 3
"""Words of a feature that nobody knows yet; more are a sentence."""
_NUMBER = r"(-?\d{1,12})"
_RANGE = re.compile(r"(.+?)\s*(\d{1,4})\s*[-–]\s*(\d{1,4})")
_COUNTED = re.compile(r"(\d{1,4})\s+(.+)")
_TIMES = re.compile(r"(?:x\s*(\d{1,4})|(\d{1,4})\s*[x×])")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Misread:
    """A piece that is no fact; `hours`: it names hours that end before they begin, or do not exist."""

    said: str
    hours: bool = False


@dataclass(slots=True)
class Said:
    """The facts that a line says, one piece after the other."""

    facts: Facts = field(default_factory=Facts)
    rules: Rules = field(default_factory=Rules)
    tags: list[str] = field(default_factory=list)
    attributes: dict[str, Value] = field(default_factory=dict)
    units: int | None = None

    def adds(self, **facts: object) -> None:
        """Take a fact, named as a field of `Facts`."""
        # The keys are those that the callers write down.
        self.facts = cast("Facts", {**self.facts, **facts})


@dataclass(frozen=True)
class Wording:
    """The words of one language, and what is known in one organization, for reading facts."""

    words: Vocabulary
    running: Running
    kinds: Mapping[str, Kind]
    plural_kinds: Mapping[str, Kind]
    floors: frozenset[str]
    ordinals: Mapping[str, int]
    tags: Mapping[str, str]
    time: frozenset[str]
    attributes: Mapping[str, Attribute]
    sites: Mapping[str, str]
    names: frozenset[str]
    """What the resources are called that are here."""
    taken: frozenset[str]
    """Words that mean something else, so that a number of them is no pool."""
    decimal: str
    """What stands before a part of a whole: 1.6 or 1,6."""
    adding: frozenset[str]
    """Words that order something to be added, and begin no name: "add"."""
    naming: frozenset[str]
    """Words that order something to be called so: "call", "rename"."""

    def bare(self, said: str) -> str:
        """Return a piece without articles and small words before it."""
        words = said.split()
        small = self.running.articles | self.running.beside | self.running.needs
        while len(words) > 1 and folded(words[0]) in small:
            words = words[1:]
        return " ".join(words)

    def kind(self, said: str) -> Kind | None:
        """Return the kind that the words name."""
        bare = folded(self.bare(said))
        return self.kinds.get(bare) or self.plural_kinds.get(bare)


@lru_cache(maxsize=64)
def wording(language: str, catalogue: Catalogue) -> Wording:
    """Return the words of a language beside the English ones, for one catalogue."""
    own, english = lexicon(language), lexicon("en")
    tags = {folded(tag): tag for each in catalogue.resources for tag in each.tags}
    return Wording(
        words=vocabulary(language),
        running=running(language),
        kinds={
            **_kinds({**english.things.kinds, **own.things.kinds}),
            **{str(kind): kind for kind in Kind},
            **{folded(name.one): kind for kind, name in catalogue.kind_names.items()},
        },
        plural_kinds={
            **_kinds({**english.things.plural_kinds, **own.things.plural_kinds}),
            **{folded(name.several): kind for kind, name in catalogue.kind_names.items()},
        },
        floors=own.things.floors | english.things.floors,
        ordinals={**english.numbers.ordinals, **own.numbers.ordinals},
        tags={**english.things.tags, **own.things.tags, **tags},
        time=own.time_words | english.days.weekdays.keys(),
        attributes={folded(each.name): each for each in catalogue.attributes},
        sites={folded(site.name): site.name for site in (*catalogue.sites, *catalogue.every_site)},
        names=frozenset(folded(name) for each in catalogue.resources for name in (*each.aliases, each.name)),
        taken=own.vocabulary | english.vocabulary | own.time_words | running(language).seats | running(language).units,
        decimal=get_decimal_symbol(Words(language).locale),
        adding=_beginning(language, "line") | _beginning("en", "line"),
        naming=_beginning(language, "rename", "kind-name") | _beginning("en", "rename", "kind-name"),
    )


def _beginning(language: str, *acts: Act) -> frozenset[str]:
    """Return the first words of the orders of these acts that begin with one."""
    return frozenset(said.split()[0] for said, act in running(language).orders.items() if act in acts) - {"{thing}"}


def _kinds(said: Mapping[str, str]) -> dict[str, Kind]:
    return {word: Kind(kind) for word, kind in said.items()}


def pieces(text: str) -> list[str]:
    """Return the parts of a line between commas and semicolons."""
    return [part for each in re.split(r"[,;](?!\d)|(?<!\d)[,;]", text) if (part := each.strip())]


def named(said: str) -> str:
    """Return a name as it is kept: one that was typed in lower case begins with a capital."""
    words = " ".join(said.split()).strip("\"'“”„«»").split()
    if any(word != word.lower() for word in words):
        return " ".join(words)
    return " ".join(_capital(word, first=at == 0) for at, word in enumerate(words))


def _capital(word: str, *, first: bool) -> str:
    coded = any(letter.isdecimal() for letter in word) and any(letter.isalpha() for letter in word)
    if coded or len(word) == 1:
        return word.upper()
    return word[:1].upper() + word[1:] if first else word


def draft(line: str, known: Wording, *, adds: bool = False) -> Draft | Misread | None:
    """
    Return the resource that a line describes: `nova, room, 10 seats, floor 3`, `desks 1-12`.

    None if its second piece is no kind: then it is no such line. `adds`: it is certain that the line adds something;
    then `9 desks` are nine units, where it could be a wish for nine of those that are here.
    """
    name, *rest = pieces(line) or [""]
    order, _, named_so = name.partition(" ")
    if folded(order) in known.adding and named_so:
        name, adds = named_so, True
    if not rest or known.kind(rest[0]) is None:
        return _pool(name, rest, known, adds=adds)
    return described(name, rest, known)


def _pool(name: str, rest: list[str], known: Wording, *, adds: bool) -> Draft | Misread | None:
    """Return the pool of `desks 1-12` or `9 desks`: units of a kind, called as the kind is."""
    ranged, counted = _RANGE.fullmatch(name), _COUNTED.fullmatch(name) if adds else None
    if ranged:
        said, first, last = ranged[1], int(ranged[2]), int(ranged[3])
        kind = known.kind(said)
    elif counted:
        said, first, last = counted[2], 1, int(counted[1])
        kind = _of_many(said, known)
    else:
        return None
    if kind is None or last <= first or last - first >= COUNTS["units"]:
        return None
    one = next((word for word, of in known.kinds.items() if of is kind and folded(said).startswith(word)), said)
    # Beside a pool that is here, the numbers tell the new one apart: "desks 20-22".
    called = name if adds and ranged and folded(one) in known.names else one
    made = described(called, [str(kind), *rest], known)
    if isinstance(made, Misread):
        return made
    return Draft(
        made.name, kind, [str(label) for label in range(first, last + 1)], made.capacity, made.tags, made.aliases,
        made.site, made.floor, made.description, made.photo, made.attributes, rules=made.rules,
    )  # fmt: skip


def _of_many(said: str, known: Wording) -> Kind | None:
    """Return the kind of things that are counted: a plural, or equipment by a word that means nothing else."""
    words = folded(said).split()
    kind = known.plural_kinds.get(" ".join(words[-1:]))
    unknown = len(words) == 1 and words[0].isalpha() and words[0] not in known.taken
    return kind or (Kind.EQUIPMENT if unknown else None)


def described(name: str, rest: list[str], known: Wording) -> Draft | Misread:
    """Return the resource of that name and these pieces, of which the first is its kind."""
    said = Said()
    for piece in rest:
        if not fact(piece, said, known, new=True):
            return Misread(piece, hours=_is_hours(piece))
    facts = said.facts
    return Draft(
        named(name),
        facts.get("kind", Kind.OTHER),
        [str(label) for label in range(1, said.units + 1)] if said.units and said.units > 1 else [""],
        facts.get("capacity"),
        tuple(said.tags),
        facts.get("aliases", ()),
        facts.get("site"),
        facts.get("floor"),
        facts.get("description"),
        facts.get("photo"),
        said.attributes,
        rules=said.rules,
    )


def fact(piece: str, said: Said, known: Wording, *, new: bool) -> bool:
    """
    Read one piece into what is said; whether it is a fact.

    Of something `new`, words that nobody knows are a feature, unless they are many or speak of a time; what it "needs"
    and nobody knows is a certificate.
    """
    bare = known.bare(piece)
    readers = (_address, _kind, _seats, _units, _floor, _hours, _site, _also, _valued, _rule, _quota, _tag)
    if any(read(bare, said, known) for read in readers):
        return True
    return new and (_rule(piece, said, known) or _new_tag(bare, said, known))


def _address(piece: str, said: Said, _: Wording) -> bool:
    if not re.fullmatch(r"https://\S+", piece):
        return False
    said.adds(photo=piece)
    return True


def _kind(piece: str, said: Said, known: Wording) -> bool:
    kind = known.kind(piece)
    if kind is None or "kind" in said.facts:
        return False
    said.adds(kind=kind)
    return True


def _seats(piece: str, said: Said, known: Wording) -> bool:
    found = _counted(folded(piece), known.running.seats) or re.fullmatch(rf"{_NUMBER}\s*p", folded(piece))
    if not found:
        return False
    said.adds(capacity=int(found[1]))
    return True


def _units(piece: str, said: Said, known: Wording) -> bool:
    text = folded(piece)
    kinds = frozenset({*known.kinds, *known.plural_kinds})
    found = re.fullmatch(rf"{_NUMBER}\s+({_any(known.running.units | kinds)})", text)
    times = _TIMES.fullmatch(text)
    if found or times:
        said.units = int(found[1]) if found else int(times[1] or times[2]) if times else 0
    return bool(found or times)


def _floor(piece: str, said: Said, known: Wording) -> bool:
    text = folded(piece).replace(".", " ").strip()
    placed = dropwhile(known.running.placing.__contains__, text.replace("'", " ").replace("’", " ").split())
    words = [word for word in placed if word not in known.running.articles and word not in IN]
    if text in known.running.ground or " ".join(words) in known.running.ground:
        said.adds(floor="0")
        return True
    if len(words) not in {1, 2} or not any(word in known.floors for word in words):
        return False
    which = next((word for word in words if word not in known.floors), None)
    if which is None:
        return False
    digits = re.match(r"-?\d+", which)
    number = known.ordinals.get(which)
    said.adds(floor=digits.group() if digits else str(number) if number else which.upper())
    return True


def _hours(piece: str, said: Said, known: Wording) -> bool:
    return bool(HOURS.search(folded(piece))) and _ruled("week", piece, said, known)


def _is_hours(piece: str) -> bool:
    return bool(HOURS.search(folded(piece)))


def _site(piece: str, said: Said, known: Wording) -> bool:
    site = known.sites.get(folded(piece))
    if site is not None:
        said.adds(site=site)
    return site is not None


def _also(piece: str, said: Said, known: Wording) -> bool:
    line = Line(piece)
    if not line.takes(known.running.also) or not line.rest:
        return False
    said.adds(aliases=(*said.facts.get("aliases", ()), named(line.rest)))
    return True


def _valued(piece: str, said: Said, known: Wording) -> bool:
    """Read "2 screens", "desk width 160 cm", "colour: red" or "notes: knock twice"."""
    typed, text = " ".join(piece.split()), folded(piece)
    for name in sorted(known.attributes, key=len, reverse=True):
        attribute = known.attributes[name]
        value: Value | None = None
        if attribute.type is AttributeType.NUMBER:
            value = _measure(text, name, attribute.unit, known.decimal)
            behind = _behind(name, typed)
            if value is None and any(map(str.isdecimal, behind)):
                # What does not fit is taken as it is said, so that it is refused with what would.
                value = behind
        elif attribute.type is not AttributeType.YES_NO:
            behind = _behind(name, typed)
            value = _chosen(attribute, behind) if behind else None
        if value is not None:
            said.attributes[attribute.name] = value
            return True
    return False


def _behind(name: str, typed: str) -> str:
    """Return what stands behind a folded name, and perhaps a colon, as it was typed; "" if there is no such name."""
    before, colon, behind = typed.partition(":")
    if colon and folded(before).strip() == name:
        return behind.strip()
    words, length = typed.split(), len(name.split())
    return " ".join(words[length:]) if folded(" ".join(words[:length])) == name else ""


def _measure(text: str, name: str, unit: str | None, decimal: str) -> float | None:
    """Return the number of an attribute, which stands before or behind its name, perhaps with its unit."""
    called, measured = rf"{re.escape(name)}s?", rf"(?:\s*{re.escape(folded(unit))})?" if unit else ""
    number = r"(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,3})?)"
    found = re.fullmatch(rf"{number}{measured}\s+{called}|{called}\s*:?\s+(?:[a-z]{{2,3}}\s+)?{number}{measured}", text)
    if not found:
        return None
    return _number(found[1] or found[2], decimal)


def _number(digits: str, decimal: str) -> float:
    """
    Return a number, an int where it is whole.

    Three digits behind a mark are thousands, unless the language writes parts so: 1.600 is 1600 in German.
    """
    thousands = "," if decimal == "." else "."
    value = float(re.sub(rf"{re.escape(thousands)}(?=\d{{3}}(?!\d))", "", digits).replace(",", "."))
    return int(value) if value.is_integer() else value


def _chosen(attribute: Attribute, said: str) -> str | None:
    """Return a text, or a choice as it is spelled; one that there is not as it is said, so that it is refused."""
    if attribute.type is AttributeType.TEXT:
        return said
    one = next((each for each in attribute.choices if folded(each) == folded(said)), None)
    return one or (said if len(said.split()) <= LONGEST_TAG else None)


def _rule(piece: str, said: Said, known: Wording) -> bool:
    line = Line(piece)
    rule = line.taken(known.words.admin.rules)
    if rule is None:
        return False
    return _ruled(rule, line.rest, said, known)


def _ruled(rule: str, value: str, said: Said, known: Wording) -> bool:
    admin = known.words.admin
    line = Line(value)
    line.takes(admin.by)
    if rule == "approvers" and (line.done or admin.roles.get(folded(line.rest)) is Role.ADMIN):
        said.rules = Rules(**{**said.rules, "approvers": ADMINS})
        return True
    value = SELF if rule == "approvers" and folded(line.rest) in known.running.me else value
    try:
        read = rule_value(rule, value, known.words)
    except (ValueError, OverflowError):
        return False
    said.rules = Rules(**{**said.rules, **read})
    return True


def _quota(piece: str, said: Said, known: Wording) -> bool:
    words = piece.split()
    while words and folded(words[-1]) in known.running.each:
        words = words[:-1]
    return bool(words) and words[0][:1].isdecimal() and _ruled("quotas", " ".join(words), said, known)


def _tag(piece: str, said: Said, known: Wording) -> bool:
    text = folded(piece)
    attribute = known.attributes.get(text)
    tag = known.tags.get(text)
    if attribute and attribute.type is AttributeType.YES_NO:
        said.attributes[attribute.name] = True
    elif tag:
        said.tags.append(tag)
    return bool((attribute and attribute.type is AttributeType.YES_NO) or tag)


def _new_tag(piece: str, said: Said, known: Wording) -> bool:
    words = folded(piece).split()
    if len(words) > LONGEST_TAG or any(map(str.isdecimal, piece)) or not known.time.isdisjoint(words):
        return False
    if not re.fullmatch(r"[\w' -]+", piece):
        return False
    said.tags.append(piece.lower())
    return True


def _counted(text: str, words: frozenset[str]) -> re.Match[str] | None:
    """Return the number that stands before or behind one of the words, or between two of them."""
    some = _any(words)
    behind = re.fullmatch(rf"(?:{some})\s+{_NUMBER}(?:\s+(?:{some}))?", text)
    return behind or re.fullmatch(rf"{_NUMBER}\s*-?(?:{some})", text)


@lru_cache(maxsize=64)
def _any(words: frozenset[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def facts_in(text: str, known: Wording) -> Iterator[str]:
    """Yield the single facts of words behind a name: "10 seats and a projector", "10 seats and is on floor 3"."""
    beside, floors = _any(known.running.beside), _any(known.floors)
    between = rf"\s+(?:(?:{beside})|(?:{_any(IN)})(?=\s+(?:\S+\s+)?(?:{floors})\b))\s+"
    for piece in pieces(text):
        parts = (each.strip() for each in re.split(between, piece))
        yield from (part for part in parts if not known.running.placing.issuperset(folded(part).split()))
