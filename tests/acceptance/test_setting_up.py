"""An empty organization becomes a working office in chat alone, and whoever sets it up may stop anywhere."""

from collections.abc import AsyncIterator, Callable

import pytest

from adapters.simulator.simulator import SAMPLE_PEOPLE, Simulator
from core.use_cases.people.invite import invite_owner
from core.use_cases.people.settle_organization import only_organization
from tests.acceptance.people import NEWCOMERS, Stage, Visitor
from tests.stage import ManualClock

LIST = "orion, room, 8 seats, screen\nstudio a, studio, 9–21, 3 h a week each\ndesks 1–12"


@pytest.fixture
async def empty(database_url: str) -> AsyncIterator[Stage]:
    """Bellhop on both platforms, in a place where nobody is and nothing can be booked."""
    clock = ManualClock()
    async with Simulator(people=(*SAMPLE_PEOPLE, *NEWCOMERS.values()), now=clock.now) as simulator:
        stage = Stage(database_url, simulator, clock)
        await stage.start()
        try:
            await only_organization(stage.bellhop.ledger, name="Acme", zone="UTC")
            yield stage
        finally:
            await stage.stop()


@pytest.fixture
def at(empty: Stage, platform: str) -> Callable[[int], Visitor]:
    """People of the empty place: 0 is an admin of the Slack workspace."""
    return lambda number: Visitor(empty, SAMPLE_PEOPLE[number], platform)


async def arrived(mara: Visitor) -> str:
    """Let the first person in as it really happens, and return what they read: Slack vouches, Telegram has a link."""
    if mara.platform == "slack":
        return (await mara.says("hi")).text
    ledger = mara.stage.bellhop.ledger
    house = await only_organization(ledger, name="Acme", zone="UTC")
    telegram = mara.stage.bellhop.telegram
    assert telegram is not None
    return (await mara.opens(telegram.deep_link(await invite_owner(ledger, house.id)))).text


async def test_an_empty_organization_becomes_a_working_office(at: Callable[[int], Visitor], empty: Stage) -> None:
    """Zone, hours, first things, people, a rule and a booking by somebody else: in under 25 messages."""
    mara, jonas = at(0), at(1)
    assert "Three things" in await arrived(mara)
    welcome = await mara.sees("Which time zone")
    hours = await mara.presses(welcome, "Berlin, as your Slack says" if mara.platform == "slack" else "Berlin")
    assert "Time zone: Berlin. It is 12:00 there now." in hours.text
    assert ("You are now the owner" in hours.text) == (mara.platform == "slack")

    await empty.restart()
    things = await mara.presses(hours, "Mon–Fri 8–20")
    assert "What can be booked?" in things.text
    shown = await mara.says(LIST)
    assert all(line in shown.text for line in ("3 things", "Orion · room for 8 · screen", "Desk · "))
    created = await mara.presses(shown, "Create all")
    assert "They can be booked now: Orion, Studio A, Desk" in created.text
    assert "Who comes?" in created.text

    if mara.platform == "telegram":
        link = (await mara.presses(created, "Invite people")).text.split()[-1]
        assert "You now belong to Acme" in (await jonas.opens(link)).text
    held = await jonas.says("orion tomorrow 3-4pm")
    assert "✅ Booked" in (await jonas.presses(held, "Confirm")).text
    assert "outside" not in held.text
    await mara.says("/rules rooms longest 4 h" if mara.platform == "telegram" else "rules rooms longest 4 h")
    assert "Everything is set up" in (await mara.commands("/setup")).text
    assert len(mara.there.messages(mara.person)) + len(jonas.there.messages(jonas.person)) < 25

    await mara.presses(await mara.says("/setup" if mara.platform == "telegram" else "setup"), "Opening hours…")
    assert "Undo" in (await mara.says("sat 10-14")).labels
    assert "Open: Mon–Fri closed, Sat 10:00–14:00, Sun closed → " in (await mara.says("undo")).text


async def test_setting_up_is_left_and_taken_up(at: Callable[[int], Visitor], empty: Stage) -> None:
    """Every question can be answered in words; what is no answer is told so; /setup shows what is done and goes on."""
    mara, jonas = at(0), at(1)
    await arrived(mara)
    asked = await mara.says("we are in Gotham")
    assert "I don’t know a city" in asked.text
    assert "Which time zone" in asked.text
    assert "I don’t know a city" in (await mara.says("banana")).text, "it is no misspelled “mañana”"
    asked = await mara.sees("Which time zone")
    assert "Tokyo" in (await mara.presses(asked, "Other zone…") if mara.platform == "slack" else asked).labels
    assert "Time zone: Vienna" in (await mara.says("we are in Wien")).text
    unread = await mara.says("well, that is from eight or so until everybody has gone home")
    assert "can’t read these as opening hours" in unread.text
    assert "When is it open?" in unread.text
    assert "Open: Mon–Fri 07:30–19:00" in (await mara.says("mon-fri 7:30-19")).text
    asked = await mara.sees("What can be booked?")
    assert "nothing was added" in (await mara.says("well, there is quite a bit of everything upstairs, really")).text
    stopped = await mara.presses(asked, "Later")
    assert "/setup" in stopped.text

    empty_handed = await mara.says("orion tomorrow 3-4pm")
    assert "Nothing can be booked at Acme yet" in empty_handed.text
    taken_up = await mara.presses(empty_handed, "Set up")
    assert all(
        line in taken_up.text for line in ("✅ Time zone: Vienna", "✅ Open Mon–Fri", "▫️ Nothing can be booked yet")
    )

    if mara.platform == "slack":
        assert "Ask Mara Lindt to add something" in (await jonas.commands("/rooms")).text
        assert "Only an admin" in (await jonas.commands("/setup")).text
    shown = await mara.says("- Orion (8 seats)\n- Vega\n- Meeting desk")
    assert "3 things" in shown.text
    amending = await mara.presses(shown, "Change something")
    assert "room for 6" in (await mara.says("vega, room, 6 seats")).text
    without = await mara.presses(amending, "Without Meeting desk")
    assert "2 things" in without.text
    await mara.presses(without, "Create all")
    assert await empty.count("SELECT count(*) FROM resources") == 2


async def test_a_thing_is_added_step_by_step(at: Callable[[int], Visitor], empty: Stage) -> None:
    """Kind, name and number are asked for one after the other; each has its buttons."""
    mara = at(0)
    await arrived(mara)
    zoned = await mara.says("yes" if mara.platform == "slack" else "Berlin")
    things = await mara.presses(zoned, "Round the clock")
    kind = await mara.presses(things, "Step by step")
    await mara.presses(kind, "A room")
    seats = await mara.says("Nova")
    assert "How many people fit into Nova?" in seats.text
    card = await mara.presses(seats, "8")
    assert "Nova · room for 8" in card.text
    created = await mara.presses(card, "Create")
    assert "Nova can be booked now." in created.text
    kind = await mara.presses(await mara.says("new resource"), "Step by step")
    name = await mara.presses(kind, "Desks")
    assert "What are the desks called?" in name.text
    await mara.says("Desk")
    assert "30" in (await mara.says("30")).text
    assert "Copy" not in (await mara.says("new resource")).text
    copy = await mara.says("duplicate nova as lyra")
    assert copy.text.startswith("Lyra · room for 8")
    assert await empty.count("SELECT count(*) FROM proposals WHERE done IS NULL") == 2
