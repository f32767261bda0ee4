"""The way from a wish to a hold: what is missing is asked for, one thing at a time, with buttons."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from adapters.chat.answers import seats
from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.times import city, clock, day, day_and_clock, length
from adapters.chat.intents.bookings import Choose
from adapters.chat.replies import Button, Reply
from adapters.chat.wishes import packed, unpacked
from core.domain.bookings.alternatives import free_units
from core.domain.bookings.booking import Booking
from core.domain.bookings.wish import Part, Wish
from core.domain.resources.resource import BY_THE_DAY, Resource
from core.errors import Closed, PastTime, Refusal, SlotTaken, Unavailable
from core.use_cases.bookings import bookings_of, find, hold
from core.use_cases.bookings.alternatives import alternatives
from core.use_cases.bookings.hold_together import hold_together
from core.use_cases.bookings.name_attendees import name_attendees
from core.use_cases.chat import remember
from core.values import MINUTE, Interval, MemberId, UnitId

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
LENGTHS = (timedelta(minutes=30), HOUR, 2 * HOUR)
MOST = 3
HOURS_OF: dict[Part | None, Sequence[int]] = {
    None: (10, 14, 16, 9, 11, 13, 15, 17, 12, 8, 18, 19, 20, 7),
    "morning": (9, 10, 11, 8, 7, 6, 5),
    "afternoon": (14, 16, 13, 15, 17, 12),
    "evening": (18, 19, 20, 17, 21),
}
"""The hours that are offered, by part of the day, the likeliest first."""


async def ask_or_hold(asker: Asker, resource: Resource, wish: Wish) -> Reply:
    """
    Hold the resource as the wish says, or ask for the first thing that it lacks, and keep the wish until then.

    Refuses as `hold` does; then the wish is kept as well, in place of any older one, so that what is offered instead is
    for the same people, and another time alone is for the same thing.
    """
    try:
        return await _pursued(asker, resource, wish)
    except Unavailable:
        raise
    except Refusal:
        await remember.remember(asker.ledger, asker.talk, packed(_as_long(wish)))
        raise


async def take(
    asker: Asker,
    resource: Resource,
    during: Interval,
    *,
    unit: UnitId | None = None,
    wish: Wish | None = None,
) -> Reply:
    """
    Hold the slot and show its card; refuses as `hold` does, or with NoSuchMember.

    Who it is for, and who comes along, stands in the wish, or else in what was said before.
    """
    held = await _taken_before(asker, resource, during, unit) if asker.again else None
    said = wish or await _said(asker)
    if held is None:
        holder = await asker.person(said.holder) if said.holder else None
        attendees = [await asker.person(each) for each in said.attendees]
        held = await _held(asker, resource, during, unit, said, holder)
        if attendees:
            held = await name_attendees(asker.ledger, booking=held.id, attendees=attendees, **asker.acting)
    return await card(asker, held, party=said.capacity or 0)


async def _held(
    asker: Asker,
    resource: Resource,
    during: Interval,
    unit: UnitId | None,
    said: Wish,
    holder: MemberId | None,
) -> Booking:
    also = [each.id for name in said.also if (each := asker.catalogue.named(name))]
    if not also or said.resource != resource.name:
        return await hold.hold(
            asker.ledger, resource=resource.id, during=during, unit=unit, holder=holder, **asker.acting
        )
    return await hold_together(
        asker.ledger, resources=[resource.id, *also], during=during, holder=holder, **asker.acting
    )


async def _pursued(asker: Asker, resource: Resource, wish: Wish) -> Reply:
    unit = resource.labelled(wish.unit).id if wish.unit else None
    if resource.departures:
        return await _aboard(asker, resource, wish, unit)
    if wish.day is None:
        return await _kept(asker, wish, await _ask_when(asker, resource, wish))
    during = _during(asker, resource, wish)
    if isinstance(during, Interval):
        return await take(asker, resource, during, unit=unit, wish=wish)
    if during is None:
        return await _kept(asker, wish, await _ask_time(asker, resource, wish, wish.day))
    return await _kept(asker, wish, await _ask_length(asker, resource, during, unit))


async def _aboard(asker: Asker, resource: Resource, wish: Wish, unit: UnitId | None) -> Reply:
    meant = seats.departures(asker, resource, wish)
    if len(meant) > 1:
        return await _kept(asker, wish, seats.which(asker, resource, meant, unit))
    if unit is not None:
        return await take(asker, resource, meant[0], unit=unit, wish=wish)
    return await _kept(asker, wish, await seats.seat_map(asker, resource, meant[0]))


def _as_long(wish: Wish) -> Wish:
    """Return the wish with its length in place of its end, so that another start keeps it."""
    if wish.moment is None or wish.finish is None:
        return wish
    return replace(wish, minutes=int((wish.finish - wish.moment) / MINUTE), end=None)


async def _said(asker: Asker) -> Wish:
    said = await remember.recall(asker.ledger, asker.talk)
    return unpacked(said) if said else Wish()


async def _taken_before(asker: Asker, resource: Resource, during: Interval, unit: UnitId | None) -> Booking | None:
    organization, member = asker.member.organization, asker.member.id
    for each in await bookings_of.bookings_of(asker.ledger, organization=organization, member=member):
        if each.resource == resource.id and each.during == during and unit in {None, each.unit}:
            return each
    return None


def _during(asker: Asker, resource: Resource, wish: Wish) -> Interval | datetime | None:
    """Return the whole slot; the start alone, where a length is missing; nothing, where the clock is missing."""
    by_day = resource.kind in BY_THE_DAY
    if wish.moment is None:
        return _whole_days(asker, resource, wish) if by_day and wish.part is None else None
    start = resource.instant(wish.moment)
    if wish.finish is not None:
        end = start + wish.minutes * MINUTE if wish.minutes else resource.instant(wish.finish)
        return Interval(start, end)
    if resource.policy.usual:
        return Interval(start, start + resource.policy.usual)
    closing = resource.whole_day(wish.moment.date())
    return Interval(start, closing.end) if by_day and closing and start < closing.end else start


def _whole_days(asker: Asker, resource: Resource, wish: Wish) -> Interval:
    first = wish.day or asker.local_now.date()
    whole = resource.whole_day(first, wish.last_day)
    if whole is None:
        noon = resource.instant(datetime.combine(first, time(12)))
        wanted = Interval(noon, noon + HOUR)
        raise Closed(resource.id, wanted, resource.next_opening(wanted))
    if whole.end <= asker.now:
        raise PastTime(whole.start, asker.now)
    return Interval(max(whole.start, asker.now.replace(second=0, microsecond=0)), whole.end)


async def _ask_when(asker: Asker, resource: Resource, wish: Wish) -> Reply:
    if resource.kind in BY_THE_DAY:
        return _ask_day(asker, resource, wish)
    today = resource.local(asker.now).date()
    starts = await free_starts(asker, resource, wish, [today, today + DAY, today + 2 * DAY])
    rows = tuple((_at(asker, resource, start, wish, whole=True),) for start in starts)
    photo = buttons.photo(resource, asker.words)
    return Reply((asker.words.say("ask-when", name=resource.name),), (*rows, photo) if photo else rows)


def _ask_day(asker: Asker, resource: Resource, wish: Wish) -> Reply:
    today = resource.local(asker.now).date()
    days = [today + offset * DAY for offset in range(7)]
    open_days = [each for each in days if (whole := resource.whole_day(each)) and whole.end > asker.now][:MOST]
    unit = resource.labelled(wish.unit).id if wish.unit else None
    row = tuple(buttons.button(day(each, asker.words), Choose(resource.id, each, unit=unit)) for each in open_days)
    return Reply((asker.words.say("ask-day", name=resource.name),), (row,))


async def _ask_time(asker: Asker, resource: Resource, wish: Wish, on: date) -> Reply:
    starts = await free_starts(asker, resource, wish, [on])
    row = tuple(_at(asker, resource, start, wish, whole=False) for start in starts)
    if not row:
        noon = resource.instant(datetime.combine(on, time(12)))
        wanted = Interval(noon, noon + _wanted(wish))
        resource.check(wanted, now=asker.now)
        raise await _taken(asker, resource, wanted)
    return Reply((asker.words.say("ask-time", name=resource.name, day=day(on, asker.words)),), (row,))


async def _ask_length(asker: Asker, resource: Resource, start: datetime, unit: UnitId | None) -> Reply:
    resource.check(Interval(start, start + max(LENGTHS[0], resource.policy.shortest)), now=asker.now)
    horizon = start + resource.policy.longest
    until = await find.next_booking(asker.ledger, resource, after=start, until=horizon)
    most = (until or horizon) - start
    lengths = [each for each in LENGTHS if each <= most and _fits(resource, start, each, asker)]
    if not lengths:
        raise await _taken(asker, resource, Interval(start, start + HOUR))
    rows: list[Row] = [tuple(_for(resource, start, each, length(each, asker.words), unit) for each in lengths)]
    if until is not None and most not in LENGTHS and _fits(resource, start, most, asker):
        label = asker.words.say("button-until-next", time=clock(until, resource.zone, asker.words))
        rows.append((_for(resource, start, most, label, unit),))
    facts = {
        "name": resource.name,
        "day": day(resource.local(start).date(), asker.words),
        "start": clock(start, resource.zone, asker.words),
        "city": city(resource.zone),
    }
    return Reply((asker.words.say("ask-length", **facts),), tuple(rows))


async def free_starts(asker: Asker, resource: Resource, wish: Wish, days: Sequence[date]) -> list[datetime]:
    """Return at most three whole hours at which the resource is free for as long as wanted, in order."""
    long = _wanted(wish)
    walls = [datetime.combine(each, time(hour)) for each in days for hour in HOURS_OF[wish.part]]
    slots = [Interval(start, start + long) for start in map(resource.instant, walls)]
    allowed = [each for each in slots if resource.allows(each, now=asker.now)]
    if not allowed:
        return []
    span = Interval(min(allowed).start, max(allowed).end)
    taken = await find.taken(asker.ledger, resource, span)
    return sorted([each.start for each in allowed if free_units(resource, each, taken)][:MOST])


async def _taken(asker: Asker, resource: Resource, wanted: Interval) -> SlotTaken:
    others = await alternatives(asker.ledger, asker.catalogue, resource, wanted, now=asker.now, member=asker.member.id)
    return SlotTaken(resource.id, wanted, others)


async def _kept(asker: Asker, wish: Wish, question: Reply) -> Reply:
    await remember.remember(asker.ledger, asker.talk, packed(wish))
    return question


def _wanted(wish: Wish) -> timedelta:
    return timedelta(minutes=wish.minutes) if wish.minutes else HOUR


def _fits(resource: Resource, start: datetime, long: timedelta, asker: Asker) -> bool:
    return resource.allows(Interval(start, start + long), now=asker.now)


def _at(asker: Asker, resource: Resource, start: datetime, wish: Wish, *, whole: bool) -> Button:
    say = day_and_clock if whole else clock
    wall = asker.local(start, resource.zone)
    return buttons.button(say(start, resource.zone, asker.words), Choose(resource.id, wall, wish.minutes))


def _for(resource: Resource, start: datetime, long: timedelta, label: str, unit: UnitId | None) -> Button:
    return buttons.hold(label, resource.id, Interval(start, start + long), unit)
