"""How everything is used."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.reports import Days, Use
    from core.domain.waiting.chance import Kept
    from core.ledger import Ledger
    from core.values import OrganizationId

Since = Annotated[str | None, typer.Option("--from", help="The first day, such as 2026-11-01.")]
Until = Annotated[str | None, typer.Option("--to", help="The last day.")]


def report(
    *,
    by: Annotated[str, typer.Option(help="resource, kind, site, group, person, hour, weekday or month.")] = "resource",
    since: Since = None,
    until: Until = None,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Say how everything was used, in the last thirty days unless other days are named.

    Hours booked and really used, the share of the open time, no-shows, cancellations, how many bookings were made less
    than an hour, a day and a week before they began, and chairs that stayed empty. Days are those of each site.

    Examples: bellhop report · bellhop report --by hour · bellhop report --by person --from 2026-01-01 --csv
    """
    from adapters.sheets import use
    from bot.commands.output import show
    from bot.commands.progress import progress
    from bot.organization import do_for_organization
    from core.domain.reports import By
    from core.use_cases.reports.use import use_of

    if by not in set(By):
        fail(f"--by: {by} is none of {', '.join(By)}")

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[Use]":
        zone = (await ledger.fresh_catalogue(organization)).zone.key
        days = days_of(ledger, zone, since, until, before=29, after=0)
        with progress("Counting"):
            return await use_of(ledger, organization=organization, days=days, by=By(by), who=None)

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        if as_csv:
            typer.echo(use.written(found, By(by)), nl=False)
            return
        rows = [use.row(each, By(by)) for each in found]
        show(rows, (by, *use.COUNTED), as_json=as_json, empty="Nothing was booked then.")


def chances(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Say what people who waited were told of their chance, and how often something was offered to them.

    A line for each ten percent: of so many who were told 70 to 79 %, so many were offered something. Who stopped
    waiting is not counted.

    Examples: bellhop chances · bellhop chances --json
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.use_cases.waiting.chances import chances_kept

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[Kept]":
        return await chances_kept(ledger, organization=organization)

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        rows = [(each.said, each.waits, each.came) for each in found]
        show(rows, ("said", "waited", "offered"), as_json=as_json, empty="Nobody was told a chance whose time is over.")


def days_of(ledger: "Ledger", zone: str, since: str | None, until: str | None, *, before: int, after: int) -> "Days":
    """Return whole local days: those that are named, or so many before and after today."""
    from datetime import date, timedelta
    from zoneinfo import ZoneInfo

    from core.domain.reports import Days

    today = ledger.clock.now().astimezone(ZoneInfo(zone)).date()

    def day(option: str, text: str | None, otherwise: date) -> date:
        try:
            return date.fromisoformat(text) if text else otherwise
        except ValueError:
            fail(f"{option}: “{text}” is no day, such as 2026-11-01")

    first = day("--from", since, today - timedelta(days=before))
    last = day("--to", until, max(first, today + timedelta(days=after)))
    if last < first:
        fail("--to: the last day is before the first")
    return Days(first, last)
