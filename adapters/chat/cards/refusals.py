"""Refusals in words: the reason in one sentence, and a button that leads on."""

from collections.abc import Sequence
from datetime import datetime
from functools import singledispatch

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.quotas import amount, counted, period, scope
from adapters.chat.cards.reasons import in_words
from adapters.chat.cards.rules import circle, value_of
from adapters.chat.cards.signs import signed
from adapters.chat.cards.times import clock, day, day_and_clock, length, slot, spans
from adapters.chat.intents.bookings import Choose, HoldAgain, Undo
from adapters.chat.intents.resources import When
from adapters.chat.intents.rules import ShowRulesOf
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Reply
from adapters.wording import repeated
from core import errors
from core.domain.bookings.status import Status
from core.domain.resources.resource import Resource
from core.domain.rules.policy import Level
from core.errors import Refusal
from core.values import Interval


@singledispatch
def refused(refusal: Refusal, look: Look) -> Reply:
    """
    Say a refusal in one sentence with its reason, and add a button that leads on.

    A refusal without facts needs no function of its own: the wording file has a message of its name.
    """
    return Reply((look.words.say(type(refusal).__name__),), (_home(look),))


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
def _past_time(refusal: errors.PastTime, look: Look) -> Reply:
    zone = look.catalogue.zone
    when, now = (day_and_clock(moment, zone, look) for moment in (refusal.start, refusal.now))
    return Reply((look.words.say("PastTime", when=when, now=now),), (_home(look),))


@refused.register
def _bad_attribute(refusal: errors.BadAttribute, look: Look) -> Reply:
    said = look.words.say("BadAttribute", attribute=repeated(refusal.attribute), value=repeated(refusal.value))
    return Reply((said,), (_home(look),))


@refused.register
def _closed(refusal: errors.Closed, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    offers = (each for each in (refusal.later, refusal.nearest) if each)
    rows = (_allowed(resource, each, look) for each in offers)
    return Reply((closed(refusal, look),), buttons.rows(*rows, _home(look)))


def closed(refusal: errors.Closed, look: Look, *, named: bool = True) -> str:
    """Say when the resource, or where it is not `named` everything that fits, is closed instead of open."""
    resource = look.catalogue.resource(refusal.resource)
    message, facts = "Closed" if named else "found-closed", {"name": resource.name}
    if not refusal.hours:
        facts |= {"day": day(refusal.day, look), "days": look.words.say(f"always-{refusal.day.weekday()}")}
        return look.words.say(f"{message}-day", **facts)
    hours = spans(refusal.hours, resource.zone, look)
    return look.words.say(f"{message}-hours", slot=slot(refusal.wanted, resource, look), hours=hours, **facts)


@refused.register
def _too_long(refusal: errors.TooLong, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say(
        "TooLong",
        name=resource.name,
        wanted=length(resource.in_days(refusal.wanted), look.words),
        longest=length(refusal.longest, look.words),
    )
    shorter = resource.shortened(refusal.wanted, refusal.longest)
    return Reply((said,), buttons.rows(_allowed(resource, shorter, look), _home(look)))


@refused.register
def _too_short(refusal: errors.TooShort, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say(
        "TooShort",
        name=resource.name,
        wanted=length(resource.in_days(refusal.wanted), look.words),
        shortest=length(refusal.shortest, look.words),
    )
    longer = Interval(refusal.wanted.start, refusal.wanted.start + refusal.shortest)
    return Reply((said,), buttons.rows(_allowed(resource, longer, look), _home(look)))


@refused.register
def _too_far_ahead(refusal: errors.TooFarAhead, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    latest = day(refusal.latest.astimezone(resource.zone).date(), look)
    said = look.words.say("TooFarAhead", name=resource.name, latest=latest)
    return Reply((said,), ((buttons.choose(resource), buttons.resources(look.words)),))


@refused.register
def _too_soon(refusal: errors.TooSoon, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    earliest = day_and_clock(refusal.earliest, resource.zone, look)
    notice = length(resource.policy.notice, look.words)
    said = look.words.say("TooSoon", name=resource.name, earliest=earliest, notice=notice)
    return Reply((said,), ((buttons.choose(resource), buttons.resources(look.words)),))


@refused.register
def _off_grid(refusal: errors.OffGrid, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    step = length(refusal.granularity, look.words)
    said = look.words.say("OffGrid", name=resource.name, step=step)
    row = tuple(button for each in refusal.nearest for button in _allowed(resource, each, look))
    return Reply((said,), buttons.rows(row, _home(look)))


@refused.register
def _quota_exceeded(refusal: errors.QuotaExceeded, look: Look) -> Reply:
    resource, allowance, words = look.catalogue.resource(refusal.resource), refusal.allowance, look.words
    rule = {
        "most": amount(allowance.measure, allowance.most, words),
        "what": counted(allowance, look),
        "period": period(allowance, words),
    }
    fits, later = (
        (buttons.hold(words.say("button-book-slot", slot=slot(each, resource, look, button=True)), resource.id, each),)
        if each
        else ()
        for each in (refusal.fits, refusal.later)
    )
    if refusal.holder != look.reader:
        # The rule is public; what a colleague has used of it is not.
        said = words.say("QuotaExceeded-other", holder=look.names[refusal.holder], **rule)
        return Reply((said,), buttons.rows(fits, later, _home(look)))
    used = {
        "needs": amount(allowance.measure, refusal.needs, words),
        "used": amount(allowance.measure, allowance.used, words),
        "left": amount(allowance.measure, allowance.left, words),
    }
    lines = [words.say("QuotaExceeded", **used, **rule)]
    if allowance.resets:
        resets = day_and_clock(allowance.resets, resource.zone, look)
        lines.append(words.say("QuotaExceeded-resets", resets=resets))
    return Reply(tuple(lines), buttons.rows(fits, later, (buttons.show_quota(words), buttons.bookings(words))))


@refused.register
def _too_many_strikes(refusal: errors.TooManyStrikes, look: Look) -> Reply:
    resource, words = look.catalogue.resource(refusal.resource), look.words
    latest, way_on = day_and_clock(refusal.latest, resource.zone, look), ((buttons.choose(resource),),)
    if refusal.holder != look.reader:
        return Reply((words.say("TooManyStrikes-other", holder=look.names[refusal.holder], latest=latest),), way_on)
    facts: dict[str, str | int] = {"strikes": refusal.strikes, "window": length(refusal.window, words)}
    return Reply((words.say("TooManyStrikes", latest=latest, **facts),), way_on)


@refused.register
def _already_late(refusal: errors.AlreadyLate, look: Look) -> Reply:
    said = look.words.say("AlreadyLate", release=_clock(refusal.release, look))
    return Reply((said,), ((buttons.bookings(look.words),),))


@refused.register
def _no_such_departure(refusal: errors.NoSuchDeparture, look: Look) -> Reply:
    resource, words = look.catalogue.resource(refusal.resource), look.words
    rows = [
        (buttons.button(slot(each, resource, look, button=True), Choose(resource.id, _wall(each.start, resource))),)
        for each in refusal.departures
    ]
    said = words.say("NoSuchDeparture" if rows else "NoSuchDeparture-none", name=resource.name)
    return Reply((said,), (*rows, _home(look)))


@refused.register
def _no_such_group(refusal: errors.NoSuchGroup, look: Look) -> Reply:
    words = look.words
    closest = [words.say("NoSuchGroup-closest", groups=", ".join(refusal.closest))] if refusal.closest else []
    button = buttons.button(words.say("button-rules-help"), Help("groups"))
    return Reply((words.say("NoSuchGroup", wanted=repeated(refusal.wanted)), *closest), ((button,),))


@refused.register
def _no_such_member(refusal: errors.NoSuchMember, look: Look) -> Reply:
    message = "NoSuchMember" if refusal.wanted else "NoSuchMember-mentioned"
    said = look.words.say(message, wanted=repeated(refusal.wanted))
    return Reply((said,), (_home(look),))


@refused.register
def _no_longer_a_member(refusal: errors.NoLongerAMember, look: Look) -> Reply:
    said = look.words.say("NoLongerAMember", organization=refusal.organization)
    return Reply((said,), (_home(look),))


@refused.register
def _has_left(refusal: errors.HasLeft, look: Look) -> Reply:
    return Reply((look.words.say("HasLeft", name=refusal.name),), (_home(look),))


@refused.register
def _still_a_member(refusal: errors.StillAMember, look: Look) -> Reply:
    return Reply((look.words.say("StillAMember", name=refusal.name),), (_home(look),))


@refused.register
def _needs_approval(refusal: errors.NeedsApproval, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say("NeedsApproval", name=resource.name)
    return Reply((said,), ((buttons.choose(resource), buttons.bookings(look.words)),))


@refused.register
def _not_bookable(refusal: errors.NotBookable, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say("NotBookable", name=resource.name, who=circle(resource.policy.bookable_by, look.words))
    return Reply((said,), (_home(look),))


@refused.register
def _not_allowed_for_others(refusal: errors.NotAllowedForOthers, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say("NotAllowedForOthers", name=resource.name)
    return Reply((said,), ((buttons.choose(resource), buttons.resources(look.words)),))


@refused.register
def _bad_rule(refusal: errors.BadRule, look: Look) -> Reply:
    name = look.catalogue.resource(refusal.resource).name
    said = look.words.say("BadRule", rule=look.words.say(f"rule-{refusal.rule}"), name=name)
    return Reply((said,), (_rules_help(look),))


@refused.register
def _rules_disagree(refusal: errors.RulesDisagree, look: Look) -> Reply:
    words = look.words
    said = words.say(
        "RulesDisagree",
        name=look.catalogue.resource(refusal.resource).name,
        low=words.say(f"rule-{refusal.low}"),
        least=value_of(refusal.low, refusal.least, look),
        high=words.say(f"rule-{refusal.high}"),
        most=value_of(refusal.high, refusal.most, look),
    )
    return Reply((said,), (_rules_help(look),))


@refused.register
def _rule_changed_since(refusal: errors.RuleChangedSince, look: Look) -> Reply:
    words = look.words
    said = words.say(
        "RuleChangedSince",
        by=refusal.by or words.say("by-operator"),
        when=day_and_clock(refusal.at, look.catalogue.zone, look),
        what=scope(refusal.level, refusal.subject, look),
        rule=words.say(f"rule-{refusal.rule}"),
        value=value_of(refusal.rule, refusal.value, look),
    )
    show = buttons.button(words.say("button-rules-now"), ShowRulesOf(Level(refusal.level), refusal.subject))
    return Reply((said,), ((show, buttons.resources(words)),))


@refused.register
def _text_too_long(refusal: errors.TextTooLong, look: Look) -> Reply:
    what = look.words.say(f"text-{refusal.what}")
    said = look.words.say("TextTooLong", what=what, most=refusal.most, length=refusal.length)
    return Reply((said,), (_home(look),))


@refused.register
def _too_many(refusal: errors.TooMany, look: Look) -> Reply:
    what = look.words.say(f"many-{refusal.what}")
    said = look.words.say("TooMany", what=what, most=refusal.most, given=refusal.given)
    return Reply((said,), (_home(look),))


@refused.register
def _rule_too_long(refusal: errors.RuleTooLong, look: Look) -> Reply:
    rule, most = look.words.say(f"rule-{refusal.rule}"), length(refusal.most, look.words)
    return Reply((look.words.say("RuleTooLong", rule=rule, most=most),), (_rules_help(look),))


def _rules_help(look: Look) -> Row:
    help_ = buttons.button(look.words.say("button-rules-help"), Help("rules"))
    return (help_, buttons.resources(look.words))


@refused.register
def _slot_taken(refusal: errors.SlotTaken, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    facts = {"name": resource.name, "slot": slot(refusal.wanted, resource, look)}
    if not refusal.alternatives:
        return Reply((look.words.say("SlotTaken-none", **facts),), (_home(look),))
    rows = tuple(_alternative(offer, look) for offer in refusal.alternatives)
    return Reply((look.words.say("SlotTaken", **facts),), rows)


@refused.register
def _none_together(refusal: errors.NoneTogether, look: Look) -> Reply:
    resource, words = look.catalogue.resource(refusal.resource), look.words
    rows = [
        (buttons.button(slot(each, resource, look, button=True), When(_wall(each.start, resource))),)
        for each in refusal.times
    ]
    facts = {"name": resource.name, "slot": slot(refusal.wanted, resource, look)}
    said = words.say("NoneTogether" if rows else "NoneTogether-none", **facts)
    return Reply((said,), (*rows, _home(look)))


@refused.register
def _blacked_out(refusal: errors.BlackedOut, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    closed = slot(refusal.during, resource, look)
    reason = in_words(refusal.reason, look.words)
    said = signed(Status.BLACKOUT, look.words.say("BlackedOut", name=resource.name, slot=closed, reason=reason))
    return Reply((said,), (*(_alternative(offer, look) for offer in refusal.alternatives), _home(look)))


@refused.register
def _hold_over(refusal: errors.HoldOver, look: Look) -> Reply:
    said = look.words.say("HoldOver", ended=_clock(refusal.ended, look))
    again = buttons.button(look.words.say("button-hold-again"), HoldAgain(refusal.booking), "primary")
    return Reply((said,), ((again, buttons.resources(look.words)),))


@refused.register
def _already_over(refusal: errors.AlreadyOver, look: Look) -> Reply:
    said = look.words.say("AlreadyOver", status=look.words.say(f"status-{refusal.status}"))
    return Reply((said,), (_home(look),))


@refused.register
def _slot_over(refusal: errors.SlotOver, look: Look) -> Reply:
    said = look.words.say("SlotOver", ended=_clock(refusal.ended, look))
    again = buttons.button(look.words.say("button-book-again"), Choose(refusal.resource))
    return Reply((said,), ((again, buttons.bookings(look.words)),))


@refused.register
def _undo_over(refusal: errors.UndoOver, look: Look) -> Reply:
    said = look.words.say("UndoOver", ended=_clock(refusal.ended, look))
    again = buttons.button(look.words.say("button-hold-again"), HoldAgain(refusal.booking), "primary")
    return Reply((said,), ((again, buttons.bookings(look.words)),))


@refused.register
def _check_in_early(refusal: errors.CheckInEarly, look: Look) -> Reply:
    said = look.words.say("CheckInEarly", opens=_clock(refusal.opens, look))
    return Reply((said,), ((buttons.bookings(look.words),),))


@refused.register
def _code_early(refusal: errors.CodeEarly, look: Look) -> Reply:
    said = look.words.say("CodeEarly", **{"from": _clock(refusal.shown_from, look)})
    return Reply((said,), ((buttons.bookings(look.words),),))


@refused.register
def _wrong_code(refusal: errors.WrongCode, look: Look) -> Reply:
    said = look.words.say("WrongCode", left=refusal.tries_left)
    return Reply((said,), ((buttons.bookings(look.words),),))


@refused.register
def _codes_paused(refusal: errors.CodesPaused, look: Look) -> Reply:
    said = look.words.say("CodesPaused", until=_clock(refusal.until, look))
    return Reply((said,), ((buttons.bookings(look.words),),))


@refused.register
def _not_near(refusal: errors.NotNear, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    start = day_and_clock(refusal.start, resource.zone, look)
    return Reply((look.words.say("NotNear", name=resource.name, start=start),), ((buttons.bookings(look.words),),))


@refused.register
def _released_meanwhile(refusal: errors.ReleasedMeanwhile, look: Look) -> Reply:
    said = look.words.say("ReleasedMeanwhile", name=look.catalogue.resource(refusal.resource).name)
    back = buttons.button(look.words.say("button-take-back"), Undo(refusal.booking), "primary")
    return Reply((said,), ((back, buttons.bookings(look.words)),))


@refused.register
def _nothing_to_check_in(refusal: errors.NothingToCheckIn, look: Look) -> Reply:
    if refusal.next_opens is None:
        return Reply((look.words.say("NothingToCheckIn"),), (_home(look),))
    opens = day_and_clock(refusal.next_opens, look.catalogue.zone, look)
    return Reply((look.words.say("NothingToCheckIn-next", opens=opens),), (_home(look),))


@refused.register
def _not_allowed(refusal: errors.NotAllowed, look: Look) -> Reply:
    return Reply((look.words.say("NotAllowed", role=refusal.role),), (_home(look),))


@refused.register
def _unknown_zone(refusal: errors.UnknownZone, look: Look) -> Reply:
    return Reply((look.words.say("UnknownZone", wanted=repeated(refusal.wanted)),), (_home(look),))


def _alternative(offer: errors.Alternative, look: Look) -> Row:
    return (buttons.alternative(offer, look),)


def _allowed(resource: Resource, during: Interval, look: Look) -> Row:
    """Return a button that holds the slot, if the resource's rules allow it."""
    if not resource.allows(during, now=look.now):
        return ()
    return (buttons.hold(slot(during, resource, look, button=True), resource.id, during),)


def _wall(moment: datetime, resource: Resource) -> datetime:
    return resource.local(moment).replace(tzinfo=None)


def _clock(moment: datetime, look: Look) -> str:
    return clock(moment, look.catalogue.zone, look)


def _home(look: Look) -> Row:
    return (buttons.bookings(look.words), buttons.resources(look.words))
