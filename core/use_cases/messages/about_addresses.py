"""Judge messages about a member's e-mail address: the code that proves it, and that nothing arrives there."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed, Kind
from core.domain.people.mail_address import MailAddress
from core.store import mail_addresses
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import MemberId

NEWS = timedelta(days=7)
"""How long it is news that nothing arrives."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by the address as it is now."""
    organizations = [message.organization for message in claimed]
    known = await mail_addresses.found(connection, organizations, [MemberId(each.about.id) for each in claimed])
    return [_verdict(message, known.get(MemberId(message.about.id)), now) for message in claimed]


def _verdict(message: Claimed, known: MailAddress | None, now: datetime) -> Verdict:
    if known is None:
        return Untrue()
    member, named = known.member, frozenset({known.member})
    if message.kind is Kind.ADDRESS_LOST:
        if known.lost_at is None or now >= known.lost_at + NEWS:
            return Untrue()
        return Truth(known, version=1, until=known.lost_at + NEWS, member=member, first=known.via, named=named)
    if not known.takes_code(now) or known.until is None:
        return Untrue("there is no code to be entered")
    return Truth(known, version=1, until=known.until, member=member, first="", named=named, to=known.to)
