"""`python -m bot run` against the simulator: alive, ready as long as PostgreSQL is, and an orderly end."""

import asyncio
import json
import signal
import sys

import pytest

from adapters.simulator.simulator import Simulator
from tests.integration.bot.conftest import CommandLine, Outage
from tests.integration.bot.served import LONGEST, serving


async def refused(command: CommandLine, *words: str) -> str:
    """Run what must be refused, while the simulator answers; return the last line."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words),
        cwd=command.folder,
        env=command.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(LONGEST):
        out, err = await process.communicate()
    assert (process.returncode, out) == (2, b"")
    assert b"Traceback" not in err
    return err.decode().splitlines()[-1]


async def test_ready_as_long_as_postgres_answers(both: CommandLine, outage: Outage) -> None:
    """Without PostgreSQL Bellhop is alive but not ready, and recovers by itself."""
    async with serving(both) as served:
        assert await served.until_ready(200) == {"database": True, "clock": True, "slack": True, "telegram": True}
        async with outage():
            assert (await served.until_ready(503))["database"] is False
            assert (await served.client.get("/healthz")).status_code == 200
        assert (await served.until_ready(200))["database"] is True
        assert await served.ends(signal.SIGTERM) == 0


async def test_an_order_to_stop_ends_it_well(both: CommandLine, simulator: Simulator) -> None:
    """A signal to stop ends it with exit code 0 and no trace, and every log line is JSON without a token."""
    async with serving(both) as served:
        await served.until_ready(200)
        assert await served.ends(signal.SIGTERM) == 0
    log = [json.loads(line) for line in served.logged]
    assert [entry for entry in log if entry["level"] in {"warning", "error", "critical"} or "exception" in entry] == []
    whole = "".join(served.logged)
    secrets = (simulator.slack_bot_token, simulator.slack_app_token, simulator.telegram_bot_token)
    assert [secret for secret in secrets if secret in whole] == []


async def test_one_platform_is_enough(both: CommandLine) -> None:
    """With Telegram alone configured, Telegram alone runs."""
    telegram = both.but(SLACK_BOT_TOKEN="", SLACK_APP_TOKEN="")
    async with serving(telegram) as served:
        assert await served.until_ready(200) == {"database": True, "clock": True, "telegram": True}
        assert (await served.client.post("/slack/events")).status_code == 404
        assert await served.ends(signal.SIGINT) in {0, 130}


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("TELEGRAM_BOT_TOKEN", "123456789:" + "A" * 35),
        ("SLACK_BOT_TOKEN", "xoxb-wrong"),
        ("SLACK_APP_TOKEN", "xapp-wrong"),
    ],
)
async def test_a_token_that_the_platform_refuses_is_named(name: str, wrong: str, both: CommandLine) -> None:
    """A refused token ends the run with a line that names the setting and not the token."""
    line = await refused(both.but(**{name: wrong}), "run")
    assert line.startswith("bellhop: ")
    assert name in line
    assert wrong not in line
