"""Times of day, as people write and say them."""

from dataclasses import replace
from typing import Literal

from adapters.understanding.lexicon.groups import Half
from adapters.understanding.when.line import Line, amount, integer, remembered
from adapters.understanding.when.pieces import Clock, Wrong

HOURS, MINUTES, NOON = 24, 60, 12
LONGEST_IN_HOURS, LONGEST_WITH_MINUTES = 8, 2
"""Up to here "8h" and "2h30" are lengths, beyond it clocks: hardly anybody books more than eight hours in one."""
MILITARY = (3, 4)
"""Digits of a clock without a mark: 730, 1500."""
YEARS = range(1990, 2100)
"""Four digits that are rather a year than a clock; from 2100 on they are evening clocks."""
STEP = 5
"""Minutes of a clock that is spoken are multiples of this; "ten to four" is one, "7 to 10" is a range."""
DIGITS = 10
AROUND_NOON = (11, 0, 1, 2)
"""Hours on the face of a clock that people call noon."""


def clock(line: Line, at: int, *, firm: bool = False, joins: bool = False) -> tuple[Clock | Wrong, int] | None:
    """
    Read a time of day; return it with the place behind.

    `firm` says that a word such as "at" or a range asks for one, so that 730 and "3 15" count too; `joins`, that "and"
    leads to the other end of a range: entre las 3 y las 5. What cannot be, such as 25:00, is Wrong.
    """
    if line.values[at] is None and line.words[at] not in line.lex.counting:
        return None
    key = (clock, at, firm, joins)
    if key not in line.known:
        line.known[key] = _clock(line, at, firm=firm, joins=joins)
    found: tuple[Clock | Wrong, int] | None = line.known[key]
    return found


def _clock(line: Line, at: int, *, firm: bool, joins: bool) -> tuple[Clock | Wrong, int] | None:
    found = _named(line, at, joins=joins) or _around_the_hour(line, at) or _written(line, at, firm=firm, joins=joins)
    if found is None or isinstance(found[0], Wrong):
        return found
    time, behind = found
    return _with_part(line, time, behind) if isinstance(time, Clock) else found


def makes_a_clock(line: Line, at: int) -> bool:
    """Whether the mark or word there makes a clock of the number before it: 15:30, 15h, 3 pm."""
    clocks, word = line.lex.clocks, line.words[at]
    return word in clocks.halves or ((word == ":" or word in clocks.hour_letters) and line.glued(at))


def spoken(line: Line, at: int) -> tuple[Clock, int] | None:
    """Read only what counts from an hour, such as quarter to 4; return it with the place behind."""
    if line.values[at] is None and line.words[at] not in line.lex.counting:
        return None
    found = _around_the_hour(line, at)
    return _with_part(line, *found) if found else None


def role(line: Line, at: int) -> tuple[Literal["", "at", "until", "to"], int]:
    """Read the words before a clock; return the role that they give it, and the place behind."""
    lex, word = line.lex, line.words[at]
    if word in lex.links.until:
        return "until", line.after(at + 1, lex.links.at, lex.links.of)
    if word in lex.links.to and word.isalpha() and word not in lex.links.at:
        return "to", line.after(at + 1, lex.links.at, lex.links.of)
    first = at + (word in lex.links.of or word in lex.spans.lasting)
    leads = line.words[first] in lex.links.since or line.words[first] in lex.links.after
    behind = line.after(first + leads, lex.links.at, lex.links.at, lex.links.of)
    return ("at" if behind > first else ""), behind


def _named(line: Line, at: int, *, joins: bool = False) -> tuple[Clock, int] | None:
    lex = line.lex
    # "12 noon" says the hour twice.
    at += line.values[at] == NOON and line.words[at + 1] in lex.named_hours
    if line.words[at] not in lex.named_hours:
        return None
    rest = _past_the_hour(line, at + 1, marked=bool(lex.clocks.adding), joins=joins)
    minutes, behind = rest or (0, at + 1)
    hours, minute = divmod(NOON * MINUTES * (line.words[at] in lex.clocks.noon) + minutes, MINUTES)
    return Clock(hours % HOURS, minute, exact=True), behind


@remembered
def _around_the_hour(line: Line, at: int) -> tuple[Clock, int] | None:
    """Read half three, half past three, quarter to 4, 20 minutes past noon."""
    lex = line.lex
    said = amount(line, at)
    many, behind = said or (0, at)
    minutes = int(many * MINUTES) if many < 1 else int(many)
    named = line.words[behind] in lex.spans.units and lex.spans.units[line.words[behind]] == (0, 0, 1)
    behind += named
    if not 0 < minutes < MINUTES:
        return None
    if line.words[behind] in lex.clocks.past:
        return _moved(line, behind + 1, minutes)
    links, word = lex.links, line.words[behind]
    plainly = not (word in links.to or word in links.of or word in links.until)
    in_words = line.values[at] is None
    told = in_words and line.words[at - 1] in lex.links.at
    counted = named or many < 1 or plainly or told or _counts_down(line, minutes, behind + 1, in_words=in_words)
    # "14 para un 1:1" counts down to nothing: before the hour stands no "a". Where "para" is "for" as well, the hour
    # has its article: "diez para las nueve", and "a las nueve para diez" is for ten.
    following = line.words[behind + 1]
    bare = word in lex.spans.lasting and following not in lex.placing
    if word in lex.clocks.before and counted and not bare and following not in lex.numbers.articles:
        return _moved(line, behind + 1, -minutes)
    if named and line.words[behind] in lex.links.after:
        return _moved(line, behind + 1, minutes)
    return _part_of_the_hour(line, at, behind, minutes) if many < 1 and behind == at + 1 else None


def _part_of_the_hour(line: Line, at: int, behind: int, minutes: int) -> tuple[Clock, int] | None:
    """Read what stands right before the hour: half three, halb drei, dreiviertel drei."""
    if line.lex.clocks.half_before:
        return _moved(line, behind, minutes - MINUTES)
    return _moved(line, behind, minutes) if line.words[at] in line.lex.numbers.halves else None


def _counts_down(line: Line, minutes: int, at: int, *, in_words: bool) -> bool:
    """Tell "twenty to four" and "ten to noon" from "10 to 12" and "10 to noon", which are ranges."""
    no_hour = in_words or minutes > NOON
    return minutes in {20, 25} or (no_hour and minutes % STEP == 0 and _named(line, at) is not None)


def _moved(line: Line, at: int, minutes: int) -> tuple[Clock, int] | None:
    at = line.after(at, line.lex.placing)
    halves = line.lex.numbers.halves
    half = line.lex.clocks.half_before and line.words[at] in halves and line.words[at + 1] not in halves
    said = _named(line, at) or (half and _around_the_hour(line, at)) or _written(line, at, firm=False)
    hour, behind = said or (None, at)
    if not isinstance(hour, Clock) or (hour.minute and not half) or _counts(line, behind):
        return None
    hours, minute = divmod(hour.hour * MINUTES + hour.minute + minutes, MINUTES)
    # "Halb eins" and "quarter to one" lie behind noon: 12:30 and 12:45.
    if hours == 0 and hour.hour == 1:
        hours = NOON
    return replace(hour, hour=hours % HOURS, minute=minute, bare=False), behind


def _counts(line: Line, behind: int) -> bool:
    """Whether the number before was one of people, or of a month's day: 15 min till 18 dec."""
    return line.words[behind] in line.lex.things.people or line.words[behind] in line.lex.days.months


def _written(line: Line, at: int, *, firm: bool, joins: bool = False) -> tuple[Clock | Wrong, int] | None:
    number = integer(line, at)
    if number is None:
        return None
    hour, behind = number
    in_digits = line.values[at] is not None
    found = _with_minutes(line, hour, behind, firm=firm) if in_digits else _in_words(line, hour, behind, firm=firm)
    if found is None and in_digits and line.digits(at) in MILITARY:
        return _military(line, at, firm=firm)
    rest = found or _behind_the_hour(line, hour, behind, firm=firm, joins=joins)
    minute, behind = rest or (None, behind)
    if minute is not None and minute < 0:
        hour, minute = hour - 1, minute + MINUTES
    return _finished(line, at, hour, minute, behind)


def _behind_the_hour(
    line: Line, hour: int, behind: int, *, firm: bool, joins: bool = False
) -> tuple[int | None, int] | None:
    """Read the rest of 15 Uhr 20, quinze heures trente, las tres y media, dix heures moins le quart, "6 0 2"."""
    lex = line.lex
    unit = line.words[behind] in lex.clocks.hours
    marked = unit or line.words[behind] in lex.clocks.oclock
    rest = _past_the_hour(line, behind + marked, marked=marked, joins=joins)
    # French and Spanish say "2 heures" for the clock and for the length.
    if unit and not firm and not _clocklike(line, hour, behind + 1, minutes=rest is not None):
        return None
    if rest:
        return rest if hour <= HOURS else None
    if marked:
        return 0, behind + 1
    # "6 0 2" is 6:02.
    zero, ones = integer(line, behind), integer(line, behind + 1)
    spelled = zero and ones and zero[0] == 0 and line.digits(behind) < LONGEST_WITH_MINUTES and 0 < ones[0] < DIGITS
    return ones if spelled and ones and not line.glued(behind) else None


def _behind_a_day(line: Line, at: int) -> bool:
    lex, before = line.lex, line.words[at - 1]
    return before in lex.days.parts or before in lex.days.relative or before in lex.days.weekdays


def _clocklike(line: Line, hour: int, behind: int, *, minutes: bool) -> bool:
    """Tell "15 heures" and "3 heures du matin" from the stretch of "2 heures"."""
    inside = line.after(behind, line.lex.links.of, line.lex.links.of)
    longest = LONGEST_WITH_MINUTES if minutes else LONGEST_IN_HOURS
    return longest < hour <= HOURS or (inside > behind and line.words[inside] in line.lex.days.parts)


def _past_the_hour(line: Line, at: int, *, marked: bool, joins: bool) -> tuple[int, int] | None:
    """Read "et demie", "y cuarto", "menos diez", or the mere 20 behind a `marked` hour; return minutes."""
    lex = line.lex
    added, lacked = line.words[at] in lex.clocks.adding, line.words[at] in lex.clocks.lacking
    told = added or lacked
    if not (told or marked):
        return None
    start = line.after(at + told, lex.links.of if lacked else (), lex.numbers.articles if told else ())
    part = amount(line, start)
    length = part is not None and line.words[part[1]] in lex.spans.units
    # "Las tres menos cuarto una hora": a clock, and then how long.
    apart = part is not None and part[1] - 1 > start and line.words[part[1] - 1] in lex.numbers.articles
    if part and part[0] < 1 and told and (apart or not length):
        minutes, behind = int(part[0] * MINUTES), part[1] - (apart and length)
    else:
        number = integer(line, start)
        if number is None or (joins and added) or not _counts_minutes(line, number, strictly=not (marked or lacked)):
            return None
        minutes, behind = number
        named = lex.spans.units.get(line.words[behind]) == (0, 0, 1)
        if named and not (added or lacked):
            return None
        behind += named
    return (-minutes if lacked else minutes), behind


def _counts_minutes(line: Line, number: tuple[int, int], *, strictly: bool) -> bool:
    lex, (minutes, behind) = line.lex, number
    word = line.words[behind]
    others = (lex.things.people, lex.days.months, lex.days.times, lex.clocks.hour_letters, {":", "/", "-"})
    otherwise = any(word in words for words in others)
    unit = lex.spans.units.get(word, (0, 0, 1)) != (0, 0, 1)
    return 0 < minutes < MINUTES and not otherwise and not unit and not (strictly and minutes % STEP)


def _with_minutes(line: Line, hour: int, behind: int, *, firm: bool) -> tuple[int, int] | None:
    """Read the minutes of 15:30, 15.30, 15h30, 15h, or of "at 3 15"."""
    minute, digits = line.values[behind + 1], line.digits(behind + 1)
    if (line.joined(behind, ":") or line.joined(behind, ".")) and digits == 2:  # noqa: PLR2004 - two digits
        behind = _without_seconds(line, behind + 2)
        return minute or 0, behind + _hour_letter(line, behind)
    if _hour_letter(line, behind):
        if minute is not None and digits == 2 and line.glued(behind + 1):  # noqa: PLR2004 - two digits
            return minute, behind + 2
        rest = _past_the_hour(line, behind + 1, marked=False, joins=False)
        return rest or ((0, behind + 1) if firm or LONGEST_IN_HOURS < hour <= HOURS else None)
    spaced = firm and hour <= HOURS and line.digits(behind) == 2 and not line.glued(behind)  # noqa: PLR2004
    next_word = line.words[behind + 1]
    if spaced and next_word not in line.lex.spans.units and next_word not in line.lex.things.people | {":", "/", "-"}:
        return line.values[behind] or 0, behind + 1
    return None


def hour_form(line: Line, at: int, *, led: bool = False) -> bool:
    """
    Tell the clocks 15h, 9h30 and "15 heures" from the stretches 2h, 1h30 and "2 heures" by their size alone.

    Behind a word such as "for" (`led`) only a number too large for a stretch is a clock.
    """
    number = integer(line, at)
    if number is None or number[0] > HOURS:
        return False
    hour, behind = number
    if _hour_letter(line, behind) and line.values[at] is not None:
        minutes = line.digits(behind + 1) == 2 and line.glued(behind + 1)  # noqa: PLR2004 - two digits
        told = line.lex.clocks.marked and not led and _behind_a_day(line, at)
        return told or _clocklike(line, hour, behind + 1, minutes=minutes and not led)
    if line.words[behind] not in line.lex.clocks.hours:
        return False
    rest = _past_the_hour(line, behind + 1, marked=True, joins=False)
    return _clocklike(line, hour, behind + 1, minutes=rest is not None and not led)


def _hour_letter(line: Line, at: int) -> bool:
    """Whether the h of 15h30 stands there."""
    return line.words[at] in line.lex.clocks.hour_letters and line.glued(at)


def _without_seconds(line: Line, at: int) -> int:
    at += 2 * line.joined(at, ":")
    return at + 2 * line.joined(at, ".") if line.joined(at - 2, ":") else at


def _in_words(line: Line, hour: int, at: int, *, firm: bool) -> tuple[int, int] | None:
    """Read the minutes of "three thirty" and "five-thirty"."""
    dashed = line.words[at] == "-" and line.glued(at)
    if line.values[at + dashed] is not None or not 0 < hour <= NOON:
        return None
    number = integer(line, at + dashed)
    if number is None or number[0] not in range(25 if dashed else 10, MINUTES):
        return None
    counted = line.words[number[1]] in line.lex.spans.units or line.words[number[1]] in line.lex.things.people
    return number if firm or not counted else None


def _military(line: Line, at: int, *, firm: bool) -> tuple[Clock, int] | None:
    value, digits = line.values[at] or 0, line.digits(at)
    hour, minute = divmod(value, 100)
    half, behind = meridiem(line, at + 1)
    if hour > HOURS or minute >= MINUTES or line.words[behind] in line.lex.things.people:
        return None
    # Without "at" before it, 1430 is a clock, and 2026 or 1432 is any number.
    likely = digits == MILITARY[1] and value not in YEARS and minute % STEP == 0
    if not (firm or half or likely):
        return None
    behind = line.after(behind, line.lex.hour_units)
    exact = half is None and (hour > NOON or line.words[at].startswith("0") or digits == MILITARY[1])
    return Clock(hour, minute, half, exact=exact), behind


def _finished(line: Line, at: int, hour: int, minute: int | None, behind: int) -> tuple[Clock | Wrong, int] | None:
    oclock = behind
    behind = line.after(behind, line.lex.clocks.about, line.lex.clocks.oclock)
    oclock = behind > oclock
    half, behind = meridiem(line, behind)
    behind = line.after(behind, line.lex.clocks.about)
    bare = minute is None and half is None and not oclock
    if hour > HOURS or (minute or 0) >= MINUTES or (half and hour == 0):
        return (Wrong("no-such-time"), behind) if not bare else None
    exact = half is None and (hour > NOON or (hour == 0 and not bare) or (line.words[at][:1] == "0" and not bare))
    return Clock(hour, minute or 0, half if hour <= NOON else None, exact=exact, bare=bare), behind


def meridiem(line: Line, at: int) -> tuple[Half | None, int]:
    """Read am, p.m., "p m", or the p of 3p; return it with the place behind."""
    clocks, word = line.lex.clocks, line.words[at]
    if word in clocks.halves:
        return clocks.halves[word], at + 1
    if word not in clocks.half_letters:
        return None, at
    dotted = line.words[at + 1] == "." and line.glued(at + 1)
    # "p.m.", "p. m." and "p m": the tail may be apart; a mere "p" must touch its number, as in 3p.
    letter = at + 1 + dotted
    half = clocks.half_letters[word]
    if line.words[letter] in clocks.half_tails:
        return half, line.after(letter + 1, {"."} if dotted else ())
    return (half, at + 1) if line.glued(at) else (None, at)


def _with_part(line: Line, found: Clock, at: int) -> tuple[Clock, int]:
    """Read the rest of "3 in the morning", "8 at night", "4 in the PM"."""
    lex = line.lex
    # "11h à midi" ends at noon.
    ends = line.words[at] in lex.links.to
    twice = None if ends else _said_twice(line, found, line.after(at, lex.placing, lex.links.of))
    if twice or found.half or found.exact:
        return twice or (found, at)
    inside = line.after(at, lex.placing, lex.links.of)
    if inside > at and line.words[inside] in lex.clocks.halves:
        return replace(found, half=lex.clocks.halves[line.words[inside]], bare=False), inside + 1
    if inside > at and line.words[inside] in lex.days.parts:
        return replace(found, part=lex.days.parts[line.words[inside]], bare=False), inside + 1
    return found, at


def _said_twice(line: Line, found: Clock, at: int) -> tuple[Clock, int] | None:
    """Read the rest of "12pm noon", "12 Uhr mittags", "1 uhr mittags", "24 Uhr Mitternacht"."""
    if line.words[at] in line.lex.clocks.midnight and found.hour % NOON == 0:
        return Clock(0, found.minute, exact=True), at + 1
    if line.words[at] in line.lex.clocks.noon and found.hour % NOON in AROUND_NOON:
        hour = found.hour % NOON + NOON * (found.hour % NOON != 11)  # noqa: PLR2004 - eleven is before noon
        return Clock(hour, found.minute, exact=True), at + 1
    return None
