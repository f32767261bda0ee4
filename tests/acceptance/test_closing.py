"""Things that are closed and retired: just what was said, and no booking that was not shown."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


async def test_what_is_closed_is_what_was_said(mara: Visitor, stage: Stage) -> None:
    """Several things and times are closed together; no unit is closed with the others, and nothing that is over."""
    both = await mara.says("close studio a and b tomorrow morning: cleaning")
    assert "Close Studio A, Studio B Tue 24 Nov, 07:00–12:00: cleaning." in both.text
    times = await mara.says("close atlas tomorrow 9-10 and 14-15")
    assert "• Tue 24 Nov, 09:00–10:00\n• Tue 24 Nov, 14:00–15:00" in times.text
    assert "Closed" in (await mara.presses(times, "Close it")).text
    assert await stage.count("SELECT count(*) FROM blackouts WHERE state = 'standing'") == 2
    for said in ("close desk 3 tomorrow: broken chair", "no, close desk 3 tomorrow", "close desks 1-3 friday"):
        assert "Desk is closed only as a whole" in (await mara.says(said)).text
    assert "I don’t know “pluto”" in (await mara.says("close atlas and pluto friday")).text
    assert "That time is over" in (await mara.says("close atlas yesterday")).text
    assert "Close" not in (await mara.says("don't close hubble tomorrow")).text


async def test_what_was_booked_meanwhile_is_shown_first(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Nobody's booking is cancelled or moved with a room before whoever presses has seen it."""
    await booked(jonas, "hubble friday 9-10am")
    retiring, closing = await mara.says("retire hubble"), await mara.says("close hubble friday")
    assert all("what finds none is cancelled" in each.text for each in (retiring, closing))
    await booked(jonas, "hubble friday 1-2pm")
    for shown, button in ((closing, "Cancel them and close"), (retiring, "Cancel them and retire")):
        again = await mara.presses(shown, button)
        assert again.text.startswith("It was booked meanwhile, so nothing was changed.")
        assert "13:00–14:00" in again.text
        assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 2
    assert "2 bookings were cancelled" in (await mara.presses(again, "Cancel them and retire")).text
    assert "can be booked again" in (await mara.says("bring hubble back")).text
    assert "is not retired" in (await mara.says("bring hubble back")).text


async def test_the_whole_place_is_closed_by_a_button_alone(mara: Visitor, jonas: Visitor) -> None:
    """What is said of its hours may be talk, and a question sets nothing; the word for undo takes it back."""
    for said in ("we’re closed on mondays", "we open at 9", "¿cerramos los lunes?", "atlas: at most 2 h?"):
        assert "Change this rule?" in (await mara.says(said)).text
    assert "07:00" in (await jonas.says("when is atlas open on monday?")).text
    done = await mara.presses(await mara.says("siamo chiusi il lunedì"), "Set it")
    assert "Mon closed" in done.text
    assert "Taken back" in (await mara.says("annulla")).text


async def test_a_floor_a_unit_and_a_group_are_what_is_meant(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A floor is closed with what is on it, one desk has no name of its own, and a group is made of who is named."""
    assert "Close Curie, Hubble Fri 27 Nov, all day." in (await mara.says("close floor 2 friday")).text
    assert "Desk has one name for all of its units" in (await mara.says("rename desk 3 to window desk")).text
    assert await stage.count("SELECT count(*) FROM resources WHERE name = 'Desk'") == 1

    asked = await mara.says("put jonas into designers")
    assert "There is no group designers yet." in asked.text
    await mara.presses(asked, "Make designers")
    assert f"designers: {jonas.person.name}" in (await mara.says("who is in the group designers?")).text
    already = await mara.says("mets jonas dans le groupe designers")
    assert ("is already in designers" in already.text, "Add" in " ".join(already.labels)) == (True, False)

    await mara.says("hubble: at least 3 h")
    reset = await mara.says("rules hubble default")
    assert "Shortest: 3 h → 5 min" in (await mara.presses(reset, "Set it")).text
    assert "I send nothing to anybody" in (await mara.says("invite bob@example.com")).text


async def test_what_cannot_be_moved_is_said_before_it_is_lost(mara: Visitor, jonas: Visitor, priya: Visitor) -> None:
    """One of two finds a room, and the other none: that is said by name, with what can be done, before anything is."""
    await booked(jonas, "atlas friday 9-11")
    await booked(priya, "atlas friday 13-14")
    for room in ("hubble", "curie"):
        await booked(mara, f"{room} friday 9-11")
    preview = await mara.commands("/blackout atlas friday 8-15: paint")
    movable, lost = preview.text.split("This one could not be moved")
    assert "13:00–14:00" in movable
    assert "09:00–11:00" not in movable
    assert (
        "because nothing of its kind is open, free and allowed for its holder then:\n• Atlas · Fri 27 Nov, 09:00–11:00"
        in lost
    )
    assert "“all bookings” shows each with a button" in lost
    assert preview.labels == ("Move them and close", "Cancel them and close", "Keep it open")
    done = (await mara.presses(preview, "Move them and close")).text
    moved, cancelled = done.split("One booking was cancelled")
    assert "13:00–14:00" in moved
    assert "09:00–11:00" in cancelled

    repeated = await mara.says("close hubble and curie every friday 9-10 until christmas: paint")
    assert "None of them could be moved, only cancelled" in repeated.text
    assert repeated.labels == ("Cancel them and close", "Keep it open")
    retiring = await mara.says("retire curie")
    assert "None of them could be moved, only cancelled" in retiring.text, "nothing else seats as many"
    assert retiring.labels == ("Cancel them and retire", "Keep Curie")
