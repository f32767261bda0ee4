"""What a person can want with a form, where the platform has such."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from adapters.chat.intents import intent
from core.values import BookingId

Entries = tuple[tuple[str, tuple[str, ...]], ...]
"""What stands in the fields of a form, by their names, as the platform carried it."""


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


class Filling(StrEnum):
    """What a form is for."""

    BOOK = "book"
    REPEAT = "repeat"
    FIND = "find"
    MOVE = "move"
    DECLINE = "decline"
    SETTINGS = "settings"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class OpenForm(Intent):
    """See a form with nothing filled in yet; `seen` is the version of the booking that it is about."""

    word: ClassVar = "form"

    filling: Filling
    booking: BookingId | None = None
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class FillIn(Intent):
    """See a form with what was filled in so far; or do what it says, once it is `sent`."""

    form: OpenForm
    entries: Entries = ()
    sent: bool = False
