"""Until when each kind of message is true, and which of several that are overdue is sent."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from core.domain.bookings.status import Status
from core.domain.bookings.timeliness import REPAINTED_FOR, overtaken, put_off, stands, true_until
from core.domain.messages import REPAINTS, Kind
from tests.unit.core.lives import HOUSE, NOW, START, TWO_HOURS, booking

CONFIRMED, IN_USE, PENDING = (booking(status) for status in (Status.CONFIRMED, Status.IN_USE, Status.PENDING))
END = TWO_HOURS.end
RELEASE = START + HOUSE.grace


@pytest.mark.parametrize(
    ("kind", "status", "until"),
    [
        (Kind.REMINDER, Status.CONFIRMED, START),
        (Kind.CHECK_IN, Status.CONFIRMED, RELEASE),
        (Kind.CHECK_IN, Status.IN_USE, END),
        (Kind.RELEASE_WARNING, Status.CONFIRMED, RELEASE),
        (Kind.ENDING, Status.IN_USE, END),
        (Kind.INVITED, Status.CONFIRMED, END),
        (Kind.CHANGED_FOR_YOU, Status.CANCELLED, END),
        (Kind.CHANGED, Status.COMPLETED, END + REPAINTED_FOR),
    ],
)
def test_a_message_helps_until_an_instant(kind: Kind, status: Status, until: datetime) -> None:
    """It is sent up to that instant and not at it, whatever the booking is then."""
    about = booking(status)
    assert true_until(kind, about) == until
    assert stands(kind, about, until - timedelta(seconds=1))
    assert not stands(kind, about, until)


def test_a_request_is_shown_to_approvers_until_it_lapses() -> None:
    """Nobody approves a slot that has begun."""
    assert true_until(Kind.APPROVAL, PENDING) == PENDING.lapses_at


def test_the_latest_prompt_says_the_most() -> None:
    """A prompt goes out alone, however many before it are due as well."""
    others = {Kind.REMINDER, Kind.CHECK_IN}
    assert overtaken(Kind.REMINDER, others, CONFIRMED, NOW)
    assert not overtaken(Kind.CHECK_IN, others, CONFIRMED, NOW)
    assert overtaken(Kind.CHECK_IN, {Kind.RELEASE_WARNING}, CONFIRMED, START)


def test_a_message_that_is_no_longer_true_replaces_none() -> None:
    """The code still comes when the warning is over, because its booking is in use."""
    assert not overtaken(Kind.CHECK_IN, {Kind.RELEASE_WARNING}, IN_USE, START)


def test_a_prompt_does_not_say_what_somebody_did() -> None:
    """Who was booked for hears of it, even if the code comes in the same minute; the latest act says it all."""
    assert not overtaken(Kind.BOOKED_FOR_YOU, {Kind.CHECK_IN}, CONFIRMED, NOW)
    assert overtaken(Kind.INVITED, {Kind.CHANGED_FOR_YOU}, CONFIRMED, NOW)
    assert not any(overtaken(kind, set(Kind), CONFIRMED, NOW) for kind in REPAINTS)


MORNING = START - timedelta(hours=6)
"""Eight in the morning, six hours before Atlas at two."""
NIGHT = MORNING - timedelta(hours=5)


def test_what_was_delayed_into_the_night_waits_for_the_morning() -> None:
    """Somebody who was booked for hears of it at eight; a card is edited at any time."""
    due = NIGHT - timedelta(hours=4)
    assert put_off(Kind.BOOKED_FOR_YOU, CONFIRMED, due_at=due, now=NIGHT, morning=MORNING) == MORNING
    assert put_off(Kind.CHANGED, CONFIRMED, due_at=due, now=NIGHT, morning=MORNING) is None


def test_what_is_on_time_or_about_a_booking_that_is_near_is_sent_in_the_night() -> None:
    """Who books for half past six wants the code at twenty past, even if it comes a little late."""
    soon = replace(CONFIRMED, during=TWO_HOURS.shifted(NIGHT - START + timedelta(minutes=50)))
    due = NIGHT - timedelta(hours=4)
    assert put_off(Kind.BOOKED_FOR_YOU, CONFIRMED, due_at=NIGHT, now=NIGHT, morning=MORNING) is None
    assert put_off(Kind.INVITED, soon, due_at=due, now=NIGHT, morning=MORNING) is None
    early = replace(CONFIRMED, during=TWO_HOURS.shifted(NIGHT - START + timedelta(hours=3)))
    assert put_off(Kind.INVITED, early, due_at=due, now=NIGHT, morning=MORNING) == NIGHT + timedelta(hours=2)


def test_a_whole_day_is_near_only_by_day() -> None:
    """A camera from midnight on is no reason to wake anybody at one; nor is what would be untrue by the morning."""
    camera = replace(CONFIRMED, during=TWO_HOURS.shifted(NIGHT - START), rings_at=MORNING, release_at=None)
    due = NIGHT - timedelta(hours=4)
    assert put_off(Kind.CHECK_IN, camera, due_at=due, now=NIGHT, morning=NIGHT + timedelta(hours=1)) is not None
    assert put_off(Kind.CHECK_IN, camera, due_at=due, now=NIGHT, morning=MORNING) is None
