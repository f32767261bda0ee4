"""The demo: both real adapters against the simulator, a real database, sample people, and a page to chat in."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import typer
from pydantic import SecretStr

from adapters.simulator.simulator import Person, Simulator
from adapters.slack.manifest import menu, message_shortcuts, shortcuts
from bot import demo_folder, demo_past, migrating
from bot.database import open_ledger
from bot.demo_clock import MovableClock
from bot.demo_events import Events
from bot.demo_port import WantedPort
from bot.lifecycle import running, stopped
from bot.sample import load
from bot.settings import Settings, ToldSettings
from bot.wiring import Bellhop, wired
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.use_cases.people.admit import admit, member_behind
from core.use_cases.people.invite import invite_self
from core.use_cases.people.send_week import plan_weeks
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.series.extend import extend_due
from core.use_cases.series.look_after import look_after_due

ZONE = "Europe/Berlin"
ORGANIZATION = "Acme"


async def demonstrate(*, conninfo: str, key: str, folder: Path, wanted: WantedPort, empty: bool = False) -> None:
    """
    Run the demo until a signal says stop; begin it anew, at the same address, as often as a visitor asks.

    With `empty` there are people and nothing to book: a place that is still to be set up.
    """
    asked = asyncio.Event()
    ending = asyncio.ensure_future(stopped())
    while not ending.done():
        asked.clear()
        async with demonstrated(
            conninfo=conninfo, key=key, folder=folder, wanted=wanted, empty=empty, start_over=asked.set
        ) as simulator:
            typer.echo(f"\n  Bellhop is waiting at {simulator.url}   (Ctrl-C stops everything)\n")
            anew = asyncio.ensure_future(asked.wait())
            await asyncio.wait({ending, anew}, return_when=asyncio.FIRST_COMPLETED)
            anew.cancel()
            wanted = WantedPort(simulator.port, wanted.asked_by)
        if not ending.done():
            typer.echo("  Starting over.")
            await asyncio.to_thread(_emptied, folder, conninfo)
    typer.echo("  Good-bye.")


def _emptied(folder: Path, conninfo: str) -> None:
    demo_folder.emptied(folder, conninfo)
    migrating.upgrade(conninfo)


@asynccontextmanager
async def demonstrated(
    *,
    conninfo: str,
    key: str,
    folder: Path,
    wanted: WantedPort,
    empty: bool = False,
    start_over: Callable[[], None] | None = None,
) -> AsyncIterator[Simulator]:
    """
    Run the whole of Bellhop against the simulator, whose page stands at its `url`.

    With `empty` nothing can be booked yet. `folder` keeps the demo's clock and chats; the database at `conninfo` is at
    head. Refuses with BadSettings a port that was asked for and is taken.
    """
    clock = MovableClock(folder / demo_folder.CLOCK, zone=ZONE)
    simulator = Simulator(clock=clock, start_over=start_over)
    simulator.page.slash_commands, simulator.page.stocked = menu(), not empty
    simulator.page.shortcuts, simulator.page.message_shortcuts = shortcuts(), message_shortcuts()
    simulator.keeper.restore(folder / demo_folder.CHATS)
    async with AsyncExitStack() as stack:
        # The simulator comes first: the settings need its address. The clock needs the bot that they make.
        await wanted.taken_by(simulator)
        stack.push_async_callback(simulator.stop)
        await stack.enter_async_context(simulator.keeper.keeping(folder / demo_folder.CHATS))
        ledger = open_ledger(conninfo=conninfo, key=key, clock=clock)
        # Unpaced: a moved clock makes much due at once, and the page should show it at once.
        here = settings_for(simulator).model_copy(update={"bellhop_public_url": simulator.url})
        bellhop = wired(here, ledger, pace=False)
        simulator.also_serves(bellhop.pages())
        simulator.slack.let_unfurl(urlsplit(simulator.url).hostname or "")
        await stack.enter_async_context(ledger.database)
        organization = await only_organization(ledger, name=ORGANIZATION, zone=ZONE)
        events = Events(ledger, organization.id, ZONE)
        bellhop.outbox.heard = events.hear
        clock.moving, clock.moved = bellhop.reception.quiet, partial(_catch_up, bellhop)
        clock.next_event, clock.happened = bellhop.outbox.next_due, events.told
        if not empty:
            await load(ledger, organization.id)
        await stack.enter_async_context(running(bellhop))
        new = not simulator.page.memory.guide.restarted
        # Slack no longer vouches for somebody whose account was deactivated there in an earlier demo.
        for person in (each for each in simulator.people if not simulator.slack.is_deactivated(each)):
            events.people[(await introduced(bellhop, simulator, person)).id] = person
        await bellhop.reception.quiet()
        if new and not empty:
            await demo_past.remember(ledger, organization.id)
        if new:
            # A visitor's first sight shows no badges: the greetings are news to nobody.
            simulator.page.see_all()
        yield simulator


async def _catch_up(bellhop: Bellhop) -> None:
    """Do at once what the scheduler would do by the new time, and send what is due then."""
    await extend_due(bellhop.ledger)
    await look_after_due(bellhop.ledger)
    await plan_weeks(bellhop.ledger)
    await bellhop.outbox.deliver_due()


def settings_for(simulator: Simulator) -> Settings:
    """Return the settings that point both adapters at a simulator."""
    return ToldSettings(
        slack_bot_token=SecretStr(simulator.slack_bot_token),
        slack_app_token=SecretStr(simulator.slack_app_token),
        slack_api_url=simulator.slack_api_url,
        telegram_bot_token=SecretStr(simulator.telegram_bot_token),
        telegram_api_url=simulator.telegram_api_url,
        bellhop_timezone=ZONE,
    )


async def introduced(bellhop: Bellhop, simulator: Simulator, person: Person) -> Member:
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
        called=PersonName(person.name, NameKind.REAL, bellhop.slack.name),
        zone=person.zone,
        language=person.language,
    )
    there = Identity(bellhop.telegram.name, bellhop.telegram.workspace, str(person.telegram_user))
    # Known from an earlier demo, whose database is still there; and so are its chats, unless somebody deleted them.
    if await member_behind(ledger, there) is None:
        link = bellhop.telegram.deep_link(await invite_self(ledger, member))
        await simulator.telegram.open_link(person, link)
    elif not simulator.telegram.has_started(person):
        await simulator.telegram.send(person, "/start")
    return member
