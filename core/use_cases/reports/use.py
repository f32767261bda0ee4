"""Report how everything was used."""

from collections import defaultdict
from dataclasses import replace

from core.domain.people.member import Member
from core.domain.reports import By, Use
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import Week
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import exports, reports
from core.values import Interval, OrganizationId


async def use_of(
    ledger: Ledger, *, organization: OrganizationId, during: Interval, by: By, who: Member | None
) -> list[Use]:
    """
    Return how what begins in that time was used; resources, kinds and sites that nobody booked are there as well.

    Without `who` the operator asks. Refuses with NotAllowed a member who does not manage the organization.
    """
    if who is not None and not who.role.manages:
        raise NotAllowed(who.role)
    async with ledger.database.transaction() as connection:
        await exports.in_bulk(connection)
        counted = await reports.use(connection, organization, during, by=by, now=ledger.clock.now())
    if by not in {By.RESOURCE, By.KIND, By.SITE}:
        return counted
    hours = _open_hours(await ledger.catalogue(organization), during, by)
    known = {each.key: each for each in counted}
    idle = [Use(key, 0, 0, 0, 0, 0, 0, None) for key in hours if key not in known]
    return [replace(each, open=hours.get(each.key)) for each in sorted([*counted, *idle], key=lambda each: each.key)]


def _open_hours(catalogue: Catalogue, during: Interval, by: By) -> dict[str, float]:
    """Return how many hours the units of each key are open in that time."""
    hours: dict[str, float] = defaultdict(float)
    # Most things keep the hours of the house, and a year of them is long to count.
    counted: dict[tuple[Week, str], int] = {}
    for each in catalogue.resources:
        kept = each.policy.week, each.zone.key
        if each.departures:
            minutes = sum(part.minutes for part in each.departures if during.holds(part.start))
        else:
            if kept not in counted:
                counted[kept] = each.open_minutes(during)
            minutes = counted[kept]
        key = {By.RESOURCE: each.name, By.KIND: each.kind.value, By.SITE: each.site.name}[by]
        hours[key] += minutes * len(each.units) / 60
    return dict(hours)
