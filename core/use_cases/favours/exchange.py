"""Exchange slots: each of several bookings gets the slot of another one, all in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings import moving
from core.domain.bookings.booking import Booking
from core.domain.bookings.moving import Destination
from core.domain.bookings.planning import Amendment
from core.errors import Hindered, NobodyToAsk, Refusal
from core.ledger import Ledger
from core.store import bookings
from core.store.bookings import Exceeded, Overlap
from core.use_cases.favours.fitting import check_may_have
from core.use_cases.rules.allowances_of import quota_exceeded
from core.values import BookingId, MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Turn:
    """One booking that gets the slot of another."""

    booking: Booking
    place: Booking


async def locked(turn: Ledger, organization: OrganizationId, ids: Sequence[BookingId]) -> Mapping[BookingId, Booking]:
    """Lock bookings until the turn ends, in the order of their ids, and return those that there are."""
    async with turn.database.connection() as connection:
        found = [await bookings.locked(connection, organization, each) for each in sorted(ids)]
    return {each.id: each for each in found if each is not None}


async def exchange(turn: Ledger, turns: Sequence[Turn], *, by: MemberId, via: str, now: datetime) -> list[Booking]:
    """
    Give each booking the slot of its place, in a turn of the ledger that has locked them all; return them as they are.

    Whoever holds a booking keeps it, with its reference, its title and those who come to it, who are told. The rules
    and quotas of each holder count as if they had moved it. Refuses with Hindered; then the turn must be given up.
    """
    catalogue = await turn.catalogue(turns[0].booking.organization)
    for each in turns:
        resource = catalogue.resource(each.place.resource)
        try:
            await check_may_have(
                turn,
                resource,
                each.place.during,
                member=each.booking.member,
                now=now,
                instead_of=each.booking,
            )
        except Refusal as refusal:
            raise Hindered(each.booking.member, refusal) from refusal
    async with turn.database.connection() as connection:
        await bookings.park(connection, turns[0].booking.organization, [each.booking.id for each in turns])
    # In the order of ids, in which every other transaction meets them.
    return [
        await _placed(turn, each, by=by, via=via, now=now) for each in sorted(turns, key=lambda each: each.booking.id)
    ]


async def _placed(turn: Ledger, each: Turn, *, by: MemberId, via: str, now: datetime) -> Booking:
    catalogue = await turn.catalogue(each.booking.organization)
    before, place = each.booking, each.place
    resource = catalogue.resource(place.resource)
    stay = resource.stay(place.during, now=now)
    to = Destination(place.during, resource.id, place.unit, stay)
    after = moving.moved(before, to, by=before.member, now=now, policy=resource.policy)
    claims = catalogue.claims(after, now=now)
    try:
        async with turn.database.connection() as connection:
            await bookings.save(
                connection, after, before=before, by=by, via=via, at=now, amendment=Amendment(), claims=claims
            )
    except Overlap as lost:
        raise Hindered(before.member, NobodyToAsk(resource.id)) from lost
    except Exceeded as lost:
        exceeded = quota_exceeded(resource, place.during, lost.used, claims=claims or (), member=before.member)
        raise Hindered(before.member, exceeded) from lost
    turn.remember(after)
    return after
