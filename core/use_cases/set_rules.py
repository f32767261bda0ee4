"""Change the rules of a house: one document at a time, with its audit row."""

from collections.abc import Callable

from core.desk import Desk
from core.domain.catalogue import Catalogue
from core.domain.member import Member
from core.domain.policy import Layer, Level, Rules, resolved
from core.errors import BadRule, NotAllowed
from core.store import catalogue, policies
from core.store.database import retried
from core.values import OrganizationId, ResourceId

Change = Callable[[Rules], Rules]


@retried
async def set_rules(
    desk: Desk, *, organization: OrganizationId, level: Level, subject: str, change: Change, by: Member | None
) -> Layer:
    """
    Replace one document by what `change` makes of it, and return it as it stands now.

    `subject` is a site's or a resource's id, a kind, or empty for the organization. Refuses with NotAllowed a member
    who does not manage that (nobody at all asks at the command line), and with BadRule what would leave any resource
    with rules that contradict each other; then nothing has changed. Bookings that stand keep what they were promised.
    """
    if by is not None and not await _may_change(desk, by, level, subject):
        raise NotAllowed(by.role)
    async with desk.database.transaction() as connection:
        before = await policies.locked(connection, organization, level, subject)
        after = Layer(level, subject, change(before.layer.rules))
        _check(await catalogue.current(connection, organization), after)
        if after.rules != before.layer.rules:
            await policies.write(
                connection, organization, after, before=before, by=by.id if by else None, at=desk.clock.now()
            )
    await desk.fresh_catalogue(organization)
    return after


async def _may_change(desk: Desk, by: Member, level: Level, subject: str) -> bool:
    """Say whether somebody manages what a document is about; only owners and admins manage more than one resource."""
    if by.role.manages or level is not Level.RESOURCE:
        return by.role.manages
    known = await desk.catalogue(by.organization)
    return known.resource(ResourceId(int(subject))).policy.managed(by.role, by.groups)


def _check(standing: Catalogue, after: Layer) -> None:
    """Let pass a document with which every resource still has rules that hold together."""
    layers = {(str(layer.level), layer.subject): layer for layer in (*standing.layers, after)}
    for resource in standing.resources:
        above = catalogue.above(layers, kind=resource.kind, site=resource.site.id, resource=resource.id)
        try:
            resolved(above)
        except ValueError as failure:
            raise BadRule(str(failure), resource.name) from failure
