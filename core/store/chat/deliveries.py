"""Deliveries: each is counted once, and kept until it is answered."""

from datetime import datetime, timedelta

from core.domain.messages import Shown
from core.domain.people.identity import Identity
from core.store.chat.cards import columns
from core.store.database import Connection
from core.store.statements import statements
from core.values import OrganizationId, ReplicaId

PATIENCE = timedelta(seconds=30)
"""How long the process that received a delivery has to answer it before another may try."""
MEMORY = timedelta(days=8)
"""How long a delivery's id is remembered; Telegram's ids may start anew after a week of silence."""

_SQL = statements("chat/deliveries")
_ANSWERED = _SQL["answered"].variants("card")


async def keep(
    connection: Connection,
    organization: OrganizationId,
    delivery: str,
    *,
    by: Identity,
    replica: ReplicaId,
    incoming: str,
    at: datetime,
) -> bool:
    """Keep a delivery until it is answered; False if it was kept before."""
    kept = await _SQL["keep"].run(
        connection,
        organization=organization,
        platform=by.platform,
        workspace=by.workspace,
        person=by.external_id,
        replica=replica,
        delivery=delivery,
        incoming=incoming,
        at=at,
        not_before=at + PATIENCE,
    )
    return kept == 1


async def waiting(
    connection: Connection, organization: OrganizationId, *, by: Identity, replica: ReplicaId, most: int
) -> list[str]:
    """Return the oldest deliveries of a person that the replica has kept, and nobody has acted on, oldest first."""
    return await _SQL["waiting"].rows(
        connection,
        lambda row: str(row["incoming"]),
        organization=organization,
        platform=by.platform,
        workspace=by.workspace,
        person=by.external_id,
        replica=replica,
        most=most,
    )


async def answered(
    connection: Connection, organization: OrganizationId, platform: str, delivery: str, *, card: Shown | None = None
) -> None:
    """Forget the delivery's content, but not its id; write what the card that answered it shows, if one did."""
    shown = columns(card) if card else {}
    key = {"organization": organization, "platform": platform, "delivery": delivery}
    await _ANSWERED[card is not None,].run(connection, **shown | key)


async def claim_unanswered(connection: Connection, *, now: datetime, most: int) -> list[str]:
    """Claim unanswered deliveries whose process ended; no other process gets the same ones."""
    return await _SQL["claim_unanswered"].rows(
        connection, lambda row: str(row["incoming"]), now=now, next=now + PATIENCE, most=most
    )


async def forget_old(connection: Connection, *, now: datetime) -> int:
    """Delete old deliveries, and return how many."""
    return await _SQL["forget_old"].run(connection, before=now - MEMORY)
