"""Why a resource cannot be as an admin wants it, or is not there any more."""

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.catalogue import fact_of
from adapters.chat.cards.lists import names
from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals.refusal import refused
from adapters.chat.cards.times import day_and_clock
from adapters.chat.intents.catalogue import AskToRetire, BringBack, Manage, ShowResource
from adapters.chat.intents.house_words import ListWords
from adapters.chat.intents.places import ListAttributes, ListSites
from adapters.chat.replies import Button, Reply
from adapters.wording import repeated
from core import errors
from core.values import ResourceId


@refused.register
def _name_taken(refusal: errors.NameTaken, look: Look) -> Reply:
    words = look.words
    said = words.say("NameTaken-retired" if refusal.retired else "NameTaken", name=repeated(refusal.name))
    if refusal.resource is None:
        return Reply((said,), (_all(look),))
    if refusal.retired:
        back = buttons.button(words.say("button-bring-back"), BringBack(refusal.resource))
        return Reply((said,), ((back, *_all(look)),))
    return Reply((said,), ((_card(refusal.resource, look), *_all(look)),))


@refused.register
def _out_of_range(refusal: errors.OutOfRange, look: Look) -> Reply:
    words = look.words
    # As text: a plural of digits by the thousand would say nothing new.
    facts = {"given": f"{refusal.given}", "least": f"{refusal.least}", "most": f"{refusal.most:,}"}
    return Reply((words.say("OutOfRange", what=words.say(f"thing-{refusal.what}"), **facts),), (_all(look),))


@refused.register
def _resource_changed_since(refusal: errors.ResourceChangedSince, look: Look) -> Reply:
    words, resource = look.words, look.catalogue.resource(refusal.resource)
    facts = {"fact": words.say(f"thing-{refusal.fact}"), "value": fact_of(refusal.fact, refusal.now, look)}
    facts |= {"by": refusal.by or words.say("by-operator"), "when": day_and_clock(refusal.at, resource.zone, look)}
    said = words.say("ResourceChangedSince", name=resource.name, **facts)
    return Reply((said,), ((_card(resource.id, look), *_all(look)),))


@refused.register
def _retired(refusal: errors.Retired, look: Look) -> Reply:
    return Reply((look.words.say("Retired", name=refusal.name),), ((buttons.resources(look.words),),))


@refused.register
def _still_booked(refusal: errors.StillBooked, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    when = day_and_clock(refusal.next, resource.zone, look)
    said = look.words.say("StillBooked", name=resource.name, count=refusal.count, when=when)
    ask = buttons.button(look.words.say("button-retire-ask"), AskToRetire(resource.id))
    return Reply((said,), ((ask, *_all(look)),))


@refused.register
def _unknown_site(refusal: errors.UnknownSite, look: Look) -> Reply:
    said = look.words.say("UnknownSite", wanted=repeated(refusal.wanted), sites=names(refusal.known, look.words))
    return Reply((said,), (_sites(look),))


@refused.register
def _site_in_use(refusal: errors.SiteInUse, look: Look) -> Reply:
    said = look.words.say("SiteInUse", name=repeated(refusal.name), count=refusal.count)
    return Reply((said,), (_sites(look),))


@refused.register
def _unknown_attribute(refusal: errors.UnknownAttribute, look: Look) -> Reply:
    facts = {"wanted": repeated(refusal.wanted), "attributes": names(refusal.known, look.words)}
    said = look.words.say("UnknownAttribute", count=len(refusal.known), **facts)
    return Reply((said,), (_attributes(look),))


@refused.register
def _attribute_in_use(refusal: errors.AttributeInUse, look: Look) -> Reply:
    said = look.words.say("AttributeInUse", name=repeated(refusal.name), count=refusal.count)
    return Reply((said,), (_attributes(look),))


@refused.register
def _attribute_built_in(refusal: errors.AttributeBuiltIn, look: Look) -> Reply:
    said = look.words.say(f"AttributeBuiltIn-{refusal.fact}", name=repeated(refusal.name))
    return Reply((said,), (_attributes(look),))


@refused.register
def _word_is_read(refusal: errors.WordIsRead, look: Look) -> Reply:
    words = look.words
    said = words.say("WordIsRead", word=repeated(refusal.word))
    return Reply((said,), ((buttons.button(words.say("button-words"), ListWords()), *_all(look)),))


def _attributes(look: Look) -> Row:
    return (buttons.button(look.words.say("button-attributes"), ListAttributes()), *_all(look))


def _sites(look: Look) -> Row:
    return (buttons.button(look.words.say("button-sites"), ListSites()), *_all(look))


@refused.register
def _no_such_proposal(_: errors.NoSuchProposal, look: Look) -> Reply:
    return Reply((look.words.say("NoSuchProposal"),), (_all(look),))


def _card(resource: ResourceId, look: Look) -> Button:
    name = look.catalogue.resource(resource).name
    return buttons.button(look.words.say("button-change-one", name=name), ShowResource(resource))


def _all(look: Look) -> Row:
    return (buttons.button(look.words.say("button-manage"), Manage()),)
