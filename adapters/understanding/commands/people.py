"""
What people who run a place order about its people, in words: a role, a suspension, an invitation, a list.

An order is a whole sentence, with nothing but courtesy around it: who talks about people says more or less than that,
and means nothing here. What is ordered is shown on a card, whose button does it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from adapters.languages import LANGUAGES
from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.letters import without_courtesy
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.administering import Act, Administering, administering, parted
from adapters.understanding.lexicon.given_names import GIVEN_NAMES
from adapters.understanding.typography import folded
from core.domain.people.duty import Duty
from core.domain.people.member import Role

LONGEST = 25
"""Words of the longest order."""
MOST = 5
"""People whom one order names; a further one is ordered anew."""
MARKS = ",;:.!?"
"""Around a word, where they change nothing; a dot in a name stays."""
SELF = "@"
"""Stands for whoever writes; no name is typed so."""
_AROUND = re.compile(r"^[^\w@]+|[^\w']+$")
_CLAUSE = re.compile(r"\s*[—–\n]+\s*|[.!]\s+")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]+(?:[-.'’][^\W\d_]+)*\.?")
NAME = 4
"""Words of the longest name without an @."""


@dataclass(frozen=True, slots=True)
class About:
    """
    An order about people, as they were named.

    `sure`: nothing else can be meant, even where nobody is called so. `role` is that of the order, if it has one.
    """

    act: Act
    names: tuple[str, ...]
    role: Role | None
    sure: bool


@dataclass(frozen=True, slots=True)
class Grouping:
    """To put people into a group, or to take them out; `sure` says that it is a group."""

    group: str
    names: tuple[str, ...]
    joins: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Charging:
    """To let people manage a thing, or approve what is booked of it, or no longer; `thing` is as it was named."""

    duty: Duty
    thing: str
    names: tuple[str, ...]
    holds: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Inviting:
    """To make an invitation; without a role for members, without hours for as long as is usual."""

    role: Role | None
    hours: int | None


@dataclass(frozen=True, slots=True)
class Listing:
    """To see who has a role, who is suspended, who wants in, which invitations are open, or what one is oneself."""

    act: Act
    role: Role | None = None


Order = About | Grouping | Charging | Inviting | Listing
Patterns = Mapping[str, tuple[tuple[int, re.Pattern[str], Act], ...]]


@dataclass(frozen=True, slots=True)
class _Words:
    """What a language orders with, prepared once."""

    language: str
    own: Administering
    roles: Mapping[str, Role]
    patterns: Patterns


def read_people(text: str, language: str) -> Order | None:
    """Return what a sentence orders about people, in that language or any other; None if it orders nothing."""
    plain = without_courtesy(text, lexicon(language))
    order = _read(plain, language)
    rest = _ungreeted(plain, language) if order is None else None
    return _read(rest, language) if rest else order


def read_about(text: str, language: str, them: str) -> About | None:
    """
    Return what a sentence orders about whoever was just shown, "her" or "him"; None if it orders nothing of the kind.

    `them` is a name that means that person, and stands in the order as if it had been mentioned.
    """
    tongues = dict.fromkeys((lexicon(language).code, *LANGUAGES))
    for said in dict.fromkeys(said for each in tongues for said in _pointed(text, administering(each), f"@{them}")):
        order = read_people(said, language)
        if isinstance(order, About) and order.names == (them,):
            return order
    return None


def _pointed(text: str, own: Administering, them: str) -> Iterator[str]:
    """Yield a text with the person in place of each word that points at somebody, and of each that clings to a verb."""
    words = text.replace("’", "'").split()
    for at, word in enumerate(words):
        bare = _AROUND.sub("", word)
        if folded(bare) in own.them:
            yield " ".join((*words[:at], them, *words[at + 1 :]))
        elif own.clings:
            stems = (bare[: -len(each)].rstrip("-") for each in own.them if folded(bare).endswith(each))
            yield from (" ".join((*words[:at], stem, them, *words[at + 1 :])) for stem in stems if stem)


def _read(text: str, language: str) -> Order | None:
    typed = parted(_AROUND.sub("", text).replace("’", "'")).split()
    if not 0 < len(typed) <= LONGEST:
        return None
    said = [folded(word).strip(MARKS) for word in typed]
    own, spoken = lexicon(language).code, _spoken()
    tongues = {each for word in said for each in spoken.get(word, ())}
    # The member's own language first.
    for each in sorted(tongues, key=lambda tongue: (tongue != own, tongue)):
        order = _ordered(typed, said, _words(each))
        if order is not None:
            return order
    return None


@lru_cache(maxsize=1)
def _spoken() -> Mapping[str, tuple[str, ...]]:
    """Return the languages that have an order with a word, for each such word: most sentences have none."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for word in _words(language).patterns:
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


def _ungreeted(text: str, language: str) -> str | None:
    """Return what stands behind a first clause that greets: "Hi all, hope you're well — …"; None without one."""
    clauses = _CLAUSE.split(text, maxsplit=1)
    greets = len(clauses) > 1 and folded(clauses[0].split(",")[0].split(" ")[0]) in lexicon(language).occasions.greeting
    return clauses[1] if greets else None


@lru_cache(maxsize=16)
def _words(language: str) -> _Words:
    own = administering(language)
    roles = {**vocabulary(language).admin.roles, **own.roles}
    return _Words(language, own, roles, own.by_word(roles))


def _ordered(typed: Sequence[str], said: Sequence[str], words: _Words) -> Order | None:
    # "Sperr bitte den Zugang": courtesy stands in the middle as well.
    kept = [at for at, word in enumerate(said) if word not in words.own.inside]
    typed, said = [typed[at] for at in kept], [said[at] for at in kept]
    start, end = words.own.core(said)
    candidates = sorted({each for word in said[start:end] for each in words.patterns.get(word, ())}, key=_place)
    if not candidates:
        return None
    sentence = "".join(f" {word}" for word in said[start:end])
    for _, pattern, act in candidates:
        found = pattern.fullmatch(sentence)
        if found is None:
            continue
        places = {name: _typed(found, name, typed[start:end]) for name in found.groupdict() if found[name]}
        order = _meant(act, places, said, words)
        if order is not None:
            return order
    return None


def _place(candidate: tuple[int, re.Pattern[str], Act]) -> int:
    return candidate[0]


def _typed(found: re.Match[str], name: str, typed: Sequence[str]) -> list[str]:
    first = found.string[: found.start(name)].count(" ") - 1
    return list(typed[first : first + found[name].count(" ") + 1])


def _meant(act: Act, places: Mapping[str, Sequence[str]], said: Sequence[str], words: _Words) -> Order | None:
    role = words.roles[folded(" ".join(places["role"])).strip(MARKS)] if "role" in places else None
    if act == "invite":
        hours = _hours(places["length"], words.language) if "length" in places else None
        return None if "length" in places and hours is None else Inviting(role, hours)
    if act in {"list", "suspended", "requests", "invitations", "mine"}:
        return Listing(act, role)
    return _about(act, role, places, said, words)


def _about(
    act: Act, role: Role | None, places: Mapping[str, Sequence[str]], said: Sequence[str], words: _Words
) -> About | Grouping | Charging | None:
    """Return an order about people who are named; None where the words name nobody, or forbid it."""
    names = tuple(_names([*places["who"], *(["@@", *places["other"]] if "other" in places else ())], words))
    if not 0 < len(names) <= MOST or None in names or (act == "join") != ("other" in places):
        return None
    people = tuple(each for each, _ in filter(None, names))
    verbs, known = lexicon(words.language).verbs, lexicon(words.language).vocabulary
    spoken = {folded(word) for each in people for word in each.split()}
    # "Let me in" is said in front of a door; "mach jonas nicht zum admin" forbids it.
    door = SELF in people and act in {"in", "back", "show"}
    if door or not spoken.isdisjoint(verbs.negations | verbs.negations_behind):
        return None
    mentioned = all(sure for _, sure in filter(None, names))
    if act in {"into", "out"}:
        group = _AROUND.sub("", " ".join(places["group"])).replace("' ", "'")
        sure = not words.own.grouping.isdisjoint(said) or _is_crew(folded(group).split(), words.own)
        return Grouping(group, people, act == "into", sure=sure)
    if "thing" in places:
        duty, thing = Duty(act.removeprefix("un")), " ".join(places["thing"]).replace("' ", "'")
        return Charging(duty, thing, people, not act.startswith("un"), sure=mentioned)
    sure = mentioned or (act in {"role", "lower"} and spoken.isdisjoint(known))
    return About(act, people, role, sure=sure)


def _is_crew(name: Sequence[str], own: Administering) -> bool:
    """Whether a name is a group's by itself: "marketing team", "équipe marketing"; a "team meeting" is none."""
    joined = any(name[-1].endswith(each) and name[-1] != each for each in own.crews)
    return joined or (len(name) > 1 and name[0 if own.crew_first else -1] in own.crews)


def _names(typed: Sequence[str], words: _Words) -> Iterator[tuple[str, bool] | None]:
    """Yield each name, and whether it was mentioned with an @; None for words that are no name."""
    conjunctions = vocabulary(words.language).conjunctions
    named: list[list[str]] = [[]]
    for word in typed:
        if folded(word) in conjunctions or word == "@@":
            named.append([])
            continue
        if word.startswith("@"):
            named.append([])
        named[-1].append(word.strip(MARKS))
        if word.endswith(","):
            named.append([])
    for each in filter(None, named):
        yield _name(each, words)


def _name(typed: Sequence[str], words: _Words) -> tuple[str, bool] | None:
    name = _POSSESSIVE.sub("", " ".join(typed).replace("' ", "'"))
    if name.startswith("@"):
        return name.removeprefix("@"), True
    if folded(name) in words.own.me:
        return SELF, True
    parts, known = name.split(), lexicon(words.language).vocabulary
    fits = 0 < len(parts) <= NAME and all(_NAME.fullmatch(part) for part in parts)
    # "My booking" is nobody's name; "Will" is.
    first = parts[0] if fits else ""
    means = first.islower() and folded(first) in known and folded(first) not in GIVEN_NAMES
    return (name, False) if fits and not means else None


def _hours(typed: Sequence[str], language: str) -> int | None:
    """Return the hours of a length such as "two days", "48h" and "a week"; None if it is none."""
    numbers, units = lexicon(language).numbers, vocabulary(language).units
    text = folded(" ".join(typed)).strip(MARKS)
    glued = re.fullmatch(r"(\d{1,4}) ?(\D+)", text)
    count, unit = (glued[1], glued[2]) if glued else (text.rpartition(" ")[0], text.rpartition(" ")[2])
    many = int(count) if count.isdecimal() else numbers.cardinals.get(count) or (1 if count in numbers.articles else 0)
    minutes = units.get(unit)
    return many * minutes // 60 or None if minutes else None
