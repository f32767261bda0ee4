"""What is booked, and how everything is used."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.reports import Days, Listed, Use
    from core.ledger import Ledger
    from core.values import OrganizationId

bookings = typer.Typer(no_args_is_help=True, help="What is booked.")

Since = Annotated[str | None, typer.Option("--from", help="The first day, such as 2026-11-01.")]
Until = Annotated[str | None, typer.Option("--to", help="The last day.")]


@bookings.command("list")
def list_bookings(
    *,
    since: Since = None,
    until: Until = None,
    resource: Annotated[str | None, typer.Option(help="Only of this resource.")] = None,
    person: Annotated[str | None, typer.Option(help="Only of this person.")] = None,
    gone: Annotated[bool, typer.Option("--all", help="Those that were cancelled or not used, too.")] = False,
    most: Annotated[int, typer.Option(min=1, help="How many at most.")] = 1_000,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    List what is booked, today and the next six days unless other days are named; times are those of the site.

    Examples: bellhop bookings list --resource atlas · bellhop bookings list --from 2026-11-01 --to 2026-11-30 --json
    """
    from zoneinfo import ZoneInfo

    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.domain.bookings.reference import reference
    from core.errors import UnknownResource
    from core.use_cases.people.people_called import person_called
    from core.use_cases.reports.listed import listed

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[Listed]":
        catalogue = await ledger.fresh_catalogue(organization)
        known = catalogue.named(resource) if resource else None
        if resource and known is None:
            raise UnknownResource(resource, ())
        return await listed(
            ledger,
            organization=organization,
            during=_days(ledger, catalogue.zone.key, since, until, before=0, after=6).within(catalogue.zone),
            who=None,
            resource=known.id if known else None,
            person=await person_called(ledger, organization=organization, name=person) if person else None,
            gone=gone,
            most=most,
        )

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        rows = [
            (
                reference(each.id),
                f"{each.resource} {each.unit}".strip(),
                each.person,
                *(moment.astimezone(ZoneInfo(each.zone)) for moment in (each.starts, each.ends)),
                str(each.status),
                each.title,
            )
            for each in found
        ]
        columns = ("reference", "what", "who", "from", "to", "status", "title")
        show(rows, columns, as_json=as_json, empty="Nothing is booked then.")


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
        days = _days(ledger, zone, since, until, before=29, after=0)
        with progress("Counting"):
            return await use_of(ledger, organization=organization, days=days, by=By(by), who=None)

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        if as_csv:
            typer.echo(use.written(found, By(by)), nl=False)
            return
        rows = [use.row(each, By(by)) for each in found]
        show(rows, (by, *use.COUNTED), as_json=as_json, empty="Nothing was booked then.")


def _days(ledger: "Ledger", zone: str, since: str | None, until: str | None, *, before: int, after: int) -> "Days":
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
