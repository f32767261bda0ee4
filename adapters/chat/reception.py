"""The reception: everything that arrives is counted once, kept, acted on once, and answered."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import InitVar, dataclass, field
from datetime import date
from functools import partial
from time import perf_counter

import structlog
from opentelemetry.trace import SpanKind

from adapters.chat import codec
from adapters.chat.deciding import Deciding
from adapters.chat.doorkeeper import Doorkeeper
from adapters.chat.incoming import Changed, Incoming, Press, Sender, number
from adapters.chat.intents.talk import Other
from adapters.chat.keeping import UNREADABLE, Keeping
from adapters.chat.platform import Platform, TryLater
from adapters.chat.replies import Button, Replies, Reply, Suggestion
from adapters.chat.saying import PutOff, Saying
from adapters.chat.turns import Turns
from adapters.chat.unwritten import Unwritten
from adapters.chat.visits import Visits
from adapters.measures import ANSWERED
from adapters.traces import noted, reference, traced
from core.domain.deliveries import Delivery, NotOurs
from core.domain.messages import Shown
from core.domain.people.identity import Identity
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.chat import receive, show_card
from core.values import BookingId, Route

PATIENCE = 10.0
"""Seconds for which a delivery is tried again silently; people wait that long for an answer, and then write again."""
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 1.0
"""Seconds between tries: a broken connection is replaced at once, a restart of the server takes a few seconds."""
TAKEN_UP_AFTER = 10.0
"""Seconds until a delivery that could not be decided is taken up again."""
NOTED = 1000
"""So many are remembered as noted, the latest; a sender of more is told once more."""

log = structlog.get_logger()


@dataclass
class Reception:
    """Receives for every platform; `platforms` is filled before anything can arrive."""

    ledger: Ledger
    doorkeeper: Doorkeeper
    platforms: Mapping[str, Platform]
    deep_link: InitVar[Callable[[str], str] | None]
    feed_link: InitVar[Callable[[str], str] | None] = None
    board_link: InitVar[Callable[[Identity, date], str] | None] = None
    page_link: InitVar[Callable[[Identity, BookingId], str] | None] = None
    letters: InitVar[bool] = False
    patience: float = PATIENCE
    turns: Turns = field(init=False)
    visits: Visits = field(init=False)
    _unwritten: Unwritten = field(default_factory=Unwritten)
    _noted: dict[tuple[str, str], None] = field(default_factory=dict)
    """Deliveries whose senders know that these are only noted yet."""

    def __post_init__(
        self,
        deep_link: Callable[[str], str] | None,
        feed_link: Callable[[str], str] | None,
        board_link: Callable[[Identity, date], str] | None,
        page_link: Callable[[Identity, BookingId], str] | None,
        letters: bool,
    ) -> None:
        """Build the parts of the work: to keep, to decide, and to say; and the turns in which it is done."""
        self._keeping = Keeping(self.ledger, self.doorkeeper, self._unwritten)
        links = (deep_link, feed_link, board_link, page_link)
        self._deciding = Deciding(self.ledger, self.doorkeeper, self.platforms, *links, letters)
        self._saying = Saying(self.ledger, self.platforms)
        self.turns = Turns(self.handle, self._keeping.waiting)
        self.visits = Visits(
            self.ledger, self.doorkeeper, self.platforms, self._keeping, self._deciding, self._unwritten
        )

    async def keep(self, incoming: Incoming) -> bool:
        """Remember the delivery; False when it was counted before. While the ledger is away, everything is new."""
        return bool(await self.keep_all([incoming]))

    async def keep_all(self, arrived: Sequence[Incoming]) -> Sequence[Incoming]:
        """Remember deliveries that arrived together, and return those that were not counted before."""
        return await self._keeping.keep(arrived)

    def queue(self, incoming: Incoming) -> None:
        """Handle a delivery when its sender's turn comes."""
        if not self.turns.add(incoming, kept=self._keeping.has(incoming)):
            # It waits in the ledger alone, from where the turns fetch it.
            self._keeping.take(incoming)

    async def suggest(self, sender: Sender, text: str, *, named: bool = False) -> Sequence[Suggestion]:
        """Return what is free of what somebody types elsewhere; refuses and raises as `Deciding.suggested` does."""
        return await self._deciding.suggested(sender, text, named=named)

    def way_in(self, sender: Sender, *, found: bool) -> str:
        """Return what a button says that leads into the chat with Bellhop; it says as well that nothing was found."""
        return self.doorkeeper.words(sender).say("way-in" if found else "way-in-none")

    async def handle(self, incoming: Incoming, acted: Callable[[], None]) -> None:
        """
        Understand, act, answer; what was not kept is told to be tried again. Never raises.

        `acted` is called once the answer has only to be sent.
        """
        with (
            self._keeping.handling(incoming) as delivery,
            structlog.contextvars.bound_contextvars(
                platform=incoming.sender.platform,
                delivery=incoming.delivery,
                arrived=incoming.type,
                trace=(trace := number(incoming)),
            ),
            traced(
                f"delivery {incoming.type}", trace, SpanKind.CONSUMER, {"bellhop.platform": incoming.sender.platform}
            ),
        ):
            began = perf_counter()
            outcome = await self._outcome(incoming, delivery, acted)
            ANSWERED.labels(incoming.sender.platform, outcome).observe(perf_counter() - began)
            noted({"bellhop.outcome": outcome})

    async def _outcome(self, incoming: Incoming, delivery: Delivery | None, acted: Callable[[], None]) -> str:
        """Handle a delivery, and return what came of it in one word, to be counted."""
        if delivery is None:
            acted()
            await self._remark(self._try_again(incoming), incoming)
            return "not kept"
        try:
            return await self._handle(incoming, delivery, acted)
        except Unavailable:
            await self._note(incoming, delivery)
            return "ledger away"
        # Such as an answer that was recorded by a newer release, or sealed with another key.
        except Exception:
            log.exception("delivery not handled")
            await self._keeping.put_off(delivery, seconds=UNREADABLE)
            return "failed"

    async def quiet(self) -> None:
        """Return when nothing is in hand or waits for its turn; a test awaits that before it moves the clock."""
        await self.turns.quiet()

    async def catch_up(self) -> int:
        """Take up deliveries that were kept and are in nobody's hands, and return how many."""
        try:
            # First, or what was answered already would be answered again.
            await self._unwritten.settle()
            claimed = await self._keeping.claim(self._routes())
        except Unavailable:
            log.warning("ledger away")
            return 0
        for incoming in claimed:
            self.queue(incoming)
        return len(claimed)

    async def _handle(self, incoming: Incoming, delivery: Delivery, acted: Callable[[], None]) -> str:
        try:
            if delivery.answer:
                replies = await self._saying.as_now(await self._deciding.recorded(incoming, delivery.answer), delivery)
            else:
                replies = await self._decided(incoming, delivery, acted)
        except NotOurs:
            log.info("delivery handled elsewhere")
            return "elsewhere"
        acted()
        self._noted.pop(delivery.key, None)
        shown: list[Shown] = []
        outcome = "answered"
        try:
            await self._saying.say(replies, incoming, shown)
        except PutOff as later:
            log.warning("answer put off", reason=str(later))
            if shown:
                await self._unwritten.write(
                    partial(show_card.show_cards, self.ledger, organization=delivery.organization, shown=shown)
                )
            await self._keeping.put_off(delivery, seconds=later.after, left=self._deciding.sealed(later.left))
            return "put off"
        # Said again, it would fail again, and repeat what went out before it.
        except Exception:
            log.exception("could not answer")
            words = self.doorkeeper.words(incoming.sender)
            await self._remark(
                Reply((words.say("not-shown", reference=reference(number(incoming))),), fresh=True), incoming
            )
            outcome = "not shown"
        await self._unwritten.write(partial(receive.answered, self.ledger, delivery=delivery, shown=shown))
        return outcome

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

    async def _note(self, incoming: Incoming, delivery: Delivery) -> None:
        """Tell the person, once, that a kept delivery has to wait for the ledger."""
        log.warning("ledger away")
        if delivery.key not in self._noted and delivery.answer is None:
            self._noted[delivery.key] = None
            if len(self._noted) > NOTED:
                del self._noted[next(iter(self._noted))]
            words = self.doorkeeper.words(incoming.sender)
            await self._remark(Reply((words.say("noted"),), fresh=True), incoming)
        await self._keeping.put_off(delivery, seconds=TAKEN_UP_AFTER)

    async def _remark(self, reply: Reply, incoming: Incoming) -> None:
        """Say what no ledger keeps, if it can be said now; nobody waits for an answer to news of a person."""
        if isinstance(incoming, Changed):
            return
        try:
            await self._saying.sent(reply, incoming)
        except TryLater as later:
            log.warning("answer lost", reason=str(later))

    def _routes(self) -> list[Route]:
        return [Route(each.name, workspace) for each in self.platforms.values() for workspace in each.workspaces]

    def _try_again(self, incoming: Incoming) -> Reply:
        """Say that the ledger is away; a press can be repeated by the same button."""
        words = self.doorkeeper.words(incoming.sender)
        intent = codec.intent(incoming.payload) if isinstance(incoming, Press) else Other()
        rows = ((Button(words.say("button-again"), intent),),) if intent != Other() else ()
        return Reply((words.say("Unavailable"),), rows, fresh=True)
