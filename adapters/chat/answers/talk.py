"""Answers to sentences that concern no booking, and to those that Bellhop cannot act on."""

from adapters.chat.answers import finding, otherwise
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.card import card
from adapters.chat.answers.membership import help_with
from adapters.chat.answers.moving import new_slot
from adapters.chat.answers.questions import asking
from adapters.chat.answers.unknown import unknown
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.incoming import LONGEST
from adapters.chat.intents.bookings import Book
from adapters.chat.intents.changing import MoveTo, MoveWhich
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.resources import Find
from adapters.chat.intents.talk import (
    Help,
    LetBe,
    NothingToRead,
    NotUnderstood,
    Other,
    PressIt,
    Silence,
    Talked,
    Thanks,
    TooMuchText,
    Unclear,
    UnknownName,
)
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.titles import is_named
from core.domain.bookings.wish import Wish
from core.use_cases.bookings import bookings_of
from core.values import BookingId


@answer.register
async def silent(_: Silence, asker: Asker) -> Replies:  # noqa: ARG001 - every answer is given the asker
    """Say nothing."""
    return ()


@answer.register
async def helped(intent: Help, asker: Asker) -> Replies:
    """Explain how to talk to Bellhop, or how to use one command."""
    return (help_with(asker, about=intent.about),)


@answer.register
async def unclear(intent: Unclear, asker: Asker) -> Replies:
    """Name the contradiction, and offer each time that may be meant, or another one for the same resource."""
    if intent.reason == "past" and intent.wanted:
        fits = finding.wanted(asker, intent.wish)
        return (await asking(asker, intent.wish, otherwise.past(asker, intent.wish, fits)),)
    if intent.times:
        return (await asking(asker, intent.wish, otherwise.which_time(asker, intent)),)
    days = intent.reason == "exclusion" and intent.wish.repeat
    message = "unclear-exclusion-series" if days else f"unclear-{intent.reason}"
    said = asker.words.say(message if asker.words.knows(message) else "unclear")
    resource = asker.catalogue.named(intent.wish.resource) if intent.wish.resource else None
    pick = (buttons.choose(resource),) if resource else ()
    return (await asking(asker, intent.wish, Reply((said,), ((*pick, buttons.resources(asker.words)),))),)


@answer.register
async def unknown_name(intent: UnknownName, asker: Asker) -> Replies:
    """Say that it was retired, or that nothing here has that name, and offer the names that come near."""
    return (unknown(asker, intent.said),)


@answer.register
async def let_be(_: LetBe, asker: Asker) -> Replies:
    """Say that nothing was changed."""
    row = (buttons.resources(asker.words), buttons.bookings(asker.words))
    return (Reply((asker.words.say("let-be"),), (row,)),)


@answer.register
async def press_it(_: PressIt, asker: Asker) -> Replies:
    """Say that the button does it, which stands above."""
    return (Reply((asker.words.say("press-it"),)),)


@answer.register
async def nothing_to_read(_: NothingToRead, asker: Asker) -> Replies:
    """Say what is read: typed words, also those below a picture."""
    row = (buttons.resources(asker.words), buttons.bookings(asker.words))
    return (Reply((asker.words.say("nothing-to-read"),), (row,)),)


@answer.register
async def too_much_text(_: TooMuchText, asker: Asker) -> Replies:
    """Name the limit; nothing in the message is acted on, because its end might have changed what it meant."""
    row = (buttons.resources(asker.words), buttons.bookings(asker.words))
    return (Reply((asker.words.say("too-much-text", longest=LONGEST),), (row,)),)


@answer.register
async def thanked(_: Thanks, asker: Asker) -> Replies:
    """Be polite in return, and without a line where a reaction says as much."""
    return (Reply((asker.words.say("thanks"),), ((buttons.bookings(asker.words),),), reacts=True),)


@answer.register
async def talked(intent: Talked, asker: Asker) -> Replies:
    """Be friendly in private, and show what still waits for an answer; in a group, say nothing."""
    if not asker.place.private:
        return ()
    if intent.meanwhile is not None:
        return await _still_waiting(intent.meanwhile, "still-waiting", asker)
    return (Reply((asker.words.say("talk"),), ((buttons.resources(asker.words),),)),)


@answer.register
async def not_understood(intent: NotUnderstood, asker: Asker) -> Replies:
    """
    Show the one booking of the asker's own that is named, with what can be done with it; else what Bellhop does.

    Another time that was read is offered for it. Nothing is changed by words that nobody understands.
    """
    booking = await _one_named(intent.said, asker)
    if booking is None and intent.meanwhile is not None:
        return await _still_waiting(intent.meanwhile, "not-understood-still-waiting", asker)
    if booking is None:
        return await other(Other(), asker)
    new = new_slot(asker, booking, intent.wish)
    if new is not None and new != (asker.catalogue.resource(booking.resource), booking.during):
        return await answer(Doubtful(MoveWhich(intent.wish, Wish(), reference(booking.id))), asker)
    return ((await card(asker, booking)).with_news(asker.words.say("not-understood-of-booking")),)


async def _still_waiting(what: BookingId | Wish, said: str, asker: Asker) -> Replies:
    """Show what is held once more, or ask once more what was asked."""
    news = asker.words.say(said)
    if not isinstance(what, Wish):
        return ((await card(asker, await mine(asker, what))).with_news(news),)
    question = Book(what) if what.resource else Find(what)
    first, *others = await answer(MoveTo(BookingId(what.moving), Wish()) if what.moving else question, asker)
    return (first.with_news(news), *others)


async def _one_named(said: str, asker: Asker) -> Booking | None:
    """Return the booking of one's own whose title is named among other words; of a series, the next date."""
    own = await bookings_of.bookings_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    named = [booking for booking in own if is_named(booking.title, said)]
    alike = {booking.series or booking.id for booking in named}
    return min(named, key=lambda each: each.during.start) if len(alike) == 1 else None


@answer.register
async def other(_: Other, asker: Asker) -> Replies:
    """Show what Bellhop can do instead."""
    row = (buttons.resources(asker.words), buttons.bookings(asker.words))
    return (Reply((asker.words.say("other"),), (row,)),)
