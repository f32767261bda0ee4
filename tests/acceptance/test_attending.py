"""Attendees: what they are told, what they can press, and how they take themselves off."""

import pytest

from adapters.simulator.people import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.stage import berlin

WITH_JONAS = "atlas tomorrow 3-5pm with @jonas"


@pytest.fixture
def priya(stage: Stage, platform: str) -> Visitor:
    """A member who books for herself and a colleague."""
    return Visitor(stage, SAMPLE_PEOPLE[2], platform)


async def test_who_cannot_come_says_so_and_may_come_after_all(priya: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The holder's card shows it both times, and whoever is off the list is not reminded."""
    card = await priya.presses(await priya.says(WITH_JONAS), "Confirm")
    await stage.passes(seconds=1)
    invited = await jonas.sees("added you as an attendee", button="Can’t come")
    assert "Priya Nair" in invited.text
    assert "Jonas Weber" not in invited.text, "nobody needs their own name"
    away = await jonas.presses(invited, "Can’t come")
    assert "You aren’t coming; Priya Nair can see that" in away.text
    assert "Jonas Weber" not in away.text
    assert away.labels == ("I’m coming after all",)
    await stage.passes(seconds=2)
    assert "Not coming Jonas Weber" in (await priya.sees_again(card, "Not coming")).text
    back = await jonas.presses(away, "I’m coming after all")
    assert "Can’t come" in back.labels
    assert "Jonas Weber" not in back.text
    await stage.passes(seconds=2)
    assert "With Jonas Weber" in (await priya.sees_again(card, "With")).text
    await jonas.presses(back, "Can’t come")
    await stage.until(berlin(24, 14, 50))
    assert not any("Door code" in message.text for message in jonas.reads())


async def test_attendees_hear_of_a_move_and_of_the_end(priya: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A move rings at once; a cancellation rings when it can no longer be taken back."""
    await priya.presses(await priya.says(WITH_JONAS), "Confirm")
    await stage.passes(seconds=1)
    await jonas.sees("added you as an attendee")
    await priya.says("move atlas to 4pm")
    await stage.passes(seconds=1)
    moved = await jonas.sees("Moved; it was Atlas · Tue 24 Nov, 15:00–17:00")
    assert "16:00–18:00" in moved.text
    await priya.says("cancel atlas")
    await stage.passes(seconds=3)
    assert (await jonas.sees_again(moved, "Cancelled")).labels == ()
    await stage.passes(minutes=1)
    await jonas.sees("This was cancelled; you don’t need to come")


async def test_whoever_confirms_at_the_door_reads_the_code_at_once(mara: Visitor, stage: Stage) -> None:
    """The card that was pressed shows it, and no second message comes."""
    stage.clock.to(berlin(23, 14, 55))
    held = await mara.says("atlas today 3-5pm")
    card = await mara.presses(held, "Confirm")
    assert "Checked in until 17:00" in card.text
    assert "Door code" in card.text
    await stage.passes(seconds=3)
    assert sum("Door code" in message.text for message in mara.reads()) == 1


async def test_whoever_is_in_already_is_shown_their_booking(mara: Visitor, stage: Stage) -> None:
    """Saying so again changes nothing, and names no later check-in."""
    stage.clock.to(berlin(23, 14, 55))
    await mara.presses(await mara.says("atlas today 3-5pm"), "Confirm")
    again = await mara.says("we’re in atlas")
    assert "Checked in until 17:00" in again.text
    gone = await mara.says("we’ve left atlas")
    assert "Done early" not in gone.labels
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'in_use'") == 0
