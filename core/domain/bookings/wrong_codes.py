"""Wrong access codes: a member may type a few before a pause."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

MOST_WRONG = 5
"""Wrong codes in a row before a pause: more than typing slips, too few to guess one code of a million."""
FORGOTTEN = timedelta(days=1)
"""How long after the last wrong code the others are forgotten: nobody pays today for a slip of last week."""
PAUSE = timedelta(minutes=15)
"""How long no code counts after that: at this pace, trying all codes of six digits takes five years."""


@dataclass(frozen=True, slots=True)
class Tries:
    """The wrong codes that a member typed in a row, and the end of the pause if there is one."""

    wrong: int = 0
    paused_until: datetime | None = None
    wrong_at: datetime | None = None
    """When the last of them was typed; None if nobody noted that."""

    def paused(self, now: datetime) -> bool:
        """Whether a code typed now is refused unread."""
        return self.paused_until is not None and now < self.paused_until

    def after_wrong(self, now: datetime) -> Self:
        """
        Return the count after one more wrong code; the fifth begins the pause, and the count anew.

        A day after the last one, those before are forgotten.
        """
        remembered = self.wrong_at is not None and now - self.wrong_at < FORGOTTEN
        wrong = 1 + (self.wrong if remembered else 0)
        return type(self)(0, now + PAUSE, now) if wrong >= MOST_WRONG else type(self)(wrong, None, now)

    @property
    def left(self) -> int:
        """The wrong codes that may still be typed before the pause."""
        return MOST_WRONG - self.wrong
