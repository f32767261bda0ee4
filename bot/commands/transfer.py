"""Take everything out as CSV, bring CSV in, and take an import back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import REFUSED, OrganizationName, fail, refuse, running

if TYPE_CHECKING:
    from adapters.sheets.writing import Place
    from core.ledger import Ledger
    from core.values import OrganizationId


def export(
    path: Annotated[Path, typer.Argument(help="A new zip file, or a folder that is empty or not there yet.")],
    *,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Write everything that the organization has as CSV: one file for each kind of thing.

    Codes, links and conversations stay here.

    Examples: bellhop export acme.zip · bellhop export acme/
    """
    from adapters.sheets.writing import write_all
    from bot.commands.output import show_done
    from bot.commands.progress import progress
    from bot.organization import do_for_organization
    from core.use_cases.transfer.take_out import taking_out

    async def written(ledger: "Ledger", organization: "OrganizationId") -> int:
        async with taking_out(ledger, organization=organization, by=None) as taken:
            with _new_place(path) as place, progress("Writing", total=taken.bookings or None) as advance:
                return await write_all(taken, place, advance=advance)

    with running() as settings:
        rows = do_for_organization(settings, written, called=organization)
        show_done(f"{rows} rows were written to {path}.", as_json=as_json, rows=rows, file=str(path))


@contextmanager
def _new_place(path: Path) -> "Iterator[Place]":
    """Yield a place for sheets that is put where it belongs once it is whole."""
    import zipfile

    from adapters.sheets.writing import Folder, Zip

    draft = path.with_name(f".{path.name}.part")
    try:
        if path.suffix.lower() == ".zip":
            if path.exists():
                fail(f"{path} is there already; choose another name")
            with zipfile.ZipFile(draft, "w") as file:
                yield Zip(file)
            draft.rename(path)
            return
        path.mkdir(parents=True, exist_ok=True)
        if any(path.iterdir()):
            fail(f"{path} is not empty; choose another folder")
        yield Folder(path)
    except OSError as trouble:
        fail(f"{path} cannot be written: {trouble.strerror}")
    finally:
        draft.unlink(missing_ok=True)


def import_(
    path: Annotated[Path, typer.Argument(help="A CSV file, a folder of them, or a zip file.")],
    *,
    tool: Annotated[
        str | None, typer.Option("--from", help="Move in from librebooking, mrbs, seatsurfing or ics.")
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="Do it; without this, only say what would be done.")] = False,
    undo: Annotated[Path | None, typer.Option(help="The undo file; PATH.undo unless set.")] = None,
    sheet: Annotated[str | None, typer.Option(help="What the file's lines are, such as resources or bookings.")] = None,
    dates: Annotated[str | None, typer.Option(help="How 3/4/2026 is meant: dmy or mdy.")] = None,
    until: Annotated[
        str | None,
        typer.Option(help="Leave out what begins on this day or later; of ics, that is in a year."),
    ] = None,
    site: Annotated[
        str | None, typer.Option(help="Where the rooms of calendars are, if there are several sites.")
    ] = None,
    without_conflicts: Annotated[
        bool, typer.Option("--without-conflicts", help="Leave out bookings that overlap others, and name each.")
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="Name each line that is added, too.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Say line by line what would be added, changed and refused; with --write, do it: all of it or nothing.

    Our own export is read, and `name,tags,available` of other tools; the encoding, the separator and the dates are
    recognised. With --from, another tool's tables or calendars are read. `bellhop undo-import` takes an import back.

    Examples: bellhop import rooms.csv · bellhop import acme.zip --write · bellhop import --from mrbs mrbs.xml
    --without-conflicts
    """
    from adapters.moving.origins import Tool
    from bot.importing import Importing, last_day, ordered, read_sheet, tool_called
    from bot.organization import do_for_organization

    order, wanted = ordered(dates), read_sheet(sheet)
    with running() as settings:
        importing = Importing(
            path, settings, write=write, undo=undo or path.with_name(f"{path.name}.undo"), sheet=wanted, order=order
        )
        importing.tool, importing.until, importing.site = tool_called(tool), last_day(until), site
        if site is not None and importing.tool is not Tool.ICS:
            fail("--site is for calendars, of which none says where its room is: --from ics")
        importing.without_conflicts, importing.every, importing.as_json = without_conflicts, every, as_json
        done = do_for_organization(settings, importing.run, called=organization)
        importing.conclude(done)
        if importing.refused(done):
            raise typer.Exit(REFUSED)


def undo_import(
    path: Annotated[Path, typer.Argument(help="The undo file that an import wrote.")],
    *,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Take exactly one import back, if nothing of it has changed since.

    Example: bellhop undo-import rooms.csv.undo
    """
    from bot.commands.output import show_done
    from bot.importing import take_back_by
    from bot.organization import do_for_organization

    with running() as settings:
        told = do_for_organization(settings, take_back_by(path, settings), called=organization)
        if told.refused:
            refuse(told.text)
        show_done(told.text, as_json=as_json)
