"""Times as people read them: the place's own wall time first, the reader's beside it where it differs."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_skeleton, format_time

from adapters.wording import Said, Words
from adapters.wording.marks import at_moment
from core.domain.resources.resource import Resource
from core.values import MINUTE, Interval

HOUR, DAY = 60, 24 * 60


def day(moment: date, words: Words) -> str:
    """Return a weekday with its date as the reader's locale writes it, such as `Tue 24 Nov` or `Di., 24. Nov.`."""
    return str(format_skeleton("MMMEd", moment, locale=words.locale))


def clock(moment: datetime, zone: ZoneInfo, words: Words) -> str:
    """Return the wall time of an instant, such as `15:00`."""
    there = moment.astimezone(zone)
    return _clock(there.hour, there.minute, words.locale)


def day_and_clock(moment: datetime, zone: ZoneInfo, words: Words) -> str:
    """Return weekday, date and wall time, such as `Tue 24 Nov, 15:00`."""
    return f"{day(moment.astimezone(zone).date(), words)}, {clock(moment, zone, words)}"


def city(zone: ZoneInfo) -> str:
    """Return the place a zone is named after, such as `Berlin`."""
    return zone.key.rsplit("/", 1)[-1].replace("_", " ")


def slot(
    during: Interval, resource: Resource, words: Words, *, reader: ZoneInfo | None = None, place: bool = True
) -> str:
    """
    Return day, start, end and place, such as `Tue 24 Nov, 15:00–17:00 Berlin`.

    The reader's own start follows where their zone has another wall time then, so that their client may write it;
    `place` False leaves the place out.
    """
    zone = resource.zone
    start, end = during.start.astimezone(zone), during.end.astimezone(zone)
    facts = {
        "day": day(start.date(), words),
        "start": clock(start, zone, words),
        "end": clock(end, zone, words),
        "city": city(zone) if place else "",
    }
    # An end at midnight belongs to the day before it, and is written 24:00.
    if start.date() == (end - timedelta(microseconds=1)).date():
        said = words.say("slot", **{**facts, "end": "24:00" if end.date() != start.date() else facts["end"]}).strip()
    else:
        said = words.say("slot-over-midnight", **facts, **{"end-day": day(end.date(), words)}).strip()
    elsewhere = reader or zone
    # Offsets and not names: Paris needs no second time for a room in Berlin, and in some weeks New York needs another.
    if during.start.astimezone(elsewhere).utcoffset() == start.utcoffset():
        return said
    own = Said(at_moment(during.start, clock(during.start, elsewhere, words)))
    return words.say("slot-for-you", slot=said, start=own)


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


@lru_cache(maxsize=10_000)
def _clock(hour: int, minute: int, locale: Locale) -> str:
    """Return a wall time; the 1,440 of a day are said again and again."""
    return str(format_time(time(hour, minute), "HH:mm", locale=locale))
