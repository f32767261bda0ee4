"""The hour of a clock without am and pm, and the end of a range of clocks."""

from adapters.understanding.when.pieces import Clock
from core.domain.bookings.wish import Part

HOUR, NOON, DAY = 60, 12 * 60, 24 * 60
AFTERNOON_HOURS = range(1, 7)
"""A bare 1–6 is in the afternoon; nobody books at three in the night without saying so."""
EARLIEST = 6
"""The first hour of a day that people work; the others of the afternoon are night before noon."""
SMALL_HOURS = range(1, 5)
"""In an evening, 1–4 are the night after it: "friday night at 2"."""
# In minutes of the day. They overlap, because a clock only has to fit the part that is named: "noon" is in the morning
# and the afternoon, five is in the afternoon and the evening, and an evening reaches to five in the night.
HOURS_OF: dict[Part, range] = {
    "morning": range(NOON + 1),
    "afternoon": range(NOON, 18 * HOUR + 1),
    "evening": range(17 * HOUR, DAY + 5 * HOUR),
}
ENDS: dict[Part, int] = {"morning": NOON, "afternoon": 18 * HOUR, "evening": DAY}


def minutes(clock: Clock, part: Part | None = None) -> int:
    """Return the clock's minute of the day; in the night after an evening it counts on past 24 hours."""
    hour, part = clock.hour, clock.part or part
    if clock.half:
        hour = hour % 12 + 12 * (clock.half == "pm")
    elif clock.exact:
        hour += 24 * (hour == 0 and part == "evening")
    elif hour <= 12:  # noqa: PLR2004 - the face of a clock
        hour = _on_the_face(hour, part)
    return hour * HOUR + clock.minute


def _on_the_face(hour: int, part: Part | None) -> int:
    match part:
        case "morning":
            return hour % 12
        case "afternoon":
            return hour % 12 + 12
        case "evening":
            return hour + 24 if hour in SMALL_HOURS else hour + 12
        case _:
            return hour + 12 if hour in AFTERNOON_HOURS else hour


def ends(start: Clock, end: Clock, part: Part | None = None) -> tuple[int, int] | None:
    """
    Return the minutes of a range, as in 11-1, 3-5pm, 9-5, 11pm-3.

    A range may run past midnight, for at most twelve hours and into the morning; None if it ends before its start.
    """
    begun = _start(start, end, part)
    ended = _end(begun, end, part if start.part is None or end.part else start.part)
    return (begun, ended) if ended is not None else None


def _start(start: Clock, end: Clock, part: Part | None) -> int:
    usual = minutes(start, part or end.part)
    if start.half or start.exact or start.part:
        return usual
    limit = minutes(end, part)
    # "3-3pm" is of no length, and is refused as such, rather than from 3 in the night.
    if (start.hour, start.minute) == (end.hour, end.minute):
        return limit
    if end.half and start.hour <= 12:  # noqa: PLR2004 - the face of a clock
        literal = start.hour % 12 * HOUR + start.minute
        # The latest start before the end: "11-1pm" begins at 11, "3-5pm" at 15, and 1-6 are never in the night.
        usable = (literal + NOON,) if end.half == "pm" and start.hour in AFTERNOON_HOURS else (literal, literal + NOON)
        fitting = [each for each in usable if each < limit]
        return max(fitting, default=usual)
    # "6:30 bis 23:00" counts to 24, and nobody needs to say six in the evening so.
    if end.exact and end.hour > 12 and start.hour == EARLIEST:  # noqa: PLR2004 - the face of a clock
        return start.hour * HOUR + start.minute
    if end.exact and usual >= limit > start.hour * HOUR + start.minute:
        return start.hour * HOUR + start.minute
    return usual


def _end(begun: int, end: Clock, part: Part | None) -> int | None:
    usual = minutes(end, part)
    if usual == begun:
        return usual
    if not (end.half or end.exact or end.part):
        literal = end.hour % 12 * HOUR + end.minute if end.hour <= 12 else usual  # noqa: PLR2004 - the face of a clock
        # The first end after the start: 9-5 ends at 17, 11-1 at 13.
        fitting = (each for each in (literal, literal + NOON, usual) if each > begun)
        usual = min(fitting, default=literal)
    if usual <= begun and _past_midnight(begun, usual):
        return usual + DAY
    return usual


def _past_midnight(begun: int, ended: int) -> bool:
    return begun >= NOON > ended and ended + DAY - begun <= NOON
