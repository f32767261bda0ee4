"""Secrets come in through every door of a Bellhop that runs, and none of them is in its log, however much it logs."""

import asyncio
import signal

import httpx
import pytest

from adapters.simulator.messages import BOT
from adapters.simulator.simulator import Person, Simulator
from tests.integration.bot.conftest import CommandLine
from tests.integration.bot.served import LONGEST, serving
from tests.stage import KEY

METRICS, WEBHOOK, MAIL = "metrics-token-of-somebody", "webhook-secret-of-telegram", "password-of-a-mailbox"
SAID = {
    "a token of Slack's": "my token is xoxb-1111-said-in-chat",
    "a token of Telegram's": "123456789:AAE-hBP0av28vKq1_xGx8T7kzCwz2eJ4mXo",
    "a password": "the password is correct-horse-battery",
    "a calendar": "my calendar is https://jo:hunter2hunter2@calendar.example.com/private-feed-4711.ics",
    "a wish": "Atlas next wednesday 3-5pm divorce-lawyer",
}
"""What somebody writes to Bellhop, by what it is."""
SECRETS = (
    "xoxb-1111-said-in-chat",
    "AAE-hBP0av28vKq1_xGx8T7kzCwz2eJ4mXo",
    "correct-horse-battery",
    "hunter2hunter2",
    "private-feed-4711",
    "divorce-lawyer",
    "content-of-a-file",
    "invitation-that-was-guessed",
    "in-the-path",
    "in-the-query",
    "in-a-header",
    "in-the-body",
    METRICS,
    WEBHOOK,
    MAIL,
    KEY,
)
PATHS = (
    "/calendar/in-the-path.ics",
    "/mail/off/in-the-path",
    "/board",
    "/board/day",
    "/metrics",
    "/readyz",
    "/status",
    "/slack/events",
    "/slack/oauth",
    "/slack/install",
    "/telegram/webhook",
    "/api/v1/bookings",
    "/mcp",
    "/in-the-path",
)
HEADERS = {
    "Authorization": "Bearer in-a-header",
    "Cookie": "session=in-a-header",
    "X-Slack-Signature": "v0=in-a-header",
    "X-Slack-Request-Timestamp": "1",
    "X-Telegram-Bot-Api-Secret-Token": "in-a-header",
}


@pytest.fixture
def loud(both: CommandLine) -> CommandLine:
    """Log as much as can be, with each secret that there is set."""
    both.prints("sample")
    return both.but(
        BELLHOP_LOG_LEVEL="DEBUG",
        BELLHOP_METRICS_TOKEN=METRICS,
        BELLHOP_PUBLIC_URL="https://bellhop.example.com",
        TELEGRAM_WEBHOOK_SECRET=WEBHOOK,
        # Nobody listens there.
        SMTP_URL=f"smtp://jo:{MAIL}@127.0.0.1:9?from=rooms@example.com",
    )


async def knocked(client: httpx.AsyncClient) -> None:
    """Send secrets to each path: in it, behind it, in the headers and in the body."""
    for path in PATHS:
        for method in ("GET", "POST", "DELETE"):
            await client.request(
                method, path, params={"token": "in-the-query"}, headers=HEADERS, content=b'{"secret": "in-the-body"}'
            )


def answers(simulator: Simulator, person: Person) -> int:
    """Return how many messages somebody got in Slack."""
    return sum(message.author == BOT for message in simulator.slack.messages(person))


async def written(simulator: Simulator, person: Person) -> None:
    """Write secrets on both platforms, also while Slack fails, and wait for what is answered."""
    for said in SAID.values():
        before = answers(simulator, person)
        await simulator.slack.message(person, said)
        await simulator.until(lambda: answers(simulator, person) > before, within=LONGEST)  # noqa: B023 - awaited here
    before = answers(simulator, person)
    simulator.faults.server_error("chat.postMessage")
    await simulator.slack.message(person, SAID["a password"])
    await simulator.slack.drop(person, "rooms.csv", b"name\ncontent-of-a-file", media_type="text/csv")
    await simulator.until(lambda: answers(simulator, person) > before, within=LONGEST)
    await simulator.telegram.send(person, "/start invitation-that-was-guessed")
    await simulator.telegram.until(person, lambda message: message.author == BOT, LONGEST)


async def test_no_secret_is_in_the_log(loud: CommandLine, simulator: Simulator, jonas: Person) -> None:
    """What people write, what is in addresses and headers, and what Bellhop was told itself; at every level."""
    async with serving(loud) as served:
        async with asyncio.timeout(2 * LONGEST):
            await knocked(served.client)
            await written(simulator, jonas)
        assert await served.ends(signal.SIGTERM) == 0
    whole = "\n".join(served.logged)
    assert '"understood"' in whole
    assert '"debug"' in whole
    own = (simulator.slack_bot_token, simulator.slack_app_token, simulator.telegram_bot_token)
    assert [secret for secret in (*SECRETS, *own) if secret in whole] == []
