"""Times of day, as people write and say them."""

from dataclasses import replace
from typing import Literal

from adapters.chat.understanding.lexicon.shape import Half
from adapters.chat.understanding.when.line import Line, amount, integer
from adapters.chat.understanding.when.pieces import Clock, Wrong

HOURS, MINUTES, NOON = 24, 60, 12
LONGEST_IN_HOURS, LONGEST_WITH_MINUTES = 8, 2
"""Up to here "8h" and "2h30" are stretches of time; what is more is a clock."""
MILITARY = (3, 4)
YEARS = range(1990, 2100)
STEP = 5


def clock(line: Line, at: int, *, firm: bool = False) -> tuple[Clock | Wrong, int] | None:
    """
    Read a time of day; return it with the place behind.

    `firm` says that a word such as "at" or a range asks for one, so that 730 and "3 15" count too. What cannot be, such
    as 25:00, is Wrong.
    """
    found = _named(line, at) or _around_the_hour(line, at) or _written(line, at, firm=firm)
    if found is None or isinstance(found[0], Wrong):
        return found
    time, behind = found
    return _with_part(line, time, behind) if isinstance(time, Clock) else found


def spoken(line: Line, at: int) -> tuple[Clock, int] | None:
    """Read only what counts from an hour, such as quarter to 4; return it with the place behind."""
    found = _around_the_hour(line, at)
    return _with_part(line, *found) if found else None


def role(line: Line, at: int) -> tuple[Literal["", "at", "until", "to"], int]:
    """Read the words before a clock; return what they make of it and the place behind."""
    lex, word = line.lex, line.word(at)
    if word in lex.until:
        return "until", line.after(at + 1, lex.at, lex.of)
    if word in lex.to and word.isalpha():
        return "to", line.after(at + 1, lex.at, lex.of)
    first = line.after(at, lex.of | lex.lasting)
    behind = line.after(first, lex.since | lex.after, lex.at, lex.at, lex.of)
    return ("at" if behind > first else ""), behind


def _named(line: Line, at: int) -> tuple[Clock, int] | None:
    at += line.value(at) == NOON and line.word(at + 1) in line.lex.noon | line.lex.midnight
    if line.word(at) in line.lex.noon:
        return Clock(NOON, exact=True), at + 1
    if line.word(at) in line.lex.midnight:
        return Clock(0, exact=True), at + 1
    return None


def _around_the_hour(line: Line, at: int) -> tuple[Clock, int] | None:
    """Read half three, half past three, quarter to 4, 20 minutes past noon."""
    lex = line.lex
    said = amount(line, at)
    if said is None:
        return None
    many, behind = said
    minutes = int(many * MINUTES) if many < 1 else int(many)
    named = line.word(behind) in lex.units and lex.units[line.word(behind)] == (0, 0, 1)
    behind += named
    if not 0 < minutes < MINUTES:
        return None
    if line.word(behind) in lex.past:
        return _moved(line, behind + 1, minutes)
    if line.word(behind) in lex.before and (named or many < 1 or _counts_down(line, minutes, behind + 1)):
        return _moved(line, behind + 1, -minutes)
    if named and line.word(behind) in lex.after:
        return _moved(line, behind + 1, minutes)
    is_half = line.word(at) in lex.halves and behind == at + 1
    return _moved(line, behind, minutes) if is_half else None


def _counts_down(line: Line, minutes: int, at: int) -> bool:
    """Tell "twenty to four" from "10 to 12": only what can't be an hour counts down, or what is before noon."""
    return minutes in {20, 25} or (minutes % STEP == 0 and _named(line, at) is not None)


def _moved(line: Line, at: int, minutes: int) -> tuple[Clock, int] | None:
    said = _named(line, at) or _written(line, at, firm=False)
    hour, behind = said or (None, at)
    if not isinstance(hour, Clock) or hour.minute:
        return None
    hours, minute = divmod(hour.hour * MINUTES + minutes, MINUTES)
    if hours == 0 and hour.hour == 1:
        hours = NOON
    return replace(hour, hour=hours % HOURS, minute=minute, bare=False), behind


def _written(line: Line, at: int, *, firm: bool) -> tuple[Clock | Wrong, int] | None:
    number = integer(line, at)
    if number is None:
        return None
    hour, behind = number
    in_digits = line.value(at) is not None
    found = _with_minutes(line, hour, behind, firm=firm) if in_digits else _in_words(line, hour, behind, firm=firm)
    minute, behind = found or (None, behind)
    if found is None and in_digits and line.digits(at) in MILITARY:
        return _military(line, at, firm=firm)
    return _finished(line, at, hour, minute, behind)


def _with_minutes(line: Line, hour: int, behind: int, *, firm: bool) -> tuple[int, int] | None:
    """Read the minutes of 15:30, 15.30, 15h30, 15h, or of "at 3 15"."""
    minute, digits = line.value(behind + 1), line.digits(behind + 1)
    if line.joined(behind, ":") or (line.joined(behind, ".") and digits == 2):  # noqa: PLR2004 - two digits
        return minute or 0, _without_seconds(line, behind + 2)
    if line.word(behind) == "h" and line.glued(behind):
        if minute is not None and digits == 2 and line.glued(behind + 1):  # noqa: PLR2004 - two digits
            return minute, behind + 2
        return (0, behind + 1) if firm or LONGEST_IN_HOURS < hour <= HOURS else None
    spaced = firm and hour <= HOURS and line.digits(behind) == 2 and not line.glued(behind)  # noqa: PLR2004
    next_word = line.word(behind + 1)
    if spaced and next_word not in line.lex.units and next_word not in line.lex.people | {":", "/", "-"}:
        return line.value(behind) or 0, behind + 1
    return None


def hour_form(line: Line, at: int) -> bool:
    """Tell the clocks 15h, 9h30 and 3h18 from the stretches 2h and 1h30, where nothing else tells."""
    hour = line.value(at)
    if hour is None or hour > HOURS or line.word(at + 1) != "h" or not line.glued(at + 1):
        return False
    minutes = line.digits(at + 2) == 2 and line.glued(at + 2)  # noqa: PLR2004 - two digits
    return hour > (LONGEST_WITH_MINUTES if minutes else LONGEST_IN_HOURS)


def _without_seconds(line: Line, at: int) -> int:
    at += 2 * line.joined(at, ":")
    return at + 2 * line.joined(at, ".") if line.joined(at - 2, ":") else at


def _in_words(line: Line, hour: int, at: int, *, firm: bool) -> tuple[int, int] | None:
    """Read the minutes of "three thirty" and "five-thirty"."""
    dashed = line.word(at) == "-" and line.glued(at)
    if line.value(at + dashed) is not None or not 0 < hour <= NOON:
        return None
    number = integer(line, at + dashed)
    if number is None or number[0] not in range(25 if dashed else 10, MINUTES):
        return None
    counted = line.word(number[1]) in line.lex.units or line.word(number[1]) in line.lex.people
    return number if firm or not counted else None


def _military(line: Line, at: int, *, firm: bool) -> tuple[Clock, int] | None:
    value, digits = line.value(at) or 0, line.digits(at)
    hour, minute = divmod(value, 100)
    half, behind = meridiem(line, at + 1)
    if hour > HOURS or minute >= MINUTES or line.word(behind) in line.lex.people:
        return None
    likely = digits == MILITARY[1] and value not in YEARS and minute % STEP == 0
    if not (firm or half or likely):
        return None
    behind = line.after(behind, {"h", "hrs", "hours"})
    exact = half is None and (hour > NOON or line.word(at).startswith("0") or digits == MILITARY[1])
    return Clock(hour, minute, half, exact=exact), behind


def _finished(line: Line, at: int, hour: int, minute: int | None, behind: int) -> tuple[Clock | Wrong, int] | None:
    oclock = behind
    behind = line.after(behind, line.lex.about, line.lex.oclock)
    oclock = behind > oclock
    half, behind = meridiem(line, behind)
    behind = line.after(behind, line.lex.about)
    bare = minute is None and half is None and not oclock
    if hour > HOURS or (minute or 0) >= MINUTES or (half and hour == 0):
        return (Wrong("no-such-time"), behind) if not bare else None
    exact = half is None and (hour > NOON or (hour == 0 and not bare) or (line.word(at)[:1] == "0" and not bare))
    return Clock(hour, minute or 0, half if hour <= NOON else None, exact=exact, bare=bare), behind


def meridiem(line: Line, at: int) -> tuple[Half | None, int]:
    """Read am, p.m., "p m", or the p of 3p; return it with the place behind."""
    word = line.word(at)
    if word in line.lex.halves_of_day:
        return line.lex.halves_of_day[word], at + 1
    if word not in {"a", "p"}:
        return None, at
    dotted = line.word(at + 1) == "." and line.glued(at + 1)
    letter = at + 1 + dotted
    half: Half = "am" if word == "a" else "pm"
    if line.word(letter) == "m":
        return half, line.after(letter + 1, {"."} if dotted else ())
    return (half, at + 1) if line.glued(at) else (None, at)


def _with_part(line: Line, found: Clock, at: int) -> tuple[Clock, int]:
    """Read the rest of "3 in the morning", "8 at night", "4 in the PM"."""
    lex = line.lex
    if found.half or found.exact:
        return found, at
    inside = line.after(at, lex.of | lex.at, lex.of)
    if inside > at and line.word(inside) in lex.halves_of_day:
        return replace(found, half=lex.halves_of_day[line.word(inside)], bare=False), inside + 1
    if inside > at and line.word(inside) in lex.parts:
        return replace(found, part=lex.parts[line.word(inside)], bare=False), inside + 1
    return found, at
