"""Admins at the same moment: two who edit, one whose role is taken, and imports that meet others or are cut off."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import psycopg
import pytest

from core.domain.people.identity import Identity
from core.domain.people.member import Circle, Member, Role
from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.resources.proposal import HouseNaming, Seating, SiteChange
from core.domain.resources.resource import Kind, Resource
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.domain.sheets import Line, Sheet
from core.errors import NoSuchProposal, NotAllowed, Refusal, ResourceChangedSince, Unavailable
from core.store import people
from core.store.database import Database
from core.use_cases.blackouts.black_out import black_out
from core.use_cases.blackouts.propose import propose
from core.use_cases.organizations.choose_house_zone import choose_house_zone
from core.use_cases.organizations.name_house import name_house
from core.use_cases.organizations.seat_group import seat_group
from core.use_cases.people.change_group import put_into, take_out
from core.use_cases.people.invite import invite
from core.use_cases.people.set_role import set_role
from core.use_cases.reports.send_monthly import send_monthly, stop_monthly
from core.use_cases.resources.add import add
from core.use_cases.resources.change_site import change_site
from core.use_cases.resources.edit import edit
from core.use_cases.resources.resize import resize
from core.use_cases.resources.retire import retire
from core.use_cases.rules.set_rules import set_rules
from core.use_cases.transfer.bring_in import Undo, bring_in
from core.use_cases.transfer.handed_in import Handed, Read, hand_in, import_file, take_file_back
from core.use_cases.transfer.take_back import ChangedSince
from core.use_cases.transfer.take_out import taking_out
from tests.conftest import copied
from tests.elsewhere import Elsewhere, read
from tests.stage import House, refuses, slot
from tests.story import Actor, states

ROOMS = 1_500


@pytest.fixture
async def elsewhere(template: str, house: House) -> AsyncIterator[Elsewhere]:
    """Give another place."""
    with copied(template) as url:
        async with Database(url) as database:
            yield Elsewhere(url, database, house.clock)


async def becomes(house: House, member: Member, role: Role) -> Member:
    """Give somebody a role at the command line, and return them as they are then."""
    await set_role(house.ledger, organization=member.organization, member=member.id, role=role, by=None)
    async with house.ledger.database.connection() as connection:
        now = await people.acting(connection, member.organization, member.id)
    assert now
    return now


def two_rooms(_: Handed) -> Read:
    """Return the lines of two rooms."""
    named = (Line(Sheet.RESOURCES, number, {"name": name}) for number, name in ((2, "Vega"), (3, "Lyra")))
    return Read(list(named), lambda: 0)


async def imports(house: House, by: Member) -> Handed:
    """Let an admin import two rooms in chat."""
    handed = await hand_in(house.ledger, name="rooms.csv", content=b"-", by=by)
    done, _ = await import_file(house.ledger, file=handed.id, read=two_rooms, by=by, tell=lambda _: None)
    return done


async def named(house: House, name: str) -> Resource:
    """Return the resource of that name, as it is now."""
    found = (await house.ledger.fresh_catalogue(house.ann.organization)).named(name)
    assert found, name
    return found


async def edited(house: House, name: str, facts: Facts, *, by: Member, seen: Facts | None = None) -> object:
    """Let an admin edit a resource."""
    known = await named(house, name)
    return await edit(house.ledger, organization=by.organization, resource=known.id, facts=facts, by=by, seen=seen)


async def test_two_admins_edit_one_fact_at_once_and_one_sees_the_other(house: House) -> None:
    """Whoever is second is told what it is by now, and by whom; nothing is written over."""
    ben = await becomes(house, house.ben, Role.ADMIN)
    seen: Facts = {"capacity": house.resource("Atlas").capacity}
    outcomes = await asyncio.gather(
        edited(house, "Atlas", {"capacity": 30}, by=house.ann, seen=seen),
        edited(house, "Atlas", {"capacity": 40}, by=ben, seen=seen),
        return_exceptions=True,
    )
    [told] = [each for each in outcomes if isinstance(each, ResourceChangedSince)]
    assert (told.now, told.by) in {(30, house.ann.name), (40, ben.name)}
    assert (await named(house, "Atlas")).capacity == told.now


async def test_nobody_acts_in_a_role_that_was_taken_meanwhile(house: House) -> None:
    """Whatever was pressed as an admin is refused once they are none, though the press was looked up before that."""
    ledger, organization, atlas = house.ledger, house.ann.organization, house.resource("Atlas").id
    ben = await becomes(house, house.ben, Role.ADMIN)
    imported, waiting = await imports(house, ben), await hand_in(ledger, name="b.csv", content=b"-", by=ben)
    proposal, _ = await propose(
        ledger, organization=organization, by=ben, resources=[atlas], during=slot(25, 9, 12), reason="paint"
    )
    await becomes(house, ben, Role.MEMBER)
    rule = RuleChange(Level.RESOURCE, str(atlas), {"longest": timedelta(hours=2)})
    desk = house.resource("Desk")
    booked = await Actor(house, house.cleo).books("Atlas", slot(25, 9, 12))
    channel = Identity("slack", "T0ACME", "C0HALL")
    seats = Seating("staff", tuple(unit.id for unit in desk.units))

    async def takes_out() -> None:
        async with taking_out(ledger, organization=organization, by=ben):
            pass

    pressed: list[Awaitable[object]] = [
        edited(house, "Atlas", {"capacity": 30}, by=ben),
        add(ledger, organization=organization, drafts=[Draft("Nova", Kind.ROOM)], by=ben),
        retire(ledger, organization=organization, resource=atlas, by=ben, because="", moving=True),
        resize(ledger, organization=organization, resource=desk.id, count=1, by=ben, because="", moving=True),
        choose_house_zone(ledger, zone="Lisbon", by=ben),
        seat_group(ledger, organization=organization, wanted=seats, by=ben),
        send_monthly(ledger, by=ben, to=channel),
        stop_monthly(ledger, by=ben, to=channel),
        takes_out(),
        change_site(ledger, organization=organization, wanted=SiteChange(None, "Porto"), by=ben),
        name_house(ledger, organization=organization, wanted=HouseNaming("Haus 12"), by=ben),
        set_rules(ledger, organization=organization, change=rule, by=ben),
        black_out(ledger, organization=organization, by=ben, blackout=proposal, moving=True),
        invite(ledger, organization=organization, role=Role.ADMIN, by=ben),
        import_file(ledger, file=waiting.id, read=two_rooms, by=ben, tell=lambda _: None),
        take_file_back(ledger, file=imported.id, by=ben),
    ]
    for each in pressed:
        with refuses(NotAllowed, role=Role.MEMBER):
            await each
    assert await states(house, booked) == ["held", "confirmed"]


async def test_nobody_manages_by_a_group_that_they_are_out_of(house: House) -> None:
    """Nor do they lose anything with another's group; who runs the place needs none."""
    ledger, organization, atlas = house.ledger, house.ann.organization, house.resource("Atlas").id
    await put_into(ledger, group="staff", members=[house.ben.id, house.ann.id], by=house.ann)
    rule = RuleChange(Level.RESOURCE, str(atlas), {"managers": Circle(groups=frozenset({"staff"}))})
    await set_rules(ledger, organization=organization, change=rule, by=house.ann)
    ben, ann = (replace(each, groups=frozenset({"staff"})) for each in (house.ben, house.ann))
    closed = partial(propose, ledger, organization=organization, resources=[atlas], reason="paint")
    proposal, _ = await closed(by=ben, during=slot(25, 9, 12))
    await edited(house, "Atlas", {"capacity": 30}, by=ben)

    await take_out(ledger, group="staff", members=[ben.id, ann.id], by=house.ann)

    longest = RuleChange(Level.RESOURCE, str(atlas), {"longest": timedelta(hours=2)})
    pressed: list[Awaitable[object]] = [
        edited(house, "Atlas", {"capacity": 40}, by=ben),
        retire(ledger, organization=organization, resource=atlas, by=ben, because=""),
        black_out(ledger, organization=organization, by=ben, blackout=proposal),
        set_rules(ledger, organization=organization, change=longest, by=ben),
    ]
    for each in pressed:
        with refuses(NotAllowed, role=Role.MEMBER):
            await each
    await edited(house, "Atlas", {"capacity": 50}, by=ann)
    assert (await named(house, "Atlas")).capacity == 50


async def test_an_import_is_taken_back_by_whoever_imported_it_and_not_while_others_use_it(house: House) -> None:
    """Another admin has no button for it; what they changed of it stands in its way, whoever is quicker."""
    ben, handed = await becomes(house, house.ben, Role.ADMIN), await imports(house, house.ann)
    with refuses(NoSuchProposal):
        await take_file_back(house.ledger, file=handed.id, by=ben)

    vega = (await named(house, "Vega")).id
    outcomes = await asyncio.gather(
        take_file_back(house.ledger, file=handed.id, by=house.ann),
        edit(house.ledger, organization=ben.organization, resource=vega, facts={"capacity": 9}, by=ben),
        return_exceptions=True,
    )
    [lost] = [each for each in outcomes if isinstance(each, BaseException)]
    assert isinstance(lost, ChangedSince | Refusal)
    catalogue = await house.ledger.fresh_catalogue(ben.organization)
    assert (catalogue.named("Vega") is not None) is isinstance(lost, ChangedSince)


async def test_an_import_whose_connection_is_lost_leaves_nothing(elsewhere: Elsewhere, tmp_path: Path) -> None:
    """The server ends a transaction whose client is gone: nothing of it is there."""
    (tmp_path / "resources.csv").write_text("name\n" + "".join(f"Room {room}\n" for room in range(ROOMS)))
    organization, before = await elsewhere.organization(), elsewhere.rows()

    def killed() -> Iterator[Line]:
        for line in read(tmp_path):
            if line.number == ROOMS:
                with psycopg.connect(elsewhere.url, autocommit=True) as other:
                    gone = "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity"
                    row = other.execute(
                        f"{gone} WHERE datname = current_database() AND pid <> pg_backend_pid()".encode()
                    )
                    assert (row.fetchone() or (0,))[0] > 0
            yield line

    with pytest.raises((Unavailable, psycopg.OperationalError)):
        await bring_in(
            elsewhere.ledger, organization=organization, lines=killed(), tell=elsewhere.found.append, undo=Undo()
        )
    assert elsewhere.rows() == before
