"""The courier: tells every webhook that has something to be told, side by side, and never waits for one of them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

import structlog

from adapters.events.cloud_events import id_of
from core.domain.events import Event
from core.domain.webhooks import Failed, Leased, Post, Sender
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.webhooks.tell import take, tell
from core.values import WebhookId

WELL = 12
"""Webhooks that are told at a time and go well."""
IN_TROUBLE = 4
"""Those in trouble at a time: however many hang, they take no place of the others."""

log = structlog.get_logger()


@dataclass
class Courier:
    """Tells webhooks of events, as many at a time as there are places."""

    ledger: Ledger
    sender: Sender
    _well: set[asyncio.Task[None]] = field(default_factory=set)
    _in_trouble: set[asyncio.Task[None]] = field(default_factory=set)
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def look(self) -> int:
        """Begin to tell the webhooks that have something to be told, and return how many; raises Unavailable."""
        async with self._looking:
            well, trouble = WELL - len(self._well), IN_TROUBLE - len(self._in_trouble)
            taken = await take(self.ledger, well=well, in_trouble=trouble)
            for each in taken:
                places = self._in_trouble if each.webhook.in_trouble else self._well
                task = asyncio.create_task(self._told(each), name="tell a webhook")
                places.add(task)
                task.add_done_callback(places.discard)
            return len(taken)

    async def finish(self, within: float) -> None:
        """Wait until those under way are told, for so many seconds; the rest is told again by another replica."""
        under_way = self._well | self._in_trouble
        if under_way:
            await asyncio.wait(under_way, timeout=within)
        for each in self._well | self._in_trouble:
            each.cancel()

    async def _told(self, leased: Leased) -> None:
        try:
            await tell(self.ledger, leased, partial(self._noting, leased.webhook.id))
        except Unavailable:
            log.warning("webhook not told: ledger away")
        except Exception:
            log.exception("webhook not told", webhook=leased.webhook.id)

    @asynccontextmanager
    async def _noting(self, webhook: WebhookId, url: str, secret: str) -> AsyncIterator[Post]:
        """Log what is not taken, and why."""
        async with self.sender(url, secret) as post:

            async def noted(event: Event) -> Failed | None:
                failed = await post(event)
                if failed is not None:
                    log.info("event not taken", webhook=webhook, id=id_of(event), reason=str(failed))
                return failed

            yield noted
