"""Several wishes in one sentence: each is a booking of its own, held at once where it says all that it needs."""

from dataclasses import replace

from adapters.chat.answers import finding
from adapters.chat.answers.answer import answer
from adapters.chat.answers.questions import asking
from adapters.chat.answers.refusing import refusing
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.times import day, day_and_clock, slot
from adapters.chat.intents.bookings import Book, Choose, OneByOne
from adapters.chat.intents.resources import When
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.wish import Wish
from core.domain.lengths import MOST_HELD
from core.domain.resources.resource import Resource
from core.errors import Refusal
from core.values import MINUTE, Interval


@answer.register
async def one_by_one(intent: OneByOne, asker: Asker) -> Replies:
    """
    Hold each on a card of its own; what cannot be had is said, and keeps the others from nothing.

    Where one of them lacks something, or they are more than anybody holds at once, they are offered side by side.
    """
    if len(intent.wishes) <= MOST_HELD and all(_is_whole(asker, wish) for wish in intent.wishes):
        return tuple([reply for wish in intent.wishes for reply in await _held(asker, wish)])
    offers = [
        # A question of its own, because each is for its own people; the others stay when one is pressed.
        await asking(asker, replace(wish, beside=True), Reply((), ((_offer(asker, wish),),)))
        for wish in intent.wishes
    ]
    rows = tuple(row for offer in offers for row in offer.rows)
    return (Reply((asker.words.say("one-by-one", count=len(rows)),), rows),)


async def _held(asker: Asker, wish: Wish) -> Replies:
    try:
        return await answer(Book(replace(wish, beside=True)), asker)
    except Refusal as refusal:
        return (replace(await refusing(asker, refusal), refused=True),)


def _is_whole(asker: Asker, wish: Wish) -> bool:
    """Whether a wish says what, and from when to when; of a flight, which seat."""
    resource = finding.meant(asker, wish)
    if resource is None or (resource.departures and wish.unit is None):
        return False
    return _slot(asker, wish, resource) is not None


def _offer(asker: Asker, wish: Wish) -> Button:
    resource = finding.meant(asker, wish)
    if resource is None:
        return buttons.button(_start(asker, wish), When(wish.start)) if wish.start else buttons.resources(asker.words)
    unit = resource.labelled(wish.unit).id if wish.unit else None
    during = _slot(asker, wish, resource)
    if during and not (resource.departures and unit is None):
        name = f"{resource.name} {resource.unit(unit).label}" if unit else resource.name
        label = f"{name} · {slot(during, resource, asker.look, button=True)}"
        return buttons.hold(label, resource.id, during, unit)
    minutes = int(wish.length / MINUTE) if wish.length else None
    name = f"{resource.name} {resource.unit(unit).label}" if unit else resource.name
    return buttons.button(f"{name} · {_start(asker, wish)}", Choose(resource.id, wish.start, minutes, unit))


def _slot(asker: Asker, wish: Wish, resource: Resource) -> Interval | None:
    """Return the slot that a wish names whole, whether or not it may be had: pressing it tells."""
    try:
        named = wish.slot(resource, now=asker.now)
    except Refusal:
        return None
    return named if isinstance(named, Interval) else None


def _start(asker: Asker, wish: Wish) -> str:
    if wish.moment is None:
        return day(wish.day, asker.look) if wish.day else ""
    zone = asker.catalogue.zone
    return day_and_clock(wish.moment.replace(tzinfo=zone), zone, asker.look, place=False, button=True)
