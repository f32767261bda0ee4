"""Permissions that are earned, told in chat: asked for, given in words, told before they end, and withdrawn."""

from tests.acceptance.conftest import PRIYA
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_faults import told
from tests.stage import berlin


async def test_a_certificate_is_asked_for_given_and_ends(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whoever lacks it is told who gives it and asks with a press; it is told before it ends, and is asked for anew."""
    await jonas.says("hi")
    await mara.commands("/rules atlas needs laser-course")
    refused = await jonas.says("atlas tomorrow 9-10")
    assert "Atlas needs laser-course, which you don’t have at that time" in refused.text
    assert "It is given by: admins." in refused.text
    assert "I’ve asked for laser-course" in (await jonas.presses(refused, "Ask for laser-course")).text
    await stage.passes(seconds=1)
    asked = await told(mara).sees("Jonas Weber asks for laser-course")
    given = await told(mara).presses(asked, "Give for a year")
    assert "Jonas Weber has laser-course, until Tue, 23 Nov 2027" in given.text
    await stage.passes(seconds=1)
    await told(jonas).sees("gave you laser-course, until Tue, 23 Nov 2027")
    assert "Held for you" in (await jonas.says("atlas tomorrow 9-10")).text
    await stage.until(berlin(10, 9, month=11, year=2027))
    ends = await told(jonas).sees("Your laser-course ends on Tue 23 Nov")
    assert "I’ve asked for laser-course" in (await told(jonas).presses(ends, "Ask for a new one")).text


async def test_words_propose_and_a_button_gives(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A sentence shows what it would give, until when; withdrawing says what needs it; Undo takes either back."""
    await jonas.says("hi")
    await mara.commands("/rules atlas needs laser-course")
    over = await mara.says("give @jonas the laser course until yesterday")
    assert "can’t end in the past" in over.text
    assert "Give" not in over.labels
    card = await mara.says("give @jonas the laser course until 31 march")
    assert "Give laser-course to Jonas Weber, until Wed, 31 Mar 2027?" in card.text
    assert "laser-course" not in (await jonas.commands("/certificates")).text.split("Needed here")[0]
    given = await mara.presses(card, "Give")
    await stage.passes(seconds=1)
    await told(jonas).sees("gave you laser-course")
    assert "Your certificates: laser-course (until Wed, 31 Mar 2027)" in (await jonas.commands("/certificates")).text
    await jonas.presses(await jonas.says("atlas tomorrow 9-10"), "Confirm")
    card = await mara.commands("/certificates withdraw laser-course @jonas")
    assert "One booking of theirs needs it; it stands" in card.text
    gone = await mara.presses(card, "Withdraw")
    assert "Jonas Weber does not have laser-course" in gone.text
    assert "has laser-course, until Wed, 31 Mar 2027" in (await mara.presses(gone, "Undo")).text
    assert "does not have laser-course" in (await mara.presses(given, "Undo")).text


async def test_who_may_not_give_it_is_told_who_may(mara: Visitor, jonas: Visitor) -> None:
    """A member's words and made-up press give nothing; for a colleague an admin gives it on the way."""
    await jonas.says("hi")
    await mara.commands("/rules atlas needs laser-course")
    assert (
        "can’t give or withdraw laser-course" in (await jonas.commands("/certificates give laser-course @jonas")).text
    )
    refused = await mara.says("atlas tomorrow 9-10 for @jonas")
    assert "which Jonas Weber doesn’t have" in refused.text
    card = await mara.presses(refused, "Ask for laser-course")
    assert "Jonas Weber has laser-course" in (await mara.presses(card, "Give for good")).text
    assert "For Jonas Weber" in (await mara.says("atlas tomorrow 9-10 for @jonas")).text


async def test_several_get_one_at_once_and_one_that_nothing_needs_yet(
    mara: Visitor, jonas: Visitor, stage: Stage, platform: str
) -> None:
    """One button gives both; that nothing needs it is said; a member who says so is not understood as an admin."""
    priya = Visitor(stage, PRIYA, platform)
    await jonas.says("hi")
    await priya.says("hi")
    card = await mara.says("give jonas and priya the first aid certificate until 31 march")
    assert "Give first-aid to Jonas Weber, Priya Nair, until Wed, 31 Mar 2027?" in card.text
    assert "Nothing here needs first-aid yet" in card.text
    given = await mara.presses(card, "Give to all 2")
    assert given.text.count("has first-aid, until Wed, 31 Mar 2027") == 2
    await stage.passes(seconds=1)
    await told(jonas).sees("gave you first-aid")
    await told(priya).sees("gave you first-aid")
    assert "has first-aid" in (await mara.presses(given, "Priya Nair: first-aid")).text
    assert "has done" not in (await jonas.says("jonas and mara have done the first aid certificate")).text
