"""The messages that a booking has coming."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import HOLDER, ONCE, SHARED, Due, Kind
from core.domain.people.preferences import REMINDED

REMINDER_LEAD = timedelta(minutes=REMINDED)
"""How long before the start people are reminded who prefer no other time; the store knows what they prefer."""
ENDING_LEAD = timedelta(minutes=10)
"""How long before the end of a booking in use its holder is told: time to extend it, or to tidy up."""
REPAINT_DELAY = timedelta(seconds=2)
"""How long the other cards wait to be repainted after a change: its own answer has been shown by then."""


@dataclass(frozen=True, slots=True)
class Amendment:
    """What a verb changes of the messages that follow from a booking's state."""

    also: tuple[Due, ...] = ()
    """Further messages."""
    unneeded: frozenset[Kind] = frozenset()
    """The kinds that its holder needs no message of, because the verb's own answer says it."""
    told_already: frozenset[Kind] = frozenset()
    """The kinds that nobody needs a message of, because that of another date of the series says it."""
    overtaken: frozenset[Kind] = frozenset()
    """The kinds of waiting messages that are taken back, because others are told in their place."""

    def applied(self, due: tuple[Due, ...]) -> tuple[Due, ...]:
        """Return the messages that are planned, out of those that follow from the state."""
        wanted = (each for each in due if each.member != HOLDER or each.kind not in self.unneeded)
        return (*(each for each in wanted if each.kind not in self.told_already), *self.also)


AS_PLANNED = Amendment()
_FINAL = frozenset({Status.CANCELLED, Status.COMPLETED, Status.NO_SHOW, Status.EXPIRED})


def planned(booking: Booking, *, before: Booking, now: datetime) -> tuple[Due, ...]:
    """
    Return every message that this state of a booking has coming after the one `before`.

    A check-in prompt whose time has passed is due at once, unless it was sent, because it brings the code. Other
    messages of the past are left out.
    """
    changed = Due(Kind.CHANGED, now + REPAINT_DELAY)
    if booking.status is Status.CONFIRMED:
        coming = _for_all(booking, _before_use(booking, now=now))
        # A fresh hold has only the card that was just pressed, and the answer repaints that one.
        told = (*_told_first(booking), *_told_of_change(booking, before=before, now=now))
        return (*told, *(() if before.as_made else (changed,)), *coming, *_unanswered(booking, now=now))
    # A state's messages are all named again, though some were planned before: the same row is written once, and rows
    # that no state names any more are taken back.
    finished, ending = Due(Kind.FINISHED, booking.during.end), _ending(booking, now=now)
    lapsing, over = _lapsing(booking), Due(Kind.SLOT_OVER, booking.during.end)
    by_status: dict[Status, tuple[Due, ...]] = {
        Status.HELD: (changed, *lapsing),
        Status.PENDING: (changed, *lapsing),
        # At its end nobody can have the slot back any more.
        Status.EXPIRED: (*lapsing, *_to_come(now, over)),
        Status.IN_USE: (
            *(changed, *_for_all(booking, _code_at_once(booking, before=before)), *_told_at_once(booking)),
            *(*ending, finished),
        ),
        # Ended by time, it keeps the row that was planned for its end; ended early, its cards change now.
        Status.COMPLETED: (finished if booking.ended_at == booking.during.end else changed,),
        Status.CANCELLING: (changed, *lapsing, *_told_of_end(booking, before=before, now=now)),
        Status.CANCELLED: (*(lapsing or (changed,)), *_told_of_end(booking, before=before, now=now)),
        Status.NO_SHOW: (Due(Kind.RELEASED, booking.release_at or now), *_to_come(now, over)),
        Status.BLACKOUT: (),
    }
    return by_status[booking.status]


def kept(booking: Booking, *, before: Booking) -> frozenset[Kind]:
    """
    Return the kinds of waiting messages that stay although this state of a booking does not plan them.

    A verb sends them once, besides the messages of the state. While state and slot stay, and only other people are
    named or the release is later, all of them are as true as before.
    """
    # Older copies of a card shrink, whatever becomes of the booking.
    always = frozenset({Kind.SUPERSEDED})
    if booking.series is not None:
        always |= {Kind.BOOKED_FOR_YOU, Kind.INVITED}
    if booking.status is before.status is Status.IN_USE:
        # The code of a booking that was made in its check-in window is planned with the confirmation alone.
        always |= {Kind.CHECK_IN}
    slot = (booking.status, booking.resource, booking.unit, booking.during)
    return always | (ONCE if slot == (before.status, before.resource, before.unit, before.during) else frozenset())


def _lapsing(booking: Booking) -> tuple[Due, ...]:
    """Return the message that is due when time ends the state; none if the state does not lapse."""
    if booking.lapses_at is None:
        return ()
    if booking.status in {Status.CANCELLING, Status.CANCELLED}:
        return (Due(Kind.UNDO_OVER, booking.lapses_at),)
    # At its start everybody knows that a request came to nothing; before that, its holder is told.
    early = booking.waits_for is not None and booking.lapses_at < booking.during.start
    return (Due(Kind.HOLD_OVER, booking.lapses_at), *((Due(Kind.LAPSED, booking.lapses_at),) if early else ()))


def _ending(booking: Booking, *, now: datetime) -> tuple[Due, ...]:
    """Return the message that the end is near; none for whole days, which end when the house closes, or at midnight."""
    return () if booking.rings_at is not None else _to_come(now, Due(Kind.ENDING, booking.during.end - ENDING_LEAD))


def _before_use(booking: Booking, *, now: datetime) -> tuple[Due, ...]:
    """Return the messages of a confirmed booking up to its release, or to its end if it needs no check-in."""
    if booking.rings_at is not None:
        return _of_whole_days(booking, booking.rings_at, now=now)
    # Named even if it is over: who prefers to be reminded later may still be.
    reminder = Due(Kind.REMINDER, booking.during.start - REMINDER_LEAD)
    code = Due(Kind.CHECK_IN, booking.check_in_opens)
    if booking.release_at is None or booking.warned_at is None:
        return (reminder, code, Due(Kind.FINISHED, booking.during.end))
    warning = Due(Kind.RELEASE_WARNING, booking.warned_at)
    return (reminder, code, *_to_come(now, warning), Due(Kind.RELEASED, booking.release_at))


def _of_whole_days(booking: Booking, rings_at: datetime, *, now: datetime) -> tuple[Due, ...]:
    """Return one message on the first day, which brings the code; the warning before a release is never the earlier."""
    code = Due(Kind.CHECK_IN, rings_at)
    if booking.release_at is None or booking.warned_at is None:
        return (code, Due(Kind.FINISHED, booking.during.end))
    warning = (Due(Kind.RELEASE_WARNING, booking.warned_at),) if booking.warned_at > rings_at else ()
    return (code, *_to_come(now, *warning), Due(Kind.RELEASED, booking.release_at))


def _told_first(booking: Booking) -> tuple[Due, ...]:
    """Return the messages to a holder for whom somebody else booked, and to attendees; each is sent once."""
    # Of a series they are told once of all its dates, by whoever books it.
    if booking.confirmed_at is None or booking.series is not None:
        return ()
    # Dated by the confirmation, so that each later state names the same row and nobody is told twice.
    own = (Due(Kind.BOOKED_FOR_YOU, booking.confirmed_at),) if booking.booked_by not in {None, booking.member} else ()
    return (*own, *(Due(Kind.INVITED, booking.confirmed_at, member) for member in booking.attendees))


def _told_of_change(booking: Booking, *, before: Booking, now: datetime) -> tuple[Due, ...]:
    """
    Return the messages to attendees whose booking begins elsewhere or at another time, and to those taken off it.

    Who is put on a date of a series is told here as well.
    """
    if before.confirmed_at is None:
        return ()
    # Whoever came along and has it themselves by now is not taken off it.
    gone = set(before.attendees) - {*booking.attendees, *booking.absentees, booking.member}
    moved = (booking.resource, booking.unit, booking.during) != (before.resource, before.unit, before.during)
    stay = [each for each in booking.attendees if each in before.attendees] if moved else []
    # Of a booking by itself the first messages tell them.
    new = [each for each in booking.attendees if each not in before.attendees] if booking.series is not None else []
    return (
        *(Due(Kind.INVITED, now, member) for member in new),
        *(Due(Kind.UNINVITED, now, member) for member in sorted(gone)),
        *(Due(Kind.CHANGED_FOR_YOU, now, member) for member in stay),
    )


def _told_of_end(booking: Booking, *, before: Booking, now: datetime) -> tuple[Due, ...]:
    """Return the messages to attendees that it is cancelled, once that cannot be undone; nobody counts on a hold."""
    if (booking.confirmed_at is None and booking.called_off_by is None) or before.status in _FINAL:
        return ()
    at = now if booking.lapses_at is None else booking.lapses_at
    # Its holder knows, unless somebody else cancelled it.
    told = (*((HOLDER,) if booking.called_off_by else ()), *booking.attendees)
    return tuple(Due(Kind.CHANGED_FOR_YOU, at, member) for member in told)


def _unanswered(booking: Booking, *, now: datetime) -> tuple[Due, ...]:
    """Return the message to a holder that nobody has answered their offer; at the start they know that it is theirs."""
    until = booking.offered_until
    return (Due(Kind.OFFER_LAPSED, until),) if until and now < until < booking.during.start else ()


def _told_at_once(booking: Booking) -> tuple[Due, ...]:
    return _told_first(booking) if booking.in_use_at_once else ()


def _for_all(booking: Booking, due: tuple[Due, ...]) -> tuple[Due, ...]:
    """Return these messages, and the shared kinds once more for each attendee."""
    also = (replace(each, member=member) for each in due if each.kind in SHARED for member in booking.attendees)
    return (*due, *also)


def _code_at_once(booking: Booking, *, before: Booking) -> tuple[Due, ...]:
    """Return the prompt that brings the code to a booking made in its check-in window, which had none before."""
    made_now = before.confirmed_at is None and booking.in_use_at_once
    return (Due(Kind.CHECK_IN, booking.checked_in_at),) if made_now and booking.checked_in_at else ()


def _to_come(now: datetime, *due: Due) -> tuple[Due, ...]:
    return tuple(each for each in due if each.at > now)
