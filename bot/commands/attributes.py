"""Attributes: list those by which things are described, define one, and remove one."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.resources.proposal import AttributeChange
    from core.ledger import Ledger
    from core.values import OrganizationId

attributes = typer.Typer(no_args_is_help=True, help="What the things are described by, besides tags.")

Name = Annotated[str, typer.Argument(help="The attribute's name.")]


@attributes.command("list")
def list_attributes(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List the attributes, with the type of each, its choices or its unit, and how many things have it.

    Example: bellhop attributes list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.use_cases.organizations.change_attribute import uses_of

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[tuple[object, ...]]":
        catalogue = await ledger.fresh_catalogue(organization)
        every = catalogue.attributes
        return [(each.name, each.type, list(each.choices), each.unit, uses_of(catalogue, each)) for each in every]

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        heads = ("name", "type", "choices", "unit", "things")
        show(found, heads, as_json=as_json, empty="There is no attribute.")


@attributes.command("set")
def set_attribute(
    name: Name,
    *,
    of_type: Annotated[str, typer.Option("--type", help="number, yes/no, choice or text.")] = "yes/no",
    choice: Annotated[list[str] | None, typer.Option(help="A choice; give one for each.")] = None,
    unit: Annotated[str | None, typer.Option(help="What a number of it is measured in.")] = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Define an attribute, or change one. What has a value of it keeps it; a change that would lose one is refused.

    Example: bellhop attributes set "desk width" --type number --unit cm
    """
    from core.domain.resources.features import Attribute, AttributeType
    from core.domain.resources.proposal import AttributeChange

    choices = tuple(choice or ())
    if of_type not in set(AttributeType):
        fail(f"“{of_type}” is none of: {', '.join(AttributeType)}")
    if (of_type == AttributeType.CHOICE) != bool(choices):
        fail("--choice goes with --type choice, at least once")
    if unit is not None and of_type != AttributeType.NUMBER:
        fail("--unit goes with --type number")
    wanted = AttributeChange(name, Attribute(name, AttributeType(of_type), choices, unit))
    _changed(wanted, organization, f"{name} is {of_type}.", as_json=as_json)


@attributes.command()
def remove(name: Name, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Remove an attribute of which nothing has a value.

    Example: bellhop attributes remove "desk width"
    """
    from core.domain.resources.proposal import AttributeChange

    _changed(AttributeChange(name), organization, f"{name} was removed.", as_json=as_json)


def _changed(wanted: "AttributeChange", organization: str | None, said: str, *, as_json: bool) -> None:
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.organizations.change_attribute import change_attribute

    async def changed(ledger: "Ledger", organization: "OrganizationId") -> "AttributeChange":
        return await change_attribute(ledger, organization=organization, wanted=wanted, by=None)

    with running() as settings:
        do_for_organization(settings, changed, called=organization)
        show_done(said, as_json=as_json)
