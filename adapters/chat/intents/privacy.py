"""What a person can want with what is known of them."""

from dataclasses import dataclass
from typing import ClassVar

from core.values import MemberId


@dataclass(frozen=True, slots=True)
class MyData:
    """Get everything that is known of oneself, as a file."""

    word: ClassVar = "mydata"


@dataclass(frozen=True, slots=True)
class ForgetMe:
    """See what is lost with oneself, before an admin is asked to confirm it."""

    word: ClassVar = "forgetme"


@dataclass(frozen=True, slots=True)
class AskToBeForgotten:
    """Ask the admins to be forgotten."""

    word: ClassVar = "asksout"


@dataclass(frozen=True, slots=True)
class StayKnown:
    """Ask no longer to be forgotten."""

    word: ClassVar = "stayknown"


@dataclass(frozen=True, slots=True)
class ForgetPerson:
    """Forget somebody who asks for it, as an admin."""

    word: ClassVar = "forget"

    member: MemberId


Intent = MyData | ForgetMe | AskToBeForgotten | StayKnown | ForgetPerson
"""Each is a verb of `core.use_cases.people`."""
