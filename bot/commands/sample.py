"""Load the sample catalogue."""

import typer

from bot.commands.running import OrganizationName, running


def sample(organization: OrganizationName = None) -> None:
    """Load the sample catalogue into the organization, which is made if there is none."""
    from bot.organization import do_for_organization
    from bot.sample import load

    with running() as settings:
        added = do_for_organization(settings, load, called=organization)
        if added:
            typer.echo(f"{added} things were added to the catalogue.")
        else:
            typer.echo("The sample is in the catalogue already.")
