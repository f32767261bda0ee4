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
    """Some members, by their names."""

    id: GroupId
    name: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """The group that is made for people whom a rule names, with them in it: rules name no people themselves."""

    name: str
    members: tuple[MemberId, ...]


def group_called(wanted: str, known: Collection[Group]) -> Group:
    """Return the group of that name, in any case; refuses with NoSuchGroup."""
    names = {each.name.lower(): each for each in known}
    if wanted.lower() not in names:
        near = get_close_matches(wanted.lower(), names, n=OFFERED)
        raise NoSuchGroup(wanted, tuple(names[each].name for each in near))
    return names[wanted.lower()]
