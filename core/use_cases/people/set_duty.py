"""Let somebody manage something or approve what is booked of it, by the group that the rule names; or no longer."""

from core.domain.people.duty import Charge, Duty, charged, rules_of
from core.domain.people.member import Circle, Member
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.ledger import Ledger
from core.use_cases.people.change_group import groups_of, put_into, take_out
from core.use_cases.people.show_person import show_person
from core.use_cases.rules.set_rules import set_rules
from core.values import MemberId


async def before_duty(
    ledger: Ledger, *, member: MemberId, duty: Duty, level: Level, subject: str, holds: bool, called: str, by: Member
) -> Charge:
    """
    Return what `set_duty` would do; nothing is done yet.

    Refuses with NotAllowed, NoSuchMember, UnknownResource, or HasLeft for somebody who is no longer here.
    """
    by.check_manages()
    who = (await show_person(ledger, organization=by.organization, member=member, by=by)).who
    who.check_here()
    known = charged(await ledger.catalogue(by.organization), duty, level, subject)
    theirs = [each for each in known.own if each in {group.lower() for group in who.groups}]
    if theirs or not holds:
        group = theirs[0] if theirs else ""
        return Charge(who, duty, level, subject, group, holds, had=bool(theirs) is holds)
    # With several groups nobody knows which of them is meant.
    group = known.own[0] if len(known.own) == 1 else called
    there = {each.name.lower() for each in await groups_of(ledger, organization=by.organization)}
    return Charge(who, duty, level, subject, group, holds, made=group.lower() not in there)


async def set_duty(
    ledger: Ledger, *, member: MemberId, duty: Duty, level: Level, subject: str, holds: bool, called: str, by: Member
) -> Charge:
    """
    Put a member into the group that has the duty, or take them out of it; in a turn all of it or nothing.

    Where the document names no group alone, a group `called` so is made, and joins those who have the duty. A group
    that nobody is in any more is taken out of the rule. Done a second time it changes nothing. Refuses as `before_duty`
    does, or as `put_into` and `set_rules` do.
    """
    charge = await before_duty(
        ledger, member=member, duty=duty, level=level, subject=subject, holds=holds, called=called, by=by
    )
    if charge.had:
        return charge
    change = put_into if holds else take_out
    await change(ledger, group=charge.group, members=[member], by=by)
    known = charged(await ledger.catalogue(by.organization), duty, level, subject)
    circle = known.with_group(charge.group) if holds else known.without_group(charge.group)
    empty = not holds and not await _members(ledger, charge.group, by)
    named = holds and charge.group.lower() in known.own
    if (holds and not named) or empty:
        await _ruled(ledger, charge, circle, by=by)
    return charge


async def _members(ledger: Ledger, group: str, by: Member) -> tuple[str, ...]:
    every = await groups_of(ledger, organization=by.organization)
    return next((each.members for each in every if each.name.lower() == group.lower()), ())


async def _ruled(ledger: Ledger, charge: Charge, circle: Circle, *, by: Member) -> None:
    """Let the rule name that circle, or nothing at all where it is empty."""
    if circle == Circle():
        change = RuleChange(charge.level, charge.subject, inherited=frozenset({str(charge.duty)}))
    else:
        change = RuleChange(charge.level, charge.subject, rules_of(charge.duty, circle))
    await set_rules(ledger, organization=by.organization, change=change, by=by)
