"""What the doctor asks of the rows finds what breaks it, and nothing else."""

from psycopg import AsyncConnection

from core.store import checks
from tests.stage import House, slot
from tests.story import Actor

CODES = "INSERT INTO access_codes SELECT organization_id, id, resource_id + 1, 'x', 'x' FROM bookings"
HELD = "UPDATE bookings SET status = 'held', confirmed_at = NULL, release_at = NULL, lapses_at = starts"
WAIT = """
INSERT INTO waits (organization_id, member_id, resource_ids, unit_ids, units_wanted, starts, ends, minutes, least,
    status, version, via, made_at, booking_id)
SELECT organization_id, member_id, ARRAY[resource_id], '{}', 1, starts, ends, 60, 60, 'offered', 1, 'slack', starts, id
FROM bookings
"""
REQUEST = """
INSERT INTO requests (organization_id, booking_id, member_id, asked_at, excepted)
SELECT organization_id, id, member_id, starts, '{longest}' FROM bookings
"""
BREAKING = {
    "bookings whose state the audit does not explain": ("UPDATE bookings SET version = version + 1",),
    "messages about bookings that do not stand": ("UPDATE messages SET about_id = about_id + 1",),
    "reminders of people who are not of the booking": ("UPDATE messages SET member_id = 99, kind = 'reminder'",),
    "door codes of another booking or of none": (CODES,),
    "bookings that count more than they are long": ("UPDATE bookings SET charged = 999",),
    "bookings of what is retired": ("UPDATE units SET retired_at = '2026-01-01Z'",),
    "holds and requests of people who have left": (HELD, "UPDATE members SET left_at = created_at"),
    "exceptions that nobody granted": ("UPDATE bookings SET requested_at = starts", REQUEST),
    "offers to people in line that are not held for them": (WAIT,),
    "slots that are held for no open poll": (HELD, "UPDATE bookings SET poll_id = 99"),
}
"""Changes past the product, and what is broken by them."""


async def test_each_thing_that_must_never_be_is_found(ann: Actor, stocked_url: str) -> None:
    """A sound house has none of them; each change past the product is found by the question that is about it."""
    await ann.books("Atlas", slot(24, 15, 17))
    # Past the product, whose connections may not do what breaks these.
    async with await AsyncConnection.connect(stocked_url, autocommit=True) as connection:
        assert {name: await checks.broken(connection, name) for name in checks.INVARIANTS} == dict.fromkeys(
            checks.INVARIANTS, 0
        )
        for name, changes in BREAKING.items():
            async with connection.transaction(force_rollback=True):
                await connection.execute("SET LOCAL session_replication_role = replica")
                for change in changes:
                    await connection.execute(change.encode())
                assert await checks.broken(connection, name) > 0, name


async def test_what_ran_out_and_was_not_ended_is_undone(ann: Actor, house: House) -> None:
    """A hold that nobody ended counts an hour later."""
    held = await ann.holds("Atlas", slot(24, 15, 17))
    matter, until = "holds, requests and offers that ran out and were not ended", held.lapses_at
    assert until is not None
    _, patience = checks.UNDONE[matter]
    async with house.ledger.database.connection() as connection:
        assert await checks.undone(connection, matter, now=until + patience) == 0
        assert await checks.undone(connection, matter, now=until + patience * 2) == 1
