"""Choosing: some dates of a series by what tells them, such as those in December, or every second one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Chosen:
    """What tells some dates of a series from the others; all that is said holds for each of them."""

    first: date | None = None
    """None before this local day."""
    last: date | None = None
    """None after this one."""
    days: tuple[date, ...] = ()
    """Only those on these days."""
    weekdays: tuple[int, ...] = ()
    """Only those on these days of the week; Monday is 0."""
    every: int = 1
    """Of those that are left, every so-manieth; from which one on is left open."""
    holidays: bool = False
    """Only those on public holidays of the place."""
    count: int | None = None
    """Only the first so many of those that are left; of a negative number, the last ones."""

    def places(self, days: Sequence[date], holidays: Collection[date] = ()) -> tuple[tuple[int, ...], ...]:
        """
        Return the places of the dates that are meant, by the local days in their order, of which some are `holidays`.

        Where it is open from which one on every so-manieth is meant, each possibility is returned that has any; else
        there is one, which may be empty.
        """
        fitting = [at for at, day in enumerate(days) if self._fits(day) and (not self.holidays or day in holidays)]
        found = [fitting[start :: self.every] for start in range(self.every)]
        if self.count is not None:
            found = [each[: self.count] if self.count > 0 else each[self.count :] for each in found]
        every = tuple(dict.fromkeys(tuple(each) for each in found if each))
        return every or ((),)

    @property
    def is_onwards(self) -> bool:
        """Whether nothing is said but the day from which on they are meant."""
        return self.first is not None and self == Chosen(self.first)

    def _fits(self, day: date) -> bool:
        return (
            (self.first is None or self.first <= day)
            and (self.last is None or day <= self.last)
            and (not self.days or day in self.days)
            and (not self.weekdays or day.weekday() in self.weekdays)
        )
