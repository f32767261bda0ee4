"""Why a holder cannot be asked, or what was asked cannot be done any more."""

from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.cards.times import day_and_clock
from adapters.chat.replies import Reply
from core import errors
from core.domain.favours.favour import Answer


@refused.register
def _nobody_to_ask(refusal: errors.NobodyToAsk, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say("NobodyToAsk", name=resource.name)
    return Reply((said,), ((buttons.choose(resource), buttons.resources(look.words)),))


@refused.register
def _asked_enough(refusal: errors.AskedEnough, look: Look) -> Reply:
    resource, words = look.catalogue.resource(refusal.resource), look.words
    resets = day_and_clock(refusal.resets, resource.zone, look)
    if not refusal.most:
        said = words.say("AskedEnough-never", name=resource.name)
    elif refusal.of_holder:
        said = words.say("AskedEnough-unwilling" if refusal.unwilling else "AskedEnough-holder", resets=resets)
    else:
        said = words.say("AskedEnough", most=refusal.most, resets=resets)
    return Reply((said,), ((buttons.choose(resource), buttons.resources(words)),))


@refused.register
def _asked_too_late(refusal: errors.AskedTooLate, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    start = day_and_clock(refusal.start, resource.zone, look)
    said = look.words.say("AskedTooLate", name=resource.name, start=start)
    return Reply((said,), ((buttons.choose(resource), buttons.resources(look.words)),))


@refused.register
def _favour_over(refusal: errors.FavourOver, look: Look) -> Reply:
    became = Answer.NO if refusal.became == Answer.NOT_TODAY else refusal.became
    return Reply((look.words.say(f"FavourOver-{became}"),), (home(look),))


@refused.register
def _hindered(refusal: errors.Hindered, look: Look) -> Reply:
    if refusal.member == look.reader:
        return refused(refusal.reason, look).with_note(look.words.say("Hindered-own"))
    return Reply((look.words.say("Hindered"),), (home(look),))


@refused.register
def _ring_over(refusal: errors.RingOver, look: Look) -> Reply:
    return Reply((look.words.say("RingOver-done" if refusal.done else "RingOver"),), (home(look),))
