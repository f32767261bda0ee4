"""People are found by the names that others type."""

import pytest

from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.domain.people.names import NameKind, PersonName
from core.use_cases.people.admit import admit, member_behind
from core.use_cases.people.invite import accept, invite_self
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
        called=PersonName("Özlem Weiß", NameKind.REAL, identity.platform),
        zone=None,
        language="de",
    )
    assert await person_called(house.ledger, organization=house.ann.organization, name=typed) == member.id


async def test_platforms_do_not_overwrite_each_other_s_names(house: House) -> None:
    """Slack's real name outranks a handle and what Telegram says; only Slack itself changes it."""
    slack, telegram = Identity("slack", "T1", "priya"), Identity("telegram", "51", "7")

    async def hears(identity: Identity, name: str, kind: NameKind) -> str:
        member = await admit(
            house.ledger,
            organization=house.ann.organization,
            identity=identity,
            role=Role.MEMBER,
            called=PersonName(name, kind, identity.platform),
            zone=None,
            language=None,
        )
        return member.name

    assert await hears(slack, "priya", NameKind.HANDLE) == "priya"
    priya = await member_behind(house.ledger, slack)
    assert priya
    token = await invite_self(house.ledger, priya)
    joined = await accept(house.ledger, token=token, identity=telegram, name="Pri N.", language=None)
    assert (joined.id, joined.name) == (priya.id, "priya")
    assert await hears(telegram, "Pri N.", NameKind.GIVEN) == "Pri N."
    assert await hears(slack, "priya", NameKind.HANDLE) == "Pri N."
    assert await hears(slack, "Priya Nair", NameKind.REAL) == "Priya Nair"
    assert await hears(telegram, "Pri N.", NameKind.GIVEN) == "Priya Nair"
    assert await hears(slack, "", NameKind.HANDLE) == "Priya Nair"
    assert await hears(slack, "Priya Nair-Weber", NameKind.REAL) == "Priya Nair-Weber"
