"""Workspaces: list them, and bring one into the organization of another."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, running

if TYPE_CHECKING:
    from core.domain.organizations.joining import Joining
    from core.ledger import Ledger
    from core.values import OrganizationId

workspaces = typer.Typer(no_args_is_help=True, help="Where each organization chats, and how two become one.")


@workspaces.command("list")
def list_workspaces(*, as_json: AsJson = False) -> None:
    """
    List every workspace, with the organization for which it speaks, and whether it was installed by the link.

    Example: bellhop workspaces list
    """
    from bot.commands.output import show
    from bot.organization import do
    from core.use_cases.organizations.join_workspace import every_workspace

    with running() as settings:
        rows = [
            (each.route.platform, each.route.workspace, each.organization, each.installed)
            for each in do(settings, every_workspace)
        ]
        columns = ("platform", "workspace", "organization", "installed")
        show(rows, columns, as_json=as_json, empty="Nobody has written from anywhere yet.")


@workspaces.command()
def code(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Print the code by which the owner of another workspace brings it into this organization, once, within a day.

    Example: bellhop workspaces code
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.organizations.join_workspace import join_code

    async def made(ledger: "Ledger", organization: "OrganizationId") -> str:
        return await join_code(ledger, organization=organization, by=None)

    with running() as settings:
        given = do_for_organization(settings, made, called=organization)
        show_done(given, as_json=as_json, code=given)


@workspaces.command()
def join(
    code: Annotated[str, typer.Argument(help="What “workspaces code” printed, or an owner was told in chat.")],
    *,
    sure: Annotated[bool, typer.Option("--sure", help="Do it; without this, only say what joins what.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Bring the workspaces of an organization in which nothing can be booked into the one of a code.

    Example: bellhop workspaces join CODE --organization Borealis --sure
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.organizations.join_workspace import join_workspace, what_joins

    async def joined(ledger: "Ledger", organization: "OrganizationId") -> "Joining":
        doing = join_workspace if sure else what_joins
        return await doing(ledger, code=code, organization=organization, by=None)

    with running() as settings:
        joining = do_for_organization(settings, joined, called=organization)
        verb = "Joined" if sure else "Would join, with --sure,"
        said = f"{verb} {joining.organization}; people who come along: {joining.people}."
        show_done(said, as_json=as_json, organization=joining.organization, people=joining.people, joined=sure)
