"""What members prefer, before anything is written."""

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from core.domain.people.preferences import AS_USUAL, Quiet
from core.values import ResourceId
from tests.stage import berlin

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("starts", "ends", "now", "until"),
    [
        (22, 7, berlin(24, 21, 59), None),
        (22, 7, berlin(24, 22), berlin(25, 7)),
        (22, 7, berlin(25, 6, 59), berlin(25, 7)),
        (22, 7, berlin(25, 7), None),
        (12, 14, berlin(25, 13), berlin(25, 14)),
        (12, 14, berlin(25, 14), None),
        (22, 7, datetime(2027, 3, 27, 23, 30, tzinfo=BERLIN), datetime(2027, 3, 28, 7, tzinfo=BERLIN)),
    ],
    ids=["before", "evening", "morning", "over", "noon", "after noon", "the clocks change"],
)
def test_quiet_hours_end_by_the_clock_of_the_wall(
    starts: int, ends: int, now: datetime, until: datetime | None
) -> None:
    """Over midnight too, and in the night in which clocks are changed."""
    assert Quiet(time(starts), time(ends)).until(now, BERLIN) == until


@pytest.mark.parametrize(
    "chosen",
    [{"hours": 13}, {"reminder": 4}, {"reminder": 121}, {"length": 0}, {"favourites": (ResourceId(1), ResourceId(1))}],
    ids=str,
)
def test_what_nobody_can_choose_is_refused(chosen: dict[str, object]) -> None:
    """A made-up button carries such values."""
    with pytest.raises(ValueError, match="no "):
        replace(AS_USUAL, **chosen)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no quiet hours"):
        Quiet(time(7), time(7))
