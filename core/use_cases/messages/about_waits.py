"""Judge messages about waits: that one is over is news for a day, as long as it is."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.messages import Claimed
from core.domain.resources.hours import DAY
from core.domain.waiting.wait import State
from core.store import waits
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import WaitId


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its wait as it is now; none is told of a time that is over."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    wait = await waits.found(connection, message.organization, WaitId(message.about.id))
    if wait is None or wait.status is not State.STOPPED or wait.watched.window.end <= now:
        return Untrue()
    until = message.due_at + DAY
    return Truth(wait, wait.version, until, member=wait.member, first=wait.via, named=frozenset({wait.member}))
