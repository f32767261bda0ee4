"""Webhooks: who is told of events, and whether that goes well."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.webhooks import Failed, Webhook
    from core.ledger import Ledger
    from core.use_cases.webhooks.manage import Added
    from core.values import OrganizationId

webhooks = typer.Typer(no_args_is_help=True, help="Addresses that are told of what happens, by signed requests.")

Number = Annotated[int, typer.Argument(help="Its number, as “webhooks list” prints it.")]


@webhooks.command("list")
def list_webhooks(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List who is told of events, and what was not taken yet.

    Example: bellhop webhooks list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.use_cases.webhooks.manage import listed

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[Webhook]":
        return await listed(ledger, organization=organization, by=None)

    with running() as settings:
        rows = [
            (each.id, each.host, str(each.state), list(each.types), each.waiting, each.dead, each.failed)
            for each in do_for_organization(settings, read, called=organization)
        ]
        columns = ("number", "host", "state", "types", "waiting", "dead", "failed")
        show(rows, columns, as_json=as_json, empty="Nobody is told of events; add one with: bellhop webhooks add")


@webhooks.command()
def add(
    url: Annotated[str, typer.Argument(help="The address, which begins with https.")],
    *,
    types: Annotated[
        list[str] | None, typer.Option("--type", help="A kind of event, or a noun for all of its kinds; all if unset.")
    ] = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Tell an address of what happens from now on, and print its secret, once.

    Examples: bellhop webhooks add https://example.org/hook · bellhop webhooks add https://example.org/d --type booking
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.webhooks.manage import add

    async def added(ledger: "Ledger", organization: "OrganizationId") -> "Added":
        return await add(ledger, organization=organization, by=None, url=url, types=types or ())

    with running() as settings:
        made = do_for_organization(settings, added, called=organization)
        said = f"Webhook {made.id} was added. Its secret, which is not shown again: {made.secret}"
        show_done(said, as_json=as_json, number=made.id, secret=made.secret)


@webhooks.command("test")
def try_out(number: Number, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Send an event to a webhook that says nothing but that, and print what became of it.

    Example: bellhop webhooks test 1
    """
    from adapters.events.sending import Sending
    from bot.commands.output import show_done
    from bot.commands.running import refuse
    from bot.organization import do_for_organization
    from core.domain.events import trial_event
    from core.use_cases.webhooks.manage import to_try
    from core.values import WebhookId

    async def tried(ledger: "Ledger", organization: "OrganizationId") -> "Failed | None":
        known = await to_try(ledger, organization=organization, webhook=WebhookId(number))
        if known.webhook.url is None or known.secret is None:
            fail("BELLHOP_SECRET_KEY is not the key with which this webhook was added")
        async with Sending(ledger.clock.now).opened(known.webhook.url, known.secret) as post:
            return await post(trial_event(organization, known.webhook.id, at=ledger.clock.now()))

    with running() as settings:
        failed = do_for_organization(settings, tried, called=organization)
        if failed is not None:
            refuse(f"webhook {number} did not take it: {failed}")
        show_done(f"Webhook {number} took it.", as_json=as_json, number=number)


@webhooks.command()
def replay(number: Number, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Tell a webhook again of what it did not take, and go on where it stopped.

    Example: bellhop webhooks replay 1
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.webhooks.manage import replay
    from core.values import WebhookId

    async def replayed(ledger: "Ledger", organization: "OrganizationId") -> None:
        await replay(ledger, organization=organization, by=None, webhook=WebhookId(number))

    with running() as settings:
        do_for_organization(settings, replayed, called=organization)
        show_done(f"Webhook {number} is told again of what it did not take.", as_json=as_json, number=number)


@webhooks.command()
def remove(number: Number, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Tell a webhook nothing any more.

    Example: bellhop webhooks remove 1
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.webhooks.manage import remove
    from core.values import WebhookId

    async def removed(ledger: "Ledger", organization: "OrganizationId") -> None:
        await remove(ledger, organization=organization, by=None, webhook=WebhookId(number))

    with running() as settings:
        do_for_organization(settings, removed, called=organization)
        show_done(f"Webhook {number} was removed.", as_json=as_json, number=number)
