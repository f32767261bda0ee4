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
    return await _proposed(ledger, organization, by, resources, during, reason, now=ledger.clock.now())


async def _proposed(
    ledger: Ledger,
    organization: OrganizationId,
    by: Member | None,
    resources: Sequence[ResourceId],
    during: Interval,
    reason: str,
    *,
    now: datetime,
) -> tuple[BlackoutId, list[Booking]]:
    check_text("reason", reason)
    catalogue = await ledger.catalogue(organization)
    check_managed(by, map(catalogue.resource, resources))
    async with ledger.database.transaction() as connection:
        closer = await closer_of(connection, organization, by=by)
        blackout = await blackouts.propose(connection, organization, resources, during, reason, by=closer, at=now)
        facts = {"resources": list(resources), "starts": during.start.isoformat(), "ends": during.end.isoformat()}
        proposed = Change(Noun.BLACKOUT, blackout, State.PROPOSED, after=facts, personal={"after": {"reason": reason}})
        who = by.id if by else None
        await audit.record(connection, proposed, organization=organization, by=who, via=ledger.via, at=now)
    return blackout, await in_the_way(ledger, organization, resources, during, now=now)


async def closer_of(connection: Connection, organization: OrganizationId, *, by: Member | None) -> MemberId:
    """Return in whose name something is closed; refuses with NoSuchMember the operator where nobody is here yet."""
    closer = by.id if by else await resource_changes.operator(connection, organization)
    if closer is None:
        raise NoSuchMember("")
    return closer


async def propose_again(
    ledger: Ledger, *, by: Member, blackout: BlackoutId
) -> tuple[Blackout, BlackoutId, list[Booking]]:
    """
    Propose a lifted blackout anew: return it, the proposal, and the bookings that are in its way by now.

    Refuses with NotAllowed, or NoSuchBlackout if it is not lifted or its time is over.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        lifted = await blackouts.locked(connection, by.organization, blackout)
    if lifted is None or lifted.state is not State.LIFTED or lifted.during.end <= now:
        raise NoSuchBlackout
    proposal, standing = await _proposed(
        ledger, by.organization, by, lifted.resources, lifted.during, lifted.reason, now=now
    )
    return lifted, proposal, standing


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
    for each in proposals:
        async with ledger.database.transaction() as connection:
            known = await blackouts.locked(connection, by.organization, each)
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
