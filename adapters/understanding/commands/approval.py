"""Who approves, in which order, and what: `jonas or priya, then admins, when longer than 3 h or after 18:00`."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import timedelta
from typing import TypeVar, cast

from adapters.understanding.commands.line import LONGEST_PHRASE
from adapters.understanding.commands.opening_hours import opening_hours
from adapters.understanding.commands.vocabulary import Vocabulary
from adapters.understanding.commands.weeks import hours_said
from adapters.understanding.typography import folded
from core.domain.people.member import Circle
from core.domain.resources.hours import ALWAYS, Week
from core.domain.rules.policy import Rules
from core.values import MINUTE

T = TypeVar("T")
STAGES = ("approvers", "second_approvers", "third_approvers")


def approval(
    said: str,
    words: Vocabulary,
    *,
    people: Callable[[str], Circle | None],
    length: Callable[[str], timedelta],
    count: Callable[[str], int],
) -> Rules:
    """
    Return the rules of who approves: only the first circle where nothing is said of others, or of when.

    `people`, `length` and `count`, of those who come, read a value. Refuses with ValueError what is no approval.
    """
    tokens = re.sub(r"\s*,\s*", " , ", said).split()
    at = next((place for place in range(1, len(tokens)) if _found(tokens[place:], words.admin.approval_when)), None)
    stages = _split(tokens[:at], words.admin.then)
    if len(stages) > len(STAGES) or not all(stages):
        raise ValueError(said)
    joined = frozenset(words.admin.either) | frozenset(words.conjunctions)
    circles = [people(_listed(stage, joined, words)) for stage in stages]
    rules: dict[str, object] = {"approvers": circles[0]}
    if len(circles) > 1 or at is not None:
        rules |= {name: circles[place] if place < len(circles) else None for place, name in enumerate(STAGES)}
    if at is not None:
        rules |= _reasons(tokens[at:], words, people=people, length=length, count=count)
    return cast("Rules", rules)


def outside(part: Mapping[str, str], words: Vocabulary) -> Week | None:
    """Return the hours that need no approval where those `after` or `before` a clock do; None for no clock."""
    week = ALWAYS
    for act, said in part.items():
        hours = hours_said({"{value}": said}, "not-after" if act == "after" else "not-before", words)
        if hours is None:
            return None
        week = hours.within(week)
    return week


def _reasons(
    tokens: Sequence[str],
    words: Vocabulary,
    *,
    people: Callable[[str], Circle | None],
    length: Callable[[str], timedelta],
    count: Callable[[str], int],
) -> dict[str, object]:
    """Return what needs an approval; one reason alone is enough, and what is not said is none."""
    rules: dict[str, object] = {"approved_from": timedelta(0), "approved_outside": None, "approved_of": None}
    rules["approved_over"] = 0
    clocks = dict[str, str]()
    for reason, value in _each(tokens, words):
        match reason:
            case "longer" if (most := _read(value, count)) is not None:
                rules["approved_over"] = most
            case "longer":
                rules["approved_from"] = length(value) + MINUTE
            case "from":
                rules["approved_from"] = length(value)
            case "after" | "before":
                clocks[reason] = value
            case "outside":
                rules["approved_outside"] = opening_hours(value, words)
            case _:
                rules["approved_of"] = people(value)
    if clocks:
        rules["approved_outside"] = outside(clocks, words)
        if rules["approved_outside"] is None:
            raise ValueError(" ".join(clocks.values()))
    return rules


def _read(value: str, count: Callable[[str], int]) -> int | None:
    """Return how many people it says: "over 3 h" says none."""
    try:
        return count(value)
    except ValueError:
        return None


def _each(tokens: Sequence[str], words: Vocabulary) -> list[tuple[str, str]]:
    """Return each reason with its value; refuses with ValueError words that are none."""
    found: list[tuple[str, list[str]]] = []
    at = 0
    while at < len(tokens):
        taken = _found(tokens[at:], words.admin.approval_when)
        if taken is not None:
            count, reason = taken
            at += count
            if reason != "when":
                found.append((reason, []))
        elif tokens[at] == "," or folded(tokens[at]) in words.admin.either:
            at += 1
        elif found:
            found[-1][1].append(tokens[at])
            at += 1
        else:
            raise ValueError(tokens[at])
    if not found or not all(value for _, value in found):
        raise ValueError(" ".join(tokens))
    return [(reason, " ".join(value)) for reason, value in found]


def _listed(tokens: Sequence[str], joined: Collection[str], words: Vocabulary) -> str:
    """Return people with commas between them, without the word before them that says nothing."""
    kept = list(tokens)
    while kept and (folded(kept[0]) in words.admin.by or kept[0] == ","):
        kept = kept[1:]
    while kept and kept[-1] == ",":
        kept = kept[:-1]
    if not kept:
        raise ValueError(" ".join(tokens))
    said = " ".join("," if folded(each) in joined else each for each in kept)
    return ", ".join(each.strip() for each in said.split(",") if each.strip())


def _split(tokens: Sequence[str], phrases: Collection[str]) -> list[list[str]]:
    """Return the tokens between the phrases."""
    parts: list[list[str]] = [[]]
    at = 0
    while at < len(tokens):
        taken = _found(tokens[at:], dict.fromkeys(phrases, True))
        if taken is None:
            parts[-1].append(tokens[at])
            at += 1
        else:
            parts.append([])
            at += taken[0]
    return parts


def _found(tokens: Sequence[str], meanings: Mapping[str, T]) -> tuple[int, T] | None:
    """Return how many tokens the longest phrase takes that stands here, and its meaning."""
    for count in range(min(LONGEST_PHRASE, len(tokens)), 0, -1):
        said = folded(" ".join(tokens[:count]).replace("’", "'"))
        if said in meanings:
            return count, meanings[said]
    return None
