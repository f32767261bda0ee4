"""Let the first people in."""

import typer

from bot.commands.running import running


def owner() -> None:
    """Print a link that makes its first opener the owner, within a day."""
    from bot.organization import do_for_organization, telegram_link
    from core.use_cases.people.invite import invite_owner

    with running() as settings:
        typer.echo(telegram_link(settings, token=do_for_organization(settings, invite_owner)))


def invite() -> None:
    """Print a link that makes members of those who open it, within two weeks."""
    from bot.organization import do_for_organization, telegram_link
    from core.use_cases.people.invite import invite_members

    with running() as settings:
        typer.echo(telegram_link(settings, token=do_for_organization(settings, invite_members)))
