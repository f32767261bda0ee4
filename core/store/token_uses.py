"""What is held by tokens, day by day, for their budgets."""

from dataclasses import dataclass
from datetime import date

from core.store.database import Connection
from core.store.statements import statements
from core.values import OrganizationId, TokenId

_SQL = statements("token_uses")


@dataclass(frozen=True, slots=True)
class Used:
    """What was held by a token: how often on one day, and how many minutes since another."""

    holds: int
    minutes: int


async def count(
    connection: Connection,
    organization: OrganizationId,
    token: TokenId,
    *,
    day: date,
    since: date,
    holds: int,
    minutes: int,
) -> Used:
    """Count what a token holds on a day, and return what it has held with that; others wait until the commit."""
    await _SQL["count"].run(connection, organization=organization, token=token, day=day, holds=holds, minutes=minutes)
    return await used(connection, organization, token, day=day, since=since)


async def used(connection: Connection, organization: OrganizationId, token: TokenId, *, day: date, since: date) -> Used:
    """Return what a token has held on a day, and since another."""
    found = await _SQL["used"].row(
        connection,
        lambda row: Used(row["holds"], row["minutes"]),
        organization=organization,
        token=token,
        day=day,
        since=since,
    )
    return found or Used(0, 0)
