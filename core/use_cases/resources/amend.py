"""Amend what was proposed, before it is added."""

from collections.abc import Callable
from dataclasses import replace

from core.domain.people.member import Member
from core.domain.resources.draft import Draft, check_draft, counted
from core.domain.resources.photo import reference
from core.domain.resources.proposal import Addition
from core.errors import NoSuchProposal
from core.ledger import Ledger
from core.store import proposals
from core.store.database import retried
from core.use_cases.resources.changing import check_free
from core.use_cases.resources.propose import Proposed
from core.values import PhotoId, ProposalId

Drafts = tuple[Draft, ...]


async def amend(ledger: Ledger, *, proposal: ProposalId, drafts: Drafts, by: Member) -> Proposed:
    """
    Put drafts in the place of those of the same name, and add the others.

    One that was carried out stays as it is. Refuses with NoSuchProposal, or as `propose_addition` does.
    """

    def amended(before: Drafts) -> Drafts:
        said = {each.name.casefold(): each for each in drafts}
        kept = tuple(said.pop(each.name.casefold(), each) for each in before)
        return (*kept, *said.values())

    return await _changed(ledger, proposal, amended, by=by)


async def leave_out(ledger: Ledger, *, proposal: ProposalId, place: int, by: Member) -> Proposed:
    """Leave out the draft at that place, as long as others stay; refuses with NoSuchProposal or NotAllowed."""

    def rest(before: Drafts) -> Drafts:
        return tuple(each for at, each in enumerate(before) if at != place) or before

    return await _changed(ledger, proposal, rest, by=by)


async def show_photo(ledger: Ledger, *, proposal: ProposalId, photo: PhotoId, by: Member) -> Proposed:
    """Let the only draft have a photo that was sent; refuses with NoSuchProposal."""

    def pictured(before: Drafts) -> Drafts:
        return tuple(replace(each, photo=reference(photo)) for each in before) if len(before) == 1 else before

    return await _changed(ledger, proposal, pictured, by=by)


async def count(ledger: Ledger, *, proposal: ProposalId, count: int, by: Member) -> Proposed:
    """
    Say how many the only draft seats, or how many there are of it.

    Refuses with NoSuchProposal, NotAllowed or OutOfRange.
    """

    def numbered(before: Drafts) -> Drafts:
        return tuple(counted(each, count) for each in before) if len(before) == 1 else before

    return await _changed(ledger, proposal, numbered, by=by)


@retried
async def _changed(ledger: Ledger, proposal: ProposalId, change: Callable[[Drafts], Drafts], *, by: Member) -> Proposed:
    by.check_manages()
    async with ledger.database.transaction() as connection:
        known = await proposals.locked(connection, by.organization, by.id, proposal)
        if known is None or not isinstance(known.proposal, Addition):
            raise NoSuchProposal
        if known.done is None:
            drafts = change(known.proposal.drafts)
            for draft in drafts:
                check_draft(draft)
            names = [name for each in drafts for name in (each.name, *each.aliases)]
            check_free(await ledger.catalogue(by.organization), names)
            known = replace(known, proposal=replace(known.proposal, drafts=drafts))
            await proposals.revise(connection, by.organization, by.id, proposal, known.proposal)
    return Proposed(proposal, known)
