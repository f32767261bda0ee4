"""Tell what was changed of a thing, of rules, or of a person, and by whom, to those who run it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.domain.audit import Entry, Noun
from core.domain.changes import Made, What, about, made, ruled
from core.domain.people.member import Member
from core.domain.rules.policy import Layer, Level
from core.errors import NoSuchMember, NotAllowed
from core.ledger import Ledger
from core.store import audit, membership, people, rules
from core.use_cases.resources.changing import managed
from core.values import Interval, MemberId, OrganizationId, ResourceId

MOST = 200
"""Rows of the audit that are looked at: more changes of one thing are history for an auditor."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What was changed, the latest first, and the names of everybody who did it."""

    made: tuple[Made, ...]
    names: dict[MemberId, str]
    further: int | None = None
    """The row of the audit before which there is more; None if this is all."""


async def changes_of_resource(ledger: Ledger, *, resource: ResourceId, by: Member) -> Changes:
    """
    Return what was changed of a resource, its own rules and closings with it, for who manages it.

    A retired one has its changes as well. Refuses with UnknownResource or NotAllowed.
    """
    known = managed(await ledger.fresh_catalogue(by.organization), resource, by=by)
    own = rules.about(Layer(Level.RESOURCE, str(resource), {}))
    subjects = [(Noun.RESOURCE, str(known.id)), (Noun.RULES, own)]
    async with ledger.database.connection() as connection:
        entries = await audit.latest_of(connection, by.organization, subjects, most=MOST)
        closings = await audit.closings_of(connection, by.organization, known.id, most=MOST)
    told = sorted([*_told(entries), *closings], key=lambda each: each.row, reverse=True)
    # A document is said to be whose it is only where that is not the thing itself.
    return await _named(ledger, by.organization, [replace(each, subject="", things=()) for each in told])


async def changes_of_rules(ledger: Ledger, *, level: Level, subject: str, by: Member) -> Changes:
    """
    Return what was changed of the rules of a site or a kind, for owners and admins; refuses with NotAllowed.

    Of the organization: of all rules there are, and of its name and zone.
    """
    by.check_manages()
    async with ledger.database.connection() as connection:
        if level is Level.ORGANIZATION:
            nouns = (Noun.RULES, Noun.ORGANIZATION)
            entries = await audit.latest_of_nouns(connection, by.organization, nouns, most=MOST)
        else:
            subjects = [(Noun.RULES, rules.about(Layer(level, subject, {})))]
            entries = await audit.latest_of(connection, by.organization, subjects, most=MOST)
    return await _named(ledger, by.organization, list(_told(entries)))


async def changes_of_person(ledger: Ledger, *, member: MemberId, by: Member) -> Changes:
    """
    Return how a member came, what roles they had since, and what else became of them.

    For owners and admins, and for the member; refuses with NotAllowed or NoSuchMember.
    """
    if not (by.role.manages or by.id == member):
        raise NotAllowed(by.role)
    async with ledger.database.connection() as connection:
        who = await membership.found(connection, by.organization, member)
        if who is None:
            raise NoSuchMember("")
        entries = await audit.latest_of(connection, by.organization, [(Noun.PERSON, str(who.id))], most=MOST)
    return await _named(ledger, by.organization, list(_told(entries)))


async def changes_during(
    ledger: Ledger,
    *,
    during: Interval,
    by: Member,
    member: MemberId | None = None,
    only_rules: bool = False,
    resource: ResourceId | None = None,
    before: int | None = None,
    most: int = MOST,
) -> Changes:
    """
    Return what was changed in that time of things, rules, roles, closings and the place, by a member or by anybody.

    As many rows of the audit as `most` are looked at, those before one that is given; some of them may tell nothing.
    Owners and admins see all of it; who manages some things what was changed of these, with their own rules. Refuses
    with NotAllowed who manages nothing.
    """
    catalogue = await ledger.fresh_catalogue(by.organization)
    everything = (*catalogue.resources, *catalogue.hidden, *catalogue.retired)
    own = {each.id for each in everything if each.policy.managed(by.role, by.groups)}
    if not (by.role.manages or own):
        raise NotAllowed(by.role)
    seen = own if resource is None else own & {resource}
    nouns = (Noun.RULES,) if only_rules else (Noun.RULES, Noun.RESOURCE, Noun.PERSON, Noun.ORGANIZATION)
    async with ledger.database.connection() as connection:
        entries = await audit.latest_during(
            connection, by.organization, nouns, during, by=member, most=most, before=before
        )
        every = (
            []
            if only_rules
            else await audit.closings_during(connection, by.organization, during, by=member, most=most, before=before)
        )
    # Each of the two may have ended at the bound: what lies before the later of their ends is told by the next page.
    ends = [rows[-1] for rows in ([each.id for each in entries], [each.row for each in every]) if len(rows) == most]
    further = max(ends, default=None)
    whole = by.role.manages and resource is None
    documents = {rules.about(Layer(Level.RESOURCE, str(each), {})) for each in seen}
    told = [each for each in (*_told(entries, named=True), *every) if further is None or each.row >= further]
    mine = [each for each in told if whole or each.subject in documents or not seen.isdisjoint(each.things)]
    known = await _named(ledger, by.organization, sorted(mine, key=lambda each: each.row, reverse=True))
    return replace(known, further=further)


def _told(entries: Iterable[Entry], *, named: bool = False) -> Iterable[Made]:
    """Yield what the entries tell, `named` with the thing or the person that each of them is about."""
    last: Made | None = None
    for entry in entries:
        each = _of_rules(entry) if entry.noun == Noun.RULES else made(entry)
        # An import writes a row for each unit and each departure of a thing.
        again = last is not None and each is not None and (last.what, last.at) == (each.what, each.at)
        if each is not None and not (again and each.what is What.IMPORTED):
            yield about(entry, each) if named else each
        last = each or last


def _of_rules(entry: Entry) -> Made | None:
    return ruled(entry, rules.unpacked(entry.before or {}), rules.unpacked(entry.after or {}))


async def _named(ledger: Ledger, organization: OrganizationId, told: Sequence[Made]) -> Changes:
    members = sorted({who for each in told for who in (each.by, each.person) if who is not None})
    async with ledger.database.connection() as connection:
        names = await people.names(connection, [organization] * len(members), members)
    return Changes(tuple(told), names)
