"""Answers to an approver: decide about a request, say why, and ask something back; and to whom they ask."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypedDict

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.card import card, changed_since, look_at, look_at_several
from adapters.chat.answers.questions import asked, asking
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.approvals import approval_card
from adapters.chat.cards.forms import opens
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import line, summary
from adapters.chat.cards.reasons import DECLINING, usual
from adapters.chat.cards.series import lost, more
from adapters.chat.intents import Intent
from adapters.chat.intents.approvals import (
    AnswerBack,
    Approve,
    AskBack,
    AskToDecline,
    Decline,
    DeclineWhich,
    Explain,
    ListRequests,
    RequestsWhich,
    ShowRequest,
)
from adapters.chat.intents.forms import Filling
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Button, Card, Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Wish
from core.domain.messages import Kind, about_booking
from core.domain.people.member import Member
from core.use_cases.bookings import approve, ask_back, explain
from core.use_cases.bookings.requests_for import requests_for
from core.use_cases.people.people_called import members_called
from core.use_cases.series.dates_of import lost_since, told_together

LISTED = 6
"""Requests that are listed at once: of more, it is said how many follow."""


class Approving(TypedDict):
    """The approver, as keyword arguments for the use cases of approvals."""

    by: Member
    via: str


@answer.register
async def approved(intent: Approve, asker: Asker) -> Replies:
    """Approve a booking that waits for it."""
    decided = await approve.approve(asker.ledger, booking=intent.booking, seen=intent.seen, **_as_approver(asker))
    return await _decided(asker, decided, late=decided.was_declined)


@answer.register
async def asked_to_decline(intent: AskToDecline, asker: Asker) -> Replies:
    """Ask why a request is declined: a few reasons, none, or one that is written; one that was given declines it."""
    because = (await asked(asker, intent.question)).because
    if because:
        return await declined(Decline(intent.booking, intent.seen, because), asker)
    booking = await approve.to_decide(asker.ledger, booking=intent.booking, by=asker.member)
    if not _is_asked(booking, await look_at(asker, booking)):
        return await _decided(asker, booking, late=True)
    words = asker.words
    reasons = (
        *((each, words.say(f"button-because-{each}")) for each in DECLINING),
        (None, words.say("button-no-reason")),
    )
    rows = tuple(
        (buttons.button(said, Decline(booking.id, booking.version, reason), "danger"),) for reason, said in reasons
    )
    question = words.say("decline-why", what=line(booking, await look_at(asker, booking)))
    write = (opens(Filling.DECLINE, asker.look, booking),)
    keep = (buttons.button(words.say("button-keep-waiting"), ShowRequest(booking.id)),)
    # What is declined is the request that the question names, whatever the card was on which it was pressed.
    awaits = replace(intent, seen=booking.version)
    return (Reply((question,), (*rows, write, keep), _place(booking, asker), awaits=awaits),)


@answer.register
async def declined_in_words(intent: DeclineWhich, asker: Asker) -> Replies:
    """Decline the one request that the words can mean, for the reason that they give, or ask for it; else ask which."""
    waiting = await requests_for(asker.ledger, by=asker.member)
    meant = [each for each in waiting if intent.wish.describes(each, asker.catalogue.resource(each.resource))]
    if intent.names:
        organization, names = asker.member.organization, intent.names
        called = await members_called(asker.ledger, organization=organization, names=names)
        who = {one.id for several in called for one in several}
        meant = [each for each in meant if who & {each.member, each.booked_by}]
    if len(meant) != 1:
        if not meant:
            return _listed(waiting, await look_at_several(asker, waiting[:LISTED]), asker)
        head = asker.words.say("decline-which")
        look = await look_at_several(asker, meant[:LISTED])
        rows = _each(meant, look, lambda each: AskToDecline(each.id, each.version))
        return (await asking(asker, Wish(because=intent.because), Reply((head,), rows)),)
    one = meant[0]
    if intent.because is None:
        return await asked_to_decline(AskToDecline(one.id, one.version), asker)
    return await declined(Decline(one.id, one.version, intent.because), asker)


@answer.register
async def requests_listed(_: ListRequests, asker: Asker) -> Replies:
    """Show the requests that wait for the asker's answer: one as its card, several with a button for each."""
    waiting = await requests_for(asker.ledger, by=asker.member)
    if len(waiting) == 1:
        return await request_shown(ShowRequest(waiting[0].id), asker)
    return _listed(waiting, await look_at_several(asker, waiting[:LISTED]), asker)


@answer.register
async def requests_told(intent: RequestsWhich, asker: Asker) -> Replies:
    """Show the requests that the words can mean, one as its card; all that wait where they mean none of them."""
    waiting = await requests_for(asker.ledger, by=asker.member)
    # "What is there to approve today?" asks what waits today, whenever that is.
    told = Wish(resource=intent.wish.resource, title=intent.wish.title)
    meant = [each for each in waiting if told.describes(each, asker.catalogue.resource(each.resource))]
    meant = [each for each in meant if each.series is not None or not intent.series]
    if len(meant) == 1:
        return await request_shown(ShowRequest(meant[0].id), asker)
    shown = meant or waiting
    return _listed(shown, await look_at_several(asker, shown[:LISTED]), asker)


def _listed(waiting: Sequence[Booking], look: Look, asker: Asker) -> Replies:
    words, shown = asker.words, waiting[:LISTED]
    if not shown:
        return (Reply((words.say("answers-none"),), ((buttons.bookings(words), buttons.resources(words)),)),)
    head = words.say("answers-head", count=len(waiting))
    rest = (words.say("answers-rest", count=len(waiting) - len(shown)),) if len(waiting) > len(shown) else ()
    rows = _each(waiting, look, lambda each: ShowRequest(each.id))
    return (Reply((head, *(line(each, look) for each in shown), *rest), rows),)


def _each(waiting: Sequence[Booking], look: Look, press: Callable[[Booking], Intent]) -> tuple[tuple[Button, ...], ...]:
    return tuple((buttons.button(summary(each, look), press(each)),) for each in waiting[:LISTED])


@answer.register
async def request_shown(intent: ShowRequest, asker: Asker) -> Replies:
    """Show a request to whoever may answer it."""
    booking = await approve.to_decide(asker.ledger, booking=intent.booking, by=asker.member)
    return await _decided(asker, booking, late=booking.status is not Status.PENDING, stale=False)


@answer.register
async def declined(intent: Decline, asker: Asker) -> Replies:
    """Decline a booking that waits for an approval."""
    because = usual(intent.because) or intent.because
    decided = await approve.decline(
        asker.ledger, booking=intent.booking, seen=intent.seen, because=because, **_as_approver(asker)
    )
    return await _decided(asker, decided, late=not decided.was_declined)


@answer.register
async def explained(intent: Explain, asker: Asker) -> Replies:
    """Add the reason to a request that the asker declined."""
    because = intent.because
    booking = await explain.explain(asker.ledger, booking=intent.booking, because=because, **_as_approver(asker))
    look = await look_at(asker, booking)
    by = look.names[booking.booked_by or booking.member]
    return (approval_card(booking, look).with_news(asker.words.say("approval-explained", by=by)),)


@answer.register
async def asked_back(intent: AskBack, asker: Asker) -> Replies:
    """Ask what the approver wants to know, or pass the question on."""
    if intent.query is None:
        booking = await approve.to_decide(asker.ledger, booking=intent.booking, by=asker.member)
        look = await look_at(asker, booking)
        if not _is_asked(booking, look):
            return await _decided(asker, booking, late=True)
        said = asker.words.say("ask-back-what", by=look.names[booking.booked_by or booking.member])
        keep = buttons.button(asker.words.say("button-keep-waiting"), ShowRequest(booking.id))
        return (Reply((said,), ((keep,),), _place(booking, asker), awaits=intent),)
    booking = await ask_back.ask_back(asker.ledger, booking=intent.booking, query=intent.query, **_as_approver(asker))
    return (approval_card(booking, await look_at(asker, booking)),)


@answer.register
async def answered_back(intent: AnswerBack, asker: Asker) -> Replies:
    """Ask for the answer to what an approver wants to know, or pass it on."""
    if intent.reply is None:
        booking = await mine(asker, intent.booking)
        painted = await card(asker, booking)
        if booking.status is not Status.PENDING:
            return (painted,)
        keep = buttons.button(asker.words.say("button-keep-waiting"), Show(booking.id))
        look = await look_at(asker, booking)
        query = look.request.query if look.request else None
        place = replace(_place(booking, asker), purpose="check-in")
        return (Reply((asker.words.say("answer-back-what", query=query or ""),), ((keep,),), place, awaits=intent),)
    booking = await ask_back.answer_back(
        asker.ledger, booking=intent.booking, reply=intent.reply, **_as_approver(asker)
    )
    return (await card(asker, booking),)


def _is_asked(booking: Booking, look: Look) -> bool:
    """Whether the request still waits, and for its reader."""
    return booking.status is Status.PENDING and (look.progress is None or look.asked)


def _place(booking: Booking, asker: Asker) -> Card:
    """Return the card in whose place a question stands; it becomes that card again when the request changes."""
    return Card(about_booking(booking.id), booking.version, asker.member.id, "approver")


def _as_approver(asker: Asker) -> Approving:
    return Approving(by=asker.member, via=asker.platform)


async def _decided(asker: Asker, booking: Booking, *, late: bool, stale: bool = True) -> Replies:
    # Somebody else was quicker, or the other button was: then the answer says what stands.
    by_other, look = booking.decided_by not in {None, asker.member.id}, await look_at(asker, booking)
    painted = approval_card(booking, look, late=late or by_other)
    kind = Kind.ANSWERED if booking.answered else Kind.APPROVAL
    together = await told_together(asker.ledger, booking, kind=kind, reader=asker.member.id)
    notes = (*more(together, look), *lost(await lost_since(asker.ledger, booking), look))
    painted = painted.with_note(*notes) if notes else painted
    # A request that still waits after an answer is not the one that the approver saw, unless others decide next.
    progress = look.progress
    goes_on = progress is not None and (not look.asked or asker.member.id in {each.by for each in progress.given[-1:]})
    changed = stale and booking.status is Status.PENDING and not goes_on
    return (changed_since(asker, painted) if changed else painted,)
