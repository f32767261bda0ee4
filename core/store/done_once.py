"""Requests of tokens that were carried out, each once."""

from dataclasses import dataclass
from datetime import datetime

from core.store.database import Connection
from core.store.statements import statements
from core.values import OrganizationId, TokenId

_SQL = statements("done_once")


@dataclass(frozen=True, slots=True)
class Done:
    """What a request came to, and the digest of all that was asked."""

    digest: bytes
    outcome: str


async def claim(connection: Connection, organization: OrganizationId, token: TokenId, key: str) -> bool:
    """Let nobody else carry the request out until the transaction ends; False while somebody does."""
    claimed = await _SQL["claim"].value(connection, bool, organization=organization, token=token, key=key)
    return bool(claimed)


async def found(
    connection: Connection, organization: OrganizationId, token: TokenId, key: str, *, since: datetime
) -> Done | None:
    """Return what a request came to that was carried out after that instant."""
    return await _SQL["found"].row(
        connection,
        lambda row: Done(bytes(row["digest"]), row["outcome"]),
        organization=organization,
        token=token,
        key=key,
        since=since,
    )


async def keep(
    connection: Connection, organization: OrganizationId, token: TokenId, key: str, done: Done, *, at: datetime
) -> None:
    """Keep what a request came to."""
    await _SQL["keep"].run(
        connection, organization=organization, token=token, key=key, digest=done.digest, outcome=done.outcome, at=at
    )


async def forget_old(connection: Connection, *, before: datetime) -> int:
    """Forget what is as old as that, and return how much it was."""
    return await _SQL["forget_old"].run(connection, before=before)
