"""Absence: preview a member's bookings in a range of days, then cancel them all at once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.naming import dates_together, line, with_dates
from adapters.chat.cards.times import day
from adapters.chat.intents.attending import Away
from adapters.chat.intents.bookings import UndoAll
from adapters.chat.intents.showing import ListBookings
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.rules.quota import EVER
from core.use_cases.bookings import be_away
from core.values import Interval

LISTED = 20
"""More than in other lists: nobody should give back a booking that they were not shown."""


@answer.register
async def away(intent: Away, asker: Asker) -> Replies:
    """Show the bookings that an absence would cancel; cancel them if that many were shown before."""
    words, during = asker.words, _range(asker, intent)
    organization, member = asker.member.organization, asker.member.id
    met = await be_away.affected(asker.ledger, organization=organization, member=member, during=during)
    stays = _stays(asker, met.staying)
    if not met.going:
        none = _said(asker, "away-none", intent) if intent.first else words.say("list-empty")
        return (Reply((none, *stays), ((buttons.bookings(words), buttons.resources(words)),)),)
    # Bookings that came or went since the preview are shown first: nobody cancels what they did not see.
    if intent.seen != len(met.going):
        seen = replace(intent, seen=len(met.going), skip=None)
        return (_preview(asker, met.going, seen, stays, intent.skip or 0),)
    gone = await be_away.be_away(asker.ledger, during=during, **asker.acting)
    head = _said(asker, "away-done" if intent.first else "cancelled-all", intent, what=_counted(asker, gone))
    # A dropped hold has nothing to take back.
    back = [booking for booking in gone if booking.status is Status.CANCELLING]
    undo = _undo_all(asker, back)
    return (Reply((head, *_lines(asker, gone), *stays), ((*undo, buttons.bookings(words)),)),)


@answer.register
async def undone(intent: UndoAll, asker: Asker) -> Replies:
    """Undo the cancellations of one act, and name those that could not be undone."""
    words = asker.words
    done = await be_away.take_all_back(
        asker.ledger, together_with=intent.booking, version=intent.version, **asker.acting
    )
    if not done.back and not done.lost:
        return (Reply((words.say("undo-none"),), ((buttons.bookings(words),),)),)
    back = (words.say("away-undone", count=len(done.back)), *_lines(asker, done.back)) if done.back else ()
    lost = (words.say("away-lost", count=len(done.lost)), *_lines(asker, done.lost)) if done.lost else ()
    return (Reply((*back, *lost), ((buttons.bookings(words), buttons.resources(words)),)),)


def _counted(asker: Asker, gone: Sequence[Booking]) -> str:
    """Count the bookings, and the holds and requests apart from them: only bookings can be taken back."""
    booked = sum(booking.confirmed_at is not None for booking in gone)
    counts = (("gone-bookings", booked), ("gone-holds", len(gone) - booked))
    return ", ".join(asker.words.say(message, count=count) for message, count in counts if count)


def _undo_all(asker: Asker, back: Sequence[Booking]) -> Row:
    if not back:
        return ()
    label = asker.words.say("button-undo-all", count=len(back))
    return (buttons.undoing(label, UndoAll(back[0].id, back[0].version), "primary"),)


def _preview(asker: Asker, going: Sequence[Booking], away: Away, stays: tuple[str, ...], skip: int) -> Reply:
    head = _said(asker, "away-preview" if away.first else "cancel-all", away, count=len(going))
    give_back = buttons.button(asker.words.say("button-cancel-all", count=len(going)), away, "danger")
    keep = buttons.button(asker.words.say("button-keep"), ListBookings())
    page = _page(asker, going, skip)
    turns = lists.turns(page, asker.words, lambda at: Away(away.first, away.last, skip=at))
    lines = lists.whole(page, asker.words)
    return Reply((head, *lines, *stays), buttons.rows((give_back, keep), turns))


def _said(asker: Asker, message: str, away: Away, **facts: int | str) -> str:
    """Say a message, with the days of the absence if it has any."""
    if away.first is None or away.last is None:
        return asker.words.say(message, **facts)
    words, first, last = asker.words, day(away.first, asker.look), day(max(away.first, away.last), asker.look)
    when = words.say("away-day", day=first) if first == last else words.say("away-days", first=first, last=last)
    return words.say(message, when=when, **facts)


def _stays(asker: Asker, staying: Sequence[Booking]) -> tuple[str, ...]:
    """Name the bookings in use, which no absence cancels."""
    return (asker.words.say("away-stays", count=len(staying)), *_lines(asker, staying)) if staying else ()


def _lines(asker: Asker, several: Sequence[Booking]) -> tuple[str, ...]:
    return lists.cut(_page(asker, several, 0), asker.words, rest="list-more")


def _page(asker: Asker, several: Sequence[Booking], skip: int) -> lists.Page[tuple[Booking, ...]]:
    """Return the page of bookings, the dates of a series in one line."""
    look, together = asker.look, dates_together(several, asker.look)
    return lists.page(together, lambda dates: with_dates(line(dates[0], look), dates, look), most=LISTED, skip=skip)


def _range(asker: Asker, away: Away) -> Interval:
    """Return the days as the organization reads its calendar; without days, all current bookings are within."""
    if away.first is None or away.last is None:
        return Interval(asker.now - EVER, asker.now + EVER)
    zone, after = asker.catalogue.zone, max(away.first, away.last) + timedelta(days=1)
    start, end = (datetime.combine(each, time(), tzinfo=zone) for each in (away.first, after))
    return Interval(start, end)
