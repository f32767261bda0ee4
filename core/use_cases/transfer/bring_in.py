"""Bring the rows of sheets in: all of them, or nothing."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from core.domain.imports import Finding, RefusedLine, Tally, Verdict
from core.domain.people.member import Member
from core.domain.sheets import Line, Sheet
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import rules, undoing
from core.store.database import Connection
from core.store.imports import Writer
from core.store.undoing import Difference
from core.use_cases.people.administering import check_still
from core.use_cases.transfer.booking_lines import BookingLines
from core.use_cases.transfer.certificate_lines import CertificateLines
from core.use_cases.transfer.known import read_known
from core.use_cases.transfer.lines import AT_A_TIME, Lines, Work
from core.use_cases.transfer.people_lines import GroupLines, PeopleLines
from core.use_cases.transfer.place_lines import AttributeLines, OrganizationLines, SiteLines
from core.use_cases.transfer.resource_lines import DepartureLines, ResourceLines, UnitLines
from core.use_cases.transfer.rule_lines import BlackoutLines, RuleLines
from core.values import OrganizationId

Tell = Callable[[Finding], None]


@dataclass(slots=True)
class Undo:
    """Takes down what an import does, so that exactly that can be taken back; each is called as often as needed."""

    row: Callable[[Difference], None] = lambda _: None
    rule: Callable[[str, str, rules.Document, rules.Document], None] = lambda *_: None
    booking: Callable[[int, int], None] = lambda *_: None
    done: Callable[[], None] = lambda: None
    """Everything is taken down: it must be kept now, because the import is committed next."""


class _DryRun(Exception):  # noqa: N818 - ends a transaction that was never meant to be kept
    """Nothing is to be kept."""


@dataclass(slots=True)
class _Sheets:
    """The lines of all sheets, each with what writes it."""

    work: Work
    by_sheet: dict[Sheet, Lines] = field(default_factory=dict)

    def __post_init__(self) -> None:
        sites = SiteLines(self.work)
        resources = ResourceLines(self.work, sites)
        self.by_sheet = {
            Sheet.ORGANIZATION: OrganizationLines(self.work),
            Sheet.SITES: sites,
            Sheet.ATTRIBUTES: AttributeLines(self.work),
            Sheet.RESOURCES: resources,
            Sheet.UNITS: UnitLines(self.work, resources),
            Sheet.DEPARTURES: DepartureLines(self.work),
            Sheet.PEOPLE: PeopleLines(self.work),
            Sheet.GROUPS: GroupLines(self.work),
            Sheet.CERTIFICATES: CertificateLines(self.work),
            Sheet.RULES: RuleLines(self.work),
            Sheet.BLACKOUTS: BlackoutLines(self.work),
            Sheet.BOOKINGS: BookingLines(self.work),
        }

    async def take_all(self, lines: Iterable[Line]) -> None:
        """Take the lines, which come in the order of their sheets."""
        at = Sheet.ORGANIZATION
        for line in lines:
            if line.sheet is not at:
                await self._end(at, line.sheet)
                at = line.sheet
                if isinstance(booked := self.by_sheet[at], BookingLines):
                    await booked.begin()
            taker = self.by_sheet[at]
            try:
                taker.take(line)
            except RefusedLine as refused:
                self._refused(line.sheet, line.number, refused, source=line.source)
            if taker.waiting() >= AT_A_TIME:
                await self._guarded(at, taker.write)
        await self._end(at, None)
        await self.bookings.judge()

    @property
    def bookings(self) -> BookingLines:
        """The lines of bookings."""
        lines = self.by_sheet[Sheet.BOOKINGS]
        if not isinstance(lines, BookingLines):
            raise TypeError(lines)
        return lines

    @property
    def rules(self) -> RuleLines:
        """The lines of rules."""
        lines = self.by_sheet[Sheet.RULES]
        if not isinstance(lines, RuleLines):
            raise TypeError(lines)
        return lines

    async def _end(self, since: Sheet, until: Sheet | None) -> None:
        for sheet in list(Sheet)[since.place : until.place if until else None]:
            lines = self.by_sheet[sheet]
            if lines.waiting():
                await self._guarded(sheet, lines.write)
            await self._guarded(sheet, lines.end)

    async def _guarded(self, sheet: Sheet, write: Callable[[], Awaitable[None]]) -> None:
        try:
            await write()
        except RefusedLine as refused:
            self._refused(sheet, 0, refused)

    def _refused(self, sheet: Sheet, line: int, refused: RefusedLine, *, source: str = "") -> None:
        self.work.tally.add(sheet, Verdict.REFUSED)
        self.work.tell(Finding(sheet, line, Verdict.REFUSED, "", fault=refused.fault, source=source))


async def bring_in(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    lines: Iterable[Line],
    tell: Tell,
    undo: Undo | None,
    unread: Callable[[], int] = lambda: 0,
    by: Member | None = None,
    without_conflicts: bool = False,
) -> Tally:
    """
    Bring in lines, in the order of their sheets, and return how many were added, changed, the same or refused.

    Without `undo` it is a dry run: everything is judged as it would be, and nothing is kept. Nothing is kept either if
    a line is refused, or if some could not be read, as `unread` tells at the end.

    Bookings need not keep the house's rules, because most are of the past. None may overlap another: such a booking is
    refused or, with `without_conflicts`, left out and told of.

    Owners and admins may, and without `by` the operator. Refuses with NotAllowed.
    """
    if by is not None and not by.role.manages:
        raise NotAllowed(by.role)
    tally = Tally()
    try:
        async with ledger.database.transaction() as connection:
            await check_still(connection, by)
            await rules.lock(connection, organization)
            work = Work(
                connection,
                organization,
                await read_known(connection, organization),
                Writer(connection, organization),
                ledger.clock.now(),
                ledger.via,
                tally,
                tell,
                without_conflicts,
            )
            await undoing.note(connection, organization, "before")
            sheets = _Sheets(work)
            await sheets.take_all(lines)
            _check_kept(undo is not None and not tally.of(Verdict.REFUSED) and not unread())
            await _kept(connection, sheets, undo or Undo(), by)
    except _DryRun:
        return tally
    await ledger.fresh_catalogue(organization)
    return tally


def _check_kept(kept: bool) -> None:  # noqa: FBT001 - a question
    if not kept:
        raise _DryRun


async def _kept(connection: Connection, sheets: _Sheets, undo: Undo, by: Member | None) -> None:
    work = sheets.work
    await sheets.bookings.keep()
    await work.writer.raise_version()
    await undoing.note(connection, work.organization, "after")
    await undoing.audit_imported(connection, work.organization, by=by.id if by else None, at=work.now, via=work.via)
    async for each in undoing.differences(connection):
        undo.row(each)
    for level, subject, before, after in sheets.rules.written:
        undo.rule(level, subject, before, after)
    async for booking, version in sheets.bookings.added():
        undo.booking(booking, version)
    undo.done()
