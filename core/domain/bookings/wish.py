"""What a person has said so far of a booking; all times are the place's own wall time, without a zone."""

from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from typing import Literal, Self

Part = Literal["morning", "afternoon", "evening"]
Moment = datetime | date
"""A wall time, or a date where no clock was said."""


@dataclass(frozen=True, slots=True)
class Wish:
    """The pieces of a booking that somebody named; what is None was not said."""

    resource: str | None = None
    also: tuple[str, ...] = ()
    """Further resources that are wanted together with it."""
    unit: str | None = None
    kind: str | None = None
    capacity: int | None = None
    tags: tuple[str, ...] = ()
    measures: tuple[tuple[str, int], ...] = ()
    """What there shall be a number of, and at least how many."""
    site: str | None = None
    floor: str | None = None
    start: Moment | None = None
    """A date alone where no clock was named."""
    end: Moment | None = None
    part: Part | None = None
    minutes: int | None = None
    day_guessed: bool = False
    """Whether only a clock was named, so that the day of the start is the next that fits."""
    holder: str | None = None
    """Whom it is for, as it was said: a name, or what the platform calls the person."""
    attendees: tuple[str, ...] = ()
    """Who comes along, said in the same way."""
    moving: int | None = None
    """The booking that is to be moved there, where one is."""
    because: str | None = None
    """Why something is to be cancelled, where it was asked which."""

    @property
    def moment(self) -> datetime | None:
        """The start with its clock, if one was named."""
        return self.start if isinstance(self.start, datetime) else None

    @property
    def day(self) -> date | None:
        """The day of the start, if one was named."""
        return self.start.date() if isinstance(self.start, datetime) else self.start

    @property
    def finish(self) -> datetime | None:
        """The end, named or reckoned, if there is one with a clock."""
        if isinstance(self.end, datetime):
            return self.end
        return self.moment + timedelta(minutes=self.minutes) if self.moment and self.minutes else None

    @property
    def last_day(self) -> date | None:
        """The last day, where whole days were named."""
        return None if self.end is None or isinstance(self.end, datetime) else self.end

    @property
    def what(self) -> bool:
        """Whether anything was said of what it is."""
        return bool(
            self.resource or self.kind or self.capacity or self.tags or self.measures or self.site or self.floor
        )

    def completed_by(self, more: Self) -> Self:
        """Return it with what was said since; a clock said alone belongs to the day said before."""
        said = {field.name: value for field in fields(more) if (value := getattr(more, field.name))}
        if more.resource or more.kind:
            said |= {"resource": more.resource, "also": more.also, "unit": more.unit, "kind": more.kind}
        if more.start is not None:
            said |= {"start": more.start, "end": more.end}
        if more.day_guessed and self.day and more.day:
            said |= {"start": _moved(more.start, self.day - more.day), "end": _moved(more.end, self.day - more.day)}
            said |= {"day_guessed": self.day_guessed}
        return replace(self, **said)


def _moved(moment: Moment | None, by: timedelta) -> Moment | None:
    return moment + by if moment is not None else None
