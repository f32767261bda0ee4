"""Judge messages about certificates: a question until it is answered, the answer, and the end while it is near."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed, Kind
from core.domain.people.certificate import TOLD_BEFORE, Certificate
from core.domain.resources.hours import DAY
from core.store import certificates
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import CertificateId

NEWS = timedelta(days=2)
"""How long it is news to somebody that they were given a certificate, or lost it."""
WAITS = timedelta(days=30)
"""How long a question is worth asking."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its certificate as it is now."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    known = await certificates.found(connection, message.organization, CertificateId(message.about.id))
    until = None if known is None else _until(known, message, now)
    if known is None or until is None:
        return Untrue()
    return Truth(known, version=1, until=until, member=message.member, first="", named=frozenset({known.member}))


def _until(known: Certificate, message: Claimed, now: datetime) -> datetime | None:
    """Return from when on the message helps nobody; None if it does not help now."""
    match message.kind:
        case Kind.CERTIFICATE_ASKED:
            return known.asked_at + WAITS if known.asked_at else None
        case Kind.CERTIFICATE_ENDS:
            # One that was given anew meanwhile ends later, and is told of later.
            near = known.holds(now) and known.until is not None and known.until - message.due_at <= TOLD_BEFORE + DAY
            return known.until if near else None
    return message.due_at + NEWS
