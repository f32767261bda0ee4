"""Handing a booking over: offered in words, taken or declined with a button, and nobody's by surprise."""

from tests.acceptance.people import Stage, Visitor

OFFERED = "offers you this booking"


async def test_a_booking_is_handed_over(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """It is the other's once they take it, and its giver is told."""
    await mara.presses(await mara.says("atlas tomorrow 3-5pm"), "Confirm")
    offer = await mara.says("give it to @jonas")
    assert "Offered to Jonas Weber until Tue 24 Nov, 12:00." in offer.text
    await stage.passes(seconds=3)
    taken = await jonas.presses(await jonas.sees(OFFERED), "Take it")
    assert "Mara Lindt had this before you" in taken.text
    await stage.passes(seconds=3)
    await mara.sees("Jonas Weber has taken this over")
    assert "Atlas" in (await jonas.says("my bookings")).text
    assert "Atlas" not in (await mara.says("my bookings")).text


async def test_what_was_given_away_tells_its_giver_no_more(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """What the new holder calls it is on their card, and not on the old one."""
    await mara.presses(await mara.says("atlas tomorrow 3-5pm"), "Confirm")
    await mara.says("give it to @jonas")
    await stage.passes(seconds=3)
    await jonas.presses(await jonas.sees(OFFERED), "Take it")
    named = await jonas.says("call it salary talk")
    await jonas.says("move it to friday")
    await stage.passes(seconds=5)

    assert "salary talk" in named.text.lower()
    assert mara.reads()
    assert all("salary talk" not in each.text.lower() and "Fri 27 Nov" not in each.text for each in mara.reads())
    await mara.sees("is no longer yours")


async def test_a_move_ends_an_offer(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Nobody takes over a slot that they were not offered."""
    await mara.presses(await mara.says("atlas tomorrow 3-5pm"), "Confirm")
    await mara.says("give it to @jonas")
    await stage.passes(seconds=3)
    offered = await jonas.sees(OFFERED)
    await mara.says("move it to friday")
    assert "not, or no longer, offered" in (await jonas.presses(offered, "Take it")).text


async def test_an_offer_that_is_declined_leaves_all_as_it_was(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The holder keeps it."""
    await mara.presses(await mara.says("atlas tomorrow 3-5pm"), "Confirm")
    await mara.says("give my booking to jonas")
    await stage.passes(seconds=3)
    await jonas.presses(await jonas.sees(OFFERED), "No thanks")
    await stage.passes(seconds=3)
    await mara.sees("Jonas Weber isn’t taking it")


async def test_an_offer_can_be_withdrawn(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whoever presses Take it then is told, and gets nothing."""
    await mara.presses(await mara.says("atlas tomorrow 3-5pm"), "Confirm")
    offer = await mara.says("hand over my booking to jonas")
    await stage.passes(seconds=3)
    message = await jonas.sees(OFFERED)
    kept = await mara.presses(offer, "Withdraw the offer")
    assert "the booking stays yours" in kept.text
    late = await jonas.presses(message, "Take it")
    assert "not, or no longer, offered" in late.text


async def test_an_offer_ends_after_a_day(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Silence is no yes: the holder hears that it stays theirs."""
    await mara.presses(await mara.says("atlas friday 3-5pm"), "Confirm")
    await mara.says("give it to jonas")
    await stage.passes(seconds=3)
    message = await jonas.sees(OFFERED)
    await stage.passes(hours=24, minutes=1)
    await mara.sees("Jonas Weber hasn’t answered")
    late = await jonas.presses(message, "Take it")
    assert "not, or no longer, offered" in late.text


async def test_whoever_came_along_and_takes_it_is_not_taken_off_it(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """They read that it is theirs, and not that they come no more; who has it already reads that, too."""
    await mara.presses(await mara.says("atlas tomorrow 3-4pm with jonas"), "Confirm")
    assert "It is yours already." in (await mara.says("give it to mara")).text
    await stage.passes(seconds=3)
    await mara.says("give atlas tomorrow to jonas")
    await stage.passes(seconds=3)
    await jonas.presses(await jonas.sees("offers you this booking", button="Take it"), "Take it")
    await stage.passes(seconds=3)
    assert not [each for each in jonas.reads() if "no longer on the list" in each.text]
