"""Look after the database."""

from bot.commands.output import AsJson
from bot.commands.running import running


def migrate(*, as_json: AsJson = False) -> None:
    """
    Bring the database's schema to the version that this Bellhop needs.

    Example: bellhop migrate
    """
    from bot import migrating
    from bot.commands.output import show_done
    from bot.database import migrate

    with running() as settings:
        migrate(settings)
        show_done(f"The schema is at {migrating.head()}.", as_json=as_json, schema=migrating.head())
