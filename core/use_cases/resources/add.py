"""Add resources, with the rules that they come with."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.people.groups import Filled, group_called
from core.domain.people.member import Member
from core.domain.resources.draft import Draft, check_draft
from core.domain.resources.facts import facts_of, recorded
from core.domain.resources.resource import Resource
from core.domain.rules.change import RuleChange, naming
from core.domain.rules.policy import Level, Rules
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import audit, groups, resource_changes, resources, rules
from core.store.database import Connection, retried
from core.use_cases.people.administering import check_still
from core.use_cases.people.change_group import fill
from core.use_cases.resources.changing import check_free
from core.use_cases.rules.replace import replaced
from core.values import OrganizationId, ResourceId


@retried
async def add(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    drafts: Sequence[Draft],
    by: Member | None,
    filled: Sequence[Filled] = (),
) -> tuple[Resource, ...]:
    """
    Add all of these resources, or none, with the groups of people whom their rules name; return the resources.

    Owners and admins may, and without `by` the operator. Refuses with NotAllowed, NameTaken, BadAttribute, NoSuchGroup,
    or as `check_draft` and `set_rules` do; then nothing has changed.
    """
    if by is not None and not by.role.manages:
        raise NotAllowed(by.role)
    for draft in drafts:
        check_draft(draft)
    who, now = by.id if by else None, ledger.clock.now()
    names = [name for draft in drafts for name in (draft.name, *draft.aliases)]
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        await rules.lock(connection, organization)
        called = await fill(ledger, connection, filled, organization=organization, by=by, at=now)
        check_free(await resources.current(connection, organization), names)
        await resource_changes.free_names(connection, organization, names)
        await resources.add(connection, organization, drafts)
        standing = await resources.current(connection, organization)
        added = {each.name: each for each in standing.resources}
        for draft in drafts:
            new = added[draft.name]
            facts = {**recorded(facts_of(new)), "units": [unit.label for unit in new.units]}
            change = Change(Noun.RESOURCE, new.id, "added", after=facts)
            await audit.record(connection, change, organization=organization, by=who, via=ledger.via, at=now)
            said = naming(draft.rules, called)
            await _ruled(ledger, connection, organization, new.id, said, by=by, now=now)
    catalogue = await ledger.fresh_catalogue(organization)
    return tuple(catalogue.resource(added[draft.name].id) for draft in drafts)


async def _ruled(
    ledger: Ledger,
    connection: Connection,
    organization: OrganizationId,
    resource: ResourceId,
    said: Rules,
    *,
    by: Member | None,
    now: datetime,
) -> None:
    """Set the rules that a resource comes with."""
    if not said:
        return
    subject, known = str(resource), await groups.every(connection, organization)
    for group in RuleChange(Level.RESOURCE, subject, said).groups:
        group_called(group, known)
    before = await rules.locked(connection, organization, Level.RESOURCE, subject)
    await replaced(ledger, connection, organization, before, said, named=(), by=by, now=now)
