"""Judge that somebody's page is behind: true as long as they belong here."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed
from core.domain.people.home import Home
from core.store import people
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import MemberId

NEWS = timedelta(days=1)
"""How long a platform that is away is tried; whoever opens the page after that has it painted anyway."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by the member whose page it is."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    member = await people.acting(connection, message.organization, MemberId(message.about.id))
    if member is None:
        return Untrue()
    return Truth(Home(member), 0, now + NEWS, member=member.id, first="slack", named=frozenset({member.id}))
