"""Where everything arrives: counted once, kept until it is answered, understood, acted on, answered."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

import structlog

from adapters.chat import codec
from adapters.chat.answers import follow_ups, membership
from adapters.chat.answers.dispatch import answered
from adapters.chat.asker import Asker
from adapters.chat.doorkeeper import Doorkeeper
from adapters.chat.incoming import Press, Sentence, Slash, packed, unpacked
from adapters.chat.intents.talk import Other
from adapters.chat.interpret import wanted
from adapters.chat.platform import Address, Platform, TryLater, Undeliverable
from adapters.chat.replies import Button, Replies, Reply
from adapters.wording import Words
from core.domain.people.member import Member
from core.errors import NotAMember, Refusal, Unavailable
from core.ledger import Ledger
from core.use_cases.chat import receive, show_card

Incoming = Slash | Sentence | Press
TRIES = 3
FIRST_WAIT = 1.0
LONGEST_WAIT = 10.0
"""Seconds; whatever the platform wants longer is answered by catching up."""

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
    _quiet: asyncio.Event = field(default_factory=asyncio.Event)

    async def keep(self, incoming: Incoming) -> bool:
        """Remember the delivery; False when it was counted before. While the ledger is away, everything is new."""
        try:
            return await receive.keep(
                self.ledger,
                organization=await self.doorkeeper.organization(incoming.sender),
                platform=incoming.sender.platform,
                delivery=incoming.delivery,
                incoming=packed(incoming),
            )
        except Unavailable:
            log.warning("delivery not kept", platform=incoming.sender.platform, delivery=incoming.delivery)
            return True

    async def handle(self, incoming: Incoming, *, again: bool = False) -> None:
        """
        Understand, act, answer; whatever goes wrong is logged and told to the person.

        `again` says that a process may have ended in the middle of it: what it already did is not done twice.
        """
        self._in_hand.add(_key(incoming))
        self._quiet.clear()
        try:
            await self._handled(incoming, again=again)
        finally:
            self._in_hand.discard(_key(incoming))
            if not self._in_hand:
                self._quiet.set()

    async def quiet(self) -> None:
        """Return when nothing is being handled; whoever moves a clock waits for that first."""
        if self._in_hand:
            await self._quiet.wait()

    async def _handled(self, incoming: Incoming, *, again: bool) -> None:
        with structlog.contextvars.bound_contextvars(
            platform=incoming.sender.platform, delivery=incoming.delivery, arrived=incoming.type
        ):
            try:
                await self._answer(incoming, await self._replies(incoming, again=again))
                await self._done(incoming)
            except TryLater as later:
                log.warning("answer put off", reason=str(later))
            except Unavailable:
                self._told.add(_key(incoming))
                log.warning("ledger away")

    async def catch_up(self) -> int:
        """Handle what was kept and never answered because a process ended in between; return how many."""
        try:
            left = [unpacked(text) for text in await receive.unanswered(self.ledger)]
        except Unavailable:
            return 0
        for incoming in left:
            if _key(incoming) in self._told:
                self._told.discard(_key(incoming))
                await self._done(incoming)
            elif incoming.sender.platform in self.platforms and _key(incoming) not in self._in_hand:
                await self.handle(incoming, again=True)
        return len(left)

    async def _replies(self, incoming: Incoming, *, again: bool) -> Replies:
        words = Words(incoming.sender.language)
        try:
            return await self._meant(incoming, again=again)
        except Unavailable:
            intent = codec.intent(incoming.payload) if isinstance(incoming, Press) else None
            press = (Button(words.say("button-again"), intent),) if intent and intent != Other() else ()
            self._told.add(_key(incoming))
            return (Reply((words.say("Unavailable"),), (press,) if press else (), fresh=True),)
        except NotAMember:
            platform = incoming.sender.platform
            message = f"NotAMember-{platform}" if words.knows(f"NotAMember-{platform}") else "NotAMember"
            return (Reply((words.say(message),), fresh=True),)
        except Refusal as refusal:
            return (Reply((words.say(type(refusal).__name__),), fresh=True),)
        except Exception:
            log.exception("could not answer")
            return (Reply((words.say("failed"),), fresh=True),)

    async def _meant(self, incoming: Incoming, *, again: bool) -> Replies:
        if isinstance(incoming, Slash) and incoming.command == "start" and incoming.text:
            member = await self.doorkeeper.let_in(incoming.sender, incoming.text.strip())
            return (membership.welcome(await self._asker(incoming, member, again=again), joined=True),)
        platform = self.platforms[incoming.sender.platform]
        member = await self.doorkeeper.member(incoming.sender, platform)
        asker = await self._asker(incoming, member, again=again)
        house = member.organization_name
        intent = wanted(incoming, catalogue=asker.catalogue, house=house, now=asker.local_now, language=asker.words.tag)
        log.info("understood", intent=type(intent).__name__, member=member.id)
        replies = await answered(await follow_ups.resolved(intent, asker), asker)
        await follow_ups.note(asker, incoming, replies)
        return replies

    async def _asker(self, incoming: Incoming, member: Member, *, again: bool) -> Asker:
        return Asker(
            ledger=self.ledger,
            member=member,
            words=Words(member.language or incoming.sender.language),
            catalogue=(await self.ledger.catalogue(member.organization, version=member.catalogue_version)).seen_by(
                member
            ),
            platform=incoming.sender.platform,
            place=incoming.place,
            now=self.ledger.clock.now(),
            again=again,
            deep_link=self.deep_link,
            person=partial(self.doorkeeper.mentioned, incoming.sender, self.platforms[incoming.sender.platform]),
        )

    async def _answer(self, incoming: Incoming, replies: Replies) -> None:
        platform = self.platforms[incoming.sender.platform]
        for reply in replies:
            try:
                address = await _patiently(platform, reply, incoming)
            except Undeliverable as never:
                log.warning("answer undeliverable", reason=str(never))
                continue
            if reply.card and address:
                organization = await self.doorkeeper.organization(incoming.sender)
                await show_card.show_card(self.ledger, organization=organization, shown=address.showing(reply.card))

    async def _done(self, incoming: Incoming) -> None:
        organization = await self.doorkeeper.organization(incoming.sender)
        platform, delivery = incoming.sender.platform, incoming.delivery
        await receive.answered(self.ledger, organization=organization, platform=platform, delivery=delivery)


def _key(incoming: Incoming) -> tuple[str, str]:
    return incoming.sender.platform, incoming.delivery


async def _patiently(platform: Platform, reply: Reply, incoming: Incoming) -> Address | None:
    """Answer, waiting as long as the platform asks, a bounded number of times."""
    for _ in range(TRIES - 1):
        try:
            return await platform.answer(reply, incoming)
        except TryLater as later:
            await asyncio.sleep(min(later.after or FIRST_WAIT, LONGEST_WAIT))
    return await platform.answer(reply, incoming)
