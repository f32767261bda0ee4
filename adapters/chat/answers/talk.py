"""Answers to sentences that concern no booking, and to those that Bellhop cannot act on."""

from adapters.chat.answers import finding, otherwise
from adapters.chat.answers.answer import answer
from adapters.chat.answers.membership import help_with
from adapters.chat.answers.questions import asking
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, refusals
from adapters.chat.incoming import LONGEST
from adapters.chat.intents.talk import (
    Help,
    NothingToRead,
    Other,
    Silence,
    Talked,
    Thanks,
    TooMuchText,
    Unclear,
    UnknownName,
)
from adapters.chat.interpret.names import names_of
from adapters.chat.replies import Replies, Reply
from adapters.understanding.names import closest


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
    """Say that nothing here has that name, and offer the names that come near."""
    near = closest(intent.said, names_of(asker.catalogue))
    return (refusals.unknown_name(intent.said, near, asker.look),)


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
    """Be polite in return."""
    return (Reply((asker.words.say("thanks"),), ((buttons.bookings(asker.words),),)),)


@answer.register
async def talked(intent: Talked, asker: Asker) -> Replies:
    """Be friendly in private; in a group, where nobody asked for anything, say nothing."""
    if not intent.understood:
        return await other(Other(), asker)
    if not asker.place.private:
        return ()
    return (Reply((asker.words.say("talk"),), ((buttons.resources(asker.words),),)),)


@answer.register
async def other(_: Other, asker: Asker) -> Replies:
    """Show what Bellhop can do instead."""
    row = (buttons.resources(asker.words), buttons.bookings(asker.words))
    return (Reply((asker.words.say("other"),), (row,)),)
