"""Groups of people in words: who is in which, and how an admin changes that."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.people import Groups
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Replies, Reply
from core.use_cases.people import change_group
from core.use_cases.people.people_called import names_of

ADD = frozenset({"add", "+", "with"})
REMOVE = frozenset({"remove", "-", "without", "drop"})
PARTS = 3


@answer.register
async def groups(intent: Groups, asker: Asker) -> Replies:
    """Show the groups, or put somebody into one, or take them out; refuses with NotAllowed or NoSuchMember."""
    words = intent.text.split()
    if len(words) < PARTS or words[-2].casefold() not in ADD | REMOVE:
        return (await _shown(asker),)
    name, verb, said = " ".join(words[:-2]), words[-2].casefold(), words[-1].removeprefix("@")
    member = await asker.person(said)
    change = change_group.put_into if verb in ADD else change_group.take_out
    changed = await change(asker.ledger, group=name, member=member, by=asker.member)
    [called] = await names_of(asker.ledger, organization=asker.member.organization, members=[member])
    message = ("group-added" if verb in ADD else "group-removed") if changed else "group-same"
    return (Reply((asker.words.say(message, member=called, group=name),), ((_help(asker),),)),)


async def _shown(asker: Asker) -> Reply:
    words = asker.words
    known = await change_group.groups_of(asker.ledger, organization=asker.member.organization)
    if not known:
        return Reply((words.say("group-none"),), ((_help(asker),),))
    lines = [
        words.say("group-one", name=name, members=", ".join(members) or words.say("group-empty"))
        for name, members in known.items()
    ]
    return Reply((words.say("group-head", organization=asker.member.organization_name), *lines), ((_help(asker),),))


def _help(asker: Asker) -> Button:
    return buttons.button(asker.words.say("button-rules-help"), Help("groups"))
