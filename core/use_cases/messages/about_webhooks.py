"""Judge messages about webhooks: one that goes well again is no news."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed
from core.domain.webhooks import State, Webhook
from core.store import webhooks
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import OrganizationId

NEWS = timedelta(days=7)
"""How long it is news."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its webhook as it is now; it is for the member whom it names."""
    known: dict[tuple[OrganizationId, int], Webhook] = {}
    for organization in {message.organization for message in claimed}:
        several = await webhooks.of_organization(connection, organization)
        known |= {(organization, each.webhook.id): each.webhook for each in several}
    return [_verdict(message, known.get((message.organization, message.about.id)), now) for message in claimed]


def _verdict(message: Claimed, known: Webhook | None, now: datetime) -> Verdict:
    if known is None or (known.state is State.ON and not known.dead):
        return Untrue()
    return Truth(known, version=1, until=now + NEWS, member=message.member, first="", named=frozenset())
