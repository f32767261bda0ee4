"""What a member can ask of the holder of a booking, and what a holder can answer."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.domain.favours.favour import What
from core.values import BookingId, FavourId, Interval, ResourceId, RingId, UnitId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class AskAround(Intent):
    """Ask whoever has what the wish names, or one of several things that are named, perhaps for one of one's own."""

    wish: Wish
    names: tuple[str, ...] = ()
    """The things that are named, where there are several: one that is wanted, and one that is given for it."""
    unknown: str | None = None
    """What stands where a name is expected and is none here, as typed."""
    pointed: bool = False
    """Whether it is asked of "her" or "him": whoever has what was spoken of last; nobody, where nothing was."""
    oneself: bool = False
    """Whether nobody but the speaker is asked, as far as the words say."""
    of: tuple[str, ...] = ()
    """Who is asked, as far as somebody is named."""
    sharing: bool = False
    """Whether it is asked to come to what another one has."""


@dataclass(frozen=True, slots=True)
class AskHolder(Intent):
    """See what the holder of a slot can be asked for."""

    word: ClassVar = "askwho"

    resource: ResourceId
    during: Interval
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True)
class AskFavour(Intent):
    """Ask the holder of a booking for a time of it, or to swap it for one's own."""

    word: ClassVar = "favour"

    what: What
    booking: BookingId
    during: Interval
    mine: BookingId | None = None


@dataclass(frozen=True, slots=True)
class WithdrawFavour(Intent):
    """Withdraw what one has asked for."""

    word: ClassVar = "unask"

    favour: FavourId


@dataclass(frozen=True, slots=True)
class GrantFavour(Intent):
    """Do what somebody asks for."""

    word: ClassVar = "grant"

    favour: FavourId


@dataclass(frozen=True, slots=True)
class KeepMine(Intent):
    """Keep what somebody asks for, and perhaps be asked for nothing else today."""

    word: ClassVar = "keepmine"

    favour: FavourId
    today: bool | None = None


@dataclass(frozen=True, slots=True)
class UndoFavour(Intent):
    """Take back what was given or swapped less than a minute ago."""

    word: ClassVar = "unfavour"

    favour: FavourId


@dataclass(frozen=True, slots=True)
class AgreeToRing(Intent):
    """Agree to swap with two or three others at once."""

    word: ClassVar = "ring"

    ring: RingId


@dataclass(frozen=True, slots=True)
class LeaveRing(Intent):
    """Keep what one has, so that nobody swaps in that round."""

    word: ClassVar = "unring"

    ring: RingId
