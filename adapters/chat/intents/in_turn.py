"""What a person may want with one sentence: two things, the one after the other."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adapters.chat import intents


@dataclass(frozen=True, slots=True)
class InTurn:
    """Do one thing and then another, as a sentence asks for both."""

    first: "intents.Intent"
    then: "intents.Intent"


Intent = InTurn
