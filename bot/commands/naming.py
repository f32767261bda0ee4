"""Give the organization another name."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, running

if TYPE_CHECKING:
    from core.domain.resources.proposal import HouseNaming
    from core.ledger import Ledger
    from core.values import OrganizationId


def rename(
    name: Annotated[str, typer.Argument(help="What the organization is to be called.")],
    *,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Give the organization another name.

    Example: bellhop rename "Haus 12"
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.domain.resources.proposal import HouseNaming
    from core.use_cases.organizations.name_house import name_house

    async def renamed(ledger: "Ledger", organization: "OrganizationId") -> "HouseNaming":
        return await name_house(ledger, organization=organization, wanted=HouseNaming(name), by=None)

    with running() as settings:
        before = do_for_organization(settings, renamed, called=organization)
        show_done(f"{before.name} is called {name}.", as_json=as_json)
