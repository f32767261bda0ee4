"""What happened to a booking, told as a story to those who may know."""

import re

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


async def test_what_happened_is_told_to_those_who_may_know(mara: Visitor, jonas: Visitor) -> None:
    """Its holder and an admin read when, who and from where, before and after; to others there is no such booking."""
    card = await booked(mara, "atlas tomorrow 3-5pm sprint retro")
    reference = re.findall(r"\b[A-Z0-9]{4}\b", card.text)[-1]
    await mara.says("move atlas to 4-6pm")
    await mara.says(f"rename {reference} to Planning")

    told = await mara.says(f"what happened to {reference}?")

    assert f"Atlas · Tue 24 Nov, 16:00–18:00 · Planning ({reference}): what happened to it." in told.text
    platform = mara.platform.capitalize()
    assert f"held ({mara.person.name}, {platform})." in told.text
    assert f"moved; before, it was Tue 24 Nov, 15:00–17:00 ({mara.person.name}, {platform})." in told.text
    assert f"called “Planning” ({mara.person.name}, {platform})." in told.text
    assert told.labels == ("Planning · Tue 16:00", "Its own page", "Who saw the code", "As CSV")

    hidden, unknown = await jonas.says(f"history of {reference}"), await jonas.says("what happened to W9ZZ?")
    assert hidden.text == unknown.text == "I can’t find that booking among yours."
    assert hidden.labels == unknown.labels


async def test_who_saw_the_code_is_told_and_all_of_it_is_a_table(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whoever was shown the code is named with the time and the place; the table has a line for each thing."""
    await booked(jonas, "hubble today 1-2pm")
    told = await mara.says("what happened to hubble?")
    assert "Nobody has been shown" in (await mara.presses(told, "Who saw the code")).text
    assert "Nobody has been shown" in (await mara.says("wer hat den code von hubble gesehen?")).text
    stage.clock.advance(minutes=50)
    await stage.passes()
    await jonas.sees("Door code")
    seen = await mara.presses(told, "Who saw the code")
    assert f"{jonas.person.name} (in a message)" in seen.text

    await mara.presses(told, "As CSV")
    sent = await mara.there.until(mara.person, lambda message: message.file is not None)
    lines = (sent.file.content if sent.file else b"").decode("utf-8-sig").splitlines()
    assert lines[0] == "at,event,told,by,via"
    assert [line.split(",")[1] for line in lines[1:]] == ["held", "confirmed"]
    assert f"{jonas.person.name},{jonas.platform}" in lines[1]


async def test_an_admin_learns_why_a_room_was_released(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Without a reference, a manager is told of the room's last booking; time did it, and nobody is named for it."""
    await booked(jonas, "curie tomorrow 3-5pm")
    stage.clock.advance(hours=27, minutes=30)
    await stage.passes()
    # What was cancelled since then is not what was released.
    await booked(jonas, "curie friday 9-10am")
    await jonas.says("cancel curie")

    told = await mara.says("why was curie released?")

    assert "released, because nobody checked in." in told.text
    assert f"booked ({jonas.person.name}, {jonas.platform.capitalize()})." in told.text


async def test_the_board_is_shown_as_it_stood(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A day is told as it was known at an instant: what was moved, cancelled or booked since then is another thing."""
    await booked(jonas, "atlas friday 3-5pm")
    await booked(jonas, "curie friday 9-10am")
    stage.clock.advance(hours=20)
    await jonas.says("move atlas to 4-6pm")
    await jonas.says("cancel curie")
    await mara.presses(await mara.says("take away 2 desks"), "Change it")
    await booked(mara, "hubble friday 9-10am")
    stage.clock.advance(hours=3)

    board = await mara.says("how did friday look at 6pm yesterday?")
    assert "Fri 27 Nov as it stood on Mon 23 Nov, 18:00:" in board.text
    assert f"Atlas · Fri 27 Nov, 15:00–17:00 · {jonas.person.name} (no longer so)" in board.text
    assert f"Curie · Fri 27 Nov, 09:00–10:00 · {jonas.person.name} (no longer so)" in board.text
    assert "Hubble" not in board.text
    # What is retired is closed for ever, and no line of a board.
    now = await mara.says("wie sah freitag heute um 11 aus?")
    assert "Hubble · Fri 27 Nov, 09:00–10:00" in now.text
    assert f"Atlas · Fri 27 Nov, 16:00–18:00 · {jonas.person.name}" in now.text
    assert "Curie" not in now.text
    assert "Desk" not in now.text
    assert "nothing was booked" in (await mara.says("how did friday look at 9 yesterday?")).text
    assert "as it stood" not in (await jonas.says("how did friday look at 6pm yesterday?")).text
    await jonas.says("move atlas to thursday 4-6pm")
    board = await mara.says("how did friday look at 6pm yesterday?")
    assert f"Atlas · Fri 27 Nov, 15:00–17:00 · {jonas.person.name} (no longer so)" in board.text
    assert "any time of the last 8 weeks" in (await mara.says("how did friday look at noon on 2026-09-07?")).text


async def test_who_changed_a_thing_is_told_with_what_it_was(mara: Visitor, jonas: Visitor) -> None:
    """Facts, rules, closings and roles are told before and after; whoever runs nothing learns nothing."""
    by = f"({mara.person.name}, {mara.platform.capitalize()})."
    assert "No change of Atlas is on record." in (await mara.says("who changed atlas?")).text
    await mara.presses(await mara.says("atlas has 12 seats"), "Change it")
    await mara.says("atlas: at most 2 h")
    await mara.presses(await mara.says("close atlas friday 9-12 for painting"), "Close it")
    retired = await mara.presses(await mara.says("retire atlas"), "Retire it")
    await mara.presses(retired, "Undo")

    told = await mara.says("who changed atlas?")

    assert told.text.splitlines() == [
        "Atlas: what was changed, the latest first.",
        f"• Mon 23 Nov, 12:00: brought back {by}",
        f"• Mon 23 Nov, 12:00: retired {by}",
        f"• Mon 23 Nov, 12:00: closed: Fri 27 Nov, 09:00–12:00, because “painting” {by}",
        f"• Mon 23 Nov, 12:00: Longest: not set here → 2 h {by}",
        f"• Mon 23 Nov, 12:00: Seats: 8 → 12 {by}",
    ]
    card = await mara.presses(told, "Back to Atlas")
    assert (await mara.presses(card, "Changes")).text == told.text
    rules = await mara.says("who changed the rules?")
    assert f"Atlas · Longest: not set here → 2 h {by}" in rules.text
    assert "Seats" not in rules.text

    made = await mara.presses(await mara.says("make jonas a guest"), "Make guest")
    assert f"Role: member → guest {by}" in (await mara.presses(made, "Changes")).text
    assert f"Role: member → guest {by}" in (await jonas.says("who made me a guest?")).text
    for said in ("who changed atlas?", "who changed the rules?", "who made mara an admin?"):
        refused = await jonas.says(said)
        assert "Only an admin can do that" in refused.text
        assert "→" not in refused.text


async def test_what_changed_on_some_days_is_told_to_those_who_run_it(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """Of everything, of one who did it, or of the rules alone; who manages one thing reads what became of that."""
    by = f"({mara.person.name}, {mara.platform.capitalize()})."
    await jonas.says("hello")
    assert "what happened to jonas" not in (became := await mara.says("what happened to jonas?")).text
    assert f"{jonas.person.name}: what was changed, the latest first." in became.text
    assert "came in" in became.text
    await mara.presses(await mara.says("atlas has 12 seats"), "Change it")
    await mara.says("hubble: at most 2 h")
    await mara.presses(await mara.says("close atlas friday 9-12 for painting"), "Close it")
    await mara.presses(await mara.says("make jonas manager of hubble"), "Make manager")

    told = await mara.says("what did mara change today?")
    for line in (
        f"Atlas · closed: Fri 27 Nov, 09:00–12:00, because “painting” {by}",
        f"Hubble · Longest: not set here → 2 h {by}",
        f"Atlas · Seats: 8 → 12 {by}",
    ):
        assert line in told.text
    assert "Seats" not in (await mara.says("who changed the rules this month?")).text
    assert "No change" in (await mara.says("what changed last week?")).text
    own = await jonas.says("what changed today?")
    assert "Hubble · Longest" in own.text
    assert "Atlas" not in own.text
    stage.clock.advance(hours=24)
    assert "Atlas · Seats: 8 → 12" in (await mara.says("what changed at atlas yesterday?")).text
    assert "No change" in (await mara.says("was hat sich heute geändert?")).text


async def test_what_was_closed_for_a_while_is_no_booking(mara: Visitor) -> None:
    """Retiring something keeps it taken, and is no booking of whoever did it."""
    await mara.presses(await mara.says("retire studio b"), "Retire it")
    assert "can be booked again" in (await mara.says("undo")).text
    assert (await mara.says("what happened to studio b?")).text == "Nothing has happened to Studio B lately."
