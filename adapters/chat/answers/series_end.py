"""Answers about the end of a series: sooner, without the dates behind it, or later, with those that are added."""

from datetime import date, datetime

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import cancelled_which, mine
from adapters.chat.answers.card import look_at_several
from adapters.chat.answers.choices import choosing
from adapters.chat.answers.series import ask_to_cancel, ask_to_move, dates_of_series
from adapters.chat.answers.which_series import dates_meant
from adapters.chat.asker import Asker
from adapters.chat.cards import series as cards
from adapters.chat.cards import series_end as ends
from adapters.chat.cards.times import day
from adapters.chat.intents.bookings import CancelWhich
from adapters.chat.intents.series import (
    EndSeries,
    EndSeriesWhich,
    OpenSeries,
    ShowSeriesWhich,
    SkipSeriesWhich,
    StartSeriesWhich,
)
from adapters.chat.replies import Replies
from adapters.understanding.when.merge import moved
from adapters.understanding.when.pieces import Span
from core.domain.bookings.booking import Booking
from core.domain.bookings.wish import Wish
from core.domain.series.series import Ending, Series
from core.errors import NoSuchBooking
from core.use_cases.series import end
from core.use_cases.series.dates_of import dates_of
from core.values import Interval


@answer.register
async def ended_which(intent: EndSeriesWhich, asker: Asker) -> Replies:
    """Let the series that the words describe end on a day, or go on for longer; ask which one of several."""
    every = await dates_meant(asker, intent.old)
    firsts = list({each.series: each for each in reversed(every)}.values())[::-1]
    if len(firsts) == 1:
        return await _until(asker, firsts[0], intent)
    wanted = [(each, await _last_day(asker, each, intent)) for each in firsts]
    choices = [EndSeries(each.id, last) for each, last in wanted if last is not None]
    return (await choosing(asker, asker.words.say("series-end-which"), choices, among=firsts),)


@answer.register
async def started_which(intent: StartSeriesWhich, asker: Asker) -> Replies:
    """Ask which dates of a series from a day on are at another time; of several series, of the next one."""
    one = await _first(asker, intent.old, since=intent.since)
    here = asker.catalogue.resource(one.resource)
    start = here.instant(datetime.combine(here.local(one.during.start).date(), intent.at))
    return (await ask_to_move(asker, one, Interval(start, start + one.during.length), here),)


@answer.register
async def skipped_which(intent: SkipSeriesWhich, asker: Asker) -> Replies:
    """Ask whether the date of a series on a day is cancelled, or more of it; where none is then, show all."""
    one = await _first(asker, intent.old, since=intent.on)
    if asker.catalogue.resource(one.resource).local(one.during.start).date() == intent.on:
        return (await ask_to_cancel(asker, one),)
    if intent.old == Wish():
        # "Skip friday" may be about what does not repeat.
        return await cancelled_which(CancelWhich(Wish(start=intent.on)), asker)
    news = asker.words.say("series-none-on", day=day(intent.on, asker.look))
    return ((await dates_of_series(asker, one)).with_news(news),)


@answer.register
async def shown_which(intent: ShowSeriesWhich, asker: Asker) -> Replies:
    """Show the dates of the series that the words describe, and say how many are left, and which is the last."""
    one = await _first(asker, intent.old, since=asker.now.date())
    organization = asker.member.organization
    of = await dates_of(asker.ledger, organization=organization, series=(await _series(asker, one)).id)
    news = ends.left(of.series, of.bookings, asker.look)
    return ((await dates_of_series(asker, one)).with_news(news),)


async def _first(asker: Asker, old: Wish, *, since: date) -> Booking:
    """Return the first date from a day on of a series that the words describe, else its last one before."""
    ordered = sorted(await dates_meant(asker, old), key=lambda each: each.during.start)
    on = (each for each in ordered if asker.catalogue.resource(each.resource).local(each.during.start).date() >= since)
    return next(on, ordered[-1])


@answer.register
async def ended(intent: EndSeries, asker: Asker) -> Replies:
    """Show which dates go or come with another end of a series; add those that were shown, if they are free still."""
    one = await mine(asker, intent.booking)
    organization, member = asker.member.organization, asker.member.id
    plan = await end.look_over_end(asker.ledger, organization=organization, booking=one.id, last=intent.last, by=member)
    if not _settled(plan, intent):
        return (ends.looked_over(plan, one, asker.look, changed=intent.shown is not None),)
    found = plan.found
    chosen = (found.chosen_with_instead if intent.instead else found.chosen) if found else {}
    was = plan.series.last_day()
    done = await end.end_on(asker.ledger, booking=one.id, last=intent.last, days=chosen, **asker.acting)
    if isinstance(done, Ending):
        return (ends.looked_over(done, one, asker.look, changed=True),)
    look = await look_at_several(asker, done.added[:1]) if done.added else asker.look
    if done.added:
        return (ends.added(done.series, done.added, done.later, look),)
    return (ends.ended(done.series, one, intent.last, done.later, look, was=was if found else None),)


@answer.register
async def opened(intent: OpenSeries, asker: Asker) -> Replies:
    """Let a series go on as far as before."""
    of = await end.reopen(asker.ledger, booking=intent.booking, seen=intent.seen, **asker.acting)
    return (ends.opened(of, await mine(asker, intent.booking), asker.look),)


def _settled(plan: Ending, wanted: EndSeries) -> bool:
    """Whether nothing has to be shown before it is done: no date goes, and those that come were shown so."""
    if plan.going or plan.series.last_day() == plan.last:
        return False
    if plan.found is None:
        return True
    chosen = plan.found.chosen_with_instead if wanted.instead else plan.found.chosen
    if plan.found.dates:
        return bool(chosen) and cards.stamp(chosen) == wanted.shown
    return bool(plan.later)


async def _until(asker: Asker, one: Booking, wanted: EndSeriesWhich) -> Replies:
    last = await _last_day(asker, one, wanted)
    of = await _series(asker, one)
    if last is None:
        return (ends.endless(of, one, asker.look),)
    if wanted.cuts and (ends_on := of.last_day()) is not None and ends_on <= last:
        # Whoever cancels what comes after the end wants no date more.
        return (ends.looked_over(Ending(of, ends_on, of.wish), one, asker.look),)
    return await ended(EndSeries(one.id, last), asker)


async def _last_day(asker: Asker, one: Booking, wanted: EndSeriesWhich) -> date | None:
    """Return the last day on which a series may fall; None of one without an end that shall go on for longer."""
    if wanted.last is not None:
        return wanted.last
    ends_on = (await _series(asker, one)).last_day()
    return None if ends_on is None else moved(ends_on, Span(wanted.months, wanted.days))


async def _series(asker: Asker, one: Booking) -> Series:
    if one.series is None:
        raise NoSuchBooking
    return (await dates_of(asker.ledger, organization=asker.member.organization, series=one.series)).series
