"""Deliveries: each is counted once, kept with the answer that was decided for it, and forgotten when that is said."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from operator import itemgetter

from psycopg import errors

from core.domain.deliveries import Delivery, NotOurs, Origin
from core.domain.messages import CardMark
from core.domain.sentences import Spoken
from core.store.chat import cards
from core.store.database import Connection, at_once
from core.store.statements import Row, statements
from core.values import OrganizationId, ReplicaId, Route

_SQL = statements("chat/deliveries")


async def keep(
    connection: Connection, deliveries: Sequence[Delivery], *, replica: ReplicaId
) -> dict[tuple[str, str], OrganizationId]:
    """Keep deliveries, in the hands of this replica, until they are answered; return whose the new ones are."""
    new = await _SQL["keep"].rows(
        connection,
        lambda row: ((str(row["platform"]), str(row["delivery_id"])), OrganizationId(row["organization_id"])),
        organizations=[delivery.organization for delivery in deliveries],
        platforms=[delivery.route.platform for delivery in deliveries],
        deliveries=[delivery.id for delivery in deliveries],
        workspaces=[delivery.route.workspace for delivery in deliveries],
        people=[delivery.person for delivery in deliveries],
        moments=[delivery.received_at for delivery in deliveries],
        incomings=[delivery.incoming for delivery in deliveries],
        replica=replica,
    )
    return dict(new)


async def waiting(
    connection: Connection,
    organization: OrganizationId,
    *,
    route: Route,
    person: str,
    replica: ReplicaId,
    most: int,
) -> list[Delivery]:
    """
    Return the oldest deliveries of a person that the replica has in hand, in the order of their arrival.

    They may have been kept for this organization, or for the one to which their workspace was joined since.
    """
    return await _SQL["waiting"].rows(
        connection,
        _delivery,
        organization=organization,
        platform=route.platform,
        workspace=route.workspace,
        person=person,
        replica=replica,
        most=most,
    )


@contextmanager
def recording() -> Iterator[None]:
    """Turn the error of a `record` inside into NotOurs, which leaves nothing of the transaction."""
    try:
        yield
    except errors.DivisionByZero as nothing:
        raise NotOurs from nothing


async def record(
    connection: Connection,
    delivery: Delivery,
    answer: bytes,
    *,
    origin: Origin | None,
    spoken: Spoken | None,
    replica: ReplicaId,
) -> None:
    """Record what a delivery is answered with, and what was said, among the last statements of a `recording` turn."""
    await _SQL["record"].run(
        connection,
        **_key(delivery),
        answer=answer,
        message=origin.message if origin else None,
        led_to=origin.booking if origin else None,
        language=spoken.language if spoken else None,
        words=list(spoken.words) if spoken else None,
        replica=replica,
    )


async def origin(connection: Connection, delivery: Delivery, message: str) -> Origin | None:
    """Return what a message of the delivery's sender led to; None if it was not read, or long ago."""
    return await _SQL["origin"].row(
        connection,
        lambda row: Origin(message, row["led_to"], row["received_at"]),
        organization=delivery.organization,
        platform=delivery.route.platform,
        workspace=delivery.route.workspace,
        person=delivery.person,
        message=message,
    )


async def recorded(connection: Connection, delivery: Delivery, *, replica: ReplicaId) -> bytes | None:
    """Return the recorded answer that this replica has yet to say; None if there is none, or if it is another's."""
    return await _SQL["recorded"].value(connection, bytes, **_key(delivery), replica=replica)


async def answered(connection: Connection, delivery: Delivery, *, at: datetime, shown: Sequence[CardMark] = ()) -> None:
    """Forget the delivery's content, but not its id; write what the cards that answered it show, if any did."""
    if not shown:
        await _SQL["answered"].run(connection, **_key(delivery))
        return
    async with at_once(connection):
        await cards.write(connection, shown, at=at)
        await _SQL["answered"].run(connection, **_key(delivery))


async def put_off(
    connection: Connection, delivery: Delivery, answer: bytes | None, *, until: datetime, replica: ReplicaId
) -> None:
    """Let go of a delivery that this replica has in hand, for any that can deal with it from then on."""
    await _SQL["put_off"].run(connection, **_key(delivery), answer=answer, until=until, replica=replica)


async def claim(
    connection: Connection,
    *,
    routes: Collection[Route],
    replica: ReplicaId,
    now: datetime,
    most: int,
) -> list[Delivery]:
    """Take deliveries that came by these routes and that nobody has in hand, in the order of their arrival."""
    claimed = await _SQL["claim"].rows(
        connection,
        lambda row: (int(row["number"]), _delivery(row)),
        platforms=[route.platform for route in routes],
        workspaces=[route.workspace for route in routes],
        replica=replica,
        now=now,
        most=most,
    )
    return [delivery for _, delivery in sorted(claimed, key=itemgetter(0))]


async def let_go(connection: Connection, *, replica: ReplicaId, but: Collection[tuple[str, str]]) -> int:
    """Let go of what this replica has in hand, except for deliveries with these keys; return how many there were."""
    return await _SQL["let_go"].run(
        connection,
        replica=replica,
        platforms=[platform for platform, _ in but],
        deliveries=[delivery for _, delivery in but],
    )


async def tell(connection: Connection, delivery: Delivery) -> None:
    """Write that the sender was told to try again: whether it was kept or not, nobody acts on it from now on."""
    await _SQL["tell"].run(
        connection,
        **_key(delivery),
        workspace=delivery.route.workspace,
        person=delivery.person,
        at=delivery.received_at,
    )


def _key(delivery: Delivery) -> dict[str, object]:
    return {"organization": delivery.organization, "platform": delivery.route.platform, "delivery": delivery.id}


def _delivery(row: Row) -> Delivery:
    return Delivery(
        organization=OrganizationId(row["organization_id"]),
        route=Route(row["platform"], row["workspace"]),
        id=row["delivery_id"],
        person=row["person"],
        received_at=row["received_at"],
        incoming=row["incoming"],
        answer=row["answer"],
    )
