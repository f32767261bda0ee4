"""Waiting: watch what is taken, see where in line one is, and take or pass on what got free."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from adapters.chat.answers import finding
from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card, look_at
from adapters.chat.answers.questions import asked, asking
from adapters.chat.answers.unknown import unknown
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, waiting
from adapters.chat.cards.lists import joined
from adapters.chat.cards.naming import example
from adapters.chat.cards.refusals import refused
from adapters.chat.cards.states import at_place
from adapters.chat.cards.times import slot
from adapters.chat.intents.bookings import Cancel, Choose
from adapters.chat.intents.resources import Find
from adapters.chat.intents.waiting import (
    ListWaits,
    MyTurn,
    PassFreed,
    StopWatching,
    StopWatchingWhich,
    TakeFreed,
    TakeFreedPart,
    Watch,
    WatchAny,
    WatchOthers,
    WatchPart,
    WatchSlot,
)
from adapters.chat.replies import Replies, Reply
from adapters.wording import repeated
from core.domain.bookings.booking import Booking
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import Resource
from core.domain.waiting import wished
from core.domain.waiting.wait import InLine, Wait, Watched
from core.errors import FreeNow, WaitingAlready
from core.use_cases.bookings.bookings_of import booking_of
from core.use_cases.waiting.answer import pass_on, take, take_part
from core.use_cases.waiting.listed import free_for, how_many, place_of, waiting_of
from core.use_cases.waiting.narrow import narrow
from core.use_cases.waiting.stop import stop
from core.use_cases.waiting.wait_for import wait_for
from core.use_cases.waiting.widen import widen
from core.values import MINUTE, OFFERED, BookingId, ResourceId, WaitId


@answer.register
async def watched(intent: Watch, asker: Asker) -> Replies:
    """Watch what the wish names; of what is free now, offer to hold it; say which name is unknown."""
    words, named = asker.words, intent.wish.names_resource or intent.among
    if intent.unknown is not None and not named:
        return (await asking(asker, intent.wish, unknown(asker, intent.unknown)),)
    if intent.times and intent.wish.moment is None:
        # Which of them is meant first nobody knows.
        row = (buttons.resources(words), waiting.waits(asker.look))
        return (await asking(asker, intent.wish, Reply((words.say("waiting-one-time"),), (row,))),)
    reply = await watch(asker, intent.wish, partly=intent.partly, among=intent.among)
    notes = (
        *((words.say("UnknownResource", wanted=repeated(intent.unknown)),) if intent.unknown else ()),
        *((words.say("waiting-one-time"),) if intent.times else ()),
        *((words.say("wish-unmet", words=repeated(intent.unmet)),) if intent.unmet else ()),
    )
    return (reply.with_note(*notes) if notes else reply,)


@answer.register
async def watched_any(intent: WatchAny, asker: Asker) -> Replies:
    """Watch whatever fits the wish of the question."""
    return (await watch(asker, await asked(asker, intent.question)),)


@answer.register
async def watched_slot(intent: WatchSlot, asker: Asker) -> Replies:
    """Watch exactly this slot, of as many units as its question wanted, on the side and of the class that it wanted."""
    wish = await asked(asker, intent.question)
    exactly = Watched.of(intent.resource, intent.during)
    if intent.unit is not None:
        return (await _wait(asker, replace(exactly, units=(intent.unit,))),)
    resource = asker.catalogue.resource(intent.resource)
    several = wish.capacity if resource.departures else None
    units = wished.seats_meant(resource, wish)
    return (await _wait(asker, replace(exactly, units=units, count=wish.count or several or 1)),)


async def watch(asker: Asker, wish: Wish, *, partly: bool = False, among: Sequence[str] = ()) -> Reply:
    """
    Watch what the wish names, or any one of those that are named; of what is free now, offer to hold it.

    Of what repeats the first date is watched, and the others are offered to be looked over. Refuses as `wait_for` does.
    """
    if not wish.names_resource and not among:
        said = asker.words.say("waiting-for-what", name=example(asker.catalogue))
        return Reply((said,), ((buttons.resources(asker.words), waiting.waits(asker.look)),))
    every = among or ((wish.resource, *wish.also) if wish.resource and wish.also else ())
    named = [each for name in every if (each := asker.catalogue.named(name))]
    resources = named or finding.wanted(asker, wish)
    if not resources:
        return await asking(asker, wish, await finding.near_misses(asker, wish))
    once = replace(wish, repeat=None)
    meant = wished.watched(once, resources, now=asker.now, partly=partly)
    if not isinstance(meant, Watched):
        return await asking(asker, once, _which_departure(asker, resources[0], once))
    try:
        reply = await asking(asker, once, await _wait(asker, meant))
    except FreeNow as free:
        reply = await asking(asker, _just_these(asker, once, free), refused(free, asker.look))
    if wish.also:
        reply = reply.with_note(asker.words.say("waiting-one-by-one"))
    return await _once(asker, reply, wish, resources) if wish.repeat else reply


def _just_these(asker: Asker, wish: Wish, free: FreeNow) -> Wish:
    """Return a wish for as many of what is free as were wanted; of seats, for those that are free beside each other."""
    wish = replace(wish, also=())
    resource = asker.catalogue.resource(free.resource)
    labels = tuple(resource.unit(each).label for each in free.units) if resource.departures else ()
    if len(free.units) == 1:
        return replace(wish, resource=resource.name, count=None)
    return replace(wish, resource=resource.name, units=labels, count=None if labels else len(free.units))


async def _once(asker: Asker, reply: Reply, wish: Wish, among: Sequence[Resource]) -> Reply:
    """Say that one date alone is watched of what repeats, with a button that looks all dates over."""
    told = reply.with_note(asker.words.say("waiting-once"))
    if len(among) > 1 or among[0].departures:
        return told
    minutes = int(wish.length / MINUTE) if wish.length else None
    every = buttons.button(asker.words.say("button-all-dates"), Choose(among[0].id, wish.start, minutes))
    # A question of its own: the other buttons are about the first date alone.
    dates = await asking(asker, wish, Reply((), ((every,),)))
    return replace(told, rows=(*told.rows, *dates.rows))


@answer.register
async def part_watched(intent: WatchPart, asker: Asker) -> Replies:
    """Take a part of what one waits for as well, of half an hour or more."""
    line = await _own(asker, intent.wait)
    first = asker.catalogue.resource(line.wait.watched.resources[0])
    least = min(line.wait.watched.least, wished.least_part(first))
    return (await _widened(asker, line.wait, least=least),)


@answer.register
async def others_watched(intent: WatchOthers, asker: Asker) -> Replies:
    """Take what is like it, and as large, as well."""
    line = await _own(asker, intent.wait)
    return (await _widened(asker, line.wait, also=[each.id for each in _alike(asker, line.wait.watched)]),)


@answer.register
async def stopped(intent: StopWatching, asker: Asker) -> Replies:
    """Wait no longer; an offer that stands goes on to the next in line."""
    return (await _stopped(asker, intent.wait),)


@answer.register
async def stopped_which(intent: StopWatchingWhich, asker: Asker) -> Replies:
    """Wait no longer for what the words describe, and on for what else is wanted; or ask for which of several."""
    lines = await _lines(asker)
    meant = [each for each in lines if _describes(asker, intent.wish, each.wait.watched)]
    if len(meant) == 1:
        unwanted = _named_of(asker, intent.wish, meant[0].wait.watched)
        if unwanted:
            return (await _narrowed(asker, meant[0].wait, unwanted),)
        return (await _stopped(asker, meant[0].wait.id),)
    if not meant and lines:
        shown = await _list(asker, lines)
        shown = replace(shown, body=(asker.words.say("waiting-stop-none"), *shown.lines))
    elif meant:
        shown = waiting.waits_list(meant, asker.look, head=asker.words.say("waiting-stop-which"))
    else:
        shown = waiting.waits_list((), asker.look)
    # Nothing has been stopped, so that "undo" means what was done before.
    return (replace(shown, refused=True),)


@answer.register
async def listed(intent: ListWaits, asker: Asker) -> Replies:
    """List what the asker waits for, from a place on."""
    return (await _list(asker, await _lines(asker), skip=intent.skip or 0),)


@answer.register
async def turn_told(intent: MyTurn, asker: Asker) -> Replies:
    """
    List what the asker waits for of what the words describe, and how many wait for it if that was asked.

    Who waits for none of it is told how many do, or when it is free.
    """
    lines = [each for each in await _lines(asker) if _describes(asker, intent.wish, each.wait.watched)]
    resources = finding.wanted(asker, intent.wish) if intent.others else ()
    meant = wished.watched(intent.wish, resources, now=asker.now) if resources else None
    told: str | None = None
    if isinstance(meant, Watched):
        count = await how_many(asker.ledger, organization=asker.member.organization, watched=meant)
        # Any wait that touches the time counts, however much of it is wanted.
        facts = {"what": waiting.what_of(meant, asker.look), "when": waiting.window_of(meant, asker.look)}
        told = asker.words.say("waiting-others", count=count, **facts)
    if lines:
        shown = await _list(asker, lines)
        return (replace(shown, body=(told, *shown.lines)) if told else shown,)
    if told:
        return (Reply((told,), ((buttons.resources(asker.words), waiting.waits(asker.look)),)),)
    [shown] = await answer(Find(intent.wish), asker)
    return (shown.with_note(asker.words.say("waiting-stop-none")),)


async def _lines(asker: Asker) -> list[InLine]:
    return await waiting_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)


async def _list(asker: Asker, lines: Sequence[InLine], *, skip: int = 0, head: str | None = None) -> Reply:
    """List waits; each has buttons that take what is offered, hold what is free by now, or end it."""
    free = await free_for(asker.ledger, lines)
    return waiting.waits_list(lines, asker.look, free=free, skip=skip, head=head)


@answer.register
async def taken(intent: TakeFreed, asker: Asker) -> Replies:
    """Take what was offered; late, it is taken if it is still free, and said to be gone otherwise."""
    return (await _taken(asker, intent.booking, await take(asker.ledger, booking=intent.booking, **asker.acting)),)


@answer.register
async def part_taken(intent: TakeFreedPart, asker: Asker) -> Replies:
    """Take this part of what was offered."""
    booking = await take_part(asker.ledger, booking=intent.booking, during=intent.during, **asker.acting)
    return (await _taken(asker, intent.booking, booking),)


@answer.register
async def passed_on(intent: PassFreed, asker: Asker) -> Replies:
    """Leave what was offered to the next in line."""
    booking = await pass_on(asker.ledger, booking=intent.booking, **asker.acting)
    return (waiting.offer_now(booking, await look_at(asker, booking)),)


async def _taken(asker: Asker, offered: BookingId, booking: Booking) -> Reply:
    shown = replace(await card(asker, booking), undo=Cancel(booking.id, booking.version))
    if booking.id == offered:
        return shown
    before = await booking_of(
        asker.ledger, organization=asker.member.organization, booking=offered, member=asker.member.id
    )
    ended = at_place(before.ended_at, before, asker.look)
    return shown.with_news(asker.words.say("freed-late", ended=ended))


async def _wait(asker: Asker, meant: Watched) -> Reply:
    try:
        line = await wait_for(asker.ledger, watched=meant, **asker.acting)
    except WaitingAlready as already:
        return (await _card(asker, await _own(asker, already.wait))).with_news(asker.words.say("WaitingAlready"))
    # "Undo" and "never mind" mean the place in line that was just taken.
    return replace(await _card(asker, line), undo=StopWatching(line.wait.id))


async def _widened(
    asker: Asker, wait: Wait, *, least: timedelta | None = None, also: Sequence[ResourceId] = ()
) -> Reply:
    line = await widen(asker.ledger, wait=wait.id, least=least, also=also, **asker.acting)
    return await _card(asker, line)


async def _narrowed(asker: Asker, wait: Wait, unwanted: Sequence[Resource]) -> Reply:
    line = await narrow(asker.ledger, wait=wait.id, without=[each.id for each in unwanted], **asker.acting)
    names = joined([each.name for each in unwanted], asker.words)
    return (await _card(asker, line)).with_news(asker.words.say("waiting-narrowed", names=names))


async def _stopped(asker: Asker, wait: WaitId) -> Reply:
    return waiting.stopped(await stop(asker.ledger, wait=wait, **asker.acting), asker.look)


async def _card(asker: Asker, line: InLine) -> Reply:
    watched = line.wait.watched
    return waiting.wait_card(line, asker.look, others=bool(_alike(asker, watched)))


async def _own(asker: Asker, wait: WaitId) -> InLine:
    """Return one of the asker's waits; refuses with NoSuchWait."""
    organization, member = asker.member.organization, asker.member.id
    return await place_of(asker.ledger, organization=organization, wait=wait, member=member)


def _alike(asker: Asker, watched: Watched) -> list[Resource]:
    """Return what else is of that kind and as large, where one thing alone is watched; nothing of a departure."""
    first = asker.catalogue.resource(watched.resources[0])
    if len(watched.resources) > 1 or watched.units or first.departures:
        return []
    wish = Wish(kind=str(first.kind), capacity=first.capacity, without=(first.name,))
    return [each for each in finding.fitting(asker, wish) if len(each.units) >= watched.count and not each.departures]


def _describes(asker: Asker, wish: Wish, watched: Watched) -> bool:
    """Whether the words describe what is watched: by thing, by kind, by day."""
    among = [asker.catalogue.resource(each) for each in watched.resources]
    on = among[0].local(watched.window.start).date()
    return (
        (wish.resource is None or wish.resource in {each.name for each in among})
        and (wish.kind is None or wish.kind in {each.kind for each in among})
        and (wish.day is None or wish.day_guessed or wish.day == on)
    )


def _named_of(asker: Asker, wish: Wish, watched: Watched) -> list[Resource]:
    """Return the things that the words name, where others are watched as well; none where nothing would be left."""
    among = [asker.catalogue.resource(each) for each in watched.resources]
    named = [each for each in among if each.name in {wish.resource, *wish.also}]
    return named if len(named) < len(among) else []


def _which_departure(asker: Asker, resource: Resource, wish: Wish) -> Reply:
    rows = tuple(
        (buttons.button(slot(each, resource, asker.look, button=True), WatchSlot(resource.id, each)),)
        for each in wish.departures(resource, now=asker.now)[:OFFERED]
    )
    return Reply((asker.words.say("ask-departure", name=resource.name),), rows)
