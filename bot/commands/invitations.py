"""Let the first people in."""

from typing import TYPE_CHECKING

import typer

from bot.commands.running import OrganizationName, running

if TYPE_CHECKING:
    from bot.settings import Settings


def owner(organization: OrganizationName = None) -> None:
    """Print a link that makes its first opener the owner, within a day."""
    from bot.organization import do_for_organization
    from core.use_cases.people.invite import invite_owner

    with running() as settings:
        _print_link(settings, token=do_for_organization(settings, invite_owner, called=organization))


def invite(organization: OrganizationName = None) -> None:
    """Print a link that makes members of those who open it, within two weeks."""
    from bot.organization import do_for_organization
    from core.use_cases.people.invite import invite_members

    with running() as settings:
        _print_link(settings, token=do_for_organization(settings, invite_members, called=organization))


def _print_link(settings: "Settings", *, token: str) -> None:
    """Print the link that opens an invitation in Telegram, or the text to send if the bot's name is unknown."""
    import asyncio

    from bot.wiring import telegram_name

    name = asyncio.run(telegram_name(settings))
    typer.echo(f"https://t.me/{name}?start={token}" if name else f"Send this to the Telegram bot: /start {token}")
