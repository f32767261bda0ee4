"""Invite somebody, and let them in by the invitation."""

from datetime import datetime, timedelta

from core.domain.audit import Change, Noun
from core.domain.lengths import cut
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.errors import AlreadyAMember, BadInvitation, NoLongerAMember, NotAllowed
from core.ledger import Ledger
from core.secrets import new_token
from core.store import audit, invitations, people
from core.store.database import Connection, retried
from core.store.invitations import Invitation
from core.use_cases.people.note_person import note_person
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
    return await _invited(ledger, organization, Role.MEMBER, once=False, lasting=INVITATION, by=by.id if by else None)


async def invite_self(ledger: Ledger, member: Member) -> str:
    """Return a token that joins a further identity, on another platform, to this member, within half an hour."""
    return await _invited(
        ledger, member.organization, member.role, once=True, lasting=LINK, by=member.id, member=member.id
    )


@retried
async def accept(ledger: Ledger, *, token: str, identity: Identity, name: str, language: str | None) -> Member:
    """
    Let a person in by an invitation.

    A member who opens one again stays as they are, except that an owner's claim makes them owner. Who has left comes
    back by an invitation that was made after that, in its role: then somebody wants them back. Refuses with
    BadInvitation, AlreadyAMember or NoLongerAMember; then the invitation is not used up.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        # Used up first, which locks its row: of two people who open it at once, the second finds it used. A refusal
        # rolls that back.
        digest = ledger.vault.token_digest(token)
        invitation = await invitations.use(connection, digest, at=now)
        if invitation is None:
            raise BadInvitation
        member = before = await people.known(connection, identity)
        if member is not None and member.left_at is not None:
            await _back(connection, member, invitation, identity=identity)
        elif invitation.member is not None:
            # A link that a member made to their own other account ends with their membership.
            if not await people.standing(connection, invitation.organization, [invitation.member]):
                raise BadInvitation
            joined = await people.attach(connection, invitation.organization, invitation.member, identity, at=now)
            if not joined and (member is None or member.id != invitation.member):
                raise AlreadyAMember
            # A further account of theirs changes nothing about the member.
            before = await people.known(connection, identity)
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
        used = Change(Noun.INVITATION, called(digest), "used", {}, {"member": member.id, "platform": identity.platform})
        await _note(connection, used, before, member, via=identity.platform, at=now)
    return member


async def _note(
    connection: Connection, used: Change, before: Member | None, member: Member, *, via: str, at: datetime
) -> None:
    await audit.record(connection, used, organization=member.organization, by=member.id, via=via, at=at)
    await note_person(connection, "invited", before, member, by=member.id, via=via, at=at)


def called(digest: bytes) -> str:
    """Return what the audit calls an invitation: enough of its digest to tell it from others, and nothing to use."""
    return digest.hex()[:16]


async def _back(connection: Connection, member: Member, invitation: Invitation, *, identity: Identity) -> None:
    """Let a member who has left in again; refuses with NoLongerAMember."""
    of_this_organization = invitation.organization == member.organization and invitation.member is None
    if member.left_at is None or not of_this_organization or invitation.made_at <= member.left_at:
        raise NoLongerAMember(member.organization_name)
    await people.come_back(connection, member, invitation.role, identity=identity)


async def _invited(
    ledger: Ledger,
    organization: OrganizationId,
    role: Role,
    *,
    once: bool,
    lasting: timedelta,
    by: MemberId | None = None,
    member: MemberId | None = None,
) -> str:
    token, now = new_token(), ledger.clock.now()
    invitation = Invitation(organization, role, member, once, made_at=now, expires_at=now + lasting)
    digest = ledger.vault.token_digest(token)
    async with ledger.database.transaction() as connection:
        await invitations.write(connection, invitation, digest=digest)
        facts = {"role": role, "member": member, "once": once, "expires": invitation.expires_at.isoformat()}
        made = Change(Noun.INVITATION, called(digest), "made", after=facts)
        await audit.record(connection, made, organization=organization, by=by, via=ledger.via, at=now)
    return token
