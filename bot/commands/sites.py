"""Sites: list them, add, change and remove one."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.resources.proposal import SiteChange
    from core.ledger import Ledger
    from core.use_cases.resources.change_site import SiteFacts
    from core.values import OrganizationId

sites = typer.Typer(no_args_is_help=True, help="Where things are, and the zone of each place.")

Name = Annotated[str, typer.Argument(help="The site's name.")]
Zone = Annotated[str | None, typer.Option(help="A zone, such as Europe/Lisbon, or a city of one.")]


@sites.command("list")
def list_sites(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List the sites, with the zone of each, how many things are there, and on which floors.

    Example: bellhop sites list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.use_cases.resources.change_site import sites_of

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "tuple[SiteFacts, ...]":
        return await sites_of(ledger, organization=organization)

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        rows = [(each.site.name, each.site.zone.key, each.resources, list(each.floors)) for each in found]
        show(rows, ("name", "zone", "resources", "floors"), as_json=as_json, empty="There is no site.")


@sites.command()
def add(name: Name, *, zone: Zone = None, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Add a site; without a zone it has the organization's.

    Example: bellhop sites add Porto --zone Europe/Lisbon
    """
    from core.domain.resources.proposal import SiteChange

    _changed(SiteChange(None, name, zone), organization, f"{name} was added.", as_json=as_json)


@sites.command("set")
def set_site(
    name: Name,
    *,
    rename: Annotated[str | None, typer.Option(help="Its new name.")] = None,
    zone: Zone = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Give a site another name or zone. What is booked stays at its instant; opening hours are read in the new zone.

    Example: bellhop sites set Porto --zone Europe/Madrid
    """
    from core.domain.resources.proposal import SiteChange

    if rename is None and zone is None:
        fail("nothing to set: name --rename or --zone")
    _changed(SiteChange(name, rename, zone), organization, f"{rename or name} was changed.", as_json=as_json)


@sites.command()
def remove(name: Name, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Remove a site at which there is nothing.

    Example: bellhop sites remove Porto
    """
    from core.domain.resources.proposal import SiteChange

    _changed(SiteChange(name), organization, f"{name} was removed.", as_json=as_json)


def _changed(wanted: "SiteChange", organization: str | None, said: str, *, as_json: bool) -> None:
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.resources.change_site import change_site

    async def changed(ledger: "Ledger", organization: "OrganizationId") -> "SiteChange":
        return await change_site(ledger, organization=organization, wanted=wanted, by=None)

    with running() as settings:
        do_for_organization(settings, changed, called=organization)
        show_done(said, as_json=as_json)
