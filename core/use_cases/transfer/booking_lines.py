"""Lines about bookings: resolved one by one, staged, then judged and written as a whole."""

from bisect import bisect_right
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import planned
from core.domain.bookings.status import Status, WaitsFor
from core.domain.guests import addresses
from core.domain.imports import Finding, RefusedLine, Verdict
from core.domain.lengths import COUNTS
from core.domain.messages import REPAINTS, Due, Kind
from core.domain.resources.resource import Resource
from core.domain.rules.policy import MOST_PEOPLE
from core.domain.sheets import Facts, Line, Sheet, Value, wrong
from core.errors import BadAddress, TooMany
from core.store import resources
from core.store.imports import StagedVerdict, Staging
from core.use_cases.transfer.known import fitting
from core.use_cases.transfer.lines import AT_A_TIME, Lines, Work
from core.values import BookingId, Interval, ResourceId

VIA = "import"
OPEN = frozenset({Status.HELD, Status.PENDING, Status.CONFIRMED, Status.IN_USE, Status.CANCELLING, Status.BLACKOUT})
WAITING = {
    WaitsFor.APPROVAL: frozenset({Status.PENDING, Status.EXPIRED, Status.CANCELLED}),
    WaitsFor.NOBODY: frozenset(Status) - {Status.HELD, Status.PENDING, Status.EXPIRED, Status.BLACKOUT},
}
LAPSING = frozenset({Status.HELD, Status.PENDING, Status.CANCELLING, Status.EXPIRED})
PEOPLE = ("booked_by", "decided_by", "offered_to", "handed_by", "called_off_by")
MOMENTS = (
    *("requested_at", "confirmed_at", "checked_in_at", "ended_at", "lapses_at", "release_at", "rings_at"),
    *("check_in_by", "was_starts", "was_ends", "offered_until"),
)
SETTLES = REPAINTS - {Kind.CHANGED, Kind.SUPERSEDED}
"""Messages that end a state: they are planned however long ago they were due."""
CONFLICTS = frozenset({"double", "taken"})
"""What is the matter with a line that overlaps another one, or a booking."""
STAGED = (
    *("place", "line", "number", "leader", "parted_from", "resource_id", "unit_id", "member_id", "starts", "ends"),
    *("status", "version", "via", "lapses_at", "waits_for", "decided_by", "blocks_until", "charged", "requested_at"),
    *("confirmed_at", "release_at", "rings_at", "check_in_by", "late", "checked_in_at", "ended_at", "booked_by"),
    *("companion_units", "attendee_ids", "absentee_ids", "was_resource_id", "was_starts", "was_ends", "because"),
    *(
        "title",
        "was_title",
        "guests",
        "party",
        "offered_to",
        "offered_until",
        "handed_by",
        "called_off_by",
        "blackout_id",
    ),
)
"""The columns of a staged line, in their order."""


@dataclass(frozen=True, slots=True)
class _When:
    starts: datetime
    ends: datetime
    status: Status


class BookingLines(Lines):
    """Bookings; what is there already stays, and nothing may overlap."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rows: list[list[object]] = []
        self._staging = Staging(work.connection, work.organization)
        self._catalogue: Mapping[ResourceId, Resource] | None = None
        self._open = False
        self._place = 0
        self._sources: list[tuple[int, str]] = []
        """Each file, behind the place of its first line among all."""

    async def begin(self) -> None:
        """Read the catalogue as it is by now, and make room."""
        known = await resources.current(self._work.connection, self._work.organization)
        self._catalogue = {each.id: each for each in (*known.resources, *known.retired)}
        await self._staging.open()
        self._open = True

    def take(self, line: Line) -> None:
        """Keep a booking to be judged with all others."""
        known, facts = self._work.known, line.facts
        resource = known.resource(facts["resource"])
        zone = str(known.site(resource["site"])["zone"])
        when = self._when(facts, zone)
        for what in ("title", "was_title"):
            fitting("title", facts.get(what))
        fitting("reason", facts.get("because"))
        member = known.person(facts["person"])
        several = {name: self._people(facts.get(name)) for name in ("attendees", "absentees")}
        row: dict[str, object] = {
            **{name: known.moment(facts.get(name), zone) for name in MOMENTS},
            **{name: known.person(facts[name]) if facts.get(name) is not None else None for name in PEOPLE},
            **{
                name: facts.get(name) for name in ("number", "leader", "parted_from", "waits_for", "title", "was_title")
            },
            "place": self._placed(line),
            "line": line.number,
            "resource_id": resource["id"],
            "unit_id": known.unit(resource, facts.get("unit")),
            "member_id": member,
            "starts": when.starts,
            "ends": when.ends,
            "status": when.status.value,
            "via": facts.get("via") or VIA,
            "because": facts.get("because"),
            "guests": self._guests(facts),
            "party": self._party(facts),
            "late": facts.get("late") is True,
            "attendee_ids": several["attendees"],
            "absentee_ids": several["absentees"],
            "companion_units": [known.unit_called(each) for each in self._several(facts.get("companions"))],
            "was_resource_id": known.resource(facts["was_resource"])["id"] if facts.get("was_resource") else None,
            "blackout_id": self._blackout(facts.get("blackout")),
        }
        row["booked_by"] = row["booked_by"] or member
        self._count(row, facts, when, zone)
        self._check(row, when)
        self._rows.append([row[name] for name in STAGED])

    def _guests(self, facts: Facts) -> list[str]:
        try:
            return list(addresses(self._several(facts.get("guests"))))
        except BadAddress as bad:
            raise RefusedLine(wrong("no-address", column="guests", cell=bad.said)) from None
        except TooMany as many:
            raise RefusedLine(wrong("too-many", what="guests", most=many.most)) from None

    @staticmethod
    def _party(facts: Facts) -> int | None:
        said = facts.get("people")
        if said is not None and not (isinstance(said, int) and 1 <= said <= MOST_PEOPLE):
            raise RefusedLine(wrong("no-number", column="people", cell=said))
        return said if isinstance(said, int) else None

    def _when(self, facts: Facts, zone: str) -> _When:
        starts, ends = (self._work.known.moment(facts[name], zone) for name in ("starts", "ends"))
        if starts is None or ends is None or ends <= starts:
            raise RefusedLine(wrong("ends-before"))
        if any(each != each.replace(second=0, microsecond=0) for each in (starts, ends)):
            raise RefusedLine(wrong("no-minute"))
        said = str(facts.get("status") or "").lower().replace(" ", "_")
        if not said:
            return _When(starts, ends, Status.COMPLETED if ends <= self._work.now else Status.CONFIRMED)
        if said not in set(Status):
            raise RefusedLine(wrong("unknown-choice", column="status", value=said, choices=", ".join(Status)))
        return _When(starts, ends, Status(said))

    def _count(self, row: dict[str, object], facts: Facts, when: _When, zone: str) -> None:
        """Add what a line of another tool does not say, as if it were booked now."""
        blocks = self._work.known.moment(facts.get("blocks_until"), zone)
        row["version"], row["charged"] = facts.get("version") or 1, facts.get("charged")
        resource = (self._catalogue or {}).get(ResourceId(int(str(row["resource_id"]))))
        if resource is not None and (blocks is None or row["charged"] is None):
            during = Interval(when.starts, when.ends)
            stay = resource.stay(during, now=self._work.now)
            if row["charged"] is None:
                row["charged"] = stay.minutes
            if blocks is None:
                blocks = resource.blocked(during).end if when.status in OPEN else when.ends
                row["rings_at"], row["check_in_by"] = stay.rings_at, stay.check_in_by
        row["blocks_until"] = blocks or when.ends
        if facts.get("status") is None:
            row["confirmed_at"] = row["confirmed_at"] or min(self._work.now, when.starts)
            row["ended_at"] = when.ends if when.status is Status.COMPLETED else None

    def _check(self, row: Mapping[str, object], when: _When) -> None:
        """Refuse what no booking can be; the database would refuse the whole import for it."""
        blocks, charged, version = row["blocks_until"], row["charged"], row["version"]
        fits = (
            (when.status in OPEN) == (row["ended_at"] is None)
            and (row["lapses_at"] is not None if when.status in LAPSING else row["lapses_at"] is None)
        ) or (when.status is Status.CANCELLED and row["ended_at"] is not None)
        waits = row["waits_for"] is None or (
            row["waits_for"] in set(WaitsFor) and when.status in WAITING[WaitsFor(str(row["waits_for"]))]
        )
        named = (row["waits_for"] is not None or when.status is not Status.PENDING) and waits
        closed = when.status is not Status.BLACKOUT or row["blackout_id"] is not None
        offered = row["offered_until"] is None or row["offered_to"] is not None
        if not (fits and named and closed and offered):
            raise RefusedLine(wrong("no-such-state", status=when.status.value))
        whole = isinstance(blocks, datetime) and blocks == blocks.replace(second=0, microsecond=0)
        if not whole or not isinstance(blocks, datetime) or blocks < when.starts:
            raise RefusedLine(wrong("no-minute"))
        if not (isinstance(charged, int) and charged >= 0 and isinstance(version, int) and version >= 1):
            raise RefusedLine(wrong("no-number", column="charged", cell=charged))

    def _people(self, said: Value) -> list[int]:
        people = [self._work.known.person(each) for each in self._several(said)]
        if len(people) > COUNTS["attendees"]:
            raise RefusedLine(wrong("too-many", what="attendees", most=COUNTS["attendees"]))
        return people

    @staticmethod
    def _several(said: Value) -> tuple[str, ...]:
        return said if isinstance(said, tuple) else ()

    def _blackout(self, number: Value) -> int | None:
        if not isinstance(number, int):
            return None
        if number not in self._work.known.blackout_numbers:
            raise RefusedLine(wrong("unknown-blackout", number=number))
        return self._work.known.blackout_numbers[number]

    def waiting(self) -> int:
        """Rows."""
        return len(self._rows)

    async def write(self) -> None:
        """Stage the bookings."""
        if self._rows:
            await self._staging.add(self._rows)
            self._rows.clear()

    async def judge(self) -> None:
        """Judge all bookings together, and tell of those that are refused."""
        if not self._open:
            return
        await self.write()
        await self._staging.check()
        async for each in self._staging.refused():
            self._work.tell(self._finding(each))
        for verdict, count in (await self._staging.verdicts()).items():
            self._work.tally.add(Sheet.BOOKINGS, self._verdict(verdict), count)

    def _verdict(self, staged: str) -> Verdict:
        if staged in set(Verdict):
            return Verdict(staged)
        return Verdict.LEFT_OUT if self._work.without_conflicts and staged in CONFLICTS else Verdict.REFUSED

    def _finding(self, each: StagedVerdict) -> Finding:
        source, other = self._source(each.place), str(each.other)
        if each.other is not None and each.other_line is not None:
            where = self._source(each.other)
            other = str(each.other_line) if where == source else f"{each.other_line} of {where}"
        fault = wrong(each.verdict, other=other)
        return Finding(Sheet.BOOKINGS, each.line, self._verdict(each.verdict), "", fault=fault, source=source)

    def _placed(self, line: Line) -> int:
        self._place += 1
        if not self._sources or self._sources[-1][1] != line.source:
            self._sources.append((self._place, line.source))
        return self._place

    def _source(self, place: int) -> str:
        return self._sources[bisect_right(self._sources, place, key=lambda each: each[0]) - 1][1]

    async def keep(self) -> None:
        """Write the bookings with the messages that they have coming."""
        if not self._open:
            return
        await self._staging.write(at=self._work.now, via=self._work.via)
        planned: list[tuple[BookingId, Due]] = []
        async for booking in self._staging.coming():
            planned += [(booking.id, due) for due in self._coming(booking)]
            if len(planned) >= AT_A_TIME:
                await self._staging.plan(planned)
                planned.clear()
        await self._staging.plan(planned)
        await self._staging.remind(now=self._work.now)

    async def added(self) -> AsyncIterator[tuple[int, int]]:
        """Yield the bookings that were written, each with its version."""
        if self._open:
            async for each in self._staging.added():
                yield each

    def _coming(self, booking: Booking) -> Iterator[Due]:
        """Yield what a booking has coming; what was due before now was told where it comes from."""
        for due in planned(booking, before=booking, now=self._work.now):
            if due.kind is not Kind.CHANGED and (due.at > self._work.now or due.kind in SETTLES):
                yield due
