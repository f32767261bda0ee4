"""Telling as it runs: what is changed is told by itself, and soon."""

import asyncio

from aiohttp import web

from adapters.events.courier import Courier
from adapters.events.live import Live
from bot.telling import telling
from core.use_cases.webhooks import manage
from tests.receiver import Receiver
from tests.stage import House, slot
from tests.story import Actor


async def test_what_happens_is_told_by_itself(house: House, ann: Actor, receiver: Receiver) -> None:
    """Nobody asks for it, and the sealing does not wait for its usual time."""
    both = asyncio.Event()

    async def counting(_: web.Request, event: dict[str, object]) -> web.StreamResponse:
        if event["type"] == "bellhop.booking.confirmed":
            both.set()
        return web.Response()

    receiver.answering = counting
    made = await manage.add(house.ledger, organization=house.ann.organization, by=house.ann, url=receiver.url)
    receiver.secret = made.secret
    courier = Courier(house.ledger, receiver.sending(house.ledger.clock.now).opened)
    async with telling(house.ledger, courier, Live(house.ledger)):
        await ann.books("Atlas", slot(24, 15, 17))
        async with asyncio.timeout(5):
            await both.wait()
