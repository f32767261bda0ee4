"""The card of a booking: what, when and where; for whom; the state; and what its reader can do now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from zoneinfo import ZoneInfo

from adapters.chat.cards import buttons
from adapters.chat.cards.actions import actions
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.lists import names, weight
from adapters.chat.cards.look import Look, Rights
from adapters.chat.cards.reasons import in_words
from adapters.chat.cards.resources import where
from adapters.chat.cards.rules import circle
from adapters.chat.cards.signs import signed
from adapters.chat.cards.times import beginning, clock, day_and_clock, end_of, length, slot, window
from adapters.chat.intents.bookings import Unfold
from adapters.chat.replies import Card, Fact, Layout, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.status import STANDING, Status
from core.domain.messages import about_booking
from core.values import Interval

LONGEST_TITLE, LONGEST_NAMES = 800, 200
"""What the names of the booked resources may weigh in a card and in a line of a list, before "+4"."""
WARNED_FROM = 2
"""How many unused bookings make Bellhop mention them. One happens to everybody."""


def booking_card(booking: Booking, look: Look, *, party: int = 0) -> Reply:
    """
    Paint a booking's card as its reader sees it, for an answer, a notice and a repaint alike.

    `party` is how many people the wish spoke of; it need not have named them all.
    """
    crowd = _crowd(booking, look, party=party)
    news = (*_asks(booking, look), *crowd)
    row, more = actions(booking, look, crowded=bool(crowd))
    return Reply(
        body=layout(booking, look, _state(booking, look), news=news, notes=_notes(booking, look)),
        rows=(*_offers(booking, look), *((row,) if row else ())),
        more=more,
        unfold=Unfold(booking.id) if more else None,
        card=Card(about_booking(booking.id), booking.version, look.reader),
    )


def layout(
    booking: Booking, look: Look, state: str, *, news: tuple[str, ...] = (), notes: tuple[str, ...] = ()
) -> Layout:
    """Lay out what was booked, when, where and for whom, with words for its state and, while it stands, its number."""
    number = (look.words.say("card-reference", reference=reference(booking.id)),) if booking.status in STANDING else ()
    return Layout(
        header=resource_names(booking, look),
        facts=(_when(booking, look), *_where(booking, look), *_people(booking, look)),
        news=news,
        state=signed(booking.status, state),
        context=(*notes, *number),
    )


def with_news(card: Reply, news: str, row: Row = ()) -> Reply:
    """Add to a card what just happened, below the title, and buttons behind those in its row."""
    return replace(card.with_news(news), rows=buttons.rows((*chain.from_iterable(card.rows), *row)))


def title(booking: Booking, look: Look) -> str:
    """Return what was booked and when, with the reader's own start where it differs."""
    return Layout(resource_names(booking, look), (_when(booking, look),)).lines[0]


def _when(booking: Booking, look: Look) -> Fact:
    when = slot(booking.during, look.catalogue.resource(booking.resource), look, title=True)
    return Fact(look.words.say("label-when"), when, titled=True)


def resource_names(booking: Booking, look: Look) -> str:
    """
    Return the name of each booked resource, with the unit's label where it has several.

    As many as leave room for the state, the code and the buttons; then how many more there are.
    """
    return _joined(_named(booking, look), room=LONGEST_TITLE)


def few_names(booking: Booking, look: Look) -> str:
    """Return the names of the first booked resources, and how many more there are, for a line of a list."""
    return _joined(_named(booking, look), room=LONGEST_NAMES)


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
    return [f"{resource.name} {unit.label}".rstrip() for resource, unit in look.catalogue.of(booking)]


def summary(booking: Booking, look: Look, *, beside: str = "") -> str:
    """Return what and when behind some words, short enough for a button."""
    when = slot(booking.during, look.catalogue.resource(booking.resource), look, button=True)
    name = buttons.name_beside(few_names(booking, look), f"{beside}{when}")
    return beside + look.words.say("button-alternative", name=name, when=when)


def label(booking: Booking, look: Look) -> str:
    """Return what and when as the button says it that opens the booking: `Hubble · Fri 09:00`."""
    when = beginning(booking.during, look.catalogue.resource(booking.resource), look)
    return look.words.say("button-alternative", name=buttons.name_beside(few_names(booking, look), when), when=when)


def line(booking: Booking, look: Look) -> str:
    """Return what, when, reference and state in one line of a list; and for or with whom, if it is somebody else's."""
    said = look.words.say(
        "list-one",
        name=few_names(booking, look),
        slot=slot(booking.during, look.catalogue.resource(booking.resource), look),
        reference=reference(booking.id),
        state=signed(booking.status, look.words.say(f"state-{booking.status}")),
    )
    if booking.member == look.reader or booking.member not in look.names:
        return said
    whose = "list-with" if look.reader in booking.attendees else "list-for"
    return f"{said} · {look.words.say(whose, holder=look.names[booking.member])}"


def zone_of(booking: Booking, look: Look) -> ZoneInfo:
    """Return the zone in which the card writes its times: that of the booked resource."""
    return look.catalogue.resource(booking.resource).zone


def _state(booking: Booking, look: Look) -> str:
    words, mine = look.words, look.reader == booking.member
    match booking.status:
        case Status.PENDING:
            until = day_and_clock(booking.lapses_at or booking.during.start, zone_of(booking, look), look, place=False)
            return words.say("card-waiting" if mine else "card-waiting-other", until=until)
        case Status.HELD:
            return words.say("card-held" if mine else "card-held-other", until=_at(booking.lapses_at, booking, look))
        case Status.CONFIRMED:
            return words.say("card-confirmed")
        case Status.IN_USE:
            return words.say("card-in-use", end=_end(booking, look))
        case Status.CANCELLED if booking.was_declined:
            return decision("card-declined", booking, look)
        case _:
            return _over(booking, look, _at(booking.ended_at, booking, look))


def _end(booking: Booking, look: Look) -> str:
    """Return its end; at midnight that is 24:00."""
    return end_of(booking.during, zone_of(booking, look), look, place=False)


def _asks(booking: Booking, look: Look) -> tuple[str, ...]:
    """Say before the confirmation of a hold whose approval it needs."""
    if booking.status is not Status.HELD or look.asks is None:
        return ()
    return (look.words.say("card-asks", who=circle(look.asks.policy.approvers, look.words)),)


def _offers(booking: Booking, look: Look) -> tuple[Row, ...]:
    """Return a button for each slot that its holder may take instead of a request."""
    offered = look.offers if look.rights(booking) is Rights.HOLDER else ()
    return tuple((buttons.alternative(offer, look),) for offer in offered)


def decision(message: str, booking: Booking, look: Look, **facts: str) -> str:
    """Say what an approver decided, with their name and the time, and the reason if they gave one."""
    moment, zone = booking.decided_at or look.now, zone_of(booking, look)
    today = moment.astimezone(zone).date() == look.now.astimezone(zone).date()
    at = (clock if today else day_and_clock)(moment, zone, look, place=False)
    decider = look.names.get(booking.decided_by, "") if booking.decided_by else ""
    said = look.words.say(message, decider=decider, at=at, **facts)
    if booking.because is None or not booking.was_declined:
        return said
    return f"{said} {look.words.say('decision-because', reason=booking.because)}"


def _over(booking: Booking, look: Look, ended: str) -> str:
    words = look.words
    match booking.status:
        case Status.COMPLETED if booking.ended_at and booking.ended_at < booking.during.end:
            return words.say("card-completed-early", end=ended)
        case Status.COMPLETED:
            return words.say("card-completed", end=_end(booking, look))
        case Status.EXPIRED:
            name = resource_names(booking, look)
            return words.say("card-unanswered" if booking.waits_for else "card-expired", ended=ended, name=name)
        case Status.NO_SHOW:
            return words.say("card-no-show", ended=ended)
        case _ if booking.because:
            return words.say("card-cancelled-because", reason=in_words(booking.because, words))
        case _:
            dropped = "card-dropped" if booking.waits_for is None else "card-not-approved"
            return words.say("card-cancelled" if booking.confirmed_at else dropped)


def _notes(booking: Booking, look: Look) -> tuple[str, ...]:
    """Return what few people need: when to check in, how long it can be undone, what unused bookings cost."""
    undo = booking.undo_until
    if undo and look.now < undo and look.rights(booking) is Rights.HOLDER:
        return (look.words.say("card-undo", until=_at(undo, booking, look)),)
    return (*_check_in(booking, look), *_strikes(booking, look))


def _check_in(booking: Booking, look: Look) -> tuple[str, ...]:
    """Say from when until when somebody has to check in, if anybody has to; to whole days from their beginning on."""
    if booking.status is not Status.CONFIRMED:
        return ()
    if booking.release_at is None:
        return (look.words.say("card-no-check-in"),)
    if booking.rings_at is not None:
        return (look.words.say("card-check-in-day", release=_at(booking.release_at, booking, look)),)
    check_in = Interval(booking.check_in_opens, booking.release_at)
    opens, release = window(check_in, zone_of(booking, look), look, place=False)
    return (look.words.say("card-check-in", opens=opens, release=release),)


def _at(moment: datetime | None, booking: Booking, look: Look) -> str:
    return clock(moment, zone_of(booking, look), look, place=False) if moment else ""


def _where(booking: Booking, look: Look) -> tuple[Fact, ...]:
    """Name the site, if there are several, and the floor, if it is known. Nobody goes to a booking that is over."""
    place = where(look.catalogue.resource(booking.resource), look)
    return (Fact(look.words.say("label-where"), place, titled=True),) if place and booking.status in STANDING else ()


def _people(booking: Booking, look: Look) -> tuple[Fact, ...]:
    """Name the holder, unless the reader is the holder, and the attendees. A booking that is over names nobody."""
    if booking.status not in STANDING:
        return ()
    words, holder = look.words, look.names[booking.member]
    whose = (Fact(words.say("label-for"), holder),) if booking.member != look.reader else ()
    with_them = names([look.names[member] for member in booking.attendees], words)
    return (*whose, *((Fact(words.say("label-with"), with_them),) if with_them else ()))


def _crowd(booking: Booking, look: Look, *, party: int) -> tuple[str, ...]:
    """Warn if a held room has too few seats. Once it is confirmed, the warning would only annoy."""
    resource, people = look.catalogue.resource(booking.resource), max(1 + len(booking.attendees), party)
    if booking.status is not Status.HELD or resource.capacity is None or people <= resource.capacity:
        return ()
    return (look.words.say("card-crowded", name=resource.name, seats=resource.capacity, people=people),)


def _strikes(booking: Booking, look: Look) -> tuple[str, ...]:
    """Tell the holder of a no-show what unused bookings cost. It is nobody else's business."""
    strikes = look.catalogue.resource(booking.resource).policy.strikes
    mine = booking.member == look.reader
    if booking.status is not Status.NO_SHOW or strikes is None or not mine or look.unused < WARNED_FROM:
        return ()
    facts = {"window": length(strikes.window, look.words), "ahead": length(strikes.ahead, look.words)}
    if look.unused >= strikes.most:
        return (look.words.say("strikes-reached", count=look.unused, **facts),)
    return (look.words.say("strikes-near", count=look.unused, most=strikes.most, **facts),)
