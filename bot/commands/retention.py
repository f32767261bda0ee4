"""Retention: how long what is over is kept, and forgetting it now instead of at night."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, running

if TYPE_CHECKING:
    from core.ledger import Ledger
    from core.use_cases.retention.forget import Keeping
    from core.values import OrganizationId


def retention(
    *,
    now: Annotated[bool, typer.Option("--now", help="Delete at once what is older.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Say how long everything is kept, and how much is older; that goes at night, or with --now at once.

    Examples: bellhop retention · bellhop rules set house keep-bookings 730 days · bellhop retention --now
    """
    from bot.commands.output import show
    from bot.commands.progress import progress
    from bot.organization import do_for_organization
    from core.use_cases.retention.forget import forget, keeping

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "tuple[tuple[Keeping, ...], dict[str, int]]":
        known = await keeping(ledger, organization=organization)
        if not now:
            return known, {}
        with progress("Deleting", total=sum(each.older for each in known) or None) as advance:
            gone = await forget(ledger, organization=organization, told=advance)
        return known, {str(kept): count for kept, count in gone.items()}

    with running() as settings:
        known, gone = do_for_organization(settings, read, called=organization)
        rows = [
            (str(each.kept), each.length.days if each.length else None, each.older, gone.get(each.kept))
            for each in known
        ]
        show(rows, ("what", "days", "older", "deleted"), as_json=as_json, empty="")
