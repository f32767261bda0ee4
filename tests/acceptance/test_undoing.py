"""Undo instead of “are you sure?”, told in chat on both platforms: the word does what the button does."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.acceptance.test_series import beginning
from tests.stage import berlin

WISHES = ("atlas tomorrow 9-10", "curie wednesday 9-10", "hubble thursday 9-10")


async def test_the_word_takes_back_all_that_the_button_would(jonas: Visitor) -> None:
    """All bookings are cancelled in one go, after a preview, and “undo” brings all of them back."""
    for wish in WISHES:
        await booked(jonas, wish)
    preview = await jonas.says("cancel all my bookings")
    assert "You have 3 bookings to cancel:" in preview.text
    done = await jonas.presses(preview, "Cancel these 3")
    assert "3 bookings cancelled:" in done.text
    assert "Undo all 3" in done.labels
    back = await jonas.says("undo")
    assert "3 are back:" in back.text
    for name in ("Atlas", "Curie", "Hubble"):
        assert name in back.text


async def test_what_cannot_come_back_is_named(mara: Visitor, jonas: Visitor) -> None:
    """A booking that a rule refuses by now stays cancelled, and the answer says so; the others are back."""
    for wish in WISHES[:2]:
        await booked(jonas, wish)
    await jonas.presses(await jonas.says("cancel everything"), "Cancel these 2")
    await mara.commands("/rules house quota 1 open")
    back = await jonas.says("undo")
    assert "One is back:" in back.text
    assert "One could not come back" in back.text
    assert "Curie" in back.text.split("could not come back")[1]


async def test_a_booking_in_use_stays_and_is_named(jonas: Visitor, stage: Stage) -> None:
    """No absence ends a booking that has begun; preview and result say which one stays."""
    await booked(jonas, WISHES[1])
    await jonas.presses(await jonas.says("atlas now for 1 h"), "Confirm")
    await stage.passes(seconds=1)
    await jonas.sees("Checked in until", "Door code")
    preview = await jonas.says("cancel all my bookings")
    assert "One is in use and stays" in preview.text
    done = await jonas.presses(preview, "Cancel this one")
    assert "1 booking cancelled:" in done.text
    assert "Atlas" in done.text.split("One is in use and stays")[1]


async def test_only_the_last_act_is_undone(jonas: Visitor, stage: Stage) -> None:
    """What was cancelled alone, seconds before, stays cancelled."""
    for wish in WISHES:
        await booked(jonas, wish)
    await jonas.says("cancel atlas")
    await stage.passes(seconds=20)
    done = await jonas.presses(await jonas.says("cancel all bookings"), "Cancel these 2")
    back = await jonas.presses(done, "Undo all 2")
    assert "2 are back:" in back.text
    assert "Atlas" not in back.text


async def test_what_was_confirmed_is_not_what_the_hold_was_before(jonas: Visitor, stage: Stage) -> None:
    """A hold that was shortened, and confirmed so, is not made longer by the word: the way out is to cancel it."""
    await jonas.says("hubble friday 13-15")
    await jonas.presses(await jonas.says("shorten it to 30 min"), "Confirm")
    said = await jonas.says("undo")
    assert "nothing was undone" in said.text
    assert "13:00–13:30" in said.text
    length = "SELECT count(*) FROM bookings WHERE status = 'confirmed' AND ends - starts = interval '30 minutes'"
    assert await stage.count(length) == 1


async def test_every_act_is_undone_by_the_word(mara: Visitor) -> None:
    """A rule, a move and a cancellation: the word means the last of them that has an Undo."""
    await mara.says("rules atlas grace 15 min")
    assert "15 min → 10 min" in (await mara.says("undo")).text
    await booked(mara, "curie wednesday 9-10")
    assert "10:00–11:00" in (await mara.says("move curie to wednesday at 10")).text
    assert "09:00–10:00" in (await mara.says("undo")).text.splitlines()[0]
    await mara.says("cancel curie")
    assert "Booked" in (await mara.says("undo")).text


async def test_the_word_takes_back_a_release(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whoever comes too late says so in words, as the button does, for as long as nobody else has the slot."""
    await booked(mara)
    await stage.until(berlin(24, 15, 10))
    await mara.sees("Released at 15:10", button="Take it back")
    assert "Atlas is still free" in (await mara.says("I'm here")).text
    assert "Checked in until 17:00" in (await mara.says("take it back")).text
    await booked(jonas, "hubble today 16-17")
    await stage.until(berlin(24, 16, 10))
    await jonas.sees("Released at 16:10", button="Take it back")
    assert "Held for you" in (await mara.says("hubble today 16:15-17:00")).text
    assert "Hubble is taken" in (await jonas.says("take it back")).text


async def test_a_request_that_was_dropped_can_be_made_again(mara: Visitor, jonas: Visitor) -> None:
    """What somebody gave up themselves is one press away, whether it was a hold or a request."""
    await mara.commands("/rules atlas approvers admins")
    await jonas.presses(await jonas.says("atlas tomorrow 9-10"), "Ask for it")
    dropped = await jonas.says("cancel atlas")
    assert "Nothing is held" in dropped.text
    assert dropped.labels == ("Hold again", "Book another time")
    await jonas.presses(await jonas.presses(dropped, "Hold again"), "Ask for it")
    assert "Nothing is held" in (await jonas.says("withdraw the request")).text
    await jonas.presses(await jonas.says("undo"), "Ask for it")
    await jonas.says("cancel atlas")
    assert "Ask for it" in (await jonas.says("undo")).labels


async def test_all_that_was_dropped_comes_back(mara: Visitor, jonas: Visitor) -> None:
    """What somebody else took in between is named."""
    await mara.says("atlas tomorrow 3-4")
    await mara.says("curie friday 10-11")
    assert "2 holds dropped" in (await mara.says("drop all")).text
    await jonas.says("curie friday 10-11")
    back = await mara.says("undo")
    assert "One slot is held for you again:\n• Atlas" in back.text
    assert "One could not be held again:\n• Curie" in back.text


async def test_a_no_keeps_everything_that_was_asked_about(jonas: Visitor, stage: Stage) -> None:
    """It answers the question on the screen, and drops no hold; a yes would have cancelled."""
    await booked(jonas, WISHES[0])
    await jonas.says(WISHES[1])
    asked = await jonas.says("lösch alles")
    assert len(asked.labels) == 2
    assert "Your next 2 bookings" in (await jonas.says("no")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status IN ('held', 'confirmed')") == 2
    await jonas.says("cancel everything")
    await jonas.says("yes")
    assert await stage.count("SELECT count(*) FROM bookings WHERE status IN ('held', 'confirmed')") == 0


async def test_what_no_word_takes_back_is_said_to_be_so(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """After an offer was passed on, "undo" means neither the wait nor anything else that was done before it."""
    await booked(mara)
    await jonas.says("tell me when atlas is free tomorrow 3-5pm")
    await mara.says("cancel atlas tomorrow")
    await stage.passes(seconds=61)
    await stage.passes(seconds=2)
    await jonas.presses(await jonas.sees("just got free", button="Pass"), "Pass")
    for _ in range(2):
        assert "can’t take back what you did last" in (await jonas.says("undo")).text
    waiting = await jonas.commands("/waiting")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in waiting.text


async def test_what_was_taken_is_what_undo_is_about(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """After an offer was taken, "undo" shows that booking with its Cancel, and leaves another wait alone."""
    await booked(mara)
    await booked(mara, "hubble tomorrow 3-5pm")
    await jonas.says("tell me when atlas is free tomorrow 3-5pm")
    await jonas.says("tell me when hubble is free tomorrow 4-5pm")
    await mara.says("cancel atlas tomorrow")
    await stage.passes(seconds=61)
    await stage.passes(seconds=2)
    await jonas.presses(await jonas.sees("just got free", button="Take"), "Take")
    undone = await jonas.says("undo")
    assert "nothing was undone" in undone.text
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in undone.text
    assert "Cancel" in undone.labels
    assert "Hubble" in (await jonas.commands("/waiting")).text


async def test_what_was_taken_back_stays_so(jonas: Visitor, stage: Stage) -> None:
    """What the word has cancelled, because it was just booked, the same word does not book again."""
    looked = await jonas.says("curie every friday 9-10 until 18 december")
    await jonas.presses(looked, "Book all 4")
    assert "Cancelled: 4 dates" in (await jonas.says("undo")).text
    assert "nothing to undo" in (await jonas.says("undo")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 0


async def test_a_second_press_takes_back_nothing_more(jonas: Visitor, stage: Stage) -> None:
    """What was cancelled on purpose after all was back stays so when the button is pressed once more."""
    for wish in WISHES:
        await booked(jonas, wish)
    await jonas.says("cancel hubble")
    await stage.passes(seconds=5)
    done = await jonas.presses(await jonas.says("cancel everything"), "Cancel these 2")
    await stage.passes(seconds=5)
    back = await jonas.presses(done, "Undo all 2")
    assert "2 are back:" in back.text
    await jonas.says("cancel atlas")
    assert "nothing to undo" in (await jonas.presses(done, "Undo all 2")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_a_hold_that_somebody_else_has_by_now(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """Its old button says so, and what is free instead; it offers no slot that is taken."""
    held = await jonas.says(WISHES[0])
    await stage.passes(minutes=6)
    await booked(mara, WISHES[0])
    late = await jonas.presses(held, "Confirm")
    assert "The hold ended at 12:05, so it is not booked." in late.text
    assert "Atlas is taken" in late.text
    assert "Hold again" not in late.labels
    assert beginning(late.labels, "Curie instead")
