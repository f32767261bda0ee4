"""Who talks, and how sure it is: what makes of a sentence a request, a question, a report or a maybe."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Who talks, and how sure it is: what makes of a sentence a request, a question, a report or a maybe."""
