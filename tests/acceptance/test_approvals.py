"""Approving bookings, told in chat on both platforms."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import ENTRY, booked
from tests.stage import berlin


async def test_an_approver_says_yes(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The holder waits, and an approver is asked. After the approval the holder is told, and both cards say so."""
    await mara.commands("/rules atlas approvers admins")
    assert "Approved by: admins (Atlas)" in (await mara.commands("/rules atlas")).text
    waiting = await booked(jonas, ENTRY)
    assert "Waiting for approval until Tue 24 Nov, 15:00" in waiting.text
    assert waiting.labels == ("Drop",)
    assert "waiting for approval" in (await jonas.says("my bookings")).text
    await stage.passes(seconds=3)
    asked = await mara.sees("would like to book this", button="Approve")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in asked.text
    assert "Jonas" in asked.text
    given = await mara.presses(asked, "Approve")
    assert "Approved for Jonas" in given.text
    assert given.labels == ()
    await stage.passes(seconds=3)
    assert "✅ Booked" in (await jonas.sees("It was approved.")).text


async def test_an_approver_says_no(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A declined request frees the slot, and a button leads to another time."""
    await mara.commands("/rules atlas approvers admins")
    await booked(jonas, ENTRY)
    await stage.passes(seconds=3)
    asked = await mara.sees("would like to book this", button="Decline")
    await mara.presses(asked, "Decline")
    await stage.passes(seconds=3)
    declined = await jonas.sees("It was not approved.")
    assert "Book another time" in declined.labels
    assert "Held for you" in (await mara.says(ENTRY)).text


async def test_an_approver_approves_what_they_saw(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A press on a card that shows the old time shows the new one, and asks again."""
    await mara.commands("/rules atlas approvers admins")
    await booked(jonas, ENTRY)
    await stage.passes(seconds=3)
    asked = await mara.sees("would like to book this", "15:00–17:00", button="Approve")
    await jonas.says("make it an hour earlier")
    await mara.presses(asked, "Approve")
    again = await mara.sees_again(asked, "This has changed since you last saw it")
    assert "would like to book this" in again.text
    assert "14:00–16:00" in again.text
    assert "Approved for Jonas" in (await mara.presses(again, "Approve")).text


async def test_nobody_answers(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A request lapses at its start; the approver's old button answers with the state of now."""
    await mara.commands("/rules atlas approvers admins")
    await booked(jonas, ENTRY)
    await stage.passes(seconds=3)
    asked = await mara.sees("would like to book this", button="Approve")
    await stage.until(berlin(24, 15))
    await jonas.sees("Nobody approved it in time")
    assert "can’t be done any more" in (await mara.presses(asked, "Approve")).text
