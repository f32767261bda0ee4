"""What stands in the fields of a form, read as what it shall be."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import TypeVar

from adapters.chat.codec import LARGEST_ID, LARGEST_NUMBER, YEARS
from adapters.chat.intents.forms import Entries
from core.values import ResourceId

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Fields:
    """Reads what stands in the fields of a form; what a client made up is as if nothing stood there."""

    entries: Entries

    def __contains__(self, field: str) -> bool:
        """Whether the form had such a field."""
        return any(name == field for name, _ in self.entries)

    def several(self, field: str) -> tuple[str, ...]:
        """Return everything that was chosen in a field."""
        return next((values for name, values in self.entries if name == field), ())

    def text(self, field: str) -> str:
        """Return what was written or chosen, its blanks and line breaks made one."""
        return " ".join(" ".join(self.several(field)[:1]).split())

    def resource(self, field: str = "resource") -> ResourceId | None:
        """Return which thing was chosen; whether it exists is not known yet."""
        return self._read(field, lambda text: ResourceId(_within(int(text), LARGEST_ID)))

    def number(self, field: str) -> int | None:
        """Return a number above nothing."""
        return self._read(field, lambda text: _within(int(text), LARGEST_NUMBER))

    def day(self, field: str = "day") -> date | None:
        """Return a day of the calendar."""
        return self._read(field, _day)

    def clock(self, field: str = "clock") -> time | None:
        """Return a wall time."""
        return self._read(field, time.fromisoformat)

    def one_of(self, field: str, read: Callable[[str], T]) -> T | None:
        """Return what was chosen of the values that `read` knows; it refuses others with ValueError."""
        return self._read(field, read)

    def _read(self, field: str, read: Callable[[str], T]) -> T | None:
        text = self.text(field)
        try:
            return read(text) if text else None
        except (ValueError, OverflowError):
            return None


def _within(number: int, most: int) -> int:
    if not 0 < number <= most:
        raise ValueError(number)
    return number


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if day.year not in YEARS:
        raise ValueError(text)
    return day
