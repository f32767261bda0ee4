"""Write what has become of messages in hand."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from core.domain.guests import Letter
from core.domain.messages import CardMark, Claimed, Key, Kind, Mark
from core.domain.people.identity import Identity
from core.ledger import Ledger
from core.store import messages, people
from core.store.chat.cards import one_live_card
from core.store.database import retried
from core.use_cases.messages.notice import Notice
from core.values import Route

FIRST_WAIT = timedelta(seconds=2)
"""How long a message waits after its first failure; most failures of a platform last no longer."""
LONGEST_WAIT = timedelta(minutes=1)
"""The wait doubles up to this, so that a message comes at most a minute after the end of a platform's outage."""
COUNTED = 10_000
"""Attempts are counted up to here, a week of them; the column is a smallint, and a row may stay unread for longer."""


def begins(notice: Notice) -> Mark:
    """Return that a message is about to be sent."""
    return Mark(notice.claimed, "waiting", begins=True)


def sent(notice: Notice, *, by: Route | None = None) -> Mark:
    """
    Return that a message was delivered from here, on that way.

    Further cards wait for theirs, and so does the letter to whoever wants one as well; nobody else is told twice.
    """
    also = notice.also if by != notice.also else None
    further = notice.next if notice.cards else also
    seen_by = notice.member if notice.kind is Kind.CHECK_IN else None
    told = notice.subject.now if isinstance(notice.subject, Letter) else None
    return Mark(notice.claimed, "waiting" if further else "sent", route=further, code_seen_by=seen_by, told=told)


def undeliverable(notice: Notice, reason: str) -> Mark:
    """Return that a message can never be delivered from here, and why; perhaps there is another way."""
    return Mark(notice.claimed, "waiting" if notice.next else "failed", reason=reason, route=notice.next)


def put_off(notice: Notice, *, now: datetime, reason: str, after: float | None = None, attempt: bool = True) -> Mark:
    """
    Return that a message waits: so many seconds, or twice as long as after its last failure.

    It is dropped if it is no longer true by then. Waiting for a rate limit, or for a platform that is away, is no
    `attempt`.
    """
    again, attempts = _next_try(notice.claimed, now=now, after=after, attempt=attempt)
    if again >= notice.until:
        return Mark(notice.claimed, "dropped", reason=f"no longer true in time; {reason}", attempts=attempts)
    return Mark(notice.claimed, "waiting", reason=reason, attempts=attempts, not_before=again, route=notice.route)


def unread(claimed: Claimed, *, now: datetime, reason: str) -> Mark:
    """Return that a message could not be read here: another release may know what it says."""
    again, attempts = _next_try(claimed, now=now, after=None, attempt=True)
    return Mark(claimed, "waiting", reason=reason, attempts=attempts, not_before=again)


@retried
async def mark(ledger: Ledger, marks: Sequence[Mark], cards: Sequence[CardMark] = ()) -> frozenset[Key]:
    """
    Write these marks and cards, in one statement, and return the keys of the messages that were still in hand.

    Writing the same again, because nobody knows whether it was written, changes nothing. Raises Unavailable.
    """
    if not marks and not cards:
        return frozenset()
    async with ledger.database.connection() as connection:
        with one_live_card():
            return await messages.mark(connection, marks, replica=ledger.replica.id, at=ledger.clock.now(), shown=cards)


@retried
async def let_go(ledger: Ledger, *, but: Collection[Claimed] = ()) -> int:
    """Let go of what this replica has in hand and has not begun, except for these; return how many there were."""
    async with ledger.database.connection() as connection:
        return await messages.let_go(connection, replica=ledger.replica.id, but=[message.key for message in but])


@retried
async def reroute(ledger: Ledger, *, here: Collection[Route]) -> int:
    """Let what waits for a route that nobody serves be judged anew: perhaps another way has opened."""
    async with ledger.database.connection() as connection:
        return await messages.reroute(connection, here=here)


async def unreachable(ledger: Ledger, identity: Identity, *, reason: str) -> None:
    """Remember that nothing can be delivered to an identity, until it writes again."""
    async with ledger.database.connection() as connection:
        await people.mark_unreachable(connection, identity, reason)


async def next_due(ledger: Ledger, *, here: Collection[Route]) -> datetime | None:
    """Return when the next message is due that may be delivered on one of these routes."""
    async with ledger.database.connection() as connection:
        return await messages.next_due(connection, routes=here)


def _next_try(claimed: Claimed, *, now: datetime, after: float | None, attempt: bool) -> tuple[datetime, int]:
    attempts = min(claimed.attempts + attempt, COUNTED)
    # Bounded before it is doubled: a number of attempts in the thousands would overflow.
    patience = min(FIRST_WAIT * 2 ** min(max(attempts - 1, 0), 10), LONGEST_WAIT)
    return now + (timedelta(seconds=after) if after is not None else patience), attempts
