"""Groups: list them with their members and where they sit, add somebody, remove somebody, seat a group."""

from collections.abc import Sequence
from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.neighbourhoods import places
from adapters.chat.intents.catalogue import CarryOut
from adapters.chat.intents.people import (
    ChangeGroup,
    ListGroups,
    ListMembers,
    MisreadGroups,
    ReservedGroup,
    SeatGroup,
    ShowGroup,
    UndoGroup,
)
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Replies, Reply
from adapters.wording import Words, repeated
from core.domain.people.groups import Filled, Group, group_called
from core.domain.resources.proposal import Seating
from core.use_cases.people import change_group
from core.use_cases.people.people_called import names_of
from core.use_cases.resources.propose import propose_seating
from core.values import OFFERED, MemberId

LISTED, MEMBERS = 10, 40
"""Groups, and members of one group, on a page, if their lines fit."""


@answer.register
async def changed(intent: ChangeGroup, asker: Asker) -> Replies:
    """Add people to a group or remove them, all or none; refuses with NotAllowed, NoSuchGroup or NoSuchMember."""
    # The sizes first: each person may have to be looked up on the platform.
    change_group.check_change(intent.group, intent.members)
    # Everybody is found before anybody is moved, so that an unknown name changes nothing.
    members = list(dict.fromkeys([await asker.person(each) for each in intent.members]))
    return (await _changed(asker, intent.group, members, joins=intent.joins),)


@answer.register
async def undone(intent: UndoGroup, asker: Asker) -> Replies:
    """Undo the change of one member; refuses with NotAllowed, or shows the groups if theirs is gone."""
    known = await change_group.groups_of(asker.ledger, organization=asker.member.organization)
    group = next((each for each in known if each.id == intent.group), None)
    if group is None:
        return await listed(ListGroups(), asker)
    reply = await _changed(asker, group.name, [intent.member], joins=not intent.joined)
    return (replace(reply, body=(asker.words.say("rules-taken-back"), *reply.lines)),)


async def _changed(asker: Asker, group: str, members: Sequence[MemberId], *, joins: bool) -> Reply:
    """Say for each member whether they are in the group now, with a button that undoes it."""
    change = change_group.put_into if joins else change_group.take_out
    done = await change(asker.ledger, group=group, members=members, by=asker.member)
    return await _told(asker, group, members, done, joins=joins)


async def group_made(asker: Asker, group: Filled) -> Reply:
    """Say who is in a group that was made for them, with a button that takes each out again."""
    return await _told(asker, group.name, group.members, group.members, joins=True)


async def _told(
    asker: Asker, group: str, members: Sequence[MemberId], done: Sequence[MemberId], *, joins: bool
) -> Reply:
    organization, words = asker.member.organization, asker.words
    called = await names_of(asker.ledger, organization=organization, members=members)
    changed_, same = ("group-added", "group-already") if joins else ("group-removed", "group-not-in")
    named = dict(zip(members, called, strict=True))
    lines = [words.say(changed_ if each in done else same, member=name, group=group) for each, name in named.items()]
    known = await change_group.groups_of(asker.ledger, organization=organization) if done else []
    own = next((each.id for each in known if each.name.lower() == group.lower()), None)
    page = lists.page(lines, str, most=MEMBERS)
    back = [(UndoGroup(own, each, joins), named[each]) for each in done[:OFFERED]] if own else []
    undo = tuple(_undo(words, each, name, alone=len(done) == 1) for each, name in back)
    return Reply(lists.cut(page, words), buttons.rows(undo, (_help(asker),)))


def _undo(words: Words, undo: UndoGroup, name: str, *, alone: bool) -> Button:
    # The word “undo” means a change of one person; of several, each has a button with a name.
    if alone:
        return buttons.undoing(words.say("button-undo"), undo)
    return buttons.button(words.say("button-undo-one", name=name), undo)


@answer.register
async def misread(_: MisreadGroups, asker: Asker) -> Replies:
    """Explain how to change a group."""
    return (Reply((asker.words.say("group-how"),), ((_help(asker),),)),)


@answer.register
async def reserved(intent: ReservedGroup, asker: Asker) -> Replies:
    """Say that rules need the name for a role."""
    return (Reply((asker.words.say("group-reserved", group=repeated(intent.group)),), ((_help(asker),),)),)


@answer.register
async def listed(intent: ListGroups, asker: Asker) -> Replies:
    """Show the groups and who is in them, with a button to each that has too many members for a line."""
    words = asker.words
    known = await change_group.groups_of(asker.ledger, organization=asker.member.organization)
    if not known:
        return (Reply((words.say("group-none"),), ((_help(asker),),)),)
    page = lists.page(known, lambda group: _one(group, asker), most=LISTED, skip=intent.skip or 0)
    large = [each for each in page.items if lists.names(each.members, words) != ", ".join(each.members)]
    rows = [(buttons.button(each.name, ListMembers(each.id)),) for each in large]
    head = words.say("group-head", organization=asker.member.organization_name)
    forward = (*lists.turns(page, words, ListGroups), _help(asker))
    return (Reply((head, *lists.whole(page, words)), (*rows, forward)),)


@answer.register
async def shown(intent: ShowGroup, asker: Asker) -> Replies:
    """Show who is in one group; refuses with NoSuchGroup."""
    known = await change_group.groups_of(asker.ledger, organization=asker.member.organization)
    return (_members(asker, group_called(intent.group, known), 0),)


@answer.register
async def members_listed(intent: ListMembers, asker: Asker) -> Replies:
    """Show who is in one group from a place on, or the groups if it is gone."""
    known = await change_group.groups_of(asker.ledger, organization=asker.member.organization)
    group = next((each for each in known if each.id == intent.group), None)
    return (_members(asker, group, intent.skip or 0),) if group else await listed(ListGroups(), asker)


def _members(asker: Asker, group: Group, skip: int) -> Reply:
    """Show the members in one line, or line by line where they are many."""
    words = asker.words
    one = _one(group, asker)
    page = lists.page(group.members, lambda name: f"• {name}", most=MEMBERS, skip=skip)
    if lists.names(group.members, words) == ", ".join(group.members):
        return Reply((one,), ((_help(asker),),))
    turn = lists.turns(page, words, lambda at: ListMembers(group.id, at))
    head = words.say("group-members", name=group.name, count=len(group.members))
    where = filter(None, (_where(group, asker),))
    return Reply((head, *lists.whole(page, words), *where), buttons.rows(turn, (_help(asker),)))


def _one(group: Group, asker: Asker) -> str:
    words = asker.words
    members = lists.names(group.members, words) or words.say("group-empty")
    one, here = words.say("group-one", name=group.name, members=members), _where(group, asker)
    return f"{one} · {here}" if here else one


def _where(group: Group, asker: Asker) -> str:
    """Return where a group sits, as far as the asker may know; nothing if it does not."""
    here = places(asker.catalogue.neighbourhoods.get(group.name.lower(), ()), asker.look)
    return asker.words.say("group-sits", places=here) if here else ""


@answer.register
async def seating(intent: SeatGroup, asker: Asker) -> Replies:
    """Show what it would mean that a group sits there; refuses as `propose_seating` does."""
    words = asker.words
    kept = await propose_seating(asker.ledger, group=intent.group, spans=intent.spans, by=asker.member)
    wanted = kept.kept.proposal
    if not isinstance(wanted, Seating):
        raise TypeError(kept)
    here = places(wanted.units, asker.look)
    if wanted.units:
        said = words.say("group-seat", group=wanted.group, places=here)
    else:
        said = words.say("group-unseat", group=wanted.group)
    do = buttons.button(words.say("button-carry-out"), CarryOut(kept.id), "primary")
    return (Reply((said,), ((do, buttons.button(words.say("button-groups"), ListGroups())),)),)


async def group_seated(asker: Asker, group: str, *, undone: bool, undo: Button | None) -> Reply:
    """Return a group after it was seated, or after that was taken back; refuses with NoSuchGroup."""
    known = await change_group.groups_of(asker.ledger, organization=asker.member.organization)
    news = asker.words.say("place-undone" if undone else "place-done")
    every = buttons.button(asker.words.say("button-groups"), ListGroups())
    return Reply((news, _one(group_called(group, known), asker)), ((*((undo,) if undo else ()), every),))


def _help(asker: Asker) -> Button:
    return buttons.button(asker.words.say("button-rules-help"), Help("groups"))
