"""Rings: find three or four who would swap in a round, offer it to all, and do it when all have agreed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings.booking import Booking
from core.domain.favours.favour import Answer, Favour
from core.domain.favours.ring import STILL_WISHED, Ring, stand
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.member import Member
from core.errors import Hindered, NotYours, RingOver
from core.ledger import Ledger
from core.store import audit, bookings, favours, messages
from core.store.database import retried
from core.use_cases.favours.choices import may_take
from core.use_cases.favours.exchange import Turn, exchange, locked
from core.values import BookingId, FavourId, MemberId, OrganizationId, RingId

Known = Mapping[BookingId, Booking]


@dataclass(frozen=True, slots=True)
class Agreed:
    """A ring after somebody agreed, with its bookings as they are now; all have swapped if it is `done`."""

    ring: Ring
    bookings: Known


@retried
async def look_for_ring(ledger: Ledger, favour: Favour) -> RingId | None:
    """
    Look whether a wish closes a ring with others that are open, and offer the first that would work to all in it.

    Everybody must be allowed to have what they would get. A wish is offered in one ring only.
    """
    now, organization = ledger.clock.now(), favour.organization
    async with ledger.database.connection() as connection:
        possible = await favours.rings(connection, favour, at=now)
    for ids in possible:
        wishes = await _wishes(ledger, organization, ids)
        known = await _bookings(ledger, organization, [each.booking for each in wishes])
        if not stand(wishes, known, now) or not await _fit(ledger, wishes, known, now=now):
            continue
        return await _offer(ledger, organization, wishes, by=favour.asker, via=favour.via, now=now)
    return None


@retried
async def agree(ledger: Ledger, *, ring: RingId, by: Member, via: str) -> Agreed:
    """
    Agree to one's part in a ring; with the last one's yes all bookings change places at once, and everybody is told.

    Done a second time it changes nothing. Refuses with NotYours to who takes no part; with RingOver if it has ended, or
    ends now because a booking is no longer as it was; and with Hindered, which ends it, if the rules forbid it by now.
    """
    try:
        return await _agree(ledger, ring, by=by, via=via)
    except (Hindered, RingOver):
        await _end(ledger, ring, by=by, via=via)
        raise


async def leave(ledger: Ledger, *, ring: RingId, by: Member, via: str) -> None:
    """End a ring, because the member keeps what they have; the others are told. Refuses with NotYours or RingOver."""
    ended = await _end(ledger, ring, by=by, via=via)
    if ended.done:
        raise RingOver(done=True)


async def end_ring_of(turn: Ledger, favour: Favour, *, but: set[MemberId], now: datetime) -> None:
    """End the ring of a favour of which something else became, in the turn that does so, and tell all `but` these."""
    if favour.ring is None:
        return
    async with turn.database.connection() as connection:
        ring = await favours.ring(connection, favour.organization, favour.ring, lock=True)
        if ring is not None and ring.open(now):
            await favours.end_ring(connection, ring, at=now)
            await _tell(turn, ring, but=but, now=now)


@retried
async def _agree(ledger: Ledger, ring: RingId, *, by: Member, via: str) -> Agreed:
    now, organization = ledger.clock.now(), by.organization
    async with ledger.turn(via=via) as turn:
        known, wish = await _locked(turn, organization, ring, by=by)
        theirs = await locked(turn, organization, known.bookings)
        if known.done:
            return Agreed(known, theirs)
        if not known.open(now) or not stand(known.wishes, theirs, now):
            raise RingOver(done=False)
        async with turn.database.connection() as connection:
            if wish.agreed_at is None:
                await favours.agree(connection, wish, at=now)
                change = Change(Noun.FAVOUR, wish.id, "agreed", after={"ring": ring})
                await audit.record(connection, change, organization=organization, by=by.id, via=via, at=now)
            renewed = await favours.ring(connection, organization, ring)
        if renewed is None or renewed.agreed < len(renewed.wishes):
            return Agreed(renewed or known, theirs)
        turns = [Turn(theirs[each.mine], theirs[each.booking]) for each in renewed.wishes if each.mine is not None]
        swapped = await exchange(turn, turns, by=by.id, via=via, now=now)
        async with turn.database.connection() as connection:
            await favours.end_ring(connection, renewed, at=now, answer=Answer.YES)
            for each in renewed.wishes:
                change = Change(Noun.FAVOUR, each.id, "answered", None, {"answer": Answer.YES, "ring": ring})
                await audit.record(connection, change, organization=organization, by=by.id, via=via, at=now)
            done = await favours.ring(connection, organization, ring)
        await _tell(turn, renewed, but={by.id}, now=now)
    return Agreed(done or renewed, {each.id: each for each in swapped})


@retried
async def _end(ledger: Ledger, ring: RingId, *, by: Member, via: str) -> Ring:
    """End a ring if it is still open, and tell the others; return it as it was."""
    now = ledger.clock.now()
    async with ledger.turn(via=via) as turn:
        known, wish = await _locked(turn, by.organization, ring, by=by)
        if known.open(now):
            async with turn.database.connection() as connection:
                await favours.end_ring(connection, known, at=now)
                change = Change(Noun.FAVOUR, wish.id, "ring ended", after={"ring": ring})
                await audit.record(connection, change, organization=by.organization, by=by.id, via=via, at=now)
            await _tell(turn, known, but={by.id}, now=now)
    return known


async def _locked(turn: Ledger, organization: OrganizationId, ring: RingId, *, by: Member) -> tuple[Ring, Favour]:
    async with turn.database.connection() as connection:
        known = await favours.ring(connection, organization, ring, lock=True)
    if known is None:
        raise RingOver(done=False)
    wish = known.wish_of(by.id)
    if wish is None:
        raise NotYours(known.wishes[0].booking)
    return known, wish


async def _offer(
    ledger: Ledger, organization: OrganizationId, wishes: Sequence[Favour], *, by: MemberId, via: str, now: datetime
) -> RingId | None:
    until = min(each.until for each in wishes)
    async with ledger.database.transaction() as connection:
        await favours.lock(connection, organization)
        # Another wish may have closed a ring with some of them meanwhile, or somebody may have withdrawn theirs.
        fresh = [await favours.found(connection, organization, each.id, lock=True) for each in wishes]
        if any(each is None or each.ring is not None or each.answer not in STILL_WISHED for each in fresh):
            return None
        ring = await favours.join(connection, organization, [each.id for each in wishes], until=until)
        change = Change(Noun.FAVOUR, ring, "ring offered", after={"wishes": [each.id for each in wishes]})
        await audit.record(connection, change, organization=organization, by=by, via=via, at=now)
        due = [
            due
            for each in wishes
            for due in (Due(Kind.RING_OFFERED, now, each.asker), Due(Kind.RING_ENDED, until, each.asker))
        ]
        await messages.plan(connection, organization, About(Topic.RING, ring), due)
    return ring


async def _tell(turn: Ledger, ring: Ring, *, but: set[MemberId], now: datetime) -> None:
    """Plan the message that a ring has ended, to all others in it."""
    due = [Due(Kind.RING_ENDED, now, each) for each in ring.members if each not in but]
    async with turn.database.connection() as connection:
        await messages.plan(connection, ring.organization, About(Topic.RING, ring.id), due)


async def _wishes(ledger: Ledger, organization: OrganizationId, ids: Sequence[FavourId]) -> list[Favour]:
    async with ledger.database.connection() as connection:
        found = [await favours.found(connection, organization, each) for each in ids]
    return [each for each in found if each is not None]


async def _bookings(ledger: Ledger, organization: OrganizationId, ids: Sequence[BookingId]) -> Known:
    async with ledger.database.connection() as connection:
        return await bookings.several(connection, [organization] * len(ids), list(ids))


async def _fit(ledger: Ledger, wishes: Sequence[Favour], known: Known, *, now: datetime) -> bool:
    """Whether the rules let everybody have what they would get."""
    return all(
        [
            await may_take(ledger, known[each.mine], known[each.booking], now=now)
            for each in wishes
            if each.mine is not None
        ]
    )
