"""Invite somebody, and let them in by the invitation."""

from datetime import timedelta

from core.domain.lengths import cut
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.errors import AlreadyAMember, BadInvitation, NotAllowed
from core.ledger import Ledger
from core.secrets import new_token
from core.store import invitations, people
from core.store.database import retried
from core.store.invitations import Invitation
from core.values import MemberId, OrganizationId

OWNER_CLAIM = timedelta(hours=24)
"""How long the link is good that makes an owner: it is opened by the person who has just installed Bellhop."""
INVITATION = timedelta(days=14)
"""How long the link for members is good: it is posted where colleagues on holiday find it, too."""
LINK = timedelta(minutes=30)
"""How long a member may take to open their own link on another platform: its opener speaks for them."""


async def invite_owner(ledger: Ledger, organization: OrganizationId) -> str:
    """Return a token that makes an owner of the first who opens it, within a day."""
    return await _invited(ledger, organization, Role.OWNER, once=True, lasting=OWNER_CLAIM)


async def invite_members(ledger: Ledger, organization: OrganizationId, *, by: Member | None = None) -> str:
    """
    Return a token that makes a member of everybody who opens it, within two weeks.

    Refuses with NotAllowed when a member asks whose role may not invite; nobody at all asks at the command line.
    """
    if by is not None and not by.role.manages:
        raise NotAllowed(by.role)
    return await _invited(ledger, organization, Role.MEMBER, once=False, lasting=INVITATION)


async def invite_self(ledger: Ledger, member: Member) -> str:
    """Return a token that joins a further identity, on another platform, to this member, within half an hour."""
    return await _invited(ledger, member.organization, member.role, once=True, lasting=LINK, member=member.id)


@retried
async def accept(ledger: Ledger, *, token: str, identity: Identity, name: str, language: str | None) -> Member:
    """
    Let a person in by an invitation.

    A member who opens one again stays as they are, except that an owner's claim makes them owner. Refuses with
    BadInvitation or AlreadyAMember; then the invitation is not used up.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        # Used up first, which locks its row: of two people who open it at once, the second finds it used. A refusal
        # rolls that back.
        invitation = await invitations.use(connection, ledger.vault.token_digest(token), at=now)
        if invitation is None:
            raise BadInvitation
        member = await people.known(connection, identity)
        if invitation.member is not None:
            joined = await people.attach(connection, invitation.organization, invitation.member, identity, at=now)
            if not joined and (member is None or member.id != invitation.member):
                raise AlreadyAMember
        elif member is None:
            await people.join(
                connection,
                invitation.organization,
                identity,
                called=PersonName(cut(name), NameKind.GIVEN, identity.platform),
                role=invitation.role,
                at=now,
                language=language,
            )
        elif member.organization != invitation.organization:
            raise AlreadyAMember
        elif invitation.role is Role.OWNER:
            await people.promote(connection, member, Role.OWNER)
        member = await people.known(connection, identity)
    if member is None:
        raise BadInvitation
    return member


async def _invited(
    ledger: Ledger,
    organization: OrganizationId,
    role: Role,
    *,
    once: bool,
    lasting: timedelta,
    member: MemberId | None = None,
) -> str:
    token = new_token()
    invitation = Invitation(organization, role, member, once, ledger.clock.now() + lasting)
    async with ledger.database.connection() as connection:
        await invitations.write(connection, invitation, digest=ledger.vault.token_digest(token))
    return token
