"""A half-finished wish survives the memory of a conversation."""

import json
from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from core.domain.bookings.wish import Wish
from core.store.chat.questions import packed, unpacked

DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
MOMENTS = st.none() | DAYS | st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1))  # noqa: DTZ001 - wall time
WISHES = st.builds(
    Wish,
    resource=st.none() | st.text(max_size=9),
    capacity=st.none() | st.integers(1, 99),
    tags=st.lists(st.text(max_size=5), max_size=3).map(tuple),
    start=MOMENTS,
    end=MOMENTS,
    part=st.sampled_from([None, "morning", "evening"]),
    minutes=st.none() | st.integers(1, 999),
    day_guessed=st.booleans(),
)


@given(WISHES)
def test_what_is_kept_comes_back_as_it_was(wish: Wish) -> None:
    """A day stays a day, also where a moment could stand."""
    back = unpacked(json.loads(json.dumps(packed(wish))))
    assert back == wish
    assert (type(back.start), type(back.end)) == (type(wish.start), type(wish.end))
