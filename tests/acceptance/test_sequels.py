"""What people say of the card, or of the offers, that they were shown last, told in chat on both platforms."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


async def test_an_offer_is_taken_by_its_size_and_for_so_long(jonas: Visitor) -> None:
    """The smallest of several, and the only one for an hour; what was shown can be had larger."""
    await jonas.says("rooms for 5 tomorrow 2-3pm")
    assert "Atlas · Tue 24 Nov, 14:00–15:00" in (await jonas.says("the smallest one please")).text
    assert "Curie" in (await jonas.says("do you have anything bigger?")).text
    await jonas.says("is hubble free on thursday at 3?")
    assert "Hubble · Thu 26 Nov, 15:00–16:00" in (await jonas.says("great, take it for an hour")).text


async def test_what_is_held_can_be_confirmed_where_nothing_larger_is_free(jonas: Visitor) -> None:
    """The card says so itself, and keeps the buttons of its state; none of an earlier state is left beside it."""
    await jonas.says("curie friday 3-4pm")
    largest = await jonas.says("something larger")
    assert "nothing larger is free" in largest.text
    assert "Confirm" in largest.labels
    assert "✅ Booked" in (await jonas.presses(largest, "Confirm")).text


async def test_a_booking_follows_what_is_said_of_it(mara: Visitor) -> None:
    """It is needed for less time, gets its purpose, is moved by who changes their mind, and back again."""
    await booked(mara, "curie tomorrow 1-3pm")
    assert "Curie · Tue 24 Nov, 13:00–14:00" in (await mara.says("we only need it till 2")).text
    assert "interview with Anna" in (await mara.says("it's for the interview with Anna")).text
    assert "Curie · Fri 27 Nov, 13:00–14:00" in (await mara.says("actually no, friday is better")).text
    assert "Curie · Tue 24 Nov, 13:00–14:00" in (await mara.says("no, leave it on tuesday after all")).text
    assert "13:00–14:00" in (await mara.says("when does it start again?")).text
    assert "for how long?" in (await mara.says("hubble thursday at 9")).text
    await mara.says("it's for the budget review")
    assert "budget review" in (await mara.says("an hour")).text


async def test_what_others_would_rather_have_is_offered(mara: Visitor, stage: Stage) -> None:
    """Nothing is moved because of what a client wants, or of what somebody only prefers; a button does it."""
    await booked(mara, "atlas tomorrow 3-4pm")
    for words in ("friday is better", "would friday work?", "ugh, the client wants 5 instead"):
        offered = await mara.says(words)
        assert offered.labels == ("Move it there", "Keep it"), words
    assert await stage.count("SELECT max(version) FROM bookings WHERE status = 'confirmed'") == 2
    assert "Atlas · Tue 24 Nov, 17:00–18:00" in (await mara.presses(offered, "Move it there")).text


async def test_another_weekday_too_is_one_of_the_same_week(mara: Visitor) -> None:
    """Of a booking next monday, tuesday is the day behind it."""
    await booked(mara, "curie on 30 november 9-10am")
    assert "Curie · Tue 1 Dec, 09:00–10:00" in (await mara.says("and tuesday too please")).text


async def test_what_was_asked_goes_on_as_it_is_said(jonas: Visitor, mara: Visitor) -> None:
    """Another day keeps the clock, another person is whom it is for, and an end is that of one's own booking."""
    await booked(mara, "hubble wednesday 9-10")
    await jonas.says("hubble wednesday 9-10 for priya")
    assert "Hubble · Thu 26 Nov, 09:00–10:00" in (await jonas.says("wednesday is no good, thursday then")).text
    assert "For Mara" in (await jonas.says("no, for mara")).text
    await booked(jonas, "atlas tomorrow 3-5pm")
    assert (await jonas.says("atlas tomorrow, we need it until 6")).labels[0] == "Tue 24 Nov, 15:00–18:00"
    assert "Atlas · Tue 24 Nov, 13:00–15:00 is free" in (await jonas.says("would 1pm work for my atlas too?")).text
    assert "Atlas · Tue 24 Nov, 13:00–15:00" in (await jonas.says("ok then do that")).text
    await jonas.says("move atlas")
    assert "Atlas · Fri 27 Nov, 13:00–15:00" in (await jonas.says("to friday, same time")).text
    assert "Atlas · Mon 30 Nov, 13:00–15:00" in (await jonas.says("friday is no good, make it monday")).text


async def test_a_booking_is_told_by_its_title_whatever_is_done_with_it(jonas: Visitor, stage: Stage) -> None:
    """It is had once more, a colleague joins it and takes it over, and both are cancelled with one word."""
    await booked(jonas, "curie thursday 10-11 sprint retro")
    assert "Curie · Thu 3 Dec, 10:00–11:00" in (await jonas.says("the same retro next week")).text
    await jonas.says("never mind")
    assert "Priya Nair" in (await jonas.says("hol priya zur retro dazu")).text
    assert "Thu 26 Nov, 10:00–11:00" in (await jonas.says("when do I have the retro again?")).text
    assert "Thu 26 Nov, 10:00–11:00" in (await jonas.says("um wie viel uhr ist die retro")).text
    assert "Curie" in (await jonas.says("wo findet die retro statt?")).text
    assert "Curie · Thu 3 Dec, 10:00–11:00" in (await jonas.says("move the retro by a week")).text
    assert "Mara Lindt" in (await jonas.says("give the retro to mara")).text
    await booked(jonas, "atlas tomorrow 3-5pm")
    assert "Cancel these 2" in (await jonas.says("cancel both bookings")).labels
    assert "on the list" not in (await jonas.says("the same circus next week")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 2


async def test_names_beside_each_other_are_two_people(jonas: Visitor) -> None:
    """Nobody writes a comma in a chat; nor a question mark."""
    held = await jonas.says("atlas friday 9-10 with priya mara")
    assert "With Priya Nair, Mara Lindt" in held.text
    assert "Mara Lindt and Priya Nair" in (await jonas.says("wann haben mara und priya am donnerstag beide zeit")).text
