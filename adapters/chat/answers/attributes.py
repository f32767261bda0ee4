"""Attributes by which things are described: what would be defined or removed is shown, and a button does it."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.catalogue import all_of
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.resources import type_of
from adapters.chat.intents.catalogue import CarryOut
from adapters.chat.intents.places import ChangeAttribute, ListAttributes
from adapters.chat.replies import Button, Replies, Reply
from adapters.understanding.commands.resource_facts import wording
from adapters.understanding.typography import folded
from core.domain.resources.features import Attribute
from core.errors import AttributeBuiltIn, NotAllowed
from core.use_cases.organizations.change_attribute import attribute_called, uses_of
from core.use_cases.resources.propose import propose_attribute

LISTED = 12
"""Attributes on a page."""


@answer.register
async def attributes(intent: ListAttributes, asker: Asker) -> Replies:
    """List the attributes from a place on, and say how they are used; refuses with NotAllowed."""
    if not asker.member.role.manages:
        raise NotAllowed(asker.member.role)
    return (_every_attribute(asker, skip=intent.skip or 0),)


def attributes_changed(asker: Asker, *, undone: bool, undo: Button | None) -> Reply:
    """Return the attributes after one was defined, changed or removed."""
    return _every_attribute(asker, asker.words.say("place-undone" if undone else "place-done"), undo=undo)


def _every_attribute(asker: Asker, *news: str, skip: int = 0, undo: Button | None = None) -> Reply:
    words, every = asker.words, asker.catalogue.attributes
    page = lists.page(every, lambda each: _line(each, asker), most=LISTED, skip=skip)
    listed = (words.say("attributes-head"), *lists.whole(page, words)) if every else (words.say("attributes-none"),)
    said = (*news, *listed, words.say("attributes-how"))
    turns = lists.turns(page, words, ListAttributes)
    return Reply(said, buttons.rows((*((undo,) if undo else ()), *turns, all_of(words))))


def _line(attribute: Attribute, asker: Asker) -> str:
    count = uses_of(asker.catalogue, attribute)
    return asker.words.say("attributes-line", name=attribute.name, type=type_of(attribute, asker.words), count=count)


@answer.register
async def changing(intent: ChangeAttribute, asker: Asker) -> Replies:
    """Show what a change of the attributes would mean; refuses as `propose_attribute`, or with AttributeBuiltIn."""
    words, wanted = asker.words, intent.wanted
    if wanted.definition is not None:
        _check_own(wanted.definition, asker)
    kept = await propose_attribute(asker.ledger, wanted=wanted, by=asker.member)
    known, after = attribute_called(asker.catalogue, wanted.name), wanted.definition
    if after is None:
        said, label = words.say("attribute-remove", name=wanted.name), "button-remove-attribute"
    else:
        message, label = ("attribute-change", "button-carry-out") if known else ("attribute-define", "button-define")
        said = words.say(message, name=after.name, type=type_of(after, asker.words))
    do = buttons.button(words.say(label), CarryOut(kept.id), "danger" if after is None else "primary")
    keep = buttons.button(words.say("button-attributes"), ListAttributes())
    return (Reply((said,), ((do, keep),)),)


def _check_own(attribute: Attribute, asker: Asker) -> None:
    """Check that no word of a built-in fact names an attribute: it would mean both; refuses with AttributeBuiltIn."""
    name = folded(attribute.name)
    for language in (asker.words.tag, "en"):
        known = wording(language, asker.catalogue)
        if name in known.running.seats:
            raise AttributeBuiltIn(attribute.name, "capacity")
        if name in known.floors:
            raise AttributeBuiltIn(attribute.name, "floor")
