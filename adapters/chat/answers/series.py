"""Answers about what repeats: look all dates over, book them, and change one, the later ones or all."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card, look_at_several
from adapters.chat.answers.questions import asked, asking
from adapters.chat.answers.refusing import refusing
from adapters.chat.answers.whom import comers, token, untold, whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards import series as cards
from adapters.chat.cards.naming import label, line
from adapters.chat.intents.approvals import AskException
from adapters.chat.intents.bookings import Hold
from adapters.chat.intents.series import (
    BookSeries,
    CancelSeries,
    ComeToSeries,
    KeepSeries,
    LeaveSeries,
    MoveSeries,
    MoveSeriesBack,
    MoveSome,
    PutOnSeries,
    RenameSeries,
    SeriesAt,
    SeriesOn,
    ShowSeries,
    TakeOffSeries,
    TakeUpSeries,
    UndoSeries,
)
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import Purpose
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Wish
from core.domain.guests import Comer
from core.domain.resources.resource import Resource
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import LookOver, Meant, Scope, SeriesWish, Some
from core.domain.series.shifting import shifts
from core.errors import BlackedOut, Closed, NoSuchBooking, Refusal, SlotTaken, UndoOver
from core.use_cases.bookings import bookings_of
from core.use_cases.series import amend, attend, book, cancel, dates_of, look_after, look_over, move
from core.use_cases.series.exceptions import exceptions_for
from core.values import BookingId, Interval, ResourceId, SeriesId, UnitId

LISTED = 8
"""Dates on one page."""
DAYS = timedelta(days=1)


async def look(asker: Asker, resource: Resource, during: Interval, *, unit: UnitId | None, wish: Wish) -> Reply:
    """Look over all dates of a wish that repeats, and offer what can be done; nothing is held. Refuses as they do."""
    asked_for, first = wish.repeat, resource.local(during.start).date()
    wish = replace(wish, repeat=asked_for.bounded(first)) if asked_for else wish
    found = await dates_looked_over(asker, _series_of(resource, during, unit, wish), wish)
    refusal = found.dates[0].refusal
    if not found.free and refusal is not None and not isinstance(refusal, SlotTaken | BlackedOut | Closed):
        # A rule that lets none of the dates pass is told in full, and not once for each of them.
        return await _none_possible(asker, resource, wish, found, refusal)
    shown = await dates_looked_at(asker, wish, resource, found)
    notes = [asker.words.say("series-one-thing", name=resource.name)] if wish.also or wish.units else []
    notes += cards.bounds(wish.repeat, asked_for, asker.look) if wish.repeat and asked_for else ()
    people, seats = max(wish.capacity or 0, 1 + len(wish.attendees)), resource.capacity
    if seats is not None and people > seats:
        notes.append(asker.words.say("card-crowded", name=resource.name, seats=seats, people=people))
    return shown.with_note(*notes) if notes else shown


async def _none_possible(asker: Asker, resource: Resource, wish: Wish, found: LookOver, refusal: Refusal) -> Reply:
    """Say what refuses every date, with the button that asks for all of them; refuses itself where none would help."""
    ask = await exceptional(asker, wish, found)
    if ask is None:
        raise refusal
    every = await asking(asker, _kept(wish, resource, found), Reply((), ((ask,),)))
    said = cards.refused_all(refusal, asker.look)(await refusing(asker, refusal), wish.repeat, asker.words)
    # What is offered for the first date alone would be that, and no other.
    rows = tuple(tuple(each for each in row if not isinstance(each.intent, AskException | Hold)) for row in said.rows)
    return await asking(asker, wish, replace(said, rows=buttons.rows(*rows[:-1], *every.rows, *rows[-1:])))


async def exceptional(asker: Asker, wish: Wish, found: LookOver) -> Button | None:
    """Return the button that books the dates that are free and asks once for all others; None if it would not work."""
    had = await exceptions_for(
        asker.ledger,
        organization=asker.member.organization,
        found=found,
        by=asker.member.id,
        purpose=await purpose_of(asker, wish),
    )
    return cards.ask_for_all(found.wish, had, asker.look) if had else None


@answer.register
async def booked(intent: BookSeries, asker: Asker) -> Replies:
    """Book the dates that were shown as free; if others are by now, show those instead."""
    wish = await asked(asker, intent.question)
    resource = asker.catalogue.named(wish.resource) if wish.resource else None
    if resource is None or wish.repeat is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    series = wanted_again(resource, wish)
    found = await dates_looked_over(asker, series, wish)
    chosen = found.chosen_with_instead if intent.instead else found.chosen
    if cards.stamp(chosen) != intent.shown or not chosen:
        # The second of two presses finds what the first one booked.
        before = await _booked_before(asker, series)
        if before is not None:
            return (
                cards.booked(before.series, before.bookings, None, await look_at_several(asker, before.bookings[:1])),
            )
        return (await dates_looked_at(asker, wish, resource, found, changed=True),)
    done = await book.book(
        asker.ledger,
        wish=series,
        days=chosen,
        purpose=await purpose_of(asker, wish),
        attendees=await comers(asker, wish.attendees),
        **asker.acting,
    )
    if isinstance(done, LookOver):
        return (await dates_looked_at(asker, wish, resource, done, changed=True),)
    shown = cards.booked(done.series, done.bookings, found, await look_at_several(asker, done.bookings[:1]))
    return (shown.with_news(*await untold(asker, done.series.guests)),)


@answer.register
async def at_another_time(intent: SeriesAt, asker: Asker) -> Replies:
    """Look the dates over at another time of the day."""
    wish = await asked(asker, intent.question)
    if wish.moment is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    at = datetime.combine(wish.moment.date(), time(*divmod(intent.minute, 60)))
    return (await _with_start(asker, wish, at),)


@answer.register
async def on_another_day(intent: SeriesOn, asker: Asker) -> Replies:
    """Look the dates over on another weekday, or ask on which."""
    wish = await asked(asker, intent.question)
    resource = asker.catalogue.named(wish.resource) if wish.resource else None
    if resource is None or wish.repeat is None or wish.day is None or len(wish.repeat.weekdays) != 1:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    if intent.weekday is None:
        shown = cards.other_weekdays(wanted_again(resource, wish), wish.title, asker.look)
        return (await asking(asker, wish, shown),)
    repeat = replace(wish.repeat, weekdays=(intent.weekday,))
    today = resource.local(asker.now).date()
    day = repeat.from_on(max(wish.day - 6 * DAYS, today + DAYS)) or wish.day
    start = datetime.combine(day, wish.moment.time()) if wish.moment else day
    return (await _with_start(asker, replace(wish, repeat=repeat), start),)


@answer.register
async def dates_shown(intent: ShowSeries, asker: Asker) -> Replies:
    """Show the dates of a series, each one press away."""
    return (await dates_of_series(asker, await _mine(asker, intent.booking), skip=intent.skip),)


@answer.register
async def kept(intent: KeepSeries, asker: Asker) -> Replies:
    """Keep a series to which nobody came lately; of one that was given up, show how it can be had back."""
    of = await look_after.keep(asker.ledger, booking=intent.booking, **asker.acting)
    one = await _mine(asker, intent.booking)
    if of.given_up_at is not None:
        return (await _taken_up(asker, one),)
    return ((await dates_of_series(asker, one)).with_news(asker.words.say("series-needed")),)


@answer.register
async def taken_up(intent: TakeUpSeries, asker: Asker) -> Replies:
    """Take back what a series gave back because nobody came."""
    return (await _taken_up(asker, await _mine(asker, intent.booking)),)


async def _taken_up(asker: Asker, one: Booking) -> Reply:
    try:
        done = await look_after.take_up(asker.ledger, booking=one.id, **asker.acting)
    except UndoOver:
        # The refusal speaks of the minute in which a booking can be taken back.
        return Reply((asker.words.say("series-taken-up-late"),), ((buttons.bookings(asker.words),),))
    if not done.back and not done.lost:
        return Reply((asker.words.say("series-taken-up"),), ((buttons.bookings(asker.words),),))
    found = await dates_of.dates_of(asker.ledger, organization=asker.member.organization, series=_series_id(one))
    return cards.back(found.series, done.back, done.lost, asker.look)


async def dates_of_series(asker: Asker, one: Booking, *, skip: int = 0) -> Reply:
    """Show the dates of a booking's series, from a place on."""
    of = await _dates(asker, one)
    unused = await look_after.unused_of(asker.ledger, of.series)
    page = lists.page(of.bookings, lambda each: line(each, asker.look), most=LISTED, skip=skip)
    opening = [buttons.button(label(each, asker.look), Show(each.id)) for each in page.items]
    what = cards.known_as(of.series.wish, of.series.title, asker.look).header
    ends = cards.first_and_last(of.bookings, asker.look)
    head = asker.words.say("series-dates", what=what, count=len(of.bookings), **ends)
    turns = lists.turns(page, asker.words, lambda skip: ShowSeries(one.id, skip))
    every = buttons.button(asker.words.say("button-series-cancel"), CancelSeries(of.bookings[0].id, Scope.ALL))
    half = (len(opening) + 1) // 2
    notes, needed = cards.health(of.series, one, unused, asker.look)
    rows = buttons.rows(tuple(opening[:half]), tuple(opening[half:]), (*turns, *needed, every))
    return Reply((head, *notes, *lists.whole(page, asker.words)), rows)


async def ask_to_cancel(asker: Asker, one: Booking, because: str | None = None) -> Reply:
    """Ask how much of its series is to be cancelled with a date; the last date is cancelled as any booking."""
    of = await _dates(asker, one)
    shown = cards.which(
        of.series, one, of.bookings, lambda scope: CancelSeries(one.id, scope), asker.look, "cancel-series-which"
    )
    return await asking(asker, Wish(because=because), shown) if because else shown


async def ask_to_rename(asker: Asker, one: Booking, said: Wish) -> Reply:
    """Ask how much of its series is renamed with a date; the question keeps the title."""
    of = await _dates(asker, one)
    shown = cards.which(
        of.series, one, of.bookings, lambda scope: RenameSeries(one.id, scope), asker.look, "rename-series-which"
    )
    return await asking(asker, said, shown)


async def ask_about_company(asker: Asker, one: Booking, who: Sequence[Comer], *, off: bool) -> Reply:
    """Ask to which dates of a series people are put, or off which they are taken; the question keeps them."""
    of = await _dates(asker, one)

    def act(scope: Scope) -> PutOnSeries | TakeOffSeries:
        return TakeOffSeries(one.id, scope) if off else PutOnSeries(one.id, scope)

    message = "remove-series-which" if off else "add-series-which"
    shown = cards.which(of.series, one, of.bookings, act, asker.look, message)
    return await asking(asker, Wish(attendees=tuple(map(token, who))), shown)


async def comes_to_others(asker: Asker, one: Booking) -> bool:
    """Whether the asker is an attendee of other dates of a booking's series."""
    if one.series is None:
        return False
    of = await _dates(asker, one)
    return any(asker.member.id in each.attendees for each in of.bookings if each.id != one.id)


async def ask_to_leave(asker: Asker, one: Booking) -> Reply:
    """Ask an attendee of several dates to how many of them they cannot come."""
    of = await _dates(asker, one)
    named = [each for each in of.bookings if asker.member.id in each.attendees]
    return cards.leaving(of.series, one, named, asker.look)


@answer.register
async def left(intent: LeaveSeries, asker: Asker) -> Replies:
    """Take the asker off dates of a series, with the way back."""
    done = await attend.attend(asker.ledger, booking=intent.booking, scope=intent.scope, comes=False, **asker.acting)
    return (cards.left(done.series, intent.booking, done.changed, intent, asker.look),)


@answer.register
async def came_back(intent: ComeToSeries, asker: Asker) -> Replies:
    """Put the asker back on dates of a series that they left."""
    done = await attend.attend(asker.ledger, booking=intent.booking, scope=intent.scope, comes=True, **asker.acting)
    return (cards.left(done.series, intent.booking, done.changed, intent, asker.look),)


@answer.register
async def put_on(intent: PutOnSeries, asker: Asker) -> Replies:
    """Put people on one date of a series, this one and the later ones, or all."""
    return await _company_changed(intent, asker)


@answer.register
async def taken_off(intent: TakeOffSeries, asker: Asker) -> Replies:
    """Take people off one date of a series, this one and the later ones, or all."""
    return await _company_changed(intent, asker)


async def _company_changed(intent: PutOnSeries | TakeOffSeries, asker: Asker) -> Replies:
    wish = await asked(asker, intent.question)
    scope = meant_by(intent, wish)
    if not wish.attendees or scope is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.bookings(asker.words),),)),)
    who = await comers(asker, wish.attendees)
    add, remove = (who, ()) if isinstance(intent, PutOnSeries) else ((), who)
    one = await _mine(asker, intent.booking)
    meant = cards.within(scope, one, (await _dates(asker, one)).bookings)
    before = await look_at_several(asker, meant)
    done = await amend.change_attendees(
        asker.ledger, booking=intent.booking, scope=scope, add=add, remove=remove, **asker.acting
    )
    look = await look_at_several(asker, done.changed[:1] or [one])
    known = {**before.names, **look.names}
    called = lists.names(lists.calls(who, known), asker.words)
    every = len(done.changed) == len(meant)
    shown = cards.attended(done.series, one, done.changed, intent, called, look, every=every)
    return (_naming(shown, done.changed, scope, asker),)


@answer.register
async def cancelled(intent: CancelSeries, asker: Asker) -> Replies:
    """Cancel one date of a series, this one and the later ones, or all."""
    wish = await asked(asker, intent.question)
    meant = meant_by(intent, wish)
    if meant is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.bookings(asker.words),),)),)
    done = await cancel.cancel(asker.ledger, booking=intent.booking, scope=meant, because=wish.because, **asker.acting)
    if done.series is None:
        return (await card(asker, done.going[0]),)
    if not done.going:
        return ((await card(asker, done.one)).with_news(asker.words.say("series-ended")),)
    rest = await _standing(asker, done.series.id)
    shown = cards.cancelled(done.series, done.going, rest, done.staying, asker.look)
    return (_naming(shown, done.going, meant, asker),)


def meant_by(intent: CancelSeries | PutOnSeries | TakeOffSeries | RenameSeries, wish: Wish) -> Meant | None:
    """Return the dates that a button is about: by its scope, or those of its question; None if that is forgotten."""
    if intent.scope is not None:
        return intent.scope
    return Some(frozenset(wish.dates)) if wish.dates else None


def _naming(shown: Reply, dates: Sequence[Booking], meant: Meant, asker: Asker) -> Reply:
    """Return what was done with its dates by name, where their first and their last do not tell which they are."""
    return shown.with_note(cards.those(dates, asker.look)) if isinstance(meant, Some) and len(dates) > 1 else shown


@answer.register
async def undone(intent: UndoSeries, asker: Asker) -> Replies:
    """Take back what was cancelled of a series in one act."""
    return (await taken_back(asker, await _mine(asker, intent.booking)),)


async def taken_back(asker: Asker, one: Booking) -> Reply:
    """Take back what was cancelled in one act with a date of a series."""
    done = await cancel.undo(asker.ledger, booking=one.id, **asker.acting)
    if not done.back and not done.lost:
        return await dates_of_series(asker, one)
    if len(done.back) == 1 and not done.lost:
        return await card(asker, done.back[0])
    of = await _dates(asker, one)
    return cards.back(of.series, done.back, done.lost, asker.look)


async def shifted(asker: Asker, one: Booking, during: Interval, repeat: Recurrence) -> Interval | None:
    """
    Return the slot that a date has once its series falls by another rule, at the time of that slot, in its own week.

    Where that is over, it is a week later. None of what is no series, or whose dates cannot all go there together.
    """
    if one.series is None or one.by_hand or one.occurrence is None or not await goes_on(asker, one):
        return None
    here = asker.catalogue.resource(one.resource)
    rule, starts = (await _dates(asker, one)).series.wish.recurrence, here.local(during.start).time()
    found = (
        here.instant(datetime.combine(one.occurrence + each.by, starts))
        for each in shifts(rule, one.occurrence, repeat)
    )
    start = next((each for each in found if each > asker.now), None)
    return None if start is None else Interval(start, start + during.length)


async def ask_to_move(asker: Asker, one: Booking, during: Interval, to: Resource) -> Reply:
    """Ask how much of its series is moved with a date, to another day, time or place, with what it becomes."""
    of = await _dates(asker, one)
    # What was moved by itself goes nowhere with the others.
    dates = [each for each in of.bookings if not each.by_hand or each.id == one.id]
    place = to.id if to.id != one.resource else None
    wanted = MoveSeries(one.id, Scope.ALL, during, place)
    new = _new_slot(asker, one, wanted)
    wish = move.becoming(of.series, one, new)
    other = wish.length != of.series.wish.length or wish.recurrence != of.series.wish.recurrence
    asks = cards.which(
        of.series,
        one,
        dates,
        lambda scope: replace(wanted, scope=scope),
        asker.look,
        "move-series-which" if during.start != one.during.start or place else "change-series-which",
        wish if other else None,
    )
    return asks.with_note(*what_becomes(asker, of, one, cards.within(Scope.LATER, one, dates), new))


def what_becomes(
    asker: Asker, of: dates_of.Dates, one: Booking, dates: Sequence[Booking], to: move.NewSlot
) -> list[str]:
    """Say to which days the first dates go, which begin at another time and keep it, and which stay where they are."""
    notes = cards.goes(move.days_after(of.series, one, dates, to), asker.look)
    here = asker.catalogue.resource(one.resource)
    starts = {here.local(each.during.start).time() for each in dates}
    notes += [asker.words.say("series-keeps-starts")] if to.starts is None and len(starts) > 1 else []
    return [*notes, *cards.stay([each for each in of.bookings if each.by_hand and each.id != one.id], asker.look)]


async def moved(intent: MoveSeries, asker: Asker) -> Replies:
    """Move several dates of a series; where not all can be, show which."""
    one = await _mine(asker, intent.booking)
    return (await moved_to(asker, one, intent, intent.scope, _new_slot(asker, one, intent)),)


async def moved_to(asker: Asker, one: Booking, intent: MoveSeries | MoveSome, meant: Meant, to: move.NewSlot) -> Reply:
    """Move the dates that are meant to a slot; where not all can be, show which."""
    organization, member = asker.member.organization, asker.member.id
    plan = await move.look_over_move(
        asker.ledger, organization=organization, booking=one.id, scope=meant, to=to, by=member
    )
    chosen = plan.found.chosen_with_instead if intent.instead else plan.found.chosen
    settled = cards.stamp(chosen) == intent.shown or (intent.shown is None and not plan.found.refused)
    if not settled or not chosen:
        return cards.moving(plan.found, one, intent, asker.look, plan.staying)
    done = await move.move(asker.ledger, booking=one.id, scope=meant, to=to, days=chosen, **asker.acting)
    if isinstance(done, move.Moving):
        return cards.moving(done.found, one, intent, asker.look, done.staying)
    return _naming(cards.moved(done.series, done.moved, done.kept, asker.look), done.moved, meant, asker)


@answer.register
async def moved_back(intent: MoveSeriesBack, asker: Asker) -> Replies:
    """Give the dates of a series that were moved last their time back."""
    done = await move.move_back(asker.ledger, booking=intent.booking, **asker.acting)
    of = await _dates(asker, await _mine(asker, intent.booking))
    return (cards.back(of.series, done.back, done.lost, asker.look),)


async def goes_on(asker: Asker, one: Booking) -> bool:
    """Whether a booking that stands is one of several dates of a series, so that it must be asked which are meant."""
    if one.series is None or one.status not in {Status.CONFIRMED, Status.PENDING}:
        return False
    of = await _dates(asker, one)
    return of.series.extends_at is not None or len(of.bookings) > 1


async def moves_along(asker: Asker, one: Booking, during: Interval) -> bool:
    """Whether other dates of its series could be moved as this one is: on its day, to another time or place."""
    here = asker.catalogue.resource(one.resource)
    same_day = here.local(one.during.start).date() == here.local(during.start).date()
    return same_day and not one.by_hand and one.status is Status.CONFIRMED and await goes_on(asker, one)


async def stays(asker: Asker, one: Booking, during: Interval) -> str | None:
    """Say that a series stays on its days where one of its dates goes to another day; None where there is none."""
    here = asker.catalogue.resource(one.resource)
    if here.local(one.during.start).date() == here.local(during.start).date() or not await goes_on(asker, one):
        return None
    of = await _dates(asker, one)
    return asker.words.say("series-stays-so", rule=cards.rule(of.series.wish.recurrence, asker.words))


def next_of_one_series(bookings: Sequence[Booking]) -> Booking | None:
    """Return the first of several bookings if all of them are dates of one series; else None."""
    series = {each.series for each in bookings}
    return bookings[0] if len(series) == 1 and None not in series else None


async def lines(asker: Asker, every: Sequence[Booking]) -> Mapping[SeriesId, str]:
    """Return a line for each series of which several dates are among the bookings."""
    ids = [each.series for each in every if each.series is not None]
    several = dict.fromkeys(each for each in ids if ids.count(each) > 1)
    found = {}
    for each in several:
        of = await dates_of.dates_of(asker.ledger, organization=asker.member.organization, series=each)
        found[each] = cards.line(of.series, [one for one in every if one.series == each], asker.look)
    return found


async def dates_looked_at(
    asker: Asker, wish: Wish, resource: Resource, found: LookOver, *, changed: bool = False
) -> Reply:
    """Show all dates that were looked over, with what can be done as buttons; `changed` if others were shown before."""
    kept, ask = _kept(wish, resource, found), await exceptional(asker, wish, found)
    waiting = _needing_approval(found, asker, people=max(wish.party or 1, 1 + len(wish.attendees)))
    shown = cards.looked_over(found, wish.title, asker.look, changed=changed, ask=ask, waiting=waiting)
    return await asking(asker, kept, shown)


def _needing_approval(found: LookOver, asker: Asker, *, people: int) -> frozenset[date]:
    """Return the dates that can be had and that somebody else decides about, were they booked now."""
    resource, by = asker.catalogue.resource(found.wish.resource), asker.member
    return frozenset(
        each.day
        for each in found.free
        if resource.policy.asks(each.occurrence.during, resource.zone, by.role, by.groups, people=people)
    )


def _kept(wish: Wish, resource: Resource, found: LookOver) -> Wish:
    """Return the wish with the slot of the first date in full, so that the buttons book exactly that."""
    unit = resource.unit(found.wish.unit).label if found.wish.unit else None
    length = found.wish.length
    start: datetime | date = found.wish.first
    if found.wish.starts is not None:
        start = datetime.combine(found.wish.first, found.wish.starts)
    return Wish(
        resource=resource.name,
        unit=unit,
        count=found.wish.count if found.wish.count > 1 else None,
        start=start,
        minutes=int(length / timedelta(minutes=1)) if length else None,
        holder=wish.holder,
        attendees=wish.attendees,
        title=wish.title,
        repeat=wish.repeat,
    )


async def _with_start(asker: Asker, wish: Wish, start: datetime | date) -> Reply:
    again = replace(wish, start=start)
    resource = asker.catalogue.named(wish.resource) if wish.resource else None
    if resource is None:
        return Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),))
    found = await dates_looked_over(asker, wanted_again(resource, again), again)
    return await dates_looked_at(asker, again, resource, found)


async def dates_looked_over(asker: Asker, series: SeriesWish, wish: Wish) -> LookOver:
    """Look over all dates of a wish for the people in it; refuses as `look_over` does."""
    return await look_over.look_over(
        asker.ledger,
        organization=asker.member.organization,
        wish=series,
        by=asker.member.id,
        purpose=await purpose_of(asker, wish),
    )


async def purpose_of(asker: Asker, wish: Wish) -> Purpose:
    """Return for whom a wish is, and what for; refuses with NoSuchMember."""
    return Purpose(await whom(asker, wish.holder) if wish.holder else None, wish.title, party=wish.party)


def _series_of(resource: Resource, during: Interval, unit: UnitId | None, wish: Wish) -> SeriesWish:
    if wish.repeat is None:
        raise ValueError("it does not repeat")
    there = resource.local(during.start)
    starts = there.time().replace(fold=0) if wish.moment is not None else None
    length = during.length if starts is not None else None
    return SeriesWish(resource.id, wish.repeat, there.date(), starts, length, unit, _count(wish))


def wanted_again(resource: Resource, wish: Wish) -> SeriesWish:
    """Return the series of a wish that was kept with the slot of its first date."""
    if wish.repeat is None or wish.day is None:
        raise ValueError("it does not repeat")
    unit = resource.labelled(wish.unit).id if wish.unit else None
    starts = wish.moment.time() if wish.moment else None
    return SeriesWish(resource.id, wish.repeat, wish.day, starts, wish.length if starts else None, unit, _count(wish))


def _count(wish: Wish) -> int:
    """Return how many units are wanted on each date; of several things, only the first one is wanted."""
    return 1 if wish.also or wish.unit else wish.count or 1


def _new_slot(asker: Asker, one: Booking, wanted: MoveSeries) -> move.NewSlot:
    here = asker.catalogue.resource(wanted.resource or one.resource)
    to = new_slot(asker, one, here.local(wanted.during.start), wanted.during.length, wanted.resource)
    return to if wanted.scope is not Scope.ONE and not one.by_hand else replace(to, day=None)


def new_slot(
    asker: Asker, one: Booking, start: datetime, length: timedelta, resource: ResourceId | None = None
) -> move.NewSlot:
    """
    Return what becomes different on all dates where one of them begins there, and is so long.

    What stays of the one stays of the others: those that begin at another time are as much longer, and begin then.
    """
    was = asker.catalogue.resource(one.resource).local(one.during.start)
    longer = length - one.during.length
    if start.date() != was.date():
        return move.NewSlot(start.time(), length, resource=resource, day=start.date())
    starts = None if start.time() == was.time() else start.time()
    return move.NewSlot(starts, longer=longer or None, resource=resource)


def _series_id(one: Booking) -> SeriesId:
    """Return the series of a booking; refuses with NoSuchBooking where it is none."""
    if one.series is None:
        raise NoSuchBooking
    return one.series


async def _booked_before(asker: Asker, wish: SeriesWish) -> dates_of.Dates | None:
    """Return the asker's series of that very wish with its dates, if there is one."""
    own = await bookings_of.bookings_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    first_of = {each.series: each for each in reversed(own) if each.series is not None}
    every = [await _dates(asker, each) for each in first_of.values() if each.resource == wish.resource]
    return next((each for each in every if each.series.wish == wish), None)


async def _dates(asker: Asker, one: Booking) -> dates_of.Dates:
    """Return the series of a booking with its dates; refuses with NoSuchBooking where it is none, or none is left."""
    found = await dates_of.dates_of(asker.ledger, organization=asker.member.organization, series=_series_id(one))
    if not found.bookings:
        raise NoSuchBooking
    return found


async def _standing(asker: Asker, series: SeriesId) -> Sequence[Booking]:
    of = await dates_of.dates_of(asker.ledger, organization=asker.member.organization, series=series)
    return of.bookings


async def _mine(asker: Asker, booking: BookingId) -> Booking:
    return await bookings_of.booking_of(
        asker.ledger, organization=asker.member.organization, booking=booking, member=asker.member.id
    )
