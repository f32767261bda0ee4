"""Verbs of people who wait, and of the clock that offers them what frees up."""

from datetime import timedelta

from core.domain.bookings.booking import Booking
from core.domain.waiting.wait import InLine, Wait, Watched
from core.use_cases.waiting import answer
from core.use_cases.waiting import narrow as narrowing
from core.use_cases.waiting import stop as stopping
from core.use_cases.waiting import widen as widening
from core.use_cases.waiting.listed import waiting_of
from core.use_cases.waiting.offer_freed import offer_freed
from core.use_cases.waiting.wait_for import wait_for
from core.values import BookingId, Interval, ResourceId
from tests.stage import House, due, sent
from tests.story import Actor


def wanting(
    house: House,
    name: str,
    window: Interval,
    *,
    length: timedelta | None = None,
    least: timedelta | None = None,
    units: tuple[str, ...] = (),
    count: int = 1,
) -> Watched:
    """Return what somebody wants of a resource: the whole window, unless less is said."""
    resource = house.resource(name)
    wanted = length or window.length
    ids = tuple(resource.labelled(label).id for label in units)
    return Watched((resource.id,), window, wanted, least or wanted, ids, count)


async def waits(actor: Actor, watched: Watched) -> InLine:
    """Begin to wait."""
    return await wait_for(actor.house.ledger, watched=watched, **actor.acting)


async def line_of(actor: Actor) -> list[InLine]:
    """Return what somebody waits for."""
    return await waiting_of(actor.house.ledger, organization=actor.member.organization, member=actor.member.id)


async def widens(
    actor: Actor, wait: Wait, *, least: timedelta | None = None, also: tuple[ResourceId, ...] = ()
) -> InLine:
    """Let less do as well, or something else."""
    return await widening.widen(actor.house.ledger, wait=wait.id, least=least, also=also, **actor.acting)


async def stops(actor: Actor, wait: Wait) -> Wait:
    """Stop waiting."""
    return await stopping.stop(actor.house.ledger, wait=wait.id, **actor.acting)


async def wants_less(actor: Actor, wait: Wait, *without: ResourceId) -> InLine:
    """Wait for some of it no more."""
    return await narrowing.narrow(actor.house.ledger, wait=wait.id, without=without, **actor.acting)


async def takes(actor: Actor, booking: BookingId) -> Booking:
    """Take what is offered."""
    return await answer.take(actor.house.ledger, booking=booking, **actor.acting)


async def takes_part(actor: Actor, booking: BookingId, during: Interval) -> Booking:
    """Take a part of what is offered."""
    return await answer.take_part(actor.house.ledger, booking=booking, during=during, **actor.acting)


async def passes_on(actor: Actor, booking: BookingId) -> Booking:
    """Leave what is offered to the next."""
    return await answer.pass_on(actor.house.ledger, booking=booking, **actor.acting)


async def time_passes(house: House, **by: float) -> int:
    """Let time go on, write what it ends, and return how many offers come of it."""
    house.clock.advance(**by)
    while notices := await due(house):
        await sent(house, notices)
    return await offer_freed(house.ledger)


async def offered(actor: Actor) -> Wait:
    """Return the wait of somebody to whom something is offered now."""
    [found] = [each.wait for each in await line_of(actor) if each.wait.booking is not None]
    return found
