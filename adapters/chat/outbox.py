"""
The outbox: takes due messages in hand, as many as each route can take, and has them sent.

What time has ended on the way may free something that others wait for, so that it is offered here as well; and a poll
whose time is over is closed.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from adapters.chat.marks import Marks
from adapters.chat.sending import Sending
from adapters.chat.served_routes import ServedRoutes
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.messages import mark
from core.use_cases.messages.notice import Notice
from core.use_cases.messages.take_due import Unread, take_due
from core.use_cases.polls.end import close_next
from core.use_cases.waiting.offer_freed import PutOff, offer_next
from core.values import Route

Task = asyncio.Task[None]

log = structlog.get_logger()


@dataclass
class Outbox:
    """Sends due messages through the platforms that run in this process."""

    ledger: Ledger
    routes: ServedRoutes
    heard: Callable[[Notice], None] = lambda _: None
    """Called with each message that is taken in hand; the demo tells its visitors about them."""
    _marks: Marks = field(init=False)
    _sending: Sending = field(init=False)
    _hand: dict[Task, Notice | Unread] = field(default_factory=dict)
    """What is in hand, by the task that delivers it."""
    _taker: Task | None = None
    _again: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when a route that was full has room again, and when somebody says that something is due."""
    _full: frozenset[Route] = frozenset()
    """The routes that had no room when something was taken the last time."""
    _taken: int = 0
    _unsure: bool = False
    """Taking messages was cut off: perhaps some are in hand that nobody here knows of."""
    _closed: bool = False

    def __post_init__(self) -> None:
        """Begin with nothing in hand."""
        self._marks = Marks(self.ledger)
        self._sending = Sending(self.ledger, self.routes, self._marks)

    def look(self) -> None:
        """Begin to take in hand all that is due, as fast as it can be sent; whoever does so already looks once more."""
        self._again.set()
        if not self._closed and (self._taker is None or self._taker.done()):
            self._taker = asyncio.create_task(self._take(), name="outbox")

    async def deliver_due(self) -> int:
        """Send everything that is due, and return how many messages that were: 0 while the ledger is away."""
        before = self._taken
        self.look()
        while under_way := {task for task in (self._taker, *self._hand) if task and not task.done()}:
            await asyncio.wait(under_way)
        return self._taken - before

    async def next_due(self) -> datetime | None:
        """Return when the next message is due that may be sent from here."""
        return await mark.next_due(self.ledger, here=self.routes.here())

    async def reroute(self) -> None:
        """Let what waits for a route that nobody serves go another way, if there is one by now."""
        with suppress(Unavailable):
            await mark.reroute(self.ledger, here=self.routes.here())

    async def finish(self, within: float) -> None:
        """
        Take nothing more, let go of what is not begun, and return when the rest is sent and marked.

        After so many seconds, all that is left is given up; then it counts as perhaps sent.
        """
        self._closed = True
        self._again.set()
        with suppress(TimeoutError, Unavailable):
            async with asyncio.timeout(within):
                if self._taker:
                    await asyncio.wait([self._taker])
                for delivering, each in self._hand.items():
                    if not self._marks.has_begun(each.claimed):
                        delivering.cancel()
                await mark.let_go(self.ledger)
                while self._hand:
                    await asyncio.wait(self._hand)
                await self._marks.settle()
        for task in (self._taker, *self._hand):
            if task is not None:
                task.cancel()
        self._marks.abandon()

    async def _take(self) -> None:
        """Take what is due, until nothing is that any route has room for, or is about to have."""
        try:
            if self._unsure:
                await mark.let_go(self.ledger, but=[each.claimed for each in self._hand.values()])
                self._unsure = False
            while not self._closed:
                self._again.clear()
                room = self.routes.room(self.ledger.clock.now())
                here = self.routes.here().items()
                self._full = frozenset(route for route, served in here if served.in_hand and not room[route])
                found = await take_due(self.ledger, room=room)
                if self._closed:
                    return
                for notice in found.notices:
                    self._start(notice)
                for unread in found.unread:
                    self._start(unread)
                if not await self._closes() and not await self._offers() and not found and not self._again.is_set():
                    if not self._full:
                        return
                    await self._again.wait()
        except Unavailable:
            self._unsure = True
            log.warning("ledger away")
        # What was claimed before the fault must not stay in hand for good; the next look begins anew.
        except Exception:
            self._unsure = True
            log.exception("messages not taken")

    async def _closes(self) -> bool:
        """Close one poll whose time is over, and return whether there was any; what is wrong with it stops no other."""
        try:
            return await close_next(self.ledger)
        except Unavailable:
            raise
        except Exception:
            log.exception("a poll was not closed")
            return True

    async def _offers(self) -> bool:
        """
        Offer one thing that was just freed to those in line, and return whether there was any.

        However many wait, a message that is due comes between two looks; nor does what is wrong with one thing keep it
        from being sent.
        """
        try:
            return await offer_next(self.ledger) is not None
        except Unavailable:
            raise
        except PutOff:
            log.exception("something freed was not offered")
            return True
        except Exception:
            log.exception("nothing freed was offered")
            return False

    def _start(self, each: Notice | Unread) -> None:
        if isinstance(each, Unread):
            work = self._sending.put_away(each)
        else:
            served = self.routes.on(each.route)
            served.in_hand += 1
            work = self._sending.deliver(each, served)
            self.heard(each)
        task = asyncio.create_task(work)
        self._taken += 1
        self._hand[task] = each
        task.add_done_callback(self._done)

    def _done(self, task: Task) -> None:
        each = self._hand.pop(task)
        if isinstance(each, Notice):
            served = self.routes.on(each.route)
            served.in_hand -= 1
            if each.route in self._full and (served.room(self.ledger.clock.now()) or not served.in_hand):
                self._again.set()
