"""Say which class the seats of something have."""

from collections import Counter
from collections.abc import Sequence

from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.domain.resources.proposal import SeatClasses
from core.ledger import Ledger
from core.store import resource_changes
from core.store.database import retried
from core.use_cases.resources.changing import changing
from core.values import OrganizationId


@retried
async def class_seats(
    ledger: Ledger, *, organization: OrganizationId, wanted: SeatClasses, by: Member | None
) -> SeatClasses:
    """
    Give seats a class, or none, and return what takes that back; what is booked stays booked.

    Its manager may, and without `by` the operator. Refuses with UnknownResource, NotAllowed, UnknownUnit or
    TextTooLong.
    """
    now = ledger.clock.now()
    for _, seat_class in wanted.classes:
        check_text("class", seat_class)
    async with changing(ledger, organization, wanted.resource, by=by, now=now) as change:
        known = [(change.resource.unit(unit), seat_class) for unit, seat_class in wanted.classes]
        after = [(unit.id, seat_class) for unit, seat_class in known if unit.seat_class != seat_class]
        before = [(unit.id, unit.seat_class) for unit, seat_class in known if unit.seat_class != seat_class]
        if after:
            await resource_changes.class_units(change.connection, organization, after)
            await change.done("seats classed", _recorded(before), _recorded(after))
    return SeatClasses(wanted.resource, tuple(before))


def _recorded(classes: Sequence[tuple[object, str | None]]) -> dict[str, object]:
    """Return how many of the seats have which class; those without one stand under an empty name."""
    return {"classes": dict(Counter(seat_class or "" for _, seat_class in classes))}
