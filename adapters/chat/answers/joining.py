"""Joining: an owner gives a code, and the owner of another workspace brings that one here."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.setting_up import AskJoinCode, JoinPlace
from adapters.chat.replies import Replies, Reply
from core.use_cases.organizations.join_workspace import join_code, join_workspace, what_joins


@answer.register
async def code_given(_: AskJoinCode, asker: Asker) -> Replies:
    """Give a code for a day, and say what it does; refuses with NotAllowed anybody but an owner."""
    code = await join_code(asker.ledger, organization=asker.member.organization, by=asker.member)
    # It opens this place to a whole workspace, so nobody else may read along.
    return (Reply((asker.words.say("join-code", code=code),), audience="direct", fresh=True),)


@answer.register
async def joined(intent: JoinPlace, asker: Asker) -> Replies:
    """Say what joins what, and do it on the second press; refuses as `join_workspace` does."""
    doing, member = join_workspace if intent.sure else what_joins, asker.member
    joining = await doing(asker.ledger, code=intent.code, organization=member.organization, by=member)
    if intent.sure:
        return (Reply((asker.words.say("join-done", organization=joining.organization),)),)
    agree = buttons.button(asker.words.say("button-join-place"), JoinPlace(intent.code, sure=True), "danger")
    said = asker.words.say(
        "join-shown", here=member.organization_name, organization=joining.organization, people=joining.people
    )
    return (Reply((said,), ((agree,),)),)
