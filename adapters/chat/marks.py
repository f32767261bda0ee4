"""Marks: what is begun, and what came of it, written for all messages under way at once."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain

import structlog

from core.domain.messages import URGENT, CardMark, Claimed, Key, Mark
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.messages.mark import begins, mark
from core.use_cases.messages.notice import Notice
from core.values import Route

MOST_BEGUN = 5
"""Messages that are begun and not marked yet, at most: a process that is killed sends no more than these twice."""
GROUP = 3
"""Ends that are written at once; fewer wait a moment for more: a statement costs a third of what a message costs."""
GROUPING = 0.004
"""Seconds that an end waits for others: as long as a statement takes, and much less than a call of a real platform."""
AGAIN = 0.2
"""Seconds before the ledger is asked again while it is away."""

log = structlog.get_logger()


@dataclass(eq=False, slots=True)
class _Wanted:
    """A mark that is to be written, and who waits for that: the result says whether the message was still in hand."""

    mark: Mark
    route: Route | None = None
    places: int = MOST_BEGUN
    cards: Sequence[CardMark] = ()
    written: "asyncio.Future[bool]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    @property
    def key(self) -> Key:
        return self.mark.message.key


class Marks:
    """
    Lets few messages begin at a time, and writes each group of beginnings and ends in one statement.

    While the ledger is away nothing begins, and the ends of what is under way, few as they are, are kept until it is
    back. So a message that was sent meanwhile is not sent again.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._begun: dict[Key, Route | None] = {}
        # A dict, to keep the order and to let go of any quickly; the urgent have one of their own.
        self._urgent: dict[_Wanted, None] = {}
        self._waiting: dict[_Wanted, None] = {}
        self._ended: list[_Wanted] = []
        self._writer: asyncio.Task[None] | None = None
        self._grouped = asyncio.Event()

    async def begin(self, notice: Notice, *, places: int = MOST_BEGUN) -> bool:
        """
        Return once it is written that the message is begun: it must be sent now, and its end be marked.

        `places` is how many messages of its route may be under way then. False means that it is not to be sent any
        more: it was taken back, or another replica has it.
        """
        wanted = _Wanted(begins(notice), notice.route, places)
        among = self._urgent if notice.kind in URGENT else self._waiting
        among[wanted] = None
        self._write_soon()
        try:
            return await wanted.written
        finally:
            # Whoever is called off before the turn came gives it up.
            among.pop(wanted, None)

    async def end(self, mark: Mark, cards: Sequence[CardMark] = ()) -> bool:
        """Return once it is written what has become of a message, and of the cards that it showed or edited."""
        wanted = _Wanted(mark, cards=cards)
        self._ended.append(wanted)
        if len(self._ended) >= GROUP:
            self._grouped.set()
        self._write_soon()
        return await wanted.written

    def has_begun(self, claimed: Claimed) -> bool:
        """Return whether a message is begun, or about to be written as that."""
        return claimed.key in self._begun

    async def settle(self) -> None:
        """Return when all that was marked is written."""
        while self._writer is not None and not self._writer.done():
            await asyncio.wait([self._writer])

    def abandon(self) -> None:
        """Stop writing, whatever is left: a stop must end."""
        if self._writer:
            self._writer.cancel()

    def _write_soon(self) -> None:
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write(), name="marks")

    async def _write(self) -> None:
        """Write until nothing can be written. Each round takes all that came up while the last one was under way."""
        while batch := await self._batch():
            for wanted, in_hand in await self._written(batch):
                if wanted.mark.begins and not in_hand:
                    self._begun.pop(wanted.key, None)
                if not wanted.written.done():
                    wanted.written.set_result(in_hand)

    async def _batch(self) -> list[_Wanted]:
        """Take all ends, and as many beginnings as there are places then, the urgent first."""
        self._grouped.clear()
        if 0 < len(self._ended) < min(GROUP, len(self._begun)):
            with suppress(TimeoutError):
                async with asyncio.timeout(GROUPING):
                    await self._grouped.wait()
        ended, self._ended = self._ended, []
        for wanted in ended:
            self._begun.pop(wanted.key, None)
        beginning: list[_Wanted] = []
        for wanted in chain(self._urgent, self._waiting):
            if len(self._begun) >= MOST_BEGUN:
                break
            if sum(route == wanted.route for route in self._begun.values()) < wanted.places:
                self._begun[wanted.key] = wanted.route
                beginning.append(wanted)
        for wanted in beginning:
            self._urgent.pop(wanted, None)
            self._waiting.pop(wanted, None)
        return ended + beginning

    async def _written(self, batch: Sequence[_Wanted]) -> list[tuple[_Wanted, bool]]:
        marks, cards = [wanted.mark for wanted in batch], [card for wanted in batch for card in wanted.cards]
        away = False
        while True:
            try:
                in_hand = await mark(self._ledger, marks, cards)
            except Unavailable:
                if not away:
                    log.warning("ledger away: marks are kept", count=len(batch))
                away = True
                await asyncio.sleep(AGAIN)
            except Exception:
                log.exception("marks not written", count=len(batch))
                if len(batch) == 1:
                    return [(batch[0], False)]
                # Each alone, so that one that cannot be written harms no other.
                return [written for wanted in batch for written in await self._written([wanted])]
            else:
                return [(wanted, wanted.key in in_hand) for wanted in batch]
