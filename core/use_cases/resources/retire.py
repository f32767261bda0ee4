"""Retire a resource: nobody can find or book it any more, and what is booked is moved or cancelled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.alternatives import rivals
from core.domain.bookings.booking import Booking
from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.ledger import Ledger
from core.store import resource_changes
from core.store.database import retried
from core.use_cases.bookings.clearing import check_seen, in_the_way, moved
from core.use_cases.bookings.slot import Place
from core.use_cases.bookings.told_once import Told
from core.use_cases.people.administering import check_before_moves
from core.use_cases.resources.changing import changing, managed
from core.use_cases.resources.closing import Closing, close_units, from_now
from core.use_cases.waiting.retired import end_waits
from core.values import OrganizationId, ResourceId


@dataclass(frozen=True, slots=True)
class Cleared:
    """A resource after it, or units of it, were retired, with the bookings that were moved and those cancelled."""

    resource: Resource
    moved: tuple[Booking, ...]
    cancelled: tuple[Booking, ...]


async def later_bookings(
    ledger: Ledger, *, organization: OrganizationId, resource: ResourceId, by: Member | None
) -> list[Booking]:
    """Return what is booked of a resource from now on, in order; refuses with UnknownResource or NotAllowed."""
    known = managed(await ledger.fresh_catalogue(organization), resource, by=by)
    return await _later(ledger, known, now=ledger.clock.now())


async def _later(ledger: Ledger, resource: Resource, *, now: datetime) -> list[Booking]:
    return await in_the_way(ledger, [unit.id for unit in resource.units], from_now(now), now=now)


async def retire(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    resource: ResourceId,
    by: Member | None,
    because: str,
    moving: bool | None = None,
    seen: int | None = None,
) -> Cleared:
    """
    Retire a resource.

    With `moving`, each booking goes at its own time to another resource of its kind and at least its size, if one is
    free and allowed for its holder. The rest is cancelled, and every holder is told why. Without a word on that, None,
    it refuses with StillBooked where anything is booked, and as well where that is not what was shown, by its mark
    `seen`. Done a second time it changes nothing. Its manager may, and without `by` the operator. Refuses with
    UnknownResource, NotAllowed or TextTooLong.
    """
    check_text("reason", because)
    elsewhere: list[Booking] = []
    closing = Closing(by, because, ledger.clock.now(), cancelling=moving is not None)
    catalogue = await ledger.fresh_catalogue(organization)
    known = managed(catalogue, resource, by=by)
    standing = await _later(ledger, known, now=closing.now)
    check_seen(standing, seen)
    if moving:
        await check_before_moves(ledger, by)
        others, told = _fitting(known, catalogue), Told()
        # Each move stays if the retiring fails: a booking elsewhere is in nobody's way.
        for booking in standing:
            if any(each.id == resource for each, _ in catalogue.of(booking)[1:]):
                # Its companions stay where they are, so another resource for the leader alone would not help.
                continue
            after = await moved(ledger, booking, others, by=by, via=ledger.via, because=because, told=told)
            elsewhere += [after] if after else []
    return await _retired(ledger, organization, resource, closing, elsewhere)


def _fitting(resource: Resource, catalogue: Catalogue) -> list[Place]:
    """Return the other resources of its kind that hold as many people, the nearest in size first."""
    seats = resource.capacity or 0
    return [Place(each.id) for each in rivals(resource, catalogue.resources) if (each.capacity or 0) >= seats]


@retried
async def _retired(
    ledger: Ledger, organization: OrganizationId, resource: ResourceId, closing: Closing, elsewhere: Sequence[Booking]
) -> Cleared:
    away: list[Booking] = []
    async with changing(ledger, organization, resource, by=closing.by, now=closing.now) as change:
        if change.resource.retired_at is None:
            away = await close_units(change, organization, [unit.id for unit in change.resource.units], closing)
            await resource_changes.retire(change.connection, organization, resource, at=change.now)
            # What was offered of it is cancelled by now, and they wait again.
            await end_waits(change.connection, organization, resource, by=change.who, via=change.via, now=change.now)
            await change.done("retired", {"retired": False}, {"retired": True, "because": closing.because})
    catalogue = await ledger.catalogue(organization)
    return Cleared(catalogue.resource(resource), tuple(elsewhere), tuple(away))
