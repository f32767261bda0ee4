"""
Groups of members, by name.

Names are compared in lower case, as Postgres does; it does not fold an ß to ss.
"""

from collections.abc import Collection
from difflib import get_close_matches

from core.errors import NoSuchGroup
from core.values import OFFERED


def check_group(wanted: str, known: Collection[str]) -> None:
    """Check that a group of that name is known, in any case; refuses with NoSuchGroup."""
    names = {name.lower(): name for name in known}
    if wanted.lower() not in names:
        near = get_close_matches(wanted.lower(), names, n=OFFERED)
        raise NoSuchGroup(wanted, tuple(names[each] for each in near))
