"""The two sides of a chat platform: what it can do, and where it hands over what arrives."""

from collections.abc import Sequence
from dataclasses import dataclass
from re import Pattern
from typing import Protocol

from adapters.chat.incoming import Attached, Incoming, Sender
from adapters.chat.profile import Profile
from adapters.chat.replies import Card, Reply, Suggestion
from core.domain.messages import Shown

LONGEST_REASON = 200
"""Characters of a platform's reason that are kept; it is stored with the message, and the platform may say anything."""


@dataclass(frozen=True, slots=True)
class Address:
    """
    Where a sent message stands, so that it can be edited; its platform alone makes and reads all but its own name.

    `message` tells it from the others of its `conversation`; `url` edits it where the platform knows no other way,
    or is the state of a page, by which an edit that comes too late is known.
    """

    platform: str
    workspace: str
    conversation: str
    message: str
    url: str | None = None

    @classmethod
    def of(cls, shown: Shown) -> "Address":
        """Return where a message stands that shows something."""
        return cls(shown.platform, shown.workspace, shown.conversation, shown.message, shown.url)

    def showing(self, card: Card) -> Shown:
        """Return the record that the message at this address shows a card."""
        return Shown(
            about=card.about,
            platform=self.platform,
            workspace=self.workspace,
            conversation=self.conversation,
            message=self.message,
            purpose=card.purpose,
            version=card.version,
            reader=card.reader,
            url=self.url,
        )


class BadSetting(Exception):  # noqa: N818 - it says what is bad
    """A platform refuses something that was set; the text is one line without the token."""


class TryLater(Exception):  # noqa: N818 - it is an instruction, not a mistake
    """
    The platform did not take the message now; try again, not before `after` seconds where it says so.

    `limited`: it was a rate limit, or our own pace. Nothing was sent, and nobody is at fault: it is no attempt.
    """

    def __init__(self, reason: str, *, after: float | None = None, limited: bool = False) -> None:
        """Keep the reason for the log and the wait for the schedule."""
        super().__init__(_line(reason))
        self.after, self.limited = after, limited


class Undeliverable(Exception):  # noqa: N818 - a fact about the address
    """
    The message can never be delivered there: bot blocked, channel deleted, user gone. The text is the reason.

    `person`: that is what the platform says about the person, so that nothing else can be delivered to them either.
    """

    def __init__(self, reason: str, *, person: bool = False) -> None:
        """Keep the reason for the log."""
        super().__init__(_line(reason))
        self.person = person


class Platform(Protocol):
    """
    One chat platform.

    Every method raises TryLater or Undeliverable as their docstrings say, and nothing else for the platform's faults.
    A message that is to be edited and is gone, or is already as wanted, counts as done.
    """

    name: str
    person_id: Pattern[str] | None
    """What a mentioned person's id looks like, where `profile` can be asked about somebody who never wrote."""

    @property
    def workspaces(self) -> Sequence[str]:
        """The workspaces that it serves now; none until the platform has named one."""
        ...

    async def answer(self, reply: Reply, to: Incoming) -> Address:
        """Answer what arrived, in its place."""
        ...

    async def turn(self, to: str | Address, *, workspace: str, urgent: bool = False) -> None:
        """
        Return when a message that nobody waits for may go to a person of a workspace, or to an address: before it is
        sent.

        One that is `urgent` waits longer than others do, so that it finds a place before them.

        Raises TryLater, limited, where that takes longer than a few seconds.
        """
        ...

    async def tell(self, reply: Reply, *, workspace: str, user: str) -> Address:
        """Send a direct message to a person who did not just ask."""
        ...

    async def repaint(self, reply: Reply, *, address: Address) -> Address | None:
        """Edit a message that was sent before, and return where it stands now; None where it is gone."""
        ...

    async def pin(self, address: Address) -> None:
        """Pin a message where it stands, and ring nobody; one that is pinned already counts as done."""
        ...

    async def unpin(self, address: Address) -> None:
        """Take the pin off a message; one that is not pinned, or is gone, counts as done."""
        ...

    async def content(self, attached: Attached, *, workspace: str, most: int) -> bytes:
        """Return the content of a file that came from a workspace; raises Undeliverable if it has more bytes."""
        ...

    async def profile(self, sender: Sender) -> Profile:
        """Ask the platform who this is."""
        ...


class Receiver(Protocol):
    """Where a platform hands over what arrived: first `keep`, then `queue`; neither waits for earlier messages."""

    async def keep(self, incoming: Incoming) -> bool:
        """Remember the delivery; False when it was counted before and must be dropped. Never raises."""
        ...

    async def keep_all(self, arrived: Sequence[Incoming]) -> Sequence[Incoming]:
        """Remember deliveries that arrived together, in their order; return those to be queued. Never raises."""
        ...

    def queue(self, incoming: Incoming) -> None:
        """Handle it when its turn comes. Never raises: whatever goes wrong is logged and told to the person."""
        ...


class Suggesting(Protocol):
    """Who says what is free while somebody types in another chat."""

    async def suggest(self, sender: Sender, text: str, *, named: bool = False) -> Sequence[Suggestion]:
        """
        Return what is free of what somebody types; nothing is done or remembered.

        Who was only `named` by somebody else is told of what everybody may see, and nothing of what is theirs.

        Refuses with NotAMember, NoLongerAMember or IsSuspended, and raises Unavailable.
        """
        ...

    def way_in(self, sender: Sender, *, found: bool) -> str:
        """Return what a button says that leads into the chat with Bellhop; it says as well that nothing was found."""
        ...


def _line(reason: str) -> str:
    """Return a platform's reason as one short line; what cannot be printed, and perhaps not stored, becomes a space."""
    return "".join(char if char.isprintable() else " " for char in reason[:LONGEST_REASON])
