"""Undo one change of a document of rules."""

from core.domain.people.member import Member
from core.domain.rules.parts import Outcome, differing, documents_over, in_force, parts_of, rules_of
from core.domain.rules.policy import Level
from core.errors import NoSuchChange, NotAllowed, RuleChangedSince
from core.ledger import Ledger
from core.store import resources, rules
from core.store.database import retried
from core.use_cases.people.administering import check_still
from core.use_cases.rules.replace import may_change, replaced


@retried
async def undo_rules(ledger: Ledger, *, level: Level, subject: str, version: int, by: Member) -> Outcome:
    """
    Put back what the change to that version of a document replaced, however long ago; what else it says stays.

    A rule that the document did not say before is inherited again. Done a second time it changes nothing. Refuses with
    NotAllowed a member who does not manage the subject, with NoSuchChange, with RuleChangedSince if somebody changed
    the same rule after that, and with RulesDisagree or BadRule if other rules no longer allow the old value.
    """
    if not await may_change(ledger, by, level, subject):
        raise NotAllowed(by.role)
    organization = by.organization
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        before = await rules.locked(connection, organization, level, subject)
        past = await rules.changes(connection, organization, level, subject, since=version)
        if not past or past[0].version != version:
            raise NoSuchChange
        undone, *later = past
        named, old = differing(undone.before, undone.after), parts_of(undone.before)
        stays = {part: value for part, value in parts_of(before.layer.rules).items() if part not in named}
        after = rules_of({**stays, **{part: old[part] for part in named if part in old}})
        since = [each for each in later if not set(named).isdisjoint(differing(each.before, each.after))]
        # Put back already, by this button or by hand: then there is nothing to refuse.
        if since and differing(before.layer.rules, after):
            catalogue = await resources.current(connection, organization)
            part = next(each for each in named if each in differing(since[-1].before, since[-1].after))
            now = in_force(part, documents_over(level, subject, catalogue)).value
            raise RuleChangedSince(level, subject, part.field, now, since[-1].by, since[-1].at)
        at = ledger.clock.now()
        outcome = await replaced(ledger, connection, organization, before, after, named=named, by=by, now=at)
    await ledger.fresh_catalogue(organization)
    return outcome
