"""What people say in passing of the card before it: it stays, it goes, what stands on it, and who comes along."""

from tests.acceptance.people import Stage, Visitor


async def _booked(visitor: Visitor, words: str) -> None:
    await visitor.presses(await visitor.says(words), "Confirm")


async def test_questions_about_the_card_are_answered_with_what_stands_on_it(jonas: Visitor) -> None:
    """Which day, which desk, who comes, how many fit, who has it next: of the booking that was spoken of last."""
    await _booked(jonas, "hubble thursday 3-4pm")

    assert "Thu 26 Nov, 15:00" in (await jonas.says("what day of the week is that?")).text
    assert "seats 4 people" in (await jonas.says("how many fit in there?")).text
    assert "Hubble · Thu 26 Nov, 15:00–16:00 · Jonas Weber" in (await jonas.says("who else is in that day?")).text
    assert "comes by direct message" in (await jonas.says("hm, how do I get in?")).text


async def test_what_is_not_needed_goes_with_a_button_or_the_second_word(stage: Stage, jonas: Visitor) -> None:
    """A groan changes nothing; "what do I do with the room?" offers, and then "give it up" is an answer."""
    await _booked(jonas, "atlas thursday 4-5pm")
    booked = "SELECT count(*) FROM bookings WHERE status = 'confirmed'"

    asked = await jonas.says("so what do I do with the room?")
    assert {"Cancel", "Keep it"} == set(asked.labels)
    kept = await jonas.says("I'll keep it, just in case")
    assert "Booked" in kept.text
    assert await stage.count(booked) == 1

    await jonas.says("what should I do with the room then")
    assert "Cancelled" in (await jonas.says("yeah give it up")).text
    assert "Booked" in (await jonas.says("actually don't")).text
    assert await stage.count(booked) == 1


async def test_one_of_a_list_is_cancelled_by_its_place(stage: Stage, jonas: Visitor) -> None:
    """Scrapping "the second" is about the list before it, and about nothing where no list is."""
    await _booked(jonas, "studio a thursday 2-4pm")
    await _booked(jonas, "studio b friday 10-11am")

    await jonas.says("what have I got this week?")
    gone = await jonas.says("scrap the second")

    assert "Studio B" in gone.text
    assert "Cancelled" in gone.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_colleagues_come_and_stay_away(stage: Stage, jonas: Visitor) -> None:
    """Who comes is put on the card; who cannot is taken off with a button, and "remove her" cancels nothing."""
    await _booked(jonas, "hubble tomorrow 10-11am")

    assert "On the list now: Mara Lindt" in (await jonas.says("invite mara")).text
    assert "Take off Mara Lindt" in (await jonas.says("mara can't make it")).labels
    assert "Take off Mara Lindt" in (await jonas.says("remove her")).labels
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_a_refusal_is_gone_on_with(jonas: Visitor, mara: Visitor) -> None:
    """Who has it, the one right after, and something else instead: all of what was just refused."""
    await _booked(mara, "atlas tomorrow 2-3pm")

    await jonas.says("atlas tomorrow 2:30pm for 30 min")
    assert "Mara Lindt" in (await jonas.says("who has it?")).text
    await jonas.says("atlas tomorrow 2:30pm for 30 min")
    assert "Tue 24 Nov, 15:00–15:30" in (await jonas.says("alright, then the one right after")).text
    await jonas.says("drop it")
    await jonas.says("atlas tomorrow 2:30pm for 30 min")
    assert "Curie · Tue 24 Nov, 14:30–15:00" in (await jonas.says("never mind, what about curie")).text


async def test_a_yes_to_an_open_question_asks_it_again(jonas: Visitor) -> None:
    """Nobody is told that nothing waits for an answer while a question does."""
    await jonas.says("hubble tomorrow at 1pm")
    assert "for how long?" in (await jonas.says("yep")).text
    assert "Held for you" in (await jonas.says("an hour should do")).text


async def test_a_reason_beside_a_change_leaves_it_to_a_button(jonas: Visitor) -> None:
    """What was said with a story around it is offered and not done; the next day is a wall time."""
    await _booked(jonas, "curie wednesday 9-10am")

    asked = await jonas.says("make it thursday, my kid is off school")
    assert "Move it there" in asked.labels
    moved = await jonas.says("move it to the day after")
    assert "Thu 26 Nov, 09:00–10:00" in moved.text
