"""What a person can want to know of how everything is used."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.domain.reports import By, Form, Period
from core.domain.resources.resource import Kind
from core.values import ResourceId, SiteId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class AskReport(Intent):
    """Learn how what the wish names was used, or everything."""

    wish: Wish
    period: Period | None = None
    by: By | None = None
    least: bool = False
    absent: bool = False
    form: Form = Form.WORDS
    since: bool = False
    """Whether the day that the wish names is the first of many."""
    weekday: bool = False
    """Whether the days of the wish are those of a week."""
    dated: bool = False
    """Whether days are spoken of, understood or not."""
    approvals: bool = False
    """Whether it is about how long approvals took."""
    unknown: str | None = None
    """What is none here of which it was to tell, as typed."""


@dataclass(frozen=True, slots=True)
class ShowReport(Intent):
    """See a report on some days, by what its bookings have in common."""

    word: ClassVar = "report"

    by: By
    first: date
    last: date
    resource: ResourceId | None = None
    least: bool = False
    absent: bool = False
    form: Form = Form.WORDS
    kind: Kind | None = None
    site: SiteId | None = None
    every: bool = False
    """Whether all that it can be counted by is offered, and not only the usual."""


@dataclass(frozen=True, slots=True)
class SendMonthly(Intent):
    """Have a report sent to this conversation each month."""

    word: ClassVar = "monthly"


@dataclass(frozen=True, slots=True)
class StopMonthly(Intent):
    """Have no more reports sent to this conversation; where that is only `asked`, a button does it."""

    word: ClassVar = "nomonthly"

    asked: bool = False
