"""Call a kind of things what the people of an organization call it."""

from core.domain.people.member import Member
from core.domain.resources.kinds import check_kind_name
from core.domain.resources.proposal import KindNaming
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import organizations
from core.store.database import retried
from core.use_cases.organizations.changing import changing_place
from core.values import OrganizationId


@retried
async def name_kind(
    ledger: Ledger, *, organization: OrganizationId, wanted: KindNaming, by: Member | None
) -> KindNaming:
    """
    Give a kind a name of the house, or take it away, and return what takes that back.

    Owners and admins may, and without `by` the operator. Refuses with NotAllowed, TextTooLong, TextMissing, or
    NameTaken if another kind is called so.
    """
    async with changing_place(ledger, organization, by=by) as change:
        known = dict(change.catalogue.kind_names)
        if wanted.name is not None:
            check_kind_name(wanted.kind, wanted.name, known)
        before, after = known.pop(wanted.kind, None), wanted.name
        if after is not None:
            known[wanted.kind] = after
        if before != after:
            await organizations.name_kinds(change.connection, organization, known)
            was, now = (
                {"kind": wanted.kind, **({"one": name.one, "several": name.several} if name else {})}
                for name in (before, after)
            )
            await change.done("kind named", was, now)
    return KindNaming(wanted.kind, before)


async def check_kind_naming(ledger: Ledger, *, wanted: KindNaming, by: Member) -> None:
    """Refuse what `name_kind` would refuse, as far as that is known before it is done."""
    if not by.role.manages:
        raise NotAllowed(by.role)
    if wanted.name is not None:
        check_kind_name(wanted.kind, wanted.name, (await ledger.catalogue(by.organization)).kind_names)
