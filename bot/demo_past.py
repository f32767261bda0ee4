"""The demo's past: what its people booked in the weeks before it began, so that a report has something to tell."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from core.domain.bookings.status import Status
from core.domain.resources.hours import DAY
from core.domain.sheets import Facts, Line, Sheet
from core.ledger import Ledger
from core.use_cases.transfer.bring_in import Undo, bring_in
from core.values import MINUTE, OrganizationId

WEEKS = 8
WORKDAYS = 5
PEOPLE = ("Mara Lindt", "Jonas Weber", "Priya Nair")
HABITS = (
    ("Atlas", "", time(9, 30), 60, 0, 5),
    ("Atlas", "", time(13), 120, 1, 3),
    ("Curie", "", time(10), 90, 2, 4),
    ("Curie", "", time(15), 60, 0, 2),
    ("Hubble", "", time(11), 30, 1, 5),
    ("Studio A", "", time(14), 180, 2, 2),
    ("Desk", "3", time(9), 480, 1, 3),
    ("Desk", "7", time(9), 480, 2, 4),
)
"""What is booked, its unit, when, for how many minutes, by whom, and on how many days of a week."""
UNUSED, CANCELLED = 9, 7
"""Priya forgets one of so many, and of all one of so many is cancelled."""


async def remember(ledger: Ledger, organization: OrganizationId) -> None:
    """Bring in the bookings of some weeks; the last of them was over before this week began."""
    zone = (await ledger.fresh_catalogue(organization)).zone
    today = ledger.clock.now().astimezone(zone)
    monday = datetime.combine(today.date() - today.weekday() * DAY, time(), tzinfo=zone)
    lines = [Line(Sheet.BOOKINGS, number, facts) for number, facts in enumerate(_booked(monday), start=2)]
    await bring_in(ledger, organization=organization, lines=lines, tell=lambda _: None, undo=Undo())


def _booked(monday: datetime) -> Iterator[Facts]:
    """Yield the bookings of the weeks before a Monday, the same ones in every demo."""
    number = 0
    for day in range(-7 * WEEKS, 0):
        on = monday + day * DAY
        if on.weekday() >= WORKDAYS:
            continue
        for resource, unit, at, minutes, whose, days in HABITS:
            if (on.weekday() + whose + day // 7) % WORKDAYS >= days:
                continue
            number += 1
            person = PEOPLE[(whose + day // 7) % len(PEOPLE)]
            # The wall time stays the same over a change of the clocks.
            starts = datetime.combine(on.date(), at, tzinfo=monday.tzinfo)
            yield _facts(number, resource, unit, person, starts, minutes)


def _facts(number: int, resource: str, unit: str, person: str, starts: datetime, minutes: int) -> Facts:
    ends, made = starts + minutes * MINUTE, starts - timedelta(hours=number * 7 % 90 + 1)
    status = Status.CANCELLED if number % CANCELLED == 0 else Status.COMPLETED
    if status is Status.COMPLETED and person == PEOPLE[-1] and number % UNUSED == 0:
        status = Status.NO_SHOW
    came = starts + number % 3 * 5 * MINUTE if status is Status.COMPLETED else None
    left = {
        Status.COMPLETED: ends - number % 4 * 10 * MINUTE,
        Status.NO_SHOW: starts + 10 * MINUTE,
        Status.CANCELLED: made + 30 * MINUTE,
    }[status]
    return {
        "resource": resource,
        "unit": unit or None,
        "person": person,
        "starts": starts,
        "ends": ends,
        "status": status.value,
        "via": "slack" if number % 2 else "telegram",
        "attendees": tuple(each for each in PEOPLE if each != person)[: number % 3],
        "requested_at": made,
        "confirmed_at": made + MINUTE,
        "checked_in_at": came,
        "ended_at": max(left, starts + 5 * MINUTE) if status is not Status.CANCELLED else left,
    }
