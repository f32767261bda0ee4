"""What a person can want to know of how everything is used."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from core.domain.bookings.wish import Wish
from core.domain.reports import By, Period
from core.values import ResourceId


@dataclass(frozen=True, slots=True)
class AskReport:
    """Learn how what the wish names was used, or everything."""

    wish: Wish
    period: Period | None = None
    by: By | None = None
    least: bool = False
    absent: bool = False


@dataclass(frozen=True, slots=True)
class ShowReport:
    """See a report on some days, by what its bookings have in common."""

    word: ClassVar = "report"

    by: By
    first: date
    last: date
    resource: ResourceId | None = None
    least: bool = False
    absent: bool = False


Intent = AskReport | ShowReport
