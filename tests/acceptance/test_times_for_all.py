"""A time for several people: found in the words that they use, offered with a room, and booked for all of them."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

NEXT_WEEK = ("Mon 30 Nov, 10:00–11:00", "Tue 1 Dec, 10:00–11:00", "Wed 2 Dec, 10:00–11:00")


async def test_a_time_for_all_is_found_and_booked(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The best of three days, without what somebody has or comes to; the press books for all of them, who are told."""
    await booked(jonas, "hubble monday 9-12")
    await booked(mara, "hubble 1 december 10-11")
    found = await mara.says("1 h next week for jonas, priya and me, atlas or bigger")
    assert "All free: you, Jonas Weber and Priya Nair" in found.text
    assert ["Atlas · " in each for each in found.labels[:3]] == [True] * 3
    assert ["Mon 30 Nov, 14:00" in found.text, "Tue 1 Dec, 14:00" in found.text] == [True, True]
    assert NEXT_WEEK[2] in found.text
    more = await mara.presses(found, "More times")
    assert "Thu 3 Dec, 10:00–11:00" in more.text
    back = await mara.presses(more, "Back")
    held = await mara.presses(back, f"Atlas · {NEXT_WEEK[2]}")
    assert "With Jonas Weber, Priya Nair" in held.text
    await mara.presses(held, "Confirm")
    await stage.passes(seconds=3)
    assert NEXT_WEEK[2] in (await jonas.sees("added you as an attendee")).text


async def test_it_is_for_the_colleague_whom_a_command_names(mara: Visitor) -> None:
    """Their time counts and not that of who asks, whose booking it is not."""
    await booked(mara, "curie 30 november 10-11")
    found = await mara.commands("/book for @jonas 1h next week")
    assert f"Hubble · {NEXT_WEEK[0]}" in found.labels
    assert "For Jonas Weber" in (await mara.presses(found, f"Hubble · {NEXT_WEEK[0]}")).text


async def test_a_group_meets(mara: Visitor, jonas: Visitor) -> None:
    """By its name, or by the button of a question that names nobody; words behind it change the day."""
    await mara.presses(await mara.says("put jonas and priya into the group Crew"), "Make Crew")
    assert "you, Jonas Weber and Priya Nair" in (await mara.says("a time for the crew tomorrow, 45 min")).text
    asked = await jonas.says("when can we all meet next week?")
    assert "Who is to meet?" in asked.text
    found = await jonas.presses(asked, "Crew")
    assert "All free: you and Priya Nair" in found.text
    assert "Fri 27 Nov, 10:00–11:00" in (await jonas.says("friday instead")).text


async def test_what_cannot_be_has_a_reason_and_a_way_on(mara: Visitor, jonas: Visitor) -> None:
    """Nobody is left out unsaid; a day that is full leads to the next ones, and to half as long."""
    assert "nobody here called “fulano”" in (await mara.says("1 h next week for fulano and jonas")).text
    unknown = await mara.says("1 h next week for jonas and me, kraken or bigger")
    assert ["All free" in unknown.text, "I don’t know “kraken”" in unknown.text] == [True, True]
    assert "too long" in (await mara.says("9 h with jonas tomorrow")).text
    assert "in the past" in (await mara.says("an hour with jonas yesterday")).text
    assert "has room for" not in (await mara.says("an hour with jonas tomorrow")).text
    await booked(jonas, "hubble tomorrow 7-15")
    await booked(jonas, "hubble tomorrow 15-22")
    none = await mara.says("when is jonas free tomorrow?")
    assert "No common time Tue 24 Nov: you and Jonas Weber" in none.text
    assert "30 min instead" in none.labels
    assert "Wed 25 Nov, 10:00–11:00" in (await mara.presses(none, "From Wed 25 Nov")).text


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "wann können Jonas und Priya sich nächste Woche treffen?"),
        ("fr", "trouve une heure pour Jonas, Priya et moi la semaine prochaine"),
        ("es", "busca una hora para Jonas, Priya y yo la próxima semana"),
        ("it", "trova un'ora per Jonas, Priya e me la prossima settimana"),
    ],
)
async def test_every_language_finds_it(mara: Visitor, platform: str, language: str, text: str) -> None:
    """In the words of the language, three buttons, one to more of them, and one to ask all of them."""
    await mara.commands(f"/book settings {language}" if platform == "slack" else f"/settings {language}")
    found = await mara.says(text)
    assert len(found.labels) == 5
    assert all("10:00–11:00" in label for label in found.labels[:3])


async def test_nobody_and_nothing_is_left_out(mara: Visitor, jonas: Visitor) -> None:
    """A strange name, people without one, a clock that cannot be, a length that is too long, a group that is not."""
    assert "nobody here called “zoltan”" in (await mara.says("an hour for jonas, zoltan and me next week")).text
    assert "room for 32 people" in (await mara.says("20 min next week for priya and jonas and 30 others")).text
    night = await mara.says("an hour next week for priya, jonas and me at 3am")
    assert "no time for all of you at 03:00 Mon 30 Nov – Sun 6 Dec" in night.text
    assert NEXT_WEEK[0] in night.text
    await booked(jonas, "atlas monday 12-16")
    long = await mara.says("12 hours next week for priya and jonas")
    assert "at most 8 h at a time" in long.text
    assert "Mon 30 Nov, 12:00" not in long.text
    held = await mara.presses(long, long.labels[0])
    assert "For Priya Nair" in held.text
    assert "1 hold dropped" in (await mara.says("drop all")).text
    assert "a group called “crew”" in (await mara.says("45 min with the crew this week")).text


async def test_a_day_that_there_is_not_is_asked_for_again(jonas: Visitor) -> None:
    """No other days are offered in its place; the people stay, and the next day that is said is looked at."""
    for said in ("when can priya and I meet on 30 february?", "wann können priya und ich uns am 30. Februar treffen?"):
        assert "There is no such day. When would you like it?" in (await jonas.says(said)).text
    found = await jonas.says("26 november")
    assert "All free: you and Priya Nair" in found.text
    assert "Thu 26 Nov" in found.text


async def test_a_wish_for_oneself_leaves_the_others_out(jonas: Visitor) -> None:
    """Who was named before stays where more is said of their time, and not where it is for nobody else."""
    for one in ("an hour next week for me", "eine Stunde nächste Woche für mich"):
        assert "Priya Nair and Mara Lindt" in (await jonas.says("an hour next week for priya, mara and me")).text
        alone = await jonas.says(one)
        assert "Priya" not in alone.text
        assert "Hubble 10:00" in alone.labels
