"""Note in the audit what changed about a person."""

from datetime import datetime

from core.domain.audit import Change, Facts, Noun, differing
from core.domain.people.member import Member
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
    """Record what differs between two states of a member, in the transaction that changes it, if anything does."""
    was, now = differing(_facts(before) if before else None, _facts(after))
    named = before is None or before.name != after.name
    if now or named:
        names = {"before": {"name": before.name} if before else {}, "after": {"name": after.name}}
        change = Change(Noun.PERSON, after.id, verb, was, now, names if named else None)
        await audit.record(connection, change, organization=after.organization, by=by, via=via, at=at)


def _facts(member: Member) -> Facts:
    return {
        "role": member.role,
        "zone": member.zone,
        "language": member.language,
        "left": member.left_at.isoformat() if member.left_at else None,
        **member.preferences.facts,
    }
