"""Work on one organization from the command line."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.database import open_ledger, opened
from bot.refusals import Refused
from bot.sentences import sentence
from bot.settings import BadSettings, Settings
from core.errors import Refusal
from core.ledger import Ledger
from core.store.people import Organization
from core.use_cases.people.settle_organization import every_organization, only_organization
from core.use_cases.replicas.hear_time import hear_time
from core.values import OrganizationId

NAME = "Bellhop"
"""The name of an organization that is made before a platform has told its own."""

T = TypeVar("T")


def do(settings: Settings, work: Callable[[Ledger], Awaitable[T]]) -> T:
    """Do the work with the ledger open, whichever organizations there are."""

    async def done(url: str, key: str) -> T:
        ledger = open_ledger(conninfo=url, key=key)
        async with ledger.database:
            await hear_time(ledger)
            return await work(ledger)

    with opened(settings) as (url, key):
        return asyncio.run(done(url, key))


def do_for_organization(
    settings: Settings, work: Callable[[Ledger, OrganizationId], Awaitable[T]], *, called: str | None = None
) -> T:
    """
    Do the work on the organization of that name, or on the only one, made if there is none, with its ledger open.

    Refuses with BadSettings a name that no organization has, and no name where there are several; with Refused what the
    core refuses, in words that name the resources.
    """

    async def done(url: str, key: str) -> T:
        ledger = open_ledger(conninfo=url, key=key)
        async with ledger.database:
            await hear_time(ledger)
            organization = await _organization(ledger, called, zone=settings.bellhop_timezone)
            try:
                return await work(ledger, organization.id)
            except Refusal as refusal:
                known = await ledger.catalogue(organization.id)
                raise Refused(sentence(refusal, known, now=ledger.clock.now())) from refusal

    with opened(settings) as (url, key):
        return asyncio.run(done(url, key))


async def _organization(ledger: Ledger, called: str | None, *, zone: str) -> Organization:
    known = await every_organization(ledger)
    names = ", ".join(each.name for each in known)
    if called is not None:
        wanted = [each for each in known if called.casefold() in {each.name.casefold(), str(each.id)}]
        if len(wanted) != 1:
            raise BadSettings(f"--organization: “{called}” is none of: {names}")
        return wanted[0]
    if len(known) > 1:
        raise BadSettings(f"there are several organizations; choose one with --organization: {names}")
    return await only_organization(ledger, name=NAME, zone=zone)
