"""Resources, run from chat: added, changed, retired and brought back by a button, and refused where they must be."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

LINE = "Nova, room, 10 seats, floor 3, projector, 8-20, approval by me"


async def test_a_room_is_added_in_one_line_and_booked(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The card tells all facts, buttons set a buffer and who may book, and only Create adds it; twice adds it once."""
    asked = await mara.commands("/newresource")
    assert "Nova, room, 10 seats" in asked.text
    shown = await mara.says(LINE)
    for fact in ("Nova", "room for 10", "floor 3", "projector", "08:00–20:00", "Nova approvers (Mara Lindt)"):
        assert fact in shown.text
    assert await stage.count("SELECT count(*) FROM resources WHERE name = 'Nova'") == 0

    buffered = await mara.presses(await mara.presses(shown, "Buffer…"), "10 min")
    assert "Buffer after each booking: 10 min" in buffered.text
    everybody = await mara.presses(await mara.presses(buffered, "Who may book…"), "Everybody")
    created = await mara.presses(everybody, "Create")
    assert "Nova can be booked now" in created.text
    assert await stage.count("SELECT count(*) FROM resources WHERE name = 'Nova'") == 1

    held = await jonas.says("nova tomorrow 3-4pm")
    assert "Nova" in held.text
    assert "Ask for it" in held.labels
    assert "Nova is still booked once" in (await mara.presses(created, "Undo")).text
    await jonas.presses(held, "Drop")
    assert "Atlas" in (await mara.commands("/resources")).text
    assert "Atlas" in (await jonas.says("find a room for 6 tomorrow 3-4pm")).text


async def test_several_are_added_at_once(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Three lines are three things; undone, nothing of them is left to book."""
    shown = await mara.says("orion, room, 8 seats, screen\nstudio c, studio, 9–21, 3 h a week each\nlockers, other\n")
    assert "3 things" in shown.text
    created = await mara.presses(shown, "Create all")
    assert "Orion, Studio C" in created.text
    assert "Orion" in (await jonas.says("orion tomorrow 3-4pm")).text
    await jonas.says("drop it")
    undone = await mara.says("undo")
    assert "can’t be booked" in undone.text
    assert await stage.count("SELECT count(*) FROM resources WHERE retired_at IS NOT NULL") == 3


async def test_facts_are_changed_by_words_and_a_button(mara: Visitor, jonas: Visitor) -> None:
    """Each change is shown as it is and as it would be; what was done is undone with a word."""
    for words, change in (
        ("atlas has 12 seats", "Seats: 8 → 12"),
        ("atlas is on floor 2", "Floor: 1 → 2"),
        ("atlas has a screen", "Has: projector, whiteboard → projector, whiteboard, screen"),
        ("open atlas 9-18", "Open: "),
        ("rename atlas to Vega", "Name: Atlas → Vega"),
    ):
        shown = await mara.says(words)
        assert change in shown.text
        done = await mara.presses(shown, "Change it")
        assert "Changed" in done.text
    assert "Vega" in (await jonas.says("where is atlas?")).text
    undone = await mara.says("undo")
    assert "Undone: Atlas" in undone.text
    assert "Vega" not in (await jonas.says("where is atlas?")).text


async def test_it_is_the_thing_that_was_shown_last(mara: Visitor, jonas: Visitor) -> None:
    """Until a booking is shown: from then on "it" is that booking. A member changes nothing by such words."""
    await mara.presses(await mara.says("add a room called Nova with 10 seats"), "Create")
    assert "Seats: 10 → 12" in (await mara.says("make it 12 seats")).text
    await mara.presses(await mara.says("rename it to Vega"), "Change it")
    assert "Rules for Vega" in (await mara.says("what are the rules for it?")).text
    assert "Retire Vega?" in (await mara.says("retire it")).text
    await mara.says("vega tomorrow 3-4pm")
    assert "Retire" not in (await mara.says("retire it")).text
    assert "Retire" not in (await jonas.says("retire it")).text


async def test_what_is_booked_is_seen_before_a_room_is_retired(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The booking moves with a reason, the room is found no more, and both come back."""
    await booked(jonas)
    shown = await mara.says("retire atlas")
    assert "1 booking" in shown.text
    assert "15:00" in shown.text
    done = await mara.presses(shown, "Move them and retire")
    assert "can no longer be found" in done.text
    assert "Curie" in done.text
    await stage.passes(seconds=1)
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
    assert "Atlas was retired" in (await jonas.says("atlas on friday 3-4pm")).text
    late = await mara.presses(shown, "Cancel them and retire")
    assert "can no longer be found" in late.text
    back = await mara.says("bring atlas back")
    assert "can be booked again" in back.text
    assert "One booking was moved when it was retired, and is still there:" in back.text
    assert "Atlas" in (await jonas.says("atlas on friday 3-4pm")).text
    moved = await mara.presses(back, "Move it back")
    assert "One booking was moved, and its holder is told:" in moved.text
    await stage.passes(seconds=1)
    await jonas.sees("what closed it was taken back")
    assert "No booking that was moved" in (await mara.presses(back, "Move it back")).text


async def test_what_was_cancelled_with_a_room_comes_back_with_it(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The word undoes all of it and says so, and the holder is told; a button that took it back is not undone."""
    await booked(jonas)
    done = await mara.presses(await mara.says("retire atlas"), "Cancel them and retire")
    assert "One booking was cancelled" in done.text
    await stage.passes(seconds=1)
    back = await mara.says("undo")
    assert "One booking is back, and its holder is told:" in back.text
    await stage.passes(seconds=1)
    await jonas.sees("booked again: what closed it was taken back")
    assert "Atlas" in (await jonas.says("my bookings")).text

    again = await mara.presses(await mara.says("retire atlas"), "Cancel them and retire")
    await stage.passes(minutes=61)
    late = await mara.presses(again, "Bring it back")
    assert "One booking stays cancelled:" in late.text
    assert "nothing to undo" in (await mara.says("undo")).text


async def test_what_was_cancelled_for_a_closing_comes_back_when_it_is_undone(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """The word opens again, says which booking is back, and its holder has it."""
    await booked(jonas)
    done = await mara.presses(await mara.says("close atlas tomorrow: party"), "Cancel them and close")
    assert "One booking was cancelled" in done.text
    await stage.passes(seconds=1)
    back = await mara.says("undo")
    assert "Open again: Atlas" in back.text
    assert "One booking is back, and its holder is told:" in back.text
    assert "Atlas" in (await jonas.says("my bookings")).text


async def test_what_was_booked_since_a_closing_was_shown_is_shown_before_it_closes(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """Once or every week: a press on what promised that nothing is booked cancels nothing, and shows it anew."""
    once = await mara.says("close atlas wednesday 8-12: paint")
    weekly = await mara.says("close atlas every wednesday 8-12 until christmas: paint")
    assert "Close it" in once.labels
    assert "Close it" in weekly.labels
    await booked(jonas, "atlas wednesday 9-10")
    for shown in (weekly, once):
        anew = await mara.presses(shown, "Close it")
        assert "09:00–10:00" in anew.text
        assert anew.labels == ("Move them and close", "Cancel them and close", "Keep it open")
        assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
        assert await stage.count("SELECT count(*) FROM blackouts WHERE state = 'standing'") == 0
    done = await mara.presses(await mara.presses(weekly, "Close it"), "Cancel them and close")
    assert "One booking was cancelled" in done.text


async def test_what_is_run_is_listed(mara: Visitor) -> None:
    """A list in pages, a card with a button for each fact; a copy keeps the settings; a pool grows and shrinks."""
    listed = await mara.commands("/resources")
    assert "Atlas" in listed.text
    card = await mara.presses(listed, "Atlas")
    assert "Seats…" in card.labels
    how = await mara.presses(card, "Seats…")
    assert "atlas has 12 seats" in how.text
    assert "Seats: 8 → 12" in (await mara.says("12")).text
    copy = await mara.says("duplicate atlas as lyra")
    assert "Lyra" in (await mara.presses(copy, "Create")).text
    grown = await mara.presses(await mara.says("desk has 14 units"), "Change it")
    assert "12 → 14" in grown.text
    gone = await mara.presses(await mara.says("make it 4 desks"), "Change it")
    assert "14 → 4" in gone.text
    assert "Floor: 1 → 2" in (await mara.says("it is on floor 2")).text
    assert "Name: Desk → Hot desk" in (await mara.says("call it Hot desk")).text


async def test_what_is_retired_is_told_and_listed(mara: Visitor, jonas: Visitor) -> None:
    """Whoever orders or wishes something of it reads that it is retired; those who run it bring it back at once."""
    which = await mara.says("retire curie and atlas")
    assert which.labels[:2] == ("Curie", "Atlas"), "none of them is dropped without a word"
    await mara.presses(await mara.presses(which, "Atlas"), "Retire it")
    for said in ("atlas has 12 seats", "close atlas tomorrow 9-10", "atlas tomorrow 9-10"):
        told = await mara.says(said)
        assert "Atlas was retired" in told.text
        assert "Bring it back" in told.labels
    assert "Atlas was retired" in (await mara.says("how was atlas used?")).text
    refused = await jonas.says("atlas tomorrow 9-10")
    assert "Atlas was retired" in refused.text
    assert "Bring it back" not in refused.labels

    listed = await mara.says("what is retired?")
    assert "• Atlas" in listed.text
    assert "Curie" not in listed.text
    card = await mara.presses(listed, "Atlas")
    assert "can be booked again" in (await mara.presses(card, "Bring it back")).text
    assert "Nothing is retired" in (await mara.says("what is retired?")).text


async def test_bad_input_is_refused_with_its_reason(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A name that is taken, impossible seats and hours, a name of 300 letters, who may not: nothing is added."""
    resources = await stage.count("SELECT count(*) FROM resources")
    for line, reason in (
        ("add a room called Atlas", "taken"),
        ("add a room called help", "a word by which I read"),
        ("rename atlas to My bookings", "a word by which I read"),
        ("/newresource Nova, room, -1 seats", "1 to 10,000"),
        ("/newresource Nova, room, 1000000000 seats", "1 to 10,000"),
        ("/newresource Nova, room, 20-8", "20-8"),
        (f"/newresource {'x' * 300}, room", "60"),
        ("/newresource nova", "nova"),
    ):
        answer = await (mara.commands(line) if line.startswith("/") else mara.says(line))
        assert reason in answer.text
        assert answer.labels
    for words in ("add a room called Nova with 10 seats", "retire atlas", "rename atlas to Vega"):
        assert "Only an admin" in (await jonas.says(words)).text
    assert "Only an admin" in (await jonas.commands("/resources")).text
    assert await stage.count("SELECT count(*) FROM resources") == resources
    assert await stage.count("SELECT count(*) FROM proposals") == 0


async def test_hours_that_cannot_be_change_nothing_and_ask_for_no_new_thing(mara: Visitor, jonas: Visitor) -> None:
    """The refusal speaks of the change, takes the right hours as its answer, and leaves what is said next alone."""
    refused = await mara.says("atlas is open 18 to 8")
    assert "“18 to 8” don’t, so nothing was changed." in refused.text
    assert refused.labels == ("Back to Atlas",)
    report = await mara.says("the projector is broken in curie")
    assert "I show it with Curie" in report.text
    await mara.says("change atlas' opening hours to 18-8")
    assert "Open: Mon–Sun 07:00–22:00 → Mon–Sun 08:00–18:00" in (await mara.says("8-18")).text
    house = await mara.says("change the opening hours to 18-8")
    assert "so nothing was changed" in house.text
    assert house.labels == ("Rules for Acme",)
    assert "Booking" not in (await mara.says("set the hours of hubble to 9–17")).text
    for said in ("change atlas' opening hours to 8-18", "change atlas' opening hours to 18-8"):
        assert "Only an admin can do that" in (await jonas.says(said)).text
    # Where something is added, a report of what is here is no fact of it.
    assert "so nothing was added" in (await mara.says("nova, room, 18-8")).text
    assert "I show it with Hubble" in (await mara.says("the screen is broken in hubble")).text
