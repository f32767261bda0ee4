"""The outcome of a delivery: whether the app took it, and its answer."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """
    The app's answer to one delivery.

    `delivery` is its id (Slack: trigger_id or event_id, Telegram: update_id). `status` is the HTTP status of the last
    try: 200 also for a socket's acknowledgement and for polling, 0 when nobody took it. `seconds` is the duration,
    `tries` the number of sends; `sent` can be passed to `redeliver`.
    """

    delivery: str
    status: int
    sent: Any
    body: Any = None
    seconds: float = 0.0
    tries: int = 1
    trouble: str = ""

    @property
    def taken(self) -> bool:
        """Whether the app acknowledged it."""
        return 200 <= self.status < 300  # noqa: PLR2004 - HTTP's range of success
