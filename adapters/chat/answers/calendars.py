"""Bookings for other calendars: a file of one booking, or of a whole series."""

from collections.abc import Iterable

from adapters.calendars.writing import Reading, calendar
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.card import card, look_at_several
from adapters.chat.answers.choices import choosing
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.naming import known_as
from adapters.chat.intents.calendars import ToCalendar, ToCalendarWhich
from adapters.chat.replies import File, Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference, referred
from core.domain.bookings.status import Status
from core.domain.calendars import TOLD
from core.use_cases.bookings import bookings_of
from core.use_cases.calendars.entry_of import entry_of
from core.use_cases.people.people_called import people_named


@answer.register
async def calendar_file(intent: ToCalendar, asker: Asker) -> Replies:
    """
    Send a booking as a calendar file: a series with all of its dates, and what was cancelled as that.

    What is only held is in no calendar: its card says so. Refuses with NoSuchBooking or NotYours.
    """
    booking = await mine(asker, intent.booking)
    if booking.status is Status.HELD:
        return ((await card(asker, booking)).with_news(asker.words.say("calendar-held")),)
    return (await _file(booking, asker),)


@answer.register
async def calendar_file_of(intent: ToCalendarWhich, asker: Asker) -> Replies:
    """Send the booking that the words describe; ask which one if several do. All dates of a series are one."""
    if intent.booking is not None:
        return await calendar_file(ToCalendar(intent.booking), asker)
    every = await bookings_of.concerning(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    ones = _once(each for each in every if _is_meant(each, intent, asker))
    if not ones:
        row = (buttons.bookings(asker.words), buttons.resources(asker.words))
        return (Reply((asker.words.say("calendar-none"),), (row,)),)
    if len(ones) > 1:
        choices = [ToCalendar(each.id) for each in ones]
        return (await choosing(asker, asker.words.say("calendar-which"), choices, among=ones),)
    return await calendar_file(ToCalendar(ones[0].id), asker)


def _is_meant(booking: Booking, intent: ToCalendarWhich, asker: Asker) -> bool:
    if intent.reference is not None:
        return booking.id == referred(intent.reference)
    return booking.status in TOLD and intent.wish.describes(booking, asker.catalogue.resource(booking.resource))


def _once(several: Iterable[Booking]) -> list[Booking]:
    """Return bookings in their order, of each series the first."""
    first = dict[object, Booking]()
    for each in several:
        first.setdefault(each.series if each.series is not None else reference(each.id), each)
    return list(first.values())


async def _file(booking: Booking, asker: Asker) -> Reply:
    """Send a booking, with the names that its reader may know."""
    entry = await entry_of(asker.ledger, booking=booking.id, by=asker.member)
    names = await people_named(asker.ledger, [booking, *entry.dates], to=asker.member)
    reading = Reading(asker.member.id, asker.words, asker.catalogue, names, asker.now)
    file = File(f"{reference(booking.id)}.ics", calendar([entry], reading), "text/calendar")
    kind = "series" if entry.dates else "one" if booking.status in TOLD else "gone"
    look = await look_at_several(asker, [booking])
    said = asker.words.say(f"calendar-file-{kind}", what=known_as(booking, look), count=len(entry.dates))
    return Reply((said,), file=file)
