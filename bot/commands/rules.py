"""The rules of the house: list them, and change one with the words that a chat takes."""

import json
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.ledger import Ledger
    from core.values import OrganizationId

rules = typer.Typer(no_args_is_help=True, help="The rules of the house.")


@rules.command("list")
def list_rules(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List every rule that was set, and where.

    Example: bellhop rules list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.domain.rules.parts import parts_of
    from core.store.rules import packed

    async def read(ledger: "Ledger", organization: "OrganizationId") -> list[tuple[object, ...]]:
        catalogue = await ledger.fresh_catalogue(organization)
        sites = {str(site.id): site.name for site in catalogue.sites}
        names = {str(each.id): each.name for each in catalogue.resources}
        found: list[tuple[object, ...]] = []
        for layer in catalogue.layers:
            where = {"site": sites, "resource": names}.get(layer.level, {}).get(layer.subject, layer.subject)
            document = packed(layer.rules)
            for part in parts_of(layer.rules):
                said = document[part.field] if part.quota is None else document["quotas"][part.quota]
                shown = said if as_json else json.dumps(said)
                found.append((str(layer.level), where, part.field, part.quota, shown))
        return found

    with running() as settings:
        rows = do_for_organization(settings, read, called=organization)
        show(rows, ("level", "where", "rule", "quota", "value"), as_json=as_json, empty="No rule is set.")


@rules.command("set")
def set_rule(
    words: Annotated[list[str], typer.Argument(help="Where, which rule, and its value, as a chat takes them.")],
    *,
    organization: OrganizationName = None,
) -> None:
    """
    Set one rule; “default” takes it back.

    Examples: bellhop rules set atlas longest 2 h · bellhop rules set house open mon-fri 8-18 · bellhop rules set rooms
    longest default
    """
    from adapters.understanding.commands.rules import Setting, read_rules
    from bot.organization import do_for_organization
    from core.use_cases.rules.set_rules import set_rules

    text = " ".join(words)

    async def changed(ledger: "Ledger", organization: "OrganizationId") -> bool:
        catalogue = await ledger.fresh_catalogue(organization)
        wanted = read_rules(text, catalogue=catalogue, house="house", language="en")
        if not isinstance(wanted, Setting):
            fail(f"“{text}” is not understood; write where, which rule and its value, such as “atlas longest 2 h”")
        done = await set_rules(ledger, organization=organization, change=wanted.change, by=None)
        return done.version is not None

    with running() as settings:
        wrote = do_for_organization(settings, changed, called=organization)
        typer.echo("The rule is set." if wrote else "The rule was so already.")
