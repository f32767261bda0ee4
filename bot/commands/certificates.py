"""Certificates: who has which, and giving and withdrawing them, one by one or from a CSV file."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, refuse, running

if TYPE_CHECKING:
    from datetime import date
    from zoneinfo import ZoneInfo

    from core.domain.people.certificate import Certificate
    from core.ledger import Ledger
    from core.values import OrganizationId

certificates = typer.Typer(no_args_is_help=True, help="What people have learned, and some things need.")

COLUMNS = ("person", "certificate", "until", "given", "by")
Certified = Annotated[str | None, typer.Argument(help="The certificate's name, such as laser-course.")]
Person = Annotated[str | None, typer.Argument(help="The person's name, whole or first.")]


@certificates.command("list")
def list_certificates(
    *,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV, which `certificates give --csv` takes.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    List who has which certificate, until which day, and who gave it; one that is only asked for has no day of giving.

    Example: bellhop certificates list --csv
    """
    from bot.commands.output import show, show_csv
    from bot.organization import do_for_organization
    from core.use_cases.certificates.listed import everybody

    async def read(ledger: "Ledger", organization: "OrganizationId") -> list[tuple[object, ...]]:
        zone = (await ledger.catalogue(organization)).zone
        # It ends at midnight, so that the last day on which it counts is the one before.
        return [
            (who, each.name, _last_day(each, zone), each.given_at and each.given_at.astimezone(zone).date(), each.by)
            for each, who in await everybody(ledger, organization=organization)
        ]

    with running() as settings:
        rows = do_for_organization(settings, read, called=organization)
        if as_csv:
            show_csv(COLUMNS, rows)
            return
        show(rows, COLUMNS, as_json=as_json, empty="Nobody has a certificate.")


@certificates.command()
def give(
    name: Certified = None,
    person: Person = None,
    *,
    until: Annotated[str | None, typer.Option(help="The last day on which it counts, such as 2027-06-30.")] = None,
    file: Annotated[
        Path | None, typer.Option("--csv", help="A CSV file with the columns person, certificate and until.")
    ] = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Give somebody a certificate, or everybody in a CSV file theirs: all of them or, if a line is refused, none.

    Examples: bellhop certificates give laser-course Ben --until 2027-06-30 · bellhop certificates give --csv course.csv
    """
    if file is not None:
        wanted = _lines(file)
    elif name and person:
        wanted = [(person, name, until or "")]
    else:
        fail("name a certificate and a person, or a file: --csv course.csv")
    _each_done(wanted, organization, giving=True, numbered=file is not None, as_json=as_json)


@certificates.command()
def withdraw(
    name: Annotated[str, typer.Argument(help="The certificate's name.")],
    person: Annotated[str, typer.Argument(help="The person's name, whole or first.")],
    *,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Withdraw a certificate, or decline one that is asked for; what is booked with it stands.

    Example: bellhop certificates withdraw laser-course Ben
    """
    _each_done([(person, name, "")], organization, giving=False, numbered=False, as_json=as_json)


def _each_done(
    wanted: Sequence[tuple[str, str, str]], organization: str | None, *, giving: bool, numbered: bool, as_json: bool
) -> None:
    """Give or withdraw each, all or none; of a file's lines, a refusal names the one."""
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from bot.sentences import sentence
    from core.errors import Refusal

    async def done(ledger: "Ledger", organization: "OrganizationId") -> None:
        async with ledger.turn() as turn:
            for number, (person, name, until) in enumerate(wanted, 2):
                try:
                    await _one(turn, organization, person, name, until, giving=giving)
                except Refusal as refusal:
                    if not numbered:
                        raise
                    said = sentence(refusal, await ledger.catalogue(organization), now=ledger.clock.now())
                    refuse(f"line {number} ({person}): {said} Nothing was changed.")

    with running() as settings:
        do_for_organization(settings, done, called=organization)
        did = "given" if giving else "withdrawn"
        count = len(wanted)
        said = f"{wanted[0][1]} was {did}." if count == 1 else f"{count} certificates were {did}."
        show_done(said, as_json=as_json, certificates=count)


async def _one(
    ledger: "Ledger", organization: "OrganizationId", person: str, name: str, until: str, *, giving: bool
) -> None:
    from core.use_cases.certificates.give import give, propose, withdraw
    from core.use_cases.people.people_called import person_called

    member = await person_called(ledger, organization=organization, name=person)
    known = (await propose(ledger, organization=organization, name=name, member=member, by=None)).certificate
    if giving:
        ends = _ends(until, (await ledger.catalogue(organization)).zone.key)
        await give(ledger, organization=organization, certificate=known.id, until=ends, by=None)
    else:
        await withdraw(ledger, organization=organization, certificate=known.id, by=None)


def _lines(file: Path) -> list[tuple[str, str, str]]:
    import csv

    from adapters.sheets.cells import unguarded

    try:
        with file.open(encoding="utf-8-sig", newline="") as text:
            rows = list(csv.DictReader(text))
    except (OSError, ValueError, csv.Error) as trouble:
        fail(f"{file} cannot be read: {trouble}")
    if not rows or not {"person", "certificate"} <= set(rows[0]):
        fail(f"{file} has no lines, or not the columns person and certificate")
    return [
        (unguarded(row["person"] or ""), unguarded(row["certificate"] or ""), row.get("until") or "") for row in rows
    ]


def _ends(until: str, zone: str) -> datetime | None:
    """Return the midnight after the last day; ends the command if that is no day."""
    from datetime import date, time, timedelta
    from zoneinfo import ZoneInfo

    try:
        last = date.fromisoformat(until) if until else None
    except ValueError:
        fail(f"until: “{until}” is no day, such as 2027-06-30")
    return datetime.combine(last + timedelta(days=1), time(), ZoneInfo(zone)) if last else None


def _last_day(certificate: "Certificate", zone: "ZoneInfo") -> "date | None":
    from datetime import timedelta

    return (certificate.until.astimezone(zone) - timedelta(minutes=1)).date() if certificate.until else None
