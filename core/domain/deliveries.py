"""Deliveries: everything that arrives from a platform, counted once and kept until it is answered."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from core.values import BookingId, OrganizationId, Route

TOO_LATE = timedelta(minutes=10)
"""How long after its arrival a delivery is still acted on: later, people have helped themselves in another way."""


class NotOurs(Exception):  # noqa: N818 - a fact about a delivery
    """Somebody else has acted on the delivery, or has it in hand; whatever was done in the turn is undone."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A person's message, and what came of it."""

    message: str
    """What tells it from the person's other messages on that platform."""
    booking: BookingId | None
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing that a person wrote or pressed, as it is kept."""

    organization: OrganizationId
    route: Route
    """The way it came by, on which its answer goes back."""
    id: str
    """The platform's own id of it; the same id is counted once."""
    person: str
    """The sender's id on the platform."""
    received_at: datetime
    incoming: str = field(repr=False)
    """What arrived, packed by the chat."""
    answer: bytes | None = field(default=None, repr=False)
    """The answer that was recorded with the act, sealed; None as long as nobody has acted."""

    @property
    def key(self) -> tuple[str, str]:
        """Platform and id, by which a process knows what it has in hand."""
        return self.route.platform, self.id

    def too_late(self, now: datetime) -> bool:
        """Return whether nobody acts on it any more."""
        return now - self.received_at > TOO_LATE
