"""Judge messages about faults: one that is mended meanwhile is no news."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.messages import Claimed
from core.domain.resources.fault import STANDS
from core.store import faults
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import FaultId


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its fault; it is for the member whom it names, on whichever platform that one uses."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    reported = await faults.found(connection, message.organization, FaultId(message.about.id))
    if reported is None or not reported.fault.stands(now):
        return Untrue()
    return Truth(
        subject=reported,
        version=1,
        until=reported.fault.at + STANDS,
        member=message.member,
        first="",
        named=frozenset({reported.fault.by}),
    )
