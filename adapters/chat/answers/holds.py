"""Answers about what a member holds, without naming it: confirm it, drop it, drop all of it."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from adapters.chat import codec
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import asked_to_cancel, cancelled, confirmed_by, hold_once_more, mine
from adapters.chat.answers.card import card
from adapters.chat.answers.choices import Choice, choosing
from adapters.chat.answers.favours import question_again
from adapters.chat.answers.questions import asked
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.naming import line
from adapters.chat.intents.bookings import (
    AskToCancel,
    Book,
    Cancel,
    Confirm,
    ConfirmHeld,
    DropAll,
    DropHeld,
    HoldAgain,
    HoldAllAgain,
)
from adapters.chat.intents.resources import Find
from adapters.chat.intents.waiting import StopWatching
from adapters.chat.replies import Replies, Reply
from adapters.understanding.heard import listen
from adapters.understanding.typography import folded
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Wish
from core.errors import NoSuchWait, Refusal
from core.use_cases.bookings import bookings_of, cancel
from core.use_cases.chat import remember
from core.use_cases.chat.remember import Memory


@answer.register
async def confirmed_held(_: ConfirmHeld, asker: Asker) -> Replies:
    """Confirm the member's hold, or ask which one of several; one that was not spoken of last is shown first."""
    held = await _held(asker)
    if len(held) == 1 and await _about_another(asker, held[0]):
        return ((await card(asker, held[0])).with_news(asker.words.say("still-waiting")),)
    if len(held) == 1:
        return await confirmed_by(asker, held[0].id, by_word=True)
    if not held:
        waits = await question_again(asker)
        return await _asked_again(asker) or (waits or _none(asker, "held-none"),)
    return (await _which(asker, held, [Confirm(each.id) for each in held]),)


async def _about_another(asker: Asker, held: Booking) -> bool:
    """Whether another booking was shown since, or something else asked for, to which a "yes" may be said as well."""
    memory = await remember.noted(asker.ledger, asker.talk)
    if memory.booking is not None and memory.booking != held.id:
        return True
    if memory.replied or not memory.astray:
        return False
    # Who asked for a fact, or only talked, still has the hold before their eyes.
    heard = listen(memory.astray, asker.ear)
    if heard.lexicon.talk.commands.get(folded(memory.astray)):
        return True
    if heard.asked or heard.reading.intent == "other":
        return False
    said = heard.reading.wish
    named = Wish(resource=said.resource, start=None if said.day_guessed else said.day)
    return named == Wish() or not named.describes(held, asker.catalogue.resource(held.resource))


async def _asked_again(asker: Asker) -> Replies | None:
    """Ask once more what is still missing of the wish that is open, to which a "yes" is no answer."""
    wish = (await remember.noted(asker.ledger, asker.talk, private=asker.place.private)).wish
    if wish is None or wish.moving or wish.naming or not (wish.names_resource or wish.capacity):
        return None
    return await answer(Book(wish) if wish.resource else Find(wish), asker)


@answer.register
async def dropped_held(_: DropHeld, asker: Asker) -> Replies:
    """Leave the line just joined, or drop one's hold; of several the one shown last, with a button for the others."""
    memory = await remember.noted(asker.ledger, asker.talk)
    watched = codec.intent(memory.undo) if memory.undo and not memory.offered else None
    if isinstance(watched, StopWatching):
        with suppress(NoSuchWait):
            return await answer(watched, asker)
    held = await _held(asker)
    if not held:
        return await _nothing_dropped(asker, memory)
    shown = memory.booking if len(held) > 1 else held[0].id
    last = next((each for each in held if each.id == shown), None)
    if last is None:
        which = await _which(asker, held, [Cancel(each.id, each.version) for each in held])
        return (replace(which, rows=(*which.rows, (buttons.drop_all(len(held), asker.words),))),)
    [dropped] = await cancelled(Cancel(last.id, last.version), asker)
    left = len(held) - 1
    if not left:
        return (dropped,)
    more = dropped.with_news(asker.words.say("held-left", count=left))
    return (replace(more, rows=(*more.rows, (buttons.drop_all(left, asker.words),))),)


async def _nothing_dropped(asker: Asker, memory: Memory) -> Replies:
    """Close what was asked, which nobody wants to answer any more; ask what else may be meant."""
    await remember.close(asker.ledger, asker.talk)
    just_shown = memory.booking if memory.fresh and memory.wish is None else None
    # Somebody asks for what was shown last: that is what a no is about.
    waits = await question_again(asker, about=just_shown) if memory.wish is None else None
    if waits is None and just_shown and (await mine(asker, just_shown)).status is Status.CONFIRMED:
        return await asked_to_cancel(AskToCancel(just_shown), asker)
    return (waits or _none(asker, "dropped-none"),)


@answer.register
async def dropped_all(intent: DropAll, asker: Asker) -> Replies:
    """Drop everything that the member holds, or what is meant of it, and name it."""
    held = [each for each in await _held(asker) if not intent.bookings or each.id in intent.bookings]
    gone = [await cancel.cancel(asker.ledger, booking=each.id, **asker.acting) for each in held]
    if not gone:
        await remember.close(asker.ledger, asker.talk)
        return (_none(asker, "dropped-none"),)
    head = asker.words.say("cancelled-all", what=asker.words.say("gone-holds", count=len(gone)))
    kept = Wish(choices=tuple(codec.payload(HoldAgain(each.id)) for each in gone))
    again = HoldAllAgain(await remember.ask(asker.ledger, asker.talk, kept))
    # What was dropped is kept for the undoing, and is no question that the next sentence answers.
    await remember.close(asker.ledger, asker.talk)
    undo = buttons.undoing(asker.words.say("button-undo"), again)
    row = (undo, buttons.bookings(asker.words), buttons.resources(asker.words))
    return (Reply((head, *(line(each, asker.look) for each in gone)), (row,)),)


@answer.register
async def all_held_again(intent: HoldAllAgain, asker: Asker) -> Replies:
    """Hold what was dropped together once more, and name what somebody else has by now."""
    dropped = map(codec.intent, (await asked(asker, intent.question)).choices)
    back, lost = list[Booking](), list[Booking]()
    for before in [await mine(asker, each.booking) for each in dropped if isinstance(each, HoldAgain)]:
        try:
            back.append(await hold_once_more(asker, before))
        except Refusal:
            lost.append(before)
    if not back and not lost:
        return (_none(asker, "undo-none"),)
    words, look = asker.words, asker.look
    held = (words.say("holds-back", count=len(back)), *(line(each, look) for each in back)) if back else ()
    taken = (words.say("holds-lost", count=len(lost)), *(line(each, look) for each in lost)) if lost else ()
    return (Reply((*held, *taken), ((buttons.bookings(words), buttons.resources(words)),)),)


async def _held(asker: Asker) -> list[Booking]:
    organization, member = asker.member.organization, asker.member.id
    standing = await bookings_of.concerning(asker.ledger, organization=organization, member=member)
    # What they hold for somebody else is theirs to confirm and to drop as well.
    held = (booking for booking in standing if member in {booking.member, booking.booked_by})
    return [booking for booking in held if booking.status is Status.HELD]


async def _which(asker: Asker, held: Sequence[Booking], choices: Sequence[Choice]) -> Reply:
    return await choosing(asker, asker.words.say("held-which"), choices, among=held)


def _none(asker: Asker, message: str) -> Reply:
    return Reply((asker.words.say(message),), ((buttons.bookings(asker.words), buttons.resources(asker.words)),))
