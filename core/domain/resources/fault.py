"""Faults: what somebody reported to be broken in a resource."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.values import FaultId, MemberId, ResourceId

STANDS = timedelta(days=14)
"""How long a fault is shown if nobody says that it is mended: after two weeks it mostly is, and nobody remembers."""
MOST_A_DAY = 5
"""Faults that one person may report within a day; every one of them rings at all who manage the resource."""
SHOWN = 3
"""Faults of one resource that are shown, the latest first."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault as its reporter said it."""

    id: FaultId
    said: str
    by: MemberId
    at: datetime

    def stands(self, now: datetime) -> bool:
        """Whether it is still shown."""
        return now < self.at + STANDS


@dataclass(frozen=True, slots=True)
class Reported:
    """A fault that is not mended, with its resource and its reporter's name."""

    fault: Fault
    resource: ResourceId
    reporter: str
