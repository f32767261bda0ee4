"""What would do instead, as buttons: each says in what it differs from what was wanted, and when it is."""

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import length, slot
from adapters.chat.intents.bookings import Hold
from adapters.chat.intents.changing import Move
from adapters.chat.intents.overview import AskToMoveTheirs
from adapters.chat.replies import LONGEST_LABEL
from adapters.wording.marks import units
from core.domain.resources.resource import Resource
from core.errors import Alternative, AskedSlot
from core.values import Interval


def offered(offer: Alternative, asked: AskedSlot, look: Look) -> Row:
    """Hold what is offered, or move there what was to be moved; nothing where the reader could not move it there."""
    doing = _doing(offer, asked, look)
    if doing is None:
        return ()
    resource = look.catalogue.resource(offer.resource)
    when = slot(offer.during, resource, look, button=True)
    said = look.words.say("offer", edits=", ".join(_edits(offer, asked, look)), slot=when)
    # The day and the time stand last, and are what nobody can do without.
    if units(said) > LONGEST_LABEL:
        said = buttons.alternative(offer, look).label
    return (buttons.button(said, doing),)


def _doing(offer: Alternative, asked: AskedSlot, look: Look) -> Hold | Move | AskToMoveTheirs | None:
    if asked.moving is None:
        return Hold(offer.resource, offer.during, offer.unit)
    if asked.by == look.reader:
        return Move(asked.moving, offer.during, offer.resource, offer.unit)
    # Somebody else's booking is moved where it is, with a reason.
    return AskToMoveTheirs(asked.moving, offer.during) if offer.resource == asked.resource else None


def _edits(offer: Alternative, asked: AskedSlot, look: Look) -> list[str]:
    """Return each edit in words, or else the name, where the day alone is another."""
    resource, wanted = look.catalogue.resource(offer.resource), look.catalogue.resource(asked.resource)
    name = f"{resource.name} {resource.unit(offer.unit).label}" if offer.unit else resource.name
    elsewhere = resource != wanted or (offer.unit is not None and offer.unit != asked.unit)
    said = [look.words.say("offer-place", name=name)] if elsewhere else []
    said += _times(asked.during, offer.during, wanted, look)
    return said or [name]


def _times(wanted: Interval, offered: Interval, resource: Resource, look: Look) -> list[str]:
    here, there = (resource.local(each.start) for each in (wanted, offered))
    if here.date() != there.date() or resource.days(wanted):
        return []
    said = []
    if there != here:
        message = "offer-later" if there > here else "offer-earlier"
        said.append(look.words.say(message, length=length(abs(offered.start - wanted.start), look.words)))
    if offered.length != wanted.length:
        facts = {"length": length(offered.length, look.words), "wanted": length(wanted.length, look.words)}
        said.append(look.words.say("offer-length", **facts))
    return said
