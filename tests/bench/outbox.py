"""How fast the outbox sends what is due in one second, to a platform without limits, and how late the last one is."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from time import monotonic

from adapters.chat.asker import Acting
from adapters.simulator.simulator import Person, Simulator
from bot.database import open_ledger
from bot.demo import settings_for
from bot.lifecycle import running
from bot.wiring import Bellhop, wired
from core.domain.bookings.planning import REMINDER_LEAD
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.resources.draft import Draft
from core.domain.resources.resource import Kind
from core.ledger import Ledger
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.hold import hold
from core.use_cases.people.admit import admit
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.resources.stock import stock
from core.values import Interval, OrganizationId
from tests.bench.figures import Figures, p95
from tests.stage import KEY, ManualClock

PEOPLE = 500
UNITS = 100
SOON = timedelta(hours=6)
LONGEST = 600.0


async def measure(url: str, *, messages: int = 10_000) -> Figures:
    """
    Return messages per second and how many seconds after they were due they arrived, half of them on each platform.

    The reminders of so many bookings fall due in the same instant, and the scheduler finds them by its own tick. The
    simulator shares the process and its one core with the bot.
    """
    clock = ManualClock()
    async with _house(url, clock) as (bellhop, simulator, members):
        await booked(bellhop.ledger, members, clock.now() + SOON, messages)
        simulator.calls.clear()
        clock.to(clock.now() + SOON - REMINDER_LEAD)
        due = monotonic()
        await simulator.until(lambda: len(simulator.calls) >= messages <= len(_arrived(simulator)), within=LONGEST)
        late = sorted(arrived - due for arrived in _arrived(simulator))
    if len(late) != messages:
        raise RuntimeError(f"{len(late)} messages arrived instead of {messages}")
    return {
        "messages": messages,
        "messages/s": messages / (late[-1] - late[0]),
        "first after s": late[0],
        "median after s": late[messages // 2],
        "p95 after s": p95(late),
        "last after s": late[-1],
    }


def _arrived(simulator: Simulator) -> list[float]:
    return [call.arrived for call in simulator.calls.of("chat.postMessage", "sendMessage") if call.ok]


@asynccontextmanager
async def _house(url: str, clock: ManualClock) -> AsyncIterator[tuple[Bellhop, Simulator, list[Member]]]:
    people = [
        Person(f"p{number}", f"Person {number}", f"U0BENCH{number:04}", 52_000_000 + number, "UTC", "en")
        for number in range(PEOPLE)
    ]
    ledger = open_ledger(conninfo=url, key=KEY, clock=clock)
    async with Simulator(people=people) as simulator, ledger.database:
        organization = await only_organization(ledger, name="Bench", zone="UTC")
        bellhop = wired(settings_for(simulator), ledger, pace=False)
        async with running(bellhop):
            members = [await _member(bellhop, simulator, organization.id, person) for person in people]
            yield bellhop, simulator, members


async def _member(bellhop: Bellhop, simulator: Simulator, organization: OrganizationId, person: Person) -> Member:
    """Let every other person in by Telegram, the rest by Slack."""
    by_telegram = person.telegram_user % 2
    if by_telegram:
        await simulator.telegram.send(person, "/start")
    platform = bellhop.telegram if by_telegram else bellhop.slack
    if platform is None:
        raise AssertionError("both platforms run")
    user = str(person.telegram_user) if by_telegram else person.slack_user
    return await admit(
        bellhop.ledger,
        organization=organization,
        identity=Identity(platform.name, platform.workspace, user),
        role=Role.MEMBER,
        called=PersonName(person.name, NameKind.REAL, platform.name),
        zone=None,
        language=None,
    )


async def booked(ledger: Ledger, members: list[Member], at: datetime, bookings: int) -> None:
    """Confirm so many bookings of the same hour, which begins at that minute."""
    organization = members[0].organization
    labels = [str(unit) for unit in range(UNITS)]
    halls = [Draft(f"Hall {number}", Kind.DESK, labels) for number in range(-(-bookings // UNITS))]
    await stock(ledger, organization=organization, drafts=halls)
    catalogue = await ledger.catalogue(organization)
    during = Interval(at, at + timedelta(hours=1))
    for number in range(bookings):
        member = members[number % len(members)]
        acting = Acting(organization=organization, by=member.id, via="slack")
        room = catalogue.resources[number // UNITS]
        held = await hold(ledger, resource=room.id, during=during, **acting)
        await confirm(ledger, booking=held.id, **acting)
