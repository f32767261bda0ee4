"""Keep the menus of commands as the roles are: whoever runs the place sees what only they can do, and no one else."""

from collections.abc import Sequence

from core.domain.people.menu import Menu
from core.ledger import Ledger
from core.store import menus, people
from core.store.database import retried
from core.values import Route


@retried
async def menus_behind(ledger: Ledger, route: Route, *, most: int) -> Sequence[Menu]:
    """Return at most so many menus that are to be set on a route, of every organization for which the bot speaks."""
    found: list[Menu] = []
    async with ledger.database.connection() as connection:
        for each in await people.every_organization(connection):
            found += await menus.behind(connection, each.id, route, most=most - len(found))
            if len(found) >= most:
                break
    return found


@retried
async def menu_set(ledger: Ledger, menu: Menu) -> None:
    """Note that somebody sees this menu now, or can see none."""
    async with ledger.database.connection() as connection:
        await menus.note(connection, menu)
