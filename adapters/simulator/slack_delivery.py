"""Hands deliveries to the app as Slack does: by socket or signed request, within 3 s, events up to four times."""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import aiohttp

from adapters.simulator.answers import Answer
from adapters.simulator.slack_requests import SlackDelivery, on_grid, signed
from adapters.simulator.socket_mode import SocketMode

# https://docs.slack.dev/apis/events-api: three seconds, and three more tries. Slack spreads those over five minutes.
ACKNOWLEDGE_SECONDS = 3.0
EVENT_TRIES = 4


@dataclass(slots=True)
class SlackPostman:
    """Delivers to an open socket or else to `request_url`; `wall` is the real time, which signatures are checked by."""

    sockets: SocketMode
    signing_secret: str
    wall: Callable[[], datetime]
    request_url: str | None = None
    grid: str | None = None
    """The Enterprise Grid on all of which the app is installed."""
    patience: float = ACKNOWLEDGE_SECONDS
    http: aiohttp.ClientSession | None = None

    async def deliver(self, sent: SlackDelivery) -> Answer:
        """Deliver, repeat an event at once until it is acknowledged, and return the last answer."""
        tries = EVENT_TRIES if sent.kind == "events_api" else 1
        answer = await self.attempt(sent)
        for number in range(1, tries):
            if answer.taken:
                break
            reason = "http_timeout" if answer.trouble == "operation_timeout" else "http_error"
            answer = replace(await self.attempt(sent, number, reason), tries=number + 1)
        return answer

    async def attempt(self, sent: SlackDelivery, number: int = 0, reason: str = "") -> Answer:
        """Deliver once; `number` and `reason` mark a repeated try."""
        started = time.monotonic()
        try:
            async with asyncio.timeout(self.patience):
                status, body = await self._given(sent, number, reason)
        except TimeoutError:
            return Answer(sent.id, 0, sent, seconds=time.monotonic() - started, trouble="operation_timeout")
        except (OSError, aiohttp.ClientError) as trouble:
            return Answer(sent.id, 0, sent, seconds=time.monotonic() - started, trouble=f"dispatch_failed: {trouble}")
        answer = Answer(sent.id, status, sent, body, time.monotonic() - started)
        return answer if answer.taken else replace(answer, trouble="dispatch_failed")

    async def post(self, body: str, content_type: str, headers: dict[str, str]) -> tuple[int, Any]:
        """Post a request to the app unchanged; return the status and body of its answer."""
        if self.http is None or self.request_url is None:
            raise ConnectionError("the app has no request URL")
        sent = {"Content-Type": content_type, "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)"} | headers
        async with self.http.post(self.request_url, data=body.encode(), headers=sent) as response:
            text = await response.text()
            is_json = response.content_type == "application/json"
            return response.status, json.loads(text) if is_json and text else text

    async def _given(self, sent: SlackDelivery, number: int, reason: str) -> tuple[int, Any]:
        if self.grid:
            sent = on_grid(sent, self.grid)
        if self.sockets.in_use:
            return 200, await self.sockets.deliver(sent.kind, sent.payload, attempt=number, reason=reason)
        body, content_type = sent.body()
        retry = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": reason} if number else {}
        headers = signed(self.signing_secret, body, int(self.wall().timestamp())) | retry
        return await self.post(body, content_type, headers)
