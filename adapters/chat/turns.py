"""Fair turns: whose message is handled next, of all people who wait; each person's messages keep their order."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

import structlog

from adapters.chat import codec
from adapters.chat.incoming import Changed, Edited, Filled, Incoming, Opened, Press, Sender, Sentence, Slash, Wordless
from adapters.chat.intents.attending import CheckIn
from adapters.chat.interpret.arrivals import CODE
from core.errors import Unavailable
from core.values import Route

AT_ONCE = 8
"""Messages acted on at the same moment: each may hold one of the database's ten connections."""
FOR_OTHERS = 2
"""Of these, so many are never taken by one workspace alone: its platform may hang while it is asked for a profile."""
UNDER_WAY = 100
"""Messages of one workspace that are acted on or answered; it bounds memory while answers hang."""
EACH = 20
"""Messages of one person that wait in memory. Whoever writes more waits in the ledger, which costs others nothing."""
ALL = 1000
"""Messages of all people that wait in memory."""
UNKEPT = 2 * ALL
"""The same with messages that the ledger could not keep, which must be answered from memory."""
LEDGER_AWAY = 1.0
"""Seconds before the ledger is asked again for what waits there, when it could not tell."""
CALLED_OFF = 0.5
"""Seconds that work gets to end each time it is called off; Postgres is asked meanwhile to cancel its statement."""

Work = Callable[[Incoming, Callable[[], None]], Awaitable[None]]
"""Handles a message, and calls the given function as soon as it has acted and has only to answer."""
Fetch = Callable[[Sender, int], Awaitable[Sequence[Incoming]]]
"""Returns a person's oldest messages that wait in the ledger, at most so many, in the order of their arrival."""

T = TypeVar("T")

log = structlog.get_logger()


@dataclass(eq=False, slots=True)
class _Person:
    """Somebody with a message that waits or is being handled."""

    sender: Sender
    waiting: deque[Incoming] = field(default_factory=deque)
    in_hand: Incoming | None = None
    left: int = 0
    """Messages left in the ledger alone; until they are fetched, no newer one may overtake them in memory."""

    @property
    def route(self) -> Route:
        return Route(self.sender.platform, self.sender.workspace)

    def has(self, incoming: Incoming) -> bool:
        return any(each.delivery == incoming.delivery for each in (*self.waiting, self.in_hand) if each)


@dataclass(eq=False, slots=True)
class _Workspace:
    """The people of a workspace: who waits for a turn, whose message is acted on, and whose is not answered yet."""

    urgent: deque[_Person] = field(default_factory=deque)
    others: deque[_Person] = field(default_factory=deque)
    acting: set[_Person] = field(default_factory=set)
    under_way: set[_Person] = field(default_factory=set)

    @property
    def idle(self) -> bool:
        return not (self.urgent or self.others or self.under_way)


class Turns:
    """
    Handles messages in turn: one workspace after the other, and in each one person after the other.

    Check-ins come first, and news of people who have left. A person's next message waits until the one before is
    answered. Adding never waits: what exceeds the bounds stays in the ledger, where it is kept, and is fetched when
    there is room.
    """

    def __init__(self, work: Work, fetch: Fetch, *, at_once: int = AT_ONCE, each: int = EACH, every: int = ALL) -> None:
        self._work, self._fetch = work, fetch
        self._at_once, self._each, self._every = at_once, each, every
        self._people: dict[tuple[Route, str], _Person] = {}
        self._workspaces: OrderedDict[Route, _Workspace] = OrderedDict()
        self._acting: set[_Person] = set()
        self._waiting = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._quiet = asyncio.Event()
        self._closing = False

    def add(self, incoming: Incoming, *, kept: bool = True) -> bool:
        """
        Queue a message behind all earlier ones of its sender; a delivery that waits already is not queued again.

        Returns whether it waits in memory, and not in the ledger alone.
        """
        known = self._people.get(_key(incoming.sender))
        person = known or _Person(incoming.sender)
        if person.has(incoming):
            return True
        if kept and (person.left or len(person.waiting) >= self._each or self._waiting >= self._every):
            person.left += 1
        elif self._waiting >= UNKEPT:
            log.warning("message dropped: it is not kept, and there is no room", delivery=incoming.delivery)
        else:
            person.waiting.append(incoming)
            self._waiting += 1
        # Who is known waits for a turn already, or comes back to the queue after the message in hand.
        if known is None:
            self._quiet.clear()
            self._people[_key(incoming.sender)] = person
            self._line_up(person)
            self._begin()
        return person.has(incoming)

    async def quiet(self) -> None:
        """Return when nothing waits and nothing is being handled."""
        if self._people:
            await self._quiet.wait()

    async def finish(self, within: float) -> None:
        """
        Handle for at most so many seconds what waits in memory, then call off the rest; what is kept stays kept.

        Nothing is fetched from the ledger any more.
        """
        self._closing = True
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self.quiet()
        self._at_once = 0
        await called_off(self._tasks)

    def _line_up(self, person: _Person) -> None:
        """Put the person at the end of the queue if anything of theirs waits; otherwise forget them."""
        workspace = self._workspaces.setdefault(person.route, _Workspace())
        if person.waiting or (person.left and not self._closing):
            urgent = bool(person.waiting) and _urgent(person.waiting[0])
            (workspace.urgent if urgent else workspace.others).append(person)
            return
        # So that memory stays flat however many people ever write.
        del self._people[_key(person.sender)]
        if workspace.idle:
            del self._workspaces[person.route]
        if not self._people:
            self._quiet.set()

    def _begin(self) -> None:
        """Begin as much as there is room for."""
        while len(self._acting) < self._at_once and (person := self._next()):
            task = asyncio.create_task(self._turn(person))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _next(self) -> _Person | None:
        """Take the person whose turn it is out of the queue; None if nobody may begin."""
        most = max(1, self._at_once - FOR_OTHERS)
        for urgent in (True, False):
            for route, workspace in self._workspaces.items():
                people = workspace.urgent if urgent else workspace.others
                if people and len(workspace.acting) < most and len(workspace.under_way) < UNDER_WAY:
                    # To the end: every other workspace is served before this one comes again.
                    self._workspaces.move_to_end(route)
                    person = people.popleft()
                    for handling in (self._acting, workspace.acting, workspace.under_way):
                        handling.add(person)
                    return person
        return None

    async def _turn(self, person: _Person) -> None:
        """Handle the person's next message, then let them line up again and others begin."""
        acted = partial(self._acted, person)
        try:
            if person.waiting or await self._fetched(person, acted):
                person.in_hand = person.waiting.popleft()
                self._waiting -= 1
                await self._work(person.in_hand, acted)
        except Exception:
            log.exception("message not handled")
        finally:
            person.in_hand = None
            self._workspaces[person.route].under_way.discard(person)
            self._line_up(person)
            acted()

    def _acted(self, person: _Person) -> None:
        """Let another begin: what is left of this turn is an answer, which may hang as long as a platform does."""
        self._acting.discard(person)
        if workspace := self._workspaces.get(person.route):
            workspace.acting.discard(person)
        self._begin()

    async def _fetched(self, person: _Person, acted: Callable[[], None]) -> bool:
        """Fetch what a person has left in the ledger; return whether there was any."""
        left, most = person.left, max(1, min(self._each, self._every - self._waiting))
        try:
            found = await self._fetch(person.sender, most)
        except Exception as fault:
            if not isinstance(fault, Unavailable):
                log.exception("messages not fetched")
            # Whatever is the matter, others go on, and nobody asks again without a pause.
            acted()
            await asyncio.sleep(LEDGER_AWAY)
            return False
        # A full answer may have a sequel, and what arrived after the question may be missing from it.
        if len(found) < most and person.left == left:
            person.left = 0
        person.waiting.extend(found)
        self._waiting += len(found)
        return bool(found)


async def called_off(tasks: Collection[asyncio.Task[T]]) -> None:
    """Cancel tasks, and return when they have ended, after a second at most."""
    # The second call ends what waits for the first to take effect, such as a statement on a server that hangs.
    for _ in range(2):
        if pending := [task for task in tasks if not task.done()]:
            for task in pending:
                task.cancel()
            await asyncio.wait(pending, timeout=CALLED_OFF)


def _key(sender: Sender) -> tuple[Route, str]:
    return Route(sender.platform, sender.workspace), sender.user


def _urgent(incoming: Incoming) -> bool:
    """Whether it comes first: somebody stands in front of a door, or has left. Sentences but a code are not read."""
    match incoming:
        case Changed(profile=profile):
            return profile.standing == "stranger"
        case Press(payload=payload):
            return isinstance(codec.intent(payload), CheckIn)
        case Slash(command=command):
            return command == "checkin"
        case Sentence(text=text):
            return bool(CODE.fullmatch(text.strip()))
        case Edited() | Wordless() | Opened() | Filled():
            return False
