"""Answers about some dates of a series: those in December, every second one, the next three."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from adapters.chat.answers import series
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.moving import changed_slot, moved_where
from adapters.chat.answers.questions import asked
from adapters.chat.answers.which_series import dates_meant
from adapters.chat.answers.whom import comers, token
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards import series as cards
from adapters.chat.cards.times import daily
from adapters.chat.intents.bookings import CancelWhich
from adapters.chat.intents.changing import ExtendWhich, MoveWhere, MoveWhich, RenameWhich
from adapters.chat.intents.company import ChangeCompany
from adapters.chat.intents.series import (
    CancelSeries,
    MoveSeries,
    MoveSome,
    PutOnSeries,
    RenameSeries,
    SomeOfSeries,
    TakeOffSeries,
)
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.wish import Wish
from core.domain.resources.holidays import country_of, is_holiday
from core.domain.resources.resource import Resource
from core.domain.series.choosing import Chosen
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope, Series, Some
from core.errors import NoSuchBooking, NotOnThatDay, UnknownResource
from core.use_cases.chat import remember
from core.use_cases.series import move
from core.use_cases.series.dates_of import Dates, dates_of
from core.values import Interval, QuestionId

MESSAGES: Mapping[str, str] = {"add": "add-series-which", "remove": "remove-series-which"}
"""What is asked about people, by what becomes of them."""


@answer.register
async def some_changed(intent: SomeOfSeries, asker: Asker) -> Replies:
    """Show which dates of a series are meant, with buttons to change these; of one date, ask as of any."""
    every = await _series_meant(intent, asker)
    found = [(of, picks) for of in every if (picks := _chosen(intent.chosen, of, asker))]
    if not found:
        told = await series.dates_of_series(asker, every[0].bookings[0])
        return (told.with_news(asker.words.say("series-none-then")),)
    act, whole = intent.act, found[0][0]
    if isinstance(act, MoveWhich | ExtendWhich):
        found = [_going_along(of, picks) for of, picks in found]
    first = _model(found[0][1][0])
    if isinstance(act, MoveWhich | ExtendWhich) and changed_slot(asker, first, act) is None:
        # Where to is not said: it is asked of the first date, whose series is asked about then.
        return await moved_where(MoveWhere(first.id), asker)
    only = found[0][1] if len(found) == 1 else []
    if len(only) == 1 and len(only[0]) == 1:
        return (await _of_one(intent, only[0][0], asker),)
    shown: list[tuple[Series, list[cards.Pick]]] = []
    for of, picks in found:
        acts = [await _pick(intent, of, picked, asker) for picked in picks]
        shown.append((of.series, acts))
    asks = cards.picking(shown, asker.look, _message(intent))
    return (asks.with_note(*await _then(intent, whole, found, asker)),)


@answer.register
async def some_moved(intent: MoveSome, asker: Asker) -> Replies:
    """Move the dates of a series that the question keeps; where not all can be, show which."""
    one, wish = await mine(asker, intent.booking), await asked(asker, intent.question)
    if not wish.dates or wish.moment is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.bookings(asker.words),),)),)
    place = asker.catalogue.named(wish.resource) if wish.resource else None
    if wish.resource and place is None:
        raise UnknownResource(wish.resource, ())
    if wish.length is None:
        raise AssertionError("a question about dates that move keeps how long they are")
    here = place or asker.catalogue.resource(one.resource)
    start = datetime.combine(_day(one, asker), wish.moment.time(), here.zone)
    to = series.new_slot(asker, one, start, wish.length, place.id if place else None)
    return (await series.moved_to(asker, one, intent, Some(frozenset(wish.dates)), to),)


async def _series_meant(intent: SomeOfSeries, asker: Asker) -> list[Dates]:
    """Return the series that the words describe; of several, the one of which the conversation is."""
    if intent.booking is not None:
        one = await mine(asker, intent.booking)
        every: Sequence[Booking] = [one] if one.series is not None else []
    else:
        every = await dates_meant(asker, intent.old)
    holders = {each.series: each.member for each in every if each.series is not None}
    if not holders:
        raise NoSuchBooking(intent.old.title)
    organization = asker.member.organization
    found = [
        await dates_of(asker.ledger, organization=organization, series=each, holder=holder)
        for each, holder in holders.items()
    ]
    found = [each for each in found if each.bookings]
    if not found:
        raise NoSuchBooking(intent.old.title)
    return found


def _chosen(chosen: Chosen, of: Dates, asker: Asker) -> list[tuple[Booking, ...]]:
    """Return the dates of a series that are chosen, in each way in which that can be meant; none where none are."""
    days = [_day(each, asker) for each in of.bookings]
    country = country_of(asker.catalogue.resource(of.series.wish.resource).zone.key)
    found = chosen.places(days, [day for day in days if is_holiday(day, country)] if chosen.holidays else ())
    return [tuple(of.bookings[at] for at in places) for places in found if places]


def _day(booking: Booking, asker: Asker) -> date:
    return asker.catalogue.resource(booking.resource).local(booking.during.start).date()


def _message(intent: SomeOfSeries) -> str:
    match intent.act:
        case CancelWhich():
            return "cancel-series-which"
        case RenameWhich():
            return "rename-series-which"
        case ExtendWhich():
            return "change-series-which"
        case ChangeCompany(what=what):
            return MESSAGES[what]
        case _:
            return "move-series-which"


async def _of_one(intent: SomeOfSeries, one: Booking, asker: Asker) -> Reply:
    """Ask whether the one date is changed, or more of its series."""
    match intent.act:
        case CancelWhich(because=because):
            return await series.ask_to_cancel(asker, one, because)
        case RenameWhich(title=title):
            return await series.ask_to_rename(asker, one, Wish(title=title))
        case ChangeCompany(what=what, names=names):
            who = await comers(asker, names)
            return await series.ask_about_company(asker, one, who, off=what == "remove")
        case _:
            place, during = await _slot(asker, one, intent.act)
            return await series.ask_to_move(asker, one, during, place)


async def _then(
    intent: SomeOfSeries, of: Dates, found: Sequence[tuple[Dates, Sequence[Sequence[Booking]]]], asker: Asker
) -> list[str]:
    """Return at what time of the day, and on which days, the dates of a series are then, where they are moved."""
    if not isinstance(intent.act, MoveWhich | ExtendWhich) or len(found) > 1:
        return []
    picked = found[0][1][0]
    one = _model(picked)
    place, during = await _slot(asker, one, intent.act)
    start = place.local(during.start)
    elsewhere = place.id if place.id != one.resource else None
    to = series.new_slot(asker, one, start, during.length, elsewhere)
    notes = series.what_becomes(asker, of, one, picked, to)
    if start.date() == _day(one, asker) and not elsewhere:
        return [asker.words.say("series-becoming", when=daily(during, place.zone, asker.look)), *notes]
    wish = move.becoming(of.series, one, to)
    return [asker.words.say("series-becoming", when=cards.known_as(wish, None, asker.look).header), *notes]


async def _pick(intent: SomeOfSeries, of: Dates, picked: Sequence[Booking], asker: Asker) -> cards.Pick:
    """Return what a press does with these dates; the question keeps which they are, where no scope tells it."""
    scope, one = _scope(intent.chosen, of, picked), picked[0]
    days = tuple(each.occurrence for each in picked if each.occurrence) if scope is None else ()
    match intent.act:
        case CancelWhich(because=because):
            kept = await _kept(asker, Wish(because=because, dates=days))
            return cards.Pick(tuple(picked), scope, CancelSeries(one.id, scope, kept))
        case RenameWhich(title=title):
            kept = await _kept(asker, Wish(title=title, dates=days))
            return cards.Pick(tuple(picked), scope, RenameSeries(one.id, scope, kept))
        case ChangeCompany(what=what, names=names):
            who = tuple(map(token, await comers(asker, names)))
            kept = await _kept(asker, Wish(attendees=who, dates=days))
            act = TakeOffSeries(one.id, scope, kept) if what == "remove" else PutOnSeries(one.id, scope, kept)
            return cards.Pick(tuple(picked), scope, act)
    one = _model(picked)
    place, during = await _slot(asker, one, intent.act)
    elsewhere = place.id if place.id != one.resource else None
    if scope is not None:
        return cards.Pick(tuple(picked), scope, MoveSeries(one.id, scope, during, elsewhere))
    start = place.local(during.start).replace(tzinfo=None)
    if start.date() != _day(one, asker):
        raise NotOnThatDay(start.date())
    name = place.name if elsewhere else None
    wish = Wish(resource=name, start=start, minutes=during.minutes, dates=days)
    return cards.Pick(tuple(picked), None, MoveSome(one.id, question=await _kept(asker, wish)))


def _going_along(of: Dates, picks: Sequence[tuple[Booking, ...]]) -> tuple[Dates, list[tuple[Booking, ...]]]:
    """Return the dates without those that were moved by themselves, which stay where they are; of one alone, that."""
    along = [tuple(each for each in picked if not each.by_hand) or picked for picked in picks]
    rest = tuple(each for each in of.bookings if not each.by_hand)
    return (replace(of, bookings=rest), along) if any(rest) and all(map(any, along)) else (of, list(picks))


def _model(picked: Sequence[Booking]) -> Booking:
    """Return the date by which the others are moved: one that was moved by itself stays, and so does its time."""
    return next((each for each in picked if not each.by_hand), picked[0])


async def _slot(asker: Asker, one: Booking, wanted: MoveWhich | ExtendWhich) -> tuple[Resource, Interval]:
    """
    Return where and when a date is then; a day of the week is that of its own week.

    Refuses with NotOnThatDay where no time is said at all, or where the series cannot fall on such days.
    """
    found = changed_slot(asker, one, wanted)
    if found is None:
        raise NotOnThatDay(_day(one, asker))
    if not isinstance(wanted, MoveWhich) or not (wanted.repeat or wanted.weekday) or wanted.wish.day is None:
        return found
    place, during = found
    like = wanted.repeat or Recurrence("weekly", weekdays=(wanted.wish.day.weekday(),))
    shifted = await series.shifted(asker, one, during, like)
    if shifted is None and wanted.repeat:
        raise NotOnThatDay(wanted.wish.day)
    return place, shifted or during


async def _kept(asker: Asker, wish: Wish) -> QuestionId | None:
    return None if wish == Wish() else await remember.ask(asker.ledger, asker.talk, wish)


def _scope(chosen: Chosen, of: Dates, picked: Sequence[Booking]) -> Scope | None:
    """Return the scope that means these dates, and those that are still to come as far as they are chosen as well."""
    if len(picked) == 1:
        return Scope.ONE
    # All of them, or all on those days of the week, are those that are still to come as well.
    onwards = chosen.is_onwards or chosen == Chosen(weekdays=chosen.weekdays)
    if not onwards or tuple(picked) != of.bookings[-len(picked) :]:
        return None
    return Scope.ALL if picked[0] is of.bookings[0] and not chosen.is_onwards else Scope.LATER
