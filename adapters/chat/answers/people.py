"""People: who is here, what somebody is and holds, and what an admin does about it."""

from collections.abc import Sequence
from typing import TypedDict

from adapters.chat.answers.answer import answer
from adapters.chat.answers.whom import whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, people
from adapters.chat.cards.look import Look
from adapters.chat.cards.reasons import has_left
from adapters.chat.intents.members import (
    AboutPeople,
    AskToRemove,
    ChooseHeir,
    Fate,
    HandOverOwnership,
    JoinMemberships,
    LetBack,
    ListPeople,
    RemovePerson,
    SetRole,
    ShowPerson,
    Suspend,
)
from adapters.chat.intents.questions import ListMembers
from adapters.chat.replies import Button, Replies, Reply
from core.domain.people.member import Member
from core.domain.people.portrait import Portrait
from core.errors import HasLeft
from core.use_cases.people.everybody import everybody
from core.use_cases.people.hand_over_ownership import hand_over_ownership
from core.use_cases.people.join_memberships import join_memberships
from core.use_cases.people.let_back import let_back
from core.use_cases.people.people_called import everybody_called
from core.use_cases.people.remove import remove
from core.use_cases.people.set_role import set_role
from core.use_cases.people.show_person import show_person
from core.use_cases.people.suspend import suspend
from core.values import MemberId, OrganizationId

MOST = 1_000
"""Members who are read for a list; beyond that an organization has a directory of its own."""


class Administering(TypedDict):
    """The asker, and the member about whom something is done, as keyword arguments for use cases."""

    organization: OrganizationId
    member: MemberId
    by: Member


@answer.register
async def listed(intent: ListPeople, asker: Asker) -> Replies:
    """List who is here; refuses with NotAllowed."""
    found = await everybody(asker.ledger, organization=asker.member.organization, by=asker.member, most=MOST)
    return (people.everybody_list(found, asker.look, skip=intent.skip or 0),)


@answer.register
async def asked_for_all(_: ListMembers, asker: Asker) -> Replies:
    """List who is here, because a question asks for it; refuses with NotAllowed."""
    return await listed(ListPeople(), asker)


@answer.register
async def shown(intent: ShowPerson, asker: Asker) -> Replies:
    """Show what somebody is and holds; refuses with NotAllowed or NoSuchMember."""
    return (await _card(asker, intent.member),)


@answer.register
async def proposed(intent: AboutPeople, asker: Asker) -> Replies:
    """Say what the words would change, with a button that does it; refuses as the act does, and changes nothing."""
    portraits = [await _portrait(asker, await _named(asker, name)) for name in intent.names]
    proposal = _proposal(intent, portraits, asker.look)
    # Nothing to propose: it is so already, or was only asked about.
    return (proposal or await _card(asker, portraits[0].who.id),)


def _proposal(intent: AboutPeople, portraits: Sequence[Portrait], look: Look) -> Reply | None:
    first, who = portraits[0], portraits[0].who
    match intent.act:
        case "role" if intent.role and intent.role is not who.role:
            return people.role_proposal(first, intent.role, look)
        case "suspend" | "remove" if who.here:
            stops = intent.act == "suspend"
            return people.suspension_proposal(first, look) if stops else people.removal(first, look)
        case "back" if not who.acts:
            return people.back_proposal(first, look)
        case "own":
            return people.ownership_proposal(first, look)
        case "join":
            return people.joining(first, portraits[1], look)
    return None


@answer.register
async def role_set(intent: SetRole, asker: Asker) -> Replies:
    """Give somebody a role, and show how to take that back; refuses as `set_role` does."""
    was = await set_role(asker.ledger, **_on(asker, intent.member), role=intent.role)
    role = asker.words.say(f"as-role-{intent.role}")
    said = asker.words.say("become-same" if was.role is intent.role else "become-now", name=was.name, role=role)
    undo = buttons.undoing(asker.words.say("button-undo"), SetRole(intent.member, was.role))
    return (await _card(asker, intent.member, said, undo=undo if was.role is not intent.role else None),)


@answer.register
async def ownership_handed_over(intent: HandOverOwnership, asker: Asker) -> Replies:
    """Say what it would mean, and do it on the second press; refuses as `hand_over_ownership` does."""
    if not intent.sure:
        return (people.ownership_proposal(await _portrait(asker, intent.member), asker.look),)
    was = await hand_over_ownership(asker.ledger, to=intent.member, by=asker.member)
    said = asker.words.say("own-handed", name=was.name)
    return (Reply((said,), ((people.people_button(asker.words),),)),)


@answer.register
async def suspended(intent: Suspend, asker: Asker) -> Replies:
    """Suspend somebody, and show how to take that back; refuses as `suspend` does."""
    was = await suspend(asker.ledger, **_on(asker, intent.member))
    said = asker.words.say("suspended-now", name=was.name)
    undo = buttons.undoing(asker.words.say("button-undo"), LetBack(intent.member))
    return (await _card(asker, intent.member, said, undo=undo if was.acts else None),)


@answer.register
async def returned(intent: LetBack, asker: Asker) -> Replies:
    """Let somebody back; refuses as `let_back` does."""
    was = await let_back(asker.ledger, **_on(asker, intent.member))
    said = asker.words.say("back-now", name=was.name, role=asker.words.say(f"as-role-{was.role}"))
    return (await _card(asker, intent.member, said),)


@answer.register
async def removal_asked(intent: AskToRemove, asker: Asker) -> Replies:
    """Show what somebody holds, and what may become of it; refuses with NotAllowed or NoSuchMember."""
    portrait = await _portrait(asker, intent.member)
    if not portrait.who.here:
        return (await _card(asker, intent.member),)
    return (people.removal(portrait, asker.look),)


@answer.register
async def heir_asked(intent: ChooseHeir, asker: Asker) -> Replies:
    """Ask who gets what somebody holds; refuses with NotAllowed or NoSuchMember."""
    portrait = await _portrait(asker, intent.member)
    found = await everybody(asker.ledger, organization=asker.member.organization, by=asker.member, most=MOST)
    return (people.heirs(portrait, found, asker.look, skip=intent.skip or 0),)


@answer.register
async def removed(intent: RemovePerson, asker: Asker) -> Replies:
    """Remove somebody, and say what became of what they held; refuses as `remove` does."""
    portrait = await _portrait(asker, intent.member)
    gone = await remove(
        asker.ledger,
        **_on(asker, intent.member),
        because=has_left(portrait.who.name),
        free=intent.fate is Fate.FREED,
        to=asker.member.id if intent.fate is Fate.MINE else intent.to,
    )
    if not gone.who.here:
        return (await _card(asker, intent.member),)
    words = asker.words
    said = [words.say("removed-now", name=gone.who.name)]
    if gone.bookings:
        said.append(words.say(f"removed-{gone.fate}", count=len(gone.bookings)))
    undo = buttons.undoing(words.say("button-let-back"), LetBack(intent.member))
    return (Reply(tuple(said), ((undo, people.people_button(words)),)),)


@answer.register
async def memberships_joined(intent: JoinMemberships, asker: Asker) -> Replies:
    """Join two memberships of one person; refuses as `join_memberships` does."""
    now = await join_memberships(asker.ledger, **_on(asker, intent.member), other=intent.other)
    return (await _card(asker, intent.member, asker.words.say("joined-now", name=now.name)),)


def _on(asker: Asker, member: MemberId) -> Administering:
    return Administering(organization=asker.member.organization, member=member, by=asker.member)


async def _named(asker: Asker, name: str) -> MemberId:
    """Return the member of that name, also one who is no longer here; refuses as `whom` does."""
    try:
        return await whom(asker, name)
    except HasLeft:
        [known] = await everybody_called(asker.ledger, organization=asker.member.organization, names=[name])
        if not known:
            raise
        return known[0].id


async def _portrait(asker: Asker, member: MemberId) -> Portrait:
    return await show_person(asker.ledger, organization=asker.member.organization, member=member, by=asker.member)


async def _card(asker: Asker, member: MemberId, *news: str, undo: Button | None = None) -> Reply:
    """Show somebody as they are now, with the buttons that the asker's role of now lets them press."""
    portrait, own = await _portrait(asker, member), await _portrait(asker, asker.member.id)
    return people.person_card(portrait, asker.look, by=own.who, news=news, undo=(undo,) if undo else ())
