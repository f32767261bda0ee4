"""Messages to send: rows that are claimed in batches under a lease, then settled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.messages import HOLDER, About, Kind, Topic
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import MemberId, OrganizationId

LEASE = timedelta(seconds=60)
"""How long a claimed message belongs to its process; a delivery that takes longer counts as failed."""
CHANNEL = "bellhop_due"
"""The channel on which a change wakes the outbox, because something is due at once."""
URGENCIES = (0, 1)
"""The urgent first: an answer that somebody waits for goes before a reminder, however late that is."""

_SQL = statements("messages")


@dataclass(frozen=True, slots=True)
class Claimed:
    """A due message, for the process that claimed it; `attempts` counts this one."""

    organization: OrganizationId
    about: About
    kind: Kind
    due_at: datetime
    attempts: int
    member: MemberId = HOLDER
    """The member it is for, unless that is the holder."""


async def claim(connection: Connection, *, now: datetime, most: int) -> list[Claimed]:
    """
    Lease at most so many due messages, the urgent first; nobody else gets them until the lease is over.

    The attempt is counted now, so that a process that dies while sending is not the reason to try for ever.
    """
    claimed: list[Claimed] = []
    # A statement for each urgency reads its range of the index in order; one for both would sort all that is due.
    for urgency in URGENCIES:
        claimed += await _SQL["claim"].rows(
            connection, _claimed, urgency=urgency, now=now, leased=now + LEASE, most=most - len(claimed)
        )
        if len(claimed) >= most:
            break
    return claimed


async def settle(
    connection: Connection, messages: Sequence[Claimed], *, state: str, at: datetime, reason: str | None = None
) -> None:
    """Mark messages as sent, dropped or failed."""
    await _SQL["settle"].run(
        connection,
        state=state,
        reason=reason,
        at=at,
        organizations=[message.organization for message in messages],
        about_kinds=[message.about.kind.value for message in messages],
        about_ids=[message.about.id for message in messages],
        kinds=[message.kind.value for message in messages],
        dues=[message.due_at for message in messages],
        members=[message.member for message in messages],
    )


async def postpone(connection: Connection, message: Claimed, *, until: datetime, reason: str) -> None:
    """Let a message wait for its next try."""
    await _SQL["postpone"].run(
        connection,
        until=until,
        reason=reason,
        organization=message.organization,
        about_kind=message.about.kind,
        about_id=message.about.id,
        kind=message.kind.value,
        due_at=message.due_at,
        member=message.member,
    )


async def next_due(connection: Connection) -> datetime | None:
    """Return when the next waiting message is due."""
    return await _SQL["next_due"].value(connection, datetime, urgencies=list(URGENCIES))


async def announce(connection: Connection) -> None:
    """Wake the listeners on CHANNEL: something is due at once."""
    await _SQL["announce"].run(connection)


def _claimed(row: Row) -> Claimed:
    return Claimed(
        organization=row["organization_id"],
        about=About(Topic(row["about_kind"]), row["about_id"]),
        kind=Kind(row["kind"]),
        due_at=row["due_at"],
        attempts=row["attempts"],
        member=row["member_id"],
    )
