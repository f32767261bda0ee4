"""People: who is here, what somebody is and holds, and what an admin does about it."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.portraits import about, before, before_owning, card, pointing_at, portrait_of
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, people
from adapters.chat.cards.reasons import has_left
from adapters.chat.intents.members import (
    AskToRemove,
    ChooseHeir,
    ClaimOwnership,
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
from adapters.chat.intents.questions import AskWhoBelongs
from adapters.chat.replies import Replies, Reply
from core.domain.people.member import MANAGING, Role
from core.use_cases.people.ask_to_join import requests_to_join
from core.use_cases.people.claim_ownership import claim_ownership
from core.use_cases.people.everybody import everybody
from core.use_cases.people.hand_over_ownership import hand_over_ownership
from core.use_cases.people.join_memberships import join_memberships
from core.use_cases.people.let_back import let_back
from core.use_cases.people.remove import remove
from core.use_cases.people.set_role import set_role
from core.use_cases.people.suspend import suspend

MOST = 1_000
"""Members who are read for a list; beyond that an organization has a directory of its own."""


@answer.register
async def listed(intent: ListPeople, asker: Asker) -> Replies:
    """List who is here, or who has a role; refuses with NotAllowed, but tells everybody who runs the place."""
    organization, by = asker.member.organization, asker.member
    # Owners may do all that admins may.
    roles = MANAGING if intent.role is Role.ADMIN else {intent.role} if intent.role else tuple(Role)
    found = await everybody(
        asker.ledger, organization=organization, by=by, most=MOST, roles=roles, suspended=bool(intent.suspended)
    )
    if not by.role.manages:
        return (people.who_runs_it(found, asker.look),)
    waiting = await requests_to_join(asker.ledger, organization=organization, by=by)
    return (people.everybody_list(found, asker.look, of=intent, waiting=len(waiting)),)


@answer.register
async def asked_for_all(_: AskWhoBelongs, asker: Asker) -> Replies:
    """List who is here, because a question asks for it; refuses with NotAllowed."""
    return await listed(ListPeople(), asker)


@answer.register
async def shown(intent: ShowPerson, asker: Asker) -> Replies:
    """Show what somebody is and holds; refuses with NotAllowed or NoSuchMember."""
    return (await card(asker, intent.member),)


@answer.register
async def role_set(intent: SetRole, asker: Asker) -> Replies:
    """Give somebody a role, and show how to take that back; refuses as `set_role` does."""
    was = await set_role(asker.ledger, **about(asker, intent.member), role=intent.role)
    role = asker.words.say(f"as-role-{intent.role}")
    said = asker.words.say("become-same" if was.role is intent.role else "become-now", name=was.name, role=role)
    undo = buttons.undoing(asker.words.say("button-undo"), SetRole(intent.member, was.role))
    return (await card(asker, intent.member, said, undo=undo if was.role is not intent.role else None),)


@answer.register
async def ownership_handed_over(intent: HandOverOwnership, asker: Asker) -> Replies:
    """Say what it would mean, and do it on the second press; refuses as `hand_over_ownership` does."""
    if not intent.sure:
        return (people.ownership_proposal(await before_owning(asker, intent.member), asker.look),)
    was = await hand_over_ownership(asker.ledger, to=intent.member, by=asker.member)
    said = asker.words.say("own-handed", name=was.name)
    return (Reply((said,), ((people.people_button(asker.words),),)),)


@answer.register
async def claimed(_: ClaimOwnership, asker: Asker) -> Replies:
    """Make the asker the owner of a place that nobody owns; refuses as `claim_ownership` does."""
    await claim_ownership(asker.ledger, by=asker.member)
    return (Reply((asker.words.say("own-claimed"),), ((people.people_button(asker.words),),)),)


@answer.register
async def suspended(intent: Suspend, asker: Asker) -> Replies:
    """Suspend somebody, and show how to take that back; refuses as `suspend` does."""
    was = await suspend(asker.ledger, **about(asker, intent.member))
    said = asker.words.say("suspended-now", name=was.name)
    undo = buttons.undoing(asker.words.say("button-undo"), LetBack(intent.member))
    return (await card(asker, intent.member, said, undo=undo if was.acts else None),)


@answer.register
async def returned(intent: LetBack, asker: Asker) -> Replies:
    """Let somebody back; refuses as `let_back` does."""
    was = await let_back(asker.ledger, **about(asker, intent.member))
    said = asker.words.say("back-now", name=was.name, role=asker.words.say(f"as-role-{was.role}"))
    return (await card(asker, intent.member, said),)


@answer.register
async def removal_asked(intent: AskToRemove, asker: Asker) -> Replies:
    """Show what somebody holds, and what may become of it; refuses with NotAllowed or NoSuchMember."""
    portrait = await before(asker, intent.member, stays=False)
    if not portrait.who.here:
        return (await card(asker, intent.member),)
    return (pointing_at(people.removal(portrait, asker.look), intent.member),)


@answer.register
async def heir_asked(intent: ChooseHeir, asker: Asker) -> Replies:
    """Ask who gets what somebody holds; refuses with NotAllowed or NoSuchMember."""
    portrait = await before(asker, intent.member, stays=False)
    found = await everybody(asker.ledger, organization=asker.member.organization, by=asker.member, most=MOST)
    return (people.heirs(portrait, found, asker.look, skip=intent.skip or 0),)


@answer.register
async def removed(intent: RemovePerson, asker: Asker) -> Replies:
    """Remove somebody, and say what became of what they held; refuses as `remove` does."""
    portrait = await portrait_of(asker, intent.member)
    gone = await remove(
        asker.ledger,
        **about(asker, intent.member),
        because=has_left(portrait.who.name),
        free=intent.fate is Fate.FREED,
        to=asker.member.id if intent.fate is Fate.MINE else intent.to,
    )
    if not gone.who.here:
        return (await card(asker, intent.member),)
    words = asker.words
    said = [words.say("removed-now", name=gone.who.name)]
    if gone.bookings:
        said.append(words.say(f"removed-{gone.fate}", count=len(gone.bookings)))
    undo = buttons.undoing(words.say("button-let-back"), LetBack(intent.member))
    return (pointing_at(Reply(tuple(said), ((undo, people.people_button(words)),)), intent.member),)


@answer.register
async def memberships_joined(intent: JoinMemberships, asker: Asker) -> Replies:
    """Join two memberships of one person; refuses as `join_memberships` does."""
    now = await join_memberships(asker.ledger, **about(asker, intent.member), other=intent.other)
    return (await card(asker, intent.member, asker.words.say("joined-now", name=now.name)),)
