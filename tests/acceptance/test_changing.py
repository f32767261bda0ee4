"""Changing one's mind, told in chat on both platforms: moving, extending, being late."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import ENTRY, booked
from tests.stage import berlin


async def test_a_booking_is_moved_in_words(mara: Visitor, stage: Stage) -> None:
    """The card says where it is and where it was; one press moves it back."""
    await booked(mara)
    moved = await mara.says("move atlas to 4pm")
    assert "Atlas · Tue 24 Nov, 16:00–18:00" in moved.text
    assert "it was Atlas · Tue 24 Nov, 15:00–17:00" in moved.text
    back = await mara.presses(moved, "Move it back")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in back.text
    assert await stage.count("SELECT count(*) FROM bookings") == 1


async def test_another_day_and_another_room_in_words(mara: Visitor) -> None:
    """A day alone keeps the clock, a room alone keeps the time."""
    await booked(mara)
    assert "Wed 25 Nov, 15:00–17:00" in (await mara.says("move my booking to wednesday")).text
    assert "Curie · Wed 25 Nov, 15:00–17:00" in (await mara.says("move my booking to curie")).text


async def test_a_weekday_may_be_that_of_the_booking_s_own_week(mara: Visitor, stage: Stage) -> None:
    """A booking weeks ahead is not moved to the coming Tuesday before that was asked; what is said more closely is."""
    await mara.presses(await mara.says("atlas 21 december 9-10"), "Confirm")
    which = await mara.says("move it to tuesday")
    assert which.labels == ("Tue 22 Dec, 09:00–10:00", "Tue 24 Nov, 09:00–10:00", "Keep it")
    assert "has not changed" in which.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE starts > '2026-12-01'") == 1
    await mara.presses(which, "Tue 22 Dec, 09:00–10:00")
    assert "Wed 23 Dec, 15:00–16:00" in (await mara.says("move atlas to wednesday at 3")).labels
    assert "Wed 2 Dec, 09:00–10:00" in (await mara.says("move atlas to next week wednesday")).text


async def test_the_button_asks_where_to_and_words_answer(mara: Visitor) -> None:
    """Free times are offered as buttons; a clock written instead does it as well."""
    card = await booked(mara)
    question = await mara.presses(card, "Move")
    assert "move it to when?" in question.text
    assert len(question.labels) >= 2
    assert "Atlas · Tue 24 Nov, 18:00–20:00" in (await mara.says("6pm")).text
    asked = await mara.says("move my booking")
    again = await mara.presses(asked, asked.labels[0])
    assert "✅ Booked" in again.text


async def test_another_start_leaves_the_end(mara: Visitor) -> None:
    """“Same end” moves the start alone; who only tells another day is offered it, and keeps the hour."""
    await booked(mara)
    assert "Atlas · Tue 24 Nov, 15:30–17:00" in (await mara.says("start atlas at 3:30 tomorrow, same end")).text
    assert "14:30–17:00" in (await mara.says("my booking starts an hour earlier, the end stays")).text
    told = await mara.says("my booking has to be wednesday, not tuesday")
    assert "Wed 25 Nov, 14:30–17:00 instead" in told.text
    assert "Wed 25 Nov, 14:30–17:00" in (await mara.presses(told, "Move it there")).text


async def test_a_move_to_a_taken_slot_leaves_the_booking(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The refusal says that nothing was touched, and what it offers moves the booking, not a second one."""
    await booked(mara)
    await booked(jonas, "atlas tomorrow 5-7pm")
    taken = await mara.says("move atlas to 5pm")
    assert "Atlas is taken" in taken.text
    assert "Your booking has not changed: Atlas · Tue 24 Nov, 15:00–17:00" in taken.text
    moved = await mara.presses(taken, taken.labels[0])
    assert "✅ Booked" in moved.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE ended_at IS NULL") == 2


async def test_which_one_is_asked_and_the_button_knows_where_to(mara: Visitor) -> None:
    """With two bookings the wish is kept while one is chosen."""
    await booked(mara)
    await booked(mara, "hubble tomorrow 9-10")
    which = await mara.says("move my booking to friday")
    assert "Which one do you want to move?" in which.text
    label = next(label for label in which.labels if label.startswith("Hubble"))
    assert "Hubble · Fri 27 Nov, 09:00–10:00" in (await mara.presses(which, label)).text


async def test_before_the_end_half_an_hour_more_is_one_press(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Ten minutes before the end a message offers it if it is free; when it is not, only the end is said."""
    await booked(mara)
    await booked(jonas, "atlas tomorrow 5:30pm-6:30pm")
    await stage.until(berlin(24, 15))
    await mara.says("i'm here")
    await stage.until(berlin(24, 16, 50))
    ending = await mara.sees("Atlas ends at 17:00", button="+30 min")
    longer = await mara.presses(ending, "+30 min")
    assert "Checked in until 17:30" in longer.text
    await stage.until(berlin(24, 17, 20))
    last = await mara.sees("Atlas ends at 17:30")
    assert last.labels == ("Done early",)
    refused = await mara.says("extend by 15 min")
    assert "Atlas is taken" in refused.text
    assert "Your booking has not changed" in refused.text


async def test_an_end_in_words(mara: Visitor) -> None:
    """By so much, until a clock, or shorter; without either it is asked."""
    await booked(mara)
    assert "15:00–18:00" in (await mara.says("extend atlas by 1 hour")).text
    assert "15:00–18:30" in (await mara.says("extend atlas until 18:30")).text
    assert "15:00–17:30" in (await mara.says("shorten atlas by 60 minutes")).text
    assert "How much longer?" in (await mara.says("extend my booking")).text
    question = await mara.says("my 3pm needs to be longer")
    assert "How much longer?" in question.text
    assert "15:00–18:00" in (await mara.presses(question, "+30 min")).text


async def test_whoever_is_late_is_waited_for_once(mara: Visitor, stage: Stage) -> None:
    """At half of the grace one is asked; ten minutes more are given, and the button is gone."""
    await booked(mara)
    await stage.until(berlin(24, 15, 5))
    warning = await mara.sees("Still coming to Atlas?", "15:10", button="10 min late")
    late = await mara.presses(warning, "10 min late")
    assert "14:50 to 15:20" in late.text
    assert "10 min late" not in late.labels
    assert "It already waits for you until 15:20" in (await mara.says("I'm running late")).text
    await stage.until(berlin(24, 15, 15))
    await mara.sees("Still coming to Atlas?", "15:20")
    await stage.until(berlin(24, 15, 20))
    await mara.sees("Released at 15:20")


async def test_away_shows_everything_first_and_frees_it_in_one_go(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The preview names what goes, with the count; one press cancels it, one press takes it back."""
    for wish in ("atlas wednesday 9-10", "desk 4 thursday", "hubble friday 3-5pm", "curie tomorrow 9-10"):
        await booked(mara, wish)
    preview = await mara.says("I'm away from wednesday to friday")
    assert "You have 3 bookings from Wed 25 Nov to Fri 27 Nov" in preview.text
    assert {"Atlas", "Desk 4", "Hubble"} == {
        name for name in ("Atlas", "Desk 4", "Hubble", "Curie") if name in preview.text
    }
    gone = await mara.presses(preview, "Cancel these 3")
    assert "3 bookings cancelled (from Wed 25 Nov to Fri 27 Nov):" in gone.text
    back = await mara.presses(gone, "Undo all 3")
    assert "3 are back" in back.text
    await booked(mara, "atlas friday 9-10")
    assert "You have 4 bookings" in (await mara.presses(preview, "Cancel these 3")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 5
    assert "You have no bookings" in (await jonas.says("away next week")).text
    assert "You have no bookings on Wed 25 Nov." in (await jonas.says("I'm away on wednesday")).text


async def test_away_drops_holds_and_requests_as_well(mara: Visitor, jonas: Visitor) -> None:
    """A booking, a hold and a request go together; only the booking can be taken back."""
    await mara.commands("/rules hubble approvers admins")
    await booked(jonas, "atlas wednesday 9-10")
    await booked(jonas, "hubble thursday 9-10")
    await jonas.says("curie friday 9-10")
    preview = await jonas.says("I'm away from wednesday to friday")
    gone = await jonas.presses(preview, "Cancel these 3")
    assert "1 booking cancelled, 2 holds dropped (from Wed 25 Nov to Fri 27 Nov):" in gone.text
    assert "Undo" in gone.labels
    assert "You have no bookings" in (await jonas.says("my bookings")).text


async def test_an_extension_minds_the_day_that_it_names(mara: Visitor) -> None:
    """Of two bookings of one room, the one of that day gets longer."""
    await booked(mara, "hubble tomorrow 10-11am")
    await booked(mara, "hubble wednesday 10-11am")
    assert "Hubble · Wed 25 Nov, 10:00–11:30" in (await mara.says("extend hubble on wednesday by 30 min")).text


async def test_nothing_to_move_or_extend(mara: Visitor) -> None:
    """Without a booking the answer says so."""
    for wish in ("move my booking to friday", "extend by 30 min", "10 min late"):
        assert "I can’t find that booking among yours" in (await mara.says(wish)).text
    assert "Held for you" in (await mara.says(ENTRY)).text


async def test_which_one_ends_later_keeps_what_was_said(mara: Visitor) -> None:
    """With two bookings the clock is kept while one is chosen; half an hour is offered where nothing was said."""
    await booked(mara, "atlas tomorrow 9-10")
    await booked(mara, "hubble tomorrow 9-10")
    which = await mara.says("extend my booking until 11:45")
    assert "Which one do you want to extend?" in which.text
    label = next(label for label in which.labels if label.startswith("Hubble"))
    assert "Hubble · Tue 24 Nov, 09:00–11:45" in (await mara.presses(which, label)).text
    which = await mara.says("extend my booking")
    label = next(label for label in which.labels if "Atlas" in label)
    assert label.startswith("+30 min")
    assert "Atlas · Tue 24 Nov, 09:00–10:30" in (await mara.presses(which, label)).text


async def test_half_an_hour_more_that_is_pressed_twice_is_given_once(mara: Visitor, stage: Stage) -> None:
    """The second press shows the booking as it is since the first one, which can still be taken back."""
    await booked(mara)
    question = await mara.says("extend my booking")
    await mara.presses(question, "+30 min")
    await mara.there.press(mara.person, question, "+30 min")
    await stage.passes(seconds=0)
    again = await mara.sees_again(question, "Changed; it was")
    assert "Changed; it was Atlas · Tue 24 Nov, 15:00–17:00" in again.text
    assert "Atlas · Tue 24 Nov, 15:00–17:30" in again.text
    assert "Move it back" in again.labels
    assert await stage.count("SELECT max(version) FROM bookings") == 3
