"""Slack's own search: it shows what is free for whoever searches, and nothing is held, said or told to others."""

from typing import Any

from adapters.simulator.people import Json, Person
from adapters.slack.payloads import SEARCH
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import NEWCOMERS, Stage, Visitor
from tests.acceptance.test_first_walk import booked


async def searched(stage: Stage, person: Person, query: str) -> list[Json]:
    """Return what a search finds."""
    slack = stage.simulator.slack
    inputs: dict[str, Any] = {"query": query, "user_context": {"id": person.slack_user, "secret": "s"}}
    execution = await slack.run_step(person, SEARCH, inputs)
    ended = await slack.step_ends(execution)
    return list(ended["outputs"]["search_results"])


async def test_a_search_shows_what_is_free(stage: Stage) -> None:
    """Each result says when, leads to Bellhop and has an id; what is taken is not shown, and nothing is held."""
    await booked(Visitor(stage, MARA, "slack"), "atlas tomorrow 3-4pm")
    [free] = await searched(stage, JONAS, "atlas tomorrow 5-6pm")
    assert "Atlas" in free["title"]
    assert "17:00" in free["title"]
    assert free["description"]
    assert free["link"].startswith("https://slack.com/app_redirect?app=A")
    assert len(free["date_updated"]) == len("2026-11-23")
    assert await searched(stage, JONAS, "atlas tomorrow 3-4pm") == []
    several = await searched(stage, JONAS, "atlas tomorrow")
    assert len({each["external_ref"]["id"] for each in several}) == len(several) > 1
    assert await stage.count("SELECT count(*) FROM bookings") == 1


async def test_a_search_finds_nothing_that_is_not_for_them(stage: Stage) -> None:
    """Words that are no wish find nothing; neither does a stranger; who searches is nobody if they are not named."""
    assert await searched(stage, JONAS, "cancel atlas tomorrow 3-4pm") == []
    stranger = next(each for each in NEWCOMERS.values() if each.stranger)
    assert await searched(stage, stranger, "atlas tomorrow 5-6pm") == []
    slack = stage.simulator.slack
    execution = await slack.run_step(JONAS, SEARCH, {"query": "atlas", "user_context": "nobody"})
    await stage.bellhop.reception.quiet()
    assert slack.step_ended(execution) is None


async def test_a_search_shows_what_everybody_may_see(stage: Stage) -> None:
    """A workflow may run it in anybody's name, so that it tells of nothing that only some may know of."""
    mara = Visitor(stage, MARA, "slack")
    assert len(await searched(stage, MARA, "atlas tomorrow 5-6pm")) == 1
    await mara.commands("/rules atlas seen admins")
    assert "Atlas" in (await mara.says("atlas tomorrow 5-6pm")).text
    assert "Atlas" not in str(await searched(stage, MARA, "atlas tomorrow 9-10am"))
