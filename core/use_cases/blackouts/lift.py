"""Lift a blackout."""

from core.domain.blackouts import Blackout, State, check_managed
from core.domain.people.member import Member
from core.errors import NoSuchBlackout
from core.ledger import Ledger
from core.store import blackouts
from core.store.database import retried
from core.values import BlackoutId


@retried
async def lift(ledger: Ledger, *, by: Member, blackout: BlackoutId) -> Blackout:
    """Lift a blackout; refuses with NotAllowed or NoSuchBlackout."""
    now, catalogue = ledger.clock.now(), await ledger.catalogue(by.organization)
    async with ledger.database.transaction() as connection:
        standing = await blackouts.locked(connection, by.organization, blackout)
        if standing is None or standing.state is not State.STANDING:
            raise NoSuchBlackout
        check_managed(by, map(catalogue.resource, standing.resources))
        await blackouts.open_again(connection, standing, by=by.id, at=now)
        await blackouts.enter(connection, standing, State.LIFTED, at=now)
    return standing
