"""What can be booked: the things themselves, and when they are free."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi import Path as InPath
from pydantic import BaseModel, Field

from adapters.rest.answers import Cursor, Fields, Limit, Page, answered, content_tag, page
from adapters.rest.asking import day, during
from adapters.rest.caller import Called, Caller
from adapters.rest.fields import DAY, LARGEST, Shown, Slot, When, minutes
from core.domain.resources.features import Value, Wanted
from core.domain.resources.hours import open_on
from core.domain.resources.resource import Kind, Resource
from core.use_cases.bookings.find import Free, find, taken_on
from core.values import Interval

router = APIRouter(tags=["resources"])
PLAIN = r"^[^\x00]*$"
LONGEST = 5_270_400
"""Minutes: ten years; how long a booking may be is for the rules to say."""


class Unit(BaseModel):
    """One bookable piece of a resource."""

    id: int
    label: str = Field(description="Empty where it is the only one.")
    seat_class: str | None


class Limits(BaseModel):
    """The rules that most often refuse a slot; lengths are in minutes."""

    shortest: int
    longest: int
    step: int = Field(description="A booking begins and ends at a multiple of so many minutes.")
    notice: int = Field(description="It is booked so long before its start, at least.")
    ahead: int = Field(description="And at most so long.")
    needs_approval: bool


class Thing(Shown):
    """A resource."""

    id: int
    name: str
    kind: str
    site: str
    zone: str
    floor: str | None
    capacity: int | None
    units: list[Unit]
    tags: list[str]
    aliases: list[str]
    description: str | None
    attributes: dict[str, bool | int | float | str]
    limits: Limits
    bookable: bool = Field(description="Whether the caller may book it at all.")
    departs: bool = Field(description="Whether its times are fixed.")

    @classmethod
    def of(cls, resource: Resource, caller: Caller) -> "Thing":
        """Return the resource as the caller sees it."""
        policy, member = resource.policy, caller.member
        values: dict[str, Value] = {attribute.name: value for attribute, value in resource.attributes}
        return cls(
            id=resource.id,
            name=resource.name,
            kind=resource.kind,
            site=resource.site.name,
            zone=resource.zone.key,
            floor=resource.floor,
            capacity=resource.capacity,
            units=[Unit(id=each.id, label=each.label, seat_class=each.seat_class) for each in resource.units],
            tags=list(resource.tags),
            aliases=list(resource.aliases),
            description=resource.description,
            attributes=values,
            limits=Limits(
                shortest=minutes(policy.shortest),
                longest=minutes(policy.longest),
                step=minutes(policy.granularity),
                notice=minutes(policy.notice),
                ahead=minutes(policy.ahead),
                needs_approval=policy.approvers is not None,
            ),
            bookable=policy.bookable(member.role, member.groups),
            departs=bool(resource.departures),
        )


class FreeThing(Shown):
    """A resource that is free for the whole time that was asked for."""

    resource: int
    name: str
    kind: str
    site: str
    capacity: int | None
    slot: Slot
    free_units: int


class UnitDay(BaseModel):
    """When one unit is taken on a day, the time after its bookings that stays closed among it, and when it is free."""

    unit: int
    label: str
    taken: list[Slot]
    free: list[Slot]


class DayOf(Shown):
    """The day of a resource: when it is open, and each of its units."""

    resource: int
    day: str
    open: list[Slot]
    units: list[UnitDay]


ThingId = Annotated[int, InPath(ge=1, le=LARGEST)]


@dataclass(frozen=True, slots=True)
class Filters:
    """What things are to be like."""

    kind: Annotated[Kind | None, Query(description="Things of that kind alone.")] = None
    capacity: Annotated[int | None, Query(ge=1, le=10_000, description="Things for at least so many people.")] = None
    tags: Annotated[
        str | None,
        Query(max_length=500, pattern=PLAIN, description="Things with all of these, such as: projector,whiteboard"),
    ] = None
    at_least: Annotated[
        str | None,
        Query(
            max_length=500,
            pattern=r"^[^\x00:,]+:\d{1,9}(,[^\x00:,]+:\d{1,9})*$",
            description="Things with at least so many or so much: screens:2",
        ),
    ] = None
    site: Annotated[str | None, Query(max_length=200, pattern=PLAIN)] = None
    floor: Annotated[str | None, Query(max_length=200, pattern=PLAIN)] = None

    @property
    def wanted(self) -> Wanted:
        """What is asked for, as the catalogue takes it."""
        measures = [part.rpartition(":") for part in (self.at_least or "").split(",") if part]
        return Wanted(
            self.kind,
            self.capacity,
            tuple(each.strip() for each in (self.tags or "").split(",") if each.strip()),
            tuple((name.strip(), float(least)) for name, _, least in measures),
            self.site,
            self.floor,
        )


@dataclass(frozen=True, slots=True)
class Time:
    """When things are to be free."""

    start: When
    end: When | None = None
    minutes: Annotated[int | None, Query(ge=1, le=LONGEST, description="In place of an end.")] = None

    def at(self, zone: ZoneInfo) -> Interval:
        """Return it by the clock of that zone; refuses with BadRequest what is no time."""
        return during(self.start, self.end, self.minutes, zone)


@router.get("/resources", response_model=Page[Thing])
async def list_resources(
    caller: Called,
    request: Request,
    filters: Annotated[Filters, Depends()],
    fields: Fields = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """Return the things that the caller may know of, kind by kind, perhaps only those with what is asked for."""
    found = caller.catalogue.fitting(filters.wanted)
    shown, following = page(found, key=_place, limit=limit, cursor=cursor)
    of = Page[Thing](items=[Thing.of(each, caller) for each in shown], next=following)
    return answered(of, request, fields=fields)


@router.get("/resources/{resource}", response_model=Thing)
async def read_resource(resource: ThingId, caller: Called, request: Request, fields: Fields = None) -> Response:
    """Return one thing."""
    shown = Thing.of(caller.resource(resource), caller)
    return answered(shown, request, fields=fields, etag=content_tag(shown))


@router.get("/resources/{resource}/availability", response_model=DayOf)
async def read_availability(
    resource: ThingId,
    caller: Called,
    request: Request,
    on: Annotated[str | None, Query(alias="day", pattern=DAY, description="Today if it is not said.")] = None,
    fields: Fields = None,
) -> Response:
    """Return when each unit of a thing is taken and free on one day, by the clock where it is."""
    thing = caller.resource(resource)
    shown = day(on, of="day") if on is not None else thing.local(caller.now).date()
    taken = await taken_on(caller.ledger, [thing], shown)
    if thing.departures:
        opened: Sequence[Interval] = [each for each in thing.departures if thing.local(each.start).date() == shown]
    else:
        opened = open_on(thing.policy.week, shown, thing.zone)
    units = [
        UnitDay(
            unit=each.id,
            label=each.label,
            taken=[Slot.of(part, thing.zone) for part in sorted(taken.get(each.id, ()))],
            free=[Slot.of(part, thing.zone) for part in _left(thing, opened, sorted(taken.get(each.id, ())))],
        )
        for each in thing.units
    ]
    of = DayOf(
        resource=thing.id,
        day=shown.isoformat(),
        open=[Slot.of(each, thing.zone) for each in opened],
        units=units,
    )
    return answered(of, request, fields=fields)


@router.get("/availability", response_model=Page[FreeThing])
async def search(
    caller: Called,
    request: Request,
    time: Annotated[Time, Depends()],
    filters: Annotated[Filters, Depends()],
    resource: Annotated[
        str | None, Query(max_length=200, pattern=r"^[^\x00]*$", description="The id or the name of one thing.")
    ] = None,
    fields: Fields = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """Return the things that are free for the whole time, that its rules allow then and that the caller may book."""
    if resource is not None:
        named: Iterable[Resource] = [caller.resource(int(resource) if _is_id(resource) else resource)]
        fits = [each for each in named if not filters.wanted.lacked_by(each)]
    else:
        fits = list(caller.catalogue.fitting(filters.wanted))
    member = caller.member
    wishes = [(each, time.at(each.zone)) for each in fits if each.policy.bookable(member.role, member.groups)]
    if not fits:
        time.at(caller.catalogue.zone)
    free = await find(caller.ledger, wishes)
    shown, following = page(free, key=lambda each: _place(each.resource), limit=limit, cursor=cursor)
    of = Page[FreeThing](items=[_free(each) for each in shown], next=following)
    return answered(of, request, fields=fields)


def _is_id(said: str) -> bool:
    return said.isascii() and said.isdigit() and 0 < len(said) < len(str(LARGEST))


def _free(free: Free) -> FreeThing:
    thing = free.resource
    return FreeThing(
        resource=thing.id,
        name=thing.name,
        kind=thing.kind,
        site=thing.site.name,
        capacity=thing.capacity,
        slot=Slot.of(free.during, thing.zone),
        free_units=free.units,
    )


def _place(resource: Resource) -> tuple[int | str, ...]:
    return (resource.kind.place, resource.capacity or 0, resource.name.casefold(), resource.id)


def _left(thing: Resource, opened: Sequence[Interval], taken: Sequence[Interval]) -> Iterator[Interval]:
    """Yield what is left of the times that it is open; a departure is had as a whole, or not."""
    if thing.departures:
        yield from (each for each in opened if not any(part.overlaps(each) for part in taken))
        return
    for each in opened:
        yield from _gaps(each, taken)


def _gaps(within: Interval, taken: Sequence[Interval]) -> Iterator[Interval]:
    begins: datetime = within.start
    for part in taken:
        if part.start > begins and part.start < within.end:
            yield Interval(begins, part.start)
        begins = max(begins, part.end)
        if begins >= within.end:
            return
    if begins < within.end:
        yield Interval(begins, within.end)
