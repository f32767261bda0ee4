"""Take back what was carried out."""

from dataclasses import replace

from core.domain.people.groups import Filled
from core.domain.people.member import Member
from core.domain.resources.proposal import Addition, Done, Ruling
from core.domain.rules.policy import Level
from core.errors import NoSuchProposal
from core.ledger import Ledger
from core.store import proposals
from core.store.database import retried
from core.use_cases.resources.change_place import change_place
from core.use_cases.resources.edit import edit
from core.use_cases.resources.propose import Proposed
from core.use_cases.resources.retire import retire
from core.use_cases.rules.undo_rules import undo_rules
from core.values import ProposalId


@retried
async def take_back(ledger: Ledger, *, proposal: ProposalId, by: Member, because: str) -> Proposed:
    """
    Put back what a proposal changed, and retire what it added; done a second time it changes nothing.

    Refuses with NoSuchProposal; with StillBooked if what was added is booked by now; with ResourceChangedSince or
    RuleChangedSince if somebody changed the same since; and as `edit` and `change_place` do.
    """
    async with ledger.database.transaction() as connection:
        known = await proposals.locked(connection, by.organization, by.id, proposal)
        # A change of rules has its own way back, by the version that it made, and so has a group.
        if known is None or known.done is None or isinstance(known.proposal, Ruling | Filled):
            raise NoSuchProposal
        if not known.done.undone:
            if isinstance(known.proposal, Addition):
                for each in known.done.resources:
                    await retire(ledger, organization=by.organization, resource=each, by=by, because=because)
            else:
                await _put_back(ledger, known.done, by)
            done = replace(known.done, undone=True)
            await proposals.finish(connection, by.organization, by.id, proposal, done)
            known = replace(known, done=done)
    return Proposed(proposal, known)


async def _put_back(ledger: Ledger, done: Done, by: Member) -> None:
    organization = by.organization
    if done.back is not None:
        await change_place(ledger, organization=organization, wanted=done.back, by=by)
        return
    [resource] = done.resources
    if done.before:
        await edit(ledger, organization=organization, resource=resource, facts=done.before, by=by, seen=done.after)
    if done.rules is not None:
        await undo_rules(ledger, level=Level.RESOURCE, subject=str(resource), version=done.rules, by=by)
