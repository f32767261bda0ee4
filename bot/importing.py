"""An import from the command line: read the files, say what becomes of each line, and keep what takes it back."""

import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path

import typer

from adapters.moving.lines import Moving
from adapters.moving.origins import Tool, moved
from adapters.sheets.cells import Order, written
from adapters.sheets.reading import BadFile, LineReport, lines, sheet_of, sources
from bot.commands.output import several, show_json
from bot.commands.output import written as shown
from bot.commands.progress import Advance, progress
from bot.embedded_postgres import secret_key
from bot.faults_of_lines import say
from bot.refusals import Refused
from bot.sealed_files import Sealer, head_of, put_in_place, sealing, unsealed
from bot.settings import Settings
from core.domain.imports import Finding, Tally, Verdict
from core.domain.sheets import COLUMNS, Form, Line, Sheet, Value
from core.ledger import Ledger
from core.store.undoing import Difference
from core.use_cases.transfer.bring_in import Undo, bring_in
from core.use_cases.transfer.take_back import (
    AddedBookings,
    ChangedDocument,
    ChangedSince,
    Entry,
    TakenBackAlready,
    take_back,
)
from core.values import OrganizationId

KIND = "undo file"
AT_A_TIME = 1_000
MOST_TOLD = 1_000
"""So many lines are told one by one; of more, nobody reads any."""
SIGNS = {Verdict.ADDED: "+", Verdict.CHANGED: "~", Verdict.LEFT_OUT: "-", Verdict.REFUSED: "!"}


def ordered(dates: str | None) -> Order | None:
    """Return the order that an option names; refuses with BadSettings another."""
    known: dict[str | None, Order | None] = {None: None, "dmy": "day first", "mdy": "month first"}
    if dates not in known:
        raise typer.BadParameter("must be dmy or mdy", param_hint="--dates")
    return known[dates]


def read_sheet(name: str | None) -> Sheet | None:
    """Return the sheet that an option names; refuses another."""
    if name is not None and name not in set(Sheet):
        raise typer.BadParameter(f"must be one of {', '.join(Sheet)}", param_hint="--sheet")
    return Sheet(name) if name else None


def tool_called(name: str | None) -> Tool | None:
    """Return the tool that an option names; refuses another."""
    if name is not None and name not in set(Tool):
        raise typer.BadParameter(f"must be one of {', '.join(Tool)}", param_hint="--from")
    return Tool(name) if name else None


def last_day(said: str | None) -> date | None:
    """Return the day that an option names; refuses what is none."""
    try:
        return date.fromisoformat(said) if said else None
    except ValueError:
        raise typer.BadParameter("must be a day such as 2027-12-31", param_hint="--until") from None


@dataclass(slots=True)
class Importing:
    """One import, dry or not."""

    path: Path
    settings: Settings
    write: bool
    undo: Path
    sheet: Sheet | None
    order: Order | None
    tool: Tool | None = None
    """What it is moved from; None if it is sheets."""
    until: date | None = None
    site: str | None = None
    """Where the rooms of calendars are; None leaves it to the only site there is."""
    without_conflicts: bool = False
    every: bool = False
    as_json: bool = False
    unread: int = 0
    left_out: int = 0
    told: Counter[Verdict] = field(default_factory=Counter)
    findings: list[dict[str, object]] = field(default_factory=list)

    async def run(self, ledger: Ledger, organization: OrganizationId) -> Tally:
        """Bring the files in, or only say what that would do."""
        if self.write and self.undo.exists():
            raise Refused(f"{self.undo} is there already; choose another place for it with --undo")
        at_site = await self._at_site(ledger, organization) if self.tool is Tool.ICS else ""
        known = await ledger.fresh_catalogue(organization)
        here = {each.name.lower(): each.name for each in (*known.resources, *known.retired)}
        try:
            with ExitStack() as stack:
                advance = stack.enter_context(progress("Reading lines"))
                undo = stack.enter_context(self._undoing(ledger, organization)) if self.write else None
                return await bring_in(
                    ledger,
                    organization=organization,
                    lines=self._lines(advance, now=ledger.clock.now(), at_site=at_site, here=here),
                    tell=self._tell,
                    undo=undo,
                    unread=lambda: self.unread,
                    without_conflicts=self.without_conflicts,
                )
        except BadFile as bad:
            raise Refused(f"{bad.name}: {say(bad.fault)}") from None
        except BaseException:
            # An undo file of an import that was not kept would take back nothing.
            if self.write:
                self.undo.unlink(missing_ok=True)
            raise

    async def _at_site(self, ledger: Ledger, organization: OrganizationId) -> str:
        """Return the site of rooms of which nothing says where they are; refuses where there are several to choose."""
        sites = {each.name.lower(): each.name for each in (await ledger.fresh_catalogue(organization)).every_site}
        named = ", ".join(sites.values())
        if self.site is not None and self.site.lower() not in sites:
            raise Refused(f"there is no site called {self.site}; there are: {named}")
        if self.site is None and len(sites) > 1:
            raise Refused(f"a calendar does not say where its room is; name one of {named} with --site")
        return sites[self.site.lower()] if self.site else ""

    def refused(self, tally: Tally) -> bool:
        """Return whether a line was refused."""
        return bool(tally.of(Verdict.REFUSED) or self.unread)

    def conclude(self, tally: Tally) -> None:
        """Say how many lines were, or would be, added, changed and refused."""
        counts = {str(verdict): tally.of(verdict) for verdict in Verdict}
        counts["refused"] += self.unread
        counts["left out"] += self.left_out
        kept = self.write and not self.refused(tally)
        if self.as_json:
            undo = str(self.undo) if kept else None
            show_json({"written": kept, "undo": undo, "counts": counts, "lines": self.findings})
            return
        for sheet in Sheet:
            parts = [f"{tally.counts[sheet, each]} {each}" for each in Verdict if tally.counts[sheet, each]]
            if parts:
                typer.echo(f"{sheet}: {', '.join(parts)}")
        for verdict in (Verdict.LEFT_OUT, Verdict.REFUSED):
            if self.told[verdict] > MOST_TOLD:
                typer.echo(f"… and {self.told[verdict] - MOST_TOLD} more lines are {verdict}.")
        if counts["left out"]:
            typer.echo(f"Left out: {counts['left out']}.")
        if self.refused(tally):
            said = "one line is" if counts["refused"] == 1 else f"{counts['refused']} lines are"
            typer.echo(f"Nothing was written: {said} refused.")
        elif kept:
            typer.echo(f"It is done. To take exactly this back: bellhop undo-import {self.undo}")
        else:
            typer.echo("Nothing was written yet. Run it again with --write to do it.")

    def _lines(self, advance: Advance, *, now: datetime, at_site: str, here: Mapping[str, str]) -> Iterator[Line]:
        for line in self._of_sheets() if self.tool is None else self._of_tool(self.tool, now, at_site, here):
            yield line
            advance(1)

    def _of_sheets(self) -> Iterator[Line]:
        read = sources(self.path, sheet=self.sheet)
        for source in sorted(read, key=lambda each: sheet_of(each).place):
            yield from lines(source, order=self.order, said=self._unread)

    def _of_tool(self, tool: Tool, now: datetime, at_site: str, here: Mapping[str, str]) -> Iterator[Line]:
        until = datetime.combine(self.until, time(), UTC) if self.until else None
        yield from moved(tool, self.path, Moving(self.path.name, self._unread, now, until, at_site, here))

    def _unread(self, told: LineReport) -> None:
        self.unread += told.refused
        self.left_out += told.verdict is Verdict.LEFT_OUT
        self._say(told.verdict, told.file, told.line, say(told.fault))

    def _tell(self, finding: Finding) -> None:
        file = finding.source or f"{finding.sheet}.csv"
        if finding.fault is not None:
            self._say(finding.verdict, file, finding.line, say(finding.fault))
        elif finding.verdict is Verdict.CHANGED:
            said = ", ".join(_change(finding.sheet, *each) for each in finding.changes.items())
            self._say(finding.verdict, file, finding.line, f"{finding.name}: {said}" if said else finding.name)
        elif finding.verdict is Verdict.ADDED and self.every:
            self._say(finding.verdict, file, finding.line, finding.name)

    def _say(self, verdict: Verdict, file: str, line: int, text: str) -> None:
        self.told[verdict] += 1
        if self.told[verdict] > MOST_TOLD and not self.every:
            return
        if self.as_json:
            self.findings.append({"file": file, "line": line, "verdict": str(verdict), "text": text})
        else:
            where = f"{file}:{line}" if line else file
            typer.echo(f"{SIGNS.get(verdict, '·')} {where}  {shown(text)}", err=verdict is Verdict.REFUSED)

    def _undoing(self, ledger: Ledger, organization: OrganizationId) -> "_Undoing":
        head = {"kind": KIND, "organization": organization, "of": self.path.name, "made": ledger.clock.now()}
        return _Undoing(self.undo, _key(self.settings), head)


class _Undoing:
    """Writes an undo file: a line of JSON for each row, document of rules, and handful of bookings."""

    def __init__(self, path: Path, key: str, head: dict[str, object]) -> None:
        self._path, self._stack = path, ExitStack()
        self._file: Sealer = self._stack.enter_context(sealing(path, key=key, head=head))
        self._bookings: list[tuple[int, int]] = []

    def __enter__(self) -> Undo:
        return Undo(row=self._row, rule=self._rule, booking=self._booking, done=self._done)

    def __exit__(self, *failure: object) -> None:
        self._stack.close()

    def _row(self, row: Difference) -> None:
        self._write({"row": [row.noun, row.key, row.before, row.after]})

    def _rule(self, level: str, subject: str, before: object, after: object) -> None:
        self._write({"rules": [level, subject, before, after]})

    def _booking(self, booking: int, version: int) -> None:
        self._bookings.append((booking, version))
        if len(self._bookings) >= AT_A_TIME:
            self._flush()

    def _flush(self) -> None:
        self._write({"bookings": self._bookings})
        self._bookings.clear()

    def _done(self) -> None:
        self._flush()
        self._file.close()
        put_in_place(self._path)

    def _write(self, entry: object) -> None:
        self._file.write(json.dumps(entry, default=str).encode() + b"\n")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of taking an import back, in one sentence."""

    text: str
    refused: bool = False


def take_back_by(path: Path, settings: Settings) -> Callable[[Ledger, OrganizationId], Awaitable[Outcome]]:
    """Return the work that takes back what an undo file names."""

    async def taken_back(ledger: Ledger, organization: OrganizationId) -> Outcome:
        if head_of(path, kind=KIND).get("organization") != organization:
            raise Refused(f"{path} belongs to another organization")
        try:
            with progress("Taking back"):
                gone = await take_back(ledger, organization=organization, entries=_entries(path, _key(settings)))
        except TakenBackAlready:
            return Outcome("nothing was taken back: this import was taken back already", refused=True)
        except ChangedSince as since:
            named = ", ".join(dict.fromkeys(" ".join(filter(None, each)) for each in since.what))
            first = "if a later import did that, take it back first"
            return Outcome(f"nothing was taken back: changed since, or in use by now: {named}; {first}", refused=True)
        return Outcome(f"The import was taken back, with {several(gone, 'booking')}.")

    return taken_back


def _entries(path: Path, key: str) -> Iterator[Entry]:
    rest = b""
    for chunk in unsealed(path, key=key, kind=KIND):
        *whole, rest = (rest + chunk).split(b"\n")
        for line in whole:
            match json.loads(line):
                case {"row": [noun, item, before, after]}:
                    yield Difference(noun, item, before, after)
                case {"rules": [level, subject, before, after]}:
                    yield ChangedDocument(level, subject, before, after)
                case {"bookings": versions}:
                    yield AddedBookings(tuple((booking, version) for booking, version in versions))
                case _:
                    raise Refused(f"{path} is of a later Bellhop: update this one")


def _key(settings: Settings) -> str:
    own = settings.bellhop_secret_key
    return own.get_secret_value() if own else secret_key(settings.bellhop_data_dir)


def _change(sheet: Sheet, name: str, change: tuple[Value, Value]) -> str:
    form = next((column.form for column in COLUMNS[sheet] if column.name == name), Form.TEXT)
    old, new = (written(value, form) or "nothing" for value in change)
    return f"{name} {old} → {new}"
