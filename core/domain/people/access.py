"""How often a wrong access code may be typed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

MOST_WRONG = 5
"""How many wrong codes in a row lead to a pause."""
PAUSE = timedelta(minutes=15)
"""How long no code counts after that."""


@dataclass(frozen=True, slots=True)
class Tries:
    """How many wrong codes a member typed in a row, and until when no more count."""

    wrong: int = 0
    paused_until: datetime | None = None

    def paused(self, now: datetime) -> bool:
        """Whether a code typed now is not even looked at."""
        return self.paused_until is not None and now < self.paused_until

    def after_wrong(self, now: datetime) -> Self:
        """Return the count after one more wrong code; the last one begins the pause."""
        if self.wrong + 1 >= MOST_WRONG:
            return type(self)(0, now + PAUSE)
        return type(self)(self.wrong + 1, None)

    @property
    def left(self) -> int:
        """How many wrong codes there may be before the pause."""
        return MOST_WRONG - self.wrong
