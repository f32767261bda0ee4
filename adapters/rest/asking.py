"""What is wrong with a request before any use case is asked: each becomes a problem of its own type."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from adapters.rest.fields import FIRST, LAST
from core.values import Interval


class BadRequest(Exception):  # noqa: N818 - what was asked, and no fault of ours
    """A request that cannot be read: its `type` of problem, the status, one sentence, and further facts."""

    def __init__(
        self,
        type_: str,
        detail: str,
        *,
        status: int = 422,
        facts: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.type, self.detail, self.status = type_, detail, status
        self.facts, self.headers = dict(facts or {}), dict(headers or {})


def instant(said: str, zone: ZoneInfo, *, of: str) -> datetime:
    """
    Return the instant that a text names: with an offset itself, without one by the clock of that zone.

    Refuses with BadRequest what is no such time, lies centuries away, or never comes because the clocks skip it. A time
    that comes twice is its first.
    """
    try:
        read = datetime.fromisoformat(said)
    except ValueError:
        raise BadRequest("bad-time", f"{of}: no such time.", facts={"parameter": of}) from None
    if read.tzinfo is None:
        if (skipped := _skipped(read, zone)) is not None:
            raise BadRequest(
                "missing-hour",
                f"{of}: the clocks in {zone.key} skip that time; it would be {skipped:%H:%M}.",
                facts={"parameter": of, "zone": zone.key, "instead": skipped.isoformat(timespec="minutes")},
            )
        read = read.replace(tzinfo=zone)
    return _bounded(read, of=of)


def _bounded(read: datetime, *, of: str) -> datetime:
    # The comparison is of instants; the year alone is asked first, because the ends of the calendar have no UTC.
    if not FIRST.year <= read.year < LAST.year:
        raise BadRequest("bad-time", f"{of}: centuries away.", facts={"parameter": of})
    return read.astimezone(UTC)


def _skipped(wall: datetime, zone: ZoneInfo) -> datetime | None:
    """Return where a wall time that the clocks skip would lie behind the change; None for all others."""
    if not FIRST.year <= wall.year < LAST.year:
        return None
    there = wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None)
    return there if there != wall else None


def day(said: str, *, of: str) -> date:
    """Return the date that a text names; refuses with BadRequest what is none, or centuries away."""
    try:
        read = date.fromisoformat(said)
    except ValueError:
        raise BadRequest("bad-time", f"{of}: no such date.", facts={"parameter": of}) from None
    if not FIRST.year <= read.year < LAST.year:
        raise BadRequest("bad-time", f"{of}: centuries away.", facts={"parameter": of})
    return read


def during(start: str, end: str | None, minutes: int | None, zone: ZoneInfo) -> Interval:
    """Return the slot from a start to an end, or for so many minutes; refuses with BadRequest any other."""
    if (end is None) == (minutes is None):
        raise BadRequest("bad-slot", "A slot has an end or minutes: one of the two.")
    begins = instant(start, zone, of="start")
    ends = instant(end, zone, of="end") if end is not None else begins + timedelta(minutes=minutes or 0)
    if ends <= begins:
        raise BadRequest("bad-slot", "A slot ends after it starts.")
    return Interval(begins, ends)


def misread(errors: Sequence[Mapping[str, object]]) -> BadRequest:
    """Return what a body or parameters that do not fit their schema are told; what was sent is not repeated."""
    if any(each.get("type") == "json_invalid" for each in errors):
        return BadRequest("bad-json", "The body is no JSON.", status=400)
    told = [{"pointer": _pointer(each["loc"]), "detail": str(each["msg"])} for each in errors]
    return BadRequest("misread", "Some of it does not fit the schema.", facts={"errors": told})


def _pointer(place: object) -> str:
    where, *parts = place if isinstance(place, tuple) else (place,)
    return "#" + "".join(f"/{part}" for part in parts) if where == "body" else "/".join(map(str, (where, *parts)))
