"""Tell how far the setting up of an organization has come."""

from core.domain.organizations.progress import Progress
from core.domain.people.member import Member
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import organizations


async def progress_of(ledger: Ledger, *, by: Member) -> Progress:
    """Return what is done and what is left in the member's organization; refuses with NotAllowed."""
    if not by.role.manages:
        raise NotAllowed(by.role)
    catalogue = await ledger.fresh_catalogue(by.organization)
    async with ledger.database.connection() as connection:
        company = await organizations.company(connection, by.organization, now=ledger.clock.now())
    return Progress(company, catalogue)
