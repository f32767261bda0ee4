"""Lists: what concerns a person, page by page, with buttons that say what they open."""

import re

from tests.acceptance.conftest import JONAS
from tests.acceptance.people import Stage, Visitor


def reference_in(text: str) -> str:
    """Return the reference that a card names."""
    found = re.search(r"\b[A-Z0-9]{4}\b(?=[. ,·]|$)", text.split("eference", 1)[1])
    assert found
    return found.group()


async def test_buttons_say_what_they_open_and_pages_which_they_are(mara: Visitor) -> None:
    """Five to a page, each with its name and time; the pages go on and back, and say where they are."""
    for hour in range(9, 16):
        await mara.presses(await mara.says(f"hubble friday {hour}:00-{hour}:30"), "Confirm")
    first = await mara.says("my bookings")
    assert "Your next 7 bookings" in first.text
    assert "1–5 of 7" in first.text.splitlines()
    assert first.labels[:2] == ("Hubble · Fri 09:00", "Hubble · Fri 10:00")
    second = await mara.presses(first, "More…")
    assert "6–7 of 7" in second.text.splitlines()
    assert second.labels == ("Hubble · Fri 14:00", "Hubble · Fri 15:00", "Back")
    assert "Hubble · Fri 27 Nov, 14:00–14:30" in (await mara.presses(second, "Hubble · Fri 14:00")).text


async def test_a_day_without_bookings_says_what_comes_next(mara: Visitor) -> None:
    """The next booking is named, and its card is one press away."""
    assert "You have no bookings." in (await mara.says("what do I have tomorrow?")).text
    await mara.presses(await mara.says("hubble friday 9-10"), "Confirm")
    said = await mara.says("what do I have tomorrow?")
    assert said.text == "Nothing on Tue 24 Nov. Next: Hubble · Fri 27 Nov, 09:00–10:00"
    assert "Booked" in (await mara.presses(said, "Hubble · Fri 09:00")).text
    assert "None of your bookings fits. Next: Hubble" in (await mara.says("my atlas bookings")).text


async def test_a_list_has_what_one_attends_and_what_one_made_for_others(
    mara: Visitor, stage: Stage, platform: str
) -> None:
    """Each line says for whom it is, or with whom."""
    jonas = Visitor(stage, JONAS, platform)
    await mara.presses(await mara.says("atlas tomorrow 9-10 for @jonas"), "Confirm")
    await mara.presses(await mara.says("curie tomorrow 11-12 with @jonas"), "Confirm")
    made = (await mara.says("my bookings")).text.splitlines()
    assert made[1].startswith("• Atlas · Tue 24 Nov, 09:00–10:00 · ")
    assert made[1].endswith(" · ✅ booked · for Jonas Weber")
    assert made[2].endswith(" · ✅ booked")
    await jonas.sees("Mara Lindt booked this for you")
    await jonas.sees("Mara Lindt added you")
    his = (await jonas.says("my bookings")).text.splitlines()
    assert his[1].endswith(" · ✅ booked")
    assert his[2].endswith(" · ✅ booked · with Mara Lindt")


async def test_a_reference_names_a_booking_that_one_made_for_a_colleague(
    mara: Visitor, stage: Stage, platform: str
) -> None:
    """Move, extend and cancel work as the buttons of its card do; whoever only attends it finds no such booking."""
    jonas = Visitor(stage, JONAS, platform)
    held = await mara.says("atlas tomorrow 9-10 for @jonas")
    number = reference_in((await mara.presses(held, "Confirm")).text)
    assert "Atlas · Tue 24 Nov, 11:00–12:00" in (await mara.says(f"move {number} to 11")).text
    assert "Atlas · Tue 24 Nov, 11:00–12:30" in (await mara.says(f"extend {number} by 30 min")).text
    assert "Cancelled" in (await mara.says(f"cancel {number}")).text
    named = reference_in((await mara.presses(await mara.says("curie tomorrow 11-12 with @jonas"), "Confirm")).text)
    await jonas.sees("Mara Lindt added you")
    assert "I can’t find that booking among yours" in (await jonas.says(f"cancel {named}")).text


async def test_rooms_come_first_and_lines_read_like_a_person_s(mara: Visitor) -> None:
    """What is free and what there is begin with rooms; nobody reads a raw tag."""
    free = await mara.says("what's free right now?")
    assert set(free.labels[:3]) == {"Atlas", "Curie", "Hubble"}
    there = (await mara.says("what is there?")).text.splitlines()
    assert there[1] == "• Atlas · room for 8 · projector, whiteboard · floor 1"
    assert "• Desk · 12 desks · 2 monitors, height-adjustable · floor 1" in there
    assert "• Canon R5 · equipment · RF mount" in there
    assert "• Studio A · studio for 4 · podcast · ground floor" in there
    assert "• FL123 · 180 seats" in there
