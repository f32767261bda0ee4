"""Attributes by which things are described: what would be defined or removed is shown, and a button does it."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.catalogue import all_of
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.lists import names
from adapters.chat.intents.catalogue import CarryOut
from adapters.chat.intents.places import ChangeAttribute, ListAttributes
from adapters.chat.replies import Button, Replies, Reply
from core.domain.resources.features import Attribute, AttributeType
from core.errors import NotAllowed
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
    return asker.words.say("attributes-line", name=attribute.name, type=_type(attribute, asker), count=count)


def _type(attribute: Attribute, asker: Asker) -> str:
    words = asker.words
    match attribute.type:
        case AttributeType.NUMBER if attribute.unit:
            return words.say("attribute-number-in", unit=attribute.unit)
        case AttributeType.NUMBER:
            return words.say("attribute-number")
        case AttributeType.YES_NO:
            return words.say("attribute-yes-no")
        case AttributeType.TEXT:
            return words.say("attribute-text")
        case AttributeType.CHOICE:
            return words.say("attribute-choice", choices=names(attribute.choices, words))


@answer.register
async def changing(intent: ChangeAttribute, asker: Asker) -> Replies:
    """Show what a change of the attributes would mean; refuses as `propose_attribute` does."""
    words, wanted = asker.words, intent.wanted
    kept = await propose_attribute(asker.ledger, wanted=wanted, by=asker.member)
    known, after = attribute_called(asker.catalogue, wanted.name), wanted.definition
    if after is None:
        said, label = words.say("attribute-remove", name=wanted.name), "button-remove-attribute"
    else:
        message, label = ("attribute-change", "button-carry-out") if known else ("attribute-define", "button-define")
        said = words.say(message, name=after.name, type=_type(after, asker))
    do = buttons.button(words.say(label), CarryOut(kept.id), "danger" if after is None else "primary")
    keep = buttons.button(words.say("button-attributes"), ListAttributes())
    return (Reply((said,), ((do, keep),)),)
