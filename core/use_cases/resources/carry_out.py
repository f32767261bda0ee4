"""Carry out what was proposed, once."""

from dataclasses import replace

from core.domain.people.groups import Filled
from core.domain.people.member import Member
from core.domain.resources.proposal import Addition, Alteration, Done, Proposal, Ruling, Timetable
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.errors import NoSuchProposal
from core.ledger import Ledger
from core.store import proposals
from core.store.database import retried
from core.use_cases.people.change_group import put_into
from core.use_cases.resources.add import add
from core.use_cases.resources.change_place import change_place
from core.use_cases.resources.edit import edit
from core.use_cases.resources.propose import Proposed
from core.use_cases.rules.set_rules import set_rules
from core.values import ProposalId


@retried
async def carry_out(ledger: Ledger, *, proposal: ProposalId, by: Member) -> Proposed:
    """
    Add or change what was proposed; in a turn all of it or nothing. Done a second time it changes nothing.

    Refuses with NoSuchProposal, or as `add`, `edit`, `set_rules`, `put_into` and `change_place` do.
    """
    async with ledger.database.transaction() as connection:
        known = await proposals.locked(connection, by.organization, by.id, proposal)
        if known is None:
            raise NoSuchProposal
        if known.done is not None:
            return Proposed(proposal, known)
        done = await _carried_out(ledger, known.proposal, by)
        await proposals.finish(connection, by.organization, by.id, proposal, done)
    return Proposed(proposal, replace(known, done=done))


async def _carried_out(ledger: Ledger, proposal: Proposal, by: Member) -> Done:
    match proposal:
        case Addition():
            return await _added(ledger, proposal, by)
        case Alteration():
            return await _altered(ledger, proposal, by)
        case Ruling():
            done = await set_rules(ledger, organization=by.organization, change=proposal.change, by=by)
            return Done((), rules=done.version)
        case Filled(name, members):
            await put_into(ledger, group=name, members=members, by=by)
            return Done(())
        case _:
            back = await change_place(ledger, organization=by.organization, wanted=proposal, by=by)
            return Done((proposal.resource,) if isinstance(proposal, Timetable) else (), back=back)


async def _added(ledger: Ledger, proposal: Addition, by: Member) -> Done:
    added = await add(ledger, organization=by.organization, drafts=proposal.drafts, by=by, filled=proposal.filled)
    return Done(tuple(each.id for each in added))


async def _altered(ledger: Ledger, wanted: Alteration, by: Member) -> Done:
    organization, resource = by.organization, wanted.resource
    done = Done((resource,))
    if wanted.facts:
        edited = await edit(
            ledger, organization=organization, resource=resource, facts=wanted.facts, by=by, seen=wanted.seen
        )
        done = Done((resource,), edited.before, edited.after)
    version = None
    if wanted.rules:
        change = RuleChange(Level.RESOURCE, str(resource), wanted.rules, filled=wanted.filled)
        version = (await set_rules(ledger, organization=organization, change=change, by=by)).version
    return Done((resource,), done.before, done.after, version)
