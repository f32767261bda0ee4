"""What is closed: list it, close more, and open it again."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.called import resource_called, slot_named
from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, refuse, running

if TYPE_CHECKING:
    from core.domain.blackouts import Blackout
    from core.ledger import Ledger
    from core.use_cases.blackouts.black_out import Closure
    from core.use_cases.blackouts.lift import Lifted
    from core.values import OrganizationId

blackouts = typer.Typer(no_args_is_help=True, help="What is closed.")


@blackouts.command("list")
def list_blackouts(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List what is closed now or later; the number is what `bellhop blackouts lift` takes.

    Example: bellhop blackouts list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.use_cases.blackouts.coming import coming

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[tuple[Blackout, list[str]]]":
        catalogue = await ledger.fresh_catalogue(organization)
        names = {each.id: each.name for each in (*catalogue.resources, *catalogue.retired)}
        found = await coming(ledger, organization=organization)
        return [(each, [names[resource] for resource in each.resources if resource in names]) for each in found]

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        rows = [(each.id, names, each.during.start, each.during.end, each.reason) for each, names in found]
        show(rows, ("number", "what", "from", "to", "reason"), as_json=as_json, empty="Nothing is closed.")


@blackouts.command()
def add(
    names: Annotated[list[str], typer.Argument(help="The names of what is closed.")],
    *,
    start: Annotated[str, typer.Option("--from", help="When it begins, such as 2026-11-27T09:00.")],
    end: Annotated[str, typer.Option("--to", help="When it ends.")],
    because: Annotated[str, typer.Option("--because", help="Why; everybody who is in the way reads it.")],
    move: Annotated[
        bool | None,
        typer.Option("--move/--cancel", help="Move bookings in the way where possible and cancel the rest, or all."),
    ] = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Close something for some time; times are those of its site. With bookings in the way, --move or --cancel is needed.

    Example: bellhop blackouts add Atlas Curie --from 2026-11-27T09:00 --to 2026-11-27T12:00 --because paint --move
    """
    from bot.commands.output import several, show_done
    from bot.organization import do_for_organization
    from core.use_cases.blackouts.black_out import black_out
    from core.use_cases.blackouts.propose import propose

    async def closed(ledger: "Ledger", organization: "OrganizationId") -> "Closure":
        wanted = [await resource_called(ledger, organization, name) for name in names]
        during = slot_named(start, end, wanted[0].zone)
        ids = [each.id for each in wanted]
        blackout, standing = await propose(
            ledger, organization=organization, by=None, resources=ids, during=during, reason=because
        )
        if standing and move is None:
            refuse(f"in the way: {several(len(standing), 'booking')}; say --move or --cancel")
        return await black_out(ledger, organization=organization, by=None, blackout=blackout, moving=bool(move))

    with running() as settings:
        done = do_for_organization(settings, closed, called=organization)
        moved, cancelled, number = len(done.moved), len(done.cancelled), done.blackout.id
        said = f"Closed, as number {number}: {several(moved, 'booking')} moved, {cancelled} cancelled."
        show_done(said, as_json=as_json, number=number, moved=moved, cancelled=cancelled)


@blackouts.command()
def lift(
    number: Annotated[int, typer.Argument(help="The number that `bellhop blackouts list` shows.")],
    *,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Open again what is closed.

    Example: bellhop blackouts lift 7
    """
    from adapters.chat.cards.reasons import REOPENED
    from bot.commands.output import several, show_done
    from bot.organization import do_for_organization
    from core.use_cases.blackouts.lift import lift
    from core.values import BlackoutId

    async def lifted(ledger: "Ledger", organization: "OrganizationId") -> "Lifted":
        return await lift(ledger, organization=organization, by=None, blackout=BlackoutId(number), because=REOPENED)

    with running() as settings:
        done = do_for_organization(settings, lifted, called=organization)
        came, stay = len(done.bookings.back), len(done.bookings.lost)
        said = f"Number {number} is open again; {several(came, 'booking')} back, {stay} still cancelled."
        show_done(said, as_json=as_json, number=number, back=came, stay_cancelled=stay)
