"""Let people in: a link for the first owner, links for others, which are listed and withdrawn; and who asks."""

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from bot.settings import Settings
    from core.domain.people.invitation import OpenInvitation
    from core.domain.people.join_request import JoinRequest
    from core.domain.people.member import Role
    from core.ledger import Ledger
    from core.values import OrganizationId

invitations = typer.Typer(no_args_is_help=True, help="Links by which somebody could still come in.")
join_requests = typer.Typer(no_args_is_help=True, help="Strangers who ask to be let in.")


def owner(
    *,
    name: Annotated[str | None, typer.Option(help="Make this member an owner, and print no link.")] = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Print a link that makes its first opener the owner, within a day; or make a member an owner.

    A link opens Telegram. On Slack alone, write to the bot once, and give your name here.

    Example: bellhop owner --name Ann
    """
    from bot.commands.people import set_person
    from bot.organization import do_for_organization
    from core.use_cases.people.invite import invite_owner

    if name is not None:
        set_person(name, role="owner", organization=organization, as_json=as_json)
        return
    with running() as settings:
        _print_link(settings, token=do_for_organization(settings, invite_owner, called=organization), as_json=as_json)


def invite(
    *,
    role: Annotated[str, typer.Option(help="owner, admin, member or guest.")] = "member",
    days: Annotated[int | None, typer.Option(min=1, max=90, help="How long the link is good.")] = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Print a link that lets in those who open it: members and guests within two weeks, one owner or admin within a day.

    Example: bellhop invite --role guest --days 2
    """
    from bot.organization import do_for_organization
    from core.domain.people.member import Role
    from core.use_cases.people.invite import invite

    if role.lower() not in set(Role):
        fail(f"--role: {role} is none of {', '.join(Role)}")

    async def invited(ledger: "Ledger", organization: "OrganizationId") -> str:
        lasting = timedelta(days=days) if days is not None else None
        token, _ = await invite(ledger, organization=organization, role=Role(role.lower()), by=None, lasting=lasting)
        return token

    with running() as settings:
        _print_link(settings, token=do_for_organization(settings, invited, called=organization), as_json=as_json)


def _print_link(settings: "Settings", *, token: str, as_json: bool) -> None:
    """Print the link that opens an invitation in Telegram, or the text to send if the bot's name is unknown."""
    import asyncio

    from bot.commands.output import show_done
    from bot.wiring import telegram_name

    name = asyncio.run(telegram_name(settings))
    said = f"https://t.me/{name}?start={token}" if name else f"Send this to the Telegram bot: /start {token}"
    show_done(said, as_json=as_json, token=token)


@invitations.command("list")
def list_invitations(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List the links by which somebody could still come in; what they are is known to nobody but those who have them.

    Example: bellhop invitations list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.use_cases.people.invite import open_invitations

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[OpenInvitation]":
        return await open_invitations(ledger, organization=organization, by=None)

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        rows = [
            (each.id, str(each.role), each.by_name, each.made_at, each.expires_at, each.uses, each.once)
            for each in found
        ]
        columns = ("number", "role", "by", "made", "until", "used", "lets_one_in")
        show(rows, columns, as_json=as_json, empty="No link is open.")


@invitations.command()
def withdraw(
    number: Annotated[int, typer.Argument(help="The number that `bellhop invitations list` shows.")],
    *,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Withdraw a link: nobody comes in by it any more; who did so stays.

    Example: bellhop invitations withdraw 3
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.people.invite import revoke
    from core.values import InvitationId

    async def withdrawn(ledger: "Ledger", organization: "OrganizationId") -> "Role":
        return await revoke(ledger, organization=organization, invitation=InvitationId(number), by=None)

    with running() as settings:
        role = do_for_organization(settings, withdrawn, called=organization)
        show_done(f"The link for the role {role} lets nobody in any more.", as_json=as_json)


@join_requests.command("list")
def list_requests(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List who asks to be let in and waits for an answer.

    Example: bellhop join-requests list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.use_cases.people.ask_to_join import requests_to_join

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[JoinRequest]":
        return await requests_to_join(ledger, organization=organization, by=None)

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        rows = [(each.id, each.name, each.identity.platform, each.asked_at) for each in found]
        show(rows, ("number", "name", "platform", "asked"), as_json=as_json, empty="Nobody asks to be let in.")


@join_requests.command("answer")
def answer_request(
    number: Annotated[int, typer.Argument(help="The number that `bellhop join-requests list` shows.")],
    answer: Annotated[str, typer.Argument(help="member, guest or no.")],
    *,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Let a stranger in as a member or a guest, or decline. Who is let in is told so; who is declined is not.

    Examples: bellhop join-requests answer 3 member · bellhop join-requests answer 4 no
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.domain.people.join_request import Answer
    from core.use_cases.people import ask_to_join
    from core.values import JoinRequestId

    if answer.lower() not in set(Answer):
        fail(f"{answer} is none of {', '.join(Answer)}")

    async def answered(ledger: "Ledger", organization: "OrganizationId") -> "JoinRequest":
        return await ask_to_join.answer_request(
            ledger,
            organization=organization,
            request=JoinRequestId(number),
            answer=Answer(answer.lower()),
            by=None,
        )

    with running() as settings:
        done = do_for_organization(settings, answered, called=organization)
        show_done(f"{done.name} was answered: {done.answer}.", as_json=as_json)
