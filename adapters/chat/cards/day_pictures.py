"""A day in a picture: the things, the hours, what is taken, and what of it is the reader's own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day, span
from adapters.chat.replies import File, Reply
from adapters.pictures.timeline import Row, Stretch, Timeline, painted
from adapters.wording.marks import plain, shortened
from core.domain.bookings.alternatives import Taken
from core.domain.resources.resource import Resource
from core.values import Interval, UnitId

ROWS = 30
"""Things in one picture; of more, the words say how many there are."""
TOLD = 8
"""Things of which the words below the picture say when they are taken."""
LONGEST_SPOKEN = 900
"""UTF-16 units; Slack takes 1,000 as the words for a picture."""
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Shown:
    """A day of some things: what is taken of them, and which of that is whose picture it is."""

    on: date
    resources: Sequence[Resource]
    taken: Taken
    own: Mapping[UnitId, Sequence[Interval]]


def day_picture(shown: Shown, look: Look) -> Reply:
    """Return the picture, and the same in words for who cannot see it."""
    words, resources = look.words, shown.resources[:ROWS]
    spoken = "; ".join(_spoken(each, shown, look) for each in resources)
    said = shortened(plain(spoken), LONGEST_SPOKEN)
    file = File(f"bellhop-{shown.on}.png", painted(timeline(shown, look)), "image/png", said)
    more = len(shown.resources) - len(resources)
    left = (words.say("day-more", count=more),) if more else ()
    return Reply((_head(shown, look), *_told(resources, shown, look), *left), file=file)


def timeline(shown: Shown, look: Look) -> Timeline:
    """Return what the picture shows: where each bar stands, by the clock on the wall of its thing."""
    words, resources = look.words, shown.resources[:ROWS]
    today = resources[0].local(look.now) if resources else look.now
    return Timeline(
        title=plain(_head(shown, look)),
        rows=tuple(_row(each, shown) for each in resources),
        keys=(words.say("day-key-own"), words.say("day-key-taken")),
        now=minute_of(today) if today.date() == shown.on else None,
    )


def _head(shown: Shown, look: Look) -> str:
    return look.words.say("day-head", day=day(shown.on, look))


def _told(resources: Sequence[Resource], shown: Shown, look: Look) -> tuple[str, ...]:
    """Return below the picture what is taken: not every platform lets a screen reader say something instead of it."""
    taken = [each for each in resources if any(shown.taken.get(unit.id) for unit in each.units)]
    lines = [f"• {_spoken(each, shown, look)}" for each in taken[:TOLD]]
    rest = "day-rest-free" if taken and len(taken) < len(resources) else "day-all-free"
    return (*lines, *((look.words.say(rest),) if len(taken) <= TOLD and len(taken) < len(resources) else ()))


def _row(resource: Resource, shown: Shown) -> Row:
    opened = resource.whole_day(shown.on)
    hours = tuple(within(each, resource, shown.on) for each in ((opened,) if opened else ()))
    taken = shares(
        [[within(each, resource, shown.on) for each in shown.taken.get(unit.id, ())] for unit in resource.units]
    )
    own = [each for unit in resource.units for each in shown.own.get(unit.id, ())]
    mine = (Stretch(*within(each, resource, shown.on), own=True) for each in own)
    # Of several alike one is the reader's, and not all of them.
    lone = len(resource.units) == 1
    drawn = mine if lone else (Stretch(each.start, each.end, 1 / len(resource.units), own=True) for each in mine)
    return Row(resource.name, hours, (*taken, *drawn))


def shares(units: Sequence[Sequence[tuple[int, int]]]) -> Iterator[Stretch]:
    """Yield how many of the units are taken, from each change to the next."""
    changes = sorted({minute for unit in units for pair in unit for minute in pair})
    for start, end in pairwise(changes):
        count = sum(any(begins <= start and ends >= end for begins, ends in unit) for unit in units)
        if count:
            yield Stretch(start, end, count / len(units))


def within(during: Interval, resource: Resource, on: date) -> tuple[int, int]:
    """Return from which and until which minute of the day something lasts, by the clock on the wall."""
    start, end = (_minute_on(on, resource.local(moment)) for moment in (during.start, during.end))
    # An hour that comes twice may end before it began.
    return start, max(start, end)


def _minute_on(on: date, local: datetime) -> int:
    """Return the minute of a day at which a moment falls; what is before the day or after it is at its edge."""
    if local.date() == on:
        return minute_of(local)
    return 0 if local.date() < on else DAY


def minute_of(moment: datetime) -> int:
    """Return the minute of its day at which a moment falls, by its own clock."""
    return moment.hour * 60 + moment.minute


def _spoken(resource: Resource, shown: Shown, look: Look) -> str:
    """Say when a thing is taken, and which of that is the reader's own."""
    words = look.words
    taken = _merged(each for unit in resource.units for each in shown.taken.get(unit.id, ()))
    own = _merged(each for unit in resource.units for each in shown.own.get(unit.id, ()))
    if not taken:
        return words.say("day-free", name=resource.name)
    when = ", ".join(span(each, resource.zone, look, place=False) for each in taken)
    said = words.say("day-taken", name=resource.name, when=when)
    mine = ", ".join(span(each, resource.zone, look, place=False) for each in own)
    return f"{said} {words.say('day-own', when=mine)}" if own else said


def _merged(spans: Iterable[Interval]) -> list[Interval]:
    """Return the spans in order, those that touch as one."""
    merged: list[Interval] = []
    for each in sorted(spans, key=lambda span: span.start):
        if merged and each.start <= merged[-1].end:
            merged[-1] = Interval(merged[-1].start, max(merged[-1].end, each.end))
        else:
            merged.append(each)
    return merged
