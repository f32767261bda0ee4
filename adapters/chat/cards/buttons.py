"""
Buttons: what they say, what they mean, and who may press them.

The docstring of a function that returns a button says what pressing it does.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from adapters.chat.cards.look import Look, Rights
from adapters.chat.cards.times import slot
from adapters.chat.intents import Intent
from adapters.chat.intents.approvals import AnswerBack, Approve, AskBack, AskToDecline
from adapters.chat.intents.attending import CannotCome, CheckIn, CheckOut, Come, ShowCode
from adapters.chat.intents.bookings import Cancel, Choose, Confirm, DropAll, Hold, HoldAgain, Undo
from adapters.chat.intents.calendars import ToCalendar
from adapters.chat.intents.changing import Delay, Extend, Move, MoveWhere, NameIt
from adapters.chat.intents.company import DeclineOffer, TakeOver, WhoComes, WithdrawOffer
from adapters.chat.intents.resources import ListResources, ShowPhoto
from adapters.chat.intents.rules import ShowQuota
from adapters.chat.intents.series import ShowSeries
from adapters.chat.intents.showing import ListBookings, OpenPage, Show
from adapters.chat.replies import LONGEST_LABEL, Button
from adapters.wording import Words
from adapters.wording.marks import shortened, units
from core.domain.bookings.booking import Booking
from core.domain.resources.photo import kept_photo
from core.domain.resources.resource import Resource
from core.errors import Alternative
from core.values import BookingId, Interval, ResourceId, UnitId

SHORTEST_NAME = 20
"""UTF-16 units of a name that are left in any case: enough to recognize it."""
Row = tuple[Button, ...]


def button(label: str, intent: Intent, style: Literal["plain", "primary", "danger"] = "plain") -> Button:
    """Return a button that means an intent, its label cut where it is too long."""
    return Button(shortened(label, LONGEST_LABEL), intent, style)


def undoing(label: str, intent: Intent, style: Literal["plain", "primary"] = "plain") -> Button:
    """Return a button that undoes what was just done; the word “undo” means the same."""
    return replace(button(label, intent, style), undoes=True)


def name_beside(name: str, rest: str) -> str:
    """Return a name that is short enough to stand on a button beside the rest, which tells it from others."""
    return shortened(name, max(SHORTEST_NAME, LONGEST_LABEL - units(rest) - len(" · ")))


def rows(*every: Row) -> tuple[Row, ...]:
    """Return the rows that have buttons."""
    return tuple(row for row in every if row)


def pressable(every: Sequence[Row], rights: Rights) -> tuple[Row, ...]:
    """Return the buttons that a reader with these rights may press, without empty rows."""
    return rows(*(allowed(row, rights) for row in every))


def allowed(row: Row, rights: Rights) -> Row:
    """Return the buttons of a row that a reader with these rights may press."""
    if rights is Rights.HOLDER:
        return row
    return tuple(each for each in row if _for_attendees(each)) if rights is Rights.ATTENDEE else ()


def _for_attendees(each: Button) -> bool:
    return each.intent is None or isinstance(each.intent, CheckIn | ShowCode | CannotCome | ToCalendar | OpenPage)


def confirm(booking: Booking, words: Words) -> Button:
    """Turn a hold into a booking."""
    return button(words.say("button-confirm"), Confirm(booking.id), "primary")


def ask(booking: Booking, words: Words) -> Button:
    """Ask for the approval that a hold needs."""
    return button(words.say("button-ask"), Confirm(booking.id), "primary")


def change(booking: Booking, words: Words) -> Button:
    """Ask for another time for a hold."""
    return button(words.say("button-change"), MoveWhere(booking.id))


def drop(booking: Booking, words: Words) -> Button:
    """Give up a hold, or a request for approval."""
    return button(words.say("button-drop"), Cancel(booking.id, booking.version))


def approve(booking: Booking, words: Words, *, stage: tuple[int, int] | None = None) -> Button:
    """Approve a request, of a series all that was asked for together; one more `stage` is named, with how many."""
    label = words.say("button-approve-series" if booking.series else "button-approve")
    if stage:
        place, total = stage
        label = words.say("button-approve-stage", place=place, total=total)
    return button(label, Approve(booking.id, booking.version), "primary")


def decline(booking: Booking, words: Words) -> Button:
    """Choose why a request is declined."""
    return button(words.say("button-decline"), AskToDecline(booking.id, booking.version), "danger")


def ask_back(booking: Booking, words: Words) -> Button:
    """Ask something back about a request."""
    return button(words.say("button-ask-back"), AskBack(booking.id))


def answer_back(booking: Booking, words: Words) -> Button:
    """Answer what an approver asked back."""
    return button(words.say("button-answer-back"), AnswerBack(booking.id), "primary")


def check_in(booking: Booking, words: Words) -> Button:
    """Begin to use a booking."""
    return button(words.say("button-check-in"), CheckIn(booking.id), "primary")


def cannot_come(booking: Booking, words: Words) -> Button:
    """Take the reader off the list of attendees."""
    return button(words.say("button-cannot-come"), CannotCome(booking.id))


def comes(booking: Booking, words: Words) -> Button:
    """Put the reader back on the list of attendees."""
    return button(words.say("button-comes"), Come(booking.id), "primary")


def guests(booking: Booking, words: Words) -> Button:
    """Show who comes."""
    return button(words.say("button-guests"), WhoComes(booking.id))


def dates(booking: Booking, words: Words) -> Button:
    """Show every date of the series to which a booking belongs."""
    return button(words.say("button-series-dates"), ShowSeries(booking.id))


def withdraw(booking: Booking, words: Words) -> Button:
    """Take back the offer of a booking."""
    return button(words.say("button-withdraw"), WithdrawOffer(booking.id))


def take_over(booking: Booking, words: Words) -> Button:
    """Take over a booking that was offered."""
    return button(words.say("button-take-over"), TakeOver(booking.id), "primary")


def no_thanks(booking: Booking, words: Words) -> Button:
    """Decline a booking that was offered."""
    return button(words.say("button-no-thanks"), DeclineOffer(booking.id))


def got_it(booking: Booking, words: Words) -> Button:
    """Fold a notice to the booking's card."""
    return button(words.say("button-got-it"), Show(booking.id))


def check_out(booking: Booking, words: Words) -> Button:
    """End a booking early."""
    return button(words.say("button-check-out"), CheckOut(booking.id))


def show_code(booking: Booking, words: Words) -> Button:
    """Show the door code."""
    return button(words.say("button-code"), ShowCode(booking.id))


def to_calendar(booking: Booking, words: Words) -> Button:
    """Send a booking as a file for another calendar."""
    return button(words.say("button-calendar"), ToCalendar(booking.id))


def page(booking: Booking, words: Words) -> Button:
    """Open a booking's own page."""
    return button(words.say("button-page"), OpenPage(booking.id))


def cancel(booking: Booking, words: Words) -> Button:
    """Cancel a booking."""
    return button(words.say("button-cancel"), Cancel(booking.id, booking.version))


def release(booking: Booking, words: Words) -> Button:
    """Cancel a booking that is about to begin."""
    return button(words.say("button-release"), Cancel(booking.id, booking.version))


def delay(booking: Booking, words: Words) -> Button:
    """Ask for ten more minutes before the release."""
    return button(words.say("button-late"), Delay(booking.id))


def extend(booking: Booking, minutes: int, words: Words) -> Button:
    """Let a booking end so many minutes later, or earlier where they are negative."""
    return button(by(minutes, words), Extend(booking.id, minutes, booking.version))


def by(minutes: int, words: Words) -> str:
    """Return the label of a button that makes something so many minutes longer, or shorter."""
    return words.say("button-longer" if minutes > 0 else "button-shorter", minutes=f"{abs(minutes)}")


def move(booking: Booking, words: Words) -> Button:
    """Ask where to move a booking."""
    return button(words.say("button-move"), MoveWhere(booking.id))


def move_to(label: str, booking: BookingId, during: Interval, resource: ResourceId | None = None) -> Button:
    """Move a booking to just this slot."""
    return button(label, Move(booking, during, resource))


def drop_all(count: int, words: Words) -> Button:
    """Drop everything that the reader holds, which are so many."""
    return button(words.say("button-drop-all", count=count), DropAll())


def keep(name: str, booking: Booking, words: Words) -> Button:
    """Leave a booking of that resource as it is, where another one was offered."""
    return button(words.say("button-keep-one", name=name), Show(booking.id))


def keep_slot(booking: Booking, words: Words) -> Button:
    """Leave a booking as it is."""
    return button(words.say("button-keep-slot"), Show(booking.id))


def name_it(booking: Booking, words: Words) -> Button:
    """Ask what a booking is for."""
    return button(words.say("button-rename" if booking.title else "button-name"), NameIt(booking.id))


def show_quota(words: Words) -> Button:
    """Show the reader's quotas."""
    return button(words.say("button-quota"), ShowQuota())


def undo(booking: Booking, words: Words) -> Button:
    """Take a cancellation back."""
    return undoing(words.say("button-undo"), Undo(booking.id), "primary")


def take_back(booking: Booking, words: Words) -> Button:
    """Take a released booking back."""
    return button(words.say("button-take-back"), Undo(booking.id), "primary")


def book_again(booking: Booking, words: Words) -> Button:
    """Ask for another time of the same resource."""
    return button(words.say("button-book-again"), Choose(booking.resource))


def choose(resource: Resource) -> Button:
    """Choose a resource; Bellhop then asks for what it does not know yet."""
    return button(resource.name, Choose(resource.id))


def hold_again(booking: Booking, words: Words) -> Button:
    """Hold the same slot once more."""
    return button(words.say("button-hold-again"), HoldAgain(booking.id))


def hold(label: str, resource: ResourceId, during: Interval, unit: UnitId | None = None) -> Button:
    """Hold just this slot."""
    return button(label, Hold(resource, during, unit))


def alternative(offer: Alternative, look: Look) -> Button:
    """Hold a slot that is offered instead of another one."""
    resource = look.catalogue.resource(offer.resource)
    when = slot(offer.during, resource, look, button=True)
    name = f"{resource.name} {resource.unit(offer.unit).label}" if offer.unit else resource.name
    label = look.words.say("button-alternative", name=name_beside(name, when), when=when)
    return hold(label, offer.resource, offer.during, offer.unit)


def photo(resource: Resource, words: Words) -> Row:
    """See the photo of a resource, if it has one: where it is, or sent by Bellhop."""
    if kept_photo(resource.photo):
        return (button(words.say("button-photo"), ShowPhoto(resource.id)),)
    return (Button(words.say("button-photo"), url=resource.photo),) if resource.photo else ()


def bigger(words: Words) -> Button:
    """Look for something with more seats."""
    return button(words.say("button-bigger"), ListResources())


def bookings(words: Words) -> Button:
    """List the reader's bookings."""
    return button(words.say("button-list"), ListBookings())


def resources(words: Words) -> Button:
    """List the resources."""
    return button(words.say("button-rooms"), ListResources())
