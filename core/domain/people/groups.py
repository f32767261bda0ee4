"""Groups of members, by name."""

from collections.abc import Collection
from difflib import get_close_matches

from core.errors import NoSuchGroup
from core.values import OFFERED


def check_group(wanted: str, known: Collection[str]) -> None:
    """Check that a group of that name is known, in any case; refuses with NoSuchGroup."""
    names = {name.casefold(): name for name in known}
    if wanted.casefold() not in names:
        near = get_close_matches(wanted.casefold(), names, n=OFFERED)
        raise NoSuchGroup(wanted, tuple(names[each] for each in near))
