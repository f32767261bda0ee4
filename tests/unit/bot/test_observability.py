"""Logs: one JSON line for each fact, the libraries' own too, and never a secret in one."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import structlog

from bot.observability import REDACTED, redacted

ROOT = Path(__file__).parents[3]
TELEGRAM = "123456789:AAE-hBP0av28vKq1_xGx8T7kzCwz2eJ4mXo"
SECRETS = {
    "Slack's bot token": ("posting with xoxb-17653-Ab9 now", "xoxb-17653-Ab9"),
    "a Slack user's token": ("xoxp-17653-Ab9", "xoxp-17653-Ab9"),
    "Slack's app token": ("xapp-1-A02-ff03", "xapp-1-A02-ff03"),
    "Telegram's token": (f"InvalidToken: {TELEGRAM}", TELEGRAM),
    "Telegram's address": (f"POST https://api.telegram.org/bot{TELEGRAM}/getMe", TELEGRAM),
    "a password in an address": ("postgresql://bellhop:pa55+w0rd@db:5432/bellhop", "pa55+w0rd"),
    "a door code": ("Atlas at 15:00. Door code 482 913", "482 913"),
}
NAMED = ("code", "door_code", "token", "bot_token", "signing_secret", "Authorization", "password", "x-slack-signature")

PROGRAM = f"""
import logging
import structlog
from bot.observability import configured

configured(level="INFO", form="json")
log = structlog.get_logger()
structlog.contextvars.bind_contextvars(delivery="D1")
log.info("understood", intent="Book", code="482913")
log.debug("too quiet to be heard")
logging.getLogger("a.library").warning("POST https://api.telegram.org/bot%s/getMe", "{TELEGRAM}")
logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot%s/getMe", "{TELEGRAM}")
try:
    raise ValueError("bad token xoxb-17653-Ab9")
except ValueError:
    log.exception("could not answer")
    logging.getLogger("a.library").exception("lost")
"""


def cleaned(**event: object) -> dict[str, object]:
    """Return what is left of a log entry."""
    return dict(redacted(structlog.get_logger(), "info", event))


@pytest.mark.parametrize("kind", SECRETS)
def test_what_looks_like_a_secret_is_taken_out(kind: str) -> None:
    """Wherever it stands in an entry, also deep inside, and nothing else is lost."""
    text, secret = SECRETS[kind]
    entry = cleaned(event=text, many=["before", (text,)], deep={"deeper": {"deepest": text}})
    assert secret not in json.dumps(entry)
    assert entry["event"] == text.replace("bellhop:pa55+w0rd", secret).replace(secret, REDACTED)
    assert entry["many"] == ["before", [entry["event"]]]


@pytest.mark.parametrize("name", NAMED)
def test_what_stands_under_a_secret_s_name_is_taken_out(name: str) -> None:
    """Even where the value looks harmless, at the top and inside."""
    assert cleaned(**{name: "482913"}) == {name: REDACTED}
    assert cleaned(headers={name: "482913"}) == {"headers": {name: REDACTED}}


def test_the_rest_is_left_alone() -> None:
    """Times, counts, ids and addresses stay readable."""
    entry = {"event": "sent", "at": "2026-11-24T15:00:00Z", "count": 3, "chat": "-1001234567890", "to": "https://a.b/c"}
    assert cleaned(**entry) == entry


@pytest.fixture(scope="module")
def logged() -> list[dict[str, object]]:
    """Return what a program logs that says a bit of everything; every line must be JSON."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env={"PYTHONPATH": str(ROOT)}, capture_output=True, check=True, text=True
    )
    assert done.stdout == ""
    return [json.loads(line) for line in done.stderr.splitlines()]


def test_each_fact_is_one_line(logged: list[dict[str, object]]) -> None:
    """Traces included, the libraries' own included; what is too quiet, and what repeats tokens all day, is not."""
    assert [(line["event"], line["level"]) for line in logged] == [
        ("understood", "info"),
        (f"POST https://api.telegram.org/bot{REDACTED}/getMe", "warning"),
        ("could not answer", "error"),
        ("lost", "error"),
    ]
    assert all(str(line["timestamp"]).endswith("Z") for line in logged)


def test_a_line_tells_which_delivery_caused_it(logged: list[dict[str, object]]) -> None:
    """What a delivery set in motion can be found together, a library's lines too."""
    assert {line["delivery"] for line in logged} == {"D1"}


def test_a_trace_keeps_no_secret(logged: list[dict[str, object]]) -> None:
    """Neither a value nor the words of an exception tell one."""
    whole = json.dumps(logged)
    assert [secret for secret in ("482913", "xoxb-17653", TELEGRAM) if secret in whole] == []
    assert [str(line["exception"]).splitlines()[-1] for line in logged[2:]] == [f"ValueError: bad token {REDACTED}"] * 2
