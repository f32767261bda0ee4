"""Propose what is to be added or changed: it is shown, and nothing is done yet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.lengths import check_text
from core.domain.people.groups import Filled, group_called
from core.domain.people.member import Member
from core.domain.resources.draft import Draft, check_draft
from core.domain.resources.facts import Facts, check_facts, differing, facts_of
from core.domain.resources.neighbourhoods import Span, units_of
from core.domain.resources.proposal import (
    Addition,
    Alteration,
    AttributeChange,
    HouseNaming,
    Kept,
    KindNaming,
    Proposal,
    Ruling,
    SeatClasses,
    Seating,
    SiteChange,
    Timetable,
)
from core.domain.resources.seats import classes, seats_from
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level, Rules
from core.errors import NoSuchProposal
from core.ledger import Ledger
from core.store import groups, proposals, resources
from core.store.database import retried
from core.use_cases.organizations.change_attribute import check_attribute
from core.use_cases.organizations.name_house import check_house_naming
from core.use_cases.organizations.name_kind import check_kind_naming
from core.use_cases.organizations.seat_group import check_seating
from core.use_cases.people.change_group import check_change
from core.use_cases.resources.change_site import check_site
from core.use_cases.resources.changing import check_free, managed
from core.values import BookingId, ProposalId, ResourceId


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal with the id that its buttons carry."""

    id: ProposalId
    kept: Kept


async def propose_addition(
    ledger: Ledger, *, drafts: tuple[Draft, ...], by: Member, filled: tuple[Filled, ...] = ()
) -> Proposed:
    """
    Keep drafts as a proposal, with the groups of people whom their rules name.

    Refuses as `add` does, as far as that is known before it is done.
    """
    by.check_manages()
    for draft in drafts:
        check_draft(draft)
    named = {group for draft in drafts for group in _of_draft(draft, filled).groups}
    if named:
        async with ledger.database.connection() as connection:
            known = await groups.every(connection, by.organization)
        for group in sorted(named):
            group_called(group, known)
    check_free(
        await ledger.catalogue(by.organization), [name for each in drafts for name in (each.name, *each.aliases)]
    )
    return await _kept(ledger, Addition(drafts, filled), by=by, now=ledger.clock.now())


def _of_draft(draft: Draft, filled: tuple[Filled, ...]) -> RuleChange:
    return RuleChange(Level.RESOURCE, "", draft.rules, filled=filled)


async def propose_alteration(
    ledger: Ledger,
    *,
    resource: ResourceId,
    facts: Facts,
    rules: Rules,
    by: Member,
    filled: tuple[Filled, ...] = (),
) -> Proposed | None:
    """
    Keep a change of a resource as a proposal, with the groups of people whom its rules name.

    None if the resource is so already. Refuses as `edit` does, as far as that is known before it is done.
    """
    check_facts(facts)
    catalogue = await ledger.catalogue(by.organization)
    known = managed(catalogue, resource, by=by)
    resources.valued(facts.get("attributes", {}), {each.name: each for each in catalogue.attributes})
    seen, wanted = differing(facts_of(known), facts)
    check_free(catalogue, [*([wanted["name"]] if "name" in wanted else []), *wanted.get("aliases", ())], but=resource)
    ruled = {name: value for name, value in rules.items() if getattr(known.policy, name, None) != value}
    if not (wanted or ruled):
        return None
    wish = Alteration(resource, wanted, seen, rules, filled) if ruled else Alteration(resource, wanted, seen)
    return await _kept(ledger, wish, by=by, now=ledger.clock.now())


async def propose_site(ledger: Ledger, *, wanted: SiteChange, by: Member) -> Proposed:
    """Keep a change of sites as a proposal; refuses as `change_site` does."""
    await check_site(ledger, wanted=wanted, by=by)
    return await _kept(ledger, wanted, by=by, now=ledger.clock.now())


async def propose_naming(ledger: Ledger, *, wanted: KindNaming | HouseNaming, by: Member) -> Proposed:
    """Keep another name of a kind, or of the organization, as a proposal; refuses as its use case does."""
    if isinstance(wanted, HouseNaming):
        check_house_naming(wanted=wanted, by=by)
    else:
        await check_kind_naming(ledger, wanted=wanted, by=by)
    return await _kept(ledger, wanted, by=by, now=ledger.clock.now())


async def propose_attribute(ledger: Ledger, *, wanted: AttributeChange, by: Member) -> Proposed:
    """Keep a change of the attributes as a proposal; refuses as `change_attribute` does."""
    await check_attribute(ledger, wanted=wanted, by=by)
    return await _kept(ledger, wanted, by=by, now=ledger.clock.now())


async def propose_seating(ledger: Ledger, *, group: str, spans: Sequence[Span], by: Member) -> Proposed:
    """
    Keep where a group is to sit as a proposal; without spans it sits anywhere.

    Refuses as `seat_group` does, or with UnknownResource or UnknownUnit.
    """
    by.check_manages()
    wanted = Seating(group, units_of(spans, (await ledger.catalogue(by.organization)).seen_by(by)))
    wanted = await check_seating(ledger, wanted=wanted, by=by)
    return await _kept(ledger, wanted, by=by, now=ledger.clock.now())


async def propose_classes(ledger: Ledger, *, spans: Sequence[Span], seat_class: str | None, by: Member) -> Proposed:
    """
    Keep the class that seats of one resource are to have, as a proposal; None lets them have none.

    A class that there is keeps its spelling. Refuses as `class_seats` does, or with UnknownUnit.
    """
    known = managed(await ledger.catalogue(by.organization), spans[0].resource, by=by)
    check_text("class", seat_class)
    alike = (each for each in classes(known) if seat_class and each.casefold() == seat_class.casefold())
    named = next(alike, seat_class)
    units = dict.fromkeys(unit.id for span in spans for unit in seats_from(known, span.first, span.last))
    wanted = SeatClasses(known.id, tuple((unit, named) for unit in units))
    return await _kept(ledger, wanted, by=by, now=ledger.clock.now())


async def propose_departures(ledger: Ledger, *, wanted: Timetable, by: Member) -> Proposed | None:
    """
    Keep departures that are to be added as a proposal, but for those that are there or over; None if none are left.

    Refuses with UnknownResource or NotAllowed.
    """
    known = managed(await ledger.catalogue(by.organization), wanted.resource, by=by)
    there, now = {each.start for each in known.departures}, ledger.clock.now()
    new = tuple(each for each in wanted.added if each.start > now and each.start not in there)
    return await _kept(ledger, Timetable(wanted.resource, new), by=by, now=now) if new else None


async def propose_rules(ledger: Ledger, *, change: RuleChange, by: Member) -> Proposed:
    """Keep a change of rules as a proposal; whether it can be made is decided once it is."""
    return await _kept(ledger, Ruling(change), by=by, now=ledger.clock.now())


async def propose_group(ledger: Ledger, *, wanted: Filled, by: Member) -> Proposed:
    """Keep a group that is to be made as a proposal; refuses as `put_into` does."""
    by.check_manages()
    check_change(wanted.name, wanted.members)
    return await _kept(ledger, wanted, by=by, now=ledger.clock.now())


def ruled_by(proposal: Proposal) -> RuleChange | None:
    """Return the change of rules that a proposal makes, if it makes one."""
    match proposal:
        case Ruling(change):
            return change
        case Alteration(resource=resource, rules=rules, filled=filled) if rules:
            return RuleChange(Level.RESOURCE, str(resource), rules, filled=filled)
        case _:
            return None


async def keep_broken(ledger: Ledger, *, proposal: ProposalId, broken: Sequence[BookingId], by: Member) -> None:
    """Keep with a member's proposal which bookings do not keep its rules, so that they need not be judged again."""
    async with ledger.database.connection() as connection:
        await proposals.keep_broken(connection, by.organization, by.id, proposal, broken)


async def _kept(ledger: Ledger, proposal: Proposal, *, by: Member, now: datetime) -> Proposed:
    async with ledger.database.connection() as connection:
        kept = await proposals.propose(connection, by.organization, by.id, proposal, at=now)
    return Proposed(kept, Kept(proposal))


@retried
async def revise(ledger: Ledger, *, proposal: ProposalId, rules: Rules, by: Member) -> Proposed:
    """
    Let every draft of a proposal have these rules as well, and return it.

    One that was carried out stays as it is. Refuses with NoSuchProposal, or with NotAllowed who may add nothing.
    """
    by.check_manages()
    async with ledger.database.transaction() as connection:
        known = await proposals.locked(connection, by.organization, by.id, proposal)
        if known is None or not isinstance(known.proposal, Addition):
            raise NoSuchProposal
        if known.done is None:
            drafts = tuple(replace(each, rules=Rules(**{**each.rules, **rules})) for each in known.proposal.drafts)
            known = Kept(replace(known.proposal, drafts=drafts))
            await proposals.revise(connection, by.organization, by.id, proposal, known.proposal)
    return Proposed(proposal, known)


async def proposed(ledger: Ledger, *, proposal: ProposalId, by: Member) -> Proposed:
    """Return what the member proposed to add; refuses with NoSuchProposal, or with NotAllowed who may add nothing."""
    by.check_manages()
    return await own_proposal(ledger, proposal=proposal, by=by)


async def own_proposal(ledger: Ledger, *, proposal: ProposalId, by: Member) -> Proposed:
    """Return anything that the member proposed; refuses with NoSuchProposal."""
    async with ledger.database.transaction() as connection:
        known = await proposals.locked(connection, by.organization, by.id, proposal)
    if known is None:
        raise NoSuchProposal
    return Proposed(proposal, known)
