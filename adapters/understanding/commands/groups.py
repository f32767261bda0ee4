"""/groups: who joins or leaves which group."""

from dataclasses import dataclass
from functools import lru_cache

from adapters.languages import LANGUAGES
from adapters.understanding.commands.vocabulary import Vocabulary, vocabulary
from adapters.understanding.typography import folded


@dataclass(frozen=True, slots=True)
class GroupChange:
    """Some people, as they were named, join a group or leave it."""

    group: str
    members: tuple[str, ...]
    joins: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A group alone, perhaps an unknown one."""

    group: str


@dataclass(frozen=True, slots=True)
class Misread:
    """Words that say no change of a group."""

    said: str


@dataclass(frozen=True, slots=True)
class Reserved:
    """A group that would be called as a role or as everybody is, so that no rule could name it."""

    group: str


def read_groups(text: str, *, language: str) -> GroupChange | Named | Reserved | Misread | None:
    """Return who joins or leaves what: `crew add @jonas @priya`, `add @jonas to crew`; None for no words at all."""
    typed, words = text.replace(",", ", ").split(), vocabulary(language)
    if not typed:
        return None
    verbs = words.admin.add | words.admin.remove
    # The last verb counts: a group may be called "friends with dogs".
    at = next((at for at in range(len(typed) - 1, -1, -1) if folded(typed[at]) in verbs), None)
    if at is None:
        return Misread(text) if "@" in text else Named(" ".join(typed))
    joins = folded(typed[at]) in words.admin.add
    before, behind = typed[:at], typed[at + 1 :]
    group, people = (before, behind) if before and behind else _parted(before or behind, words)
    members = _members(people, words)
    # A person where the group should be: no group is named so.
    if not group or not members or any(word.startswith("@") for word in group):
        return Misread(text)
    change = GroupChange(" ".join(group), members, joins)
    # Only a new member is refused: a group that is called so already can still be emptied.
    return Reserved(change.group) if joins and folded(change.group) in _reserved() else change


@lru_cache(maxsize=1)
def _reserved() -> frozenset[str]:
    """Return the words of every language that rules read as a role or as everybody: they reach all languages' rules."""
    known = [vocabulary(language).admin for language in LANGUAGES]
    return frozenset(word for each in known for word in (*each.roles, *each.everybody))


def _members(typed: list[str], words: Vocabulary) -> tuple[str, ...]:
    """Return each person's name; an @ begins one, a comma or a word such as "and" ends one."""
    named: list[list[str]] = [[]]
    for word in typed:
        if folded(word) in words.conjunctions:
            named.append([])
            continue
        if word.startswith("@"):
            named.append([])
        named[-1].append(word.rstrip(","))
        if word.endswith(","):
            named.append([])
    members = (" ".join(each).strip().removeprefix("@") for each in named)
    return tuple(dict.fromkeys(member for member in members if member))


def _parted(typed: list[str], words: Vocabulary) -> tuple[list[str], list[str]]:
    """Return the group and the people of `@jonas to crew`: a small word stands between, or the people have an @."""
    for at in range(1, len(typed) - 1):
        if folded(typed[at]) in words.admin.linking:
            return typed[at + 1 :], typed[:at]
    if not typed or not typed[0].startswith("@"):
        return [], []
    last = max(at for at, word in enumerate(typed) if word.startswith("@"))
    return typed[last + 1 :], typed[: last + 1]
