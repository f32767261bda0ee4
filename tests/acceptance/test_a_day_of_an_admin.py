"""A day in the life of an admin, told in one story: what comes up from morning to evening, all of it in chat."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

NEW_FLOOR = "Name;Kind;Floor;Capacity;Tags\nOrion;room;3;8;screen\nVega;room;3;6;projector\n"


async def test_a_day_of_an_admin(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A floor opens, a booked room closes, people change, a booking is asked about, a mistake is undone."""
    await jonas.says("hi")
    # The new floor is a list from the architect, and its rooms can be booked a minute later.
    imported = await mara.presses(await mara.drops("third floor.csv", NEW_FLOOR), "Import")
    assert "2 new" in imported.text
    await booked(jonas, "orion tomorrow 3-4pm")
    seats = await mara.presses(await mara.says("orion has 10 seats"), "Change it")
    assert "Seats: 8 → 10" in seats.text

    # Hubble becomes a store room: what is booked there finds another place, and its holder reads why.
    await booked(jonas, "hubble tomorrow 9-10")
    retired = await mara.presses(await mara.says("retire hubble"), "Move them and retire")
    assert "can no longer be found" in retired.text
    await stage.passes(seconds=90)
    await jonas.sees("no longer available")

    # The laser gets a rule, and Jonas the certificate that it asks for.
    await mara.commands("/rules studio a needs laser-course")
    assert "needs laser-course" in (await jonas.says("studio a friday 9-10")).text
    given = await mara.presses(await mara.says("give @jonas the laser course until 31 march"), "Give")
    assert "Jonas Weber has laser-course" in given.text
    await stage.passes(seconds=3)
    await jonas.says("studio a friday 9-10")
    await jonas.sees("Studio A · Fri 27 Nov", "Held for you")

    # Somebody is to help; a new colleague comes as a guest.
    helper = await mara.presses(await mara.says("make @jonas an admin"), "Make admin")
    assert "admin" in helper.text
    assert "guest" in (await mara.says("invite a guest for two days")).text

    # Somebody asks what became of the room, and a hurried change is taken back.
    assert "booked (Jonas Weber" in (await mara.says("what happened to orion?")).text
    renamed = await mara.presses(await mara.says("rename curie to Marie"), "Change it")
    assert "Changed: Marie" in renamed.text
    assert "Undone: Curie" in (await mara.says("undo")).text

    # At night nothing is left half done, and every act of the day is written down.
    assert "Everything is set up" in (await mara.commands("/setup")).text
    done = ("imported", "edited", "retired", "role set")
    for verb in done:
        assert await stage.count(f"SELECT count(*) FROM audit WHERE verb = '{verb}' AND by_member IS NOT NULL"), verb  # noqa: S608 - ours
