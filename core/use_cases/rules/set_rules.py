"""Change one document of rules, with its audit row."""

from core.domain.lengths import check_count, check_rules
from core.domain.people.groups import group_called
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import ContradictionError, Layer, Level, resolved
from core.errors import BadRule, NotAllowed, RulesDisagree
from core.ledger import Ledger
from core.store import groups, resources, rules
from core.store.database import retried
from core.values import OrganizationId, ResourceId


@retried
async def set_rules(ledger: Ledger, *, organization: OrganizationId, change: RuleChange, by: Member | None) -> Layer:
    """
    Change one document, and return it as it stands now.

    Without `by` the operator asks, who may change everything. Refuses with NotAllowed a member who does not manage the
    subject, with NoSuchGroup a group that the organization does not have, with RulesDisagree a change
    that would leave any resource with rules that contradict each other, and with BadRule one that would leave it with
    a value that it cannot have, and with RuleTooLong or TooMany values beyond the stated lengths; then nothing has
    changed. Bookings that stand keep what they were promised.
    """
    if by is not None and not await _may_change(ledger, by, change.level, change.subject):
        raise NotAllowed(by.role)
    check_rules(change.said)
    async with ledger.database.transaction() as connection:
        known = await groups.every(connection, organization)
        for group in change.groups:
            group_called(group, known)
        # Locked before the catalogue is read, so that two changes are never checked against each other's past.
        before = await rules.locked(connection, organization, change.level, change.subject)
        after = Layer(change.level, change.subject, change.applied(before.layer.rules))
        check_count("quotas", after.rules.get("quotas", {}))
        _check(await resources.current(connection, organization), after)
        if after.rules != before.layer.rules:
            await rules.write(
                connection, organization, after, before=before, by=by.id if by else None, at=ledger.clock.now()
            )
    await ledger.fresh_catalogue(organization)
    return after


async def _may_change(ledger: Ledger, by: Member, level: Level, subject: str) -> bool:
    """Whether somebody manages the document's subject; only owners and admins manage more than one resource."""
    if by.role.manages or level is not Level.RESOURCE:
        return by.role.manages
    known = await ledger.catalogue(by.organization)
    return known.resource(ResourceId(int(subject))).policy.managed(by.role, by.groups)


def _check(standing: Catalogue, after: Layer) -> None:
    """Check that the rules of every resource still agree with each other; refuses with RulesDisagree or BadRule."""
    layers = {(str(layer.level), layer.subject): layer for layer in (*standing.layers, after)}
    for resource in standing.resources:
        above = resources.above(layers, kind=resource.kind, site=resource.site.id, resource=resource.id)
        try:
            resolved(above)
        except ContradictionError as found:
            raise RulesDisagree(resource.id, found.low, found.least, found.high, found.most) from found
        except ValueError as failure:
            raise BadRule(str(failure), resource.id) from failure
