"""Report how everything was used."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from core.domain.people.member import Member
from core.domain.reports import EVERYTHING, By, Days, Of, Use
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import Week
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import exports, reports
from core.values import OrganizationId


async def use_of(
    ledger: Ledger, *, organization: OrganizationId, days: Days, by: By, who: Member | None, of: Of = EVERYTHING
) -> list[Use]:
    """
    Return how what begins on those days was used; resources, kinds and sites that nobody booked are there as well.

    Without `who` the operator asks. People are counted where the rules tell their names. Refuses with NotAllowed a
    member who does not manage the organization.
    """
    if who is not None and not who.role.manages:
        raise NotAllowed(who.role)
    if who is not None and by is By.PERSON:
        of = _where_names_are_told(await ledger.catalogue(organization), of, who)
    async with ledger.database.transaction() as connection:
        await exports.in_bulk(connection)
        counted = await reports.use(connection, organization, days, by=by, of=of)
        refused = await reports.turned_away(connection, organization, days, by=by, of=of)
    counted = _with_refused(counted, refused)
    if by not in {By.RESOURCE, By.KIND, By.SITE}:
        return counted
    hours = _open_hours(await ledger.catalogue(organization), days, by, of)
    known = {each.key: each for each in counted}
    idle = [Use(key) for key in hours if key not in known]
    return [replace(each, open=hours.get(each.key)) for each in sorted([*counted, *idle], key=lambda each: each.key)]


def _with_refused(counted: list[Use], refused: Mapping[str, int]) -> list[Use]:
    """Add for how many wishes there was no room, in the same order."""
    if not refused:
        return counted
    known = {each.key: each for each in counted}
    keys = sorted(known.keys() | refused.keys())
    return [replace(known.get(key) or Use(key), refused=refused.get(key, 0)) for key in keys]


def _where_names_are_told(catalogue: Catalogue, of: Of, who: Member) -> Of:
    """Leave out what hides who booked it; everything stays as it is where nothing does."""
    told = frozenset(each.id for each in catalogue.resources if each.policy.tells_names(who.role, who.groups))
    if len(told) == len(catalogue.resources):
        return of
    return replace(of, resources=told if of.resources is None else told & of.resources)


def _open_hours(catalogue: Catalogue, days: Days, by: By, of: Of) -> dict[str, float]:
    """Return how many hours the units of each key are open on those days."""
    hours: dict[str, float] = defaultdict(float)
    # Most things keep the hours of the house, and a year of them is long to count.
    counted: dict[tuple[Week, str], int] = {}
    for each in catalogue.resources:
        if of.resources is not None and each.id not in of.resources:
            continue
        during, kept = days.within(each.zone), (each.policy.week, each.zone.key)
        if each.departures:
            minutes = sum(part.minutes for part in each.departures if during.holds(part.start))
        else:
            if kept not in counted:
                counted[kept] = each.open_minutes(during)
            minutes = counted[kept]
        key = {By.RESOURCE: each.name, By.KIND: each.kind.value, By.SITE: each.site.name}[by]
        hours[key] += minutes * len(each.units) / 60
    return dict(hours)
