"""The closed list of what a person can want."""

from dataclasses import dataclass
from datetime import date, datetime

from core.domain.bookings.wish import Wish
from core.values import BlackoutId, BookingId, Interval, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Book:
    """Something of which not everything may be said yet."""

    wish: Wish
    unknown: str | None = None
    """Words that stand where a name would, and name nothing here."""
    rivals: tuple[str, ...] = ()
    """Names that fit the words equally well."""
    instead: Wish | None = None
    """What the words might mean as well, though that is less likely."""


@dataclass(frozen=True, slots=True)
class Find:
    """To see what is free, or, without a time, what there is."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class Choose:
    """One resource, perhaps on a day or at a wall time of its zone, perhaps for so many minutes."""

    resource: ResourceId
    start: datetime | date | None = None
    minutes: int | None = None
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A time, as the answer to when something that fits is wanted."""

    start: datetime | date


@dataclass(frozen=True, slots=True)
class FreeOn:
    """To see when one resource is free on a day."""

    resource: ResourceId
    day: date


@dataclass(frozen=True, slots=True)
class NearMisses:
    """To see what lacks something of what was looked for."""


@dataclass(frozen=True, slots=True)
class More:
    """The next of what was found, from that place on."""

    skip: int


@dataclass(frozen=True, slots=True)
class Hold:
    """Just this slot."""

    resource: ResourceId
    during: Interval
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True)
class SeatMap:
    """To see which seats of a departure are free, from that row on."""

    resource: ResourceId
    during: Interval
    skip: int


@dataclass(frozen=True, slots=True)
class Confirm:
    """To turn a hold into a booking."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class ConfirmHeld:
    """To confirm whatever is held."""


@dataclass(frozen=True, slots=True)
class DropHeld:
    """To drop whatever is held."""


@dataclass(frozen=True, slots=True)
class Approve:
    """To approve what somebody wants to book."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Decline:
    """To decline it."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Change:
    """To drop a hold and choose another time."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Cancel:
    """To give a booking back, as it stood in the version that was seen."""

    booking: BookingId
    seen: int


@dataclass(frozen=True, slots=True)
class CancelWhich:
    """To give back a booking that is described rather than pressed, perhaps for a reason."""

    wish: Wish
    reference: str | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Pick:
    """To have one of what was offered last: the first is 1, the last -1; `otherwise` where nothing was offered."""

    number: int
    otherwise: "Intent"


@dataclass(frozen=True, slots=True)
class Number:
    """To answer with a number; `clock` is what it means as a time of day, `otherwise` where nothing was asked."""

    value: int
    clock: Wish
    otherwise: "Intent"


@dataclass(frozen=True, slots=True)
class Instead:
    """To have something else instead of what was shown last."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class Shift:
    """To have what was shown last so many minutes later, or earlier; `otherwise` where nothing was shown."""

    start: int
    end: int
    otherwise: "Intent"


@dataclass(frozen=True, slots=True)
class Last:
    """To have what was shown last for so many minutes; `otherwise` where nothing was shown."""

    minutes: int
    otherwise: "Intent"


@dataclass(frozen=True, slots=True)
class SameTime:
    """To have what was shown last on another day as well; `otherwise` where nothing was shown."""

    wish: Wish
    otherwise: "Intent"


@dataclass(frozen=True, slots=True)
class Swap:
    """To hold this slot in place of what is held."""

    booking: BookingId
    during: Interval


@dataclass(frozen=True, slots=True)
class Away:
    """To give back everything on those days, both included; `seen` bookings were named, or nothing was named yet."""

    first: date
    last: date
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class UndoAll:
    """To take back every cancellation that still can be."""


@dataclass(frozen=True, slots=True)
class Move:
    """To give a booking just this slot instead, perhaps of another resource."""

    booking: BookingId
    during: Interval
    resource: ResourceId | None = None


@dataclass(frozen=True, slots=True)
class MoveWhere:
    """To move a booking, it is not said where to."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class MoveWhich:
    """
    To move a booking that is described (`old`) rather than pressed; `wish` is what it shall be instead.

    `by` says that it shall be so many minutes later, or, if negative, earlier.
    """

    wish: Wish
    old: Wish
    reference: str | None = None
    by: int | None = None


@dataclass(frozen=True, slots=True)
class Extend:
    """To let a booking end so many minutes later, or, if negative, earlier."""

    booking: BookingId
    minutes: int


@dataclass(frozen=True, slots=True)
class ExtendWhich:
    """To give a described booking another end: so many minutes later, or this wall time; perhaps neither is said."""

    old: Wish
    minutes: int | None = None
    until: datetime | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Delay:
    """To be waited for a little longer, at this booking or the next one."""

    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class ShowQuota:
    """To see what one has of every quota."""


@dataclass(frozen=True, slots=True)
class ShowRules:
    """To see the rules of one resource."""

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class Rules:
    """To see the rules of what the words name, or to change one of them."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Groups:
    """To see the groups, or, with words, to put somebody into one or take them out."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Blackouts:
    """To see what is closed, or, with words, to close something for a while."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class CloseNow:
    """To close what was proposed; `moving` asks to move what is in the way rather than to cancel it."""

    blackout: BlackoutId
    moving: bool


@dataclass(frozen=True, slots=True)
class Lift:
    """To open again what was closed."""

    blackout: BlackoutId


@dataclass(frozen=True, slots=True)
class Undo:
    """To take a cancellation back."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class UndoLast:
    """To take the last cancellation back."""


@dataclass(frozen=True, slots=True)
class HoldAgain:
    """To hold the slot of an earlier booking once more."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class CheckIn:
    """To begin using a booking: this one, the one of this code, or the one that begins now."""

    booking: BookingId | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class CheckOut:
    """To end a booking: this one, or the one in use."""

    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class ShowCode:
    """To see the door code."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Show:
    """To see one booking as it stands."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class ListBookings:
    """To see one's bookings, or those that are described; no button describes any."""

    wish: Wish | None = None


@dataclass(frozen=True, slots=True)
class ListResources:
    """To see what can be booked."""


@dataclass(frozen=True, slots=True)
class Help:
    """To be told how to talk; `about` is a command, or nothing."""

    about: str | None = None


@dataclass(frozen=True, slots=True)
class Start:
    """To begin, perhaps with an invitation's token."""

    token: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """To see, or choose, the time zone or the language."""

    to: str | None = None


@dataclass(frozen=True, slots=True)
class Connect:
    """To join one's identity on another platform."""


@dataclass(frozen=True, slots=True)
class Invite:
    """To get an invitation for others."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Something that contradicts itself; `reason` says how."""

    reason: str
    wish: Wish


@dataclass(frozen=True, slots=True)
class NotYet:
    """Something that Bellhop cannot do; `what` names it."""

    what: str


@dataclass(frozen=True, slots=True)
class Thanks:
    """Nothing but to be polite."""


@dataclass(frozen=True, slots=True)
class Other:
    """Nothing that concerns bookings."""


Intent = (
    Book
    | Find
    | Choose
    | When
    | More
    | FreeOn
    | NearMisses
    | Hold
    | SeatMap
    | Confirm
    | ConfirmHeld
    | DropHeld
    | Approve
    | Decline
    | Change
    | Cancel
    | CancelWhich
    | Pick
    | Number
    | Instead
    | Shift
    | SameTime
    | Last
    | Swap
    | Away
    | UndoAll
    | Move
    | MoveWhere
    | MoveWhich
    | Extend
    | ExtendWhich
    | Delay
    | ShowQuota
    | ShowRules
    | Rules
    | Blackouts
    | Groups
    | CloseNow
    | Lift
    | Undo
    | UndoLast
    | HoldAgain
    | CheckIn
    | CheckOut
    | ShowCode
    | Show
    | ListBookings
    | ListResources
    | Help
    | Start
    | Settings
    | Connect
    | Invite
    | Unclear
    | NotYet
    | Thanks
    | Other
)
