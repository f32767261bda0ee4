"""Names: of what several platforms call one person, the best name stays."""

from dataclasses import dataclass
from enum import StrEnum


class NameKind(StrEnum):
    """How far a name can be trusted to be what colleagues call the person."""

    REAL = "real"
    """A workspace vouches for it."""
    GIVEN = "given"
    """The person entered it themselves, such as a first and a last name on Telegram."""
    HANDLE = "handle"
    """The short name of an account, such as `jonas`."""


RANKS = {NameKind.REAL: 2, NameKind.GIVEN: 1, NameKind.HANDLE: 0}


@dataclass(frozen=True, slots=True)
class PersonName:
    """What a person is called, and the platform that says so; nobody knows any more where the oldest are from."""

    text: str
    kind: NameKind
    platform: str | None

    def or_better(self, said: "PersonName") -> "PersonName":
        """
        Return this name, or what a platform says now.

        A better kind replaces a worse one, never the other way round. Of two equally good ones the first stays, unless
        its own platform has a new one: people marry, and nobody else's spelling undoes it.
        """
        if not said.text or RANKS[said.kind] < RANKS[self.kind]:
            return self
        same_source = self.platform in {None, said.platform}
        return said if same_source or RANKS[said.kind] > RANKS[self.kind] else self
