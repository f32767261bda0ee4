"""A wish on its way into the memory of a conversation and back: JSON, validated by pydantic."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from pydantic import TypeAdapter

from core.domain.bookings.wish import Wish

_adapter = TypeAdapter(Wish)


def packed(wish: Wish) -> Mapping[str, Any]:
    """Return the wish as JSON types, without the fields that nobody said."""
    said: Mapping[str, Any] = _adapter.dump_python(wish, mode="json", exclude_defaults=True)
    return said


def unpacked(said: Mapping[str, Any]) -> Wish:
    """Return the wish that was packed; a date stays a date, a datetime a datetime."""
    moments = {name: _moment(said[name]) for name in ("start", "end") if name in said}
    return _adapter.validate_python({**said, **moments})


def _moment(said: str) -> datetime | date:
    # Left to itself, pydantic reads a date alone as its midnight.
    return datetime.fromisoformat(said) if "T" in said else date.fromisoformat(said)
