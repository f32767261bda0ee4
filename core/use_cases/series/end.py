"""Let a series end on another day: earlier, without the dates behind it, or later, with those that are added."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from core.domain.audit import Change, Noun
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.domain.series.series import Ending, LookOver, Series, SeriesWish
from core.errors import RestChanged
from core.ledger import Ledger
from core.store import audit, series
from core.store.database import LostRace, retried
from core.use_cases.bookings.taking import for_whom, tidied
from core.use_cases.series.book import Missing, check_current, made, still_here, take_turn, write
from core.use_cases.series.cancel import cancellable
from core.use_cases.series.judging import Slot, Whose, judged, slot_on
from core.use_cases.series.look_over import extends_at, with_ways_on
from core.use_cases.series.move import owned
from core.values import BookingId, MemberId, OrganizationId, ResourceId

SET = "end set"
"""The audit's verb for it."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A series with another end, and the dates that were added."""

    series: Series
    added: tuple[Booking, ...]
    later: tuple[date, ...]


async def look_over_end(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, last: date, by: MemberId
) -> Ending:
    """
    Return what becomes of the dates of a booking's series if it ends on that local day; nothing is changed.

    Dates that are added are judged by every rule, and one that was cancelled by itself is never among them. Refuses
    with NoSuchBooking, NotYours, SeriesTooLong, TooMany, NothingFalls or, where dates are added, NotBookable or
    NotAllowedForOthers.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    return await _ending(ledger, catalogue, booking, last, by=by, now=now)


@retried
async def end_on(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    last: date,
    days: Mapping[date, ResourceId],
    by: MemberId,
    via: str,
) -> Ended | Ending:
    """
    Let a booking's series end on that local day, and book exactly these of the dates that are added, all or none.

    The other ones that are near enough are left out for ever. If one of them cannot be had any more, or dates would
    have to be cancelled, which is for `cancel` to do, nothing is changed and all is looked over afresh. Attendees are
    told of the series once. Refuses as `look_over_end` does.
    """
    now, catalogue = ledger.clock.now(), await ledger.current_catalogue(organization)
    plan = await _ending(ledger, catalogue, booking, last, by=by, now=now)
    near = [each.day for each in plan.found.dates] if plan.found else []
    if plan.going or not set(days).issubset(near):
        return plan
    slots = [_slot(catalogue, plan.wish, day, days[day]) for day in near if day in days]
    verdicts = await judged(ledger, slots, Whose(plan.series.member, now)) if slots else []
    if any(each.refusal for each in verdicts):
        return plan
    after = _with(plan, near, days, catalogue.resource(plan.wish.resource), now=now)
    after = replace(after, attendees=tuple(await still_here(ledger, organization, after.attendees)))
    ready = await made(ledger, after, slots, verdicts, by=by, now=now, tells=True)
    await _settled(ledger, catalogue, plan.series, days, now=now, via=via)
    try:
        async with ledger.database.transaction() as connection:
            known = await series.found(connection, organization, plan.series.id, lock=True)
            if known is None or known.version != plan.series.version:
                raise LostRace
            await check_current(connection, catalogue)
            await series.save(connection, after)
            if slots:
                await take_turn(connection, after, slots, now=now)
            added = await write(connection, after, slots, ready.bookings, ready.due, by=by, now=now)
            facts = {"rule": after.wish.recurrence.text, "last": last.isoformat(), "dates": len(added)}
            change = Change(Noun.SERIES, after.id, SET, after=facts, version=after.version)
            await audit.record(connection, change, organization=organization, by=by, via=via, at=now)
    except Missing as missing:
        for slot in missing.slots:
            await tidied(ledger, slot.units, slot.resource.blocked(slot.during), now=now, by=by, via=via)
        raise LostRace from missing
    for each in added:
        ledger.remember(each)
    return Ended(after, added, plan.later)


async def _settled(
    ledger: Ledger, catalogue: Catalogue, of: Series, days: Collection[date], *, now: datetime, via: str
) -> None:
    """End what was cancelled of these dates and could still be taken back, because they are wanted anew."""
    states = {Status.CANCELLING}
    async with ledger.database.connection() as connection:
        gone = await series.standing(connection, of.organization, of.id, now=now, states=states)
    for each in (each for each in gone if each.occurrence in days):
        blocked = catalogue.resource(each.resource).blocked(each.during)
        await tidied(ledger, [each.unit], blocked, now=now, by=of.member, via=via)


@retried
async def reopen(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, seen: int, by: MemberId, via: str
) -> Series:
    """
    Let a booking's series go on as far as before its end was set, which made it of the version `seen`; return it.

    Refuses with NoSuchBooking, NotYours, or RestChanged if anything has happened to it since.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.transaction() as connection:
        one, kept = await owned(connection, organization, booking, by=by, lock=True)
        told = await audit.of_subject(connection, organization, Noun.SERIES, kept.id)
        set_last = bool(told) and (told[-1].entry.verb, told[-1].entry.version) == (SET, kept.version)
        if kept.version != seen or not set_last:
            raise RestChanged(one.id, one.resource)
        again = kept.reopened()
        resource = catalogue.resource(again.wish.resource)
        again = replace(again, extends_at=extends_at(again.wish, resource, again.following()))
        await series.save(connection, again)
        change = Change(Noun.SERIES, again.id, "reopened", version=again.version)
        await audit.record(connection, change, organization=organization, by=by, via=via, at=now)
    return again


async def _ending(
    ledger: Ledger, catalogue: Catalogue, booking: BookingId, last: date, *, by: MemberId, now: datetime
) -> Ending:
    organization = catalogue.organization
    async with ledger.database.connection() as connection:
        _, kept = await owned(connection, organization, booking, by=by)
        standing = await series.standing(connection, organization, kept.id, now=now)
        gone = await series.called_off(connection, kept)
    behind = [each for each in standing if each.occurrence is not None and each.occurrence > last]
    going = tuple(each for each in behind if cancellable(each, by=by, now=now))
    staying = tuple(each for each in behind if each not in going)
    ends = kept.last_day()
    if going or ends is None or last <= ends:
        return Ending(kept, last, kept.wish, going, staying)
    await for_whom(ledger, catalogue.resource(kept.wish.resource), by=by, holder=kept.member)
    since = kept.looked_until if kept.ends_before is None else kept.ends_before - DAY
    rule = kept.wish.recurrence.ending(last).leaving_out(*(day for day in gone if day > since))
    plan = Ending(kept, last, replace(kept.wish, recurrence=rule), staying=staying)
    return await _later(ledger, catalogue, plan, since=since, ends=ends, now=now)


async def _later(
    ledger: Ledger, catalogue: Catalogue, plan: Ending, *, since: date, ends: date, now: datetime
) -> Ending:
    """Return the plan with the dates that are added, as far as they can be booked by now, judged by every rule."""
    kept, wish, resource = plan.series, plan.wish, catalogue.resource(plan.wish.resource)
    every = [day for day in wish.recurrence.days(wish.first, through=date.max) if day > since]
    coming = [(day, wish.on(day, resource).during.start) for day in every if not resource.skips(day)]
    latest = now + resource.policy.ahead
    near = [day for day, start in coming if now < start <= latest]
    whose = Whose(kept.member, now)
    slots = [slot_on(wish, wish.on(day, resource), resource) for day in near]
    later = tuple(day for day, start in coming if start > latest and day > ends)
    skipped = tuple(filter(resource.skips, every))
    found = LookOver(wish, tuple(await judged(ledger, slots, whose)) if slots else (), later, skipped)
    # The other dates of the series have their time already.
    found = replace(await with_ways_on(ledger, catalogue, found, whose), better=None)
    return replace(plan, found=found, later=later)


def _with(
    plan: Ending, near: Sequence[date], days: Mapping[date, ResourceId], resource: Resource, *, now: datetime
) -> Series:
    """Return the series with its new end; an end that lies in what was looked at already only cuts it."""
    kept = plan.series
    if plan.found is None:
        cut = replace(kept, ends_before=plan.last + DAY, was_ends_before=kept.ends_before, version=kept.version + 1)
        return replace(cut, extends_at=extends_at(cut.wish, resource, cut.following()))
    skipped = [day for day in near if day not in days]
    again = replace(
        kept,
        wish=replace(plan.wish, recurrence=plan.wish.recurrence.leaving_out(*skipped)),
        looked_until=max(kept.looked_until, *near) if near else kept.looked_until,
        ends_before=None,
        was_ends_before=None,
        given_up_at=None,
        looks_at=now,
        version=kept.version + 1,
    )
    return replace(again, extends_at=extends_at(again.wish, resource, again.following()))


def _slot(catalogue: Catalogue, wish: SeriesWish, day: date, place: ResourceId) -> Slot:
    resource = catalogue.resource(place)
    return slot_on(wish, wish.on(day, resource), resource)
