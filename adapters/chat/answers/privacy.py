"""What is known of somebody, as a file; and to be forgotten: what is lost, the request, and its end."""

import json

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import privacy
from adapters.chat.intents.privacy import AskToBeForgotten, ForgetMe, ForgetPerson, MyData, StayKnown
from adapters.chat.replies import Replies
from core.use_cases.people import ask_to_be_forgotten as asking
from core.use_cases.people.export_person import export_person
from core.use_cases.people.forget_person import forget_person


@answer.register
async def my_data(_: MyData, asker: Asker) -> Replies:
    """Send somebody everything that is known of them."""
    member = asker.member
    known = await export_person(asker.ledger, organization=member.organization, member=member.id, by=member)
    return (privacy.own_data(json.dumps(known, indent=2, ensure_ascii=False).encode(), asker.look),)


@answer.register
async def forget_me(_: ForgetMe, asker: Asker) -> Replies:
    """Say what is lost, and what must stay, before anybody is asked."""
    member = asker.member
    lost = await asking.erasure_of(asker.ledger, organization=member.organization, member=member.id, by=member)
    return (privacy.before_asking(lost, asker.look),)


@answer.register
async def asked(_: AskToBeForgotten, asker: Asker) -> Replies:
    """Ask the admins; refuses with LastOwner."""
    return (privacy.asked(await asking.ask_to_be_forgotten(asker.ledger, by=asker.member), asker.look),)


@answer.register
async def taken_back(_: StayKnown, asker: Asker) -> Replies:
    """Ask no longer."""
    await asking.take_back_request(asker.ledger, by=asker.member)
    return (privacy.stays(asker.look),)


@answer.register
async def forgotten(intent: ForgetPerson, asker: Asker) -> Replies:
    """Forget somebody; refuses as `forget_person` does."""
    done = await forget_person(
        asker.ledger, organization=asker.member.organization, member=intent.member, by=asker.member
    )
    return (privacy.forgotten(done, asker.look),)
