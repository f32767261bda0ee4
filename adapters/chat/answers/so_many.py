"""Answers about how many of several alike one has: fewer or more of a booking, or of what repeats."""

from dataclasses import replace

from adapters.chat.answers import series
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.card import card
from adapters.chat.answers.holding import ask_or_hold
from adapters.chat.answers.parts import part_given_back
from adapters.chat.asker import Asker
from adapters.chat.cards import series as cards
from adapters.chat.intents.bookings import GiveBackPart, SoMany
from adapters.chat.intents.series import KeepFewer, TakeFewerBack
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import Resource
from core.errors import NoSuchBooking
from core.use_cases.series import fewer
from core.use_cases.series.dates_of import dates_of


@answer.register
async def so_many(intent: SoMany, asker: Asker) -> Replies:
    """
    Give back what is too many; of what repeats, ask on which dates.

    More of them are a booking of their own, beside the one that stands.
    """
    booking = await mine(asker, intent.booking)
    here = asker.catalogue.resource(booking.resource)
    had = [owner.id for owner, _ in asker.catalogue.of(booking)].count(here.id)
    if intent.count == had:
        return ((await card(asker, booking)).with_news(asker.words.say("own-already")),)
    repeats = await series.goes_on(asker, booking)
    if intent.count > had:
        more = await _more(asker, booking, here, intent.count - had, repeats=repeats)
        said = asker.words.say("so-many-more", had=had, more=intent.count - had)
        return (replace(more.with_note(said), fresh=True),)
    if repeats:
        return (await _on_which(asker, booking, intent.count),)
    return await part_given_back(GiveBackPart(booking.id, here.id, count=had - intent.count), asker)


@answer.register
async def fewer_kept(intent: KeepFewer, asker: Asker) -> Replies:
    """Keep so many on these dates of a series, with the way back."""
    done = await fewer.keep_fewer(
        asker.ledger, booking=intent.booking, scope=intent.scope, count=intent.count, **asker.acting
    )
    if not done.changed:
        return (await series.dates_of_series(asker, await mine(asker, intent.booking)),)
    return (cards.fewer(done.series, done.changed, intent.count, asker.look),)


@answer.register
async def fewer_taken_back(intent: TakeFewerBack, asker: Asker) -> Replies:
    """Give the dates of a series their units again, and name those that cannot have them."""
    done = await fewer.take_fewer_back(asker.ledger, booking=intent.booking, **asker.acting)
    one = await mine(asker, intent.booking)
    if one.series is None:
        raise NoSuchBooking
    of = await dates_of(asker.ledger, organization=asker.member.organization, series=one.series)
    return (cards.back(of.series, done.back, done.lost, asker.look),)


async def _more(asker: Asker, booking: Booking, here: Resource, count: int, *, repeats: bool) -> Reply:
    """Hold so many more at the time of a booking, or look over its dates for them."""
    start, end = (asker.local(each, here.zone) for each in (booking.during.start, booking.during.end))
    wish = Wish(resource=here.name, count=count, start=start, end=end, title=booking.title)
    if days := here.days(booking.during):
        first, last = days
        wish = replace(wish, start=first, end=last if last != first else None)
    if not repeats or booking.series is None:
        return await ask_or_hold(asker, wish)
    of = await dates_of(asker.ledger, organization=asker.member.organization, series=booking.series)
    rule = of.series.wish.recurrence
    # From its next date on, until the series ends.
    repeat = replace(rule, count=None, until=of.series.last_day())
    return await ask_or_hold(asker, replace(wish, repeat=repeat))


async def _on_which(asker: Asker, booking: Booking, count: int) -> Reply:
    """Ask on which dates of a series so many are kept."""
    if booking.series is None:
        raise NoSuchBooking
    of = await dates_of(asker.ledger, organization=asker.member.organization, series=booking.series)
    return cards.which(
        of.series,
        booking,
        of.bookings,
        lambda scope: KeepFewer(booking.id, scope, count),
        asker.look,
        "fewer-series-which",
    )
