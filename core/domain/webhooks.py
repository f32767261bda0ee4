"""A webhook: an address that is told of events, how that goes, and when it is tried again."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit, urlunsplit

from core.domain.events import Event, Type
from core.errors import BadWebhookAddress, NoSuchEventType
from core.values import OrganizationId, WebhookId

LONGEST = 2_000
"""Characters of an address."""
MOST = 20
"""Webhooks of an organization."""
TROUBLE = 3
"""Failures in a row after which the receiver is taken to be in trouble, and is tried with one event at a time."""
PAUSES = (
    timedelta(seconds=5),
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
    timedelta(minutes=30),
    timedelta(hours=1),
    timedelta(hours=2),
    timedelta(hours=3),
)
"""Before each further try; the last of them again and again."""
JITTER = 0.2
"""By which part a pause is longer or shorter, so that what failed together is not tried together."""
PATIENCE = timedelta(days=1)
"""How long something is tried."""
NOUNS = frozenset(each.partition(".")[0] for each in Type)


class State(StrEnum):
    """Whether a webhook is told of events."""

    ON = "on"
    STOPPED = "stopped"
    """It took nothing for a day; what happens waits until somebody has it replayed."""
    GONE = "gone"
    """Its receiver said that it wants nothing any more."""


class Failure(StrEnum):
    """Why an event was not taken."""

    AWAY = "away"
    """Nobody answers there, or not with a certificate that is trusted."""
    SLOW = "slow"
    """It did not answer in time."""
    REFUSED = "refused"
    """It answered with a status that says no."""
    LEADS_ON = "leads_on"
    """It leads on to another address, to which nothing is sent."""
    INSIDE = "inside"
    """Its address is in a network that is not public, to which nothing is sent."""
    GONE = "gone"
    """It answered with 410: it wants nothing any more."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Why an event was not taken, and the status of the answer, if there was one."""

    why: Failure
    status: int | None = None

    def __str__(self) -> str:
        """Return it as it is kept, such as `refused 503`."""
        return str(self.why) if self.status is None else f"{self.why} {self.status}"


Post = Callable[[Event], Awaitable[Failed | None]]
"""Sends an event, never raises because of what is there, and returns None once it was taken."""
Sender = Callable[[str, str], AbstractAsyncContextManager[Post]]
"""Opens what sends events to an address, signed with a secret."""


@dataclass(frozen=True, slots=True)
class Letter:
    """An event that one webhook did not take, or that waits behind such a one about the same thing."""

    number: int
    subject: str
    since: datetime
    due_at: datetime
    attempts: int = 0
    failed: str | None = None
    dead_at: datetime | None = None
    """Since when it is not tried any more."""

    def failing(self, why: Failed, *, now: datetime, jitter: float) -> "Letter":
        """Return it after a further failure: due later, or dead once it was tried for a day."""
        attempts = self.attempts + 1
        dead = now if now >= self.since + PATIENCE else None
        due = now + pause(attempts, jitter=jitter)
        return replace(self, attempts=attempts, failed=str(why), due_at=due, dead_at=dead)


@dataclass(frozen=True, slots=True)
class Webhook:
    """An address that is told of the events of some types, or of all if none is named."""

    organization: OrganizationId
    id: WebhookId
    url: str | None = field(repr=False)
    """It may hold a key; None if it was sealed with another key than Bellhop has now."""
    types: tuple[str, ...]
    state: State
    told_to: int
    """Every change up to that number has been told, or is kept as a letter."""
    attempts: int = 0
    """That failed in a row."""
    failed: str | None = None
    """Why the last of them did."""
    failing_since: datetime | None = None
    rests_until: datetime | None = None
    waiting: int = 0
    """How many letters are tried again."""
    dead: int = 0

    @property
    def host(self) -> str:
        """The part of the address that may be shown."""
        return (urlsplit(self.url).hostname or "") if self.url else ""

    @property
    def in_trouble(self) -> bool:
        """Whether one event at a time tries it."""
        return self.attempts >= TROUBLE

    def wants(self, event: Event) -> bool:
        """Whether it is told of an event."""
        return not self.types or event.type in self.types or event.type.partition(".")[0] in self.types

    def went_well(self) -> "Webhook":
        """Return it after an event that it took."""
        return replace(self, attempts=0, failed=None, failing_since=None)

    def failing(self, why: Failed, *, now: datetime, jitter: float) -> "Webhook":
        """Return it after a further failure: resting if it is in trouble, stopped once it took nothing for a day."""
        attempts, since = self.attempts + 1, self.failing_since or now
        state = State.STOPPED if attempts >= TROUBLE and now >= since + PATIENCE else State.ON
        if why.why is Failure.GONE:
            state = State.GONE
        rests = now + pause(attempts - TROUBLE + 1, jitter=jitter) if attempts >= TROUBLE else self.rests_until
        return replace(self, attempts=attempts, failed=str(why), failing_since=since, rests_until=rests, state=state)


@dataclass(frozen=True, slots=True)
class Leased:
    """A webhook that this process has in hand; what it notes under an older lease is not written."""

    webhook: Webhook
    secret: str | None = field(repr=False)
    lease: int

    @property
    def key(self) -> dict[str, object]:
        """Which webhook it is, and under which lease."""
        return {"organization": self.webhook.organization, "webhook": self.webhook.id, "lease": self.lease}


def pause(attempts: int, *, jitter: float) -> timedelta:
    """Return how long to wait after so many failures; `jitter` is between -1 and 1."""
    return PAUSES[min(attempts, len(PAUSES)) - 1] * (1 + JITTER * jitter)


def address_of(said: str) -> str:
    """Return the address as it is called; refuses with BadWebhookAddress what is not encrypted, or is no address."""
    try:
        found = urlsplit(said.strip())
        proper = bool(found.hostname) and found.port != 0
    except ValueError:
        raise BadWebhookAddress from None
    if not proper or found.scheme != "https" or len(said) > LONGEST or not said.isprintable():
        raise BadWebhookAddress
    return urlunsplit(("https", found.netloc, found.path, found.query, ""))


def types_of(said: tuple[str, ...]) -> tuple[str, ...]:
    """Return types of events, or nouns for all of theirs, each once; refuses with NoSuchEventType what is neither."""
    for each in said:
        if each not in NOUNS and each not in set(Type):
            raise NoSuchEventType(each)
    return tuple(dict.fromkeys(said))
