"""A turn remembers over its process, which learns of it only what was committed, and nothing that is older."""

from dataclasses import replace

from core.remembered import REMEMBERED, Remembered
from core.values import BookingId
from tests.unit.core.lives import HELD


def test_the_process_learns_what_a_turn_wrote_once_it_is_settled() -> None:
    """Until then, and after a rollback, it knows nothing of it."""
    process, hold = Remembered(), HELD
    turn = Remembered(process)
    turn.keep_booking(hold)
    assert (turn.booking(hold.id), process.booking(hold.id)) == (hold, None)
    turn.settle()
    assert process.booking(hold.id) == hold
    assert Remembered(process).booking(hold.id) == hold


def test_a_later_version_is_not_overwritten() -> None:
    """Another turn committed it in the meantime."""
    process, hold = Remembered(), HELD
    turn = Remembered(process)
    turn.keep_booking(hold)
    later = replace(hold, version=hold.version + 1)
    process.keep_booking(later)
    turn.settle()
    assert process.booking(hold.id) == later


def test_what_a_turn_forgets_is_forgotten_below() -> None:
    """Otherwise the turn would find it there again, and never read the row."""
    process, hold = Remembered(), HELD
    process.keep_booking(hold)
    turn = Remembered(process)
    turn.forget_booking(hold.id)
    assert turn.booking(hold.id) is None


def test_memory_stays_flat() -> None:
    """Only the latest bookings are remembered."""
    process, hold = Remembered(), HELD
    for number in range(REMEMBERED + 1):
        process.keep_booking(replace(hold, id=BookingId(number)))
    assert process.booking(BookingId(0)) is None
    assert process.booking(BookingId(REMEMBERED)) is not None
