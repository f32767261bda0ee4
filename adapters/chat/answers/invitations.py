"""Invitations, and strangers who ask to be let in."""

from datetime import timedelta

from adapters.chat.answers.answer import answer
from adapters.chat.answers.membership import linking, welcomed
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, invitations
from adapters.chat.cards.people import invitations_button
from adapters.chat.intents.members import (
    AnswerJoinRequest,
    AskToJoin,
    ListInvitations,
    ListJoinRequests,
    ProposeInvite,
    RevokeInvitation,
)
from adapters.chat.intents.people import Invite, Start
from adapters.chat.replies import Replies, Reply
from core.domain.people.member import Role
from core.use_cases.people import invite as inviting
from core.use_cases.people.ask_to_join import answer_request, requests_to_join


@answer.register
async def invited(intent: Invite, asker: Asker) -> Replies:
    """Give an admin a link for new people; refuses with NotAllowed, also where the role is above their own."""
    role, words = intent.role or Role.MEMBER, asker.words
    token, made = await inviting.invite(
        asker.ledger,
        organization=asker.member.organization,
        role=role,
        by=asker.member,
        lasting=timedelta(hours=intent.hours) if intent.hours else None,
    )
    link = asker.deep_link(token) if asker.deep_link else f"/start {token}"
    said = words.say(
        "invite-once" if made.once else "invite",
        organization=asker.member.organization_name,
        link=link,
        role=words.say(f"as-role-{role}"),
        lasting=invitations.lasting(made.expires_at - made.made_at, words),
    )
    if asker.deep_link is None:
        return (Reply((said,), ((invitations_button(words),),), audience="direct", fresh=True),)
    return (linking(said, words.say("button-open-invitation"), link),)


@answer.register
async def proposed(intent: ProposeInvite, asker: Asker) -> Replies:
    """Say what an invitation would do, with a button that makes it; refuses as `invite` does."""
    role, asked = intent.role or Role.MEMBER, timedelta(hours=intent.hours) if intent.hours else None
    inviting.check_may_invite(asker.member, role)
    shown = invitations.inviting(
        role,
        inviting.good_for(role, asked),
        asker.look,
        by=asker.member.role,
        once=inviting.lets_one_in(role),
        asked=asked,
    )
    return (shown.led_by(asker.words.say("invite-by-hand")) if intent.addressed else shown,)


@answer.register
async def waiting(intent: ListJoinRequests, asker: Asker) -> Replies:
    """List the strangers who wait to be let in; refuses with NotAllowed."""
    found = await requests_to_join(asker.ledger, organization=asker.member.organization, by=asker.member)
    return (invitations.join_requests(found, asker.look, skip=intent.skip or 0),)


@answer.register
async def listed(_: ListInvitations, asker: Asker) -> Replies:
    """List the invitations by which somebody could still come in; refuses with NotAllowed."""
    found = await inviting.open_invitations(asker.ledger, organization=asker.member.organization, by=asker.member)
    return (invitations.invitation_list(found, asker.look),)


@answer.register
async def revoked(intent: RevokeInvitation, asker: Asker) -> Replies:
    """Revoke an invitation; refuses as `revoke` does."""
    role = await inviting.revoke(
        asker.ledger,
        organization=asker.member.organization,
        invitation=intent.invitation,
        by=asker.member,
    )
    said = asker.words.say("invitation-revoked", role=asker.words.say(f"as-role-{role}"))
    row = (invitations_button(asker.words), buttons.button(asker.words.say("button-invite"), Invite(role)))
    return (Reply((said,), (row,)),)


@answer.register
async def already_in(_: AskToJoin, asker: Asker) -> Replies:
    """Greet a member who pressed a stranger's button once more."""
    return await welcomed(Start(), asker)


@answer.register
async def request_answered(intent: AnswerJoinRequest, asker: Asker) -> Replies:
    """Let a stranger in, or not; of a request that was answered, say how. Refuses as `answer_request` does."""
    answered = await answer_request(
        asker.ledger,
        organization=asker.member.organization,
        request=intent.request,
        answer=intent.answer,
        by=asker.member,
    )
    return (invitations.join_request(answered, asker.look),)
