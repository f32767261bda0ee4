"""Put resources, and the rules that they come with, into an organization's catalogue."""

from collections.abc import Sequence

from core.domain.audit import Change, Noun
from core.domain.lengths import check_count, check_rules, check_text
from core.domain.resources.draft import Draft, check_draft
from core.domain.resources.features import Attribute
from core.domain.rules.policy import Layer
from core.ledger import Ledger
from core.store import audit, resources, rules
from core.values import OrganizationId


async def stock(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    drafts: Sequence[Draft],
    layers: Sequence[Layer] = (),
    attributes: Sequence[Attribute] = (),
) -> int:
    """
    Add the resources whose names are not there yet, all or none, and return how many were added.

    A policy document is added if there is none for its subject, an attribute if there is none of its name; others stay
    as they are. Refuses with BadAttribute, TextTooLong, TooMany, OutOfRange or RuleTooLong.
    """
    _check(drafts, layers, attributes)
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        for layer in layers:
            before = await rules.locked(connection, organization, layer.level, layer.subject)
            if not before.version:
                await rules.write(connection, organization, layer, before=before, by=None, via=ledger.via, at=now)
        await resources.define(connection, organization, attributes)
        added = await resources.add(connection, organization, drafts)
        if added:
            names = [draft.name for draft in drafts]
            stocked = Change(Noun.ORGANIZATION, organization, "stocked", after={"added": added, "resources": names})
            await audit.record(connection, stocked, organization=organization, by=None, via=ledger.via, at=now)
    # This process knows it at once; others find out when their next hold meets a newer version.
    await ledger.fresh_catalogue(organization)
    return added


def _check(drafts: Sequence[Draft], layers: Sequence[Layer], attributes: Sequence[Attribute]) -> None:
    """Check everything against the stated lengths; refuses as `check_draft` does."""
    for layer in layers:
        check_rules(layer.rules)
    for each in attributes:
        check_text("attribute", each.name)
        check_count("choices", each.choices)
        for choice in each.choices:
            check_text("value", choice)
    for draft in drafts:
        check_draft(draft)
