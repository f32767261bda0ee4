"""What is asked of the holders of bookings, and what they answer, in the conversation and as messages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

from adapters.chat.cards.favours import favour_notice, names_without, ring_notice
from adapters.chat.cards.look import Look
from adapters.chat.intents.bookings import Confirm
from adapters.chat.intents.favours import (
    AgreeToRing,
    AskFavour,
    AskHolder,
    GrantFavour,
    KeepMine,
    LeaveRing,
    UndoFavour,
    WithdrawFavour,
)
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.favours.favour import Answer, Favour, Spot, What
from core.domain.favours.news import FavourNews, RingNews
from core.domain.favours.ring import Ring
from core.domain.messages import Kind
from core.domain.people.member import Member
from core.values import BookingId, FavourId, Interval, MemberId, OrganizationId, RingId
from tests.snapshots.conversation import Conversation
from tests.stage import MONDAY_NOON, slot
from tests.unit.chat.test_cards import ANN, BEN, CLEO
from tests.unit.chat.test_cards import STATES as CARDS

Painted = tuple[str, MemberId, partial[Reply]]


async def favours_asked(talk: Conversation, ann: Member, ben: Member, cleo: Member) -> None:
    """Ask for a slot, withdraw it, ask again, get it, take it back; keep one's own; and swap three at once."""
    await talk.writes(ann, "/rules house asking 9 a day")
    await _booked(talk, ben, "hubble 17 december 9-10")
    taken = await talk.writes(cleo, "hubble 17 december 9:30-10:30")
    what = await talk.presses(cleo, taken, AskHolder)
    early = _favour(sent := await talk.presses(cleo, what, AskFavour))
    await talk.presses(cleo, sent, WithdrawFavour)
    await talk.means(ben, GrantFavour(early), "presses Give it, too late")
    again = _favour(await talk.presses(cleo, what, AskFavour))
    given = await talk.means(ben, GrantFavour(again), "presses Give it")
    await talk.means(ben, KeepMine(again), "presses Keep mine, after Give it")
    await talk.presses(ben, given, UndoFavour)
    for text in ("ask who has hubble 17 december 9-10", "ask whoever has hubble", "can I swap slots?"):
        asked = await talk.writes(ann, text)
        if text.endswith("9-10"):
            kept = _favour(await talk.presses(ann, asked, AskFavour))
            await talk.means(ben, KeepMine(kept), "presses Keep mine")
    await _swapped_at_once(talk, ann, ben, cleo)
    await talk.writes(ann, "/rules house asking default")
    await talk.writes(ben, "swap with myself")


async def _swapped_at_once(talk: Conversation, ann: Member, ben: Member, cleo: Member) -> None:
    first, second, third = (
        await _booked(talk, ann, "atlas 18 december 9-10"),
        await _booked(talk, ben, "hubble 18 december 9-10"),
        await _booked(talk, cleo, "atlas 18 december 11-12"),
    )
    await talk.writes(ann, "ask who has hubble 18 december 9-10 if they'd swap for my atlas")
    wishes = ((ann, second, first), (ben, third, second), (cleo, first, third))
    asked = [
        await talk.means(who, AskFavour(What.SWAP, theirs, slot(24, 9, 10), mine), "asks to swap")
        for who, theirs, mine in wishes
    ]
    ring = RingId(min(map(_favour, asked)))
    for who in (ann, ben, cleo):
        await talk.means(who, AgreeToRing(ring), "agrees to swap")
    await talk.means(cleo, LeaveRing(ring), "presses Keep mine, too late")


async def _booked(talk: Conversation, who: Member, wish: str) -> BookingId:
    card = await talk.presses(who, await talk.writes(who, wish), Confirm)
    [booked] = [reply.card for reply in card if reply.card]
    return booked.about.booking


def _favour(replies: Replies) -> FavourId:
    """Return what was asked, by the button that withdraws it."""
    [favour] = [
        each.intent.favour for reply in replies for each in reply.buttons if isinstance(each.intent, WithdrawFavour)
    ]
    return favour


def messages() -> Iterator[Painted]:
    """Yield each message about a favour, to the holder and to who asked, and those about rings."""
    theirs, mine = _at(7, BEN, slot(24, 15, 17)), _at(8, ANN, slot(25, 9, 10))
    for what in What:
        favour = _asked(what, theirs, mine)
        news = FavourNews(favour, theirs, mine if what is What.SWAP else None)
        yield f"{what}: asked", BEN, partial(favour_notice, Kind.FAVOUR_ASKED, news)
        yield f"{what}: asked, without a name", BEN, partial(_unnamed, news)
        if what is What.SHARE:
            # A yes is told as to every attendee.
            continue
        done = FavourNews(replace(favour, answer=Answer.YES, answered_at=MONDAY_NOON), theirs, mine)
        yield f"{what}: done", ANN, partial(favour_notice, Kind.FAVOUR_ANSWERED, done)
    for answer in (Answer.NO, Answer.LAPSED, Answer.HINDERED, Answer.OFF, Answer.UNDONE):
        favour = replace(_asked(What.SWAP, theirs, mine), answer=answer, answered_at=MONDAY_NOON)
        news = FavourNews(favour, theirs, mine)
        yield f"swap: {answer}", ANN, partial(favour_notice, Kind.FAVOUR_ANSWERED, news)
    off = replace(_asked(What.GIVE, theirs, mine), answer=Answer.OFF, answered_at=MONDAY_NOON)
    free = FavourNews(off, theirs, None, free=True)
    yield "give: given up, and free", ANN, partial(favour_notice, Kind.FAVOUR_ANSWERED, free)
    yield from _of_rings(theirs, mine)


def _of_rings(theirs: Booking, mine: Booking) -> Iterator[Painted]:
    third = _at(9, CLEO, slot(26, 9, 10))
    wishes = tuple(
        replace(_asked(What.SWAP, wanted, given), ring=RingId(1), ring_until=slot(24, 12, 13).start)
        for given, wanted in ((mine, theirs), (theirs, third), (third, mine))
    )
    known = {each.id: each for each in (theirs, mine, third)}
    ring = Ring(RingId(1), OrganizationId(1), wishes)
    off = replace(ring, wishes=tuple(replace(each, ring_ended_at=MONDAY_NOON) for each in wishes))
    done = replace(off, wishes=tuple(replace(each, answer=Answer.YES) for each in off.wishes))
    yield "ring: offered", ANN, partial(ring_notice, Kind.RING_OFFERED, RingNews(ring, known))
    yield "ring: off", ANN, partial(ring_notice, Kind.RING_ENDED, RingNews(off, known))
    yield "ring: done", ANN, partial(ring_notice, Kind.RING_ENDED, RingNews(done, known))


def _unnamed(news: FavourNews, look: Look) -> Reply:
    return favour_notice(
        Kind.FAVOUR_ASKED, news, replace(look, names=names_without(look.names, news.favour.asker, news.theirs))
    )


def _at(number: int, member: MemberId, during: Interval) -> Booking:
    """Return a confirmed booking of that member at that time."""
    release = during.start + timedelta(minutes=10)
    booked = replace(CARDS["confirmed"], id=BookingId(number), member=member, booked_by=member)
    return replace(booked, during=during, attendees=(), release_at=release)


def _asked(what: What, theirs: Booking, mine: Booking) -> Favour:
    wanted = (
        theirs.during
        if what in {What.SWAP, What.SHARE}
        else Interval(theirs.during.start + timedelta(hours=1), theirs.during.end)
    )
    given = mine if what is What.SWAP else None
    return Favour(
        FavourId(1),
        theirs.organization,
        what,
        theirs.id,
        theirs.member,
        mine.member,
        wanted,
        Spot.of(theirs),
        given.id if given else None,
        Spot.of(given) if given else None,
        "slack",
        MONDAY_NOON,
        MONDAY_NOON + timedelta(days=1),
    )
