"""Show somebody before they are changed, to whom may change them."""

from core.domain.people.member import Member, Role
from core.domain.people.person import check_may_change, check_not_yourself
from core.domain.people.portrait import Portrait
from core.errors import NotAllowed
from core.ledger import Ledger
from core.use_cases.people.show_person import show_person
from core.values import MemberId, OrganizationId


async def before_change(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    member: MemberId,
    by: Member,
    to: Role | None = None,
    stays: bool = True,
) -> Portrait:
    """
    Return what a member is and holds who would get the role `to`, or would not stay, or is just changed.

    Refuses as the change will: with NotAllowed, NoSuchMember, or NotYourself for who would lock themselves out.
    """
    shown = await show_person(ledger, organization=organization, member=member, by=by)
    own = await show_person(ledger, organization=organization, member=by.id, by=by)
    check_may_change(own.who, shown.who, to=to)
    if not stays:
        check_not_yourself(own.who, shown.who)
    return shown


async def before_handing_over(
    ledger: Ledger, *, organization: OrganizationId, member: MemberId, by: Member
) -> Portrait:
    """Return what a member is and holds to whom the place would be handed over; refuses as `hand_over_ownership`."""
    if by.role is not Role.OWNER:
        raise NotAllowed(by.role)
    shown = await before_change(ledger, organization=organization, member=member, by=by, stays=False)
    shown.who.check_here()
    return shown
