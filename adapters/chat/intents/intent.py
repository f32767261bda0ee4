"""What every intent is: the base of the closed list that `adapters.chat.intents` holds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Intent:
    """
    What a person can want.

    A base, and no union of all that there are: the type checker compares the members of a union in pairs.
    """
