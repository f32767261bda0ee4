"""What somebody who is in no chat was told of a booking, by e-mail."""

from dataclasses import dataclass
from enum import StrEnum


class Method(StrEnum):
    """What a letter asks of the calendar that reads it, by RFC 5546, section 1.4."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


@dataclass(frozen=True, slots=True)
class Told:
    """What a guest was told last; `sequence` rises with each letter, so that a calendar knows which is newer."""

    sequence: int
    digest: bytes
    method: Method
