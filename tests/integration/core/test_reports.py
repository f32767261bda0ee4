"""Reports count the same whether days are summed up or read booking by booking, and come where they were asked for."""

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial

import psycopg

from core.domain.people.identity import Identity
from core.domain.reports import EVERYTHING, By, Days, Of, Use
from core.use_cases.reports.count_days import count_days
from core.use_cases.reports.send_monthly import send_monthly, stop_monthly
from core.use_cases.reports.use import use_of
from tests.stage import House, berlin

AUTUMN = Days(date(2026, 9, 20), date(2026, 11, 30))
SETTLED = ("completed", "completed", "no_show", "cancelled")
BOOKED = """
INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
    blocks_until, charged, requested_at, confirmed_at, checked_in_at, ended_at, booked_by)
SELECT u.organization_id, u.resource_id, u.id, m.id, s, s + interval '1 hour', %(status)s, 3, 'slack',
    s + interval '1 hour', 60, s - %(ahead)s, s - %(ahead)s, s + %(late)s, s + interval '1 hour', m.id
FROM (SELECT %(starts)s::timestamptz AS s) slot,
    (SELECT * FROM units ORDER BY id LIMIT 1 OFFSET %(unit)s) u,
    (SELECT * FROM members ORDER BY id LIMIT 1 OFFSET %(member)s) m
"""


async def counted(house: House, of: Of = EVERYTHING) -> Mapping[By, Sequence[Use]]:
    """Return every report of the autumn."""
    asked = partial(use_of, house.ledger, organization=house.ann.organization, days=AUTUMN, who=None, of=of)
    return {by: await asked(by=by) for by in By}


async def test_sums_of_days_say_what_the_bookings_say(house: House, stocked_url: str) -> None:
    """Whatever was booked, and whatever changes after it is over: what is summed up and what is read are the same."""
    chance = random.Random(14)  # noqa: S311 - the same bookings in every run
    with psycopg.connect(stocked_url, autocommit=True) as connection:
        for number in range(60):
            # The clocks go back on 25 October, and some begin around midnight.
            start = berlin(25, 22, month=9) + timedelta(hours=number * 13 % (24 * 55), minutes=15 * number)
            facts = {
                "status": chance.choice(SETTLED),
                "ahead": timedelta(hours=chance.choice([0, 5, 100, 300])),
                "late": timedelta(minutes=chance.choice([0, 7, 59])),
            }
            connection.execute(BOOKED, {**facts, "starts": start, "unit": number % 4, "member": number % 3})
        atlas = Of(resources=frozenset({house.resource("Atlas").id}))
        raw, of_atlas = await counted(house), await counted(house, atlas)

        assert await count_days(house.ledger) > 0
        now = await counted(house)
        for by in By:
            assert now[by] == raw[by], by
        assert await counted(house, atlas) == of_atlas
        assert connection.execute("SELECT month FROM counted_months").fetchall() == [(date(2026, 10, 1),)]

        connection.execute("UPDATE bookings SET status = 'no_show' WHERE status = 'cancelled'")
        connection.execute("DELETE FROM bookings WHERE id = (SELECT min(id) FROM bookings)")
        changed = await counted(house)
        assert changed != raw
        assert await count_days(house.ledger) > 0
        assert await counted(house) == changed

        connection.execute("UPDATE sites SET zone = 'America/New_York'")
        moved = await counted(house)
        assert moved[By.HOUR] != changed[By.HOUR]
        await count_days(house.ledger)
        assert await counted(house) == moved


async def test_a_monthly_report_comes_to_the_conversation_that_asked(house: House) -> None:
    """Conversations of two workspaces are two, whatever their platform calls them; each asks and stops for itself."""
    here, there = Identity("slack", "T1", "C1"), Identity("slack", "T2", "C1")
    assert await send_monthly(house.ledger, by=house.ann, to=there)
    assert not await send_monthly(house.ledger, by=house.ann, to=there)
    assert not await stop_monthly(house.ledger, by=house.ann, to=here)
    assert await send_monthly(house.ledger, by=house.ann, to=here)
    assert await stop_monthly(house.ledger, by=house.ann, to=there)
    assert not await stop_monthly(house.ledger, by=house.ann, to=there)
    assert await stop_monthly(house.ledger, by=house.ann, to=here)
