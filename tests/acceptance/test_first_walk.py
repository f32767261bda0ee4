"""The first walk, told in chat on both platforms: from a sentence to a check-out, and what may go wrong between."""

import asyncio
import re

import pytest

from adapters.simulator.messages import Message
from tests.acceptance.people import Stage, Visitor
from tests.stage import berlin

CODE = re.compile(r"\d{3} \d{3}")
ENTRY = "atlas tomorrow 3-5pm"


def code_in(message: Message) -> str:
    """Return the door code that a message shows, as one types it."""
    found = CODE.search(message.text)
    assert found, message.text
    return found.group().replace(" ", "")


async def booked(visitor: Visitor, wish: str = ENTRY) -> Message:
    """Book something by sentence and button, or ask for the approval that it needs."""
    held = await visitor.says(wish)
    return await visitor.presses(held, "Ask for it" if "Ask for it" in held.labels else "Confirm")


async def test_book_confirm_remind_check_in_check_out(mara: Visitor, stage: Stage) -> None:
    """The whole walk: a sentence holds, a button confirms, the code comes and checks in, a button ends it early."""
    held = await mara.says(ENTRY)
    assert "Atlas · Tue 24 Nov, 15:00–17:00 Berlin" in held.text
    assert "Held for you until 12:05" in held.text
    card = await mara.presses(held, "Confirm")
    assert "✅ Booked" in card.text
    assert "14:50 to 15:10" in card.text
    assert card.id == held.id

    await stage.until(berlin(24, 14, 45))
    reminder = await mara.sees("Atlas at 15:00", "in 15 min")
    assert not CODE.search(reminder.text)
    await stage.until(berlin(24, 14, 50))
    prompt = await mara.sees("Door code", button="I’m here")

    checked_in = await mara.says(code_in(prompt))
    assert "Checked in until 17:00" in checked_in.text
    await stage.until(berlin(24, 16, 30))
    done = await mara.presses(checked_in, "Done early")
    assert "Checked out at 16:30" in done.text
    assert done.labels == ()
    await mara.says(ENTRY)
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'completed'") == 1


async def test_the_check_in_button_does_what_the_code_does(mara: Visitor, stage: Stage) -> None:
    """One press at the prompt is enough; that is the live card, and the one before it is a line."""
    card = await booked(mara)
    await stage.until(berlin(24, 14, 50))
    prompt = await mara.sees("Door code", button="I’m here")
    pressed = await mara.presses(prompt, "I’m here")
    assert "Checked in until 17:00" in pressed.text
    await stage.passes(seconds=2)
    assert (await mara.sees_again(card, "continued in another message")).labels == ()
    assert "Checked in until 17:00" in (await mara.sees_again(prompt, "Checked in")).text


async def test_two_hundred_race_for_one_slot(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """One holds it and is shown it again; the other one gets buttons to something that is free, each time."""
    asker = [mara, jonas]
    await asyncio.gather(*(asker[turn % 2].tries("atlas tomorrow 3-5pm") for turn in range(200)))

    def refused() -> list[Message]:
        return [message for each in asker for message in each.tried() if "is taken" in message.text]

    await stage.simulator.until(lambda: len(refused()) == 100, within=30)
    await stage.bellhop.reception.quiet()
    assert await stage.count("SELECT count(*) FROM bookings WHERE ended_at IS NULL") == 1
    assert all(len(message.labels) >= 3 for message in refused())
    # Older cards of the one slot step back before the newest.
    held = [message for each in asker for message in each.tried() if "Held for you" in message.text]
    assert held
    assert all("Atlas · Tue 24 Nov, 15:00–17:00" in message.text for message in held)


async def test_an_alternative_is_one_press_away(mara: Visitor, jonas: Visitor) -> None:
    """The loser takes another room, or the same one later, with one press."""
    await booked(mara)
    lost = await jonas.says(ENTRY)
    assert "Atlas is taken" in lost.text
    assert lost.labels[0] == "Curie instead · Tue 24 Nov, 15:00–17:00"
    taken = await jonas.presses(lost, "2 h later · Tue 24 Nov, 17:00–19:00")
    assert "Atlas · Tue 24 Nov, 17:00–19:00" in taken.text
    assert "Held for you" in taken.text


async def test_a_hold_that_nobody_confirms_ends_in_its_own_card(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """After five minutes the card says so and the room is free; pressing Confirm late books nothing."""
    held = await mara.says(ENTRY)
    await stage.passes(minutes=5)
    over = await mara.sees_again(held, "The hold ended at 12:05")
    assert "Confirm" not in over.labels

    late = await mara.presses(held, "Confirm")

    assert "The hold ended at 12:05" in late.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 0
    assert "Held for you" in (await jonas.says(ENTRY)).text


async def test_nobody_comes_and_the_room_is_released(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A warning five minutes before, the release on time, and the slot is somebody else's to take."""
    await booked(mara)
    await stage.until(berlin(24, 15, 5))
    warning = await mara.sees("Still coming to Atlas?", "15:10", button="I’m here")
    await stage.until(berlin(24, 15, 10))
    released = await mara.sees_again(warning, "Released at 15:10")
    assert "I’m here" not in released.labels
    assert "Held for you" in (await jonas.says("atlas today 15:30-16:30")).text
    refused = await mara.presses(released, "Take it back")
    assert "Atlas is taken" in refused.text


async def test_what_was_released_is_taken_back_while_nobody_has_it(mara: Visitor, stage: Stage) -> None:
    """Whoever comes late presses once and is checked in; at the end it is over for good."""
    await booked(mara)
    await stage.until(berlin(24, 15, 10))
    released = await mara.sees("Released at 15:10", button="Take it back")
    back = await mara.presses(released, "Take it back")
    assert "Checked in until 17:00" in back.text
    await booked(mara, "hubble today 16-17")
    await stage.until(berlin(24, 16, 10))
    over = await mara.sees("Released at 16:10", button="Take it back")
    await stage.until(berlin(24, 17, 0))
    assert "Take it back" not in (await mara.sees_again(over, "Released at 16:10")).labels
    late = await mara.presses(over, "Take it back")
    assert "That slot ended at 17:00" in late.text
    assert "Book another time" in late.labels


async def test_a_reason_for_cancelling_is_kept_on_the_card(mara: Visitor) -> None:
    """Behind a colon or a word such as because; without one nobody is asked for any."""
    await booked(mara)
    gone = await mara.says("cancel atlas tomorrow: the client is ill")
    assert "Cancelled: the client is ill\nYou can undo this until 12:01" in gone.text
    assert "✅ Booked" in (await mara.presses(gone, "Undo")).text
    await booked(mara, "hubble tomorrow 9-10")
    which = await mara.says("cancel my booking tomorrow because we meet online")
    again = await mara.presses(which, "Atlas · Tue 24 Nov, 15:00–17:00")
    assert "Cancelled: we meet online" in again.text
    assert "online" not in (await mara.says("cancel hubble tomorrow")).text


async def test_unused_bookings_are_counted_aloud(mara: Visitor, stage: Stage) -> None:
    """From the second one on the card says how many there were, and what follows at how many."""
    await mara.commands("/rules house strikes 3 in 30 days, 2 days ahead")
    for day in (24, 25, 26):
        await booked(mara, f"atlas on {day} nov 15:00-16:00")
    await stage.until(berlin(24, 15, 10))
    assert "unused" not in (await mara.sees("Released at 15:10")).text
    await stage.until(berlin(25, 15, 10))
    await mara.sees("2 unused bookings in 30 days. From 3 on, you can book only 2 days ahead")
    await stage.until(berlin(26, 15, 10))
    await mara.sees("3 unused bookings in 30 days. For now you can book only 2 days ahead")


async def test_a_wrong_code_is_counted_and_an_early_one_is_told_when(mara: Visitor, stage: Stage) -> None:
    """Four tries are left after the first; before the window opens the right code says when it will."""
    card = await booked(mara)
    await stage.until(berlin(24, 14, 46))
    reminder = await mara.sees("Atlas at 15:00", button="Door code")
    shown = await mara.presses(reminder, "Door code")
    code = code_in(shown)
    assert "Check-in opens at 14:50" in (await mara.says(code)).text
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    assert "4 tries left" in (await mara.commands(f"/checkin {wrong}")).text
    assert card.id


async def test_cancel_and_undo(mara: Visitor, stage: Stage) -> None:
    """A cancellation can be taken back for a minute; after that the card has no button left."""
    card = await booked(mara)
    gone = await mara.presses(card, "Cancel")
    assert "Cancelled" in gone.text
    back = await mara.presses(gone, "Undo")
    assert "✅ Booked" in back.text

    gone = await mara.presses(back, "Cancel")
    await stage.passes(seconds=61)
    assert (await mara.sees_again(gone, "Cancelled")).labels == ()
    late = await mara.presses(gone, "Undo")
    assert "The minute for undoing this ended" in late.text


async def test_what_words_change_its_card_shows_too(mara: Visitor, stage: Stage) -> None:
    """The answer is the live card; the one that nobody pressed is a line, until a late press on it."""
    card = await booked(mara)
    gone = await mara.says("cancel atlas")
    assert gone.id != card.id
    await stage.passes(seconds=2)
    await mara.sees_again(card, "continued in another message")
    assert "Booked" in (await mara.presses(gone, "Undo")).text
    moving = await mara.presses(card, "Move")
    assert moving.id == card.id
    await mara.presses(moving, "Keep it")
    await stage.passes(seconds=2)
    assert "Move" in (await mara.sees_again(card, "✅ Booked")).labels
    assert (await mara.sees_again(gone, "continued in another message")).labels == ()


async def test_what_is_missing_is_asked_for_one_thing_at_a_time(mara: Visitor, stage: Stage) -> None:
    """A name alone asks when, the time alone how long; the half-finished wish survives a restart."""
    when = await mara.says("book hubble")
    assert "Hubble" in when.text
    await stage.restart()
    assert "at what time?" in (await mara.says("tomorrow")).text
    assert "at what time?" in (await mara.says("hubble")).text
    how_long = await mara.says("3pm")
    assert "for how long?" in how_long.text
    assert {"30 min", "1 h", "2 h"} <= set(how_long.labels)
    held = await mara.presses(how_long, "1 h")
    assert "Hubble · Tue 24 Nov, 15:00–16:00 Berlin" in held.text


async def test_find_shows_what_fits_the_smallest_first(mara: Visitor, jonas: Visitor) -> None:
    """Seats and tags filter; what is taken is left out; a press books what was found."""
    found = await mara.says("find a room for 6 with a projector tomorrow at 4")
    assert found.text.index("Atlas") < found.text.index("Curie")
    await booked(jonas, "atlas tomorrow 4-5pm")
    again = await mara.says("find a room for 6 with a projector tomorrow 4-5pm")
    assert "Atlas" not in again.labels
    held = await mara.presses(again, "Curie")
    assert "Curie · Tue 24 Nov, 16:00–17:00" in held.text


async def test_a_time_that_was_said_first_is_the_time_of_what_is_said_next(mara: Visitor) -> None:
    """Day, then thing, then clock, in words; while a clock is asked for, another thing is wanted on that day."""
    assert "Tue 24 Nov" in (await mara.says("tomorrow")).text
    assert "Tue 24 Nov" in (await mara.says("a room for 6")).text
    found = await mara.says("3pm")
    assert "Free Tue 24 Nov, 15:00–16:00" in found.text
    held = await mara.presses(found, "Curie")
    assert "Curie · Tue 24 Nov, 15:00–16:00" in held.text
    await mara.says("hubble on friday")
    assert "Fri 27 Nov – at what time?" in (await mara.says("a room for 6")).text


async def test_a_desk_for_a_day_takes_no_time(mara: Visitor) -> None:
    """A desk is booked for the opening day; a named desk is that one."""
    assert "Desk 1 · Tue 24 Nov, all day" in (await mara.says("desk tomorrow")).text
    assert "Desk 4 · Tue 24 Nov" in (await mara.says("desk 4 tomorrow")).text


async def test_my_bookings_and_cancelling_in_words(mara: Visitor) -> None:
    """The list names reference and state; a booking is cancelled by saying which, or by its reference."""
    card = await booked(mara)
    reference = re.search(r"Reference (\w{4,})", card.text)
    assert reference
    await booked(mara, "hubble tomorrow 9-10am")
    listed = await mara.says("my bookings")
    assert reference.group(1) in listed.text
    assert "Hubble · Tue 24 Nov, 09:00–10:00" in listed.text
    assert "One of your bookings fits" in (await mara.says("what do I have tomorrow at 3pm?")).text
    assert "Atlas" not in (await mara.commands("/bookings hubble tomorrow")).text
    assert "Nothing on Fri 27 Nov. Next: " in (await mara.says("my bookings on friday")).text
    which = await mara.says("cancel my booking tomorrow")
    assert "Which one" in which.text
    assert "Cancelled" in (await mara.says(f"cancel {reference.group(1)}")).text
    assert "Cancelled" in (await mara.says("cancel my booking tomorrow")).text
    assert "no bookings" in (await mara.commands("/bookings")).text


async def test_a_reference_names_one_booking_of_several(mara: Visitor, stage: Stage) -> None:
    """A reference that looks like other words and numbers cancels its own booking, and keeps the reason."""
    await booked(mara, "hubble tomorrow 9-10am")
    # The parts of N9SQ, the reference of the sixth booking, all mean something else in English.
    await stage.owner_runs("SELECT setval(pg_get_serial_sequence('bookings', 'id'), 5)")
    assert "Reference N9SQ" in (await booked(mara)).text
    assert "Atlas · Wed 25 Nov, 15:00–17:00" in (await mara.says("move N9SQ to wednesday")).text
    gone = await mara.says("cancel N9SQ: the client is ill")
    assert "Cancelled" in gone.text
    assert "Atlas" in gone.text
    assert "the client is ill" in gone.text
    assert "Hubble" in (await mara.says("my bookings")).text


@pytest.mark.parametrize("unknown", ["N9SQ", "n9sq", "4823", "N9SX"])
async def test_a_reference_that_is_not_found_changes_no_other_booking(mara: Visitor, unknown: str) -> None:
    """The only booking of a member stays as it is if the reference is none of theirs."""
    card = await booked(mara)
    assert f"Reference {unknown}" not in card.text
    for said in (f"cancel {unknown}", f"cancel {unknown}: the client is ill", f"move {unknown} to friday"):
        assert "I can’t find that booking" in (await mara.says(said)).text
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.says("my bookings")).text


@pytest.mark.parametrize("moment", ["held", "confirmed", "reminded", "prompted", "in use"])
async def test_a_restart_between_any_two_steps_changes_nothing(mara: Visitor, stage: Stage, moment: str) -> None:
    """Whenever the process ends, the next one goes on with what is written down."""

    async def perhaps(step: str) -> None:
        if step == moment:
            await stage.restart()

    held = await mara.says(ENTRY)
    await perhaps("held")
    await mara.presses(held, "Confirm")
    await perhaps("confirmed")
    await stage.until(berlin(24, 14, 45))
    await mara.sees("Atlas at 15:00", "in 15 min")
    await perhaps("reminded")
    await stage.until(berlin(24, 14, 50))
    prompt = await mara.sees("Door code", button="I’m here")
    await perhaps("prompted")
    checked_in = await mara.says(code_in(prompt))
    await perhaps("in use")
    await stage.until(berlin(24, 17))
    assert "Finished at 17:00" in (await mara.sees_again(checked_in, "Finished")).text
    assert sum("in 15 min" in text for message in mara.reads() for text in (message.text, *message.history)) == 1
