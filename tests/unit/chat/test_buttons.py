"""Buttons: every intent that a button means comes back as it was, in 64 bytes."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.codec import intent, payload
from adapters.chat.intents import (
    Cancel,
    Change,
    CheckIn,
    CheckOut,
    Choose,
    Confirm,
    Help,
    Hold,
    HoldAgain,
    Intent,
    ListBookings,
    ListResources,
    More,
    Other,
    Settings,
    Show,
    ShowCode,
    Undo,
    When,
)
from core.values import BookingId, Interval, ResourceId, UnitId

IDS = st.integers(1, 2**62)
BOOKINGS = IDS.map(BookingId)
WALLS = st.integers(0, 50_000_000).map(lambda minutes: datetime(1990, 1, 1) + timedelta(minutes=minutes))  # noqa: DTZ001 - wall time
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
MINUTES = st.integers(1, 60 * 24 * 30)
SLOTS = st.builds(
    lambda start, long: Interval(start.replace(tzinfo=UTC), start.replace(tzinfo=UTC) + timedelta(minutes=long)),
    WALLS,
    MINUTES,
)
INTENTS: st.SearchStrategy[Intent] = st.one_of(
    st.sampled_from([ListBookings(), ListResources(), Help(), Settings("America/Argentina/ComodRivadavia")]),
    *(st.builds(kind, BOOKINGS) for kind in (Confirm, Change, Undo, HoldAgain, ShowCode, Show, CheckIn, CheckOut)),
    st.builds(Cancel, BOOKINGS, st.integers(1, 99)),
    st.builds(More, st.integers(0, 999)),
    st.builds(When, WALLS | DAYS),
    st.builds(Hold, st.integers(1, 2**31).map(ResourceId), SLOTS, st.none() | st.integers(1, 2**31).map(UnitId)),
    st.builds(
        Choose,
        st.integers(1, 2**31).map(ResourceId),
        st.none() | WALLS | DAYS,
        st.none() | MINUTES,
        st.none() | st.integers(1, 2**31).map(UnitId),
    ),
)


@given(INTENTS)
def test_a_button_means_what_it_was_made_for(wanted: Intent) -> None:
    """Whatever a button carries fits Telegram's 64 bytes and is read back to the same intent."""
    carried = payload(wanted)
    assert 1 <= len(carried.encode("ascii")) <= 64
    assert intent(carried) == wanted


@given(st.text(max_size=80))
def test_a_foreign_payload_is_nothing(carried: str) -> None:
    """A payload that somebody made up is read, or is Other; it never raises."""
    read = intent(carried)
    assert read == Other() or payload(read)


@pytest.mark.parametrize(
    "carried",
    ["", "ok", "ok:", "ok:x", "hold:1:2", "hold:1:2:0", "hold:1:2:-5", "pick:1:2026:x:", "no:1", "when:today"],
)
def test_a_broken_payload_is_other(carried: str) -> None:
    """Half a payload means nothing."""
    assert intent(carried) == Other()
