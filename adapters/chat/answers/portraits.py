"""Members as answers about people need them: found by name, and shown as they are now."""

from dataclasses import replace
from typing import TypedDict

from adapters.chat.answers.whom import whom
from adapters.chat.asker import Asker
from adapters.chat.cards import people
from adapters.chat.intents.members import ShowPerson
from adapters.chat.replies import Button, Reply
from adapters.understanding.commands.people import SELF
from core.domain.people.member import Member, Role
from core.domain.people.portrait import Portrait
from core.errors import HasLeft
from core.use_cases.people.before_change import before_change, before_handing_over
from core.use_cases.people.people_called import everybody_called
from core.use_cases.people.show_person import show_person
from core.values import MemberId, OrganizationId


class Administering(TypedDict):
    """The asker, and the member about whom something is done, as keyword arguments for use cases."""

    organization: OrganizationId
    member: MemberId
    by: Member


def about(asker: Asker, member: MemberId) -> Administering:
    """Return the asker, and the member about whom something is done."""
    return Administering(organization=asker.member.organization, member=member, by=asker.member)


async def named(asker: Asker, name: str) -> MemberId:
    """Return the member of that name, also one who is no longer here; refuses as `whom` does."""
    if name == SELF:
        return asker.member.id
    try:
        return await whom(asker, name)
    except HasLeft:
        [known] = await everybody_called(asker.ledger, organization=asker.member.organization, names=[name])
        if not known:
            raise
        return known[0].id


async def portrait_of(asker: Asker, member: MemberId) -> Portrait:
    """Return what somebody is and holds; refuses as `show_person` does."""
    return await show_person(asker.ledger, organization=asker.member.organization, member=member, by=asker.member)


async def before(asker: Asker, member: MemberId, *, to: Role | None = None, stays: bool = True) -> Portrait:
    """Return somebody as they are before a change that the asker may make; refuses as `before_change` does."""
    return await before_change(asker.ledger, **about(asker, member), to=to, stays=stays)


async def before_owning(asker: Asker, member: MemberId) -> Portrait:
    """Return somebody before the asker hands the place over to them; refuses as `before_handing_over` does."""
    return await before_handing_over(asker.ledger, **about(asker, member))


async def card(asker: Asker, member: MemberId, *news: str, undo: Button | None = None) -> Reply:
    """Show somebody as they are now, with the buttons that the asker's role of now lets them press."""
    portrait, own = await portrait_of(asker, member), await portrait_of(asker, asker.member.id)
    reply = people.person_card(portrait, asker.look, by=own.who, news=news, undo=(undo,) if undo else ())
    return pointing_at(reply, member)


def pointing_at(reply: Reply, member: MemberId) -> Reply:
    """Return a reply after which "her" and "him" mean that member."""
    return replace(reply, awaits=ShowPerson(member))
