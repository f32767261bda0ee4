"""Polls: several are asked which of some held times suits, everybody sees how it stands, and one is booked for all."""

import pytest

from tests.acceptance.conftest import PRIYA
from tests.acceptance.people import Stage, Visitor

MONDAY, TUESDAY = "Mon 30 Nov, 10:00–11:00", "Tue 1 Dec, 10:00–11:00"


async def test_several_are_asked_which_time_suits(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """From the times to the booking: each press shows on everybody's card, and the best time is booked for all."""
    priya = Visitor(stage, PRIYA, mara.platform)
    found = await mara.says("1 h next week for jonas, priya and me")
    asked = await mara.presses(found, "Ask them in a poll")
    assert "for 1 h with Jonas Weber and Priya Nair" in asked.text
    assert "Open until Tue 24 Nov, 12:00. 0 of 2 answered." in asked.text
    await stage.passes(seconds=3)
    question = await jonas.sees("Which of these times suit you?")
    assert "Mara Lindt would like to meet you for 1 h" in question.text
    assert question.labels[-1] == "None of these"
    taken = await jonas.says("hubble monday 10-11")
    assert "It is one of the times of a poll that you take part in." in taken.text
    assert "The poll" in taken.labels
    one = await jonas.presses(question, f"{MONDAY} · Hubble")
    both = await jonas.presses(one, f"{TUESDAY} · Hubble")
    assert both.labels[:2] == (f"✓ {MONDAY} · Hubble", f"✓ {TUESDAY} · Hubble")
    theirs = await priya.sees("Which of these times suit you?")
    await priya.presses(theirs, f"{TUESDAY} (09:00 for you) · Hubble")
    await stage.passes(seconds=3)
    stands = await mara.sees("2 of 2 answered")
    assert f"{TUESDAY} · Hubble · suits Jonas Weber and Priya Nair" in stands.text
    assert "A poll is open" in (await jonas.says("my bookings")).text

    await stage.passes(minutes=1)
    await stage.passes(seconds=3)
    assert f"Decided: {TUESDAY} · Hubble" in (await mara.sees("Decided")).text
    assert "Tue 1 Dec, 10:00–11:00" in (await priya.sees("added you as an attendee")).text
    assert TUESDAY in (await jonas.presses(await jonas.sees("Decided"), "The booking")).text
    assert "Held for you" in (await jonas.says("hubble on 30 november 10-11")).text
    assert TUESDAY in (await mara.says("my bookings")).text


async def test_what_comes_too_late_or_to_nothing(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Begun in words; none suits, it is called off, somebody presses too late: each has an answer and a way on."""
    assert "Who is to meet?" in (await mara.says("ask them which time suits")).text
    await mara.says("1 h next week for jonas and me")
    asked = await mara.says("ask them which time suits")
    assert "for 1 h with Jonas Weber" in asked.text
    await stage.passes(seconds=3)
    question = await jonas.sees("Which of these times suit you?")
    assert "none suits you" in (await jonas.presses(question, "None of these")).text
    assert "none suits you" in (await jonas.says("none of these suits me")).text
    assert "Call it off" in (await mara.says("call off my poll")).labels
    await stage.passes(minutes=1)
    await stage.passes(seconds=3)
    over = await mara.sees("Nobody said that any of these times suits")
    again = await mara.presses(await mara.presses(over, "Other times"), "Ask them in a poll")
    await stage.passes(seconds=3)
    question = await jonas.sees("Press all that do")
    off = await mara.presses(again, "Call it off")
    assert "Nothing is held any more" in off.text
    await stage.passes(seconds=3)
    late = await jonas.presses(question, "None of these")
    assert "The poll is over" in late.text
    assert "the poll was called off" in late.text
    assert "No poll is open" in (await mara.says("my polls")).text


async def test_a_poll_cannot_be_open_until_a_time_that_is_past(mara: Visitor, stage: Stage) -> None:
    """Nobody is asked until yesterday; the same people are a press away from being asked."""
    await mara.says("1 h next week for jonas and me")
    past = await mara.says("ask them which time suits until yesterday noon")
    assert "Sun 22 Nov, 12:00 is past" in past.text
    assert "Nobody was asked, and nothing is held." in past.text
    assert await stage.count("SELECT count(*) FROM polls") == 0
    assert "for 1 h with Jonas Weber" in (await mara.presses(past, "Ask them in a poll")).text


async def test_a_poll_for_others(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Who is asked reads who meets and whose booking it becomes; the asker has it, and what was decided, at hand."""
    priya = Visitor(stage, PRIYA, mara.platform)
    asked = await mara.presses(await mara.says("1 h next week for priya and jonas"), "Ask them in a poll")
    assert "for Priya Nair and Jonas Weber, without you" in asked.text
    assert "The booking will be Priya Nair’s." in asked.text
    await mara.presses(await mara.says("2 h next week for jonas and me"), "Ask them in a poll")
    several = await mara.says("my polls")
    assert [label for label in several.labels if "· 1 h · Priya Nair and Jonas Weber" in label]
    assert [label for label in several.labels if "· 2 h · Jonas Weber" in label]
    await stage.passes(seconds=3)
    assert "The booking will be yours." in (await priya.sees("Which of these times suit you?")).text
    question = await jonas.sees("a time of 1 h for Priya Nair and Jonas Weber")
    assert "The booking will be Priya Nair’s." in question.text
    decided = await mara.presses(asked, f"Book {MONDAY} · Hubble")
    assert "Decided" in decided.text
    assert MONDAY in (await mara.presses(decided, "The booking")).text
    late = await mara.presses(asked, "Call it off")
    assert "Decided" in late.text
    assert "so that changes nothing any more" in late.text


async def test_other_times_are_for_the_same_people_and_day(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Who asked for others does not come in when their poll came to nothing."""
    priya = Visitor(stage, PRIYA, mara.platform)
    await mara.presses(await mara.says("1 h on friday for priya and jonas"), "Ask them in a poll")
    await stage.passes(seconds=3)
    for visitor in (priya, jonas):
        await visitor.presses(await visitor.sees("Fri 27 Nov", button="None of these"), "None of these")
    await stage.passes(minutes=1)
    await stage.passes(seconds=3)
    others = await mara.presses(await mara.sees("Nobody said that any of these times suits"), "Other times")
    assert "All free: Priya Nair and Jonas Weber" in others.text
    assert "you" not in others.text.splitlines()[0]
    rooms = [label for label in others.labels if "Hubble" in label]
    assert rooms
    assert all("Fri 27 Nov" in label for label in rooms)


async def test_the_same_is_asked_once(mara: Visitor, stage: Stage) -> None:
    """A second press, and the same question once more, show the poll that is open; "undo" calls it off."""
    wish = "1 h on friday for jonas, priya and me"
    found = await mara.says(wish)
    await mara.presses(found, "Ask them in a poll")
    for shown in (found, await mara.says(wish)):
        again = await mara.presses(shown, "Ask them in a poll")
        assert "You are asking them that already" in again.text
        assert "0 of 2 answered" in again.text
    assert await stage.count("SELECT count(*) FROM polls") == 1
    await mara.says(wish)
    assert "When it closes stays" in (await mara.says("ask them which time suits until 3pm")).text
    await mara.says("1 h on thursday for jonas, priya and me")
    other = await mara.says("ask them which time suits until 4pm")
    assert "already" not in other.text
    assert "Open until Mon 23 Nov, 16:00." in other.text
    assert "Nothing is held any more" in (await mara.says("undo")).text
    assert await stage.count("SELECT count(*) FROM polls WHERE ended_at IS NULL") == 1


async def test_who_is_suspended_is_asked_nothing(mara: Visitor, stage: Stage) -> None:
    """They are left out of a time for all, and said to be; a poll in which nobody is left says that as well."""
    await mara.presses(await mara.says("1 h next week for jonas and me"), "Ask them in a poll")
    await mara.presses(await mara.says("suspend jonas"), "Suspend")
    stands = await mara.says("my polls")
    assert "nobody is left who was asked" in stands.text
    await mara.presses(stands, "Call it off")
    others = await mara.says("1 h next week for jonas, priya and me")
    assert "Jonas Weber is suspended, so I have left them out." in others.text
    assert "All free: you and Priya Nair" in others.text
    assert "so I have left them out" in (await mara.says("1 h next week for jonas and me")).text
    assert await stage.count("SELECT count(*) FROM polls WHERE ended_at IS NULL") == 0


async def test_every_card_of_a_poll_says_that_it_is_over(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Decided on one card, or over by its deadline, the older ones say so by themselves and offer nothing any more."""
    asked = await mara.presses(await mara.says("1 h on friday for jonas and me"), "Ask them in a poll")
    await stage.passes(seconds=3)
    question = await jonas.sees("Which of these times suit you?")
    shown = await mara.says("my polls")
    await mara.presses(shown, next(label for label in shown.labels if label.startswith("Book ")))
    await stage.passes(seconds=3)
    assert (await mara.sees_again(asked, "The poll is shown further down.")).labels == ()
    assert (await jonas.sees_again(question, "Decided: Fri 27 Nov")).labels == ("The booking",)

    await mara.says("1 h on thursday for jonas and me")
    late = await mara.says("ask them which time suits until 4pm")
    await stage.passes(seconds=3)
    question = await jonas.sees("Thu 26 Nov", button="None of these")
    await stage.passes(hours=5)
    await stage.passes(seconds=3)
    assert "Call it off" not in (await mara.sees("Nobody said that any of these times suits")).labels
    assert (await mara.sees_again(late, "The poll is shown further down.")).labels == ()
    assert "so nothing came of it" in (await jonas.sees("None of the times suited")).text
    assert (await jonas.sees_again(question, "The poll is shown further down.")).labels == ()


@pytest.mark.parametrize(
    "said",
    [
        "ask which time suits",
        "frag, welche Zeit passt",
        "demande quel horaire convient",
        "pregunta qué hora conviene",
        "chiedi quale orario va bene",
    ],
)
async def test_a_poll_is_begun_without_saying_whom(mara: Visitor, jonas: Visitor, said: str, stage: Stage) -> None:
    """Those are asked of whom was spoken; what suits nobody is said to suit nobody once all have answered."""
    await mara.says("1 h next week for jonas and me")
    asked = await mara.says(said)
    assert f"{MONDAY} · Hubble · nobody yet" in asked.text
    await stage.passes(seconds=3)
    await jonas.presses(await jonas.sees("Which of these times suit you?"), "None of these")
    await stage.passes(seconds=3)
    await mara.sees("1 of 1 answered", f"{MONDAY} · Hubble · suits nobody")
