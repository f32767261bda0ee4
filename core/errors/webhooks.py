"""Refusals about webhooks."""

from dataclasses import dataclass

from core.errors.refusal import Refusal


@dataclass(eq=False)
class BadWebhookAddress(Refusal):
    """It is no address that begins with https."""


@dataclass(eq=False)
class NoSuchEventType(Refusal):
    """There is no event of that type."""

    name: str


@dataclass(eq=False)
class NoSuchWebhook(Refusal):
    """The organization has no webhook of that number."""

    number: int


@dataclass(eq=False)
class TooManyWebhooks(Refusal):
    """The organization has as many as it may have."""

    most: int
