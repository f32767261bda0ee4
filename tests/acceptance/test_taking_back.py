"""Undo and never mind: all that the last press or sentence did, and nothing that stands without a question."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

CONFIRMED = "SELECT count(*) FROM bookings WHERE status = 'confirmed'"
HELD = "SELECT count(*) FROM bookings WHERE status = 'held'"


async def several(mara: Visitor) -> None:
    """Book two things and hold a third."""
    await booked(mara, "atlas tomorrow 9-10")
    await booked(mara, "curie tomorrow 9-10")
    await mara.says("hubble tomorrow 9-10")


async def test_undo_takes_all_of_an_act_back(mara: Visitor, stage: Stage) -> None:
    """Whoever cancels two bookings at once has both again."""
    await booked(mara, "atlas tomorrow 9-10")
    await booked(mara, "curie tomorrow 9-10")
    which = await mara.says("cancel all my bookings")
    await mara.presses(which, which.labels[0])
    assert await stage.count(CONFIRMED) == 0
    assert "2 are back" in (await mara.says("oops, undo that")).text
    assert await stage.count(CONFIRMED) == 2


async def test_undo_means_the_last_act(mara: Visitor, stage: Stage) -> None:
    """After a cancellation and a hold, it is the hold that goes."""
    await booked(mara, "atlas tomorrow 9-10")
    await mara.says("cancel it")
    await mara.says("hubble tomorrow 9-10")
    assert "Hubble" in (await mara.says("undo")).text
    assert await stage.count(HELD) == 0


async def test_undo_brings_a_changed_hold_back(mara: Visitor) -> None:
    """The hold has its former slot again."""
    await mara.says("atlas tomorrow 3-5pm")
    await mara.says("no, curie")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.says("undo that please")).text


async def test_undo_brings_a_dropped_hold_back(mara: Visitor, stage: Stage) -> None:
    """It is held once more, as nobody else has it."""
    await mara.says("atlas tomorrow 3-5pm")
    await mara.says("forget it")
    assert await stage.count(HELD) == 0
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.says("take it back")).text
    assert await stage.count(HELD) == 1


async def test_undo_moves_back(mara: Visitor) -> None:
    """A booking that was moved with words is moved back with one."""
    await booked(mara, "atlas tomorrow 3-5pm")
    await mara.says("move it to friday")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.says("undo")).text


async def test_undo_cancels_no_booking_without_a_question(mara: Visitor, stage: Stage) -> None:
    """Right after Confirm, the word may mean less than a cancellation."""
    await booked(mara, "atlas tomorrow 3-5pm")
    asked = await mara.says("undo")
    assert "booked by now" in asked.text
    assert "Cancel" in asked.labels
    assert await stage.count(CONFIRMED) == 1


async def test_forget_it_drops_the_hold_that_was_shown_last(mara: Visitor, stage: Stage) -> None:
    """The others are still held, and one press from being dropped."""
    for words in ("atlas tomorrow 9-10", "curie tomorrow 9-10", "hubble tomorrow 9-10"):
        await mara.says(words)
    dropped = await mara.says("never mind")
    assert "Hubble" in dropped.text
    assert "2 more are still held" in dropped.text
    assert await stage.count(HELD) == 2
    assert "2 holds dropped" in (await mara.presses(dropped, "Drop both")).text
    assert await stage.count(HELD) == 0


async def test_drop_all_leaves_what_is_booked(mara: Visitor, stage: Stage) -> None:
    """Holds go, bookings stay."""
    await several(mara)
    assert "1 hold dropped" in (await mara.says("drop all")).text
    assert await stage.count(CONFIRMED) == 2


async def test_never_mind_closes_a_question(mara: Visitor) -> None:
    """A clock that is said next is no answer to it any more."""
    await mara.says("atlas tomorrow")
    assert "All right" in (await mara.says("never mind")).text
    assert "for how long" not in (await mara.says("3")).text


@pytest.mark.in_turn
@pytest.mark.parametrize("words", ["vergiss es", "laisse tomber", "olvídalo", "lascia perdere"])
async def test_it_is_understood_in_every_language(mara: Visitor, stage: Stage, words: str) -> None:
    """Also from somebody whom Bellhop answers in English, and no booking is touched."""
    await several(mara)
    await mara.says(words)
    assert await stage.count(HELD) == 0
    assert await stage.count(CONFIRMED) == 2


@pytest.mark.in_turn
@pytest.mark.parametrize("words", ["mach das rückgängig", "annule ça", "deshaz eso", "annulla l'ultima modifica"])
async def test_undo_is_understood_in_every_language(mara: Visitor, stage: Stage, words: str) -> None:
    """The cancellation is taken back."""
    await booked(mara, "atlas tomorrow 9-10")
    await mara.says("cancel it")
    await mara.says(words)
    assert await stage.count(CONFIRMED) == 1


async def test_the_wrong_one_is_given_back_and_the_other_offered(mara: Visitor, stage: Stage) -> None:
    """Never are both gone: what was cancelled by mistake stands again, and the other waits for a press."""
    await booked(mara, "atlas tomorrow 9-10")
    await booked(mara, "curie thursday 9-10")
    await mara.says("cancel curie")
    back = await mara.says("wrong one, I meant tomorrow")
    assert "Curie" in back.text
    asked = await mara.sees("Atlas · Tue 24 Nov", button="Keep it")
    assert await stage.count(CONFIRMED) == 2
    assert "Cancelled" in (await mara.presses(asked, "Cancel")).text
    assert await stage.count(CONFIRMED) == 1
