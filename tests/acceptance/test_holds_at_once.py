"""Three slots at once: a fourth is refused with a button to each of them, told in chat on both platforms."""

from tests.acceptance.people import Stage, Visitor

HOLDS = "SELECT count(*) FROM bookings WHERE status = 'held'"
HELD = ("Atlas · Tue 24 Nov, 09:00–10:00", "Hubble · Tue 24 Nov, 11:00–12:00", "Curie · Tue 24 Nov, 13:00–14:00")


async def test_a_fourth_slot_waits_for_one_of_three(mara: Visitor, stage: Stage) -> None:
    """Each button opens the card of a hold; once one is dropped there, the fourth wish is held."""
    for wish in ("atlas tomorrow 9-10", "hubble tomorrow 11-12", "curie tomorrow 1-2pm"):
        assert "Held for you" in (await mara.says(wish)).text
    refused = await mara.says("atlas tomorrow 3-5pm")
    assert "You already hold three slots. Confirm or drop one first." in refused.text
    assert refused.labels == HELD
    assert await stage.count(HOLDS) == 3

    card = await mara.presses(refused, HELD[1])
    assert "Hubble · Tue 24 Nov, 11:00–12:00" in card.text
    await mara.presses(card, "Drop")

    assert "Held for you" in (await mara.says("atlas tomorrow 3-5pm")).text
    assert await stage.count(HOLDS) == 3


async def test_a_yes_after_one_was_dropped_confirms_no_other(jonas: Visitor, stage: Stage) -> None:
    """It may as well be said to what the card offers: the other hold is shown, and its button confirms it."""
    await jonas.says("curie tomorrow 9-10")
    await jonas.says("hubble tomorrow 9-10")
    await jonas.says("drop it")
    shown = await jonas.says("yes")
    assert "Curie" in shown.text
    assert "still waits for your answer" in shown.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 0
    assert "Booked" in (await jonas.presses(shown, "Confirm")).text


async def test_a_word_confirms_only_what_was_shown_last(jonas: Visitor, stage: Stage) -> None:
    """Behind a wish of which nothing came, "book" shows what is still held; talk leaves it before the eyes."""
    confirmed = "SELECT count(*) FROM bookings WHERE status = 'confirmed'"
    await jonas.says("hubble tomorrow 9-10")
    await jonas.says("what lovely weather we have today")
    assert "Booked" in (await jonas.says("book")).text

    await jonas.says("curie tomorrow 10-11")
    await jonas.says("a room for 90 people on friday 9-10")
    await jonas.says("help")
    shown = await jonas.says("book")
    assert "Curie" in shown.text
    assert "still waits for your answer" in shown.text
    assert await stage.count(confirmed) == 1
