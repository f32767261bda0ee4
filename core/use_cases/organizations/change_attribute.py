"""Define an attribute by which things are described, change one, or remove one that nothing has."""

from core.domain.lengths import COUNTS, check_count, check_text
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.features import Attribute
from core.domain.resources.proposal import AttributeChange
from core.errors import AttributeInUse, NameTaken, NotAllowed, TooMany, UnknownAttribute
from core.ledger import Ledger
from core.store import resource_changes
from core.store.database import retried
from core.use_cases.organizations.changing import changing_place
from core.values import OrganizationId


@retried
async def change_attribute(
    ledger: Ledger, *, organization: OrganizationId, wanted: AttributeChange, by: Member | None
) -> AttributeChange:
    """
    Define, change or remove an attribute, and return what takes that back.

    Owners and admins may, and without `by` the operator. Refuses with NotAllowed, UnknownAttribute, TextTooLong,
    TextMissing or TooMany, with NameTaken if another is called so, and with AttributeInUse if things have values that
    would be lost, would not fit any more, or would be measured in something else.
    """
    async with changing_place(ledger, organization, by=by) as change:
        before = _checked(change.catalogue, wanted)
        name, after = before.name if before else wanted.name, wanted.definition
        if after is None:
            await resource_changes.remove_attribute(change.connection, organization, name)
        elif after != before:
            await resource_changes.put_attribute(change.connection, organization, name, after)
        if after != before:
            verb = "attribute removed" if after is None else "attribute changed" if before else "attribute defined"
            await change.done(verb, _recorded(before), _recorded(after))
    return AttributeChange(after.name if after else name, before)


async def check_attribute(ledger: Ledger, *, wanted: AttributeChange, by: Member) -> None:
    """Refuse what `change_attribute` would refuse, as far as that is known before it is done."""
    if not by.role.manages:
        raise NotAllowed(by.role)
    _checked(await ledger.catalogue(by.organization), wanted)


def uses_of(catalogue: Catalogue, attribute: Attribute) -> int:
    """Return how many resources have a value of an attribute, hidden and retired ones too."""
    every = (*catalogue.resources, *catalogue.hidden, *catalogue.retired)
    return sum(any(each.name == attribute.name for each, _ in resource.attributes) for resource in every)


def attribute_called(catalogue: Catalogue, name: str) -> Attribute | None:
    """Return the attribute of that name, in any case."""
    return next((each for each in catalogue.attributes if each.name.casefold() == name.casefold()), None)


def _checked(catalogue: Catalogue, wanted: AttributeChange) -> Attribute | None:
    """Return the attribute as it is, None if it is new; refuses as `change_attribute` does."""
    known, after = attribute_called(catalogue, wanted.name), wanted.definition
    if after is None and known is None:
        raise UnknownAttribute(wanted.name, tuple(each.name for each in catalogue.attributes))
    if after is not None:
        check_text("attribute", after.name)
        check_text("measure", after.unit)
        for choice in after.choices:
            check_text("value", choice)
        check_count("choices", after.choices)
        if attribute_called(catalogue, after.name) not in {None, known}:
            raise NameTaken(after.name, None, retired=False)
        if known is None and len(catalogue.attributes) >= COUNTS["attributes"]:
            raise TooMany("attributes", COUNTS["attributes"], len(catalogue.attributes) + 1)
    if known is not None and not _keeps(known, after):
        count = uses_of(catalogue, known)
        if count:
            raise AttributeInUse(known.name, count)
    return known


def _keeps(known: Attribute, after: Attribute | None) -> bool:
    """
    Whether every value that an attribute may have still fits, under the same name.

    160 may get a unit or lose it, but 160 cm are not 160 m.
    """
    if after is None or (known.unit and after.unit and known.unit != after.unit):
        return False
    return known.name == after.name and known.type is after.type and set(known.choices) <= set(after.choices)


def _recorded(attribute: Attribute | None) -> dict[str, object] | None:
    if attribute is None:
        return None
    said = {"attribute": attribute.name, "type": attribute.type, "choices": list(attribute.choices)}
    return {**said, "unit": attribute.unit}
