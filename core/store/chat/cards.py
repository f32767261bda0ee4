"""Cards: sent messages that show something, so that they can be edited when it changes."""

from collections.abc import Sequence

from core.domain.messages import About, Shown, Topic
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import OrganizationId

_SQL = statements("chat/cards")


async def show(connection: Connection, organization: OrganizationId, shown: Shown) -> None:
    """Write the state that a message shows now."""
    await _SQL["show"].run(connection, organization=organization, **columns(shown))


async def showing(
    connection: Connection, organizations: Sequence[OrganizationId], about: Sequence[About]
) -> list[Shown]:
    """Return every message that shows one of these, each in the organization at the same place of the other list."""
    return await _SQL["showing"].rows(
        connection,
        _shown,
        organizations=list(organizations),
        about_kinds=[each.kind.value for each in about],
        about_ids=[each.id for each in about],
    )


async def forget(connection: Connection, organization: OrganizationId, shown: Shown) -> None:
    """Forget a message that can no longer be edited."""
    await _SQL["forget"].run(
        connection,
        organization=organization,
        about_kind=shown.about.kind,
        about_id=shown.about.id,
        platform=shown.platform,
        workspace=shown.workspace,
        address=shown.address,
    )


def columns(shown: Shown) -> dict[str, object]:
    """Return the parameters that write what a message shows."""
    return {
        "about_kind": shown.about.kind,
        "about_id": shown.about.id,
        "platform": shown.platform,
        "workspace": shown.workspace,
        "address": shown.address,
        "purpose": shown.purpose,
        "version": shown.version,
        "reader": shown.reader,
    }


def _shown(row: Row) -> Shown:
    return Shown(
        about=About(Topic(row["about_kind"]), row["about_id"]),
        platform=row["platform"],
        workspace=row["workspace"],
        address=row["address"],
        purpose=row["purpose"],
        version=row["shown_version"],
        reader=row["member_id"],
    )
