"""The rules of the house: list them, and change one with the words that a chat takes."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import REFUSED, OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.rules.change import RuleChange
    from core.domain.rules.hindsight import Hindsight
    from core.ledger import Ledger
    from core.values import OrganizationId

EVERY = 100_000_000
"""More bookings than a month has anywhere."""

rules = typer.Typer(no_args_is_help=True, help="The rules of the house.")


@rules.command("list")
def list_rules(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List every rule that was set, and where: in words, and with --json as it is kept.

    Example: bellhop rules list
    """
    from adapters.chat.cards.rules import crews, value_of
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from bot.sentences import nobodys_look
    from core.domain.rules.parts import parts_of
    from core.store.rules import packed
    from core.use_cases.people.change_group import groups_of

    async def read(ledger: "Ledger", organization: "OrganizationId") -> list[tuple[object, ...]]:
        catalogue = await ledger.fresh_catalogue(organization)
        sites = {str(site.id): site.name for site in catalogue.sites}
        names = {str(each.id): each.name for each in catalogue.resources}
        look = nobodys_look(catalogue, now=ledger.clock.now())
        groups = crews(await groups_of(ledger, organization=organization))
        found: list[tuple[object, ...]] = []
        for layer in catalogue.layers:
            where = {"site": sites, "resource": names}.get(layer.level, {}).get(layer.subject, layer.subject)
            document = packed(layer.rules)
            for part, value in parts_of(layer.rules).items():
                said = document[part.field] if part.quota is None else document["quotas"][part.quota]
                shown = said if as_json else str(value_of(part.field, value, look, groups))
                found.append((str(layer.level), where, part.field, part.quota, shown))
        return found

    with running() as settings:
        rows = do_for_organization(settings, read, called=organization)
        show(rows, ("level", "where", "rule", "quota", "value"), as_json=as_json, empty="No rule is set.")


@rules.command("set")
def set_rule(
    words: Annotated[list[str], typer.Argument(help="Where, which rule, and its value, as a chat takes them.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it would have refused.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Set one rule; “default” takes it back.

    With --dry-run nothing is set: bookings of the last 30 days and those to come are judged, and the exit code is 1
    if one breaks the rule.

    Examples: bellhop rules set atlas longest 2 h · bellhop rules set house open mon-fri 8-18 --dry-run · bellhop rules
    set rooms longest default
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.rules.set_rules import set_rules

    text = " ".join(words)

    async def changed(ledger: "Ledger", organization: "OrganizationId") -> bool:
        change = await _change(ledger, organization, text)
        done = await set_rules(ledger, organization=organization, change=change, by=None)
        return done.version is not None

    async def looked(ledger: "Ledger", organization: "OrganizationId") -> "Hindsight | None":
        from bot.commands.progress import progress
        from core.use_cases.rules.look_back import look_back

        change = await _change(ledger, organization, text)
        with progress("Judging bookings"):
            return await look_back(ledger, organization=organization, change=change, by=None, most=EVERY)

    with running() as settings:
        if dry_run:
            _show_hindsight(do_for_organization(settings, looked, called=organization), as_json=as_json)
            return
        wrote = do_for_organization(settings, changed, called=organization)
        show_done("The rule is set." if wrote else "The rule was so already.", as_json=as_json, changed=wrote)


async def _change(ledger: "Ledger", organization: "OrganizationId", text: str) -> "RuleChange":
    """Return the change that the words mean."""
    from adapters.understanding.commands.rules import Setting, read_rules

    catalogue = await ledger.fresh_catalogue(organization)
    wanted = read_rules(text, catalogue=catalogue, house="house", language="en")
    if not isinstance(wanted, Setting):
        fail(f"“{text}” is not understood; write where, which rule and its value, such as “atlas longest 2 h”")
    return wanted.change


def _show_hindsight(seen: "Hindsight | None", *, as_json: bool) -> None:
    from bot.commands.output import show_done, show_facts
    from core.domain.bookings.reference import reference

    if seen is None:
        show_done("Nothing can break this rule.", as_json=as_json)
        return
    show_facts(
        {
            "since": seen.since,
            "bookings": seen.judged,
            "refused": len(seen.refused),
            "of_groups": [f"{group} {count}" for group, count in seen.groups.items()],
            "would_wait_for_approval": len(seen.asked),
            "coming_that_break_it": len(seen.coming),
            "references": [reference(each) for each in seen.broken],
        },
        as_json=as_json,
    )
    if not seen.harmless:
        raise typer.Exit(REFUSED)
