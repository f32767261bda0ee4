"""The tools that somebody can move in from."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path

from adapters.moving import calendars, librebooking, mrbs, seatsurfing
from adapters.moving.lines import Moving
from adapters.moving.tables import tables
from core.domain.sheets import Line

EXPANDED = timedelta(days=366)
"""How far ahead a series of a calendar is expanded unless somebody says otherwise; many never end."""


class Tool(StrEnum):
    """Where something is moved from."""

    LIBREBOOKING = "librebooking"
    MRBS = "mrbs"
    SEATSURFING = "seatsurfing"
    ICS = "ics"


def moved(tool: Tool, path: Path, moving: Moving) -> Iterator[Line]:
    """Yield the lines of what a tool keeps, in the order of their sheets, then tell what was counted."""
    if tool is Tool.ICS:
        moving.until = moving.until or datetime.combine(moving.now.date() + EXPANDED, time(), UTC)
        yield from calendars.moved(path, moving, until=moving.until.date())
    else:
        kept = {Tool.LIBREBOOKING: librebooking, Tool.MRBS: mrbs, Tool.SEATSURFING: seatsurfing}[tool]
        with tables(path) as read:
            yield from kept.moved(read, moving)
    moving.conclude()
