"""Resources in words: what one is and has, and what it lacks of a wish."""

from datetime import timedelta

from babel.numbers import format_decimal

from adapters.chat.cards.look import Look
from adapters.chat.cards.times import city, span
from adapters.wording import Words
from core.domain.bookings.wish import Wish
from core.domain.resources.catalogue import NearMiss
from core.domain.resources.features import Attribute, Value
from core.domain.resources.resource import Resource


def lacks(miss: NearMiss, wish: Wish, look: Look) -> str:
    """Return what a resource lacks of a wish, such as `4 seats, you asked for 6, no projector`."""
    words, lack, resource = look.words, miss.lack, miss.resource
    missing = [words.say("near-site", site=resource.site.name)] if lack.site else []
    missing += [words.say("near-floor", floor=resource.floor or "?")] if lack.floor else []
    missing += [words.say("near-seats", count=resource.capacity or 0, wanted=wish.capacity or 0)] if lack.seats else []
    missing += [words.say("near-tag", tag=_tag(tag, look)) for tag in lack.tags]
    missing += [
        words.say("near-number", name=name, count=_number(resource.numbers.get(name.casefold(), 0), words))
        for name, _ in lack.measures
    ]
    return ", ".join(missing)


def facts(resource: Resource, look: Look) -> str:
    """Return what a resource is and has, such as `room · 6 seats · projector · floor 2 · 07:00–22:00`."""
    seats = [look.words.say("fact-seats", count=resource.capacity)] if resource.capacity else []
    several = [look.words.say("fact-units", count=len(resource.units))] if len(resource.units) > 1 else []
    kind = look.words.say(f"kind-{resource.kind}")
    floor = [look.words.say("fact-floor", floor=resource.floor)] if resource.floor else []
    site = [resource.site.name] if len(look.catalogue.sites) > 1 else []
    tags = [_tag(tag, look) for tag in resource.tags]
    said = [_said(attribute, value, look.words) for attribute, value in resource.attributes if value is not False]
    about = [resource.description] if resource.description else []
    return " · ".join([kind, *seats, *several, *tags, *said, *floor, *site, _hours(resource, look), *about])


def _tag(tag: str, look: Look) -> str:
    """Return a well-known tag in the reader's language, any other as it is."""
    message = f"tag-{tag.casefold()}"
    return look.words.say(message) if look.words.knows(message) else tag


def _said(attribute: Attribute, value: Value, words: Words) -> str:
    """Return an attribute as the organization names it: `standing`, `screens 2`, `colour red`."""
    if value is True:
        return attribute.name
    return f"{attribute.name} {value if isinstance(value, str) else _number(value, words)}"


def _number(value: float, words: Words) -> str:
    return str(format_decimal(value, locale=words.locale))


def _hours(resource: Resource, look: Look) -> str:
    today = resource.local(look.now).date()
    open_today = resource.whole_day(today)
    if open_today is None:
        return city(resource.zone)
    if open_today.length == timedelta(days=1):
        return look.words.say("fact-always")
    return span(open_today, resource.zone, look)
