"""Choose the zone in which an organization is."""

from core.domain.audit import Change, Noun
from core.domain.people.member import Member
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import audit, organizations, resources, rules
from core.store.database import retried
from core.use_cases.people.administering import check_still
from core.use_cases.people.choose_zone import zone_called


@retried
async def choose_house_zone(ledger: Ledger, *, zone: str, by: Member) -> str:
    """
    Let the member's organization be in this zone, and return its IANA name; a city will do.

    Its sites come along that were in the former zone. What is booked keeps its instant. Refuses with NotAllowed or
    UnknownZone.
    """
    if not by.role.manages:
        raise NotAllowed(by.role)
    known, organization, now = zone_called(zone), by.organization, ledger.clock.now()
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        await rules.lock(connection, organization)
        before = await organizations.zone(connection, organization)
        await organizations.choose_zone(connection, organization, known, at=now)
        await resources.raise_version(connection, organization)
        change = Change(Noun.ORGANIZATION, organization, "zone chosen", {"zone": before}, {"zone": known})
        await audit.record(connection, change, organization=organization, by=by.id, via=ledger.via, at=now)
    # This process knows it at once; others find out when their next hold meets a newer version.
    await ledger.fresh_catalogue(organization)
    return known
