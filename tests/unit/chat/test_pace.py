"""How many calls a platform takes within a time: who goes, who waits, and until when."""

import pytest

from adapters.chat.pace import Key, Limit, Pace, TooSoon

THREE = Limit(3, 3.0)
ANY: Key = ("any",)


def waits(pace: Pace, limit: Limit, times: int, *, replicas: int = 1, now: float = 0.0) -> list[float]:
    """Ask so many times at once, with all the patience of the world, and return the waits."""
    return [pace.turn([(ANY, limit, 600)], now=now, replicas=replicas) for _ in range(times)]


def test_so_many_go_at_once_and_the_next_waits_for_the_first() -> None:
    """Within any three seconds there are three calls, those that have a place in the future included."""
    pace = Pace()
    assert waits(pace, THREE, 4) == [0, 0, 0, 3]
    assert waits(pace, THREE, 4, now=1) == [2, 2, 5, 5]


def test_what_cannot_wait_takes_no_place() -> None:
    """It is told when to ask again, each one later than the one before, so that not all come back at once."""
    pace = Pace()
    waits(pace, THREE, 3)
    for after in (3, 4, 5):
        with pytest.raises(TooSoon) as soon:
            pace.turn([(ANY, THREE, 0.5), (("other",), THREE, 0.5)], now=0)
        assert soon.value.after == after
    assert waits(pace, THREE, 2, now=3) == [0, 0]
    assert pace.turn([(("other",), THREE, 0)], now=3) == 0


def test_answers_go_at_once_and_messages_yield_to_them() -> None:
    """A call that does not wait is counted all the same."""
    pace = Pace()
    for _ in range(5):
        pace.take([(ANY, THREE)], now=0)
    assert waits(pace, THREE, 1) == [3]
    assert pace.exceeded([(ANY, THREE)], now=1)
    assert not pace.exceeded([(ANY, THREE), (("other",), THREE)], now=3)


@pytest.mark.parametrize(
    ("limit", "replicas", "share"),
    [
        (Limit(30, 1.0), 2, (15, 1.0)),
        (Limit(20, 60.0), 3, (6, 54.0)),
        (Limit(3, 3.0), 2, (1, 2.0)),
        (Limit(1, 1.0), 5, (1, 5.0)),
    ],
)
def test_replicas_divide_a_limit_among_them(limit: Limit, replicas: int, share: tuple[int, float]) -> None:
    """Each takes whole calls, and all of them together no more than one did."""
    part = limit.shared(replicas)
    assert (part.calls, part.seconds) == share
    assert waits(Pace(), limit, part.calls + 1, replicas=replicas) == [0.0] * part.calls + [part.seconds]
