"""What rules cost: hold and confirm under three quotas and a buffer, against the same without any, by turns."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import cycle

from adapters.chat.asker import Acting
from core.clock import SystemClock
from core.domain.lengths import FARTHEST
from core.domain.people.member import Member
from core.domain.resources.draft import Draft
from core.domain.resources.resource import Kind
from core.domain.rules.policy import Layer, Level
from core.domain.rules.quota import MOST, Measure, Period, Quota
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.hold import hold
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.resources.stock import stock
from tests.bench.figures import Figures
from tests.bench.ledger import ROUNDS, Slot, admitted, median, rate, slots
from tests.stage import KEY

TASKS = (1, 8)
ROOMS, MEMBERS = 200, 200
QUARTER = timedelta(minutes=15)
QUOTAS = {
    "daily": Quota(Measure.HOURS, MOST, Period.DAY),
    "weekly": Quota(Measure.HOURS, MOST, Period.WEEK),
    "open": Quota(Measure.COUNT, MOST, Period.OPEN),
}
LAYERS = (
    Layer(Level.ORGANIZATION, "", {"ahead": FARTHEST}),
    Layer(Level.KIND, Kind.OTHER, {"quotas": QUOTAS, "buffer": QUARTER}),
)


async def measure(url: str, *, bookings: int = 2000) -> Figures:
    """Return bookings per second without rules and with them, and their ratio, at 1 and 8 tasks at once."""
    figures: Figures = {}
    async with Database(url) as database:
        ledger = Ledger(SystemClock(), database, Vault(KEY))
        organization = (await only_organization(ledger, name="Bench", zone="UTC")).id
        drafts = [Draft(f"{kind} {number}", kind) for kind in (Kind.ROOM, Kind.OTHER) for number in range(ROOMS)]
        await stock(ledger, organization=organization, drafts=drafts, layers=LAYERS)
        members = cycle([await admitted(ledger, organization, number) for number in range(MEMBERS)])
        catalogue = await ledger.catalogue(organization)
        free = {
            kind: slots([each for each in catalogue.resources if each.kind is kind]) for kind in (Kind.ROOM, Kind.OTHER)
        }
        for tasks in TASKS:
            bare, ruled = [], []
            for _ in range(ROUNDS):
                bare.append(await _rate(ledger, members, free[Kind.ROOM], tasks=tasks, bookings=bookings))
                ruled.append(await _rate(ledger, members, free[Kind.OTHER], tasks=tasks, bookings=bookings))
            figures |= {
                f"bare hold + confirm/s, {tasks} tasks": median(bare),
                f"three quotas and a buffer/s, {tasks} tasks": median(ruled),
                f"ratio, {tasks} tasks": median(ruled) / median(bare),
            }
    return figures


async def _rate(ledger: Ledger, members: Iterator[Member], free: Iterator[Slot], *, tasks: int, bookings: int) -> float:
    async def once() -> None:
        member, (room, during) = next(members), next(free)
        acting = Acting(organization=member.organization, by=member.id, via="slack")
        held = await hold(ledger, resource=room.id, during=during, **acting)
        await confirm(ledger, booking=held.id, **acting)

    return await rate(once, tasks=tasks, times=bookings)
