"""Otherwise: why nothing can be had at the time of a wish, and the nearest times at which something can."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import islice

from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.offers import offered
from adapters.chat.cards.refusals import closed, refusal_card
from adapters.chat.cards.times import day, day_and_clock, length, slot
from adapters.chat.cards.waiting import watch_any
from adapters.chat.intents.resources import When
from adapters.chat.intents.talk import Unclear
from adapters.chat.replies import Button, Reply
from core.domain.bookings import starts
from core.domain.bookings.wish import Moment, Wish, around_noon
from core.domain.resources.hours import DAY
from core.domain.resources.resource import LOOK_AHEAD, Resource
from core.errors import (
    AskedSlot,
    BlackedOut,
    Closed,
    OffGrid,
    PastTime,
    Refusal,
    SlotTaken,
    TooFarAhead,
    TooLong,
    TooShort,
    TooSoon,
)
from core.use_cases.bookings import find
from core.use_cases.bookings.offering import offer_instead
from core.values import Interval

ASKED = 64
"""Resources whose rules are asked for the reason, those that fit best first; the reason of the first is told."""


def past(asker: Asker, wish: Wish, fits: Sequence[Resource]) -> Reply:
    """Say that the time is past, and offer the same time on the next day on which something that fits is open."""
    offers = (_next_time(asker, wish, each) for each in islice(fits, ASKED))
    soon = next((each for each in offers if each is not None), None)
    row = (*((soon,) if soon else ()), buttons.resources(asker.words))
    return Reply((asker.words.say("unclear-past"),), (row,))


def which_time(asker: Asker, intent: Unclear) -> Reply:
    """Ask which of two times is meant that contradict each other, or that one wall time means."""
    row = tuple(buttons.button(_told(each, intent.reason, asker), When(each)) for each in intent.times)
    return Reply((asker.words.say(f"unclear-{intent.reason}"),), (row, (buttons.resources(asker.words),)))


def _told(time: Moment, reason: str, asker: Asker) -> str:
    if not isinstance(time, datetime):
        return day(time, asker.look)
    zone = asker.catalogue.zone
    moment = time.replace(tzinfo=zone)
    told = day_and_clock(moment, zone, asker.look, place=False, button=True)
    # Both have the same clock: only the zone's own letters tell summer time from winter time.
    return f"{told} {moment:%Z}" if reason == "clock-twice" else told


async def none_found(asker: Asker, fits: Sequence[Resource], wish: Wish, *, beside: Row) -> Reply:
    """Say why nothing that fits can be had: it is taken, or the rules forbid that time; and what they allow instead."""
    verdicts = [_verdict(asker, wish, each) for each in fits[:ASKED]]
    allowed = next((at for at, each in enumerate(verdicts) if isinstance(each, Interval)), 0)
    resource, verdict = fits[allowed], verdicts[allowed]
    if isinstance(verdict, Refusal):
        await _offering(asker, wish, resource, verdict)
        return _instead(asker, fits, wish, verdict, beside=beside)
    offers: list[Row] = []
    try:
        await find.find_named(asker.ledger, resource, verdict, member=asker.member.id)
    except BlackedOut as refusal:
        return refusal_card(refusal, asker.look)
    except SlotTaken as refusal:
        asked = AskedSlot(resource.id, verdict, asker.member.id, asker.member.id)
        offers += [offered(each, asked, asker.look) for each in refusal.offers]
    said = asker.words.say("found-none", slot=slot(verdict, resource, asker.look))
    return Reply((said,), buttons.rows(*offers, (watch_any(asker.look),), (*beside, buttons.resources(asker.words))))


async def _offering(asker: Asker, wish: Wish, resource: Resource, forbidden: Refusal) -> None:
    """Add what would do to a refusal by a rule that has no other time to say."""
    during = wish.assumed(resource, now=asker.now)
    if during is not None and isinstance(forbidden, TooSoon | TooFarAhead | TooShort | TooLong):
        asked = AskedSlot(resource.id, during, asker.member.id, asker.member.id)
        await offer_instead(asker.ledger, asker.member.organization, asked, forbidden, now=asker.now)


def not_that_day(asker: Asker, fits: Sequence[Resource], wish: Wish, on: date) -> Reply:
    """Say why nothing that fits can be had on a day without a clock, and offer the next day on which it can."""
    noon = around_noon(fits[0], on, wish.likely_length(fits[0]))
    try:
        fits[0].check(noon, now=asker.now)
    except PastTime:
        return past(asker, wish, fits)
    except Refusal as refusal:
        return _instead(asker, fits, wish, refusal, beside=())
    return Reply((asker.words.say("ask-time-find", day=day(on, asker.look)),), ((buttons.resources(asker.words),),))


def _verdict(asker: Asker, wish: Wish, resource: Resource) -> Interval | Refusal:
    """Return the slot that the wish means there, or the reason why the rules forbid it."""
    during = wish.assumed(resource, now=asker.now)
    if during is None:
        first = wish.day or resource.local(asker.now).date()
        return resource.closed_on(first, max(wish.last_day or first, first), now=asker.now)
    try:
        resource.check(during, now=asker.now)
    except Refusal as refusal:
        return refusal
    return during


def _instead(asker: Asker, fits: Sequence[Resource], wish: Wish, forbidden: Refusal, *, beside: Row) -> Reply:
    resource, words = fits[0], asker.words
    match forbidden:
        case Closed(later=later, nearest=nearest):
            said, offers = closed(forbidden, asker.look, named=False), [each for each in (later, nearest) if each]
        case OffGrid(wanted=wanted, granularity=step, nearest=near):
            when = slot(wanted, resource, asker.look)
            said, offers = words.say("found-step", step=length(step, words), slot=when), list(near)
        case PastTime():
            return past(asker, wish, fits)
        case _:
            return refusal_card(forbidden, asker.look)
    rows = [(_at(asker, resource, each, wish),) for each in offers if resource.allows(each, now=asker.now)]
    return Reply((said,), (*rows, (*beside, buttons.resources(words))))


def _at(asker: Asker, resource: Resource, during: Interval, wish: Wish) -> Button:
    """Return a button that looks at that time; for several whole days one that holds what fits best."""
    label, days = slot(during, resource, asker.look, button=True), resource.days(during)
    if days and days[0] != days[1]:
        return buttons.hold(f"{resource.name} · {label}", resource.id, during)
    wall = asker.local(during.start, resource.zone)
    # A day alone where no clock was said: what else fits may open at another hour.
    if wish.moment is None:
        return buttons.button(label if days else day(wall.date(), asker.look), When(wall.date()))
    return buttons.button(label, When(wall))


def _next_time(asker: Asker, wish: Wish, resource: Resource) -> Button | None:
    today = resource.local(asker.now).date()
    later = (_on(asker, wish, resource, today + offset * DAY) for offset in range(LOOK_AHEAD // DAY + 1))
    return next((each for each in later if each is not None), None)


def _on(asker: Asker, wish: Wish, resource: Resource, on: date) -> Button | None:
    """Return a button for the wish's clock on that day or, without a clock, for the day, if the rules allow it."""
    if wish.moment is None:
        likely = Wish(part=wish.part, minutes=wish.minutes)
        fits = starts.candidates(resource, likely, [on], now=asker.now)
        return buttons.button(day(on, asker.look), When(on)) if fits else None
    wall = datetime.combine(on, wish.moment.time())
    start = resource.instant(wall)
    during = Interval(start, start + wish.likely_length(resource))
    if not resource.allows(during, now=asker.now):
        return None
    if wish.length:
        return buttons.button(slot(during, resource, asker.look, button=True), When(wall))
    return buttons.button(day_and_clock(start, resource.zone, asker.look, place=False, button=True), When(wall))
