"""A week in a picture: how busy each hour is, and the same in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby

from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day, wall
from adapters.chat.replies import File, Reply
from adapters.pictures.heatmap import HeatMap, painted
from adapters.wording.marks import plain, shortened, units
from core.domain.bookings.use_of_week import Hour

LONGEST_SPOKEN = 900
"""UTF-16 units; Slack takes 1,000 as the words for a picture."""
MIDNIGHT = 24


@dataclass(frozen=True, slots=True)
class Busy:
    """How busy some days are; `name` is the one thing that is meant, or None for everything."""

    days: Sequence[date]
    name: str | None
    shares: Mapping[Hour, float]


def week_picture(busy: Busy, look: Look) -> Reply:
    """
    Return the picture, and every hour in words for who cannot see it.

    The same words stand below it, because not every platform lets a screen reader say something instead of a picture;
    where they are too many, a line for each day says how much of it is taken.
    """
    every = tuple(_spoken(each, busy, look) for each in busy.days)
    said = shortened(plain(f"{_head(busy, look)}: {'; '.join(every)}"), LONGEST_SPOKEN)
    fits = sum(units(plain(each)) + 1 for each in every) <= LONGEST_SPOKEN
    told = every if fits else tuple(_told(each, busy, look) for each in busy.days)
    file = File(f"bellhop-week-{busy.days[0]}.png", painted(heat_map(busy, look)), "image/png", said)
    return Reply((_head(busy, look), *told), file=file)


def heat_map(busy: Busy, look: Look) -> HeatMap:
    """Return what the picture shows: the hours from the first that is open on any day to the last."""
    words, hours = look.words, [hour for _, hour in busy.shares] or [0]
    first, last = min(hours), max(hours)
    return HeatMap(
        title=plain(_head(busy, look)),
        days=tuple(plain(day(each, look)) for each in busy.days),
        first_hour=first,
        cells=tuple(tuple(busy.shares.get((each, hour)) for hour in range(first, last + 1)) for each in busy.days),
        keys=(words.say("busy-key-free"), words.say("busy-key-taken"), words.say("busy-key-closed")),
    )


def _head(busy: Busy, look: Look) -> str:
    words, first, last = look.words, day(busy.days[0], look), day(busy.days[-1], look)
    if busy.name:
        return words.say("busy-week-of", name=busy.name, first=first, last=last)
    return words.say("busy-week", first=first, last=last)


def _told(on: date, busy: Busy, look: Look) -> str:
    """Say how much of a day is taken, and when most is."""
    words, hours = look.words, _of(on, busy)
    if not hours:
        return words.say("busy-closed", day=day(on, look))
    share = round(100 * sum(hours.values()) / len(hours))
    most = max(hours.values())
    if not most:
        return words.say("busy-all-free", day=day(on, look))
    when = next(hour for hour, each in hours.items() if each == most)
    return words.say("busy-day", day=day(on, look), share=share, start=_clock(when, look), most=round(100 * most))


def _spoken(on: date, busy: Busy, look: Look) -> str:
    """Say of every hour of a day how much is taken, those that are alike as one."""
    words, hours = look.words, _of(on, busy)
    if not any(hours.values()):
        return _told(on, busy, look)
    alike = groupby(hours.items(), key=lambda each: round(100 * each[1]))
    spans = [(share, [hour for hour, _ in several]) for share, several in alike]
    said = [
        words.say("busy-hours", start=_clock(each[0], look), end=_clock(each[-1] + 1, look), share=share)
        for share, each in spans
        if share
    ]
    return words.say("busy-spoken", day=day(on, look), hours=", ".join(said))


def _of(on: date, busy: Busy) -> dict[int, float]:
    return {hour: share for (each, hour), share in sorted(busy.shares.items()) if each == on}


def _clock(hour: int, look: Look) -> str:
    return wall(time(hour % MIDNIGHT), look.words)
