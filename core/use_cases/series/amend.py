"""Say of one date of a series, this one and the later ones, or all what it is for, and who comes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.bookings import amending
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import AS_PLANNED
from core.domain.bookings.status import Status
from core.domain.guests import Comer, changed, invited, parted
from core.domain.lengths import check_count, check_text
from core.domain.people.member import Role
from core.domain.series.series import ONWARDS, Meant, Series, Verb
from core.errors import CrowdNeedsApproval, NoSuchBooking, NoSuchMember
from core.ledger import Ledger
from core.store import audit, bookings, guests, people, series
from core.store.database import Connection, retried
from core.use_cases.bookings.approve import standing_of
from core.use_cases.series.cancel import TOLD, acted, covered, noted
from core.values import BookingId, MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Amended:
    """The series as it is now, and the dates that were changed, in order."""

    series: Series
    changed: tuple[Booking, ...]
    staying: tuple[Booking, ...] = ()
    """Dates that were meant, and were changed otherwise since."""


@dataclass(frozen=True, slots=True)
class _Change:
    """What becomes of each date and of what is still to come, and the audit's verb for it."""

    verb: str
    date: Callable[[Booking, datetime], Booking]
    series: Callable[[Series], Series]
    act: Verb | None = None
    """As what it is kept, where it is taken back as one."""


@retried
async def rename(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    scope: Meant,
    title: str | None,
    by: MemberId,
    via: str,
) -> Amended:
    """
    Give these dates another title, or none, and with the later ones all that are still to come.

    Dates that have it already stay as they are. Refuses with NoSuchBooking, NotYours or TextTooLong.
    """
    said = " ".join(title.split()) if title else None
    check_text("title", said)

    def renamed(before: Booking, now: datetime) -> Booking:
        return amending.renamed(before, said or None, by=by, now=now)

    def of(kept: Series) -> Series:
        return replace(kept, title=said or None, was_title=kept.title)

    change = _Change("renamed", renamed, of, Verb.RENAMED)
    return await _amended(ledger, organization, booking, scope, change, by=by, via=via)


@retried
async def rename_back(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, seen: int, by: MemberId, via: str
) -> Amended:
    """
    Give each of the dates that were renamed with a booking the title back that it had before, in one transaction.

    `seen` is the version that the renaming made of the booking: if that was changed since, nothing changes. A date
    that was renamed again since, or is in use, stays as it is. Refuses with NoSuchBooking or NotYours.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        one, kept, standing = await _standing(connection, organization, booking, by=by, now=now)
        act = await series.last_act(connection, kept, Verb.RENAMED, one.id) if one.version == seen else None
        dates = [each for each in standing if act and each.id in act.dates]
        staying = [each for each in dates if each.title != one.title or not _amendable(each, one, now=now)]
        again = [
            bookings.Change(each, amending.renamed(each, each.was_title, by=by, now=now))
            for each in dates
            if each not in staying
        ]
        await bookings.save_all(connection, again, by=by, via=via, at=now)
        if act:
            title = kept.was_title if act.to_come and kept.title == one.title else kept.title
            kept = replace(kept, title=title, was_title=kept.title, version=kept.version + 1)
            await series.save(connection, kept)
            done = noted(kept, "renamed", dates=len(again))
            await audit.record(connection, done, organization=organization, by=by, via=via, at=now)
    for each in again:
        ledger.remember(each.after)
    return Amended(kept, tuple(each.after for each in again), tuple(staying))


@retried
async def change_attendees(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    scope: Meant,
    add: Sequence[Comer] = (),
    remove: Sequence[Comer] = (),
    by: MemberId,
    via: str,
) -> Amended:
    """
    Put these people on these dates and take those off them; each of them is told once.

    With the later ones, they are on the dates that are still to come as well. Refuses with NoSuchBooking,
    NotYours, TooMany, BadAddress, NoSuchMember if somebody has left meanwhile, or with CrowdNeedsApproval if somebody
    else would have to approve that so many come.
    """
    (joining, invited), (leaving, uninvited) = parted(add), parted(remove)
    async with ledger.database.connection() as connection:
        here = await people.standing(connection, organization, joining) if joining else {}
    if any(each not in here for each in joining):
        raise NoSuchMember("")

    catalogue = await ledger.catalogue(organization)
    crowded = any(each.policy.approved_over for each in catalogue.resources)
    standing = await standing_of(ledger, organization, by) if crowded else (Role.GUEST, frozenset())

    def named(attendees: Sequence[MemberId], holder: MemberId) -> tuple[MemberId, ...]:
        # Their order is the order in which they were named.
        stay = tuple(dict.fromkeys(each for each in (*attendees, *joining) if each not in leaving and each != holder))
        check_count("attendees", stay)
        return stay

    def coming(guests: tuple[str, ...]) -> tuple[str, ...]:
        return changed(guests, add=invited, remove=uninvited)

    def attended(before: Booking, now: datetime) -> Booking:
        here = named(before.attendees, before.member)
        after = amending.attended(before, by=by, attendees=here, now=now, guests=coming(before.guests))
        policy = catalogue.resource(after.resource).policy
        certain = after.status is Status.CONFIRMED and after.heads > before.heads
        if certain and crowded and policy.asks_about(after.heads, *standing):
            raise CrowdNeedsApproval(after.id, after.resource, after.heads, policy.approved_over, anew=False)
        return after

    def of(kept: Series) -> Series:
        return replace(kept, attendees=named(kept.attendees, kept.member), guests=coming(kept.guests))

    change = _Change("attendees changed", attended, of)
    return await _amended(ledger, organization, booking, scope, change, by=by, via=via)


async def _amended(
    ledger: Ledger,
    organization: OrganizationId,
    booking: BookingId,
    scope: Meant,
    change: _Change,
    *,
    by: MemberId,
    via: str,
) -> Amended:
    """Change these dates and their series in one transaction; the message about the first date speaks for all."""
    now = ledger.clock.now()
    changes: list[bookings.Change] = []
    async with ledger.database.transaction() as connection:
        one, kept, standing = await _standing(connection, organization, booking, by=by, now=now)
        for before in covered(standing, one, scope):
            if not _amendable(before, one, now=now):
                continue
            after = change.date(before, now)
            if after is not before:
                changes.append(bookings.Change(before, after, TOLD if changes else AS_PLANNED))
        news = frozenset[str]().union(*(invited(each.before.guests, each.after.guests) for each in changes))
        if news:
            await guests.invite_counted(connection, organization, by, len(news), at=now)
        await bookings.save_all(connection, changes, by=by, via=via, at=now)
        changed = [each.after for each in changes]
        onwards = scope in ONWARDS
        if onwards or (change.act is not None and changed):
            kept = replace(change.series(kept) if onwards else kept, version=kept.version + 1)
            await series.save(connection, kept)
            if change.act is not None:
                await series.note(connection, kept, acted(change.act, changed, by=by, to_come=onwards))
            done = noted(kept, change.verb, dates=len(changed))
            await audit.record(connection, done, organization=organization, by=by, via=via, at=now)
    for each in changed:
        ledger.remember(each)
    return Amended(kept, tuple(changed))


async def _standing(
    connection: Connection, organization: OrganizationId, booking: BookingId, *, by: MemberId, now: datetime
) -> tuple[Booking, Series, list[Booking]]:
    """Return a booking, its series and the dates of it that stand, locked; refuses with NoSuchBooking or NotYours."""
    one = await bookings.found(connection, organization, booking)
    if one is None or one.series is None:
        raise NoSuchBooking
    one.check_owner(by)
    kept = await series.found(connection, organization, one.series, lock=True)
    if kept is None:
        raise NoSuchBooking
    return one, kept, await series.standing(connection, organization, kept.id, now=now, lock=True)


def _amendable(date: Booking, one: Booking, *, now: datetime) -> bool:
    """Whether a date can be changed along with another one: it has not begun to be used, and is of the same holder."""
    return date.settled(now).status in {Status.PENDING, Status.CONFIRMED} and date.member == one.member
