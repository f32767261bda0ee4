"""Look after the database."""

import typer

from bot.commands.running import running


def migrate() -> None:
    """Bring the database's schema to the version that this Bellhop needs."""
    from bot import migrating
    from bot.database import migrate

    with running() as settings:
        migrate(settings)
        typer.echo(f"The schema is at {migrating.head()}.")
