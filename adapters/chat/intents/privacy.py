"""What a person can want with what is known of them."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.values import MemberId


class Intent(intent.Intent):
    """Each is a verb of `core.use_cases.people`."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class MyData(Intent):
    """Get everything that is known of oneself, as a file."""

    word: ClassVar = "mydata"


@dataclass(frozen=True, slots=True)
class ForgetMe(Intent):
    """See what is lost with oneself, before an admin is asked to confirm it."""

    word: ClassVar = "forgetme"


@dataclass(frozen=True, slots=True)
class AskToBeForgotten(Intent):
    """Ask the admins to be forgotten."""

    word: ClassVar = "asksout"


@dataclass(frozen=True, slots=True)
class StayKnown(Intent):
    """Ask no longer to be forgotten."""

    word: ClassVar = "stayknown"


@dataclass(frozen=True, slots=True)
class ForgetPerson(Intent):
    """Forget somebody who asks for it, as an admin."""

    word: ClassVar = "forget"

    member: MemberId
