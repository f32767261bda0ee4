"""Sites with their zones, and departures, run from chat: shown first, done by a button, taken back by another."""

from tests.acceptance.people import Stage, Visitor


async def test_a_site_is_added_used_renamed_and_removed(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A new site has a zone of its own; what is there keeps it from being removed; members change nothing."""
    assert "Berlin · Europe/Berlin" in (await mara.says("sites")).text
    shown = await mara.says("add site Porto, Lisbon")
    assert "Add the site Porto, with the times of Europe/Lisbon?" in shown.text
    assert await stage.count("SELECT count(*) FROM sites") == 1
    assert "Porto · Europe/Lisbon · nothing there yet" in (await mara.presses(shown, "Create")).text
    room = await mara.says("Douro, room, 6 seats, porto, floor 2")
    assert "Porto" in (await mara.presses(room, "Create")).text or "Douro" in room.text
    assert "1 resource" in (await mara.says("remove site porto")).text
    renamed = await mara.presses(await mara.says("rename site porto to Ribeira"), "Change it")
    assert "Ribeira · Europe/Lisbon · 1 resource · Floor 2" in renamed.text
    assert "Porto · Europe/Lisbon" in (await mara.presses(renamed, "Undo")).text
    zoned = await mara.presses(await mara.says("site porto is in Madrid"), "Change it")
    assert "Porto · Europe/Madrid" in zoned.text
    assert "Mars" in (await mara.says("add site Base, Mars")).text
    assert "Only an admin" in (await jonas.says("add site Base")).text
    assert await stage.count("SELECT count(*) FROM audit WHERE verb LIKE 'site %'") == 4


async def test_a_site_that_is_not_there_is_offered_to_be_made(mara: Visitor, stage: Stage) -> None:
    """Which sites there are is said, and nothing is booked or moved until one is there."""
    asked = await mara.says("put hubble at munich")
    assert "There is no site called “Munich”. There are: Berlin." in asked.text
    assert asked.labels == ("Create", "Back to Hubble")
    assert await stage.count("SELECT count(*) FROM sites") == 1
    assert "Munich · Europe/Berlin" in (await mara.presses(asked, "Create")).text
    assert "Site: Berlin → Munich" in (await mara.says("move hubble to the munich office")).text


async def test_departures_are_added_one_by_one_and_by_a_timetable(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A timetable keeps its wall time over the change of the clocks; what is booked is not taken back."""
    before = await stage.count("SELECT count(*) FROM departures")
    endless = await mara.says("fl123 daily 16:00-17:30")
    assert "Until when?" in endless.text
    assert "these are the first 500" in (await mara.says("fl123 daily 16:00-17:30 until 31 march 2099")).text
    shown = await mara.says("fl123 daily 16:00-17:30 until 31 march")
    assert "the first 500" not in shown.text
    assert "Add 129 departures of FL123" in shown.text
    done = await mara.presses(shown, "Add 129")
    assert "129 more departures" in done.text
    assert await stage.count("SELECT count(*) FROM departures") == before + 129
    assert await stage.count("SELECT count(DISTINCT starts::time) FROM departures WHERE ends - starts = '90 min'") >= 2
    assert "are gone again" in (await mara.presses(done, "Undo")).text
    assert await stage.count("SELECT count(*) FROM departures") == before
    one = await mara.presses(await mara.says("new departure fl123 friday 16-17:30"), "Add it")
    assert "now departs" in one.text
    assert "FL123" in (await jonas.says("fl123 friday 16:00 12c")).text
    assert "still booked" in (await mara.presses(one, "Undo")).text
