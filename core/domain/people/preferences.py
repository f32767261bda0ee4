"""What a member prefers: how times are written, when and where they are told something, and what comes first."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.domain.resources.hours import DAY, instant
from core.errors import TooMany
from core.values import ResourceId

REMINDED = 15
"""Minutes before the start at which people are reminded: time to walk there, or to give the booking back."""
LEADS = range(5, 121)
"""Minutes before the start at which somebody can be reminded."""
LENGTHS = range(5, 24 * 60 + 1)
"""Minutes that somebody's bookings can have as long as they say nothing else."""
CLOCKS = (24, 12)
FAVOURITES = 20
"""Things that one person can have come first: of more, none would."""


class Preference(StrEnum):
    """What members choose for themselves, besides their language and their zone."""

    CLOCK = "clock"
    REMINDER = "reminder"
    QUIET = "quiet"
    REACH = "reach"
    LENGTH = "length"
    FAVOURITES = "favourites"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours of every day in which somebody is told nothing that can wait; they may go over midnight."""

    starts: time
    ends: time

    def __post_init__(self) -> None:
        """Refuse with ValueError hours that are none, or that are not in whole minutes of a wall clock."""
        if self.starts == self.ends or any(each.second or each.tzinfo for each in (self.starts, self.ends)):
            raise ValueError(f"no quiet hours: {self.starts}–{self.ends}")

    @classmethod
    def read(cls, text: str) -> "Quiet":
        """Return the hours that are written like `2200-0700`; refuses others with ValueError."""
        starts, ends = text.split("-")
        return cls(*(time(int(each[:2]), int(each[2:])) for each in (starts, ends)))

    def __str__(self) -> str:
        """Write the hours like `2200-0700`."""
        return f"{self.starts:%H%M}-{self.ends:%H%M}"

    def until(self, now: datetime, zone: ZoneInfo) -> datetime | None:
        """Return when the quiet hours end that it is now in that zone; None outside of them."""
        local = now.astimezone(zone)
        at, over_midnight = local.time(), self.ends < self.starts
        quiet = at >= self.starts or at < self.ends if over_midnight else self.starts <= at < self.ends
        if not quiet:
            return None
        day = local.date() + DAY if over_midnight and at >= self.starts else local.date()
        return instant(day, self.ends.hour * 60 + self.ends.minute, zone)


@dataclass(frozen=True, slots=True)
class Preferences:
    """
    What one member has chosen, or what holds for whoever chooses nothing.

    `hours` are those of the clock, 24 or 12. `reminder` and `length` are minutes: 0 is no reminder at all, and without
    a length it is asked for. `reach` is the platform on which they are told what nobody waits for. `favourites` are
    offered first. Who is `discreet` is named to no third person but those who manage the thing.
    """

    hours: int = CLOCKS[0]
    reminder: int = REMINDED
    quiet: Quiet | None = None
    reach: str | None = None
    length: int | None = None
    favourites: tuple[ResourceId, ...] = ()
    discreet: bool = False

    def __post_init__(self) -> None:
        """Refuse with ValueError what nobody can choose, and with TooMany more things than can come first."""
        if self.hours not in CLOCKS:
            raise ValueError(f"no clock: {self.hours}")
        if self.reminder and self.reminder not in LEADS:
            raise ValueError(f"no reminder: {self.reminder}")
        if self.length is not None and self.length not in LENGTHS:
            raise ValueError(f"no length: {self.length}")
        if len(set(self.favourites)) < len(self.favourites):
            raise ValueError(f"no favourites: {self.favourites}")
        if len(self.favourites) > FAVOURITES:
            raise TooMany("favourites", FAVOURITES, len(self.favourites))

    @property
    def lead(self) -> timedelta | None:
        """How long before the start they are reminded; None if they are not."""
        return timedelta(minutes=self.reminder) if self.reminder else None

    def with_first(self, *things: ResourceId) -> "Preferences":
        """Have these things come first besides the others; refuses with TooMany more than can."""
        others = (each for each in self.favourites if each not in things)
        return replace(self, favourites=(*others, *things))

    def without_first(self, *things: ResourceId) -> "Preferences":
        """Have these things come first no longer."""
        return replace(self, favourites=tuple(each for each in self.favourites if each not in things))

    @property
    def facts(self) -> Mapping[str, object]:
        """What is noted of them when they change."""
        quiet = str(self.quiet) if self.quiet else None
        return {**asdict(self), "quiet": quiet, "favourites": list(self.favourites)}


AS_USUAL = Preferences()
"""What holds for whoever has chosen nothing."""
