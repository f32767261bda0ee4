"""Search: list resources, find free ones, offer a choice."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from adapters.chat.answers import free_times, otherwise, seats
from adapters.chat.answers.answer import answer
from adapters.chat.answers.free_times import PAGE, outright
from adapters.chat.answers.questions import asked, asking
from adapters.chat.answers.refusing import refusing
from adapters.chat.answers.unknown import unknown
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists, times
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.faults import faults_of
from adapters.chat.cards.forms import opens
from adapters.chat.cards.resources import facts, lacks
from adapters.chat.cards.series import repeating
from adapters.chat.cards.times import clock, slot
from adapters.chat.intents.bookings import Choose
from adapters.chat.intents.forms import Filling
from adapters.chat.intents.resources import Find, ListResources, More, NearMisses, When
from adapters.chat.replies import Button, Replies, Reply
from adapters.wording import repeated
from adapters.wording.marks import shortened
from core.domain.bookings import starts
from core.domain.bookings.wish import Wish
from core.domain.reports import Unmet
from core.domain.resources.catalogue import NearMiss
from core.domain.resources.features import Wanted
from core.domain.resources.neighbourhoods import welcoming
from core.domain.resources.resource import BY_THE_DAY, Kind, Resource, favourites_first
from core.errors import PastTime, Refusal
from core.use_cases.bookings import find
from core.use_cases.bookings.find import Free
from core.use_cases.bookings.last_used import last_used
from core.use_cases.reports.turn_away import turn_away
from core.values import MINUTE, OFFERED, Interval

LISTED = 25
"""Resources on a page; so many with short facts fit into one message of either platform."""


@answer.register
async def found(intent: Find, asker: Asker) -> Replies:
    """Show resources that fit and are free, the free times of a named one, or everything; say which name is unknown."""
    if intent.unknown is not None:
        return (await asking(asker, intent.wish, unknown(asker, intent.unknown)),)
    [shown] = await _found(intent.wish, asker)
    return (shown.with_note(asker.words.say("wish-unmet", words=repeated(intent.unmet))) if intent.unmet else shown,)


async def _found(wish: Wish, asker: Asker) -> Replies:
    if not wish.names_resource and wish.day is None:
        return (everything(asker),)
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    departing = meant(asker, wish) if wish.tells_seat else None
    if departing and departing.departures:
        return (await asking(asker, wish, await seats.found(asker, departing, wish)),)
    # What is booked by the day has no free times within one.
    if named and wish.moment is None and named.kind not in BY_THE_DAY:
        on = wish.day or free_times.today(asker, named)
        return (await asking(asker, wish, await free_times.on_day(asker, named, on, wish)),)
    return (await offer(asker, wish),)


@answer.register
async def more_found(intent: More, asker: Asker) -> Replies:
    """Show another page of the results."""
    return (await offer(asker, await asked(asker, intent.question), skip=intent.skip),)


@answer.register
async def near_misses_found(intent: NearMisses, asker: Asker) -> Replies:
    """Show resources that lack something of what was asked for."""
    wish = await asked(asker, intent.question)
    if not wish.names_resource:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await asking(asker, wish, await near_misses(asker, wish, skip=intent.skip or 0)),)


@answer.register
async def resources_listed(intent: ListResources, asker: Asker) -> Replies:
    """List everything that can be booked, from a place on."""
    return (everything(asker, skip=intent.skip or 0),)


def fitting(asker: Asker, wish: Wish, *, beside: Resource | None = None) -> tuple[Resource, ...]:
    """Return the resources that fit and that the asker may book: the smallest, and those near `beside`, first."""
    wanted = _features(wish)
    # "Anything but Atlas", which is a room, asks for another room.
    unwanted = {each.kind for name in wish.without if (each := asker.catalogue.named(name))}
    if wanted.kind is None and len(unwanted) == 1:
        wanted = replace(wanted, kind=unwanted.pop())
    fits = asker.catalogue.fitting(wanted, near=beside)
    return tuple(each for each in fits if _bookable(asker, each) and _is_meant(each.name, wish))


def _is_meant(name: str, wish: Wish) -> bool:
    return name not in wish.without and (not wish.among or name in wish.among)


async def _near_first(asker: Asker, wish: Wish) -> tuple[Resource, ...]:
    """
    Return the resources that fit, of each kind first the asker's favourites, then those where their groups sit.

    Of equally small ones, those on the floor that the asker used last come first.
    """
    beside = await last_used(asker.ledger, asker.member, asker.catalogue) if asker.catalogue.floors else None
    near = welcoming(fitting(asker, wish, beside=beside), asker.catalogue, asker.member.groups)
    return favourites_first(near, asker.member.preferences.favourites)


def _features(wish: Wish) -> Wanted:
    kind = Kind(wish.kind) if wish.kind else None
    return Wanted(kind, wish.capacity, wish.tags, wish.measures, wish.site, wish.floor)


def wanted(asker: Asker, wish: Wish) -> Sequence[Resource]:
    """Return the resource that the wish names, or those that fit it."""
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    return (named,) if named else fitting(asker, wish)


def meant(asker: Asker, wish: Wish) -> Resource | None:
    """Return the resource that the wish names, or the only one that fits it."""
    if wish.resource:
        return asker.catalogue.named(wish.resource)
    fits = fitting(asker, wish) if wish.names_resource else ()
    return fits[0] if len(fits) == 1 else None


def _bookable(asker: Asker, resource: Resource) -> bool:
    return resource.policy.bookable(asker.member.role, asker.member.groups)


async def offer(asker: Asker, wish: Wish, *, skip: int = 0) -> Reply:
    """Ask which of the resources that fit the wish and, where it names a time, are free then."""
    try:
        shown = await _fitting_now(asker, wish, skip=skip)
        if wish.count:
            shown = shown.with_note(asker.words.say("one-kind-at-a-time"))
        return await asking(asker, wish, repeating(shown, wish.repeat, asker.words))
    except PastTime:
        return await asking(asker, wish, otherwise.past(asker, wish, wanted(asker, wish)))
    except Refusal as refusal:
        return await asking(asker, wish, outright(asker, wish, "none", await refusing(asker, refusal)))


async def _fitting_now(asker: Asker, wish: Wish, *, skip: int) -> Reply:
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    fits: Sequence[Resource] = (named,) if named else await _near_first(asker, wish)
    if named and _features(wish).lacked_by(named):
        return await near_misses(asker, replace(wish, resource=None, kind=named.kind))
    if not fits:
        return await near_misses(asker, wish)
    if wish.day is None:
        return _which(asker, fits, wish, skip=skip)
    if wish.moment is None and (wish.minutes or wish.part):
        return await _sometime(asker, fits, wish, wish.day, skip=skip)
    if wish.moment is None and not (wish.whole or all(resource.kind in BY_THE_DAY for resource in fits)):
        return _at_what_time(asker, fits, wish)
    return await _free(asker, fits, wish, skip=skip)


async def _sometime(asker: Asker, fits: Sequence[Resource], wish: Wish, on: date, *, skip: int) -> Reply:
    """Show what has a gap of the wanted length that day; without a word about what, rooms. A closed day says so."""
    among = fits if wish.names_resource else [each for each in fits if each.kind is Kind.ROOM] or fits
    # What departs is free at its own times, which nobody asks for who names no kind.
    staying = among if wish.resource or wish.kind else [each for each in among if not each.departures]
    among = staying or among
    if all(each.whole_day(on) is None for each in among):
        return otherwise.not_that_day(asker, among, wish, on)
    return await free_times.sometime(asker, among, wish, on, skip=skip)


async def near_misses(asker: Asker, wish: Wish, *, skip: int = 0) -> Reply:
    """Show resources that lack something of the wish, and what they lack; with a time, only those free then."""
    words, near = asker.words, asker.catalogue.near_misses(_features(wish))
    misses = tuple(miss for miss in near if _bookable(asker, miss.resource) and _is_meant(miss.resource.name, wish))
    # A near miss that is taken, too, is no help.
    if wish.moment is not None:
        wanted = [(miss.resource, during) for miss in misses if (during := wish.assumed(miss.resource, now=asker.now))]
        free = {found.resource.id for found in await find.find(asker.ledger, wanted)}
        misses = tuple(miss for miss in misses if miss.resource.id in free)
    if not misses:
        return Reply((words.say("found-no-match"),), ((buttons.resources(words),),))
    page = lists.page(misses, lambda miss: _near_line(asker, miss, wish), most=PAGE, skip=skip)
    row = tuple(
        buttons.button(miss.resource.name, Choose(miss.resource.id, wish.start, _minutes(wish))) for miss in page.items
    )
    head = words.say("near-head" if fitting(asker, wish) else "near-head-none")
    turns = lists.turns(page, words, lambda at: NearMisses(skip=at))
    return Reply((head, *page.lines), (row, (*turns, buttons.resources(words))))


def _near_line(asker: Asker, miss: NearMiss, wish: Wish) -> str:
    return asker.words.say("near-one", name=miss.resource.name, lacks=lacks(miss, wish, asker.look))


def everything(asker: Asker, *, skip: int = 0) -> Reply:
    """List everything that can be booked, from a place on."""
    known = favourites_first(asker.catalogue.listed, asker.member.preferences.favourites)
    if not known:
        return Reply((asker.words.say("rooms-empty"),))
    page = lists.page(known, lambda each: _one(asker, each), most=LISTED, skip=skip)
    row = tuple(buttons.choose(resource) for resource in page.items[:PAGE])
    forward = (*lists.turns(page, asker.words, ListResources), buttons.bookings(asker.words))
    forms = tuple(opens(each, asker.look) for each in (Filling.FIND, Filling.BOOK, Filling.REPEAT))
    return Reply((asker.words.say("rooms-head"), *lists.whole(page, asker.words)), (row, forward, forms))


def _one(asker: Asker, resource: Resource) -> str:
    said = asker.words.say("rooms-one", name=resource.name, facts=_with_faults(asker, resource))
    return shortened(said, lists.LONGEST_LINE)


def _with_faults(asker: Asker, resource: Resource) -> str:
    return " · ".join((facts(resource, asker.look), *faults_of(resource, asker.look)))


def _which(asker: Asker, fits: Sequence[Resource], wish: Wish, *, skip: int) -> Reply:
    skip = free_times.page_start(len(fits), skip)
    page = fits[skip : skip + PAGE]
    lines = [_one(asker, each) for each in page]
    row = tuple(buttons.button(each.name, Choose(each.id, minutes=wish.minutes)) for each in page)
    beside = free_times.pages(asker, len(fits), skip)
    return Reply((asker.words.say("ask-resource"), *lines), (row, beside) if beside else (row,))


def _at_what_time(asker: Asker, fits: Sequence[Resource], wish: Wish) -> Reply:
    day = wish.day or asker.local_now.date()
    slots = starts.candidates(fits[0], wish, [day], now=asker.now)
    if not slots:
        return otherwise.not_that_day(asker, fits, wish, day)
    zone = fits[0].zone
    coming = sorted(asker.local(each.start, zone) for each in slots[:OFFERED])
    row = tuple(buttons.button(_label(wall.replace(tzinfo=zone), zone, asker), When(wall)) for wall in coming)
    return Reply((asker.words.say("ask-time-find", day=times.day(day, asker.look)),), (row,) if row else ())


def _label(moment: datetime, zone: ZoneInfo, asker: Asker) -> str:
    return clock(moment, zone, asker.look, place=False, button=True)


async def _free(asker: Asker, fits: Sequence[Resource], wish: Wish, *, skip: int) -> Reply:
    during = wish.assumed(fits[0], now=asker.now) if wish.resource else None
    if during:
        found = [await find.find_named(asker.ledger, fits[0], during, member=asker.member.id)]
    else:
        # One more than the page shows, so that a further page is only promised where there is one.
        found = await find.find(asker.ledger, _wanted(fits, wish, asker), most=skip + PAGE + 1)
    near = _near(asker, wish)
    if not found:
        await _turn_away(asker, fits, wish)
        return outright(asker, wish, "none", await otherwise.none_found(asker, fits, wish, beside=near))
    skip = free_times.page_start(len(found), skip)
    page = found[skip : skip + PAGE]
    lines = (asker.words.say("found", slot=slot(page[0].during, page[0].resource, asker.look)),)
    row = tuple(_taken(asker, free, wish) for free in page)
    beside = (*free_times.pages(asker, len(found), skip), *(near if len(found) <= skip + PAGE else ()))
    shown = Reply((*lines, *(_line(free, asker) for free in page)), (row, beside) if beside else (row,))
    return outright(asker, wish, "all", shown)


async def _turn_away(asker: Asker, fits: Sequence[Resource], wish: Wish) -> None:
    """Note for reports that nothing is free of what the wish would have taken, at the time that it says."""
    during = next((during for _, during in _wanted(fits, wish, asker)), None)
    # What is closed then is no want of room.
    if during is None or not any(each.open_minutes(during) for each in fits):
        return
    site = next((each.site.id for each in fits if each.site.name == wish.site), None)
    unmet = Unmet(during, kind=Kind(wish.kind) if wish.kind else None, site=site)
    await turn_away(asker.ledger, organization=asker.member.organization, wanted=unmet)


def _taken(asker: Asker, free: Free, wish: Wish) -> Button:
    """Return a button that takes just what was shown: its length is not asked for once more."""
    if wish.moment is None and not wish.whole:
        return buttons.button(free.resource.name, Choose(free.resource.id, wish.start))
    start = asker.local(free.during.start, free.resource.zone)
    return buttons.button(free.resource.name, Choose(free.resource.id, start, free.during.minutes))


def _near(asker: Asker, wish: Wish) -> Row:
    """Return the button to the near misses, if there are any."""
    if wish.resource or not asker.catalogue.near_misses(_features(wish)):
        return ()
    return (buttons.button(asker.words.say("button-near"), NearMisses()),)


def _wanted(fits: Iterable[Resource], wish: Wish, asker: Asker) -> Iterator[tuple[Resource, Interval]]:
    return ((resource, during) for resource in fits if (during := wish.assumed(resource, now=asker.now)))


def _minutes(wish: Wish) -> int | None:
    return int(wish.length / MINUTE) if wish.moment and wish.length else None


def _line(free: Free, asker: Asker) -> str:
    if len(free.resource.units) > 1:
        return asker.words.say("found-units", name=free.resource.name, count=free.units)
    said = asker.words.say("found-one", name=free.resource.name, facts=_with_faults(asker, free.resource))
    return shortened(said, lists.LONGEST_LINE)
