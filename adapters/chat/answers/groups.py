"""Groups: list them with their members, add somebody, remove somebody."""

from collections.abc import Sequence

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.lists import names
from adapters.chat.intents.people import ChangeGroup, ListGroups, MisreadGroups, ReservedGroup, ShowGroup
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Replies, Reply
from adapters.wording import Words, repeated
from core.use_cases.people import change_group
from core.use_cases.people.people_called import names_of


@answer.register
async def changed(intent: ChangeGroup, asker: Asker) -> Replies:
    """Add people to a group or remove them, all or none; refuses with NotAllowed, NoSuchGroup or NoSuchMember."""
    # The sizes first: each person may have to be looked up on the platform.
    change_group.check_change(intent.group, intent.members)
    # Everybody is found before anybody is moved, so that an unknown name changes nothing.
    members = list(dict.fromkeys([await asker.person(each) for each in intent.members]))
    change = change_group.put_into if intent.joins else change_group.take_out
    done = await change(asker.ledger, group=intent.group, members=members, by=asker.member)
    called = await names_of(asker.ledger, organization=asker.member.organization, members=members)
    message = "group-added" if intent.joins else "group-removed"
    lines = [
        asker.words.say(message if member in done else "group-same", member=name, group=intent.group)
        for member, name in zip(members, called, strict=True)
    ]
    return (Reply(tuple(lines), ((_help(asker),),)),)


@answer.register
async def misread(_: MisreadGroups, asker: Asker) -> Replies:
    """Explain how to change a group."""
    return (Reply((asker.words.say("group-how"),), ((_help(asker),),)),)


@answer.register
async def reserved(intent: ReservedGroup, asker: Asker) -> Replies:
    """Say that rules need the name for a role."""
    return (Reply((asker.words.say("group-reserved", group=repeated(intent.group)),), ((_help(asker),),)),)


@answer.register
async def listed(_: ListGroups, asker: Asker) -> Replies:
    """Show the groups and who is in them."""
    words = asker.words
    known = await change_group.groups_of(asker.ledger, organization=asker.member.organization)
    if not known:
        return (Reply((words.say("group-none"),), ((_help(asker),),)),)
    lines = [_one(name, members, words) for name, members in known.items()]
    head = words.say("group-head", organization=asker.member.organization_name)
    return (Reply((head, *lines), ((_help(asker),),)),)


@answer.register
async def shown(intent: ShowGroup, asker: Asker) -> Replies:
    """Show who is in one group; refuses with NoSuchGroup."""
    organization = asker.member.organization
    name, members = await change_group.group_called(asker.ledger, organization=organization, group=intent.group)
    return (Reply((_one(name, members, asker.words),), ((_help(asker),),)),)


def _one(name: str, members: Sequence[str], words: Words) -> str:
    return words.say("group-one", name=name, members=names(members, words) or words.say("group-empty"))


def _help(asker: Asker) -> Button:
    return buttons.button(asker.words.say("button-rules-help"), Help("groups"))
