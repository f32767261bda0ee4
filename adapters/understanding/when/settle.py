"""The pieces → one start and one end, or the reason for a question."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple, TypeVar

from adapters.understanding.reading import Reason
from adapters.understanding.when.calendar import days_between, days_later, last_weekday, next_weekday
from adapters.understanding.when.hours import DAY, ENDS, HOURS_OF, ends, minutes
from adapters.understanding.when.merge import merged, moved
from adapters.understanding.when.pieces import (
    Ahead,
    Calendar,
    Clock,
    ClockRange,
    DayPiece,
    DayRange,
    Days,
    Every,
    Fixed,
    InMonth,
    MomentRange,
    PartOfDay,
    Period,
    Piece,
    Span,
    Spared,
    Stretch,
    Times,
    Until,
    Weekday,
    Wrong,
)
from adapters.understanding.when.recurring import falls_by_itself, lasting, rhythm_of, rule, spared
from core.domain.bookings.wish import Moment, Part
from core.domain.series.recurrence import LONGEST, WORKING_WEEK, Recurrence

P = TypeVar("P")
YEARS = range(1970, 2200)
WEEK = 7


class When(NamedTuple):
    """The time of a sentence; see `Wish` for the fields."""

    start: Moment | None = None
    end: Moment | None = None
    part: Part | None = None
    minutes: int | None = None
    repeat: Recurrence | None = None
    reason: Reason | None = None
    day_guessed: bool = False
    """Whether only a clock or a part of the day was said, so that the day is merely the next one."""
    times: tuple[Moment, ...] = ()
    """The starts that each of two contradicting days would mean by itself."""
    weekday: bool = False
    """Whether the day was said as a weekday and nothing else, so that it may be that of another week."""


def settled(pieces: Sequence[Piece], now: datetime) -> When:
    """Combine the pieces; times are naive, the place's own, to the minute."""
    now = now.replace(second=0, microsecond=0, tzinfo=None)
    try:
        found = _Settling(pieces, now, frozenset(map(type, pieces))).when()
    # A moment past the year 9999.
    except OverflowError:
        found = When(reason="no-such-day")
    # Years in which the calendar could overflow later, in another zone or with a length added, are none to anybody.
    for moment in (found.start, found.end):
        if moment is not None and moment.year not in YEARS:
            found = When(reason="past" if moment.year < YEARS.start else "no-such-day")
    reason = found.reason or _contradiction(found, now)
    days = [each for each in pieces if isinstance(each, DayPiece)]
    if days and found.repeat is None and all(isinstance(each, Weekday) and not each.side for each in days):
        found = found._replace(weekday=True)
    if reason == "day-mismatch":
        found = _with_each_day(found, pieces, now)
    # A length of nothing is no part of a wish: the question that it leads to is about the rest.
    return found._replace(minutes=found.minutes or None, reason=reason) if reason else found


def without(found: When, left_out: Sequence[Spared], pieces: Sequence[Piece], today: date, *, country: str) -> When:
    """
    Return a series without what is named to be left out; it begins with the first date that is left.

    "For two weeks" ends where it would without; where nothing would be left, only a question may follow.
    """
    repeat, start = found.repeat, found.start
    if repeat is None or start is None:
        return found
    first = _day(start)
    if repeat.count is not None and not any(isinstance(each, Times) for each in pieces):
        # Days that are left out shorten it.
        before, farthest = days_later(first, -1), first + LONGEST + timedelta(days=WEEK)
        *_, last = repeat.coming(first, after=before, through=farthest)
        repeat = repeat.ending(last)
    rest = spared(repeat, first, left_out, today, country=country)
    begins = rest.from_on(first) if rest is not None else None
    if rest is None or begins is None:
        return found._replace(reason=found.reason or "exclusion")
    later = timedelta(days=days_between(first, begins))
    end = found.end + later if found.end is not None else None
    return found._replace(start=start + later, end=end, repeat=rest)


def _with_each_day(found: When, pieces: Sequence[Piece], now: datetime) -> When:
    """Return it with the times that each of its days would mean if it stood alone, and how long that would be."""
    days = [piece for piece in pieces if isinstance(piece, Weekday | Calendar | Fixed | InMonth)]
    if len(days) < 2:  # noqa: PLR2004 - one day contradicts nothing that could be left out
        return found
    near = [_near(day, days, now) for day in days]
    apart = [settled([day, *(each for each in pieces if each not in days)], now) for day in near]
    said = [each for each in apart if each.start is not None and each.reason is None]
    times = tuple(dict.fromkeys(each.start for each in said if each.start is not None))
    return found._replace(times=times, minutes=next(map(_length, said), None))


def _near(day: DayPiece, days: Sequence[DayPiece], now: datetime) -> DayPiece:
    """Return a weekday as the one next to the date beside it: the Wednesday of "wednesday, 3 december" is the 2nd."""
    dates = [merged((each,), now.date()) for each in days if not isinstance(each, Weekday)]
    date_said = next((each for each in dates if isinstance(each, date)), None)
    if not isinstance(day, Weekday) or date_said is None:
        return day
    earlier, later = last_weekday(date_said, day.number), next_weekday(date_said, day.number)
    closer = earlier if days_between(earlier, date_said) <= days_between(date_said, later) else later
    return Fixed(closer if closer >= now.date() else later)


def _length(found: When) -> int | None:
    """Return for how many minutes it is, if a length was said or both ends have a clock."""
    return length(found.start, found.end) or found.minutes


def length(start: Moment | None, end: Moment | None) -> int | None:
    """Return the minutes between two clocks; None where one of them is missing or a day alone."""
    if isinstance(start, datetime) and isinstance(end, datetime):
        return int((end - start) / timedelta(minutes=1))
    return None


def _contradiction(found: When, now: datetime) -> Reason | None:
    start, end = found.start, found.end
    if found.minutes == 0:
        return "zero-length"
    if start is not None and end is not None:
        first, last = _instant(start), _instant(end)
        if last < first or (last == first and isinstance(start, datetime)):
            return "zero-length" if last == first else "end-before-start"
    earliest = start if start is not None else end
    if earliest is None:
        return None
    if isinstance(earliest, datetime):
        return "past" if earliest < now else None
    return "past" if earliest < now.date() or _part_is_over(found, now) else None


def _part_is_over(found: When, now: datetime) -> bool:
    over = found.part is not None and now.hour * 60 + now.minute >= ENDS[found.part]
    return over and found.start == now.date() and found.end is None


def _instant(moment: Moment) -> datetime:
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time())


@dataclass(frozen=True, slots=True)
class _Settling:
    pieces: Sequence[Piece]
    now: datetime
    kinds: frozenset[type[Piece]]
    """The kinds of pieces that there are: most sentences have two, and ask for ten."""

    def when(self) -> When:
        wrong = self.first(Wrong)
        if wrong:
            return When(reason=wrong.reason)
        moments = self.first(MomentRange)
        found = self.moments(moments) if moments else self.with_clock(self.day())
        found = self.with_length(found)
        return self.next_part(self.with_repeat(found))

    def all(self, kind: type[P]) -> list[P]:
        return [piece for piece in self.pieces if isinstance(piece, kind)] if kind in self.kinds else []

    def first(self, kind: type[P]) -> P | None:
        return next((piece for piece in self.pieces if isinstance(piece, kind)), None) if kind in self.kinds else None

    @property
    def every(self) -> Every | None:
        """The rhythm, with the weekdays that "every other week on thursdays" says apart from it."""
        return rhythm_of(self.rhythms, [piece.number for piece in self.all(Weekday)] or self.week_days)

    @property
    def rhythms(self) -> Sequence[Every]:
        """The rhythms that are said; "monday to friday 9-10 until 11 december" has that of every week."""
        said = self.all(Every)
        until = None if said or not self.all(ClockRange) else self.first(Until)
        return [Every("weekly")] if until and not until.clock and self._days_of_the_week else said

    @property
    def week_days(self) -> Sequence[int]:
        """The days of "monday to friday" beside a rhythm of weeks, which are no time in which it ends."""
        weekly = any(every.freq == "weekly" and not every.weekdays for every in self.rhythms)
        return self._days_of_the_week if weekly else ()

    @property
    def _days_of_the_week(self) -> Sequence[int]:
        match self.first(DayRange):
            case DayRange((Weekday(first, ""),), (Weekday(last, ""),)) if first < last:
                return range(first, last + 1)
        return ()

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def part(self) -> Part | None:
        said = self.all(PartOfDay)
        plain = next((each for each in said if not each.loose), None)
        if plain or not said:
            return plain.part if plain else None
        return None if any(isinstance(piece, Clock | ClockRange) for piece in self.pieces) else said[0].part

    def at(self, day: date, minute: int) -> datetime:
        return datetime.combine(day, time()) + timedelta(minutes=minute)

    def day(self) -> When:
        """Settle the day, or the days, alone."""
        spread, every = self.first(DayRange), self.every
        if spread and not self.week_days:
            found = self.days(spread)
            return found._replace(end=None) if every and not found.reason else found
        pieces: list[DayPiece] = [piece for piece in self.pieces if isinstance(piece, DayPiece)]
        pieces += [piece for each in self.all(ClockRange) for piece in each.days]
        if any(piece.today for piece in self.all(PartOfDay)):
            pieces.append(Fixed(self.today))
        if every is not None and every.freq is not None:
            return self.first_of(every, pieces)
        return self.one(pieces) if pieces else When(part=self.part)

    def first_of(self, every: Every, pieces: Sequence[DayPiece]) -> When:
        """Settle the first day of a series: the first that its rhythm gives from the named day on, or from tomorrow."""
        named = [piece for piece in pieces if not (isinstance(piece, Weekday) and piece.number in every.weekdays)]
        if not named:
            # Of every day and every weekday, today may be one; a named weekday lies ahead.
            ahead = every.freq != "daily" and falls_by_itself(every) and every.weekdays != WORKING_WEEK
            first = self.falling(every, days_later(self.today, 1)) if ahead else None
            return When(start=first, part=self.part)
        found = self.one(named)
        if found.reason or not isinstance(found.start, date) or not falls_by_itself(every):
            return found._replace(end=None)
        period = found.end is not None
        first = self.falling(every, max(found.start, days_later(self.today, int(period))))
        return found._replace(start=found.start if found.start < self.today else first, end=None)

    def falling(self, every: Every, since: date) -> date | None:
        """Return the first day of a rhythm that tells its days."""
        return rule(replace(every, interval=1), since, weekday=False).from_on(since)

    def next_part(self, found: When) -> When:
        """Give a mere "in the afternoon" the next day that still has one."""
        part, repeated = found.part, self.first(Every) is not None
        if part is None or found.start is not None or found.end is not None or repeated:
            return found
        over = self.now.hour * 60 + self.now.minute >= ENDS[part]
        return found._replace(start=days_later(self.today, int(over)), day_guessed=True)

    def one(self, pieces: Sequence[DayPiece]) -> When:
        found = merged(pieces, self.today)
        match found:
            case Wrong(reason):
                return When(reason=reason)
            case Period(first, last):
                return When(start=max(first, self.today) if last >= self.today else first, end=last, part=self.part)
            case _:
                return When(start=found, part=self.part)

    def days(self, spread: DayRange) -> When:
        first = merged(spread.first, self.today)
        if isinstance(first, Wrong):
            return When(reason=first.reason)
        if isinstance(first, Period):
            # "From next week until friday" begins with its first day.
            first = max(first.first, self.today)
        # "Friday to Monday": the last day is sought from the first one on, while "to tomorrow" counts from today.
        # "Da lunedì a mercoledì prossimo" speaks of one week: that of the monday.
        ends = _in_one_week(spread) if first > self.today else spread.last
        last = merged(ends, first if first >= self.today and _unfixed(ends) else self.today)
        match last:
            case Wrong(reason):
                return When(reason=reason)
            case Period(_, end):
                return When(start=first, end=end, part=self.part)
            case _:
                return When(start=first, end=last, part=self.part)

    def moments(self, said: MomentRange) -> When:
        days = self.days(DayRange(said.first, said.last))
        if days.reason or days.start is None or days.end is None:
            return days
        part = self.part
        start, end = self.at(days.start, minutes(said.start, part)), self.at(days.end, minutes(said.end, part))
        return When(start=start, end=end)

    def with_clock(self, found: When) -> When:
        if found.reason:
            return found
        ahead, spread = self.first(Ahead), self.first(ClockRange)
        clocks = [clock for clock in self.all(Clock) if not clock.bare]
        until = next((clock for clock in clocks if clock.role == "until"), None)
        # Without repetitions: "at 3, I said at 3" is one time.
        starts = list(dict.fromkeys(clock for clock in clocks if clock.role != "until"))
        if spread:
            if starts or len(set(self.all(ClockRange))) > 1:
                return self.two_times(found)
            found = self.spread(found, spread)
            other = until and not found.reason and self.until(found, until).end != found.end
            return found._replace(reason="two-ends") if other else found
        if len(starts) > 1:
            return self.two_times(found)
        if starts:
            found = self.at_clock(found, starts[0])
        elif ahead:
            found = self.ahead(found, ahead)
        ends = {clock for clock in clocks if clock.role == "until"}
        if len(ends) > 1 and not found.reason:
            return found._replace(reason="two-ends")
        return self.until(found, until) if until and not found.reason else found

    def two_times(self, found: When) -> When:
        return found._replace(reason="two-times")

    def at_clock(self, found: When, said: Clock) -> When:
        if found.end is not None:
            return self.many_days(found, said, None)
        minute = minutes(said, found.part)
        # "Friday morning at 7pm" contradicts itself; "8 at night" brings a part of its own, which was heeded already.
        if said.part is None and found.part and minute not in HOURS_OF[found.part]:
            return found._replace(reason="part-mismatch")
        return found._replace(start=self.start(found, minute), part=None, day_guessed=found.start is None)

    def start(self, found: When, minute: int) -> datetime:
        """Return the moment of that clock on the named day, or its next one."""
        if found.start is not None:
            return self.at(found.start, minute)
        today = self.at(self.today, minute)
        every = self.every
        day = self.today if today >= self.now else days_later(self.today, 1)
        if every is not None and every.freq is not None and falls_by_itself(every):
            day = self.falling(every, day) or day
        return self.at(day, minute)

    def spread(self, found: When, said: ClockRange) -> When:
        both = ends(said.start, said.end, found.part)
        if both is None:
            return found._replace(reason="end-before-start")
        begun, ended = both
        if found.part and not said.start.part and begun not in HOURS_OF[found.part]:
            return found._replace(reason="part-mismatch")
        if found.end is not None:
            return self.many_days(found, said.start, ended - begun)
        start = self.start(found, begun)
        end = start + timedelta(minutes=ended - begun)
        return found._replace(start=start, end=end, part=None, day_guessed=found.start is None)

    def many_days(self, found: When, said: Clock, length: int | None) -> When:
        """Read a clock on several days as one booking on each of them."""
        if found.start is None:
            return found
        start = self.at(found.start, minutes(said, found.part))
        # "This week at 9", said at noon, begins tomorrow.
        if start < self.now and found.start == self.today:
            start += timedelta(days=1)
        end = start + timedelta(minutes=length) if length is not None else None
        return found._replace(start=start, end=end, part=None, repeat=Recurrence("daily", until=found.end))

    def ahead(self, found: When, said: Ahead) -> When:
        if said.clock:
            base = self.start(found, minutes(said.clock, found.part))
        elif found.start is not None and found.start != self.today:
            # "Now" with another day is a filler ("now, friday at 3"); "in 20 minutes" with it is a contradiction.
            return found if said.span == Span() else found._replace(reason="two-times")
        else:
            base = self.now
        day = moved(base.date(), said.span)
        return found._replace(start=self.at(day, base.hour * 60 + base.minute + said.span.minutes), part=None)

    def until(self, found: When, said: Clock) -> When:
        if isinstance(found.start, datetime):
            begun = found.start.hour * 60 + found.start.minute
            # The start is settled, so only the end may still be am or pm: from 11:00 "until 1" is 13:00.
            exact = Clock(found.start.hour, found.start.minute, exact=True)
            both = ends(exact, said, found.part)
            length = both[1] - begun if both else 0
            return found._replace(end=found.start + timedelta(minutes=length))
        if found.end is not None:
            return found
        minute = minutes(said, found.part)
        return found._replace(end=self.start(found, minute), day_guessed=found.start is None)

    def with_length(self, found: When) -> When:
        """Add the length; with a rhythm, days and weeks are the length of the whole series."""
        every, until = self.every, self.first(Until)
        spans = [stretch.span for stretch in self.all(Stretch) if stretch.span.minutes or not every]
        if len(set(spans)) > 1 and not found.reason:
            return found._replace(reason="two-lengths")
        if until and not every and not found.reason:
            found = self.until_day(found, until)
        return found if found.reason or not spans else self.lasting(found, spans[0])

    def until_day(self, found: When, until: Until) -> When:
        day = merged(until.days, self.today)
        if isinstance(day, Period | Wrong):
            return found._replace(reason=day.reason) if isinstance(day, Wrong) else found._replace(end=day.last)
        if until.clock:
            return found._replace(end=self.at(day, minutes(until.clock)))
        # "Monday at 3 until Friday" names no clock for its end, and any would be a guess.
        if isinstance(found.start, datetime):
            return found._replace(reason="day-mismatch")
        # "A laptop until friday" begins today.
        return found._replace(start=self.today if found.start is None else found.start, end=day)

    def lasting(self, found: When, span: Span) -> When:
        # A month counts 30 days as a length only; where a start is known, the calendar's own month is used below.
        length = span.minutes + DAY * (span.days + 30 * span.months)
        found = found._replace(minutes=length)
        start = found.start
        if start is None or found.end is not None:
            ends = isinstance(start, datetime) and isinstance(found.end, datetime) and length
            other = ends and _length(found) != length
            return found._replace(reason="two-ends") if other else found
        if isinstance(start, datetime):
            day = moved(start.date(), span)
            return found._replace(end=self.at(day, start.hour * 60 + start.minute + span.minutes))
        if span.minutes or length <= DAY:
            return found
        # Day ranges end on their last day, inclusive: three days from Monday end on Wednesday.
        return found._replace(end=days_later(moved(start, span), -1))

    def with_repeat(self, found: When) -> When:
        every = self.every
        if every is None or found.reason:
            return found
        if every.freq is None:
            return found._replace(reason="no-such-repeat")
        if found.start is None:
            # From tomorrow on: today's clock may be over, and the first occurrence is never in the past.
            tomorrow = days_later(self.today, 1)
            alone = falls_by_itself(every)
            found = found._replace(start=self.falling(every, tomorrow) if alone else tomorrow, day_guessed=not alone)
        start = found.start
        if start is None:
            return found._replace(reason="no-such-day")
        repeat = self.ending(rule(every, start, weekday=bool(self.all(Weekday))), _day(start))
        if repeat.until is not None and repeat.until < _day(start):
            return found._replace(reason="end-before-start")
        return found._replace(repeat=repeat)

    def ending(self, repeat: Recurrence, start: date) -> Recurrence:
        times, until, spread = self.first(Times), self.first(Until), self.first(DayRange)
        if spread and not self.week_days:
            return replace(repeat, until=_last(self.days(spread).end))
        if times:
            return replace(repeat, count=times.count)
        if until:
            day = merged(until.days, self.today)
            return repeat if isinstance(day, Wrong) else repeat.ending(_last(day) or start)
        spans = [stretch.span for stretch in self.all(Stretch) if not stretch.span.minutes]
        if spans:
            return lasting(repeat, start, spans[0])
        period = self.first(Period)
        # "Every tuesday in december" ends with it; in a week, a weekday would not come back.
        short = period is not None and days_between(period.first, period.last) < WEEK and repeat.freq != "daily"
        return repeat if period is None or short else repeat.ending(period.last)


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _last(moment: Moment | Period | None) -> date | None:
    """Return the day alone, of a period the last."""
    if isinstance(moment, Period):
        return moment.last
    return _day(moment) if moment is not None else None


def _in_one_week(spread: DayRange) -> Days:
    """Return the last day; the "next" of "monday to next wednesday" as one that both days share."""
    match spread.first, spread.last:
        case (Weekday(first, ""),), (Weekday(last, "next"),) if first < last:
            return (Weekday(last),)
    return spread.last


def _unfixed(pieces: Iterable[DayPiece]) -> bool:
    """Whether the end of a range is counted from its start, not from today."""
    return all(isinstance(piece, Weekday | InMonth | Calendar) for piece in pieces)
