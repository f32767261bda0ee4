"""Faults, told in chat on both platforms: who reports one, who is told, where it stands, and how it ends."""

from dataclasses import replace

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


def told(who: Visitor) -> Visitor:
    """Return them where what is about no booking reaches them first."""
    return replace(who, platform="slack")


@pytest.mark.in_turn
@pytest.mark.parametrize(
    "report",
    [
        "the projector in curie is broken",
        "curie is too hot",
        "der beamer in curie ist kaputt",
        "le vidéoprojecteur de curie ne marche pas",
        "el proyector de curie está roto",
        "il proiettore di curie è rotto",
    ],
)
async def test_a_fault_goes_to_who_manages_it(mara: Visitor, jonas: Visitor, stage: Stage, report: str) -> None:
    """The reporter reads who was told, the admin gets the report with its button, and nothing is booked."""
    thanks = await jonas.says(report)
    await stage.passes(seconds=1)
    notice = await told(mara).sees("Curie", report, button="It’s fixed")

    assert "I told Mara" in thanks.text
    assert "Jonas" in notice.text
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_a_fault_stands_on_cards_until_it_is_fixed(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whoever books the room reads it, and whoever looks for one; pressed, the button ends that."""
    await jonas.says("the projector in curie is broken")
    await stage.passes(seconds=1)
    held = await mara.says("curie tomorrow 3-4pm")
    found = await mara.says("find a room for 10 tomorrow 5-6pm")
    notice = await told(mara).sees("reported by Jonas", button="It’s fixed")
    fixed = await told(mara).presses(notice, "It’s fixed")
    after = await jonas.says("where is curie?")

    assert "⚠ Reported: “the projector in curie is broken”" in held.text
    assert "⚠ Reported" in found.text
    assert "in order again" in fixed.text
    assert "⚠" not in after.text


async def test_a_fault_is_forgotten_after_two_weeks(jonas: Visitor, stage: Stage) -> None:
    """What nobody said to be fixed is shown for two weeks, and no longer."""
    await jonas.says("the projector in curie is broken")
    assert "⚠" in (await jonas.says("where is curie?")).text
    await stage.passes(days=14, seconds=1)
    assert "⚠" not in (await jonas.says("where is curie?")).text


async def test_a_report_is_taken_back(jonas: Visitor, stage: Stage) -> None:
    """Whoever reported by mistake takes it back with the button, or with the word."""
    thanks = await jonas.says("the screen in hubble doesn't work")
    back = await jonas.presses(thanks, "Take the report back")

    assert "Taken back" in back.text
    assert "⚠" not in (await jonas.says("where is hubble?")).text
    assert await stage.count("SELECT count(*) FROM faults WHERE mended_at IS NULL") == 0


async def test_a_person_reports_a_few_a_day(jonas: Visitor, stage: Stage) -> None:
    """Five reports within a day are passed on; the sixth is refused, with a way on."""
    for _ in range(5):
        await jonas.says("the projector in curie is broken")
    sixth = await jonas.says("the projector in curie is broken")

    assert "5 faults" in sixth.text
    assert "Browse" in sixth.labels
    assert await stage.count("SELECT count(*) FROM faults") == 5


async def test_where_it_is_broken_is_asked(jonas: Visitor, stage: Stage) -> None:
    """Without a room nobody is sent anywhere; with one that is being used, that is where."""
    asked = await jonas.says("the projector is broken")
    assert "Where is it?" in asked.text
    await booked(jonas, "atlas now for 1 hour")
    assert "Atlas" in (await jonas.says("the projector is broken")).text
    assert await stage.count("SELECT count(*) FROM faults") == 1


async def test_whether_it_is_broken_is_answered_and_reports_nothing(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """What is known is told; the button asks for the fault, and the next line is the report."""
    none = await jonas.says("is curie broken?")
    asked = await jonas.presses(none, "Report it")
    assert await stage.count("SELECT count(*) FROM faults") == 0
    told = await jonas.says("the screen flickers")
    again = await mara.says("is the projector in curie broken?")

    assert "Nothing is reported about Curie" in none.text
    assert "What is wrong with Curie" in asked.text
    assert "show it with Curie" in told.text
    assert "the screen flickers" in again.text
    assert await stage.count("SELECT count(*) FROM faults") == 1
