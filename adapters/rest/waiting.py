"""What is left of quotas, and what somebody is in line for."""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field, Strict

from adapters.rest.answers import answered
from adapters.rest.asking import BadRequest, during
from adapters.rest.caller import Called, Caller
from adapters.rest.fields import LARGEST, Asked, Id, Shown, Slot, Text, When, minutes, utc
from core.domain.people.tokens import UNLIMITED, Scope
from core.domain.waiting.wait import InLine, Watched
from core.errors import Allowance
from core.ledger import Ledger
from core.use_cases.rules.allowances_of import allowances_of
from core.use_cases.waiting.listed import place_of, waiting_of
from core.use_cases.waiting.stop import stop
from core.use_cases.waiting.wait_for import wait_for
from core.values import MINUTE, UnitId, WaitId

router = APIRouter()


class Quota(BaseModel):
    """A quota, and what the caller has left of it: minutes or bookings, as `measure` says."""

    name: str
    measure: str
    period: str
    days: int
    most: int
    used: int
    left: int
    resets: str | None

    @classmethod
    def of(cls, allowance: Allowance) -> "Quota":
        """Return an allowance as it is shown."""
        return cls(
            name=allowance.name,
            measure=allowance.measure,
            period=allowance.period,
            days=allowance.days,
            most=allowance.most,
            used=allowance.used,
            left=allowance.left,
            resets=utc(allowance.resets) if allowance.resets else None,
        )


class Quotas(Shown):
    """All quotas that count what the caller books."""

    items: list[Quota]


@router.get("/quotas", response_model=Quotas, tags=["quotas"])
async def read_quotas(caller: Called, request: Request) -> Response:
    """Return what the caller has left of each quota now."""
    found = await allowances_of(caller.ledger, organization=caller.organization, member=caller.member.id)
    return answered(Quotas(items=[Quota.of(each) for each in found]), request)


class Wait(Shown):
    """A place in line."""

    id: int
    resources: list[int]
    window: Slot
    minutes: int = Field(description="How long a slot is wanted within the window.")
    at_least: int = Field(description="The shortest part that will do, in minutes.")
    status: str
    place: int = Field(description="The first is 1.")

    @classmethod
    def of(cls, line: InLine, caller: Caller) -> "Wait":
        """Return a place in line as it is shown."""
        wait, watched = line.wait, line.wait.watched
        zone = caller.catalogue.resource(watched.resources[0]).zone
        return cls(
            id=wait.id,
            resources=list(watched.resources),
            window=Slot.of(watched.window, zone),
            minutes=minutes(watched.length),
            at_least=minutes(watched.least),
            status=wait.status,
            place=line.position,
        )


class Waits(Shown):
    """Everything that the caller is in line for."""

    items: list[Wait]


class NewWait(Asked):
    """What is wanted as soon as it frees up."""

    resource: Id | Text
    unit: Id | None = None
    start: When
    end: When | None = None
    minutes: Annotated[int, Strict(), Field(ge=1, le=5_270_400)] | None = None
    at_least: Annotated[int, Strict(), Field(ge=1, le=5_270_400)] | None = Field(
        default=None, description="The shortest part that will do, in minutes; all of it without."
    )


@router.get("/waits", response_model=Waits, tags=["waiting"])
async def list_waits(caller: Called, request: Request) -> Response:
    """Return what the caller is in line for."""
    found = await waiting_of(caller.ledger, organization=caller.organization, member=caller.member.id)
    return answered(Waits(items=[Wait.of(each, caller) for each in found]), request)


@router.post("/waits", status_code=201, response_model=Wait, tags=["waiting"])
async def begin_wait(asked: NewWait, caller: Called) -> Response:
    """Get in line for what is taken: once it frees up it is held for the caller for a while, and told in chat."""
    resource = caller.resource(asked.resource)
    caller.bearer.check_books(resource, None)
    if caller.bearer.budget != UNLIMITED:
        raise BadRequest("budget-covers-no-waiting", "A token with a budget gets in no line.", status=403)
    slot = during(asked.start, asked.end, asked.minutes, resource.zone)
    least = slot.length if asked.at_least is None else asked.at_least * MINUTE
    if not timedelta(0) < least <= slot.length:
        raise BadRequest("bad-slot", "The shortest part is no longer than all of it.")
    units = (resource.unit(UnitId(asked.unit)).id,) if asked.unit is not None else ()
    watched = Watched((resource.id,), slot, slot.length, least, units)

    async def do(ledger: Ledger) -> tuple[int, Wait]:
        line = await wait_for(
            ledger, organization=caller.organization, watched=watched, by=caller.member.id, via=ledger.via
        )
        return line.wait.id, Wait.of(line, caller)

    async def read(wait: int) -> Wait:
        line = await place_of(
            caller.ledger, organization=caller.organization, wait=WaitId(wait), member=caller.member.id
        )
        return Wait.of(line, caller)

    return answered(await caller.once("wait", do, read), caller.request, status=201)


@router.delete("/waits/{wait}", status_code=204, response_model=None, tags=["waiting"])
async def end_wait(wait: Annotated[int, Path(ge=1, le=LARGEST)], caller: Called) -> Response:
    """Leave the line."""
    caller.check(Scope.BOOK)
    await stop(
        caller.ledger, organization=caller.organization, wait=WaitId(wait), by=caller.member.id, via=caller.ledger.via
    )
    return Response(status_code=204)
