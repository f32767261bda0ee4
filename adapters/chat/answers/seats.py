"""Departures: ask which one, then show a map of its rows with the free seats as buttons."""

import asyncio
from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.free_times import outright
from adapters.chat.answers.questions import answering
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.seat_pictures import seat_picture
from adapters.chat.cards.seats import WIDEST, classes_of, seat_row
from adapters.chat.cards.times import slot
from adapters.chat.cards.waiting import what_of
from adapters.chat.intents.bookings import Choose, Hold
from adapters.chat.intents.resources import PictureSeats, SeatMap
from adapters.chat.intents.waiting import WatchSlot
from adapters.chat.replies import Replies, Reply
from adapters.wording import Words, repeated
from core.domain.bookings.wish import Wish
from core.domain.resources import seats
from core.domain.resources.resource import Resource
from core.domain.waiting.wait import Watched
from core.domain.waiting.wished import seats_meant
from core.use_cases.bookings.offer import offer_seats
from core.values import OFFERED, Interval, UnitId

ROWS = 5
"""Rows of seats on one page."""


def which(asker: Asker, resource: Resource, wish: Wish, unit: UnitId | None) -> Reply:
    """Ask which of the departures that fit the wish, with the next ones as buttons."""
    row = [
        (
            buttons.button(
                slot(each, resource, asker.look, button=True),
                Choose(resource.id, asker.local(each.start, resource.zone), unit=unit),
            ),
        )
        for each in wish.departures(resource, now=asker.now)[:OFFERED]
    ]
    return Reply((asker.words.say("ask-departure", name=resource.name),), tuple(row))


async def found(asker: Asker, resource: Resource, wish: Wish) -> Reply:
    """
    Say how many seats on a side, or of a class, are free; refuses with NoSuchClass, and as `Wish.slot` does.

    Where several departures fit, ask which one.
    """
    during = wish.slot(resource, now=asker.now)
    if not isinstance(during, Interval):
        return which(asker, resource, wish, None)
    meant = seats_meant(resource, wish)
    free = (await offer_seats(asker.ledger, resource, during, member=asker.member.id)).intersection(meant)
    if not free:
        tells = buttons.button(asker.words.say("button-tell-me-any"), WatchSlot(resource.id, during))
        shown = Reply((none_of_those(wish, asker.words),), ((tells, buttons.choose(resource)),))
        return outright(asker, wish, "none", shown)
    head = asker.words.say("found", slot=slot(during, resource, asker.look))
    watched = replace(Watched.of(resource.id, during), units=meant)
    line = asker.words.say("found-units", name=what_of(watched, asker.look), count=len(free))
    take = buttons.choose(resource)
    return outright(asker, wish, "all", Reply((head, line), ((take,),)))


def none_of_those(wish: Wish, words: Words) -> str:
    """Say that no seat is free on the side, and of the class, that are wanted."""
    if wish.row is not None:
        return words.say("row-without-seats", row=str(wish.row))
    if wish.seat_class is None:
        return words.say(f"no-seat-{wish.side}")
    return words.say("no-seat-of-class", side=wish.side or "any", seat_class=repeated(wish.seat_class))


@answer.register
async def seats_shown(intent: SeatMap, asker: Asker) -> Replies:
    """Show a page of the seat map; refuses with SlotTaken when no seat is left."""
    resource = asker.catalogue.resource(intent.resource)
    shown = await seat_map(asker, resource, intent.during, intent.skip)
    return (answering(intent.question, shown),)


@answer.register
async def seats_pictured(intent: PictureSeats, asker: Asker) -> Replies:
    """Send all rows in one picture; refuses with SlotTaken when no seat is left."""
    resource = asker.catalogue.resource(intent.resource)
    free = await offer_seats(asker.ledger, resource, intent.during, member=asker.member.id)
    # It takes some milliseconds of a processor, in which nobody else waits.
    return (await asyncio.to_thread(seat_picture, resource, intent.during, free, asker.look),)


async def seat_map(asker: Asker, resource: Resource, during: Interval, skip: int | None = None) -> Reply:
    """Show a page of the seat map, at first the one with a free seat; refuses as `offer_seats` does."""
    words = asker.words
    free = await offer_seats(asker.ledger, resource, during, member=asker.member.id)
    # A row that is too wide for a page is cut into parts, so that the buttons of a page fit into one message.
    every = [row[at : at + WIDEST] for row in seats.rows(resource) for at in range(0, len(row), WIDEST)]
    first = next(at for at, row in enumerate(every) if any(unit.id in free for unit in row))
    # A whole page, so that turning back meets the pages that were seen; a button of an older map may point past it.
    start = first - first % ROWS if skip is None else max(0, min(skip, len(every) - 1))
    here = SeatMap(resource.id, during, start)
    keys = [seat_row(resource, row, free, here, words) for row in every[start : start + ROWS]]
    departure = slot(during, resource, asker.look, title=True)
    head = words.say("seat-map", name=resource.name, slot=departure, count=len(free))
    anywhere = buttons.button(words.say("button-any-seat"), Hold(resource.id, during))
    said = (head, *filter(None, (classes_of(resource),)))
    pictured = buttons.button(words.say("button-seat-picture"), PictureSeats(resource.id, during))
    # What stands on one page needs no picture.
    turns = (*_pages(asker, here, len(every)), pictured) if len(every) > ROWS else ()
    return Reply(said, (*keys, (anywhere, *turns)), grid=len(keys))


def _pages(asker: Asker, here: SeatMap, count: int) -> Row:
    words, skip = asker.words, here.skip
    front = SeatMap(here.resource, here.during, max(0, skip - ROWS))
    behind = SeatMap(here.resource, here.during, skip + ROWS)
    return (
        *((buttons.button(words.say("button-front"), front),) if skip else ()),
        *((buttons.button(words.say("button-behind"), behind),) if skip + ROWS < count else ()),
    )
