"""The rules that are asked of the database find what breaks them."""

from collections.abc import AsyncIterator

import psycopg
import pytest

from core.store.database import Database
from tests.chaos.invariants import LEDGER, REST, broken
from tests.stage import House, ManualClock, furnished, slot
from tests.story import Actor

CARDS = """
INSERT INTO cards (organization_id, about_kind, about_id, platform, workspace, conversation, message, purpose,
    shown_version, member_id, live)
SELECT organization_id, 'booking', id, 'slack', 'T1', 'D1', message, 'booking', 1, member_id, {live}
FROM bookings CROSS JOIN (VALUES ('1'), ('2')) AS shown (message)
"""
HOLDS = (
    ("UPDATE bookings SET version = version + 1", "states that the audit does not explain"),
    (
        "SET session_replication_role = replica; DELETE FROM audit WHERE version = 1",
        "states that the audit does not explain",
    ),
    (
        "UPDATE bookings SET status = 'cancelled', ended_at = starts, release_at = NULL",
        "messages of what has ended",
    ),
    (
        "INSERT INTO access_codes SELECT organization_id, id, resource_id + 1, 'x', 'x' FROM bookings",
        "codes of what has ended",
    ),
    (
        "UPDATE bookings SET charged = 181, resource_id = (SELECT id FROM resources WHERE name = 'Studio A')",
        "quotas exceeded",
    ),
    ("UPDATE messages SET not_before = now() - interval '1 hour'", "messages still due"),
    (
        """INSERT INTO deliveries (organization_id, platform, delivery_id, received_at, incoming)
        SELECT id, 'slack', 'Ev1', created_at, '{}' FROM organizations""",
        "deliveries without an answer",
    ),
    ("DROP INDEX cards_one_live;" + CARDS.format(live="true"), "two live cards"),
    ("DROP INDEX cards_one_live;" + CARDS.format(live="true"), "live cards of an older state"),
    (CARDS.format(live="false"), "older cards that nobody shrinks"),
)
"""A change past the product, and the rule that it breaks."""


@pytest.fixture
async def house(database_url: str) -> AsyncIterator[House]:
    """Lend the house with one confirmed booking."""
    async with Database(database_url) as database:
        made = await furnished(database, ManualClock())
        await Actor(made, made.ben).books("Atlas", slot(24, 15, 17))
        yield made


async def test_nothing_is_broken_that_nobody_broke(house: House, database_url: str) -> None:
    """A booking that was made in order keeps every rule of the ledger."""
    assert broken(database_url, at_rest=False) == {}
    assert house.ledger.database.conninfo == database_url


@pytest.mark.parametrize(("change", "rule"), HOLDS)
@pytest.mark.usefixtures("house")
def test_what_is_broken_is_found(change: str, rule: str, database_url: str) -> None:
    """Each change breaks the rule that forbids it."""
    assert rule in {**LEDGER, **REST}
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(change.encode())
    assert rule in broken(database_url, at_rest=True)
