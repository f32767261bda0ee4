"""Keep fewer of several alike on one date of a series, this one and the later ones, or all; and take that back."""

from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING
from core.domain.resources.catalogue import Catalogue
from core.domain.series.series import ONWARDS, Meant, Series
from core.errors import AlreadyOver, Refusal, RestChanged
from core.ledger import Ledger
from core.store import audit, bookings, series
from core.store.database import Connection, retried, savepoint
from core.use_cases.bookings.give_back_part import Parting, rejoined, without
from core.use_cases.series.cancel import TakenBack, covered
from core.use_cases.series.move import owned
from core.values import BookingId, MemberId, OrganizationId

FEWER = "fewer"
"""The audit's verb for it; its row says what `take_fewer_back` needs."""


@dataclass(frozen=True, slots=True)
class Fewer:
    """The series as it is now, and the dates that gave something back, in order, as they are now."""

    series: Series
    changed: tuple[Booking, ...]


@retried
async def keep_fewer(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    scope: Meant,
    count: int,
    by: MemberId,
    via: str,
) -> Fewer:
    """
    Keep so many units of the series' resource on each of these dates, and give the last of the others back.

    With the later ones, dates that are still to come get as many. A date that has no more stays as it is; one unit
    always stays. Less of what was approved needs no new approval. Refuses with NoSuchBooking, NotYours, or AlreadyOver
    where no date stands.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    changed: list[Booking] = []
    parts: dict[str, list[BookingId]] = {}
    async with ledger.database.transaction() as connection:
        one, kept = await owned(connection, organization, booking, by=by, lock=True)
        standing = await series.standing(connection, organization, kept.id, now=now, lock=True)
        dates = [each for each in covered(standing, one, scope) if _is_theirs(each, one, now=now)]
        if not dates:
            raise AlreadyOver(one.id, one.settled(now).status)
        for before in dates:
            had = _units(before, kept, catalogue)
            part = Parting(kept.wish.resource, had - count, None, now)
            given = await without(connection, catalogue, before, part, by=by, via=via)
            if given.parts:
                changed.append(given.rest)
                parts[str(before.id)] = list(given.parts)
        onwards = scope in ONWARDS and count < kept.wish.count
        was, wish = kept.wish.count, replace(kept.wish, count=count) if onwards else kept.wish
        kept = replace(kept, wish=wish, version=kept.version + 1)
        await series.save(connection, kept)
        noted = Change(
            Noun.SERIES,
            kept.id,
            FEWER,
            before={"units": was},
            after={"units": kept.wish.count, "parts": parts},
            version=kept.version,
        )
        await audit.record(connection, noted, organization=organization, by=by, via=via, at=now)
    for each in changed:
        ledger.remember(each)
    return Fewer(kept, tuple(changed))


@retried
async def take_fewer_back(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> TakenBack:
    """
    Give each date back what it gave back last, as far as nobody else has it by now, in one transaction.

    A date whose units are not all to be had, or that was changed since, stays as it is. Refuses with NoSuchBooking,
    NotYours, or RestChanged if the series was changed since.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    back: list[Booking] = []
    lost: list[Booking] = []
    async with ledger.database.transaction() as connection:
        one, kept = await owned(connection, organization, booking, by=by, lock=True)
        told = await audit.of_subject(connection, organization, Noun.SERIES, kept.id)
        last = told[-1].entry if told else None
        if last is None or last.verb != FEWER or last.version != kept.version or not last.before or not last.after:
            raise RestChanged(one.id, one.resource)
        for number, parts in last.after["parts"].items():
            date = await bookings.locked(connection, organization, BookingId(int(number)))
            if date is None:
                continue
            whole = await _whole_again(connection, catalogue, date, parts, by=by, via=via, now=now)
            (lost if whole is None else back).append(whole or date)
        kept = replace(kept, wish=replace(kept.wish, count=last.before["units"]), version=kept.version + 1)
        await series.save(connection, kept)
        noted = Change(Noun.SERIES, kept.id, "fewer taken back", after={"dates": len(back)}, version=kept.version)
        await audit.record(connection, noted, organization=organization, by=by, via=via, at=now)
    for each in back:
        ledger.remember(each)
    return TakenBack(tuple(back), tuple(lost))


async def _whole_again(
    connection: Connection,
    catalogue: Catalogue,
    date: Booking,
    parts: list[int],
    *,
    by: MemberId,
    via: str,
    now: datetime,
) -> Booking | None:
    """Return the date with all of what it gave back; None if it cannot have all of it, and then it has none."""
    try:
        async with savepoint(connection):
            for part in reversed(parts):
                date = await rejoined(connection, catalogue, date, BookingId(part), by=by, via=via, now=now)
    except Refusal:
        return None
    return date


def _is_theirs(date: Booking, one: Booking, *, now: datetime) -> bool:
    return date.settled(now).status in STANDING and date.member == one.member


def _units(date: Booking, of: Series, catalogue: Catalogue) -> int:
    return [owner.id for owner, _ in catalogue.of(date)].count(of.wish.resource)
