"""Work on the one organization from the command line."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.database import open_ledger, opened
from bot.settings import Settings
from core.ledger import Ledger
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.replicas.hear_time import hear_time
from core.values import OrganizationId

NAME = "Bellhop"
"""The name of an organization that is made before a platform has told its own."""

T = TypeVar("T")


def do_for_organization(settings: Settings, work: Callable[[Ledger, OrganizationId], Awaitable[T]]) -> T:
    """Do the work on the organization, made if there is none, with its ledger open."""

    async def done(url: str, key: str) -> T:
        ledger = open_ledger(conninfo=url, key=key)
        async with ledger.database:
            await hear_time(ledger)
            organization = await only_organization(ledger, name=NAME, zone=settings.bellhop_timezone)
            return await work(ledger, organization.id)

    with opened(settings) as (url, key):
        return asyncio.run(done(url, key))
