"""What happened to a booking, in words: a line for each thing, with when, who, and from where."""

from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import resource_names, zone_of
from adapters.chat.cards.reasons import in_words
from adapters.chat.cards.times import day_and_clock, slot
from core.domain.audit import COMMAND_LINE
from core.domain.bookings.booking import Booking
from core.domain.bookings.story import ASKED, Event, Happening
from core.values import MemberId

PLACES = {"slack": "slack", "telegram": "telegram", COMMAND_LINE: "command-line", "api": "api"}
"""From where people change something, and the words for it; time needs none."""


QUOTING = frozenset({Happening.REASON, *ASKED.values()})
"""What is told by the very words that were given."""


def whole(booking: Booking, look: Look) -> str:
    """Return what was booked, for when, and for what, such as `Atlas · Tue 24 Nov, 16:00–18:00 · Sprint retro`."""
    when = slot(booking.during, look.catalogue.resource(booking.resource), look)
    return " · ".join(filter(None, (resource_names(booking, look), when, booking.title)))


def told(event: Event, booking: Booking, look: Look) -> str:
    """Return one event in a line, such as `Wed 18 Nov, 17:40: checked in (Ann, Slack)`."""
    words, said = look.words, _said(event, booking, look)
    if event.because and event.what not in QUOTING:
        said = words.say("history-because", said=said, reason=in_words(event.because, words))
    by = look.names.get(event.by, "") if event.by else ""
    if event.instead_of:
        by = words.say("in-place-of", decider=by, name=_named((event.instead_of,), look))
    place = words.say(f"via-{PLACES[event.via]}") if event.via in PLACES else ""
    who = ", ".join(filter(None, (by, place)))
    at = day_and_clock(event.at, zone_of(booking, look), look, place=False)
    return words.say("history-line-by" if who else "history-line", at=at, said=said, who=who)


def _said(event: Event, booking: Booking, look: Look) -> str:
    """Say what happened, with what it was before, as far as that is known."""
    words = look.words
    joined = _everybody(event.joined, event.invited, look)
    gone = _everybody(event.gone, event.uninvited, look)
    match event.what:
        case Happening.MOVED if event.was:
            return words.say("history-moved-from", was=_before(event, booking, look))
        case Happening.RENAMED if not event.title:
            return words.say("history-untitled")
        case Happening.GIVEN if event.member is None:
            return words.say("history-given")
        case Happening.PEOPLE if gone:
            return words.say("history-people-both" if joined else "history-people-gone", joined=joined, gone=gone)
        case _:
            return words.say(
                f"happened-{event.what}",
                member=_named((event.member,) if event.member else (), look),
                joined=joined,
                title=event.title or "",
                reason=in_words(event.because, words) if event.because else "",
            )


def _before(event: Event, booking: Booking, look: Look) -> str:
    """Return its slot before a move, and its resource if that was another."""
    resource = look.catalogue.resource(event.was_in or booking.resource)
    was = slot(event.was or booking.during, resource, look)
    return look.words.say("button-alternative", name=resource.name, when=was) if event.was_in else was


def _named(members: tuple[MemberId, ...], look: Look) -> str:
    return ", ".join(look.names.get(each, look.words.say("somebody")) for each in members)


def _everybody(members: tuple[MemberId, ...], guests: tuple[str, ...], look: Look) -> str:
    """Return members by their names, and guests by their addresses."""
    return ", ".join(filter(None, (_named(members, look), *guests)))
