"""The outbox: turns due rows into messages on the member's platform, or into edits of the booking's cards."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import structlog

from adapters.chat.cards.look import Look
from adapters.chat.cards.notices import NOTICES, Facts, told
from adapters.chat.cards.repainting import repainted
from adapters.chat.platform import Address, Platform, TryLater, Undeliverable
from adapters.chat.replies import Reply
from core.domain.bookings.booking import Booking
from core.domain.messages import Kind, Shown
from core.domain.people.identity import Recipient
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.bookings import show_code
from core.use_cases.bookings.extend import can_extend
from core.use_cases.chat import show_card
from core.use_cases.messages import send_due
from core.use_cases.messages.send_due import Notice
from core.use_cases.rules.strikes import unused_with
from core.values import MINUTE

BATCH = 20
"""How many messages one claim takes. Each is sent at the same time; more would only wait for the platforms' pace."""
LANES = 3
"""How many batches are under way at once. A process that is killed may send at most BATCH × LANES messages twice."""
MORE = 30
"""Minutes that Bellhop offers before a booking ends, if the slot behind it is free for so long."""

log = structlog.get_logger()


@dataclass
class Outbox:
    """Sends due messages through the platforms that run in this process."""

    ledger: Ledger
    platforms: Mapping[str, Platform]
    _closed: bool = False
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    """The tick and a notification may ask at the same moment; without the lock there would be twice as many lanes."""

    def close(self) -> None:
        """Stop claiming. Messages that are claimed already are still sent."""
        self._closed = True

    async def deliver_due(self) -> int:
        """Send everything that is due and return how many messages were settled: 0 while the ledger is away."""
        try:
            async with self._turn:
                return sum(await asyncio.gather(*(self._lane() for _ in range(LANES))))
        except Unavailable:
            log.warning("ledger away")
            return 0

    async def _lane(self) -> int:
        settled = 0
        while not self._closed and (notices := await send_due.take_due(self.ledger, most=BATCH)):
            # Marked as sent in one statement after the batch: a process that is killed in between sends these again.
            outcomes = await asyncio.gather(*(self._deliver(notice) for notice in notices))
            await send_due.sent(self.ledger, [notice for notice, sent in zip(notices, outcomes, strict=True) if sent])
            settled += len(notices)
        return settled

    async def _deliver(self, notice: Notice) -> bool:
        """Deliver one message. Return False if it was put off or failed; that is then recorded already."""
        kind = notice.claimed.kind
        try:
            if kind in NOTICES:
                return await self._tell(notice)
            await self._repaint(notice, even_if_shown=kind is Kind.UNDO_OVER)
        except TryLater as later:
            log.info("message put off", kind=kind, about=notice.about, reason=str(later))
            await send_due.put_off(self.ledger, notice, reason=str(later), after=later.after)
            return False
        # Whatever is wrong with one message must not stop the others of its batch.
        except Exception as fault:
            log.exception("message failed", kind=kind, booking=notice.booking.id)
            await send_due.put_off(self.ledger, notice, reason=type(fault).__name__, after=None)
            return False
        return True

    async def _tell(self, notice: Notice) -> bool:
        # The first identity that can be reached is enough: nobody wants the same reminder in Slack and in Telegram.
        reasons = []
        for recipient in notice.recipients:
            platform = self.platforms.get(recipient.identity.platform)
            if platform is None:
                continue
            try:
                await self._sent_to(platform, recipient, notice)
            except Undeliverable as never:
                reasons.append(f"{platform.name}: {never}")
                await send_due.unreachable(self.ledger, recipient.identity, reason=str(never))
                continue
            return True
        reason = "; ".join(reasons) or "nobody to tell here"
        log.warning("message undeliverable", kind=notice.claimed.kind, about=notice.about, reason=reason)
        await send_due.failed(self.ledger, notice, reason=reason)
        return False

    async def _sent_to(self, platform: Platform, recipient: Recipient, notice: Notice) -> None:
        booking, identity = notice.booking, recipient.identity
        catalogue = await self.ledger.catalogue(booking.organization)
        look = Look.of(recipient.member, catalogue, notice.people, now=self.ledger.clock.now())
        reply = told(notice.claimed.kind, booking, look, await self._facts(notice))
        address = await platform.tell(reply, workspace=identity.workspace, user=identity.external_id)
        if reply.card:
            await show_card.show_card(self.ledger, organization=booking.organization, shown=address.showing(reply.card))

    async def _facts(self, notice: Notice) -> Facts:
        """Look up the facts that this kind of notice shows."""
        booking = notice.booking
        match notice.claimed.kind:
            case Kind.ENDING:
                longer = await can_extend(self.ledger, booking, longer=MORE * MINUTE)
                return Facts(longer=MORE if longer else None)
            case Kind.CHECK_IN:
                code = await show_code.show_code(
                    self.ledger, organization=booking.organization, booking=booking.id, by=booking.member
                )
                return Facts(code=code)
            case _:
                return Facts()

    async def _repaint(self, notice: Notice, *, even_if_shown: bool) -> None:
        booking, now = notice.booking, self.ledger.clock.now()
        catalogue = await self.ledger.catalogue(booking.organization)
        unused = await unused_with(self.ledger, booking, catalogue.resource(booking.resource))
        for shown in notice.cards:
            platform = self.platforms.get(shown.platform)
            # A press repaints its own card at once. When undo is over the booking is the same, and yet a button goes.
            if platform is None or (shown.version >= booking.version and not even_if_shown):
                continue
            look = Look.of(shown.reader, catalogue, notice.people, now=now, unused=unused)
            await self._edited(platform, repainted(shown.purpose, booking, look), shown, booking)

    async def _edited(self, platform: Platform, painted: Reply, shown: Shown, booking: Booking) -> None:
        address = Address(shown.platform, shown.workspace, shown.address)
        try:
            await platform.repaint(painted, address=address)
        except Undeliverable:
            await show_card.forget_card(self.ledger, organization=booking.organization, shown=shown)
            return
        now_shown = replace(shown, version=booking.version)
        await show_card.show_card(self.ledger, organization=booking.organization, shown=now_shown)
