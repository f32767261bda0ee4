"""What every request and answer is made of: ids, texts, instants by two clocks, slots."""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, Strict

from core.values import Interval

LARGEST = 2**63 - 1
"""The largest number of a column."""
FIRST, LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""Between which instants anything is asked about: far from both ends of what a calendar can compute."""
CLOCK = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00(\.0+)?)?(Z|[+-]\d{2}:\d{2})?$"
DAY = r"^\d{4}-\d{2}-\d{2}$"

Id = Annotated[int, Strict(), Field(ge=1, le=LARGEST)]
"""An id in a body: a number, and nothing that only looks like one."""
Reference = Annotated[str, Field(pattern="^[A-Z0-9]{4,16}$", description="The reference of a booking, such as K7QX.")]
Text = Annotated[str, Field(min_length=1, max_length=2_000, pattern=r"^[^\x00]*$")]
"""Words of a person. How long they may be is the core's to say; this bound keeps what is absurd out."""
When = Annotated[
    str,
    Field(
        pattern=CLOCK,
        description=(
            "To the minute: an instant with its offset (2026-12-10T14:00:00Z), or without one the time of the clock on "
            "the wall where the resource is (2026-12-10T14:00)."
        ),
        examples=["2026-12-10T14:00", "2026-12-10T13:00:00Z"],
    ),
]
Day = Annotated[str, Field(pattern=DAY, description="A date: 2026-12-10.", examples=["2026-12-10"])]


class Asked(BaseModel):
    """A request's body; a field that it does not have is refused, so that a misspelled one is no silent surprise."""

    model_config = ConfigDict(extra="forbid")


def _optional(schema: dict[str, Any]) -> None:
    """Let no field be required: `fields` leaves out what was not asked for."""
    schema.pop("required", None)


class Shown(BaseModel):
    """What an answer shows; all fields are there unless `fields` names some of them."""

    model_config = ConfigDict(json_schema_extra=_optional)


class Moment(BaseModel):
    """One instant by two clocks."""

    utc: str = Field(examples=["2026-12-10T13:00:00Z"])
    local: str = Field(description="By the clock where the resource is.", examples=["2026-12-10T14:00:00+01:00"])
    zone: str = Field(description="The IANA name of that clock's zone.", examples=["Europe/Berlin"])

    @classmethod
    def of(cls, instant: datetime, zone: ZoneInfo) -> "Moment":
        """Return the instant by UTC and by the clock of that zone."""
        there = instant.astimezone(zone).isoformat(timespec="seconds")
        return cls(utc=utc(instant), local=there, zone=zone.key)


class Slot(BaseModel):
    """The time from its start up to its end."""

    start: Moment
    end: Moment

    @classmethod
    def of(cls, during: Interval, zone: ZoneInfo) -> "Slot":
        """Return the interval by UTC and by the clock of that zone."""
        return cls(start=Moment.of(during.start, zone), end=Moment.of(during.end, zone))


def utc(instant: datetime) -> str:
    """Return an instant in UTC, as RFC 3339 writes it, to the second."""
    return instant.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def minutes(length: timedelta) -> int:
    """Return a length in whole minutes."""
    return int(length / timedelta(minutes=1))
