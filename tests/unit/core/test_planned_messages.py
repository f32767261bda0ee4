"""Which messages a booking has coming in each state, and which are still true when they are due."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.bookings import amending, cancelling, moving, using
from core.domain.bookings.booking import Booking
from core.domain.bookings.moving import Destination
from core.domain.bookings.planning import REPAINT_DELAY, kept, planned
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import HOLD, UNDO
from core.domain.bookings.timeliness import stands
from core.domain.messages import ONCE, Due, Kind
from core.values import MINUTE
from tests.unit.core.lives import ANN, CLEO, HELD, HOUSE, LATER, NOW, START, TWO_HOURS, booking

CHANGED = Due(Kind.CHANGED, NOW + REPAINT_DELAY)
PENDING, CONFIRMED, IN_USE = (booking(status) for status in (Status.PENDING, Status.CONFIRMED, Status.IN_USE))
OWN = replace(HELD, booked_by=ANN, attendees=())
"""A hold that nobody but its holder knows of."""


def own(status: Status) -> Booking:
    """Return the same booking in another state."""
    return replace(booking(status), booked_by=ANN, attendees=())


def test_a_hold_and_a_request_lapse() -> None:
    """Their other cards follow each change."""
    assert planned(OWN, before=OWN, now=NOW) == (CHANGED, Due(Kind.HOLD_OVER, NOW + HOLD))
    asked = OWN.confirmed(by=ANN, now=NOW, policy=HOUSE, asks=True)
    assert planned(asked, before=OWN, now=NOW) == (CHANGED, Due(Kind.HOLD_OVER, START))


def test_a_confirmed_booking_has_its_day_coming() -> None:
    """The one card of an untouched hold is the one that was pressed, so nothing is repainted."""
    confirmed = OWN.confirmed(by=ANN, now=NOW, policy=HOUSE)
    assert planned(confirmed, before=OWN, now=NOW) == (
        Due(Kind.REMINDER, START - 15 * MINUTE),
        Due(Kind.CHECK_IN, START - 10 * MINUTE),
        Due(Kind.RELEASE_WARNING, START + 5 * MINUTE),
        Due(Kind.RELEASED, START + 10 * MINUTE),
    )


@pytest.mark.parametrize("status", [Status.PENDING, Status.CONFIRMED, Status.CANCELLING])
def test_every_later_state_repaints(status: Status) -> None:
    """A request that is approved, a move, an undo: more than one card may show the booking."""
    assert CHANGED in planned(own(Status.CONFIRMED), before=own(status), now=NOW)


def test_where_nobody_checks_in_nothing_is_released() -> None:
    """The code still comes, and the end is told."""
    confirmed = OWN.confirmed(by=ANN, now=NOW, policy=replace(HOUSE, check_in=False))
    kinds = [due.kind for due in planned(confirmed, before=OWN, now=NOW)]
    assert kinds == [Kind.REMINDER, Kind.CHECK_IN, Kind.FINISHED]


def test_what_is_past_is_left_out_but_for_the_code_and_the_reminder() -> None:
    """Who moves a booking to the next minutes gets the code at once; the database knows who is reminded later."""
    late = START - 5 * MINUTE
    kinds = [due.kind for due in planned(own(Status.CONFIRMED), before=own(Status.CONFIRMED), now=late)]
    assert kinds == [Kind.CHANGED, Kind.REMINDER, Kind.CHECK_IN, Kind.RELEASE_WARNING, Kind.RELEASED]


def test_attendees_and_the_holder_are_told_once() -> None:
    """Ben booked for Ann, and Cleo comes along: each hears of it when it is confirmed."""
    due = planned(CONFIRMED, before=HELD, now=NOW)
    assert Due(Kind.BOOKED_FOR_YOU, NOW) in due
    assert Due(Kind.INVITED, NOW, CLEO) in due
    assert {each.kind for each in due if each.member == CLEO} == {Kind.INVITED, Kind.REMINDER, Kind.CHECK_IN}


def test_made_at_the_door_it_brings_the_code() -> None:
    """The prompt is due at once, and so is what tells the others."""
    door = START - 5 * MINUTE
    made = booking(Status.HELD, now=door).confirmed(by=ANN, now=door, policy=HOUSE)
    due = planned(made, before=HELD, now=door)
    assert {Due(Kind.CHECK_IN, door), Due(Kind.CHECK_IN, door, CLEO), Due(Kind.BOOKED_FOR_YOU, door)} <= set(due)


def test_in_use_the_end_comes_near() -> None:
    """A short booking is not told that it ends when that is past."""
    using = own(Status.IN_USE)
    ending = Due(Kind.ENDING, TWO_HOURS.end - 10 * MINUTE)
    assert planned(using, before=using, now=START) == (
        replace(CHANGED, at=START + REPAINT_DELAY),
        ending,
        Due(Kind.FINISHED, TWO_HOURS.end),
    )
    assert ending not in planned(using, before=using, now=ending.at)


def test_what_was_said_once_stays_while_state_and_slot_do() -> None:
    """Other people, or a later release, take back no answer and no request; another slot or state does."""
    for before in (PENDING, CONFIRMED):
        assert kept(amending.attended(before, by=ANN, attendees=(), now=NOW), before=before) == {*ONCE, Kind.SUPERSEDED}
    assert kept(using.delayed(CONFIRMED, by=ANN, now=NOW), before=CONFIRMED) == {*ONCE, Kind.SUPERSEDED}
    later = moving.moved(CONFIRMED, Destination(LATER), by=ANN, now=NOW, policy=HOUSE)
    assert kept(later, before=CONFIRMED) == {Kind.SUPERSEDED}
    assert kept(cancelling.cancelled(CONFIRMED, by=ANN, now=NOW, policy=HOUSE), before=CONFIRMED) == {Kind.SUPERSEDED}


def test_an_undo_ends_once() -> None:
    """The message of that instant stays planned when time has cancelled the booking, and goes when a person did."""
    going = cancelling.cancelled(own(Status.CONFIRMED), by=ANN, now=NOW, policy=HOUSE)
    over = Due(Kind.UNDO_OVER, NOW + UNDO)
    assert planned(going, before=own(Status.CONFIRMED), now=NOW) == (CHANGED, over)
    assert planned(going.settled(NOW + UNDO), before=going, now=NOW + UNDO) == (over,)
    assert planned(cancelling.given_up(going, now=NOW), before=going, now=NOW) == (CHANGED,)


@pytest.mark.parametrize(
    ("status", "kind", "at"),
    [
        (Status.HELD, Kind.HOLD_OVER, NOW + HOLD),
        (Status.PENDING, Kind.HOLD_OVER, NOW + HOLD),
        (Status.CONFIRMED, Kind.RELEASED, START + HOUSE.grace),
        (Status.IN_USE, Kind.FINISHED, TWO_HOURS.end),
    ],
)
def test_what_time_ends_is_told_at_that_instant(status: Status, kind: Kind, at: object) -> None:
    """The same message is planned before and after, so that the one that is being sent is not taken back."""
    before = own(status)
    after = before.settled(TWO_HOURS.end + timedelta(days=1))
    first, *later = planned(after, before=before, now=after.ended_at or NOW)
    assert (first.kind, first.at) == (kind, at)
    # What could be had back until then loses its button at the end of its slot.
    ends = [(due.kind, due.at) for due in later if due.kind is not Kind.LAPSED]
    assert ends == [(Kind.SLOT_OVER, TWO_HOURS.end)] * len(ends)
    assert (kind, at) in [(due.kind, due.at) for due in planned(before, before=before, now=NOW)]
    assert stands(kind, after, after.ended_at or NOW)


def test_a_request_that_lapses_early_is_told() -> None:
    """Before the start of its slot its holder does not know that nobody answered; at the start everybody does."""
    early, late = own(Status.PENDING), replace(own(Status.PENDING), lapses_at=TWO_HOURS.start)
    for request, told in ((early, [NOW + HOLD]), (late, [])):
        over = request.settled(TWO_HOURS.end)
        for state in (request, over):
            due = planned(state, before=request, now=NOW)
            assert [each.at for each in due if each.kind is Kind.LAPSED] == told


def test_a_reminder_of_what_is_gone_is_dropped() -> None:
    """A message says nothing that is no longer true."""
    assert stands(Kind.REMINDER, CONFIRMED, NOW)
    for status in Status:
        if status is not Status.CONFIRMED:
            assert not stands(Kind.REMINDER, booking(status), NOW)
    assert stands(Kind.APPROVAL, PENDING, NOW)
    assert not stands(Kind.APPROVAL, CONFIRMED, NOW)
    assert stands(Kind.CHECK_IN, IN_USE, NOW)


def test_a_closed_unit_tells_nobody() -> None:
    """A blackout is nobody's booking."""
    closed = booking(Status.BLACKOUT)
    assert planned(closed, before=closed, now=NOW) == ()
