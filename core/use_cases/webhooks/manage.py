"""Add webhooks, look at them, have what they did not take replayed, and remove them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.people.member import Member
from core.domain.webhooks import MOST, Webhook, address_of, types_of
from core.errors import NoSuchWebhook, TooManyWebhooks
from core.ledger import Ledger
from core.secrets import webhook_secret
from core.store import audit, webhooks
from core.store.database import Connection, retried
from core.use_cases.people.administering import check_still
from core.values import OrganizationId, WebhookId


@dataclass(frozen=True, slots=True)
class Added:
    """A new webhook, and the secret by which its receiver knows Bellhop; nobody is shown it again."""

    id: WebhookId
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Known:
    """A webhook as it is tried by hand: with its secret."""

    webhook: Webhook
    secret: str | None = field(repr=False)


@retried
async def add(
    ledger: Ledger, *, organization: OrganizationId, by: Member | None, url: str, types: Sequence[str] = ()
) -> Added:
    """
    Tell an address of what happens from now on: of the events of some types or nouns, or of all if none is named.

    For who runs the place, or without `by` the operator. Refuses with NotAllowed, BadWebhookAddress, NoSuchEventType or
    TooManyWebhooks.
    """
    check(by)
    address, wanted, secret = address_of(url), types_of(tuple(types)), webhook_secret()
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        # In the organization's turn, so that two at once count each other.
        await webhooks.lock(connection, organization)
        if len(await webhooks.of_organization(connection, organization, vault=ledger.vault)) >= MOST:
            raise TooManyWebhooks(MOST)
        made = await webhooks.add(
            connection,
            organization,
            url=ledger.vault.seal(address),
            secret=ledger.vault.seal(secret),
            types=wanted,
            by=by.id if by else None,
            at=now,
        )
        await _note(connection, ledger, organization, made, "added", by=by, at=now)
    return Added(made, secret)


async def listed(ledger: Ledger, *, organization: OrganizationId, by: Member | None) -> list[Webhook]:
    """Return an organization's webhooks, the oldest first, for who runs the place; refuses with NotAllowed."""
    check(by)
    async with ledger.database.connection() as connection:
        found = await webhooks.of_organization(connection, organization, vault=ledger.vault)
    return [each.webhook for each in found]


async def to_try(ledger: Ledger, *, organization: OrganizationId, webhook: WebhookId) -> Known:
    """Return a webhook with its secret, for the operator who tries it; refuses with NoSuchWebhook."""
    async with ledger.database.connection() as connection:
        found = await webhooks.of_organization(connection, organization, vault=ledger.vault)
    for each in found:
        if each.webhook.id == webhook:
            return Known(each.webhook, each.secret)
    raise NoSuchWebhook(webhook)


@retried
async def replay(ledger: Ledger, *, organization: OrganizationId, by: Member | None, webhook: WebhookId) -> None:
    """
    Tell a webhook again, from anew, of what it did not take, and go on where it stopped; its events keep their ids.

    For who runs the place, or without `by` the operator. Refuses with NotAllowed or NoSuchWebhook.
    """
    check(by)
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        if not await webhooks.revive(connection, organization, webhook, now=now):
            raise NoSuchWebhook(webhook)
        await _note(connection, ledger, organization, webhook, "replayed", by=by, at=now)


@retried
async def remove(ledger: Ledger, *, organization: OrganizationId, by: Member | None, webhook: WebhookId) -> None:
    """
    Tell a webhook nothing any more; an event that is under way may still arrive.

    For who runs the place, or without `by` the operator. Refuses with NotAllowed or NoSuchWebhook.
    """
    check(by)
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        if not await webhooks.remove(connection, organization, webhook):
            raise NoSuchWebhook(webhook)
        await _note(connection, ledger, organization, webhook, "removed", by=by, at=now)


def check(by: Member | None) -> None:
    """Refuse with NotAllowed who does not run the place; the operator may."""
    if by is not None:
        by.check_manages()


async def _note(
    connection: Connection,
    ledger: Ledger,
    organization: OrganizationId,
    webhook: WebhookId,
    verb: str,
    *,
    by: Member | None,
    at: datetime,
) -> None:
    # Neither the address nor the secret: the audit forgets nothing.
    change = Change(Noun.WEBHOOK, webhook, verb)
    who = by.id if by else None
    await audit.record(connection, change, organization=organization, by=who, via=ledger.via, at=at)
