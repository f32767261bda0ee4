"""A request is answered, or its people hear of it in time, by day."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from core.domain.bookings.asking import asking
from core.domain.bookings.status import Status
from core.domain.messages import HOLDER, Kind
from core.values import Interval, MemberId
from tests.stage import BERLIN, berlin
from tests.unit.core.lives import booking

APPROVER = MemberId(9)


@pytest.mark.parametrize(
    ("now", "start", "again", "unanswered"),
    [
        # Four working hours later; an hour before the start.
        (berlin(23, 9), berlin(24, 15), berlin(23, 13), berlin(24, 14)),
        # What is left of the working day, and the rest on the next one; then after a weekend.
        (berlin(23, 16), berlin(25, 15), berlin(24, 12), berlin(25, 14)),
        (berlin(27, 16), berlin(30, 17), berlin(30, 12), berlin(30, 16)),
        # Two hours before the start, if that is sooner, and never at night.
        (berlin(24, 9), berlin(24, 14), berlin(24, 12), berlin(24, 13)),
        (berlin(23, 16), berlin(24, 8), berlin(23, 17), berlin(23, 17)),
        # No working hour between: half, and three quarters of the wait, or the evening before.
        (berlin(24, 14), berlin(24, 15), berlin(24, 14, 30), berlin(24, 14, 45)),
        (berlin(28, 12), berlin(30, 8), berlin(29, 10), berlin(29, 20)),
    ],
)
def test_a_request_that_nobody_answers(now: datetime, start: datetime, again: datetime, unanswered: datetime) -> None:
    """Its approvers are asked once more, and then its holder is told."""
    during = Interval(start, start + timedelta(hours=1))
    request = replace(booking(Status.PENDING), during=during, lapses_at=start)
    due = asking(request, [APPROVER], zone=BERLIN, now=now)
    assert [(each.kind, each.at, each.member) for each in due] == [
        (Kind.APPROVAL, now, APPROVER),
        (Kind.ASKED_AGAIN, again, APPROVER),
        (Kind.UNANSWERED, unanswered, HOLDER),
    ]
