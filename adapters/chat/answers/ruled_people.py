"""People whom rules name: by the group that is made for them, as rules name roles and groups alone."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from adapters.chat.answers.portraits import named
from adapters.chat.asker import Asker
from adapters.chat.cards.rules import Crews, crews
from adapters.understanding.commands.people import SELF
from adapters.wording.marks import shortened
from core.domain.people.groups import Filled, Group, group_of
from core.domain.people.member import Circle
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Rules
from core.errors import NoSuchMember
from core.use_cases.people.change_group import every_group
from core.use_cases.people.people_called import names_of
from core.values import GroupId, MemberId

LONGEST_NAME = 40
"""Letters of a thing's name in that of the group that is made for it; a group's name has at most 60."""
NEW = GroupId(0)
"""The id of a group that is not there yet."""


async def crews_of(asker: Asker, filled: Sequence[Filled] = ()) -> Crews:
    """Return the groups that rules may name, also those to be made; everybody may see who is in them."""
    organization = asker.member.organization
    made = [
        Group(NEW, name, tuple(await names_of(asker.ledger, organization=organization, members=members)), members)
        for name, members in ((each.name, each.members) for each in filled)
    ]
    return crews([*await _groups(asker), *made])


async def with_people(asker: Asker, change: RuleChange, what: str) -> RuleChange:
    """
    Return a change of rules with a group in place of the people whom it names, made for them where there is none.

    `what` is the subject of the rules. A name that is nobody's stays, as that of a group. Refuses with SeveralCalled,
    with HasLeft, or with NoSuchMember for somebody who was mentioned.
    """
    own = (
        each.rules for each in asker.catalogue.layers if (each.level, each.subject) == (change.level, change.subject)
    )
    rules, filled = await people_in(asker, change.said, what, before=next(own, Rules()))
    return replace(change, said=rules, filled=filled)


async def people_in(
    asker: Asker, rules: Rules, what: str, *, before: Rules | None = None
) -> tuple[Rules, tuple[Filled, ...]]:
    """
    Return rules as `with_people` does, and the groups that are to be made.

    A group that the rules of `before` name, with just these people in it, stays: it may be called so in another
    language.
    """
    circles = {field: value for field, value in rules.items() if isinstance(value, Circle) and value.groups}
    if not circles:
        return rules, ()
    known, said, filled = await _groups(asker), dict[str, object](rules), list[Filled]()
    names = {each.name.lower() for each in known}
    for field, circle in circles.items():
        people = {name: found for name in circle.groups - names if (found := await _person(asker, name))}
        if people:
            named_before = _circle_of(before or Rules(), field).groups
            called = asker.words.say(f"people-called-{field}", what=shortened(what, LONGEST_NAME))
            group = group_of(people.values(), called=called, known=known, named=named_before)
            filled.append(group)
            said[field] = Circle(circle.roles, circle.groups - people.keys() | {group.name.lower()})
    # The keys are those that were there.
    return cast("Rules", said), tuple(filled)


async def is_known(asker: Asker, said: str) -> bool:
    """Return whether that is a group, or somebody here; refuses as `with_people` does."""
    known = {each.name.lower() for each in await _groups(asker)}
    return said.lower() in known or await _person(asker, said) is not None


async def _person(asker: Asker, said: str) -> MemberId | None:
    try:
        return await named(asker, said if said == SELF else said.removeprefix("@"))
    except NoSuchMember:
        # A platform passes a mention on as an id, which is nobody's name for a group.
        if said.startswith("@"):
            raise
        return None


def _circle_of(rules: Rules, field: str) -> Circle:
    value = dict[str, object](rules).get(field)
    return value if isinstance(value, Circle) else Circle()


async def _groups(asker: Asker) -> list[Group]:
    return await every_group(asker.ledger, organization=asker.member.organization)
