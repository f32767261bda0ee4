"""Export what is known of a person, for that person."""

from typing import Any

from core.domain.audit import Change, Noun
from core.domain.people.member import Member
from core.errors import NoSuchMember, NotAllowed
from core.ledger import Ledger
from core.store import audit, personal
from core.store.personal import Known
from core.values import MemberId, OrganizationId


async def export_person(
    ledger: Ledger, *, organization: OrganizationId, member: MemberId, by: Member | None
) -> dict[str, list[Known]]:
    """
    Return everything that is known of a member by its kind, as one moment has it; times are in UTC.

    Somebody gets their own, and an owner or admin anybody's; that is recorded. Others are not named in it. Refuses with
    NotAllowed or NoSuchMember.
    """
    if by is not None and by.id != member and not by.role.manages:
        raise NotAllowed(by.role)
    async with ledger.database.transaction() as connection:
        known = await personal.known(connection, organization, member)
        if not known["memberships"]:
            raise NoSuchMember("")
        change = Change(Noun.PERSON, member, "exported")
        actor = by.id if by else None
        await audit.record(
            connection, change, organization=organization, by=actor, via=ledger.via, at=ledger.clock.now()
        )
    for each in known["conversations"]:
        _unseal(ledger, each["remembered"])
    return known


def _unseal(ledger: Ledger, remembered: dict[str, Any]) -> None:
    """Put the last sentence of a conversation in the place of its sealed form."""
    sentence = remembered.get("sentence")
    if sentence and "sealed" in sentence:
        sentence["text"] = ledger.vault.unseal(sentence.pop("sealed").encode())
