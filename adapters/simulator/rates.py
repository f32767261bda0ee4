"""The platforms' sending limits, as token buckets, and the waits that they asked for."""

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
class Window:
    """A time in which calls are forbidden, because the platform has asked to wait."""

    opened: float
    until: float


@dataclass(slots=True)
class Rates:
    """
    Enforces the limits, and the waits that were asked for, when enabled; time is in monotonic seconds.

    Waits are written down in any case. A scope is a method of Slack; of Telegram a chat, a method that sends nothing,
    or "" for the whole bot. `slack_per_second`: what all of a Slack workspace takes; Slack does not say how much.
    """

    enabled: bool = False
    slack_per_second: float | None = None
    telegram_per_second: float = float(FloodLimit.MESSAGES_PER_SECOND)
    monotonic: Callable[[], float] = time.monotonic
    _buckets: dict[tuple[str, str], Bucket] = field(default_factory=dict)
    _windows: dict[tuple[str, str], Window] = field(default_factory=dict)

    def slack(self, channel: str) -> int:
        """Count a message to a Slack channel; return the seconds to wait, 0 when it may pass."""
        buckets = [self._bucket("slack", channel, BURST, SLACK_PER_CHANNEL)]
        if self.slack_per_second:
            buckets.append(self._bucket("slack", "*", self.slack_per_second, self.slack_per_second))
        return self._pass(buckets)

    def telegram(self, chat: str, *, group: bool) -> tuple[int, str]:
        """Count a message to a Telegram chat; return the seconds to wait, 0 when it may pass, and the scope."""
        whole = self._bucket("telegram", "*", self.telegram_per_second, self.telegram_per_second)
        buckets = [self._bucket("telegram", chat, BURST, float(FloodLimit.MESSAGES_PER_SECOND_PER_CHAT))]
        if group:
            per_minute = float(FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP)
            buckets.append(self._bucket("telegram-group", chat, per_minute, per_minute / MINUTE))
        scope = "" if whole.wait(self.monotonic()) else chat
        return self._pass([whole, *buckets]), scope

    def asked_to_wait(self, platform: str, scope: str, seconds: float) -> None:
        """Write down that a 429 with this wait was answered."""
        now = self.monotonic()
        window = self._windows.setdefault((platform, scope), Window(now, now))
        if window.until <= now:
            window.opened = now
        window.until = max(window.until, now + seconds)

    def forbidden(self, platform: str, *scopes: str) -> tuple[float | None, int, str]:
        """
        Return how many seconds ago a wait began that is not over in one of the scopes, None outside of all.

        With it come the seconds to wait, if waits are enforced, and the scope.
        """
        now = self.monotonic()
        found = [(self._windows[key], key[1]) for scope in scopes if (key := (platform, scope)) in self._windows]
        window, scope = max(found, key=lambda each: each[0].until, default=(Window(now, now), ""))
        if window.until <= now:
            return None, 0, ""
        return now - window.opened, math.ceil(window.until - now) if self.enabled else 0, scope

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
