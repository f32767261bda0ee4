"""Show what a token has used of its budget."""

from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from core.domain.people.tokens import Bearer
from core.ledger import Ledger
from core.store import token_uses
from core.use_cases.tokens.hold_within import WEEK


@dataclass(frozen=True, slots=True)
class Spent:
    """What was held by a token: today, and within seven days."""

    holds: int
    minutes: int


async def budget_of(ledger: Ledger, bearer: Bearer) -> Spent:
    """Return what was held by a token with a budget; without one nothing is counted."""
    today = ledger.clock.now().astimezone(ZoneInfo(bearer.member.organization_zone)).date()
    since = today - WEEK + timedelta(days=1)
    async with ledger.database.connection() as connection:
        used = await token_uses.used(connection, bearer.organization, bearer.token, day=today, since=since)
    return Spent(used.holds, used.minutes)
