"""A line of tokens → its pieces about time and numbers of people."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from adapters.understanding.lexicon.occasions import PARTS, Hour
from adapters.understanding.when.calendar import days_later, month_end, next_weekday
from adapters.understanding.when.clocks import HOURS, clock, hour_form, role, spoken
from adapters.understanding.when.days import day, days
from adapters.understanding.when.days.month import within_month
from adapters.understanding.when.days.numeric import year_after
from adapters.understanding.when.line import Line, integer, year_alone
from adapters.understanding.when.merge import merged, moved
from adapters.understanding.when.pieces import (
    Ahead,
    Calendar,
    Clock,
    ClockRange,
    DayPiece,
    Every,
    Fixed,
    InMonth,
    Later,
    PartOfDay,
    People,
    Period,
    Piece,
    Placed,
    Span,
    Stretch,
    Times,
    Until,
    Vague,
    WholeDay,
    Wrong,
)
from adapters.understanding.when.ranges import time_range
from adapters.understanding.when.rhythms import of_every_month, rhythm
from adapters.understanding.when.spans import span

NAME = "\0"
"""The word of a token that stands for a resource's name."""
CROWD = 1_000
"""A larger number counts no people of one booking."""
WEEK = 7
MIDDLE = 15
LONGEST_MONTH = 31
MOST = 120
"""Words that may begin a piece and are tried; a bound, because a text with more of them is no sentence about a time."""

Found = tuple[Piece, int] | None


def scan(line: Line) -> list[Placed]:
    """Return the pieces in their order; other words are left out."""
    placed: list[Placed] = []
    timely = line.lex.time_words
    heads = [at for at in range(len(line.tokens)) if line.values[at] is not None or line.words[at] in timely]
    behind = 0
    for at in heads[:MOST]:
        found = _piece(line, at) if at >= behind else None
        if found:
            placed.append(Placed(found[0], at, found[1]))
            behind = found[1]
    return _without_mere_numbers(line, _with_days_before(line, placed))


def _with_days_before(line: Line, placed: list[Placed]) -> list[Placed]:
    """Read the first days of "21, 22 and 23 december", of which the last one alone is a date by itself."""
    # By itself, each of them may be an hour.
    bare = {each.start: each for each in placed if isinstance(each.piece, Clock) and each.piece.bare}
    used = {at for each in placed if each.start not in bare for at in range(each.start, each.end)}
    before: dict[int, Placed] = {}
    for last in (each for each in placed if isinstance(each.piece, Calendar)):
        joint, joints = last.start - 1, line.lex.links.conjunctions
        while line.words[joint] in joints:
            # German writes a dot behind each.
            at = joint - 1 - (line.words[joint - 1] == ".")
            if at < 0 or at in used or not _is_day(line, at):
                break
            before[at] = Placed(InMonth(int(line.words[at])), at, joint)
            # Before the "and", commas part them as well.
            joint, joints = at - 1, line.lex.links.conjunctions | {","}
    if not before:
        return placed
    return sorted(
        [*(each for each in placed if each.start not in before), *before.values()], key=lambda each: each.start
    )


def _is_day(line: Line, at: int) -> bool:
    word = line.words[at]
    return word.isascii() and word.isdecimal() and 1 <= int(word) <= LONGEST_MONTH


def _piece(line: Line, at: int) -> Found:
    if line.values[at] is not None:
        readers = _OF_NUMBERS
    else:
        readers = _OF_WORDS if line.words[at] in line.lex.leading_or_counting else _OF_LONE_WORDS
    for read in readers:
        found = read(line, at)
        if found:
            return found
    return None


def _word(line: Line, at: int) -> Found:
    """Read now, all day, tonight, this morning, in the afternoon."""
    word, lex = line.words[at], line.lex
    if word in lex.clocks.now:
        return Ahead(Span()), at + 1
    if word in lex.days.whole_day:
        return WholeDay(), at + 1
    if word in lex.days.tonight:
        return PartOfDay("evening", today=True), at + 1
    if word in lex.days.entire:
        inside = line.after(at + 1, lex.links.of | lex.definite)
        part = lex.days.parts.get(line.words[inside])
        return (PartOfDay(part, whole=True), inside + 1) if part else None
    today = lex.days.sides.get(word) == "this"
    led = today or word in lex.placing or word in lex.spans.lasting
    inside = at + 1 if today else line.after(at + led, lex.links.of)
    part = lex.days.parts.get(line.words[inside])
    return (PartOfDay(part, today=today), inside + 1) if part else None


def _hour(line: Line, at: int) -> Found:
    """Read first thing, close of play, after lunch; until close of play and after standup say nothing certain."""
    lex, word = line.lex, line.words[at]
    if word in lex.links.until or word in lex.occasions.around:
        start = line.after(at + 1, lex.links.of | lex.links.at, lex.links.of | lex.things.own)
        told = line.words[start]
        return (Vague(), start + 1) if told in PARTS or told in lex.occasions.events or told == Hour.EVENT else None
    part = PARTS.get(word)
    return (PartOfDay(part, loose=True), at + 1) if part else None


def _month(line: Line, at: int) -> tuple[Period, int] | None:
    """Read the name of a month alone, where something comes back."""
    lex = line.lex
    if line.words[at] not in lex.days.months or lex.coming_back.isdisjoint(line.words):
        return None
    month, this = lex.days.months[line.words[at]], line.now.date().replace(day=1)
    year, behind = year_after(line, at + 1)
    first = date(year or this.year + (month < this.month), month, 1)
    return Period(first, month_end(first)), behind


def _middle(line: Line, at: int) -> tuple[Period, int] | None:
    """Read the mid december until which something comes back; it is a part of the month, and ends on the 15th."""
    lex = line.lex
    month = _month(line, line.after(at + 1, {"-"}, lex.links.of)) if line.words[at] in lex.days.middle else None
    return (Period(month[0].first, month[0].first.replace(day=MIDDLE)), month[1]) if month else None


def _year(line: Line, at: int) -> tuple[Period, int] | None:
    """Read the 2040, or the end of 2040, until which something comes back, with all of it."""
    lex = line.lex
    start = line.after(at, lex.definite, lex.days.end, lex.links.of)
    value = year_alone(line, start)
    return (Period(date(value, 1, 1), date(value, 12, 31)), start + 1) if value else None


def _ahead(line: Line, at: int) -> Found:
    """Read in 20 minutes, an hour from now, 3 days after January 12th, 15 minutes from 1pm, 2 sundays from now."""
    lex = line.lex
    # "Monday in a week" is a day, not a week from now.
    later = day(line, at) if line.words[at - 1] in lex.days.weekdays else None
    if later and isinstance(later[0], Later):
        return later
    leading = line.words[at] in lex.spans.ahead or line.words[at] in lex.links.after or line.words[at] == "+"
    # "Après 16h" says from which hour on, and not in how many.
    clock = line.words[at] in lex.links.after and line.words[at + 2] in lex.clocks.hour_letters and line.glued(at + 2)
    found = None if clock else span(line, at + leading)
    if found is None:
        return None if leading else _weekdays_ahead(line, at)
    stretch, behind = found
    behind = line.after(behind, lex.typography.possessives, lex.spans.time)
    if line.words[behind] in lex.spans.from_now:
        return _reckoned(line, stretch), behind + 1
    if line.words[behind] in lex.links.after and line.words[behind + 1] in lex.clocks.now:
        return _reckoned(line, stretch), behind + 2
    if leading:
        return _reckoned(line, stretch), behind
    return _after_something(line, stretch, behind)


def _reckoned(line: Line, stretch: Span) -> Piece:
    if stretch.minutes or stretch == Span():
        return Ahead(stretch)
    return _far(line.now.date(), stretch)


def _far(since: date, stretch: Span) -> Fixed:
    if stretch.months:
        return Fixed(moved(since, stretch), "month")
    return Fixed(moved(since, stretch), "day" if stretch.days % WEEK else "week")


def _after_something(line: Line, stretch: Span, at: int) -> Found:
    earlier = line.words[at] in line.lex.occasions.before
    if line.words[at] not in line.lex.links.after and not earlier:
        return None
    base = day(line, line.after(at + 1, line.lex.links.of | line.lex.days.dated, line.lex.links.of))
    if base and not stretch.minutes:
        since = merged((base[0],), line.now.date())
        way = Span(-stretch.months, -stretch.days) if earlier else stretch
        return (base[0] if isinstance(since, Period | Wrong) else _far(since, way)), base[1]
    if earlier:
        return None
    # "An hour from 2pm" lasts from then on; "an hour after 2pm" begins behind it.
    after = None if line.words[at] in line.lex.links.since else clock(line, at + 1)
    if after and isinstance(after[0], Clock) and not after[0].bare:
        return Ahead(stretch, after[0]), after[1]
    return None


def _weekdays_ahead(line: Line, at: int) -> Found:
    lex = line.lex
    number = integer(line, at)
    weekday = lex.days.plural_weekdays.get(line.words[number[1]]) if number else None
    if number is None or weekday is None or line.words[number[1] + 2] not in lex.clocks.now:
        return None
    first = next_weekday(line.now.date(), weekday)
    return Fixed(days_later(first, WEEK * (number[0] - 1))), number[1] + 3


def _stretch(line: Line, at: int) -> Found:
    """Read for 90 min, 2 hours, for 3 days; never the clock 15h30."""
    start = line.after(at, line.lex.spans.lasting)
    if start > at and line.words[start] == "-":
        below = span(line, start + 1)
        return (Wrong("zero-length"), below[1]) if below else None
    found = span(line, start)
    if found is None or hour_form(line, start, led=start > at):
        return None
    # "A week on Friday" is a day as well.
    later = day(line, at) if start == at else None
    return None if later and isinstance(later[0], Later) else (Stretch(found[0]), found[1])


def _times(line: Line, at: int) -> Found:
    found = integer(line, at)
    many = found and line.words[found[1]] in line.lex.days.times
    return (Times(found[0]), found[1] + 1) if found and many else None


def _people(line: Line, at: int) -> Found:
    """Read for 6, for six people, 4-6 people, party of 5; never the 6 of "for 6pm" or "for 6 hours"."""
    lex = line.lex
    led = line.words[at] in lex.spans.lasting or line.words[at] in lex.things.party
    start = line.after(at + led, lex.things.most, lex.joining_numbers) if led else at
    number = integer(line, start)
    if number is None or not _may_count(line, at, start, number[1]):
        return None
    upper = integer(line, number[1] + 1) if line.words[number[1]] in lex.links.to else None
    most, behind = upper if upper and line.words[upper[1]] in lex.things.people else number
    counted = line.words[behind] in lex.things.people
    if not 0 < most <= CROWD or not (counted or (led and _merely_counts(line, start))):
        return None
    seated = counted and line.words[behind] in lex.things.seats
    return People(most, seated or (led and line.words[at] in lex.things.seats)), behind + counted


def _may_count(line: Line, at: int, start: int, behind: int) -> bool:
    """Tell "à six" from "à 6" and "à 6h", and a number of people from the article of "pour une heure"."""
    lex = line.lex
    timely = line.words[at] in lex.links.at and line.values[start] is not None
    word = line.words[behind]
    marked = word in lex.clocks.hours or word in lex.spans.units or word in lex.clocks.oclock
    counted = word in lex.things.people
    return counted or not (timely or marked or line.words[start] in lex.numbers.articles)


def _merely_counts(line: Line, at: int) -> bool:
    """Whether the number there is neither a clock nor a day."""
    time = clock(line, at)
    return (time is None or (isinstance(time[0], Clock) and time[0].bare)) and not (
        day(line, at) or time_range(line, at)
    )


def _day(line: Line, at: int) -> Found:
    lex = line.lex
    # German "so" before a clock is "about", and Sunday as well.
    short = day(line, at) if line.words[at] in lex.occasions.short_weekdays else None
    if short:
        return short
    # "In march" and "beginning of march" begin with words that lead to any day.
    months = line.words[at] in lex.days.inside or line.words[at] in lex.days.early
    if months and (found := within_month(line, at)):
        return found
    start = at + (line.words[at] in lex.leading or line.words[at] in lex.links.since)
    return day(line, start) or (day(line, line.after(start, lex.links.on)) if start > at else None)


def _until(line: Line, at: int) -> Found:
    """Read until friday, until the end of march; until march, with all of it."""
    if line.words[at] not in line.lex.links.until:
        return None
    start = line.after(at + 1, line.lex.links.at | line.lex.links.on | line.lex.links.to, line.lex.links.of)
    middle = _middle(line, start)
    found = days(line, start) if middle is None else None
    if found is None:
        month = middle or _month(line, start) or _year(line, start)
        return (Until((month[0],)), month[1]) if month else None
    links, to = line.lex.links, line.after(found[1], line.lex.links.at)
    # Spanish "a las" and Italian "alle" are two words.
    to = line.after(to, links.at | links.on | links.of) if to > found[1] else to
    time = clock(line, to, firm=True)
    return (Until(found[0], time[0]), time[1]) if time and isinstance(time[0], Clock) else (Until(found[0]), found[1])


def _clock(line: Line, at: int) -> Found:
    """Read at 3, until 5pm, 15:30, 7; of "by 15 minutes" the stretch."""
    kind, start = role(line, at)
    if start > at and not kind:
        return None
    found = clock(line, start, firm=bool(kind))
    # "By 15 minutes", "to 2 hours": more of the words make a length than a clock.
    stretch = span(line, start) if kind else None
    if stretch and (found is None or stretch[1] > found[1]):
        return Stretch(stretch[0]), stretch[1]
    dated = _dated(line, at, start)
    if found is None or isinstance(found[0], Wrong) or (dated and found[0].bare):
        return dated or found or _no_hour(line, kind, start)
    time = found[0]
    if time.bare and line.words[found[1]] in line.lex.things.people:
        return People(time.hour, line.words[found[1]] in line.lex.things.seats), found[1] + 1
    if time.bare and line.words[start] in line.lex.numbers.articles and line.words[start - 1] in line.lex.links.to:
        return None
    return (replace(time, role=kind, bare=False) if kind else time), found[1]


def _dated(line: Line, at: int, start: int) -> Found:
    """Read the day of "after 7 december", whose number is no hour."""
    found = day(line, start) if line.words[at] in line.lex.links.after else None
    return found if found and found[1] > start + 1 else None


def _no_hour(line: Line, kind: str, at: int) -> Found:
    """Read "at 25" as the contradiction that it is."""
    value = line.values[at]
    impossible = kind == "at" and value is not None and HOURS < value < 100  # noqa: PLR2004 - what looks like an hour
    return (Wrong("no-such-time"), at + 1) if impossible and line.words[at + 1] not in line.lex.things.people else None


def _without_mere_numbers(line: Line, placed: Sequence[Placed]) -> list[Placed]:
    """Keep a bare number only where a day, a part of the day or a name makes it a clock, and nothing else is one."""
    # "Atlas tomorrow 3" means three o'clock, the 4 of "desk 4 at 3" does not.
    certain = any(isinstance(each.piece, ClockRange) or _is_clock(each.piece) for each in placed)
    kept: list[Placed] = []
    for before, each, after in zip([None, *placed], placed, [*placed[1:], None], strict=False):
        if not isinstance(each.piece, Clock) or not each.piece.bare:
            kept.append(each)
            continue
        # "At 3 or 4": the second is a clock as well, and two of them become a question.
        other = line.words[each.start - 1] in line.lex.links.either and before and isinstance(before.piece, Clock)
        if other or (not certain and _may_be_clock(line, each) and _beside(line, each, before, after)):
            kept.append(each._replace(piece=replace(each.piece, bare=False)))
    return kept


def _is_clock(piece: Piece) -> bool:
    """Whether it is the clock of a start; beside a mere end, as in "9 for 3 hours till 10", a number may be one."""
    return isinstance(piece, Clock) and not piece.bare and piece.role != "until"


def _may_be_clock(line: Line, number: Placed) -> bool:
    following = line.words[number.end]
    counts = following == NAME or following in line.lex.things.plural_kinds
    return not counts and line.words[number.start] not in line.lex.numbers.vague


def _beside(line: Line, number: Placed, before: Placed | None, after: Placed | None) -> bool:
    days = DayPiece | PartOfDay | Every
    led = before is not None and isinstance(before.piece, days) and _near(line, before.end, number.start)
    followed = after is not None and isinstance(after.piece, days | Stretch) and _near(line, number.end, after.start)
    return led or followed or line.words[number.start - 1] == NAME


def _near(line: Line, end: int, start: int) -> bool:
    return all(line.words[at] in line.lex.talk.fillers or line.words[at] == "," for at in range(end, start))


def _spoken(line: Line, at: int) -> Found:
    """Read twenty past three and quarter to 4 before their numbers count minutes."""
    kind, start = role(line, at)
    found = spoken(line, start)
    return (replace(found[0], role=kind), found[1]) if found else None


_Readers = tuple[Callable[[Line, int], Found], ...]

# The first that reads something wins. A range comes before its ends, a clock in words before the length that it begins
# with, and a bare clock last, because almost any number can be one.
_OF_NUMBERS: _Readers = (of_every_month, _times, time_range, _spoken, _ahead, _stretch, _people, _day, _clock)
_OF_WORDS: _Readers = (
    rhythm, _hour, _word, _times, time_range, _spoken, _ahead, _stretch, _people, _until, _day, _clock,
)  # fmt: skip
_OF_LONE_WORDS: _Readers = (rhythm, _hour, _word, time_range, _day)
"""Behind words that neither lead to a time nor count one, such as a weekday."""
