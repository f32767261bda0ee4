"""Why: how the last sentence was read, in two lines."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.naming import summary
from adapters.chat.cards.times import day_and_clock
from adapters.chat.intents.bookings import Book
from adapters.chat.intents.follow_ups import Earlier
from adapters.chat.intents.talk import Why
from adapters.chat.interpret.sentences import meaning
from adapters.chat.replies import Replies, Reply
from adapters.understanding.explain import Use, runners_up, taken_back, uses
from adapters.understanding.heard import Heard, listen
from adapters.wording import Words, repeated
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import UNCONFIRMED, Status
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import Resource
from core.errors import NoSuchBooking, NotYours
from core.use_cases.chat import remember
from core.values import Interval

SHOWN: Mapping[str, str] = {
    "name": "name",
    "intent": "intent",
    "people": "people",
    "tag": "thing",
    "kind": "thing",
    "thing": "thing",
    "title": "title",
}
"""What people are told of each use of words; every other use is a piece of the time."""
MOVABLE = UNCONFIRMED | {Status.CONFIRMED}
MOST = 2
"""Other times that are offered."""


@answer.register
async def explained(_: Why, asker: Asker) -> Replies:
    """
    Say how the last sentence was read, what was not used of it, and why it was acted on or not.

    What it was about is told where it did not say that itself; another time that it named is a button.
    """
    spoken = await remember.spoken(asker.ledger, asker.talk)
    row = (buttons.resources(asker.words), buttons.bookings(asker.words))
    if spoken is None:
        return (Reply((asker.words.say("why-none"),), (row,)),)
    # Days are counted from when it was said, and names are today's.
    heard = listen(spoken.text, replace(asker.ear, now=asker.local(spoken.at, asker.catalogue.zone)))
    meant, booking = meaning(heard), await _shown(asker)
    went_on = isinstance(meant, Earlier) or (isinstance(meant, Book) and meant.wish.resource is None)
    about = (asker.words.say("why-about", what=summary(booking, asker.look)),) if booking and went_on else ()
    lines = (_read(spoken.text, heard, asker.words), *about, _judged(heard, asker.words, went_on=went_on))
    return (Reply(lines, buttons.rows(_instead(asker, heard, booking) if booking else (), row)),)


async def _shown(asker: Asker) -> Booking | None:
    """Return the booking that words go on with; none while a question is open, which they answer instead."""
    memory = await remember.noted(asker.ledger, asker.talk)
    if memory.wish is not None:
        return None
    with suppress(NoSuchBooking, NotYours):
        return await mine(asker, memory.booking) if memory.booking is not None else None
    return None


def _instead(asker: Asker, heard: Heard, booking: Booking) -> Row:
    """Return a button for the time that was taken back, and for the likeliest other meaning of the words."""
    before, resource = taken_back(heard), asker.catalogue.resource(booking.resource)
    # Nobody meant three in the night.
    likely = (each.reading for each in runners_up(heard) if each.because != "half-of-day")
    others = [*([before] if before else []), *likely]
    moves = {
        during: buttons.move_to(_told(asker, resource, during), booking.id, during)
        for other in others
        if (during := _other_time(asker, heard.reading.wish, other.wish, resource)) and during != booking.during
    }
    return tuple(moves.values())[:MOST] if booking.status in MOVABLE else ()


def _other_time(asker: Asker, said: Wish, other: Wish, resource: Resource) -> Interval | None:
    """Return the slot if the other time had been meant; pieces that it lacks are those of the one that was."""
    day = said.day if other.day_guessed else other.day or said.day
    clock = other.moment or said.moment
    if day is None or clock is None or other.start is None:
        return None
    during = said.completed_by(Wish(start=datetime.combine(day, clock.time()))).slot(resource, now=asker.now)
    return during if isinstance(during, Interval) and resource.allows(during, now=asker.now) else None


def _told(asker: Asker, resource: Resource, during: Interval) -> str:
    start = day_and_clock(during.start, resource.zone, asker.look, place=False, button=True)
    return asker.words.say("button-instead", slot=start)


def _read(text: str, heard: Heard, words: Words) -> str:
    parts = ", ".join(_parts(uses(heard), words))
    if not parts:
        return words.say("why-nothing-read", text=repeated(text))
    return words.say("why-read", text=repeated(text), parts=parts)


def _parts(used: Iterator[Use], words: Words) -> Iterator[str]:
    for shown, run in groupby(used, key=lambda use: SHOWN.get(use.what, "time")):
        said = repeated(" ".join(use.words for use in run))
        yield words.say(f"why-as-{shown}", words=words.say("quoted", words=said))


def _judged(heard: Heard, words: Words, *, went_on: bool) -> str:
    reading = heard.reading
    # By itself, what goes on with the sentence before asks for nothing.
    why = "contradiction" if reading.clarify else "do" if went_on and reading.certain == "leave" else reading.certain
    left = [words.say("quoted", words=repeated(each)) for each in reading.left]
    unused = (words.say("why-left", words=", ".join(left)),) if left else ()
    return " ".join((words.say(f"judged-{why}"), *unused))
