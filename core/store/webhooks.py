"""Webhooks: who is told of events, how far they are, and what they did not take yet."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from core.domain.webhooks import TROUBLE, Leased, Letter, State, Webhook
from core.secrets import Vault
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import MemberId, OrganizationId, WebhookId

_SQL = statements("webhooks")


async def add(
    connection: Connection,
    organization: OrganizationId,
    *,
    url: bytes,
    secret: bytes,
    types: Sequence[str],
    by: MemberId | None,
    at: datetime,
) -> WebhookId:
    """Keep a webhook with its sealed address and secret, and return its id."""
    made = await _SQL["add"].value(
        connection, int, organization=organization, url=url, secret=secret, types=list(types), by=by, at=at
    )
    if made is None:
        raise AssertionError("a webhook was not written")
    return WebhookId(made)


async def lock(connection: Connection, organization: OrganizationId) -> None:
    """Let nobody else add one in the organization until the transaction ends."""
    await _SQL["lock"].run(connection, organization=organization)


async def of_organization(
    connection: Connection, organization: OrganizationId, *, vault: Vault | None = None
) -> list[Leased]:
    """
    Return the webhooks of an organization, the oldest first; nobody has them in hand by that.

    Without the vault, they have neither address nor secret.
    """
    return await _SQL["of_organization"].rows(connection, _leased(vault), organization=organization)


async def remove(connection: Connection, organization: OrganizationId, webhook: WebhookId) -> bool:
    """Forget a webhook; False if there is none."""
    return bool(await _SQL["remove"].run(connection, organization=organization, webhook=webhook))


async def anybody(connection: Connection) -> bool:
    """Return whether anybody anywhere is told of events."""
    return await _SQL["anybody"].value(connection, bool) or False


async def take(
    connection: Connection, *, in_trouble: bool, most: int, now: datetime, until: datetime, vault: Vault
) -> list[Leased]:
    """Take some in hand that have something to be told of, until then at most."""
    return await _SQL["take"].rows(
        connection, _leased(vault), in_trouble=in_trouble, trouble=TROUBLE, most=most, now=now, until=until
    )


async def note(connection: Connection, leased: Leased, after: Webhook) -> bool:
    """Note how a webhook goes; False if it is gone, or not in hand any more."""
    return bool(
        await _SQL["note"].run(
            connection,
            **leased.key,
            told_to=after.told_to,
            attempts=after.attempts,
            failed=after.failed,
            failing_since=after.failing_since,
            rests_until=after.rests_until,
            state=after.state,
        )
    )


async def let_go(connection: Connection, leased: Leased, *, now: datetime) -> None:
    """Let others have it in hand."""
    await _SQL["let_go"].run(connection, **leased.key, now=now)


async def letters(connection: Connection, of: Webhook) -> list[Letter]:
    """Return what a webhook did not take and what waits behind that, in order; not what is dead."""

    def letter(row: Row) -> Letter:
        return Letter(**row)

    return await _SQL["letters"].rows(connection, letter, organization=of.organization, webhook=of.id)


async def keep(connection: Connection, of: Webhook, several: Sequence[Letter]) -> None:
    """Keep letters, in the place of what was kept of them before."""
    await _SQL["keep"].run(
        connection,
        organization=of.organization,
        webhook=of.id,
        numbers=[each.number for each in several],
        subjects=[each.subject for each in several],
        since=[each.since for each in several],
        due=[each.due_at for each in several],
        attempts=[each.attempts for each in several],
        failed=[each.failed for each in several],
        dead=[each.dead_at for each in several],
    )


async def forget(connection: Connection, of: Webhook, numbers: Collection[int]) -> None:
    """Forget letters that were taken."""
    await _SQL["forget"].run(connection, organization=of.organization, webhook=of.id, numbers=list(numbers))


async def revive(connection: Connection, organization: OrganizationId, webhook: WebhookId, *, now: datetime) -> bool:
    """Try a webhook again at once, with what it did not take; False if there is none."""
    whose = {"organization": organization, "webhook": webhook}
    await _SQL["revive"].run(connection, **whose, now=now)
    return bool(await _SQL["turn_on"].run(connection, **whose, now=now))


def _leased(vault: Vault | None) -> Callable[[Row], Leased]:
    def leased(row: Row) -> Leased:
        webhook = Webhook(
            row["organization_id"],
            WebhookId(row["id"]),
            vault.unsealed(bytes(row["sealed_url"])) if vault else None,
            tuple(row["types"]),
            State(row["state"]),
            row["told_to"],
            row["attempts"],
            row["failed"],
            row["failing_since"],
            row["rests_until"],
            row["waiting"],
            row["dead"],
        )
        secret = vault.unsealed(bytes(row["sealed_secret"])) if vault else None
        return Leased(webhook, secret, row["lease"])

    return leased
