"""What can be booked, and the rules that a wish must keep before anybody asks who else wants it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.domain.hours import ALWAYS, DAY, Week, is_open, openings
from core.errors import Closed, PastTime, TooFarAhead, TooLong, TooShort, UnknownUnit
from core.values import MINUTE, Interval, OrganizationId, ResourceId, UnitId

LOOK_AHEAD = 14 * DAY
"""How far a refusal looks for the next opening."""


class Kind(StrEnum):
    """What a resource is."""

    ROOM = "room"
    STUDIO = "studio"
    DESK = "desk"
    EQUIPMENT = "equipment"
    SEAT = "seat"


BY_THE_DAY = frozenset({Kind.DESK, Kind.EQUIPMENT, Kind.SEAT})
"""Kinds that are booked for the whole opening day when no time is named."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One bookable piece of a resource; the label is empty where there is only one."""

    id: UnitId
    label: str


@dataclass(frozen=True, slots=True)
class Limits:
    """How short, how long, and how far ahead."""

    shortest: timedelta = timedelta(minutes=5)
    longest: timedelta = timedelta(hours=8)
    ahead: timedelta = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Resource:
    """Something that people share; times are its own zone's wall time."""

    id: ResourceId
    organization: OrganizationId
    name: str
    kind: Kind
    zone: ZoneInfo
    units: tuple[Unit, ...]
    capacity: int | None = None
    tags: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    week: Week = ALWAYS
    limits: Limits = Limits()

    def check(self, wish: Interval, *, now: datetime) -> None:
        """
        Let pass a wish that keeps this resource's rules.

        Refuses with PastTime, TooShort, TooLong, TooFarAhead or Closed. A wish that began in the running minute counts
        as one from now.
        """
        if wish.start <= now - MINUTE:
            raise PastTime(wish.start, now)
        if wish.length < self.limits.shortest:
            raise TooShort(self.id, wish, self.limits.shortest)
        if wish.length > self.limits.longest:
            raise TooLong(self.id, wish, self.limits.longest)
        if wish.start > now + self.limits.ahead:
            raise TooFarAhead(self.id, wish.start, now + self.limits.ahead)
        if not is_open(self.week, wish, self.zone):
            raise Closed(self.id, wish, self.next_opening(wish))

    def allows(self, wish: Interval, *, now: datetime) -> bool:
        """Say whether `check` lets the wish pass."""
        try:
            self.check(wish, now=now)
        except (PastTime, TooShort, TooLong, TooFarAhead, Closed):
            return False
        return True

    def next_opening(self, wish: Interval) -> Interval | None:
        """Return the wish moved to the first time, from its own day on, at which the resource is open that long."""
        day = wish.start.astimezone(self.zone).date()
        for part in openings(self.week, since=day, until=day + LOOK_AHEAD, zone=self.zone):
            start = max(part.start, wish.start)
            if part.end - start >= wish.length:
                return Interval(start, start + wish.length)
        return None

    def whole_day(self, first: date, last: date | None = None) -> Interval | None:
        """Return from the first opening to the last closing of those local days; None on closed days."""
        parts = list(openings(self.week, since=first, until=last or first, zone=self.zone))
        return Interval(parts[0].start.astimezone(UTC), parts[-1].end.astimezone(UTC)) if parts else None

    def local(self, moment: datetime) -> datetime:
        """Return the instant as wall time of this resource's zone."""
        return moment.astimezone(self.zone)

    def instant(self, wall: datetime) -> datetime:
        """Return the instant of a wall time here, in whole minutes; one that the clocks skip lies behind the change."""
        return wall.replace(second=0, microsecond=0, tzinfo=self.zone).astimezone(UTC)

    def unit(self, unit: UnitId) -> Unit:
        """Return one of its units; refuses with UnknownUnit."""
        for candidate in self.units:
            if candidate.id == unit:
                return candidate
        raise UnknownUnit(self.id, str(unit))

    def labelled(self, label: str) -> Unit:
        """Return the unit of that label, in any case; refuses with UnknownUnit."""
        for candidate in self.units:
            if candidate.label.casefold() == label.casefold():
                return candidate
        raise UnknownUnit(self.id, label)
