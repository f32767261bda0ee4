"""Answers with times at which several people are free, each one press away from a hold for all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from adapters.chat.answers import finding, otherwise
from adapters.chat.answers.answer import answer
from adapters.chat.answers.questions import asked, asking
from adapters.chat.answers.refusing import refusing
from adapters.chat.answers.whom import groups_in, is_address, token, whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.resources import facts
from adapters.chat.cards.times import clock, day, slot
from adapters.chat.intents.bookings import Book
from adapters.chat.intents.polls import PollTimes
from adapters.chat.intents.talk import Unclear
from adapters.chat.intents.times_for_all import FindTime, MoreTimes, TimeWith
from adapters.chat.replies import Button, Replies, Reply
from adapters.understanding.typography import folded
from adapters.wording import repeated
from core.domain.bookings.times_for_all import USUAL_DAYS, Span, TimeForAll
from core.domain.bookings.wish import Wish
from core.domain.lengths import check_count
from core.domain.people.groups import Group
from core.domain.people.member import Role
from core.domain.polls.poll import FEWEST_SLOTS, in_time
from core.domain.resources.hours import DAY
from core.domain.resources.resource import BY_THE_DAY, Kind, Resource
from core.errors import NoSuchGroup, PastTime, Refusal, TooLong
from core.use_cases.bookings.times_for_all import times_for_all, who_can_come, without_messages
from core.use_cases.people.change_group import groups_of
from core.use_cases.people.people_called import names_of
from core.use_cases.polls.ask import poll_about
from core.values import MINUTE, OFFERED, MemberId, PollId


@answer.register
async def time_found(intent: FindTime, asker: Asker) -> Replies:
    """Show when everybody whom a sentence names is free, with its groups; ask who shall meet if it names nobody."""
    wish, groups = intent.wish, await groups_in(intent.said, asker)
    if intent.group and not groups:
        raise NoSuchGroup(intent.group, ())
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    if named and named.kind in BY_THE_DAY:
        return await answer(Book(replace(wish, all_free=False)), asker)
    if named and intent.larger:
        seats = max(named.capacity or 0, wish.capacity or 0) or None
        wish = replace(wish, resource=None, kind=named.kind, capacity=seats)
    wish = _with_groups(wish, groups, asker)
    if intent.unclear:
        return await answer(Unclear(intent.unclear, wish, wanted=True), asker)
    shown = await times_for(asker, wish)
    unmet = (asker.words.say("UnknownResource", wanted=repeated(intent.unknown)),) if intent.unknown else ()
    return (shown.with_note(*unmet),)


@answer.register
async def more_times(intent: MoreTimes, asker: Asker) -> Replies:
    """Show further times for the people of a question, as they are free now."""
    wish = await asked(asker, intent.question)
    if not wish.all_free:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await times_for(asker, wish, skip=intent.skip),)


@answer.register
async def time_with(intent: TimeWith, asker: Asker) -> Replies:
    """Show when everybody in a group is free, as its question wants it."""
    wish = replace(await asked(asker, intent.question), all_free=True)
    known = await groups_of(asker.ledger, organization=asker.member.organization)
    return (await times_for(asker, _with_groups(wish, [each for each in known if each.id == intent.group], asker)),)


@dataclass(frozen=True, slots=True)
class Found:
    """Times at which everybody is free whom a wish is about, of whom some may be named in another way by now."""

    wish: Wish
    times: Sequence[TimeForAll]
    members: Sequence[MemberId]
    span: Span
    """The days on which they were looked for, and how long they are."""
    note: str = ""
    """What is said before they are offered."""


async def times_for(asker: Asker, wish: Wish, *, skip: int = 0) -> Reply:
    """
    Offer times at which everybody whom a wish names is free, three at a time, with what they would meet in.

    The asker is among them unless it is for somebody else. A refusal about a person is a question as well.
    """
    found = await found_for(asker, wish)
    if isinstance(found, Reply):
        return found
    return await asking(asker, found.wish, await _offered(asker, found, skip=skip))


async def poll_for(asker: Asker, wish: Wish) -> PollId | None:
    """Return the asker's open poll about just what a wish says, where it has taken the last of such times."""
    try:
        members = [await whom(asker, each) for each in (wish.holder or token(asker.member.id), *_here(wish))]
    except Refusal:
        return None
    fits = _fitting(asker, wish, len({*members}))
    if not fits:
        return None
    span = _span(asker, fits[0], wish)
    return await poll_about(asker.ledger, members=members, span=span, title=wish.title, by=asker.member)


async def found_for(asker: Asker, wish: Wish) -> Found | Reply:
    """Return times at which everybody whom a wish names is free, or the answer that says why there are none."""
    try:
        check_count("attendees", wish.attendees)
        holder = await whom(asker, wish.holder) if wish.holder else None
        attendees = [await whom(asker, each) for each in _here(wish)]
    except Refusal as refusal:
        return await asking(asker, wish, await refusing(asker, refusal))
    named = list(dict.fromkeys((holder or asker.member.id, *attendees)))
    members = await who_can_come(asker.ledger, members=named, by=asker.member)
    if members != named:
        return await _without_some(asker, wish, named, members)
    if members == [asker.member.id]:
        return await _for_whom(asker, wish)
    fits = _fitting(asker, wish, len(members))
    others = holder is not None and holder != asker.member.id
    if others and any(_for_others(asker, each) for each in fits):
        fits = [each for each in fits if _for_others(asker, each)]
    elif others:
        # Who may book for nobody else books for themselves, and the other one comes along.
        members = list(dict.fromkeys((asker.member.id, *members)))
        wish = replace(wish, holder=None, attendees=(*(token(each) for each in members[1:]), *_guests(wish)))
    if not fits:
        said = asker.words.say("times-too-many", count=max(len(members), wish.capacity or 0))
        return await asking(asker, wish, Reply((said,), ((buttons.resources(asker.words),),)))
    return await _among(asker, wish, fits, members)


def _here(wish: Wish) -> list[str]:
    """Return those of whom it is known when they are free: a guest has no bookings here."""
    return [each for each in wish.attendees if not is_address(each)]


def _guests(wish: Wish) -> list[str]:
    return [each for each in wish.attendees if is_address(each)]


async def _without_some(
    asker: Asker, wish: Wish, named: Sequence[MemberId], members: Sequence[MemberId]
) -> Found | Reply:
    """Return times for those who can come, with who is left out; alone nobody meets."""
    gone = await names_of(
        asker.ledger,
        organization=asker.member.organization,
        members=[each for each in named if each not in members],
    )
    out = asker.words.say("times-suspended", names=lists.joined(gone, asker.words), count=len(gone))
    if not [each for each in members if each != asker.member.id]:
        return Reply((out,), ((buttons.resources(asker.words),),))
    holder = named[0] if named[0] != asker.member.id and named[0] in members else None
    others = (*(token(each) for each in members if each not in {holder, asker.member.id}), *_guests(wish))
    found = await found_for(asker, replace(wish, holder=token(holder) if holder else None, attendees=others))
    if isinstance(found, Reply):
        return found.with_note(out)
    return replace(found, note=" ".join(filter(None, (out, found.note))))


async def _among(asker: Asker, wish: Wish, fits: Sequence[Resource], members: Sequence[MemberId]) -> Found | Reply:
    """Return times for these people in these resources, or say why there are none."""
    span = _span(asker, fits[0], wish)
    try:
        found = await times_for_all(asker.ledger, resources=fits, members=members, span=span, by=asker.member)
    except PastTime:
        return await asking(asker, wish, otherwise.past(asker, wish, fits))
    except Refusal as refusal:
        said = await refusing(asker, refusal)
        if isinstance(refusal, TooLong) and span.length > fits[0].policy.longest:
            # As long as it may be, when all are free: a slot beside it would ask nobody.
            most = replace(wish, minutes=int(fits[0].policy.longest / MINUTE), end=wish.last_day)
            return await _rather(asker, most, fits, members, said.lines[0])
        return await asking(asker, wish, said)
    if found:
        return Found(wish, found, members, span)
    if span.clock is not None and wish.day is not None:
        # At another hour there may be one: that is what most people ask next.
        at = clock(fits[0].instant(datetime.combine(span.first, span.clock)), fits[0].zone, asker.look)
        note = asker.words.say("times-none-at", clock=at, days=_days(asker, span))
        return await _rather(asker, replace(wish, start=wish.day), fits, members, note)
    return await _none(asker, wish, span, members)


async def _rather(
    asker: Asker, wish: Wish, fits: Sequence[Resource], members: Sequence[MemberId], note: str
) -> Found | Reply:
    """Return times for another wish than the one that cannot be, with why it cannot."""
    others = await _among(asker, wish, fits, members)
    return replace(others, note=note) if isinstance(others, Found) else others


def _with_groups(wish: Wish, groups: Sequence[Group], asker: Asker) -> Wish:
    """Return the wish with everybody in these groups, whose names are nobody's, and no title."""
    others = (token(each) for group in groups for each in group.ids if each != asker.member.id)
    titled = {folded(group.name) for group in groups}
    title = None if wish.title and folded(wish.title) in titled else wish.title
    holder = None if wish.holder and folded(wish.holder) in titled else wish.holder
    named = (each for each in wish.attendees if folded(each) not in titled)
    return replace(wish, holder=holder, attendees=tuple(dict.fromkeys((*named, *others))), title=title)


def _fitting(asker: Asker, wish: Wish, people: int) -> list[Resource]:
    """Return the resource that the wish names, or those that have room for so many people, the smallest first."""
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    if named:
        return [named]
    kind = wish.kind or Kind.ROOM.value
    wanted = replace(wish, resource=None, kind=kind, capacity=max(people, wish.capacity or 0))
    return [each for each in finding.fitting(asker, wanted) if not each.departures]


def _for_others(asker: Asker, resource: Resource) -> bool:
    """Whether the asker may book that for somebody else."""
    policy, role = resource.policy, asker.member.role
    return policy.managed(role, asker.member.groups) or (policy.for_others and role is not Role.GUEST)


def _span(asker: Asker, resource: Resource, wish: Wish) -> Span:
    """Return the days that a wish names, or two weeks from today on, and its length."""
    first = wish.day if wish.day and not wish.day_guessed else resource.local(asker.now).date()
    said = first if wish.day and not wish.day_guessed else first + (USUAL_DAYS - 1) * DAY
    at = wish.moment.time() if wish.moment else None
    return Span(first, max(wish.last_day or said, first), wish.likely_length(resource), wish.part, at)


async def _offered(asker: Asker, every: Found, *, skip: int) -> Reply:
    found, members = every.times, every.members
    words, start = asker.words, max(0, min(skip, (len(found) - 1) // OFFERED * OFFERED))
    page = sorted(found[start : start + OFFERED], key=lambda each: each.during)
    shown = [(asker.catalogue.resource(each.resource), each) for each in page]
    lines = [
        words.say("times-one", slot=slot(each.during, one, asker.look), name=one.name, facts=facts(one, asker.look))
        for one, each in shown
    ]
    rows = [(_take(asker, one, each),) for one, each in shown]
    back = (buttons.button(words.say("button-back"), MoreTimes(start - OFFERED)),) if start else ()
    left = len(found) > start + OFFERED
    more = (buttons.button(words.say("button-more-times"), MoreTimes(start + OFFERED)),) if left else ()
    silent = await unreached(asker, members)
    head = words.say("times-head", names=await _everybody(asker, members), count=len(members))
    noted = (every.note,) if every.note else ()
    return Reply((*noted, head, *lines, *silent), buttons.rows(*rows, (*back, *more, *_poll(asker, every))))


def _poll(asker: Asker, found: Found) -> tuple[Button, ...]:
    """Return the button that asks all of them which time suits, where there are several."""
    polled = all(asker.catalogue.resource(each.resource).policy.polls for each in found.times)
    several = sum(in_time(asker.now, each.during) for each in found.times) >= FEWEST_SLOTS
    if not (polled and several):
        return ()
    return (buttons.button(asker.words.say("button-poll-them"), PollTimes()),)


def _take(asker: Asker, resource: Resource, each: TimeForAll) -> Button:
    when = slot(each.during, resource, asker.look, button=True)
    label = asker.words.say("button-alternative", name=buttons.name_beside(resource.name, when), when=when)
    return buttons.hold(label, each.resource, each.during)


async def _everybody(asker: Asker, members: Sequence[MemberId]) -> str:
    """Return everybody who is to meet by name, the asker as "you"."""
    others = [each for each in members if each != asker.member.id]
    called = await names_of(asker.ledger, organization=asker.member.organization, members=others)
    return lists.joined(called if len(others) == len(members) else [asker.words.say("times-you"), *called], asker.words)


async def unreached(asker: Asker, members: Sequence[MemberId]) -> tuple[str, ...]:
    """Say who is told nothing, because no message reaches them."""
    others = [each for each in members if each != asker.member.id]
    silent = await without_messages(asker.ledger, members=others, by=asker.member)
    called = await names_of(asker.ledger, organization=asker.member.organization, members=silent)
    said = asker.words.say("times-unreached", names=lists.joined(called, asker.words), count=len(called))
    return (said,) if called else ()


async def _for_whom(asker: Asker, wish: Wish) -> Reply:
    """Ask who is to meet, with a button for each group of the asker's."""
    known = await groups_of(asker.ledger, organization=asker.member.organization)
    own = [each for each in known if asker.member.id in each.ids and len(each.ids) > 1]
    row = tuple(buttons.button(each.name, TimeWith(each.id)) for each in own[:OFFERED])
    said = asker.words.say("times-who")
    return await asking(asker, wish, Reply((said,), buttons.rows(row, (buttons.resources(asker.words),))))


async def _none(asker: Asker, wish: Wish, span: Span, members: Sequence[MemberId]) -> Reply:
    """Say that nobody has a time for all of them on those days, and offer as many days after them, and half as long."""
    words, last = asker.words, span.days[-1]
    said = words.say("times-none", names=await _everybody(asker, members), days=_days(asker, span))
    following = replace(wish, start=last + DAY, end=last + len(span.days) * DAY, day_guessed=False)
    on = buttons.button(words.say("button-times-from", day=day(last + DAY, asker.look)), MoreTimes(0))
    rows = list((await asking(asker, following, Reply((), ((on,),)))).rows)
    if span.length >= timedelta(hours=1):
        shorter = replace(wish, minutes=int(span.length / MINUTE) // 2, end=wish.last_day)
        half = buttons.button(words.say("button-times-shorter", minutes=str(shorter.minutes)), MoreTimes(0))
        rows += (await asking(asker, shorter, Reply((), ((half,),)))).rows
    return Reply((said,), (*rows, (buttons.resources(words),)))


def _days(asker: Asker, span: Span) -> str:
    first, last = span.days[0], span.days[-1]
    return day(first, asker.look) if first == last else f"{day(first, asker.look)} – {day(last, asker.look)}"
