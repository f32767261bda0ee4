"""Lists of a member's bookings: all of them, or those that a question describes."""

from collections.abc import Callable, Container, Sequence
from dataclasses import replace

from adapters.chat.answers import series
from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import look_at_several
from adapters.chat.answers.questions import answering, asked, asking
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import label, line, summary
from adapters.chat.cards.polls import polls
from adapters.chat.cards.times import day
from adapters.chat.cards.waiting import waits
from adapters.chat.intents import Intent
from adapters.chat.intents.series import ShowSeries
from adapters.chat.intents.showing import ListBookings, ListMatching, MoreMatching, Show
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.wish import Wish
from core.use_cases.bookings import bookings_of
from core.use_cases.polls.show import open_polls
from core.use_cases.waiting.listed import count_of
from core.values import SeriesId

LISTED = 5
"""Bookings on one page: each has a button, and the buttons must stay in sight of the text."""


@answer.register
async def listed(intent: ListBookings, asker: Asker) -> Replies:
    """List the member's bookings, from a place on."""
    listed = await _listed(asker, None, ListBookings, skip=intent.skip or 0)
    waiting = await count_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    polled = await open_polls(asker.ledger, by=asker.member)
    said = [asker.words.say("waiting-count", count=waiting)] if waiting else []
    if polled:
        said.append(asker.words.say("polls-several", count=len(polled)))
    row = (*((waits(asker.look),) if waiting else ()), *((polls(asker.look),) if polled else ()))
    return (replace(listed, rows=buttons.rows(*listed.rows, row)).with_note(*said),)


@answer.register
async def listed_matching(intent: ListMatching, asker: Asker) -> Replies:
    """List those of the member's bookings that fit the wish."""
    first = await _listed(asker, intent.wish, MoreMatching)
    turned = any(isinstance(button.intent, MoreMatching) for button in first.buttons)
    # The wish is only kept where a button needs it.
    return (await asking(asker, intent.wish, first) if turned else first,)


@answer.register
async def more_matching(intent: MoreMatching, asker: Asker) -> Replies:
    """List those that fit the wish of the question, from a place on."""
    wish = await asked(asker, intent.question)
    return (answering(intent.question, await _listed(asker, wish, MoreMatching, skip=intent.skip)),)


async def _listed(asker: Asker, wish: Wish | None, to: Callable[[int], Intent], *, skip: int = 0) -> Reply:
    every = await bookings_of.concerning(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    if not every:
        return Reply((asker.words.say("list-empty"),), ((buttons.resources(asker.words),),))
    look = await look_at_several(asker, every)
    standing = [booking for booking in every if wish is None or _described(asker, booking, wish)]
    if wish and not standing:
        return _none_such(asker, wish, every[0], look)
    head = asker.words.say("list-head" if wish is None else "list-such", count=len(standing))
    repeated = await series.lines(asker, standing)
    shown = _one_of_each(standing, repeated)

    def painted(booking: Booking) -> str:
        told = repeated.get(booking.series) if booking.series is not None else None
        return told or line(booking, look)

    page = lists.page(shown, painted, most=LISTED, skip=skip)
    opening = tuple(
        buttons.button(label(booking, look), ShowSeries(booking.id) if booking.series in repeated else Show(booking.id))
        for booking in page.items
    )
    return Reply((head, *lists.whole(page, asker.words)), buttons.rows(opening, lists.turns(page, asker.words, to)))


def _one_of_each(standing: Sequence[Booking], repeated: Container[SeriesId | None]) -> list[Booking]:
    """Return the bookings with only the next date of each series that stands in one line."""
    kept: list[Booking] = []
    for booking in standing:
        if booking.series not in repeated or all(each.series != booking.series for each in kept):
            kept.append(booking)
    return kept


def _none_such(asker: Asker, wish: Wish, following: Booking, look: Look) -> Reply:
    """Say that nothing fits, and what comes next, one press away."""
    coming = summary(following, look)
    days_alone = not (wish.resource or wish.kind or wish.moment)
    if wish.day and wish.last_day and days_alone:
        first, last = day(wish.day, look), day(wish.last_day, look)
        said = asker.words.say("list-none-in", first=first, last=last, next=coming)
    elif wish.day and days_alone:
        said = asker.words.say("list-none-on", day=day(wish.day, look), next=coming)
    else:
        said = asker.words.say("list-none-such", next=coming)
    opening = buttons.button(label(following, look), Show(following.id))
    return Reply((said,), ((opening, buttons.bookings(asker.words), buttons.resources(asker.words)),))


def _described(asker: Asker, booking: Booking, wish: Wish) -> bool:
    return wish.describes(booking, asker.catalogue.resource(booking.resource))
