"""Polls, from the question to what came of it, in the conversation and as cards and messages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

from adapters.chat.cards.polls import poll_notice, poll_superseded
from adapters.chat.intents.polls import CallOffPoll, DecidePoll, PollTimes, ShowPoll, ShowPolls, TimesAgain, VotePoll
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.status import Status
from core.domain.people.member import Member
from core.domain.polls.news import PollNews
from core.domain.polls.poll import Outcome, Poll
from core.values import BookingId, MemberId, OrganizationId, PollId
from tests.snapshots.conversation import Conversation
from tests.stage import MONDAY_NOON, slot
from tests.unit.chat.test_cards import ANN, BEN, CLEO, HELD

Painted = tuple[str, MemberId, partial[Reply]]


async def polled(talk: Conversation, ann: Member, cleo: Member) -> None:
    """Ask somebody which time suits, decide for one, and call another one off."""
    await talk.means(ann, ShowPolls(), "asks for polls")
    asked = await talk.presses(
        ann, await talk.writes(ann, "an hour from 14 to 15 december for @cleo and me"), PollTimes
    )
    poll = _poll(asked)
    await talk.means(ann, DecidePoll(poll), "presses Decide now, too early")
    first = next(each.intent.slot for each in asked[0].buttons if isinstance(each.intent, DecidePoll))
    await talk.means(cleo, VotePoll(poll, first), "presses a time")
    await talk.means(ann, ShowPoll(poll), "looks at the poll")
    await talk.means(ann, DecidePoll(poll), "presses Decide now")
    await talk.means(cleo, VotePoll(poll), "presses None of these, too late")
    found = await talk.writes(ann, "an hour from 15 to 16 december for @cleo and me")
    again = _poll(await talk.presses(ann, found, PollTimes))
    await talk.presses(ann, found, PollTimes)
    await talk.means(ann, ShowPolls(), "asks for polls")
    await talk.means(ann, VotePoll(again), "presses a button that is not theirs")
    await talk.means(ann, CallOffPoll(again), "presses Call it off")
    await talk.means(ann, TimesAgain(again), "presses Other times")


def _poll(replies: Replies) -> PollId:
    """Return what was asked, by the button that calls it off."""
    [poll] = [each.intent.poll for reply in replies for each in reply.buttons if isinstance(each.intent, CallOffPoll)]
    return poll


def messages() -> Iterator[Painted]:
    """Yield the card of a poll to each who takes part, while it is open and when it is over."""
    slots = {
        number: replace(HELD, id=number, during=during, member=ANN, lapses_at=during.start, poll=PollId(1))
        for number, during in ((BookingId(7), slot(25, 10, 11)), (BookingId(8), slot(26, 14, 15)))
    }
    asked = Poll(
        PollId(1),
        OrganizationId(1),
        ANN,
        (BEN, CLEO),
        tuple(slots),
        "slack",
        MONDAY_NOON,
        MONDAY_NOON + timedelta(days=1),
        1,
        {},
    )
    answered = replace(asked, votes={BEN: frozenset({BookingId(7)}), CLEO: frozenset[BookingId]()})
    yield "poll: asked", BEN, partial(poll_notice, PollNews(asked, slots))
    yield "poll: answered", BEN, partial(poll_notice, PollNews(answered, slots))
    yield "poll: answered with none", CLEO, partial(poll_notice, PollNews(answered, slots))
    yield "poll: of the asker", ANN, partial(poll_notice, PollNews(answered, slots))
    for_ben = {number: replace(each, member=BEN, booked_by=ANN) for number, each in slots.items()}
    for reader, whose in ((ANN, "the asker, who does not come"), (BEN, "whose booking it becomes"), (CLEO, "another")):
        yield f"poll for others: to {whose}", reader, partial(poll_notice, PollNews(asked, for_ben))
    yield "poll: shown again further down", BEN, partial(poll_superseded)
    ended = replace(answered, ended_at=MONDAY_NOON)
    booked = {**slots, BookingId(7): replace(slots[BookingId(7)], status=Status.CONFIRMED, attendees=(BEN, CLEO))}
    decided = replace(ended, outcome=Outcome.DECIDED, booking=BookingId(7))
    pending = {**booked, BookingId(7): replace(booked[BookingId(7)], status=Status.PENDING)}
    yield "poll: decided", BEN, partial(poll_notice, PollNews(decided, booked))
    gone = {**booked, BookingId(7): replace(booked[BookingId(7)], status=Status.CANCELLED, ended_at=MONDAY_NOON)}
    yield "poll: decided, and cancelled since", ANN, partial(poll_notice, PollNews(decided, gone))
    yield "poll: decided, to be approved", ANN, partial(poll_notice, PollNews(decided, pending))
    for outcome in (Outcome.NOBODY, Outcome.CALLED_OFF, Outcome.LOST):
        over = PollNews(replace(ended, outcome=outcome), slots)
        for reader in (ANN, BEN):
            yield (
                f"poll: {outcome}, to {'the asker' if reader == ANN else 'who was asked'}",
                reader,
                partial(poll_notice, over),
            )
