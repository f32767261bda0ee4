"""What the page remembers of its visitors: the commands they ran, what they have seen, and the steps they have done."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from adapters.simulator.guide import Guide
from adapters.simulator.messages import Message
from adapters.simulator.people import Person

SHOWN = 200
"""So many of the newest messages are shown, and kept over a restart; the whole page is sent again at every change."""
Platform = Literal["slack", "telegram"]
Place = Literal["direct", "shared"]


@dataclass(frozen=True, slots=True)
class Ran:
    """A slash command that a person ran in Slack, which shows it to that person alone."""

    id: str
    person: str
    place: Place
    text: str
    sent: datetime


@dataclass(frozen=True, slots=True)
class Seen:
    """The newest message that a person has seen in one place."""

    person: str
    platform: Platform
    place: Place
    message: str


@dataclass(frozen=True, slots=True)
class KeptPage:
    """What is kept of the page until the next start."""

    ran: list[Ran]
    seen: list[Seen]
    done: list[str]


@dataclass(slots=True)
class PageMemory:
    """Remembers, and forgets the oldest commands."""

    guide: Guide = field(default_factory=Guide)
    ran: deque[Ran] = field(default_factory=lambda: deque(maxlen=SHOWN))
    _seen: dict[tuple[str, Platform, Place], str] = field(default_factory=dict)

    def run(self, person: Person, place: Place, text: str, *, at: datetime) -> None:
        """Remember a command."""
        number = int(self.ran[-1].id) + 1 if self.ran else 1
        self.ran.append(Ran(str(number), person.key, place, text, at))

    def saw(self, person: Person, platform: Platform, place: Place, message: str) -> None:
        """Remember that a person has seen a message and all before it."""
        key = person.key, platform, place
        if key not in self._seen or _number(message) > _number(self._seen[key]):
            self._seen[key] = message

    def has_seen(self, person: Person, platform: Platform, place: Place, message: Message) -> bool:
        """Return whether a person has seen a message."""
        newest = self._seen.get((person.key, platform, place))
        return newest is not None and _number(message.id) <= _number(newest)

    def kept(self) -> KeptPage:
        """Return what the next start needs."""
        seen = [Seen(*key, message) for key, message in self._seen.items()]
        return KeptPage(list(self.ran), seen, sorted(self.guide.done))

    def restore(self, kept: KeptPage) -> None:
        """Go on from an earlier page."""
        self.ran.extend(kept.ran)
        self._seen = {(it.person, it.platform, it.place): it.message for it in kept.seen}
        self.guide.done, self.guide.restarted = set(kept.done), True


def _number(message: str) -> float:
    """Return a message's id as a number; the ids of both platforms rise."""
    return float(message)
