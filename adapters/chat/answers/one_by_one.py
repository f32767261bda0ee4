"""Several wishes in one sentence: each is a booking of its own, and is held when its button is pressed."""

from dataclasses import replace

from adapters.chat.answers import finding
from adapters.chat.answers.answer import answer
from adapters.chat.answers.questions import asking
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.times import day, day_and_clock, slot
from adapters.chat.intents.bookings import Choose, OneByOne
from adapters.chat.intents.resources import When
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import Resource
from core.errors import Refusal
from core.values import MINUTE, Interval


@answer.register
async def one_by_one(intent: OneByOne, asker: Asker) -> Replies:
    """Say that each is a booking of its own, and offer them side by side."""
    offers = [
        # A question of its own, because each is for its own people; the others stay when one is pressed.
        await asking(asker, replace(wish, beside=True), Reply((), ((_offer(asker, wish),),)))
        for wish in intent.wishes
    ]
    rows = tuple(row for offer in offers for row in offer.rows)
    return (Reply((asker.words.say("one-by-one", count=len(rows)),), rows),)


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
