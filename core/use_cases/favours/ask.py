"""Ask the holder of a booking for a favour, and withdraw what was asked."""

from dataclasses import replace
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings.booking import Booking
from core.domain.favours.favour import Answer, Favour, Spot, What, as_asked, asked_until, may_be_swapped
from core.domain.favours.ring import STILL_WISHED
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.member import Member
from core.domain.resources.resource import Resource
from core.errors import AlreadyOver, AskedTooLate, FavourOver, NobodyToAsk, NotYours
from core.ledger import Ledger
from core.store import audit, favours, messages
from core.store.database import Connection, retried
from core.use_cases.favours.choices import choices_of, would_share, would_swap
from core.use_cases.favours.fitting import check_may_come, check_may_have, check_often
from core.use_cases.favours.rings import end_ring_of, look_for_ring
from core.values import BookingId, FavourId, Interval

NOBODY = FavourId(0)
"""The id of a favour that is not written yet."""


@retried
async def ask(
    ledger: Ledger,
    *,
    what: What,
    booking: BookingId,
    wanted: Interval,
    by: Member,
    via: str,
    mine: BookingId | None = None,
) -> Favour:
    """
    Ask the holder of a booking to give a time of it, to swap it for the member's own, to shorten it, or to share it.

    The holder is told, and the answer is waited for until a day has passed, at most until shortly before the start. Who
    asks the same again asks nothing new; who asks for something else about the same booking asks that instead. A swap
    that the holder asked for already is that one, and is returned as it was asked. It is looked for rings that it
    closes, and these are offered to all at once. Where the holder can keep a rest, only the wanted part is asked for.

    Refuses with NoSuchBooking; AlreadyOver; AskedTooLate; AskedEnough; NobodyToAsk if the holder could not do it; and
    as `hold` does, or as `move` in a swap, if the rules do not let the member have it.
    """
    now, organization = ledger.clock.now(), by.organization
    theirs = await ledger.booking(organization, booking)
    own = await ledger.booking(organization, mine) if mine else None
    # Swapped and shared is the whole booking, of which the wanted time may be a part.
    wanted = theirs.during if own or what is What.SHARE else wanted
    resource = (await ledger.catalogue(organization)).resource(theirs.resource)
    if what is What.GIVE and await _leaves_a_rest(ledger, theirs, wanted, by=by, now=now):
        what = What.SHORTEN
    favour = Favour(
        NOBODY,
        organization,
        what,
        booking,
        theirs.member,
        by.id,
        wanted,
        Spot.of(theirs),
        mine,
        Spot.of(own) if own else None,
        via,
        now,
        asked_until(now, *(each.start for each in (wanted, own.during if own else wanted))),
    )
    async with ledger.database.connection() as connection:
        known = await favours.open_between(connection, organization, asker=by.id, booking=booking, at=now)
        back = await _asked_back(connection, favour)
    if back is not None:
        return back
    if known is not None and (known.what, known.mine, known.wanted) == (what, mine, favour.wanted):
        return known
    await _check(ledger, resource, favour, theirs, own, now=now)
    async with ledger.turn(via=via) as turn, turn.database.connection() as connection:
        await favours.lock(connection, organization)
        await check_often(connection, resource, asker=by.id, holder=theirs.member, now=now)
        # Who asks for something else wishes no more for what was wished for before.
        for before in await favours.in_rings(connection, organization, asker=by.id, booking=booking):
            await end_ring_of(turn, before, but={by.id}, now=now)
        favour = replace(favour, id=await favours.write(connection, favour))
        facts = {"what": what, "booking": booking, "mine": mine, "asker": by.id, "holder": theirs.member}
        change = Change(Noun.FAVOUR, favour.id, "asked", after=facts)
        await audit.record(connection, change, organization=organization, by=by.id, via=via, at=now)
        about = About(Topic.FAVOUR, favour.id)
        due = [Due(Kind.FAVOUR_ASKED, now, theirs.member), Due(Kind.FAVOUR_ANSWERED, favour.until, by.id)]
        await messages.plan(connection, organization, about, due)
    if what is What.SWAP:
        await look_for_ring(ledger, favour)
    return favour


@retried
async def withdraw(ledger: Ledger, *, favour: FavourId, by: Member, via: str) -> Favour:
    """
    Withdraw what was asked, also from a ring, which ends; the others in it are told.

    Once nothing is asked any more, it changes nothing. Refuses with FavourOver once it was done, or with NotYours.
    """
    now = ledger.clock.now()
    async with ledger.turn(via=via) as turn, turn.database.connection() as connection:
        known = await favours.found(connection, by.organization, favour, lock=True)
        if known is None:
            raise FavourOver(Answer.OFF)
        if known.asker != by.id:
            raise NotYours(known.booking)
        if known.answer is Answer.YES:
            raise FavourOver(Answer.YES)
        # Who was told no may still be offered a ring, until they withdraw.
        over = known.settled(now)
        if over in STILL_WISHED:
            await favours.answer(connection, known, Answer.WITHDRAWN, at=now)
            change = Change(Noun.FAVOUR, favour, "withdrawn", before={"answer": known.answer})
            await audit.record(connection, change, organization=by.organization, by=by.id, via=via, at=now)
            await end_ring_of(turn, known, but={by.id}, now=now)
            known = replace(known, answer=Answer.WITHDRAWN, answered_at=now)
    return known


async def _leaves_a_rest(ledger: Ledger, theirs: Booking, wanted: Interval, *, by: Member, now: datetime) -> bool:
    """Return whether the holder keeps some of their time, although an older button asks for all of it."""
    if theirs.during.within(wanted):
        return False
    return (await choices_of(ledger, theirs, wanted, by=by.id, now=now, most=0)).shorter is not None


async def _asked_back(connection: Connection, favour: Favour) -> Favour | None:
    """Return the open favour by which the holder asks for just this swap, the other way round."""
    if favour.mine is None:
        return None
    other = await favours.open_between(
        connection, favour.organization, asker=favour.holder, booking=favour.mine, at=favour.asked_at
    )
    return other if other and other.mine == favour.booking else None


async def _check(
    ledger: Ledger, resource: Resource, favour: Favour, theirs: Booking, own: Booking | None, *, now: datetime
) -> None:
    """Check that it would work if the holder agreed at once; what the asker can do something about comes first."""
    if favour.asker == favour.holder or (own is not None and own.member != favour.asker):
        raise NobodyToAsk(resource.id)
    # The wanted time comes from a button, and a client can send any.
    if not favour.wanted.overlaps(theirs.during):
        raise NobodyToAsk(resource.id)
    if not as_asked(favour, theirs, own, now):
        raise AlreadyOver(theirs.id, theirs.settled(now).status)
    if now >= favour.until:
        raise AskedTooLate(resource.id, favour.wanted.start)
    if favour.what is What.SHARE:
        await check_may_come(ledger, resource, member=favour.asker)
        if not await would_share(ledger, resource, theirs, with_=favour.asker):
            raise NobodyToAsk(resource.id)
        return
    await check_may_have(ledger, resource, favour.wanted, member=favour.asker, now=now, instead_of=own)
    if own is not None:
        if not may_be_swapped(own, now) or not await would_swap(ledger, own, theirs, now=now):
            raise NobodyToAsk(resource.id)
        return
    found = await choices_of(ledger, theirs, favour.wanted, by=favour.asker, now=now)
    if not (found.give if favour.what is What.GIVE else found.shorter):
        raise NobodyToAsk(resource.id)
