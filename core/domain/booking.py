"""The life of a booking: every transition, in one place."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

from core.errors import (
    AlreadyOver,
    CheckInEarly,
    CodeEarly,
    HoldOver,
    NotConfirmed,
    NotInUse,
    NotYours,
    UndoOver,
)
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

HOLD = timedelta(minutes=5)
"""How long a hold waits for its confirmation."""
GRACE = timedelta(minutes=10)
"""How long after its start a booking waits for its check-in."""
CHECK_IN_LEAD = timedelta(minutes=10)
"""How long before its start a booking can be checked in to."""
CODE_LEAD = timedelta(minutes=15)
"""How long before its start the access code is shown."""
UNDO = timedelta(seconds=60)
"""How long a cancellation can be taken back."""


class Status(StrEnum):
    """Where a booking stands in its life."""

    HELD = "held"
    CONFIRMED = "confirmed"
    IN_USE = "in_use"
    COMPLETED = "completed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


OCCUPYING = (Status.HELD, Status.CONFIRMED, Status.IN_USE)
"""The states in which nobody else may have the unit."""

LIFE: dict[Status, frozenset[Status]] = {
    Status.HELD: frozenset({Status.CONFIRMED, Status.EXPIRED, Status.CANCELLED}),
    Status.CONFIRMED: frozenset({Status.IN_USE, Status.CANCELLED, Status.NO_SHOW}),
    Status.IN_USE: frozenset({Status.COMPLETED}),
    Status.CANCELLED: frozenset({Status.CONFIRMED}),
    Status.COMPLETED: frozenset(),
    Status.EXPIRED: frozenset(),
    Status.NO_SHOW: frozenset(),
}
"""Which state may follow which; `cancelled → confirmed` is an undo."""


@dataclass(frozen=True, slots=True)
class Booking:
    """One unit for one interval, for one member; `version` counts its states, from 1."""

    id: BookingId
    organization: OrganizationId
    resource: ResourceId
    unit: UnitId
    member: MemberId
    during: Interval
    status: Status
    version: int
    via: str
    """The platform it was made on, where its messages go first."""
    hold_until: datetime
    release_at: datetime | None = None
    """When an unattended booking is given back; nothing before it is confirmed."""
    checked_in_at: datetime | None = None
    ended_at: datetime | None = None
    """When it left the states that occupy, if it did."""

    def confirmed(self, *, by: MemberId, now: datetime) -> Self:
        """
        Return it confirmed; one that already is stays as it is.

        Refuses with NotYours, HoldOver or AlreadyOver. The grace never ends before it had its full length.
        """
        self._owned(by)
        if self.status in {Status.CONFIRMED, Status.IN_USE}:
            return self
        if self.status is Status.EXPIRED or (self.status is Status.HELD and now >= self.hold_until):
            raise HoldOver(self.id, self.hold_until)
        if self.status is not Status.HELD:
            raise AlreadyOver(self.id, self.status)
        return self._to(Status.CONFIRMED, release_at=max(self.during.start, now) + GRACE)

    def cancelled(self, *, by: MemberId, now: datetime) -> Self:
        """
        Return it cancelled, or the hold dropped; one that already is stays as it is.

        Refuses with NotYours, or AlreadyOver once it was checked in or has ended.
        """
        self._owned(by)
        if self.status is Status.CANCELLED:
            return self
        return self.settled(now)._to(Status.CANCELLED, ended_at=now)  # noqa: SLF001 - its own class

    def restored(self, *, by: MemberId, now: datetime) -> Self:
        """
        Return it confirmed again after a cancellation; one that still stands stays as it is.

        Refuses with NotYours, UndoOver or AlreadyOver. A dropped hold has nothing to take back.
        """
        self._owned(by)
        if self.status is Status.CONFIRMED:
            return self
        if self.status is not Status.CANCELLED or self.ended_at is None or self.release_at is None:
            raise AlreadyOver(self.id, self.status)
        if now >= self.ended_at + UNDO:
            raise UndoOver(self.id, self.ended_at + UNDO)
        return self._to(Status.CONFIRMED, ended_at=None, release_at=max(self.during.start, now) + GRACE)

    def checked_in(self, *, by: MemberId, now: datetime) -> Self:
        """
        Return it in use; one that already is stays as it is.

        Refuses with NotYours, NotConfirmed, CheckInEarly or AlreadyOver.
        """
        self._owned(by)
        if self.status is Status.IN_USE:
            return self
        settled = self.settled(now)
        if settled.status is Status.HELD:
            raise NotConfirmed(self.id)
        if settled.status is Status.CONFIRMED and now < self.check_in_opens:
            raise CheckInEarly(self.id, self.check_in_opens)
        return settled._to(Status.IN_USE, checked_in_at=now)  # noqa: SLF001 - its own class

    def checked_out(self, *, by: MemberId, now: datetime) -> Self:
        """
        Return it completed, its rest free for others; one that already is stays as it is.

        Refuses with NotYours, NotInUse or AlreadyOver.
        """
        self._owned(by)
        if self.status is Status.COMPLETED:
            return self
        if self.status in {Status.HELD, Status.CONFIRMED}:
            raise NotInUse(self.id)
        return self._to(Status.COMPLETED, ended_at=min(now, self.during.end))

    def settled(self, now: datetime) -> Self:
        """Return it as the passing of time leaves it: expired, no-show, completed, or unchanged."""
        if self.status is Status.HELD and now >= self.hold_until:
            return self._to(Status.EXPIRED, ended_at=self.hold_until)
        if self.status is Status.CONFIRMED and self.release_at is not None and now >= self.release_at:
            return self._to(Status.NO_SHOW, ended_at=self.release_at)
        if self.status is Status.IN_USE and now >= self.during.end:
            return self._to(Status.COMPLETED, ended_at=self.during.end)
        return self

    @property
    def check_in_opens(self) -> datetime:
        """When check-in opens."""
        return self.during.start - CHECK_IN_LEAD

    @property
    def code_shown_from(self) -> datetime:
        """When its holder may see the access code."""
        return self.during.start - CODE_LEAD

    @property
    def undo_until(self) -> datetime | None:
        """Until when its cancellation can be taken back; None where there is nothing to take back."""
        if self.status is not Status.CANCELLED or self.ended_at is None or self.release_at is None:
            return None
        return self.ended_at + UNDO

    def code_visible(self, *, by: MemberId, now: datetime) -> None:
        """
        Let pass the holder in the time in which the access code is shown.

        Refuses with NotYours, NotConfirmed, AlreadyOver or CodeEarly.
        """
        self._owned(by)
        settled = self.settled(now)
        if settled.status is Status.HELD:
            raise NotConfirmed(self.id)
        if settled.status not in {Status.CONFIRMED, Status.IN_USE}:
            raise AlreadyOver(self.id, settled.status)
        if now < self.code_shown_from:
            raise CodeEarly(self.id, self.code_shown_from)

    def opens_door(self, now: datetime) -> bool:
        """Say whether its access code checks in at this moment."""
        return (
            self.status is Status.CONFIRMED
            and self.release_at is not None
            and self.check_in_opens <= now < self.release_at
        )

    def _owned(self, by: MemberId) -> None:
        if by != self.member:
            raise NotYours(self.id)

    def _to(
        self,
        status: Status,
        *,
        release_at: datetime | None = None,
        checked_in_at: datetime | None = None,
        ended_at: datetime | None = None,
    ) -> Self:
        if status not in LIFE[self.status]:
            raise AlreadyOver(self.id, self.status)
        return replace(
            self,
            status=status,
            version=self.version + 1,
            release_at=release_at or self.release_at,
            checked_in_at=checked_in_at or self.checked_in_at,
            ended_at=ended_at,
        )
