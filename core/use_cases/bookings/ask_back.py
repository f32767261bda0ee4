"""Ask something back about a request before deciding, and answer that."""

from dataclasses import replace
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings import approving
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import Amendment
from core.domain.bookings.request import Request
from core.domain.bookings.status import Status
from core.domain.lengths import check_text
from core.domain.messages import Due, Kind
from core.domain.people.member import Member
from core.errors import NothingAsked
from core.ledger import Ledger
from core.store import audit, bookings, requests
from core.store.database import retried
from core.use_cases.bookings.approve import check_decides, request_about
from core.values import BookingId


@retried
async def ask_back(ledger: Ledger, *, booking: BookingId, by: Member, via: str, query: str) -> Booking:
    """
    Ask whoever made a request something before it is decided; every approver's card shows it.

    A question before it gives way to it. Refuses with NoSuchBooking, NotAllowed, NotRequested, AlreadyOver or
    TextTooLong.
    """
    check_text("reason", query)
    one = await ledger.booking(by.organization, booking)
    now = ledger.clock.now()
    await check_decides(ledger, one, by=by, now=now)
    approving.check_pending(one, now)
    made_by = one.booked_by or one.member
    known = await request_about(ledger, one) or Request(one.organization, one.id, made_by, one.requested_at or now)
    asked = replace(known, query=query, query_by=by.id, reply=None)
    told = Due(Kind.ASKED_BACK, now, made_by)
    return await _said(ledger, one, asked, told, words={"query": query}, by=by, via=via)


@retried
async def answer_back(ledger: Ledger, *, booking: BookingId, by: Member, via: str, reply: str) -> Booking:
    """
    Answer what an approver asked back; who asked gets it, and every approver's card shows it.

    Refuses with NoSuchBooking, NotYours, NothingAsked, AlreadyOver or TextTooLong.
    """
    check_text("reason", reply)
    one = await ledger.booking(by.organization, booking)
    one.check_owner(by.id)
    now = ledger.clock.now()
    approving.check_pending(one, now)
    known = await request_about(ledger, one)
    if known is None or known.query is None or known.query_by is None:
        raise NothingAsked(one.id)
    told = Due(Kind.ANSWERED_BACK, now, known.query_by)
    return await _said(ledger, one, replace(known, reply=reply), told, words={"reply": reply}, by=by, via=via)


async def unanswered_since(ledger: Ledger, booking: Booking, *, by: Member) -> datetime | None:
    """Return when the member was asked something about a request that they made; None if nothing waits for them."""
    if booking.settled(ledger.clock.now()).status is not Status.PENDING or by.id not in {
        booking.member,
        booking.booked_by,
    }:
        return None
    request = await request_about(ledger, booking)
    if request is None or request.query is None or request.reply is not None:
        return None
    async with ledger.database.connection() as connection:
        known = await audit.of_subject(connection, booking.organization, Noun.REQUEST, booking.id)
    return max((each.entry.at for each in known if each.entry.verb == Kind.ASKED_BACK), default=None)


async def _said(
    ledger: Ledger,
    one: Booking,
    request: Request,
    told: Due,
    *,
    words: dict[str, str],
    by: Member,
    via: str,
) -> Booking:
    """Write what was said about a request, and tell it; the booking's next version repaints every card."""
    after, now = replace(one, version=one.version + 1), told.at
    async with ledger.database.transaction() as connection:
        await bookings.save(connection, after, before=one, by=by.id, via=via, at=now, amendment=Amendment((told,)))
        await requests.put(connection, request)
        change = Change(Noun.REQUEST, one.id, told.kind, after={"booking": one.id}, personal={"after": words})
        await audit.record(connection, change, organization=one.organization, by=by.id, via=via, at=now)
    ledger.remember(after)
    return after
