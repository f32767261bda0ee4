"""What can be booked: list it, add, edit, resize, retire and bring back."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.called import resource_called
from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.resources.resource import Kind, Resource
    from core.ledger import Ledger
    from core.values import OrganizationId

resources = typer.Typer(no_args_is_help=True, help="Rooms, desks, things: whatever can be booked.")

Name = Annotated[str, typer.Argument(help="The resource's name.")]
Because = Annotated[str, typer.Option("--because", help="Why; holders of what is cancelled read it.")]
Move = Annotated[
    bool | None,
    typer.Option("--move/--cancel", help="Move later bookings to others where possible and cancel the rest, or all."),
]
KindName = Annotated[str | None, typer.Option("--kind", help="room, studio, desk, equipment, vehicle, seat or other.")]
Capacity = Annotated[int | None, typer.Option(help="How many people it is for.")]
Floor = Annotated[str | None, typer.Option(help="Its floor.")]
Site = Annotated[str | None, typer.Option(help="Its site; a new one is added.")]
Tags = Annotated[list[str] | None, typer.Option("--tag", help="A feature, such as projector; may be repeated.")]
Aliases = Annotated[list[str] | None, typer.Option("--alias", help="Another name; may be repeated.")]
Description = Annotated[str | None, typer.Option(help="A line about it.")]


@resources.command("list")
def list_resources(
    *,
    retired: Annotated[bool, typer.Option("--retired", help="Those that were retired, instead.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    List what can be booked.

    Example: bellhop resources list --json
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "tuple[Resource, ...]":
        catalogue = await ledger.fresh_catalogue(organization)
        return catalogue.retired if retired else catalogue.listed

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        rows = [
            (each.name, str(each.kind), each.site.name, each.floor, each.capacity, len(each.units), list(each.tags))
            for each in found
        ]
        columns = ("name", "kind", "site", "floor", "capacity", "units", "tags")
        show(rows, columns, as_json=as_json, empty="There is nothing; add something with: bellhop resources add NAME")


@resources.command()
def add(
    name: Name,
    *,
    kind: KindName = "room",
    units: Annotated[int, typer.Option(min=1, max=1000, help="How many there are of it.")] = 1,
    capacity: Capacity = None,
    site: Site = None,
    floor: Floor = None,
    tag: Tags = None,
    alias: Aliases = None,
    description: Description = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Add something to book.

    Examples: bellhop resources add Nova --capacity 10 --floor 3 --tag projector · bellhop resources add Locker --kind
    other --units 40
    """
    from core.domain.resources.draft import Draft
    from core.use_cases.resources.add import add

    draft = Draft(
        name=name,
        kind=_kind(kind or "room"),
        labels=[""] if units == 1 else [str(count) for count in range(1, units + 1)],
        capacity=capacity,
        site=site,
        floor=floor,
        tags=tag or (),
        aliases=alias or (),
        description=description,
    )

    async def added(ledger: "Ledger", organization: "OrganizationId") -> str:
        await add(ledger, organization=organization, drafts=[draft], by=None)
        return f"{name} was added."

    _done(added, organization, as_json=as_json)


@resources.command("set")
def set_facts(
    name: Name,
    *,
    rename: Annotated[str | None, typer.Option(help="Its new name; the old one is understood for a while.")] = None,
    kind: KindName = None,
    units: Annotated[int | None, typer.Option(min=1, max=1000, help="How many there are of it.")] = None,
    capacity: Capacity = None,
    site: Site = None,
    floor: Floor = None,
    tag: Tags = None,
    alias: Aliases = None,
    description: Description = None,
    because: Because = "",
    move: Move = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Change facts of a resource; tags and aliases replace those that it has, and 0 or an empty text takes a fact away.

    Fewer units refuse bookings in their way unless --move or --cancel is given.

    Examples: bellhop resources set Nova --capacity 12 · bellhop resources set Laptop --units 4 --move --because lost
    """
    from core.domain.resources.facts import read
    from core.use_cases.resources.edit import edit
    from core.use_cases.resources.resize import resize

    kinds = {"kind": _kind(kind)} if kind is not None else {}
    # An empty text, or no seats, takes the fact away; a name, a kind and a site can only be replaced.
    texts = {"capacity": capacity, "floor": floor, "description": description}
    several = {"tags": tag, "aliases": alias}
    facts = read(
        {name: value for name, value in {"name": rename, "site": site}.items() if value is not None}
        | kinds
        | {name: value or None for name, value in texts.items() if value is not None}
        | {name: [each for each in values if each] for name, values in several.items() if values is not None}
    )
    if not facts and units is None:
        fail("nothing to set: name a fact, such as --capacity 12")

    async def changed(ledger: "Ledger", organization: "OrganizationId") -> str:
        known = (await resource_called(ledger, organization, name)).id
        if facts:
            await edit(ledger, organization=organization, resource=known, facts=facts, by=None)
        if units is not None:
            await resize(
                ledger,
                organization=organization,
                resource=known,
                count=units,
                by=None,
                because=because,
                moving=move,
            )
        return f"{rename or name} was changed."

    _done(changed, organization, as_json=as_json)


@resources.command()
def retire(
    name: Name,
    *,
    because: Because = "",
    move: Move = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Retire a resource: nobody can find or book it any more. Where it is booked later, --move or --cancel is needed.

    Example: bellhop resources retire Nova --move --because "the lease ends"
    """
    from bot.commands.output import several
    from core.use_cases.resources.retire import retire

    async def retired(ledger: "Ledger", organization: "OrganizationId") -> str:
        known = await resource_called(ledger, organization, name)
        done = await retire(ledger, organization=organization, resource=known.id, by=None, because=because, moving=move)
        moved, cancelled = several(len(done.moved), "booking"), len(done.cancelled)
        return f"{known.name} was retired: {moved} moved, {cancelled} cancelled."

    _done(retired, organization, as_json=as_json)


@resources.command("bring-back")
def bring_back(
    name: Name,
    *,
    move_back: Annotated[
        bool, typer.Option("--move-back", help="Move back what was moved when it was retired.")
    ] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Bring a retired resource back, as it was; within an hour, the bookings that were cancelled with it as well.

    Examples: bellhop resources bring-back Nova · bellhop resources bring-back Nova --move-back
    """
    from adapters.chat.cards.reasons import REOPENED
    from bot.commands.output import several
    from core.use_cases.resources import bring_back as returning

    async def back(ledger: "Ledger", organization: "OrganizationId") -> str:
        known = await resource_called(ledger, organization, name)
        done = await returning.bring_back(
            ledger, organization=organization, resource=known.id, by=None, because=REOPENED
        )
        came, stay = len(done.bookings.back), len(done.bookings.lost)
        if move_back:
            moved = await returning.move_back(
                ledger, organization=organization, resource=known.id, by=None, because=REOPENED
            )
            came += len(moved.back)
        away = len(await returning.moved_away(ledger, organization=organization, resource=known.id, by=None))
        said = f"{several(came, 'booking')} back, {stay} still cancelled, {away} still where they were moved"
        return f"{known.name} can be booked again: {said}."

    _done(back, organization, as_json=as_json)


def _done(
    work: "Callable[[Ledger, OrganizationId], Awaitable[str]]", organization: str | None, *, as_json: bool
) -> None:
    """Do the work, and print what it says."""
    from bot.commands.output import show_done
    from bot.organization import do_for_organization

    with running() as settings:
        show_done(do_for_organization(settings, work, called=organization), as_json=as_json)


def _kind(name: str) -> "Kind":
    from core.domain.resources.resource import Kind

    if name.lower() not in set(Kind):
        fail(f"--kind: {name} is none of {', '.join(Kind)}")
    return Kind(name.lower())
