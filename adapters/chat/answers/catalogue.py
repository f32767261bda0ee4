"""The catalogue: the list of those who run it, the card of a resource, and how each of its facts is changed."""

from functools import partial

from adapters.chat.answers.answer import answer
from adapters.chat.answers.ruled_people import crews_of
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.catalogue import lines, one_line
from adapters.chat.cards.forms import opens
from adapters.chat.intents.adding import AskKind
from adapters.chat.intents.catalogue import (
    AskFactOf,
    AskNew,
    AskToRetire,
    BringBack,
    DoorSign,
    Manage,
    MisreadResource,
    PutAt,
    SetPhoto,
    ShowResource,
)
from adapters.chat.intents.changes import ShowChanges
from adapters.chat.intents.forms import Filling
from adapters.chat.intents.places import ListSites
from adapters.chat.intents.rules import ShowRules
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Replies, Reply
from adapters.wording import Words, repeated
from core.domain.resources.resource import Resource
from core.domain.rules.policy import Level, Rules
from core.errors import NotAllowed
from core.use_cases.resources.changing import managed
from core.values import ResourceId

SITES = 5
"""Sites that have a button; every other is written."""
LISTED = 6
"""Resources on a page, each with a button."""
FACTS = ("name", "capacity", "hours", "floor", "tags", "units", "copy", "photo", "site")
"""What a card has a button for, the last of them where there are several sites; every fact can be written as well."""


@answer.register
async def managed_by(intent: Manage, asker: Asker) -> Replies:
    """List what the asker runs, retired things last, each with a button; refuses with NotAllowed if that is nothing."""
    if not asker.runs:
        raise NotAllowed(asker.member.role)
    words, catalogue = asker.words, asker.catalogue
    every = [*(() if intent.retired else catalogue.listed), *catalogue.retired]
    own = [each for each in every if each.policy.managed(asker.member.role, asker.member.groups)]
    if intent.retired and not own:
        return (Reply((words.say("manage-none-retired"),), ((all_of(words),),)),)
    if not own:
        return (Reply((words.say("manage-none"), words.say("new-how")), ((_new(words), _help(words)),)),)
    page = lists.page(own, lambda each: f"• {one_line(each, asker.look)}", most=LISTED, skip=intent.skip or 0)
    several = [buttons.button(each.name, ShowResource(each.id)) for each in page.items]
    rows = [tuple(several[at : at + 3]) for at in range(0, len(several), 3)]
    places: Row = (all_of(words),) if intent.retired else ()
    if asker.member.role.manages and not intent.retired:
        places = (_new(words), buttons.button(words.say("button-sites"), ListSites()))
    forward = (*lists.turns(page, words, partial(Manage, retired=intent.retired)), *places)
    message = "manage-head-retired" if intent.retired else "manage-head"
    head = words.say(message, organization=asker.member.organization_name)
    return (Reply((head, *lists.whole(page, words)), buttons.rows(*rows, forward)),)


@answer.register
async def shown(intent: ShowResource, asker: Asker) -> Replies:
    """Show a resource to who runs it, and say so if it is retired; refuses with UnknownResource or NotAllowed."""
    known = managed(asker.catalogue, intent.resource, by=asker.member)
    news = () if known.retired_at is None else (asker.words.say("Retired", name=known.name),)
    return (await card(asker, known.id, *news),)


async def card(asker: Asker, resource: ResourceId, *news: str, undo: Button | None = None) -> Reply:
    """Return the card of a resource, with what has just happened to it, for who runs it."""
    words, known = asker.words, managed(asker.catalogue, resource, by=asker.member)
    first, *rest = lines(known, own_rules(asker, known), asker.look, await crews_of(asker))
    back = (undo,) if undo else ()
    past = buttons.button(words.say("button-changes"), ShowChanges(known.id))
    if known.retired_at is not None:
        bring = buttons.button(words.say("button-bring-back"), BringBack(known.id), "primary")
        return Reply((*news, first), ((bring, *back, past, all_of(words)),))
    offered = FACTS if len(asker.catalogue.every_site) > 1 else FACTS[:-1]
    several = [buttons.button(words.say(f"button-edit-{fact}"), AskFactOf(known.id, fact)) for fact in offered]
    ask = buttons.button(words.say("button-retire-ask"), AskToRetire(known.id), "danger")
    rules = buttons.button(words.say("button-rules", name=known.name), ShowRules(known.id))
    sign = (buttons.button(words.say("button-door-sign"), DoorSign(known.id)),) if asker.deep_link else ()
    ways = (*back, rules, past, *sign, ask, all_of(words))
    rows: tuple[Row, ...] = (tuple(several[:4]), tuple(several[4:]), ways)
    return Reply((*news, first, *rest), rows, awaits=ShowResource(known.id))


def own_rules(asker: Asker, resource: Resource) -> Rules:
    """Return the rules that are set for the resource alone."""
    key = (Level.RESOURCE, str(resource.id))
    return next((each.rules for each in asker.catalogue.layers if (each.level, each.subject) == key), Rules())


@answer.register
async def asked_new(_: AskNew, asker: Asker) -> Replies:
    """Explain how to add something; refuses with NotAllowed who may not."""
    if not asker.member.role.manages:
        raise NotAllowed(asker.member.role)
    words = asker.words
    one = buttons.button(words.say("button-step-by-step"), AskKind())
    row = (one, opens(Filling.ADD, asker.look), _help(words), all_of(words))
    return (Reply((words.say("new-how"), words.say("new-several")), (row,), awaits=AskNew()),)


@answer.register
async def asked_fact(intent: AskFactOf, asker: Asker) -> Replies:
    """Ask for a fact, with an example: the next message is it. Refuses with UnknownResource or NotAllowed."""
    words, known = asker.words, managed(asker.catalogue, intent.resource, by=asker.member)
    fact = intent.fact if intent.fact in FACTS else FACTS[0]
    said = words.say(f"edit-how-{fact}", name=known.name if fact == "photo" else known.name.lower())
    bare = buttons.button(words.say("button-remove-photo"), SetPhoto(known.id))
    seen = (*buttons.photo(known, words), bare) if fact == "photo" and known.photo else ()
    others = [site for site in asker.catalogue.every_site if site.id != known.site.id][:SITES] if fact == "site" else ()
    sites = tuple(buttons.button(site.name, PutAt(known.id, site.id)) for site in others)
    rows = buttons.rows(seen, sites, (_back(words, known), all_of(words)))
    return (Reply((said,), rows, awaits=AskFactOf(known.id, fact)),)


@answer.register
async def misread(intent: MisreadResource, asker: Asker) -> Replies:
    """Say which words are no fact of a resource, with an example; refuses with NotAllowed who may not add anything."""
    if not asker.runs:
        raise NotAllowed(asker.member.role)
    words = asker.words
    said = words.say("new-hours" if intent.hours else "new-misread", said=repeated(intent.said))
    return (Reply((said, words.say("new-how")), ((_help(words), all_of(words)),), awaits=AskNew()),)


def all_of(words: Words) -> Button:
    """List everything that the reader runs."""
    return buttons.button(words.say("button-manage"), Manage())


def _back(words: Words, resource: Resource) -> Button:
    return buttons.button(words.say("button-back-to", name=resource.name), ShowResource(resource.id))


def _new(words: Words) -> Button:
    return buttons.button(words.say("button-new"), AskNew(), "primary")


def _help(words: Words) -> Button:
    return buttons.button(words.say("button-rules-help"), Help("resources"))
