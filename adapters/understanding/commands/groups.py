"""/groups: who joins or leaves which group."""

from dataclasses import dataclass

from adapters.understanding.commands.vocabulary import Vocabulary, vocabulary
from adapters.understanding.typography import folded


@dataclass(frozen=True, slots=True)
class GroupChange:
    """Somebody, as they were named, joins a group or leaves it."""

    group: str
    member: str
    joins: bool


@dataclass(frozen=True, slots=True)
class Misread:
    """Words that say no change of a group."""

    said: str


def read_groups(text: str, *, language: str) -> GroupChange | Misread | None:
    """Return who joins or leaves what: `crew add @jonas`, `add @jonas to crew`; None where nothing is said."""
    typed, words = text.split(), vocabulary(language)
    if not typed:
        return None
    verbs = words.admin.add | words.admin.remove
    # The last verb counts: a group may be called "friends with dogs".
    at = next((at for at in range(len(typed) - 1, -1, -1) if folded(typed[at]) in verbs), None)
    if at is None:
        return Misread(text)
    joins = folded(typed[at]) in words.admin.add
    before, behind = typed[:at], typed[at + 1 :]
    group, member = (before, behind) if before and behind else _parted(before or behind, words)
    if not group or not member:
        return Misread(text)
    return GroupChange(" ".join(group), " ".join(member).removeprefix("@"), joins)


def _parted(typed: list[str], words: Vocabulary) -> tuple[list[str], list[str]]:
    """Return the group and the person of `@jonas to crew`: a small word stands between, or the person has an @."""
    for at in range(1, len(typed) - 1):
        if folded(typed[at]) in words.admin.linking:
            return typed[at + 1 :], typed[:at]
    return (typed[1:], typed[:1]) if typed and typed[0].startswith("@") else ([], [])
