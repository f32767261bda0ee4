"""A series: one booking for each date of a rule, all at the same time by the clocks of the resource."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from core.domain.bookings.booking import Booking
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.domain.series.recurrence import Recurrence
from core.errors import Refusal
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, SeriesId, UnitId


class Scope(StrEnum):
    """How much of a series a verb is about."""

    ONE = "one"
    LATER = "later"
    """This date and all that come after it."""
    ALL = "all"


ONWARDS = (Scope.LATER, Scope.ALL)
"""With these, what is still to come of a series is meant as well."""


@dataclass(frozen=True, slots=True)
class Some:
    """Some dates of a series, named by their days; whatever else it has, or is still to come, stays as it is."""

    days: frozenset[date]
    """By the rule, which is where a date was before it was moved by itself."""


Meant = Scope | Some
"""Which dates of a series a verb is about, seen from one of them."""


class Verb(StrEnum):
    """What can be done to several dates at once, and be taken back as one act."""

    CANCELLED = "cancelled"
    RENAMED = "renamed"
    LEFT = "left"
    """By an attendee, who comes no longer."""


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody did to several dates of a series at once, so that just this can be taken back."""

    verb: Verb
    by: MemberId
    dates: tuple[BookingId, ...]
    """Those that it changed."""
    to_come: bool = False
    """Whether it changed what is still to come as well."""


class Clock(StrEnum):
    """What a clock change does to the start of a date."""

    AS_SAID = "as_said"
    SKIPPED = "skipped"
    """The clocks skip it; the booking begins as much later as they are put forward."""
    DOUBLED = "doubled"
    """The clocks show it twice; the booking begins the first time."""


@dataclass(frozen=True, slots=True)
class SeriesWish:
    """What is to be booked on each date: a resource, or one unit of it, from a wall time on, or for whole days."""

    resource: ResourceId
    recurrence: Recurrence
    first: date
    """The local date from which on the rule is counted."""
    starts: time | None
    """By the clocks there; None for whole days."""
    length: timedelta | None
    """Elapsed time, on each date the same; None for whole days."""
    unit: UnitId | None = None
    count: int = 1
    """How many units of the resource on each date, all or none; of one that is named there is one."""

    def on(self, day: date, resource: Resource) -> "Occurrence":
        """
        Return the slot of a date of the rule, on that resource; whole days of a closed day are its calendar day.

        A length stays the same across a clock change, as RFC 5545 (3.8.5.3) has it for what repeats.
        """
        if self.starts is None or self.length is None:
            return Occurrence(day, resource.whole_day(day) or resource.calendar_days(day))
        wall = datetime.combine(day, self.starts)
        start = resource.instant(wall)
        return Occurrence(day, Interval(start, start + self.length), _clock(wall, resource))


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a series, by its rule, and the slot that it means there."""

    day: date
    during: Interval
    clock: Clock = Clock.AS_SAID


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found about one date: a unit that is free for it, or the reason why there is none."""

    occurrence: Occurrence
    unit: UnitId | None = None
    refusal: Refusal | None = None
    companions: tuple[UnitId, ...] = ()
    """The further units, where several are wanted."""
    resource: ResourceId | None = None
    """Where it was looked for: of a series that moves, where the date is; None means in the resource of the wish."""

    @property
    def day(self) -> date:
        """Its date by the rule."""
        return self.occurrence.day


@dataclass(frozen=True, slots=True)
class LookOver:
    """All dates of a wish as they stood at one moment; nothing is held."""

    wish: SeriesWish
    dates: tuple[Verdict, ...]
    """Every date that can be booked by now, in order."""
    later: tuple[date, ...] = ()
    """Dates too far ahead by the rules; they are booked when they come near. Of an open end, the first of them."""
    holidays: tuple[date, ...] = ()
    """Dates that are left out by the rules because they are public holidays there."""
    instead: Mapping[date, ResourceId] = field(default_factory=dict)
    """For dates that are refused: another resource of the kind that can be had, the same one on all if there is one."""
    better: time | None = None
    """The nearest wall time at which the resource is free on all dates."""

    @property
    def free(self) -> tuple[Verdict, ...]:
        """The dates on which it can be had."""
        return tuple(each for each in self.dates if each.refusal is None)

    @property
    def refused(self) -> tuple[Verdict, ...]:
        """The dates on which it cannot be had."""
        return tuple(each for each in self.dates if each.refusal is not None)

    @property
    def chosen(self) -> dict[date, ResourceId]:
        """The dates on which it can be had, as `book` takes them."""
        return {each.day: each.resource or self.wish.resource for each in self.free}

    @property
    def chosen_with_instead(self) -> dict[date, ResourceId]:
        """The same, and the dates on which something else of the kind can be had."""
        return {**self.chosen, **self.instead}


@dataclass(frozen=True, slots=True)
class Series:
    """A series as it is kept; its dates are bookings."""

    id: SeriesId
    organization: OrganizationId
    wish: SeriesWish
    member: MemberId
    booked_by: MemberId
    via: str
    """The platform on which it was made."""
    looked_until: date
    """Its dates up to this one were booked, or could not be."""
    title: str | None = None
    was_title: str | None = None
    """The same before it was renamed last."""
    guests: tuple[str, ...] = ()
    """The e-mail addresses of further people who come to each date."""
    party: int | None = None
    """How many people come, where that was said."""
    attendees: tuple[MemberId, ...] = ()
    ends_before: date | None = None
    """It was ended there, whatever its rule says."""
    was_ends_before: date | None = None
    extends_at: datetime | None = None
    """When further dates come near enough to be booked; None if none are left."""
    looks_at: datetime | None = None
    """When it is looked at next whether anybody comes to it; None once nothing of it is to come."""
    needed_at: datetime | None = None
    """When its holder said last that it is still needed: unused dates before count no more."""
    answer_by: datetime | None = None
    """Until when its holder has to say that it is still needed; None unless they were asked."""
    given_up_at: datetime | None = None
    """When its dates were given back because nobody came; None if they never were, or are back."""
    version: int = 1

    def ended(self, before: date) -> "Series":
        """Return the series without the dates from that one on, and without any that would still come."""
        return replace(
            self, ends_before=before, was_ends_before=self.ends_before, extends_at=None, version=self.version + 1
        )

    def reopened(self) -> "Series":
        """Return the series as it was before it was ended last; when it goes on is reckoned anew."""
        return replace(self, ends_before=self.was_ends_before, was_ends_before=None, version=self.version + 1)

    def last_day(self) -> date | None:
        """Return the day after which nothing of it falls, by its rule or because it was ended; None if it is open."""
        rule, ended = self.wish.recurrence, None if self.ends_before is None else self.ends_before - DAY
        last = rule.until
        if rule.count is not None:
            *_, last = rule.coming(self.wish.first, after=self.wish.first - DAY, through=date.max)
        return min(filter(None, (last, ended)), default=None)

    def following(self) -> date | None:
        """Return the first date that was not looked at yet; None if there is none."""
        coming = self.wish.recurrence.coming(self.wish.first, after=self.looked_until, through=date.max)
        following = next(coming, None)
        if following is None or (self.ends_before is not None and following >= self.ends_before):
            return None
        return following


@dataclass(frozen=True, slots=True)
class Ending:
    """What another end would do: nothing is changed yet."""

    series: Series
    """As it is."""
    last: date
    """The day after which nothing falls."""
    wish: SeriesWish
    """What it becomes."""
    going: tuple[Booking, ...] = ()
    """The dates after that day, which would be cancelled."""
    staying: tuple[Booking, ...] = ()
    """Those after it that stay: in use, or of somebody else by now."""
    found: LookOver | None = None
    """The dates that would be added, as far as they can be booked by now; None where it does not end later."""
    later: tuple[date, ...] = ()
    """Those that would be added and are too far ahead."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Dates of a series that could not be had when they came near enough; without any, it has ended by itself."""

    series: Series
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class InTheWay:
    """What takes a unit at some time of a date: a booking, or a time that is closed for a reason."""

    place: int
    """The place of the slot among those that were asked about."""
    unit: UnitId
    taken: Interval
    """The buffer after it included."""
    booking: BookingId
    member: MemberId
    closed: Interval | None = None
    reason: str | None = None


TOLD_EVERY = 7 * DAY
"""How often a holder is told of dates that could not be had."""


def _clock(wall: datetime, resource: Resource) -> Clock:
    """Say what the clocks do at that wall time, by both readings that PEP 495 gives of it."""
    first, second = (wall.replace(tzinfo=resource.zone, fold=fold).utcoffset() for fold in (0, 1))
    if first == second or first is None or second is None:
        return Clock.AS_SAID
    return Clock.DOUBLED if first > second else Clock.SKIPPED
