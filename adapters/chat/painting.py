"""Paint what is due: the message that tells a notice, or each of the cards that show what has changed."""

import asyncio
from dataclasses import replace
from functools import singledispatch

from adapters.calendars.writing import Reading, calendar
from adapters.chat.answers import home
from adapters.chat.answers.card import knowing
from adapters.chat.cards.certificates import certificate_notice
from adapters.chat.cards.channel_boards import board_card, board_notice, board_superseded
from adapters.chat.cards.faults import fault_notice
from adapters.chat.cards.favours import favour_notice, names_without, ring_notice
from adapters.chat.cards.gaps import gap_notice, unused_notice
from adapters.chat.cards.invitations import join_request, let_in
from adapters.chat.cards.leavers import leaver_notice, ownerless
from adapters.chat.cards.letters import address_code, address_lost, guest_letter, guest_lost
from adapters.chat.cards.look import Look
from adapters.chat.cards.notices import NOTICES, Facts, told
from adapters.chat.cards.outages import incident_notice, outage_notice
from adapters.chat.cards.own_calendar import calendar_notice
from adapters.chat.cards.polls import poll_card, poll_notice, poll_superseded
from adapters.chat.cards.privacy import erasure_request
from adapters.chat.cards.repainting import repainted, superseded
from adapters.chat.cards.reports import monthly
from adapters.chat.cards.standing_in import delegate_notice
from adapters.chat.cards.waiting import wait_over
from adapters.chat.cards.webhooks import webhook_notice
from adapters.chat.cards.weeks import week_notice
from adapters.chat.replies import Replies
from core.domain.boards import Board, State
from core.domain.bookings.booking import Booking
from core.domain.calendars import Entry
from core.domain.favours.news import FavourNews, RingNews
from core.domain.guests import Letter, Lost
from core.domain.incidents import Incident
from core.domain.messages import HOLDER, REPAINTS, Kind
from core.domain.outages import Effects
from core.domain.people.certificate import Certificate
from core.domain.people.delegation import DelegateNews
from core.domain.people.erasure import Erasure
from core.domain.people.home import Home
from core.domain.people.join_request import JoinRequest
from core.domain.people.leaving import LeftBehind
from core.domain.people.mail_address import MailAddress
from core.domain.people.own_calendar import OwnCalendar
from core.domain.people.week import Week
from core.domain.polls.news import PollNews
from core.domain.reports import By, Digest
from core.domain.resources.fault import Reported
from core.domain.series.health import Unused
from core.domain.series.series import Gap
from core.domain.waiting.fitting import pieces
from core.domain.waiting.wait import Wait
from core.domain.webhooks import Webhook
from core.ledger import Ledger
from core.use_cases.boards.look import look as look_at
from core.use_cases.bookings.card_facts import card_facts, free_instead
from core.use_cases.bookings.extend import can_extend
from core.use_cases.bookings.show_code import code_of
from core.use_cases.calendars.entry_of import uid_of
from core.use_cases.favours.told import tells
from core.use_cases.messages.notice import Notice
from core.use_cases.reports.use import use_of
from core.use_cases.series.dates_of import lost_since, told_together
from core.use_cases.waiting.listed import wait_of
from core.values import MINUTE, MemberId

MORE = 30
"""Minutes that Bellhop offers before a booking ends, if the slot behind it is free for so long."""


@singledispatch
async def paint(subject: object, notice: Notice, ledger: Ledger) -> Replies:
    """
    Return the one message that tells the notice, or its cards as they look now, in the order of `notice.cards`.

    There is a function for each topic; raises Unavailable.
    """
    raise NotImplementedError(f"nobody paints {type(subject).__name__}")


@paint.register
async def _(booking: Booking, notice: Notice, ledger: Ledger) -> Replies:
    catalogue, now = await ledger.catalogue(booking.organization), ledger.clock.now()
    if notice.kind in NOTICES:
        look = await _look(booking, notice.member, notice, ledger)
        return (told(notice.kind, booking, look, await _facts(notice, booking, ledger)),)
    if notice.kind is Kind.SUPERSEDED:
        looks = (Look.of(card.reader, catalogue, notice.people, now=now) for card in notice.cards)
        return tuple(superseded(booking, look) for look in looks)
    return tuple(
        [repainted(card.purpose, booking, await _look(booking, card.reader, notice, ledger)) for card in notice.cards]
    )


async def _look(booking: Booking, reader: MemberId, notice: Notice, ledger: Ledger) -> Look:
    catalogue, now = await ledger.catalogue(booking.organization), ledger.clock.now()
    facts = await card_facts(ledger, booking, reader=reader, now=now)
    # Nobody has answered the request: what its holder may take instead is offered with that message alone.
    instead = notice.kind in {Kind.UNANSWERED, Kind.LAPSED}
    if instead:
        facts = replace(facts, offers=await free_instead(ledger, booking, now=now))
    return knowing(Look.of(reader, catalogue, notice.people, now=now), facts)


@paint.register
async def _(effects: Effects, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(notice.claimed.organization)
    return (outage_notice(effects, Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())),)


@paint.register
async def _(incident: Incident, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(notice.claimed.organization)
    return (incident_notice(incident, Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())),)


@paint.register
async def _(left: LeftBehind, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(notice.claimed.organization)
    look = Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())
    return (ownerless(left, look) if notice.kind is Kind.OWNERLESS else leaver_notice(left, look),)


@paint.register
async def _(request: JoinRequest, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(notice.claimed.organization)
    look = Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())
    return (let_in(look) if notice.kind is Kind.LET_IN else join_request(request, look),)


@paint.register
async def _(lost: Erasure, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(notice.claimed.organization)
    return (erasure_request(lost, Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())),)


@paint.register
async def _(digest: Digest, notice: Notice, ledger: Ledger) -> Replies:
    organization = notice.claimed.organization
    found = await use_of(ledger, organization=organization, days=digest.days, by=By.RESOURCE, who=None)
    whole = await use_of(ledger, organization=organization, days=digest.days, by=By.SITE, who=None)
    look = Look.of(notice.member, await ledger.catalogue(organization), notice.people, now=ledger.clock.now())
    return (await asyncio.to_thread(monthly, found, whole, digest.days, look),)


@paint.register
async def _(certificate: Certificate, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(certificate.organization)
    look = Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())
    return (certificate_notice(notice.kind, certificate, look),)


@paint.register
async def _(gap: Gap, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(notice.claimed.organization)
    return (gap_notice(gap, Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())),)


@paint.register
async def _(week: Week, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(notice.claimed.organization)
    return (week_notice(week, Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())),)


@paint.register
async def _(news: DelegateNews, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(notice.claimed.organization)
    look = Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())
    return (delegate_notice(news, notice.kind, look),)


@paint.register
async def _(unused: Unused, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(notice.claimed.organization)
    look = Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())
    return (unused_notice(unused, notice.kind, look),)


@paint.register
async def _(news: FavourNews, notice: Notice, ledger: Ledger) -> Replies:
    favour, reader = news.favour, notice.member
    look = Look.of(reader, await ledger.catalogue(favour.organization), notice.people, now=ledger.clock.now())
    other = favour.holder if reader == favour.asker else favour.asker
    if not await tells(ledger, news.theirs, reader=reader, of=other):
        own = news.mine if reader == favour.asker else news.theirs
        look = replace(look, names=names_without(look.names, other, own))
    return (favour_notice(notice.kind, news, look),)


@paint.register
async def _(news: RingNews, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(news.ring.organization)
    look = Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())
    return (ring_notice(notice.kind, news, look),)


@paint.register
async def _(news: PollNews, notice: Notice, ledger: Ledger) -> Replies:
    catalogue, now = await ledger.catalogue(news.poll.organization), ledger.clock.now()
    if notice.kind not in REPAINTS:
        return (poll_notice(news, Look.of(notice.member, catalogue, notice.people, now=now)),)
    looks = [Look.of(card.reader, catalogue, notice.people, now=now) for card in notice.cards]
    if notice.kind is Kind.SUPERSEDED:
        return tuple(map(poll_superseded, looks))
    return tuple(poll_card(news, look) for look in looks)


@paint.register
async def _(wait: Wait, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(wait.organization)
    return (wait_over(wait, Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())),)


@paint.register
async def _(page: Home, notice: Notice, ledger: Ledger) -> Replies:
    return tuple([await home.painted(page.member, card, ledger) for card in notice.cards])


@paint.register
async def _(board: Board, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(board.organization)
    look = Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())
    if notice.kind in {Kind.BOARD_UNPINNED, Kind.BOARD_LOST}:
        return (board_notice(notice.kind, look),)
    if notice.kind is Kind.SUPERSEDED:
        return tuple(board_superseded(look) for _ in notice.cards)
    shown = board_card(board, await look_at(ledger, board) if board.state is State.STANDS else (), look)
    return tuple(shown for _ in notice.cards) or (shown,)


@paint.register
async def _(reported: Reported, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(notice.claimed.organization)
    return (fault_notice(reported, Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())),)


@paint.register
async def _(letter: Letter, notice: Notice, ledger: Ledger) -> Replies:
    booking, now = letter.booking, ledger.clock.now()
    catalogue = await ledger.catalogue(booking.organization)
    # By the clocks of the place: nobody knows where a guest lives.
    look = replace(
        Look.of(notice.member, catalogue, notice.people, now=now), zone=catalogue.resource(booking.resource).zone
    )
    entry = Entry(booking, uid_of(ledger.vault, booking), letter.now.sequence, letter.rule, letter.first, letter.dates)
    reading = Reading(HOLDER, look.words, catalogue, {notice.member: look.names[notice.member]})
    return (guest_letter(letter, look, await asyncio.to_thread(calendar, [entry], reading)),)


@paint.register
async def _(known: MailAddress, notice: Notice, ledger: Ledger) -> Replies:
    look = Look.of(known.member, await ledger.catalogue(known.organization), notice.people, now=ledger.clock.now())
    if notice.kind is Kind.ADDRESS_LOST or known.sealed is None:
        return (address_lost(known, look),)
    return (address_code(known, ledger.vault.unseal(known.sealed), look),)


@paint.register
async def _(known: OwnCalendar, notice: Notice, ledger: Ledger) -> Replies:
    look = Look.of(known.member, await ledger.catalogue(known.organization), notice.people, now=ledger.clock.now())
    return (calendar_notice(known, notice.kind, look),)


@paint.register
async def _(known: Webhook, notice: Notice, ledger: Ledger) -> Replies:
    look = Look.of(notice.member, await ledger.catalogue(known.organization), notice.people, now=ledger.clock.now())
    return (webhook_notice(known, look),)


@paint.register
async def _(lost: Lost, notice: Notice, ledger: Ledger) -> Replies:
    catalogue = await ledger.catalogue(lost.booking.organization)
    return (guest_lost(lost, Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())),)


async def _facts(notice: Notice, booking: Booking, ledger: Ledger) -> Facts:
    """Look up the facts that this kind of notice shows."""
    match notice.kind:
        case Kind.ENDING:
            return Facts(longer=MORE if await can_extend(ledger, booking, longer=MORE * MINUTE) else None)
        case Kind.CHECK_IN:
            organization, holder = booking.organization, booking.member
            return Facts(code=await code_of(ledger, organization=organization, booking=booking.id, by=holder))
        case Kind.RECEIPT:
            return Facts(calendar=await _event(booking, notice, ledger))
        case Kind.FREED:
            wait = await wait_of(ledger, organization=booking.organization, booking=booking.id)
            resource = (await ledger.catalogue(booking.organization)).resource(booking.resource)
            now = ledger.clock.now()
            return Facts(wait=wait, parts=pieces(wait.watched, booking.during, resource, now=now) if wait else ())
        case _:
            together = await told_together(ledger, booking, kind=notice.kind, reader=notice.member)
            gone = await lost_since(ledger, booking) if notice.kind is Kind.ANSWERED else ()
            return Facts(together=together, lost=gone)


async def _event(booking: Booking, notice: Notice, ledger: Ledger) -> bytes:
    """Return a booking as its holder's calendar takes it over."""
    catalogue = await ledger.catalogue(booking.organization)
    look = Look.of(notice.member, catalogue, notice.people, now=ledger.clock.now())
    entry = Entry(booking, uid_of(ledger.vault, booking), booking.version)
    reading = Reading(notice.member, look.words, catalogue, look.names)
    return await asyncio.to_thread(calendar, [entry], reading)
