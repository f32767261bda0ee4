"""The e-mail addresses of members."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.people.mail_address import ASKED_WITHIN, LASTS, MOST_ASKED, TRIES, MailAddress
from core.domain.people.member import Member
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import MemberId, OrganizationId

_SQL = statements("mail_addresses")


async def ask(connection: Connection, member: Member, address: str, sealed: bytes, *, via: str, at: datetime) -> bool:
    """Keep an address with the sealed code that proves it; False if the member has asked for too many codes."""
    kept = await _SQL["ask"].run(
        connection,
        organization=member.organization,
        member=member.id,
        address=address,
        via=via,
        sealed=sealed,
        until=at + LASTS,
        at=at,
        since=at - ASKED_WITHIN,
        most=MOST_ASKED,
    )
    return bool(kept)


async def found(
    connection: Connection, organizations: Sequence[OrganizationId], members: Sequence[MemberId]
) -> dict[MemberId, MailAddress]:
    """Return the addresses of these members, proved or not."""
    rows = await _SQL["found"].rows(connection, _address, organizations=list(organizations), members=list(members))
    return {each.member: each for each in rows}


async def missed(connection: Connection, known: MailAddress) -> None:
    """Count a wrong code."""
    await _SQL["missed"].run(connection, organization=known.organization, member=known.member)


async def prove(connection: Connection, known: MailAddress, *, at: datetime) -> bool:
    """Note that an address is the member's; False if it was replaced meanwhile."""
    return bool(
        await _SQL["prove"].run(
            connection,
            organization=known.organization,
            member=known.member,
            sealed=known.sealed,
            tries=TRIES,
            at=at,
        )
    )


async def stop(connection: Connection, organization: OrganizationId, member: MemberId) -> bool:
    """Forget the address of a member, and return whether there was one."""
    return bool(await _SQL["stop"].run(connection, organization=organization, member=member))


async def stop_everywhere(connection: Connection, address: str) -> int:
    """Forget an address in every organization, and return in how many it was somebody's."""
    return await _SQL["stop_everywhere"].run(connection, address=address)


async def lose(connection: Connection, organization: OrganizationId, member: MemberId, *, at: datetime) -> bool:
    """Note that no letter reaches a member's address, and return whether that is news."""
    return bool(await _SQL["lose"].run(connection, organization=organization, member=member, at=at))


def _address(row: Row) -> MailAddress:
    return MailAddress(
        organization=row["organization_id"],
        member=row["member_id"],
        address=row["address"],
        via=row["via"],
        sealed=bytes(row["sealed"]) if row["sealed"] is not None else None,
        until=row["until"],
        tries=row["tries"],
        proved_at=row["proved_at"],
        lost_at=row["lost_at"],
    )
