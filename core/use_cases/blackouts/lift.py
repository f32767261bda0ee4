"""Lift a blackout."""

from dataclasses import dataclass

from core.domain.audit import Change, Noun
from core.domain.blackouts import Blackout, State, check_managed
from core.domain.people.member import Member
from core.errors import NoSuchBlackout
from core.ledger import Ledger
from core.store import audit, blackouts
from core.store.database import retried
from core.use_cases.bookings.reinstate import Reinstated, reinstate
from core.values import BlackoutId, OrganizationId


@dataclass(frozen=True, slots=True)
class Lifted:
    """A blackout as it stood until it was lifted, and what became of the bookings that were cancelled for it."""

    blackout: Blackout
    bookings: Reinstated


async def lift(
    ledger: Ledger, *, organization: OrganizationId, by: Member | None, blackout: BlackoutId, because: str
) -> Lifted:
    """
    Lift a blackout; soon after it began, the bookings that were cancelled for it come back, as `reinstate` says.

    Their holders are told `because`. Only who manages all of it may, or without `by` the operator. Refuses with
    NotAllowed or NoSuchBlackout.
    """
    stood = await _lifted(ledger, organization, by, blackout)
    catalogue = await ledger.catalogue(organization)
    units = [unit.id for each in stood.resources for unit in catalogue.resource(each).units]
    back = await reinstate(
        ledger,
        organization=organization,
        units=units,
        closed_at=stood.changed_at,
        by=by,
        because=because,
        closed=(stood.during, stood.reason),
    )
    return Lifted(stood, back)


@retried
async def _lifted(ledger: Ledger, organization: OrganizationId, by: Member | None, blackout: BlackoutId) -> Blackout:
    """Open what is closed, and return the blackout as it stood."""
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
