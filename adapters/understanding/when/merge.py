"""Several pieces that name one day → that day."""

from collections.abc import Sequence
from datetime import date

from adapters.understanding.when.calendar import days_later, in_calendar, in_month, months_later, next_weekday, week_of
from adapters.understanding.when.pieces import Calendar, DayPiece, Fixed, InMonth, Later, Period, Span, Weekday, Wrong


def merged(pieces: Sequence[DayPiece], today: date) -> date | Period | Wrong:
    """Return the one day, or the period, that all pieces agree on, or Wrong."""
    wrong = next((piece for piece in pieces if isinstance(piece, Wrong)), None)
    if wrong:
        return wrong
    weekdays = {piece.number: piece for piece in pieces if isinstance(piece, Weekday)}
    if len(weekdays) > 1:
        return Wrong("day-mismatch")
    weekday = next(iter(weekdays.values()), None)
    anchors = [piece for piece in pieces if not isinstance(piece, Weekday | Later)]
    # On a Monday, "lundi en huit" counts from today, "monday week" from the next Monday, as a weekday alone does.
    if weekday and not anchors and any(isinstance(piece, Later) and piece.today for piece in pieces):
        today = days_later(today, -1)
    found = _agreed([_anchored(anchor, weekday, today) for anchor in anchors]) if anchors else _plain(weekday, today)
    later = sum(piece.days for piece in pieces if isinstance(piece, Later))
    return days_later(found, later) if later and isinstance(found, date) else found


def moved(day: date, span: Span) -> date:
    """Return the day that is so much later."""
    return days_later(months_later(day, span.months), span.days)


def _plain(weekday: Weekday | None, today: date) -> date | Wrong:
    if weekday is None:
        return Wrong("day-mismatch")
    # "Next tuesday" is the Tuesday of the next calendar week, on a Monday eight days away.
    if weekday.side in {"next", "second"}:
        return days_later(week_of(today), 7 * (1 + (weekday.side == "second")) + weekday.number)
    return next_weekday(today, weekday.number)


def _anchored(anchor: DayPiece, weekday: Weekday | None, today: date) -> date | Period | Wrong:
    number = weekday.number if weekday else None
    match anchor:
        case Calendar():
            return in_calendar(anchor, today, number) or Wrong("no-such-day" if number is None else "day-mismatch")
        case InMonth():
            return in_month(anchor, today, number) or Wrong("no-such-day" if number is None else "day-mismatch")
        case Fixed(day, grain):
            return day if number is None else _weekday_near(day, grain, number)
        case Period(first, _) if number is not None:
            return days_later(week_of(first), number)
        case Period():
            return anchor
        case _:
            return Wrong("day-mismatch")


def _weekday_near(day: date, grain: str, number: int) -> date | Wrong:
    if grain == "week":
        return days_later(week_of(day), number)
    if grain == "month":
        return next_weekday(days_later(day, -1), number)
    return day if day.weekday() == number else Wrong("day-mismatch")


def _agreed(found: Sequence[date | Period | Wrong]) -> date | Period | Wrong:
    wrong = next((each for each in found if isinstance(each, Wrong)), None)
    days = {each for each in found if isinstance(each, date)}
    periods = [each for each in found if isinstance(each, Period)]
    if wrong or len(days) > 1:
        return wrong or Wrong("day-mismatch")
    if not days:
        return periods[0]
    day = days.pop()
    # "Next week, on the 3rd" must lie in that week.
    return day if all(each.first <= day <= each.last for each in periods) else Wrong("day-mismatch")
