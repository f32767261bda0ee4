"""Teams that sit together, told in chat on both platforms."""

from tests.acceptance.people import Stage, Visitor


async def test_a_team_sits_together(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Its members get its desks, then the nearest; others get them last; all of it is shown, and taken back."""
    await jonas.says("hi")
    await mara.commands("/groups crew add @jonas")
    shown = await mara.says("crew sits at desks 2-3")
    assert "Let crew sit at Desk 2–3?" in shown.text
    seated = await mara.presses(shown, "Change it")
    assert "crew: Jonas Weber · sits at Desk 2–3" in seated.text
    assert "sits at Desk 2–3" in (await jonas.commands("/groups")).text
    # Others first have what is nobody's neighbourhood, and are not refused the rest.
    assert "Desk 1 " in (await mara.says("a desk tomorrow")).text
    assert "Desk 2 " in (await jonas.says("a desk tomorrow")).text
    assert "Desk 4" in (await mara.says("2 desks on wednesday")).text
    assert "has no “60”" in (await mara.says("crew sits at desks 2-60")).text
    assert "group called “pirates”" in (await mara.says("pirates sit at desk 2")).text
    assert "Only an admin" in (await jonas.commands("/groups crew sits at desk 1")).text
    anywhere = await mara.presses(await mara.commands("/groups crew sits anywhere"), "Change it")
    assert "sits at" not in anywhere.text
    assert "sits at Desk 2–3" in (await mara.presses(anywhere, "Undo")).text
    await mara.presses(seated, "Undo")
    assert "sits at" not in (await jonas.commands("/groups")).text
    assert await stage.count("SELECT count(*) FROM audit WHERE verb = 'group seated'") == 4
