"""Cells: values as text, and text as values, in the forms that people and other tools write."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Literal

from core.domain.sheets import Form, Json, Value, Wrong, wrong

FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
"""What makes a spreadsheet take a cell for a formula, or hides that it was kept from that."""
Order = Literal["day first", "month first"]
"""Which number of 3/4/2026 is the day."""
YES = frozenset({"yes", "true", "y", "1", "x", "ja", "oui", "sí", "si", "sì", "wahr", "vrai"})
NO = frozenset({"no", "false", "n", "0", "nein", "non", "falsch", "faux", "falso"})
LARGEST = 2**31 - 1
"""What a whole number of the database holds."""
_MOMENT = re.compile(
    r"^(\S+?)(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)\s*([AaPp]\.?[Mm]\.?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$",
    re.ASCII,
)
MONTHS, NOON = 12, 12
CENTURY, CENTURY_ENDS = 2000, 100
"""A year of two digits is one of this century."""
_YEAR_FIRST = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$", re.ASCII)
_YEAR_LAST = re.compile(r"^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$", re.ASCII)


class BadCell(Exception):  # noqa: N818 - a fact about a file, which its reader passes on
    """A cell cannot be what its column needs."""

    def __init__(self, fault: Wrong) -> None:
        super().__init__(fault.what)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Reading:
    """How the cells of a file are read: the order of days and months, and whether blanks around texts are kept."""

    order: Order | None = None
    exact: bool = False
    """Our own form: a text is what stands there, to the last blank."""


def guarded(text: str) -> str:
    """Return a text so that a spreadsheet shows it and computes nothing."""
    return f"'{text}" if text.startswith(FORMULA) else text


def csv_of(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a small table as CSV, in which no cell is a formula; None is an empty cell."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([guarded("" if cell is None else str(cell)) for cell in row] for row in rows)
    return text.getvalue()


def unguarded(text: str) -> str:
    """Return the text that was guarded."""
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text


def written(value: Value, form: Form) -> str:
    """Return a value as the text of a cell, guarded."""
    match value:
        case None:
            return ""
        case bool() if form is not Form.JSON:
            return "yes" if value else "no"
        case datetime():
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case _ if form is Form.JSON:
            return guarded(json.dumps(value, ensure_ascii=False, sort_keys=True))
        case tuple():
            return guarded(";".join(map(_quoted, value)))
        case _:
            return guarded(str(value))


def read(text: str, form: Form, reading: Reading) -> Value:
    """Return the value of a cell; an empty one is None. Refuses with BadCell a text that is no such value."""
    if "\0" in text:
        raise BadCell(wrong("control-character"))
    if form is Form.TEXT:
        said = unguarded(text) if reading.exact else unguarded(text).strip()
        return said or None
    bare = unguarded(text).strip()
    return _READ[form](bare, reading) if bare else None


def order_of(texts: Iterable[str]) -> Order | None:
    """Return which of two numbers is the day in dates such as 3/14/2026; None if no date tells."""
    for text in texts:
        found = _YEAR_LAST.match(text.strip().split(" ")[0])
        if found and int(found[1]) > MONTHS:
            return "day first"
        if found and int(found[3]) > MONTHS:
            return "month first"
    return None


def _quoted(text: str) -> str:
    special = text == "" or text != text.strip() or any(char in text for char in ';,|"\n\r')
    return '"' + text.replace('"', '""') + '"' if special else text


def _list(text: str, reading: Reading) -> Value:
    # A space behind the mark is somebody's who typed it: where a part begins with one, we write it in quotes.
    cell = csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True, skipinitialspace=True)
    parts = next(cell, [])
    if reading.exact:
        return tuple(parts)
    # Other tools part them otherwise.
    for mark in ("|", ","):
        if len(parts) == 1 and mark in text and not text.startswith('"'):
            parts = text.split(mark)
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _number(text: str, _: Reading) -> Value:
    if not re.fullmatch(r"[+-]?[0-9]{1,12}(?:[.,]0+)?", text):
        raise BadCell(wrong("no-number"))
    number = int(re.split("[.,]", text)[0])
    if not -LARGEST <= number <= LARGEST:
        raise BadCell(wrong("no-number"))
    return number


def _yes_no(text: str, _: Reading) -> Value:
    if text.casefold() in YES | NO:
        return text.casefold() in YES
    raise BadCell(wrong("no-yes-no"))


def _json(text: str, _: Reading) -> Value:
    try:
        said: Json = json.loads(text)
    except (ValueError, RecursionError):
        raise BadCell(wrong("no-json")) from None
    return said


def _moment(text: str, reading: Reading) -> Value:
    found = _MOMENT.match(text)
    if not found:
        raise BadCell(wrong("no-moment"))
    try:
        day, clock, half, offset = found.groups()
        said = datetime.fromisoformat(f"{_day(day, reading)}T{_clock(clock, half)}{(offset or '').upper()}")
        return said.astimezone(UTC) if said.tzinfo else said
    except (ValueError, OverflowError):
        raise BadCell(wrong("no-moment")) from None


def _day(text: str, reading: Reading) -> str:
    if found := _YEAR_FIRST.match(text):
        year, month, day = map(int, found.groups())
        return f"{year:04}-{month:02}-{day:02}"
    found = _YEAR_LAST.match(text)
    if not found:
        raise ValueError
    one, mark, other, year = int(found[1]), found[2], int(found[3]), int(found[4])
    order = "day first" if mark == "." else reading.order or order_of([text])
    if order is None:
        raise BadCell(wrong("either-day"))
    day, month = (one, other) if order == "day first" else (other, one)
    return f"{year + (CENTURY if year < CENTURY_ENDS else 0):04}-{month:02}-{day:02}"


def _clock(text: str | None, half: str | None) -> str:
    if text is None:
        return "00:00"
    hour, rest = text.split(":", 1)
    if half:
        if not 1 <= int(hour) <= NOON:
            raise ValueError
        hour = str(int(hour) % NOON + (NOON if half[0] in "Pp" else 0))
    return time.fromisoformat(f"{int(hour):02}:{rest}").isoformat()


_READ: Mapping[Form, Callable[[str, Reading], Value]] = {
    Form.NUMBER: _number,
    Form.YES_NO: _yes_no,
    Form.MOMENT: _moment,
    Form.LIST: _list,
    Form.JSON: _json,
}
