"""What would do instead: a refusal and its three offers, on a full ledger."""

import random
from collections.abc import Sequence
from datetime import timedelta
from time import perf_counter

from adapters.chat.asker import Acting
from core.clock import SystemClock
from core.domain.people.member import Member
from core.domain.resources.resource import Resource
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import SlotRefusal
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.bookings.hold import hold
from core.use_cases.rules.set_rules import set_rules
from core.values import Interval
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.ledger import admitted
from tests.bench.search import filled
from tests.stage import KEY

HOUR = timedelta(hours=1)
REFUSALS = 300
WISHES = {"taken": HOUR, "too long": 9 * HOUR, "over the quota": 4 * HOUR}
"""What refuses them, and how long they are; every other hour is taken, so that hours are offered for hours alone."""


async def measure(url: str, *, bookings: int, rooms: int) -> Figures:
    """Return what a refused hold takes in ms, the search for its offers included."""
    figures: Figures = {}
    async with Database(url) as database:
        resources, within = await filled(url, database, bookings, rooms)
        ledger = Ledger(SystemClock(), database, Vault(KEY))
        # The first member has what is booked; whose quotas are looked at has nothing.
        await admitted(ledger, resources[0].organization)
        member = await admitted(ledger, resources[0].organization, 2)
        three = Quota(Measure.HOURS, 180, Period.DAY)
        change = RuleChange(Level.ORGANIZATION, "", {"quotas": {three.name: three}})
        await set_rules(ledger, organization=member.organization, change=change, by=None)
        resources = (await ledger.catalogue(member.organization)).resources
        for name, length in WISHES.items():
            times = await _refused(ledger, member, resources, within, length)
            figures[f"{name}, ms"] = sorted(times)[len(times) // 2]
            figures[f"{name}, p95 ms"] = p95(times)
    return figures


async def _refused(
    ledger: Ledger, member: Member, resources: Sequence[Resource], within: Interval, length: timedelta
) -> list[float]:
    acting = Acting(organization=member.organization, by=member.id, via="slack")
    times = []
    generator = random.Random(7)  # noqa: S311 - the same wishes in every run
    for _ in range(REFUSALS):
        room = generator.choice(resources)
        taken = within.start + generator.randrange(within.length // (2 * HOUR)) * 2 * HOUR
        start = taken + (room.units[0].id % 2) * HOUR
        before = perf_counter()
        try:
            await hold(ledger, resource=room.id, during=Interval(start, start + length), **acting)
        except SlotRefusal:
            times.append((perf_counter() - before) * MILLISECONDS)
    if len(times) != REFUSALS:
        raise AssertionError("each of them is refused")
    return times
