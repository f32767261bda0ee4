"""What it means that nobody answers a request."""

from enum import StrEnum


class Silence(StrEnum):
    """The answer of the rules to a request that nobody has answered in time."""

    LAPSE = "lapse"
    """None: the slot is free again."""
    APPROVE = "approve"
    DECLINE = "decline"
