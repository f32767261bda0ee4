"""Look after series: ask whether one is still needed to which nobody comes, and give back what nobody needs."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from core.domain.audit import CLOCK
from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import AS_PLANNED
from core.domain.bookings.status import Status
from core.domain.messages import About, Due, Kind, Topic
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import DAY
from core.domain.series import health
from core.domain.series.health import AWAY, TAKEN_BACK_WITHIN, WARNED
from core.domain.series.series import Series, Verb
from core.errors import NoSuchBooking, UndoOver
from core.ledger import Ledger
from core.store import audit, bookings, messages, series
from core.store.database import Connection, retried
from core.use_cases.series.cancel import TOLD, TakenBack, acted, noted, saved
from core.use_cases.series.due import AGAIN, AT_ONCE, DueSeries, each_due
from core.use_cases.series.look_over import extends_at
from core.values import BookingId, MemberId, OrganizationId, SeriesId


async def look_after_due(ledger: Ledger) -> int:
    """
    Look after every series of which a date is over, each once among all replicas; return how many.

    One with which something is wrong waits for some hours, and the others go on; the first fault is raised at the end.
    """
    now = ledger.clock.now()

    async def due() -> DueSeries:
        async with ledger.database.connection() as connection:
            return await series.to_look_after(connection, now=now, most=AT_ONCE)

    async def do(organization: OrganizationId, each: SeriesId) -> None:
        await look_after(ledger, organization=organization, series_id=each)

    async def put_off(organization: OrganizationId, each: SeriesId) -> None:
        async with ledger.database.connection() as connection:
            await series.look_again(connection, organization, each, at=now + AGAIN)

    return await each_due(due, do, put_off)


@retried
async def look_after(ledger: Ledger, *, organization: OrganizationId, series_id: SeriesId) -> None:
    """
    Ask the holder of a series whether it is still needed, once nobody came to as many dates in a row as the rule says.

    Who does not answer within three days is warned a day before, and then the dates that are to come are given back;
    they can be taken back for two days. Whoever comes to a date meanwhile has answered. Where nobody was there to warn,
    because Bellhop was away, there is a day more.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    gone: list[Booking] = []
    async with ledger.database.transaction() as connection:
        of = await series.found(connection, organization, series_id, lock=True)
        if of is None or of.looks_at is None or of.looks_at > now:
            return
        dates = await series.standing(connection, organization, of.id, now=now, lock=True)
        # What was handed over is another's, and is not given back for who has the series.
        coming = [each for each in dates if each.during.start > now and each.member == of.member]
        unused = await series.unused_in_a_row(connection, of, now=now)
        most = catalogue.resource(of.wish.resource).policy.unused_dates
        after, due, verb = of, list[Due](), ""
        if most is None or len(unused) < most:
            after, verb = (health.attended(of), "attended") if of.answer_by is not None else (of, "")
        elif of.answer_by is None and (coming or of.extends_at is not None):
            after, verb = health.asked(of, now), "asked about"
            due = [Due(Kind.SERIES_ASKED, now, of.member), _warning(after, now)]
        elif of.answer_by is not None and now >= of.answer_by + AWAY:
            after, verb = health.put_off(of, now), "put off"
            due = [_warning(after, now)]
        elif of.answer_by is not None and now >= of.answer_by:
            gone = await _given_back(connection, catalogue, coming, by=of.member, now=now)
            on = (each.occurrence for each in gone if each.occurrence is not None)
            after, verb = health.given_up(of, min(on, default=of.looked_until + DAY), now), "given up"
            due = [Due(Kind.SERIES_GIVEN_UP, now, of.member)]
        stay = {each.id for each in gone}
        left = tuple(each for each in dates if each.id not in stay)
        after = replace(after, looks_at=health.looked_at_next(after, left, now))
        if verb:
            await series.save(connection, after)
            if gone:
                await series.note(connection, after, acted(Verb.CANCELLED, gone, by=of.member, to_come=True))
            done = noted(after, verb, dates=len(gone) or len(unused))
            await audit.record(connection, done, organization=organization, by=None, via=CLOCK, at=now)
            await messages.plan(connection, organization, About(Topic.SERIES, of.id), due)
        else:
            await series.look_again(connection, organization, of.id, at=after.looks_at)
    for each in gone:
        ledger.remember(each)


def _warning(of: Series, now: datetime) -> Due:
    if of.answer_by is None:
        raise AssertionError("a holder is warned who was asked")
    return Due(Kind.SERIES_WARNED, max(of.answer_by - WARNED, now), of.member)


async def _given_back(
    connection: Connection, catalogue: Catalogue, coming: Sequence[Booking], *, by: MemberId, now: datetime
) -> list[Booking]:
    """Cancel those of the dates that are still the holder's, as if they did it themselves; attendees are told once."""
    ends: list[bookings.Change] = []
    for before in coming:
        if before.member == by and before.settled(now).status in {Status.CONFIRMED, Status.PENDING}:
            policy = catalogue.resource(before.resource).policy
            after = cancelling.cancelled(before, by=by, now=now, policy=policy)
            ends.append(bookings.Change(before, after, TOLD if ends else AS_PLANNED))
    await bookings.save_all(connection, ends, by=None, via=CLOCK, at=now)
    return [each.after for each in ends]


@retried
async def keep(ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str) -> Series:
    """
    Note that the series of a booking is still needed; nothing changes where nobody asked, or it was given up.

    Refuses with NoSuchBooking or NotYours.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        of = await _of(connection, organization, booking, by=by)
        if of.answer_by is None:
            return of
        after = health.needed(of, now)
        await series.save(connection, after)
        done = noted(after, "kept", dates=len(await series.unused_in_a_row(connection, of, now=now)))
        await audit.record(connection, done, organization=organization, by=by, via=via, at=now)
    return after


@retried
async def take_up(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> TakenBack:
    """
    Take back the dates that a series gave back because nobody came, in one transaction; what was to come comes again.

    Dates that somebody else has by now, or that have begun, stay away. Refuses with NoSuchBooking, NotYours, or
    UndoOver when it was not given up, or that was too long ago.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.transaction() as connection:
        of = await _of(connection, organization, booking, by=by)
        if of.given_up_at is None or now >= of.given_up_at + TAKEN_BACK_WITHIN:
            raise UndoOver(booking, of.given_up_at or now)
        again: list[bookings.Change] = []
        for before in await series.given_back(connection, of, now=now, lock=True):
            resource = catalogue.resource(before.resource)
            stay = resource.stay(before.during, now=now)
            after = cancelling.taken_up(before, by=by, now=now, policy=resource.policy, stay=stay)
            invited = tuple(Due(Kind.INVITED, now, each) for each in after.attendees if not again)
            amendment = replace(TOLD, also=invited)
            again.append(bookings.Change(before, after, amendment, catalogue.claims(after, now=now)))
        back, lost = await saved(connection, again, by=by, via=via, at=now)
        kept = health.taken_up(of, now)
        resource = catalogue.resource(kept.wish.resource)
        kept = replace(kept, extends_at=extends_at(kept.wish, resource, kept.following()))
        await series.save(connection, kept)
        taken = noted(kept, "taken back", dates=len(back))
        await audit.record(connection, taken, organization=organization, by=by, via=via, at=now)
    for each in back:
        ledger.remember(each)
    return TakenBack(tuple(back), tuple(lost))


async def unused_of(ledger: Ledger, of: Series) -> int:
    """Return to how many of the last dates of a series nobody came, since it was last said that it is needed."""
    async with ledger.database.connection() as connection:
        return len(await series.unused_in_a_row(connection, of, now=ledger.clock.now()))


async def _of(connection: Connection, organization: OrganizationId, booking: BookingId, *, by: MemberId) -> Series:
    """Return the series of a booking, locked; refuses with NoSuchBooking or NotYours."""
    one = await bookings.found(connection, organization, booking)
    if one is None or one.series is None:
        raise NoSuchBooking
    one.check_owner(by)
    kept = await series.found(connection, organization, one.series, lock=True)
    if kept is None:
        raise NoSuchBooking
    return kept
