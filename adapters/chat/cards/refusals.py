"""Refusals in words: the reason, the number, and a button forward."""

from datetime import datetime
from functools import singledispatch

from adapters.chat.answers import quotas, rules
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.times import clock, day, day_and_clock, length, slot
from adapters.chat.intents.bookings import Choose, HoldAgain
from adapters.chat.intents.resources import When
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Reply
from core import errors
from core.domain.resources.resource import Resource
from core.errors import Refusal
from core.values import Interval


@singledispatch
def refused(refusal: Refusal, asker: Asker) -> Reply:
    """
    Return a refusal as one sentence with its reason and a button forward.

    A refusal that nobody gave words of its own is said by its name alone, from the wording file.
    """
    return Reply((asker.words.say(type(refusal).__name__),), (_home(asker),))


@refused.register
def _unknown_resource(refusal: errors.UnknownResource, asker: Asker) -> Reply:
    near = [resource for name in refusal.closest if (resource := asker.catalogue.named(name))]
    row = tuple(buttons.button(resource.name, Choose(resource.id)) for resource in near)
    said = asker.words.say("UnknownResource-closest" if near else "UnknownResource", wanted=refusal.wanted)
    return Reply((said,), _rows(row, (buttons.resources(asker.words),)))


@refused.register
def _unknown_unit(refusal: errors.UnknownUnit, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    said = asker.words.say("UnknownUnit", name=resource.name, wanted=refusal.wanted)
    return Reply((said,), ((buttons.button(resource.name, Choose(resource.id)), buttons.resources(asker.words)),))


@refused.register
def _past_time(refusal: errors.PastTime, asker: Asker) -> Reply:
    zone = asker.catalogue.zone
    when, now = (day_and_clock(moment, zone, asker.words) for moment in (refusal.start, refusal.now))
    return Reply((asker.words.say("PastTime", when=when, now=now),), (_home(asker),))


@refused.register
def _bad_attribute(refusal: errors.BadAttribute, asker: Asker) -> Reply:
    return Reply((asker.words.say("BadAttribute", attribute=refusal.attribute, value=refusal.value),), (_home(asker),))


@refused.register
def _closed(refusal: errors.Closed, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    facts = {"name": resource.name, "slot": slot(refusal.wanted, resource, asker.words)}
    if refusal.opening is None:
        return Reply((asker.words.say("Closed", **facts),), (_home(asker),))
    opening = slot(refusal.opening, resource, asker.words)
    said = asker.words.say("Closed-opening", **facts, opening=opening)
    return Reply((said,), _rows(_allowed(resource, refusal.opening, asker), _home(asker)))


@refused.register
def _too_long(refusal: errors.TooLong, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    said = asker.words.say(
        "TooLong",
        name=resource.name,
        wanted=length(refusal.wanted.length, asker.words),
        longest=length(refusal.longest, asker.words),
    )
    shorter = Interval(refusal.wanted.start, refusal.wanted.start + refusal.longest)
    return Reply((said,), _rows(_allowed(resource, shorter, asker), _home(asker)))


@refused.register
def _too_short(refusal: errors.TooShort, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    said = asker.words.say(
        "TooShort",
        name=resource.name,
        wanted=length(refusal.wanted.length, asker.words),
        shortest=length(refusal.shortest, asker.words),
    )
    longer = Interval(refusal.wanted.start, refusal.wanted.start + refusal.shortest)
    return Reply((said,), _rows(_allowed(resource, longer, asker), _home(asker)))


@refused.register
def _too_far_ahead(refusal: errors.TooFarAhead, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    latest = day(refusal.latest.astimezone(resource.zone).date(), asker.words)
    said = asker.words.say("TooFarAhead", name=resource.name, latest=latest)
    return Reply((said,), ((buttons.button(resource.name, Choose(resource.id)), buttons.resources(asker.words)),))


@refused.register
def _too_soon(refusal: errors.TooSoon, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    earliest = day_and_clock(refusal.earliest, resource.zone, asker.words)
    notice = length(resource.policy.notice, asker.words)
    said = asker.words.say("TooSoon", name=resource.name, earliest=earliest, notice=notice)
    return Reply((said,), ((buttons.button(resource.name, Choose(resource.id)), buttons.resources(asker.words)),))


@refused.register
def _off_grid(refusal: errors.OffGrid, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    step = length(refusal.granularity, asker.words)
    said = asker.words.say("OffGrid", name=resource.name, step=step)
    return Reply((said,), _rows(_allowed(resource, refusal.nearest, asker), _home(asker)))


@refused.register
def _quota_exceeded(refusal: errors.QuotaExceeded, asker: Asker) -> Reply:
    resource, allowance, words = asker.catalogue.resource(refusal.resource), refusal.allowance, asker.words
    facts = {
        "needs": quotas.amount(allowance.measure, refusal.needs, words),
        "used": quotas.amount(allowance.measure, allowance.used, words),
        "most": quotas.amount(allowance.measure, allowance.most, words),
        "left": quotas.amount(allowance.measure, allowance.left, words),
        "what": quotas.counted(asker, allowance),
        "period": quotas.period(asker, allowance),
    }
    lines = [words.say("QuotaExceeded", **facts)]
    if allowance.resets:
        resets = day_and_clock(allowance.resets, resource.zone, words)
        lines.append(words.say("QuotaExceeded-resets", resets=resets))
    fits, later = (
        (buttons.hold(words.say("button-book-slot", slot=slot(each, resource, words, place=False)), resource.id, each),)
        if each
        else ()
        for each in (refusal.fits, refusal.later)
    )
    return Reply(tuple(lines), _rows(fits, later, (buttons.quota(words), buttons.bookings(words))))


@refused.register
def _too_many_strikes(refusal: errors.TooManyStrikes, asker: Asker) -> Reply:
    resource, words = asker.catalogue.resource(refusal.resource), asker.words
    facts: dict[str, str | int] = {
        "strikes": refusal.strikes,
        "window": length(refusal.window, words),
        "latest": day_and_clock(refusal.latest, resource.zone, words),
    }
    return Reply((words.say("TooManyStrikes", **facts),), ((buttons.button(resource.name, Choose(resource.id)),),))


@refused.register
def _already_late(refusal: errors.AlreadyLate, asker: Asker) -> Reply:
    said = asker.words.say("AlreadyLate", release=_clock(refusal.release, asker))
    return Reply((said,), ((buttons.bookings(asker.words),),))


@refused.register
def _no_such_departure(refusal: errors.NoSuchDeparture, asker: Asker) -> Reply:
    resource, words = asker.catalogue.resource(refusal.resource), asker.words
    rows = [
        (buttons.button(slot(each, resource, words, place=False), Choose(resource.id, _wall(each.start, resource))),)
        for each in refusal.departures
    ]
    said = words.say("NoSuchDeparture" if rows else "NoSuchDeparture-none", name=resource.name)
    return Reply((said,), (*rows, _home(asker)))


@refused.register
def _no_such_member(refusal: errors.NoSuchMember, asker: Asker) -> Reply:
    return Reply((asker.words.say("NoSuchMember", wanted=refusal.wanted),), (_home(asker),))


@refused.register
def _needs_approval(refusal: errors.NeedsApproval, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    said = asker.words.say("NeedsApproval", name=resource.name)
    return Reply((said,), ((buttons.button(resource.name, Choose(resource.id)), buttons.bookings(asker.words)),))


@refused.register
def _not_bookable(refusal: errors.NotBookable, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    said = asker.words.say("NotBookable", name=resource.name, who=rules.circle(asker, resource.policy.bookable_by))
    return Reply((said,), (_home(asker),))


@refused.register
def _not_allowed_for_others(refusal: errors.NotAllowedForOthers, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    said = asker.words.say("NotAllowedForOthers", name=resource.name)
    return Reply((said,), ((buttons.button(resource.name, Choose(resource.id)), buttons.resources(asker.words)),))


@refused.register
def _bad_rule(refusal: errors.BadRule, asker: Asker) -> Reply:
    said = asker.words.say("BadRule", rule=refusal.rule, value=refusal.value)
    help_ = buttons.button(asker.words.say("button-rules-help"), Help("rules"))
    return Reply((said,), ((help_, buttons.resources(asker.words)),))


@refused.register
def _slot_taken(refusal: errors.SlotTaken, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    facts = {"name": resource.name, "slot": slot(refusal.wanted, resource, asker.words)}
    if not refusal.alternatives:
        return Reply((asker.words.say("SlotTaken-none", **facts),), (_home(asker),))
    rows = tuple(_alternative(offer, asker) for offer in refusal.alternatives)
    return Reply((asker.words.say("SlotTaken", **facts),), rows)


@refused.register
def _none_together(refusal: errors.NoneTogether, asker: Asker) -> Reply:
    resource, words = asker.catalogue.resource(refusal.resource), asker.words
    rows = [
        (buttons.button(slot(each, resource, words, place=False), When(_wall(each.start, resource))),)
        for each in refusal.times
    ]
    facts = {"name": resource.name, "slot": slot(refusal.wanted, resource, words)}
    said = words.say("NoneTogether" if rows else "NoneTogether-none", **facts)
    return Reply((said,), (*rows, _home(asker)))


@refused.register
def _blacked_out(refusal: errors.BlackedOut, asker: Asker) -> Reply:
    resource = asker.catalogue.resource(refusal.resource)
    closed = slot(refusal.during, resource, asker.words)
    said = asker.words.say("BlackedOut", name=resource.name, slot=closed, reason=refusal.reason)
    return Reply((said,), (*(_alternative(offer, asker) for offer in refusal.alternatives), _home(asker)))


@refused.register
def _hold_over(refusal: errors.HoldOver, asker: Asker) -> Reply:
    said = asker.words.say("HoldOver", ended=_clock(refusal.ended, asker))
    again = buttons.button(asker.words.say("button-hold-again"), HoldAgain(refusal.booking), "primary")
    return Reply((said,), ((again, buttons.resources(asker.words)),))


@refused.register
def _already_over(refusal: errors.AlreadyOver, asker: Asker) -> Reply:
    said = asker.words.say("AlreadyOver", status=asker.words.say(f"status-{refusal.status}"))
    return Reply((said,), (_home(asker),))


@refused.register
def _undo_over(refusal: errors.UndoOver, asker: Asker) -> Reply:
    said = asker.words.say("UndoOver", ended=_clock(refusal.ended, asker))
    again = buttons.button(asker.words.say("button-hold-again"), HoldAgain(refusal.booking), "primary")
    return Reply((said,), ((again, buttons.bookings(asker.words)),))


@refused.register
def _check_in_early(refusal: errors.CheckInEarly, asker: Asker) -> Reply:
    said = asker.words.say("CheckInEarly", opens=_clock(refusal.opens, asker))
    return Reply((said,), ((buttons.bookings(asker.words),),))


@refused.register
def _code_early(refusal: errors.CodeEarly, asker: Asker) -> Reply:
    said = asker.words.say("CodeEarly", **{"from": _clock(refusal.shown_from, asker)})
    return Reply((said,), ((buttons.bookings(asker.words),),))


@refused.register
def _wrong_code(refusal: errors.WrongCode, asker: Asker) -> Reply:
    said = asker.words.say("WrongCode", left=refusal.tries_left)
    return Reply((said,), ((buttons.bookings(asker.words),),))


@refused.register
def _codes_paused(refusal: errors.CodesPaused, asker: Asker) -> Reply:
    said = asker.words.say("CodesPaused", until=_clock(refusal.until, asker))
    return Reply((said,), ((buttons.bookings(asker.words),),))


@refused.register
def _nothing_to_check_in(refusal: errors.NothingToCheckIn, asker: Asker) -> Reply:
    if refusal.next_opens is None:
        return Reply((asker.words.say("NothingToCheckIn"),), (_home(asker),))
    opens = day_and_clock(refusal.next_opens, asker.catalogue.zone, asker.words)
    return Reply((asker.words.say("NothingToCheckIn-next", opens=opens),), (_home(asker),))


@refused.register
def _not_allowed(refusal: errors.NotAllowed, asker: Asker) -> Reply:
    return Reply((asker.words.say("NotAllowed", role=refusal.role),), (_home(asker),))


@refused.register
def _unknown_zone(refusal: errors.UnknownZone, asker: Asker) -> Reply:
    return Reply((asker.words.say("UnknownZone", wanted=refusal.wanted),), (_home(asker),))


def _alternative(offer: errors.Alternative, asker: Asker) -> Row:
    resource = asker.catalogue.resource(offer.resource)
    when = slot(offer.during, resource, asker.words, place=False)
    name = f"{resource.name} {resource.unit(offer.unit).label}" if offer.unit else resource.name
    label = asker.words.say("button-alternative", name=name, when=when)
    return (buttons.hold(label, offer.resource, offer.during, offer.unit),)


def _allowed(resource: Resource, during: Interval, asker: Asker) -> Row:
    """Return a button that holds the slot, if its rules allow it."""
    if not resource.allows(during, now=asker.now):
        return ()
    return (buttons.hold(slot(during, resource, asker.words), resource.id, during),)


def _wall(moment: datetime, resource: Resource) -> datetime:
    return resource.local(moment).replace(tzinfo=None)


def _clock(moment: datetime, asker: Asker) -> str:
    return clock(moment, asker.catalogue.zone, asker.words)


def _home(asker: Asker) -> Row:
    return (buttons.bookings(asker.words), buttons.resources(asker.words))


def _rows(*rows: Row) -> tuple[Row, ...]:
    return tuple(row for row in rows if row)
