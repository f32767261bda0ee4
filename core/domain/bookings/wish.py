"""Wishes: the pieces of a booking that somebody named, and the slot that they mean; all times are wall time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Literal, Self

from core.domain.bookings.booking import Booking
from core.domain.bookings.titles import called
from core.domain.resources.hours import CIVIL, DAY, midnight
from core.domain.resources.resource import BY_THE_DAY, Resource
from core.domain.resources.seats import Side
from core.domain.series.recurrence import Recurrence
from core.errors import NoSuchDeparture
from core.values import MINUTE, OFFERED, Interval

Part = Literal["morning", "afternoon", "evening"]
Moment = datetime | date
"""A wall time, or a date alone if no clock was said."""

HOUR = timedelta(hours=1)
"""The length of a booking while nobody has said one: the one that people choose most."""
HOURS_OF: Mapping[Part, tuple[int, int]] = {"morning": (5, 12), "afternoon": (12, 18), "evening": (17, 24)}
"""The first hour of each part of the day and the hour after its last; afternoon and evening share one, as in speech."""
NOON = time(12)
WEEK = 7 * DAY


class Missing(StrEnum):
    """A piece that a wish lacks before it names a slot."""

    DAY = "day"
    CLOCK = "clock"
    LENGTH = "length"
    DEPARTURE = "departure"
    """Several departures fit."""


@dataclass(frozen=True, slots=True)
class Wish:
    """The pieces of a booking that somebody named; None stands for a piece that was not said."""

    resource: str | None = None
    also: tuple[str, ...] = ()
    """Further resources that are wanted together with it."""
    unit: str | None = None
    units: tuple[str, ...] = ()
    """The labels of several units that are wanted together; then `unit` is not said."""
    count: int | None = None
    """How many are wanted, where it is more than one."""
    side: Side | None = None
    """Where in its row a seat shall be, while none is named."""
    seat_class: str | None = None
    """What class of seat it shall be, while none is named."""
    row: int | None = None
    """In which row a seat shall be, while none is named."""
    kind: str | None = None
    capacity: int | None = None
    party: int | None = None
    """How many people come, where they were counted, and not only the seats of what is wanted."""
    tags: tuple[str, ...] = ()
    measures: tuple[tuple[str, int], ...] = ()
    """Attributes that are numbers, and the least that is wanted of each."""
    site: str | None = None
    floor: str | None = None
    without: tuple[str, ...] = ()
    """Resources that are not wanted, whatever fits."""
    among: tuple[str, ...] = ()
    """The resources of which any one will do: "atlas or curie"."""
    start: Moment | None = None
    end: Moment | None = None
    """A date alone is the last day, included."""
    whole: bool = False
    """
    Whether the whole day was named, from opening to closing, or all of its `part`; without it, a room is asked for a
    clock.
    """
    part: Part | None = None
    minutes: int | None = None
    day_guessed: bool = False
    """Whether only a clock was named, so that the start is on the next day that fits."""
    holder: str | None = None
    """The person it is for, as they were named: by name, or by the platform's id."""
    attendees: tuple[str, ...] = ()
    """The people who come along, named in the same way."""
    beside: bool = False
    """Whether it is one of several, whose buttons stand beside each other and stay."""
    all_free: bool = False
    """Whether it is for a time at which everybody whom it names is free, as long as no thing and clock are said."""
    near: str | None = None
    """Beside whose place it shall be, named like those who come along."""
    moving: int | None = None
    """The booking to move, if this wish is about a move."""
    title: str | None = None
    """What the booking is for; of one that exists, the title that tells it from others."""
    naming: int | None = None
    """The booking whose title is asked for."""
    because: str | None = None
    """The reason for a cancellation, kept while the person is asked which booking they mean."""
    whether: Literal["free", "taken"] | None = None
    """What is only asked: whether what it names is free then, or taken."""
    repeat: Recurrence | None = None
    """How it comes back, from the start on, which is the first time."""
    dates: tuple[date, ...] = ()
    """The dates of a series that are meant, by its rule, where it is about some of them."""
    choices: tuple[str, ...] = ()
    """Everything that can be chosen, as buttons carry it, kept while only a part of it is shown."""

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
        """The end on the clock, named or reckoned from the length, if there is one."""
        if isinstance(self.end, datetime):
            return self.end
        return self.moment + timedelta(minutes=self.minutes) if self.moment and self.minutes else None

    @property
    def last_day(self) -> date | None:
        """The last day, if whole days were named."""
        return None if self.end is None or isinstance(self.end, datetime) else self.end

    @property
    def length(self) -> timedelta | None:
        """How long it lasts: the length that was said, or from the start to the end on the clock."""
        if self.minutes:
            return self.minutes * MINUTE
        if self.moment is None or self.finish is None or self.finish <= self.moment:
            return None
        return self.finish - self.moment

    @property
    def names_resource(self) -> bool:
        """Whether it names a resource, or describes one by kind, size, features or place."""
        return bool(
            self.resource
            or self.kind
            or self.capacity
            or self.tags
            or self.measures
            or self.site
            or self.floor
            or self.without
            or self.among
        )

    def completed_by(self, more: Self) -> Self:
        """
        Return the wish with the pieces of `more`, which was said later, in place of its own.

        A clock said alone belongs to the day said before. Another start keeps the length; a new end replaces the old
        length, and a new length the old end.
        """
        said = {field.name: value for field in fields(more) if (value := getattr(more, field.name))}
        # They were the choices of the question before.
        said["choices"] = more.choices
        # Another thing has other units: nothing of the old one may survive, not even by being left unsaid.
        if more.resource or more.kind or more.among:
            said |= {"resource": more.resource, "also": more.also, "unit": more.unit, "kind": more.kind}
            said |= {"among": more.among}
            said |= {"units": more.units, "count": more.count or said.get("count")}
            # A button may name the one thing that was meant, and which seat of it stays.
            same = more.resource and self.resource in {None, more.resource}
            said |= {"side": more.side or (self.side if same else None)}
            said |= {"seat_class": more.seat_class or (self.seat_class if same else None)}
            said |= {"row": more.row or (self.row if same else None)}
        # "At four instead" and "for two hours instead" both leave the old end without a meaning.
        if more.start is not None or more.minutes:
            said["end"] = more.end
        # "All day" leaves no clock and no length, and a clock no whole day.
        if more.whole:
            said |= {"start": more.start or self.day, "end": more.end, "minutes": None, "part": more.part}
        elif more.moment or more.end is not None or more.minutes:
            said["whole"] = False
        if more.end is not None:
            said["minutes"] = more.minutes
        elif more.start is not None and not more.minutes and self.length:
            said["minutes"] = int(self.length / MINUTE)
        if more.day_guessed and self.day and more.day:
            said |= {"start": _moved(more.start, self.day - more.day), "end": _moved(more.end, self.day - more.day)}
            said |= {"day_guessed": self.day_guessed}
            # "Make that weekly" comes back on the day that was said before.
            if more.repeat and more.repeat.freq == "weekly":
                said["repeat"] = replace(more.repeat, weekdays=(self.day.weekday(),))
        # "Until four" ends on the day that was said before.
        elif more.day_guessed and self.day and more.start is None and isinstance(more.end, datetime):
            said |= {"end": datetime.combine(self.day, more.end.time()), "day_guessed": self.day_guessed}
        return replace(self, **said)

    def with_seat(self, side: Side | None, seat_class: str | None, row: int | None = None) -> Self:
        """Return the same wish for a seat on that side, of that class, and in that row."""
        return replace(self, side=side, seat_class=seat_class, row=row)

    @property
    def tells_seat(self) -> bool:
        """Whether it says which seats will do, by side, class or row."""
        return bool(self.side or self.seat_class or self.row)

    def a_week_later(self) -> Self:
        """Return the same wish one week later."""
        return replace(self, start=_moved(self.start, WEEK), end=_moved(self.end, WEEK))

    def in_the_week_of(self, day: date) -> Self:
        """Return the same wish in the week of that day, if it is in an earlier one."""
        wish = self
        while wish.day and wish.day.isocalendar()[:2] < day.isocalendar()[:2]:
            wish = wish.a_week_later()
        return wish

    def slot(self, resource: Resource, *, now: datetime) -> Interval | Missing:
        """
        Return the slot of the resource that the wish names, or the piece that it lacks; `Resource.check` judges it.

        Start and end are the resource's wall time, a length is elapsed time. If both end and length were said, the
        length counts, because the end was reckoned from it; an end before the start is ignored. Without either, the
        slot has the resource's usual length, or lasts until closing if the resource is booked by the day. A day alone
        is the whole day of such a resource, and "all day" of any: from its opening, or from the running minute, to its
        closing. So is "all afternoon" the open hours of that part of the day; a morning has none before eight. A start
        that is now means the next step of the resource's grid.

        A departure has its own time: the wish picks it by day and clock. Refuses with NoSuchDeparture if none fits, and
        whole days of which one is closed as `Resource.closed_on` does.
        """
        if resource.departures:
            return self._departure(resource, now=now)
        if self.day is None:
            return Missing.DAY
        by_day = resource.kind in BY_THE_DAY
        if self.moment is None:
            # "Whole mornings from Monday to Wednesday" are several slots.
            if not (by_day or self.whole) or (self.part and (not self.whole or self.last_day)):
                return Missing.CLOCK
            whole = self._whole_days(resource, now=now)
            if whole is None:
                raise resource.closed_on(self.day, max(self.last_day or self.day, self.day), now=now)
            return whole
        start = self._start(resource, self.moment, now=now)
        end = self._end(resource, start, self.finish)
        if end is None and resource.policy.usual:
            end = start + resource.policy.usual
        if end is None and by_day and (whole := resource.whole_day(self.day)):
            end = whole.end
        return Interval(start, end) if end is not None and start < end else Missing.LENGTH

    def assumed(self, resource: Resource, *, now: datetime) -> Interval | None:
        """
        Return the slot to search for while the wish is incomplete; None if the resource is closed on that day.

        A complete wish gives its `slot`. Otherwise a day means the whole day, no day means today, no length means
        `likely_length`, and the first of several departures counts.
        """
        if resource.departures:
            return next(iter(self.departures(resource, now=now)), None)
        if self.moment is None:
            return self._whole_days(resource, now=now)
        named = self.slot(resource, now=now)
        if isinstance(named, Interval):
            return named
        start = self._start(resource, self.moment, now=now)
        return Interval(start, start + self.likely_length(resource))

    def likely_length(self, resource: Resource) -> timedelta:
        """Return the length as said, else the usual one, else an hour or the nearest length that the rules allow."""
        policy = resource.policy
        return self.length or policy.usual or min(max(HOUR, policy.shortest), policy.longest)

    def closing(self, resource: Resource) -> Interval | Missing:
        """
        Return the time for which the wish closes the resource, or the piece that it lacks.

        Days are whole calendar days of the resource's zone, from midnight to midnight, because opening hours may change
        while it is closed; a part of a day begins when it opens. No length is assumed: an end or a length must be said.
        """
        if self.day is None:
            return Missing.DAY
        if self.moment is None and self.minutes:
            return Missing.CLOCK
        if self.moment is None and self.part:
            first, last = HOURS_OF[self.part]
            begins, ends = (resource.instant(midnight(self.day) + hour * HOUR) for hour in (first, last))
            # Nobody reads that a place is closed from five, if it opens at eight.
            opening = resource.whole_day(self.day)
            return Interval(max(begins, opening.start) if opening and opening.start < ends else begins, ends)
        if self.moment is None:
            after = max(self.last_day or self.day, self.day) + DAY
            return Interval(resource.instant(midnight(self.day)), resource.instant(midnight(after)))
        start = resource.instant(self.moment)
        end = self._end(resource, start, self.finish)
        return Interval(start, end) if end is not None else Missing.LENGTH

    def departures(self, resource: Resource, *, now: datetime) -> tuple[Interval, ...]:
        """Return the coming departures on the day and at the clock that were said."""
        return tuple(each for each in resource.coming(now) if self.begins(resource, each.start))

    def begins(self, resource: Resource, start: datetime) -> bool:
        """Whether the wish describes a start at that instant, on the resource's wall clock."""
        local = resource.local(start)
        on, last = self.day, self.last_day
        return (on is None or self.day_guessed or on <= local.date() <= max(last or on, on)) and (
            self.moment is None or self.moment.time() == local.time()
        )

    def describes(self, booking: Booking, resource: Resource) -> bool:
        """Whether the wish describes that booking of the resource, by thing, unit, day, clock and title."""
        return (
            (self.title is None or called(booking.title, self.title))
            and (self.resource is None or self.resource == resource.name)
            and (self.kind is None or self.kind == resource.kind)
            and (self.unit is None or self.unit.casefold() == resource.unit(booking.unit).label.casefold())
            and self.begins(resource, booking.during.start)
            and self._in_its_part(resource, booking.during.start)
        )

    def _in_its_part(self, resource: Resource, start: datetime) -> bool:
        """Whether that instant is in the part of the day that the wish names, as far as it names no clock."""
        if self.part is None or self.moment is not None:
            return True
        first, last = HOURS_OF[self.part]
        return first <= resource.local(start).hour < last

    def moved(self, before: Interval, here: Resource, to: Resource) -> Interval | Missing:
        """
        Return the new time of a booking of `here` that the wish moves to `to`; pieces that were not said stay.

        A clock alone keeps the day, a day alone keeps the clock, and a start alone keeps the length. Whole days stay
        as many whole days; from a clock on they last until closing, and a part of a day leaves only that part. Another
        resource keeps the wall time, and the length unless one is said. After an end before the start the length must
        be asked for, and the clock for a part of a day in which it is not.
        """
        # Wall time: a booking at nine moved across a clock change, or to another zone's site, is at nine again.
        was = here.local(before.start).replace(tzinfo=None)
        if self.day is None:
            start = to.instant(was)
            return Interval(start, start + (self.length or before.length)) if to != here else Missing.DAY
        days = here.days(before)
        if self.part and self.moment is None:
            if self.whole or days:
                return self._narrowed(before, was.date() if self.day_guessed else self.day, here, to)
            if self.day_guessed or not self._in_its_part(here, before.start):
                return Missing.CLOCK
        if days and self.moment is None and not self.minutes:
            whole = to.whole_day(self.day, self.last_day or self.day + (days[1] - days[0]))
            if whole is not None:
                return whole
        clock = (self.moment or was).time()
        # Of a week, the same day of the week: "next week instead".
        day = self._day_again(was.date()) if self.last_day and not days else self.day
        wall = datetime.combine(was.date() if self.moment and self.day_guessed else day, clock)
        start = to.instant(wall)
        whole = to.whole_day(wall.date()) if days and self.moment and self.length is None else None
        if whole and start < whole.end:
            return Interval(start, whole.end)
        end: datetime | None = start + (self.length or before.length)
        if self.moment and self.finish:
            end = self._end(to, start, self.finish + (wall - self.moment))
        return Interval(start, end) if end is not None else Missing.LENGTH

    def _narrowed(self, before: Interval, day: date, here: Resource, to: Resource) -> Interval | Missing:
        """
        Return the part of a day that was said of a booking: "only in the morning".

        Of what lasts longer only what is in it stays; otherwise it is all of the part that is open.
        """
        part, whole = self._hours_of_its_part(to, day), to.whole_day(day)
        same = to == here and here.local(before.start).date() == day
        stays = _shared(before, part) if same else None
        if stays and stays != before:
            return stays
        return (_shared(whole, part) if whole else None) or Missing.CLOCK

    def repeating(self, before: Interval, resource: Resource) -> "Wish":
        """
        Return the wish for the same resource once more, on the day that this wish names.

        Clock and length are the same, unless others are said. Of several days it is the first with the same weekday, as
        in "the same time next week"; the next week of a booking that is to come is the week after it. The booking's own
        day is never meant. Whole days of what is booked by the day stay as many.
        """
        was = resource.local(before.start).replace(tzinfo=None)
        day = self._day_again(was.date())
        whole = resource.days(before)
        if whole and resource.kind in BY_THE_DAY:
            more = whole[1] - whole[0]
            return Wish(resource=resource.name, start=day, end=day + more if more else None)
        start = datetime.combine(day, (self.moment or was).time())
        minutes = int(self.length / MINUTE) if self.length else before.minutes
        return Wish(resource=resource.name, start=start, minutes=minutes)

    def _day_again(self, was: date) -> date:
        if self.day is None or self.day_guessed:
            return was
        day, last = self.day, self.last_day
        if last is None:
            return was + WEEK if day == was and self.moment is None else day
        if was > last and last - day == WEEK - DAY:
            return was + WEEK
        days = (each + WEEK if each == was else each for each in _days(day, last))
        return next((each for each in days if each.weekday() == was.weekday()), day)

    def _departure(self, resource: Resource, *, now: datetime) -> Interval | Missing:
        fitting = self.departures(resource, now=now)
        if not fitting:
            raise NoSuchDeparture(resource.id, resource.coming(now)[:OFFERED])
        return fitting[0] if len(fitting) == 1 else Missing.DEPARTURE

    def _start(self, resource: Resource, moment: datetime, *, now: datetime) -> datetime:
        """Return the start as an instant; "now" at ten past nine is a quarter past where bookings begin at quarters."""
        start = resource.instant(moment)
        return resource.next_step(start) if now - MINUTE < start <= now else start

    def _end(self, resource: Resource, start: datetime, finish: datetime | None) -> datetime | None:
        """Return the end of a slot with that start: after the length that was said, or at that wall time if later."""
        if self.minutes:
            return start + self.minutes * MINUTE
        end = resource.instant(finish) if finish else None
        return end if end is not None and end > start else None

    def _whole_days(self, resource: Resource, *, now: datetime) -> Interval | None:
        """Return the time from opening to closing on the days that were said, or today; None if it is closed then."""
        first = self.day or resource.local(now).date()
        whole = resource.whole_day(first, max(self.last_day or first, first))
        if whole and self.part and self.whole:
            whole = _shared(whole, self._hours_of_its_part(resource, first))
        return remaining(whole, now=now) if whole else None

    def _hours_of_its_part(self, resource: Resource, day: date) -> Interval:
        """Return the hours of the part of a day that was said, on the resource's wall clock; nobody comes at dawn."""
        first, last = HOURS_OF[self.part or "morning"]
        return Interval(*(resource.instant(midnight(day) + hour * HOUR) for hour in (max(first, CIVIL.hour), last)))


def _shared(one: Interval, other: Interval) -> Interval | None:
    """Return the time that two have in common, if there is any."""
    start, end = max(one.start, other.start), min(one.end, other.end)
    return Interval(start, end) if start < end else None


def remaining(during: Interval, *, now: datetime) -> Interval:
    """Return the rest of a time from the running minute on; a time that is over stays as it is, to be refused."""
    # A slot is in whole minutes, and `Resource.check` lets the running minute pass.
    begun = max(during.start, now.replace(second=0, microsecond=0))
    return Interval(begun, during.end) if begun < during.end else during


def ending_at(before: Interval, resource: Resource, clock: time) -> datetime:
    """Return the first instant after a booking's start at which the resource's clock shows that time."""
    start = resource.local(before.start).replace(tzinfo=None)
    end = datetime.combine(start.date(), clock)
    return resource.instant(end if end > start else end + DAY)


def around_noon(resource: Resource, day: date, length: timedelta) -> Interval:
    """Return a slot that stands for a whole day: only the day decides how it is refused."""
    start = resource.instant(datetime.combine(day, NOON))
    return Interval(start, start + length)


def _moved(moment: Moment | None, by: timedelta) -> Moment | None:
    return moment + by if moment is not None else None


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=offset) for offset in range((last - first).days + 1))
