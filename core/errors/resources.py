"""Refusals about resources: unknown names, closed hours, and the shape of a slot."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from core.errors.refusal import Refusal, SlotRefusal
from core.values import Interval, ResourceId


@dataclass(eq=False)
class UnknownResource(Refusal):
    """No resource has that name; `closest` are at most three similar names."""

    wanted: str
    closest: tuple[str, ...]


@dataclass(eq=False)
class UnknownUnit(Refusal):
    """The resource has no unit of that label."""

    resource: ResourceId
    wanted: str


@dataclass(eq=False)
class NoSuchClass(Refusal):
    """No seat of the resource has that class; `known` are those that there are, none where it has no classes."""

    resource: ResourceId
    wanted: str
    known: tuple[str, ...]


@dataclass(eq=False)
class BadAttribute(Refusal):
    """The attribute cannot have that value; `type` is number, yes/no, choice or text, a number of some `unit`."""

    attribute: str
    value: str
    type: str
    choices: tuple[str, ...]
    unit: str | None = None


@dataclass(eq=False)
class NameTaken(Refusal):
    """
    The `resource` has that name, or is called so as well; perhaps it is retired.

    It is None where the same name was given twice.
    """

    name: str
    resource: ResourceId | None
    retired: bool


@dataclass(eq=False)
class OutOfRange(Refusal):
    """The number of `what` (capacity or units) lies outside of `least` to `most`."""

    what: str
    given: int
    least: int
    most: int


@dataclass(eq=False)
class ResourceChangedSince(Refusal):
    """
    Somebody has changed the same `fact` since the member saw the resource; it is `now` neither as seen nor as wished.

    `by` is their name; None: an operator, by a command.
    """

    resource: ResourceId
    fact: str
    now: object
    by: str | None
    at: datetime


@dataclass(eq=False)
class UnknownSite(Refusal):
    """The organization has no site of that name; `known` are those that it has."""

    wanted: str
    known: tuple[str, ...]


@dataclass(eq=False)
class SiteInUse(Refusal):
    """So many resources, retired ones too, are at the site, or it is the only one; it cannot be removed."""

    name: str
    count: int


@dataclass(eq=False)
class UnknownAttribute(Refusal):
    """The organization describes nothing by an attribute of that name; `known` are those that it has."""

    wanted: str
    known: tuple[str, ...]


@dataclass(eq=False)
class AttributeInUse(Refusal):
    """So many resources, retired ones too, have a value of the attribute, which would be lost, or would not fit."""

    name: str
    count: int


@dataclass(eq=False)
class AttributeBuiltIn(Refusal):
    """Everything is described by that without an attribute; `fact` is “capacity” or “floor”."""

    name: str
    fact: Literal["capacity", "floor"]


@dataclass(eq=False)
class WordIsRead(Refusal):
    """The word means something in everybody's sentences, such as “book” or “tomorrow”, so that it can mean no thing."""

    word: str


@dataclass(eq=False)
class NoSuchProposal(Refusal):
    """The proposal is not, or no longer, kept; or it is somebody else's."""


@dataclass(eq=False)
class Retired(SlotRefusal):
    """The resource is retired: nobody can book it."""

    resource: ResourceId
    name: str


@dataclass(eq=False)
class StillBooked(Refusal):
    """So many bookings are in the way, and nobody has said what becomes of them; the next one begins at `next`."""

    resource: ResourceId
    count: int
    next: datetime


@dataclass(eq=False)
class TooManyFaults(Refusal):
    """The member has reported `most` faults within a day."""

    most: int


@dataclass(eq=False)
class PastTime(SlotRefusal):
    """The wanted slot begins before now."""

    start: datetime
    now: datetime


@dataclass(eq=False)
class TooSoon(SlotRefusal):
    """The wanted slot begins before `earliest`, the first instant that can still be booked now."""

    resource: ResourceId
    wanted: Interval
    earliest: datetime


@dataclass(eq=False)
class TooFarAhead(SlotRefusal):
    """The wanted slot begins after `latest`, the last instant that can be booked now; of a series it is no one slot."""

    resource: ResourceId
    start: datetime
    latest: datetime
    wanted: Interval | None = None


@dataclass(eq=False)
class TooShort(SlotRefusal):
    """The wanted slot is shorter than the resource allows."""

    resource: ResourceId
    wanted: Interval
    shortest: timedelta


@dataclass(eq=False)
class TooLong(SlotRefusal):
    """The wanted slot is longer than the resource allows."""

    resource: ResourceId
    wanted: Interval
    longest: timedelta


@dataclass(eq=False)
class OffGrid(SlotRefusal):
    """The wanted slot does not start and end on the resource's grid; those that are `nearest` do, the earlier first."""

    resource: ResourceId
    wanted: Interval
    granularity: timedelta
    nearest: tuple[Interval, ...]


@dataclass(eq=False)
class Closed(SlotRefusal):
    """
    The wanted slot is not wholly inside opening hours.

    `day` is the local day at fault, with its opening `hours`, none if it is closed. `later` is the same wish on the
    next open day, and `nearest` the nearest slot of its length on its own day, each if there is one.
    """

    resource: ResourceId
    wanted: Interval
    day: date
    hours: tuple[Interval, ...]
    later: Interval | None
    nearest: Interval | None


@dataclass(eq=False)
class NoSuchDeparture(SlotRefusal):
    """The resource does not depart at that time; `departures` are at most three that are still to come."""

    resource: ResourceId
    departures: tuple[Interval, ...]
