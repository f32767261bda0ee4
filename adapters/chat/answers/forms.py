"""Booking by a form: shown with what is free on its day; held when it is sent, or shown again with the reason."""

from dataclasses import replace
from datetime import datetime

from adapters.chat.answers.answer import answer
from adapters.chat.answers.finding import everything
from adapters.chat.answers.free_times import on_day
from adapters.chat.answers.holding import ask_or_hold
from adapters.chat.answers.refusing import refusing
from adapters.chat.asker import Asker
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.forms import booking_form
from adapters.chat.intents.forms import BookByForm
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import BY_THE_DAY, favourites_first
from core.errors import Refusal

WAYS = 2
"""Rows of buttons below a form: what is free instead, and the ways on."""


@answer.register
async def booked_by_form(intent: BookByForm, asker: Asker) -> Replies:
    """Show the form, or hold what a form says that was sent; whatever stands in the way is said above its fields."""
    if asker.place.message is None:
        listed = everything(asker)
        return (replace(listed, body=(asker.words.say("form-late"), *listed.lines)),)
    if not intent.sent:
        return (_form(intent, asker, *await _free(intent, asker)),)
    try:
        reply = await ask_or_hold(asker, _wish(intent, asker))
    except Refusal as refusal:
        reply = await refusing(asker, refusal)
    if reply.card:
        return (replace(reply, toast=asker.words.say("form-done")),)
    return (_form(intent, asker, *reply.lines, rows=reply.rows[:WAYS]),)


def _form(intent: BookByForm, asker: Asker, *lines: str, rows: tuple[Row, ...] = ()) -> Reply:
    listed = favourites_first(asker.catalogue.listed, asker.member.preferences.favourites)
    form = booking_form(intent, listed, asker.local_now.date(), asker.look)
    return Reply(lines or (asker.words.say("form-how"),), rows, form=form, refused=intent.sent)


def _wish(intent: BookByForm, asker: Asker) -> Wish:
    """Return what the form says; refuses with UnknownResource what is gone meanwhile."""
    name = asker.catalogue.resource(intent.resource).name if intent.resource else None
    start = datetime.combine(intent.day, intent.clock) if intent.day and intent.clock else intent.day
    return Wish(resource=name, start=start, minutes=intent.minutes, attendees=intent.people, title=intent.title)


async def _free(intent: BookByForm, asker: Asker) -> tuple[str, ...]:
    """Return when the thing is free on the day, of what has free times within one."""
    known = {each.id: each for each in asker.catalogue.resources}
    resource = known.get(intent.resource) if intent.resource else None
    if resource is None or intent.day is None or resource.departures or resource.kind in BY_THE_DAY:
        return ()
    return (await on_day(asker, resource, intent.day, Wish(minutes=intent.minutes))).lines
