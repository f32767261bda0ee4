"""Two receptions on one database, deliveries that are cut off, and a ledger as people would tell it."""

import asyncio
import types
from collections.abc import AsyncIterator, Coroutine, Generator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from re import Pattern
from typing import Any, Literal

import psycopg

from adapters.chat import codec
from adapters.chat.doorkeeper import Doorkeeper
from adapters.chat.incoming import Attached, Incoming, Place, Press, Sender, Sentence, Slash
from adapters.chat.platform import Address, TryLater
from adapters.chat.profile import Profile
from adapters.chat.reception import Reception
from adapters.chat.replies import Reply
from bot.sample import load
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.replicas.beat import beat
from core.values import Route
from tests.chaos.postgres import copied, dropped
from tests.stage import KEY, ManualClock

TEAM = "T1"
PEOPLE: Mapping[str, Literal["admin", "member"]] = {"mara": "admin", "jonas": "member", "priya": "member"}
STEPS = 10_000
"""More awaits than the handling of any delivery has."""


@dataclass
class Notebook:
    """A platform that writes down what is said; while it is `away`, nothing can be."""

    name: str = "slack"
    workspaces: Sequence[str] = (TEAM,)
    person_id: Pattern[str] | None = None
    said: dict[str, list[Reply]] = field(default_factory=dict)
    away: bool = False

    async def answer(self, reply: Reply, to: Incoming) -> Address:
        """Write it down under the sender's name."""
        if self.away:
            raise TryLater("away")
        mine = self.said.setdefault(to.sender.user, [])
        mine.append(reply)
        return Address(self.name, TEAM, to.sender.user, f"{len(mine)}")

    async def turn(self, to: str | Address, *, workspace: str, urgent: bool = False) -> None:
        """Let everybody go ahead."""

    async def tell(self, reply: Reply, *, workspace: str, user: str) -> Address:
        """Write it down as well."""
        return Address(self.name, workspace, user, reply.lines[0])

    async def repaint(self, reply: Reply, *, address: Address) -> Address:  # noqa: ARG002 - nobody looks
        """Let it be."""
        return address

    async def pin(self, address: Address) -> None:
        """Let it be."""

    async def unpin(self, address: Address) -> None:
        """Let it be."""

    async def content(self, attached: Attached, *, workspace: str, most: int) -> bytes:  # noqa: ARG002 - nobody does
        """Give nothing: nobody sends a file."""
        return b""

    async def profile(self, sender: Sender) -> Profile:
        """Vouch for the three people."""
        return Profile(PEOPLE[sender.user], name=sender.user, zone="Europe/Berlin")

    def button(self, user: str, wanted: str) -> str:
        """Return what the newest button of that intent carries that this person was shown; nothing if there is none."""
        for reply in reversed(self.said.get(user, [])):
            for row in reply.rows:
                for button in row:
                    if button.intent and getattr(button.intent, "word", None) == wanted:
                        return codec.payload(button.intent)
        return "nothing"


@types.coroutine
def cut_off(doing: Coroutine[Any, Any, None], after: int) -> Generator[Any, Any, int]:
    """Run it, but cancel it at its await of that number, as if its process ended there; return how many it had."""
    awaits, thrown = 0, None
    try:
        while True:
            if awaits == after:
                thrown = asyncio.CancelledError()
            awaited = doing.throw(thrown) if thrown else doing.send(None)
            awaits, thrown = awaits + 1, None
            try:
                # What it awaits is awaited for it: a cancelled one still has to give its connections back.
                yield awaited
            except asyncio.CancelledError as timeout:
                thrown = timeout
    except StopIteration:
        return awaits


@dataclass
class Process:
    """One replica: a ledger with memories of its own, its reception, and its id among the others."""

    ledger: Ledger
    reception: Reception

    async def handled(self, incoming: Incoming) -> None:
        """Keep a delivery and handle it, unless it was counted before."""
        if await self.reception.keep(incoming):
            await self.reception.handle(incoming, _nothing)


def _nothing() -> None:
    """What the turns are told once the answer has only to be sent."""


@dataclass
class House:
    """A database with the sample house, its platform, and the replicas that work on it."""

    url: str
    clock: ManualClock
    platform: Notebook = field(default_factory=Notebook)
    processes: list[Process] = field(default_factory=list)
    _open: AsyncExitStack = field(default_factory=AsyncExitStack)
    _number: int = 0

    async def furnish(self) -> None:
        """Make the sample house and its three people in an empty database, and let one replica join."""
        await self.join(1)
        ledger = self.processes[0].ledger
        organization = await only_organization(ledger, name="Acme", zone="Europe/Berlin")
        await load(ledger, organization.id)
        doorkeeper = Doorkeeper(ledger, "UTC")
        for user in PEOPLE:
            await doorkeeper.member(self._sender(user), self.platform)

    async def join(self, replicas: int) -> None:
        """Let so many replicas join."""
        self.processes += [await self._joined() for _ in range(replicas)]

    @asynccontextmanager
    async def copy(self, *, replicas: int) -> AsyncIterator["House"]:
        """Lend a copy of this house, which must be closed, with so many replicas; it is dropped afterwards."""
        said = {user: [*replies] for user, replies in self.platform.said.items()}
        house = House(copied(self.url), ManualClock(self.clock.now()), Notebook(said=said), _number=self._number)
        try:
            await house.join(replicas)
            yield house
        finally:
            await house.close()
            dropped(house.url)

    async def close(self) -> None:
        """Give everything back."""
        await self._open.aclose()

    async def _joined(self) -> Process:
        ledger = Ledger(self.clock, Database(self.url, most=3), Vault(KEY))
        await self._open.enter_async_context(ledger.database)
        await beat(ledger, routes=[Route(self.platform.name, TEAM)])
        platforms = {self.platform.name: self.platform}
        return Process(ledger, Reception(ledger, Doorkeeper(ledger, "UTC"), platforms, None))

    async def dies(self, which: int) -> None:
        """Let a replica die and another take its place; what it had in hand is free at once."""
        dead, fresh = self.processes[which], await self._joined()
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute("DELETE FROM replicas WHERE id = %s", (dead.ledger.replica.id,))
        self.processes[which] = fresh
        await beat(fresh.ledger, routes=[Route(self.platform.name, TEAM)])

    async def settled(self) -> None:
        """Let every replica catch up with what others left."""
        for process in self.processes:
            await process.reception.catch_up()
            await process.reception.quiet()

    def delivery(self, user: str, words: str) -> Incoming:
        """Return what arrives when somebody writes these words; `press WORD` is the newest button of that intent."""
        self._number += 1
        sender = self._sender(user)
        place = Place(f"D{user}", private=True)
        name = f"Ev{self._number}"
        if words.startswith("press "):
            return Press(name, sender, place, self.platform.button(user, words.removeprefix("press ")))
        if words.startswith("/"):
            command, _, rest = words[1:].partition(" ")
            return Slash(name, sender, place, command, rest)
        return Sentence(name, sender, place, words)

    def _sender(self, user: str) -> Sender:
        return Sender(self.platform.name, TEAM, user, name=user, language="en")

    def told(self) -> list[Any]:
        """Return the ledger without ids and times of writing: what was booked, decided, set and closed, by whom."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            return [connection.execute(query.encode()).fetchall() for query in TOLD]


TOLD: Sequence[str] = (
    """SELECT r.name, u.label, m.name, b.starts, b.ends, b.status, b.version, b.charged, b.late, b.because,
        (SELECT array_agg(n.name ORDER BY n.name) FROM members n WHERE n.id = ANY(b.attendee_ids)),
        (SELECT array_agg(concat_ws(' ', a.version, coalesce(n.name, 'time'), a.via, a.before ->> 'status', a.verb)
            ORDER BY a.version) FROM audit a LEFT JOIN members n ON n.id = a.by_member
            WHERE a.noun = 'booking' AND a.subject = b.id::text)
    FROM bookings b JOIN resources r ON r.id = b.resource_id JOIN units u ON u.id = b.unit_id
    JOIN members m ON m.id = b.member_id ORDER BY r.name, u.label, b.starts, m.name, b.status, b.version""",
    """SELECT r.name, m.kind, m.state, m.due_at, n.name FROM messages m JOIN bookings b ON b.id = m.about_id
    JOIN resources r ON r.id = b.resource_id LEFT JOIN members n ON n.id = m.member_id
    ORDER BY r.name, m.kind, m.due_at, n.name, m.state""",
    "SELECT level, subject, version, before::text, after::text FROM policy_changes ORDER BY level, subject, version",
    "SELECT level, subject, version, document::text FROM policies ORDER BY level, subject",
    """SELECT g.name, m.name FROM groups g LEFT JOIN group_members gm ON gm.group_id = g.id
    LEFT JOIN members m ON m.id = gm.member_id ORDER BY g.name, m.name""",
    "SELECT resource_ids, starts, ends, reason, state FROM blackouts ORDER BY starts, reason, state",
    """SELECT m.name, c.wrong FROM code_tries c JOIN members m ON m.id = c.member_id ORDER BY m.name""",
)
"""What two ledgers are compared by. Ids differ, because one that was rolled back is not used again."""
