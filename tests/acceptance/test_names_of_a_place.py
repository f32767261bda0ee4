"""What a place calls itself and its things, and what it describes them by: shown first, then read by everybody."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_faults import told


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
    assert "colour: red" in (await jonas.says("what is the colour of the desk?")).text
    assert "desk width: 160 cm" in (await jonas.says("what is the desk width of the desk?")).text
    assert "Not as far as I know" in (await jonas.says("what is the colour of curie?")).text
    assert "Hubble is free" not in (await jonas.says("is hubble red?")).text
    assert "I don’t know whether Hubble is “bright”" in (await jonas.says("is hubble bright?")).text
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


async def test_a_place_says_where_its_things_are_and_when_it_is_open(mara: Visitor, jonas: Visitor) -> None:
    """In words, and the site by a button of the card as well; members are told who may, and see the rules."""
    await mara.presses(await mara.says("add site Porto, Lisbon"), "Create")
    card = await mara.presses(await mara.says("put atlas at porto"), "Change it")
    asked = await mara.presses(card, "Site…")
    assert "Porto → Berlin" in (await mara.presses(asked, "Berlin")).text
    assert "Floor: 1 → 3" in (await mara.says("atlas is at porto, floor 3")).text
    assert "Only an admin" in (await jonas.says("put atlas at berlin")).text
    opened = await mara.presses(await mara.says("we're open from 8 to 6 on weekdays"), "Set it")
    assert "Mon–Fri 08:00–18:00, Sat–Sun closed" in opened.text
    assert "Mon–Fri 08:00–18:00" in (await jonas.says("what rules are there?")).text
    back = await mara.says("undo")
    assert back.text.startswith("Taken back:")
    assert "nothing to undo" in (await mara.says("undo")).text


async def test_a_certificate_is_given_by_a_button_and_a_name(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The list of certificates offers to give each of them to whoever is named next, perhaps until a day."""
    await jonas.says("hello")
    await mara.commands("/rules studio a needs sound-course")
    asked = await mara.presses(await mara.commands("/certificates"), "Give sound-course…")
    assert "Who gets sound-course?" in asked.text
    shown = await mara.says("jonas until 31 march")
    assert "until Wed, 31 Mar 2027" in shown.text
    await mara.presses(shown, "Give")
    await stage.passes(seconds=1)
    await told(jonas).sees("gave you sound-course")
    assert "sound-course (until Wed, 31 Mar 2027)" in (await jonas.commands("/certificates")).text
    assert "Give sound-course…" not in (await jonas.commands("/certificates")).labels


async def test_what_describes_things_is_refused_with_what_fits(mara: Visitor) -> None:
    """A value of another type, a name that is built in, kinds that are called so; and a mere beginning shows how."""
    await mara.presses(await mara.says("new attribute: colour: red, green"), "Add it")
    assert "It is one of red" in (await mara.says("atlas has colour blue")).text
    await mara.presses(await mara.says("new attribute: table width in cm"), "Add it")
    assert "a number in cm" in (await mara.says("atlas has table width 1.60 m")).text
    assert "Atlas has 12 seats" in (await mara.says("new attribute: seats")).text
    assert "Atlas is on floor 2" in (await mara.says("new attribute: floor in cm")).text
    assert "Write “new attribute" in (await mara.says("new attribute:")).text
    for words in ("call rooms desk, desks", "call atlas booth, booths"):
        assert "Create" not in (await mara.says(words)).labels
