"""What a person may want with one sentence: two things, the one after the other."""

from dataclasses import dataclass

from adapters.chat.intents import intent


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class InTurn(Intent):
    """
    Do one thing and then another, as a sentence asks for both.

    `of_one`: both change the same booking, so that one card tells of them. `instead`: the second is done only where
    the first is refused.
    """

    first: intent.Intent
    then: intent.Intent
    of_one: bool = False
    instead: bool = False
