"""Several things at once, told in chat on both platforms."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


async def test_a_room_and_a_camera(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """One card, one reference; moved and cancelled in one go, unless it is said that one of them is not needed."""
    held = await mara.says("Atlas and the camera tomorrow 3-5pm")
    assert "Atlas + Canon R5 · Tue 24 Nov, 15:00–17:00" in held.text
    await mara.presses(held, "Confirm")
    assert "Your next booking" in (await mara.says("my bookings")).text
    assert "Canon R5 is taken" in (await jonas.says("camera tomorrow 3-4pm")).text
    assert "Atlas + Canon R5 · Tue 24 Nov, 18:00–20:00" in (await mara.says("move atlas to 6pm")).text
    asked = await mara.says("I don't need the camera anymore")
    assert "Do you want to give back Canon R5 alone?" in asked.text
    without = await mara.presses(asked, "Give back")
    assert "Canon R5 is given back" in without.text
    await mara.presses(without, "Undo")
    assert "Cancelled" in (await mara.says("cancel atlas")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'cancelling'") == 2


async def test_one_of_them_is_taken(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Nothing is held; a time at which both are free is one press away, and so is the free one alone."""
    await booked(jonas, "camera tomorrow 3-5pm")
    refused = await mara.says("atlas and camera tomorrow 3-5pm")
    assert "Canon R5 is taken" in refused.text
    assert "nothing is held" in refused.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 0
    *_, alone, times = refused.text.splitlines()
    assert (alone, times) == ("Atlas alone is free then.", "All of them are free:")
    assert refused.labels.index("Only Atlas") == 3, "the times stand right below their line"
    held = await mara.presses(refused, refused.labels[0])
    assert "Atlas + Canon R5 · Tue 24 Nov, 17:00–19:00" in held.text
    again = await mara.says("atlas and camera tomorrow 3-5pm")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.presses(again, "Only Atlas")).text


async def test_what_lacks_is_asked_for_both(mara: Visitor) -> None:
    """Day, time and length are asked as for one thing."""
    asked = await mara.says("hubble and the camera")
    assert "Hubble – when?" in asked.text
    length = await mara.says("tomorrow at 9")
    assert "for how long?" in length.text
    assert "Hubble + Canon R5 · Tue 24 Nov, 09:00–10:00" in (await mara.presses(length, "1 h")).text


async def test_or_looks_for_either(mara: Visitor, stage: Stage) -> None:
    """Only what is joined is wanted together: of two names with "or" both are shown, and none is held."""
    shown = await mara.says("atlas or hubble tomorrow 9-10")
    assert "Free Tue 24 Nov, 09:00–10:00" in shown.text
    assert [name for name in ("Atlas", "Hubble", "Curie", "Vega") if name in shown.text] == ["Atlas", "Hubble"]
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 0


async def test_a_companion_in_the_way_offers_other_times_for_all(mara: Visitor, jonas: Visitor) -> None:
    """What is offered instead moves the room with its camera, and never turns the room into a laptop."""
    await booked(mara, "canon r5 tomorrow 8-10pm")
    await booked(jonas, "hubble and canon r5 tomorrow 3-5pm")
    refused = await jonas.says("move my booking to 7pm")
    assert "Canon R5 is taken" in refused.text
    assert not any("Laptop" in label for label in refused.labels)
    moved = await jonas.presses(refused, "1 h earlier · Tue 24 Nov, 18:00–20:00")
    assert "Hubble + Canon R5 · Tue 24 Nov, 18:00–20:00" in moved.text


async def test_of_several_alike_all_go_or_one(mara: Visitor, jonas: Visitor) -> None:
    """A word that names just a desk asks which; more than ten are none; what is taken of several can be waited for."""
    await booked(jonas, "three desks together tomorrow")
    asked = await jonas.says("cancel desk")
    assert "Desk 1 + Desk 2 + Desk 3 is one booking" in asked.text
    assert "Desk 3 is given back; the rest stands" in (await jonas.presses(asked, "Just one")).text
    assert "At most 10 can be booked together; 12 can’t be" in (await mara.says("12 desks tomorrow")).text
    await booked(mara, "8 desks tomorrow")
    watched = await jonas.presses(await jonas.says("4 desks tomorrow"), "Tell me if Desk frees up")
    assert "I’ll watch 4 × Desk · Tue 24 Nov" in watched.text


async def test_fewer_of_several_alike(jonas: Visitor) -> None:
    """The one that is named goes, or as many as are too many; the others stay, and undo has all of them again."""
    await booked(jonas, "4 desks tomorrow 9-10")
    asked = await jonas.says("cancel only one of the desks tomorrow")
    await jonas.presses(asked, "Just one")
    assert "Desk 1 + Desk 2 + Desk 3 + Desk 4 · Tue 24 Nov" in (await jonas.says("undo")).text
    second = await jonas.says("cancel only desk 2")
    assert "Desk 1 + Desk 3 + Desk 4 · Tue 24 Nov" in second.text
    assert "Desk 2 is given back; the rest stands" in second.text
    await jonas.says("undo")
    leading = await jonas.says("cancel only desk 1")
    assert "Desk 1 is given back; the rest stands" in leading.text
    back = await jonas.presses(leading, "Undo")
    assert "Desk 1" in back.text
    await booked(jonas, "4 desks friday 9-10")
    which = await jonas.says("cancel only desk 4")
    assert len(which.labels) == 2
    assert "Desk 4 is given back; the rest stands" in (await jonas.presses(which, which.labels[1])).text
    four = await jonas.says("undo")
    fewer = await jonas.says("make it 2 desks")
    assert "Desk 3 + Desk 4 are given back; the rest stands" in fewer.text
    assert "Desk 2 + Desk 1 · Fri 27 Nov" in fewer.text
    assert (await jonas.says("undo")).text.splitlines()[0] == four.text.splitlines()[0]


async def test_what_is_not_needed_goes_alone_whichever_was_named_first(mara: Visitor) -> None:
    """Whoever tells that the laptop is not needed says nothing of the camera."""
    held = await mara.says("laptop and the camera thursday 9am-1pm")
    await mara.presses(held, "Confirm")
    await mara.commands("/settings italiano" if mara.platform == "telegram" else "/book settings italiano")
    left = await mara.says("il portatile non serve più")
    assert "Canon R5" in left.text
    assert "❌" not in left.text
