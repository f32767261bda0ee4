"""What a person can want with a form, where the platform has such."""

from dataclasses import dataclass
from datetime import date, time

from adapters.chat.intents import intent
from core.values import ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class BookByForm(Intent):
    """See the form for a booking, perhaps with what is chosen so far; or book what it says, once it is `sent`."""

    resource: ResourceId | None = None
    day: date | None = None
    clock: time | None = None
    minutes: int | None = None
    people: tuple[str, ...] = ()
    """Who comes along, by the platform's ids."""
    title: str | None = None
    sent: bool = False
