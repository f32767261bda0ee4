"""Cancel one date of a series, this one and the later ones, or all; and take that back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from core.domain.audit import Change, Noun
from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import AS_PLANNED, Amendment
from core.domain.bookings.status import STANDING, UNCONFIRMED, Status
from core.domain.lengths import check_text
from core.domain.messages import Kind
from core.domain.resources.hours import DAY
from core.domain.series import health
from core.domain.series.series import ONWARDS, Act, Meant, Scope, Series, Some, Verb
from core.errors import AlreadyOver, NoSuchBooking, Refusal, UndoOver
from core.ledger import Ledger
from core.store import audit, bookings, series
from core.store.bookings import Exceeded, Overlap
from core.store.database import Connection, retried, savepoint
from core.use_cases.series.look_over import extends_at
from core.values import BookingId, MemberId, OrganizationId

TOLD = Amendment(told_already=frozenset({Kind.CHANGED_FOR_YOU, Kind.INVITED, Kind.UNINVITED}))
"""Of the other dates nobody is told by itself: the message about the first of them speaks for all."""


@dataclass(frozen=True, slots=True)
class Affected:
    """What a verb meets, in order: the dates that it is about, and those that stay as they are."""

    one: Booking
    """The one that it was said about."""
    series: Series | None
    going: tuple[Booking, ...]
    staying: tuple[Booking, ...] = ()
    """Dates in use."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The dates that are back, and those that are not, because the holder has used up the quota since."""

    back: tuple[Booking, ...]
    lost: tuple[Booking, ...]


async def affected(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, scope: Meant, by: MemberId
) -> Affected:
    """Return what `cancel` would cancel; refuses with NoSuchBooking or NotYours."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        return await _affected(connection, organization, booking, scope, by=by, now=now)


@retried
async def cancel(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    scope: Meant,
    by: MemberId,
    via: str,
    because: str | None = None,
) -> Affected:
    """
    Cancel these dates of a booking's series in one transaction, and return them as they are then.

    Where the later dates are meant as well, the series ends there: nothing of it comes any more. All of them can be
    taken back for a minute, as after any cancellation; a date that was given up never comes a second time. Attendees
    are told once. Refuses with NoSuchBooking, NotYours, TextTooLong, or AlreadyOver where nothing is left to cancel,
    and nothing would still come.
    """
    check_text("reason", because)
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.transaction() as connection:
        met = await _affected(connection, organization, booking, scope, by=by, now=now, lock=True)
        kept = met.series
        comes = kept is not None and kept.extends_at is not None and scope in ONWARDS
        if not met.going and not comes:
            raise AlreadyOver(met.one.id, met.one.settled(now).status)
        ends: list[bookings.Change] = []
        for before in met.going:
            policy = catalogue.resource(before.resource).policy
            after = cancelling.cancelled(before, by=by, now=now, policy=policy, because=because)
            ends.append(bookings.Change(before, after, TOLD if ends else AS_PLANNED))
        await bookings.save_all(connection, ends, by=by, via=via, at=now)
        gone = [each.after for each in ends]
        if kept is not None and scope in ONWARDS:
            going = [each.occurrence for each in met.going if each.occurrence is not None]
            kept = kept.ended(min(going, default=kept.looked_until + DAY))
            await series.save(connection, kept)
            await series.note(connection, kept, acted(Verb.CANCELLED, gone, by=by, to_come=True))
            ended = noted(kept, "ended", dates=len(gone))
            await audit.record(connection, ended, organization=organization, by=by, via=via, at=now)
        elif kept is not None and isinstance(scope, Some):
            kept = replace(kept, version=kept.version + 1)
            await series.save(connection, kept)
            await series.note(connection, kept, acted(Verb.CANCELLED, gone, by=by))
            days = [each.occurrence.isoformat() for each in gone if each.occurrence is not None]
            some = Change(Noun.SERIES, kept.id, "dates cancelled", after={"days": days}, version=kept.version)
            await audit.record(connection, some, organization=organization, by=by, via=via, at=now)
    for each in gone:
        ledger.remember(each)
    return Affected(met.one, kept, tuple(gone), met.staying)


@retried
async def undo(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> TakenBack:
    """
    Take back everything of a series that one act cancelled, in one transaction; what was to come comes again.

    Where the date stands, nothing is changed. Refuses with NoSuchBooking, NotYours, or UndoOver when the minute is
    over.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.transaction() as connection:
        one = await bookings.found(connection, organization, booking)
        if one is None or one.series is None:
            raise NoSuchBooking
        one.check_owner(by)
        if one.settled(now).status in STANDING:
            return TakenBack((), ())
        if one.undo_until is None or now >= one.undo_until:
            raise UndoOver(one.id, one.ended_at or now)
        kept = await series.found(connection, organization, one.series, lock=True)
        states = {Status.CANCELLING}
        every = await series.standing(connection, organization, one.series, now=now, states=states, lock=True)
        restored = []
        for before in await _cancelled_with(connection, one, kept, every):
            resource = catalogue.resource(before.resource)
            stay = resource.stay(before.during, now=now)
            after = cancelling.restored(before, by=by, now=now, policy=resource.policy, stay=stay)
            restored.append(bookings.Change(before, after, claims=catalogue.claims(after, now=now)))
        back, lost = await saved(connection, restored, by=by, via=via, at=now)
        if kept is not None and _ended_with(kept, back):
            again = health.taken_up(kept, now) if kept.given_up_at is not None else kept.reopened()
            again = replace(again, looks_at=now)
            resource = catalogue.resource(again.wish.resource)
            again = replace(again, extends_at=extends_at(again.wish, resource, again.following()))
            await series.save(connection, again)
            taken = noted(again, "taken back", dates=len(back))
            await audit.record(connection, taken, organization=organization, by=by, via=via, at=now)
    for each in back:
        ledger.remember(each)
    return TakenBack(tuple(back), tuple(lost))


async def _cancelled_with(
    connection: Connection, one: Booking, of: Series | None, every: Sequence[Booking]
) -> list[Booking]:
    """Return what one act cancelled together with a date; all of it can be taken back until the same instant."""
    act = await series.last_act(connection, of, Verb.CANCELLED, one.id) if of else None
    dates = act.dates if act else ()
    # Once it is back, a date of that act may be cancelled again, alone.
    some = [each for each in every if each.undo_until == one.undo_until and each.id in dates]
    return some or [each for each in every if each.id == one.id]


async def saved(
    connection: Connection, several: Sequence[bookings.Change], *, by: MemberId, via: str, at: datetime
) -> tuple[list[Booking], list[Booking]]:
    """Write as many of these changes as can be; return what was written, and what stays as it was."""
    try:
        async with savepoint(connection):
            await bookings.save_all(connection, several, by=by, via=via, at=at)
    except (Overlap, Exceeded):
        # Not all of them, so each by itself; the first that is written tells of all.
        written: list[Booking] = []
        lost: list[Booking] = []
        for each in several:
            alone = each if written else replace(each, amendment=several[0].amendment)
            try:
                async with savepoint(connection):
                    await bookings.save_all(connection, [alone], by=by, via=via, at=at)
            except (Overlap, Exceeded):
                lost.append(each.before)
            else:
                written.append(each.after)
        return written, lost
    return [each.after for each in several], []


def acted(verb: Verb, dates: Sequence[Booking], *, by: MemberId, to_come: bool = False) -> Act:
    """Return what was done to these dates at once, as it is kept to be taken back."""
    return Act(verb, by, tuple(each.id for each in dates), to_come=to_come)


def noted(of: Series, verb: str, *, dates: int, missed: Sequence[date] = ()) -> Change:
    """Return what the audit is told of a change of a series, with dates that could not be had; others have own rows."""
    facts = {"dates": dates, **({"missed": [each.isoformat() for each in missed]} if missed else {})}
    return Change(Noun.SERIES, of.id, verb, after=facts, version=of.version)


def covered(dates: Sequence[Booking], one: Booking, scope: Meant) -> list[Booking]:
    """
    Return those of the dates that a verb is about which was said to be about `one`, or more.

    A date that was handed over is its holder's alone, and no act on the others is about it.
    """
    dates = [each for each in dates if each.member == one.member]
    if isinstance(scope, Some):
        return [each for each in dates if each.occurrence in scope.days]
    if scope is Scope.ONE or one.occurrence is None:
        return [each for each in dates if each.id == one.id]
    if scope is Scope.ALL:
        return dates
    return [each for each in dates if each.occurrence is not None and each.occurrence >= one.occurrence]


async def _affected(
    connection: Connection,
    organization: OrganizationId,
    booking: BookingId,
    scope: Meant,
    *,
    by: MemberId,
    now: datetime,
    lock: bool = False,
) -> Affected:
    one = await bookings.found(connection, organization, booking)
    if one is None:
        raise NoSuchBooking
    one.check_owner(by)
    if one.series is None:
        return Affected(one, None, (one,) if cancellable(one, by=by, now=now) else ())
    # The series first and then its dates, as everybody does who changes both.
    kept = await series.found(connection, organization, one.series, lock=lock)
    dates = covered(await series.standing(connection, organization, one.series, now=now, lock=lock), one, scope)
    going = {each.id: each for each in dates if cancellable(each, by=by, now=now)}
    return Affected(one, kept, tuple(going.values()), tuple(each for each in dates if each.id not in going))


def cancellable(booking: Booking, *, by: MemberId, now: datetime) -> bool:
    """Whether a member can cancel a date: it has not begun to be used, and is theirs."""
    try:
        booking.check_owner(by)
    except Refusal:
        return False
    return booking.settled(now).status in {*UNCONFIRMED, Status.CONFIRMED}


def _ended_with(of: Series, back: Sequence[Booking]) -> bool:
    """Whether the series was ended by the act that is taken back."""
    before = of.ends_before
    return before is not None and any(each.occurrence is not None and each.occurrence >= before for each in back)
