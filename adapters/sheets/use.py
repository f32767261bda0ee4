"""Reports as CSV: the same columns in chat and on the command line, whatever language their reader speaks."""

from collections.abc import Sequence

from adapters.sheets.cells import csv_of
from core.domain.reports import By, Use

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
COUNTED = (
    *("bookings", "booked_h", "used_h", "open_h", "used_%", "no_shows", "cancelled"),
    *("made_1h_before", "made_1d_before", "made_7d_before", "empty_chairs", "refused"),
)
"""The columns behind the first, which is what the rows have in common."""


def row(use: Use, by: By) -> tuple[object, ...]:
    """Return the cells of a row; None stands for what is not known."""
    key = WEEKDAYS[int(use.key) - 1] if by is By.WEEKDAY else use.key
    share = None if use.share is None else round(100 * use.share, 1)
    hours = tuple(None if each is None else round(each, 2) for each in (use.booked, use.used, use.open))
    chairs = None if use.empty_chairs is None else round(use.empty_chairs, 1)
    lead = use.within_hour, use.within_day, use.within_week
    return (key, use.bookings, *hours, share, use.no_shows, use.cancelled, *lead, chairs, use.refused)


def written(found: Sequence[Use], by: By) -> str:
    """Return the report as CSV; names that a spreadsheet would compute stay text."""
    return csv_of((by.value, *COUNTED), (row(each, by) for each in found))
