"""Invite somebody, and let them in by the invitation."""

from datetime import datetime, timedelta

from core.domain.audit import Change, Noun
from core.domain.lengths import cut
from core.domain.people.identity import Identity
from core.domain.people.invitation import Invitation, OpenInvitation
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.people.person import RANKS
from core.errors import AlreadyAMember, BadInvitation, NoLongerAMember, NoSuchInvitation, NotAllowed
from core.ledger import Ledger
from core.secrets import new_token
from core.store import audit, invitations, people
from core.store.database import Connection, retried
from core.use_cases.people.administering import check_still
from core.use_cases.people.note_person import note_person
from core.values import InvitationId, MemberId, OrganizationId

OWNER_CLAIM = timedelta(hours=24)
"""How long the link is good that makes an owner: it is opened by the person who has just installed Bellhop."""
INVITATION = timedelta(days=14)
"""How long the link for members is good: it is posted where colleagues on holiday find it, too."""
LINK = timedelta(minutes=30)
"""How long a member may take to open their own link on another platform: its opener speaks for them."""


LONGEST = timedelta(days=90)
"""How long any link is good: one that lies about for longer is found by somebody else."""
OPEN = 50
"""Open invitations that are shown; an organization has few."""


async def invite(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    role: Role,
    by: Member | None,
    lasting: timedelta | None = None,
) -> tuple[str, Invitation]:
    """
    Return a token that lets people in with a role, and what it is good for.

    One for owners or admins lets one person in, within a day unless another time is said; one for members or guests
    everybody who opens it, within two weeks. None lasts longer than 90 days. Refuses with NotAllowed a member who may
    not invite, or whose own role is below that one; nobody at all asks at the command line.
    """
    check_may_invite(by, role)
    return await _invited(
        ledger,
        organization,
        role,
        once=lets_one_in(role),
        lasting=good_for(role, lasting),
        by=by,
    )


def check_may_invite(by: Member | None, role: Role) -> None:
    """Refuse with NotAllowed a member who may not invite to a role; nobody at all asks at the command line."""
    if by is not None and (not by.role.manages or RANKS[role] > RANKS[by.role]):
        raise NotAllowed(by.role)


def lets_one_in(role: Role) -> bool:
    """Whether an invitation with a role lets only the first in who opens it."""
    return role.manages


def good_for(role: Role, lasting: timedelta | None) -> timedelta:
    """Return how long an invitation with a role is good, of which somebody wants that, or the usual time."""
    usual = OWNER_CLAIM if role.manages else INVITATION
    return min(usual if lasting is None else lasting, LONGEST)


async def invite_owner(ledger: Ledger, organization: OrganizationId) -> str:
    """Return a token that makes an owner of the first who opens it, within a day."""
    token, _ = await invite(ledger, organization=organization, role=Role.OWNER, by=None)
    return token


async def invite_members(ledger: Ledger, organization: OrganizationId) -> str:
    """Return a token that makes a member of everybody who opens it, within two weeks."""
    token, _ = await invite(ledger, organization=organization, role=Role.MEMBER, by=None)
    return token


async def invite_self(ledger: Ledger, member: Member) -> str:
    """Return a token that joins a further identity, on another platform, to this member, within half an hour."""
    token, _ = await _invited(
        ledger, member.organization, member.role, once=True, lasting=LINK, member=member.id, by=member
    )
    return token


async def open_invitations(ledger: Ledger, *, organization: OrganizationId, by: Member | None) -> list[OpenInvitation]:
    """Return the invitations by which somebody could still come in, by their end; refuses with NotAllowed."""
    _check_invites(by)
    async with ledger.database.connection() as connection:
        return await invitations.still_open(connection, organization, at=ledger.clock.now(), most=OPEN)


@retried
async def revoke(ledger: Ledger, *, organization: OrganizationId, invitation: InvitationId, by: Member | None) -> Role:
    """
    Revoke an invitation, and return the role that it gave; who came in by it stays.

    Refuses with NotAllowed, or NoSuchInvitation if nobody could come in by it any more.
    """
    _check_invites(by)
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        found = await invitations.revoke(connection, organization, invitation, at=now)
        if found is None:
            raise NoSuchInvitation
        digest, role = found
        change = Change(Noun.INVITATION, called(digest), "revoked", before={"role": role})
        actor = by.id if by else None
        await audit.record(connection, change, organization=organization, by=actor, via=ledger.via, at=now)
    return role


def _check_invites(by: Member | None) -> None:
    if by is not None and not by.role.manages:
        raise NotAllowed(by.role)


@retried
async def accept(ledger: Ledger, *, token: str, identity: Identity, name: str, language: str | None) -> Member:
    """
    Let a person in by an invitation.

    A member who opens one again stays as they are, unless it is for one person, and gives them more. Who has left comes
    back by an invitation that was made after that, in its role: then somebody wants them back. Who was taken out comes
    back by one for one person alone. Refuses with BadInvitation, AlreadyAMember or NoLongerAMember; then the invitation
    is not used up.
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
        elif invitation.once and RANKS[invitation.role] > RANKS[member.role]:
            await people.promote(connection, member, invitation.role)
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
    anybody = member.removed and not invitation.once
    if member.left_at is None or not of_this_organization or invitation.made_at <= member.left_at or anybody:
        raise NoLongerAMember(member.organization_name)
    await people.come_back(connection, member, invitation.role, identity=identity)


@retried
async def _invited(
    ledger: Ledger,
    organization: OrganizationId,
    role: Role,
    *,
    once: bool,
    lasting: timedelta,
    by: Member | None,
    member: MemberId | None = None,
) -> tuple[str, Invitation]:
    token, now, who = new_token(), ledger.clock.now(), by.id if by else None
    invitation = Invitation(organization, role, member, once, made_at=now, expires_at=now + lasting, by=who)
    digest = ledger.vault.token_digest(token)
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        await invitations.write(connection, invitation, digest=digest)
        facts = {"role": role, "member": member, "once": once, "expires": invitation.expires_at.isoformat()}
        made = Change(Noun.INVITATION, called(digest), "made", after=facts)
        await audit.record(connection, made, organization=organization, by=who, via=ledger.via, at=now)
    return token, invitation
