"""What may be meant is offered as a button; talk is answered in private, and in a group not at all."""

import pytest

from adapters.simulator.simulator import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

MARA, JONAS, _ = SAMPLE_PEOPLE
BOOKED = "SELECT count(*) FROM bookings WHERE status = 'confirmed'"
PLATFORMS = ("telegram", "slack")
TUESDAYS = "SELECT count(*) FROM bookings WHERE status = 'confirmed' AND extract(isodow FROM starts) = 2"


@pytest.fixture(params=PLATFORMS)
def jonas(stage: Stage, request: pytest.FixtureRequest) -> Visitor:
    """Return a member on each platform."""
    return Visitor(stage, JONAS, request.param)


async def _holding(jonas: Visitor) -> None:
    held = await jonas.says("atlas tomorrow 3-4pm")
    await jonas.presses(held, "Confirm")


@pytest.mark.parametrize(
    "words",
    [
        "cancel atlas tomorrow if it rains",
        "cancel my booking - just kidding",
        "can I cancel atlas tomorrow?",
    ],
)
async def test_what_may_be_meant_is_a_button(stage: Stage, jonas: Visitor, words: str) -> None:
    """Nothing is cancelled by words that are not certain; one press cancels, the other keeps the booking."""
    await _holding(jonas)

    asked = await jonas.says(words)

    assert await stage.count(BOOKED) == 1
    assert asked.labels == ("Cancel", "Keep it")
    kept = await jonas.presses(asked, "Keep it")
    assert "Atlas" in kept.text
    assert await stage.count(BOOKED) == 1


async def test_the_button_does_what_may_be_meant(stage: Stage, jonas: Visitor) -> None:
    """The press on the act cancels the booking; what is taken back in the same message does not."""
    await _holding(jonas)
    assert "I’ve changed nothing" in (await jonas.says("cancel my booking - actually, don't")).text
    assert await stage.count(BOOKED) == 1

    asked = await jonas.says("can I cancel atlas tomorrow?")
    await jonas.presses(asked, "Cancel")

    assert await stage.count(BOOKED) == 0


async def test_yes_and_no_answer_what_the_last_card_asked(stage: Stage, jonas: Visitor) -> None:
    """They do what its buttons do, in any language, as long as nothing else was said in between."""
    await _holding(jonas)

    await jonas.says("can I cancel atlas tomorrow?")
    kept = await jonas.says("no")
    assert "Booked" in kept.text
    await jonas.says("yes")
    assert await stage.count(BOOKED) == 1

    await jonas.says("I can't make it to atlas tomorrow")
    gone = await jonas.says("sí")
    assert gone.labels == ("Undo",)
    assert await stage.count(BOOKED) == 0
    await jonas.says("undo")
    assert await stage.count(BOOKED) == 1

    await jonas.says("cancel atlas tomorrow if it rains")
    await jonas.says("how big is curie?")
    await jonas.says("yes")
    assert await stage.count(BOOKED) == 1


async def test_talk_gets_one_friendly_line(stage: Stage, jonas: Visitor) -> None:
    """Who tells what others did is answered without a question, and nothing happens."""
    await _holding(jonas)

    said = await jonas.says("priya says she cancelled curie yesterday, what a mess")

    assert "?" not in said.text
    assert len(said.labels) <= 1
    assert await stage.count(BOOKED) == 1


async def test_words_that_nobody_understands_show_the_booking_that_they_name(stage: Stage, jonas: Visitor) -> None:
    """A booking that is named is shown with its buttons, and another time for it offered; nothing is changed."""
    held = await jonas.says("curie thursday 10-11 sprint retro")
    await jonas.presses(held, "Confirm")

    shown = await jonas.says("wobble the retro a bit")
    assert "I did not understand what you want with it" in shown.text
    assert "Curie · Thu 26 Nov, 10:00–11:00" in shown.text
    assert {"Move", "Cancel"} <= set(shown.labels)

    asked = await jonas.says("wobble the retro a bit, rather to friday")
    assert "Do you want to have it Fri 27 Nov, 10:00–11:00 instead?" in asked.text
    assert "did not understand that" in (await jonas.says("wobble the other one a bit")).text
    assert "Thu 26 Nov, 10:30–11:30" in (await jonas.says("retro at half ten instead of ten")).text
    assert "Curie · Thu 26 Nov" in (await jonas.says("which room's the retro in")).text
    assert await stage.count(BOOKED) == 1


async def test_a_move_to_where_it_stands_is_no_question(jonas: Visitor) -> None:
    """Whoever asks for the time that their booking has is shown that they have it."""
    held = await jonas.says("curie every thursday 10-11 sprint retro")
    await jonas.presses(held, held.labels[0])
    shown = await jonas.says("move my sprint retro on thursday to 10")
    assert "You have it already." in shown.text
    assert "instead?" not in shown.text


async def test_a_question_moves_and_cancels_nothing(mara: Visitor, stage: Stage) -> None:
    """In no language: what is asked about is offered."""
    await booked(mara, "atlas friday 3-5pm")
    as_before = f"{BOOKED} AND ends - starts = interval '2 hours'"
    assert await stage.count(as_before) == 1
    for text in (
        "darf ich atlas am freitag absagen?",
        "kann ich atlas absagen?",
        "je prolonge atlas d'une heure ?",
        "¿alargo atlas una hora?",
        "allungo atlas di un'ora?",
    ):
        assert "Keep it" in (await mara.says(text)).labels, text
        assert await stage.count(as_before) == 1


async def test_a_question_gives_adds_and_renames_nothing(mara: Visitor, stage: Stage) -> None:
    """What is asked about is offered, and the button does it."""
    await booked(mara, "atlas friday 3-5pm")
    as_before = f"{BOOKED} AND title IS NULL AND attendee_ids = '{{}}' AND offered_to IS NULL"
    assert await stage.count(as_before) == 1
    for text in (
        "can i give atlas to priya?",
        "kann ich atlas an priya weitergeben?",
        "je donne atlas à priya ?",
        "can we add priya to atlas?",
        "können wir priya zu atlas hinzufügen?",
        "on ajoute priya à atlas ?",
        "can i call it planning?",
        "on appelle ça planning ?",
    ):
        wondered = await mara.says(text)
        assert "Keep it" in wondered.labels, text
        assert await stage.count(as_before) == 1, text
    await mara.presses(wondered, "Call it that")
    assert await stage.count(f"{BOOKED} AND title = 'planning'") == 1
    await mara.presses(await mara.says("can we add priya and jonas to atlas?"), "Add")
    assert await stage.count(f"{BOOKED} AND cardinality(attendee_ids) = 2") == 1
    assert "On the list now" not in (await mara.says("can you add priya to atlas?")).text


async def test_what_is_denied_gives_adds_and_renames_nothing(mara: Visitor, stage: Stage) -> None:
    """Whoever says not to do it is met with the friendly line."""
    await booked(mara, "atlas friday 3-5pm")
    as_before = f"{BOOKED} AND title IS NULL AND attendee_ids = '{{}}' AND offered_to IS NULL"
    for text in (
        "don't give atlas to priya",
        "gib atlas nicht an priya weiter",
        "füge priya nicht hinzu",
        "nenne es nicht planung",
        "non dare atlas a priya",
        "no le des atlas a priya",
        "n'appelle pas ça planning",
    ):
        await mara.says(text)
        assert await stage.count(as_before) == 1, text


async def test_whoever_asks_whether_to_move_a_series_moves_none_of_it(stage: Stage, jonas: Visitor) -> None:
    """Its next date is offered, and stays where it is; what must not be skipped stays as well."""
    offered = await jonas.says("hubble every tuesday 9-9:30 until 22 december: standup")
    await jonas.presses(offered, offered.labels[0])
    before = await stage.count(TUESDAYS)

    asked = await jonas.says("should we move the standup to wednesday?")

    assert asked.labels == ("Move it there", "Keep it")
    longer = await jonas.says("can we extend the standup by half an hour?")
    assert longer.labels[-1] == "Keep it"
    assert "Which dates" not in (await jonas.says("don't skip the standup on 8 december")).text
    assert await stage.count(TUESDAYS) == before == 5
