"""The reception: everything that arrives is counted once, kept, understood, acted on and answered."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

import structlog

from adapters.chat import codec, memory
from adapters.chat.answers.dispatch import answered
from adapters.chat.asker import Asker
from adapters.chat.doorkeeper import Doorkeeper, identity_of
from adapters.chat.incoming import Incoming, Press, Sender, invitation, packed, unpacked
from adapters.chat.intents.talk import Other
from adapters.chat.interpret.arrivals import interpret
from adapters.chat.platform import Address, Platform, TryLater, Undeliverable
from adapters.chat.replies import Button, Replies, Reply
from adapters.chat.turns import Turns
from adapters.wording import Words
from core.domain.messages import Shown
from core.errors import NotAMember, Refusal, Unavailable
from core.ledger import Ledger
from core.use_cases.chat import receive, show_card

TRIES = 3
FIRST_WAIT = 1.0
"""Seconds to wait where the platform names none."""
LONGEST_WAIT = 10.0
"""Seconds. Somebody waits for the answer; a platform that asks for more gets it when `catch_up` runs."""

log = structlog.get_logger()


@dataclass
class Reception:
    """Receives for every platform; `platforms` is filled before anything can arrive."""

    ledger: Ledger
    doorkeeper: Doorkeeper
    platforms: Mapping[str, Platform]
    deep_link: Callable[[str], str] | None
    _told: set[tuple[str, str]] = field(default_factory=set)
    """Deliveries whose senders were told to try again; they must not be acted on later, behind their backs."""
    _in_hand: set[tuple[str, str]] = field(default_factory=set)
    turns: Turns = field(init=False)

    def __post_init__(self) -> None:
        """Make the turns in which everything that arrives is handled."""
        self.turns = Turns(self.handle, self._waiting)

    async def keep(self, incoming: Incoming) -> bool:
        """Remember the delivery; False when it was counted before. While the ledger is away, everything is new."""
        try:
            return await receive.keep(
                self.ledger,
                organization=await self.doorkeeper.organization(incoming.sender),
                by=identity_of(incoming.sender),
                delivery=incoming.delivery,
                incoming=packed(incoming),
            )
        except Unavailable:
            log.warning("delivery not kept", platform=incoming.sender.platform, delivery=incoming.delivery)
            return True

    def queue(self, incoming: Incoming) -> None:
        """Handle a delivery that was kept when its sender's turn comes."""
        self.turns.add(incoming)

    async def handle(self, incoming: Incoming, acted: Callable[[], None], *, again: bool = False) -> None:
        """
        Understand, act, answer; whatever goes wrong is logged and told to the person.

        `acted` is called once the answer has only to be sent. With `again`, a process may have ended in the middle of
        it: what that one did is not done twice.
        """
        with self._in_hands(incoming):
            try:
                card = None
                replies = await self._replies(incoming, again=again)
                acted()
                for reply in replies:
                    await self._show(card, incoming)
                    card = await self._send(reply, incoming)
                await self._done(incoming, card)
            except TryLater as later:
                # Not marked as answered, so `catch_up` tries again.
                log.warning("answer put off", reason=str(later))
            except Unavailable:
                self._told.add(_key(incoming))
                log.warning("ledger away")

    async def quiet(self) -> None:
        """Return when nothing is in hand or waits for its turn; a test awaits that before it moves the clock."""
        await self.turns.quiet()

    async def catch_up(self) -> int:
        """Handle deliveries that were kept and never answered, because a process ended; return how many."""
        try:
            left = [unpacked(text) for text in await receive.unanswered(self.ledger)]
        except Unavailable:
            return 0
        for incoming in left:
            if _key(incoming) in self._told:
                self._told.discard(_key(incoming))
                await self._done(incoming)
            elif incoming.sender.platform in self.platforms and _key(incoming) not in self._in_hand:
                await self.handle(incoming, lambda: None, again=True)
        return len(left)

    async def _waiting(self, sender: Sender, most: int) -> list[Incoming]:
        """Return the sender's oldest deliveries that nobody has acted on."""
        organization = await self.doorkeeper.organization(sender)
        kept = await receive.waiting(self.ledger, organization=organization, by=identity_of(sender), most=most)
        return [unpacked(text) for text in kept]

    async def _replies(self, incoming: Incoming, *, again: bool) -> Replies:
        """Return the answers; until the sender is known as a member, in the language of their platform."""
        words = Words(incoming.sender.language)
        try:
            asker = await self._asker(incoming, again=again)
            house = asker.member.organization_name
            said = interpret(incoming, ear=asker.ear, catalogue=asker.catalogue, house=house)
            intent = await memory.resolved(said, asker)
            log.info("understood", intent=type(intent).__name__, member=asker.member.id)
            replies = await answered(intent, asker)
            await memory.note(asker, said, replies)
        except Unavailable:
            self._told.add(_key(incoming))
            replies = (_try_again(incoming, words),)
        except NotAMember:
            platform = incoming.sender.platform
            message = f"NotAMember-{platform}" if words.knows(f"NotAMember-{platform}") else "NotAMember"
            replies = (Reply((words.say(message),), fresh=True),)
        except Refusal as refusal:
            replies = (Reply((words.say(type(refusal).__name__),), fresh=True),)
        # A fault of ours must not leave a person without an answer.
        except Exception:
            log.exception("could not answer")
            replies = (Reply((words.say("failed"),), fresh=True),)
        return replies

    async def _asker(self, incoming: Incoming, *, again: bool) -> Asker:
        sender, platform = incoming.sender, self.platforms[incoming.sender.platform]
        token = invitation(incoming)
        member = await (self.doorkeeper.let_in(sender, token) if token else self.doorkeeper.member(sender, platform))
        catalogue = await self.ledger.catalogue(member.organization, version=member.catalogue_version)
        return Asker(
            ledger=self.ledger,
            member=member,
            words=Words(member.language or sender.language),
            catalogue=catalogue.seen_by(member),
            platform=sender.platform,
            place=incoming.place,
            now=self.ledger.clock.now(),
            again=again,
            deep_link=self.deep_link,
            person=partial(self.doorkeeper.mentioned, sender, platform),
        )

    async def _send(self, reply: Reply, incoming: Incoming) -> Shown | None:
        """Send the answer, and return what its message shows if it is a card."""
        try:
            address = await _patiently(self.platforms[incoming.sender.platform], reply, incoming)
        except Undeliverable as never:
            log.warning("answer undeliverable", reason=str(never))
            return None
        return address.showing(reply.card) if reply.card and address else None

    async def _show(self, card: Shown | None, incoming: Incoming) -> None:
        """Remember a card that is not the last answer: the last is remembered when the delivery is done."""
        if card:
            organization = await self.doorkeeper.organization(incoming.sender)
            await show_card.show_card(self.ledger, organization=organization, shown=card)

    @contextmanager
    def _in_hands(self, incoming: Incoming) -> Iterator[None]:
        """Keep the delivery among those in hand, and on every line of the log."""
        self._in_hand.add(_key(incoming))
        try:
            with structlog.contextvars.bound_contextvars(
                platform=incoming.sender.platform, delivery=incoming.delivery, arrived=incoming.type
            ):
                yield
        finally:
            self._in_hand.discard(_key(incoming))

    async def _done(self, incoming: Incoming, card: Shown | None = None) -> None:
        await receive.answered(
            self.ledger,
            organization=await self.doorkeeper.organization(incoming.sender),
            platform=incoming.sender.platform,
            delivery=incoming.delivery,
            card=card,
        )


def _key(incoming: Incoming) -> tuple[str, str]:
    return incoming.sender.platform, incoming.delivery


def _try_again(incoming: Incoming, words: Words) -> Reply:
    """Say that the ledger is away; a press can be repeated by the same button."""
    intent = codec.intent(incoming.payload) if isinstance(incoming, Press) else Other()
    rows = ((Button(words.say("button-again"), intent),),) if intent != Other() else ()
    return Reply((words.say("Unavailable"),), rows, fresh=True)


async def _patiently(platform: Platform, reply: Reply, incoming: Incoming) -> Address | None:
    """Answer, waiting as long as the platform asks, a bounded number of times."""
    for _ in range(TRIES - 1):
        try:
            return await platform.answer(reply, incoming)
        except TryLater as later:
            await asyncio.sleep(min(later.after or FIRST_WAIT, LONGEST_WAIT))
    return await platform.answer(reply, incoming)
