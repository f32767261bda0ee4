"""The demo's clock: ahead of real time by what was pressed, stopping wherever something falls due."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.demo_clock import MovableClock
from tests.stage import MONDAY_NOON, ManualClock

ZONE = "Europe/Berlin"
TICK = timedelta(milliseconds=1)
"""How far past an instant the clock stops, so that what is due then is over."""


class Agenda:
    """What falls due, and what the clock told on its way."""

    def __init__(self, clock: MovableClock, *minutes: int) -> None:
        self.clock = clock
        self.waiting = [MONDAY_NOON + timedelta(minutes=each) for each in minutes]
        self.happened: list[tuple[str, datetime]] = []
        clock.moving, clock.moved, clock.next_event = self.moving, self.moved, self.next_event

    async def moving(self) -> None:
        """Note when the clock is about to move."""
        self.happened.append(("moving", self.clock.now()))

    async def moved(self) -> None:
        """Note where the clock stopped, and do what is due."""
        self.happened.append(("moved", self.clock.now()))
        self.waiting = [each for each in self.waiting if each > self.clock.now()]

    async def next_event(self) -> datetime | None:
        """Return what is due first."""
        return min(self.waiting, default=None)

    def stops(self) -> list[datetime]:
        """Return where the clock stopped."""
        return [instant for what, instant in self.happened if what == "moved"]


@pytest.fixture
def real() -> ManualClock:
    """Real time, which stands still."""
    return ManualClock()


@pytest.fixture
def started(tmp_path: Path, real: ManualClock) -> Callable[[], MovableClock]:
    """Start the demo's clock, as each start of the demo does."""
    return lambda: MovableClock(tmp_path / "clock.json", zone=ZONE, real=real)


def after(minutes: float) -> datetime:
    """Return the instant so many minutes after the beginning."""
    return MONDAY_NOON + timedelta(minutes=minutes)


def test_it_runs_with_real_time(started: Callable[[], MovableClock], real: ManualClock) -> None:
    """Before anything is pressed it is now, and then it is later by itself."""
    clock = started()
    assert clock.now() == MONDAY_NOON
    real.advance(seconds=7)
    assert clock.now() == MONDAY_NOON + timedelta(seconds=7)


async def test_it_stops_at_each_thing_that_falls_due_in_order(started: Callable[[], MovableClock]) -> None:
    """Nothing is skipped, and nothing beyond the target is touched."""
    agenda = Agenda(started(), 50, 10, 120, 11)
    await agenda.clock.advance(60)
    assert agenda.stops() == [after(10) + TICK, after(11) + TICK, after(50) + TICK, after(60) + TICK]
    assert agenda.waiting == [after(120)]


async def test_everything_is_said_before_it_moves(started: Callable[[], MovableClock]) -> None:
    """Each move is announced while the old time still holds."""
    agenda = Agenda(started(), 10)
    await agenda.clock.advance(20)
    assert agenda.happened == [
        ("moving", MONDAY_NOON),
        ("moved", after(10) + TICK),
        ("moving", after(10) + TICK),
        ("moved", after(20) + TICK),
    ]


async def test_the_next_event_is_one_press_away(started: Callable[[], MovableClock]) -> None:
    """One press goes to the first thing that is due, and no further."""
    agenda = Agenda(started(), 90, 30)
    await agenda.clock.to_next_event()
    assert agenda.stops() == [after(30) + TICK]


async def test_it_stays_where_nothing_is_coming(started: Callable[[], MovableClock]) -> None:
    """With nothing to wait for, the button moves no clock."""
    agenda = Agenda(started())
    await agenda.clock.to_next_event()
    assert (agenda.clock.now(), agenda.happened) == (MONDAY_NOON, [])


async def test_it_never_goes_back(started: Callable[[], MovableClock]) -> None:
    """What is overdue is done now, not in the past."""
    agenda = Agenda(started(), -30)
    await agenda.clock.to_next_event()
    assert agenda.stops() == [MONDAY_NOON + TICK]


async def test_it_moves_with_nobody_to_tell(started: Callable[[], MovableClock]) -> None:
    """The clock works before anything is wired to it."""
    clock = started()
    await clock.to_next_event()
    await clock.advance(5)
    assert clock.now() == after(5) + TICK


async def test_the_next_start_is_as_far_ahead(started: Callable[[], MovableClock], real: ManualClock) -> None:
    """The offset is kept, and real time passes meanwhile."""
    await started().advance(60)
    real.advance(minutes=3)
    again = started()
    assert again.now() == after(63) + TICK
    assert again.zone == ZONE
