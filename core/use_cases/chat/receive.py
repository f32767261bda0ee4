"""Count each delivery once, act on it once, and keep it with its answer until that is said."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.deliveries import Delivery, NotOurs, Origin
from core.domain.messages import CardMark, Shown
from core.domain.sentences import Spoken
from core.ledger import Ledger
from core.store import handed_in, proposals
from core.store.chat import conversations, deliveries, questions
from core.store.chat.cards import one_live_card
from core.store.database import retried
from core.use_cases.chat.remember import QUIET, Note
from core.values import OrganizationId, Route

AT_ONCE = 100
"""Deliveries to claim at a time, every second: the rest stays for other replicas, which may be waiting for work."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a delivery is answered with, sealed, and what the conversation remembers of it."""

    answer: bytes
    note: Note | None = None
    origin: Origin | None = None
    """The message that was read, and the booking that came of it."""
    spoken: Spoken | None = None
    """What is kept of the sentence, without whoever said it."""


Decide = Callable[[Ledger], Awaitable[Decision]]


async def keep(ledger: Ledger, *, delivery: Delivery) -> bool:
    """Keep a delivery, in the hands of this replica; False if the same one was kept before."""
    return bool(await keep_all(ledger, arrived=[delivery]))


async def keep_all(ledger: Ledger, *, arrived: Sequence[Delivery]) -> dict[tuple[str, str], Delivery]:
    """
    Keep deliveries in the order of their arrival, in one statement, and return the new ones by their keys.

    Each is of the organization to which its sender belongs now, or else the workspace by which it came.
    """
    async with ledger.database.connection() as connection:
        new = await deliveries.keep(connection, arrived, replica=ledger.replica.id)
    return {each.key: replace(each, organization=new[each.key]) for each in arrived if each.key in new}


async def waiting(
    ledger: Ledger, *, organization: OrganizationId, route: Route, person: str, most: int
) -> list[Delivery]:
    """Return the oldest deliveries of a person that this replica has in hand, in the order of their arrival."""
    async with ledger.database.connection() as connection:
        return await deliveries.waiting(
            connection, organization, route=route, person=person, replica=ledger.replica.id, most=most
        )


@retried
async def act(ledger: Ledger, *, delivery: Delivery, decide: Decide) -> bytes:
    """
    Act on a delivery in one turn with the record of its answer, and return the answer, which is then to be said.

    `decide` is given the turn's ledger, and everything that it does there happens with the record or not at all; it
    may be run several times. If the answer is recorded already, nothing is done, and that is the answer. Refuses with
    NotOurs when there is nothing to do. After Unavailable the answer may be recorded or not; the next try finds out.
    """
    try:
        with deliveries.recording():
            async with ledger.turn(via=delivery.route.platform) as turn:
                decision = await decide(turn)
                await _record(turn, delivery, decision)
    except NotOurs:
        return await _recorded(ledger, delivery)
    return decision.answer


@retried
async def answered(ledger: Ledger, *, delivery: Delivery, shown: Sequence[Shown] = ()) -> None:
    """
    Forget the delivery's content, but not its id, so that it is counted once; write the cards that answered it.

    Each is the live card of its conversation from now on, and older ones of the same shrink.
    """
    cards = [CardMark(delivery.organization, each) for each in shown]
    async with ledger.database.connection() as connection:
        with one_live_card():
            await deliveries.answered(connection, delivery, at=ledger.clock.now(), shown=cards)


async def put_off(ledger: Ledger, *, delivery: Delivery, answer: bytes | None, until: datetime) -> None:
    """Let go of a delivery until an instant, with what is left to say of its answer; None changes nothing of it."""
    async with ledger.database.connection() as connection:
        await deliveries.put_off(connection, delivery, answer, until=until, replica=ledger.replica.id)


async def claim(ledger: Ledger, *, routes: Collection[Route]) -> list[Delivery]:
    """Claim kept deliveries of these routes that no replica has in hand, in the order of their arrival."""
    async with ledger.database.connection() as connection:
        return await deliveries.claim(
            connection,
            routes=routes,
            replica=ledger.replica.id,
            now=ledger.clock.now(),
            most=AT_ONCE,
        )


async def let_go(ledger: Ledger, *, but: Collection[tuple[str, str]]) -> int:
    """Let go of what this replica has in hand, except for deliveries with these keys; return how many there were."""
    async with ledger.database.connection() as connection:
        return await deliveries.let_go(connection, replica=ledger.replica.id, but=but)


async def tell(ledger: Ledger, *, delivery: Delivery) -> None:
    """Write that the sender was told to try again, so that nobody acts on the delivery, whether it was kept or not."""
    async with ledger.database.connection() as connection:
        await deliveries.tell(connection, delivery)


async def origin(ledger: Ledger, *, delivery: Delivery, message: str) -> Origin | None:
    """Return what an earlier message of the same person led to; None if it was not read, or more than a week ago."""
    async with ledger.database.connection() as connection:
        return await deliveries.origin(connection, delivery, message)


async def forget_old(ledger: Ledger) -> int:
    """Forget what conversations offered, old questions, proposals and files, each in its time; return how many."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        faded = await conversations.fade(connection, now=now)
        asked = await questions.forget_old(connection, now=now)
        proposed = await proposals.forget_old(connection, now=now)
        files = await handed_in.forget_old(connection, now=now)
    return faded + asked + proposed + files


async def _record(turn: Ledger, delivery: Delivery, decision: Decision) -> None:
    now, note = turn.clock.now(), decision.note
    async with turn.database.last() as connection:
        if note:
            await conversations.write(connection, note.talk, note.said, at=now, since=now - QUIET, pressed=note.pressed)
        await deliveries.record(
            connection,
            delivery,
            decision.answer,
            origin=decision.origin,
            spoken=decision.spoken,
            replica=turn.replica.id,
        )


async def _recorded(ledger: Ledger, delivery: Delivery) -> bytes:
    async with ledger.database.connection() as connection:
        answer = await deliveries.recorded(connection, delivery, replica=ledger.replica.id)
    if answer is None:
        raise NotOurs
    return answer
