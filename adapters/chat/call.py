"""A call of a platform, as the throttle sees it: what it counts towards, what stops it, and how long it can wait."""

from dataclasses import dataclass
from typing import NamedTuple

from adapters.chat.pace import Key, Limit
from core.values import Route

WHOLE = ""
"""The scope that stands for everything of a workspace."""


class Patience(NamedTuple):
    """How many seconds a call may be held up: because of its workspace, or because of its chat alone."""

    whole: float
    chat: float


ANSWER = Patience(5.0, 5.0)
"""Somebody waits for it; after that it is put off, and said later."""
WAITING = Patience(2.0, 0.5)
"""A message that waits for its turn: it holds up no other where none can go, and leaves its place where others can."""
PRESSING = Patience(5.0, 2.0)
"""An urgent message that waits for its turn: no other takes a place so late, so that it finds one."""
BEGUN = Patience(0.5, 0.5)
"""A message whose turn has come: few are begun at a time."""


@dataclass(frozen=True, slots=True)
class Call:
    """
    A call of a platform: what it counts towards, and which pauses stop it.

    A 429 pauses the `scope`, a method or all of a workspace. Where `chats_pause`, it may mean one chat alone.
    `apart`: it goes on while all of the workspace is paused.
    """

    route: Route
    scope: str
    limits: tuple[Limit, ...] = ()
    chat: str = ""
    chat_limits: tuple[Limit, ...] = ()
    chats_pause: bool = False
    patience: Patience = ANSWER
    apart: bool = False

    def counts(self) -> list[tuple[Key, Limit]]:
        """Return the limits of all such calls, by what they count."""
        return [((str(self.route), self.scope, str(limit.seconds)), limit) for limit in self.limits]

    def chat_counts(self) -> list[tuple[Key, Limit]]:
        """Return the limits of such calls into this chat, by what they count."""
        here = (str(self.route), self.scope, self.chat)
        return [((*here, str(limit.seconds)), limit) for limit in self.chat_limits]

    def scopes(self) -> set[str]:
        """Return the scopes in which a pause stops it."""
        return {self.scope} | ({self.chat} if self.chats_pause else set()) | (set() if self.apart else {WHOLE})
