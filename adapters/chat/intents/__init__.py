"""
The closed list of what a person can want, a module for each noun.

An intent that a button can carry has a `word`, with which the button's payload begins; see `adapters.chat.codec`.
A `question` is the id of the question that a button answers: the wish behind it completes the intent.
"""

from types import ModuleType
from typing import TypeGuard

from adapters.chat.intents import (
    adding,
    approvals,
    attending,
    blackouts,
    bookings,
    calendars,
    catalogue,
    certificates,
    changes,
    changing,
    channel_boards,
    company,
    doubts,
    faults,
    favours,
    forms,
    house_words,
    in_turn,
    leavers,
    letters,
    members,
    overview,
    own_calendar,
    people,
    places,
    polls,
    privacy,
    questions,
    reports,
    resources,
    rules,
    series,
    setting_up,
    sheets,
    showing,
    standing_in,
    talk,
    times_for_all,
    tokens,
    waiting,
    webhooks,
)
from adapters.chat.intents.intent import Intent

__all__ = ["KINDS", "Intent", "kinds"]

ROOMS = (
    bookings,
    approvals,
    changing,
    series,
    attending,
    showing,
    calendars,
    tokens,
    catalogue,
    certificates,
    changes,
    channel_boards,
    times_for_all,
    company,
    doubts,
    resources,
    questions,
    reports,
    faults,
    favours,
    forms,
    polls,
    house_words,
    in_turn,
    rules,
    sheets,
    places,
    blackouts,
    people,
    standing_in,
    leavers,
    members,
    setting_up,
    adding,
    privacy,
    letters,
    own_calendar,
    overview,
    waiting,
    webhooks,
    talk,
)
"""The modules, in the order in which their intents are told."""


def kinds(room: ModuleType) -> tuple[type[Intent], ...]:
    """Return the intents of one of the modules, in their order."""
    return tuple(each for each in vars(room).values() if _is_kind(each, room))


def _is_kind(each: object, room: ModuleType) -> TypeGuard[type[Intent]]:
    mine = isinstance(each, type) and issubclass(each, Intent) and each.__module__ == room.__name__
    return mine and "__dataclass_params__" in vars(each)


KINDS = tuple(kind for room in ROOMS for kind in kinds(room))
"""All intents that there are."""
