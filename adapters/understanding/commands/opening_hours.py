"""Opening hours in words: `mon-fri 8-18, sat 10-14`, `8 to 20 on weekdays`, `9am-5pm`, `sun closed`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from adapters.understanding.commands.line import Line
from adapters.understanding.commands.vocabulary import Vocabulary
from adapters.understanding.typography import folded
from core.domain.resources.hours import ALWAYS, Opening, Week

_CLOCK = (
    r"(?P<hour{n}>\d{{1,2}})(?:[:.h]?(?P<minute{n}>\d{{2}}))?\s*(?P<half{n}>[ap]\.?m\b\.?)?"
    r"(?:h\b|uhr\b|o'clock\b|heures?\b|horas?\b|ore\b)?"
)
_TO = r"[-–]|bis|to|until|till|à|a|al|alle|au|hasta"
HOURS = re.compile(rf"{_CLOCK.format(n=1)}\s*(?:{_TO})\s*(?:las\s+)?{_CLOCK.format(n=2)}(?![\d:])")
"""From one hour to another: 8-18, 8:30-12, 8h30-12h, 8.30–12.00, 9am to 5pm."""
ALL_WEEK = range(7)
NOON, HALF_A_DAY = 12, 12 * 60


@dataclass
class _Part:
    """Days, none for every day, and the hours that belong to them; no hours at all if they are closed."""

    days: list[int] = field(default_factory=list)
    hours: list[Opening] = field(default_factory=list)
    closed: bool = False


def opening_hours(said: str, words: Vocabulary) -> Week:
    """
    Return the week that words describe, hours before or behind their days; refuses others with ValueError.

    Hours of named days count there in place of those of every day: `8-18, sat 10-14`.
    """
    said = folded(said.strip())
    if said in words.admin.always:
        return ALWAYS
    parts = _parts(said, words)
    if not parts or not all(part.hours or part.closed for part in parts):
        raise ValueError(said)
    named = {day for part in parts for day in part.days}
    week: list[list[Opening]] = [[] for _ in ALL_WEEK]
    for part in parts:
        for day in part.days or (day for day in ALL_WEEK if day not in named):
            week[day].extend(part.hours)
    return tuple(tuple(sorted(each, key=lambda opening: opening.opens)) for each in week)


def are_hours(said: str, words: Vocabulary) -> bool:
    """Whether words are opening hours: `mon-fri 8-20`."""
    try:
        opening_hours(said, words)
    except (ValueError, OverflowError):
        return False
    return True


def are_wrong_hours(said: str, words: Vocabulary) -> bool:
    """Whether words are opening hours but for hours that end before they begin, or do not exist: `mon-fri 18-8`."""
    plain = folded(said.strip())
    if not HOURS.search(plain) or are_hours(plain, words):
        return False
    try:
        for between in re.split("[,;]", HOURS.sub(",", plain)):
            list(_days_between(between, words))
    except ValueError:
        return False
    return True


def _parts(said: str, words: Vocabulary) -> list[_Part]:
    """Put hours and days together, as they were said."""
    parts: list[_Part] = []
    for piece in re.split("[,;]", said):
        found = list(_found(piece, words))
        if not parts or not _goes_on(parts[-1], found):
            parts.append(_Part())
        # "8-18 on weekdays", "8-18, mon-fri": once hours came first, days are behind them.
        hours_first = (bool(found) and isinstance(found[0], Opening)) or bool(parts[-1].hours and not parts[-1].days)
        for each in found:
            last = parts[-1]
            if isinstance(each, Opening):
                if last.closed or (hours_first and last.days and each is not found[0]):
                    parts.append(last := _Part())
                last.hours.append(each)
            else:
                if last.closed or (last.hours and (last.days or not hours_first)):
                    parts.append(last := _Part())
                last.days += each.days
                last.closed = each.closed
    return parts


def _goes_on(last: _Part, found: Sequence[Opening | _Part]) -> bool:
    """Whether a piece behind a comma belongs to what stands before it: "mon, wed" 8-12, "13-17"."""
    if not last.hours and not last.closed:
        return bool(found) and isinstance(found[0], _Part)
    if last.hours and not last.days and found:
        return all(isinstance(each, Opening) or not each.closed for each in found) and not _has_both(found)
    return all(isinstance(each, Opening) for each in found)


def _has_both(found: Sequence[Opening | _Part]) -> bool:
    """Whether a piece has hours of its own, and days: it says something new."""
    return len({isinstance(each, Opening) for each in found}) > 1


def _found(said: str, words: Vocabulary) -> Iterator[Opening | _Part]:
    at = 0
    for match in HOURS.finditer(said):
        yield from _days_between(said[at : match.start()], words)
        yield _opening(match)
        at = match.end()
    yield from _days_between(said[at:], words)


def _opening(match: re.Match[str]) -> Opening:
    opens, closes = (_minute(match[f"hour{n}"], match[f"minute{n}"], match[f"half{n}"]) for n in (1, 2))
    # "9-5": nobody closes before they open, and the second hour is one of the afternoon.
    if match["half2"] is None and closes <= opens < HALF_A_DAY:
        closes += HALF_A_DAY
    return Opening(opens, closes)


def _minute(hour: str, minute: str | None, half: str | None) -> int:
    number = int(hour)
    if half and number <= NOON:
        number = number % NOON + (NOON if half.startswith("p") else 0)
    return number * 60 + int(minute or 0)


def _days_between(said: str, words: Vocabulary) -> Iterator[_Part]:
    """Read what stands between hours: days, days that are closed, and words that say nothing new."""
    line = Line(re.sub(r"[-–]", " - ", said.replace(".", "")))
    days: list[int] = []
    while not line.done:
        if line.takes(words.admin.hours | words.admin.opens | frozenset(words.conjunctions)):
            continue
        if line.takes(words.admin.closed):
            yield _Part(days, closed=True)
            days = []
        else:
            days = [*days, *_days(line, words)]
    if days:
        yield _Part(days)


def _days(line: Line, words: Vocabulary) -> list[int]:
    """Read one day, the days of a word such as "weekdays", or from one day to another."""
    several = line.taken(words.admin.day_spans)
    if several is not None:
        return list(several)
    first = line.taken(words.weekdays)
    if first is None:
        raise ValueError(line.rest)
    last = line.taken(words.weekdays) if line.takes(words.admin.to) else first
    if last is None:
        raise ValueError(line.rest)
    # "Sat-mon" runs over the end of the week.
    return [day % 7 for day in range(first, last + 1 if last >= first else last + 8)]
