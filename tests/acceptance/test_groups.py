"""Groups, and who may see, book and manage what, told in chat on both platforms."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


@pytest.fixture
async def crew(mara: Visitor, jonas: Visitor) -> str:
    """Put one colleague into a group, and return its name."""
    await jonas.says("hi")
    assert "Jonas Weber is in crew now" in (await mara.commands("/groups crew add @jonas")).text
    return "crew"


async def test_groups_are_shown_and_only_an_admin_changes_them(mara: Visitor, jonas: Visitor, crew: str) -> None:
    """Who is in which, and out again; twice changes nothing."""
    assert f"{crew}: Jonas Weber" in (await jonas.commands("/groups")).text
    assert "Only an admin" in (await jonas.commands("/groups crew remove @jonas")).text
    assert "Nothing changed" in (await mara.commands("/groups Crew add @jonas")).text
    assert "is not in crew any more" in (await mara.commands("/groups crew remove @jonas")).text
    assert "crew: nobody" in (await mara.commands("/groups")).text


async def test_a_room_that_only_some_may_book(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Others are told who may; whoever is put into the group may at once; who manages always may."""
    await mara.commands("/rules atlas bookers crew")
    refused = await jonas.says("atlas tomorrow 3-5pm")
    assert "Atlas can be booked by crew only" in refused.text
    await mara.commands("/groups crew add @jonas")
    assert "Held for you" in (await jonas.says("atlas tomorrow 3-5pm")).text
    assert "Held for you" in (await mara.says("atlas tomorrow 9-10")).text
    assert "Bookers: crew (Atlas)" in (await jonas.commands("/rules atlas")).text
    assert await stage.count("SELECT count(*) FROM bookings") == 2


async def test_a_room_that_only_some_may_see(mara: Visitor, jonas: Visitor, crew: str) -> None:
    """To others it does not exist: in no list, by no name; a booking that they had is still theirs."""
    card = await booked(jonas, "curie tomorrow 9-10")
    await mara.commands("/rules atlas seen crew")
    await mara.commands("/rules curie seen admins")
    assert "Atlas" in (await jonas.commands("/rooms")).text
    assert "Curie" not in (await jonas.commands("/rooms")).text
    assert "I know no “curie”" in (await jonas.says("curie tomorrow 3-5pm")).text
    assert "Curie" in (await mara.commands("/rooms")).text
    assert "Curie · Tue 24 Nov, 09:00–10:00" in (await jonas.says("my bookings")).text
    assert "Cancelled" in (await jonas.presses(card, "Cancel booking")).text
    await mara.commands(f"/groups {crew} remove @jonas")
    assert "Atlas" not in (await jonas.commands("/rooms")).text


async def test_a_manager_of_one_room(mara: Visitor, jonas: Visitor, crew: str) -> None:
    """They set its rules and close it, and nothing else."""
    await mara.commands(f"/rules atlas managers {crew}")
    assert "Set for Atlas" in (await jonas.commands("/rules atlas grace 15 min")).text
    assert "Only an admin" in (await jonas.commands("/rules hubble grace 15 min")).text
    assert "Only an admin" in (await jonas.commands("/rules rooms grace 15 min")).text
    preview = await jonas.commands("/blackout atlas friday 9-10: cleaning")
    assert "Close Atlas" in preview.text
    closed = await jonas.presses(preview, "Close it")
    assert "Closed: Atlas" in closed.text
    assert "Only an admin" in (await jonas.commands("/blackout hubble friday 9-10")).text
    assert "Open again" in (await jonas.presses(closed, "Lift Atlas")).text
