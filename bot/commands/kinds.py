"""Kinds: list what they are called, name one, and take its name away."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.resources.kinds import KindName
    from core.domain.resources.proposal import KindNaming
    from core.ledger import Ledger
    from core.values import OrganizationId

kinds = typer.Typer(no_args_is_help=True, help="What the kinds of things are called.")

KindWord = Annotated[str, typer.Argument(help="room, studio, desk, equipment, vehicle, seat or other.")]


@kinds.command("list")
def list_kinds(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List the kinds, with what one and several are called where that is a name of the house.

    Example: bellhop kinds list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.domain.resources.resource import Kind

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[tuple[str, str, str]]":
        names = (await ledger.fresh_catalogue(organization)).kind_names
        return [(kind, *((names[kind].one, names[kind].several) if kind in names else ("", ""))) for kind in Kind]

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        show(found, ("kind", "one", "several"), as_json=as_json, empty="There is no kind.")


@kinds.command()
def name(
    kind: KindWord,
    one: Annotated[str, typer.Argument(help="What one is called.")],
    several: Annotated[str, typer.Argument(help="What several are called.")],
    *,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Call a kind what people call it here, in every language. A word that means a time or another kind is refused.

    Example: bellhop kinds name studio booth booths
    """
    from core.domain.resources.kinds import KindName

    _named(kind, KindName(one, several), organization, f"{kind} is called {one}, and {several}.", as_json=as_json)


@kinds.command()
def reset(kind: KindWord, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Call a kind what it is called elsewhere.

    Example: bellhop kinds reset studio
    """
    _named(kind, None, organization, f"{kind} has no name of the house any more.", as_json=as_json)


def _named(kind: str, name: "KindName | None", organization: str | None, said: str, *, as_json: bool) -> None:
    from adapters.understanding.commands.kind_names import other_meaning
    from adapters.understanding.commands.resource_facts import wording
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from bot.refusals import Refused
    from core.domain.resources.proposal import KindNaming
    from core.domain.resources.resource import Kind
    from core.use_cases.organizations.name_kind import name_kind

    if kind not in set(Kind):
        fail(f"“{kind}” is none of: {', '.join(Kind)}")

    async def named(ledger: "Ledger", organization: "OrganizationId") -> "KindNaming":
        known = wording("en", await ledger.fresh_catalogue(organization))
        taken = other_meaning(Kind(kind), name, known) if name else None
        if taken is not None:
            raise Refused(f"“{taken}” means a time or another kind")
        return await name_kind(ledger, organization=organization, wanted=KindNaming(Kind(kind), name), by=None)

    with running() as settings:
        do_for_organization(settings, named, called=organization)
        show_done(said, as_json=as_json)
