"""The page of all events: `python -m tests.events` writes it, and a test holds it to what is told."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from adapters.events.cloud_events import PREFIX, cloud_event
from core.domain.audit import CLOCK, Entry, Facts
from core.domain.events import Event, Happened, Type, event_of, trial_event
from core.values import MemberId, OrganizationId, WebhookId

PAGE = Path(__file__).parents[1] / "docs" / "events.md"
BEGIN = "<!-- what follows is written by python -m tests.events -->\n"
HOUSE = OrganizationId(1)
NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
HELD: Facts = {
    "status": "held",
    "resource": 4,
    "unit": 6,
    "holder": 12,
    "starts": "2026-11-24T14:00:00+00:00",
    "ends": "2026-11-24T16:00:00+00:00",
}
STANDS = {**HELD, "status": "confirmed"}

Row = tuple[str, str, Facts, Facts, Facts | None, bool]
"""Noun, verb, what was known before, what the change made different, before and after, and whether time did it."""


def _entered(status: str, was: Mapping[str, Any] = STANDS, *, clock: bool = False) -> Row:
    return "booking", status, was, {"status": was["status"]}, {"status": status}, clock


def _touched(before: Facts, after: Facts) -> Row:
    return "booking", "confirmed", STANDS, before, after, False


TOLD: Mapping[Type, tuple[str, Row]] = {
    Type.HELD: ("Somebody holds a slot; it is theirs for five minutes.", ("booking", "held", {}, {}, None, False)),
    Type.IMPORTED: (
        "A booking stands without having been held: a date of a series, or one that was brought in.",
        ("booking", "confirmed", {}, {}, None, False),
    ),
    Type.PENDING: ("It was confirmed by its holder, and waits for somebody’s approval.", _entered("pending", HELD)),
    Type.CONFIRMED: ("It stands.", _entered("confirmed", HELD)),
    Type.CODE_ISSUED: (
        "Somebody was shown its access code, `shown_to`; the code itself is in no event.",
        ("code", "seen", STANDS, {}, {}, False),
    ),
    Type.CHECKED_IN: ("Somebody has come.", _entered("in_use")),
    Type.COMPLETED: ("It is over.", _entered("completed", {**STANDS, "status": "in_use"}, clock=True)),
    Type.NO_SHOW: ("Nobody came in time, and it was released: its slot is free.", _entered("no_show", clock=True)),
    Type.EXPIRED: ("It was not confirmed, or not answered, in time.", _entered("expired", HELD, clock=True)),
    Type.DECLINED: (
        "An approver, or nobody in time and therefore the rules, said no.",
        _entered("cancelled", {**HELD, "status": "pending"}, clock=True),
    ),
    Type.CANCELLING: (
        "It was cancelled; for a minute that can be taken back, and the slot is not free yet.",
        _entered("cancelling"),
    ),
    Type.CANCELLED: (
        "It is cancelled for good, and its slot is free.",
        _entered("cancelled", {**STANDS, "status": "cancelling"}, clock=True),
    ),
    Type.RESTORED: (
        "It stands again: its cancelling or its release was taken back.",
        _entered("confirmed", {**STANDS, "status": "cancelling"}),
    ),
    Type.MOVED: (
        "It has another time, another resource or another unit; `before` says which it had.",
        _touched(
            {"starts": "2026-11-24T14:00:00+00:00", "ends": "2026-11-24T16:00:00+00:00"},
            {"starts": "2026-11-24T15:00:00+00:00", "ends": "2026-11-24T17:00:00+00:00"},
        ),
    ),
    Type.EXTENDED: (
        "It ends later.",
        _touched({"ends": "2026-11-24T16:00:00+00:00"}, {"ends": "2026-11-24T16:30:00+00:00"}),
    ),
    Type.RELEASED: (
        "It ends earlier: the rest of its time was given back, and is free.",
        _touched({"ends": "2026-11-24T16:00:00+00:00"}, {"ends": "2026-11-24T15:15:00+00:00"}),
    ),
    Type.HANDED_OVER: ("It has another holder.", _touched({"holder": 12}, {"holder": 15})),
    Type.OFFERED: (
        "Somebody is offered to take it over, `offered_to`; with null, nobody is any more.",
        _touched({"offered_to": None}, {"offered_to": 15}),
    ),
    Type.ATTENDEES_CHANGED: (
        "Other members come to it, `attendees`.",
        _touched({"attendees": []}, {"attendees": [15, 16]}),
    ),
    Type.CHANGED: ("Something else about it was changed, such as its title, which no event tells.", _touched({}, {})),
    Type.RESOURCE_ADDED: (
        "Something can be booked that was not there before.",
        ("resource", "added", {}, {}, {"name": "Atlas", "kind": "room"}, False),
    ),
    Type.RESOURCE_CHANGED: (
        "Something that can be booked was changed: its facts, its units, its classes of seats or its departures.",
        ("resource", "edited", {"name": "Atlas", "kind": "room"}, {"capacity": 8}, {"capacity": 10}, False),
    ),
    Type.RESOURCE_RETIRED: (
        "It cannot be booked any more.",
        ("resource", "retired", {"name": "Atlas", "kind": "room"}, {}, {"because": "sold"}, False),
    ),
    Type.RESOURCE_BROUGHT_BACK: (
        "It can be booked again.",
        ("resource", "brought back", {"name": "Atlas", "kind": "room"}, {}, {}, False),
    ),
    Type.BLACKOUT_PROPOSED: (
        "Somebody looks over a closing; nothing is closed yet.",
        (
            "blackout",
            "proposed",
            {},
            {},
            {"resources": [4], "starts": "2026-11-26T08:00:00+00:00", "ends": "2026-11-26T11:00:00+00:00"},
            False,
        ),
    ),
    Type.BLACKOUT_STARTED: (
        "It is closed for that time.",
        (
            "blackout",
            "standing",
            {"resources": [4], "starts": "2026-11-26T08:00:00+00:00", "ends": "2026-11-26T11:00:00+00:00"},
            {"state": "proposed"},
            {"state": "standing"},
            False,
        ),
    ),
    Type.BLACKOUT_LIFTED: (
        "It is open again.",
        (
            "blackout",
            "lifted",
            {"resources": [4], "starts": "2026-11-26T08:00:00+00:00", "ends": "2026-11-26T11:00:00+00:00"},
            {"state": "standing"},
            {"state": "lifted"},
            False,
        ),
    ),
    Type.FAULT_REPORTED: (
        "Somebody reported that something is broken; what they wrote is in no event.",
        ("fault", "reported", {}, {}, {"resource": 4}, False),
    ),
    Type.FAULT_MENDED: ("It works again.", ("fault", "mended", {"resource": 4}, {"resource": 4}, None, False)),
}
"""What each type means, and the change from which its example is made."""


def example(kind: Type, number: int) -> Event | None:
    """Return the example of a type, as it follows from a change."""
    if kind is Type.TEST:
        return trial_event(HOUSE, WebhookId(3), at=NOON)
    noun, verb, known, before, after, clock = TOLD[kind][1]
    first = noun == "booking" and not known
    made = {**HELD, "status": verb} if first else after
    entry = Entry(
        HOUSE,
        number,
        noun,
        "17" if noun in {"booking", "code"} else "4",
        verb,
        None,
        NOON + timedelta(minutes=number),
        None if clock else MemberId(12),
        CLOCK if clock else "slack",
        None if first or (not known and noun != "booking") else before,
        made,
    )
    return event_of(Happened(HOUSE, number, entry, {**known, **(made or {})}))


def written() -> str:
    """Return the part of the page that lists every event with an example."""
    parts = []
    for number, kind in enumerate(Type, 1):
        event = example(kind, number)
        if event is None or event.type is not kind:
            raise AssertionError(f"the example of {kind} is {event}")
        said = TOLD[kind][0] if kind in TOLD else "Nothing happened: `bellhop webhooks test` tries a webhook."
        shown = json.dumps(cloud_event(event), indent=2, ensure_ascii=False)
        parts.append(f"### {PREFIX}{kind}\n\n{said}\n\n```json\n{shown}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    head = PAGE.read_text(encoding="utf-8").partition(BEGIN)[0]
    PAGE.write_text(f"{head}{BEGIN}\n{written()}", encoding="utf-8")
