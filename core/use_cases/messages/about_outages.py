"""Judge messages about outages: each admin is told once what one meant."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed
from core.store import outages
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import OutageId

NEWS = timedelta(days=1)
"""How long after its end an outage is news."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its outage; it is for the member whom it names, on whichever platform that one uses."""
    asked = [(message.organization, OutageId(message.about.id)) for message in claimed]
    known = await outages.effects(connection, [home for home, _ in asked], [outage for _, outage in asked])
    verdicts: list[Verdict] = []
    for message, key in zip(claimed, asked, strict=True):
        effects = known.get(key)
        if effects is None or now >= effects.outage.during.end + NEWS:
            verdicts.append(Untrue())
            continue
        verdicts.append(
            Truth(
                subject=effects,
                version=1,
                until=effects.outage.during.end + NEWS,
                member=message.member,
                first="",
                named=frozenset(),
            )
        )
    return verdicts
