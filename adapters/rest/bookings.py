"""Bookings: to hold, confirm, look at, change and give up."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Annotated, TypedDict
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Path, Query, Response
from pydantic import BaseModel, Field, Strict

from adapters.rest.answers import (
    Cursor,
    Fields,
    Limit,
    Page,
    answered,
    bad_cursor,
    check_condition,
    cursor_of,
    expected,
    key_of,
    page,
)
from adapters.rest.asking import BadRequest, day, during, instant
from adapters.rest.caller import Called, Caller
from adapters.rest.fields import DAY, LARGEST, Asked, Day, Id, Moment, Shown, Slot, Text, When
from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import as_told, tells
from core.domain.bookings.purpose import Purpose
from core.domain.bookings.reference import reference, referred
from core.domain.bookings.status import Status
from core.domain.people.tokens import Scope
from core.domain.resources.resource import Resource
from core.errors import NoSuchBooking, NotYours
from core.ledger import Ledger
from core.use_cases.bookings import check_in as checking_in
from core.use_cases.bookings.all_bookings import managed_booking, page_of_bookings
from core.use_cases.bookings.bookings_of import booking_of, concerning
from core.use_cases.bookings.call_off import call_off
from core.use_cases.bookings.cancel import cancel
from core.use_cases.bookings.change_attendees import change_attendees
from core.use_cases.bookings.check_out import check_out
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.extend import extend
from core.use_cases.bookings.if_unchanged import if_unchanged
from core.use_cases.bookings.move import move
from core.use_cases.bookings.rename import rename
from core.use_cases.bookings.show_code import show_code
from core.use_cases.bookings.slot import Place
from core.use_cases.bookings.undo import undo
from core.use_cases.people.people_called import people_named
from core.use_cases.tokens.hold_within import count_change, hold_within
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

router = APIRouter(tags=["bookings"])
MOST_DAYS = 366
"""Days of one list of everybody's bookings."""

Verb = Callable[[Ledger], Awaitable[Booking]]


class Acting(TypedDict):
    """Who acts, as keyword arguments for the use cases of bookings."""

    organization: OrganizationId
    by: MemberId
    via: str


class Named(BaseModel):
    """Something, or somebody, with the id and the name."""

    id: int
    name: str


class BookedUnit(BaseModel):
    """A unit that was booked, and of what."""

    resource: Named
    unit: int
    label: str


class BookingShown(Shown):
    """A booking, as far as the caller may know it."""

    id: str = Field(description="Its reference.")
    version: int
    status: Status
    resource: Named
    unit: int
    label: str
    also: list[BookedUnit] = Field(description="What was booked together with it.")
    slot: Slot
    title: str | None
    holder: Named | None = Field(description="Null where the caller may not know whose it is.")
    attendees: list[Named]
    guests: list[str]
    party: int | None
    held_until: Moment | None = Field(description="Until when a hold or a request is kept, or can be undone.")
    check_in_until: Moment | None = Field(description="When it is given back if nobody checks in.")
    checked_in_at: Moment | None
    ended_at: Moment | None
    reason: str | None
    series: int | None


async def shown(caller: Caller, several: Sequence[Booking]) -> list[BookingShown]:
    """Return bookings as the caller may know them; names cost one statement for all of them, if there are any."""
    others = any(each.people - {caller.member.id} for each in several)
    names = await people_named(caller.ledger, several, to=caller.member) if others else {}
    return [_shown(each, caller, {caller.member.id: caller.member.name, **names}) for each in several]


def _shown(booking: Booking, caller: Caller, names: dict[MemberId, str]) -> BookingShown:
    catalogue = caller.catalogue
    told = as_told(booking, catalogue, caller.member)
    (resource, unit), *also = catalogue.of(booking)
    zone, known = resource.zone, tells(booking, catalogue, caller.member)
    kept = booking.status in {Status.HELD, Status.PENDING, Status.CANCELLING}
    waits = booking.status is Status.CONFIRMED

    def somebody(member: MemberId) -> Named | None:
        return Named(id=member, name=names[member]) if known and member in names else None

    return BookingShown(
        id=reference(booking.id),
        version=booking.version,
        status=booking.status,
        resource=Named(id=resource.id, name=resource.name),
        unit=unit.id,
        label=unit.label,
        also=[
            BookedUnit(resource=Named(id=each.id, name=each.name), unit=other.id, label=other.label)
            for each, other in also
        ],
        slot=Slot.of(booking.during, zone),
        title=told.title,
        holder=somebody(booking.member),
        attendees=[each for member in booking.attendees if (each := somebody(member))],
        guests=list(told.guests),
        party=booking.party,
        held_until=Moment.of(booking.lapses_at, zone) if kept and booking.lapses_at else None,
        check_in_until=Moment.of(booking.release_at, zone) if waits and booking.release_at else None,
        checked_in_at=Moment.of(booking.checked_in_at, zone) if booking.checked_in_at else None,
        ended_at=Moment.of(booking.ended_at, zone) if booking.ended_at else None,
        reason=booking.because if known else None,
        series=booking.series,
    )


def tag_of(booking: Booking) -> str:
    """Return the entity tag of a booking: its version, and what time has made of it."""
    return f'"{reference(booking.id)}-{booking.version}-{booking.status}"'


async def _answer(
    caller: Caller, booking: Booking, *, fields: str | None = None, status: int = 200, location: bool = False
) -> Response:
    booking = booking.settled(caller.now)
    [one] = await shown(caller, [booking])
    where = f"/api/v1/bookings/{one.id}" if location else None
    return answered(one, caller.request, fields=fields, status=status, etag=tag_of(booking), location=where)


Ref = Annotated[str, Path(pattern="^[A-Z0-9]{4,16}$", description="The reference of a booking, such as K7QX.")]


def id_of(said: str) -> BookingId:
    """Return the booking that a reference names; refuses with NoSuchBooking."""
    found = referred(said)
    if found is None or found > LARGEST:
        raise NoSuchBooking
    return found


async def seen(caller: Caller, booking: BookingId) -> Booking:
    """Return a booking that is the caller's business, or that they manage; refuses with NoSuchBooking."""
    organization, member = caller.organization, caller.member
    try:
        return await booking_of(caller.ledger, organization=organization, booking=booking, member=member.id)
    except NotYours:
        return await managed_booking(caller.ledger, organization=organization, booking=booking, by=member)


class NewBooking(Asked):
    """A slot to hold; with `confirm` it is booked at once, as far as it needs nobody's approval."""

    resource: Id | Text = Field(description="The id or the name of what is wanted.")
    unit: Id | None = Field(default=None, description="This unit and no other.")
    start: When | None = None
    end: When | None = None
    minutes: Annotated[int, Strict(), Field(ge=1, le=5_270_400)] | None = None
    day: Day | None = Field(default=None, description="All of a day, in place of a start and an end.")
    title: Text | None = None
    party: Annotated[int, Strict(), Field(ge=1, le=10_000)] | None = None
    holder: Id | None = Field(default=None, description="The member for whom it is, if that is not the caller.")
    attendees: list[Id] = Field(default=[], max_length=50)
    confirm: Annotated[bool, Strict()] = False

    def during(self, resource: Resource, caller: Caller) -> Interval:
        """Return the slot that is wanted; refuses with BadRequest where it is not said, or said twice."""
        if self.day is not None:
            if self.start or self.end or self.minutes:
                raise BadRequest("bad-slot", "A whole day has no start, end or minutes besides.")
            on = day(self.day, of="day")
            whole = resource.whole_day(on)
            if whole is None:
                raise resource.closed_on(on, on, now=caller.now)
            return whole
        if self.start is None:
            raise BadRequest("bad-slot", "A slot has a start, or is a day.")
        return during(self.start, self.end, self.minutes, resource.zone)


@router.post("/bookings", status_code=201, response_model=BookingShown)
async def create_booking(asked: NewBooking, caller: Called) -> Response:
    """Hold a slot for five minutes, or book it at once."""
    resource = caller.resource(asked.resource)
    slot = asked.during(resource, caller)
    holder = MemberId(asked.holder) if asked.holder is not None else None
    caller.bearer.check_books_for(holder)
    purpose = Purpose(holder=holder, title=asked.title, party=asked.party)

    async def do(ledger: Ledger) -> Booking:
        unit = UnitId(asked.unit) if asked.unit is not None else None
        booking = await hold_within(
            ledger, caller.bearer, resource=resource.id, during=slot, unit=unit, purpose=purpose
        )
        acting = _acting(caller, ledger)
        if asked.attendees:
            booking = await change_attendees(
                ledger, booking=booking.id, add=[MemberId(each) for each in asked.attendees], **acting
            )
        if asked.confirm:
            booking = await confirm(ledger, booking=booking.id, **acting)
        return booking

    # What takes several steps is done as a whole, or not.
    whole = bool(asked.attendees or asked.confirm)
    booking = await _once(caller, _in_one(do) if whole else do)
    return await _answer(caller, booking, status=201, location=True)


def _in_one(do: Verb) -> Verb:
    async def doing(ledger: Ledger) -> Booking:
        async with ledger.turn(via=ledger.via) as turn:
            return await do(turn)

    return doing


@dataclass(frozen=True, slots=True)
class Everybodys:
    """Everybody's bookings of some days, rather than one's own."""

    since: Annotated[
        str | None, Query(pattern=DAY, description="Everybody’s from that day on, of what the caller manages.")
    ] = None
    until: Annotated[str | None, Query(pattern=DAY, description="Up to that day, the last one; else a week.")] = None
    member: Annotated[int | None, Query(ge=1, le=LARGEST, description="Of that member alone.")] = None

    def within(self, zone: ZoneInfo) -> Interval:
        """Return the days by the clock of that zone; refuses with BadRequest what are no days."""
        first = day(self.since or "", of="since")
        last = day(self.until, of="until") if self.until is not None else first + timedelta(days=6)
        if not 0 <= (last - first).days < MOST_DAYS:
            raise BadRequest("bad-slot", "The last day is not before the first, and within a year of it.")
        begins, ends = (datetime.combine(each, time(), zone) for each in (first, last + timedelta(days=1)))
        return Interval(begins.astimezone(UTC), ends.astimezone(UTC))


@router.get("/bookings", response_model=Page[BookingShown])
async def list_bookings(
    caller: Called,
    which: Annotated[Everybodys, Depends()],
    resource: Annotated[int | None, Query(ge=1, le=LARGEST)] = None,
    fields: Fields = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """
    Return the caller's current bookings, in order: those that they have, made for somebody, or come to.

    With `since`, everybody's bookings of what the caller manages. A page of one member's may then be shorter, or empty,
    and others follow: `next` tells.
    """
    if which.since is None:
        if which.until is not None or which.member is not None:
            raise BadRequest("bad-slot", "Everybody’s bookings are asked for from a day on: since.")
        found = await concerning(caller.ledger, organization=caller.organization, member=caller.member.id)
        found = [each for each in found if resource in {None, each.resource}]
    else:
        caller.check(Scope.ADMINISTER)
        within = which.within(caller.catalogue.zone)
        among = None if resource is None else [ResourceId(resource)]
        whose = None if which.member is None else MemberId(which.member)
        some = await page_of_bookings(
            caller.ledger,
            by=caller.member,
            during=within,
            among=among,
            member=whose,
            after=_place(cursor) if cursor is not None else None,
            most=limit,
        )
        return await _page(caller, some.bookings, some.further and _cursor(*some.further), fields=fields)
    few, following = page(found, key=lambda each: (each.during.start.isoformat(), each.id), limit=limit, cursor=cursor)
    return await _page(caller, few, following, fields=fields)


async def _page(caller: Caller, few: Sequence[Booking], following: str | None, *, fields: str | None) -> Response:
    of = Page[BookingShown](items=await shown(caller, few), next=following)
    return answered(of, caller.request, fields=fields)


def _cursor(start: datetime, booking: BookingId) -> str:
    return cursor_of((start.isoformat(), booking))


def _place(cursor: str) -> tuple[datetime, BookingId]:
    """Return the place that a cursor stands for; refuses with BadRequest what is none."""
    match key_of(cursor):
        case (str(start), int(booking)) if 0 < booking <= LARGEST:
            return instant(start, ZoneInfo("UTC"), of="cursor"), BookingId(booking)
    raise bad_cursor()


@router.get("/bookings/{booking}", response_model=BookingShown)
async def read_booking(booking: Ref, caller: Called, fields: Fields = None) -> Response:
    """Return a booking that is the caller's business, or that they manage."""
    return await _answer(caller, await seen(caller, id_of(booking)), fields=fields)


@router.post("/bookings/{booking}/confirm", response_model=BookingShown)
async def confirm_booking(booking: Ref, caller: Called) -> Response:
    """Turn a hold into a booking, or into a request where somebody has to approve it; again it changes nothing."""
    return await _changed(
        caller, booking, lambda ledger, one: confirm(ledger, booking=one.id, **_acting(caller, ledger))
    )


class Change(Asked):
    """What is to be changed; what is left out stays."""

    resource: Id | Text | None = None
    unit: Id | None = None
    start: When | None = None
    end: When | None = None
    minutes: Annotated[int, Strict(), Field(ge=1, le=5_270_400)] | None = None
    title: Text | None = None
    no_title: Annotated[bool, Strict()] = Field(default=False, description="Take the title away.")


@router.patch("/bookings/{booking}", response_model=BookingShown)
async def change_booking(booking: Ref, asked: Change, caller: Called) -> Response:
    """
    Move a booking to another time or thing, give it another end or another title: as a whole, or not at all.

    `If-Match` says which state of it was seen: without it there is 428, and 412 where it has changed since.
    """
    slotted = asked.start is not None or asked.resource is not None or asked.unit is not None
    ending = asked.end is not None or asked.minutes is not None
    if not (slotted or ending or asked.title is not None or asked.no_title):
        raise BadRequest("bad-slot", "Nothing is to be changed.")
    if asked.unit is not None and asked.resource is None:
        raise BadRequest("bad-slot", "A unit is one of a resource, which has to be named.")
    if asked.title is not None and asked.no_title:
        raise BadRequest("misread", "A title, or none: one of the two.")

    async def do(whole: Ledger, before: Booking) -> Booking:
        async with whole.turn(via=whole.via) as ledger:
            return await changed(ledger, before)

    async def changed(ledger: Ledger, before: Booking) -> Booking:
        acting, after = _acting(caller, ledger), before
        if slotted:
            to, slot = _target(asked, before, caller)
            destination = before.resource if to is None else to.resource
            await count_change(ledger, caller.bearer, before=before, to=destination, during=slot)
            after = await move(ledger, booking=before.id, during=slot, to=to, **acting)
        elif ending:
            zone = caller.catalogue.resource(before.resource).zone
            start = before.during.start
            slot = during(start.isoformat(), asked.end, asked.minutes, zone)
            await count_change(ledger, caller.bearer, before=before, to=before.resource, during=slot)
            after = await extend(ledger, booking=before.id, until=slot.end, **acting)
        if asked.title is not None or asked.no_title:
            after = await rename(ledger, booking=before.id, title=asked.title, **acting)
        return after

    return await _changed(caller, booking, do, required=True)


def _target(asked: Change, before: Booking, caller: Caller) -> tuple[Place | None, Interval]:
    resource = caller.resource(asked.resource) if asked.resource is not None else None
    if resource is not None:
        caller.bearer.check_books(resource, before.member)
    zone = (resource or caller.catalogue.resource(before.resource)).zone
    start = asked.start or before.during.start.isoformat()
    if asked.end is None and asked.minutes is None:
        begins = instant(start, zone, of="start")
        slot = Interval(begins, begins + before.during.length)
    else:
        slot = during(start, asked.end, asked.minutes, zone)
    unit = UnitId(asked.unit) if asked.unit is not None else None
    return (Place(resource.id, unit) if resource else None), slot


class Reason(Asked):
    """Why, in the caller's words; others read it."""

    reason: Text | None = None


@router.post("/bookings/{booking}/cancel", response_model=BookingShown)
async def cancel_booking(booking: Ref, caller: Called, asked: Reason | None = None) -> Response:
    """Give a booking back; for a minute it can be undone. Who manages what was booked calls off somebody else's."""
    because = asked.reason if asked else None

    async def do(ledger: Ledger, before: Booking) -> Booking:
        acting = _acting(caller, ledger)
        if caller.member.id in {before.member, before.booked_by}:
            return await cancel(ledger, booking=before.id, because=because, **acting)
        return await call_off(
            ledger,
            organization=caller.organization,
            booking=before.id,
            by=caller.member,
            via=ledger.via,
            because=because,
        )

    return await _changed(caller, booking, do)


@router.post("/bookings/{booking}/undo", response_model=BookingShown)
async def undo_booking(booking: Ref, caller: Called) -> Response:
    """Take a cancellation back within its minute, or what was released while it is free."""
    return await _changed(caller, booking, lambda ledger, one: undo(ledger, booking=one.id, **_acting(caller, ledger)))


@router.post("/bookings/{booking}/check-in", response_model=BookingShown)
async def check_in_to(booking: Ref, caller: Called) -> Response:
    """Check in to a booking; again it changes nothing."""
    return await _changed(
        caller, booking, lambda ledger, one: checking_in.check_in(ledger, booking=one.id, **_acting(caller, ledger))
    )


@router.post("/bookings/{booking}/check-out", response_model=BookingShown)
async def check_out_of(booking: Ref, caller: Called) -> Response:
    """End a booking that is in use; its rest is free for others."""
    return await _changed(
        caller, booking, lambda ledger, one: check_out(ledger, booking=one.id, **_acting(caller, ledger))
    )


class Code(Asked):
    """An access code."""

    code: Annotated[str, Field(pattern=r"^\d{6}$")]


@router.post("/check-in", response_model=BookingShown, tags=["bookings"])
async def check_in_by_code(asked: Code, caller: Called) -> Response:
    """
    Check in to the caller's booking that a code opens now.

    Wrong codes are counted, so that an Idempotency-Key changes nothing here: a refusal has to stay.
    """
    caller.check(Scope.BOOK)
    acting = _acting(caller, caller.ledger)
    return await _answer(caller, await checking_in.check_in_with_code(caller.ledger, code=asked.code, **acting))


class CodeShown(Shown):
    """A booking's access code."""

    code: str


@router.post("/bookings/{booking}/code", response_model=CodeShown)
async def show_booking_code(booking: Ref, caller: Called) -> Response:
    """Return the access code of a booking, from a quarter of an hour before its start; that it was shown is noted."""
    caller.check(Scope.BOOK)
    code = await show_code(caller.ledger, organization=caller.organization, booking=id_of(booking), by=caller.member.id)
    return answered(CodeShown(code=code), caller.request)


def _acting(caller: Caller, ledger: Ledger) -> Acting:
    return {"organization": caller.organization, "by": caller.member.id, "via": ledger.via}


async def _changed(
    caller: Caller, said: str, verb: Callable[[Ledger, Booking], Awaitable[Booking]], *, required: bool = False
) -> Response:
    """Let a verb change a booking, if it is as the request says it was seen, and answer with how it is then."""
    caller.check(Scope.BOOK)
    before = await seen(caller, id_of(said))
    caller.bearer.check_books_for(before.member)
    check_condition(caller.request, required=required)

    async def do(ledger: Ledger) -> Booking:
        # Asked only when it is carried out: a retry under the same key names the state before the first try.
        if not expected(caller.request, tag_of(before)):
            return await verb(ledger, before)
        return await if_unchanged(
            ledger,
            organization=caller.organization,
            booking=before.id,
            seen=before.version,
            change=lambda turn: verb(turn, before),
        )

    return await _answer(caller, await _once(caller, do))


async def _once(caller: Caller, do: Verb) -> Booking:
    async def doing(ledger: Ledger) -> tuple[int, Booking]:
        booking = await do(ledger)
        return booking.id, booking

    return await caller.once("booking", doing, lambda each: seen(caller, BookingId(each)))
