"""The buttons that stand in more than one place."""

from collections.abc import Sequence
from typing import Literal

from adapters.chat.cards.look import Rights
from adapters.chat.codec import intent as intent_of
from adapters.chat.codec import payload
from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import (
    Approve,
    Cancel,
    Change,
    CheckIn,
    CheckOut,
    Choose,
    Confirm,
    Decline,
    Delay,
    Extend,
    Hold,
    HoldAgain,
    ListBookings,
    Move,
    MoveWhere,
    ShowCode,
    Undo,
)
from adapters.chat.intents.resources import ListResources
from adapters.chat.intents.rules import ShowQuota
from adapters.chat.replies import Button
from adapters.wording import Words
from core.domain.bookings.booking import Booking
from core.domain.resources.resource import Resource
from core.values import BookingId, Interval, ResourceId, UnitId

Row = tuple[Button, ...]
LONGEST_LABEL = 75


def button(label: str, intent: Intent, style: Literal["plain", "primary", "danger"] = "plain") -> Button:
    """Return a button that means an intent; a label that is too long for one is cut."""
    cut = label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1] + "…"
    return Button(cut, payload(intent), style)


def pressable(rows: Sequence[Row], rights: Rights) -> tuple[Row, ...]:
    """Return the buttons that a reader with these rights may press, without rows that are left empty."""
    if rights is Rights.HOLDER:
        return tuple(row for row in rows if row)
    if rights is Rights.NONE:
        return ()
    allowed = (tuple(each for each in row if _for_attendees(each)) for row in rows)
    return tuple(row for row in allowed if row)


def _for_attendees(each: Button) -> bool:
    return each.payload is None or isinstance(intent_of(each.payload), CheckIn | ShowCode)


def held(booking: Booking, words: Words) -> Row:
    """Return what can be done with a hold."""
    return (
        button(words.say("button-confirm"), Confirm(booking.id), "primary"),
        button(words.say("button-change"), Change(booking.id)),
        drop(booking, words),
    )


def drop(booking: Booking, words: Words) -> Button:
    """Return the button that gives a hold back."""
    return button(words.say("button-drop"), Cancel(booking.id, booking.version))


def approve(booking: Booking, words: Words) -> Button:
    """Return the button that approves what somebody wants to book."""
    return button(words.say("button-approve"), Approve(booking.id), "primary")


def decline(booking: Booking, words: Words) -> Button:
    """Return the button that declines it."""
    return button(words.say("button-decline"), Decline(booking.id), "danger")


def check_in(booking: Booking, words: Words) -> Button:
    """Return the button that says “I’m here”."""
    return button(words.say("button-check-in"), CheckIn(booking.id), "primary")


def check_out(booking: Booking, words: Words) -> Button:
    """Return the button that ends a booking early."""
    return button(words.say("button-check-out"), CheckOut(booking.id))


def code(booking: Booking, words: Words) -> Button:
    """Return the button that shows the door code."""
    return button(words.say("button-code"), ShowCode(booking.id))


def cancel(booking: Booking, words: Words) -> Button:
    """Return the button that cancels a booking."""
    return button(words.say("button-cancel"), Cancel(booking.id, booking.version))


def release(booking: Booking, words: Words) -> Button:
    """Return the same button, as it is called when the booking is about to begin."""
    return button(words.say("button-release"), Cancel(booking.id, booking.version))


def late(booking: Booking, words: Words) -> Button:
    """Return the button that asks for ten more minutes."""
    return button(words.say("button-late"), Delay(booking.id))


def longer(booking: Booking, minutes: int, words: Words) -> Button:
    """Return the button that lets a booking end so much later."""
    return button(words.say("button-longer", minutes=f"{minutes}"), Extend(booking.id, minutes))


def move(booking: Booking, words: Words) -> Button:
    """Return the button that asks where a booking shall be moved to."""
    return button(words.say("button-move"), MoveWhere(booking.id))


def move_to(label: str, booking: BookingId, during: Interval, resource: ResourceId | None = None) -> Button:
    """Return a button that moves a booking to just this slot."""
    return button(label, Move(booking, during, resource))


def quota(words: Words) -> Button:
    """Return the button that shows what one has of the quotas."""
    return button(words.say("button-quota"), ShowQuota())


def undo(booking: Booking, words: Words) -> Button:
    """Return the button that takes a cancellation back."""
    return button(words.say("button-undo"), Undo(booking.id), "primary")


def take_back(booking: Booking, words: Words) -> Button:
    """Return the same button, as it is called after a release."""
    return button(words.say("button-take-back"), Undo(booking.id), "primary")


def another_time(booking: Booking, words: Words) -> Button:
    """Return the button that asks when the same thing is wanted instead."""
    return button(words.say("button-book-again"), Choose(booking.resource))


def hold_again(booking: Booking, words: Words) -> Button:
    """Return the button that holds the same slot once more."""
    return button(words.say("button-hold-again"), HoldAgain(booking.id))


def hold(label: str, resource: ResourceId, during: Interval, unit: UnitId | None = None) -> Button:
    """Return a button that holds just this slot."""
    return button(label, Hold(resource, during, unit))


def photo(resource: Resource, words: Words) -> Row:
    """Return the button that opens the picture of a resource, where it has one."""
    return (Button(words.say("button-photo"), url=resource.photo),) if resource.photo else ()


def bookings(words: Words) -> Button:
    """Return the button that lists one's bookings."""
    return button(words.say("button-list"), ListBookings())


def resources(words: Words) -> Button:
    """Return the button that lists what there is."""
    return button(words.say("button-rooms"), ListResources())
