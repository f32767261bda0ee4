"""People are found by the names that others type."""

import pytest

from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.use_cases.people.admit import admit
from core.use_cases.people.people_called import person_called
from tests.stage import House


@pytest.mark.parametrize("typed", ["Özlem Weiß", "özlem weiß", "ÖZLEM", "özlemweiß"])
async def test_a_name_is_the_same_in_any_letters(house: House, typed: str) -> None:
    """Whole, without its spaces, or the first name alone, with umlauts and an ß."""
    identity = Identity("slack", "T1", "oezlem")
    member = await admit(
        house.ledger,
        organization=house.ann.organization,
        identity=identity,
        role=Role.MEMBER,
        name="Özlem Weiß",
        zone=None,
        language="de",
    )
    assert await person_called(house.ledger, organization=house.ann.organization, name=typed) == member.id
