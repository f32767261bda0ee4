"""Answers about what bookings are for: name it, rename it, take the title away, and back again."""

from dataclasses import replace

from adapters.chat.answers import series
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import described, mine
from adapters.chat.answers.card import card
from adapters.chat.answers.choices import choosing
from adapters.chat.answers.questions import asked, asking
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.booking import with_button
from adapters.chat.cards.naming import resource_names
from adapters.chat.cards.series import back, series_named
from adapters.chat.intents.changing import NameAs, NameIt, Rename, RenameBack, RenameWhich
from adapters.chat.intents.series import RenameSeries, RenameSeriesBack
from adapters.chat.replies import Card, Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING
from core.domain.bookings.wish import Wish
from core.domain.messages import about_booking
from core.domain.series.series import Scope
from core.use_cases.bookings.rename import rename, rename_back
from core.use_cases.series import amend


@answer.register
async def name_it(intent: NameIt, asker: Asker) -> Replies:
    """Ask what a booking is for; the next sentence is its title."""
    booking = await mine(asker, intent.booking)
    if booking.status not in STANDING:
        return (await card(asker, booking),)
    words, name = asker.words, resource_names(booking, asker.look)
    keep = buttons.keep_slot(booking, words)
    # It stands for the booking, and becomes its card again; "check-in", because a shown card closes the question.
    place = Card(about_booking(booking.id), booking.version, asker.member.id, "check-in")
    if booking.title is None:
        question = Reply((words.say("ask-title", name=name),), ((keep,),), place)
    else:
        bare = buttons.button(words.say("button-unname"), NameAs(booking.id))
        question = Reply((words.say("ask-title-now", name=name, title=booking.title),), ((keep, bare),), place)
    return (await asking(asker, Wish(naming=booking.id), question),)


@answer.register
async def renamed(intent: Rename, asker: Asker) -> Replies:
    """Give a booking this title, or none, and offer the one before."""
    return (await _renamed(asker, await mine(asker, intent.booking), intent.title),)


@answer.register
async def named_as(intent: NameAs, asker: Asker) -> Replies:
    """Give the booking that was chosen the title that was said before."""
    booking, wish = await mine(asker, intent.booking), await asked(asker, intent.question)
    # A question that is no longer kept must not take a title away.
    return (await card(asker, booking) if wish == Wish() else await _renamed(asker, booking, wish.title),)


@answer.register
async def renamed_which(intent: RenameWhich, asker: Asker) -> Replies:
    """Give the booking that the words describe a title, or ask which one of several."""
    matching = await described(asker, intent.old, intent.reference, among=STANDING)
    if len(matching) == 1 and intent.wondered:
        [booking] = matching
        yes = buttons.button(asker.words.say("button-wondered-title"), NameAs(booking.id))
        painted = (await card(asker, booking)).with_news(asker.words.say("wondered-title", title=intent.title or ""))
        asks = replace(painted, rows=((yes, buttons.keep_slot(booking, asker.words)),), more=(), unfold=None)
        return (await asking(asker, Wish(title=intent.title), asks),)
    if len(matching) == 1:
        return (await _renamed(asker, matching[0], intent.title),)
    choices = [NameAs(each.id) for each in matching]
    said = Wish(title=intent.title)
    first = series.next_of_one_series(matching)
    if first is not None and intent.title is not None:
        return (await series.ask_to_rename(asker, first, said),)
    return (await choosing(asker, asker.words.say("rename-which"), choices, among=matching, wish=said),)


@answer.register
async def series_renamed(intent: RenameSeries, asker: Asker) -> Replies:
    """Give the dates of a series that were chosen the title that was said before."""
    booking, wish = await mine(asker, intent.booking), await asked(asker, intent.question)
    meant = series.meant_by(intent, wish)
    if wish.title is None or meant is None or meant is Scope.ONE:
        return (await card(asker, booking) if wish == Wish() else await _renamed(asker, booking, wish.title),)
    done = await amend.rename(asker.ledger, booking=booking.id, scope=meant, title=wish.title, **asker.acting)
    return (series_named(done.series, done.changed, asker.look) if done.changed else await card(asker, booking),)


@answer.register
async def series_renamed_back(intent: RenameSeriesBack, asker: Asker) -> Replies:
    """Give the dates of a series the titles back that they had before; name those that have others by now."""
    done = await amend.rename_back(asker.ledger, booking=intent.booking, seen=intent.seen, **asker.acting)
    booking = await mine(asker, intent.booking)
    if not done.changed and not done.staying:
        return (await card(asker, booking),)
    return (back(done.series, done.changed, done.staying, asker.look),)


@answer.register
async def renamed_back(intent: RenameBack, asker: Asker) -> Replies:
    """Give a booking the title back that it had before."""
    doing = rename_back(asker.ledger, booking=intent.booking, seen=intent.seen, **asker.acting)
    return (await card(asker, await doing),)


async def _renamed(asker: Asker, before: Booking, title: str | None) -> Reply:
    after = await rename(asker.ledger, booking=before.id, title=title, **asker.acting)
    painted = await card(asker, after)
    if after.version == before.version:
        return painted
    undo = buttons.undoing(asker.words.say("button-undo"), RenameBack(after.id, after.version))
    return with_button(painted.with_news(_news(asker, before.title, after.title)), undo)


def _news(asker: Asker, was: str | None, title: str | None) -> str:
    if title is None:
        return asker.words.say("card-unnamed", was=was or "")
    return asker.words.say("card-renamed", was=was) if was else asker.words.say("card-named", title=title)
