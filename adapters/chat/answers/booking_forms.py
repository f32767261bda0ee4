"""Forms about bookings: to book once or in a series, to find what is free, and to move what is booked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from adapters.chat.answers import finding
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.free_times import on_day
from adapters.chat.answers.holding import ask_or_hold
from adapters.chat.asker import Asker
from adapters.chat.cards.forms import Shown, booking_form, finding_form, moving_form, series_form
from adapters.chat.cards.naming import summary
from adapters.chat.entries import Fields
from adapters.chat.intents.changing import Move
from adapters.chat.intents.forms import Entries, FillIn, Filling
from adapters.chat.intents.series import MoveSeries
from adapters.chat.replies import Form, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import UNCONFIRMED, Status
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import BY_THE_DAY, Kind, Resource
from core.domain.series.recurrence import WORKING_WEEK, Recurrence
from core.errors import NoSuchBooking
from core.values import Interval

WAYS = 2
"""Rows of buttons above the fields: what is free instead, and the ways on."""


async def book(intent: FillIn, shown: Shown, asker: Asker) -> Reply:
    """Show when the chosen thing is free on the chosen day, or hold what the form says."""
    if not intent.sent:
        lines = await _free(shown, asker) or (shown.say(f"form-how-{Filling.BOOK}"),)
        return Reply(lines, form=booking_form(shown))
    reply = await ask_or_hold(asker, _wish(shown, asker))
    if reply.card:
        return replace(reply, toast=shown.say("form-done"))
    return _again(reply, booking_form(_at_fault(shown, reply.lines[0])))


async def repeat(intent: FillIn, shown: Shown, asker: Asker) -> Reply:
    """Show the form for a series, or look every date of it over; a button then books those that are free."""
    if not intent.sent:
        lines = await _free(shown, asker) or (shown.say(f"form-how-{Filling.REPEAT}"),)
        return Reply(lines, form=series_form(shown))
    wish = _wish(shown, asker)
    if wish.moment is None or wish.minutes is None or wish.day is None:
        return _lacking(shown, series_form)
    reply = await ask_or_hold(asker, replace(wish, repeat=_rhythm(shown, wish.day)))
    return Reply(reply.lines, reply.rows, form=series_form(shown))


async def find(intent: FillIn, shown: Shown, asker: Asker) -> Reply:
    """Show what fits and is free; each is held by a press. Before anything is chosen, say how to choose."""
    form = finding_form(shown)
    if not intent.entries:
        return Reply((shown.say(f"form-how-{Filling.FIND}"),), form=form)
    fields, when = shown.fields, _wish(shown, asker)
    kind = fields.one_of("kind", Kind)
    wish = Wish(
        kind=str(kind) if kind else None,
        capacity=fields.number("seats"),
        tags=fields.several("features"),
        site=fields.text("site") or None,
        start=when.start,
        minutes=when.minutes,
    )
    return replace(await finding.offer(asker, wish), form=form)


async def move(intent: FillIn, shown: Shown, asker: Asker) -> Reply:
    """Show the form with the slot that a booking has, or move it to what the form says; refuses with NoSuchBooking."""
    if intent.form.booking is None:
        raise NoSuchBooking
    booking = await mine(asker, intent.form.booking)
    if booking.status not in {*UNCONFIRMED, Status.CONFIRMED}:
        return Reply((shown.say("form-over"),))
    if not intent.entries:
        shown = replace(shown, fields=Fields(_slot_of(booking, asker)))
    if not intent.sent:
        own = asker.words.say("move-where", slot=summary(booking, asker.look))
        return Reply((own, *await _free(shown, asker)), form=moving_form(shown))
    wish = _wish(shown, asker)
    resource = (asker.catalogue.named(wish.resource) if wish.resource else None) or _here(booking, asker)
    during = wish.slot(resource, now=asker.now)
    if not isinstance(during, Interval):
        return _lacking(shown, moving_form)
    [reply, *_] = await answer(Move(booking.id, during, resource.id), asker)
    if reply.card:
        return replace(reply, toast=shown.say("form-moved"))
    asks_which = any(isinstance(each.intent, MoveSeries) for each in reply.buttons)
    return _again(reply, moving_form(shown if asks_which else _at_fault(shown, reply.lines[0])))


def _again(reply: Reply, form: Form) -> Reply:
    """Return the form with the reason above its fields, and what is free instead."""
    return Reply(reply.lines, reply.rows[:WAYS], form=form, refused=any(each.fault for each in form.fields))


def _lacking(shown: Shown, form: Callable[[Shown], Form]) -> Reply:
    """Ask for the piece without which there is no slot."""
    said = shown.say("form-lacks-minutes" if shown.fields.clock() else "form-lacks-clock")
    return Reply((said,), form=form(_at_fault(shown, said)), refused=True)


def _at_fault(shown: Shown, reason: str) -> Shown:
    lacks_length = shown.fields.clock() and not shown.fields.number("minutes")
    return replace(shown, faulty="minutes" if lacks_length else "clock", fault=reason)


def _wish(shown: Shown, asker: Asker) -> Wish:
    """Return what the form says; refuses with UnknownResource what is gone meanwhile."""
    fields = shown.fields
    chosen, day, clock = fields.resource(), fields.day(), fields.clock()
    return Wish(
        resource=asker.catalogue.resource(chosen).name if chosen else None,
        start=datetime.combine(day, clock) if day and clock else day,
        minutes=fields.number("minutes"),
        attendees=fields.several("people"),
        title=fields.text("title") or None,
    )


def _slot_of(booking: Booking, asker: Asker) -> Entries:
    """Return the fields of the form for another time, as the booking is now."""
    here = _here(booking, asker)
    start = here.local(booking.during.start)
    by_day = here.kind in BY_THE_DAY
    said = {
        "resource": str(here.id),
        "day": start.date().isoformat(),
        "clock": "" if by_day else f"{start:%H:%M}",
        "minutes": "" if by_day else str(booking.during.minutes),
    }
    return tuple((name, (value,)) for name, value in said.items() if value)


def _here(booking: Booking, asker: Asker) -> Resource:
    return asker.catalogue.resource(booking.resource)


async def _free(shown: Shown, asker: Asker) -> tuple[str, ...]:
    """Return when the thing is free on the day, of what has free times within one."""
    known = {each.id: each for each in asker.catalogue.resources}
    chosen, day = shown.fields.resource(), shown.fields.day()
    resource = known.get(chosen) if chosen else None
    if resource is None or day is None or resource.departures or resource.kind in BY_THE_DAY:
        return ()
    return (await on_day(asker, resource, day, Wish(minutes=shown.fields.number("minutes")))).lines


def _rhythm(shown: Shown, first: date) -> Recurrence:
    last = shown.fields.day("last")
    match shown.fields.text("rhythm"):
        case "daily":
            return Recurrence("daily", until=last)
        case "workdays":
            return Recurrence("weekly", weekdays=WORKING_WEEK, until=last)
        case "fortnightly":
            return Recurrence("weekly", 2, (first.weekday(),), until=last)
        case "monthly":
            return Recurrence("monthly", monthdays=(first.day,), until=last)
        case _:
            return Recurrence("weekly", weekdays=(first.weekday(),), until=last)
