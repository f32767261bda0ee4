"""Forget what is over and no longer kept, in small steps, so that nobody waits for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from core.domain.audit import CLOCK, COMMAND_LINE, Change, Noun
from core.domain.retention import Kept, next_night, retention
from core.ledger import Ledger
from core.store import audit, people
from core.store import retention as kept_rows
from core.store.database import retried
from core.store.retention import START, Place, Step
from core.values import OrganizationId

AT_ONCE = 500
"""Rows in one transaction: some milliseconds."""
MESSAGES_AT_ONCE = 5_000
"""Messages that one step reads; most of them stay."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long something is kept, None for ever, and how much of it is older."""

    kept: Kept
    length: timedelta | None
    older: int


async def keeping(ledger: Ledger, *, organization: OrganizationId) -> tuple[Keeping, ...]:
    """Return how long everything is kept, and how much would go now."""
    now, catalogue = ledger.clock.now(), await ledger.fresh_catalogue(organization)
    known = []
    async with ledger.database.connection() as connection:
        for kept, length in retention(catalogue.layers).items():
            before = None if length is None else now - length
            older = await kept_rows.old(connection, organization, kept, before=before) if before else 0
            known.append(Keeping(kept, length, older))
    return tuple(known)


async def tonight(ledger: Ledger) -> int:
    """Forget for each organization whose night has come, once among all replicas; return how much is gone."""
    async with ledger.database.connection() as connection:
        organizations = await people.every_organization(connection)
    gone = 0
    for each in organizations:
        now = ledger.clock.now()
        following = next_night(now, ZoneInfo(each.zone))
        async with ledger.database.connection() as connection:
            taken = await kept_rows.take_night(connection, each.id, now=now, following=following)
        if taken:
            gone += sum((await forget(ledger, organization=each.id, via=CLOCK)).values())
    return gone


async def forget(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    via: str = COMMAND_LINE,
    told: Callable[[int], None] = lambda _: None,
) -> Mapping[Kept, int]:
    """
    Delete what is older than it is kept, and return how much of each; `told` hears of each step.

    Each step is a transaction with its row in the audit, so that what was deleted is known even where the work was cut
    off; the next night goes on. Of a booking the audit's rows stay, without the words that people wrote.
    """
    catalogue = await ledger.fresh_catalogue(organization)
    gone: dict[Kept, int] = {}
    for kept, length in retention(catalogue.layers).items():
        gone[kept], place = 0, None if length is None else START
        while length is not None and place is not None:
            step = await _step(ledger, organization, kept, length, place, via=via)
            gone[kept], place = gone[kept] + step.gone, step.place
            told(step.gone)
    return gone


@retried
async def _step(
    ledger: Ledger, organization: OrganizationId, kept: Kept, length: timedelta, place: Place, *, via: str
) -> Step:
    now = ledger.clock.now()
    most = MESSAGES_AT_ONCE if kept is Kept.MESSAGES else AT_ONCE
    async with ledger.database.transaction() as connection:
        step = await kept_rows.forget(connection, organization, kept, before=now - length, place=place, most=most)
        if step.gone:
            facts = {"what": kept, "count": step.gone, "days": length.days}
            change = Change(Noun.ORGANIZATION, organization, "forgot", after=facts)
            await audit.record(connection, change, organization=organization, by=None, via=via, at=now)
    return step
