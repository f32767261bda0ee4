"""How long what is over is kept: a policy of the organization, of each thing by itself."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.domain.resources.hours import DAY, instant
from core.domain.rules.policy import Layer, Level, resolved
from core.domain.rules.quota import Period

HOUR_OF_NIGHT = time(3)
"""When what is no longer kept goes, by the organization's clock: nobody books then."""
_PERIODS = {Period.DAY: DAY, Period.WEEK: 7 * DAY, Period.MONTH: 31 * DAY, Period.OPEN: timedelta(0)}


class Kept(StrEnum):
    """What is kept for a time."""

    BOOKINGS = "bookings"
    MESSAGES = "messages"
    DELIVERIES = "deliveries"
    CONVERSATIONS = "conversations"


def retention(layers: Sequence[Layer]) -> Mapping[Kept, timedelta | None]:
    """
    Return how long each is kept by these documents; None is for ever.

    Bookings are kept as long as a quota or strikes of any document count them, whatever the rule says.
    """
    house = resolved(layer for layer in layers if layer.level is Level.ORGANIZATION)
    counted = max(map(_counted, layers), default=timedelta(0))
    return {
        Kept.BOOKINGS: None if house.keep_bookings is None else max(house.keep_bookings, counted),
        Kept.MESSAGES: house.keep_messages,
        Kept.DELIVERIES: house.keep_deliveries,
        Kept.CONVERSATIONS: house.keep_conversations,
    }


def next_night(now: datetime, zone: ZoneInfo) -> datetime:
    """Return the first three o'clock in the night after now, in that zone."""
    today, minute = now.astimezone(zone).date(), HOUR_OF_NIGHT.hour * 60
    tonight = instant(today, minute, zone)
    return tonight if tonight > now else instant(today + DAY, minute, zone)


def _counted(layer: Layer) -> timedelta:
    """Return how far back a document counts bookings."""
    quotas = layer.rules.get("quotas", {}).values()
    windows = [_PERIODS.get(quota.period, quota.days * DAY) for quota in quotas]
    strikes = layer.rules.get("strikes")
    return max([*windows, *([strikes.window] if strikes else [])], default=timedelta(0))
