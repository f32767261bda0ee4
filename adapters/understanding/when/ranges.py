"""From one time to another, as people write and say it."""

from dataclasses import replace

from adapters.understanding.lexicon.occasions import PARTS
from adapters.understanding.when.calendar import LONGEST_MONTH
from adapters.understanding.when.clocks import clock
from adapters.understanding.when.days import day, days
from adapters.understanding.when.days.numeric import year_after
from adapters.understanding.when.line import Line, integer, ordinal, year_alone
from adapters.understanding.when.pieces import Calendar, Clock, ClockRange, DayRange, Days, InMonth, MomentRange, Wrong

SLASH = ("/",)
"""Joins two clocks that are marked as such: 10h/12h."""


def time_range(line: Line, at: int) -> tuple[MomentRange | DayRange | ClockRange | Wrong, int] | None:
    """Read 3-5pm, from monday to friday, friday 3pm to saturday noon; return it with the place behind."""
    lex = line.lex
    # Most sentences have no word that joins two times; then nothing has to be read to know that there is no range.
    if at >= _last_joint(line):
        return None
    since = line.after(at, lex.leading)
    start = line.after(since, lex.links.since, lex.links.at, lex.links.of)
    both, joins = line.words[since] in lex.links.since, line.words[since] in lex.links.between
    two = _tells_two_days(line)
    found = (two and (_moments(line, start, both=both) or _parts(line, start, both=both))) or None
    found = found or _days(line, start, both=both)
    # Days first: "3.-5. Mai" and "17-2" look like clocks too.
    return found or (None if day(line, start) else _clocks(line, start, both=both, joins=joins))


def _last_joint(line: Line) -> int:
    """Return the place of the last word that may join two times, or -1."""
    key = (_last_joint,)
    if key not in line.known:
        joints = line.lex.joints
        none = joints.isdisjoint(line.words)
        line.known[key] = -1 if none else max(at for at, word in enumerate(line.words) if word in joints)
    last: int = line.known[key]
    return last


def _tells_two_days(line: Line) -> bool:
    """Whether as many words as two days need may tell one: "monday 3pm to 5pm" has a single day."""
    key = (_tells_two_days,)
    if key not in line.known:
        telling, values = line.lex.telling_days, line.values
        words = enumerate(line.words[: len(line.tokens)])
        signs = sum(word in telling or (values[at] is not None and values[at + 1] is not None) for at, word in words)
        line.known[key] = signs > 1
    told: bool = line.known[key]
    return told


def _link(line: Line, at: int, *, both: bool, marks: tuple[str, ...] = ()) -> int | None:
    """Return the place behind the word that joins two times; "and" joins them only after "between"."""
    links, word = line.lex.links, line.words[at]
    if not (word in links.to or word in links.until or word in marks or (both and word in links.conjunctions)):
        return None
    return line.after(at + 1, line.lex.on_or_at, links.of)


def _moment(line: Line, at: int) -> tuple[Days, Clock, int] | None:
    """Read a day with its clock, in either order."""
    said = days(line, at)
    if said:
        time = clock(line, line.after(said[1], {","}, line.lex.links.at), firm=True)
        return (said[0], time[0], time[1]) if time and isinstance(time[0], Clock) else None
    time = clock(line, at)
    if time and isinstance(time[0], Clock):
        said = days(line, line.after(time[1], {","}, line.lex.links.on, line.lex.links.of))
        return (said[0], time[0], said[1]) if said else None
    return None


def _moments(line: Line, at: int, *, both: bool) -> tuple[MomentRange, int] | None:
    first = _moment(line, at) if line.values[at] is not None or line.words[at] in line.lex.time_words else None
    linked = _link(line, first[2], both=both, marks=SLASH) if first else None
    last = _moment(line, linked) if linked else None
    if first is None or last is None or linked is None:
        return None
    # "Tomorrow 7-8, wednesday 8-9" are two times of one day each.
    if not days(line, linked) and clock(line, line.after(last[2], line.lex.links.at), firm=True):
        return None
    return MomentRange(first[0], first[1], last[0], last[1]), last[2]


def _parts(line: Line, at: int, *, both: bool) -> tuple[DayRange, int] | None:
    """Read from wednesday lunchtime to friday evening as all of these days; whoever says no clock has none in mind."""
    first = days(line, at)
    begun = _behind_part(line, first[1]) if first else at
    linked = _link(line, begun, both=both) if first else None
    last = days(line, linked) if linked else None
    if first is None or last is None:
        return None
    ended = _behind_part(line, last[1])
    if (begun, ended) == (first[1], last[1]) or clock(line, line.after(ended, line.lex.links.at), firm=True):
        return None
    return _same_year(first[0], last[0]), ended


def _behind_part(line: Line, at: int) -> int:
    """Return the place behind a part of the day, as it is said of a day before it, if there is one."""
    lex = line.lex
    inside = line.after(at, lex.placing | lex.spans.lasting | lex.links.of)
    told = line.words[inside]
    return inside + 1 if told in lex.days.parts or told in PARTS or told in lex.named_hours else at


def _clocks(line: Line, at: int, *, both: bool, joins: bool) -> tuple[ClockRange | Wrong, int] | None:
    start = clock(line, at, firm=True, joins=joins)
    if start is None:
        return None
    between = days(line, line.after(start[1], line.lex.links.on))
    hours = line.lex.clocks.hours | line.lex.clocks.hour_letters
    marks = SLASH if any(word in hours for word in line.words[at : start[1]]) else ()
    linked = _link(line, between[1] if between else start[1], both=both, marks=marks)
    another = linked and not day(line, linked) and not year_alone(line, linked)
    end = clock(line, linked, firm=True) if linked and another else None
    # "3 to 5 hours" is a length, "4 to 6 people" a number of people.
    if end is None or line.words[end[1]] in line.lex.spans.units or line.words[end[1]] in line.lex.things.people:
        return None
    # "Pour deux à 15h" counts people and says a clock.
    if isinstance(start[0], Clock) and start[0].bare and _counts(line, at, start[1]):
        return None
    if between and isinstance(start[0], Clock) and start[0].bare and line.lex.clocks.marked:
        return None
    if isinstance(start[0], Wrong) or isinstance(end[0], Wrong):
        return Wrong("no-such-time"), end[1]
    return ClockRange(start[0], end[0], between[0] if between else ()), end[1]


def _counts(line: Line, at: int, behind: int) -> bool:
    """Whether a number stands behind "for", and before a word that leads to a clock."""
    return at > 0 and line.words[at - 1] in line.lex.spans.lasting and line.words[behind] in line.lex.links.at


def _days(line: Line, at: int, *, both: bool) -> tuple[DayRange, int] | None:
    first = days(line, at) or _number(line, at)
    linked = _link(line, first[1], both=both) if first else None
    if first is None or linked is None:
        return None
    last = days(line, linked) or (None if _led_to_a_clock(line, linked) else _number(line, linked))
    if last is None:
        return None
    if isinstance(first[0], int) and isinstance(last[0], int):
        dated = line.words[at - 1] in line.lex.days.dated and line.words[linked - 1] in line.lex.days.dated
        numbers = DayRange((InMonth(first[0]),), (InMonth(last[0]),))
        return (numbers, last[1]) if dated else _ordinals(line, at, linked, last[1])
    if isinstance(first[0], int):
        return None if _led_to_a_clock(line, at) else _month_behind(first[0], last)
    if isinstance(last[0], int):
        return _month_before(line, first[0], last[0], last[1])
    return _same_year(first[0], last[0]), last[1]


def _led_to_a_clock(line: Line, at: int) -> bool:
    """Whether the word before a number leads to clocks alone: the 8 of "at 8 until 20 December" is no day."""
    lex, before = line.lex, line.words[at - 1] if at else ""
    dated = any(before in words for words in (lex.links.to, lex.links.on, lex.days.dated))
    return before in lex.links.at and not dated


def _number(line: Line, at: int) -> tuple[int, int] | None:
    """Read a mere number that may be a day, if the other side names a month."""
    number = ordinal(line, at) or integer(line, at)
    if number is None or not 0 < number[0] <= LONGEST_MONTH or line.joined(number[1], ":"):
        return None
    word = line.words[number[1]]
    half = word in line.lex.clocks.half_letters and line.glued(number[1])
    taken = half or word in line.lex.clocks.halves or word in line.lex.spans.units or word in line.lex.things.people
    return None if taken else number


def _ordinals(line: Line, at: int, linked: int, behind: int) -> tuple[DayRange, int] | None:
    """Read from the 3rd to the 5th."""
    first, last = ordinal(line, at), ordinal(line, linked)
    return (DayRange((InMonth(first[0]),), (InMonth(last[0]),)), behind) if first and last else None


def _month_behind(number: int, last: tuple[Days | int, int]) -> tuple[DayRange, int] | None:
    """Read 13 to 15 July."""
    match last[0]:
        case tuple(pieces) if isinstance(pieces[0], Calendar | InMonth):
            return _in_order(DayRange((replace(pieces[0], day=number),), pieces)), last[1]
        case _:
            return None


def _in_order(days: DayRange) -> DayRange:
    """Return days of one month, unless the last comes before the first."""
    first, last = days.first[-1], days.last[-1]
    backwards = isinstance(first, Calendar) and isinstance(last, Calendar) and first.day > last.day
    return DayRange((Wrong("end-before-start"),), days.last) if backwards else days


def _month_before(line: Line, first: Days, number: int, behind: int) -> tuple[DayRange, int] | None:
    """Read July 13-15, 2026."""
    month = first[-1]
    if not isinstance(month, Calendar):
        return None
    year, behind = year_after(line, behind) if month.year is None else (month.year, behind)
    begun = (*first[:-1], replace(month, year=year))
    return DayRange(begun, (replace(month, day=number, year=year),)), behind


def _same_year(first: Days, last: Days) -> DayRange:
    """Give the first day the year that was said with the last, as in Aug 10 - Nov 12, 2026."""
    begun, ended = first[-1], last[-1]
    if isinstance(begun, InMonth) and isinstance(ended, Calendar):
        return _in_order(DayRange((*first[:-1], replace(ended, day=begun.day)), last))
    if isinstance(begun, Calendar) and isinstance(ended, Calendar) and ended.year and not begun.year:
        earlier = (begun.month, begun.day) > (ended.month, ended.day)
        return DayRange((*first[:-1], replace(begun, year=ended.year - earlier)), last)
    return DayRange(first, last)
