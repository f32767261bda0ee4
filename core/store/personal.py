"""Everything that is known of one person."""

from collections.abc import Mapping
from typing import Any

from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import MemberId, OrganizationId

Known = Mapping[str, Any]
"""Facts by their names, as JSON has them."""

_SQL = statements("personal")
_LISTS = {
    "bookings": _SQL["bookings"],
    "messages": _SQL["messages"],
    "deliveries": _SQL["deliveries"],
    "conversations": _SQL["conversations"],
    "calendar_links": _SQL["calendar_links"],
    "tokens": _SQL["tokens"],
    "delegates": _SQL["delegates"],
    "preferences": _SQL["preferences"],
    "own_calendar": _SQL["own_calendar"],
    "boards": _SQL["boards"],
    "audit": _SQL["audit"],
}


async def known(connection: Connection, organization: OrganizationId, member: MemberId) -> dict[str, list[Known]]:
    """Return everything by its kind; the person themself is the first of `memberships`, of which there may be none."""
    whose = {"organization": organization, "member": member}
    found: dict[str, list[Known]] = {"memberships": await _SQL["member"].rows(connection, _facts, **whose)}
    for what, statement in _LISTS.items():
        found[what] = await statement.rows(connection, _facts, **whose)
    for what, facts in await _SQL["others"].rows(connection, lambda row: (row["what"], row["facts"]), **whose):
        found.setdefault(what, []).append(facts)
    return found


def _facts(row: Row) -> Known:
    facts: Known = row["facts"]
    return facts
