"""What a delivery is answered with: understood, acted on and put into words in one turn, with the record of that."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial

import structlog

from adapters.chat import codec, edits, memory, resolving
from adapters.chat.answers.basics import with_basics
from adapters.chat.answers.dispatch import answered
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.doorkeeper import Doorkeeper, Unintroduced, identity_of
from adapters.chat.incoming import (
    Attached,
    Changed,
    Edited,
    Filled,
    Incoming,
    Opened,
    Place,
    Press,
    Said,
    Sender,
    Sentence,
    Slash,
    Wordless,
    invitation,
    number,
)
from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Book
from adapters.chat.intents.members import AskToJoin
from adapters.chat.intents.showing import ShowHome, SuggestWords
from adapters.chat.interpret.arrivals import interpret
from adapters.chat.interpret.commands import wish_in_their_name
from adapters.chat.interpret.filling import filled
from adapters.chat.platform import Platform, TryLater, Undeliverable
from adapters.chat.replies import Replies, Reply, Suggestion, packed, unpacked
from adapters.chat.spoken import spoken
from adapters.chat.suggesting import suggestions
from adapters.chat.waiting_still import with_what_waits
from adapters.measures import REFUSED, UNDERSTOOD
from adapters.pictures.photos import NoPhoto, prepared
from adapters.traces import noted, reference
from adapters.wording import Words
from core.domain.deliveries import Delivery, NotOurs, Origin
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.sentences import Spoken
from core.errors import AskedAlready, IsSuspended, NoLongerAMember, NotAMember, Refusal, Unavailable
from core.ledger import Ledger
from core.use_cases.chat import receive
from core.use_cases.chat.receive import Decision
from core.use_cases.chat.remember import Note
from core.use_cases.people.admit import member_behind
from core.use_cases.people.ask_to_join import ask_to_join
from core.use_cases.transfer.handed_in import LARGEST
from core.values import BookingId

MOST = {"sheet": LARGEST, "picture": 12_000_000}
"""Bytes of a file that is fetched: a list that is read while others wait, a photo of a telephone."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer to a delivery, what the conversation remembers of it, and what the person's message led to."""

    replies: Replies
    note: Note | None = None
    origin: Origin | None = None
    spoken: Spoken | None = None


class Unannounced(Exception):  # noqa: N818 - what to do about it is up to the one who asked
    """Something is to be written into another conversation; the platform is asked outside of any transaction."""

    def __init__(self, conversation: str, reply: Reply) -> None:
        super().__init__(conversation)
        self.conversation, self.reply = conversation, reply


@dataclass(frozen=True, slots=True)
class Asked:
    """What the platforms were asked for this delivery, outside of its turn."""

    introduced: set[str] = field(default_factory=set)
    """The people about whom the platform was asked."""
    written: dict[str, bool] = field(default_factory=dict)
    """The other conversations into which something was written, and whether that could be."""

    def announced(self, conversation: str, reply: Reply) -> bool:
        """Return whether something was written there; raises Unannounced if that was not tried yet."""
        if conversation not in self.written:
            raise Unannounced(conversation, reply)
        return self.written[conversation]


@dataclass(frozen=True)
class Deciding:
    """Decides deliveries. The platforms are asked outside of the turn, so that no transaction waits for them."""

    ledger: Ledger
    doorkeeper: Doorkeeper
    platforms: Mapping[str, Platform]
    deep_link: Callable[[str], str] | None
    feed_link: Callable[[str], str] | None
    board_link: Callable[[Identity, date], str] | None
    page_link: Callable[[Identity, BookingId], str] | None
    letters: bool = False
    """Whether letters go out from here."""
    photos: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def decided(self, incoming: Incoming, delivery: Delivery) -> Replies:
        """
        Act on a delivery, and return its answer, which is recorded; if it was acted on before, only return that.

        Refuses with NotOurs. Raises Unavailable, after which it may be decided or not: the next try finds out.
        """
        if isinstance(incoming, Changed):
            return await self._learned(incoming, delivery)
        asked = Asked()
        try:
            while True:
                try:
                    return await self._acted(incoming, delivery, asked)
                except Unintroduced as stranger:
                    await self.doorkeeper.introduce(incoming.sender, self._platform(incoming), stranger.said)
                    asked.introduced.add(stranger.said)
                except Unannounced as news:
                    asked.written[news.conversation] = await self._written(news, incoming)
        except (Unavailable, NotOurs):
            raise
        except NotAMember:
            return await self._of_stranger(incoming, delivery)
        except Refusal as refusal:
            return await self._only(delivery, self._refused(refusal, incoming))
        # A fault of ours must not leave a person without an answer; the turn is undone, and nothing was done.
        except Exception:
            log.exception("could not answer")
            words = self.doorkeeper.words(incoming.sender)
            return await self._only(
                delivery, Reply((words.say("failed", reference=reference(number(incoming))),), fresh=True)
            )

    async def suggested(self, sender: Sender, text: str, *, named: bool = False) -> Sequence[Suggestion]:
        """
        Return what is free of what somebody types outside of a chat with Bellhop.

        Who was only `named` by somebody else is told of what everybody may see, and nothing of what is theirs.

        Refuses with NotAMember, NoLongerAMember or IsSuspended, and raises Unavailable.
        """
        typed = Sentence("", sender, Place(sender.user, private=True), text)
        member = await self.doorkeeper.member(sender, self._platform(typed))
        asker = await self._asker(self.ledger, typed, self.ledger.clock.now(), member, Asked())
        return await suggestions(text, await self._as_everybody(asker) if named else asker)

    async def _as_everybody(self, asker: Asker) -> Asker:
        """Return an asker who sees no more than a guest who is in no group, and has no favourites."""
        member = asker.member
        whole = await self.ledger.catalogue(member.organization, version=member.catalogue_version)
        plain = replace(member, preferences=replace(member.preferences, favourites=()))
        nobody = replace(plain, role=Role.GUEST, groups=frozenset())
        return replace(asker, member=plain, catalogue=whole.seen_by(nobody))

    def sealed(self, replies: Replies) -> bytes:
        """Return replies as they are recorded."""
        # An answer may hold a door code or an invitation, which never stand in the database to be read.
        return self.ledger.vault.seal(packed(replies))

    async def recorded(self, incoming: Incoming, answer: bytes) -> Replies:
        """Return the replies that were recorded; none to somebody who has left since, as they may hold a door code."""
        known = await member_behind(self.ledger, identity_of(incoming.sender))
        return () if known and known.left_at else self.read(answer)

    def read(self, answer: bytes) -> Replies:
        """Return the replies that were recorded; raises what the vault or pydantic raises for any others."""
        return unpacked(self.ledger.vault.unseal(answer))

    async def _written(self, news: Unannounced, incoming: Incoming) -> bool:
        """Write into another conversation, and return whether that can be done there; raises Unavailable."""
        platform = self._platform(incoming)
        try:
            await platform.tell(news.reply, workspace=incoming.sender.workspace, user=news.conversation)
        except Undeliverable as never:
            log.info("nothing can be written there", conversation=news.conversation, reason=str(never))
            return False
        except TryLater as later:
            raise Unavailable from later
        return True

    async def _learned(self, news: Changed, delivery: Delivery) -> Replies:
        """Write what a platform says of a person, and record that there is nothing to answer."""
        try:
            vouched = await self.doorkeeper.truth(news, self._platform(news))

            async def deciding(turn: Ledger) -> Outcome:
                if vouched:
                    await self.doorkeeper.learn(turn, news.sender, vouched)
                return Outcome(())

            return await self._recorded(delivery, deciding)
        except (Unavailable, NotOurs):
            raise
        # Once more would fail once more; the daily look at the person's profile makes up for it.
        except Exception:
            log.exception("news of a person not taken")
            return await self._only(delivery)

    async def _acted(self, incoming: Said, delivery: Delivery, asked: Asked) -> Replies:
        # An invitation is used up in the turn itself; everybody else is known, or vouched for, before it.
        invited = invitation(incoming) is not None
        member = None if invited else await self.doorkeeper.member(incoming.sender, self._platform(incoming))
        # Outside of the turn, like all that the platform is asked.
        file = await self._fetched(incoming, member) if member else None

        async def deciding(turn: Ledger) -> Outcome:
            return await self._replies(turn, incoming, delivery, member, asked, file)

        return await self._recorded(delivery, deciding)

    async def _replies(
        self,
        turn: Ledger,
        incoming: Said,
        delivery: Delivery,
        member: Member | None,
        asked: Asked,
        file: bytes | None,
    ) -> Outcome:
        if delivery.too_late(turn.clock.now()):
            words = self.doorkeeper.words(incoming.sender)
            return Outcome((Reply((words.say("not-done"),), fresh=True),))
        if member is None:
            member = await self.doorkeeper.let_in(turn, incoming.sender, invitation(incoming) or "")
            if member.suspended_at:
                raise IsSuspended(member.organization_name)
        asker = await self._asker(turn, incoming, delivery.received_at, member, asked)
        sent = _sent(incoming)
        if sent:
            asker = replace(asker, photo=file) if sent.kind == "picture" else replace(asker, file=file)
        if isinstance(incoming, Opened):
            # Whoever looks at their page says nothing that words could go on with.
            return Outcome(await answered(SuggestWords() if incoming.talks else ShowHome(), asker))
        if isinstance(incoming, Filled) and not incoming.sent:
            return Outcome(await answered(filled(incoming), asker))
        if isinstance(incoming, Slash) and incoming.in_their_name:
            return await _in_their_name(incoming.text, asker)
        house = member.organization_name
        said = interpret(incoming, ear=asker.ear, catalogue=asker.catalogue, house=house, runs=asker.runs)
        if isinstance(incoming, Edited):
            said = await edits.reread(said, asker, delivery=delivery, message=_message(incoming))
        answer = await resolving.as_answer(incoming, said, asker)
        meant = await resolving.resolved(said, asker) if answer is None else answer
        intent = await with_what_waits(meant, asker)
        log.info("understood", intent=type(intent).__name__, member=member.id)
        UNDERSTOOD.labels(incoming.sender.platform, incoming.type, type(intent).__name__).inc()
        noted({"bellhop.intent": type(intent).__name__, "bellhop.member": member.id})
        replies = with_basics(await answered(intent, asker), intent, asker)
        pressed = incoming.payload if isinstance(incoming, Press) else None
        kept = memory.note(asker, said, replies, intent, pressed=pressed)
        note = memory.with_sentence(asker, incoming, said, kept, intent=intent)
        return Outcome(replies, note, _origin(incoming, intent, replies, delivery), spoken(incoming, asker))

    async def _fetched(self, incoming: Said, member: Member) -> bytes | None:
        """
        Return the content of a file that the member sent, if it is of use; None if it cannot be fetched.

        A list is there to be imported by who runs the place; a picture is a photo of a thing that somebody runs, and is
        returned as it is kept.
        """
        sent = _sent(incoming)
        if sent is None or sent.size > MOST[sent.kind] or not await self._may_send(sent, member):
            return None
        try:
            content = await self._platform(incoming).content(
                sent, workspace=incoming.sender.workspace, most=MOST[sent.kind]
            )
            return await self._prepared(content) if sent.kind == "picture" else content
        except (TryLater, Undeliverable, NoPhoto) as trouble:
            log.warning("file not fetched", reason=str(trouble))
            return None

    async def _prepared(self, photo: bytes) -> bytes:
        """Return a photo as it is kept. It takes a while and much memory: one at a time, and nobody else waits."""
        async with self.photos:
            return await asyncio.to_thread(prepared, photo)

    async def _may_send(self, sent: Attached, member: Member) -> bool:
        if sent.kind == "sheet":
            return member.role.manages
        catalogue = await self.ledger.catalogue(member.organization, version=member.catalogue_version)
        return catalogue.run_by(member.role, member.groups)

    async def _asker(self, turn: Ledger, incoming: Said, heard_at: datetime, member: Member, asked: Asked) -> Asker:
        sender, platform = incoming.sender, self._platform(incoming)
        catalogue = await turn.catalogue(member.organization, version=member.catalogue_version)
        seen = catalogue.seen_by(member)
        return Asker(
            ledger=turn,
            member=member,
            words=Words(member.language or sender.language, hours=member.preferences.hours, things=seen.samples),
            catalogue=seen,
            platform=sender.platform,
            workspace=sender.workspace,
            place=incoming.place,
            replies_to=incoming.replies_to if isinstance(incoming, Sentence) else None,
            quoted=incoming.quoted if isinstance(incoming, Sentence) else "",
            now=turn.clock.now(),
            heard_at=heard_at,
            file=None,
            photo=None,
            deep_link=self.deep_link,
            feed_link=self.feed_link,
            board_link=partial(self.board_link, identity_of(sender)) if self.board_link else None,
            page_link=partial(self.page_link, identity_of(sender)) if self.page_link else None,
            letters=self.letters,
            person=partial(self.doorkeeper.mentioned, turn, member, sender, platform, asked.introduced),
            announces=asked.announced,
        )

    async def _of_stranger(self, incoming: Said, delivery: Delivery) -> Replies:
        """Say that somebody is not known here; where no platform vouches for people, they may ask to be let in."""
        sender, words = incoming.sender, self.doorkeeper.words(incoming.sender)
        may_ask = self._platform(incoming).person_id is None
        if not (may_ask and isinstance(incoming, Press) and isinstance(codec.intent(incoming.payload), AskToJoin)):
            refused = self._refused(NotAMember(), incoming)
            asks = buttons.button(words.say("button-ask-to-join"), AskToJoin())
            return await self._only(delivery, replace(refused, rows=((asks,),)) if may_ask else refused)

        async def asking(turn: Ledger) -> Outcome:
            try:
                await ask_to_join(
                    turn,
                    organization=delivery.organization,
                    identity=identity_of(sender),
                    name=sender.name,
                    language=sender.language,
                )
            except Refusal as refusal:
                return Outcome((self._refused(refusal, incoming),))
            return Outcome((Reply((words.say("asked-to-join"),)),))

        return await self._recorded(delivery, asking)

    async def _only(self, delivery: Delivery, *replies: Reply) -> Replies:
        """Record this answer, for which nothing needs to be done."""

        async def deciding(_: Ledger) -> Outcome:
            return Outcome(replies)

        return await self._recorded(delivery, deciding)

    async def _recorded(self, delivery: Delivery, deciding: Callable[[Ledger], Awaitable[Outcome]]) -> Replies:
        made: dict[bytes, Replies] = {}

        async def sealing(turn: Ledger) -> Decision:
            outcome = await deciding(turn)
            answer = self.sealed(outcome.replies)
            made[answer] = outcome.replies
            return Decision(answer, outcome.note, outcome.origin, outcome.spoken)

        answer = await receive.act(self.ledger, delivery=delivery, decide=sealing)
        # Usually it was made here, and need not be read again.
        return made.get(answer) or self.read(answer)

    def _platform(self, incoming: Incoming) -> Platform:
        return self.platforms[incoming.sender.platform]

    def _refused(self, refusal: Refusal, incoming: Incoming) -> Reply:
        """Say why somebody is not let in."""
        REFUSED.labels(type(refusal).__name__).inc()
        words, platform = self.doorkeeper.words(incoming.sender), incoming.sender.platform
        if isinstance(refusal, NoLongerAMember | IsSuspended):
            return Reply((words.say(type(refusal).__name__, organization=refusal.organization),), fresh=True)
        if isinstance(refusal, AskedAlready) and refusal.declined:
            return Reply((words.say("AskedAlready-declined"),), fresh=True)
        message = type(refusal).__name__
        if isinstance(refusal, NotAMember) and words.knows(f"NotAMember-{platform}"):
            message = f"NotAMember-{platform}"
        return Reply((words.say(message),), fresh=True)


async def _in_their_name(text: str, asker: Asker) -> Outcome:
    """Answer what somebody wrote in the asker's name: a wish to book is held for them, and nothing else is done."""
    wanted = wish_in_their_name(text, ear=asker.ear)
    if wanted is None:
        return Outcome((Reply((asker.words.say("step-refused"),), refused=True),))
    # How many come is noted on a booking that is there already, without asking.
    wanted = replace(wanted, wish=replace(wanted.wish, party=None))
    replies = with_basics(await answered(wanted, asker), wanted, asker)
    return Outcome(replies, memory.note(asker, wanted, replies, wanted))


def _sent(incoming: Said) -> Attached | None:
    """Return the file that came with a message."""
    return incoming.attached if isinstance(incoming, Sentence | Wordless) else None


def _origin(incoming: Said, intent: Intent, replies: Replies, delivery: Delivery) -> Origin | None:
    """Return what a message led to; of an edit that led to nothing, nothing: what was before still counts."""
    if not isinstance(incoming, Sentence | Edited) or incoming.own is None:
        return None
    cards = (reply.card for reply in replies if reply.card and reply.card.purpose == "booking")
    held = next((card.about.booking for card in cards), None) if isinstance(intent, Book) else None
    if held is None and isinstance(incoming, Edited):
        return None
    return Origin(_message(incoming), held, delivery.received_at)


def _message(incoming: Sentence | Edited) -> str:
    return f"{incoming.place.conversation}/{incoming.own}"
