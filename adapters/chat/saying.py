"""Say a recorded answer: as it was recorded, or painted anew where its booking has changed since."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace

import structlog
from opentelemetry.trace import SpanKind

from adapters.chat import codec
from adapters.chat.answers.card import knowing
from adapters.chat.cards.look import Look
from adapters.chat.cards.repainting import outdated, repainted
from adapters.chat.incoming import Incoming, Press
from adapters.chat.intents.changing import Extend, Move
from adapters.chat.intents.polls import CallOffPoll, DecidePoll, VotePoll
from adapters.chat.intents.showing import Show
from adapters.chat.platform import Address, Platform, TryLater, Undeliverable
from adapters.chat.replies import Card, Replies, Reply
from adapters.traces import TRACER
from core.domain.deliveries import Delivery
from core.domain.messages import Shown, Topic
from core.errors import NoSuchBooking
from core.ledger import Ledger
from core.use_cases.bookings.card_facts import card_facts
from core.use_cases.chat import show_card

TRIES = 3
FIRST_WAIT = 1.0
"""Seconds to wait where the platform names none."""
LONGEST_WAIT = 10.0
"""Seconds. Somebody waits for the answer; a platform that asks for more gets it later."""

log = structlog.get_logger()


class PutOff(Exception):  # noqa: N818 - it is an instruction, not a mistake
    """The platform takes no more now; `left` of the answer is to be said after so many seconds."""

    def __init__(self, reason: str, left: Replies, *, after: float) -> None:
        super().__init__(reason)
        self.left, self.after = left, after


@dataclass(frozen=True)
class Saying:
    """Says answers through the platforms that run in this process."""

    ledger: Ledger
    platforms: Mapping[str, Platform]

    async def say(self, replies: Replies, incoming: Incoming, shown: list[Shown]) -> None:
        """Send the replies in order, and add to `shown` what the messages with a card show; raises PutOff."""
        for number, reply in enumerate(replies):
            try:
                card = await self.sent(reply, incoming)
            except TryLater as later:
                wait = LONGEST_WAIT if later.after is None else later.after
                raise PutOff(str(later), replies[number:], after=wait) from later
            if card:
                shown.append(card)

    async def sent(self, reply: Reply, incoming: Incoming) -> Shown | None:
        """Send one reply, and return what its message shows if it is a card; refuses with TryLater."""
        try:
            with TRACER.start_as_current_span("answer", kind=SpanKind.CLIENT):
                address = await self._patiently(reply, incoming)
        except Undeliverable as never:
            log.warning("answer undeliverable", reason=str(never))
            return None
        if reply.card is None:
            return None
        return replace(address.showing(reply.card), pressed=_was_pressed(address, reply.card, incoming))

    async def as_now(self, replies: Replies, delivery: Delivery) -> Replies:
        """Return replies that were recorded earlier, each card painted anew if it is no longer true."""
        return tuple([await self._as_now(reply, delivery) for reply in replies])

    async def _as_now(self, reply: Reply, delivery: Delivery) -> Reply:
        card, now = reply.card, self.ledger.clock.now()
        if card is None or card.about.kind is not Topic.BOOKING:
            return reply
        try:
            booking, people = await show_card.shown_now(
                self.ledger, organization=delivery.organization, booking=card.about.booking, reader=card.reader
            )
        except NoSuchBooking:
            return reply
        if not outdated(card, booking, now=now):
            return reply
        catalogue = await self.ledger.catalogue(delivery.organization)
        facts = await card_facts(self.ledger, booking, reader=card.reader, now=now)
        look = knowing(Look.of(card.reader, catalogue, people, now=now), facts)
        painted = repainted(card.purpose, booking, look)
        return replace(painted, audience=reply.audience, fresh=reply.fresh)

    async def _patiently(self, reply: Reply, incoming: Incoming) -> Address:
        """Answer, waiting as long as the platform asks, a bounded number of times."""
        platform = self.platforms[incoming.sender.platform]
        for _ in range(TRIES - 1):
            try:
                return await platform.answer(reply, incoming)
            except TryLater as later:
                # It was held up already; the person's next message must not wait longer, and it is said later.
                if later.limited:
                    raise
                await asyncio.sleep(min(later.after or FIRST_WAIT, LONGEST_WAIT))
        return await platform.answer(reply, incoming)


def _was_pressed(address: Address, card: Card, incoming: Incoming) -> bool:
    """Return whether the message at the address was a card of the same booking, or poll, before it was pressed."""
    if card.purpose == "managed":
        # Painted once more, it would only lead to itself.
        return False
    if not isinstance(incoming, Press) or card.about.kind not in {Topic.BOOKING, Topic.POLL}:
        return False
    if (address.conversation, address.message) != (incoming.place.conversation, incoming.place.message):
        return False
    intent = codec.intent(incoming.payload)
    if card.about.kind is Topic.POLL:
        return isinstance(intent, VotePoll | DecidePoll | CallOffPoll) and intent.poll == card.about.id
    # These stand in lists and questions, too, which are no cards: painted once more, an answer would lose its way back.
    return not isinstance(intent, Show | Extend | Move) and getattr(intent, "booking", None) == card.about.booking
