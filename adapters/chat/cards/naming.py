"""What a booking is called: in titles, in lines of lists, and on buttons."""

from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from adapters.chat.cards import buttons
from adapters.chat.cards.lists import weight
from adapters.chat.cards.look import Look
from adapters.chat.cards.signs import signed
from adapters.chat.cards.times import beginning, day, slot
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import BY_THE_DAY, Resource, Unit

LONGEST_TITLE, LONGEST_NAMES = 800, 200
"""What the names of the booked resources may weigh in a card and in a line of a list, before "+4"."""


def example(catalogue: Catalogue) -> str:
    """Return what an example of a sentence speaks of: something here that is booked by the hour, in small letters."""
    known = sorted(catalogue.listed, key=lambda each: (bool(each.departures), each.kind in BY_THE_DAY))
    return known[0].name.casefold() if known else "atlas"


def resource_names(booking: Booking, look: Look) -> str:
    """
    Return the name of each booked resource, with the unit's label where it has several.

    As many as leave room for the state, the code and the buttons; then how many more there are.
    """
    return _joined(_named(booking, look), room=LONGEST_TITLE)


def unit_names(units: Iterable[tuple[Resource, Unit]]) -> str:
    """Return the name of each unit, as a card's title names those of a booking: Desk 2 + Desk 3."""
    return _joined(_units_named(units), room=LONGEST_TITLE)


def known_as(booking: Booking, look: Look) -> str:
    """Return the names of what was booked, and what for: Atlas · Sprint retro."""
    names = resource_names(booking, look)
    return f"{names} · {booking.title}" if booking.title else names


def few_names(booking: Booking, look: Look) -> str:
    """Return the names of the first booked resources, and how many more there are, for a line of a list."""
    return _joined(_named(booking, look), room=LONGEST_NAMES)


def summary(booking: Booking, look: Look, *, beside: str = "") -> str:
    """Return what and when behind some words, short enough for a button."""
    when = slot(booking.during, look.catalogue.resource(booking.resource), look, button=True)
    name = buttons.name_beside(_short(booking, look), f"{beside}{when}")
    return beside + look.words.say("button-alternative", name=name, when=when)


def label(booking: Booking, look: Look) -> str:
    """Return what and when as the button says it that opens the booking: `Hubble · Fri 09:00`."""
    when = beginning(booking.during, look.catalogue.resource(booking.resource), look)
    return look.words.say("button-alternative", name=buttons.name_beside(_short(booking, look), when), when=when)


def line(booking: Booking, look: Look) -> str:
    """Return what, when, reference and state in one line of a list; and for or with whom, if it is somebody else's."""
    said = look.words.say(
        "list-one",
        name=" · ".join(filter(None, (few_names(booking, look), booking.title))),
        slot=slot(booking.during, look.catalogue.resource(booking.resource), look),
        reference=reference(booking.id),
        state=signed(booking.status, look.words.say(f"state-{booking.status}")),
    )
    if booking.member == look.reader or booking.member not in look.names:
        return said
    whose = "list-with" if look.reader in booking.attendees else "list-for"
    return f"{said} · {look.words.say(whose, holder=look.names[booking.member])}"


def dates_together(several: Sequence[Booking], look: Look) -> list[tuple[Booking, ...]]:
    """Return bookings with the dates of each series that are alike together, in the order of their first ones."""
    together = dict[object, list[Booking]]()
    for at, each in enumerate(several):
        local = look.catalogue.resource(each.resource).local(each.during.start)
        alike = (each.series, each.resource, local.time(), each.during.minutes, each.status)
        together.setdefault(alike if each.series is not None else at, []).append(each)
    return [tuple(dates) for dates in together.values()]


def with_dates(said: str, dates: Sequence[Booking], look: Look) -> str:
    """Return the line of the first of some dates with how many more there are, and when the last one is."""
    if len(dates) == 1:
        return said
    last = look.catalogue.resource(dates[-1].resource).local(dates[-1].during.start).date()
    return f"{said} · {look.words.say('list-dates', count=len(dates) - 1, last=day(last, look))}"


def _short(booking: Booking, look: Look) -> str:
    """Return what a booking is called on a button: by its title, if it has one, which tells it from others at once."""
    return booking.title or few_names(booking, look)


def _joined(several: Sequence[str], *, room: int) -> str:
    kept: list[str] = []
    for name in several:
        room -= weight(name) + len(" + ")
        if room < 0 and kept:
            break
        kept.append(name)
    more = f" +{len(several) - len(kept)}" if len(kept) < len(several) else ""
    return " + ".join(kept) + more


def _named(booking: Booking, look: Look) -> list[str]:
    return _units_named(look.catalogue.of(booking))


def _units_named(units: Iterable[tuple[Resource, Unit]]) -> list[str]:
    return [f"{resource.name} {unit.label}".rstrip() for resource, unit in units]


def zone_of(booking: Booking, look: Look) -> ZoneInfo:
    """Return the zone in which the card writes its times: that of the booked resource."""
    return look.catalogue.resource(booking.resource).zone
