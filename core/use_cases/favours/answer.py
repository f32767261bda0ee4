"""Answer what was asked: do it, decline it, or take it back within a minute."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings import amending, cancelling, moving
from core.domain.bookings.booking import Booking
from core.domain.bookings.moving import Destination
from core.domain.bookings.planning import Amendment
from core.domain.bookings.status import Status
from core.domain.favours.favour import Answer, Favour, What, as_asked, rest_of, seats_one_more
from core.domain.lengths import check_count
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.member import Member
from core.errors import FavourOver, FavourStands, Hindered, NotYours, Refusal
from core.ledger import Ledger
from core.store import audit, bookings, favours, messages
from core.store.bookings import Exceeded, Overlap
from core.store.database import retried
from core.use_cases.bookings.approve import claims_again
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.hold import hold
from core.use_cases.favours.exchange import Turn, exchange, locked
from core.use_cases.favours.fitting import check_may_come, check_may_have
from core.use_cases.favours.rings import end_ring_of
from core.use_cases.rules.allowances_of import quota_exceeded
from core.values import FavourId, MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: the favour, the asker's booking, and the holder's as it is now, which are one if it is shared."""

    favour: Favour
    got: Booking
    kept: Booking


@retried
async def grant(ledger: Ledger, *, favour: FavourId, by: Member, via: str, because: str) -> Done:
    """
    Do what was asked, in one transaction, and tell the asker; done a second time it changes nothing.

    Given: the holder's booking is cancelled, for the reason `because`, and the asker has one for the time that they
    wanted, under all their rules and quotas. Swapped: both bookings change places, under those of both. Shortened: the
    holder keeps the rest, and the asker has the time. Shared: the asker is an attendee, and told so as every other one.

    Refuses with NotYours; FavourOver if it was answered, withdrawn or nobody answered in time, or if the bookings are
    no longer as they were; and with Hindered, which the asker is told, if the rules do not let somebody have it by now.
    """
    try:
        return await _grant(ledger, favour, by=by, via=via, because=because)
    except (Hindered, FavourOver) as refusal:
        became = Answer.HINDERED if isinstance(refusal, Hindered) else Answer(refusal.became)
        if became in {Answer.HINDERED, Answer.OFF}:
            await _close(ledger, favour, became, by=by, via=via)
        raise


async def decline(ledger: Ledger, *, favour: FavourId, by: Member, via: str, today: bool = False) -> Favour:
    """
    Keep what one has, and tell the asker; `today` asks not to be asked for anything else on that day.

    Done a second time it changes nothing. Refuses with NotYours, or with FavourOver.
    """
    return await _close(ledger, favour, Answer.NOT_TODAY if today else Answer.NO, by=by, via=via, strictly=True)


@retried
async def undo(ledger: Ledger, *, favour: FavourId, by: Member, via: str, because: str) -> Done:
    """
    Take back within a minute what was done, for whoever took part, and tell the other one.

    Refuses with NotYours, FavourOver, Hindered, or FavourStands: once the minute is over, if a booking was changed
    since, or if it was done in a ring.
    """
    now, organization = ledger.clock.now(), by.organization
    async with ledger.turn(via=via) as turn:
        known = await _locked(turn, organization, favour)
        if by.id not in {known.asker, known.holder}:
            raise NotYours(known.booking)
        if known.answer is Answer.UNDONE:
            raise FavourOver(Answer.UNDONE)
        if known.answer is not Answer.YES or await _by_ring(turn, known):
            raise FavourStands(known.booking)
        ids = [known.booking, *filter(None, {known.made, known.mine})]
        found = await locked(turn, organization, ids)
        theirs, made = found.get(known.booking), found.get(known.made or known.booking)
        # Whoever comes besides to what is shared does not hinder that one of them comes no more.
        shared = known.what is What.SHARE and theirs is not None and known.asker in theirs.attendees
        untouched = shared or await _untouched_since(turn, list(found.values()), known)
        if theirs is None or made is None or not known.undoable(now) or not untouched:
            raise FavourStands(known.booking)
        if known.what is What.SHARE:
            alone = await _without(turn, theirs, known.asker, by=by.id, via=via, now=now)
            done = Done(known, alone, alone)
        elif known.what is What.SWAP:
            back = await exchange(turn, [Turn(made, theirs), Turn(theirs, made)], by=by.id, via=via, now=now)
            by_id = {each.id: each for each in back}
            done = Done(known, by_id[made.id], by_id[theirs.id])
        else:
            async with turn.database.connection() as connection:
                gone = cancelling.withdrawn(made, now=now, because=because)
                await bookings.save(connection, gone, before=made, by=by.id, via=via, at=now)
            turn.remember(gone)
            done = Done(known, gone, await _restored(turn, theirs, by=by.id, via=via, because=because, now=now))
        other = known.asker if by.id == known.holder else known.holder
        told = [] if known.what is What.SHARE else [other]
        await _settle(turn, known, Answer.UNDONE, told=told, by=by.id, via=via, now=now)
    return replace(done, favour=replace(known, answer=Answer.UNDONE, answered_at=now))


@retried
async def _grant(ledger: Ledger, favour: FavourId, *, by: Member, via: str, because: str) -> Done:
    now, organization = ledger.clock.now(), by.organization
    async with ledger.turn(via=via) as turn:
        known = await _locked(turn, organization, favour)
        if known.holder != by.id:
            raise NotYours(known.booking)
        ids = [known.booking, *filter(None, {known.made, known.mine})]
        found = await locked(turn, organization, ids)
        theirs, mine = found.get(known.booking), found.get(known.mine) if known.mine else None
        made = found.get(known.made) if known.made else None
        if known.answer is Answer.YES and theirs is not None and made is not None:
            return Done(known, made, theirs)
        over = known.settled(now)
        if over is not None:
            raise FavourOver(over)
        if theirs is None or not as_asked(known, theirs, mine, now):
            raise FavourOver(Answer.OFF)
        if mine is not None:
            done = await _swapped(turn, known, theirs, mine, by=by.id, via=via, now=now)
        elif known.what is What.SHARE:
            done = await _shared(turn, known, theirs, by=by.id, via=via, now=now)
        else:
            done = await _given(turn, known, theirs, by=by.id, via=via, because=because, now=now)
        told = [] if known.what is What.SHARE else [known.asker]
        await _settle(turn, known, Answer.YES, told=told, by=by.id, via=via, now=now, got=done.got)
        await end_ring_of(turn, known, but={known.asker, known.holder}, now=now)
    return replace(done, favour=replace(known, answer=Answer.YES, answered_at=now, made=done.got.id))


async def _swapped(
    turn: Ledger, known: Favour, theirs: Booking, mine: Booking, *, by: MemberId, via: str, now: datetime
) -> Done:
    swapped = await exchange(turn, [Turn(mine, theirs), Turn(theirs, mine)], by=by, via=via, now=now)
    by_id = {each.id: each for each in swapped}
    return Done(known, by_id[mine.id], by_id[theirs.id])


async def _shared(turn: Ledger, known: Favour, theirs: Booking, *, by: MemberId, via: str, now: datetime) -> Done:
    """Put the asker on the holder's booking, which stays as it is; who was let in meanwhile may have the last seat."""
    resource = (await turn.catalogue(known.organization)).resource(theirs.resource)
    after = amending.joined(theirs, known.asker, now=now)
    if after is not theirs and not (resource.policy.sharing and seats_one_more(theirs, resource)):
        raise FavourOver(Answer.OFF)
    try:
        check_count("attendees", after.attendees)
        await check_may_come(turn, resource, member=known.asker)
    except Refusal as refusal:
        raise Hindered(known.asker, refusal) from refusal
    shared = await _saved(turn, after, before=theirs, by=by, via=via, now=now)
    return Done(known, shared, shared)


async def _without(
    turn: Ledger, shared: Booking, member: MemberId, *, by: MemberId, via: str, now: datetime
) -> Booking:
    """Take a member off what is shared; they are told as every attendee who is taken off."""
    after = amending.left(shared, member, now=now)
    return await _saved(turn, after, before=shared, by=by, via=via, now=now)


async def _saved(turn: Ledger, after: Booking, *, before: Booking, by: MemberId, via: str, now: datetime) -> Booking:
    if after is not before:
        async with turn.database.connection() as connection:
            await bookings.save(connection, after, before=before, by=by, via=via, at=now)
        turn.remember(after)
    return after


async def _given(
    turn: Ledger, known: Favour, theirs: Booking, *, by: MemberId, via: str, because: str, now: datetime
) -> Done:
    """Cancel or shorten the holder's booking, and hold and confirm the time for the asker."""
    catalogue = await turn.catalogue(known.organization)
    resource = catalogue.resource(theirs.resource)
    if known.what is What.GIVE:
        after = cancelling.withdrawn(theirs, now=now, because=because)
    else:
        rest = rest_of(theirs.during, known.wanted, buffer=resource.policy.buffer)
        if rest is None:
            raise FavourOver(Answer.OFF)
        to = Destination(rest, stay=resource.stay(rest, now=now))
        after = moving.moved(theirs, to, by=theirs.member, now=now, policy=resource.policy)
    async with turn.database.connection() as connection:
        await bookings.save(connection, after, before=theirs, by=by, via=via, at=now)
    turn.remember(after)
    try:
        await check_may_have(turn, resource, known.wanted, member=known.asker, now=now)
        held = await hold(
            turn,
            organization=known.organization,
            resource=resource.id,
            during=known.wanted,
            by=known.asker,
            via=known.via,
            unit=theirs.unit,
        )
    except Refusal as refusal:
        raise Hindered(known.asker, refusal) from refusal
    got = await confirm(turn, organization=known.organization, booking=held.id, by=known.asker, via=known.via)
    return Done(known, got, after)


async def _restored(turn: Ledger, gone: Booking, *, by: MemberId, via: str, because: str, now: datetime) -> Booking:
    """Give the holder back what they gave away: the whole booking, or its whole time."""
    catalogue = await turn.catalogue(gone.organization)
    resource = catalogue.resource(gone.resource)
    told: tuple[Due, ...] = ()
    if gone.status is Status.CANCELLED:
        stay = resource.stay(gone.during, now=now)
        after = cancelling.reinstated(gone, now=now, policy=resource.policy, because=because, stay=stay)
        told = tuple(Due(Kind.CHANGED_FOR_YOU, now, each) for each in after.attendees)
    elif gone.was is not None:
        _, during = gone.was
        to = Destination(during, stay=resource.stay(during, now=now))
        after = moving.moved(gone, to, by=gone.member, now=now, policy=resource.policy)
    else:
        raise FavourStands(gone.id)
    claims = await claims_again(turn, catalogue, after, now=now)
    try:
        async with turn.database.connection() as connection:
            await bookings.save(
                connection, after, before=gone, by=by, via=via, at=now, amendment=Amendment(told), claims=claims
            )
    except Overlap as lost:
        raise FavourStands(gone.id) from lost
    except Exceeded as lost:
        exceeded = quota_exceeded(resource, after.during, lost.used, claims=claims or (), member=gone.member)
        raise Hindered(gone.member, exceeded) from lost
    turn.remember(after)
    return after


async def _by_ring(turn: Ledger, favour: Favour) -> bool:
    """Whether a favour was done in a ring, of which no part is ever taken back."""
    if favour.ring is None:
        return False
    async with turn.database.connection() as connection:
        ring = await favours.ring(connection, favour.organization, favour.ring)
    return ring is None or ring.done


async def _untouched_since(turn: Ledger, several: Sequence[Booking], favour: Favour) -> bool:
    """Whether nobody has changed the bookings since the favour was done."""
    if favour.answered_at is None:
        return False
    async with turn.database.connection() as connection:
        return not await favours.changed_since(
            connection, favour.organization, [each.id for each in several], since=favour.answered_at
        )


@retried
async def _close(
    ledger: Ledger, favour: FavourId, answer: Answer, *, by: Member, via: str, strictly: bool = False
) -> Favour:
    """Write an answer by which nothing is done, and tell the asker; once it was answered, only `strictly` refuses."""
    now = ledger.clock.now()
    async with ledger.turn(via=via) as turn:
        known = await _locked(turn, by.organization, favour)
        if known.holder != by.id:
            raise NotYours(known.booking)
        over = known.settled(now)
        if over is None:
            await _settle(turn, known, answer, told=[known.asker], by=by.id, via=via, now=now)
        elif strictly and over not in {Answer.NO, Answer.NOT_TODAY}:
            raise FavourOver(over)
    return replace(known, answer=over or answer, answered_at=known.answered_at or now)


async def _locked(turn: Ledger, organization: OrganizationId, favour: FavourId) -> Favour:
    async with turn.database.connection() as connection:
        known = await favours.found(connection, organization, favour, lock=True)
    if known is None:
        raise FavourOver(Answer.OFF)
    return known


async def _settle(
    turn: Ledger,
    favour: Favour,
    answer: Answer,
    *,
    told: Sequence[MemberId],
    by: MemberId,
    via: str,
    now: datetime,
    got: Booking | None = None,
) -> None:
    """Write what became of a favour, note it in the audit, and plan the messages that tell it."""
    async with turn.database.connection() as connection:
        await favours.answer(connection, favour, answer, at=now, made=got.id if got else None)
        before, after = {"answer": favour.answer}, {"answer": answer, "made": got.id if got else favour.made}
        change = Change(Noun.FAVOUR, favour.id, "answered", before, after)
        await audit.record(connection, change, organization=favour.organization, by=by, via=via, at=now)
        due = [Due(Kind.FAVOUR_ANSWERED, now, each) for each in told]
        await messages.plan(connection, favour.organization, About(Topic.FAVOUR, favour.id), due)
