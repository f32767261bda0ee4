"""Lift a blackout."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.domain.audit import Change, Noun
from core.domain.blackouts import Blackout, State, check_managed
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING
from core.domain.people.member import Member
from core.errors import NoSuchBlackout
from core.ledger import Ledger
from core.store import audit, blackouts, bookings
from core.store.database import retried
from core.use_cases.bookings.reinstate import Opened, Reinstated, reinstate
from core.use_cases.bookings.told_once import Told
from core.use_cases.people.administering import check_still
from core.values import BlackoutId, OrganizationId


@dataclass(frozen=True, slots=True)
class Lifted:
    """
    A blackout as it stood until it was lifted, and what became of the bookings that were cancelled for it.

    `away` are those that were moved for it: they stay where they are.
    """

    blackout: Blackout
    bookings: Reinstated
    away: list[Booking]


async def lift(
    ledger: Ledger, *, organization: OrganizationId, by: Member | None, blackout: BlackoutId, because: str
) -> Lifted:
    """
    Lift a blackout; soon after it began, the bookings that were cancelled for it come back, as `reinstate` says.

    Their holders are told `because`. Only who manages all of it may, or without `by` the operator. Refuses with
    NotAllowed or NoSuchBlackout.
    """
    done = await lift_all(ledger, organization=organization, by=by, several=[blackout], because=because)
    if not done:
        raise NoSuchBlackout
    return done[0]


async def lift_all(
    ledger: Ledger, *, organization: OrganizationId, by: Member | None, several: Sequence[BlackoutId], because: str
) -> list[Lifted]:
    """
    Lift blackouts as `lift` does, all in one transaction, and return those that stood.

    Of the dates of a series that are back everybody is told once. Refuses with NotAllowed.
    """
    every = await _lifted(ledger, organization, by, several)
    catalogue, told = await ledger.catalogue(organization), Told()
    done: list[Lifted] = []
    for stood, away in every:
        units = [unit.id for each in stood.resources for unit in catalogue.resource(each).units]
        opened = Opened(units, stood.changed_at, (stood.during, stood.reason), told)
        back = await reinstate(ledger, opened, organization=organization, by=by, because=because)
        done.append(Lifted(stood, back, away))
    return done


@retried
async def _lifted(
    ledger: Ledger, organization: OrganizationId, by: Member | None, several: Sequence[BlackoutId]
) -> list[tuple[Blackout, list[Booking]]]:
    """Open what is closed; return each blackout as it stood, and what was moved for it and is elsewhere still."""
    opened: list[tuple[Blackout, list[Booking]]] = []
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    who = by.id if by else None
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        found = [await blackouts.locked(connection, organization, each) for each in several]
        every = [each for each in found if each is not None and each.state is State.STANDING]
        for standing in every:
            check_managed(by, map(catalogue.resource, standing.resources))
            await blackouts.open_again(connection, standing, by=who, at=now)
            await blackouts.enter(connection, standing, State.LIFTED, at=now)
            was, becomes = {"state": standing.state}, {"state": State.LIFTED}
            lifted = Change(Noun.BLACKOUT, standing.id, State.LIFTED, was, becomes)
            await audit.record(connection, lifted, organization=organization, by=who, via=ledger.via, at=now)
            away = await bookings.moved_off(connection, standing, after=now)
            opened.append((standing, [each for each in away if each.settled(now).status in STANDING]))
    return opened
