"""Refusals in words: the reason in one sentence, and a button that leads on."""

# Each room registers its sentences when it is imported.
from adapters.chat.cards.refusals import (
    bookings,
    favours,
    limits,
    people,
    polls,
    resources,
    rules,
    series,
    waiting,
    webhooks,
)
from adapters.chat.cards.refusals.refusal import refusal_card, refused
from adapters.chat.cards.refusals.slots import closed, unknown_name

__all__ = [
    "bookings",
    "closed",
    "favours",
    "limits",
    "people",
    "polls",
    "refusal_card",
    "refused",
    "resources",
    "rules",
    "series",
    "unknown_name",
    "waiting",
    "webhooks",
]
