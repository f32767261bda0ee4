"""Say what a change of rules did, from its record."""

from dataclasses import replace

from core.domain.people.member import Member
from core.domain.rules.change import RuleChange
from core.domain.rules.parts import Outcome, compared
from core.domain.rules.policy import Rules
from core.ledger import Ledger
from core.store import resources, rules


async def what_changed(ledger: Ledger, *, change: RuleChange, version: int | None, by: Member) -> Outcome:
    """
    Return each rule that the change names as it was before that version of its document, and as it is now.

    Without a version nothing was written, and each rule is as it was.
    """
    async with ledger.database.transaction() as connection:
        standing = await resources.current(connection, by.organization)
        now = await rules.known(connection, by.organization, change.level, change.subject)
        since = version or now.version
        past = await rules.changes(connection, by.organization, change.level, change.subject, since=since)
    old = past[0].before if version and past else now.layer.rules
    named = change.named(Rules(**{**old, **now.layer.rules}))
    parts = compared(named, standing, before=replace(now.layer, rules=old), after=now.layer)
    return Outcome(now.layer, version, parts)
