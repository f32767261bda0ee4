"""What a person can say that concerns no booking, and what Bellhop cannot act on."""

from dataclasses import dataclass, field
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Moment, Wish
from core.values import BookingId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Help(Intent):
    """Learn how to talk to Bellhop, or how to use the command `about`."""

    word: ClassVar = "help"

    about: str | None = None


@dataclass(frozen=True, slots=True)
class Thanks(Intent):
    """Be polite."""


@dataclass(frozen=True, slots=True)
class Why(Intent):
    """Ask how the last sentence was read."""


@dataclass(frozen=True, slots=True)
class Unclear(Intent):
    """
    Say something that contradicts itself; `reason` names the contradiction.

    `wanted`: whether it is about something to book, so that another time is an answer. `times` are those that may be
    meant, where a sentence names two days.
    """

    reason: str
    wish: Wish
    wanted: bool = False
    times: tuple[Moment, ...] = ()


@dataclass(frozen=True, slots=True)
class NotYet(Intent):
    """Ask for something that Bellhop cannot do; `what` names it, and `wish` what it is about."""

    what: str
    wish: Wish = field(default_factory=Wish)


@dataclass(frozen=True, slots=True)
class NothingToRead(Intent):
    """Send a message without words, such as a voice message or a sticker."""


@dataclass(frozen=True, slots=True)
class TooMuchText(Intent):
    """Write more than is read in one message."""


@dataclass(frozen=True, slots=True)
class UnknownName(Intent):
    """Name something that is not here, as the subject of a command."""

    said: str


@dataclass(frozen=True, slots=True)
class Other(Intent):
    """Say something that does not concern bookings, or press a button that Bellhop never made."""


@dataclass(frozen=True, slots=True)
class Talked(Intent):
    """Talk of something that concerns Bellhop at most as a listener."""

    meanwhile: BookingId | Wish | None = field(default=None, kw_only=True)
    """What still waits for an answer meanwhile: what is held, or what was asked."""


@dataclass(frozen=True, slots=True)
class NotUnderstood(Talked):
    """
    Say something that may be a request, in words that nobody understands.

    `wish` is what was read of them all the same: a day, a clock, a thing.
    """

    said: str
    wish: Wish


@dataclass(frozen=True, slots=True)
class LetBe(Intent):
    """Leave what was asked, or proposed, as it is."""


@dataclass(frozen=True, slots=True)
class PressIt(Intent):
    """Say yes to a change of the place, which only a button makes."""

    word: ClassVar = "press"


@dataclass(frozen=True, slots=True)
class Silence(Intent):
    """Want nothing: there is no answer."""
