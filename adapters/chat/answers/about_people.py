"""What words ask for about people: shown first, with a button that does it; nothing changes by words alone."""

from collections.abc import Sequence

from adapters.chat.answers.answer import answer
from adapters.chat.answers.changes import changed
from adapters.chat.answers.groups import listed as groups_listed
from adapters.chat.answers.portraits import before, before_owning, card, named, pointing_at, portrait_of
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, invitations, lists, people
from adapters.chat.intents.catalogue import CarryOut
from adapters.chat.intents.members import AboutGroup, AboutPeople, PutInto
from adapters.chat.intents.people import ListGroups, UndoGroup
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Replies, Reply
from adapters.understanding.commands.people import SELF
from adapters.wording import repeated
from core.domain.people.groups import Filled, group_called
from core.domain.people.member import Role
from core.domain.people.person import Person
from core.errors import NoSuchGroup, NoSuchMember, NotAllowed
from core.use_cases.people.ask_to_join import requests_to_join
from core.use_cases.people.change_group import groups_of, put_into, take_out
from core.use_cases.people.people_called import names_of
from core.use_cases.resources.propose import propose_group
from core.values import MemberId

LOWER = {Role.OWNER: Role.ADMIN, Role.ADMIN: Role.MEMBER}
"""What somebody is who is an owner or an admin no longer."""


@answer.register
async def proposed(intent: AboutPeople, asker: Asker) -> Replies:
    """Say what the words would change, with a button that does it; refuses as the act does, and changes nothing."""
    if intent.act == "in":
        return tuple([await _let_in(asker, name) for name in intent.names])
    if not asker.member.role.manages and intent.names != (SELF,):
        # Before anybody is looked for: a refusal tells nothing of who is here.
        raise NotAllowed(asker.member.role)
    members = [await named(asker, name) for name in intent.names]
    if intent.act == "changes":
        return tuple([await changed(asker, each) for each in members])
    if intent.act == "join":
        first, second = [await before(asker, each) for each in members]
        return (people.joining(first, second, asker.look),)
    replies = tuple([await _proposal(intent, each, asker) for each in members])
    return tuple(pointing_at(*each) for each in zip(replies, members, strict=True)) if len(members) == 1 else replies


async def _proposal(intent: AboutPeople, member: MemberId, asker: Asker) -> Reply:
    """Propose what the words mean for one member; where it is so already, or was only asked, show them."""
    who, look = (await portrait_of(asker, member)).who, asker.look
    match intent.act:
        case "role" | "lower" if role := _role(intent, who):
            return people.role_proposal(await before(asker, member, to=role), role, look)
        case "suspend" if who.here:
            return people.suspension_proposal(await before(asker, member, stays=False), look)
        case "remove" if who.here:
            return people.removal(await before(asker, member, stays=False), look)
        case "back" if not who.acts:
            return people.back_proposal(await before(asker, member), look)
        case "own":
            return people.ownership_proposal(await before_owning(asker, member), look)
    return await card(asker, member)


def _role(intent: AboutPeople, who: Person) -> Role | None:
    """Return the role that somebody would get: the named one, or the next below one that they lose."""
    if not who.here:
        return None
    if intent.act == "role":
        return intent.role if intent.role is not who.role else None
    return LOWER.get(who.role) if intent.role in {None, who.role} else None


async def _let_in(asker: Asker, name: str) -> Reply:
    """Show the stranger of that name who asks to be let in; or else the member, to let them back."""
    organization, by = asker.member.organization, asker.member
    waiting = await requests_to_join(asker.ledger, organization=organization, by=by)
    meant = [each for each in waiting if each.is_called(name)]
    if len(meant) == 1:
        return invitations.join_request(meant[0], asker.look)
    if meant:
        return invitations.join_requests(meant, asker.look)
    try:
        member = await named(asker, name)
    except NoSuchMember:
        if waiting:
            return invitations.join_requests(waiting, asker.look)
        raise
    return await _proposal(AboutPeople("back", (name,)), member, asker)


@answer.register
async def grouping_proposed(intent: AboutGroup, asker: Asker) -> Replies:
    """
    Say who would join a group or leave it, with a button for each; one that is not there is offered to be made.

    Refuses with NotAllowed, or with NoSuchGroup where somebody would leave it, or where one is called nearly so.
    """
    organization = asker.member.organization
    if not asker.member.role.manages:
        raise NotAllowed(asker.member.role)
    known = await groups_of(asker.ledger, organization=organization)
    try:
        group = group_called(intent.group, known)
    except NoSuchGroup as refusal:
        if refusal.closest or not intent.joins:
            raise
        return (await _new_group(intent, asker),)
    portraits = [await portrait_of(asker, await named(asker, name)) for name in intent.names]
    return (people.grouping(portraits, group, asker.look, joins=intent.joins),)


async def asked_out_of_what(asker: Asker, members: Sequence[MemberId]) -> Replies:
    """Ask what people are to be taken out of, whom nothing but their name says; nobody is removed by that."""
    known = await groups_of(asker.ledger, organization=asker.member.organization)
    portraits = [await portrait_of(asker, each) for each in members]
    return tuple(
        people.out_of_what(each.who, [group for group in known if each.who.id in group.ids], asker.look)
        for each in portraits
    )


async def _new_group(intent: AboutGroup, asker: Asker) -> Reply:
    """Offer to make a group of these people."""
    words, members = asker.words, list(dict.fromkeys([await named(asker, name) for name in intent.names]))
    called = await names_of(asker.ledger, organization=asker.member.organization, members=members)
    kept = await propose_group(asker.ledger, wanted=Filled(intent.group, tuple(members)), by=asker.member)
    said = words.say("group-make-ask", group=repeated(intent.group), names=lists.names(called, words))
    make = buttons.button(words.say("button-group-make", group=repeated(intent.group)), CarryOut(kept.id), "primary")
    return Reply((said,), ((make, buttons.button(words.say("button-rules-help"), Help("groups"))),))


@answer.register
async def grouped(intent: PutInto, asker: Asker) -> Replies:
    """Put somebody into a group or take them out, and show how to take that back; refuses as `put_into` does."""
    organization = asker.member.organization
    known = await groups_of(asker.ledger, organization=organization)
    group = next((each for each in known if each.id == intent.group), None)
    if group is None:
        return await groups_listed(ListGroups(), asker)
    change = put_into if intent.joins else take_out
    done = await change(asker.ledger, group=group.name, members=[intent.member], by=asker.member)
    who = (await portrait_of(asker, intent.member)).who
    changed, same = ("group-added", "group-already") if intent.joins else ("group-removed", "group-not-in")
    said = asker.words.say(changed if done else same, member=who.name, group=group.name)
    undo = buttons.undoing(asker.words.say("button-undo"), UndoGroup(intent.group, intent.member, intent.joins))
    return (await card(asker, intent.member, said, undo=undo if done else None),)
