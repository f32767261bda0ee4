"""The outbox: due rows become messages on the member's platform, or edits of the cards that show the booking."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

import structlog

from adapters.chat.cards import attendees, faces
from adapters.chat.platform import Address, Platform, TryLater, Undeliverable
from adapters.chat.replies import Reply
from adapters.wording import Words
from core.domain.bookings.booking import Status
from core.domain.messages import Kind, Shown
from core.domain.people.identity import Recipient
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.bookings import move, show_code
from core.use_cases.chat import show_card
from core.use_cases.messages import send_due
from core.use_cases.messages.send_due import Notice
from core.use_cases.rules.strikes import unused_by
from core.values import MINUTE

BATCH = 20
MORE = 30
"""Minutes that a booking is offered before it ends, if it could really have them."""
WARNED_FROM = 2
"""The unused booking from which on its holder is told how many there were; one happens to everybody."""
LANES = 3
"""How many batches are under way at once; what a kill may double is at most what they hold."""
TOLD = frozenset(
    {
        Kind.REMINDER,
        Kind.CHECK_IN,
        Kind.RELEASE_WARNING,
        Kind.ENDING,
        Kind.CHANGED_FOR_YOU,
        Kind.BOOKED_FOR_YOU,
        Kind.INVITED,
        Kind.APPROVAL,
        Kind.ANSWERED,
    }
)
"""What is a message of its own; everything else edits the cards."""

log = structlog.get_logger()


@dataclass
class Outbox:
    """Sends what is due through the platforms that run here."""

    ledger: Ledger
    platforms: Mapping[str, Platform]
    _closed: bool = False
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    """The tick and a notification may ask at the same moment; together they would have more under way than is meant."""

    def close(self) -> None:
        """Claim nothing more; what is claimed already is still sent."""
        self._closed = True

    async def deliver_due(self) -> int:
        """Send everything that is due, and return how many messages were settled; while the ledger is away, none."""
        try:
            async with self._turn:
                return sum(await asyncio.gather(*(self._lane() for _ in range(LANES))))
        except Unavailable:
            log.warning("ledger away")
            return 0

    async def _lane(self) -> int:
        settled = 0
        while not self._closed and (notices := await send_due.take_due(self.ledger, most=BATCH)):
            outcomes = await asyncio.gather(*(self._deliver(notice) for notice in notices))
            await send_due.sent(self.ledger, [notice for notice, sent in zip(notices, outcomes, strict=True) if sent])
            settled += len(notices)
        return settled

    async def _deliver(self, notice: Notice) -> bool:
        """Deliver one message; False when it was put off or has failed, which is then noted already."""
        kind = notice.claimed.kind
        try:
            if kind in TOLD:
                return await self._tell(notice)
            await self._repaint(notice, even_if_shown=kind is Kind.UNDO_OVER)
        except TryLater as later:
            log.info("message put off", kind=kind, booking=notice.booking.id, reason=str(later))
            await send_due.put_off(self.ledger, notice, reason=str(later), after=later.after)
            return False
        except Exception as fault:
            log.exception("message failed", kind=kind, booking=notice.booking.id)
            await send_due.put_off(self.ledger, notice, reason=type(fault).__name__, after=None)
            return False
        return True

    async def _tell(self, notice: Notice) -> bool:
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
        log.warning("message undeliverable", kind=notice.claimed.kind, booking=notice.booking.id, reason=reason)
        await send_due.failed(self.ledger, notice, reason=reason)
        return False

    async def _sent_to(self, platform: Platform, recipient: Recipient, notice: Notice) -> None:
        identity, booking = recipient.identity, notice.booking
        own = notice.member == booking.member
        reply = await self._message(notice, Words(recipient.language))
        asked = notice.claimed.kind is Kind.APPROVAL
        reply = reply if own or asked else attendees.for_attendee(reply)
        subject = "approver" if asked else "check-in" if own else "attendee"
        address = await platform.tell(reply, workspace=identity.workspace, user=identity.external_id)
        shown = Shown(booking.id, address.platform, address.workspace, address.text, subject, booking.version)
        await show_card.show_card(self.ledger, organization=booking.organization, shown=shown)

    async def _message(self, notice: Notice, words: Words) -> Reply:
        booking = notice.booking
        catalogue = await self.ledger.catalogue(booking.organization)
        if notice.claimed.kind is Kind.ENDING:
            longer = MORE if await move.can_extend(self.ledger, booking, longer=MORE * MINUTE) else None
            return faces.ending(booking, catalogue, words, longer=longer)
        if notice.claimed.kind in {Kind.BOOKED_FOR_YOU, Kind.INVITED}:
            kind, now = notice.claimed.kind, self.ledger.clock.now()
            return faces.named(kind, booking, catalogue, words, now=now, by=notice.booked_by)
        if notice.claimed.kind is Kind.APPROVAL:
            return faces.approval(booking, catalogue, words, now=self.ledger.clock.now(), by=notice.booked_by)
        if notice.claimed.kind is Kind.ANSWERED:
            return faces.answered(booking, catalogue, words, now=self.ledger.clock.now())
        if notice.claimed.kind is Kind.CHANGED_FOR_YOU:
            return faces.changed_for_you(booking, catalogue, words, now=self.ledger.clock.now())
        code = None
        if notice.claimed.kind is Kind.CHECK_IN:
            organization = booking.organization
            code = await show_code.show_code(
                self.ledger, organization=organization, booking=booking.id, by=booking.member
            )
        return faces.notice(notice.claimed.kind, booking, catalogue, words, now=self.ledger.clock.now(), code=code)

    async def _repaint(self, notice: Notice, *, even_if_shown: bool) -> None:
        booking = notice.booking
        words = Words(notice.recipients[0].language if notice.recipients else None)
        catalogue = await self.ledger.catalogue(booking.organization)
        face = faces.card(booking, catalogue, words, now=self.ledger.clock.now())
        strikes = catalogue.resource(booking.resource).policy.strikes
        if booking.status is Status.NO_SHOW and strikes:
            unused = await unused_by(self.ledger, booking.organization, booking.member, within=strikes.window)
            face = faces.with_strikes(face, strikes, unused, words) if unused >= WARNED_FROM else face
        for shown in notice.cards:
            platform = self.platforms.get(shown.platform)
            if platform is None or (shown.version >= booking.version and not even_if_shown):
                continue
            await self._edited(platform, face, shown, notice)

    async def _seen_by(self, face: Reply, shown: Shown, notice: Notice) -> Reply:
        """Return the card as whoever was shown it may see it."""
        if shown.subject == "approver":
            booking, words = notice.booking, Words(notice.recipients[0].language if notice.recipients else None)
            catalogue = await self.ledger.catalogue(booking.organization)
            return faces.approval(booking, catalogue, words, now=self.ledger.clock.now(), by=notice.booked_by)
        return attendees.for_attendee(face) if shown.subject == "attendee" else face

    async def _edited(self, platform: Platform, face: Reply, shown: Shown, notice: Notice) -> None:
        address = Address(shown.platform, shown.workspace, shown.address)
        organization, booking = notice.booking.organization, notice.booking
        try:
            await platform.repaint(await self._seen_by(face, shown, notice), address=address)
        except Undeliverable:
            await show_card.forget_card(self.ledger, organization=organization, shown=shown)
            return
        now_shown = Shown(booking.id, shown.platform, shown.workspace, shown.address, shown.subject, booking.version)
        await show_card.show_card(self.ledger, organization=organization, shown=now_shown)
