"""The demo: both real adapters against the simulator, a real database, sample people, and a page to chat in."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from adapters.simulator.simulator import Person, Simulator
from bot.database import open_ledger
from bot.demo_clock import MovableClock
from bot.lifecycle import running
from bot.sample import load
from bot.settings import Settings
from bot.wiring import Bellhop, wired
from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.use_cases.people.admit import admit, member_behind
from core.use_cases.people.invite import invite_self
from core.use_cases.people.settle_organization import only_organization

ZONE = "Europe/Berlin"
ORGANIZATION = "Acme"


@asynccontextmanager
async def demonstrated(*, conninfo: str, key: str, folder: Path, port: int) -> AsyncIterator[Simulator]:
    """
    Run the whole of Bellhop against the simulator, whose page stands at its `url`.

    `folder` keeps the demo's clock; the database at `conninfo` is at head. The port is taken if it is free, else
    another.
    """
    clock = MovableClock(folder / "demo-clock.json", zone=ZONE)
    simulator = Simulator(clock=clock)
    async with AsyncExitStack() as stack:
        # The simulator comes first: the settings need its address. The clock needs the bot that they make.
        await _listening(simulator, port)
        stack.push_async_callback(simulator.stop)
        ledger = open_ledger(conninfo=conninfo, key=key, clock=clock)
        # Unpaced: a moved clock makes much due at once, and the page should show it at once.
        bellhop = wired(settings_for(simulator), ledger, pace=False)
        clock.moving, clock.moved = bellhop.reception.quiet, bellhop.outbox.deliver_due
        clock.next_event = bellhop.outbox.next_due
        await stack.enter_async_context(ledger.database)
        organization = await only_organization(ledger, name=ORGANIZATION, zone=ZONE)
        await load(ledger, organization.id)
        await stack.enter_async_context(running(bellhop))
        for person in simulator.people:
            await introduced(bellhop, simulator, person)
        yield simulator


async def _listening(simulator: Simulator, port: int) -> None:
    """Start the simulator on the wanted port, or on any free one if that is taken."""
    try:
        await simulator.start(port=port)
    except OSError:
        await simulator.start()


def settings_for(simulator: Simulator) -> Settings:
    """Return the settings that point both adapters at a simulator."""
    return Settings(
        slack_bot_token=SecretStr(simulator.slack_bot_token),
        slack_app_token=SecretStr(simulator.slack_app_token),
        slack_api_url=simulator.slack_api_url,
        telegram_bot_token=SecretStr(simulator.telegram_bot_token),
        telegram_api_url=simulator.telegram_api_url,
        bellhop_timezone=ZONE,
    )


async def introduced(bellhop: Bellhop, simulator: Simulator, person: Person) -> None:
    """Make a sample person a member as real people become one: Slack vouches, then Telegram's link is opened."""
    if bellhop.slack is None or bellhop.telegram is None:
        raise AssertionError("the demo runs both platforms")
    ledger = bellhop.ledger
    organization = await only_organization(ledger, name=ORGANIZATION, zone=ZONE)
    member = await admit(
        ledger,
        organization=organization.id,
        identity=Identity(bellhop.slack.name, bellhop.slack.workspace, person.slack_user),
        role=Role.ADMIN if person.admin else Role.MEMBER,
        name=person.name,
        zone=person.zone,
        language=person.language,
    )
    there = Identity(bellhop.telegram.name, bellhop.telegram.workspace, str(person.telegram_user))
    # Known from an earlier demo, whose database is still there.
    if await member_behind(ledger, there):
        await simulator.telegram.send(person, "/start")
    else:
        link = bellhop.telegram.deep_link(await invite_self(ledger, member))
        await simulator.telegram.open_link(person, link)
