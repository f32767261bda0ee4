"""Replace one document of rules, if all rules still agree with each other."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from core.domain.lengths import check_count
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.rules.parts import Outcome, Part, compared
from core.domain.rules.policy import HOUSE_ALONE, ContradictionError, Layer, Level, Rules, resolved
from core.errors import BadRule, RuleOfTheHouse, RulesDisagree
from core.ledger import Ledger
from core.store import resources, rules
from core.store.database import Connection
from core.values import OrganizationId, ResourceId


async def may_change(ledger: Ledger, by: Member, level: Level, subject: str) -> bool:
    """Return whether somebody manages the document's subject; only owners and admins manage more than one resource."""
    if by.role.manages or level is not Level.RESOURCE:
        return by.role.manages
    known = await ledger.catalogue(by.organization)
    return known.resource(ResourceId(int(subject))).policy.managed(by.role, by.groups)


async def replaced(
    ledger: Ledger,
    connection: Connection,
    organization: OrganizationId,
    before: rules.Kept,
    after: Rules,
    *,
    named: Sequence[Part],
    by: Member | None,
    now: datetime,
) -> Outcome:
    """
    Write these rules in the place of a locked document, with their audit row; what is the same already is not written.

    Refuses with RuleOfTheHouse, RulesDisagree, BadRule or TooMany; then nothing is written.
    """
    document = replace(before.layer, rules=after)
    standing = await resources.current(connection, organization)
    check_document(standing, document)
    written = after != before.layer.rules
    if written:
        who, at = by.id if by else None, now
        await rules.write(connection, organization, document, before=before, by=who, via=ledger.via, at=at)
    parts = compared(named, standing, before=before.layer, after=document)
    return Outcome(document, before.version + 1 if written else None, parts)


def check_document(standing: Catalogue, after: Layer) -> None:
    """
    Check that a document may say what it says, and that the rules of every resource still agree with each other.

    Refuses with RuleOfTheHouse, TooMany, RulesDisagree or BadRule.
    """
    if after.level is not Level.ORGANIZATION and (misplaced := sorted(HOUSE_ALONE & after.rules.keys())):
        raise RuleOfTheHouse(misplaced[0])
    check_count("quotas", after.rules.get("quotas", {}))
    layers = {(str(layer.level), layer.subject): layer for layer in (*standing.layers, after)}
    for resource in standing.resources:
        above = resources.above(layers, kind=resource.kind, site=resource.site.id, resource=resource.id)
        try:
            resolved(above)
        except ContradictionError as found:
            raise RulesDisagree(resource.id, found.low, found.least, found.high, found.most) from found
        except ValueError as failure:
            raise BadRule(str(failure), resource.id) from failure
