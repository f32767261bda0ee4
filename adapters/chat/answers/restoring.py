"""Answers about what was cancelled and shall be had again on its day, as a date of its series or by itself."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import hold_once_more
from adapters.chat.answers.card import card
from adapters.chat.answers.series import dates_of_series
from adapters.chat.answers.which_series import dates_meant
from adapters.chat.asker import Asker
from adapters.chat.cards.times import day
from adapters.chat.intents.series import RestoreWhich
from adapters.chat.replies import Replies
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING, Status
from core.use_cases.bookings import undo
from core.use_cases.bookings.bookings_of import bookings_of, gone_lately
from core.use_cases.series import restore


@answer.register
async def restored(intent: RestoreWhich, asker: Asker) -> Replies:
    """
    Have again what was cancelled on that day; what stands then is shown, and nothing else is changed.

    Refuses with NoSuchBooking where nothing is described so, or as `restore` does.
    """
    organization, member = asker.member.organization, asker.member.id
    own = await bookings_of(asker.ledger, organization=organization, member=member)
    standing = (each for each in own if each.status in STANDING)
    there = next((each for each in standing if _meant(each, intent, asker)), None)
    if there is not None:
        return ((await card(asker, there)).with_news(asker.words.say("own-already")),)
    lost = {Status.CANCELLING, Status.CANCELLED}
    lately = await gone_lately(asker.ledger, organization=organization, member=member)
    gone = next((each for each in lately if each.status in lost and _meant(each, intent, asker)), None)
    if gone is None:
        return await _none_then(intent, asker)
    if gone.undo_until is not None and asker.now < gone.undo_until:
        # Of what was cancelled together, this day alone is meant.
        return (await card(asker, await undo.undo(asker.ledger, booking=gone.id, **asker.acting)),)
    if gone.series is None:
        return (await card(asker, await hold_once_more(asker, gone)),)
    again = await restore.restore(asker.ledger, booking=gone.id, **asker.acting)
    return (await card(asker, again),)


def _meant(booking: Booking, intent: RestoreWhich, asker: Asker) -> bool:
    """Whether a booking is on the day, and is what the words describe."""
    resource = asker.catalogue.resource(booking.resource)
    return resource.local(booking.during.start).date() == intent.on and intent.old.describes(booking, resource)


async def _none_then(intent: RestoreWhich, asker: Asker) -> Replies:
    """Say that no date of the series falls on that day, with those that do; refuses with NoSuchBooking."""
    dates = await dates_meant(asker, intent.old)
    news = asker.words.say("series-none-on", day=day(intent.on, asker.look))
    return ((await dates_of_series(asker, dates[0])).with_news(news),)
