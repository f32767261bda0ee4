"""What a place calls itself and its things, and what it describes them by: shown first, then read by everybody."""

from tests.acceptance.people import Stage, Visitor


async def test_a_kind_has_the_name_that_people_use(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """It stands on cards, lists and rules, is read in every sentence, and goes again; members change nothing."""
    shown = await mara.says("call studios booth, booths")
    assert "Call studios booths here" in shown.text
    assert "booth for" not in (await jonas.says("what studios do you have?")).text
    named = await mara.presses(shown, "Change it")
    assert "one is “booth”, several are “booths”" in named.text
    assert "Studio A · booth for 4" in (await jonas.says("any booth free tomorrow 3-4pm?")).text
    assert "Set for booths" in (await mara.commands("/rules booths")).text
    assert "“rooms” is taken" in (await mara.says("call booths rooms")).text
    assert "Only an admin" in (await jonas.says("call rooms halls")).text
    assert "booths" not in (await mara.presses(named, "Undo")).text
    assert await stage.count("SELECT count(*) FROM audit WHERE verb = 'kind named'") == 2


async def test_an_attribute_is_defined_set_and_asked_for(mara: Visitor, jonas: Visitor) -> None:
    """A number has its unit, a choice its colours; one that something has is not removed, and members define none."""
    assert "a number in cm" in (await mara.says("new attribute: desk width in cm")).text
    await mara.presses(await mara.says("new attribute: colour: red, green"), "Add it")
    defined = await mara.presses(await mara.says("new attribute: desk width in cm"), "Add it")
    assert "desk width · a number in cm · nothing has it yet" in defined.text
    done = await mara.presses(await mara.says("desk has desk width 160 and colour red"), "Change it")
    assert "desk width: 160 cm" in done.text
    assert "Desk 1" in (await jonas.says("a red desk tomorrow")).text
    assert "1 thing here has a value" in (await mara.says("remove attribute colour")).text
    await mara.presses(await mara.says("desk has no colour"), "Change it")
    gone = await mara.presses(await mara.says("remove attribute colour"), "Remove it")
    assert "colour ·" not in gone.text
    assert "colour · one of red, green" in (await mara.presses(gone, "Undo")).text
    assert "Only an admin" in (await jonas.says("new attribute: moat")).text


async def test_the_place_has_another_name(mara: Visitor, jonas: Visitor) -> None:
    """Everybody is told the new one, until it is taken back."""
    named = await mara.presses(await mara.says("call this place Haus 12"), "Change it")
    assert "Haus 12" in named.text
    assert "in place of Haus 12" in (await mara.says("rename haus 12 to Annex")).text
    assert "Only an admin" in (await jonas.says("call this place Nowhere")).text
    assert "old name" in (await mara.presses(named, "Undo")).text
