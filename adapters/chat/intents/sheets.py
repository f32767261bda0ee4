"""What people who run a place can want with a file: look it over, import it, take the import back; get all in one."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.values import HandedInId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class HandIn(Intent):
    """See what importing the file that came along would do; nothing is imported yet."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class ImportFile(Intent):
    """Import a file that was handed in."""

    word: ClassVar = "import"

    file: HandedInId


@dataclass(frozen=True, slots=True)
class TakeImportBack(Intent):
    """Take back what the import of a file did, and `later` also the imports that rest on it."""

    word: ClassVar = "unimport"

    file: HandedInId
    later: bool | None = None


@dataclass(frozen=True, slots=True)
class AskSheet(Intent):
    """Learn how a file must look to be imported."""

    word: ClassVar = "sheet?"


@dataclass(frozen=True, slots=True)
class TakeOut(Intent):
    """Get everything that the place has as one file, whose lists can be imported again."""

    word: ClassVar = "takeout"
