"""The platforms' sending limits, as token buckets."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from telegram.constants import FloodLimit

SLACK_PER_CHANNEL = 1.0
"""Messages per second and channel; https://docs.slack.dev/apis/web-api/rate-limits."""
BURST = 3
"""How many may come at once; neither platform names its figure, both speak of short bursts."""
MINUTE = 60.0


@dataclass(slots=True)
class Bucket:
    """A token bucket, kept as the one instant at which it is full again."""

    capacity: float
    per_second: float
    full_at: float = 0.0

    def wait(self, now: float) -> float:
        """Return the seconds until a token is available; 0 when one is."""
        missing = max(self.full_at - now, 0.0) * self.per_second
        return max(missing + 1 - self.capacity, 0.0) / self.per_second

    def take(self, now: float) -> None:
        """Take an available token."""
        self.full_at = max(self.full_at, now) + 1 / self.per_second


@dataclass(slots=True)
class Rates:
    """
    Enforces the limits when enabled; time is in monotonic seconds.

    `slack_per_second` is how many messages a whole Slack workspace takes; Slack does not publish its figure.
    """

    enabled: bool = False
    slack_per_second: float | None = None
    monotonic: Callable[[], float] = time.monotonic
    _buckets: dict[tuple[str, str], Bucket] = field(default_factory=dict)

    def slack(self, channel: str) -> int:
        """Count a message to a Slack channel; return the seconds to wait, 0 when it may pass."""
        buckets = [self._bucket("slack", channel, BURST, SLACK_PER_CHANNEL)]
        if self.slack_per_second:
            buckets.append(self._bucket("slack", "*", self.slack_per_second, self.slack_per_second))
        return self._pass(buckets)

    def telegram(self, chat: str, *, group: bool) -> int:
        """Count a message to a Telegram chat; return the seconds to wait, 0 when it may pass."""
        overall = float(FloodLimit.MESSAGES_PER_SECOND)
        buckets = [
            self._bucket("telegram", "*", overall, overall),
            self._bucket("telegram", chat, BURST, float(FloodLimit.MESSAGES_PER_SECOND_PER_CHAT)),
        ]
        if group:
            per_minute = float(FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP)
            buckets.append(self._bucket("telegram-group", chat, per_minute, per_minute / MINUTE))
        return self._pass(buckets)

    def _bucket(self, kind: str, name: str, capacity: float, per_second: float) -> Bucket:
        return self._buckets.setdefault((kind, name), Bucket(capacity, per_second))

    def _pass(self, buckets: list[Bucket]) -> int:
        if not self.enabled:
            return 0
        now = self.monotonic()
        # All or none: a message that one bucket refuses takes nothing from the others.
        wait = max(bucket.wait(now) for bucket in buckets)
        if wait > 0:
            # Retry-After counts whole seconds.
            return math.ceil(wait)
        for bucket in buckets:
            bucket.take(now)
        return 0
