"""The `understand` command: one JSON line out for each sentence in; and the catalogue file that it reads."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from adapters.understanding.explain import runners_up, uses
from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.reading import Named, Reading
from core.domain.series.recurrence import WORKING_WEEK, Recurrence

Moment = datetime | date
SITE = "Europe/Berlin"
"""
The zone to which a time in another zone is converted where a line names none: that of the sample catalogue's site.

Without such a time the zone stays open, so that holidays are those of the language's own country.
"""


class Listed(BaseModel):
    """One resource of a catalogue file."""

    model_config = ConfigDict(extra="ignore")

    name: Annotated[str, Field(min_length=1, max_length=200)]
    kind: str
    aliases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    capacity: Annotated[int, Field(ge=1)] | None = None
    units: tuple[str, ...] = ()
    pool: Annotated[int, Field(ge=1, le=10_000)] | None = None
    """The number of interchangeable units; nobody asks for one of them by its number."""
    seat_rows: Annotated[int, Field(ge=1, le=1_000)] | None = None
    seat_letters: Annotated[str, Field(max_length=26)] = ""

    def named(self) -> Named:
        """Return the names of the resource; rows and letters become seats such as 12C."""
        seats = tuple(f"{row}{letter}" for row in range(1, (self.seat_rows or 0) + 1) for letter in self.seat_letters)
        units = self.units or seats
        several = len(units) > 1 or (self.pool or 1) > 1
        return Named(self.name, self.kind, self.aliases, self.tags, units, self.capacity, several)


class Question(BaseModel):
    """One input line."""

    model_config = ConfigDict(extra="ignore")

    id: str | int | float | None = None
    text: str
    lang: str = "en"
    now: datetime
    tz: str | None = None

    def moment(self) -> datetime:
        """Return `now` as naive wall time; if it has an offset, converted to `tz`, where that is given."""
        if self.now.tzinfo is None or self.tz is None:
            return self.now.replace(tzinfo=None)
        return self.now.astimezone(ZoneInfo(self.tz)).replace(tzinfo=None)


_catalogue: TypeAdapter[tuple[Listed, ...]] = TypeAdapter(tuple[Listed, ...])


def catalogue_from(path: Path) -> tuple[Named, ...]:
    """Return the resources of a catalogue file; raises OSError or pydantic's ValidationError for anything else."""
    return tuple(listed.named() for listed in _catalogue.validate_json(path.read_bytes()))


def answers(lines: Iterable[str], *, catalogue: Sequence[Named], explain: bool = False) -> Iterator[str]:
    """
    Yield one line of JSON for each line that is not blank, in their order; `explain` adds why it was read so.

    A line that is no question gets an answer with `error`, and stops nothing.
    """
    known = tuple(catalogue)
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, known, explain=explain), ensure_ascii=False)


def _answer(line: str, catalogue: tuple[Named, ...], *, explain: bool) -> Mapping[str, Any]:
    try:
        question = Question.model_validate_json(line)
        now = question.moment()
    except ValidationError as refused:
        return {**_its_id(line), "error": _in_one_line(refused)}
    except (ZoneInfoNotFoundError, ValueError, OverflowError) as refused:
        return {**_its_id(line), "error": f"tz: {refused}"}
    ear = Ear(now, question.lang, catalogue, question.tz)
    heard = listen(question.text, ear)
    if question.tz is None and heard.reading.zone:
        heard = listen(question.text, replace(ear, zone=SITE))
    return {**_its_id(line), **_shown(heard.reading), **(_why(heard) if explain else {})}


def _why(heard: Heard) -> Mapping[str, Any]:
    return {
        "read_in": heard.lexicon.code,
        "because": heard.reading.reason,
        "speech": heard.reading.speech,
        "governed": heard.reading.governed,
        "whose": heard.reading.whose,
        "left": list(heard.reading.left),
        "words": [{"words": use.words, "as": use.what} for use in uses(heard)],
        "runners_up": [{"because": other.because, **_shown(other.reading)} for other in runners_up(heard)],
    }


def _shown(reading: Reading) -> Mapping[str, Any]:
    wish = reading.wish
    filters = {"capacity": wish.capacity, "tags": list(wish.tags), "kind": wish.kind, "unit": wish.unit}
    return {
        "intent": reading.intent,
        "resource": wish.resource,
        "filters": {name: value for name, value in filters.items() if value},
        "start": _time(wish.start),
        "end": _time(wish.end),
        "duration_min": _minutes(reading),
        "repeat": _repeat(reading.repeat),
        "clarify": reading.clarify,
        "title": reading.title,
        "people": list(reading.people),
        "units": list(reading.units) if isinstance(reading.units, tuple) else reading.units,
        "zone": reading.zone,
        "certain": reading.certain,
    }


def _minutes(reading: Reading) -> int | None:
    """Return the length; what an extended booking loses is negative."""
    minutes = reading.wish.minutes
    return -minutes if minutes and reading.shorter and reading.intent == "extend" else minutes


def _time(moment: Moment | None) -> str | None:
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="minutes")
    return moment.isoformat() if moment else None


def _repeat(repeat: Recurrence | None) -> Mapping[str, Any] | None:
    if repeat is None:
        return None
    working = repeat.weekdays == WORKING_WEEK and repeat.freq == "weekly"
    said: dict[str, Any] = {"freq": "weekdays" if working else repeat.freq, "until": _time(repeat.until)}
    said["count"] = repeat.count
    # What a weekly or monthly repeat says besides its first day.
    said["interval"] = repeat.interval if repeat.interval > 1 else None
    said["weekdays"] = list(repeat.weekdays) if len(repeat.weekdays) > 1 and not working else None
    said["ordinals"] = list(repeat.ordinals) or None
    said["except"] = sorted(_time(day) or "" for day in repeat.without) or None
    return {name: value for name, value in said.items() if value is not None}


def _its_id(line: str) -> Mapping[str, Any]:
    try:
        whole = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return {"id": whole["id"]} if isinstance(whole, dict) and "id" in whole else {}


def _in_one_line(refused: ValidationError) -> str:
    return "; ".join(f"{'.'.join(map(str, each['loc'])) or 'line'}: {each['msg']}" for each in refused.errors())
