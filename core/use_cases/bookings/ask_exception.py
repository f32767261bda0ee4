"""Ask for an exception: a slot that a rule or a quota refuses is kept, and whoever may decide is asked."""

from dataclasses import replace
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings.alternatives import free_units
from core.domain.bookings.asking import kept_until
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import Amendment
from core.domain.bookings.purpose import NOTHING_STATED, Purpose
from core.domain.bookings.request import QUOTAS, Request
from core.domain.bookings.status import Status
from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.domain.resources.resource import Resource
from core.domain.rules.policy import EXCEPTIONS_WITHIN
from core.errors import QuotaExceeded, Refusal, TooManyExceptions
from core.ledger import Ledger
from core.store import audit, availability, bookings, people, requests
from core.store.database import retried
from core.store.requests import Exceptions
from core.use_cases.bookings.approve import may_except, request_messages
from core.use_cases.bookings.hold import Asked, hold_asked
from core.use_cases.bookings.in_the_way import slot_taken
from core.use_cases.bookings.slot import Place
from core.use_cases.bookings.taking import check_holds
from core.values import Interval, MemberId, OrganizationId, UnitId


@retried
async def ask_exception(
    ledger: Ledger,
    *,
    place: Place,
    during: Interval,
    by: Member,
    via: str,
    plea: str,
    purpose: Purpose = NOTHING_STATED,
) -> Booking:
    """
    Keep a slot that breaks rules, and ask those who may for an exception; or hold it, if by now it breaks none.

    The slot is kept for a working day, at the latest until its start. Who may decide about it is granted it at once.
    Whoever approves bookings of the resource is asked, else those who manage it. Refuses with TextTooLong or
    TooManyExceptions, and as `hold` does with everything that is no exception.
    """
    check_text("reason", plea)
    now = ledger.clock.now()
    # One transaction, or a hold could be left that breaks rules and waits for nobody's answer.
    async with ledger.turn(via=via) as turn:
        async with turn.database.connection() as connection:
            await people.lock_holder(connection, by.organization, by.id)
        return await _ask(turn, place, during, by=by, via=via, plea=plea, purpose=purpose, now=now)


async def _ask(
    ledger: Ledger,
    place: Place,
    during: Interval,
    *,
    by: Member,
    via: str,
    plea: str,
    purpose: Purpose,
    now: datetime,
) -> Booking:
    wanted = (await ledger.catalogue(by.organization)).resource(place.resource)
    excepted = wanted.exceptions(during, now=now)
    if excepted:
        await check_left(ledger, wanted, by=by.id, now=now)
    asked = Asked(by.organization, wanted.id, during, by.id, via, place.unit, replace(purpose, excepted=excepted))
    try:
        held = await hold_asked(ledger, asked, now=now)
    except QuotaExceeded:
        if not excepted:
            await check_left(ledger, wanted, by=by.id, now=now)
        excepted |= {QUOTAS}
        asked = replace(asked, purpose=replace(purpose, excepted=excepted))
        held = await hold_asked(ledger, asked, now=now)
    if not excepted:
        return held
    return await _asked(ledger, held, wanted, excepted, by=by, via=via, plea=plea, now=now)


async def _asked(
    ledger: Ledger,
    held: Booking,
    wanted: Resource,
    excepted: frozenset[str],
    *,
    by: Member,
    via: str,
    plea: str,
    now: datetime,
) -> Booking:
    """Turn the hold into a request, or into a booking for whoever decides about it, with what was asked."""
    until = kept_until(held, zone=wanted.zone, now=now)
    asks = not await may_except(ledger, held, by=by.id)
    after = held.confirmed(by=by.id, now=now, policy=wanted.policy, asks=asks, until=until)
    if not asks:
        after = replace(after, requested_at=now, decided_by=by.id)
    due = await request_messages(ledger, after, now=now) if after.status is Status.PENDING else ()
    async with ledger.database.transaction() as connection:
        await bookings.save(connection, after, before=held, by=by.id, via=via, at=now, amendment=Amendment(due))
        request = Request(by.organization, held.id, by.id, now, excepted, plea)
        await requests.put(connection, request)
        change = Change(
            Noun.REQUEST,
            held.id,
            "asked" if asks else "granted",
            after={"excepted": sorted(excepted)},
            personal={"after": {"plea": plea}},
        )
        await audit.record(connection, change, organization=by.organization, by=by.id, via=via, at=now)
    ledger.remember(after)
    return after


async def may_be_excepted(
    ledger: Ledger,
    resource: Resource,
    during: Interval,
    *,
    member: MemberId,
    now: datetime,
    unit: UnitId | None = None,
) -> bool:
    """Return whether asking for an exception would keep that slot: it is free, and the member may still ask."""
    try:
        await check_excepted(ledger, resource, during, member=member, now=now, unit=unit)
    except Refusal:
        return False
    return True


async def check_excepted(
    ledger: Ledger,
    resource: Resource,
    during: Interval,
    *,
    member: MemberId,
    now: datetime,
    unit: UnitId | None = None,
) -> None:
    """Refuse what no exception would keep with SlotTaken, TooManyExceptions, TooManyHolds, or as the rules do."""
    resource.exceptions(during, now=now)
    await check_left(ledger, resource, by=member, now=now)
    # Said before anybody writes why: what is asked for is held at first.
    await check_holds(ledger, resource.organization, during, by=member, now=now)
    units = [resource.unit(unit).id] if unit else [each.id for each in resource.units]
    async with ledger.database.connection() as connection:
        taken = await availability.occupied(connection, units, resource.blocked(during), now=now)
    if not any(each in units for each in free_units(resource, during, taken)):
        catalogue = await ledger.catalogue(resource.organization)
        raise await slot_taken(ledger, catalogue, resource, during, now=now, member=member, unit=unit)


async def exceptions_of(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> Exceptions:
    """Return for how many exceptions a member has asked lately, and how many they were granted."""
    since = ledger.clock.now() - EXCEPTIONS_WITHIN
    async with ledger.database.connection() as connection:
        return await requests.exceptions(connection, organization, member, since=since)


async def check_left(ledger: Ledger, resource: Resource, *, by: MemberId, now: datetime) -> None:
    """Refuse with TooManyExceptions a member who has asked as often as the resource's rules allow."""
    most = resource.policy.exceptions
    async with ledger.database.connection() as connection:
        counted = await requests.exceptions(connection, resource.organization, by, since=now - EXCEPTIONS_WITHIN)
    if counted.asked >= most:
        raise TooManyExceptions(resource.id, most, EXCEPTIONS_WITHIN)
