"""Why nobody is put in line, and what became of an offer."""

from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals.refusal import refused
from adapters.chat.cards.times import clock, slot
from adapters.chat.cards.waiting import waits
from adapters.chat.intents.bookings import Hold
from adapters.chat.replies import Reply
from core import errors


@refused.register
def _free_now(refusal: errors.FreeNow, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    # One that has no label of its own is any that is free.
    labels = [resource.unit(each).label for each in refusal.units] if resource.departures else []
    count = len(refusal.units)
    name = " + ".join((f"{resource.name} {labels[0]}", *labels[1:])) if labels else resource.name
    free = name if labels or count == 1 else f"{count} × {name}"
    said = look.words.say("FreeNow", count=count, name=free, slot=slot(refusal.during, resource, look))
    label = look.words.say("button-hold-it")
    # Of several its question knows which, or how many.
    unit = refusal.units[0] if labels and count == 1 else None
    hold = buttons.button(label, Hold(resource.id, refusal.during, unit), "primary")
    return Reply((said,), ((hold,), (buttons.resources(look.words),)))


@refused.register
def _waiting_already(_: errors.WaitingAlready, look: Look) -> Reply:
    return Reply((look.words.say("WaitingAlready"),), ((waits(look), buttons.bookings(look.words)),))


@refused.register
def _too_many_waits(refusal: errors.TooManyWaits, look: Look) -> Reply:
    said = look.words.say("TooManyWaits", most=refusal.most)
    return Reply((said,), ((waits(look), buttons.bookings(look.words)),))


@refused.register
def _no_such_wait(_: errors.NoSuchWait, look: Look) -> Reply:
    return Reply((look.words.say("NoSuchWait"),), ((waits(look), buttons.bookings(look.words)),))


@refused.register
def _offered_on(refusal: errors.OfferedOn, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    what = look.words.say("waiting-what", what=resource.name, when=slot(refusal.during, resource, look))
    ended = clock(refusal.ended, resource.zone, look, place=False)
    said = look.words.say("OfferedOn", what=what, ended=ended)
    return Reply((said,), ((waits(look), buttons.choose(resource), buttons.bookings(look.words)),))
