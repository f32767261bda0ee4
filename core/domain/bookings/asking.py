"""Asking for an approval: who is told when, so that nobody waits for an answer without a word."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.domain.bookings.booking import Booking
from core.domain.messages import Due, Kind
from core.domain.people.identity import Identity
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.domain.rules.silence import Silence
from core.values import Interval, MemberId, OrganizationId, ResourceId

PATIENCE = timedelta(hours=4)
"""How long approvers have, in working hours, before they are asked once more: half a working day."""
KEPT = timedelta(hours=8)
"""How long, in working hours, a slot is kept for whom an exception was not granted yet: a working day."""
ASKED_AGAIN_LEAD = timedelta(hours=2)
"""How long before the start they are asked once more at the latest: an hour before its holder looks elsewhere."""
UNANSWERED_LEAD = timedelta(hours=1)
"""How long before the start its holder hears that nobody has answered: time to take something else."""
SILENCE_LEAD = timedelta(minutes=20)
"""How long before a request lapses the rules answer it, if nobody has: before its holder would be reminded."""
ASKED_FOR = timedelta(hours=1)
"""How long somebody must have been able to answer, before silence is an answer."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of the local day, on some weekdays; Monday is 0."""

    opens: time
    closes: time
    days: Collection[int]


WORK = Hours(time(9), time(17), range(5))
"""When approvers are at their desks, in most offices; the opening hours of a studio say nothing about that."""
AWAKE = Hours(time(8), time(20), range(7))
"""When a message may ring, where no working hour lies between a request and its start."""


@dataclass(frozen=True, slots=True)
class AskingPlace:
    """A conversation in which the requests for a thing are asked, or those for everything that has none of its own."""

    organization: OrganizationId
    resource: ResourceId | None
    to: Identity
    """The conversation; its external id is the platform's name of the channel or group."""
    member: MemberId
    """Who said so, in whose language it is asked."""


ASKS = frozenset({Kind.APPROVAL, Kind.APPROVAL_POSTED, Kind.ASKED_AGAIN, Kind.DEPUTY_ASKED})
"""The messages to those who are asked; they are taken back when others are asked in their place."""


def asking(
    booking: Booking,
    approvers: Sequence[MemberId],
    *,
    deputies: Sequence[MemberId] = (),
    zone: ZoneInfo,
    now: datetime,
) -> tuple[Due, ...]:
    """
    Return the messages of a request: to approvers now and once more, to deputies, and to its holder if none answers.

    They are asked again after four working hours, at the latest two hours before the request lapses, and the holder is
    told an hour before it, each in working hours of the zone, which is the resource's. The deputies are asked four
    working hours after the second message, at the latest with the holder. Where no working hour lies between, the
    second message comes when half of the wait is over, to the deputies as well, and the holder's after three quarters,
    or on the evening before that. The holder of a request that lapses before its start is told when it does.
    """
    start = min(booking.lapses_at or booking.during.start, booking.during.start)
    wait = start - now
    again = min(_after(now, PATIENCE, zone), _before(start - ASKED_AGAIN_LEAD, WORK, zone))
    unanswered = _before(start - UNANSWERED_LEAD, WORK, zone)
    deputy = min(_after(again, PATIENCE, zone), unanswered)
    if again <= now:
        again, unanswered = (_before(now + wait * part, AWAKE, zone) for part in (1 / 2, 3 / 4))
        deputy = again
    due = (
        *(Due(Kind.APPROVAL, now, each) for each in approvers),
        *(Due(Kind.ASKED_AGAIN, again, each) for each in approvers),
        *(Due(Kind.DEPUTY_ASKED, deputy, each) for each in deputies),
        Due(Kind.UNANSWERED, unanswered),
    )
    return tuple(each for each in due if each.at > now or each.kind is Kind.APPROVAL)


def posted(due: Sequence[Due], place: AskingPlace, *, now: datetime) -> tuple[Due, ...]:
    """Return the messages of a request that is asked in a conversation: once there, and of each person only later."""
    return (Due(Kind.APPROVAL_POSTED, now, place.member), *(each for each in due if each.kind is not Kind.APPROVAL))


def lapses(during: Interval, *, deadline: timedelta, now: datetime) -> datetime:
    """
    Return until when a request for that time waits for an answer: so long before its start.

    One that is made too late for that, with less than `PATIENCE` to go, waits until its start.
    """
    until = during.start - deadline
    return until if until >= now + PATIENCE else during.start


def silent_at(booking: Booking) -> datetime:
    """Return when the rules answer a request, if nobody has by then."""
    return min(booking.lapses_at or booking.during.start, booking.during.start) - SILENCE_LEAD


def silence(booking: Booking, things: Sequence[Resource], *, excepted: Collection[str]) -> Silence:
    """
    Return what it means if nobody answers a request for these things.

    Where several of them need an approval, all of their rules have to say yes, and one no is enough. Silence is no
    answer to an exception, nor where nobody had an hour to answer.
    """
    asked_at, said = booking.requested_at, {each.policy.deadline_answer for each in things if each.policy.stages}
    if excepted or asked_at is None or silent_at(booking) - asked_at < ASKED_FOR:
        return Silence.LAPSE
    if Silence.DECLINE in said:
        return Silence.DECLINE
    return Silence.APPROVE if said == {Silence.APPROVE} else Silence.LAPSE


def kept_until(booking: Booking, *, zone: ZoneInfo, now: datetime) -> datetime:
    """Return until when the slot of an exception is kept: for a working day there, at the latest until its start."""
    return min(_after(now, KEPT, zone), booking.during.start)


def _after(since: datetime, length: timedelta, zone: ZoneInfo) -> datetime:
    """Return when so much working time has passed."""
    day = since.astimezone(zone).date()
    while True:
        opens, closes = (datetime.combine(day, each, tzinfo=zone) for each in (WORK.opens, WORK.closes))
        begins = max(since, opens)
        if day.weekday() in WORK.days and begins < closes:
            if begins + length <= closes:
                return begins + length
            length -= closes - begins
        day += DAY


def _before(moment: datetime, hours: Hours, zone: ZoneInfo) -> datetime:
    """Return the last moment within the hours that is not later."""
    day = moment.astimezone(zone).date()
    while True:
        opens, closes = (datetime.combine(day, each, tzinfo=zone) for each in (hours.opens, hours.closes))
        if day.weekday() in hours.days and opens <= moment:
            return min(moment, closes)
        day -= DAY
