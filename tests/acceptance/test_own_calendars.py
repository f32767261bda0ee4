"""Members' own calendars: given by an address, read, warned of, and forgotten."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.calendar_server import CalendarServer, calendar, serving

DENTIST = "SUMMARY:Dentist\nDTSTART:20261124T140000Z\nDTEND:20261124T150000Z"
"""Tuesday from three to four, in Berlin."""
AWAY = "SUMMARY:Holiday\nDTSTART;VALUE=DATE:20261125\nDTEND;VALUE=DATE:20261127"


@pytest.fixture
async def server(stage: Stage, tmp_path: Path) -> AsyncIterator[CalendarServer]:
    """Let Bellhop fetch calendars from this machine."""
    async with serving(tmp_path) as server:
        await stage.stop()
        stage.fetching = server.fetching()
        await stage.start()
        yield server


async def given(jonas: Visitor, stage: Stage, server: CalendarServer) -> None:
    """Give a calendar, and have it read."""
    assert "I’ll read your calendar" in (await jonas.says(f"my calendar is {server.url}")).text
    await stage.passes(seconds=6)
    await jonas.sees("I’ve read your calendar")


async def test_a_hold_warns_of_what_is_in_ones_own_calendar(
    jonas: Visitor, priya: Visitor, stage: Stage, server: CalendarServer
) -> None:
    """It tells when, and refuses nothing; nobody else sees it, and no title is kept anywhere."""
    server.content = calendar(DENTIST, AWAY)
    await given(jonas, stage, server)
    held = await jonas.says("atlas tomorrow 3-5pm")
    assert "You are busy 15:00–16:00 in your own calendar." in held.text
    assert "own calendar" not in (await jonas.presses(held, "Confirm")).text
    assert "busy all that time" in (await jonas.says("curie on wednesday 9-10")).text
    assert "own calendar" not in (await jonas.says("curie tomorrow 4-5pm")).text
    assert "own calendar" not in (await priya.says("hubble tomorrow 2pm for an hour")).text
    kept = "SELECT count(*) FROM own_calendars o WHERE o::text ILIKE '%dentist%' OR o::text ILIKE '%5f2c%'"
    assert await stage.count(kept) == 0
    said = "SELECT count(*) FROM audit a WHERE a::text LIKE '%5f2c%'"
    assert await stage.count(said) == 0
    assert await stage.count("SELECT count(*) FROM audit WHERE verb = 'calendar given'") == 1


async def test_it_is_forgotten_by_a_word_and_in_the_settings(
    jonas: Visitor, stage: Stage, server: CalendarServer
) -> None:
    """With everything that was read in it."""
    assert "Your own calendar: none" in (await jonas.says("settings")).text
    server.content = calendar(DENTIST)
    await given(jonas, stage, server)
    settings = await jonas.says("settings")
    assert "Your own calendar: busy once in the next 8 weeks" in settings.text
    assert "I’ve forgotten your calendar" in (await jonas.presses(settings, "Forget my calendar")).text
    assert await stage.count("SELECT count(*) FROM own_calendars") == 0
    assert "own calendar" not in (await jonas.says("atlas tomorrow 3-5pm")).text
    assert "don’t know any calendar" in (await jonas.says("forget my calendar")).text


async def test_it_is_read_again_and_a_failure_is_told_once(
    jonas: Visitor, stage: Stage, server: CalendarServer
) -> None:
    """Asked for by its tag; a server that is away for a day is told of, and that it is back as well."""
    server.content, server.etag = calendar(DENTIST), '"one"'
    await given(jonas, stage, server)
    await stage.passes(minutes=31)
    assert server.asked[-1].headers["If-None-Match"] == '"one"'
    server.content, server.etag = calendar(DENTIST, DENTIST.replace("1124T", "1126T")), '"two"'
    await stage.passes(minutes=31)
    assert "busy 2 times" in (await jonas.says("settings")).text

    server.status, server.etag = 503, None
    await stage.passes(minutes=31)
    await stage.passes(hours=23)
    assert await stage.count("SELECT count(*) FROM messages WHERE kind = 'calendar_lost'") == 0
    await stage.passes(hours=2)
    await jonas.sees("I can’t read your calendar: its server doesn’t answer")
    await stage.passes(days=2)
    assert await stage.count("SELECT count(*) FROM messages WHERE kind = 'calendar_lost'") == 1
    server.status = 200
    await stage.passes(days=1, hours=1)
    await stage.passes(seconds=1)
    assert await stage.count("SELECT count(*) FROM messages WHERE kind = 'calendar_read'") == 2


async def test_what_is_no_calendar_is_told_at_once(jonas: Visitor, stage: Stage, server: CalendarServer) -> None:
    """With what to do."""
    server.content = "<!doctype html><title>Sign in</title>"
    await jonas.says(f"my calendar is {server.url}")
    await stage.passes(seconds=6)
    await jonas.sees("there is no calendar at its address")


async def test_only_encrypted_addresses_are_taken(jonas: Visitor, stage: Stage) -> None:
    """A calendar tells much of somebody."""
    assert "has to begin with https://" in (await jonas.says("my calendar is http://example.com/x.ics")).text
    assert await stage.count("SELECT count(*) FROM own_calendars") == 0


async def test_private_networks_are_not_read(jonas: Visitor, stage: Stage) -> None:
    """Without the tests' own exception for this machine."""
    await jonas.says("my calendar is webcal://localhost:1/x.ics")
    await stage.passes(seconds=6)
    await jonas.sees("leads into a private network")


async def test_a_time_for_all_leaves_out_when_one_of_them_is_busy(
    jonas: Visitor, stage: Stage, server: CalendarServer
) -> None:
    """By the calendar that they gave."""
    before = await jonas.says("when can priya and I meet tomorrow for an hour at 3pm?")
    assert "15:00" in before.text
    server.content = calendar(DENTIST)
    await given(jonas, stage, server)
    after = await jonas.says("when can priya and I meet tomorrow for an hour at 3pm?")
    assert "Tue 24 Nov, 15:00" not in after.text


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("gives", "forgets"),
    [
        ("my calendar is https://example.com/x.ics", "forget my calendar"),
        ("mein Kalender ist https://example.com/x.ics", "vergiss meinen Kalender"),
        ("mon agenda est https://example.com/x.ics", "oublie mon agenda"),
        ("mi calendario es https://example.com/x.ics", "olvida mi calendario"),
        ("il mio calendario è https://example.com/x.ics", "dimentica il mio calendario"),
    ],
)
async def test_it_is_given_and_forgotten_in_every_language(
    jonas: Visitor, server: CalendarServer, gives: str, forgets: str
) -> None:
    """However it is said."""
    assert "I’ll read your calendar" in (await jonas.says(gives.replace("https://example.com/x.ics", server.url))).text
    assert "I’ve forgotten your calendar" in (await jonas.says(forgets)).text
