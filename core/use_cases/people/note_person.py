"""Note in the audit what changed about a person."""

from datetime import datetime

from core.domain.audit import Change, Facts, Noun, differing
from core.domain.people.member import Member
from core.domain.people.preferences import AS_USUAL
from core.store import audit
from core.store.database import Connection
from core.values import MemberId


async def note_person(
    connection: Connection,
    verb: str,
    before: Member | None,
    after: Member,
    *,
    by: MemberId | None,
    via: str,
    at: datetime,
) -> None:
    """
    Record what differs between two states of a member, in the transaction that changes it, if anything does.

    What they are called and what they prefer, such as when they sleep, stands apart, so that it can be forgotten.
    """
    was, now = differing(_facts(before) if before else None, _facts(after))
    wished, wishes = differing((before.preferences if before else AS_USUAL).facts, after.preferences.facts)
    if before is None or before.name != after.name:
        wished, wishes = (
            {**(wished or {}), **({"name": before.name} if before else {})},
            {**(wishes or {}), "name": after.name},
        )
    if now or wishes:
        words = {"before": wished, "after": wishes} if wishes else None
        change = Change(Noun.PERSON, after.id, verb, was, now, words)
        await audit.record(connection, change, organization=after.organization, by=by, via=via, at=at)


def _facts(member: Member) -> Facts:
    left = member.left_at.isoformat() if member.left_at else None
    return {"role": member.role, "zone": member.zone, "language": member.language, "left": left}
