"""Valid JSON made invalid: hostile values in any field, fields that are gone or doubled, broken bytes; all seeded."""

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from random import Random
from typing import Any

Json = dict[str, Any]
Path = tuple[str | int, ...]

RAW = "\ue0ff"
"""Marks a string whose content is JSON already: Python refuses to write numbers of more than 4,300 digits."""
DEEP = 5_000
"""Brackets around a value: Python's reader gives up at about a thousand."""
LONG = 70_000
"""Characters: more than either platform lets anybody write."""
NUMBERS: tuple[object, ...] = (
    0,
    -1,
    1.5,
    -(2**31),
    2**63,
    2**63 - 1,
    -(2**63) - 1,
    10**30,
    int("9" * 400),
    RAW + "9" * 5_000,
    RAW + "1e999",
    RAW + "NaN",
    RAW + "-0",
)
TEXTS: tuple[object, ...] = (
    "",
    " ",
    "\0",
    "a\0b",
    "\ud800",
    "\udfff\ud83d",
    "\u202e\u200f\u2066atlas",
    "\u200b",
    "ﷺ" * 300,
    "💥" * 300,
    "x" * LONG,
    "<" * LONG,
    "@" * LONG,
    "9" * 400,
    "9" * 5_000,
    "-1",
    "²",
    "٣",
    "&#" + "9" * 5_000 + ";",
    "<!channel> &lt;@U0JONAS01&gt; <b>",
    "../../etc/passwd",
    "'; DROP TABLE bookings; --",
    "%s %(x)s {0} {x} ${x}",
    "http://[::1",
    "https://hooks.invalid/" + "x" * 3_000,
    "NaN",
    "true",
    "None",
)
SHAPES: tuple[object, ...] = (
    None,
    True,
    False,
    [],
    {},
    [[]],
    [None],
    {"": None},
    {"id": None},
    [{}] * 200,
    RAW + "[" * 500 + "]" * 500,
    RAW + "[" * DEEP + "]" * DEEP,
    RAW + '{"a":' * 500 + "1" + "}" * 500,
)
HOSTILE = NUMBERS + TEXTS + SHAPES
NAMES = ("atlas", "orion", "desk 4", "vega", "neptune", "studio a", "@jonas", "@U0JONAS01")
WORDS = (
    *("book", "cancel", "move", "extend", "find", "my bookings", "check in", "free", "late", "confirm", "no", "yes"),
    *("tomorrow", "yesterday", "monday", "friday", "next", "every", "until", "end of", "month", "february", "december"),
    *("from", "to", "for", "at", "and", "with", "in", "after", "before", "half past", "quarter to", "noon", "midnight"),
    *("hours", "hour", "min", "days", "weeks", "years", "people", "am", "pm", "h", ":", ",", ".", "-", "–", "/", "#"),
    *("demain", "morgen", "mañana", "domani", "halb", "de", "bis", "à", "alle", "because", "it", "that one", "instead"),
)
FIGURES = (
    *("0", "00", "1", "3", "7", "12", "24", "25", "29", "31", "32", "60", "61", "99", "100", "999", "1000", "8760"),
    *("99999", "482913", "999999", "2147483648", "9223372036854775808", "9" * 30, "9" * 400, "-5", "+5", "1.5", "1/2"),
    *("½", "²", "③", "٣", "Ⅷ", "3pm", "15:00", "24:00", "25:61", "3-5pm", "5-3pm", "30.2.", "31.12.9999", "1/1/0001"),
    *("2026-02-30", "0000-00-00", "9999-12-31", "3rd", "99th", "0h", "1e9", "0x10", "1_000"),
)


@dataclass(frozen=True, slots=True)
class Doubled:
    """A field that stands in its object twice, with these two values."""

    first: object
    second: object


def sentence(rng: Random) -> str:
    """Return words of bookings and figures in any order: what might break the understanding."""
    pools = (WORDS, WORDS, FIGURES, NAMES)
    said = [rng.choice(rng.choice(pools)) for _ in range(rng.choice((1, 2, 3, 5, 8, 13, 40, 400)))]
    return rng.choice((" ", " ", " ", "", ", ", "\n", "\u202e ")).join(said)


def mutated(valid: Json, rng: Random) -> Json:
    """Return a copy in which one place, or a few, are hostile, gone, doubled, renamed or wrapped."""
    broken: Json = json.loads(json.dumps(valid))
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        paths = list(_paths(broken))
        if paths:
            _break(broken, rng.choice(paths), rng)
    return broken


def written(value: object) -> str:
    """Return the JSON of a mutated value."""
    if isinstance(value, str) and value.startswith(RAW):
        return value.removeprefix(RAW)
    if isinstance(value, list):
        return f"[{','.join(map(written, value))}]"
    if isinstance(value, dict):
        return f"{{{','.join(_field(name, inner) for name, inner in value.items())}}}"
    # Wrapped in a list meanwhile: there it stands once.
    return written(value.second) if isinstance(value, Doubled) else json.dumps(value)


def garbled(body: bytes, rng: Random) -> bytes:
    """Return the bytes cut off, bent, in another encoding, or nothing at all."""
    at = rng.randrange(len(body) + 1)
    return rng.choice(
        (
            b"",
            body[:at],
            body[:at] + bytes([rng.randrange(256)]) + body[at + 1 :],
            body[:at] + b"\xed\xa0\x80\xff\0" + body[at:],
            b"\xef\xbb\xbf" + body,
            body.decode(errors="replace").encode("utf-16"),
            b"[" * 100_000,
            body + body,
        )
    )


def _field(name: str, value: object) -> str:
    if isinstance(value, Doubled):
        return f"{json.dumps(name)}:{written(value.first)},{json.dumps(name)}:{written(value.second)}"
    return f"{json.dumps(name)}:{written(value)}"


def _paths(value: object, before: Path = ()) -> Iterator[Path]:
    """Return the way to each field and element."""
    inner: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value[:3]))
    for name, each in inner:
        yield (*before, name)
        yield from _paths(each, (*before, name))


def _break(body: Json, path: Path, rng: Random) -> None:
    holder: Any = body
    for name in path[:-1]:
        holder = holder[name]
    name = path[-1]
    match rng.randrange(8):
        case 0:
            del holder[name]
        case 1 if isinstance(holder, dict) and not isinstance(holder[name], Doubled):
            holder[name] = Doubled(_hostile(rng), holder[name])
        case 2 if isinstance(holder, dict):
            holder[f"{name}\0"] = holder.pop(name)
        case 3:
            holder[name] = [holder[name]]
        case _:
            holder[name] = _hostile(rng)


def _hostile(rng: Random) -> object:
    # A copy, because a later mutation may break what stands in it.
    return deepcopy(rng.choice(HOSTILE))
