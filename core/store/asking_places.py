"""In which conversation the requests for a thing are asked."""

from collections.abc import Sequence

from core.domain.bookings.asking import AskingPlace
from core.domain.people.identity import Identity
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import MemberId, OrganizationId, ResourceId

_SQL = statements("asking_places")
ALL = ResourceId(0)
"""Stands for everything that has no place of its own."""


async def put(connection: Connection, place: AskingPlace) -> None:
    """Let the requests for a thing, or for all, be asked in a conversation, instead of where they were."""
    await _SQL["put"].run(
        connection,
        organization=place.organization,
        resource=place.resource or ALL,
        platform=place.to.platform,
        workspace=place.to.workspace,
        conversation=place.to.external_id,
        member=place.member,
    )


async def end(connection: Connection, organization: OrganizationId, resource: ResourceId | None) -> AskingPlace | None:
    """Let the requests for a thing, or for all, be asked in person, and return where they were; None if they are."""
    return await _SQL["end"].row(connection, _place, organization=organization, resource=resource or ALL)


async def of(
    connection: Connection, organization: OrganizationId, resources: Sequence[ResourceId]
) -> AskingPlace | None:
    """Return where the requests for one of these things are asked; None if that is in person."""
    return await _SQL["of"].row(connection, _place, organization=organization, resources=[*resources, ALL])


async def here(connection: Connection, organization: OrganizationId, to: Identity) -> list[AskingPlace]:
    """Return of what the requests are asked in a conversation, which stays so until the transaction ends."""
    return await _SQL["here"].rows(
        connection,
        _place,
        organization=organization,
        platform=to.platform,
        workspace=to.workspace,
        conversation=to.external_id,
    )


def _place(row: Row) -> AskingPlace:
    return AskingPlace(
        OrganizationId(row["organization_id"]),
        ResourceId(row["resource_id"]) if row["resource_id"] != ALL else None,
        Identity(row["platform"], row["workspace"], row["conversation"]),
        MemberId(row["member_id"]),
    )
