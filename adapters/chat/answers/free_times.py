"""Free times: the gaps of one resource on a day, in words and as a strip; the resources with a gap that day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Literal

from adapters.chat.answers.answer import answer
from adapters.chat.answers.questions import answering, asked
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.refusals import closed
from adapters.chat.cards.times import city, clock, day, span, spans, window
from adapters.chat.cards.waiting import watch_any
from adapters.chat.intents.bookings import Choose
from adapters.chat.intents.resources import FreeOn, More
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings import starts
from core.domain.bookings.alternatives import Taken
from core.domain.bookings.availability import cells, gaps
from core.domain.bookings.starts import inside
from core.domain.bookings.wish import Part, Wish
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.errors import Closed
from core.use_cases.bookings import find
from core.values import MINUTE, Interval

PAGE = 3
"""Three resources, each with a button of its own, fill the width of a phone."""
GAPS = 24
"""Gaps of one day that are named; the strip shows the others."""
CELL, LONG_CELL = timedelta(minutes=30), timedelta(hours=1)
MOST_CELLS = 32
"""A strip of more characters breaks into two lines on a phone; a longer day is drawn by the hour."""
TAKEN, FREE, PAST = "▓", "░", "·"


@answer.register
async def free_on(intent: FreeOn, asker: Asker) -> Replies:
    """Show when one resource is free on a day, for as long as its question said."""
    resource, wish = asker.catalogue.resource(intent.resource), await asked(asker, intent.question)
    shown = await on_day(asker, resource, intent.day, wish)
    return (answering(intent.question, shown),)


async def on_day(asker: Asker, resource: Resource, on: date, wish: Wish) -> Reply:
    """Show when a resource is free on a day, or in a part of it, with buttons for likely starts and the days beside."""
    words = asker.words
    taken = await find.taken_on(asker.ledger, [resource], on)
    every = gaps(resource, on, taken, now=asker.now)
    free = _long_enough(resource, every, wish.part, (wish.minutes or 0) * MINUTE)
    untaken = _long_enough(resource, gaps(resource, on, {}, now=asker.now), wish.part, (wish.minutes or 0) * MINUTE)
    facts = {"name": resource.name, "day": day(on, asker.look), "city": city(resource.zone)}
    strip = _strip(resource, on, taken, asker)
    beside = tuple(
        buttons.button(day(each, asker.look), FreeOn(resource.id, each))
        for each in (on - DAY, on + DAY)
        if each >= asker.local_now.date()
    )
    beside = (*beside, *buttons.photo(resource, words))
    shut = resource.closed_on(on, on, now=asker.now) if resource.whole_day(on) is None else None
    if isinstance(shut, Closed):
        return outright(asker, wish, "none", _closed(asker, resource, shut))
    if not free:
        rows = buttons.rows((watch_any(asker.look),), beside)
        none = Reply((words.say("free-none", **facts), *strip), rows)
        return outright(asker, wish, "none", none)
    gap_lines = lists.page(free, lambda gap: _gap_line(gap, resource, asker), most=GAPS)
    likely = starts.in_gaps(resource, wish, free)
    row = tuple(_from(resource, start, wish.minutes, asker, named=False) for start in likely)
    head, *lines = words.say("free-head", **facts), *lists.cut(gap_lines, words)
    # A yes for a part of the day needs no picture of the rest.
    picture = () if wish.part and wish.whether else strip
    shown = Reply((head, *lines, *picture), buttons.rows(row, beside))
    return outright(asker, wish, "all" if free == untaken else "some", shown)


def outright(asker: Asker, wish: Wish, free: Literal["all", "some", "none"], reply: Reply) -> Reply:
    """Begin the answer to a question for a yes or a no with that word; `free` tells how much of what was asked is."""
    if wish.whether is None or not isinstance(reply.body, tuple):
        return reply
    yes = free == ("all" if wish.whether == "free" else "none")
    word = "answer-partly" if free == "some" else "answer-yes" if yes else "answer-no"
    first, *rest = reply.body
    return replace(reply, body=(asker.words.say(word, said=first), *rest))


def _closed(asker: Asker, resource: Resource, shut: Closed) -> Reply:
    """Say that a resource is closed all day, with a button for the next day on which it opens."""
    later = resource.local(shut.later.start).date() if shut.later else None
    row = (buttons.button(day(later, asker.look), FreeOn(resource.id, later)),) if later else ()
    return Reply((closed(shut, asker.look),), buttons.rows(row, (buttons.resources(asker.words),)))


async def sometime(asker: Asker, fits: Sequence[Resource], wish: Wish, on: date, *, skip: int = 0) -> Reply:
    """Show which resources have a gap of the wanted length that day, or in that part of it, and when."""
    words, length = asker.words, (wish.minutes or 0) * MINUTE
    taken = await find.taken_on(asker.ledger, fits, on)
    found = [
        (resource, free)
        for resource in fits
        if (free := _long_enough(resource, gaps(resource, on, taken, now=asker.now), wish.part, length))
    ]
    if not found:
        said = words.say("sometime-none", day=day(on, asker.look))
        return Reply((said,), ((watch_any(asker.look),), (buttons.resources(words), buttons.bookings(words))))
    skip = page_start(len(found), skip)
    page = found[skip : skip + PAGE]
    lines = [_free_line(resource, free, asker) for resource, free in page]
    likely = [(resource, starts.in_gaps(resource, wish, free) or [free[0].start]) for resource, free in page]
    row = tuple(_from(resource, first, wish.minutes, asker, named=True) for resource, [first, *_] in likely)
    head = words.say("sometime", day=day(on, asker.look), count=len(found))
    return Reply((head, *lines), buttons.rows(row, pages(asker, len(found), skip)))


def page_start(count: int, skip: int) -> int:
    """Return where a page begins; the last page, if fewer are left than when its button was shown."""
    return max(0, min(skip, (count - 1) // PAGE * PAGE))


def pages(asker: Asker, count: int, skip: int) -> Row:
    """Return the buttons to the previous and the next page, as far as there are any."""
    back = (buttons.button(asker.words.say("button-back"), More(max(0, skip - PAGE))),) if skip else ()
    more = (buttons.button(asker.words.say("button-more"), More(skip + PAGE)),) if count > skip + PAGE else ()
    return (*back, *more)


def _long_enough(resource: Resource, free: Sequence[Interval], part: Part | None, length: timedelta) -> list[Interval]:
    wanted = [each for gap in free if (each := inside(resource, gap, part))]
    return [gap for gap in wanted if gap.length >= max(length, resource.policy.shortest)]


def _free_line(resource: Resource, free: Sequence[Interval], asker: Asker) -> str:
    return asker.words.say("sometime-one", name=resource.name, times=spans(free[:PAGE], resource.zone, asker.look))


def _gap_line(gap: Interval, resource: Resource, asker: Asker) -> str:
    return asker.words.say("free-gap", times=span(gap, resource.zone, asker.look, place=False))


def _from(resource: Resource, start: datetime, minutes: int | None, asker: Asker, *, named: bool) -> Button:
    label = clock(start, resource.zone, asker.look, place=False, button=True)
    named_label = f"{buttons.name_beside(resource.name, label)} {label}"
    return buttons.button(named_label if named else label, Choose(resource.id, _wall(asker, start, resource), minutes))


def _wall(asker: Asker, start: datetime, resource: Resource) -> datetime:
    return asker.local(start, resource.zone)


def _step(resource: Resource, on: date) -> timedelta:
    whole = resource.whole_day(on)
    return CELL if whole is None or whole.length <= MOST_CELLS * CELL else LONG_CELL


def _strip(resource: Resource, on: date, taken: Taken, asker: Asker) -> tuple[str, ...]:
    """Draw the day from its first opening to its last closing, such as `07 ··▓▓░░ 22`; what is past is dots."""
    whole = resource.whole_day(on)
    if whole is None:
        return ()
    opens, closes = window(whole, resource.zone, asker.look, place=False)
    step = _step(resource, on)
    drawn = "".join(
        PAST if start + step <= asker.now else FREE if free else TAKEN
        for start, free in cells(resource, on, taken, step=step)
    )
    return (asker.words.say("free-strip", opens=opens, closes=closes, strip=drawn),)


def today(asker: Asker, resource: Resource) -> date:
    """Return the resource's own day now."""
    now: datetime = resource.local(asker.now)
    return now.date()
