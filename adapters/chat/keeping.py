"""Keep what arrives until it is answered, and take up what others left."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from time import perf_counter
from typing import TypeVar

import structlog

from adapters.chat.doorkeeper import Doorkeeper
from adapters.chat.incoming import Incoming, Sender, packed, unpacked
from adapters.chat.unwritten import Unwritten
from adapters.measures import KEPT
from core.domain.deliveries import Delivery
from core.errors import Busy, InDoubt, Unavailable
from core.ledger import Ledger
from core.use_cases.chat import receive
from core.values import Route

T = TypeVar("T")
PATIENCE = 10.0
"""Seconds for which a busy ledger is asked again: most deliveries are acknowledged already, and come only once."""
UNREADABLE = 60.0
"""Seconds until a delivery that this release cannot read is looked at again; another release may read it sooner."""

log = structlog.get_logger()


@dataclass
class Keeping:
    """Keeps deliveries in the ledger, and knows those that wait in this process."""

    ledger: Ledger
    doorkeeper: Doorkeeper
    unwritten: Unwritten
    _here: dict[tuple[str, str], Delivery] = field(default_factory=dict)
    _handled: set[tuple[str, str]] = field(default_factory=set)
    """Those that are being handled."""
    _unsure: bool = False
    """Perhaps some are in this replica's hand in the ledger, and nobody here knows of them or will handle them."""

    async def keep(self, arrived: Sequence[Incoming]) -> Sequence[Incoming]:
        """
        Remember the deliveries, and return those that were not counted before: all, while the ledger is away.

        While the ledger is merely busy, or a table of it locked, this waits.
        """
        deliveries: list[Delivery] = []
        began = perf_counter()
        try:
            deliveries = [await _with_patience(partial(self._arrived, incoming)) for incoming in arrived]
            new = await _with_patience(partial(receive.keep_all, self.ledger, arrived=deliveries))
        except Unavailable as fault:
            for incoming in arrived:
                log.warning("delivery not kept", platform=incoming.sender.platform, delivery=incoming.delivery)
            if isinstance(fault, InDoubt):
                # They may have been kept all the same. Their senders are told to try again, so nobody may act on them.
                for delivery in deliveries:
                    self.unwritten.add(partial(receive.tell, self.ledger, delivery=delivery))
            return arrived
        for incoming in arrived:
            KEPT.labels(incoming.sender.platform).observe(perf_counter() - began)
        self._here |= new
        # By its key, because the same delivery may have arrived twice at once.
        return list({_key(incoming): incoming for incoming in arrived if _key(incoming) in new}.values())

    def has(self, incoming: Incoming) -> bool:
        """Return whether the delivery of what arrived is kept and waits here."""
        return _key(incoming) in self._here

    def take(self, incoming: Incoming) -> Delivery | None:
        """Return the delivery of what arrived, which is then up to the caller; None if it could not be kept."""
        return self._here.pop(_key(incoming), None)

    @contextmanager
    def handling(self, incoming: Incoming) -> Iterator[Delivery | None]:
        """Lend the delivery of what arrived to whoever handles it; None if it could not be kept."""
        delivery = self.take(incoming)
        self._handled.add(_key(incoming))
        try:
            yield delivery
        finally:
            self._handled.discard(_key(incoming))
            # Claimed again meanwhile, by a replica that was taken for dead and came back: it must not stay in hand.
            if self.take(incoming):
                self._unsure = True

    async def claim(self, routes: Collection[Route]) -> list[Incoming]:
        """Take deliveries of these routes that are in nobody's hands."""
        if self._unsure:
            # Those that wait in the ledger alone are let go as well, and claimed again.
            await receive.let_go(self.ledger, but=[*self._here, *self._handled])
            self._unsure = False
        try:
            claimed = await receive.claim(self.ledger, routes=routes)
        except InDoubt:
            self._unsure = True
            raise
        return await self._readable(claimed)

    async def waiting(self, sender: Sender, most: int) -> list[Incoming]:
        """Return the sender's oldest deliveries that wait in the ledger."""
        await self.unwritten.settle()
        waiting = await receive.waiting(
            self.ledger,
            organization=await self.doorkeeper.organization(sender),
            route=Route(sender.platform, sender.workspace),
            person=sender.user,
            most=most,
        )
        return await self._readable(waiting)

    async def put_off(self, delivery: Delivery, *, seconds: float, left: bytes | None = None) -> None:
        """Let go of a delivery for so many seconds, with what is left to say of its answer."""
        # From now on, even if that can only be written once the ledger is back.
        until = self.ledger.clock.now() + timedelta(seconds=seconds)
        await self.unwritten.write(partial(receive.put_off, self.ledger, delivery=delivery, answer=left, until=until))

    async def _readable(self, deliveries: Iterable[Delivery]) -> list[Incoming]:
        """Return what arrived in these deliveries, and leave those alone that this release cannot read."""
        readable = []
        for delivery in deliveries:
            try:
                readable.append(unpacked(delivery.incoming))
            except ValueError:
                log.warning("delivery not readable", platform=delivery.route.platform, delivery=delivery.id)
                await self.put_off(delivery, seconds=UNREADABLE)
            else:
                self._here[delivery.key] = delivery
        return readable

    async def _arrived(self, incoming: Incoming) -> Delivery:
        sender = incoming.sender
        return Delivery(
            organization=await self.doorkeeper.organization(sender),
            route=Route(sender.platform, sender.workspace),
            id=incoming.delivery,
            person=sender.user,
            received_at=self.ledger.clock.now(),
            incoming=packed(incoming),
        )


def _key(incoming: Incoming) -> tuple[str, str]:
    return incoming.sender.platform, incoming.delivery


async def _with_patience(work: Callable[[], Awaitable[T]]) -> T:
    """Do the work, again and again while the ledger is busy: each try waits for a connection."""
    loop = asyncio.get_running_loop()
    until = loop.time() + PATIENCE
    while True:
        try:
            return await work()
        except Busy:
            if loop.time() > until:
                raise
