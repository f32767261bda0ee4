"""
The tables, with named constraints: the description that migrations follow.

Queries do not use it. They are whole statements in `sql/*.sql`, and a test lets Postgres plan each of them on these
tables, so that no name can be changed in one place alone.
"""

from core.store.tables import (
    approvals,
    audit,
    boards,
    bookings,
    chat,
    favours,
    feeds,
    guests,
    installations,
    messages,
    organizations,
    own_calendars,
    people,
    polls,
    replicas,
    reports,
    requests,
    resources,
    rules,
    series,
    tokens,
    waiting,
    webhooks,
)
from core.store.tables.shape import metadata

__all__ = [
    "approvals",
    "audit",
    "boards",
    "bookings",
    "chat",
    "favours",
    "feeds",
    "guests",
    "installations",
    "messages",
    "metadata",
    "organizations",
    "own_calendars",
    "people",
    "polls",
    "replicas",
    "reports",
    "requests",
    "resources",
    "rules",
    "series",
    "tokens",
    "waiting",
    "webhooks",
]
