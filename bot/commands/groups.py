"""Groups of members."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, running

if TYPE_CHECKING:
    from core.domain.people.groups import Group
    from core.domain.resources.catalogue import Catalogue
    from core.ledger import Ledger
    from core.values import OrganizationId

groups = typer.Typer(no_args_is_help=True, help="Groups of members, for rules to refer to.")

GroupName = Annotated[str, typer.Argument(help="The group's name.")]
Names = Annotated[list[str], typer.Argument(help="People's names, whole or first.")]


@groups.command("list")
def list_groups(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List the groups, who is in each, and where they sit.

    Example: bellhop groups list
    """
    from adapters.chat.cards.neighbourhoods import places_of
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.use_cases.people.change_group import groups_of

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "tuple[list[Group], Catalogue]":
        return await groups_of(ledger, organization=organization), await ledger.fresh_catalogue(organization)

    with running() as settings:
        found, catalogue = do_for_organization(settings, read, called=organization)
        seats = catalogue.neighbourhoods
        rows = [
            (each.name, list(each.members), places_of(seats.get(each.name.lower(), ()), catalogue)) for each in found
        ]
        show(rows, ("group", "members", "seats"), as_json=as_json, empty="There is no group.")


@groups.command()
def add(group: GroupName, names: Names, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Put people into a group, which is made if there is none.

    Example: bellhop groups add crew Ann Ben
    """
    _changed(group, names, organization, joins=True, as_json=as_json)


@groups.command()
def remove(group: GroupName, names: Names, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Take people out of a group.

    Example: bellhop groups remove crew Ben
    """
    _changed(group, names, organization, joins=False, as_json=as_json)


def _changed(group: str, names: list[str], organization: str | None, *, joins: bool, as_json: bool) -> None:
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.people.change_group import put_into, take_out
    from core.use_cases.people.people_called import person_called

    async def changed(ledger: "Ledger", organization: "OrganizationId") -> int:
        members = [await person_called(ledger, organization=organization, name=name) for name in names]
        change = put_into if joins else take_out
        return len(await change(ledger, group=group, members=members, by=None, organization=organization))

    with running() as settings:
        count = do_for_organization(settings, changed, called=organization)
        said = f"{count} of {len(names)} people {'joined' if joins else 'left'} {group}."
        show_done(said, as_json=as_json, group=group, people=count)
