"""The database's clock as a process knows it between two beats."""

from datetime import timedelta

import pytest

from core.clock import DatabaseClock
from tests.stage import MONDAY_NOON, ManualClock, Watch


def seconds(number: float) -> timedelta:
    """Return so many seconds."""
    return timedelta(seconds=number)


@pytest.fixture
def watch() -> Watch:
    """Start to count."""
    return Watch()


@pytest.fixture
def own() -> ManualClock:
    """Give the machine a clock that is right, until it is moved."""
    return ManualClock()


@pytest.fixture
def clock(watch: Watch, own: ManualClock) -> DatabaseClock:
    """Tell the clock that it is noon, at once."""
    clock = DatabaseClock(own=own, elapsed=watch)
    clock.sync(MONDAY_NOON, asked=watch.seconds)
    return clock


def test_time_goes_on_between_two_beats(clock: DatabaseClock, watch: Watch) -> None:
    """What elapsed since is added, even while the database is away."""
    watch.seconds += 90
    assert clock.now() == MONDAY_NOON + seconds(90)


def test_the_machines_own_clock_decides_nothing(clock: DatabaseClock, watch: Watch, own: ManualClock) -> None:
    """Somebody sets it an hour ahead: the time stays, and the difference is known with the next beat."""
    own.advance(hours=1)
    watch.seconds += 1
    clock.sync(MONDAY_NOON + seconds(1), asked=watch.seconds)
    assert clock.now() == MONDAY_NOON + seconds(1)
    assert clock.off == timedelta(hours=1) - seconds(1)
    assert not clock.agrees


def test_a_slow_answer_does_not_jerk_the_time(clock: DatabaseClock, watch: Watch) -> None:
    """The time was read somewhere between question and answer; what is known already lies in between."""
    asked, watch.seconds = watch.seconds, watch.seconds + 3
    clock.sync(MONDAY_NOON + seconds(2.9), asked=asked)
    assert clock.now() == MONDAY_NOON + seconds(3)


def test_a_database_that_proves_it_wrong_is_followed(clock: DatabaseClock, watch: Watch) -> None:
    """Another server took over, whose clock is ten seconds ahead."""
    watch.seconds += 1
    clock.sync(MONDAY_NOON + seconds(11), asked=watch.seconds)
    assert clock.now() == MONDAY_NOON + seconds(11)


def test_without_a_beat_there_is_no_time() -> None:
    """Nothing may be decided by the machine's clock, not even at the start."""
    with pytest.raises(AssertionError, match="not told"):
        DatabaseClock().now()
