"""Forms about bookings, as data: for one, for a series, for what is free, and for another time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from adapters.chat.cards import buttons
from adapters.chat.cards.kinds import several_of
from adapters.chat.cards.look import Look
from adapters.chat.cards.resources import tag
from adapters.chat.cards.times import length
from adapters.chat.entries import Fields
from adapters.chat.intents.forms import Filling, OpenForm
from adapters.chat.replies import Button, Choice, Field, Form
from core.domain.bookings.booking import Booking
from core.domain.lengths import TITLE
from core.domain.resources.draft import MOST_SEATS
from core.domain.resources.resource import Kind, Resource
from core.values import MINUTE, BookingId

MOST = 100
"""Things in a list to choose from; whatever else there is can be booked in words."""
LENGTHS = (15, 30, 45, 60, 90, 120, 180, 240, 480)
RHYTHMS = ("daily", "workdays", "weekly", "fortnightly", "monthly")
"""How often a series can fall by a form; any other rhythm can be said."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a form is shown with: what stands in it, what can be chosen, and which field was not taken, and why."""

    fields: Fields
    look: Look
    things: Sequence[Resource]
    today: date
    faulty: str = ""
    fault: str = ""

    def say(self, message: str) -> str:
        """Return a message in the reader's language."""
        return self.look.words.say(message)


def opens(filling: Filling, look: Look, booking: Booking | None = None) -> Button:
    """Return the button that opens a form; platforms without forms leave it out."""
    about = OpenForm(filling, booking.id, booking.version) if booking else OpenForm(filling)
    return buttons.button(look.words.say(f"button-form-{filling}"), about)


def opens_move(booking: BookingId, look: Look) -> Button:
    """Return the button that opens the form for any other time of a booking."""
    return buttons.button(look.words.say(f"button-form-{Filling.MOVE}"), OpenForm(Filling.MOVE, booking))


def form(filling: Filling, shown: Shown, fields: Iterable[Field]) -> Form:
    """Return a form with its title and its ends, and below the field that was not taken the reason."""
    return Form(
        title=shown.say(f"form-title-{filling}"),
        send=shown.say(f"form-send-{filling}"),
        close=shown.say("form-close"),
        fields=tuple(replace(each, fault=shown.fault) if each.name == shown.faulty else each for each in fields),
    )


def booking_form(shown: Shown) -> Form:
    """Return the form for a booking; at first with today as its day."""
    every = (_thing(shown), _day(shown), _clock(shown), _length(shown), _people(shown), _title(shown))
    return form(Filling.BOOK, shown, every)


def series_form(shown: Shown) -> Form:
    """Return the form for what comes back: its first date, its rhythm, and its last date if it has one."""
    rhythms = tuple(Choice(shown.say(f"form-rhythm-{each}"), each) for each in RHYTHMS)
    rhythm = _value(shown, "rhythm") or ("weekly",)
    return form(
        Filling.REPEAT,
        shown,
        (
            _thing(shown),
            replace(_day(shown), label=shown.say("form-first")),
            replace(_clock(shown), needed=True),
            replace(_length(shown), needed=True),
            Field("rhythm", "choice", shown.say("form-rhythm"), rhythm, rhythms, needed=True),
            Field("last", "day", shown.say("form-last"), _value(shown, "last"), hint=shown.say("form-last-hint")),
            _people(shown),
            _title(shown),
        ),
    )


def moving_form(shown: Shown) -> Form:
    """Return the form for another time of a booking, or another thing."""
    every = (_thing(shown), _day(shown), _clock(shown), _length(shown))
    return form(Filling.MOVE, shown, every)


def finding_form(shown: Shown) -> Form:
    """Return the form for what is free: each filter that the catalogue has something for, and when."""
    look, things = shown.look, shown.things
    kinds = sorted({each.kind for each in things}, key=lambda kind: kind.place)
    tags = sorted({each for thing in things for each in thing.tags}, key=str.casefold)
    sites = sorted({thing.site.name for thing in things}, key=str.casefold)
    every = [_choice(shown, "kind", shown.say("form-kind"), [Choice(_of_kind(each, look), each) for each in kinds])]
    every.append(Field("seats", "number", shown.say("form-seats"), _value(shown, "seats"), most=MOST_SEATS))
    if tags:
        chosen = tuple(each for each in shown.fields.several("features") if each in tags[:MOST])
        offered = tuple(Choice(tag(each, look.words), each) for each in tags[:MOST])
        every.append(Field("features", "choices", shown.say("form-features"), chosen, offered, tells=True))
    if len(sites) > 1:
        every.append(_choice(shown, "site", shown.say("form-site"), [Choice(each, each) for each in sites[:MOST]]))
    return form(Filling.FIND, shown, (*every, _day(shown), _clock(shown), _length(shown)))


def _of_kind(kind: Kind, look: Look) -> str:
    said = several_of(kind, look)
    return said[:1].upper() + said[1:]


def _choice(shown: Shown, name: str, label: str, choices: Sequence[Choice]) -> Field:
    values = tuple(each for each in _value(shown, name) if each in {choice.value for choice in choices})
    return Field(name, "choice", label, values, tuple(choices), tells=True)


def _thing(shown: Shown) -> Field:
    things = [Choice(each.name, str(each.id)) for each in shown.things[:MOST]]
    return replace(_choice(shown, "resource", shown.say("form-resource"), things), needed=True)


def _day(shown: Shown) -> Field:
    day = shown.fields.day() or shown.today
    return Field("day", "day", shown.say("form-day"), (day.isoformat(),), needed=True, tells=True)


def _clock(shown: Shown) -> Field:
    clock = shown.fields.clock()
    return Field("clock", "clock", shown.say("form-clock"), (f"{clock:%H:%M}",) if clock else ())


def _length(shown: Shown) -> Field:
    said = shown.fields.number("minutes")
    minutes = sorted({*LENGTHS, *([said] if said else [])})
    lengths = tuple(Choice(length(each * MINUTE, shown.look.words), str(each)) for each in minutes)
    return Field("minutes", "choice", shown.say("form-minutes"), (str(said),) if said else (), lengths)


def _people(shown: Shown) -> Field:
    return Field("people", "people", shown.say("form-people"), shown.fields.several("people"))


def _title(shown: Shown) -> Field:
    return Field("title", "text", shown.say("form-title"), _value(shown, "title"), most=TITLE)


def _value(shown: Shown, name: str) -> tuple[str, ...]:
    text = shown.fields.text(name)
    return (text,) if text else ()
