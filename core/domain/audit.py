"""The audit: what was changed, by whom, from where, before and after; and the chain that shows a changed row."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from core.values import MemberId, OrganizationId

Facts = Mapping[str, Any]
"""Facts by their names, as JSON has them: instants are ISO texts in UTC, lengths minutes, people and things ids."""

COMMAND_LINE = "command line"
"""From where an operator changes something."""
CLOCK = "clock"
"""What time itself does."""
FIRST = bytes(32)
"""What the first link of a chain has in the place of a digest before."""


class Noun(StrEnum):
    """What can be changed; each has its ids in `subject`."""

    BOOKING = "booking"
    SERIES = "series"
    REQUEST = "request"
    """What is asked about the booking of that id: an exception, or something that an approver wants to know."""
    WAIT = "wait"
    RULES = "rules"
    BLACKOUT = "blackout"
    RESOURCE = "resource"
    FAULT = "fault"
    PERSON = "person"
    GROUP = "group"
    INVITATION = "invitation"
    JOIN_REQUEST = "join request"
    ORGANIZATION = "organization"
    CERTIFICATE = "certificate"
    FAVOUR = "favour"
    POLL = "poll"
    FEED = "feed"
    """A link by which calendar programs read bookings."""
    TOKEN = "token"  # noqa: S105 - what it is called, and no secret
    """A key by which another system acts for a member."""
    WEBHOOK = "webhook"
    """An address that is told of events."""
    CODE = "code"
    """The access code of the booking of that id: who was shown it."""


def differing(before: Facts | None, after: Facts | None) -> tuple[Facts | None, Facts | None]:
    """Return of two sets of facts those that differ; a fact that one of them lacks is left out there."""
    if before is None or after is None:
        return before, after
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    was, now = ({name: facts[name] for name in names if name in facts} for facts in (before, after))
    return was, now


@dataclass(frozen=True, slots=True)
class Change:
    """
    What was done to one subject, as the audit is told.

    `before` and `after` are only the facts that changed, with ids and no names. People's names and words are
    `personal`: they stand apart and can be forgotten, while the row stays. A subject has each version once.
    """

    noun: Noun
    subject: int | str
    verb: str
    before: Facts | None = None
    after: Facts | None = None
    personal: Facts | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the audit. `before` and `after` hold only what changed; None: there was none before, or after."""

    organization: OrganizationId
    id: int
    noun: str
    subject: str
    verb: str
    version: int | None
    at: datetime
    by: MemberId | None
    """Nobody: time itself, or the command line."""
    via: str
    before: Facts | None
    after: Facts | None
    personal: bytes | None = None
    """The digest of names and texts, which are kept apart and can be forgotten."""


def row_of(entry: Entry) -> Facts:
    """Return the row as JSON has it, all that its link is made of; its time is in UTC, to the microsecond."""
    return {
        "organization": entry.organization,
        "id": entry.id,
        "noun": entry.noun,
        "subject": entry.subject,
        "verb": entry.verb,
        "version": entry.version,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "by": entry.by,
        "via": entry.via,
        "before": entry.before,
        "after": entry.after,
        "personal": entry.personal.hex() if entry.personal else None,
    }


def linked(row: Facts, *, previous: bytes) -> bytes:
    """Return the digest of a row's link: SHA-256 over the digest before it, and the row in its one spelling."""
    return sha256(previous + canonical(row)).digest()


def digest(personal: Facts, *, salt: bytes) -> bytes:
    """Return the digest of names and texts; without the salt, which goes with them, nobody can guess them by it."""
    return sha256(salt + canonical(personal)).digest()


def canonical(facts: Facts) -> bytes:
    """Return facts in their one spelling: JSON in UTF-8, names sorted, no spaces."""
    return _SPELLING.encode(facts).encode()


_SPELLING = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)
