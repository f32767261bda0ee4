"""Series: what is booked again and again, looked over, booked and cancelled as a whole."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field, Strict

from adapters.rest.answers import answered
from adapters.rest.asking import BadRequest, day
from adapters.rest.bookings import BookingShown, Ref, id_of, seen, shown
from adapters.rest.caller import Called, Caller
from adapters.rest.fields import Asked, Day, Id, Shown, Slot, Text
from adapters.rest.problems import named
from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import Purpose
from core.domain.people.tokens import UNLIMITED, Scope
from core.domain.resources.resource import Resource
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import LookOver, SeriesWish
from core.domain.series.series import Scope as Dates
from core.ledger import Ledger
from core.use_cases.series.book import Booked, book
from core.use_cases.series.cancel import cancel
from core.use_cases.series.dates_of import dates_of
from core.use_cases.series.look_over import look_over
from core.values import BookingId, MemberId, SeriesId, UnitId

router = APIRouter(tags=["series"])
ORDER = "FREQ INTERVAL UNTIL COUNT BYDAY BYMONTHDAY"


class NewSeries(Asked):
    """What is to be booked on each date of a rule."""

    resource: Id | Text
    unit: Id | None = None
    first: Day = Field(description="From this day on the rule is counted.")
    rule: Annotated[
        str,
        Field(
            max_length=300,
            pattern=r"^[A-Z0-9=;,:-]+$",
            description="As RFC 5545 writes it; without COUNT or UNTIL it goes on.",
            examples=["FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10"],
        ),
    ]
    start: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] | None = Field(
        default=None, description="By the clock where it is; whole days without.", examples=["14:00"]
    )
    minutes: Annotated[int, Strict(), Field(ge=1, le=44_640)] | None = None
    title: Text | None = None
    party: Annotated[int, Strict(), Field(ge=1, le=10_000)] | None = None
    holder: Id | None = Field(default=None, description="The member for whom it is, if that is not the caller.")

    def wish(self, resource: Resource) -> SeriesWish:
        """Return what is wished; refuses with BadRequest what is no rule, or no time of day."""
        if (self.start is None) != (self.minutes is None):
            raise BadRequest("bad-slot", "Dates have a start and minutes, or are whole days.")
        first = day(self.first, of="first")
        try:
            rule = Recurrence.read(_in_order(self.rule))
        except (ValueError, OverflowError):
            raise BadRequest("bad-recurrence", "That is no rule of a series.", facts={"parameter": "rule"}) from None
        return SeriesWish(
            resource.id,
            rule,
            first,
            time.fromisoformat(self.start) if self.start else None,
            timedelta(minutes=self.minutes) if self.minutes else None,
            resource.unit(UnitId(self.unit)).id if self.unit is not None else None,
        )


def _in_order(rule: str) -> str:
    """Return a rule with its parts in the order in which Bellhop writes them; RFC 5545 leaves that open."""
    parts = rule.removeprefix("RRULE:").split(";")
    return "RRULE:" + ";".join(sorted(parts, key=lambda each: ORDER.find(each.partition("=")[0])))


class DateOf(BaseModel):
    """One date: free, or refused as a problem of that name."""

    day: str
    slot: Slot
    refused: str | None


class LookedOver(Shown):
    """All dates of a rule as they stand; nothing is held."""

    dates: list[DateOf]
    later: list[str] = Field(description="Dates that are booked by themselves once they are near enough.")
    holidays: list[str] = Field(description="Dates that are left out because they are holidays there.")


class SeriesShown(Shown):
    """A series with its dates that stand."""

    id: int
    bookings: list[BookingShown]


@router.post("/series/look-over", response_model=LookedOver)
async def look_series_over(asked: NewSeries, caller: Called) -> Response:
    """Say of each date whether it can be had, and why not."""
    resource = caller.resource(asked.resource)
    wish, purpose = asked.wish(resource), _purpose(asked, resource, caller)
    found = await look_over(
        caller.ledger, organization=caller.organization, wish=wish, by=caller.member.id, purpose=purpose
    )
    return answered(_looked_over(found, resource), caller.request)


@router.post("/series", status_code=201, response_model=SeriesShown)
async def book_series(asked: NewSeries, caller: Called) -> Response:
    """Book every date of a rule that can be had, in one transaction; the others are left out."""
    resource = caller.resource(asked.resource)
    wish, purpose = asked.wish(resource), _purpose(asked, resource, caller)
    if caller.bearer.budget != UNLIMITED:
        raise BadRequest("budget-covers-no-series", "A token with a budget books no series.", status=403)

    async def do(ledger: Ledger) -> tuple[int, SeriesShown]:
        found = await look_over(
            ledger, organization=caller.organization, wish=wish, by=caller.member.id, purpose=purpose
        )
        if not found.free:
            refusal = next((each.refusal for each in found.refused if each.refusal), None)
            if refusal is not None:
                raise refusal
        made = await book(
            ledger,
            organization=caller.organization,
            wish=wish,
            days=found.chosen,
            by=caller.member.id,
            via=ledger.via,
            purpose=purpose,
        )
        if not isinstance(made, Booked):
            raise BadRequest("changed-since", "Somebody was quicker on one of the dates.", status=409)
        return made.series.id, await _series(caller, made.series.id, made.bookings)

    async def read(series: int) -> SeriesShown:
        known = await dates_of(
            caller.ledger, organization=caller.organization, series=SeriesId(series), holder=caller.member.id
        )
        return await _series(caller, series, known.bookings)

    return answered(await caller.once("series", do, read), caller.request, status=201)


class Cancelled(Asked):
    """How much of a series is cancelled, seen from one of its dates, and why."""

    dates: Dates = Dates.ALL
    reason: Text | None = None


@router.post("/bookings/{booking}/series/cancel", response_model=SeriesShown)
async def cancel_series(booking: Ref, caller: Called, asked: Cancelled | None = None) -> Response:
    """Cancel dates of the series that a booking is of: all, this and the later ones, or one."""
    caller.check(Scope.BOOK)
    wanted = asked or Cancelled()
    before = await seen(caller, id_of(booking))
    caller.bearer.check_books_for(before.member)
    series = before.series
    if series is None:
        raise BadRequest("no-series", "That booking is of no series.", status=409)

    async def do(ledger: Ledger) -> tuple[int, SeriesShown]:
        gone = await cancel(
            ledger,
            organization=caller.organization,
            booking=before.id,
            scope=wanted.dates,
            by=caller.member.id,
            via=ledger.via,
            because=wanted.reason,
        )
        return before.id, await _series(caller, series, gone.going)

    async def read(one: int) -> SeriesShown:
        return await _series(caller, series, [await seen(caller, BookingId(one))])

    return answered(await caller.once("cancelled series", do, read), caller.request)


def _purpose(asked: NewSeries, resource: Resource, caller: Caller) -> Purpose:
    holder = None if asked.holder is None else MemberId(asked.holder)
    caller.bearer.check_books(resource, holder)
    return Purpose(holder=holder, title=asked.title, party=asked.party)


def _looked_over(found: LookOver, resource: Resource) -> LookedOver:
    def days(several: tuple[date, ...]) -> list[str]:
        return [each.isoformat() for each in several]

    return LookedOver(
        dates=[
            DateOf(
                day=each.day.isoformat(),
                slot=Slot.of(each.occurrence.during, resource.zone),
                refused=named(type(each.refusal)) if each.refusal else None,
            )
            for each in found.dates
        ],
        later=days(found.later),
        holidays=days(found.holidays),
    )


async def _series(caller: Caller, series: int, several: Sequence[Booking]) -> SeriesShown:
    settled = [each.settled(caller.now) for each in several]
    return SeriesShown(id=series, bookings=await shown(caller, settled))
