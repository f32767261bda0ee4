"""Say which times of a poll suit."""

from dataclasses import replace

from core.domain.audit import Change, Noun
from core.domain.bookings.planning import REPAINT_DELAY
from core.domain.people.member import Member
from core.domain.polls.news import PollNews
from core.domain.polls.poll import GRACE, SETTLES, toggled
from core.errors import NoSuchPoll, PollOver, PollSlotGone
from core.ledger import Ledger
from core.store import audit, polls
from core.store.database import retried
from core.use_cases.polls.end import locked, slots_of, standing
from core.values import BookingId, PollId


@retried
async def vote(ledger: Ledger, *, poll: PollId, slot: BookingId | None, by: Member, via: str) -> PollNews:
    """
    Say that a time suits, or no longer if one said so before; without a time, that none does.

    A minute after the last one's last answer the poll closes, also where no time suits anybody then. Refuses with
    NoSuchPoll who is not asked, PollOver once it has ended, and PollSlotGone for a time that can be had no longer.
    """
    now, organization = ledger.clock.now(), by.organization
    async with ledger.turn(via=via) as turn:
        known = await locked(turn, organization, poll)
        if by.id not in known.voters:
            raise NoSuchPoll
        if not known.open(now):
            raise PollOver(known.id, known.outcome or "closed")
        slots = await slots_of(turn, known)
        if slot is not None and slot not in standing(slots, now):
            raise PollSlotGone(known.id)
        before = known.votes.get(by.id, frozenset())
        after = toggled(before, slot) if slot is not None else frozenset[BookingId]()
        voted = replace(known, votes={**known.votes, by.id: after}, version=known.version + 1)
        if voted.complete and slots:
            last = min(each.lapses_at or known.closes_at for each in slots.values()) - GRACE
            voted = replace(voted, closes_at=min(last, now + SETTLES))
        async with turn.database.connection() as connection:
            await polls.vote(connection, known, member=by.id, slots=after, at=now, closes_at=voted.closes_at)
            change = Change(
                Noun.POLL,
                known.id,
                "voted",
                {"suits": sorted(before)} if by.id in known.votes else None,
                {"suits": sorted(after)},
                version=voted.version,
            )
            await audit.record(connection, change, organization=organization, by=by.id, via=via, at=now)
            await polls.repaint(connection, organization, known.id, at=now + REPAINT_DELAY)
    return PollNews(voted, slots)
