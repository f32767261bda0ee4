"""What those read and change who run the place: people, groups, closings, reports, and what was changed."""

from datetime import UTC, datetime, time, timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import Field

from adapters.rest.answers import Cursor, Fields, Limit, Page, answered, bad_cursor, cursor_of, key_of, page
from adapters.rest.asking import BadRequest, day, during
from adapters.rest.bookings import Ref, id_of
from adapters.rest.caller import Called, Caller
from adapters.rest.fields import DAY, LARGEST, Asked, Id, Shown, Slot, Text, When, utc
from core.domain.blackouts import Blackout
from core.domain.people.tokens import Scope
from core.domain.reports import By, Days
from core.errors import NoSuchBlackout
from core.ledger import Ledger
from core.use_cases.audit.changes import changes_during
from core.use_cases.audit.history import history
from core.use_cases.blackouts.black_out import black_out
from core.use_cases.blackouts.coming import coming
from core.use_cases.blackouts.lift import lift
from core.use_cases.blackouts.propose import propose
from core.use_cases.people.change_group import every_group
from core.use_cases.people.everybody import everybody
from core.use_cases.reports.use import use_of
from core.values import BlackoutId, Interval

router = APIRouter()
MOST_PEOPLE = 10_000
MOST_DAYS = 3_660


class PersonShown(Shown):
    """A member."""

    id: int
    name: str
    role: str
    groups: list[str]
    suspended: bool


class GroupShown(Shown):
    """A group of members."""

    id: int
    name: str
    members: list[int]


class Line(Shown):
    """Something that happened."""

    at: str
    what: str
    by: str | None
    via: str | None
    subject: str | None = None


class BlackoutShown(Shown):
    """A time for which resources are closed."""

    id: int
    resources: list[int]
    slot: Slot
    reason: str

    @classmethod
    def of(cls, blackout: Blackout, caller: Caller) -> "BlackoutShown":
        """Return a blackout as it is shown."""
        return cls(
            id=blackout.id,
            resources=list(blackout.resources),
            slot=Slot.of(blackout.during, caller.catalogue.zone),
            reason=blackout.reason,
        )


class UseShown(Shown):
    """How something was used; times are hours."""

    key: str
    bookings: int
    booked: float
    used: float
    no_shows: int
    cancelled: int
    refused: int
    open: float | None


class Span:
    """Days from the first to the last one."""

    def __init__(
        self,
        since: Annotated[str, Query(pattern=DAY, description="The first day.")],
        until: Annotated[str, Query(pattern=DAY, description="The last day.")],
    ) -> None:
        self._since, self._until = since, until

    def days(self) -> Days:
        """Return them; refuses with BadRequest what are none, or more than ten years of them."""
        first, last = day(self._since, of="since"), day(self._until, of="until")
        if not 0 <= (last - first).days <= MOST_DAYS:
            raise BadRequest("bad-slot", "The last day is not before the first, and within ten years of it.")
        return Days(first, last)


@router.get("/people", response_model=Page[PersonShown], tags=["people"])
async def list_people(
    caller: Called, request: Request, fields: Fields = None, limit: Limit = 50, cursor: Cursor = None
) -> Response:
    """Return the members who are here, for who runs the place."""
    caller.check(Scope.ADMINISTER)
    found = await everybody(caller.ledger, organization=caller.organization, by=caller.member, most=MOST_PEOPLE)
    few, following = page(found, key=lambda each: (each.name.casefold(), each.id), limit=limit, cursor=cursor)
    people = [
        PersonShown(
            id=each.id,
            name=each.name,
            role=each.role,
            groups=list(each.groups),
            suspended=each.suspended_at is not None,
        )
        for each in few
    ]
    return answered(Page[PersonShown](items=people, next=following), request, fields=fields)


@router.get("/groups", response_model=Page[GroupShown], tags=["people"])
async def list_groups(
    caller: Called, request: Request, fields: Fields = None, limit: Limit = 50, cursor: Cursor = None
) -> Response:
    """Return the groups of members, for who runs the place."""
    caller.check(Scope.ADMINISTER)
    caller.member.check_manages()
    found = await every_group(caller.ledger, organization=caller.organization)
    few, following = page(found, key=lambda each: (each.name.casefold(), each.id), limit=limit, cursor=cursor)
    groups = [GroupShown(id=each.id, name=each.name, members=list(each.ids)) for each in few]
    return answered(Page[GroupShown](items=groups, next=following), request, fields=fields)


class NewBlackout(Asked):
    """Resources to close, and why, which everybody reads; what is booked then is in the way unless it may go."""

    resources: list[Id] = Field(min_length=1, max_length=200)
    start: When
    end: When
    reason: Text
    moving: bool | None = Field(
        default=None,
        strict=True,
        description=(
            "Without it nothing is closed that is booked then; true moves those bookings where that is possible, and "
            "cancels the others; false cancels all of them."
        ),
    )


@router.get("/blackouts", response_model=Page[BlackoutShown], tags=["blackouts"])
async def list_blackouts(
    caller: Called, request: Request, fields: Fields = None, limit: Limit = 50, cursor: Cursor = None
) -> Response:
    """Return the closings that are not over, of what the caller may know of."""
    seen = {each.id for each in caller.catalogue.resources}
    found = await coming(caller.ledger, organization=caller.organization)
    known = [each for each in found if not seen.isdisjoint(each.resources)]
    few, following = page(known, key=lambda each: (each.during.start.isoformat(), each.id), limit=limit, cursor=cursor)
    shown = [BlackoutShown.of(each, caller) for each in few]
    for each in shown:
        each.resources = [one for one in each.resources if one in seen]
    return answered(Page[BlackoutShown](items=shown, next=following), request, fields=fields)


@router.post("/blackouts", status_code=201, response_model=BlackoutShown, tags=["blackouts"])
async def close(asked: NewBlackout, caller: Called) -> Response:
    """Close resources for a while."""
    caller.check(Scope.ADMINISTER)
    things = [caller.resource(each) for each in asked.resources]
    slot = during(asked.start, asked.end, None, things[0].zone)

    async def do(ledger: Ledger) -> tuple[int, BlackoutShown]:
        # Proposed and closed at once: nobody looks at the proposal in between.
        async with ledger.turn(via=ledger.via) as turn:
            proposal, _ = await propose(
                turn,
                organization=caller.organization,
                by=caller.member,
                resources=[each.id for each in things],
                during=slot,
                reason=asked.reason,
            )
            closed = await black_out(
                turn, organization=caller.organization, by=caller.member, blackout=proposal, moving=asked.moving
            )
        return proposal, BlackoutShown.of(closed.blackout, caller)

    async def read(blackout: int) -> BlackoutShown:
        standing = await coming(caller.ledger, organization=caller.organization)
        found = next((each for each in standing if each.id == blackout), None)
        if found is None:
            raise NoSuchBlackout
        return BlackoutShown.of(found, caller)

    return answered(await caller.once("blackout", do, read), caller.request, status=201)


@router.delete("/blackouts/{blackout}", status_code=204, response_model=None, tags=["blackouts"])
async def open_again(
    blackout: Annotated[int, Path(ge=1, le=LARGEST)],
    caller: Called,
    reason: Annotated[str, Query(min_length=1, max_length=500, pattern=r"^[^\x00]*$")] = "Open again",
) -> Response:
    """Lift a closing; soon after it began, the bookings that were cancelled for it come back."""
    caller.check(Scope.ADMINISTER)
    await lift(
        caller.ledger,
        organization=caller.organization,
        by=caller.member,
        blackout=BlackoutId(blackout),
        because=reason,
    )
    return Response(status_code=204)


@router.get("/bookings/{booking}/history", response_model=Page[Line], tags=["bookings"])
async def read_history(booking: Ref, caller: Called, request: Request) -> Response:
    """Return what happened to a booking, in order, as far as the caller may know it."""
    told = await history(caller.ledger, organization=caller.organization, booking=id_of(booking), by=caller.member)
    lines = [
        Line(at=utc(each.at), what=each.what.value, by=told.names.get(each.by) if each.by else None, via=each.via)
        for each in told.events
    ]
    return answered(Page[Line](items=lines, next=None), request)


@router.get("/audit", response_model=Page[Line], tags=["audit"])
async def read_audit(
    caller: Called,
    request: Request,
    span: Annotated[Span, Depends()],
    limit: Annotated[int, Query(ge=1, le=200, description="At most so many on a page, which may have fewer.")] = 200,
    cursor: Cursor = None,
) -> Response:
    """Return what was changed of things, rules, roles and closings on those days, the latest first."""
    caller.check(Scope.ADMINISTER)
    days = span.days()
    zone = caller.catalogue.zone
    first = datetime.combine(days.first, time(), zone).astimezone(UTC)
    last = datetime.combine(days.last + timedelta(days=1), time(), zone).astimezone(UTC)
    before = _row(cursor) if cursor is not None else None
    told = await changes_during(
        caller.ledger, during=Interval(first, last), by=caller.member, before=before, most=limit
    )
    lines = [
        Line(
            at=utc(each.at),
            what=each.what.value,
            by=told.names.get(each.by) if each.by else None,
            via=each.via,
            subject=each.subject or None,
        )
        for each in told.made
    ]
    following = cursor_of((told.further,)) if told.further is not None else None
    return answered(Page[Line](items=lines, next=following), request)


def _row(cursor: str) -> int:
    """Return the row of the audit that a cursor stands for; refuses with BadRequest what is none."""
    match key_of(cursor):
        case (int(row),) if 0 < row <= LARGEST:
            return row
    raise bad_cursor()


@router.get("/reports", response_model=Page[UseShown], tags=["reports"])
async def read_report(
    caller: Called,
    request: Request,
    span: Annotated[Span, Depends()],
    by: Annotated[By, Query(description="What the bookings of a row have in common.")] = By.RESOURCE,
    fields: Fields = None,
) -> Response:
    """Return how what begins on those days was used, for who runs the place."""
    caller.check(Scope.ADMINISTER)
    found = await use_of(caller.ledger, organization=caller.organization, days=span.days(), by=by, who=caller.member)
    rows = [
        UseShown(
            key=each.key,
            bookings=each.bookings,
            booked=each.booked,
            used=each.used,
            no_shows=each.no_shows,
            cancelled=each.cancelled,
            refused=each.refused,
            open=each.open,
        )
        for each in found
    ]
    return answered(Page[UseShown](items=rows, next=None), request, fields=fields)
