"""Judge messages about who answers in whose place: by what was agreed on, as it is now."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed, Kind
from core.domain.people.delegation import DelegateNews, Delegation, Unable
from core.domain.people.member import Role
from core.domain.people.person import Person
from core.store import delegations, membership, messages
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import MemberId

NEWS = timedelta(days=7)
"""How long it is news that somebody answers for another, or no longer does."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message: nobody is told of what was taken back, or agreed on anew, meanwhile."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    organization, reader, other = message.organization, message.member, MemberId(message.about.id)
    lost = message.kind is Kind.DELEGATE_LOST
    member, delegate = (reader, other) if lost else (other, reader)
    known = await delegations.of(connection, organization, member)
    stands = known if known is not None and (known.ends is None or now < known.ends) else None
    if message.kind is Kind.DELEGATE_NAMED:
        if stands is None or stands.delegate != delegate:
            return Untrue()
        last = await messages.last_planned(connection, organization, message.about, message.kind)
        if last is not None and last > message.due_at:
            return Untrue("a later message says the same")
        return _truth(message, DelegateNews(other, stands))
    # To who is away it is no news that one answers no more, if another does.
    if stands is not None and (lost or stands.delegate == delegate):
        return Untrue()
    who = await membership.found(connection, organization, delegate)
    return _truth(message, DelegateNews(other, unable=_unable(who)))


def _truth(message: Claimed, news: DelegateNews) -> Truth:
    until = _until(message, news.delegation)
    return Truth(news, version=1, until=until, member=message.member, first="", named=frozenset({news.other}))


def _until(message: Claimed, given: Delegation | None) -> datetime:
    return given.ends if given is not None and given.ends is not None else message.due_at + NEWS


def _unable(who: Person | None) -> Unable | None:
    """Return why somebody can answer for nobody, if they cannot."""
    if who is None or who.left_at is not None:
        return Unable.LEFT
    if who.suspended_at is not None:
        return Unable.SUSPENDED
    return Unable.GUEST if who.role is Role.GUEST else None
