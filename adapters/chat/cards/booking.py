"""The card of a booking: what, when and where; for whom; the state; and what its reader can do now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.lists import names, weight
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import clock, day_and_clock, length, slot, window
from adapters.chat.intents.resources import ListResources
from adapters.chat.replies import Card, Reply
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
    more = ((buttons.button(look.words.say("button-bigger"), ListResources()),),) if crowd else ()
    return Reply(
        body=(title(booking, look), _state(booking, look), *_people(booking, look), *crowd, *_strikes(booking, look)),
        rows=buttons.pressable((*_actions(booking, look), *more), look.rights(booking)),
        card=Card(about_booking(booking.id), booking.version, look.reader),
    )


def with_news(card: Reply, news: str, *rows: Row) -> Reply:
    """Add to a card what just happened, below the title, and rows of buttons below the others."""
    return replace(card.with_news(news), rows=(*card.rows, *rows))


def title(booking: Booking, look: Look) -> str:
    """Return what was booked, when and where, with the reader's own start where it differs."""
    resource = look.catalogue.resource(booking.resource)
    when = slot(booking.during, resource, look, title=True)
    return look.words.say("card-head", name=resource_names(booking, look), slot=when)


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


def line(booking: Booking, look: Look) -> str:
    """Return what, when, reference and state in one line of a list."""
    return look.words.say(
        "list-one",
        name=few_names(booking, look),
        slot=slot(booking.during, look.catalogue.resource(booking.resource), look),
        reference=reference(booking.id),
        state=look.words.say(f"state-{booking.status}"),
    )


def zone_of(booking: Booking, look: Look) -> ZoneInfo:
    """Return the zone in which the card writes its times: that of the booked resource."""
    return look.catalogue.resource(booking.resource).zone


def _state(booking: Booking, look: Look) -> str:
    def at(moment: datetime | None) -> str:
        return clock(moment, zone_of(booking, look), look, place=False) if moment else ""

    words = look.words
    match booking.status:
        case Status.PENDING:
            until = day_and_clock(booking.lapses_at or booking.during.start, zone_of(booking, look), look, place=False)
            return words.say("card-waiting", until=until, reference=reference(booking.id))
        case Status.HELD:
            return words.say("card-held", until=at(booking.lapses_at), reference=reference(booking.id))
        case Status.CONFIRMED:
            return _confirmed(booking, look)
        case Status.IN_USE:
            return words.say("card-in-use", end=_end(booking, look), reference=reference(booking.id))
        case _:
            return _over(booking, look, at(booking.ended_at))


def _confirmed(booking: Booking, look: Look) -> str:
    """Say from when until when somebody has to check in, if anybody has to; to whole days from their beginning on."""
    number, zone = reference(booking.id), zone_of(booking, look)
    if booking.release_at is None:
        return look.words.say("card-confirmed-no-check-in", reference=number)
    if booking.rings_at is not None:
        release = clock(booking.release_at, zone, look, place=False)
        return look.words.say("card-confirmed-day", release=release, reference=number)
    opens, release = window(Interval(booking.check_in_opens, booking.release_at), zone, look, place=False)
    return look.words.say("card-confirmed", reference=number, opens=opens, release=release)


def _end(booking: Booking, look: Look) -> str:
    """Return its end; at midnight that is 24:00."""
    return window(booking.during, zone_of(booking, look), look, place=False)[1]


def _over(booking: Booking, look: Look, ended: str) -> str:
    words = look.words
    match booking.status:
        case Status.COMPLETED if booking.ended_at and booking.ended_at < booking.during.end:
            return words.say("card-completed-early", end=ended)
        case Status.COMPLETED:
            return words.say("card-completed", end=_end(booking, look))
        case Status.EXPIRED if booking.waits_for:
            return words.say("card-unanswered", name=resource_names(booking, look))
        case Status.EXPIRED:
            return words.say("card-expired", ended=ended, name=resource_names(booking, look))
        case Status.NO_SHOW:
            return words.say("card-no-show", ended=ended)
        case _:
            return _cancelled(booking, look)


def _cancelled(booking: Booking, look: Look) -> str:
    words = look.words
    if booking.confirmed_at is None and booking.because is None:
        return words.say("card-dropped" if booking.waits_for is None else "card-not-approved")
    why = {"reason": booking.because} if booking.because else {}
    if booking.undo_until and look.now < booking.undo_until:
        until = clock(booking.undo_until, zone_of(booking, look), look, place=False)
        return words.say("card-cancelled-undo-because" if why else "card-cancelled-undo", until=until, **why)
    return words.say("card-cancelled-because" if why else "card-cancelled", **why)


def _people(booking: Booking, look: Look) -> tuple[str, ...]:
    """Name the holder, unless the reader is the holder, and the attendees. A booking that is over names nobody."""
    if booking.status not in STANDING:
        return ()
    whose = (look.words.say("card-for", holder=look.names[booking.member]),) if booking.member != look.reader else ()
    if not booking.attendees:
        return whose
    with_them = names([look.names[member] for member in booking.attendees], look.words)
    return (*whose, look.words.say("card-attendees", attendees=with_them))


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


def _actions(booking: Booking, look: Look) -> tuple[Row, ...]:
    words, now = look.words, look.now
    match booking.status:
        case Status.HELD | Status.PENDING:
            return (_of_unconfirmed(booking, look),)
        case Status.CONFIRMED:
            return (_of_confirmed(booking, look),)
        case Status.IN_USE:
            return ((buttons.check_out(booking, words), buttons.show_code(booking, words)),)
        case Status.EXPIRED | Status.NO_SHOW:
            again = buttons.take_back if booking.reclaimable(now) else buttons.hold_again
            return ((again(booking, words), buttons.book_again(booking, words)),)
        case Status.CANCELLING if booking.undo_until and now < booking.undo_until:
            return ((buttons.undo(booking, words),),)
        case _:
            return ()


def _of_unconfirmed(booking: Booking, look: Look) -> Row:
    drop = buttons.drop(booking, look.words)
    if booking.status is Status.PENDING:
        return (drop,)
    return (buttons.confirm(booking, look.words), buttons.change(booking, look.words), drop)


def _of_confirmed(booking: Booking, look: Look) -> Row:
    words, now = look.words, look.now
    code = (buttons.show_code(booking, words),) if now >= booking.code_shown_from else ()
    here = (buttons.check_in(booking, words),) if booking.opens_door(now) else ()
    late = (buttons.delay(booking, words),) if booking.opens_door(now) and not booking.late else ()
    return (*here, *late, *code, buttons.move(booking, words), buttons.cancel(booking, words))
