"""Why a slot cannot be had: unknown, past, closed, too long, taken; with slots that can."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from adapters.chat.cards import buttons
from adapters.chat.cards.lists import names
from adapters.chat.cards.look import Look
from adapters.chat.cards.reasons import in_words, stated
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.cards.resources import type_of
from adapters.chat.cards.signs import signed
from adapters.chat.cards.times import day, day_and_clock, length, slot, spans
from adapters.chat.intents.bookings import Choose
from adapters.chat.intents.resources import When
from adapters.chat.replies import Reply
from adapters.wording import repeated
from core import errors
from core.domain.bookings.status import Status
from core.domain.resources.features import Attribute, AttributeType
from core.domain.resources.resource import BY_THE_DAY, Resource
from core.values import Interval


@refused.register
def _unknown_resource(refusal: errors.UnknownResource, look: Look) -> Reply:
    return unknown_name(refusal.wanted, refusal.closest, look)


def unknown_name(wanted: str, closest: Sequence[str], look: Look) -> Reply:
    """Say that nothing here has that name, with a button for each resource whose name comes near."""
    near = [resource for name in closest if (resource := look.catalogue.named(name))]
    row = tuple(buttons.choose(resource) for resource in near)
    said = look.words.say("UnknownResource-closest" if near else "UnknownResource", wanted=repeated(wanted))
    return Reply((said,), buttons.rows(row, (buttons.resources(look.words),)))


@refused.register
def _unknown_unit(refusal: errors.UnknownUnit, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say("UnknownUnit", name=resource.name, wanted=repeated(refusal.wanted))
    return Reply((said,), ((buttons.choose(resource), buttons.resources(look.words)),))


@refused.register
def _no_such_class(refusal: errors.NoSuchClass, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    message = "NoSuchClass" if refusal.known else "NoSuchClass-none"
    facts = {"wanted": repeated(refusal.wanted), "classes": names(refusal.known, look.words)}
    said = look.words.say(message, name=resource.name, count=len(refusal.known), **facts)
    return Reply((said,), ((buttons.choose(resource), buttons.resources(look.words)),))


@refused.register
def _bad_attribute(refusal: errors.BadAttribute, look: Look) -> Reply:
    said = look.words.say("BadAttribute", attribute=repeated(refusal.attribute), value=repeated(refusal.value))
    of = AttributeType(refusal.type)
    fits = Attribute(refusal.attribute, of, refusal.choices, refusal.unit)
    listed = of is not AttributeType.CHOICE or refusal.choices
    what = (look.words.say("BadAttribute-type", type=type_of(fits, look.words)),) if listed else ()
    return Reply((" ".join((said, *what)),), (home(look),))


@refused.register
def _past_time(refusal: errors.PastTime, look: Look) -> Reply:
    zone = look.catalogue.zone
    when, now = (day_and_clock(moment, zone, look) for moment in (refusal.start, refusal.now))
    return Reply((look.words.say("PastTime", when=when, now=now),), (home(look),))


@refused.register
def _closed(refusal: errors.Closed, look: Look) -> Reply:
    return Reply((closed(refusal, look),), (home(look),))


def closed(refusal: errors.Closed, look: Look, *, named: bool = True) -> str:
    """Say when the resource, or where it is not `named` everything that fits, is closed instead of open."""
    resource = look.catalogue.resource(refusal.resource)
    message, facts = "Closed" if named else "found-closed", {"name": resource.name}
    if not refusal.hours:
        facts |= {"day": day(refusal.day, look), "days": look.words.say(f"always-{refusal.day.weekday()}")}
        return look.words.say(f"{message}-day", **facts)
    hours = spans(refusal.hours, resource.zone, look)
    return look.words.say(f"{message}-hours", slot=slot(refusal.wanted, resource, look), hours=hours, **facts)


def _lasts(resource: Resource, wanted: Interval) -> timedelta:
    """Return how long a slot is said to be: all day in a room is so many hours, and a camera is had for days."""
    return resource.in_days(wanted) if resource.kind in BY_THE_DAY else wanted.length


@refused.register
def _too_long(refusal: errors.TooLong, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say(
        "TooLong",
        name=resource.name,
        wanted=length(_lasts(resource, refusal.wanted), look.words),
        longest=length(refusal.longest, look.words),
    )
    return Reply((said,), (home(look),))


@refused.register
def _too_short(refusal: errors.TooShort, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say(
        "TooShort",
        name=resource.name,
        wanted=length(_lasts(resource, refusal.wanted), look.words),
        shortest=length(refusal.shortest, look.words),
    )
    return Reply((said,), (home(look),))


@refused.register
def _too_far_ahead(refusal: errors.TooFarAhead, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    latest = day(refusal.latest.astimezone(resource.zone).date(), look)
    said = look.words.say("TooFarAhead", name=resource.name, latest=latest)
    return Reply((said,), (home(look),))


@refused.register
def _too_soon(refusal: errors.TooSoon, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    earliest = day_and_clock(refusal.earliest, resource.zone, look)
    notice = length(resource.policy.notice, look.words)
    said = look.words.say("TooSoon", name=resource.name, earliest=earliest, notice=notice)
    return Reply((said,), (home(look),))


@refused.register
def _off_grid(refusal: errors.OffGrid, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    step = length(refusal.granularity, look.words)
    said = look.words.say("OffGrid", name=resource.name, step=step)
    return Reply((said,), (home(look),))


@refused.register
def _no_such_departure(refusal: errors.NoSuchDeparture, look: Look) -> Reply:
    resource, words = look.catalogue.resource(refusal.resource), look.words
    rows = [
        (buttons.button(slot(each, resource, look, button=True), Choose(resource.id, _wall(each.start, resource))),)
        for each in refusal.departures
    ]
    said = words.say("NoSuchDeparture" if rows else "NoSuchDeparture-none", name=resource.name)
    return Reply((said,), (home(look),) if refusal.offers else (*rows, home(look)))


@refused.register
def _slot_taken(refusal: errors.SlotTaken, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    when = slot(refusal.wanted, resource, look)
    if refusal.holders:
        when = look.words.say("taken-by", slot=when, who=names(refusal.holders, look.words))
    facts = {"name": resource.name, "slot": when}
    return Reply((look.words.say("SlotTaken" if refusal.offers else "SlotTaken-none", **facts),), (home(look),))


@refused.register
def _none_together(refusal: errors.NoneTogether, look: Look) -> Reply:
    resource, words = look.catalogue.resource(refusal.resource), look.words
    rows = [
        (buttons.button(slot(each, resource, look, button=True), When(_wall(each.start, resource))),)
        for each in refusal.times
    ]
    name = f"{resource.name} {resource.unit(refusal.unit).label}" if refusal.unit else resource.name
    facts = {"name": name, "slot": slot(refusal.wanted, resource, look)}
    when = words.say("NoneTogether-times" if rows else "NoneTogether-none")
    if refusal.own is None and refusal.left:
        said = words.say("NoneTogether-left", count=refusal.left, **facts)
    else:
        said = words.say("NoneTogether" if refusal.own is None else "NoneTogether-own", **facts)
    return Reply((said, when), (*rows, home(look)))


@refused.register
def _blacked_out(refusal: errors.BlackedOut, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    closed = slot(refusal.during, resource, look)
    why = {"reason": in_words(refusal.reason, look.words), "stated": stated(refusal.reason)}
    said = signed(Status.BLACKOUT, look.words.say("BlackedOut", name=resource.name, slot=closed, **why))
    return Reply((said,), (home(look),))


def _wall(moment: datetime, resource: Resource) -> datetime:
    return resource.local(moment).replace(tzinfo=None)
