"""What an organization calls the kinds of its things: a studio may be a booth."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.domain.lengths import check_text
from core.domain.resources.resource import Kind
from core.errors import NameTaken


@dataclass(frozen=True, slots=True)
class KindName:
    """What one thing of a kind is called, and what several are; the same in every language."""

    one: str
    several: str


def check_kind_name(kind: Kind, name: KindName, known: Mapping[Kind, KindName]) -> None:
    """Refuse a long name with TextTooLong, none with TextMissing, and with NameTaken one that another kind has."""
    check_text("kind", name.one)
    check_text("kind", name.several)
    taken = {
        called.casefold() for other, each in known.items() if other is not kind for called in (each.one, each.several)
    }
    for called in (name.one, name.several):
        if called.casefold() in taken:
            raise NameTaken(called, None, retired=False)
