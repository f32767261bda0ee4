"""Two organizations in one database: whatever somebody of one tries, they see and change nothing of the other."""

from collections.abc import AsyncIterator
from dataclasses import replace
from urllib.parse import unquote

import httpx
import pytest

from adapters.chat import codec
from adapters.chat.intents.talk import Other
from adapters.simulator.messages import Button
from adapters.simulator.simulator import SAMPLE_PEOPLE, Simulator
from adapters.slack.app import COMMANDS
from core.domain.bookings.reference import reference
from core.domain.people.identity import Identity
from core.use_cases.calendars.make_feed import make_feed
from core.use_cases.people.admit import member_behind
from core.values import BookingId
from tests.acceptance.town import NORA, OLE, Town, at
from tests.stage import ManualClock

MARA, JONAS, PRIYA = SAMPLE_PEOPLE
ROOM = "/newresource Zanzibar, room, 10 seats, floor 3, 8-20"
SECRET = ("Zanzibar", "Ole", "Nora", "Borealis", "Zephyr")
"""What only the second workspace knows: its thing, its people, its name, and what the booking is for."""
ASKED = (
    "what is free tomorrow at 3pm?", "rooms for 6 tomorrow at 3pm", "who is in tomorrow?", "everybody's bookings",
    "my bookings", "when is it free tomorrow?", "what is booked tomorrow?", "how much was used this month?",
)  # fmt: skip
NAMED = (
    "who has zanzibar tomorrow?",
    "zanzibar tomorrow 4pm",
    "cancel zanzibar",
    "why is zanzibar taken?",
    "about zanzibar",
    "zanzibar rules",
)

TABLES = """
SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_name, table_schema)
WHERE c.column_name = 'organization_id' AND c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
  AND c.table_name NOT IN ('audit_links', 'nights')
"""
"""All that is anybody's, but what time itself writes."""
DURING = ("29932380", "60")
"""An hour of a later day, as a button carries it."""
THEIRS = ("2", "1")
"""Ids that are somebody of the second organization, and its room."""
VALUES = (
    "20261124",
    "20261124T0900",
    "yes",
    "no",
    "admin",
    "member",
    "room",
    "zone",
    "person",
    "words",
    "clock",
    "all",
)
ENOUGH = 200
"""Buttons that could be made up; those that carry a choice of their own are fewer."""


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Town]:
    """Give two workspaces, of which the second has a room with a booking in it."""
    clock = ManualClock()
    async with Simulator(people=SAMPLE_PEOPLE, now=clock.now) as simulator:
        town = Town(database_url, simulator, clock)
        await town.start()
        assert (await town.installs(MARA, simulator.slack)).status_code == 200
        assert (await town.installs(NORA, town.second)).status_code == 200
        nora, ole = at(town, NORA, town.second), at(town, OLE, town.second)
        await nora.presses(await nora.commands(ROOM), "Create")
        await ole.presses(await ole.says("zanzibar tomorrow 3-4pm for Zephyr"), "Confirm")
        yield town
        await town.stop()


def unseen(said: str, typed: str = "") -> None:
    """Check that nothing of the other organization is said, but what was typed oneself."""
    assert [word for word in SECRET if word in said and word.lower() not in typed.lower()] == []


async def state(town: Town) -> dict[str, str]:
    """Return a digest of every row of the second organization, by the tables that have any."""
    async with town.bellhop.ledger.database.connection() as connection:
        tables = await (await connection.execute(TABLES)).fetchall()
        read = " UNION ALL ".join(
            f"SELECT '{name}', md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM {name} t"  # noqa: S608
            f" WHERE organization_id = (SELECT max(id) FROM organizations)"
            for (name,) in tables
        )
        return {str(row[0]): str(row[1]) for row in await (await connection.execute(read.encode())).fetchall()}


def forged(word: str, booking: int) -> str:
    """Return what a button of that kind would carry about the second organization's booking, thing and people."""
    parts = [word]
    for name, converter in codec.LAYOUTS[word]:
        if converter.parts == len(DURING):
            parts += DURING
            continue
        known = (str(booking), *THEIRS) if name in {"booking", "bookings", "first", "other"} else THEIRS
        parts.append(next((each for each in (*known, *VALUES) if _read(converter, each)), "1"))
    return ":".join(parts)


def _read(converter: codec.Converter, text: str) -> bool:
    try:
        converter.read(text)
    except (ValueError, KeyError):
        return False
    return True


async def test_no_command_and_no_sentence_shows_the_other_organization(town: Town) -> None:
    """Each command, lists, searches, who has what, reports and names that are only known there."""
    mara, before = at(town, MARA, town.simulator.slack), await state(town)
    for command in COMMANDS:
        unseen((await mara.commands(f"/{command}")).text)
        if command not in {"newresource", "setup"}:
            line = f"/{command} zanzibar"
            unseen((await mara.commands(line)).text, line)
    for text in (*ASKED, *NAMED):
        unseen((await mara.says(text)).text, text)
    assert await state(town) == before


async def test_no_press_on_a_card_of_the_other_organization_does_anything(town: Town) -> None:
    """Every button that there is, made up with ids of the other organization: an id of another one is none."""
    before = await state(town)
    async with town.bellhop.ledger.database.connection() as connection:
        row = await (await connection.execute("SELECT id FROM bookings")).fetchone()
    assert row is not None
    mara = at(town, MARA, town.simulator.slack)
    shown, tried = await mara.says("help"), 0
    for word in codec.WORDS:
        payload = forged(word, int(row[0]))
        tried += codec.intent(payload) != Other()
        button = Button("Press", payload)
        await town.simulator.slack.press(MARA, replace(shown, rows=((button,),)), button.label)
        await town.bellhop.reception.quiet()
    assert tried > ENOUGH
    for message in mara.reads():
        unseen(message.text)
    unseen((await mara.says(f"show {reference(BookingId(int(row[0])))}")).text)
    assert await state(town) == before


async def test_neither_home_nor_board_nor_feed_shows_the_other_organization(town: Town) -> None:
    """Each is painted of the organization to which its reader belongs."""
    await town.simulator.slack.open_home(MARA)
    await town.bellhop.reception.quiet()
    home = town.simulator.slack.home(MARA)
    assert home is not None
    unseen(home.text)
    mara = at(town, MARA, town.simulator.slack)
    link = next(button.url for button in (await mara.commands("/board")).buttons if button.url)
    origin = {"Origin": "https://bellhop.example.com"}
    async with town.browser() as browser:
        given = httpx.URL(link).fragment.partition("pass=")[2]
        opened = await browser.post("/board/session", json={"given": unquote(given)}, headers=origin)
        assert opened.status_code == 200, opened.text
        day = await browser.get("/board/day", params={"on": "2026-11-24"})
        assert day.status_code == 200, day.text
        unseen(day.text)
        member = await member_behind(town.bellhop.ledger, Identity("slack", "T0BELLHOP", MARA.slack_user))
        assert member is not None
        token, _ = await make_feed(town.bellhop.ledger, by=member)
        feed = await browser.get(f"/calendar/{token}.ics")
        assert feed.status_code == 200
        unseen(feed.text)


async def test_messages_reach_nobody_of_the_other_organization(town: Town) -> None:
    """Reminders, prompts and releases of a booking are told in its own workspace."""
    before = len(town.simulator.slack.messages(MARA))
    await town.passes(hours=30)
    assert len(town.simulator.slack.messages(MARA)) == before
    for message in town.simulator.slack.messages(MARA):
        unseen(message.text)
    await at(town, OLE, town.second).sees("Zanzibar", "Released")
