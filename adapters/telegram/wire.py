"""HTTP to Telegram: keeps the wait that a 429 asks for, and skips updates that the library cannot read."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.error import BadRequest, InvalidToken, TelegramError

from adapters.chat.call import Call
from adapters.chat.platform import TryLater
from adapters.chat.throttle import Throttle
from adapters.telegram.session import Session
from adapters.telegram.shapes import Shape

API_URL = "https://api.telegram.org"
CONNECTIONS = 16
"""Telegram takes 30 messages a second, and each takes it a fraction of one."""
TRIES = 4
"""Over seven seconds: longer than a dropped connection lasts, and short enough for somebody who waits for the start."""
TOO_MANY_REQUESTS = 429
SILENT = logging.CRITICAL + 1

log = structlog.get_logger()


class TooManyRequests(TelegramError):  # noqa: N818 - HTTP's name for it
    """Telegram asks to wait `after` seconds; the library's own RetryAfter warns of its next version at each use."""

    __slots__ = ("after",)

    def __init__(self, after: float | None) -> None:
        """Keep the seconds; None where Telegram names none."""
        super().__init__(f"too many requests, retry after {after} s")
        self.after = after


class Wire(Session):
    """The library's HTTP client, which also reports 429 with its wait and drops unreadable updates."""

    __slots__ = ()

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:  # noqa: ANN401 - passed on as given
        """Do the request; refuses with TooManyRequests instead of returning 429."""
        status, body = await super().do_request(*args, **kwargs)
        if status == TOO_MANY_REQUESTS:
            raise TooManyRequests(_wait(body))
        if str(kwargs.get("url", "")).endswith("/getUpdates"):
            return status, readable_alone(body)
        return status, body


def bot(token: str, api_url: str) -> Bot:
    """Return the library's bot at this address, with our HTTP client."""
    # The library's own addresses end in `/bot`; one of ours may, too.
    root = api_url.rstrip("/").removesuffix("/bot")
    return Bot(
        token,
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=Wire(CONNECTIONS, connecting=5, silence=15),
        # One connection of its own: a long poll must not take one from the answers. Its read timeout is added to the
        # seconds that Telegram holds the request.
        get_updates_request=Wire(1, connecting=5, silence=10),
    )


@asynccontextmanager
async def calling(throttle: Throttle, call: Call, *, counted: bool = False) -> AsyncIterator[None]:
    """Lend the way to Telegram for one call; a 429 becomes TryLater. See `Throttle.passing`."""
    async with throttle.passing(call, counted=counted):
        try:
            yield
        except TooManyRequests as flood:
            raise TryLater("Telegram asks to wait", after=flood.after, limited=True) from flood


async def patiently(work: Callable[[], Awaitable[object]], throttle: Throttle, call: Call, *, wait: float) -> None:
    """
    Make a call that passes the throttle, and again while Telegram is away.

    The first pause is `wait` seconds, each further one twice as long.

    Refuses with TryLater when it stays away, and at once with the library's InvalidToken and BadRequest.
    """
    for tries_left in reversed(range(TRIES)):
        try:
            # A wait that Telegram asks for ends this: nothing may be sent before it is over, and it may be long.
            async with calling(throttle, call):
                await work()
        except (InvalidToken, BadRequest):
            raise
        except TelegramError as fault:
            if not tries_left:
                raise TryLater(f"Telegram does not answer: {type(fault).__name__}") from fault
            await asyncio.sleep(wait)
            wait *= 2
        else:
            return


def readable_alone(body: bytes) -> bytes:
    """
    Return the answer of getUpdates, with each update that the library cannot read reduced to its id.

    Otherwise one such update makes the library refuse its whole batch, for ever, and log the texts in it.
    """
    try:
        answer = json.loads(body)
        updates = answer["result"]
        sifted = [update if read(update) else {"update_id": update["update_id"]} for update in updates]
    except (ValueError, TypeError, KeyError):
        return body
    return body if sifted == updates else json.dumps(answer | {"result": sifted}).encode()


def read(update: object) -> Update | None:
    """Return the update, or None for one that the library cannot read; it is logged without its content."""
    try:
        Shape.model_validate(update)
        return Update.de_json(update, None) if isinstance(update, dict) else None
    except Exception as trouble:  # noqa: BLE001 - whatever the library stumbles over, it is a bad update
        log.warning("update not readable", trouble=type(trouble).__name__)
        return None


def quiet() -> None:
    """
    Keep tokens and texts out of the log.

    The library logs addresses, which contain the token, and updates that it cannot read, with their texts. Every fault
    of its reaches us as an exception, and we log that.
    """
    logging.getLogger("telegram").setLevel(SILENT)


def _wait(body: bytes) -> float | None:
    try:
        return float(json.loads(body)["parameters"]["retry_after"])
    except (ValueError, TypeError, KeyError):
        return None
