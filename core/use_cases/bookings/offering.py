"""Add to each refusal of a slot what would do instead."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from core.errors import AskedSlot, SlotRefusal
from core.ledger import Ledger
from core.use_cases.bookings.what_would_do import what_would_do
from core.values import OrganizationId


@asynccontextmanager
async def offering(
    ledger: Ledger, organization: OrganizationId, asked: AskedSlot, *, now: datetime
) -> AsyncIterator[None]:
    """Add to a refusal of the slot that is asked for in the block what was asked, and what would be granted instead."""
    try:
        yield
    except SlotRefusal as refusal:
        await offer_instead(ledger, organization, asked, refusal, now=now)
        raise


async def offer_instead(
    ledger: Ledger, organization: OrganizationId, asked: AskedSlot, refusal: SlotRefusal, *, now: datetime
) -> SlotRefusal:
    """Return the refusal with what was asked, and what would be granted instead; as it is if it has them."""
    if refusal.asked is None:
        refusal.asked = asked
        refusal.offers = await what_would_do(ledger, organization, asked, now=now)
    return refusal
