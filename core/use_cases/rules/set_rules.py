"""Change one document of rules, with its audit row."""

from dataclasses import replace

from core.domain.lengths import check_rules
from core.domain.people.groups import group_called
from core.domain.people.member import Member
from core.domain.rules.change import RuleChange, naming
from core.domain.rules.parts import Outcome
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import groups, rules
from core.store.database import retried
from core.use_cases.people.administering import check_still
from core.use_cases.people.change_group import fill
from core.use_cases.rules.replace import may_change, replaced
from core.values import OrganizationId


@retried
async def set_rules(ledger: Ledger, *, organization: OrganizationId, change: RuleChange, by: Member | None) -> Outcome:
    """
    Change one document, and return what that did to each rule that the change names.

    Without `by` the operator asks, who may change everything. Refuses with NotAllowed a member who does not manage the
    subject, with NoSuchGroup a group that the organization does not have, with RuleOfTheHouse a rule that only the
    organization can have, with RulesDisagree a change that would leave any resource with rules that contradict each
    other, with BadRule one that would leave it with a value that it cannot have, and with RuleTooLong, RuleTooShort or
    TooMany values beyond the stated lengths; then nothing has changed. Only owners and admins make groups of people
    whom a rule names. Bookings that stand keep what they were promised.
    """
    await check_asked(ledger, organization=organization, change=change, by=by)
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        # Locked before the catalogue is read, so that two changes are never checked against each other's past.
        before = await rules.locked(connection, organization, change.level, change.subject)
        at = ledger.clock.now()
        called = await fill(ledger, connection, change.filled, organization=organization, by=by, at=at)
        change = replace(change, said=naming(change.said, called))
        after = change.applied(before.layer.rules)
        named = change.named(before.layer.rules)
        outcome = await replaced(ledger, connection, organization, before, after, named=named, by=by, now=at)
    await ledger.fresh_catalogue(organization)
    return outcome


async def check_asked(ledger: Ledger, *, organization: OrganizationId, change: RuleChange, by: Member | None) -> None:
    """
    Check that somebody may change that document, and that the groups and values are such as a rule can have.

    Refuses with NotAllowed, NoSuchGroup, RuleTooLong, RuleTooShort or TooMany.
    """
    if by is not None and not await may_change(ledger, by, change.level, change.subject):
        raise NotAllowed(by.role)
    check_rules(change.said)
    if not any(change.groups):
        return
    async with ledger.database.connection() as connection:
        known = await groups.every(connection, organization)
    for group in change.groups:
        group_called(group, known)
