"""How the installation stands, as whoever runs it watches it."""

from datetime import timedelta

from core.domain.health import Waiting
from core.use_cases.replicas.beat import beat
from core.use_cases.replicas.health_of import health_of
from core.values import Route
from tests.stage import House, berlin, due, sent, slot
from tests.story import Actor

LATELY = timedelta(hours=1)


async def test_what_is_due_and_what_bookings_became(ann: Actor, house: House) -> None:
    """A message counts from the moment at which it is due until it is sent, and no later one does."""
    hold = await ann.holds("Atlas", slot(24, 15, 17))
    await ann.confirms(hold)
    health = await health_of(house.ledger)
    assert health.due == {}
    assert health.became == {"held": 1, "confirmed": 1}

    house.clock.to(berlin(24, 14, 46))
    health = await health_of(house.ledger)
    assert health.due == {"": Waiting(1, berlin(24, 14, 45))}
    assert health.became == {}

    await sent(house, await due(house))
    assert (await health_of(house.ledger)).due == {}


async def test_replicas_that_beat_are_counted(house: House) -> None:
    """Each has the age of its last beat."""
    await beat(house.ledger, routes=[Route("slack", "T1")])
    health = await health_of(house.ledger)
    assert health.due == {"slack": None}
    assert list(health.beats) == [house.ledger.replica.id]
    assert health.beats[house.ledger.replica.id] < LATELY
    assert health.backed_up_at is None
