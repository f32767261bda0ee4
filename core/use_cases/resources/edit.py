"""Edit facts of a resource."""

from dataclasses import dataclass

from core.domain.audit import Noun
from core.domain.people.member import Member
from core.domain.resources.facts import Facts, check_facts, differing, facts_of, recorded
from core.domain.resources.resource import KEPT_NAME, Resource
from core.errors import ResourceChangedSince
from core.ledger import Ledger
from core.store import audit, people, resource_changes
from core.store.database import retried
from core.use_cases.resources.changing import Changing, changing, check_free
from core.values import OrganizationId, ResourceId


@dataclass(frozen=True, slots=True)
class Edited:
    """A resource after an edit, with the facts that changed, before and after."""

    resource: Resource
    before: Facts
    after: Facts


@retried
async def edit(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    resource: ResourceId,
    facts: Facts,
    by: Member | None,
    seen: Facts | None = None,
) -> Edited:
    """
    Give a resource these facts; whatever is as they say already is not changed.

    Its manager may, and without `by` the operator. Renamed, it is understood by its old name for `KEPT_NAME`, unless
    something else is called so. `seen` are the facts as the editor saw them. Refuses with ResourceChangedSince if one
    that is to change is neither so any more nor what it is to be; with NameTaken, UnknownResource, NotAllowed,
    BadAttribute, TextTooLong, TooMany or OutOfRange; then nothing has changed.
    """
    check_facts(facts)
    async with changing(ledger, organization, resource, by=by, now=ledger.clock.now()) as change:
        known = change.resource
        before, after = differing(facts_of(known), facts)
        await _check_seen(change, before, seen or before)
        if after:
            names = [after["name"]] if "name" in after else []
            check_free(change.catalogue, [*names, *after.get("aliases", ())], but=known.id)
            await _write(change, organization, after)
            await change.done("edited", recorded(before), recorded(after))
    catalogue = await ledger.catalogue(organization)
    return Edited(catalogue.resource(resource), before, after)


async def _check_seen(change: Changing, before: Facts, seen: Facts) -> None:
    known, connection = change.resource, change.connection
    for fact, now in before.items():
        if fact in seen and seen.get(fact) != now:
            past = await audit.of_subject(connection, known.organization, Noun.RESOURCE, known.id)
            last = next((each.entry for each in reversed(past) if fact in (each.entry.after or {})), None)
            names = await people.names(connection, [known.organization], [last.by]) if last and last.by else {}
            by = names.get(last.by) if last and last.by else None
            raise ResourceChangedSince(known.id, fact, now, by, last.at if last else change.now)


async def _write(change: Changing, organization: OrganizationId, after: Facts) -> None:
    known, connection = change.resource, change.connection
    if "name" in after:
        # First what is called so now; the name before is kept only where nothing else has it.
        await resource_changes.free_names(connection, organization, [after["name"]])
        if after["name"].casefold() != known.name.casefold():
            until = change.now + KEPT_NAME
            await resource_changes.keep_name(connection, organization, known.id, known.name, until=until)
    await resource_changes.edit(connection, organization, known.id, Facts(**{**facts_of(known), **after}))
