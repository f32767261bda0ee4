"""Give an organization another name."""

from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.domain.resources.proposal import HouseNaming
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import organizations
from core.store.database import retried
from core.use_cases.organizations.changing import changing_place
from core.values import OrganizationId


@retried
async def name_house(
    ledger: Ledger, *, organization: OrganizationId, wanted: HouseNaming, by: Member | None
) -> HouseNaming:
    """
    Give the organization this name, and return what takes that back.

    Owners and admins may, and without `by` the operator. Refuses with NotAllowed, TextTooLong or TextMissing.
    """
    check_text("organization", wanted.name)
    async with changing_place(ledger, organization, by=by) as change:
        before = await organizations.name(change.connection, organization)
        if before != wanted.name:
            await organizations.rename(change.connection, organization, wanted.name)
            await change.done("place named", {"name": before}, {"name": wanted.name})
    return HouseNaming(before)


def check_house_naming(*, wanted: HouseNaming, by: Member) -> None:
    """Refuse what `name_house` would refuse."""
    if not by.role.manages:
        raise NotAllowed(by.role)
    check_text("organization", wanted.name)
