"""Tokens: keys by which other systems act for a member; and the assistant at a desk, which brings one."""

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.people.tokens import Token
    from core.ledger import Ledger
    from core.use_cases.tokens.make import Wanted
    from core.values import MemberId, OrganizationId

tokens = typer.Typer(no_args_is_help=True, help="Keys by which other systems act for a member.")


@tokens.command("make")
def make_token(
    name: Annotated[str, typer.Argument(help="What it is for, such as Door display.")],
    *,
    scope: Annotated[
        list[str] | None, typer.Option(help="read, book, book_for_others or administer; may be given again.")
    ] = None,
    whose: Annotated[
        str | None, typer.Option("--for", help="For whom it acts; unless said, a member of its own, with its name.")
    ] = None,
    days: Annotated[int, typer.Option(min=1, max=366, help="How long it is good.")] = 90,
    holds_a_day: Annotated[int | None, typer.Option(min=1, help="How often it may hold in a day.")] = None,
    hours_a_week: Annotated[int | None, typer.Option(min=1, help="How many hours it may hold in seven days.")] = None,
    kind: Annotated[list[str] | None, typer.Option(help="The only kinds that it may hold; may be given again.")] = None,
    confirms: Annotated[bool, typer.Option("--confirms", help="An assistant with it confirms by itself.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Print a new token, once: nobody can show it again.

    Example: bellhop tokens make "Door display" --scope read --days 30
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.domain.people.tokens import Budget, Scope
    from core.domain.resources.resource import Kind
    from core.use_cases.tokens.make import Wanted, make

    for said, known in ((scope, Scope), (kind, Kind)):
        if wrong := [each for each in said or () if each.lower() not in set(known)]:
            fail(f"{wrong[0]} is none of {', '.join(known)}")
    week = timedelta(hours=hours_a_week) if hours_a_week is not None else None
    budget = Budget(holds_a_day, week, frozenset(Kind(each.lower()) for each in kind or ()))
    scopes = frozenset(Scope(each.lower()) for each in scope or ("read",))
    wanted = Wanted(name, scopes, timedelta(days=days), budget, confirms)

    async def made(ledger: "Ledger", organization: "OrganizationId") -> "tuple[str, Token]":
        member = await _whose(ledger, organization, whose, wanted)
        return await make(ledger, organization=organization, wanted=wanted, by=None, member=member)

    with running() as settings:
        secret, token = do_for_organization(settings, made, called=organization)
        show_done(secret, as_json=as_json, token=secret, number=token.id, until=token.expires_at.isoformat())


async def _whose(ledger: "Ledger", organization: "OrganizationId", whose: str | None, wanted: "Wanted") -> "MemberId":
    from core.domain.lengths import check_text
    from core.use_cases.people.add import add
    from core.use_cases.people.people_called import person_called

    if whose is not None:
        return await person_called(ledger, organization=organization, name=whose)
    check_text("token", wanted.name.strip())
    return await add(ledger, organization=organization, name=wanted.name, role=None, identity=None)


@tokens.command("list")
def list_tokens(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List the tokens that open something, by whom they act, and when each was used last.

    Example: bellhop tokens list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.use_cases.tokens.look import look

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[Token]":
        return await look(ledger, organization=organization, by=None, every=True)

    with running() as settings:
        rows = [
            (
                each.id,
                each.name,
                each.member_name,
                " ".join(sorted(each.scopes)),
                f"…{each.hint}",
                each.expires_at,
                each.last_used_at,
            )
            for each in do_for_organization(settings, read, called=organization)
        ]
        columns = ("number", "name", "for", "scopes", "ends_with", "until", "last_used")
        show(rows, columns, as_json=as_json, empty="There are no tokens.")


@tokens.command("revoke")
def revoke_token(
    number: Annotated[int, typer.Argument(help="The number that `bellhop tokens list` shows.")],
    *,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Revoke a token: from the next request on it opens nothing.

    Example: bellhop tokens revoke 1
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.use_cases.tokens.revoke import revoke
    from core.values import TokenId

    async def revoked(ledger: "Ledger", organization: "OrganizationId") -> str:
        return await revoke(ledger, organization=organization, token=TokenId(number), by=None)

    with running() as settings:
        name = do_for_organization(settings, revoked, called=organization)
        show_done(f"The token {name} opens nothing any more.", as_json=as_json)


def mcp() -> None:
    """
    Serve one assistant over stdin and stdout, for the member of the token in BELLHOP_TOKEN.

    An assistant's program starts it; see docs/assistants.md.

    Example: BELLHOP_TOKEN=bh_… bellhop mcp
    """
    from adapters.mcp.server import at_a_desk
    from bot import __version__
    from bot.commands.running import refuse
    from bot.organization import do
    from core.errors import BadToken

    with running() as settings:
        secret = settings.bellhop_token
        if secret is None:
            fail("BELLHOP_TOKEN is missing; “bellhop tokens make” prints one")

        async def served(ledger: "Ledger") -> None:
            await at_a_desk(ledger, secret.get_secret_value(), version=__version__)

        try:
            do(settings, served)
        except BadToken:
            refuse("the token in BELLHOP_TOKEN is unknown, revoked or expired")
