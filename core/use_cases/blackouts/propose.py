"""Propose a blackout: nothing is closed before an admin has seen the bookings in its way."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.blackouts import Blackout, State, check_managed
from core.domain.bookings.booking import Booking
from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.errors import NoSuchBlackout, NoSuchMember
from core.ledger import Ledger
from core.store import audit, blackouts, resource_changes
from core.store.database import Connection
from core.use_cases.bookings import clearing
from core.values import BlackoutId, Interval, MemberId, OrganizationId, ResourceId


async def propose(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    by: Member | None,
    resources: Sequence[ResourceId],
    during: Interval,
    reason: str,
) -> tuple[BlackoutId, list[Booking]]:
    """
    Keep a proposed blackout, and return it with the bookings that are in its way, in order.

    Nothing is closed yet. Only who manages all of it may, or without `by` the operator. Refuses with NotAllowed,
    TextTooLong or, where nobody is here yet in whose name the operator could close anything, NoSuchMember.
    """
    [proposed] = await propose_all(
        ledger, organization=organization, by=by, resources=resources, during=[during], reason=reason
    )
    return proposed


async def propose_all(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    by: Member | None,
    resources: Sequence[ResourceId],
    during: Sequence[Interval],
    reason: str,
) -> list[tuple[BlackoutId, list[Booking]]]:
    """Keep a proposed blackout for each of these times as `propose` does, all in one transaction."""
    return await _proposed(ledger, organization, by, resources, during, reason, now=ledger.clock.now())


async def _proposed(
    ledger: Ledger,
    organization: OrganizationId,
    by: Member | None,
    resources: Sequence[ResourceId],
    during: Sequence[Interval],
    reason: str,
    *,
    now: datetime,
) -> list[tuple[BlackoutId, list[Booking]]]:
    check_text("reason", reason)
    catalogue = await ledger.catalogue(organization)
    check_managed(by, map(catalogue.resource, resources))
    who = by.id if by else None
    kept: list[BlackoutId] = []
    async with ledger.database.transaction() as connection:
        closer = await closer_of(connection, organization, by=by)
        for each in during:
            blackout = await blackouts.propose(connection, organization, resources, each, reason, by=closer, at=now)
            facts = {"resources": list(resources), "starts": each.start.isoformat(), "ends": each.end.isoformat()}
            personal = {"after": {"reason": reason}}
            proposed = Change(Noun.BLACKOUT, blackout, State.PROPOSED, after=facts, personal=personal)
            await audit.record(connection, proposed, organization=organization, by=who, via=ledger.via, at=now)
            kept.append(blackout)
    standing = [await in_the_way(ledger, organization, resources, each, now=now) for each in during]
    return list(zip(kept, standing, strict=True))


async def closer_of(connection: Connection, organization: OrganizationId, *, by: Member | None) -> MemberId:
    """Return in whose name something is closed; refuses with NoSuchMember the operator where nobody is here yet."""
    closer = by.id if by else await resource_changes.operator(connection, organization)
    if closer is None:
        raise NoSuchMember("")
    return closer


async def propose_again(
    ledger: Ledger, *, by: Member, several: Sequence[BlackoutId]
) -> list[tuple[Blackout, BlackoutId, list[Booking]]]:
    """
    Propose lifted blackouts of the same things anew: return each, the proposal, and what is in its way by now.

    Of what is closed again already, the blackout that stands is returned in place of a proposal, with nothing in its
    way. What is not lifted, or over, is left out. Refuses with NotAllowed, or NoSuchBlackout if all of it is.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        found = [await blackouts.locked(connection, by.organization, each) for each in several]
        standing = await blackouts.standing(connection, by.organization, since=now)
    lifted = [each for each in found if each and each.state is State.LIFTED and each.during.end > now]
    if not lifted:
        raise NoSuchBlackout
    closed = {(each.resources, each.during, each.reason): each.id for each in standing}
    twins = [(each, closed.get((each.resources, each.during, each.reason))) for each in lifted]
    done: list[tuple[Blackout, BlackoutId, list[Booking]]] = [(was, twin, []) for was, twin in twins if twin]
    anew = [was for was, twin in twins if twin is None]
    for reason in dict.fromkeys(each.reason for each in anew):
        alike = [each for each in anew if each.reason == reason]
        times = [each.during for each in alike]
        again = await _proposed(ledger, by.organization, by, lifted[0].resources, times, reason, now=now)
        done += [(was, proposal, taken) for was, (proposal, taken) in zip(alike, again, strict=True)]
    return sorted(done, key=lambda each: each[0].during)


async def proposed_before(
    ledger: Ledger, *, by: Member, proposals: Sequence[BlackoutId]
) -> list[tuple[Blackout, list[Booking]]]:
    """
    Return the proposals that can still be closed, each with the bookings that are in its way by now.

    Refuses with NotAllowed.
    """
    now = ledger.clock.now()
    found: list[tuple[Blackout, list[Booking]]] = []
    catalogue = await ledger.catalogue(by.organization)
    async with ledger.database.transaction() as connection:
        every = [await blackouts.locked(connection, by.organization, each) for each in proposals]
    for known in every:
        if known is None or known.state is not State.PROPOSED or known.during.end <= now:
            continue
        check_managed(by, map(catalogue.resource, known.resources))
        found.append((known, await in_the_way(ledger, by.organization, known.resources, known.during, now=now)))
    return found


async def in_the_way(
    ledger: Ledger, organization: OrganizationId, resources: Sequence[ResourceId], during: Interval, *, now: datetime
) -> list[Booking]:
    """Return the current bookings of the resources in that time, in order."""
    catalogue = await ledger.catalogue(organization)
    units = [unit.id for each in resources for unit in catalogue.resource(each).units]
    return await clearing.in_the_way(ledger, units, during, now=now)
