"""Let somebody else answer requests in one's place while one is away."""

from datetime import date, datetime, time

from core.domain.audit import Change, Noun
from core.domain.messages import Kind
from core.domain.people.delegation import Delegation, StandIns
from core.domain.people.member import Member, Role
from core.domain.resources.hours import DAY
from core.errors import CannotStandIn
from core.ledger import Ledger
from core.store import audit, delegations, people
from core.store.database import Connection, retried
from core.use_cases.people.hand_on import hand_on, over, tell
from core.use_cases.people.people_called import names_of
from core.values import MemberId


@retried
async def let_stand_in(
    ledger: Ledger, *, member: Member, delegate: MemberId, first: date | None, last: date | None, via: str
) -> Delegation:
    """
    Let somebody answer requests in a member's place on those days, both inclusive, by the organization's clock.

    Without a first day it begins now, without a last one it lasts until the member is back. What waits for the member
    when it begins goes to the delegate as well, who is told at once that they are named. It takes the place of any
    other delegate, who is told; if it begins later and the other had begun, what waits comes back to the member until
    then. Refuses with CannotStandIn.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(member.organization)

    def midnight(day: date) -> datetime:
        return datetime.combine(day, time(), tzinfo=catalogue.zone)

    starts = max(midnight(first), now) if first else now
    ends = midnight(last + DAY) if last else None
    given = Delegation(member.organization, member.id, delegate, starts, ends, begun=starts <= now)
    if ends is not None and ends <= starts:
        raise CannotStandIn("over")
    async with ledger.database.transaction() as connection:
        await people.lock_answering(connection, member.organization, member.id)
        await _check(connection, given)
        former = await delegations.end(connection, member.organization, member.id)
        await delegations.put(connection, given)
        after = {"delegate": delegate, "starts": starts.isoformat(), "ends": ends and ends.isoformat()}
        change = Change(Noun.PERSON, member.id, "named a delegate", after=after)
        await audit.record(connection, change, organization=member.organization, by=member.id, via=via, at=now)
        await tell(connection, given, Kind.DELEGATE_NAMED, to=delegate, now=now)
        if former is not None and former.delegate != delegate:
            await tell(connection, former, Kind.DELEGATE_FREE, to=former.delegate, now=now)
        if given.begun:
            await hand_on(connection, catalogue, given, given.delegate, now=now)
        elif former is not None and former.begun:
            await hand_on(connection, catalogue, given, given.member, now=now)
    return given


async def _check(connection: Connection, given: Delegation) -> None:
    if given.delegate == given.member:
        raise CannotStandIn("self")
    able = await people.lock_able(connection, given.organization, given.delegate)
    if able is None:
        raise CannotStandIn("gone")
    if able is Role.GUEST:
        raise CannotStandIn("guest")


@retried
async def come_back(ledger: Ledger, *, member: Member, via: str) -> Delegation | None:
    """Let a member answer requests themself again, and ask them what still waits; None if nobody stood in for them."""
    now, catalogue = ledger.clock.now(), await ledger.catalogue(member.organization)
    async with ledger.database.transaction() as connection:
        return await over(connection, catalogue, member.id, by=member.id, via=via, now=now)


@retried
async def stop_standing_in(ledger: Ledger, *, member: MemberId, by: Member, via: str) -> Delegation | None:
    """
    Let the delegate answer no more in a member's place; what waits comes back to the member, who is told.

    None, and nothing has changed, if they do not answer for that member, or no longer.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(by.organization)
    async with ledger.database.transaction() as connection:
        await people.lock_answering(connection, by.organization, member)
        given = await delegations.of(connection, by.organization, member)
        if given is None or given.delegate != by.id:
            return None
        return await over(connection, catalogue, member, by=by.id, via=via, now=now)


async def stand_ins_of(ledger: Ledger, member: Member) -> StandIns:
    """Return who answers in a member's place, and in whose place they do, now or later."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        own = await delegations.of(connection, member.organization, member.id)
        given = await delegations.given_to(connection, member.organization, member.id)
    known = [each for each in [*([own] if own else []), *given] if each.ends is None or now < each.ends]
    others = [each.delegate if each.member == member.id else each.member for each in known]
    called = await names_of(ledger, organization=member.organization, members=others)
    named = tuple(zip(known, called, strict=True))
    return StandIns(
        next((each for each in named if each[0].member == member.id), None),
        tuple(each for each in named if each[0].member != member.id),
    )
