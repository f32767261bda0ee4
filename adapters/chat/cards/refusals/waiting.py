"""Why nobody has to wait, or cannot; and what became of an offer."""

from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.cards.times import clock, slot
from adapters.chat.replies import Reply
from core import errors


@refused.register
def _free_now(refusal: errors.FreeNow, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    unit = refusal.units[0] if len(resource.units) > 1 else None
    take = buttons.alternative(errors.Alternative(resource.id, refusal.during, unit), look)
    said = look.words.say("FreeNow", name=resource.name, slot=slot(refusal.during, resource, look))
    return Reply((said,), buttons.rows((take,), home(look)))


@refused.register
def _waiting_already(_: errors.WaitingAlready, look: Look) -> Reply:
    return Reply((look.words.say("WaitingAlready"),), (home(look),))


@refused.register
def _too_many_waits(refusal: errors.TooManyWaits, look: Look) -> Reply:
    return Reply((look.words.say("TooManyWaits", most=refusal.most),), (home(look),))


@refused.register
def _no_such_wait(_: errors.NoSuchWait, look: Look) -> Reply:
    return Reply((look.words.say("NoSuchWait"),), (home(look),))


@refused.register
def _offered_on(refusal: errors.OfferedOn, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    facts = {"name": resource.name, "slot": slot(refusal.during, resource, look)}
    ended = clock(refusal.ended, resource.zone, look)
    return Reply((look.words.say("OfferedOn", ended=ended, **facts),), (home(look),))
