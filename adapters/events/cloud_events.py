"""
Events as CloudEvents 1.0 in their structured JSON form.

https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md and formats/json-format.md; `sequence` is the
extension of that name: texts that sort as the events happened.
"""

import json
from collections.abc import Mapping
from datetime import UTC
from typing import Any

from core.domain.events import Event, as_told

MEDIA_TYPE = "application/cloudevents+json; charset=utf-8"
PREFIX = "bellhop."
DIGITS = 19
"""Of the largest number that there can be."""


def cloud_event(event: Event, told: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """
    Return an event as JSON has it; told again, it is the same.

    `told` is what its reader may know of it; if not said, all of it.
    """
    return {
        "specversion": "1.0",
        "id": id_of(event),
        "source": f"/organizations/{event.organization}",
        "type": f"{PREFIX}{event.type}",
        "subject": event.subject,
        "time": event.at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "sequence": f"{event.number:0{DIGITS}d}",
        "datacontenttype": "application/json",
        "data": as_told(event) if told is None else told,
    }


def id_of(event: Event) -> str:
    """Return what tells an event from all others; it stays the same whenever it is told."""
    number = str(event.number) if event.number else f"test_{event.at.timestamp():.6f}"
    return f"evt_{event.organization}_{number}"


def body_of(event: Event, told: Mapping[str, Any] | None = None) -> bytes:
    """Return an event as it is sent, in one line; the same event is the same bytes."""
    return json.dumps(cloud_event(event, told), ensure_ascii=False, separators=(",", ":")).encode()
