"""Slack's view of an agent: whoever opens the messages is suggested what to write, and it is understood."""

import pytest

from adapters.languages import LANGUAGES
from adapters.simulator.people import Person
from adapters.wording import own_name
from tests.acceptance.conftest import JONAS
from tests.acceptance.people import NEWCOMERS, Stage, Visitor


async def _prompts(stage: Stage, person: Person) -> list[str]:
    slack = stage.simulator.slack
    await slack.open_messages(person)
    await stage.bellhop.reception.quiet()
    return slack.prompts(person)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_suggested_is_understood(stage: Stage, language: str) -> None:
    """In the reader's language, with a thing of their own catalogue: each sentence does what it says."""
    jonas = Visitor(stage, JONAS, "slack")
    if language != "en":
        await jonas.presses(await jonas.says("my settings"), own_name(language).capitalize())
    book, now, mine, wait = await _prompts(stage, JONAS)
    assert "Atlas" in book
    held = await jonas.says(book)
    assert "Atlas" in held.text
    assert "15:00–16:00" in held.text
    assert "Curie" in (await jonas.says(now)).text
    assert "Atlas" in (await jonas.says(mine)).text
    assert "Atlas" in (await jonas.says(wait)).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1


async def test_an_app_that_is_no_agent_suggests_nothing(stage: Stage) -> None:
    """One that was installed without that scope goes on as before, and nobody hears of it."""
    stage.simulator.slack.let_suggest(allowed=False)
    assert await _prompts(stage, JONAS) == []
    assert (await Visitor(stage, JONAS, "slack").says("what can I book?")).labels


async def test_a_stranger_is_suggested_nothing(stage: Stage) -> None:
    """Whoever does not belong here learns nothing of what there is."""
    assert await _prompts(stage, NEWCOMERS["otto"]) == []
