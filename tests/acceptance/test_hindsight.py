"""Before a rule holds, an admin sees what it would have refused."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin


async def test_a_rule_tells_its_past_before_it_is_set(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The card says how many bookings it would have refused, lists them, and only its button sets the rule."""
    await booked(jonas, "atlas tomorrow 9-12")
    await booked(jonas, "atlas tomorrow 13-14")
    await mara.commands("/groups crew add @jonas")
    await stage.until(berlin(25, 8))
    await booked(jonas, "atlas friday 9-12")

    asked = await mara.commands("/rules atlas longest 2 h")
    for line in (
        "Change this rule?",
        "Atlas · Longest: 8 h → 2 h (not set before)",
        "It would have refused 1 of 2 bookings of the last 30 days, 1 of crew.",
        "One coming booking breaks it; it stays as it is.",
    ):
        assert line in asked.text
    assert asked.labels == ("Set it", "Show all 2", "Leave it as it is")
    shown = await mara.presses(asked, "Show all 2")
    assert "2 bookings break this rule." in shown.text
    first, second = (line for line in shown.text.splitlines() if "Atlas · " in line)
    assert "Fri 27 Nov, 09:00–12:00" in first
    assert "Tue 24 Nov, 09:00–12:00" in second
    assert "Longest: 8 h" in (await mara.commands("/rules atlas")).text

    done = await mara.presses(shown, "Set it")
    assert "Atlas · Longest: 8 h → 2 h (not set before)" in done.text
    back = await mara.presses(done, "Undo")
    assert "2 h → 8 h" in back.text
    harmless = await mara.commands("/rules atlas longest 4 h")
    assert "All 2 bookings of the last 30 days keep it." in harmless.text
    assert "Atlas · Longest: 8 h → 4 h" in harmless.text

    hours = await mara.says("open atlas 10-18")
    assert "It would have refused 1 of 2 bookings" in hours.text
    assert "Show all 2" in hours.labels
