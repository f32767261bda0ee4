"""Why a resource cannot be as an admin wants it, or is not there any more."""

from adapters.chat.cards import buttons
from adapters.chat.cards.catalogue import fact_of
from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.cards.times import day_and_clock
from adapters.chat.replies import Reply
from adapters.wording import repeated
from core import errors


@refused.register
def _name_taken(refusal: errors.NameTaken, look: Look) -> Reply:
    message = "NameTaken-retired" if refusal.retired else "NameTaken"
    return Reply((look.words.say(message, name=repeated(refusal.name)),), (home(look),))


@refused.register
def _out_of_range(refusal: errors.OutOfRange, look: Look) -> Reply:
    words = look.words
    # As text: a plural of digits by the thousand would say nothing new.
    facts = {"given": f"{refusal.given}", "least": f"{refusal.least}", "most": f"{refusal.most:,}"}
    return Reply((words.say("OutOfRange", what=words.say(f"thing-{refusal.what}"), **facts),), (home(look),))


@refused.register
def _resource_changed_since(refusal: errors.ResourceChangedSince, look: Look) -> Reply:
    words, resource = look.words, look.catalogue.resource(refusal.resource)
    facts = {"fact": words.say(f"thing-{refusal.fact}"), "value": fact_of(refusal.fact, refusal.now, words)}
    facts |= {"by": refusal.by or words.say("by-operator"), "when": day_and_clock(refusal.at, resource.zone, look)}
    return Reply((words.say("ResourceChangedSince", name=resource.name, **facts),), (home(look),))


@refused.register
def _retired(refusal: errors.Retired, look: Look) -> Reply:
    return Reply((look.words.say("Retired", name=refusal.name),), ((buttons.resources(look.words),),))


@refused.register
def _still_booked(refusal: errors.StillBooked, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    when = day_and_clock(refusal.next, resource.zone, look)
    said = look.words.say("StillBooked", name=resource.name, count=refusal.count, when=when)
    return Reply((said,), (home(look),))
