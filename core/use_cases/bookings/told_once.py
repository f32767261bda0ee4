"""Tell everybody once of the dates of a series that one act changes, each in a transaction of its own or all in one."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.messages import HOLDER, Due, Kind
from core.values import MemberId, SeriesId, UnitId

AT_ONCE = frozenset({Kind.CHANGED_FOR_YOU})
"""What is told of the first date alone; of the others it is `told_together` with that."""


@dataclass(frozen=True, slots=True)
class Told:
    """Whom an act has told of a date of a series so far; of one that goes elsewhere, whom of a date at that unit."""

    known: set[tuple[SeriesId, UnitId | None, MemberId]] = field(default_factory=set)

    def due(
        self, booking: Booking, people: Sequence[MemberId], *, now: datetime, to: UnitId | None = None
    ) -> list[Due]:
        """Return the messages to those of some people, of whom one may be HOLDER, who were not told of another date."""
        return [
            Due(Kind.CHANGED_FOR_YOU, now, each) for each in people if self._key(booking, each, to) not in self.known
        ]

    def add(self, booking: Booking, people: Sequence[MemberId], *, to: UnitId | None = None) -> None:
        """Note that some people were told of a booking, once that is certain."""
        self.known.update(key for key in (self._key(booking, each, to) for each in people) if key is not None)

    @staticmethod
    def _key(booking: Booking, member: MemberId, to: UnitId | None) -> tuple[SeriesId, UnitId | None, MemberId] | None:
        whose = booking.member if member == HOLDER else member
        return None if booking.series is None else (booking.series, to, whose)
