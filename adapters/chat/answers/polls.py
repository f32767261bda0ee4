"""Answers about polls: begun, answered, decided, called off, shown."""

from collections.abc import Awaitable
from dataclasses import replace
from datetime import date, datetime

from adapters.chat.answers.answer import answer
from adapters.chat.answers.questions import asked, asking
from adapters.chat.answers.times_for_all import found_for, poll_for, times_for, unreached
from adapters.chat.answers.whom import token
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.cards.polls import poll_card, show_one
from adapters.chat.cards.refusals import refused
from adapters.chat.intents.bookings import Cancel
from adapters.chat.intents.polls import CallOffPoll, DecidePoll, PollTimes, ShowPoll, ShowPolls, TimesAgain, VotePoll
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.wish import Wish
from core.domain.polls.news import PollNews
from core.errors import PolledAlready, PollOver, PollUntilPast
from core.use_cases.people.people_called import names_of
from core.use_cases.polls.ask import ask
from core.use_cases.polls.end import call_off, decide
from core.use_cases.polls.show import open_polls, poll_of
from core.use_cases.polls.vote import vote
from core.values import MINUTE, PollId, ResourceId


@answer.register
async def times_polled(intent: PollTimes, asker: Asker) -> Replies:
    """
    Hold the best times for the people of a question, as they are free now, and ask them which suits.

    Without a question it is asked who is to meet.
    """
    wish = await asked(asker, intent.question)
    if intent.question is None:
        return (await times_for(asker, Wish(all_free=True)),)
    if not wish.all_free:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    found = await found_for(asker, wish)
    if isinstance(found, Reply):
        begun = await poll_for(asker, wish)
        return (await _already(begun, asker, intent.until) if begun else found,)
    try:
        news = await ask(
            asker.ledger,
            times=found.times,
            members=found.members,
            by=asker.member,
            via=asker.platform,
            title=found.wish.title,
            span=found.span,
            until=_until(asker, found.times[0].resource, intent.until),
        )
    except PollUntilPast as past:
        return (await asking(asker, found.wish, refused(past, asker.look)),)
    except PolledAlready as already:
        return (await _already(already.poll, asker, intent.until),)
    # Whom no message reaches cannot answer, either.
    shown = (await _shown(news, asker)).with_note(*await unreached(asker, found.members))
    return (replace(shown, undo=CallOffPoll(news.poll.id)),)


@answer.register
async def poll_answered(intent: VotePoll, asker: Asker) -> Replies:
    """Say that a time suits, or no longer, or that none does."""
    voted = vote(asker.ledger, poll=intent.poll, slot=intent.slot, by=asker.member, via=asker.platform)
    return (await _after(voted, intent.poll, asker),)


@answer.register
async def poll_decided(intent: DecidePoll, asker: Asker) -> Replies:
    """Book one of the times; whoever is asked is told."""
    decided = decide(asker.ledger, poll=intent.poll, by=asker.member, via=asker.platform, slot=intent.slot)
    shown = await _after(decided, intent.poll, asker)
    news = await poll_of(asker.ledger, poll=intent.poll, by=asker.member)
    booked = news.slots.get(news.poll.booking) if news.poll.booking else None
    own = booked is not None and booked.member == asker.member.id
    return (replace(shown, undo=Cancel(booked.id, booked.version)) if booked and own else shown,)


@answer.register
async def poll_called_off(intent: CallOffPoll, asker: Asker) -> Replies:
    """End it without a booking; whoever is asked is told."""
    called_off = call_off(asker.ledger, poll=intent.poll, by=asker.member, via=asker.platform)
    return (await _after(called_off, intent.poll, asker),)


@answer.register
async def poll_shown(intent: ShowPoll, asker: Asker) -> Replies:
    """Show a poll as it stands."""
    return (await _shown(await poll_of(asker.ledger, poll=intent.poll, by=asker.member), asker),)


@answer.register
async def polls_shown(_: ShowPolls, asker: Asker) -> Replies:
    """Show the one open poll in which somebody takes part, or a button for each."""
    found = await open_polls(asker.ledger, by=asker.member)
    if len(found) == 1:
        return (await _shown(found[0], asker),)
    if not found:
        return (Reply((asker.words.say("polls-none"),), ((buttons.bookings(asker.words),),)),)
    rows = buttons.rows(*[(show_one(each, await _look(each, asker)),) for each in found])
    return (Reply((asker.words.say("polls-several", count=len(found)),), rows),)


@answer.register
async def times_again(intent: TimesAgain, asker: Asker) -> Replies:
    """Show further times for just the people of a poll that came to nothing, on its day if it was about one."""
    news = await poll_of(asker.ledger, poll=intent.poll, by=asker.member)
    first = next(iter(news.slots.values()), None)
    resource = asker.catalogue.resource(first.resource) if first else None
    holder = first.member if first and first.member != asker.member.id else None
    days = {asker.catalogue.resource(each.resource).local(each.during.start).date() for each in news.slots.values()}
    ahead = len(days) == 1 and min(days) >= asker.local_now.date()
    wish = Wish(
        kind=resource.kind if resource else None,
        start=min(days) if ahead else None,
        minutes=int(first.during.length / MINUTE) if first else None,
        holder=token(holder) if holder else None,
        attendees=tuple(token(each) for each in news.poll.voters if each != holder),
        all_free=True,
    )
    return (await times_for(asker, wish),)


async def _after(done: Awaitable[PollNews], poll: PollId, asker: Asker) -> Reply:
    """Show a poll after what was done to it; what comes too late changes nothing, and shows how it has ended."""
    try:
        return await _shown(await done, asker)
    except PollOver:
        news = await poll_of(asker.ledger, poll=poll, by=asker.member)
        if news.poll.outcome is None:
            raise
        return (await _shown(news, asker)).with_note(asker.words.say("PollOver"))


def _until(asker: Asker, where: ResourceId, wall: datetime | date | None) -> datetime | None:
    """Return when a poll shall close that was said as a wall time, or a day, of the place where people meet."""
    resource = asker.catalogue.resource(where)
    if wall is None or isinstance(wall, datetime):
        return resource.instant(wall) if wall else None
    return resource.calendar_days(wall).end


async def _already(poll: PollId, asker: Asker, until: datetime | date | None) -> Reply:
    """
    Show the poll in which the same is asked already: a second one would hold as many times once more.

    When it closes stays as those who are asked have read it, and is said to stay where another time is meant now.
    """
    news = await poll_of(asker.ledger, poll=poll, by=asker.member)
    shown = (await _shown(news, asker)).with_news(asker.words.say("PolledAlready"))
    first = next(iter(news.slots.values()), None)
    said = _until(asker, first.resource, until) if first else None
    return shown.with_note(asker.words.say("poll-until-stays")) if said not in {None, news.poll.closes_at} else shown


async def _shown(news: PollNews, asker: Asker) -> Reply:
    return poll_card(news, await _look(news, asker))


async def _look(news: PollNews, asker: Asker) -> Look:
    """Return the asker's look, with the names of all who take part."""
    members = sorted(news.poll.people)
    called = await names_of(asker.ledger, organization=asker.member.organization, members=members)
    return replace(asker.look, names={**asker.look.names, **dict(zip(members, called, strict=True))})
