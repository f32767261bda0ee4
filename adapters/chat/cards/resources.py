"""Resources in words: what one is and has, and what it lacks of a wish."""

from babel.numbers import format_decimal

from adapters.chat.cards.kinds import one_of, several_of
from adapters.chat.cards.lists import names
from adapters.chat.cards.look import Look
from adapters.wording import Words
from core.domain.bookings.wish import Wish
from core.domain.resources.catalogue import NearMiss
from core.domain.resources.features import Attribute, AttributeType, Value
from core.domain.resources.resource import Kind, Resource

GROUND = "0"
"""The floor that people call the ground floor."""
UNCOUNTED = {Kind.EQUIPMENT, Kind.OTHER}
"""Kinds whose name has no plural: nobody says "5 equipment"."""


def lacks(miss: NearMiss, wish: Wish, look: Look) -> str:
    """Return what a resource lacks of a wish, such as `4 seats, you asked for 6, no projector`."""
    words, lack, resource = look.words, miss.lack, miss.resource
    missing = [words.say("near-site", site=resource.site.name)] if lack.site else []
    missing += [_floor(resource.floor or "?", words, "near")] if lack.floor else []
    missing += [words.say("near-seats", count=resource.capacity or 0, wanted=wish.capacity or 0)] if lack.seats else []
    missing += [words.say("near-tag", tag=tag(each, words)) for each in lack.tags]
    has = {
        attribute.name.casefold(): valued(attribute, value, words) for attribute, value in resource.attributes if value
    }
    missing += [
        words.say("near-number", feature=has[name.casefold()])
        if name.casefold() in has
        else words.say("near-tag", tag=name)
        for name, _ in lack.measures
    ]
    return ", ".join(missing)


def facts(resource: Resource, look: Look) -> str:
    """Return what a resource is and has, such as `room for 6 · projector, 2 screens · ground floor`."""
    words = look.words
    has = [*(tag(each, words) for each in resource.tags)]
    has += [valued(attribute, value, words) for attribute, value in resource.attributes if value is not False]
    said = (_what(resource, look), ", ".join(has), *_place(resource, look), resource.description or "")
    return " · ".join(each for each in said if each)


def where(resource: Resource, look: Look) -> str:
    """Return where a resource is, such as `floor 2, Berlin`; nothing where there is only one site without floors."""
    return ", ".join(_place(resource, look))


def _place(resource: Resource, look: Look) -> list[str]:
    floor = [_floor(resource.floor, look.words, "fact")] if resource.floor else []
    # What is about to be added may be the first thing of its site.
    return [*floor, resource.site.name] if len({*look.catalogue.sites, resource.site}) > 1 else floor


def _what(resource: Resource, look: Look) -> str:
    """Return the kind of a resource, how many of it there are, and how many people each is for."""
    words, count, kind = look.words, len(resource.units), one_of(resource.kind, look)
    if count > 1 and resource.kind in UNCOUNTED and resource.kind not in look.catalogue.kind_names:
        kind = words.say("fact-units", count=count)
    elif count > 1:
        kind = words.say("fact-several", count=count, kinds=several_of(resource.kind, look))
    return words.say("fact-for", kind=kind, count=resource.capacity) if resource.capacity else kind


def _floor(floor: str, words: Words, message: str) -> str:
    return words.say(f"{message}-ground") if floor == GROUND else words.say(f"{message}-floor", floor=floor)


def tag(named: str, words: Words) -> str:
    """Return a well-known tag in the reader's language, any other as it is."""
    message = f"tag-{named.casefold()}"
    return words.say(message) if words.knows(message) else named


def valued(attribute: Attribute, value: Value, words: Words) -> str:
    """Return what a resource has of an attribute, such as `2 monitors`, `colour: red` or `desk width: 160 cm`."""
    said = _feature(attribute.name, value, words)
    return f"{said} {attribute.unit}" if attribute.unit else said


def _feature(name: str, value: Value, words: Words) -> str:
    """Return a well-known feature as the reader's language says it, any other as it is named: `colour: red`."""
    message = f"feature-{name.casefold()}"
    if isinstance(value, bool):
        return words.say(message) if words.knows(message) else name
    said = value if isinstance(value, str) else _number(value, words)
    if words.knows(message):
        # A plural needs the number itself; a fraction is said in digits.
        count = int(value) if isinstance(value, int | float) and value == int(value) else said
        return words.say(message, count=count, value=said)
    return f"{name}: {said}"


def _number(value: float, words: Words) -> str:
    return str(format_decimal(value, locale=words.locale))


def type_of(attribute: Attribute, words: Words) -> str:
    """Return what the values of an attribute are, such as “a number in cm”."""
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
