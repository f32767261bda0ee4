"""Lift a blackout."""

from core.domain.audit import Change, Noun
from core.domain.blackouts import Blackout, State, check_managed
from core.domain.people.member import Member
from core.errors import NoSuchBlackout
from core.ledger import Ledger
from core.store import audit, blackouts
from core.store.database import retried
from core.values import BlackoutId, OrganizationId


@retried
async def lift(ledger: Ledger, *, organization: OrganizationId, by: Member | None, blackout: BlackoutId) -> Blackout:
    """
    Lift a blackout; only who manages all of it may, or without `by` the operator.

    Refuses with NotAllowed or NoSuchBlackout.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    who = by.id if by else None
    async with ledger.database.transaction() as connection:
        standing = await blackouts.locked(connection, organization, blackout)
        if standing is None or standing.state is not State.STANDING:
            raise NoSuchBlackout
        check_managed(by, map(catalogue.resource, standing.resources))
        await blackouts.open_again(connection, standing, by=who, at=now)
        await blackouts.enter(connection, standing, State.LIFTED, at=now)
        lifted = Change(Noun.BLACKOUT, blackout, State.LIFTED, {"state": standing.state}, {"state": State.LIFTED})
        await audit.record(connection, lifted, organization=organization, by=who, via=ledger.via, at=now)
    return standing
