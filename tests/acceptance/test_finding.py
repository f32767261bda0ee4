"""Finding what is free, told in chat on both platforms: gaps of a day, sometime, and near misses."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


async def test_when_a_room_is_free_on_a_day(mara: Visitor, jonas: Visitor) -> None:
    """The free times of a day come with a strip; likely starts and the days around it are one press away."""
    await booked(jonas, "atlas tomorrow 9-11")
    await booked(jonas, "atlas tomorrow 3-5pm")
    shown = await mara.says("when is atlas free tomorrow?")
    assert "Atlas is free on Tue 24 Nov (Berlin)" in shown.text
    for gap in ("07:00–09:00", "11:00–15:00", "17:00–22:00"):
        assert gap in shown.text
    assert "07:00 ░░░░▓▓▓▓░░░░░░░░▓▓▓▓░░░░░░░░░░ 22:00" in shown.text
    assert shown.labels == ("11:00", "13:00", "14:00", "Mon 23 Nov", "Wed 25 Nov")
    length = await mara.presses(shown, "11:00")
    assert "for how long?" in length.text
    assert "Tue 24 Nov, 11:00–12:00" in (await mara.presses(length, "1 h")).text


async def test_the_next_day_is_one_press_away(mara: Visitor) -> None:
    """Without a day, today from now on is shown; no button leads to yesterday."""
    today = await mara.says("when is hubble free")
    assert "12:00–22:00" in today.text
    assert "Sun 22 Nov" not in today.labels
    assert "Hubble is free on Tue 24 Nov" in (await mara.presses(today, "Tue 24 Nov")).text


async def test_a_day_without_a_gap(mara: Visitor, jonas: Visitor) -> None:
    """The bot says that nothing is free, and offers the days around it."""
    await booked(jonas, "atlas tomorrow 7-15")
    await booked(jonas, "atlas tomorrow 15-22")
    full = await mara.says("when is atlas free tomorrow")
    assert "Atlas is not free on Tue 24 Nov" in full.text
    assert "Wed 25 Nov" in full.labels


async def test_sometime_for_an_hour(mara: Visitor, jonas: Visitor) -> None:
    """Resources with a long enough gap are listed, the smallest first; a press holds a likely hour."""
    await booked(jonas, "hubble tomorrow 7-12")
    found = await mara.says("a room sometime tomorrow morning for an hour")
    assert "2 are free sometime on Tue 24 Nov" in found.text
    assert "Atlas · 07:00–12:00" in found.text
    assert "Hubble" not in found.text
    assert "Atlas · Tue 24 Nov, 09:00–10:00" in (await mara.presses(found, "Atlas 09:00")).text


async def test_what_comes_near_says_what_it_lacks(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Near misses are shown as such, with or without a match."""
    near = await mara.says("find a room for 20 with a projector tomorrow 3-5pm")
    assert "Nothing matches everything" in near.text
    assert "Curie – 12 seats, you asked for 20" in near.text
    assert "Hubble – 4 seats, you asked for 20, no projector" in near.text
    await booked(jonas, "atlas tomorrow 3-5pm")
    found = await mara.says("find a room for 6 with a projector tomorrow 3-5pm")
    assert "Curie" in found.labels
    misses = await mara.presses(found, "Show close matches")
    assert "Close matches:" in misses.text
    assert "Hubble – 4 seats, you asked for 6, no projector" in misses.text
    assert "Atlas" not in misses.text
    assert "Hubble · Tue 24 Nov, 15:00–17:00" in (await mara.presses(misses, "Hubble")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1


async def test_by_floor_and_by_site(mara: Visitor) -> None:
    """A floor has the name that people use; resources on other floors and sites are near misses."""
    second = await mara.says("find a room on the 2nd floor tomorrow 3-5pm")
    assert second.labels[:2] == ("Hubble", "Curie")
    assert "floor 2" in second.text
    none = await mara.says("find a room for 6 on floor 7 tomorrow 3-5pm")
    assert "Atlas – on floor 1" in none.text
    assert (await mara.says("find a room in berlin tomorrow 3-5pm")).labels[0] == "Hubble"


async def test_by_what_it_has(mara: Visitor) -> None:
    """Yes/no, choice and number attributes are searched like tags, and named when a resource lacks them."""
    desks = await mara.says("find a standing desk with two monitors tomorrow")
    assert "Desk" in desks.labels
    few = await mara.says("find a desk with 3 monitors tomorrow")
    assert "Desk – only 2 monitors" in few.text
    assert "Canon R5" in (await mara.says("find equipment with an rf mount tomorrow")).text
    assert "no projector" in (await mara.says("find a standing desk with a projector tomorrow")).text


async def test_of_rooms_as_large_the_floor_used_last_comes_first(mara: Visitor) -> None:
    """Of two resources of one size, the one near the last booking comes first."""
    await booked(mara, "curie tomorrow 9-10")
    found = await mara.says("find something with a projector tomorrow 3-5pm")
    assert found.labels[:2] == ("Atlas", "Curie")


async def test_a_picture_is_one_press_away(mara: Visitor, stage: Stage) -> None:
    """A resource with a photo has a button that opens it; another has none."""
    assert "Photo" not in (await mara.says("when is hubble free tomorrow")).labels
    await stage.count(
        "UPDATE resources SET photo = 'https://pictures.example/hubble.jpg' WHERE name = 'Hubble' RETURNING 1"
    )
    await stage.count("UPDATE organizations SET catalogue_version = catalogue_version + 1 RETURNING 1")
    assert "Photo" in (await mara.says("when is hubble free tomorrow")).labels


async def test_whether_one_room_is_free_at_a_time(mara: Visitor, jonas: Visitor) -> None:
    """A free resource is one press away; for a taken one, its alternatives are."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    assert "Atlas" in (await mara.says("is atlas free tomorrow 1-3pm?")).labels
    assert "Jonas Weber" in (await mara.says("who has atlas tomorrow at 3pm?")).text
    taken = await mara.says("is atlas free tomorrow 3-4pm?")
    assert "Atlas is taken Tue 24 Nov, 15:00–16:00" in taken.text
    assert "1 h earlier · Tue 24 Nov, 14:00–15:00" in taken.labels


async def test_what_cannot_be_looked_for_is_said(mara: Visitor) -> None:
    """What is left of a wish for any room is repeated; a title, and what a room may have, is not."""
    for said in ("a room for 4 near the window tomorrow 3-4", "a quiet room tomorrow at 3", "desk by the window"):
        assert "I can’t look for “" in (await mara.says(said)).text
    for said in ("atlas tomorrow 3-4 budget review", "a room for 6 with a projector tomorrow at 4"):
        assert "look for" not in (await mara.says(said)).text
