"""Book a series: all dates that were chosen, in one transaction, or none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from core.domain.audit import Change, Noun
from core.domain.bookings.asking import kept_until, lapses
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import planned
from core.domain.bookings.purpose import NOTHING_STATED, Purpose
from core.domain.bookings.request import Request
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import HOLD
from core.domain.guests import Comer, addresses, parted
from core.domain.lengths import check_count, check_text
from core.domain.messages import Due
from core.domain.resources.catalogue import Catalogue
from core.domain.rules.policy import EXCEPTIONS_WITHIN
from core.domain.series.series import LookOver, Series, SeriesWish, Verdict
from core.errors import NothingFalls, TooManyExceptions, Unavailable
from core.ledger import Ledger
from core.store import audit, guests, people, quotas, requests, resources, series
from core.store.database import Connection, LostRace, retried
from core.use_cases.bookings.approve import request_messages, standing_of, told
from core.use_cases.bookings.taking import ATTEMPTS, for_whom, tidied
from core.use_cases.series.judging import Slot, Whose, judged, judged_with_exceptions, slot_on, sums
from core.use_cases.series.look_over import dates, extends_at, looked_over
from core.values import BookingId, MemberId, OrganizationId, ResourceId, SeriesId

NOT_WRITTEN = BookingId(0)
"""The id of a booking before it has one."""
NEW = SeriesId(0)
"""The same of a series."""


@dataclass(frozen=True, slots=True)
class Booked:
    """A series as it was booked: its dates in order, and those that come when they are near enough."""

    series: Series
    bookings: tuple[Booking, ...]
    later: tuple[date, ...]


class Missing(Exception):  # noqa: N818 - it only rolls the others back
    """Some slots could not be had, so none is."""

    def __init__(self, slots: Sequence[Slot]) -> None:
        super().__init__(len(slots))
        self.slots = slots


@retried
async def book(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    wish: SeriesWish,
    days: Mapping[date, ResourceId],
    by: MemberId,
    via: str,
    purpose: Purpose = NOTHING_STATED,
    attendees: Sequence[Comer] = (),
) -> Booked | LookOver:
    """
    Book exactly these dates of the wish, each in its resource, in one transaction; the others are left out for ever.

    If one of them cannot be had any more, nothing is booked, and all dates are looked over afresh. Each date is
    confirmed at once, or asks for an approval where its resource needs one: the first of them asks for all. Of the
    whole series the holder and the attendees are told once. Dates that are too far ahead are booked by `extend`.

    With a `plea`, dates that a rule or a quota refuses are asked for as one exception, for that reason: their slots are
    kept for a working day, each at the latest until its start. Whoever may decide about it is granted it at once. What
    consists of exceptions alone is not extended.

    Refuses as `look_over` does, with TooMany attendees or guests, with BadAddress, with TextTooLong, with
    TooManyExceptions, and with NothingFalls where no date was chosen.
    """
    plea = purpose.plea
    check_text("reason", plea)
    members, invited = parted(attendees)
    check_count("attendees", members)
    guests = addresses(invited)
    now = ledger.clock.now()
    for _ in range(ATTEMPTS):
        catalogue = await ledger.catalogue(organization)
        resource = catalogue.resource(wish.resource)
        falling = dates(wish, resource, now=now)
        near = falling.near
        chosen = [day for day in near if day in days]
        if not chosen:
            raise NothingFalls(wish.first, near[-1])
        member = by
        for each in {days[day] for day in chosen}:
            member = await for_whom(ledger, catalogue.resource(each), by=by, holder=purpose.holder)
        slots = [_slot(catalogue, wish, day, days[day]) for day in chosen]
        whose = Whose(member, now)
        if plea is None:
            verdicts = await judged(ledger, slots, whose)
        else:
            slots, verdicts = await judged_with_exceptions(ledger, slots, whose)
        if any(each.refusal for each in verdicts) or len(chosen) < len(days):
            return await looked_over(ledger, catalogue, wish, whose)
        here = await still_here(ledger, organization, members)
        # What was not chosen is left out for ever, so that nobody is told that it could not be had.
        skipped = [day for day in near if day not in days]
        draft = Series(
            id=NEW,
            organization=organization,
            wish=replace(wish, recurrence=wish.recurrence.leaving_out(*skipped)),
            member=member,
            booked_by=by,
            via=via,
            looked_until=near[-1],
            title=purpose.heading,
            party=purpose.party,
            attendees=tuple(each for each in here if each != member),
            guests=guests,
        )
        # Nobody was asked about further dates, and the rules refuse them.
        if not all(each.excepted for each in slots):
            draft = replace(draft, extends_at=extends_at(wish, resource, draft.following()))
        ready = await made(ledger, draft, slots, verdicts, by=by, now=now)
        try:
            booked = await _booked(ledger, catalogue, draft, slots, ready, by=by, now=now, plea=plea)
        except Missing as missing:
            # Over, and not tidied away yet; or lost to somebody else, which the next round sees.
            for slot in missing.slots:
                blocked = slot.resource.blocked(slot.during)
                await tidied(ledger, slot.units, blocked, now=now, by=member, via=via)
            continue
        if booked is not None:
            return Booked(*booked, falling.later if draft.extends_at else ())
        await ledger.fresh_catalogue(organization)
    raise Unavailable


def draft_of(series: Series, slot: Slot, verdict: Verdict, *, now: datetime) -> Booking:
    """Return one date of a series as a hold that is about to be confirmed; it is written only after that."""
    resource, during = slot.resource, slot.during
    if verdict.unit is None:
        raise AssertionError("a date that is refused is not booked")
    stay = resource.stay(during, now=now)
    return Booking(
        id=NOT_WRITTEN,
        organization=series.organization,
        resource=resource.id,
        unit=verdict.unit,
        companions=verdict.companions,
        member=series.member,
        during=during,
        status=Status.HELD,
        version=1,
        via=series.via,
        blocks_until=resource.blocked(during).end,
        charged=stay.minutes,
        lapses_at=now + HOLD,
        booked_by=series.booked_by,
        attendees=series.attendees,
        guests=series.guests,
        rings_at=stay.rings_at,
        check_in_by=stay.check_in_by,
        title=series.title,
        party=series.party,
        series=series.id,
        occurrence=slot.occurrence.day,
    )


def _slot(catalogue: Catalogue, wish: SeriesWish, day: date, place: ResourceId) -> Slot:
    resource = catalogue.resource(place)
    return slot_on(wish, wish.on(day, resource), resource)


async def still_here(ledger: Ledger, organization: OrganizationId, attendees: Sequence[MemberId]) -> list[MemberId]:
    """Return those of the attendees who have not left, each once, in their order."""
    if not attendees:
        return []
    async with ledger.database.connection() as connection:
        here = await people.standing(connection, organization, attendees)
    return [each for each in dict.fromkeys(attendees) if each in here]


@dataclass(frozen=True, slots=True)
class Made:
    """The bookings as they are to be written, and the messages of each by its date."""

    bookings: list[Booking]
    due: dict[date, list[Due]]


async def made(
    ledger: Ledger,
    draft: Series,
    slots: Sequence[Slot],
    verdicts: Sequence[Verdict],
    *,
    by: MemberId,
    now: datetime,
    tells: bool = False,
) -> Made:
    """
    Return every date confirmed, or as a request where its resource asks for an approval.

    Of a new series whoever else it concerns is told, and of one that has its dates where it `tells` of more.
    """
    some_ask = any(slot.excepted or slot.resource.policy.approvers is not None for slot in slots)
    role, groups = await standing_of(ledger, draft.organization, by if some_ask else None)
    bookings, due = [], {}
    for slot, verdict in zip(slots, verdicts, strict=True):
        hold = draft_of(draft, slot, verdict, now=now)
        policy, zone = slot.resource.policy, slot.resource.zone
        if slot.excepted:
            needs, until = not policy.needs_nobody(role, groups), kept_until(hold, zone=zone, now=now)
        else:
            needs = policy.asks(slot.during, zone, role, groups, people=hold.heads)
            until = lapses(slot.during, deadline=policy.deadline, now=now)
        after = hold.confirmed(by=by, now=now, policy=policy, asks=needs, until=until)
        if slot.excepted and not needs:
            after = replace(after, requested_at=now, decided_by=by)
        bookings.append(replace(after, version=1))
        due[slot.occurrence.day] = list(planned(after, before=hold, now=now))
    certain = next((each for each in bookings if each.status is not Status.PENDING), None)
    if certain is not None and certain.occurrence is not None and (tells or draft.id == NEW):
        due[certain.occurrence] += told(draft, now=now)
    # The first request for each resource asks those who approve it, for all of its dates; exceptions say to what.
    exceptional = {slot.occurrence.day for slot in slots if slot.excepted}
    asking = [each for each in bookings if each.status is Status.PENDING]
    asking.sort(key=lambda each: each.occurrence in exceptional, reverse=True)
    first = {each.resource: each for each in reversed(asking)}
    for request in first.values():
        if request.occurrence is not None:
            due[request.occurrence] += await request_messages(ledger, request, now=now)
    return Made(bookings, due)


async def _booked(
    ledger: Ledger,
    catalogue: Catalogue,
    draft: Series,
    slots: Sequence[Slot],
    ready: Made,
    *,
    by: MemberId,
    now: datetime,
    plea: str | None = None,
) -> tuple[Series, tuple[Booking, ...]] | None:
    """Write the series and all of its dates; None if the catalogue has changed since they were judged."""
    async with ledger.database.transaction() as connection:
        await take_turn(connection, draft, slots, now=now)
        if draft.guests:
            await guests.invite_counted(connection, draft.organization, by, len(draft.guests), at=now)
        written = await series.begin(connection, draft, catalogue_version=catalogue.version, at=now)
        if written is None:
            return None
        bookings = await write(connection, written, slots, ready.bookings, ready.due, by=by, now=now)
        change = Change(
            Noun.SERIES,
            written.id,
            "booked",
            after={"rule": written.wish.recurrence.text, "dates": len(bookings), "holder": written.member},
            personal={"title": written.title} if written.title else None,
            version=1,
        )
        await audit.record(connection, change, organization=draft.organization, by=by, via=draft.via, at=now)
        if plea is not None:
            await _asked(connection, slots, bookings, by=by, now=now, plea=plea)
    for booking in bookings:
        ledger.remember(booking)
    return written, bookings


async def _asked(
    connection: Connection,
    slots: Sequence[Slot],
    bookings: Sequence[Booking],
    *,
    by: MemberId,
    now: datetime,
    plea: str,
) -> None:
    """Write the one exception that is asked for with these dates; refuses with TooManyExceptions."""
    excepted = {slot.occurrence.day: slot.excepted for slot in slots if slot.excepted}
    asked = [(each, excepted[each.occurrence]) for each in bookings if each.occurrence in excepted]
    if not asked:
        return
    resource, one = next(slot.resource for slot in slots if slot.excepted), asked[0][0]
    await people.lock_holder(connection, one.organization, by)
    counted = await requests.exceptions(connection, one.organization, by, since=now - EXCEPTIONS_WITHIN)
    if counted.asked >= resource.policy.exceptions:
        raise TooManyExceptions(resource.id, resource.policy.exceptions, EXCEPTIONS_WITHIN)
    await requests.put_all(
        connection, [Request(each.organization, each.id, by, now, rules, plea) for each, rules in asked]
    )
    for each, rules in asked:
        change = Change(
            Noun.REQUEST,
            each.id,
            "asked" if each.status is Status.PENDING else "granted",
            after={"excepted": sorted(rules)},
            personal={"after": {"plea": plea}},
        )
        await audit.record(connection, change, organization=each.organization, by=by, via=each.via, at=now)


async def check_current(connection: Connection, catalogue: Catalogue) -> None:
    """Raise LostRace if the catalogue by which dates were judged is no longer the current one."""
    if await resources.version(connection, catalogue.organization) != catalogue.version:
        raise LostRace


async def take_turn(connection: Connection, of: Series, slots: Sequence[Slot], *, now: datetime) -> None:
    """Take what the slots need of the holder's quotas; raises LostRace if that was changed since it was judged."""
    if all(slot.claims(now=now) is None for slot in slots):
        return
    claims = sums(slots, now=now)
    raced, exceeded = await quotas.take(connection, of.organization, of.member, claims, at=now)
    if raced or exceeded:
        raise LostRace


async def write(
    connection: Connection,
    of: Series,
    slots: Sequence[Slot],
    bookings: Sequence[Booking],
    due: Mapping[date, Sequence[Due]],
    *,
    by: MemberId | None,
    now: datetime,
) -> tuple[Booking, ...]:
    """Write dates of a series, and return them with their ids; raises Missing if one of the slots is taken."""
    ids = await series.book(connection, of, bookings, due, by=by, via=of.via, at=now)
    missing = [slot for slot in slots if slot.occurrence.day not in ids]
    if missing:
        raise Missing(missing)
    return tuple(
        replace(each, id=ids[each.occurrence], series=of.id) for each in bookings if each.occurrence is not None
    )
