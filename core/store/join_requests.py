"""Requests of strangers to be let in."""

from datetime import datetime

from core.domain.people.identity import Identity
from core.domain.people.join_request import Answer, JoinRequest
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import JoinRequestId, MemberId, OrganizationId

_SQL = statements("join_requests")
_FOUND = _SQL["found"].without("locked")


async def last(connection: Connection, identity: Identity) -> JoinRequest | None:
    """Return what an account asked last."""
    return await _SQL["last"].row(connection, _request, **_account(identity))


async def counted(
    connection: Connection, organization: OrganizationId, *, waiting_since: datetime, since: datetime
) -> tuple[int, int]:
    """Return how many wait, and how many asked since an instant; nobody else asks until the transaction ends."""
    await _SQL["lock"].run(connection, organization=organization)
    found = await _SQL["count"].row(
        connection,
        lambda row: (int(row["waiting"]), int(row["asked"])),
        organization=organization,
        waiting_since=waiting_since,
        since=since,
    )
    return found or (0, 0)


async def write(
    connection: Connection,
    organization: OrganizationId,
    identity: Identity,
    *,
    name: str,
    language: str | None,
    at: datetime,
) -> JoinRequestId:
    """Write that a stranger asks to be let in, in place of what they asked before, and return its number."""
    await _SQL["lapse"].run(connection, **_account(identity), at=at)
    number = await _SQL["write"].value(
        connection, int, organization=organization, **_account(identity), name=name, language=language, at=at
    )
    if number is None:
        raise AssertionError("an insert returns its row")
    return JoinRequestId(number)


async def found(
    connection: Connection, organization: OrganizationId, request: JoinRequestId, *, lock: bool = False
) -> JoinRequest | None:
    """Return a request, perhaps locked until the transaction ends."""
    statement = _SQL["found"] if lock else _FOUND
    return await statement.row(connection, _request, organization=organization, request=request)


async def waiting(
    connection: Connection, organization: OrganizationId, *, since: datetime, most: int
) -> list[JoinRequest]:
    """Return the first requests since an instant that wait for an answer, the oldest first."""
    return await _SQL["waiting"].rows(connection, _request, organization=organization, since=since, most=most)


async def answer(
    connection: Connection,
    organization: OrganizationId,
    request: JoinRequestId,
    *,
    answer: Answer,
    by: MemberId | None,
    at: datetime,
) -> None:
    """Write the answer to a request."""
    await _SQL["answer"].run(connection, organization=organization, request=request, answer=answer, by=by, at=at)


def _account(identity: Identity) -> dict[str, str]:
    return {"platform": identity.platform, "workspace": identity.workspace, "external": identity.external_id}


def _request(row: Row) -> JoinRequest:
    return JoinRequest(
        id=JoinRequestId(row["id"]),
        organization=row["organization_id"],
        identity=Identity(row["platform"], row["workspace"], row["external_id"]),
        name=row["name"],
        language=row["language"],
        asked_at=row["asked_at"],
        answer=Answer(row["answer"]) if row["answer"] else None,
        answered_at=row["answered_at"],
        answered_by=row["answered_by"],
    )
