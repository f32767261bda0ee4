"""Two things that one sentence asks for, told in chat on both platforms."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

STANDING = "SELECT count(*) FROM bookings WHERE status = 'confirmed'"
HELD = "SELECT count(*) FROM bookings WHERE status = 'held'"


async def test_one_is_given_back_and_another_one_is_held(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Each is answered with its own card; where the other one cannot be had, nothing is given back without a press."""
    await booked(mara, "curie thursday 10-11 sprint retro")
    await booked(mara, "atlas tomorrow 3-5pm")
    await booked(jonas, "hubble friday 10-11")

    refused = await mara.says("ditch the retro and get me hubble for friday 10-11 instead")
    assert "Hubble is taken" in refused.text
    await mara.sees("sprint retro", button="Keep it")
    assert await stage.count(STANDING) == len(("retro", "atlas", "hubble"))

    held = await mara.says("ditch the retro and get me hubble for friday 11-12 instead")
    assert "Held for you" in held.text
    await mara.sees("sprint retro", "Cancelled")
    assert await stage.count(STANDING) == len(("atlas", "hubble"))
    assert await stage.count(HELD) == 1

    assert "Booked" in (await mara.says("undo")).text
    assert await stage.count(STANDING) == len(("retro", "atlas", "hubble"))

    asked = await mara.says("the retro clashes with our lunch, move it to 2pm")
    assert "14:00–15:00" in asked.text
    assert "Nothing has changed so far" in asked.text
    assert "14:00–15:00" in (await mara.presses(asked, asked.labels[0])).text


async def test_one_booking_changes_in_two_ways(mara: Visitor, stage: Stage) -> None:
    """One card tells both, two changes of its slot are one move, and the rest of it is given back alone."""
    await booked(mara, "curie thursday 10-11 sprint retro")

    both = await mara.says("extend curie by 30 min and rename it to deep work")
    assert "Curie · Thu 26 Nov, 10:00–11:30" in both.text
    assert "Renamed" in both.text
    assert "deep work" in both.text
    moved = await mara.says("move deep work to hubble and make it an hour")
    assert "Hubble · Thu 26 Nov, 10:00–11:00" in moved.text
    back = await mara.presses(moved, "Move it back")
    assert "Curie · Thu 26 Nov, 10:00–11:30" in back.text

    shorter = await mara.says("we only need an hour of curie on thursday, give the rest back")
    assert "Curie · Thu 26 Nov, 10:00–11:00" in shorter.text
    assert await stage.count(STANDING) == 1


async def test_another_thing_is_held_where_the_first_is_taken(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The first is held where it is free; where it is taken, that is said and the other one is held."""
    first = await mara.says("if atlas is free tomorrow at 11 take it for an hour, otherwise hubble")
    assert "Atlas · Tue 24 Nov, 11:00–12:00" in first.text
    await mara.presses(first, "Confirm")

    other = await jonas.says("atlas tomorrow 11-12, or hubble if it's taken")
    assert "Hubble · Tue 24 Nov, 11:00–12:00" in other.text
    assert "Atlas is taken" in other.text
    assert await stage.count(HELD) == 1

    neither = await mara.says("hubble tomorrow 11-12, otherwise atlas")
    assert "Hubble is taken" in neither.text
    assert await stage.count(HELD) == 1
