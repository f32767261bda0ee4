"""Approve or decline a booking that was requested."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.bookings import approving
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import Amendment
from core.domain.bookings.request import QUOTAS, Request
from core.domain.bookings.status import Status
from core.domain.lengths import check_text
from core.domain.messages import Due, Kind
from core.domain.people.member import Circle, Member, Role
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.domain.rules.policy import Claim
from core.domain.series.series import Series
from core.errors import NotAllowed
from core.ledger import Change, Ledger
from core.store import audit, bookings, people, requests, series
from core.store.database import Connection, retried
from core.use_cases.series.cancel import noted
from core.values import BookingId, Interval, MemberId, ResourceId, SeriesId

MANAGERS = Circle(frozenset({Role.OWNER, Role.ADMIN}))
"""The circle that is asked if the one that approves is empty: a request never waits for nobody."""


async def approve(ledger: Ledger, *, booking: BookingId, by: Member, via: str, seen: int | None = None) -> Booking:
    """
    Confirm a request and tell its holder; done a second time, or after somebody else, it changes nothing.

    It also changes nothing if the request's version is no longer the one that was `seen`: its holder may want another
    slot by now, which must be looked at first. Of a series all dates that were requested together are confirmed, in one
    transaction. Refuses with NoSuchBooking, NotAllowed or AlreadyOver.
    """
    # Which series it is of never changes, so that a booking from memory will do.
    one = ledger.remembered(by.organization, booking) or await ledger.booking(by.organization, booking)
    if one.series is not None:
        return await _answer_series(ledger, one, by=by, via=via, seen=seen, no=False)
    return await _approve(ledger, booking, by=by, via=via, seen=seen)


@retried
async def _approve(ledger: Ledger, booking: BookingId, *, by: Member, via: str, seen: int | None) -> Booking:
    async with ledger.changing(by.organization, booking, by=by.id, via=via) as change:
        await check_decides(ledger, change.booking, by=by)
        # The state's refusal first: of a request that is over, it does not matter which version was seen.
        after = approving.approved(change.booking, by=by.id, now=change.now, policy=change.policy)
        if after is not change.booking and _as_seen(change.booking, seen):
            change.to(after, also=[Due(Kind.ANSWERED, change.now)])
    return change.booking


async def decline(
    ledger: Ledger,
    *,
    booking: BookingId,
    by: Member,
    via: str,
    seen: int | None = None,
    because: str | None = None,
) -> Booking:
    """
    Cancel a request, or those of a series, and tell its holder, perhaps with the reason.

    Changes nothing and refuses as `approve` does, and with TextTooLong.
    """
    check_text("reason", because)
    one = ledger.remembered(by.organization, booking) or await ledger.booking(by.organization, booking)
    if one.series is not None:
        return await _answer_series(ledger, one, by=by, via=via, seen=seen, no=True, because=because)
    return await _decline(ledger, booking, by=by, via=via, seen=seen, because=because)


@retried
async def _decline(
    ledger: Ledger, booking: BookingId, *, by: Member, via: str, seen: int | None, because: str | None
) -> Booking:
    async with ledger.changing(by.organization, booking, by=by.id, via=via) as change:
        await check_decides(ledger, change.booking, by=by)
        after = approving.declined(change.booking, by=by.id, now=change.now, because=because)
        if after is not change.booking and _as_seen(change.booking, seen):
            change.to(after, also=[Due(Kind.ANSWERED, change.now)])
    return change.booking


@retried
async def _answer_series(
    ledger: Ledger,
    one: Booking,
    *,
    by: Member,
    via: str,
    seen: int | None,
    no: bool,
    because: str | None = None,
) -> Booking:
    """
    Answer all dates of a series that were requested together and that the member decides about.

    Everybody is told once, with the first of them. A series of which its own resource is declined ends there.
    """
    one = await ledger.booking(by.organization, one.id)
    await check_decides(ledger, one, by=by)
    now, catalogue = ledger.clock.now(), await ledger.catalogue(by.organization)

    def answered(before: Booking) -> Booking:
        policy = catalogue.resource(before.resource).policy
        if no:
            return approving.declined(before, by=by.id, now=now, because=because)
        return approving.approved(before, by=by.id, now=now, policy=policy)

    # The state's refusal first, as for a booking by itself.
    if answered(one) is one or not _as_seen(one, seen) or one.series is None:
        return one
    answers: list[bookings.Change] = []
    theirs = await _decided_by(ledger, one.series, by=by, now=now)
    async with ledger.database.transaction() as connection:
        of = await series.found(connection, by.organization, one.series, lock=True)
        dates = await series.standing(connection, by.organization, one.series, now=now, lock=True)
        first = not no and all(each.status is Status.PENDING for each in dates)
        for before in dates:
            asked = before.status is Status.PENDING and before.requested_at == one.requested_at
            if not asked or before.settled(now) is not before or before.resource not in theirs:
                continue
            also = [Due(Kind.ANSWERED, now)] if not answers else []
            also += told(of, now=now) if first and of is not None and not answers else []
            answers.append(bookings.Change(before, answered(before), Amendment(tuple(also))))
        await bookings.save_all(connection, answers, by=by.id, via=via, at=now)
        done = {each.after.id: each.after for each in answers}
        if no and of is not None and done and one.resource == of.wish.resource:
            of = of.ended(min(each.occurrence for each in done.values() if each.occurrence is not None))
            await series.save(connection, of)
            ended = noted(of, "ended", dates=len(done))
            await audit.record(connection, ended, organization=by.organization, by=by.id, via=via, at=now)
    for each in done.values():
        ledger.remember(each)
    return done.get(one.id, one)


async def _decided_by(ledger: Ledger, of: SeriesId, *, by: Member, now: datetime) -> frozenset[ResourceId]:
    """Return the resources among the dates of a series whose requests the member may answer."""
    async with ledger.database.connection() as connection:
        dates = await series.standing(connection, by.organization, of, now=now, states={Status.PENDING})
    each_once = {each.resource: each for each in dates}
    return frozenset([place for place, each in each_once.items() if await _may_answer(ledger, each, by=by.id)])


def told(of: Series, *, now: datetime) -> list[Due]:
    """Return the one message about all dates to a holder for whom somebody else booked, and to each attendee."""
    holder = [Due(Kind.BOOKED_FOR_YOU, now)] if of.booked_by != of.member else []
    return [*holder, *(Due(Kind.INVITED, now, each) for each in of.attendees)]


async def decides(ledger: Ledger, booking: Booking, *, by: MemberId) -> bool:
    """Return whether the booking needs no approval that the member cannot give."""
    catalogue = await ledger.catalogue(booking.organization)
    resources = [each for each, _ in catalogue.of(booking)]
    return await first_asking(ledger, resources, by=by, during=booking.during) is None


async def needs_yes(ledger: Ledger, booking: Booking, *, by: MemberId) -> bool:
    """Return whether somebody else than the member has to say yes to the booking: by a rule, or as to an exception."""
    may = may_except if await is_exception(ledger, booking) else decides
    return not await may(ledger, booking, by=by)


async def may_except(ledger: Ledger, booking: Booking, *, by: MemberId) -> bool:
    """Return whether the member may let the booking be an exception: who approves it or, if nobody must, manages it."""
    catalogue = await ledger.catalogue(booking.organization)
    return await _first_of_others(ledger, [each for each, _ in catalogue.of(booking)], by=by) is None


async def first_asking(
    ledger: Ledger, resources: Sequence[Resource], *, by: MemberId | None, during: Interval
) -> Resource | None:
    """Return the first of the resources that needs, for that time, an approval from somebody else, if any."""
    asking = [each for each in resources if each.policy.asks(during)]
    return await _first_of_others(ledger, asking, by=by) if asking else None


async def _first_of_others(ledger: Ledger, resources: Sequence[Resource], *, by: MemberId | None) -> Resource | None:
    """Return the first of the resources about whose bookings the member may not decide, if any."""
    async with ledger.database.connection() as connection:
        known = await people.standing(connection, resources[0].organization, [by] if by else [])
    role, groups = known[by] if by in known else (Role.GUEST, frozenset[str]())
    return next((each for each in resources if not each.policy.approves(role, groups)), None)


async def approvers_of(ledger: Ledger, booking: Booking) -> list[MemberId]:
    """Return the members to ask: those who approve the booking, or owners and admins if there are none."""
    catalogue = await ledger.catalogue(booking.organization)
    async with ledger.database.connection() as connection:
        return await asked_for(connection, booking, catalogue=catalogue)


async def asked_for(connection: Connection, booking: Booking, *, catalogue: Catalogue) -> list[MemberId]:
    """Return the members to ask as `approvers_of` does, on a connection that the caller has."""
    circles = [each.policy.approvers for each, _ in catalogue.of(booking) if each.policy.approvers is not None]
    asked = [await people.inside(connection, booking.organization, circle) for circle in circles]
    # Several resources may have the same approvers; each is asked once.
    found = list(dict.fromkeys(member for members in asked for member in members))
    return found or await people.inside(connection, booking.organization, MANAGERS)


async def to_decide(ledger: Ledger, *, booking: BookingId, by: Member) -> Booking:
    """Return a request, as time leaves it, to whoever may answer it; refuses with NoSuchBooking or NotAllowed."""
    one = await ledger.booking(by.organization, booking)
    await check_decides(ledger, one, by=by)
    return one.settled(ledger.clock.now())


async def check_decides(ledger: Ledger, booking: Booking, *, by: Member) -> None:
    """Check that the booking was requested, and that the member may answer; refuses with NotAllowed."""
    if booking.requested_at is None:
        raise NotAllowed(by.role)
    may = may_except if await is_exception(ledger, booking) else _may_answer
    if not await may(ledger, booking, by=by.id):
        raise NotAllowed(by.role)


async def _may_answer(ledger: Ledger, booking: Booking, *, by: MemberId) -> bool:
    """Return whether the member approves everything in it that has approvers, however long it needs to be for that."""
    catalogue = await ledger.catalogue(booking.organization)
    asking = [each for each, _ in catalogue.of(booking) if each.policy.approvers is not None]
    return not asking or await _first_of_others(ledger, asking, by=by) is None


async def is_exception(ledger: Ledger, booking: Booking) -> bool:
    """Return whether the booking breaks rules, and was asked for, or granted, all the same."""
    request = await request_about(ledger, booking)
    return request is not None and bool(request.excepted)


async def claims_again(ledger: Ledger, change: Change, after: Booking) -> Sequence[Claim] | None:
    """Return what a booking takes of quotas that is taken back as it was; nothing of an exception to them."""
    request = await request_about(ledger, after)
    excepted = request is not None and QUOTAS in request.excepted
    return None if excepted else change.catalogue.claims(after, now=change.now)


async def request_about(ledger: Ledger, booking: Booking) -> Request | None:
    """Return what is asked about a booking; None if nothing is, or no approval was asked for."""
    if booking.requested_at is None:
        return None
    async with ledger.database.connection() as connection:
        return await requests.found(connection, booking.organization, booking.id)


def _as_seen(booking: Booking, seen: int | None) -> bool:
    """Return whether the request is as its approver saw it; buttons that were sent long ago do not say."""
    return seen is None or seen == booking.version
