"""Add a site, give one another name or zone, or remove one at which there is nothing."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from core.domain.audit import Change, Noun
from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.proposal import SiteChange
from core.domain.resources.resource import Site
from core.errors import NameTaken, NotAllowed, SiteInUse, UnknownSite
from core.ledger import Ledger
from core.store import audit, resource_changes, resources, rules
from core.store.database import retried
from core.use_cases.people.administering import check_still
from core.use_cases.people.choose_zone import zone_called
from core.values import OrganizationId, SiteId

NEW_SITE = SiteId(0)
"""The id of a site that is not there yet."""


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """A site, how many resources are there, and on which floors."""

    site: Site
    resources: int
    floors: tuple[str, ...]


async def sites_of(ledger: Ledger, *, organization: OrganizationId) -> tuple[SiteFacts, ...]:
    """Return every site of the organization, by name, also those at which there is nothing."""
    catalogue = await ledger.fresh_catalogue(organization)
    return tuple(
        SiteFacts(
            site,
            sum(each.site.id == site.id for each in (*catalogue.resources, *catalogue.retired)),
            tuple(sorted({each.floor for each in catalogue.resources if each.site.id == site.id and each.floor})),
        )
        for site in sorted(catalogue.every_site, key=lambda site: site.name.casefold())
    )


@retried
async def change_site(
    ledger: Ledger, *, organization: OrganizationId, wanted: SiteChange, by: Member | None
) -> SiteChange:
    """
    Add, change or remove a site, and return what takes that back.

    A zone is an IANA name or a city of one. What is at a site that gets another zone keeps its bookings, each at its
    instant; opening hours are read in the new one. Owners and admins may, and without `by` the operator. Refuses with
    NotAllowed, UnknownSite, NameTaken, UnknownZone, TextTooLong or, if anything is at a site to remove, SiteInUse.
    """
    if by is not None and not by.role.manages:
        raise NotAllowed(by.role)
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        await rules.lock(connection, organization)
        catalogue = await resources.current(connection, organization)
        back, known, after = _checked(catalogue, wanted)
        if after is None:
            await resource_changes.remove_site(connection, organization, back.name or "")
        else:
            before = known.name if known else None
            await resource_changes.put_site(
                connection, organization, before=before, name=after.name, zone=after.zone.key
            )
        was = {"site": known.name, "zone": known.zone.key} if known else None
        now = {"site": after.name, "zone": after.zone.key} if after else None
        verb = "site added" if known is None else "site changed" if after else "site removed"
        change = Change(Noun.ORGANIZATION, organization, verb, was, now)
        await audit.record(
            connection,
            change,
            organization=organization,
            by=by.id if by else None,
            via=ledger.via,
            at=ledger.clock.now(),
        )
        await resources.raise_version(connection, organization)
    await ledger.fresh_catalogue(organization)
    return back


async def check_site(ledger: Ledger, *, wanted: SiteChange, by: Member) -> None:
    """Refuse what `change_site` would refuse, as far as that is known before it is done."""
    if not by.role.manages:
        raise NotAllowed(by.role)
    _checked(await ledger.catalogue(by.organization), wanted)


def _checked(catalogue: Catalogue, wanted: SiteChange) -> tuple[SiteChange, Site | None, Site | None]:
    """Return what takes the change back, the site as it is, and as it is to be."""
    known = site_called(catalogue, wanted.site) if wanted.site is not None else None
    check_text("site", wanted.name)
    if known is not None and wanted.removes:
        count = sum(each.site.id == known.id for each in (*catalogue.resources, *catalogue.hidden, *catalogue.retired))
        if count or len(catalogue.every_site) == 1:
            raise SiteInUse(known.name, count)
        return SiteChange(None, known.name, known.zone.key), known, None
    name = wanted.name or (known.name if known else "")
    other = next((each for each in catalogue.every_site if each.name.casefold() == name.casefold()), None)
    if other is not None and (known is None or other.id != known.id):
        raise NameTaken(name, None, retired=False)
    zone = ZoneInfo(zone_called(wanted.zone)) if wanted.zone else known.zone if known else catalogue.zone
    if known is None:
        return SiteChange(name), None, Site(NEW_SITE, name, zone)
    return SiteChange(name, known.name, known.zone.key), known, Site(known.id, name, zone)


def site_called(catalogue: Catalogue, name: str) -> Site:
    """Return the site of that name; refuses with UnknownSite."""
    for each in catalogue.every_site:
        if each.name.casefold() == name.casefold():
            return each
    raise UnknownSite(name, tuple(each.name for each in catalogue.every_site))
