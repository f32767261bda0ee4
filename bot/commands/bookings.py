"""What is booked: list it, show one booking with its history, book, change, move or cancel it."""

import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.called import booking_called, resource_called, slot_named
from bot.commands.output import AsJson
from bot.commands.reporting import Since, Until, days_of
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.bookings.booking import Booking
    from core.domain.reports import Listed
    from core.ledger import Ledger
    from core.use_cases.audit.history import History
    from core.values import OrganizationId

bookings = typer.Typer(no_args_is_help=True, help="What is booked.")

NONE_SOON = "None in the next 7 days; use --from and --to."

Reference = Annotated[str, typer.Argument(help="The booking's reference, such as K7Q2.")]
Because = Annotated[str, typer.Option("--because", help="Why; its holder reads it.")]


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
            during=days_of(ledger, catalogue.zone.key, since, until, before=0, after=6).within(catalogue.zone),
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
        empty = "Nothing is booked then." if since or until else NONE_SOON
        show(rows, columns, as_json=as_json, empty=empty)
        if not (rows or as_json or sys.stdout.isatty()):
            # A pipe gets rows only; whoever reads along is told why there are none.
            typer.echo(empty, err=True)


@bookings.command()
def show(reference: Reference, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Show one booking, and what happened to it.

    Example: bellhop bookings show K7Q2
    """
    from adapters.chat.cards.history import told
    from adapters.chat.cards.look import Look
    from adapters.wording import Words
    from adapters.wording.marks import plain
    from bot.commands.output import show_facts
    from bot.organization import do_for_organization
    from bot.sentences import NOBODY
    from core.domain.resources.catalogue import Catalogue
    from core.use_cases.audit.history import history

    wanted = booking_called(reference)

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "tuple[History, Catalogue]":
        known = await history(ledger, organization=organization, booking=wanted, by=None)
        return known, await ledger.catalogue(organization)

    with running() as settings:
        known, catalogue = do_for_organization(settings, read, called=organization)
        booking, zone = known.booking, catalogue.resource(known.booking.resource).zone
        look = Look(NOBODY, catalogue, Words("en"), booking.during.start, zone, names=known.names)
        events = [plain(told(event, booking, look)) for event in known.events]
        facts: dict[str, object] = {
            "reference": reference.upper(),
            "what": " + ".join(f"{of.name} {unit.label}".strip() for of, unit in catalogue.of(booking)),
            "who": known.names.get(booking.member),
            "from": booking.during.start.astimezone(zone),
            "to": booking.during.end.astimezone(zone),
            "status": str(booking.status),
            "title": booking.title,
            "with": [known.names.get(each, "") for each in booking.attendees],
        }
        if as_json:
            show_facts(facts | {"history": events}, as_json=True)
            return
        show_facts(facts, as_json=False)
        typer.echo("\n".join(("", *events)))


@bookings.command()
def add(
    resource: Annotated[str, typer.Argument(help="What is booked: the name of a resource.")],
    *,
    holder: Annotated[str, typer.Option("--for", help="Whose it is: a person's name.")],
    start: Annotated[str, typer.Option("--from", help="When it begins, such as 2026-11-27T15:00.")],
    end: Annotated[str, typer.Option("--to", help="When it ends.")],
    by: Annotated[str | None, typer.Option(help="Who books it for them, if not they themselves.")] = None,
    title: Annotated[str | None, typer.Option(help="What it is for.")] = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Book something for somebody, by its rules; times are those of its site. Where it needs an approval, that is asked.

    With --by it is that person who books, by what they may do, and the one whose it is is told; without, nobody is.

    Example: bellhop bookings add Atlas --for Ben --from 2026-11-27T15:00 --to 2026-11-27T17:00 --title Retro
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.domain.audit import COMMAND_LINE
    from core.domain.bookings.purpose import Purpose
    from core.domain.bookings.reference import reference
    from core.use_cases.bookings.confirm import confirm
    from core.use_cases.bookings.hold import hold
    from core.use_cases.people.people_called import person_called

    async def booked(ledger: "Ledger", organization: "OrganizationId") -> "Booking":
        wanted = await resource_called(ledger, organization, resource)
        member = await person_called(ledger, organization=organization, name=holder)
        booker = await person_called(ledger, organization=organization, name=by) if by else member
        during, purpose = slot_named(start, end, wanted.zone), Purpose(member, title)
        async with ledger.turn() as turn:
            held = await hold(
                turn,
                organization=organization,
                resource=wanted.id,
                during=during,
                by=booker,
                via=COMMAND_LINE,
                purpose=purpose,
            )
            return await confirm(turn, organization=organization, booking=held.id, by=booker, via=COMMAND_LINE)

    with running() as settings:
        done = do_for_organization(settings, booked, called=organization)
        called = reference(done.id)
        show_done(f"{called} is {done.status}.", as_json=as_json, reference=called, status=str(done.status))


@bookings.command("set")
def set_booking(
    reference: Reference,
    *,
    title: Annotated[str | None, typer.Option(help="What it is for; an empty text takes the title away.")] = None,
    to: Annotated[str | None, typer.Option(help="Whose it is from now on: a person's name.")] = None,
    because: Because = "",
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Give a booking another title or another holder, who is told.

    Examples: bellhop bookings set K7Q2 --title "Sprint retro" · bellhop bookings set K7Q2 --to Ben --because holidays
    """
    from core.domain.audit import COMMAND_LINE
    from core.use_cases.bookings.assign import assign
    from core.use_cases.bookings.rename import rename
    from core.use_cases.people.people_called import person_called

    wanted = booking_called(reference)
    if title is None and to is None:
        fail("nothing to set: name --title or --to")

    async def changed(ledger: "Ledger", organization: "OrganizationId") -> str:
        async with ledger.turn() as turn:
            if to is not None:
                member = await person_called(turn, organization=organization, name=to)
                await assign(
                    turn,
                    organization=organization,
                    booking=wanted,
                    to=member,
                    by=None,
                    via=COMMAND_LINE,
                    because=because or None,
                )
            if title is not None:
                await rename(turn, organization=organization, booking=wanted, title=title, by=None, via=COMMAND_LINE)
        return "was changed"

    _done(changed, reference, organization, as_json=as_json)


@bookings.command()
def move(
    reference: Reference,
    *,
    start: Annotated[str | None, typer.Option("--from", help="Its new start, such as 2026-11-27T15:00.")] = None,
    end: Annotated[str | None, typer.Option("--to", help="Its new end; its length stays unless one is given.")] = None,
    resource: Annotated[str | None, typer.Option(help="Where to, if not where it is.")] = None,
    because: Because = "",
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Move a booking to another time or resource by its rules, and tell its holder; times are those of the site.

    Examples: bellhop bookings move K7Q2 --from 2026-11-27T16:00 · bellhop bookings move K7Q2 --resource curie --because
    "the projector broke"
    """
    from core.domain.audit import COMMAND_LINE
    from core.use_cases.bookings.relocate import relocate
    from core.use_cases.bookings.slot import Place

    wanted = booking_called(reference)
    if start is None and end is None and resource is None:
        fail("nowhere to move it: name --from, --to or --resource")

    async def moved(ledger: "Ledger", organization: "OrganizationId") -> str:
        before = await ledger.booking(organization, wanted)
        there = await resource_called(ledger, organization, resource) if resource else None
        zone = (there or (await ledger.catalogue(organization)).resource(before.resource)).zone
        during = slot_named(start, end, zone, before=before.during)
        await relocate(
            ledger,
            organization=organization,
            booking=wanted,
            during=during,
            to=Place(there.id) if there else None,
            by=None,
            via=COMMAND_LINE,
            because=because,
        )
        return "was moved"

    _done(moved, reference, organization, as_json=as_json)


@bookings.command()
def cancel(
    reference: Reference, *, because: Because = "", organization: OrganizationName = None, as_json: AsJson = False
) -> None:
    """
    Cancel a booking at once and for good, give its quota back, and tell its holder.

    Example: bellhop bookings cancel K7Q2 --because "burst pipe"
    """
    from core.domain.audit import COMMAND_LINE
    from core.use_cases.bookings.call_off import call_off

    wanted = booking_called(reference)

    async def cancelled(ledger: "Ledger", organization: "OrganizationId") -> str:
        await call_off(
            ledger, organization=organization, booking=wanted, by=None, via=COMMAND_LINE, because=because or None
        )
        return "was cancelled"

    _done(cancelled, reference, organization, as_json=as_json)


def _done(
    work: "Callable[[Ledger, OrganizationId], Awaitable[str]]",
    reference: str,
    organization: str | None,
    *,
    as_json: bool,
) -> None:
    """Do the work, and print what became of the booking."""
    from bot.commands.output import show_done
    from bot.organization import do_for_organization

    with running() as settings:
        said = f"{reference.upper()} {do_for_organization(settings, work, called=organization)}."
        show_done(said, as_json=as_json, reference=reference.upper())
