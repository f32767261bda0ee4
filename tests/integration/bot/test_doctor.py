"""The doctor: each finding with what mends it, both platforms asked through their clients, and the drill."""

import json

import psycopg

from adapters.simulator.simulator import Simulator
from adapters.slack.checkup import checkup as slack_checkup
from adapters.telegram.checkup import checkup as telegram_checkup
from bot import migrating
from tests.integration.bot.conftest import CommandLine


def test_each_finding_comes_with_what_mends_it(bellhop: CommandLine, database_url: str) -> None:
    """What waits too long and what breaks an invariant is counted; the drill restores the last backup and agrees."""
    bellhop.prints("sample")
    bellhop.prints("backup", "monday.backup")
    with psycopg.connect(database_url) as connection:
        connection.execute(
            "INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)"
            " SELECT id, 'booking', 7, 'reminder', '2026-01-01Z', '2026-01-01Z', 1 FROM organizations"
        )
        connection.execute(
            "INSERT INTO members (organization_id, name, role, created_at)"
            " SELECT id, 'ann', 'admin', now() FROM organizations"
        )

    done = bellhop.run("doctor", "--json")
    assert done.returncode == 1, done.stderr
    found = {each["what"]: each for each in json.loads(done.stdout)["findings"]}
    ill = {what for what, each in found.items() if each["mend"]}
    assert ill == {
        "platforms",
        "messages about bookings that do not stand",
        "messages that are late",
        "organizations with admins and no owner",
    }
    assert found["messages that are late"]["mend"] == "bellhop run"
    assert "monday.backup" in found["backup"]["found"]

    drilled = bellhop.prints("doctor", "--drill")
    assert "came back" in drilled
    assert "It was restored in" in drilled


def test_an_older_schema_is_a_finding_and_no_failure(bellhop: CommandLine, database_url: str) -> None:
    """The doctor looks at what it can, and names the command that comes first."""
    migrating.downgrade(database_url, "0012")
    done = bellhop.run("doctor")
    assert (done.returncode, done.stderr) == (1, "")
    assert "schema\t0012\tbellhop migrate" in done.stdout


async def test_platforms_are_asked_about_the_tokens(simulator: Simulator) -> None:
    """A good token names the workspace and the bot, a wrong one is refused, and the webhook is told."""
    good = await slack_checkup(bot_token=simulator.slack_bot_token, api_url=simulator.slack_api_url)
    assert good.workspace
    assert (good.missing, good.refused) == ((), None)
    assert (await slack_checkup(bot_token="xoxb-wrong", api_url=simulator.slack_api_url)).refused == "invalid_auth"

    bot = await telegram_checkup(token=simulator.telegram_bot_token, api_url=simulator.telegram_api_url)
    assert (bool(bot.name), bot.webhook, bot.refused) == (True, "", False)
    assert (await telegram_checkup(token="1:wrong", api_url=simulator.telegram_api_url)).refused
