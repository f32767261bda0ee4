"""Somebody else's booking, for those who manage it: shown, moved, taken over and cancelled, each for a reason."""

from contextlib import suppress
from dataclasses import replace
from typing import Literal

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import shown as show_own
from adapters.chat.answers.bookings import undone as undone_own
from adapters.chat.answers.card import card, look_at_several
from adapters.chat.answers.moving import new_slot
from adapters.chat.answers.questions import asked, asking
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.naming import line
from adapters.chat.cards.reasons import USUAL, usual
from adapters.chat.cards.times import slot
from adapters.chat.intents.bookings import Undo
from adapters.chat.intents.company import CallOff
from adapters.chat.intents.overview import (
    AskToCallOff,
    AskToMoveTheirs,
    AskToTakeOver,
    Assign,
    MoveTheirs,
    MoveTheirsTo,
    MoveTheirsWhere,
    ShowTheirs,
)
from adapters.chat.intents.questions import ShowHistory
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import as_told, concerns
from core.domain.bookings.status import UNCONFIRMED, Status
from core.domain.bookings.wish import Wish
from core.domain.lengths import check_text
from core.errors import NotYours
from core.use_cases.bookings import undo
from core.use_cases.bookings.all_bookings import managed_booking
from core.use_cases.bookings.assign import assign
from core.use_cases.bookings.offer import offer_moves
from core.use_cases.bookings.relocate import relocate
from core.values import BookingId

Why = AskToCallOff | AskToMoveTheirs | AskToTakeOver
Act = CallOff | MoveTheirs | Assign
MESSAGES: dict[type[Why], tuple[str, str]] = {
    AskToCallOff: ("calloff-why", "button-calloff-now"),
    AskToMoveTheirs: ("move-why", "button-move-now"),
    AskToTakeOver: ("take-why", "button-take-now"),
}
"""The question for the reason of each act, and what the button says that does it for a written one."""


@answer.register
async def theirs_shown(intent: ShowTheirs, asker: Asker) -> Replies:
    """Show somebody else's booking with what the asker may do with it; refuses as `managed_booking` does."""
    booking = await _managed(asker, intent.booking)
    if concerns(booking, asker.member):
        # Whoever had it, or decided about it, has no card of their own.
        with suppress(NotYours):
            return await show_own(Show(booking.id), asker)
    return (await _theirs(asker, booking),)


async def _theirs(asker: Asker, booking: Booking, *news: str, undo: Row = ()) -> Reply:
    words = asker.words
    painted = (await card(asker, booking)).with_news(*news)
    move = buttons.button(words.say("button-move-theirs"), MoveTheirsWhere(booking.id))
    cancel = buttons.button(words.say("button-cancel-theirs"), AskToCallOff(booking.id), "danger")
    take = buttons.button(words.say("button-take-theirs"), AskToTakeOver(booking.id))
    past = buttons.button(words.say("button-history"), ShowHistory(booking.id))
    coming = booking.status is Status.CONFIRMED
    acts = (move, take, cancel) if coming else (cancel,) if booking.status in UNCONFIRMED else ()
    return replace(managing(painted), rows=buttons.rows(undo, acts, (past,)), more=(), unfold=None)


def managing(painted: Reply) -> Reply:
    """Return a card as that of whoever manages the booking: once it changes, it only leads to it as it is then."""
    return replace(painted, card=replace(painted.card, purpose="managed") if painted.card else None)


@answer.register
async def asked_to_call_off(intent: AskToCallOff, asker: Asker) -> Replies:
    """Ask why a booking is cancelled, or whether for the written reason; refuses as `managed_booking` does."""
    booking = await _managed(asker, intent.booking)
    if booking.status not in {Status.CONFIRMED, *UNCONFIRMED}:
        return (await _theirs(asker, booking),)
    return (await _why(asker, booking, intent, CallOff(booking.id, booking.version)),)


@answer.register
async def asked_to_take_over(intent: AskToTakeOver, asker: Asker) -> Replies:
    """Ask why a booking is taken over, or whether for the written reason; refuses as `managed_booking` does."""
    booking = await _managed(asker, intent.booking)
    if booking.status is not Status.CONFIRMED:
        return (await _theirs(asker, booking),)
    return (await _why(asker, booking, intent, Assign(booking.id, asker.member.id)),)


@answer.register
async def asked_to_move(intent: AskToMoveTheirs, asker: Asker) -> Replies:
    """Ask why a booking is moved, or whether for the written reason; refuses as `managed_booking` does."""
    booking = await _managed(asker, intent.booking)
    if booking.status is not Status.CONFIRMED:
        return (await _theirs(asker, booking),)
    return (await _why(asker, booking, intent, MoveTheirs(booking.id, intent.during)),)


async def _why(asker: Asker, booking: Booking, intent: Why, act: Act) -> Reply:
    """Ask for the reason of an act, or show the one that was written: only a button acts on it."""
    words, because = asker.words, intent.because
    question, done = MESSAGES[type(intent)]
    style: Literal["danger", "plain"] = "danger" if isinstance(act, CallOff) else "plain"
    check_text("reason", because)
    told = as_told(booking, asker.catalogue, asker.member)
    facts = {"what": line(told, await look_at_several(asker, [booking]))}
    keep = (buttons.button(words.say("button-keep-slot"), ShowTheirs(booking.id)),)
    if because is not None:
        do = buttons.button(words.say(done), act, style)
        bare = replace(intent, because=None)
        other = buttons.button(words.say("button-other-reason"), bare)
        said = words.say("reason-typed", reason=because, **facts)
        return await asking(asker, Wish(because=because), Reply((said,), ((do, other), keep), awaits=bare))
    if isinstance(intent, AskToMoveTheirs):
        facts["slot"] = slot(intent.during, asker.catalogue.resource(booking.resource), asker.look)
    acts = tuple(
        (buttons.button(said, replace(act, reason=reason), style),)
        for reason, said in (
            *((each, words.say(f"button-because-{each}")) for each in USUAL),
            (None, words.say("button-no-reason")),
        )
    )
    return Reply((words.say(question, **facts),), (*acts, keep), awaits=intent)


@answer.register
async def assigned(intent: Assign, asker: Asker) -> Replies:
    """Give a booking to a member, who may be the asker, and show how to give it back; refuses as `assign` does."""
    before = await _managed(asker, intent.booking)
    after = await assign(
        asker.ledger,
        organization=asker.member.organization,
        booking=intent.booking,
        to=intent.member,
        by=asker.member,
        via=asker.platform,
        because=(await asked(asker, intent.question)).because or usual(intent.reason),
    )
    if after.version == before.version:
        return (await card(asker, after),)
    undo = buttons.undoing(asker.words.say("button-undo"), Assign(after.id, before.member))
    if concerns(after, asker.member) and after.member == asker.member.id:
        painted = await card(asker, after)
        return (replace(painted.with_news(asker.words.say("theirs-taken")), rows=((undo,), *painted.rows)),)
    return (await _theirs(asker, after, asker.words.say("theirs-given")),)


@answer.register
async def moved_where(intent: MoveTheirsWhere, asker: Asker) -> Replies:
    """Offer other times for somebody else's booking; refuses as `managed_booking` does."""
    booking = await _managed(asker, intent.booking)
    if booking.status is not Status.CONFIRMED:
        return (await _theirs(asker, booking),)
    resource = asker.catalogue.resource(booking.resource)
    offers = await offer_moves(asker.ledger, resource, booking.during)
    rows = tuple(
        (buttons.button(slot(each, resource, asker.look, button=True), AskToMoveTheirs(booking.id, each)),)
        for each in offers
    )
    told = as_told(booking, asker.catalogue, asker.member)
    said = asker.words.say("move-theirs-where", what=line(told, await look_at_several(asker, [booking])))
    keep = buttons.button(asker.words.say("button-keep-slot"), ShowTheirs(booking.id))
    return (Reply((said,), (*rows, (keep,)), awaits=intent),)


@answer.register
async def moved_to(intent: MoveTheirsTo, asker: Asker) -> Replies:
    """
    Ask why somebody else's booking is moved to where the wish says, or to when, where it does not say that.

    A piece that the wish lacks stays as it was. Refuses as `managed_booking` does.
    """
    booking = await _managed(asker, intent.booking)
    new = new_slot(asker, booking, intent.wish)
    if new is None or new[0].id != booking.resource:
        return await moved_where(MoveTheirsWhere(booking.id), asker)
    return await asked_to_move(AskToMoveTheirs(booking.id, new[1]), asker)


@answer.register
async def moved(intent: MoveTheirs, asker: Asker) -> Replies:
    """Move somebody else's booking, whose holder is told, and show how to move it back; refuses as `relocate` does."""
    before = await _managed(asker, intent.booking)
    after = await relocate(
        asker.ledger,
        organization=asker.member.organization,
        booking=intent.booking,
        during=intent.during,
        by=asker.member,
        via=asker.platform,
        because=(await asked(asker, intent.question)).because or usual(intent.reason) or "",
    )
    if after.version == before.version:
        return (await _theirs(asker, after),)
    undo = (buttons.undoing(asker.words.say("button-move-back"), MoveTheirs(after.id, before.during)),)
    return (await _theirs(asker, after, asker.words.say("theirs-moved"), undo=undo),)


@answer.register
async def undone(intent: Undo, asker: Asker) -> Replies:
    """Undo a cancellation, or take back what was released; refuses as `undo` does."""
    try:
        return await undone_own(intent, asker)
    except NotYours:
        # Whoever manages a booking calls it off and undoes that, and the core knows whether they may.
        return (await _theirs(asker, await undo.undo(asker.ledger, booking=intent.booking, **asker.acting)),)


async def _managed(asker: Asker, booking: BookingId) -> Booking:
    return await managed_booking(asker.ledger, organization=asker.member.organization, booking=booking, by=asker.member)
