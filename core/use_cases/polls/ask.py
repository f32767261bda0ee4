"""Ask several people which of some times suits, and hold these until they have answered."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import Purpose
from core.domain.bookings.times_for_all import Span, TimeForAll
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.member import Member
from core.domain.polls.news import PollNews
from core.domain.polls.poll import FEWEST_SLOTS, GRACE, MOST_OPEN, MOST_SLOTS, SHORTEST, closes_at, in_time
from core.errors import (
    NoSuchMember,
    PolledAlready,
    PollUntilPast,
    QuotaExceeded,
    Refusal,
    SlotRefusal,
    TooFewTimes,
    TooManyPolls,
)
from core.ledger import Ledger
from core.store import audit, messages, people, polls
from core.store.database import Connection, retried
from core.use_cases.bookings.hold import Asked, hold_asked
from core.use_cases.polls.end import slots_of
from core.values import MemberId, OrganizationId, PollId


@retried
async def ask(
    ledger: Ledger,
    *,
    times: Sequence[TimeForAll],
    members: Sequence[MemberId],
    by: Member,
    via: str,
    title: str | None = None,
    span: Span | None = None,
    until: datetime | None = None,
) -> PollNews:
    """
    Hold the first of the times, and ask the members which of them suits; the one who asks is not asked.

    They are held for whoever asks, or for the first of the members where they shall meet without them. All in one
    transaction. A time that somebody has taken meanwhile, that the asker may not have, that begins too soon to ask
    anybody, or that a rule keeps out of polls, is left out. Each is held for at least an hour longer than the poll is
    open. Who is asked gets a message; the poll closes as the shortest rule of the resources that it holds says, before
    any of the times that it holds begins, and at `until` if that is earlier, but gives half an hour to answer.

    Refuses with PollUntilPast if `until` is no time to come; with NoSuchMember if nobody is asked who is a member; with
    PolledAlready if they are asked already about the days of the `span`; TooManyPolls; as `hold` does if the rules let
    the holder have fewer than two of the times; and with TooFewTimes.
    """
    now, organization = ledger.clock.now(), by.organization
    if until is not None and until <= now:
        raise PollUntilPast(until, now)
    catalogue = await ledger.catalogue(organization)
    others = list(dict.fromkeys(each for each in members if each != by.id))
    holder = None if by.id in members else next(iter(others), None)
    longest = {each.resource: catalogue.resource(each.resource).policy.polls for each in times}
    wanted = [each for each in times if longest[each.resource] and in_time(now, each.during)]
    async with ledger.turn(via=via) as turn:
        async with turn.database.connection() as connection:
            here = await people.standing(connection, organization, others)
            voters = [each for each in others if each in here]
            if not voters:
                raise NoSuchMember("")
            await people.lock_holder(connection, organization, by.id)
        # From here on nobody else begins a poll of theirs.
        begun = await poll_about(turn, members=members, span=span, title=title, by=by) if span else None
        if begun is not None:
            raise PolledAlready(begun)
        if len(wanted) < FEWEST_SLOTS:
            raise TooFewTimes
        async with turn.database.connection() as connection:
            await _check_open(connection, organization, by.id)
            open_until = [closes_at(now, each.during, most=longest[each.resource]) for each in wanted]
            poll = await polls.write(
                connection, organization, asker=by.id, voters=voters, via=via, at=now, closes_at=min(open_until)
            )
        held = await _held(turn, wanted, open_until, poll, by=by, via=via, purpose=Purpose(holder, title), now=now)
        async with turn.database.connection() as connection:
            last = min(kept for _, kept in held)
            if until is not None:
                last = min(last, max(until, now + SHORTEST))
            await polls.offer(connection, organization, poll, slots=[each.id for each, _ in held], closes_at=last)
            after = {"asker": by.id, "voters": voters, "bookings": [each.id for each, _ in held]}
            change = Change(Noun.POLL, poll, "asked", after=after, version=1)
            await audit.record(connection, change, organization=organization, by=by.id, via=via, at=now)
            due = [Due(Kind.POLLED, now, each) for each in voters]
            await messages.plan(connection, organization, About(Topic.POLL, poll), due)
            written = await polls.found(connection, organization, poll)
    if written is None:
        raise AssertionError("a poll that was written can be read")
    return PollNews(written, {each.id: each for each, _ in held})


async def poll_about(
    ledger: Ledger, *, members: Sequence[MemberId], span: Span, title: str | None, by: Member
) -> PollId | None:
    """
    Return the open poll in which somebody asks just these members for so long a time on those days, if any.

    Whether they meet with whoever asks or without them makes two meetings. Who has left is counted in neither.
    """
    catalogue = await ledger.catalogue(by.organization)
    async with ledger.database.connection() as connection:
        known = await polls.open_of(connection, by.organization, by.id)
        found = [poll for each in known if (poll := await polls.found(connection, by.organization, each))]
        asked = {*members, *(each for poll in found for each in poll.voters)} - {by.id}
        here = await people.standing(connection, by.organization, list(asked))
    others, with_asker = {each for each in members if each in here}, by.id in members
    for poll in found:
        slots = (await slots_of(ledger, poll)).values()
        days = {catalogue.resource(each.resource).local(each.during.start).date() for each in slots}
        same = all((each.during.length, each.title) == (span.length, title) for each in slots)
        meets = all((each.member == by.id) is with_asker for each in slots)
        if slots and same and meets and days <= {*span.days} and {*poll.voters} & {*here} == others:
            return poll.id
    return None


async def _check_open(connection: Connection, organization: OrganizationId, asker: MemberId) -> None:
    known = await polls.open_of(connection, organization, asker)
    if len(known) >= MOST_OPEN:
        raise TooManyPolls(MOST_OPEN, known[0])


async def _held(
    turn: Ledger,
    wanted: Sequence[TimeForAll],
    open_until: Sequence[datetime],
    poll: PollId,
    *,
    by: Member,
    via: str,
    purpose: Purpose,
    now: datetime,
) -> list[tuple[Booking, datetime]]:
    """Hold as many of the times as a poll may have, each with until when; refuses if there are not enough for one."""
    held, refused = list[tuple[Booking, datetime]](), list[Refusal]()
    for each, until in zip(wanted, open_until, strict=True):
        if len(held) == MOST_SLOTS:
            break
        asked = Asked(by.organization, each.resource, each.during, by.id, via, each.unit, purpose, until + GRACE)
        try:
            slot = await hold_asked(turn, asked, now=now)
        except (SlotRefusal, QuotaExceeded) as refusal:
            refused.append(refusal)
            continue
        async with turn.database.connection() as connection:
            await polls.keep(connection, by.organization, poll, slot.id)
        kept = replace(slot, poll=poll)
        held.append((kept, until))
        turn.remember(kept)
    if len(held) < FEWEST_SLOTS:
        raise refused[0] if refused and not held else TooFewTimes
    return held
