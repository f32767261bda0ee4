"""The health of a series: whether anybody comes to its dates, and whether its holder says that it is needed."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.resources.hours import DAY
from core.domain.series.series import Series

ANSWERED_WITHIN = 3 * DAY
"""How long a holder has to say that a series is still needed, before its dates are given back."""
WARNED = DAY
"""How long before that they are warned."""
AWAY = timedelta(hours=1)
"""Whoever looks at a series that much later was away, and nobody was warned in time."""
TAKEN_BACK_WITHIN = 2 * DAY
"""How long the dates that were given back can be taken back, as far as nobody else has them."""


@dataclass(frozen=True, slots=True)
class Unused:
    """A series to whose last `count` dates nobody came, with the latest of them."""

    series: Series
    count: int
    latest: Booking
    dates: tuple[Booking, ...]
    """The dates that stand, or those that were given back, in order."""


def asked(of: Series, now: datetime) -> Series:
    """Return the series whose holder is asked whether it is still needed."""
    return replace(of, answer_by=now + ANSWERED_WITHIN, version=of.version + 1)


def put_off(of: Series, now: datetime) -> Series:
    """Return the series whose holder could not be warned in time, and has a day more."""
    return replace(of, answer_by=now + WARNED, version=of.version + 1)


def attended(of: Series) -> Series:
    """Return the series after somebody came, while its holder was asked."""
    return replace(of, answer_by=None, version=of.version + 1)


def needed(of: Series, now: datetime) -> Series:
    """Return the series that is still needed, as its holder says: unused dates until now count no more."""
    return replace(of, answer_by=None, needed_at=now, looks_at=now, version=of.version + 1)


def given_up(of: Series, before: date, now: datetime) -> Series:
    """Return the series that ended because nobody comes, and nobody says that it is needed."""
    return replace(of.ended(before), answer_by=None, given_up_at=now)


def taken_up(of: Series, now: datetime) -> Series:
    """Return a series that had been given up as one that is needed; when it goes on is reckoned anew."""
    again = replace(of.reopened(), given_up_at=None, needed_at=now, looks_at=now)
    return replace(again, answer_by=None)


def looked_at_next(of: Series, dates: tuple[Booking, ...], now: datetime) -> datetime | None:
    """Return when there is something new to see: once the next of these dates is used or not, or the answer is due."""
    over = (each.release_at or each.during.end for each in dates)
    following = min((at for at in over if at > now), default=None)
    if following is None and of.extends_at is not None:
        following = max(of.extends_at, now) + DAY
    return min(filter(None, (following, of.answer_by)), default=None)
