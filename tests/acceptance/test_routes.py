"""Each replica sends only what it can deliver, and one platform that hangs holds up no other."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

import pytest

from adapters.chat.asker import Acting
from adapters.simulator.faults import Fault
from adapters.simulator.messages import BOT
from adapters.simulator.simulator import SAMPLE_PEOPLE, Person, Simulator
from bot.database import open_ledger
from bot.demo import settings_for
from bot.lifecycle import running
from bot.sample import load
from bot.settings import Settings
from bot.wiring import Bellhop, wired
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.ledger import Ledger
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.hold import hold
from core.use_cases.people.admit import admit
from core.use_cases.people.settle_organization import only_organization
from core.values import Route
from tests.acceptance.people import Stage, Visitor
from tests.stage import KEY, ManualClock, berlin

EACH = 20
REMINDED = berlin(24, 9, 15)
MARA = SAMPLE_PEOPLE[0]


@pytest.fixture
def clock() -> ManualClock:
    """Give all replicas the same time."""
    return ManualClock()


@asynccontextmanager
async def replica(url: str, clock: ManualClock, settings: Settings) -> AsyncIterator[Bellhop]:
    """Run one replica on the database."""
    bellhop = wired(settings, open_ledger(conninfo=url, key=KEY, clock=clock), pace=False)
    async with bellhop.ledger.database, running(bellhop):
        yield bellhop


def people(name: str, first: int) -> list[Person]:
    """Return so many people with ids of their own."""
    return [Person(f"{name}{n}", f"{name} {n}", f"U0{name.upper()}{n:03}", first + n, "UTC", "en") for n in range(EACH)]


async def booked(ledger: Ledger, person: Person, route: Route) -> Member:
    """Admit a person on that route alone, with a seat of tomorrow's flight."""
    organization = await only_organization(ledger, name="Acme", zone="Europe/Berlin")
    user = person.slack_user if route.platform == "slack" else str(person.telegram_user)
    identity = Identity(route.platform, route.workspace, user)
    member = await admit(
        ledger,
        organization=organization.id,
        identity=identity,
        role=Role.MEMBER,
        called=PersonName(person.name, NameKind.REAL, identity.platform),
        zone=None,
        language=None,
    )
    flight = (await ledger.catalogue(organization.id)).named("FL123")
    assert flight
    acting = Acting(organization=organization.id, by=member.id, via=route.platform)
    held = await hold(ledger, resource=flight.id, during=flight.departures[0], **acting)
    await confirm(ledger, booking=held.id, **acting)
    return member


async def counted(ledger: Ledger, query: str) -> list[tuple[object, ...]]:
    """Ask the database, past the product."""
    async with ledger.database.connection() as connection:
        return [tuple(row) for row in await (await connection.execute(query.encode())).fetchall()]


def told(simulator: Simulator, platform: str, person: Person) -> int:
    """Count the reminders that a person reads."""
    there = simulator.slack if platform == "slack" else simulator.telegram
    return sum(message.author == BOT and " at 09:30, in " in message.text for message in there.messages(person))


def all_told(simulator: Simulator, crowd: Sequence[Person]) -> bool:
    """Say whether each of them has read one reminder in Slack."""
    return all(told(simulator, "slack", person) == 1 for person in crowd)


SENT = "SELECT state, attempts, doubles, count(*) FROM messages WHERE kind = 'reminder' GROUP BY 1, 2, 3"
UNREACHABLE = "SELECT count(*) FROM identities WHERE unreachable IS NOT NULL"


async def test_a_replica_for_each_platform_loses_nothing(database_url: str, clock: ManualClock) -> None:
    """Whichever of the two finds a message first leaves it to the one that serves its way: no failure, no attempt."""
    crowd = people("both", 53_000_000)
    async with Simulator(people=crowd, now=clock.now) as simulator, AsyncExitStack() as stack:
        both = settings_for(simulator)
        slack = await stack.enter_async_context(
            replica(database_url, clock, both.model_copy(update={"telegram_bot_token": None}))
        )
        telegram = await stack.enter_async_context(
            replica(database_url, clock, both.model_copy(update={"slack_bot_token": None, "slack_app_token": None}))
        )
        assert slack.slack
        assert telegram.telegram
        organization = await only_organization(slack.ledger, name="Acme", zone="Europe/Berlin")
        await load(slack.ledger, organization.id)
        for number, person in enumerate(crowd):
            if number % 2:
                await booked(slack.ledger, person, Route("slack", slack.slack.workspace))
            else:
                await simulator.telegram.send(person, "/start")
                await booked(telegram.ledger, person, Route("telegram", telegram.telegram.workspace))
        clock.to(REMINDED)

        await simulator.until(
            lambda: all(told(simulator, ("telegram", "slack")[n % 2], each) == 1 for n, each in enumerate(crowd)),
            within=20,
        )

        await slack.outbox.finish(5)
        await telegram.outbox.finish(5)
        assert await counted(slack.ledger, SENT) == [("sent", 0, 0, EACH)]
        assert await counted(slack.ledger, UNREACHABLE) == [(0,)]


async def test_two_slack_teams_have_a_replica_each(database_url: str, clock: ManualClock) -> None:
    """Nobody is taken for gone because another team does not know them."""
    ours, theirs = people("ours", 54_000_000), people("theirs", 55_000_000)
    async with (
        Simulator(people=ours, now=clock.now, team="T0OURS") as here,
        Simulator(people=theirs, now=clock.now, team="T0THEIRS") as there,
        AsyncExitStack() as stack,
    ):
        replicas = [
            await stack.enter_async_context(
                replica(database_url, clock, settings_for(side).model_copy(update={"telegram_bot_token": None}))
            )
            for side in (here, there)
        ]
        ledger = replicas[0].ledger
        organization = await only_organization(ledger, name="Acme", zone="Europe/Berlin")
        await load(ledger, organization.id)
        for person in ours:
            await booked(ledger, person, Route("slack", "T0OURS"))
        for person in theirs:
            await booked(ledger, person, Route("slack", "T0THEIRS"))
        clock.to(REMINDED)

        for side, crowd in ((here, ours), (there, theirs)):
            await side.until(partial(all_told, side, crowd), within=20)

        for each in replicas:
            await each.outbox.finish(5)
        assert await counted(ledger, SENT) == [("sent", 0, 0, 2 * EACH)]
        assert await counted(ledger, UNREACHABLE) == [(0,)]


async def test_a_platform_that_hangs_holds_up_no_other(stage: Stage) -> None:
    """While Slack answers nobody, forty people on Slack and twenty on Telegram are due; the twenty are told at once."""
    simulator, ledger = stage.simulator, stage.bellhop.ledger
    assert stage.bellhop.slack
    assert stage.bellhop.telegram
    jonas = Visitor(stage, SAMPLE_PEOPLE[1], "telegram")
    for _ in range(2 * EACH):
        await booked(ledger, MARA, Route("slack", stage.bellhop.slack.workspace))
    for _ in range(EACH):
        await booked(ledger, jonas.person, Route("telegram", stage.bellhop.telegram.workspace))
    hangs = Fault("silence")
    with simulator.faults.lasting(hangs, "chat.postMessage"):
        stage.clock.to(REMINDED)
        stage.bellhop.outbox.look()
        await simulator.until(lambda: told(simulator, "telegram", jonas.person) == EACH)
        assert told(simulator, "slack", MARA) == 0
    await simulator.until(lambda: told(simulator, "slack", MARA) >= 1, within=20)
    assert await counted(ledger, UNREACHABLE) == [(0,)]
