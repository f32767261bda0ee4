"""Answers about bookings of somebody else's: never one's own instead, and only what the asker may do."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card, look_at_several
from adapters.chat.answers.choices import Choice, choosing
from adapters.chat.answers.favours import ask_the_holder
from adapters.chat.answers.questions import asked
from adapters.chat.answers.theirs import asked_to_call_off, asked_to_take_over, managing, moved_to
from adapters.chat.answers.whom import whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.naming import label, line
from adapters.chat.cards.reasons import usual
from adapters.chat.intents.attending import CheckIn, CheckOut
from adapters.chat.intents.bookings import Cancel, CancelWhich
from adapters.chat.intents.changing import ExtendWhich, MoveWhich
from adapters.chat.intents.company import CallOff, OthersBooking
from adapters.chat.intents.overview import AskToCallOff, AskToTakeOver, MoveTheirsTo, ShowTheirs
from adapters.chat.intents.showing import ListMatching
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import concerns, tells
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Wish
from core.errors import NoSuchMember
from core.use_cases.bookings import bookings_of
from core.use_cases.bookings.call_off import call_off, manages
from core.use_cases.people.people_called import names_of
from core.values import OFFERED, MemberId

LISTED = 10
"""Bookings of somebody else's in one answer; more are for the calendar."""


@answer.register
async def with_others(intent: OthersBooking, asker: Asker) -> Replies:
    """Offer what the asker may do with somebody else's bookings, or say that they may do nothing."""
    try:
        person = await whom(asker, intent.whose)
    except NoSuchMember:
        return (_nobody(asker),)
    if person == asker.member.id:
        return await answer(_own(intent), asker)
    [name] = await names_of(asker.ledger, organization=asker.member.organization, members=[person])
    theirs = await _theirs(asker, person, intent.wish)
    if intent.verb == "find":
        return (await _shown(asker, name, theirs),)
    done = await _managed(intent, name, theirs, asker) if theirs else None
    if done:
        return done
    message = "others-none" if asker.member.role.manages and not theirs else "others-not-yours"
    ask = await _asking_them(asker, person, intent)
    return (Reply((asker.words.say(message, name=name),), buttons.rows(ask, _home(asker))),)


async def _asking_them(asker: Asker, person: MemberId, intent: OthersBooking) -> Row:
    """Return the button that asks somebody for their booking, where just one is meant that the asker may know of."""
    every = await bookings_of.bookings_of(asker.ledger, organization=asker.member.organization, member=person)
    wishes = [each for each in (intent.to, intent.wish) if each is not None and each.resource]
    meant = [
        each
        for each in every
        if tells(each, asker.catalogue, asker.member)
        if any(wish.describes(each, asker.catalogue.resource(each.resource)) for wish in wishes)
    ]
    if len(meant) != 1:
        return ()
    [one] = meant
    ask = await ask_the_holder(asker, asker.catalogue.resource(one.resource), one.during, one.unit)
    return (ask,) if ask else ()


async def _managed(intent: OthersBooking, name: str, theirs: list[Booking], asker: Asker) -> Replies | None:
    """Return what comes next before bookings of somebody else's are changed; None where the asker may change none."""
    managed = [each for each in theirs if manages(asker.catalogue, each, by=asker.member)]
    match intent.verb:
        case "cancel":
            return await _cancelled_which(intent, name, theirs, asker)
        case "move" if len(theirs) == len(managed) == 1:
            return await moved_to(MoveTheirsTo(theirs[0].id, intent.to or Wish()), asker)
        case "take" if len(managed) == 1:
            return await asked_to_take_over(AskToTakeOver(managed[0].id), asker)
        case "take" if managed:
            return (await _shown(asker, name, managed),)
        case _:
            return None


async def _cancelled_which(intent: OthersBooking, name: str, theirs: list[Booking], asker: Asker) -> Replies:
    coming = [each for each in theirs if each.status is not Status.IN_USE]
    choices: list[Choice] = [_cancelling(asker, each) for each in coming]
    if len(choices) == 1 and isinstance(choices[0], CallOff):
        # Whose and which is known, so that only the reason is left to ask for.
        return await asked_to_call_off(AskToCallOff(choices[0].booking, intent.because), asker)
    head = asker.words.say("others-cancel-which", name=name)
    return (await choosing(asker, head, choices, among=theirs, wish=Wish(because=intent.because)),)


@answer.register
async def called_off(intent: CallOff, asker: Asker) -> Replies:
    """Cancel somebody else's booking as a manager, and show how to take that back."""
    because = (await asked(asker, intent.question)).because or usual(intent.reason)
    gone = await call_off(
        asker.ledger,
        organization=asker.member.organization,
        booking=intent.booking,
        by=asker.member,
        via=asker.platform,
        because=because,
        seen=intent.seen,
    )
    shown = await card(asker, gone)
    return (shown if concerns(gone, asker.member) else managing(shown),)


async def _theirs(asker: Asker, person: MemberId, wish: Wish) -> list[Booking]:
    """Return the bookings of somebody else that the asker made for them, or manages and may know to be theirs."""
    every = await bookings_of.bookings_of(asker.ledger, organization=asker.member.organization, member=person)
    return [
        each
        for each in every
        if each.booked_by == asker.member.id or manages(asker.catalogue, each, by=asker.member)
        if tells(each, asker.catalogue, asker.member)
        if wish.describes(each, asker.catalogue.resource(each.resource))
    ]


async def _shown(asker: Asker, name: str, theirs: list[Booking]) -> Reply:
    if not theirs:
        message = "others-none" if asker.member.role.manages else "others-private"
        return Reply((asker.words.say(message, name=name),), (_home(asker),))
    look = await look_at_several(asker, theirs)
    head = asker.words.say("others-list", name=name, count=len(theirs))
    # Whoever manages one does with it what its card offers.
    managed = [each for each in theirs[:OFFERED] if manages(asker.catalogue, each, by=asker.member)]
    rows = ((buttons.button(label(each, look), ShowTheirs(each.id)),) for each in managed)
    return Reply((head, *(line(each, look) for each in theirs[:LISTED])), (*rows, _home(asker)))


def _cancelling(asker: Asker, booking: Booking) -> Cancel | CallOff:
    made = booking.booked_by == asker.member.id
    return Cancel(booking.id, booking.version) if made else CallOff(booking.id, booking.version)


def _own(intent: OthersBooking) -> CancelWhich | MoveWhich | ExtendWhich | CheckIn | CheckOut | ListMatching:
    """Return the same about the asker's own bookings, where they spoke of themself by name."""
    match intent.verb:
        case "cancel":
            return CancelWhich(intent.wish, because=intent.because)
        case "move":
            return MoveWhich(intent.to or Wish(), intent.wish)
        case "extend":
            return ExtendWhich(intent.wish)
        case "checkin":
            return CheckIn()
        case "checkout":
            return CheckOut()
        case "find" | "take":
            return ListMatching(intent.wish)


def _nobody(asker: Asker) -> Reply:
    return Reply((asker.words.say("others-whose"),), (_home(asker),))


def _home(asker: Asker) -> buttons.Row:
    return (buttons.bookings(asker.words), buttons.resources(asker.words))
