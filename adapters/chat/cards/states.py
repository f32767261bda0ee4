"""How a booking stands, in words: held until when, booked, in use, or what became of it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import resource_names, zone_of
from adapters.chat.cards.reasons import in_words
from adapters.chat.cards.times import clock, day_and_clock, end_of
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status, WaitsFor


def state_of(booking: Booking, look: Look) -> str:
    """Say how a booking stands, as its reader may know it."""
    words, mine = look.words, look.reader == booking.member
    match booking.status:
        case Status.PENDING:
            until = day_and_clock(booking.lapses_at or booking.during.start, zone_of(booking, look), look, place=False)
            return words.say("card-waiting" if mine else "card-waiting-other", until=until)
        case Status.HELD:
            until = at_place(booking.lapses_at, booking, look)
            return words.say("card-held" if mine else "card-held-other", until=until)
        case Status.CONFIRMED:
            return words.say("card-confirmed")
        case Status.IN_USE:
            return words.say("card-in-use", end=_end(booking, look))
        case Status.CANCELLED if booking.was_declined:
            return decision("card-declined", booking, look)
        case _:
            return _over(booking, look, at_place(booking.ended_at, booking, look))


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


_BY_RULE = {
    "card-declined": "card-declined-by-rule",
    "notice-approved": "notice-approved-by-rule",
    **dict.fromkeys(("approval-given", "approval-given-already"), "approval-given-by-rule"),
    **dict.fromkeys(("approval-declined", "approval-declined-already"), "approval-declined-by-rule"),
}
"""How it is said of each decision that the rules took it, because nobody had."""


def decision(message: str, booking: Booking, look: Look, **facts: str) -> str:
    """Say what an approver decided, with their name and the time, and the reason if they gave one; or the rules did."""
    at = moment(booking.decided_at or look.now, zone_of(booking, look), look)
    if booking.waits_for is WaitsFor.NOBODY:
        return look.words.say(_BY_RULE[message], at=at, **facts)
    decider = look.names.get(booking.decided_by, "") if booking.decided_by else ""
    if look.decided_for:
        decider = look.words.say("in-place-of", decider=decider, name=look.decided_for)
    said = look.words.say(message, decider=decider, at=at, **facts)
    if booking.because is None or not booking.was_declined:
        return said
    return f"{said} {look.words.say('decision-because', reason=in_words(booking.because, look.words))}"


def moment(at: datetime, zone: ZoneInfo, look: Look) -> str:
    """Say when something was decided: today only the clock time."""
    today = at.astimezone(zone).date() == look.now.astimezone(zone).date()
    return (clock if today else day_and_clock)(at, zone, look, place=False)


def _end(booking: Booking, look: Look) -> str:
    """Return its end; at midnight that is 24:00."""
    return end_of(booking.during, zone_of(booking, look), look, place=False)


def at_place(moment: datetime | None, booking: Booking, look: Look) -> str:
    """Return the time of an instant below a title that names the place; nothing without an instant."""
    return clock(moment, zone_of(booking, look), look, place=False) if moment else ""
