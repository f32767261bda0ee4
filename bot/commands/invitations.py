"""Let people in: a link for the first owner, and links for others."""

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from bot.settings import Settings
    from core.ledger import Ledger
    from core.values import OrganizationId


def owner(
    *,
    name: Annotated[str | None, typer.Option(help="Make this member an owner, and print no link.")] = None,
    organization: OrganizationName = None,
) -> None:
    """
    Print a link that makes its first opener the owner, within a day; or make a member an owner.

    A link opens Telegram. On Slack alone, write to the bot once, and give your name here.

    Example: bellhop owner --name Ann
    """
    from bot.commands.people import set_person
    from bot.organization import do_for_organization
    from core.use_cases.people.invite import invite_owner

    if name is not None:
        set_person(name, role="owner", organization=organization)
        return
    with running() as settings:
        _print_link(settings, token=do_for_organization(settings, invite_owner, called=organization))


def invite(
    *,
    role: Annotated[str, typer.Option(help="owner, admin, member or guest.")] = "member",
    days: Annotated[int | None, typer.Option(min=1, max=90, help="How long the link is good.")] = None,
    organization: OrganizationName = None,
) -> None:
    """
    Print a link that lets in those who open it: members and guests within two weeks, one owner or admin within a day.

    Example: bellhop invite --role guest --days 2
    """
    from bot.organization import do_for_organization
    from core.domain.people.member import Role
    from core.use_cases.people.invite import invite

    if role.lower() not in set(Role):
        fail(f"--role: {role} is none of {', '.join(Role)}")

    async def invited(ledger: "Ledger", organization: "OrganizationId") -> str:
        lasting = timedelta(days=days) if days is not None else None
        token, _ = await invite(ledger, organization=organization, role=Role(role.lower()), by=None, lasting=lasting)
        return token

    with running() as settings:
        _print_link(settings, token=do_for_organization(settings, invited, called=organization))


def _print_link(settings: "Settings", *, token: str) -> None:
    """Print the link that opens an invitation in Telegram, or the text to send if the bot's name is unknown."""
    import asyncio

    from bot.wiring import telegram_name

    name = asyncio.run(telegram_name(settings))
    typer.echo(f"https://t.me/{name}?start={token}" if name else f"Send this to the Telegram bot: /start {token}")
