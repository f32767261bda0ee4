"""Before a rule holds, an admin sees what it would have refused."""

from tests.acceptance.conftest import PRIYA
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
    # What was counted is what is listed, and nothing that was booked since.
    await booked(jonas, "atlas friday 19-20")
    assert "2 bookings break this rule." in (await mara.presses(hours, "Show all 2")).text


async def test_the_group_of_a_rule_goes_with_it(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Undone, the rule leaves no group; two rules that are asked at once name each their own people."""
    priya = Visitor(stage, PRIYA, mara.platform)
    await priya.says("hi")
    await booked(jonas, "atlas tomorrow 9-12")
    await booked(priya, "atlas tomorrow 13-14")
    await stage.until(berlin(25, 8))
    first, second = await mara.says("only jonas may book atlas"), await mara.says("only priya may book atlas")
    await mara.presses(first, "Set it")
    assert "Atlas bookers: Jonas Weber" in (await mara.commands("/groups")).text
    done = await mara.presses(second, "Set it")
    assert "Atlas bookers (Jonas Weber) → Atlas bookers 2 (Priya Nair)" in done.text
    assert "Atlas bookers 2: Priya Nair" in (await mara.commands("/groups")).text
    assert "Jonas" not in (await mara.commands("/groups")).text
    undone = await mara.presses(done, "Undo")
    assert "Atlas bookers: Jonas Weber" in (await mara.commands("/groups")).text
    assert "Priya" not in (await mara.commands("/groups")).text
    await mara.presses(undone, "Undo")
    await mara.commands("/rules atlas bookers default")
    assert "There are no groups yet" in (await mara.commands("/groups")).text
    # Who was in it is forgotten where somebody begins a group of that name.
    await mara.commands("/groups atlas bookers add @mara")
    assert "Jonas" not in (await mara.commands("/groups")).text

    new = await mara.presses(await mara.says("add Nova, room, 10 seats, approval by jonas"), "Create")
    assert "Nova approvers" in (await mara.commands("/groups")).text
    await mara.presses(new, "Undo")
    assert "Nova approvers" not in (await mara.commands("/groups")).text


async def test_a_rule_names_people_and_looks_back(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """People whom a rule names are a group that is made once it is set; cards say who they are, and all rules do."""
    priya = Visitor(stage, PRIYA, mara.platform)
    await priya.says("hi")
    await booked(jonas, "atlas tomorrow 9-12")
    await stage.until(berlin(25, 8))
    asked = await mara.says("only priya may book atlas")
    assert "everybody who sees it → Atlas bookers (Priya Nair)" in asked.text
    assert "It would have refused 1 of 1" in asked.text
    assert await stage.count("SELECT count(*) FROM groups") == 0
    await mara.presses(asked, "Set it")
    assert "Only Atlas bookers (Priya Nair) can book Atlas" in (await jonas.says("atlas friday 3-4pm")).text
    assert "Held for you" in (await priya.says("atlas friday 3-4pm")).text

    assert "Hubble approvers (Priya Nair)" in (await mara.says("hubble needs approval by priya")).text
    assert "approval by Hubble approvers (Priya Nair)" in (await jonas.says("hubble friday 3-4pm")).text
    closed = await mara.presses(await mara.says("no bookings on weekends"), "Set it")
    assert "Mon–Fri 07:00–22:00, Sat–Sun closed" in closed.text
    assert "doesn’t apply to equipment: it has its own rule" in closed.text
    every = (await mara.says("which rules are there?")).text
    for line in ("Set for Acme:", "Sat–Sun closed", "Set for Hubble:", "Approved by: Hubble approvers (Priya Nair)"):
        assert line in every
    assert (
        "Approval outside of: not by the hour → Mon–Sun" in (await mara.says("bookings need approval after 6pm")).text
    )
    complained = await mara.says("members can't book curie")
    assert "Change this rule?" in complained.text
    assert "Curie · Bookers: everybody who sees it → admins, owners" in complained.text
    assert "can’t shut out jonas alone" in (await mara.says("jonas may not book curie")).text
