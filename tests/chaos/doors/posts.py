"""One hostile request, and the people in whose name it comes."""

from dataclasses import dataclass
from random import Random

from adapters.chat.codec import LAYOUTS
from tests.chaos.doors.mutations import FIGURES, HOSTILE

VALID, GARBLED, FOREIGN = 0.4, 0.1, 0.2
"""Shares: of requests whose fields are left as they are, of bodies that are broken, and of button data not ours."""


@dataclass(frozen=True, slots=True)
class Post:
    """One HTTP request; `told` says whether its body was left well formed."""

    number: int
    kind: str
    body: bytes
    content_type: str
    told: bool


@dataclass(frozen=True, slots=True)
class Sender:
    """Somebody whom the platforms know, with the ids and the answering address that they use."""

    slack: str
    telegram: int
    response_url: str

    @property
    def direct(self) -> str:
        """The channel of their direct messages on Slack."""
        return "D" + self.slack[1:]


def button_data(rng: Random) -> str:
    """Return button data: of ours with other figures, or of somebody else's."""
    if rng.random() < FOREIGN:
        return str(rng.choice(HOSTILE))
    parts = (rng.choice((*FIGURES, "", "20261124T1500", "29732580", "zz")) for _ in range(rng.randrange(5)))
    return ":".join((rng.choice((*LAYOUTS, "buy", "")), *parts))
