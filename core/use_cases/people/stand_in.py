"""Let somebody else answer requests in one's place while one is away."""

from datetime import date, datetime, time

from core.domain.audit import CLOCK, Change, Noun
from core.domain.messages import Due, Kind, about_booking
from core.domain.people.delegation import Delegation
from core.domain.people.member import Member, Role
from core.domain.resources.hours import DAY
from core.errors import CannotStandIn
from core.ledger import Ledger
from core.store import audit, delegations, messages, people
from core.store.database import Connection, retried
from core.use_cases.bookings.approve import waiting_for
from core.values import MemberId, OrganizationId

AT_ONCE = 50
"""Delegations of which something follows that are looked for in one statement."""


@retried
async def let_stand_in(
    ledger: Ledger, *, member: Member, delegate: MemberId, first: date | None, last: date | None, via: str
) -> Delegation:
    """
    Let somebody answer requests in a member's place on those days, both inclusive, by the organization's clock.

    Without a first day it begins now, without a last one it lasts until the member is back. What waits for the member
    when it begins goes to the delegate as well. It takes the place of any other delegate; if it begins later and the
    other had begun, what waits comes back to the member until then. Refuses with CannotStandIn.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(member.organization)

    def midnight(day: date) -> datetime:
        return datetime.combine(day, time(), tzinfo=catalogue.zone)

    starts = max(midnight(first), now) if first else now
    ends = midnight(last + DAY) if last else None
    given = Delegation(member.organization, member.id, delegate, starts, ends)
    if ends is not None and ends <= starts:
        raise CannotStandIn("over")
    async with ledger.database.transaction() as connection:
        await _check(connection, given)
        former = await delegations.end(connection, member.organization, member.id)
        await delegations.put(connection, given, begun=given.holds(now))
        after = {"delegate": delegate, "starts": starts.isoformat(), "ends": ends and ends.isoformat()}
        change = Change(Noun.PERSON, member.id, "named a delegate", after=after)
        await audit.record(connection, change, organization=member.organization, by=member.id, via=via, at=now)
        if given.holds(now):
            await _ask(connection, ledger, given, given.delegate, now=now)
        elif former is not None and former.starts <= now:
            await _ask(connection, ledger, given, given.member, now=now)
    return given


async def _check(connection: Connection, given: Delegation) -> None:
    if given.delegate == given.member:
        raise CannotStandIn("self")
    able = await people.able(connection, given.organization, given.delegate)
    if able is None:
        raise CannotStandIn("gone")
    if able is Role.GUEST:
        raise CannotStandIn("guest")


@retried
async def come_back(ledger: Ledger, *, member: Member, via: str) -> Delegation | None:
    """Let a member answer requests themself again, and ask them what still waits; None if nobody stood in for them."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        return await _over(connection, ledger, member.organization, member.id, by=member.id, via=via, now=now)


async def stand_in_of(ledger: Ledger, member: Member) -> Delegation | None:
    """Return who answers in a member's place, now or later; None if nobody does."""
    async with ledger.database.connection() as connection:
        known = await delegations.of(connection, member.organization, member.id)
    return known if known is not None and (known.ends is None or ledger.clock.now() < known.ends) else None


async def turn_due(ledger: Ledger) -> int:
    """Do what follows when delegates begin, or somebody is back, each once among all replicas; return how many."""
    done = 0
    while True:
        some = await _turned(ledger)
        done += some
        if some < AT_ONCE:
            return done


@retried
async def _turned(ledger: Ledger) -> int:
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        due = await delegations.due(connection, now=now, most=AT_ONCE)
        for each in due:
            if each.holds(now):
                await delegations.put(connection, each, begun=True)
                await _ask(connection, ledger, each, each.delegate, now=now)
            else:
                await _over(connection, ledger, each.organization, each.member, by=None, via=CLOCK, now=now)
    return len(due)


async def _over(
    connection: Connection,
    ledger: Ledger,
    organization: OrganizationId,
    member: MemberId,
    *,
    by: MemberId | None,
    via: str,
    now: datetime,
) -> Delegation | None:
    ended = await delegations.end(connection, organization, member)
    if ended is not None:
        change = Change(Noun.PERSON, member, "is back", before={"delegate": ended.delegate})
        await audit.record(connection, change, organization=organization, by=by, via=via, at=now)
        if ended.starts <= now:
            await _ask(connection, ledger, ended, member, now=now)
    return ended


async def _ask(connection: Connection, ledger: Ledger, given: Delegation, whom: MemberId, *, now: datetime) -> None:
    """Ask somebody about what waits for the member who is away, or is back."""
    catalogue = await ledger.catalogue(given.organization)
    for booking in await waiting_for(connection, catalogue, given.member, now=now):
        if whom not in {booking.member, booking.booked_by}:
            due = [Due(Kind.APPROVAL, now, whom)]
            await messages.plan(connection, given.organization, about_booking(booking.id), due)
