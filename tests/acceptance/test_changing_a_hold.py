"""Changing one's mind about a hold: the old slot is kept until the new one is certain."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import ENTRY, booked
from tests.stage import berlin

REQUESTS = "SELECT count(*) FROM bookings WHERE status = 'pending'"
HOLDS = "SELECT count(*) FROM bookings WHERE status = 'held'"


async def test_a_refused_shift_keeps_the_approval_request(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A request for approval still waits when its holder asks for a time that is taken."""
    await booked(mara, "atlas tomorrow 1-3pm")
    await mara.commands("/rules atlas approvers admins")
    await booked(jonas, ENTRY)
    await jonas.says("make it an hour earlier")
    assert await stage.count(REQUESTS) == 1


async def test_a_shifted_request_is_still_a_request(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A request for another time does not lapse after five minutes, and its approver sees the new time."""
    await mara.commands("/rules atlas approvers admins")
    await booked(jonas, ENTRY)
    await jonas.says("make it an hour earlier")
    await stage.passes(minutes=6)
    assert "no bookings" not in (await jonas.says("my bookings")).text
    asked = await mara.sees("Atlas · Tue 24 Nov, 14:00–16:00", button="Approve")
    await mara.presses(asked, "Approve")
    await jonas.sees("Atlas · Tue 24 Nov, 14:00–16:00", "Approved by Mara Lindt")


async def test_a_refused_change_of_a_begun_hold_keeps_it(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The refusal is about the longer time that was asked for, and the hold stays."""
    await stage.until(berlin(23, 14, 58))
    await mara.says("atlas today 3-4pm")
    await booked(jonas, "atlas today 4-5pm")
    await stage.passes(minutes=3)
    refused = await mara.says("make it half an hour longer")
    assert "is taken" in refused.text
    assert await stage.count(HOLDS) == 1


async def test_nobody_is_offered_what_they_hold(mara: Visitor, jonas: Visitor) -> None:
    """The slot that is still held is no alternative to itself."""
    await booked(jonas, "atlas tomorrow 1-3pm")
    await mara.says("atlas tomorrow 3-5pm")
    refused = await mara.says("make it an hour earlier")
    assert not any("Atlas · Tue 24 Nov, 15:00–17:00" in label for label in refused.labels)


async def test_what_is_offered_instead_replaces_the_hold(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Pressing an alternative changes the hold rather than making a second one, and the reference stays."""
    await booked(jonas, "atlas tomorrow 1-3pm")
    held = await mara.says("atlas tomorrow 3-5pm")
    refused = await mara.says("make it an hour earlier")
    offer = next(label for label in refused.labels if "Curie" in label)
    changed = await mara.presses(refused, offer)
    assert "Held for you" in changed.text
    assert await stage.count(HOLDS) == 1
    reference = held.text.partition("Reference ")[2][:6]
    assert reference
    assert reference in changed.text


async def test_another_time_is_asked_for_before_anything_is_given_up(mara: Visitor, stage: Stage) -> None:
    """“Other time” keeps the hold until a time is chosen, by button or by word, and it can be kept as it is."""
    held = await mara.says("atlas tomorrow 3-5pm")
    asked = await mara.presses(held, "Other time")
    assert "move it to when?" in asked.text
    assert await stage.count(HOLDS) == 1
    kept = await mara.presses(asked, "Keep it")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in kept.text
    asked = await mara.presses(kept, "Other time")
    chosen = await mara.presses(asked, asked.labels[0])
    assert "Held for you" in chosen.text
    await mara.presses(chosen, "Other time")
    changed = await mara.says("at 6pm")
    assert "Atlas · Tue 24 Nov, 18:00–20:00" in changed.text
    assert await stage.count("SELECT count(*) FROM bookings") == 1


async def test_the_other_card_of_a_hold_steps_back(mara: Visitor, stage: Stage) -> None:
    """The card that was shown first is one line now, and says the new time too."""
    first = await mara.says("atlas tomorrow 3-5pm")
    await mara.says("no, curie at 4")
    await stage.passes(seconds=3)
    line = await mara.sees_again(first, "continued in another message")
    assert line.text.startswith("Curie · Tue 24 Nov, 16:00–18:00")
    assert line.labels == ()


async def test_a_hold_that_is_confirmed_by_word(mara: Visitor, stage: Stage) -> None:
    """Its own card steps back, and offers no confirmation any more."""
    held = await mara.says("atlas tomorrow 3-5pm")
    await mara.says("confirm")
    await stage.passes(seconds=3)
    assert (await mara.sees_again(held, "continued in another message")).labels == ()
