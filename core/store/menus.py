"""Menus of commands: whose is longer than that of all."""

from collections.abc import Sequence

from core.domain.people.identity import Identity
from core.domain.people.menu import Menu
from core.store.database import Connection
from core.store.statements import statements
from core.values import OrganizationId, Route

_SQL = statements("menus")


async def behind(connection: Connection, organization: OrganizationId, route: Route, *, most: int) -> Sequence[Menu]:
    """Return at most so many menus on a route that are not as they should be, as they should be."""
    return await _SQL["behind"].rows(
        connection,
        lambda row: Menu(organization, Identity(*route, row["external_id"]), row["runs"], row["language"] or None),
        organization=organization,
        platform=route.platform,
        workspace=route.workspace,
        most=most,
    )


async def note(connection: Connection, menu: Menu) -> None:
    """Note that an identity has its menu."""
    await _SQL["set"].run(
        connection,
        organization=menu.organization,
        platform=menu.to.platform,
        workspace=menu.to.workspace,
        person=menu.to.external_id,
        menu=(menu.language or "") if menu.runs else None,
    )
