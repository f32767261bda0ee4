"""A town: a database, one simulator for each Slack team, people with bookings, and the replicas that serve them."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Coroutine, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from time import monotonic
from typing import Any, TypeVar

import psycopg

from adapters.chat.asker import Acting
from adapters.simulator.answers import Answer
from adapters.simulator.calls import Call
from adapters.simulator.simulator import Person, Simulator
from adapters.simulator.slack_state import TEAM
from adapters.simulator.telegram_state import BOT_USER_ID
from bot.database import open_ledger
from core.clock import SystemClock
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.resources.draft import Draft
from core.domain.resources.resource import Kind
from core.ledger import Ledger
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.hold import hold
from core.use_cases.people.admit import admit
from core.use_cases.people.settle_organization import only_organization, organization_of
from core.use_cases.resources.stock import stock
from core.values import Interval
from tests.chaos.invariants import broken
from tests.chaos.replicas import Replica
from tests.chaos.scenario import BROKEN, Figures
from tests.stage import KEY, ManualClock

LOOK_AGAIN = 0.1
"""Seconds between two looks at the database, which tells nobody of a change."""
UNITS = 100
"""Units of one hall; a name is read faster among few resources."""
DESKS = 500
"""Enough for everybody in those scenarios in which people hold one."""
SAYS = {"slack": "chat.postMessage", "telegram": "sendMessage"}
BOTH = ("slack", "telegram")

R = TypeVar("R")


@dataclass(eq=False)
class Citizen:
    """A person on one platform, the simulator they use, and the member they are."""

    person: Person
    platform: str
    simulator: Simulator
    member: Member
    unit: int

    @property
    def chat(self) -> str:
        """The name of the direct messages with the bot."""
        slack = self.platform == "slack"
        return self.simulator.slack.direct(self.person) if slack else str(self.person.telegram_user)

    async def says(self, text: str) -> Answer:
        """Write to the bot; return whether the platform could hand it over."""
        if self.platform == "slack":
            return await self.simulator.slack.message(self.person, text)
        return await self.simulator.telegram.send(self.person, text)


@dataclass
class Town:
    """Everything of one scenario. `clock` dates what is prepared; the replicas have clocks of their own."""

    url: str
    simulators: Sequence[Simulator]
    ledger: Ledger
    clock: ManualClock
    citizens: list[Citizen] = field(default_factory=list)
    replicas: list[Replica] = field(default_factory=list)

    @property
    def simulator(self) -> Simulator:
        """The first team's simulator, which has everybody's Telegram too."""
        return self.simulators[0]

    @property
    def living(self) -> list[Replica]:
        """The replicas that run."""
        return [replica for replica in self.replicas if replica.alive]

    async def start(self, number: int = 1, *, platforms: Sequence[str] = BOTH, team: int = 0, clock: int = 0) -> None:
        """Start so many more replicas that serve these platforms, Slack by Socket Mode, and wait until all listen."""
        simulator = self.simulators[team]
        settings = {
            "slack": {
                "SLACK_BOT_TOKEN": simulator.slack_bot_token,
                "SLACK_APP_TOKEN": simulator.slack_app_token,
                "SLACK_API_URL": simulator.slack_api_url,
            },
            "telegram": {
                "TELEGRAM_BOT_TOKEN": simulator.telegram_bot_token,
                "TELEGRAM_API_URL": simulator.telegram_api_url,
            },
        }
        told = {name: value for platform in platforms for name, value in settings[platform].items()}
        fresh = [Replica(self.url, told, clock) for _ in range(number)]
        self.replicas += fresh
        before = simulator.slack.sockets.connected
        await asyncio.gather(*(replica.start() for replica in fresh))
        if "slack" in platforms:
            await simulator.slack.until_connected(before + number, within=30)

    async def stop(self) -> None:
        """Stop all replicas at once, whatever they do."""
        await asyncio.gather(*(replica.kill() for replica in self.replicas))

    async def book(self, citizens: Sequence[Citizen], start: datetime, *, minutes: int = 60) -> None:
        """Give each of them a confirmed booking of their own unit, made as the town's clock stands."""
        catalogue = await self.ledger.catalogue(citizens[0].member.organization)
        during = Interval(start, start + timedelta(minutes=minutes))
        for citizen in citizens:
            acting = Acting(organization=citizen.member.organization, by=citizen.member.id, via=citizen.platform)
            hall = catalogue.named(f"Hall {citizen.unit // UNITS}")
            if hall is None:
                raise AssertionError("the halls were stocked")
            unit = hall.labelled(str(citizen.unit % UNITS)).id
            held = await hold(self.ledger, resource=hall.id, unit=unit, during=during, **acting)
            await confirm(self.ledger, booking=held.id, **acting)

    async def book_earlier(self, citizens: Sequence[Citizen], start: datetime, *, minutes: int = 60) -> None:
        """Give each a booking that was made an hour ago: one made when it is about to begin counts as checked in."""
        now = self.clock.now()
        self.clock.to(now - timedelta(hours=1))
        await self.book(citizens, start, minutes=minutes)
        self.clock.to(now)

    async def promote(self, citizen: Citizen) -> None:
        """Make somebody an admin."""
        await self.run("UPDATE members SET role = 'admin' WHERE id = %s", citizen.member.id)

    async def due(self, kind: str, *, after: float) -> float:
        """Let all waiting messages of a kind fall due after so many seconds, alone, and return when in monotonic."""
        await self.run("UPDATE messages SET state = 'sent' WHERE state = 'waiting' AND kind <> %s", kind)
        begun = monotonic()
        await self.run(
            "UPDATE messages SET due_at = moment, not_before = moment"
            " FROM (SELECT now() + %s * interval '1 second' AS moment) due"
            " WHERE state = 'waiting'",
            after,
        )
        return begun + after

    async def run(self, statement: str, *parameters: object) -> int:
        """Change rows past the product, and return how many."""
        async with await psycopg.AsyncConnection.connect(self.url, autocommit=True) as connection:
            return (await connection.execute(statement.encode(), parameters or None)).rowcount

    async def rows(self, query: str, *parameters: object) -> list[Any]:
        """Ask the database past the product."""
        async with await psycopg.AsyncConnection.connect(self.url, autocommit=True) as connection:
            return await (await connection.execute(query.encode(), parameters or None)).fetchall()

    async def number(self, query: str, *parameters: object) -> int:
        """Return the one number that the query asks for."""
        ((number,),) = await self.rows(query, *parameters)
        return int(number or 0)

    async def until(self, query: str, wanted: int = 0, *, within: float) -> bool:
        """Look until the query's number is the wanted one; return whether it was so within these seconds."""
        until = monotonic() + within
        while monotonic() < until:
            try:
                if await self.number(query) == wanted:
                    return True
            except psycopg.OperationalError:
                pass  # The server is away or starting; its clients keep looking as well.
            await asyncio.sleep(LOOK_AGAIN)
        return False

    async def quiet(self, *, within: float) -> bool:
        """Return once nothing is unanswered and nothing due, or after so many seconds; say which it was."""
        return await self.until(
            "SELECT (SELECT count(*) FROM deliveries WHERE incoming IS NOT NULL"
            "          AND incoming NOT LIKE '%from_the_future%')"
            " + (SELECT count(*) FROM messages WHERE state = 'waiting' AND not_before <= now()"
            "          AND kind <> 'from_the_future')",
            within=within,
        )

    def heard(self) -> Counter[str]:
        """Count what the bot said in each chat; an edit of an earlier message is no new one."""
        return Counter(chat for call in self.calls(*SAYS.values()) if (chat := said_to(call)))

    async def all_hear(self, citizens: Sequence[Citizen], *, times: int = 1, within: float) -> float:
        """Return after how many seconds each has heard the bot so often, or `within` if some never had."""
        begun = monotonic()
        chats = {citizen.chat for citizen in citizens}
        until = begun + within
        for simulator in {citizen.simulator for citizen in citizens}:
            here = {citizen.chat for citizen in citizens if citizen.simulator is simulator}
            with suppress(TimeoutError):
                await simulator.until(partial(self._hear, here, times), within=max(until - monotonic(), 0.0))
        return monotonic() - begun if self._hear(chats, times) else within

    def _hear(self, chats: set[str], times: int) -> bool:
        heard = self.heard()
        return all(heard[chat] >= times for chat in chats)

    async def together(self, doing: Iterable[Coroutine[Any, Any, R]]) -> list[R]:
        """Do all of it at the same time."""
        return await asyncio.gather(*doing)

    async def rest(self, *, within: float) -> Figures:
        """Wait until nothing is left to do, and return the rules that do not hold then, with how many break each."""
        until = monotonic() + within
        # What people did has messages of its own, which fall due a moment later.
        while await self.quiet(within=until - monotonic()):
            if not await asyncio.to_thread(broken, self.url, at_rest=True):
                return {}
        found = await asyncio.to_thread(broken, self.url, at_rest=True)
        return {f"{BROKEN}{rule}": number for rule, number in found.items()}

    def calls(self, *methods: str) -> list[Call]:
        """Return the calls of these methods to any simulator, in the order of their arrival."""
        found = [call for simulator in self.simulators for call in simulator.calls.of(*methods)]
        return sorted(found, key=lambda call: call.arrived)


def tomorrow(hour: int, minute: int = 0) -> datetime:
    """Return an instant of the day after today, in UTC."""
    day = SystemClock().now() + timedelta(days=1)
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)


def in_minutes(minutes: int) -> datetime:
    """Return the whole minute that begins so many minutes from now, or earlier by less than one."""
    return (SystemClock().now() + timedelta(minutes=minutes)).replace(second=0, microsecond=0)


def said_to(call: Call) -> str | None:
    """Return the chat into which a call brought a new message; None if it brought none."""
    if not call.ok or call.method not in SAYS.values():
        return None
    return str(call.result["channel"] if call.platform == "slack" else call.result["result"]["chat"]["id"])


@asynccontextmanager
async def town(
    url: str, *, slack: int = 0, telegram: int = 0, teams: int = 1, ago: timedelta = timedelta(0)
) -> AsyncIterator[Town]:
    """
    Build a town with so many people on each platform, those on Slack spread over so many teams.

    Its clock stands still: now, or so long ago. Everything that it started ends with the block.
    """
    clock = ManualClock(SystemClock().now() - ago)
    # Nobody of one team is known to another; everybody on Telegram has the first simulator's.
    people = [_person(number) for number in range(slack + telegram)]
    teams_of = [number % teams if number < slack else 0 for number in range(len(people))]
    async with AsyncExitStack() as stack:
        simulators = [
            await stack.enter_async_context(
                Simulator(
                    people=[person for person, of in zip(people, teams_of, strict=True) if of == team],
                    team=TEAM if team == 0 else f"T0TEAM{team}",
                )
            )
            for team in range(teams)
        ]
        ledger = open_ledger(conninfo=url, key=KEY, clock=clock)
        await stack.enter_async_context(ledger.database)
        built = Town(url, simulators, ledger, clock)
        stack.push_async_callback(built.stop)
        await _furnished(built, people, slack=slack)
        yield built


async def _furnished(built: Town, people: Sequence[Person], *, slack: int) -> None:
    """Settle every workspace on one organization, let everybody in, and stock halls with a unit for each."""
    ledger = built.ledger
    organization = await only_organization(ledger, name="Town", zone="UTC")
    places = [("slack", simulator.slack.team_id) for simulator in built.simulators]
    for platform, workspace in (*places, ("telegram", str(BOT_USER_ID))):
        await organization_of(ledger, platform=platform, workspace=workspace, name="Town", zone="UTC")
    labels = [str(unit) for unit in range(UNITS)]
    halls = [Draft(f"Hall {number}", Kind.ROOM, labels) for number in range(len(people) // UNITS + 1)]
    desk = Draft("Desk", Kind.DESK, [str(unit) for unit in range(DESKS)])
    await stock(ledger, organization=organization.id, drafts=[*halls, desk])
    for number, person in enumerate(people):
        on_slack = number < slack
        simulator = built.simulators[number % len(built.simulators)] if on_slack else built.simulator
        if on_slack:
            identity = Identity("slack", simulator.slack.team_id, person.slack_user)
        else:
            simulator.telegram.started(person)
            identity = Identity("telegram", str(BOT_USER_ID), str(person.telegram_user))
        member = await admit(
            ledger,
            organization=organization.id,
            identity=identity,
            role=Role.MEMBER,
            called=PersonName(person.name, NameKind.REAL, identity.platform),
            zone="UTC",
            language="en",
        )
        built.citizens.append(Citizen(person, identity.platform, simulator, member, number))


def _person(number: int) -> Person:
    return Person(f"p{number}", f"Person {number}", f"U0CHAOS{number:04}", 53_000_000 + number, "UTC", "en")
