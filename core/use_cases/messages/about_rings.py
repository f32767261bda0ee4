"""Judge messages about rings: an offer while somebody's yes is waited for, and the end while it is news."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.favours.news import RingNews
from core.domain.favours.ring import stand
from core.domain.messages import Claimed, Kind
from core.store import bookings, favours
from core.store.database import Connection
from core.use_cases.messages.about_favours import NEWS
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import RingId


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its ring and the bookings as they are now."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    organization = message.organization
    ring = await favours.ring(connection, organization, RingId(message.about.id))
    wish = ring.wish_of(message.member) if ring else None
    if ring is None or wish is None:
        return Untrue()
    known = await bookings.several(connection, [organization] * len(ring.bookings), list(ring.bookings))
    offered = message.kind is Kind.RING_OFFERED
    if offered and not (ring.open(now) and stand(ring.wishes, known, now) and wish.agreed_at is None):
        return Untrue()
    if not offered and message.due_at != (ring.ended_at or ring.until):
        return Untrue("a later message says more")
    if len(known) < len(ring.bookings):
        return Untrue()
    return Truth(
        subject=RingNews(ring, known),
        version=1,
        until=ring.until if offered else message.due_at + NEWS,
        member=message.member,
        first=wish.via,
        named=frozenset({message.member}).union(*(each.people for each in known.values())),
    )
