"""Refusals of what a member asks of the holder of a booking."""

from dataclasses import dataclass
from datetime import datetime

from core.errors.refusal import Refusal
from core.values import MemberId, ResourceId


@dataclass(eq=False)
class NobodyToAsk(Refusal):
    """There is no one holder who could be asked for that time of the resource, or nothing that they could do."""

    resource: ResourceId


@dataclass(eq=False)
class AskedEnough(Refusal):
    """The member has asked as often as one may on a day, or by `of_holder` the holder was; it is anew at `resets`."""

    resource: ResourceId
    most: int
    resets: datetime
    of_holder: bool
    unwilling: bool = False
    """Whether the holder asked to be asked no more on that day."""


@dataclass(eq=False)
class AskedTooLate(Refusal):
    """The slot begins so soon that nobody can answer in time, or has begun."""

    resource: ResourceId
    start: datetime


@dataclass(eq=False)
class FavourOver(Refusal):
    """It can no longer be answered; `became` says why, such as withdrawn, lapsed or yes."""

    became: str


@dataclass(eq=False)
class Hindered(Refusal):
    """The rules do not let this member have what they would get, by that reason; nothing has changed."""

    member: MemberId
    reason: Refusal


@dataclass(eq=False)
class RingOver(Refusal):
    """The round of swaps has ended; `done` if all have swapped."""

    done: bool
