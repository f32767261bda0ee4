"""How people ask for facts, report faults, and ask for what Bellhop cannot do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from adapters.understanding.typography import Typography

Topic = Literal[
    "place", "has", "size", "biggest", "smallest", "length", "ahead", "approval", "bookers", "code",
    "who", "day", "members", "earliest",
    "next", "whether-cancelled", "whether-booked", "history", "released", "should-cancel",
    "if-absent", "cancel-until", "hours", "check-in", "if-cancelled", "would-move",
    "fault",
    "watch", "waiting",
    "add", "rename", "delete", "import", "report", "calendar", "poll", "swap", "payment", "remind",
    "role", "unwatch", "not-booking", "my-data", "forget-me", "language", "close", "week", "no-week",
    "ask-them",
