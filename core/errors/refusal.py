"""The refusal: the core's answer when it does not do what was asked."""

from dataclasses import dataclass, field

from core.values import BookingId, Interval, MemberId, ResourceId, UnitId


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a mistake
    """
    A fact with typed fields: why the core did not do what was asked; nothing was changed.

    The words for it live with the adapters. Its dataclasses are not frozen, because context managers set an exception's
    traceback, and do without an equality of their own, which would take away the hash that exceptions need.
    """


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another slot that was free, and allowed by every rule, when it was looked for."""

    resource: ResourceId
    during: Interval
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True)
class AskedSlot:
    """
    The slot that was asked for: the member whom it is for, who asks, and the booking that it is to be given to.

    `unit` is the one that was named; without `moving` a new booking was wanted.
    """

    resource: ResourceId
    during: Interval
    member: MemberId
    by: MemberId
    unit: UnitId | None = None
    moving: BookingId | None = None


@dataclass(eq=False)
class SlotRefusal(Refusal):
    """
    The refusal of a slot, by whatever rule; a new rule about slots refuses with one of its own.

    `offers` are at most three slots near the one that was `asked` for, nearest first, each of which would be granted.
    Both are there where somebody asked for a slot, and not where a rule was only looked up.
    """

    offers: tuple[Alternative, ...] = field(default=(), kw_only=True)
    asked: AskedSlot | None = field(default=None, kw_only=True)
