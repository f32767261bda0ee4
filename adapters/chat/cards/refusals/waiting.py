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
    said = look.words.say("FreeNow", name=resource.name, slot=slot(refusal.during, resource, look))
    label = look.words.say("button-hold-it")
    # One that has no label of its own is any that is free.
    unit = next((each for each in refusal.units if resource.unit(each).label), None) if resource.departures else None
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
