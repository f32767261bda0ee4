"""What is said to who waits for something: in line, wider, offered, taken, passed on, stopped."""

from collections.abc import Iterator
from functools import partial

from adapters.chat.cards.waiting import wait_over
from adapters.chat.intents.waiting import (
    ListWaits,
    PassFreed,
    StopWatching,
    TakeFreed,
    TakeFreedPart,
    WatchAny,
    WatchOthers,
    WatchPart,
    WatchSlot,
)
from adapters.chat.replies import Reply
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.waiting.wait import State, Wait, Watched
from core.use_cases.waiting.listed import waiting_of
from core.use_cases.waiting.offer_freed import offer_freed
from core.values import BookingId, Interval, MemberId, WaitId
from tests.snapshots.conversation import Conversation
from tests.stage import MONDAY_NOON, berlin, slot
from tests.unit.chat.test_cards import ATLAS, BEN

Painted = tuple[str, MemberId, partial[Reply]]

EARLIER = Interval(berlin(15, 9, month=12), berlin(15, 11, month=12))
LATER = Interval(berlin(15, 14, month=12), berlin(15, 15, month=12))


async def waited(talk: Conversation, ann: Member, ben: Member, cleo: Member, catalogue: Catalogue) -> None:
    """Wait for what Ann holds, and get it when she drops it."""
    wish = "tell me when curie is free 15 december 9-11"
    await talk.writes(cleo, "drop all")
    await talk.writes(cleo, "/waiting")
    for text in ("put me on the waiting list", "stop watching curie", wish):
        await talk.writes(cleo, text)
    await talk.writes(ann, "curie 15 december 9-11")
    watched = await talk.writes(cleo, wish)
    await talk.writes(cleo, wish)
    await talk.writes(ben, f"{wish} or any part of it of at least an hour")
    await talk.presses(cleo, watched, WatchPart)
    await talk.presses(cleo, watched, WatchOthers)
    await talk.writes(cleo, "bookings")
    await talk.means(cleo, ListWaits(), "presses What I wait for")
    passed = await _freed(talk, ann, cleo)
    await talk.means(cleo, ListWaits(), "presses What I wait for")
    await talk.means(cleo, PassFreed(passed), "presses Pass")
    await talk.writes(cleo, "how long do I have to wait for curie?")
    await talk.writes(cleo, "how long do I have to wait for atlas?")
    await talk.writes(ann, "curie 15 december 13-15")
    await talk.writes(cleo, "tell me when curie is free 15 december 13-15 or any part of it")
    offered = await _freed(talk, ann, cleo)
    await talk.means(cleo, TakeFreedPart(offered, LATER), "presses Take 14–15")
    await talk.means(cleo, TakeFreed(passed), "presses Take, late")
    await _stopped(talk, ann, cleo, catalogue)


async def _stopped(talk: Conversation, ann: Member, cleo: Member, catalogue: Catalogue) -> None:
    await talk.writes(ann, "hubble 15 december 9-11")
    await talk.writes(ann, "atlas 15 december 9-11")
    await talk.writes(ann, "lyra 15 december 9-11")
    await talk.writes(cleo, "hubble 15 december 9-11")
    hubble = next(each.id for each in catalogue.listed if each.name == "Hubble")
    await talk.writes(cleo, "tell me when hubble or atlas is free every tuesday 9-11")
    await talk.writes(cleo, "never mind")
    await talk.writes(cleo, "tell me when hubble or atlas is free 15 december 9-11")
    await talk.writes(cleo, "stop watching atlas")
    await talk.writes(cleo, "stop watching hubble")
    watched = await talk.means(cleo, WatchSlot(hubble, EARLIER), "presses Tell me if Hubble frees up")
    await talk.writes(cleo, "tell me when atlas is free 15 december 9-11")
    await talk.writes(cleo, "stop watching something on 15 december")
    await talk.writes(cleo, "stop watching atlas")
    await talk.presses(cleo, watched, StopWatching)
    await talk.presses(cleo, watched, StopWatching)
    none = await talk.writes(cleo, "find a room for 10 on 15 december 9-10")
    await talk.presses(cleo, none, WatchAny)
    await talk.writes(ann, "drop all")


async def _freed(talk: Conversation, holder: Member, waiter: Member) -> BookingId:
    """Let the holder drop it, and return the hold of whoever waited."""
    await talk.writes(holder, "drop all")
    return await _offered(talk, waiter)


async def _offered(talk: Conversation, waiter: Member) -> BookingId:
    """Offer what got free, and return the hold of whoever waited."""
    await offer_freed(talk.ledger)
    lines = await waiting_of(talk.ledger, organization=waiter.organization, member=waiter.id)
    [offered] = [each.wait.booking for each in lines if each.wait.booking is not None]
    return offered


def messages() -> Iterator[Painted]:
    """Yield the message that a wait is over because what was waited for can no longer be booked."""
    watched = Watched.of(ATLAS.id, slot(24, 15, 17))
    wait = Wait(WaitId(7), ATLAS.organization, BEN, watched, State.STOPPED, "slack", MONDAY_NOON)
    yield "wait: over", BEN, partial(wait_over, wait)
