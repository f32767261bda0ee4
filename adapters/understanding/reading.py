"""What a sentence was understood to mean, before anybody decides about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from core.domain.bookings.wish import Part, Wish

Verb = Literal["book", "find", "cancel", "move", "list", "checkin", "checkout", "extend", "help", "quota", "other"]
Reason = Literal[
    "past",
    "end-before-start",
    "no-such-day",
    "no-such-time",
    "no-such-repeat",
    "day-mismatch",
    "part-mismatch",
    "two-times",
    "two-names",
    "zero-length",
]


@dataclass(frozen=True, slots=True)
class Named:
    """One thing of the catalogue, with all that people call it."""

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    capacity: int | None = None
    measures: tuple[str, ...] = ()
    """What it has a number of, such as screens."""
    site: str | None = None
    floor: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """
    One reading of one text; what is None was not said.

    Times are naive and the place's own. A date alone means the whole day, or that `part` of it; an `end` that is a date
    is the last day, inclusive. For a move they are the new time; for an extension only `end` or `duration_min` is set.
    """

    intent: Verb
    resource: str | None = None
    """The catalogue's own spelling."""
    also: tuple[str, ...] = ()
    """Further names, joined by "and": all are wanted together."""
    old_resource: str | None = None
    """For a move: what the booking is of, where that is said apart from where it goes."""
    old_start: datetime | date | None = None
    """For a move: when the booking was to begin, where that is said."""
    old_day_guessed: bool = False
    """Whether only a clock was said of that."""
    rivals: tuple[str, ...] = ()
    """Two or more names that fit equally well; then nothing stands in `resource`."""
    unknown: str | None = None
    """Words, as typed, that stand where a name would and match nothing."""
    unit: str | None = None
    """The 4 of "desk 4", the 12C of "seat 12C"."""
    kind: str | None = None
    """The kind, where only the kind was said."""
    capacity: int | None = None
    tags: tuple[str, ...] = ()
    measures: tuple[tuple[str, int], ...] = ()
    """What there shall be a number of, and at least how many: two screens."""
    site: str | None = None
    floor: str | None = None
    start: datetime | date | None = None
    end: datetime | date | None = None
    part: Part | None = None
    day_guessed: bool = False
    """Whether only a clock or a part of the day was said; its day is merely the next one."""
    duration_min: int | None = None
    shorter: bool = False
    """Whether `duration_min` is to be taken away: from an extended booking's end, or from when a moved one begins."""
    repeat: Mapping[str, object] | None = None
    """`freq` (daily, weekly, weekdays, monthly) with `until` (a date) or `count`."""
    away: bool = False
    """For a cancellation: whether everything in that time is meant, because the person will not be there."""
    code: str | None = None
    """Six digits."""
    reference: str | None = None
    """A booking's short reference, in capitals."""
    clarify: bool = False
    """Whether the text contradicts itself or fits twice, so that only a question may follow."""
    reason: Reason | None = None

    @property
    def wish(self) -> Wish:
        """The pieces of a booking that the text names."""
        return Wish(
            resource=self.resource,
            also=self.also,
            unit=self.unit,
            kind=self.kind,
            capacity=self.capacity,
            tags=self.tags,
            measures=self.measures,
            site=self.site,
            floor=self.floor,
            start=self.start,
            end=self.end,
            part=self.part,
            minutes=self.duration_min,
            day_guessed=self.day_guessed,
        )
