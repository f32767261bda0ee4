"""Bookings: held, saved, read and locked; each change is one statement."""

from core.store.bookings.holding import Outcome, Slot, hold
from core.store.bookings.locking import in_the_way, locked, park, removable
from core.store.bookings.reading import (
    being_cancelled,
    found,
    gone,
    held_by,
    last_declined,
    last_resource,
    no_shows,
    of_attendee,
    of_concerned,
    of_member,
    of_time,
    released,
    several,
    taking,
    unanswerable,
    withdrawn,
    zones,
)
from core.store.bookings.rows import booking_in
from core.store.bookings.saving import NEVER_OVERLAP, Change, Exceeded, Overlap, save, save_all
from core.store.bookings.together import accompany, parted, rejoin

__all__ = [
    "NEVER_OVERLAP",
    "Change",
    "Exceeded",
    "Outcome",
    "Overlap",
    "Slot",
    "accompany",
    "being_cancelled",
    "booking_in",
    "found",
    "gone",
    "held_by",
    "hold",
    "in_the_way",
    "last_declined",
    "last_resource",
    "locked",
    "no_shows",
    "of_attendee",
    "of_concerned",
    "of_member",
    "of_time",
    "park",
    "parted",
    "rejoin",
    "released",
    "removable",
    "save",
    "save_all",
    "several",
    "taking",
    "unanswerable",
    "withdrawn",
    "zones",
]
