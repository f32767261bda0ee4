"""From a form that somebody filled in to an intent."""

from collections.abc import Callable
from datetime import date, time
from typing import TypeVar

from adapters.chat.codec import LARGEST_ID, LARGEST_NUMBER, YEARS
from adapters.chat.incoming import Filled
from adapters.chat.intents.forms import BookByForm
from core.values import ResourceId

T = TypeVar("T")


def filled(form: Filled) -> BookByForm:
    """Return what a form says; what a client made up is left out."""
    return BookByForm(
        resource=_read(form.resource, _resource),
        day=_read(form.day, _day),
        clock=_read(form.clock, time.fromisoformat),
        minutes=_read(form.minutes, _minutes),
        people=form.people,
        title=" ".join(form.title.split()) or None,
        sent=form.sent,
    )


def _read(text: str, read: Callable[[str], T]) -> T | None:
    try:
        return read(text) if text else None
    except (ValueError, OverflowError):
        return None


def _resource(text: str) -> ResourceId:
    return ResourceId(_within(int(text), LARGEST_ID))


def _minutes(text: str) -> int:
    return _within(int(text), LARGEST_NUMBER)


def _within(number: int, most: int) -> int:
    if not 0 < number <= most:
        raise ValueError(number)
    return number


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if day.year not in YEARS:
        raise ValueError(text)
    return day
