"""Rhythms: every tuesday and thursday, every other week, last friday of every month, quarterly."""

from collections.abc import Mapping

from adapters.understanding.lexicon.occasions import Rhythm
from adapters.understanding.reading import Often
from adapters.understanding.when.line import Line, integer, ordinal
from adapters.understanding.when.pieces import Every, Piece, Span
from adapters.understanding.when.spans import span
from core.domain.series.recurrence import MOST_OF_A_WEEKDAY, WEEKEND, WORKING_WEEK, Freq

Found = tuple[Piece, int] | None

LONGEST_MONTH = 31
SECOND = 2
DAYS_OF_A_WEEK = 7
JOINTS = frozenset(",/")
_SAID: Mapping[str, Every] = {
    Rhythm.FORTNIGHTLY: Every("weekly", 2),
    Rhythm.OTHER_DAY: Every("daily", 2),
    Rhythm.QUARTERLY: Every("monthly", 3),
    Rhythm.YEARLY: Every("monthly", 12),
    Rhythm.SELDOM: Every(None),
}
_OFTEN: Mapping[Often, Every] = {
    "daily": Every("daily"),
    "weekly": Every("weekly"),
    "weekdays": Every("weekly", weekdays=WORKING_WEEK),
    "weekends": Every("weekly", weekdays=WEEKEND),
    "monthly": Every("monthly"),
}


def rhythm(line: Line, at: int) -> Found:
    """Read every tuesday, every day, on weekdays, mondays, weekly, first monday of every month."""
    lex, word = line.lex, line.words[at]
    if _describes(line, at):
        return None
    if word in lex.days.frequencies:
        return _with_its_days(line, _OFTEN[lex.days.frequencies[word]], at + 1)
    said = _SAID.get(lex.occasions.rhythms.get(word, word))
    if said:
        return said, at + 1
    if word in lex.days.plural_weekdays:
        return _on_weekdays(line, at)
    if word in lex.talk.every and line.words[at + 1] in lex.definite:
        return _unoffered(line, at + 2) or of_every_month(line, at)
    return _each(line, at + 1) if word in lex.days.each else of_every_month(line, at)


def _describes(line: Line, at: int) -> bool:
    """Whether the rhythm there only says which one is meant: a "weekly" report is what one booking is for."""
    lex, word = line.lex, line.words[at]
    if word in lex.days.describing:
        return _is_noun(line, at - 1)
    single = word in lex.days.frequencies or word in lex.occasions.rhythms or word in _SAID
    return single and word not in lex.days.plural_weekdays and _is_noun(line, at + 1)


def _is_noun(line: Line, at: int) -> bool:
    """Whether an occasion stands there, or a word that the language's lexicon does not have."""
    word = line.words[at]
    return word in line.lex.occasions_named or (word.isalpha() and word not in line.lex.vocabulary)


def of_every_month(line: Line, at: int) -> Found:
    """Read first monday of every month, the 15th of each month; of "the month", where it is six times or for months."""
    found = _in_month(line, at)
    every = found is not None and (found[2] == "every" or (found[2] == "the" and _comes_back(line, found[1])))
    return found[:2] if found and every else None


def _comes_back(line: Line, behind: int) -> bool:
    """Whether it is said behind that place how often something comes back, or for how many months."""
    lex = line.lex
    for at in range(behind, len(line.tokens)):
        number = integer(line, at)
        word = line.words[number[1]] if number else ""
        if word in lex.days.times or lex.spans.units.get(word, (0, 0, 0))[0]:
            return True
    return False


def _each(line: Line, at: int) -> Found:
    """Read what stands behind "every"."""
    days, word = line.lex.days, line.words[at]
    found = _on_weekdays(line, at)
    if found:
        return found
    if word in days.workday:
        return Every("weekly", weekdays=WORKING_WEEK), at + 1
    if word in days.weekend:
        return Every("weekly", weekdays=WEEKEND), at + 1
    # The place stays before "morning" in "every morning", which is read again as the part of the day.
    if word in days.parts:
        return Every("daily"), at
    often = _unit(line, at)
    if often:
        return _with_its_days(line, Every(often), at + 1)
    return _counted(line, at) or _stretched(line, at) or _in_turn(line, at) or _unoffered(line, at)


def _unoffered(line: Line, at: int) -> Found:
    """Read what comes back as no series does: every "hour", "-2 weeks", "0 days", "29 february"."""
    lex, word = line.lex, line.words[at]
    if word == "-" and span(line, at + 1):
        return Every(None), _behind_span(line, at + 1)
    if word in lex.spans.units and not any(lex.spans.units[word][:2]):
        return Every(None), at + 1
    number = integer(line, at)
    if number is None:
        return None
    length = span(line, at)
    if length and not (length[0].months or length[0].days):
        return Every(None), length[1]
    month = line.after(number[1], {"."}, lex.links.of)
    return (Every(None), month + 1) if line.words[month] in lex.days.months else None


def _behind_span(line: Line, at: int) -> int:
    found = span(line, at)
    return found[1] if found else at


def _unit(line: Line, at: int) -> Freq | None:
    """Read day, week, month."""
    days, word = line.lex.days, line.words[at]
    if word in days.day:
        return "daily"
    if word in days.week:
        return "weekly"
    return "monthly" if word in days.month else None


def _with_its_days(line: Line, said: Every, at: int) -> Found:
    """Read the rest of "monthly on the first monday"; weekdays elsewhere in a sentence belong to it as well."""
    if said.freq != "monthly":
        return said, at
    found = _in_month(line, line.after(at, line.lex.links.on, line.lex.links.of))
    return found[:2] if found else (said, at)


def _on_weekdays(line: Line, at: int) -> tuple[Every, int] | None:
    """Read tuesday, tuesday and thursday, mon, wed and fri, monday to thursday."""
    lex, first = line.lex, _weekday(line, at)
    if first is None:
        return None
    weekdays, behind = [first], _behind(line, at)
    last = _weekday(line, behind + 1) if line.words[behind] in lex.links.to else None
    if last is not None and last > first:
        return Every("weekly", weekdays=tuple(range(first, last + 1))), _behind(line, behind + 1)
    small = (lex.days.each, lex.links.on | lex.links.of)
    while True:
        joint = line.after(behind, JOINTS, lex.links.conjunctions)
        start = line.after(joint, *small)
        following = _weekday(line, start) if joint > behind else None
        if following is None:
            return Every("weekly", weekdays=tuple(sorted(set(weekdays)))), behind
        weekdays.append(following)
        behind = _behind(line, start)


def _weekday(line: Line, at: int) -> int | None:
    days, word = line.lex.days, line.words[at]
    return days.weekdays.get(word, days.plural_weekdays.get(word))


def _behind(line: Line, at: int) -> int:
    return at + 1 + (line.words[at + 1] == "." and line.glued(at + 1) and _weekday(line, at + 2) is not None)


def _counted(line: Line, at: int) -> Found:
    """Read the "first monday", "second week", "third day" and "15th" of every one."""
    found = _in_month(line, at)
    if found is None:
        return _numbered(line, at)
    said, behind, frame = found
    if frame or said.monthdays:
        return said, behind
    [number, *more] = said.ordinals
    if more or number in {-1, 1}:
        return said, behind
    # "Every second tuesday" is every other one; a third one may be meant in a month or in three weeks.
    return (Every("weekly", SECOND, said.weekdays) if number == SECOND else Every(None)), behind


def _numbered(line: Line, at: int) -> Found:
    """Read the second week, the third day, the sixth month of every one."""
    number = ordinal(line, at)
    often = _unit(line, number[1]) if number else None
    return (Every(often, number[0]), number[1] + 1) if number and often and number[0] >= SECOND else None


def _stretched(line: Line, at: int) -> Found:
    """Read the 3 weeks, 14 days, 2 tuesdays of "every 3 weeks"."""
    found = span(line, at)
    if found:
        return _after(found[0]), found[1]
    number = integer(line, at)
    days = _on_weekdays(line, number[1]) if number else None
    if number is None or days is None:
        return None
    return Every("weekly", number[0], days[0].weekdays), days[1]


def _after(stretch: Span) -> Every:
    """Return the rhythm of something that comes back after so long; hours and minutes are none."""
    if stretch.minutes or (stretch.months and stretch.days):
        return Every(None)
    if stretch.months:
        return Every("monthly", stretch.months)
    weeks, rest = divmod(stretch.days, DAYS_OF_A_WEEK)
    if not stretch.days:
        return Every(None)
    return Every("daily", stretch.days) if rest else Every("weekly", weeks)


def _in_turn(line: Line, at: int) -> Found:
    """Read the rest of "every other week": every other day, month, tuesday."""
    if line.words[at] not in line.lex.days.other:
        return None
    found = _on_weekdays(line, at + 1)
    if found:
        return Every("weekly", SECOND, found[0].weekdays), found[1]
    often = _unit(line, at + 1)
    return Every(often or "weekly", SECOND), at + 1 + (often is not None)


def _in_month(line: Line, at: int) -> tuple[Every, int, str] | None:
    """
    Read the first and third monday, the last day, the 15th; perhaps "of the month", or "of every month".

    Return it with the place behind, and the frame: "every", "the" or nothing.
    """
    lex, start = line.lex, line.after(at, line.lex.links.of)
    numbers: list[int] = []
    behind = start
    while True:
        number = _ordinal(line, behind)
        if number is None:
            return None
        numbers.append(number[0])
        joint = line.after(number[1], JOINTS, lex.links.conjunctions)
        behind = line.after(joint, lex.links.on, lex.links.of)
        if joint == number[1] or _ordinal(line, behind) is None:
            behind = number[1]
            break
    on = _on_weekdays(line, behind)
    if on:
        frame, after = _month_behind(line, on[1])
        known = set(numbers) <= {-1, *range(1, MOST_OF_A_WEEKDAY + 1)}
        said = Every("monthly", 1, on[0].weekdays, ordinals=tuple(dict.fromkeys(numbers))) if known else Every(None)
        return said, after, frame
    named = line.words[behind] in lex.days.day
    frame, after = _month_behind(line, behind + named)
    dated = named and (numbers == [-1] or frame)
    if not (dated or (frame and -1 not in numbers) or (not frame and _is_dated(line, start, behind))):
        return None
    known = set(numbers) <= {-1, *range(1, LONGEST_MONTH + 1)}
    return (Every("monthly", monthdays=tuple(dict.fromkeys(numbers))) if known else Every(None)), after, frame


def _ordinal(line: Line, at: int) -> tuple[int, int] | None:
    last = line.lex.days.sides.get(line.words[at]) == "last"
    return (-1, at + 1) if last else ordinal(line, at)


def _is_dated(line: Line, start: int, behind: int) -> bool:
    """Whether the number is a day of a month by itself: every "15th", and not the first of anything."""
    after = line.words[behind]
    units = line.lex.spans.units
    return line.values[start] is not None and after not in units and after not in line.lex.days.months


def _month_behind(line: Line, at: int) -> tuple[str, int]:
    """Read "of the month" or "of every month"; return which, and the place behind."""
    lex = line.lex
    start = line.after(at, lex.links.of | lex.links.on, lex.links.of)
    each = line.words[start] in lex.days.each
    if line.words[start + each] not in lex.days.month or lex.days.sides.get(line.words[start + each + 1]):
        return "", at
    return ("every" if each else "the"), start + each + 1
