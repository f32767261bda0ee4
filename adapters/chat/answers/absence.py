"""Absence: preview a member's bookings in a range of days, then cancel them all at once."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.booking import line
from adapters.chat.cards.times import day
from adapters.chat.intents.bookings import Away, ListBookings, UndoAll
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.use_cases.bookings import be_away
from core.values import Interval

LISTED = 20
"""More than in other lists: nobody should give back a booking that they were not shown."""


@answer.register
async def away(intent: Away, asker: Asker) -> Replies:
    """Show the bookings that an absence would cancel; cancel them if that many were shown before."""
    during, last = _range(asker, intent.first, intent.last), max(intent.first, intent.last)
    days = {"first": day(intent.first, asker.look), "last": day(last, asker.look)}
    organization, member = asker.member.organization, asker.member.id
    standing = await be_away.affected(asker.ledger, organization=organization, member=member, during=during)
    if not standing:
        forward = (buttons.bookings(asker.words), buttons.resources(asker.words))
        return (Reply((asker.words.say("away-none", **days),), (forward,)),)
    # Bookings that came or went since the preview are shown first: nobody cancels what they did not see.
    if intent.seen != len(standing):
        return (_preview(asker, standing, Away(intent.first, last, len(standing)), days, intent.skip or 0),)
    gone = await be_away.be_away(asker.ledger, during=during, **asker.acting)
    head = asker.words.say("away-done", count=len(gone), **days)
    # A dropped hold has nothing to take back.
    count = sum(booking.status is Status.CANCELLING for booking in gone)
    undo = (buttons.button(asker.words.say("button-undo-all", count=count), UndoAll(), "primary"),) if count else ()
    return (Reply((head, *_lines(asker, gone)), ((*undo, buttons.bookings(asker.words)),)),)


@answer.register
async def undone(_: UndoAll, asker: Asker) -> Replies:
    """Undo the cancellations of the last minute."""
    back = await be_away.take_all_back(asker.ledger, **asker.acting)
    if not back:
        return (Reply((asker.words.say("undo-none"),), ((buttons.bookings(asker.words),),)),)
    head = asker.words.say("away-undone", count=len(back))
    return (Reply((head, *_lines(asker, back)), ((buttons.bookings(asker.words),),)),)


def _preview(asker: Asker, standing: Sequence[Booking], away: Away, days: dict[str, str], skip: int) -> Reply:
    head = asker.words.say("away-preview", count=len(standing), **days)
    give_back = buttons.button(asker.words.say("button-cancel-all", count=len(standing)), away, "danger")
    keep = buttons.button(asker.words.say("button-keep"), ListBookings())
    page = _page(asker, standing, skip)
    turns = lists.turns(page, asker.words, lambda at: Away(away.first, away.last, skip=at))
    lines = lists.whole(page, asker.words, rest="list-more")
    return Reply((head, *lines), buttons.rows((give_back, keep), turns))


def _lines(asker: Asker, several: Sequence[Booking]) -> tuple[str, ...]:
    return lists.whole(_page(asker, several, 0), asker.words, rest="list-more")


def _page(asker: Asker, several: Sequence[Booking], skip: int) -> lists.Page[Booking]:
    return lists.page(several, lambda booking: line(booking, asker.look), most=LISTED, skip=skip)


def _range(asker: Asker, first: date, last: date) -> Interval:
    """Return the days as the organization reads its calendar."""
    zone, after = asker.catalogue.zone, max(first, last) + timedelta(days=1)
    start, end = (datetime.combine(each, time(), tzinfo=zone) for each in (first, after))
    return Interval(start, end)
