"""The card of a poll: what is asked, who said what so far, what came of it, and what its reader can do now."""

from dataclasses import replace

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.lists import joined
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day, day_and_clock, days, length, slot
from adapters.chat.intents.polls import CallOffPoll, DecidePoll, ShowPoll, ShowPolls, TimesAgain, VotePoll
from adapters.chat.intents.showing import Show
from adapters.chat.replies import LONGEST_LABEL, Button, Card, Layout, Reply
from adapters.wording.marks import shortened
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING, Status
from core.domain.messages import About, Topic
from core.domain.polls.news import PollNews
from core.domain.polls.poll import Outcome
from core.values import MemberId, PollId


def show_poll(poll: PollId, look: Look) -> Button:
    """See how a poll stands."""
    return buttons.button(look.words.say("button-poll"), ShowPoll(poll))


def show_one(news: PollNews, look: Look) -> Button:
    """See how one of several polls stands, told by its days, its length, and who is asked or asks."""
    poll, button = news.poll, show_poll(news.poll.id, look)
    held = sorted((each for each in news.slots.values()), key=lambda each: each.during.start)
    if not held:
        return button
    first, last = (look.catalogue.resource(each.resource).local(each.during.start) for each in (held[0], held[-1]))
    whole = days(first.date(), last.date(), look) if first.date() < last.date() else day(first.date(), look)
    who = [_name(each, look) for each in (poll.voters if look.reader == poll.asker else (poll.asker,))]
    message = "button-poll-one" if look.reader == poll.asker else "button-poll-one-asked"
    label = look.words.say(message, days=whole, length=_length(news, look), names=joined(who, look.words))
    return replace(button, label=shortened(label, LONGEST_LABEL))


def polls(look: Look) -> Button:
    """See the open polls in which one takes part."""
    return buttons.button(look.words.say("button-polls"), ShowPolls())


def poll_card(news: PollNews, look: Look) -> Reply:
    """Paint a poll as its reader sees it: the asker, or somebody who is asked, while it is open and when it is over."""
    poll = news.poll
    card = Card(About(Topic.POLL, poll.id), poll.version, look.reader, "poll")
    if poll.outcome is not None:
        return Reply(_over(news, look), buttons.rows(_ways_on(news, look)), card)
    lines = (*_head(news, look), *(_line(each, news, look) for each in _standing(news, look)))
    rows = _choices(news, look) if look.reader == poll.asker else _answers(news, look)
    return Reply(lines, rows, card)


def poll_notice(news: PollNews, look: Look) -> Reply:
    """Return what somebody is asked, or how a poll that they take part in has ended."""
    return replace(poll_card(news, look), audience="direct", fresh=True)


def poll_superseded(look: Look) -> Reply:
    """Return the one line that is left of a card when a newer message shows the same poll."""
    return Reply(Layout("", context=(look.words.say("poll-superseded"),)))


def _standing(news: PollNews, look: Look) -> list[Booking]:
    """Return the times that are still held, in their order on the calendar."""
    kept = (news.slots[each] for each in news.poll.slots if each in news.slots)
    held = [each for each in kept if each.settled(look.now).status is Status.HELD]
    return sorted(held, key=lambda each: (each.during.start, each.id))


def _head(news: PollNews, look: Look) -> tuple[str, ...]:
    poll, words, long = news.poll, look.words, _length(news, look)
    until = day_and_clock(poll.closes_at, look.catalogue.zone, look)
    if look.reader == poll.asker:
        who = joined([_name(each, look) for each in poll.voters], words)
        answered = words.say("poll-answered", count=len(poll.votes), of=len(poll.voters))
        own = words.say("poll-own" if news.holder == poll.asker else "poll-others-own", names=who, length=long)
        if not poll.voters:
            own = words.say("poll-nobody-left", length=long)
        return (*_of_others(own, news, look), f"{words.say('poll-until', until=until)} {answered}")
    mine = poll.votes.get(look.reader)
    asks = words.say("poll-asked", who=_name(poll.asker, look), length=long)
    if news.holder != poll.asker:
        meet = joined([_name(each, look) for each in poll.voters], words)
        asks = words.say("poll-asked-others", who=_name(poll.asker, look), length=long, names=meet)
    said = "poll-press" if mine is None else "poll-yours" if mine else "poll-yours-none"
    return (*_of_others(asks, news, look), f"{words.say(said)} {words.say('poll-until', until=until)}")


def _of_others(said: str, news: PollNews, look: Look) -> tuple[str, ...]:
    """Add whose booking it becomes, where that is not the asker's."""
    if news.holder == news.poll.asker:
        return (said,)
    if news.holder == look.reader:
        return (said, look.words.say("poll-holder-you"))
    return (said, look.words.say("poll-holder", holder=_name(news.holder, look)))


def _line(each: Booking, news: PollNews, look: Look) -> str:
    """Return a time, what it is in, and whom it suits: by name for the asker, by number for everybody else."""
    words, resource, suits = look.words, look.catalogue.resource(each.resource), news.poll.for_slot(each.id)
    when = slot(each.during, resource, look)
    if look.reader == news.poll.asker:
        who = joined([_name(member, look) for member in suits], words)
        if not suits and news.poll.complete:
            return words.say("poll-slot-none", slot=when, name=resource.name)
        return words.say("poll-slot", slot=when, name=resource.name, count=len(suits), who=who)
    return words.say("poll-slot-asked", slot=when, name=resource.name, count=len(suits))


def _choices(news: PollNews, look: Look) -> tuple[Row, ...]:
    """Return the asker's buttons: each time, the best one, and none."""
    poll, words = news.poll, look.words
    rows: list[Row] = [
        (buttons.button(_label("button-poll-book", each, look), DecidePoll(poll.id, each.id)),)
        for each in _standing(news, look)
    ]
    best = poll.best_first({each.id: each.during for each in _standing(news, look)})
    now = (buttons.button(words.say("button-poll-decide"), DecidePoll(poll.id), "primary"),) if best else ()
    return buttons.rows(*rows, (*now, buttons.button(words.say("button-poll-off"), CallOffPoll(poll.id))))


def _answers(news: PollNews, look: Look) -> tuple[Row, ...]:
    """Return the buttons of who is asked: each time, with a mark on those that suit, and none."""
    poll, mine = news.poll, news.poll.votes.get(look.reader)
    rows: list[Row] = []
    for each in _standing(news, look):
        label = "button-poll-suits" if each.id in (mine or ()) else "button-poll-time"
        rows.append((buttons.button(_label(label, each, look), VotePoll(poll.id, each.id)),))
    none = look.words.say("button-poll-none-now" if mine is not None and not mine else "button-poll-none")
    return buttons.rows(*rows, (buttons.button(none, VotePoll(poll.id)),))


def _label(message: str, each: Booking, look: Look) -> str:
    resource = look.catalogue.resource(each.resource)
    when = slot(each.during, resource, look, button=True)
    return look.words.say(message, slot=when, name=buttons.name_beside(resource.name, when))


def _over(news: PollNews, look: Look) -> tuple[str, ...]:
    """Say what came of it."""
    poll, words = news.poll, look.words
    booked = news.slots.get(poll.booking) if poll.booking else None
    own = look.reader == poll.asker
    if poll.outcome is Outcome.DECIDED:
        # Of a booking that is kept no longer nothing else is known.
        if booked is None:
            return (words.say("PollOver"),)
        resource = look.catalogue.resource(booked.resource)
        when, suits = slot(booked.during, resource, look), len(poll.for_slot(booked.id))
        if booked.settled(look.now).status not in STANDING:
            # What was decided is booked no more.
            return (words.say("poll-decided-gone", slot=when, name=resource.name),)
        said = words.say("poll-decided", slot=when, name=resource.name)
        pending = (words.say("poll-pending"),) if booked.status is Status.PENDING else ()
        suited = (words.say("poll-suited", count=suits, of=len(poll.voters)),) if suits else ()
        return (said, *pending, *suited)
    if own:
        return (words.say(f"poll-own-{poll.outcome}"),)
    return (words.say(f"poll-became-{poll.outcome}", who=_name(poll.asker, look)),)


def _ways_on(news: PollNews, look: Look) -> Row:
    poll, words = news.poll, look.words
    if poll.outcome is Outcome.DECIDED and poll.booking is not None:
        # Of a time that waits for an approval only its asker has the card yet.
        booked = news.slots.get(poll.booking)
        seen = booked is not None and look.reader in {booked.member, booked.booked_by, *booked.attendees}
        return (buttons.button(words.say("button-poll-booking"), Show(poll.booking)),) if seen else ()
    if look.reader == poll.asker:
        return (buttons.button(words.say("button-poll-again"), TimesAgain(poll.id)), buttons.resources(words))
    return (buttons.bookings(words),)


def _length(news: PollNews, look: Look) -> str:
    first: Booking | None = next((news.slots[each] for each in news.poll.slots if each in news.slots), None)
    return length(first.during.length, look.words) if first else ""


def _name(member: MemberId, look: Look) -> str:
    """Return what somebody is called, who may be forgotten by now."""
    return look.names.get(member) or look.words.say("favour-somebody")
