"""Keep the menus of commands as the roles are: whoever runs the place sees what only they can do, and no one else."""

from collections.abc import Sequence

from core.domain.people.menu import Menu
from core.ledger import Ledger
from core.store import menus, people
from core.store.database import retried
from core.values import Route


@retried
async def menus_behind(ledger: Ledger, route: Route, *, most: int) -> Sequence[Menu]:
    """Return at most so many menus that are to be set on a route; none where nobody has come that way yet."""
    async with ledger.database.connection() as connection:
        home = await people.organization_of(connection, route.platform, route.workspace)
        return await menus.behind(connection, home.id, route, most=most) if home else ()


@retried
async def menu_set(ledger: Ledger, menu: Menu) -> None:
    """Note that somebody sees this menu now, or can see none."""
    async with ledger.database.connection() as connection:
        await menus.note(connection, menu)
