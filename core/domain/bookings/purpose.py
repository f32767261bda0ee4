"""For whom a booking is, and what for."""

from dataclasses import dataclass

from core.domain.lengths import TITLE, cut
from core.values import MemberId


@dataclass(frozen=True, slots=True)
class Purpose:
    """
    The holder of a new booking, if not the one who asks, its title and how many people come, if that was said.

    `excepted` are the rules to which it is an exception, fields of the policy. With a `plea`, a series asks for an
    exception for its dates that rules refuse, and that is why.
    """

    holder: MemberId | None = None
    title: str | None = None
    excepted: frozenset[str] = frozenset()
    party: int | None = None
    plea: str | None = None

    @property
    def heading(self) -> str | None:
        """The title, cut where it is too long: nobody loses a slot over its name."""
        return cut(self.title, TITLE) if self.title else None


NOTHING_STATED = Purpose()
