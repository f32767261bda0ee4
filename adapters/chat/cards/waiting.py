"""Waiting, as it is shown: what somebody waits for and where in line, and what got free and is offered to them."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import product

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import example, resource_names, zone_of
from adapters.chat.cards.times import beginning, clock, day, day_and_clock, length, slot, span
from adapters.chat.intents.bookings import Hold
from adapters.chat.intents.waiting import (
    ListWaits,
    PassFreed,
    StopWatching,
    TakeFreed,
    TakeFreedPart,
    WatchAny,
    WatchOthers,
    WatchPart,
    WatchSlot,
)
from adapters.chat.replies import Button, Card, Layout, Reply
from adapters.wording import Words
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import about_booking
from core.domain.resources.resource import Resource
from core.domain.resources.seats import Side, classes, wanted
from core.domain.waiting.chance import Chance
from core.domain.waiting.fitting import Fit
from core.domain.waiting.wait import InLine, State, Wait, Watched
from core.domain.waiting.wished import least_part
from core.values import MINUTE, OFFERED, Interval, UnitId, WaitId

LISTED = 6
"""Waits on a page: each has a button that stops it."""
SIDES: tuple[Side, ...] = ("window", "aisle", "either")
NOTHING_FREE: Mapping[WaitId, Fit] = {}


def what_of(watched: Watched, look: Look) -> str:
    """Return what is watched: `Vega`, `Vega, Lyra or 2 others`, `3 × Desk`, `FL123 12A`, `FL123, window seat`."""
    words, first = look.words, look.catalogue.resource(watched.resources[0])
    names = [look.catalogue.resource(each).name for each in watched.resources]
    seat = _seats_of(watched, first, words) if watched.units else None
    if seat is not None:
        return f"{watched.count} × {seat}" if watched.count > 1 else seat
    if watched.units:
        labels = [first.unit(each).label for each in watched.units]
        some = lists.names([label for label in labels if label][:OFFERED], words)
        more = len(labels) > OFFERED
        return f"{first.name} {some}{' …' if more else ''}".strip()
    if len(names) > OFFERED:
        said = words.say("waiting-or-others", names=", ".join(names[: OFFERED - 1]), count=len(names) - OFFERED + 1)
    elif len(names) > 1:
        said = words.say("waiting-or", names=", ".join(names[:-1]), last=names[-1])
    else:
        [said] = names
    return f"{watched.count} × {said}" if watched.count > 1 else said


def _seats_of(watched: Watched, resource: Resource, words: Words) -> str | None:
    """Return what makes these the seats that are watched, a side, a class or both; None where they are just some."""
    sides: tuple[Side | None, ...] = (*SIDES, None)
    for seat_class, side in product((None, *classes(resource)), sides):
        meant = {unit.id for unit in wanted(resource, side=side, seat_class=seat_class)}
        if (seat_class or side) and meant == {*watched.units}:
            if seat_class is None:
                return words.say(f"waiting-seat-{side}", name=resource.name)
            facts = {"side": side or "any", "seat_class": seat_class}
            return words.say("waiting-seat-of-class", name=resource.name, **facts)
    return None


def when_of(watched: Watched, look: Look) -> str:
    """Return when it is watched, and how much of that time is enough."""
    words = look.words
    when = slot(watched.window, look.catalogue.resource(watched.resources[0]), look)
    if watched.length < watched.window.length:
        return words.say("waiting-within", slot=when, length=length(watched.least, words))
    if watched.least < watched.length:
        return words.say("waiting-part", slot=when, least=length(watched.least, words))
    return when


def window_of(watched: Watched, look: Look) -> str:
    """Return the time in which it is watched; of any part of one day, that day."""
    resource = look.catalogue.resource(watched.resources[0])
    first, last = (each.astimezone(resource.zone).date() for each in (watched.window.start, watched.window.end))
    parted = watched.length < watched.window.length
    return day(first, look) if parted and first == last else slot(watched.window, resource, look)


def place_in(line: InLine, look: Look) -> str:
    """Say where in line somebody is."""
    return look.words.say("waiting-place", position=line.position, of=line.of)


def wait_card(line: InLine, look: Look, *, others: bool = False) -> Reply:
    """
    Say what is watched for the reader, for how long it will be offered to them first, and where in line they are.

    `others`: there are others like it that could be watched as well.
    """
    watched, words = line.wait.watched, look.words
    facts = {"what": what_of(watched, look), "when": when_of(watched, look)}
    offers = look.catalogue.resource(watched.resources[0]).policy.offer_time
    said = [
        words.say("waiting-watching", **facts, time=length(offers, words), position=line.position),
        place_in(line, look),
        *([chance_of(line.chance, look)] if line.chance else []),
    ]
    wider = (
        *(
            (buttons.button(words.say("button-watch-part"), WatchPart(line.wait.id)),)
            if divisible(watched, look)
            else ()
        ),
        *((buttons.button(words.say("button-watch-others"), WatchOthers(line.wait.id)),) if others else ()),
    )
    return Reply(tuple(said), buttons.rows(wider, (stop(line.wait, look),)))


def chance_of(chance: Chance, look: Look) -> str:
    """Say how likely it gets free, by how often it was empty at that time in the last weeks."""
    weekday = look.words.say(f"always-{chance.weekday}")
    return look.words.say("waiting-chance", percent=chance.percent, empty=chance.empty, of=chance.of, weekday=weekday)


def divisible(watched: Watched, look: Look) -> bool:
    """Whether a part of the time could be enough, and is not yet: not of whole days, and not of a departure."""
    resource = look.catalogue.resource(watched.resources[0])
    whole = resource.departures or resource.days(watched.window)
    return not whole and watched.least == watched.length == watched.window.length > least_part(resource)


def stop(wait: Wait, look: Look) -> Button:
    """Return the button that ends a wait."""
    return buttons.button(look.words.say("button-stop-watching"), StopWatching(wait.id))


def watch(resource: Resource, during: Interval, look: Look, *, unit: UnitId | None = None) -> Button:
    """Wait for exactly this slot."""
    name = f"{resource.name} {resource.unit(unit).label}" if unit else resource.name
    return buttons.button(look.words.say("button-tell-me", name=name), WatchSlot(resource.id, during, unit))


def watch_any(look: Look) -> Button:
    """Wait for anything that fits what was asked for."""
    return buttons.button(look.words.say("button-tell-me-any"), WatchAny())


def waits(look: Look) -> Button:
    """See what one waits for."""
    return buttons.button(look.words.say("button-waits"), ListWaits())


def stopped(wait: Wait, look: Look) -> Reply:
    """Say that something is no longer watched."""
    facts = {"what": what_of(wait.watched, look), "when": when_of(wait.watched, look)}
    return Reply((look.words.say("waiting-stopped", **facts),), ((waits(look), buttons.bookings(look.words)),))


def wait_over(wait: Wait, look: Look) -> Reply:
    """Tell the reader that nothing will come of their wait: what they wanted can no longer be booked."""
    facts = {"what": what_of(wait.watched, look), "when": when_of(wait.watched, look)}
    row = (waits(look), buttons.resources(look.words))
    return Reply((look.words.say("waiting-over", **facts),), (row,), audience="direct", fresh=True)


def waits_list(
    lines: Sequence[InLine],
    look: Look,
    *,
    free: Mapping[WaitId, Fit] = NOTHING_FREE,
    skip: int = 0,
    head: str | None = None,
) -> Reply:
    """
    List what the reader waits for, each with its place in line and a button that stops it, below its own `head`.

    What is offered can be taken and passed on there; what is `free` and was not taken can be held.
    """
    words = look.words
    if not lines:
        said = words.say("waiting-none", name=example(look.catalogue))
        return Reply((said,), ((buttons.resources(words), buttons.bookings(words)),))
    page = lists.page(lines, lambda each: _line(each, free.get(each.wait.id), look), most=LISTED, skip=skip)
    named = [_named(each.wait.watched, look) for each in lines]
    rows = [
        _ways(each, free.get(each.wait.id), look, exact=named.count(_named(each.wait.watched, look)) > 1)
        for each in page.items
    ]
    head = head or words.say("waiting-head", count=len(lines))
    return Reply((head, *lists.whole(page, words)), buttons.rows(*rows, lists.turns(page, words, ListWaits)))


def _line(line: InLine, free: Fit | None, look: Look) -> str:
    wait, words = line.wait, look.words
    facts = {"what": what_of(wait.watched, look), "when": when_of(wait.watched, look)}
    if wait.status is State.OFFERED and wait.offered_until:
        zone = look.catalogue.resource(wait.watched.resources[0]).zone
        return words.say("waiting-one-offered", **facts, until=clock(wait.offered_until, zone, look, place=False))
    if free is not None:
        if (free.resource.id,) == wait.watched.resources and free.during == wait.watched.window:
            return words.say("waiting-one-free", **facts)
        there = slot(free.during, free.resource, look)
        return words.say("waiting-one-free-part", **facts, name=free.resource.name, slot=there)
    said = words.say("waiting-one", **facts, position=line.position, of=line.of)
    return said if wait.said is None else words.say("waiting-likely", said=said, percent=wait.said)


def _named(watched: Watched, look: Look, *, exact: bool = False) -> str:
    """Return what is watched and when it begins, for a label; to be `exact`, with its end."""
    resource = look.catalogue.resource(watched.resources[0])
    when = slot(watched.window, resource, look, button=True) if exact else beginning(watched.window, resource, look)
    return look.words.say("button-alternative", name=buttons.name_beside(what_of(watched, look), when), when=when)


def _ways(line: InLine, free: Fit | None, look: Look, *, exact: bool) -> Row:
    """Return the buttons of a wait; `exact` where another one has the same name and begins with it."""
    wait = line.wait
    watched, words = wait.watched, look.words
    named = _named(watched, look, exact=exact)
    if wait.status is State.OFFERED and wait.booking is not None:
        take = buttons.button(words.say("button-take", name=named), TakeFreed(wait.booking))
        return (take, buttons.button(words.say("button-pass"), PassFreed(wait.booking)))
    stops = buttons.button(words.say("button-stop-one", what=named), StopWatching(wait.id))
    if free is None or len(free.units) > 1:
        return (stops,)
    unit = free.units[0] if watched.units or free.resource.departures else None
    return (buttons.button(words.say("button-hold-it"), Hold(free.resource.id, free.during, unit)), stops)


def freed(booking: Booking, wait: Wait | None, parts: Sequence[Interval], look: Look) -> Reply:
    """
    Offer what got free to the reader, who was first in line; `parts` are pieces of it that they might take instead.

    A `wait` that is known no more leaves out what was wanted.
    """
    words, resource, zone = look.words, look.catalogue.resource(booking.resource), zone_of(booking, look)
    what = words.say("waiting-what", what=resource_names(booking, look), when=slot(booking.during, resource, look))
    until = booking.lapses_at or booking.during.start
    left = max(MINUTE, timedelta(minutes=round((until - look.now) / MINUTE)))
    lines = [
        words.say("freed", what=what)
        if wait is None or _exactly(booking, wait)
        else words.say("freed-wanted", what=what, wanted=when_of(wait.watched, look)),
        words.say("freed-yours", time=length(left, words), until=_until(until, booking, look)),
    ]
    take = (_take(booking, look),)
    named = [(each, span(each, zone, look, place=False, button=True)) for each in parts]
    pieces = tuple(
        buttons.button(words.say("button-take", name=name), TakeFreedPart(booking.id, each)) for each, name in named
    )
    leave: Row = (
        buttons.button(words.say("button-pass"), PassFreed(booking.id)),
        *((stop(wait, look),) if wait is not None else ()),
    )
    card = Card(about_booking(booking.id), booking.version, look.reader, "offer")
    return Reply(tuple(lines), buttons.rows((*take, *pieces), leave), card)


def _exactly(booking: Booking, wait: Wait) -> bool:
    return wait.watched.resources == (booking.resource,) and wait.watched.window == booking.during


def _until(moment: datetime, booking: Booking, look: Look) -> str:
    zone = zone_of(booking, look)
    today = moment.astimezone(zone).date() == look.now.astimezone(zone).date()
    return (clock if today else day_and_clock)(moment, zone, look, place=False)


def offer_now(booking: Booking, look: Look) -> Reply:
    """
    Return what a message that offered a slot shows once it is answered, or over.

    An offer that ended by itself can still be taken while it lies ahead: nobody else may have taken it.
    """
    if booking.confirmed_at is not None or booking.status not in {Status.EXPIRED, Status.CANCELLED}:
        return booking_card(booking, look)
    if booking.status is Status.EXPIRED and booking.requested_at is None:
        ahead = booking.during.end > look.now
        return Reply(
            (_ended("freed-over" if ahead else "freed-ended", booking, look),),
            ((_take(booking, look),),) if ahead else (),
        )
    # What somebody took away, as by calling it off or closing the place, nobody passed on; the card says why.
    taken_away = (booking.because, booking.called_off_by, booking.decided_by) != (None, None, None)
    if taken_away or booking.requested_at is not None:
        return booking_card(booking, look)
    return Reply(Layout("", context=(_ended("freed-passed", booking, look),)))


def _ended(message: str, booking: Booking, look: Look) -> str:
    resource = look.catalogue.resource(booking.resource)
    what = look.words.say("waiting-what", what=resource_names(booking, look), when=slot(booking.during, resource, look))
    ended = clock(booking.ended_at or look.now, zone_of(booking, look), look, place=False)
    return look.words.say(message, what=what, at=ended)


def _take(booking: Booking, look: Look) -> Button:
    return buttons.button(look.words.say("button-take-it"), TakeFreed(booking.id), "primary")
