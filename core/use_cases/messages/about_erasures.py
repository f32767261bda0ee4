"""Judge messages about members who ask to be forgotten: an admin is asked as long as the request stands."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.messages import Claimed
from core.domain.people.erasure import WAITS, Erasure
from core.store import bookings, erasure
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.use_cases.people.left_bookings import coming
from core.values import MemberId


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its request."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    organization, member = message.organization, MemberId(message.about.id)
    asked = await erasure.asked(connection, organization, member)
    # Who took it back and asks again is told of by the message of that day.
    if asked is None or asked.asked_at != message.due_at:
        return Untrue()
    held = await bookings.of_member(connection, organization, member, ending_after=now)
    theirs: tuple[Booking, ...] = tuple(coming(held, now=now))
    past = await erasure.past(connection, organization, member)
    return Truth(
        subject=Erasure(member, asked.name, theirs, past - len(theirs), asked=True),
        version=1,
        until=asked.asked_at + WAITS,
        member=message.member,
        first="",
        named=frozenset(each for booking in theirs for each in booking.people),
    )
