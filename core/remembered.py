"""Catalogues and bookings that a process remembers; inside a turn, over those of its process until it commits."""

from typing import Self

from core.domain.bookings.booking import Booking
from core.domain.resources.catalogue import Catalogue
from core.values import BookingId, OrganizationId

REMEMBERED = 1000
"""Bookings to remember, the latest that were written here: a hold is confirmed within minutes, or never."""


class Remembered:
    """
    The catalogues read last, and the bookings written last.

    With `below`, it is the memory of a turn: what it does not hold is asked of the one below, which learns what was
    written in the turn only by `settle`.
    """

    def __init__(self, below: Self | None = None) -> None:
        self._below = below
        self._catalogues: dict[OrganizationId, Catalogue] = {}
        self._bookings: dict[BookingId, Booking] = {}

    def catalogue(self, organization: OrganizationId) -> Catalogue | None:
        """Return the organization's catalogue as it was read last."""
        known = self._catalogues.get(organization)
        return self._below.catalogue(organization) if known is None and self._below else known

    def booking(self, booking: BookingId) -> Booking | None:
        """Return a booking as it was written last."""
        known = self._bookings.get(booking)
        return self._below.booking(booking) if known is None and self._below else known

    def keep_catalogue(self, catalogue: Catalogue) -> None:
        """Keep a catalogue as it was just read."""
        self._catalogues[catalogue.organization] = catalogue

    def keep_booking(self, booking: Booking) -> None:
        """Keep a booking as it was just written."""
        self._bookings[booking.id] = booking
        # A dict keeps the order of insertion, so its first key is the oldest.
        if len(self._bookings) > REMEMBERED:
            del self._bookings[next(iter(self._bookings))]

    def forget_booking(self, booking: BookingId) -> None:
        """Forget a booking, here and below: another process may have changed it."""
        self._bookings.pop(booking, None)
        if self._below:
            self._below.forget_booking(booking)

    def settle(self) -> None:
        """Hand on what the turn wrote, because it is committed."""
        if self._below is None:
            return
        # Another turn may have committed a later version meanwhile, and that one is the newer truth.
        for catalogue in self._catalogues.values():
            older = self._below.catalogue(catalogue.organization)
            if older is None or older.version <= catalogue.version:
                self._below.keep_catalogue(catalogue)
        for booking in self._bookings.values():
            before = self._below.booking(booking.id)
            if before is None or before.version <= booking.version:
                self._below.keep_booking(booking)
