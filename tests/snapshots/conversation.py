"""A conversation of which every answer is kept: in one language, on one platform, for people in one place."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial

from adapters.chat import memory, resolving
from adapters.chat.answers.dispatch import answered
from adapters.chat.asker import Asker
from adapters.chat.incoming import Attached, Place, Said, Sender, Sentence, Slash, Wordless
from adapters.chat.intents import Intent
from adapters.chat.interpret.arrivals import interpret
from adapters.chat.replies import Replies
from adapters.chat.undoing import undoing
from adapters.wording import Words
from adapters.wording.marks import shortened
from core.domain.bookings.reference import reference
from core.domain.people.identity import Identity
from core.domain.people.member import Member
from core.ledger import Ledger
from core.store.chat import conversations
from core.use_cases.chat.remember import QUIET
from core.use_cases.people.admit import member_behind
from core.use_cases.people.choose_language import choose_language
from core.use_cases.people.choose_zone import choose_zone
from core.use_cases.people.people_called import person_called
from core.values import MemberId
from tests.stage import MONDAY_NOON, House, ManualClock

HEARD = "en"
"""Everything is written in English, so that each answer has the same name in every language."""


CHANGES = b"SELECT count(*) FROM audit WHERE by_member = %(member)s"
"""How much somebody has changed so far, as the audit has it."""
LONGEST_NAME = 80


class TakenBackError(Exception):
    """The conversation is over; whatever was done in it is taken back."""


@dataclass
class Conversation:
    """What members write and press, and what was answered, by what was written."""

    ledger: Ledger
    clock: ManualClock
    language: str
    platform: str
    kept: dict[str, Replies] = field(default_factory=dict)
    meant: set[type] = field(default_factory=set)
    """The kinds of intents that were answered."""
    for_good: set[type] = field(default_factory=set)
    """The kinds of intents with which somebody changed something, while their answer has nothing that undoes it."""
    _times: Counter[str] = field(default_factory=Counter)

    async def writes(self, who: Member, text: str) -> Replies:
        """Answer a sentence, or a command that begins with a slash."""
        sender, place = Sender(self.platform, "T1", who.name), Place("C1", private=True)
        if text.startswith("/"):
            command, _, rest = text[1:].partition(" ")
            return await self._heard(who, Slash("1", sender, place, command, rest), text)
        return await self._heard(who, Sentence("1", sender, place, text), text)

    async def drops(self, who: Member, name: str, content: bytes, *, size: int | None = None) -> Replies:
        """Answer a file that is dropped without words."""
        known = len(content) if size is None else size
        sent = Attached("F1", name, known, "sheet")
        incoming = Wordless("1", Sender(self.platform, "T1", who.name), Place("C1", private=True), sent)
        return await self._heard(who, incoming, f"drops {name}", file=content or None)

    async def shows(self, who: Member, photo: bytes | None) -> Replies:
        """Answer a picture that is sent without words; None is one that cannot be read."""
        asker = replace(await self._asker(who), photo=photo)
        sent = Attached("F1", "", len(photo or b""), "picture")
        incoming = Wordless("1", Sender(self.platform, "T1", who.name), Place("C1", private=True), sent)
        house = asker.member.organization_name
        said = interpret(incoming, ear=asker.ear, catalogue=asker.catalogue, house=house, runs=asker.runs)
        intent = await resolving.as_answer(incoming, said, asker) or await resolving.resolved(said, asker)
        return await self._answered(asker, intent, f"{who.name.capitalize()} shows a picture")

    async def presses(self, who: Member, replies: Replies, kind: type) -> Replies:
        """Answer the press of the first button that means an intent of that kind."""
        offered = [each for reply in replies for each in reply.buttons]
        pressed = [intent for each in offered if (intent := each.intent) and isinstance(intent, kind)]
        assert pressed, f"{kind.__name__} is on none of {[each.label for each in offered]}"
        return await self.means(who, pressed[0], f"presses {kind.__name__}")

    async def means(self, who: Member, intent: Intent, name: str, *, place: Place | None = None) -> Replies:
        """Answer an intent, perhaps where others read along, and keep the answer under that name."""
        asker = await self._asker(who)
        if place is not None:
            asker = replace(asker, place=place)
        return await self._answered(asker, intent, f"{who.name.capitalize()} {name}")

    async def _heard(self, who: Member, incoming: Said, text: str, *, file: bytes | None = None) -> Replies:
        asker = replace(await self._asker(who), file=file)
        ear = replace(asker.ear, language=HEARD)
        house = asker.member.organization_name
        said = interpret(incoming, ear=ear, catalogue=asker.catalogue, house=house, runs=asker.runs)
        return await self._answered(asker, await resolving.resolved(said, asker), f"{who.name.capitalize()}: {text}")

    async def _answered(self, asker: Asker, intent: Intent, name: str) -> Replies:
        self.meant.add(type(intent))
        done = await self._changes(asker)
        replies = await answered(intent, asker)
        if await self._changes(asker) > done and not any(map(undoing, replies)):
            self.for_good.add(type(intent))
        note = memory.note(asker, intent, replies, intent)
        if note:
            async with self.ledger.database.connection() as connection:
                await conversations.write(
                    connection,
                    note.talk,
                    note.said,
                    at=asker.now,
                    since=asker.now - QUIET,
                    pressed=note.pressed,
                )
        name = shortened(name, LONGEST_NAME)
        self._times[name] += 1
        self.kept[f"{name} ({self._times[name]})" if self._times[name] > 1 else name] = replies
        return replies

    async def _changes(self, asker: Asker) -> int:
        # In one language it is enough.
        if self.language != HEARD:
            return 0
        async with self.ledger.database.connection() as connection:
            counted = await connection.execute(CHANGES, {"member": asker.member.id})
            return int((await counted.fetchone() or (0,))[0])

    async def _asker(self, who: Member) -> Asker:
        known = await member_behind(self.ledger, Identity("slack", "T1", who.name.lower()))
        assert known
        catalogue = await self.ledger.catalogue(known.organization, version=known.catalogue_version)
        seen, now = catalogue.seen_by(known), self.clock.now()
        return Asker(
            ledger=self.ledger,
            member=known,
            words=Words(self.language, hours=known.preferences.hours, things=seen.samples),
            catalogue=seen,
            platform=self.platform,
            workspace="T1",
            place=Place("C1", private=True),
            replies_to=None,
            quoted="",
            now=now,
            heard_at=now,
            file=None,
            photo=None,
            feed_link=lambda token: f"https://bellhop.example.com/calendar/{token}.ics",
            letters=True,
            board_link=lambda on: f"https://bellhop.example.com/board?on={on}",
            page_link=lambda booking: f"https://bellhop.example.com/bookings/{reference(booking)}",
            deep_link=lambda token: f"https://t.me/bellhop_bot?start={token}",
            person=partial(self._person, known),
            announces=lambda conversation, _: conversation == "C4",
        )

    async def _person(self, who: Member, said: str) -> MemberId:
        return await person_called(self.ledger, organization=who.organization, name=said)


@asynccontextmanager
async def talking(house: House, *, language: str, platform: str, zone: str) -> AsyncIterator[Conversation]:
    """Lend a conversation with the members of a house who live in a zone; at its end the house is as before."""
    house.clock.to(MONDAY_NOON)
    with suppress(TakenBackError):
        async with house.ledger.turn() as turn:
            async with turn.database.connection() as connection:
                # No transaction takes a sequence back; so each conversation has the same references. The application
                # itself may not set one.
                await connection.execute(b"SET LOCAL ROLE NONE")
                await connection.execute(b"SELECT setval(pg_get_serial_sequence('bookings', 'id'), 1, false)")
                await connection.execute(b"SELECT setval(pg_get_serial_sequence('favours', 'id'), 1, false)")
                await connection.execute(b"SELECT setval(pg_get_serial_sequence('polls', 'id'), 1, false)")
                await connection.execute(b"SET LOCAL ROLE bellhop_application")
                await connection.execute(b"UPDATE members SET name = initcap(name)")
            for member in (house.ann, house.ben, house.cleo):
                await choose_language(turn, member=member, language=language)
                await choose_zone(turn, member=member, zone=zone)
            yield Conversation(turn, house.clock, language, platform)
            raise TakenBackError
    await house.ledger.fresh_catalogue(house.ann.organization)
