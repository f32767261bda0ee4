"""Exceptions to rules and quotas, told in chat on both platforms."""

from tests.acceptance.people import Stage, Visitor
from tests.stage import berlin

CLIENTS = "atlas thursday 14-18 client night"


async def test_an_exception_is_granted(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The refusal leads to it; one line says why, whoever manages it decides, and it is counted."""
    await mara.commands("/rules atlas longest 3 h")
    refused = await jonas.says(CLIENTS)
    assert "Atlas can be booked for at most 3 h" in refused.text
    why = await jonas.presses(refused, "Ask for an exception")
    assert "Why should there be an exception?" in why.text
    sent = await jonas.says("client recording moved to thursday")
    assert "Sent to Mara Lindt. I’ll tell you either way." in sent.text
    assert "the slot is kept for you until Tue 24 Nov, 12:00" in sent.text
    await stage.passes(seconds=3)
    asked = await mara.sees("Jonas Weber asks for an exception", "Exception to: Longest: 3 h", button="Approve")
    assert "Why: client recording moved to thursday" in asked.text
    assert "Approved for Jonas Weber by Mara Lindt, 12:00." in (await mara.presses(asked, "Approve")).text
    await stage.passes(seconds=3)
    assert "client night" in (await jonas.sees("Approved by Mara Lindt, 12:00.")).text
    assert "asked for 1, granted 1" in (await jonas.commands("/quota")).text
    story = (await mara.says("what happened to atlas on thursday?")).text
    assert "exception asked for: “client recording moved to thursday” (Jonas Weber" in story


async def test_nobody_grants_an_exception(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """It may be asked for in words, in any language; the slot is kept for a working day, and then there is a word."""
    await mara.commands("/rules atlas longest 3 h")
    await mara.commands("/rules atlas exceptions 1")
    await jonas.says(CLIENTS)
    await jonas.says("kann ich eine Ausnahme bekommen?")
    assert "Sent to Mara Lindt" in (await jonas.says("weil wir feiern")).text
    assert "Ask for an exception" not in (await jonas.says("atlas friday 14-18")).labels
    assert "as many as Atlas allows" in (await jonas.says("can I have an exception?")).text
    assert "Do you want to cancel this booking?" in (await jonas.says("zieh es zurück")).text
    await stage.until(berlin(24, 12))
    told = await jonas.sees("Nobody approved it in time")
    assert "Book another time" in told.labels


async def test_whoever_decides_books_it(mara: Visitor) -> None:
    """Somebody who may grant exceptions asks nobody; it is one all the same."""
    await mara.commands("/rules atlas longest 3 h")
    await mara.presses(await mara.says(CLIENTS), "Ask for an exception")
    assert "Booked as an exception to: Longest: 3 h" in (await mara.says("the board is in town")).text


async def test_a_reason_is_awaited_only_where_it_helps(mara: Visitor, jonas: Visitor) -> None:
    """What is taken needs no reason, and a sentence that asks for something else is none and ends the question."""
    await mara.says("curie thursday 15-17")
    await mara.says("yes")
    assert "An exception to what?" in (await mara.says("can I have an exception?")).text
    await jonas.says("curie thursday 15-17")
    taken = await jonas.says("can I have an exception?")
    assert "Curie is taken" in taken.text
    assert any(each.startswith("2 h later") for each in taken.labels)
    assert "Why should there be an exception?" not in taken.text
    await mara.commands("/rules atlas longest 3 h")
    await jonas.presses(await jonas.says(CLIENTS), "Ask for an exception")
    assert "I’ll watch Curie" in (await jonas.says("tell me when curie is free thursday 15-17")).text
    assert "Sent to" not in (await jonas.says("because I am the boss")).text


async def test_one_exception_is_asked_for_all_dates(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """One press, one reason, one card for whoever decides; the yes is for every date, and counts once."""
    await mara.commands("/rules atlas longest 3 h")
    refused = await jonas.says("atlas every thursday 14-18 for 4 weeks client night")
    assert "No date of it is possible that way: every Thursday." in refused.text
    assert "Ask for an exception" not in refused.labels
    assert "The rules refuse 4 dates" in (await jonas.presses(refused, "Ask for all 4")).text
    sent = await jonas.says("client recording")
    assert "Asked for 4 dates at once, as one exception" in sent.text
    assert "Sent to Mara Lindt. I’ll tell you either way." in sent.text
    assert "kept for you until Tue 24 Nov, 12:00, each at the latest until it begins" in sent.text
    await stage.passes(seconds=3)
    asked = await mara.sees(
        "Jonas Weber asks for an exception", "Exception to: Longest: 3 h", button="Approve this series"
    )
    assert "The same goes for 3 more dates of this series" in asked.text
    given = await mara.presses(asked, "Approve this series")
    assert "The same goes for 3 more dates" in given.text
    await stage.passes(seconds=3)
    await jonas.sees("Approved by Mara Lindt, 12:00.", "The same goes for 3 more dates")
    assert "asked for 1, granted 1" in (await jonas.commands("/quota")).text


async def test_dates_over_a_quota_are_asked_for_with_those_that_are_free(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """What is free is booked at once; what was taken meanwhile is shown, and of what was dropped the yes says so."""
    studio = "studio b every tuesday and thursday 10-12 for 3 weeks"
    why = await jonas.presses(await jonas.says(studio), "Book 3, ask for 3")
    assert "The rules refuse 3 dates: Thu 26 Nov, Thu 3 Dec, Thu 10 Dec." in why.text
    await mara.says("studio b 3 dec 10-11")
    await mara.says("yes")
    changed = await jonas.says("we record the album")
    assert "That has changed meanwhile, so nothing was booked." in changed.text
    await jonas.presses(changed, "Book 3, ask for 2")
    sent = await jonas.says("we record the album")
    assert "Asked for 2 dates at once" in sent.text
    assert "Booked: 3 dates, Tue 24 Nov – Tue 8 Dec." in sent.text
    await jonas.presses(await jonas.says("cancel studio b on 10 dec"), "Only Thu 10 Dec")
    await stage.passes(seconds=70)
    asked = await mara.sees("Jonas Weber asks for an exception", button="Approve this series")
    assert "These could not be had any more: Thu 10 Dec." in (await mara.presses(asked, "Approve this series")).text
    await stage.passes(seconds=3)
    await jonas.sees("Approved by Mara Lindt", "These could not be had any more: Thu 10 Dec.")
