"""Proposals: what somebody who runs a place was shown, so that a button does just that, and once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb
from pydantic import TypeAdapter

from core.domain.people.groups import Filled
from core.domain.resources.draft import Draft
from core.domain.resources.facts import read as read_facts
from core.domain.resources.facts import recorded
from core.domain.resources.proposal import (
    Addition,
    Alteration,
    AttributeChange,
    Done,
    HouseNaming,
    Kept,
    KindNaming,
    PlaceChange,
    Proposal,
    Ruling,
    SeatClasses,
    Seating,
    SiteChange,
    Timetable,
)
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level, Rules
from core.store import rules
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, MemberId, OrganizationId, ProposalId, ResourceId

KEPT = timedelta(days=14)
"""How long a proposal can be carried out by its button, or taken back: as long as a question can be answered."""
MOST = 100
"""Proposals kept for each member, so that nobody fills the table."""

_SQL = statements("proposals")
_DRAFT = TypeAdapter(Draft)
_OF_PLACE: Mapping[type, str] = {
    SiteChange: "site",
    Timetable: "timetable",
    KindNaming: "kind",
    HouseNaming: "house",
    AttributeChange: "attribute",
    Seating: "seating",
    SeatClasses: "classes",
}
"""The names under which changes of the place are kept."""
_ADAPTERS: Mapping[str, TypeAdapter[Any]] = {name: TypeAdapter(change) for change, name in _OF_PLACE.items()}


async def propose(
    connection: Connection, organization: OrganizationId, member: MemberId, proposal: Proposal, *, at: datetime
) -> ProposalId:
    """Keep a proposal."""
    kept = await _SQL["propose"].value(
        connection,
        int,
        organization=organization,
        member=member,
        document=Jsonb(packed(proposal)),
        at=at,
        older=MOST - 1,
    )
    if kept is None:
        raise AssertionError("an INSERT … RETURNING gives a row")
    return ProposalId(kept)


async def locked(
    connection: Connection, organization: OrganizationId, member: MemberId, proposal: ProposalId
) -> Kept | None:
    """Return a member's proposal, and lock it until the transaction ends; None if it is not, or no longer, kept."""
    return await _SQL["locked"].row(connection, _kept, organization=organization, member=member, proposal=proposal)


async def revise(
    connection: Connection, organization: OrganizationId, member: MemberId, proposal: ProposalId, now: Proposal
) -> None:
    """Let a proposal say something else."""
    await _SQL["revise"].run(
        connection, organization=organization, member=member, proposal=proposal, document=Jsonb(packed(now))
    )


async def keep_broken(
    connection: Connection,
    organization: OrganizationId,
    member: MemberId,
    proposal: ProposalId,
    broken: Sequence[BookingId],
) -> None:
    """Keep with a proposal which bookings do not keep its rules."""
    await _SQL["keep_broken"].run(
        connection, organization=organization, member=member, proposal=proposal, broken=list(broken)
    )


async def finish(
    connection: Connection, organization: OrganizationId, member: MemberId, proposal: ProposalId, done: Done
) -> None:
    """Note what was done."""
    document = {
        "resources": list(done.resources),
        "before": recorded(done.before),
        "after": recorded(done.after),
        "rules": done.rules,
        "undone": done.undone,
        "back": packed(done.back) if done.back else None,
    }
    await _SQL["finish"].run(
        connection, organization=organization, member=member, proposal=proposal, done=Jsonb(document)
    )


async def forget_old(connection: Connection, *, now: datetime) -> int:
    """Delete proposals that were made long ago, and return how many."""
    return await _SQL["forget_old"].run(connection, before=now - KEPT)


def packed(proposal: Proposal) -> Mapping[str, Any]:
    """Return a proposal as JSON types."""
    match proposal:
        case Addition():
            return {"drafts": [_packed(draft) for draft in proposal.drafts], "filled": _filled(proposal.filled)}
        case Ruling():
            return {"ruling": _ruling(proposal.change)}
        case Alteration():
            return _altering(proposal)
        case Filled():
            return {"group": _filled((proposal,))}
        case _:
            name = _OF_PLACE[type(proposal)]
            return {name: _ADAPTERS[name].dump_python(proposal, mode="json")}


def _ruling(change: RuleChange) -> Mapping[str, Any]:
    return {
        "level": change.level,
        "subject": change.subject,
        "rules": rules.packed(change.said),
        "inherited": sorted(change.inherited),
        "filled": _filled(change.filled),
    }


def _filled(groups: Sequence[Filled]) -> list[Mapping[str, Any]]:
    return [{"name": each.name, "members": list(each.members)} for each in groups]


def _groups(said: Mapping[str, Any]) -> tuple[Filled, ...]:
    # What was kept by an earlier release names no groups.
    return tuple(Filled(each["name"], tuple(map(MemberId, each["members"]))) for each in said.get("filled", ()))


def _ruled(said: Mapping[str, Any]) -> RuleChange:
    return RuleChange(
        Level(said["level"]),
        said["subject"],
        rules.unpacked(said["rules"]),
        frozenset(said["inherited"]),
        _groups(said),
    )


def _altering(proposal: Alteration) -> Mapping[str, Any]:
    return {
        "resource": proposal.resource,
        "facts": recorded(proposal.facts),
        "seen": recorded(proposal.seen),
        "rules": rules.packed(proposal.rules),
        "filled": _filled(proposal.filled),
    }


def unpacked(said: Mapping[str, Any]) -> Proposal:
    """Return the proposal that was packed."""
    if "drafts" in said:
        return Addition(tuple(map(_draft, said["drafts"])), _groups(said))
    if "group" in said:
        [group] = _groups({"filled": said["group"]})
        return group
    if "ruling" in said:
        return Ruling(_ruled(said["ruling"]))
    other = _place(said)
    if other is not None:
        return other
    return Alteration(
        ResourceId(said["resource"]),
        read_facts(said["facts"]),
        read_facts(said["seen"]),
        rules.unpacked(said["rules"]),
        _groups(said),
    )


def _place(said: Mapping[str, Any]) -> PlaceChange | None:
    for name, kept in _ADAPTERS.items():
        if name in said:
            change: PlaceChange = kept.validate_python(said[name])
            return change
    return None


def _packed(draft: Draft) -> Mapping[str, Any]:
    said: dict[str, Any] = _DRAFT.dump_python(replace(draft, rules=Rules()), mode="json")
    return {**said, "rules": rules.packed(draft.rules)}


def _draft(said: Mapping[str, Any]) -> Draft:
    return replace(_DRAFT.validate_python({**said, "rules": {}}), rules=rules.unpacked(said["rules"]))


def _kept(row: Row) -> Kept:
    done = _done(row["done"]) if row["done"] is not None else None
    return Kept(unpacked(row["document"]), done, tuple(map(BookingId, row["document"].get("broken", ()))))


def _done(said: Mapping[str, Any]) -> Done:
    return Done(
        tuple(map(ResourceId, said["resources"])),
        read_facts(said["before"]),
        read_facts(said["after"]),
        said["rules"],
        said["undone"],
        # What was done by an earlier release says nothing of it.
        _place(said.get("back") or {}),
    )
