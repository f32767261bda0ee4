"""What a command prints: a table on a terminal, lines with tabs in a pipe, JSON for machines."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, TypeAlias

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for machines.")]
Cell: TypeAlias = object
REPLACED = "\ufffd"
"""Stands for a control character, which could move a terminal's cursor or colour its text."""


def show(rows: Iterable[Sequence[Cell]], columns: Sequence[str], *, as_json: bool, empty: str) -> None:
    """
    Print rows under the names of their columns.

    A terminal gets a table, or the sentence `empty`; a pipe gets a line for each row, its cells parted by tabs, and
    nothing if there are none. JSON is one list of objects.
    """
    if as_json:
        show_json([dict(zip(columns, row, strict=True)) for row in rows])
    elif sys.stdout.isatty():
        _show_table(list(rows), columns, empty)
    else:
        for row in rows:
            typer.echo("\t".join(written(cell) for cell in row))


def show_json(value: object) -> None:
    """Print one JSON value."""
    typer.echo(json.dumps(value, indent=2, ensure_ascii=False, default=_as_json))


def show_csv(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Print CSV, in which a formula is text."""
    from adapters.sheets.cells import csv_of

    typer.echo(csv_of(columns, rows), nl=False)


def show_done(said: str, *, as_json: bool, **facts: Cell) -> None:
    """Print the sentence of what was done, or a JSON object of it as `done` and these facts."""
    if as_json:
        show_json({"done": said, **facts})
    else:
        typer.echo(said)


def show_facts(facts: Mapping[str, Cell], *, as_json: bool) -> None:
    """Print some named facts, a line for each."""
    if as_json:
        show_json(facts)
        return
    widest = max(map(len, facts), default=0)
    for name, value in facts.items():
        typer.echo(f"{name:<{widest}}  {written(value)}")


def several(count: int, what: str) -> str:
    """Return how many there are of something that is called `what`, such as 1 booking or 2 bookings."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def written(cell: Cell) -> str:
    """Return a cell as a person reads it, in one line and without control characters."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case datetime():
            return cell.isoformat(" ", "minutes")
        case list() | tuple() | set() | frozenset():
            return ", ".join(written(each) for each in cell)
        case _:
            text = " ".join(str(cell).split()) if str(cell).strip() else str(cell).strip()
            return "".join(char if char.isprintable() else REPLACED for char in text)


def _show_table(rows: list[Sequence[Cell]], columns: Sequence[str], empty: str) -> None:
    # Imported late: rich is read only where there is a terminal.
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    if not rows:
        typer.echo(empty)
        return
    table = Table(*(name.replace("_", " ") for name in columns), box=SIMPLE_HEAD)
    for row in rows:
        # As text: a name in brackets is no markup.
        table.add_row(*(Text(written(cell)) for cell in row))
    Console().print(table)


def _as_json(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, set | frozenset):
        return sorted(value)
    return str(value)
