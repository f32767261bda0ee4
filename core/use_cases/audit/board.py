"""Show the board as it stood at an instant, to those who manage what is on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from core.domain.bookings.board import SHOWN, Taken, taken_at
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.member import Member
from core.domain.resources.resource import Resource
from core.errors import NotAllowed, TooLongAgo
from core.ledger import Ledger
from core.store import audit, bookings, people
from core.store.resource_changes import FOREVER
from core.values import BookingId, Interval

WEEKS = 8
"""How far back boards are told: every change since then is read for one."""
STILL = SHOWN - {Status.HELD}
"""The states in which something is still as it was; a hold says nothing yet."""


@dataclass(frozen=True, slots=True)
class Line:
    """
    A unit that was somebody's, or closed.

    `name` is None where it was closed, or where the rule `names` keeps whose it was; `changed`: it is not so any more.
    """

    taken: Taken
    resource: Resource
    name: str | None
    changed: bool


async def board(ledger: Ledger, *, during: Interval, at: datetime, by: Member) -> list[Line]:
    """
    Return who had what at some time of an interval, as it was known at an instant, by resource and time.

    It is told of what the member manages; refuses with NotAllowed who manages nothing, and with TooLongAgo an instant
    more than 8 weeks ago. What is deleted by the rules of keeping is not on it, nor what is retired, and what time ends
    by itself has ended once that was written, moments later.
    """
    catalogue = await ledger.catalogue(by.organization)
    every = (*catalogue.resources, *catalogue.retired)
    managed = {each.id: each for each in every if each.policy.managed(by.role, by.groups)}
    if not managed:
        raise NotAllowed(by.role)
    since = ledger.clock.now() - timedelta(weeks=WEEKS)
    if at < since:
        raise TooLongAgo(since, WEEKS)
    async with ledger.database.connection() as connection:
        ids = sorted(
            {
                *await bookings.taking(connection, by.organization, during),
                *await audit.bookings_changed_since(connection, by.organization, at, during),
            }
        )
        rows = await audit.of_bookings(connection, by.organization, ids, until=at)
        found = [
            each
            for _, told in groupby(rows, key=lambda row: row.subject)
            if (each := taken_at(told, at=at)) and each.resource in managed and each.during.overlaps(during)
        ]
        found = [each for each in found if each.during.end < FOREVER]
        now = await bookings.several(connection, [by.organization] * len(found), [each.booking for each in found])
        named = sorted({each.holder for each in found if each.holder and _tells(managed[each.resource], each, by)})
        names = await people.names(connection, [by.organization] * len(named), named) if named else {}
    lines = [
        Line(each, managed[each.resource], names.get(each.holder) if each.holder else None, _changed(each, now))
        for each in found
    ]
    return sorted(lines, key=lambda line: (line.resource.name.casefold(), line.taken.during.start, line.taken.booking))


def _tells(resource: Resource, each: Taken, by: Member) -> bool:
    return each.holder == by.id or resource.policy.tells_names(by.role, by.groups)


def _changed(each: Taken, now: Mapping[BookingId, Booking]) -> bool:
    """Whether it is elsewhere, another's or nobody's by now."""
    known = now.get(each.booking)
    if known is None or known.status not in STILL:
        return True
    # What was used for less than its time, or is closed in nobody's name, is the same all the same.
    here = (known.resource, known.during) == (each.resource, each.during)
    return not here or each.holder not in {None, known.member}
