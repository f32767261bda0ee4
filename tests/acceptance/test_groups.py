"""Groups, and who may see, book and manage what, told in chat on both platforms."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


@pytest.fixture
async def crew(mara: Visitor, jonas: Visitor) -> str:
    """Put one colleague into a group, and return its name."""
    await jonas.says("hi")
    assert "Jonas Weber is now in crew" in (await mara.commands("/groups crew add @jonas")).text
    return "crew"


async def test_groups_are_shown_and_only_an_admin_changes_them(mara: Visitor, jonas: Visitor, crew: str) -> None:
    """Everybody sees the groups, an admin adds and removes members; doing it twice changes nothing."""
    assert f"{crew}: Jonas Weber" in (await jonas.commands("/groups")).text
    assert "Only an admin" in (await jonas.commands("/groups crew remove @jonas")).text
    assert "Jonas Weber is already in Crew." in (await mara.commands("/groups Crew add @jonas")).text
    gone = await mara.commands("/groups crew remove @jonas")
    assert "Jonas Weber is no longer in crew." in gone.text
    assert "Jonas Weber is not in crew." in (await mara.commands("/groups crew remove @jonas")).text
    assert "crew: nobody" in (await mara.commands("/groups")).text
    back = await mara.presses(gone, "Undo")
    assert "Jonas Weber is now in crew." in back.text
    assert "is no longer in crew" in (await mara.presses(back, "Undo")).text


async def test_one_group_is_shown_by_its_name(mara: Visitor, jonas: Visitor, crew: str) -> None:
    """A group's name alone shows its members; one that is unknown is refused with the closest."""
    await mara.commands("/groups night add @mara")
    assert (await jonas.commands(f"/groups {crew.upper()}")).text.strip().endswith("crew: Jonas Weber")
    assert "Did you mean crew?" in (await jonas.commands("/groups crwe")).text


async def test_several_people_join_a_group_at_once(mara: Visitor, jonas: Visitor) -> None:
    """Everybody who is named joins; if one of them is unknown, nobody does, and the refusal names no id."""
    await jonas.says("hi")
    joined = await mara.commands("/groups crew add @jonas and @mara")
    assert "Jonas Weber is now in crew" in joined.text
    assert "Mara" in joined.text
    refused = await mara.commands("/groups night add @jonas @nobody")
    assert "called “nobody”" in refused.text
    stranger = await mara.commands("/groups night add @jonas @otto")
    assert "write to me once" in stranger.text
    assert "U0" not in stranger.text
    assert "night" not in (await mara.commands("/groups")).text


async def test_a_group_is_not_called_as_a_role(mara: Visitor) -> None:
    """A group of the name of a role is refused, and not made."""
    assert "A group can’t be called “admins”" in (await mara.commands("/groups admins add @mara")).text
    assert "There are no groups yet" in (await mara.commands("/groups")).text


async def test_a_group_that_is_not_there_is_offered(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Nothing is made before the button is pressed; then it is undone like any change of a group."""
    await jonas.says("hi")
    asked = await mara.says("put jonas into the group visitors")
    assert "There is no group visitors yet" in asked.text
    assert await stage.count("SELECT count(*) FROM groups") == 0
    made = await mara.presses(asked, "Make visitors")
    assert "is now in visitors" in made.text
    assert "is no longer in visitors" in (await mara.presses(made, "Undo")).text


async def test_a_person_is_no_group(mara: Visitor, jonas: Visitor) -> None:
    """Who manages something is put into a group; a quota of one person is refused with a sentence that shows no id."""
    await jonas.says("hi")
    assert "Curie managers (Jonas Weber)" in (await mara.commands("/rules curie managers @jonas")).text
    for line in ("curie quota 1 h a day for @jonas", "@jonas grace 5 min", "curie @jonas"):
        assert "Rules name roles and groups, not people" in (await mara.commands(f"/rules {line}")).text, line
    assert "Type the group" in (await mara.commands("/groups @jonas add @mara")).text


async def test_a_room_that_only_some_may_book(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Others learn who may book; a new member of the group may at once; managers always may."""
    await mara.commands("/groups crew add @mara")
    await mara.commands("/rules atlas bookers crew")
    refused = await jonas.says("atlas tomorrow 3-5pm")
    assert "Only crew (Mara Lindt) can book Atlas" in refused.text
    await mara.commands("/groups crew add @jonas")
    assert "Held for you" in (await jonas.says("atlas tomorrow 3-5pm")).text
    assert "Held for you" in (await mara.says("atlas tomorrow 9-10")).text
    assert "Bookers: crew" in (await jonas.commands("/rules atlas")).text
    assert await stage.count("SELECT count(*) FROM bookings") == 2


async def test_a_group_is_found_by_its_name_in_any_letters(mara: Visitor, jonas: Visitor) -> None:
    """A name with an ß is one name, in a group, in a rule, in a quota and at the next command."""
    await jonas.says("hi")
    await mara.commands("/groups Außendienst add @jonas")
    await mara.commands("/rules atlas bookers AUßENDIENST")
    assert "Held for you" in (await jonas.says("atlas tomorrow 3-5pm")).text
    await mara.commands("/rules curie quota 1 h a day shared by außendienst")
    assert "shared by außendienst" in (await jonas.says("curie tomorrow 3-5pm")).text
    assert "is no longer in" in (await mara.commands("/groups außendienst remove @jonas")).text


async def test_a_room_that_only_some_may_see(mara: Visitor, jonas: Visitor, crew: str) -> None:
    """Others find the room in no list and by no name, but keep the bookings that they had."""
    card = await booked(jonas, "curie tomorrow 9-10")
    await mara.commands("/rules atlas seen crew")
    await mara.presses(await mara.commands("/rules curie seen admins"), "Set it")
    assert "Atlas" in (await jonas.commands("/rooms")).text
    assert "Curie" not in (await jonas.commands("/rooms")).text
    assert "I don’t know “curie”" in (await jonas.says("curie tomorrow 3-5pm")).text
    assert "Curie" in (await mara.commands("/rooms")).text
    assert "Curie · Tue 24 Nov, 09:00–10:00" in (await jonas.says("my bookings")).text
    assert "Cancelled" in (await jonas.presses(card, "Cancel")).text
    await mara.commands(f"/groups {crew} remove @jonas")
    assert "Atlas" not in (await jonas.commands("/rooms")).text


async def test_a_manager_of_one_room(mara: Visitor, jonas: Visitor, crew: str) -> None:
    """A manager sets the rules of the room and closes it, and manages nothing else."""
    await mara.commands(f"/rules atlas managers {crew}")
    assert "10 min → 15 min" in (await jonas.commands("/rules atlas grace 15 min")).text
    assert "Only an admin" in (await jonas.commands("/rules hubble grace 15 min")).text
    assert "Only an admin" in (await jonas.commands("/rules rooms grace 15 min")).text
    preview = await jonas.commands("/blackout atlas friday 9-10: cleaning")
    assert "Close Atlas" in preview.text
    closed = await jonas.presses(preview, "Close it")
    assert "Closed: Atlas" in closed.text
    assert "Only an admin" in (await jonas.commands("/blackout hubble friday 9-10")).text
    assert "Open again" in (await jonas.presses(closed, "Reopen")).text


async def test_what_is_kept_from_somebody_is_offered_to_them_nowhere(mara: Visitor, jonas: Visitor) -> None:
    """A hidden room is no alternative, no search result, no near miss and no listed blackout."""
    for line in ("curie seen admins", "hubble bookers admins"):
        await mara.commands(f"/rules {line}")
    await booked(mara, "atlas tomorrow 3-5pm")
    taken = await jonas.says("atlas tomorrow 3-5pm")
    assert "Atlas is taken" in taken.text
    assert taken.labels
    assert not any(hidden in label for label in taken.labels for hidden in ("Curie", "Hubble"))
    assert any(label.startswith("2 h later") for label in taken.labels)
    await booked(jonas, "atlas wednesday 3-5pm")
    assert "Curie" in " ".join((await mara.says("atlas wednesday 3-5pm")).labels)
    assert "Nothing suitable" in (await jonas.says("find a room tomorrow 3-5pm")).text
    assert "Curie" not in (await jonas.says("find a room for 20 tomorrow 9-10")).text
    preview = await mara.commands("/blackout curie friday 9-12: secret")
    await mara.presses(preview, "Close it")
    assert "secret" not in (await jonas.commands("/blackout")).text
    assert "secret" in (await mara.commands("/blackout")).text


async def test_a_group_that_does_not_exist_is_refused(mara: Visitor, crew: str) -> None:
    """A rule or a removal that names an unknown group is refused, with the closest name."""
    for line in ("/rules studios quota 1 h a day for crwe", "/rules atlas bookers crwe", "/groups crwe remove @jonas"):
        refused = await mara.commands(line)
        assert "I don’t know a group called “crwe”" in refused.text, line
        assert f"Did you mean {crew}?" in refused.text
    assert "crwe" not in (await mara.commands("/rules studios")).text


async def test_a_quota_that_a_group_shares_says_so(mara: Visitor, jonas: Visitor, crew: str) -> None:
    """The refusal and the list name the group; members of no group see nothing of it."""
    await mara.commands(f"/rules atlas quota 1 h a week shared by {crew}")
    refused = await jonas.says("atlas tomorrow 3-5pm")
    assert "Your quota for Atlas (shared by crew) is 1 h a week" in refused.text
    assert "Atlas (shared by crew): 0 min of 1 h a week used" in (await jonas.commands("/quota")).text
    assert "crew" not in (await mara.commands("/quota")).text
