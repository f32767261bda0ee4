"""
Groups of members, by name.

Names are compared in lower case, as Postgres does; it does not fold an ß to ss.
"""

from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches

from core.errors import NoSuchGroup
from core.values import OFFERED, GroupId, MemberId


@dataclass(frozen=True, slots=True)
class Group:
    """
    Some members, by their names and, in the same order, their ids: two may be called the same.

    One that is there `for_rules` was made for people whom a rule named, and is shown while a rule names it.
    """

    id: GroupId
    name: str
    members: tuple[str, ...]
    ids: tuple[MemberId, ...]
    for_rules: bool = False

    def shown(self, named: Collection[str]) -> bool:
        """Return whether people see this group where rules name those."""
        return not self.for_rules or self.name.lower() in named


@dataclass(frozen=True, slots=True)
class Filled:
    """The group that is made for people whom a rule names, with them in it: rules name no people themselves."""

    name: str
    members: tuple[MemberId, ...]


def group_of(
    members: Collection[MemberId], *, called: str, known: Collection[Group], named: Collection[str] = ()
) -> Filled:
    """
    Return the group of just these members: one that the rule has `named` so far, or one `called` so.

    Where others are in that one, a number is put behind its name.
    """
    people = tuple(sorted(set(members)))
    names = {each.name.lower() for each in known}
    same = {each.name.lower(): each.name for each in known if sorted(each.ids) == list(people)}
    kept = next((name for folded, name in same.items() if folded in named), None)
    numbered = (called if count == 1 else f"{called} {count}" for count in range(1, len(known) + 2))
    free = next(name for name in numbered if name.lower() in same or name.lower() not in names)
    return Filled(kept or free, people)


def group_called(wanted: str, known: Collection[Group]) -> Group:
    """Return the group of that name, in any case; refuses with NoSuchGroup."""
    names = {each.name.lower(): each for each in known}
    if wanted.lower() not in names:
        near = get_close_matches(wanted.lower(), names, n=OFFERED)
        raise NoSuchGroup(wanted, tuple(names[each].name for each in near))
    return names[wanted.lower()]
