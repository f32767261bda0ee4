"""What a person may ask for: everything that is known of them, and to be forgotten."""

import json
from collections.abc import Mapping

from core.domain.audit import Noun
from core.domain.people.erasure import Forgotten
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.people.week import SUNDAY
from core.errors import LastOwner, NobodyAsked, NotAllowed, NotYourself
from core.store import audit, digests, people, weeks
from core.store.personal import Known
from core.use_cases.audit.seal import seal
from core.use_cases.audit.verify import verify
from core.use_cases.people.admit import admit, member_behind
from core.use_cases.people.ask_to_be_forgotten import ask_to_be_forgotten, erasure_of, take_back_request
from core.use_cases.people.export_person import export_person
from core.use_cases.people.forget_person import forget_person
from core.use_cases.people.set_role import set_role
from tests.stage import House, refuses, slot
from tests.story import Actor

CHAT = Identity("slack", "T1", "D1")


async def exported(house: House, who: Member, *, by: Member | None) -> Mapping[str, list[Known]]:
    """Export what is known of somebody."""
    return await export_person(house.ledger, organization=who.organization, member=who.id, by=by)


async def wants_reports(house: House, who: Member) -> None:
    """Have a report sent each month to a chat that is somebody's own."""
    async with house.ledger.database.connection() as connection:
        await digests.ask(connection, who, CHAT, due=house.clock.now())
        await weeks.ask(connection, who.organization, who.id, SUNDAY, via="slack", due=house.clock.now())


async def forgets(house: House, who: Member, *, by: Member | None) -> Forgotten:
    """Forget somebody."""
    return await forget_person(house.ledger, organization=who.organization, member=who.id, by=by)


async def test_everything_that_is_known_of_a_person_is_theirs(house: House, ben: Actor) -> None:
    """They get their own and an admin anybody's, which is recorded; nobody else does."""
    booking = await ben.renames(await ben.books("Atlas", slot(24, 15, 17)), "Sprint retro")
    await ben.names(booking, house.cleo)
    await wants_reports(house, house.ben)

    with refuses(NotAllowed):
        await exported(house, house.ben, by=house.cleo)
    known = await exported(house, house.ben, by=house.ben)

    said = json.dumps(known, default=str)
    assert "Sprint retro" in said
    assert "cleo" not in said
    assert [each["name"] for each in known["memberships"]] == ["ben"]
    assert [each["conversation"] for each in known["monthly_reports"]] == ["D1"]
    assert [each["weekday"] for each in known["week_sent"]] == [SUNDAY]
    assert [(each["resource"], each["yours"]) for each in known["bookings"]] == [("Atlas", True)]
    again = await exported(house, house.ben, by=None)
    assert [each["verb"] for each in again["audit"] if each["noun"] == "person"][-1] == "exported"


async def test_who_asks_to_be_forgotten_is_once_an_admin_confirms(house: House, ben: Actor) -> None:
    """Names and words are gone wherever they were; numbers stay, and the chain of the audit is whole."""
    past = await ben.renames(await ben.books("Atlas", slot(24, 15, 17)), "Sprint retro")
    house.clock.advance(days=2)
    await ben.books("Hubble", slot(26, 15, 17))
    with refuses(NobodyAsked):
        await forgets(house, house.ben, by=house.ann)
    await wants_reports(house, house.ben)
    assert (await ask_to_be_forgotten(house.ledger, by=house.ben)).names == ("ann",)
    assert (await ask_to_be_forgotten(house.ledger, by=house.ben)).before
    await take_back_request(house.ledger, by=house.ben)
    await ask_to_be_forgotten(house.ledger, by=house.ben)
    with refuses(NotAllowed):
        await forgets(house, house.ben, by=house.cleo)
    lost = await erasure_of(house.ledger, organization=house.ben.organization, member=house.ben.id, by=house.ann)
    assert (len(lost.coming), lost.past, lost.asked) == (1, 1, True)
    while await seal(house.ledger):
        pass

    done = await forgets(house, house.ben, by=house.ann)

    assert (done.cancelled, done.past) == (1, 2)
    assert await member_behind(house.ledger, Identity("slack", "T1", "ben")) is None
    async with house.ledger.database.connection() as connection:
        assert await digests.ask(connection, house.ben, CHAT, due=house.clock.now()), "no report came there any more"
        assert not await weeks.stop(connection, house.ben.organization, house.ben.id), "nor anybody's week"
        names = await people.names(connection, [house.ben.organization], [house.ben.id])
        told = await audit.of_subject(connection, house.ben.organization, Noun.PERSON, house.ben.id)
        booked = await audit.of_subject(connection, house.ben.organization, Noun.BOOKING, past.id)
    assert names == {house.ben.id: f"#{house.ben.id}"}
    assert [each.personal for each in (*told, *booked)] == [{}] * len([*told, *booked])
    assert [each.entry.verb for each in told][-1] == "forgotten"
    assert (await house.ledger.booking(house.ben.organization, past.id)).title is None
    while await seal(house.ledger):
        pass
    verdict = await verify(house.ledger, organization=house.ben.organization)
    assert (verdict.waiting, verdict.finding) == (0, None)


async def test_who_was_forgotten_may_come_as_somebody_new(house: House) -> None:
    """Nothing is left by which they would be known."""
    await forgets(house, house.cleo, by=None)
    again = await admit(
        house.ledger,
        organization=house.ann.organization,
        identity=Identity("slack", "T1", "cleo"),
        role=Role.MEMBER,
        called=PersonName("Cleo", NameKind.REAL, "slack"),
        zone=None,
        language=None,
    )
    assert again.id != house.cleo.id


async def test_the_last_owner_hands_over_first_and_nobody_confirms_for_themself(house: House) -> None:
    """A place is never left without anybody who can run it."""
    await set_role(house.ledger, organization=house.ben.organization, member=house.ben.id, role=Role.OWNER, by=None)
    owner = await member_behind(house.ledger, Identity("slack", "T1", "ben"))
    assert owner
    with refuses(LastOwner):
        await ask_to_be_forgotten(house.ledger, by=owner)
    await ask_to_be_forgotten(house.ledger, by=house.ann)
    with refuses(NotYourself):
        await forgets(house, house.ann, by=house.ann)
