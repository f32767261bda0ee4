"""How the installation stands, as whoever runs it watches it."""

from datetime import timedelta

from core.domain.standing import Waiting
from core.use_cases.replicas.beat import beat
from core.use_cases.replicas.standing_of import standing_of
from core.values import Route
from tests.stage import House, berlin, due, slot
from tests.story import Actor

LATELY = timedelta(hours=1)


async def test_what_is_due_and_what_bookings_became(ann: Actor, house: House) -> None:
    """A message counts from the moment at which it is due until it is in somebody's hands, and no later one does."""
    hold = await ann.holds("Atlas", slot(24, 15, 17))
    await ann.confirms(hold)
    standing = await standing_of(house.ledger)
    assert standing.due == {}
    assert standing.became == {"held": 1, "confirmed": 1}

    house.clock.to(berlin(24, 14, 46))
    standing = await standing_of(house.ledger)
    assert standing.due == {"": Waiting(1, berlin(24, 14, 45))}
    assert standing.became == {}

    assert len(await due(house)) == 1
    assert (await standing_of(house.ledger)).due == {}


async def test_replicas_that_beat_are_counted(house: House) -> None:
    """Each has the age of its last beat."""
    await beat(house.ledger, routes=[Route("slack", "T1")])
    standing = await standing_of(house.ledger)
    assert list(standing.beats) == [house.ledger.replica.id]
    assert standing.beats[house.ledger.replica.id] < LATELY
    assert standing.backed_up_at is None
