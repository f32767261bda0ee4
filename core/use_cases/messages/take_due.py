"""Take due messages in hand, judge each, and find the ways on which it can be delivered."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from core.domain.guests import POST, Letter
from core.domain.messages import AT_ANY_HOUR, MAILED, REPAINTS, About, Claimed, Kind, Mark, Shown, Topic
from core.domain.people.identity import Reader, Recipient
from core.ledger import Ledger
from core.secrets import Vault
from core.store import guests, messages, people
from core.store.chat import cards
from core.store.database import Connection
from core.use_cases.messages import (
    about_addresses,
    about_boards,
    about_bookings,
    about_calendars,
    about_certificates,
    about_delegates,
    about_digests,
    about_erasures,
    about_faults,
    about_favours,
    about_guests,
    about_homes,
    about_incidents,
    about_join_requests,
    about_leavers,
    about_outages,
    about_polls,
    about_rings,
    about_series,
    about_waits,
    about_webhooks,
    about_weeks,
)
from core.use_cases.messages.mark import mark
from core.use_cases.messages.notice import Judge, Later, Notice, Truth, Untrue, Verdict
from core.values import MemberId, OrganizationId, Route

JUDGES: Mapping[Topic, Judge] = {
    Topic.BOOKING: about_bookings.judge,
    Topic.OUTAGE: about_outages.judge,
    Topic.INCIDENT: about_incidents.judge,
    Topic.LEAVER: about_leavers.judge,
    Topic.FAULT: about_faults.judge,
    Topic.JOIN_REQUEST: about_join_requests.judge,
    Topic.ERASURE: about_erasures.judge,
    Topic.CERTIFICATE: about_certificates.judge,
    Topic.DIGEST: about_digests.judge,
    Topic.SERIES: about_series.judge,
    Topic.FAVOUR: about_favours.judge,
    Topic.RING: about_rings.judge,
    Topic.POLL: about_polls.judge,
    Topic.WAIT: about_waits.judge,
    Topic.WEEK: about_weeks.judge,
    Topic.DELEGATE: about_delegates.judge,
    Topic.HOME: about_homes.judge,
    Topic.BOARD: about_boards.judge,
    Topic.GUEST: about_guests.judge,
    Topic.ADDRESS: about_addresses.judge,
    Topic.CALENDAR: about_calendars.judge,
    Topic.WEBHOOK: about_webhooks.judge,
}
"""Who judges messages of each topic. A topic that is not here is left for a release that knows it."""
NOBODY = "nobody to tell"


@dataclass(frozen=True, slots=True)
class Unread:
    """A message that this release could not read or judge, and the fault; it stays in hand until it is put off."""

    claimed: Claimed
    fault: Exception


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in hand: messages to deliver, and those to put off."""

    notices: list[Notice] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether anything was taken; if not, nothing more is due here."""
        return bool(self.notices or self.unread)


async def take_due(ledger: Ledger, *, room: Mapping[Route, int]) -> Taken:
    """
    Take due messages in hand for the routes served here, at most so many for each, and return those to deliver.

    What is no longer true is marked as dropped, and the ends that time has brought are written. What must go another
    way is let go for whoever serves that. It is empty only when nothing more is due for the routes that have room. A
    route without room is named as well: what must go that way waits, and is not sent another way.
    """
    now, most = ledger.clock.now(), max(room.values(), default=0)
    roomy = [route for route, places in room.items() if places > 0]
    while most > 0:
        async with ledger.database.connection() as connection:
            claimed = await messages.claim(
                connection, replica=ledger.replica.id, now=now, routes=roomy, topics=JUDGES, most=most
            )
            if not claimed:
                break
            taken, marks = await _sorted(connection, claimed, room=room, now=now)
            marks += await _unwanted(connection, ledger.vault, taken)
        await mark(ledger, marks)
        if taken:
            return taken
    return Taken()


async def _sorted(
    connection: Connection, claimed: Sequence[Claimed], *, room: Mapping[Route, int], now: datetime
) -> tuple[Taken, list[Mark]]:
    """Return what can be delivered, and what is written about the rest."""
    taken, marks, true = Taken(), list[Mark](), list[tuple[Claimed, Truth]]()
    for message, verdict in await _judged(connection, claimed, now):
        match verdict:
            case Truth():
                true.append((message, verdict))
            case Untrue(reason):
                # Why it could not be sent in time is told by its last failure.
                why = f"{reason}; {message.reason}" if message.reason else reason
                marks.append(Mark(message, "dropped", reason=why))
            case Later(until):
                marks.append(Mark(message, "waiting", not_before=until))
            case Unread():
                taken.unread.append(verdict)
    left = dict(room)
    for outcome in await _each_addressed(connection, true, here=room, now=now):
        if isinstance(outcome, Mark):
            marks.append(outcome)
        elif isinstance(outcome, Unread):
            taken.unread.append(outcome)
        # More than there is room for waits in the database, where other routes pass it by.
        elif left[outcome.route] == 0:
            marks.append(Mark(outcome.claimed, "waiting", route=outcome.route))
        else:
            left[outcome.route] -= 1
            taken.notices.append(outcome)
    return taken, marks


async def _unwanted(connection: Connection, vault: Vault, taken: Taken) -> list[Mark]:
    """Take out letters to guests who want none of their organization's, and return what is written about these."""
    letters = [
        (notice, (notice.claimed.organization, vault.address_digest(notice.subject.guest.address)))
        for notice in taken.notices
        if isinstance(notice.subject, Letter)
    ]
    if not letters:
        return []
    refusing = await guests.refusing(connection, [whose for _, whose in letters])
    unwanted = [notice for notice, whose in letters if whose in refusing]
    for notice in unwanted:
        taken.notices.remove(notice)
    return [Mark(notice.claimed, "dropped", reason="they want no letters") for notice in unwanted]


async def _judged(
    connection: Connection, claimed: Sequence[Claimed], now: datetime
) -> list[tuple[Claimed, Verdict | Unread]]:
    """Judge all messages of a topic at once; if that fails, each alone, so that one harms no other."""
    judged: list[tuple[Claimed, Verdict | Unread]] = []
    for topic, judge in JUDGES.items():
        if of_topic := [message for message in claimed if message.about.kind is topic]:
            judged += await _each_judged(connection, judge, of_topic, now)
    return judged


async def _each_judged(
    connection: Connection, judge: Judge, claimed: Sequence[Claimed], now: datetime
) -> list[tuple[Claimed, Verdict | Unread]]:
    try:
        return list(zip(claimed, await judge(connection, claimed, now), strict=True))
    # Whatever it is: a state that only a newer release knows, a row that somebody wrote by hand, a mistake of ours.
    except Exception as fault:
        # The fault of no message: all are let go once the ledger is back.
        if connection.closed:
            raise
        if len(claimed) == 1:
            return [(claimed[0], Unread(claimed[0], fault))]
        return [judged for message in claimed for judged in await _each_judged(connection, judge, [message], now)]


async def _each_addressed(
    connection: Connection, true: Sequence[tuple[Claimed, Truth]], *, here: Collection[Route], now: datetime
) -> list[Notice | Mark | Unread]:
    """Address all messages at once; if that fails, each alone, so that one harms no other."""
    try:
        return list(await _addressed(connection, true, here=here, now=now))
    except Exception as fault:
        if connection.closed:
            raise
        if len(true) == 1:
            return [Unread(true[0][0], fault)]
        return [outcome for each in true for outcome in await _each_addressed(connection, [each], here=here, now=now)]


async def _addressed(
    connection: Connection, true: Sequence[tuple[Claimed, Truth]], *, here: Collection[Route], now: datetime
) -> list[Notice | Mark]:
    """Return for each message the notice to deliver from here, or what is written because there is none."""
    if not true:
        return []
    telling = [(message, truth) for message, truth in true if message.kind not in REPAINTS]
    repainting = [message for message, _ in true if message.kind in REPAINTS]
    recipients = await _recipients(connection, telling)
    shown = await _shown(connection, repainting)
    known = await _people(connection, true, shown)
    ways = {each.identity.route for each in recipients} | {card.route for card in shown}
    ways |= {truth.to.route for _, truth in telling if truth.to}
    # Asked only if something leads elsewhere, which it never does where one process serves all.
    served = frozenset(here) | (await messages.served(connection) if ways - set(here) else frozenset())
    outcomes: list[Notice | Mark] = []
    edited: set[tuple[OrganizationId, About, bool]] = set()
    for message, truth in sorted(true, key=lambda each: _folding(each[0].kind)):
        if message.kind in REPAINTS:
            editing = (message.organization, message.about, message.kind is Kind.SUPERSEDED)
            # Folded together: the first edits every card, to what its subject is now.
            if editing in edited:
                outcomes.append(Mark(message, "sent"))
                continue
            edited.add(editing)
            theirs = [card for card in shown if card.about == message.about and _is_to_change(card, message, truth)]
            outcomes.append(_edits(message, truth, theirs, known, here, served))
        elif until := _quiet_until(message, truth, known, now):
            outcomes.append(Mark(message, "waiting", not_before=until))
        else:
            own = [each for each in recipients if each.member == truth.member and truth.to is None]
            own += [Recipient(truth.member, truth.to)] if truth.to else []
            first = known[truth.member].preferences.reach or truth.first
            if message.kind is Kind.RECEIPT:
                # The chat has shown it already.
                own = [each for each in own if each.identity.route == POST]
            own.sort(key=partial(_rank, first=first, last=truth.last))
            outcomes.append(_telling(message, truth, own, known, here, served))
    return outcomes


def _rank(way: Recipient, *, first: str, last: str) -> tuple[bool, bool, bool]:
    """Return the place of a way to tell somebody: the lowest is tried first."""
    # By e-mail last: it is no way back.
    return way.identity.route == POST, way.identity.platform == last, way.identity.platform != first


def _quiet_until(message: Claimed, truth: Truth, known: Mapping[MemberId, Reader], now: datetime) -> datetime | None:
    """Return until when a message keeps the quiet hours of its reader; None if it may not wait, or not so long."""
    reader = known[truth.member]
    if reader.preferences.quiet is None or truth.to or message.kind in AT_ANY_HOUR:
        return None
    until = reader.preferences.quiet.until(now, ZoneInfo(reader.lives_in))
    # What helps nobody afterwards is told at once: they may have booked for the night.
    return until if until is not None and until < truth.until else None


def _telling(
    message: Claimed,
    truth: Truth,
    recipients: Sequence[Recipient],
    known: Mapping[MemberId, Reader],
    here: Collection[Route],
    served: frozenset[Route],
) -> Notice | Mark:
    if not recipients:
        return Mark(message, "failed", reason=NOBODY)
    # Those before the way for which it waited were tried. It is handed on and never back, or it would go round forever.
    ways = [each.identity.route for each in recipients]
    left = recipients[ways.index(message.route) if message.route in ways else 0 :]
    # The best way that anybody serves; if nobody serves any, it waits for the best until it is no longer true.
    way = next((each.identity.route for each in left if each.identity.route in served), None)
    if way is None or way not in here:
        return Mark(message, "waiting", route=way or left[0].identity.route)
    from_here = tuple(each for each in left if each.identity.route in here)
    further = next((each.identity.route for each in left if each.identity.route in served - set(here)), None)
    also = POST if message.kind in MAILED and POST in ways and POST in served and way != POST else None
    return Notice(message, truth.subject, truth.until, truth.member, from_here, (), known, also, further)


def _edits(
    message: Claimed,
    truth: Truth,
    shown: Sequence[Shown],
    known: Mapping[MemberId, Reader],
    here: Collection[Route],
    served: frozenset[Route],
) -> Notice | Mark:
    from_here = tuple(card for card in shown if card.route in here)
    elsewhere = [card.route for card in shown if card.route not in here]
    # A way that nobody serves comes last, so that its cards hold up no others.
    further = next((route for route in elsewhere if route in served), elsewhere[0] if elsewhere else None)
    if not from_here:
        return Mark(message, "waiting", route=further) if further else Mark(message, "sent")
    return Notice(message, truth.subject, truth.until, truth.member, (), from_here, known, next=further)


async def _recipients(connection: Connection, telling: Sequence[tuple[Claimed, Truth]]) -> list[Recipient]:
    if not telling:
        return []
    organizations = [message.organization for message, _ in telling]
    return await people.reachable(connection, organizations, [truth.member for _, truth in telling])


async def _shown(connection: Connection, repainting: Sequence[Claimed]) -> list[Shown]:
    """Return the live cards of what is repainted, and the older ones of what is to shrink."""
    found: list[Shown] = []
    for read, shrinks in ((cards.live, False), (cards.to_shrink, True)):
        if of_kind := [message for message in repainting if (message.kind is Kind.SUPERSEDED) == shrinks]:
            organizations = [message.organization for message in of_kind]
            found += await read(connection, organizations, [message.about for message in of_kind])
    return found


def _folding(kind: Kind) -> int:
    """Return the place of a kind among those that are folded together, of which the first alone edits the cards."""
    # The end of a slot edits every card, also those that show the booking's version already. What follows from a change
    # comes last: the end that time brought takes it back, and stays itself.
    return {Kind.SLOT_OVER: 0, Kind.CHANGED: 2}.get(kind, 1)


def _is_to_change(card: Shown, message: Claimed, truth: Truth) -> bool:
    if message.kind is Kind.SUPERSEDED:
        return not card.live
    # The end of the slot changes no version, and yet a button goes; a page has none, nor has a board.
    unversioned = message.kind is Kind.SLOT_OVER or message.about.kind in {Topic.HOME, Topic.BOARD}
    return card.live and (card.version < truth.version or unversioned)


async def _people(
    connection: Connection, true: Sequence[tuple[Claimed, Truth]], shown: Sequence[Shown]
) -> Mapping[MemberId, Reader]:
    """Return everybody whom these messages name or address, in one round trip."""
    homes = {message.about: message.organization for message, _ in true}
    members = {(message.organization, member) for message, truth in true for member in {truth.member, *truth.named}}
    members |= {(homes[card.about], card.reader) for card in shown}
    return await people.readers(connection, [home for home, _ in members], [member for _, member in members])
