"""The reception: everything that arrives is counted once, kept, acted on once, and answered."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import InitVar, dataclass, field
from datetime import timedelta
from functools import partial
from typing import TypeVar

import structlog

from adapters.chat import codec
from adapters.chat.deciding import Deciding
from adapters.chat.doorkeeper import Doorkeeper
from adapters.chat.incoming import Incoming, Press, Sender, packed, unpacked
from adapters.chat.intents.talk import Other
from adapters.chat.platform import Platform, TryLater
from adapters.chat.replies import Button, Replies, Reply
from adapters.chat.saying import PutOff, Saying
from adapters.chat.turns import Turns
from adapters.wording import Words
from core.domain.deliveries import Delivery, NotOurs
from core.domain.messages import Shown
from core.errors import Busy, InDoubt, Unavailable
from core.ledger import Ledger
from core.use_cases.chat import receive, show_card
from core.values import Route

T = TypeVar("T")
PATIENCE = 10.0
"""Seconds for which a delivery is tried again silently; people wait that long for an answer, and then write again."""
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 1.0
"""Seconds between tries: a broken connection is replaced at once, a restart of the server takes a few seconds."""
AFTER_THAT = 10.0
"""Seconds until a delivery that could not be decided is taken up again."""
UNREADABLE = 60.0
"""Seconds until a delivery that this release cannot read is looked at again; another release may read it sooner."""

log = structlog.get_logger()


@dataclass
class Reception:
    """Receives for every platform; `platforms` is filled before anything can arrive."""

    ledger: Ledger
    doorkeeper: Doorkeeper
    platforms: Mapping[str, Platform]
    deep_link: InitVar[Callable[[str], str] | None]
    patience: float = PATIENCE
    turns: Turns = field(init=False)
    _kept: dict[tuple[str, str], Delivery] = field(default_factory=dict)
    """The deliveries that wait in memory; as few as `turns` holds."""
    _unwritten: deque[Callable[[], Awaitable[None]]] = field(default_factory=deque)
    """What could not be written while the ledger was away; `settle` writes it."""
    _settling: asyncio.Lock = field(default_factory=asyncio.Lock)
    _noted: set[tuple[str, str]] = field(default_factory=set)
    """Deliveries whose senders know that these are only noted yet."""

    def __post_init__(self, deep_link: Callable[[str], str] | None) -> None:
        """Build the two halves of the work: to decide, and to say."""
        self._deciding = Deciding(self.ledger, self.doorkeeper, self.platforms, deep_link)
        self._saying = Saying(self.ledger, self.platforms)
        self.turns = Turns(self.handle, self._waiting)

    async def keep(self, incoming: Incoming) -> bool:
        """
        Remember the delivery; False when it was counted before. While the ledger is away, everything is new.

        While the ledger is merely busy, or a table of it locked, this waits: most deliveries are acknowledged already.
        """
        delivery = None
        try:
            delivery = await self._with_patience(partial(self._arrived, incoming))
            new = await self._with_patience(partial(receive.keep, self.ledger, delivery=delivery))
        except Unavailable as fault:
            log.warning("delivery not kept", platform=incoming.sender.platform, delivery=incoming.delivery)
            if delivery and isinstance(fault, InDoubt):
                # It may have been kept all the same. Its sender is told to try again, so nobody may act on it.
                self._unwritten.append(partial(receive.tell, self.ledger, delivery=delivery))
            return True
        if new:
            self._kept[delivery.key] = delivery
        return new

    def queue(self, incoming: Incoming) -> None:
        """Handle a delivery when its sender's turn comes."""
        key = _key(incoming)
        if not self.turns.add(incoming, kept=key in self._kept):
            # It waits in the ledger, whence `_waiting` fetches it.
            self._kept.pop(key, None)

    async def handle(self, incoming: Incoming, acted: Callable[[], None]) -> None:
        """
        Understand, act, answer; what was not kept is told to be tried again. Never raises.

        `acted` is called once the answer has only to be sent.
        """
        delivery = self._kept.pop(_key(incoming), None)
        with structlog.contextvars.bound_contextvars(
            platform=incoming.sender.platform, delivery=incoming.delivery, arrived=incoming.type
        ):
            if delivery is None:
                acted()
                await self._remark(_try_again(incoming), incoming)
                return
            try:
                await self._handle(incoming, delivery, acted)
            except Unavailable:
                await self._note(incoming, delivery)
            # Such as an answer that was recorded by a newer release, or sealed with another key.
            except Exception:
                log.exception("delivery not handled")
                await self._put_off(delivery, None, seconds=UNREADABLE)

    async def quiet(self) -> None:
        """Return when nothing is in hand or waits for its turn; a test awaits that before it moves the clock."""
        await self.turns.quiet()

    async def settle(self) -> None:
        """Write what could not be written while the ledger was away; raises Unavailable while it still is."""
        async with self._settling:
            while self._unwritten:
                try:
                    await self._unwritten[0]()
                except Unavailable:
                    raise
                # One that can never be written must not keep the others.
                except Exception:
                    log.exception("not written")
                self._unwritten.popleft()

    async def catch_up(self) -> int:
        """Take up deliveries that were kept and are in nobody's hands, and return how many."""
        try:
            # First, or what was answered already would be answered again.
            await self.settle()
            claimed = await receive.claim(self.ledger, routes=self._routes())
        except Unavailable:
            log.warning("ledger away")
            return 0
        for incoming in await self._readable(claimed):
            self.queue(incoming)
        return len(claimed)

    async def _waiting(self, sender: Sender, most: int) -> list[Incoming]:
        """Return the sender's oldest deliveries that wait in the ledger."""
        await self.settle()
        return await self._readable(
            await receive.waiting(
                self.ledger,
                organization=await self.doorkeeper.organization(sender),
                route=Route(sender.platform, sender.workspace),
                person=sender.user,
                most=most,
            )
        )

    async def _readable(self, deliveries: Iterable[Delivery]) -> list[Incoming]:
        """Return what arrived in these deliveries, and leave those alone that this release cannot read."""
        readable = []
        for delivery in deliveries:
            try:
                readable.append(unpacked(delivery.incoming))
            except ValueError:
                log.warning("delivery not readable", platform=delivery.route.platform, delivery=delivery.id)
                await self._put_off(delivery, None, seconds=UNREADABLE)
            else:
                self._kept[delivery.key] = delivery
        return readable

    async def _handle(self, incoming: Incoming, delivery: Delivery, acted: Callable[[], None]) -> None:
        try:
            if delivery.answer:
                replies = await self._saying.as_now(self._deciding.read(delivery.answer), delivery)
            else:
                replies = await self._decided(incoming, delivery, acted)
        except NotOurs:
            log.info("delivery handled elsewhere")
            return
        acted()
        self._noted.discard(delivery.key)
        shown: list[Shown] = []
        try:
            await self._saying.say(replies, incoming, shown)
        except PutOff as later:
            log.warning("answer put off", reason=str(later))
            await self._shown(shown, delivery)
            await self._put_off(delivery, self._deciding.sealed(later.left), seconds=later.after)
            return
        await self._shown(shown[:-1], delivery)
        last = shown[-1] if shown else None
        await self._write(partial(receive.answered, self.ledger, delivery=delivery, card=last))

    async def _decided(self, incoming: Incoming, delivery: Delivery, acted: Callable[[], None]) -> Replies:
        """Decide, trying again for a while: a turn that was cut off has done nothing, or finds what it recorded."""
        loop = asyncio.get_running_loop()
        until, pause = loop.time() + self.patience, FIRST_PAUSE
        while True:
            try:
                return await self._deciding.decided(incoming, delivery)
            except Unavailable:
                # Others begin meanwhile: who has to try again must hear so at once.
                acted()
                if loop.time() + pause > until:
                    raise
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    async def _with_patience(self, work: Callable[[], Awaitable[T]]) -> T:
        """Do the work, again and again while the ledger is busy: each try waits for a connection."""
        loop = asyncio.get_running_loop()
        until = loop.time() + self.patience
        while True:
            try:
                return await work()
            except Busy:
                if loop.time() > until:
                    raise

    async def _note(self, incoming: Incoming, delivery: Delivery) -> None:
        """Tell the person, once, that a kept delivery has to wait for the ledger."""
        log.warning("ledger away")
        if delivery.key not in self._noted and delivery.answer is None:
            self._noted.add(delivery.key)
            await self._remark(Reply((Words(incoming.sender.language).say("noted"),), fresh=True), incoming)
        await self._put_off(delivery, None, seconds=AFTER_THAT)

    async def _remark(self, reply: Reply, incoming: Incoming) -> None:
        """Say what no ledger keeps: if it cannot be said now, it is not said at all."""
        try:
            await self._saying.sent(reply, incoming)
        except TryLater as later:
            log.warning("answer lost", reason=str(later))

    async def _shown(self, cards: Iterable[Shown], delivery: Delivery) -> None:
        for card in cards:
            await self._write(partial(show_card.show_card, self.ledger, organization=delivery.organization, shown=card))

    async def _put_off(self, delivery: Delivery, left: bytes | None, *, seconds: float) -> None:
        # From now on, even if that can only be written once the ledger is back.
        until = self.ledger.clock.now() + timedelta(seconds=seconds)
        await self._write(partial(receive.put_off, self.ledger, delivery=delivery, answer=left, until=until))

    async def _arrived(self, incoming: Incoming) -> Delivery:
        sender = incoming.sender
        return Delivery(
            organization=await self.doorkeeper.organization(sender),
            route=Route(sender.platform, sender.workspace),
            id=incoming.delivery,
            person=sender.user,
            received_at=self.ledger.clock.now(),
            incoming=packed(incoming),
        )

    async def _write(self, writing: Callable[[], Awaitable[None]]) -> None:
        """Write now, or as soon as the ledger is back."""
        try:
            await writing()
        except Unavailable:
            self._unwritten.append(writing)

    def _routes(self) -> list[Route]:
        return [Route(platform.name, platform.workspace) for platform in self.platforms.values()]


def _key(incoming: Incoming) -> tuple[str, str]:
    return incoming.sender.platform, incoming.delivery


def _try_again(incoming: Incoming) -> Reply:
    """Say that the ledger is away; a press can be repeated by the same button."""
    words = Words(incoming.sender.language)
    intent = codec.intent(incoming.payload) if isinstance(incoming, Press) else Other()
    rows = ((Button(words.say("button-again"), intent),),) if intent != Other() else ()
    return Reply((words.say("Unavailable"),), rows, fresh=True)
