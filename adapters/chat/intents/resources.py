"""What a person can want to know about the resources: which there are, and when they are free."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import Interval, QuestionId, ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Find(Intent):
    """See which resources fit and are free, or, without a time, which there are."""

    wish: Wish
    unmet: str | None = None
    """What is wanted of them and cannot be looked for, as typed."""
    unknown: str | None = None
    """What stands where a name is expected and is none here, as typed."""


@dataclass(frozen=True, slots=True)
class When(Intent):
    """Answer the question “when?” about resources that fit."""

    word: ClassVar = "when"

    start: datetime | date
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class More(Intent):
    """See the page of what was found that begins with this place."""

    word: ClassVar = "more"

    skip: int
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class NearMisses(Intent):
    """See the resources that lack something of what was looked for."""

    word: ClassVar = "near"

    question: QuestionId | None = None
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class FreeOn(Intent):
    """See when one resource is free on a day."""

    word: ClassVar = "free"

    resource: ResourceId
    day: date
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class SeatMap(Intent):
    """See the free seats of a departure, from this row on."""

    word: ClassVar = "seats"

    resource: ResourceId
    during: Interval
    skip: int
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class PictureSeats(Intent):
    """See all seats of a departure in one picture."""

    word: ClassVar = "seats-picture"

    resource: ResourceId
    during: Interval


@dataclass(frozen=True, slots=True)
class ListResources(Intent):
    """See everything that can be booked, from this place on."""

    word: ClassVar = "rooms"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ShowPhoto(Intent):
    """See the photo of a resource."""

    word: ClassVar = "photo"

    resource: ResourceId
