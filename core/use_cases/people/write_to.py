"""Let a member be told things by e-mail as well: ask for an address, prove it, and stop it."""

import hmac
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.guests import address_of
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.mail_address import MOST_ASKED, TRIES, MailAddress, Proof
from core.domain.people.member import Member
from core.errors import TooManyMailCodes
from core.ledger import Ledger
from core.secrets import new_mail_code
from core.store import audit, mail_addresses, messages
from core.store.database import Connection, retried
from core.values import MemberId, OrganizationId


async def address_of_member(ledger: Ledger, *, member: Member) -> MailAddress | None:
    """Return a member's address, proved or not; None if there is none."""
    async with ledger.database.connection() as connection:
        known = await mail_addresses.found(connection, [member.organization], [member.id])
    return known.get(member.id)


async def written_to(ledger: Ledger, *, member: Member) -> bool:
    """Return whether a member is told things by e-mail as well."""
    known = await address_of_member(ledger, member=member)
    return known is not None and known.proved_at is not None and known.lost_at is None


@retried
async def ask_to_write(ledger: Ledger, *, member: Member, address: str) -> str:
    """
    Send a code to an address, in the place of the one before, and return how it is kept; nothing else goes there yet.

    Refuses with BadAddress, or TooManyMailCodes.
    """
    now, known = ledger.clock.now(), address_of(address)
    sealed = ledger.vault.seal(new_mail_code())
    async with ledger.database.transaction() as connection:
        if not await mail_addresses.ask(connection, member, known, sealed, via=ledger.via, at=now):
            raise TooManyMailCodes(MOST_ASKED)
        about = About(Topic.ADDRESS, member.id)
        await messages.plan(connection, member.organization, about, [Due(Kind.ADDRESS_CODE, now, member.id)])
        await _note(connection, ledger, member, "e-mail asked", at=now)
    return known


@retried
async def prove(ledger: Ledger, *, member: Member, code: str) -> Proof:
    """Return whether a code proves the member's address; it is good once, for a time, and few are tried."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        known = (await mail_addresses.found(connection, [member.organization], [member.id])).get(member.id)
        if known is None or known.sealed is None or not known.takes_code(now):
            return Proof(None)
        if not hmac.compare_digest(ledger.vault.unseal(known.sealed), code.upper()):
            await mail_addresses.missed(connection, known)
            return Proof(None, left=TRIES - known.tries - 1)
        if not await mail_addresses.prove(connection, known, at=now):
            return Proof(None)
        await _note(connection, ledger, member, "e-mail proved", at=now)
    return Proof(known.address)


@retried
async def stop_writing(ledger: Ledger, *, member: Member) -> bool:
    """Write to a member no more, and return whether there was an address."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        stopped = await mail_addresses.stop(connection, member.organization, member.id)
        if stopped:
            await _note(connection, ledger, member, "e-mail stopped", at=now)
    return stopped


@retried
async def stop_writing_to(ledger: Ledger, *, address: str) -> int:
    """Write to an address no more, whosever it is: who reads it wants that; return how many members had it."""
    async with ledger.database.transaction() as connection:
        return await mail_addresses.stop_everywhere(connection, address)


@retried
async def lose_address(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> None:
    """Write to a member's address no more, because nothing arrives there, and tell them elsewhere, once."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        if await mail_addresses.lose(connection, organization, member, at=now):
            about = About(Topic.ADDRESS, member)
            await messages.plan(connection, organization, about, [Due(Kind.ADDRESS_LOST, now, member)])


async def _note(connection: Connection, ledger: Ledger, member: Member, verb: str, *, at: datetime) -> None:
    # The address itself is no part of the audit, which forgets nothing.
    change = Change(Noun.PERSON, member.id, verb)
    await audit.record(connection, change, organization=member.organization, by=member.id, via=ledger.via, at=at)
