"""Somebody who asks to be forgotten, and what that means."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.bookings.booking import Booking
from core.values import MemberId

WAITS = timedelta(days=30)
"""How long the admins are asked: the law of Europe gives them a month."""


@dataclass(frozen=True, slots=True)
class ErasureRequest:
    """A member who asks to be forgotten, their name, and since when."""

    member: MemberId
    name: str
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Erasure:
    """What is lost with a member who is forgotten, and what must stay, without their name."""

    member: MemberId
    name: str
    coming: tuple[Booking, ...]
    """Their coming bookings, which are cancelled."""
    past: int
    """Their bookings that stay, as those of a number."""
    asked: bool
    """Whether the member has asked for it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom a request was sent to, by their names in order, and whether it was sent before."""

    names: tuple[str, ...]
    before: bool


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The number of a member who was forgotten, how many bookings were cancelled, and how many stay."""

    member: MemberId
    cancelled: int
    past: int
