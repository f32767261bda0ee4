"""Send one message that is due: paint it, wait for its turn, begin, and mark what came of it."""

import asyncio
from dataclasses import dataclass, field, replace
from weakref import WeakValueDictionary

import structlog
from opentelemetry.trace import SpanKind

from adapters.chat import pinning
from adapters.chat.incoming import Sender
from adapters.chat.marks import Marks
from adapters.chat.painting import paint
from adapters.chat.platform import Address, Platform, TryLater, Undeliverable
from adapters.chat.replies import Replies, Reply
from adapters.chat.served_routes import ServedRoute, ServedRoutes
from adapters.measures import LATE, MESSAGES
from adapters.traces import TRACER, noted, number_of, traced
from core.domain.boards import Board
from core.domain.bookings.booking import Booking
from core.domain.guests import POST, Letter
from core.domain.messages import URGENT, About, Became, CardMark, Kind, Mark, Shown
from core.domain.people.identity import Identity
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.bookings.ask_in_channel import place_lost
from core.use_cases.guests.lose import lose
from core.use_cases.messages import mark
from core.use_cases.messages.notice import Notice
from core.use_cases.messages.take_due import Unread
from core.use_cases.people.leave import leave
from core.use_cases.people.write_to import lose_address
from core.values import OrganizationId

PATIENCE = 1.0
"""Seconds to wait where a platform asks for patience and does not say how much."""

log = structlog.get_logger()


@dataclass
class Sending:
    """Sends messages in hand, and marks them."""

    ledger: Ledger
    routes: ServedRoutes
    marks: Marks
    _editing: WeakValueDictionary[tuple[OrganizationId, About], asyncio.Lock] = field(
        default_factory=WeakValueDictionary
    )
    """One edits the cards of a matter, and the next waits; a lock goes when nobody needs it."""

    async def put_away(self, unread: Unread) -> None:
        """Put off a message that this release cannot read."""
        log.error("message not readable", **_named(unread), exc_info=unread.fault)
        reason = type(unread.fault).__name__
        await self.marks.end(mark.unread(unread.claimed, now=self.ledger.clock.now(), reason=reason))

    async def deliver(self, notice: Notice, served: ServedRoute) -> None:
        """Deliver a message, and return when it is marked: sent, put off, or given up."""
        told: dict[str, str | int] = {
            "bellhop.platform": served.platform.name,
            "bellhop.attempts": notice.claimed.attempts,
        }
        trace = number_of(*notice.claimed.key)
        with (
            structlog.contextvars.bound_contextvars(trace=trace),
            traced(f"message {notice.kind}", trace, SpanKind.PRODUCER, told),
        ):
            if not notice.cards:
                await self._deliver(notice, served)
                return
            # In the order in which they were taken, or an edit that was held up would paint an older state over a
            # newer one.
            async with self._editing.setdefault((notice.claimed.organization, notice.about), asyncio.Lock()):
                await self._deliver(notice, served)

    async def _deliver(self, notice: Notice, served: ServedRoute) -> None:
        cards: list[CardMark] = []
        try:
            replies = await paint(notice.subject, notice, self.ledger)
            await self._turns(notice, served)
            if not await self.marks.begin(notice, places=self.routes.places(served)):
                return
            with TRACER.start_as_current_span("send", kind=SpanKind.CLIENT):
                marked = await self._sent(notice, replies, cards)
            served.went_well()
        except TryLater as later:
            log.info("message put off", **_named(notice), reason=str(later), limited=later.limited)
            marked = self._put_off(notice, served, later)
        except Unavailable:
            marked = mark.put_off(notice, now=self.ledger.clock.now(), reason="ledger away", attempt=False)
        # Whatever is wrong with one message must not stop the others.
        except Exception as fault:
            log.exception("message failed", **_named(notice))
            marked = mark.put_off(notice, now=self.ledger.clock.now(), reason=type(fault).__name__)
        self._counted(notice, served, marked)
        noted({"bellhop.outcome": marked.state})
        await self.marks.end(marked, cards)

    def _counted(self, notice: Notice, served: ServedRoute, marked: Mark) -> None:
        """Count what came of a message that was tried."""
        # Other cards of the same may wait for their way; these were edited.
        gone = marked.state == "waiting" and marked.reason is None
        outcome = "sent" if gone else "put off" if marked.state == "waiting" else marked.state
        platform = served.platform.name
        MESSAGES.labels(platform, notice.kind, outcome).inc()
        if outcome == "sent" and notice.kind in URGENT:
            late = self.ledger.clock.now() - notice.claimed.due_at
            LATE.labels(platform).observe(max(0.0, late.total_seconds()))

    async def _turns(self, notice: Notice, served: ServedRoute) -> None:
        """Wait until the message may go out. Nothing is begun yet: whoever waits takes no place from others."""
        if served.rests(self.ledger.clock.now()):
            raise TryLater("the platform is away", after=0, limited=True)
        urgent = notice.kind in URGENT
        for recipient in notice.recipients[:1]:
            identity = recipient.identity
            await served.platform.turn(identity.external_id, workspace=identity.workspace, urgent=urgent)
        # The cards of one booking may stand on several platforms.
        for card in notice.cards:
            await self.routes.on(card.route).platform.turn(Address.of(card), workspace=card.workspace, urgent=urgent)

    async def _sent(self, notice: Notice, replies: Replies, cards: list[CardMark]) -> Mark:
        now = self.ledger.clock.now()
        if now >= notice.until:
            return mark.put_off(notice, now=now, reason="its turn came too late", attempt=False)
        if notice.claimed.doubles:
            log.warning("message perhaps sent twice", **_named(notice), doubles=notice.claimed.doubles)
        if notice.recipients:
            return await self._told(notice, replies[0], cards)
        for card, reply in zip(notice.cards, replies, strict=True):
            await self._repainted(notice, card, reply, cards)
        return mark.sent(notice)

    async def _told(self, notice: Notice, reply: Reply, cards: list[CardMark]) -> Mark:
        # The first identity that can be reached is enough: nobody wants the same reminder in Slack and in Telegram.
        reasons, keyed = [], replace(reply, key=_key(notice))
        for recipient in notice.recipients:
            identity = recipient.identity
            platform = self.routes.on(identity.route).platform
            try:
                address = await platform.tell(keyed, workspace=identity.workspace, user=identity.external_id)
            except Undeliverable as never:
                reasons.append(f"{platform.name}: {never}")
                # Another letter may arrive, where it was this one that was refused.
                if isinstance(notice.subject, Letter) and never.person:
                    await lose(self.ledger, guest=notice.subject.guest)
                elif notice.kind is Kind.APPROVAL_POSTED and isinstance(notice.subject, Booking):
                    await place_lost(self.ledger, booking=notice.subject, to=identity)
                elif notice.kind is Kind.BOARD and isinstance(notice.subject, Board):
                    await pinning.out_of_reach(self.ledger, notice.subject)
                elif identity.route == POST and never.person:
                    await lose_address(self.ledger, organization=notice.claimed.organization, member=notice.member)
                elif never.person:
                    await self._unreached(identity, platform, reason=str(never))
                continue
            # What is sent by e-mail stays as it is.
            if reply.card and identity.route != POST:
                cards.append(CardMark(notice.claimed.organization, address.showing(reply.card)))
            if notice.kind is Kind.BOARD and isinstance(notice.subject, Board):
                await pinning.stands(self.ledger, notice.subject, platform, address)
            return mark.sent(notice, by=identity.route)
        reason = "; ".join(reasons)
        log.warning("message undeliverable", **_named(notice), reason=reason)
        return mark.undeliverable(notice, reason)

    async def _unreached(self, identity: Identity, platform: Platform, *, reason: str) -> None:
        """Note that nothing reaches a person: they have left if the platform says so, else they may write again."""
        person = Sender(identity.platform, identity.workspace, identity.external_id)
        # Asked anew, because a refusal may mean as well that the person blocked the bot.
        if (await platform.profile(person)).standing == "stranger":
            await leave(self.ledger, identity=identity)
        else:
            await mark.unreachable(self.ledger, identity, reason=reason)

    async def _repainted(self, notice: Notice, card: Shown, reply: Reply, cards: list[CardMark]) -> None:
        organization, board = notice.claimed.organization, notice.subject
        # What a board says already is not sent again: bookings of next week change nothing on it.
        if isinstance(board, Board) and reply.card and reply.card.version == card.version and card.live:
            await pinning.stands(self.ledger, board, self._platform(card), Address.of(card))
            return
        try:
            there = await self._platform(card).repaint(reply, address=Address.of(card))
        except Undeliverable:
            if isinstance(board, Board) and card.live:
                await pinning.out_of_reach(self.ledger, board)
            cards.append(CardMark(organization, card, "gone"))
            return
        if isinstance(board, Board):
            await self._board_repainted(board, card, reply, there)
        # What shows nothing any more is never edited again.
        if reply.card is None or there is None:
            cards.append(CardMark(organization, card, "gone"))
        else:
            edited = replace(card, version=reply.card.version, url=there.url)
            # A page is another state of itself by now, and the next edit must name that one.
            became: Became = "edited" if there.url == card.url else "shown"
            cards.append(CardMark(organization, edited, became, was=card.version))

    async def _board_repainted(self, board: Board, card: Shown, reply: Reply, there: Address | None) -> None:
        if there is None:
            if card.live:
                await pinning.deleted(self.ledger, board)
        elif reply.card is None:
            await pinning.ended(self.ledger, board, self._platform(card), there)
        else:
            await pinning.stands(self.ledger, board, self._platform(card), there)

    def _platform(self, card: Shown) -> Platform:
        return self.routes.on(card.route).platform

    def _put_off(self, notice: Notice, served: ServedRoute, later: TryLater) -> Mark:
        now = self.ledger.clock.now()
        if later.limited:
            after = PATIENCE if later.after is None else later.after
            return mark.put_off(notice, now=now, reason=str(later), after=after, attempt=False)
        served.failed(now)
        return mark.put_off(notice, now=now, reason=str(later), after=later.after)


def _key(notice: Notice) -> str:
    """Return what a message is told from all others by: what it tells, of what, and when it was due."""
    claimed = notice.claimed
    return f"{notice.kind}/{claimed.about.kind}/{claimed.about.id}/{claimed.due_at.timestamp()}"


def _named(each: Notice | Unread) -> dict[str, object]:
    """Return what a log says of a message: never its words."""
    return {"kind": each.claimed.kind, "about": each.claimed.about.kind, "id": each.claimed.about.id}
