"""Recurrences: on which local dates a series falls. The rules are RFC 5545's, and python-dateutil counts them out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Literal, Self

from dateutil.rrule import DAILY, MO, MONTHLY, WEEKLY, rrule, weekday

from core.domain.lengths import COUNTS
from core.errors import NoSuchRhythm, NothingFalls, SeriesTooLong, TooMany

Freq = Literal["daily", "weekly", "monthly"]
WORKING_WEEK, WEEKEND = (0, 1, 2, 3, 4), (5, 6)
"""Monday is 0."""
WIDEST = 60
"""The most days, weeks or months from one date to the next."""
LONGEST = timedelta(days=3653)
"""Ten years: what is to go on for longer is booked without an end, and looked at again from time to time."""
SHORTEST_MONTH = 28
MOST_OF_A_WEEKDAY = 5
"""No month has more Mondays than that, and most have fewer."""
_FREQS: Mapping[Freq, Literal[1, 2, 3]] = {"daily": DAILY, "weekly": WEEKLY, "monthly": MONTHLY}
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BY_DAY = re.compile(r"(?P<ordinal>-?\d)?(?P<day>[A-Z]{2})")


@dataclass(frozen=True, slots=True)
class Recurrence:
    """
    A rule by which dates fall: every so many days, weeks (which begin on Mondays) or months.

    A weekly one names its weekdays; a monthly one its days of the month, where -1 is the last, or its weekdays with
    their ordinals: (1, 3) and Monday are the first and the third Monday. It ends on a day, after a number of dates, or
    never. Refuses with ValueError what is no such rule.
    """

    freq: Freq
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    """In order; Monday is 0."""
    ordinals: tuple[int, ...] = ()
    """Which of a month's weekdays: 1 to 5, and -1 for the last."""
    monthdays: tuple[int, ...] = ()
    """1 to 31, and -1 for the last day. A month that has no such day is left out."""
    until: date | None = None
    """The last local date on which one may fall."""
    count: int | None = None
    """How many fall; those that are left out count, as they do in RFC 5545."""
    without: frozenset[date] = frozenset()
    """Dates that the rule gives and that are left out."""

    def __post_init__(self) -> None:
        """Refuse with ValueError what is no rule."""
        named = {
            "daily": not (self.weekdays or self.ordinals or self.monthdays),
            "weekly": bool(self.weekdays) and not (self.ordinals or self.monthdays),
            "monthly": bool(self.ordinals) == bool(self.weekdays) != bool(self.monthdays),
        }
        if not named[self.freq]:
            raise ValueError(f"a {self.freq} rule does not name its days so: {self}")
        if self.until is not None and self.count is not None:
            raise ValueError("a rule ends on a day or after a number of dates")
        if list(self.weekdays) != sorted(set(self.weekdays)) or not set(self.weekdays) <= set(range(7)):
            raise ValueError(f"no weekdays in their order: {self.weekdays}")
        if not set(self.ordinals) <= {-1, *range(1, MOST_OF_A_WEEKDAY + 1)}:
            raise ValueError(f"no ordinals: {self.ordinals}")
        if not set(self.monthdays) <= {-1, *range(1, 32)}:
            raise ValueError(f"no days of a month: {self.monthdays}")
        # Its text says each once, or it would not be read again.
        if any(len(set(each)) < len(each) for each in (self.ordinals, self.monthdays)):
            raise ValueError(f"a day twice: {self.ordinals or self.monthdays}")

    @property
    def is_open(self) -> bool:
        """Whether it has no end of its own."""
        return self.until is None and self.count is None

    @property
    def leaves_months_out(self) -> bool:
        """Whether some months have no such day, such as a 31st or a fifth Friday."""
        return max(self.monthdays, default=0) > SHORTEST_MONTH or MOST_OF_A_WEEKDAY in self.ordinals

    def days(self, first: date, *, through: date) -> tuple[date, ...]:
        """
        Return the local dates from `first` on, in order, as far as `through`, inclusive; weeks are counted from first.

        Refuses with NoSuchRhythm an interval that nothing has, with SeriesTooLong an end more than ten years ahead,
        with TooMany more dates than a series may have, and with NothingFalls where none would be left.
        """
        if not 1 <= self.interval <= WIDEST:
            raise NoSuchRhythm(self.interval, WIDEST)
        latest = first + LONGEST
        if self.until is not None and self.until > latest:
            raise SeriesTooLong(first, self.until, latest)
        last = min(through, latest, self.until or latest)
        most = COUNTS["dates"]
        if self.count is not None and self.count > most:
            raise TooMany("dates", most, self.count)
        found = tuple(islice(_falling(self, first, last), most + 1))
        if len(found) > most:
            raise TooMany("dates", most, len(found))
        if not found:
            raise NothingFalls(first, last)
        return found

    def coming(self, first: date, *, after: date, through: date) -> Iterator[date]:
        """
        Yield the local dates that fall after a day, as far as `through`, of a rule that is counted from `first`.

        Refuses with NoSuchRhythm an interval that nothing has.
        """
        if not 1 <= self.interval <= WIDEST:
            raise NoSuchRhythm(self.interval, WIDEST)
        last = min(through, self.until or through)
        return (day for day in _falling(self, first, last) if day > after)

    def from_on(self, first: date) -> date | None:
        """Return the first date that falls on or after that one, its end aside; None where none does in ten years."""
        return next(_falling(replace(self, until=None, count=None), first, first + LONGEST), None)

    def falls_on(self, day: date) -> bool:
        """Whether a date could be that one, whenever the rule begins: its weekday, and its place in the month."""
        once = replace(self, interval=1, until=None, count=None)
        return next(_falling(once, day, day), None) is not None

    def bounded(self, first: date) -> Self:
        """Return it as far as a series may go from that day on: ten years and 1,000 dates; an open one stays so."""
        if self.is_open or not 1 <= self.interval <= WIDEST:
            return self
        most, latest = COUNTS["dates"], first + LONGEST
        cut = self.ending(latest) if self.until is not None and self.until > latest else self
        if cut.count is not None:
            return replace(cut, count=min(cut.count, most))
        found = tuple(islice(_falling(cut, first, cut.until or latest), most + 1))
        return replace(cut, until=None, count=most) if len(found) > most else cut

    def ending(self, last: date) -> Self:
        """Return it with that date as its last."""
        return replace(self, until=last, count=None)

    def leaving_out(self, *days: date) -> Self:
        """Return it without those dates, and without those that it leaves out already."""
        return replace(self, without=self.without.union(days))

    def falls_as(self, other: "Recurrence") -> bool:
        """Whether it falls on the same days as another one, whenever either ends and whatever it leaves out."""
        mine, its = (replace(each, until=None, count=None, without=frozenset()) for each in (self, other))
        return mine == its

    @property
    def text(self) -> str:
        """Its lines in RFC 5545: the RRULE, and the EXDATE of what is left out."""
        parts = [f"FREQ={self.freq.upper()}"]
        parts += [f"INTERVAL={self.interval}"] if self.interval != 1 else []
        parts += [f"UNTIL={self.until:%Y%m%d}"] if self.until else []
        parts += [f"COUNT={self.count}"] if self.count is not None else []
        named = [f"{ordinal}{_DAYS[day]}" for ordinal in self.ordinals or ("",) for day in self.weekdays]
        parts += [f"BYDAY={','.join(named)}"] if named else []
        parts += [f"BYMONTHDAY={','.join(map(str, self.monthdays))}"] if self.monthdays else []
        left_out = ",".join(f"{day:%Y%m%d}" for day in sorted(self.without))
        return "\n".join([f"RRULE:{';'.join(parts)}", *([f"EXDATE;VALUE=DATE:{left_out}"] if left_out else [])])

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the recurrence whose `text` it is; refuses with ValueError any other, and any other part of a rule."""
        rule, _, left_out = text.partition("\nEXDATE;VALUE=DATE:")
        said = dict(part.split("=", 1) for part in rule.removeprefix("RRULE:").split(";"))
        by_day = [named.groupdict() for each in _listed(said, "BYDAY") if (named := _BY_DAY.fullmatch(each))]
        freq = next((each for each in _FREQS if each == said.get("FREQ", "").lower()), None)
        if freq is None:
            raise ValueError(f"no rule of a series: {text}")
        found = cls(
            freq,
            interval=int(said.get("INTERVAL", "1")),
            weekdays=tuple(dict.fromkeys(_DAYS.index(each["day"]) for each in by_day)),
            ordinals=tuple(dict.fromkeys(int(each["ordinal"]) for each in by_day if each["ordinal"])),
            monthdays=tuple(map(int, _listed(said, "BYMONTHDAY"))),
            until=_date(said["UNTIL"]) if "UNTIL" in said else None,
            count=int(said["COUNT"]) if "COUNT" in said else None,
            without=frozenset(map(_date, left_out.split(","))) if left_out else frozenset(),
        )
        if found.text != text:
            raise ValueError(f"no rule of a series: {text}")
        return found


def _falling(rule: Recurrence, first: date, last: date) -> Iterator[date]:
    """Yield the dates from one day to another, both included."""
    days = [weekday(day, ordinal) for ordinal in rule.ordinals or (None,) for day in rule.weekdays]
    moments = rrule(
        _FREQS[rule.freq],
        dtstart=datetime.combine(first, time()),
        interval=rule.interval,
        wkst=MO,
        count=rule.count,
        byweekday=days or None,
        bymonthday=rule.monthdays or None,
    )
    for moment in moments:
        if moment.date() > last:
            return
        if moment.date() not in rule.without:
            yield moment.date()


def _listed(said: dict[str, str], name: str) -> list[str]:
    return said[name].split(",") if name in said else []


def _date(text: str) -> date:
    return date(int(text[:4]), int(text[4:6]), int(text[6:]))
