"""The form for a booking."""

from collections.abc import Sequence
from datetime import date

from adapters.chat.cards.look import Look
from adapters.chat.cards.times import length
from adapters.chat.intents.forms import BookByForm
from adapters.chat.replies import Choice, Field, Form
from core.domain.lengths import TITLE
from core.domain.resources.resource import Resource
from core.values import MINUTE

MOST = 100
"""Things in a list to choose from; whatever else there is can be booked in words."""
LENGTHS = (15, 30, 45, 60, 90, 120, 180, 240, 480)


def booking_form(said: BookByForm, resources: Sequence[Resource], today: date, look: Look) -> Form:
    """Return the form with what is chosen so far; at first with today as its day."""
    words = look.words
    things = tuple(Choice(each.name, str(each.id)) for each in resources[:MOST])
    minutes = sorted({*LENGTHS, *([said.minutes] if said.minutes else [])})
    lengths = tuple(Choice(length(each * MINUTE, words), str(each)) for each in minutes)
    known = str(said.resource) if said.resource and str(said.resource) in {each.value for each in things} else ""
    return Form(
        title=words.say("shortcut-book"),
        send=words.say("form-send"),
        close=words.say("form-close"),
        fields=(
            Field("resource", words.say("form-resource"), known, things, needed=True, tells=True),
            Field("day", words.say("form-day"), (said.day or today).isoformat(), needed=True, tells=True),
            Field("clock", words.say("form-clock"), f"{said.clock}"[:5] if said.clock else ""),
            Field("minutes", words.say("form-minutes"), str(said.minutes or ""), lengths),
            Field("people", words.say("form-people"), people=said.people),
            Field("title", words.say("form-title"), said.title or "", most=TITLE),
        ),
    )
