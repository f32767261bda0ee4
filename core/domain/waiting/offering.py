"""Offers: how long one stands, and when it is told."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.resources.hours import quiet_until
from core.domain.resources.resource import Resource
from core.values import Interval

RECENT = timedelta(days=30)
"""How long it counts in a fair line that somebody took what was offered to them."""


@dataclass(frozen=True, slots=True)
class Offering:
    """An offer's two times: when it is told, and until when its slot is kept for the one to whom it was made."""

    told_at: datetime
    until: datetime


def offering(resource: Resource, during: Interval, *, now: datetime) -> Offering:
    """
    Return when an offer of that slot is told, and until when it stands.

    Nobody is woken for it: by night it is told in the morning, and stands as long from then on, so that the first in
    line keeps their place. What begins before that is told at once. No offer outlasts its slot.
    """
    morning, offered_for = quiet_until(now, resource.zone), resource.policy.offer_time
    late = morning is not None and morning + offered_for <= during.start
    told_at = morning if late and morning is not None else now
    return Offering(told_at, min(told_at + offered_for, during.end))
