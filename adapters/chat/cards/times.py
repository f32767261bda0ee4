"""
Times as one reader is told them.

The place's own wall time comes first. Where the reader's clock shows another time at that instant, the place's city is
named and the reader's own time stands beside it: `15:17 Berlin (14:17 for you)`. Every time that a person reads is
written by a function of this module.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_skeleton, format_time, get_day_names

from adapters.chat.cards.look import Look
from adapters.wording import Said, Words
from adapters.wording.marks import at_moment
from core.domain.resources.resource import Resource
from core.values import MINUTE, Interval

HOUR, DAY = 60, 24 * 60
WEEK = timedelta(days=7)
"""Within this time a weekday alone says which day is meant."""
MIDNIGHT = "24:00"
"""How an end at midnight is written where the clock has 24 hours: it belongs to the day before it."""
PATTERNS = {24: "HH:mm", 12: "h:mm a"}
"""How a clock of so many hours is written, https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Format_Patterns."""


def day(moment: date, look: Look) -> str:
    """Return a weekday with its date, such as `Tue 24 Nov`; with its year where that is not the present one."""
    return _day(moment, look, look.catalogue.zone)


def days(first: date, last: date, look: Look) -> str:
    """Return a month by its name, `October 2026`, and other days from the first to the last one."""
    after = last + timedelta(days=1)
    if first.day == after.day == 1 and after - first <= timedelta(days=31):
        return month(first, look.words)
    return f"{day(first, look)} – {day(last, look)}"


def month(moment: date, words: Words) -> str:
    """Return a month with its year, such as `October 2026`."""
    return str(format_skeleton("yMMMM", moment, locale=words.locale))


def weekday(number: int, words: Words) -> str:
    """Return the name of a weekday; Monday is 1."""
    return str(get_day_names(locale=words.locale)[number - 1])


def clock(moment: datetime, zone: ZoneInfo, look: Look, *, place: bool = True, button: bool = False) -> str:
    """
    Return the time of an instant, such as `15:00`, or `15:00 Berlin (14:00 for you)`.

    `place` False leaves the city out, where a title above names it. `button` is for a label, which no client rewrites.
    """
    there = _wall(moment, zone, look.words)
    if not _differs(moment, zone, look):
        return there
    return _for_you(_at_place(there, zone, look, place=place), _own(moment, zone, look, button=button), look)


def day_and_clock(moment: datetime, zone: ZoneInfo, look: Look, *, place: bool = True, button: bool = False) -> str:
    """Return the day and time of an instant, such as `Tue 24 Nov, 15:00 Berlin (14:00 for you)`."""
    there = f"{_day(moment.astimezone(zone).date(), look, zone)}, {_wall(moment, zone, look.words)}"
    if not _differs(moment, zone, look):
        return there
    return _for_you(_at_place(there, zone, look, place=place), _own(moment, zone, look, button=button), look)


def span(during: Interval, zone: ZoneInfo, look: Look, *, place: bool = True, button: bool = False) -> str:
    """
    Return start and end without their day, such as `07:00–22:00 Berlin (06:00–21:00 for you)`.

    `button` is for a label, which no client rewrites.
    """
    return spans((during,), zone, look, place=place, button=button)


def spans(several: Sequence[Interval], zone: ZoneInfo, look: Look, *, place: bool = True, button: bool = False) -> str:
    """Return several spans of one day, such as `09:00–10:00, 13:00–22:00 Berlin (08:00–09:00, 12:00–21:00 for you)`."""
    there = ", ".join(f"{_wall(each.start, zone, look.words)}–{_end(each, zone, look.words)}" for each in several)
    if not any(_shifted(each, zone, look) for each in several):
        return there
    own = Said(", ".join(_own_span(each, zone, look, button=button) for each in several))
    return _for_you(_at_place(there, zone, look, place=place), own, look)


def window(during: Interval, zone: ZoneInfo, look: Look, *, place: bool = True) -> tuple[str, str]:
    """Return start and end for words that name both, such as `14:50` and `15:10 Berlin (13:50–14:10 for you)`."""
    start, end = _wall(during.start, zone, look.words), _end(during, zone, look.words)
    if not _shifted(during, zone, look):
        return start, end
    return start, _for_you(_at_place(end, zone, look, place=place), _own_span(during, zone, look), look)


def end_of(during: Interval, zone: ZoneInfo, look: Look, *, place: bool = True) -> str:
    """Return the time at which a slot ends, such as `17:00 Berlin (16:00 for you)`; midnight is 24:00."""
    there = _end(during, zone, look.words)
    if not _differs(during.end, zone, look):
        return there
    return _for_you(_at_place(there, zone, look, place=place), _own(during.end, zone, look), look)


def every_day(said: str, zone: ZoneInfo, look: Look) -> str:
    """
    Return times of the place that hold on more than one day, such as opening hours, with its city where clocks differ.

    The reader's own are left out: they are others before and after a clock is changed.
    """
    return _at_place(said, zone, look, place=_differs(look.now, zone, look))


def daily(during: Interval, zone: ZoneInfo, look: Look) -> str:
    """Return start and end that are the same on several days, such as `09:30–10:00`, as `every_day` tells them."""
    return every_day(f"{_wall(during.start, zone, look.words)}–{_end(during, zone, look.words)}", zone, look)


def wall(at: time, words: Words) -> str:
    """Return a time of the day by the clocks of the place, such as `09:30`, for the label of a button."""
    return _clock(at.hour, at.minute, words.hours, words.locale)


def midnight(words: Words) -> str:
    """Return how the end of a day is written: `24:00`, or `12:00 am`."""
    return MIDNIGHT if words.hours == max(PATTERNS) else wall(time(), words)


def city(zone: ZoneInfo) -> str:
    """Return the place a zone is named after, such as `Berlin`."""
    return zone.key.rsplit("/", 1)[-1].replace("_", " ")


def slot(during: Interval, resource: Resource, look: Look, *, title: bool = False, button: bool = False) -> str:
    """
    Return day, start and end, such as `Tue 24 Nov, 15:00–17:00`, or `… 15:00–17:00 Berlin (14:00 for you)`.

    Whole days are `Tue 24 Nov, all day`, or `Mon 30 Nov – Wed 2 Dec, all day`. A `title` names the city in any case.
    A `button` never does, and is for a label, which no client rewrites.
    """
    zone, words = resource.zone, look.words
    shifted = _shifted(during, zone, look)
    facts = {
        "day": _day(during.start.astimezone(zone).date(), look, zone),
        "start": _wall(during.start, zone, words),
        "end": _end(during, zone, words),
        "city": city(zone) if title or (shifted and not button) else "",
    }
    if days := resource.days(during) or _calendar_days(during, resource):
        first, end_day = (_day(each, look, zone) for each in days)
        whole = "slot-all-day" if days[0] == days[1] else "slot-all-days"
        # Without the reader's own hours: it is the day of the place, whenever that begins for them.
        said = words.say(whole, day=first, **{"end-day": end_day})
        return words.say("slot-in-place", slot=said, city=facts["city"]) if facts["city"] else said
    last = (during.end - timedelta(microseconds=1)).astimezone(zone).date()
    if during.start.astimezone(zone).date() == last:
        said = words.say("slot", **facts).strip()
    else:
        facts["end"] = _wall(during.end, zone, words)
        end_day = _day(during.end.astimezone(zone).date(), look, zone)
        said = words.say("slot-over-midnight", **facts, **{"end-day": end_day}).strip()
    if not shifted:
        return said
    # One end says it all, unless a clock is changed between them.
    own = _own(during.start, zone, look, button=button)
    if not _differs(during.start, zone, look) or _apart(during.start, zone, look) != _apart(during.end, zone, look):
        own = _own_span(during, zone, look, button=button)
    return _for_you(said, own, look)


def beginning(during: Interval, resource: Resource, look: Look) -> str:
    """Return when a slot begins, for a label: `Fri 09:00`; after a week `Fri 12 Feb 09:00`; for a whole day `Fri`."""
    zone, words = resource.zone, look.words
    on = during.start.astimezone(zone).date()
    soon = timedelta() <= on - look.now.astimezone(zone).date() < WEEK
    named = _weekday(on, words.locale) if soon else _day(on, look, zone)
    if resource.days(during):
        return named
    return f"{named} {clock(during.start, zone, look, place=False, button=True)}"


def length(duration: timedelta, words: Words) -> str:
    """Return a length in days or hours where it is whole ones, in minutes up to two hours, else in both."""
    minutes = int(duration / MINUTE)
    if minutes and minutes % DAY == 0:
        return words.say("button-days", days=minutes // DAY)
    if minutes and minutes % HOUR == 0:
        return words.say("button-hours", hours=f"{minutes // HOUR}")
    if minutes < 2 * HOUR:
        return words.say("button-minutes", minutes=f"{minutes}")
    return words.say("button-hours-minutes", hours=f"{minutes // HOUR}", minutes=f"{minutes % HOUR}")


def _calendar_days(during: Interval, resource: Resource) -> tuple[date, date] | None:
    """Return the days of a slot from midnight to midnight, such as those of a closing; None for other slots."""
    first, last = (resource.local(moment).date() for moment in (during.start, during.end - MINUTE))
    return (first, last) if resource.calendar_days(first, last) == during else None


def _differs(moment: datetime, zone: ZoneInfo, look: Look) -> bool:
    """
    Return whether the reader's clock shows another time then.

    Offsets and not names: Paris needs no second time for a room in Berlin, and in some weeks New York needs another.
    """
    return _apart(moment, zone, look) != timedelta()


def _shifted(during: Interval, zone: ZoneInfo, look: Look) -> bool:
    return _differs(during.start, zone, look) or _differs(during.end, zone, look)


def _apart(moment: datetime, zone: ZoneInfo, look: Look) -> timedelta:
    own, there = (moment.astimezone(each).utcoffset() or timedelta() for each in (look.zone, zone))
    return own - there


def _own(moment: datetime, zone: ZoneInfo, look: Look, *, button: bool = False) -> str:
    """Return the reader's own time, and its day where that is not the place's; a client may rewrite the time."""
    wall = _wall(moment, look.zone, look.words)
    said = Said(wall if button else at_moment(moment, wall))
    own_day = moment.astimezone(look.zone).date()
    if own_day == moment.astimezone(zone).date():
        return said
    return Said(f"{_day(own_day, look, look.zone)}, {said}")


def _own_span(during: Interval, zone: ZoneInfo, look: Look, *, button: bool = False) -> str:
    start, end = _own(during.start, zone, look, button=button), _own(during.end, zone, look, button=button)
    same_day = during.start.astimezone(look.zone).date() == during.end.astimezone(look.zone).date()
    # One day is named once, however many of its times follow.
    return Said(f"{start}–{end.rpartition(', ')[2] if same_day else end}")


def _for_you(there: str, own: str, look: Look) -> str:
    return look.words.say("time-for-you", there=there, own=own)


def _at_place(there: str, zone: ZoneInfo, look: Look, *, place: bool) -> str:
    return look.words.say("time-at-place", time=there, city=city(zone)) if place else there


def _day(moment: date, look: Look, zone: ZoneInfo) -> str:
    return _written(moment, look.words.locale, with_year=moment.year != look.now.astimezone(zone).year)


def _wall(moment: datetime, zone: ZoneInfo, words: Words) -> str:
    there = moment.astimezone(zone)
    return _clock(there.hour, there.minute, words.hours, words.locale)


def _end(during: Interval, zone: ZoneInfo, words: Words) -> str:
    end = during.end.astimezone(zone)
    ends_at_midnight = end.time() == time() and during.start.astimezone(zone).date() < end.date()
    return midnight(words) if ends_at_midnight else _wall(during.end, zone, words)


@lru_cache(maxsize=10_000)
def _clock(hour: int, minute: int, hours: int, locale: Locale) -> str:
    """Return a wall time; the 1,440 of a day are said again and again."""
    return str(format_time(time(hour, minute), PATTERNS[hours], locale=locale))


def _weekday(moment: date, locale: Locale) -> str:
    return str(format_skeleton("E", moment, locale=locale))


@lru_cache(maxsize=10_000)
def _written(moment: date, locale: Locale, *, with_year: bool) -> str:
    """Return a weekday with its date as the reader's locale writes it: `Tue 24 Nov`, `Di., 24. Nov.`."""
    return str(format_skeleton("yMMMEd" if with_year else "MMMEd", moment, locale=locale))
