"""Why somebody may not book: a quota, unused bookings, too many holds, an approval, or who may book it at all."""

from adapters.chat.cards import buttons
from adapters.chat.cards.certificates import certificates_button, given_by
from adapters.chat.cards.look import Look
from adapters.chat.cards.quotas import amount, counted, period
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.cards.rules import circle, crews
from adapters.chat.cards.times import day, day_and_clock, length, slot
from adapters.chat.intents.certificates import AskForCertificates
from adapters.chat.intents.changing import AskAnew
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Button, Reply
from core import errors
from core.values import MINUTE


@refused.register
def _quota_exceeded(refusal: errors.QuotaExceeded, look: Look) -> Reply:
    resource, allowance, words = look.catalogue.resource(refusal.resource), refusal.allowance, look.words
    rule = {
        "most": amount(allowance.measure, allowance.most, words),
        "what": counted(allowance, look),
        "period": period(allowance, words),
    }
    if refusal.holder != look.reader:
        # The rule is public; what a colleague has used of it is not.
        said = words.say("QuotaExceeded-other", holder=look.names[refusal.holder], **rule)
        return Reply((said,), (home(look),))
    used = {
        "needs": amount(allowance.measure, refusal.needs, words),
        "used": amount(allowance.measure, allowance.used, words),
        "left": amount(allowance.measure, allowance.left, words),
    }
    lines = [words.say("QuotaExceeded", **used, **rule)]
    if allowance.resets:
        resets = day_and_clock(allowance.resets, resource.zone, look)
        lines.append(words.say("QuotaExceeded-resets", resets=resets))
    return Reply(tuple(lines), ((buttons.show_quota(words), buttons.bookings(words)),))


@refused.register
def _too_many_faults(refusal: errors.TooManyFaults, look: Look) -> Reply:
    return Reply((look.words.say("TooManyFaults", most=refusal.most),), (home(look),))


@refused.register
def _too_many_strikes(refusal: errors.TooManyStrikes, look: Look) -> Reply:
    resource, words = look.catalogue.resource(refusal.resource), look.words
    latest, way_on = day_and_clock(refusal.latest, resource.zone, look), (home(look),)
    if refusal.holder != look.reader:
        return Reply((words.say("TooManyStrikes-other", holder=look.names[refusal.holder], latest=latest),), way_on)
    facts: dict[str, str | int] = {"strikes": refusal.strikes, "window": length(refusal.window, words)}
    return Reply((words.say("TooManyStrikes", latest=latest, **facts),), way_on)


@refused.register
def _too_many_to_take_out(refusal: errors.TooManyToTakeOut, look: Look) -> Reply:
    return Reply((look.words.say("TooManyToTakeOut", most=refusal.most),), (home(look),))


@refused.register
def _too_many_holds(refusal: errors.TooManyHolds, look: Look) -> Reply:
    rows = tuple((_held(each, look),) for each in refusal.holds)
    return Reply((look.words.say("TooManyHolds", most=refusal.most),), rows)


def _held(held: errors.HeldSlot, look: Look) -> Button:
    """Return a button that shows the card of a hold, with all that can be done to it."""
    resource = look.catalogue.resource(held.resource)
    when = slot(held.during, resource, look, button=True)
    label = look.words.say("button-alternative", name=buttons.name_beside(resource.name, when), when=when)
    return buttons.button(label, Show(held.booking))


@refused.register
def _too_many_exceptions(refusal: errors.TooManyExceptions, look: Look) -> Reply:
    resource, words = look.catalogue.resource(refusal.resource), look.words
    facts: dict[str, str | int] = {"name": resource.name, "window": length(refusal.window, words)}
    said = words.say("TooManyExceptions" if refusal.most else "TooManyExceptions-never", most=refusal.most, **facts)
    return Reply((said,), ((buttons.choose(resource), buttons.show_quota(words)),))


@refused.register
def _needs_approval(refusal: errors.NeedsApproval, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say("NeedsApproval", name=resource.name)
    return Reply(
        (said, look.words.say("NeedsApproval-anew")), ((buttons.choose(resource), buttons.bookings(look.words)),)
    )


@refused.register
def _crowd_needs_approval(refusal: errors.CrowdNeedsApproval, look: Look) -> Reply:
    resource, words = look.catalogue.resource(refusal.resource), look.words
    who = circle(resource.policy.approvers, words, crews(look.groups))
    said = words.say("CrowdNeedsApproval", name=resource.name, most=refusal.most, who=who)
    keep = buttons.button(words.say("button-keep-as-is"), Show(refusal.booking))
    if not refusal.anew:
        return Reply((said,), ((keep,),))
    anew = AskAnew(refusal.booking, refusal.people)
    ask = buttons.button(words.say("button-ask-for-so-many", count=refusal.people), anew)
    return Reply((said, words.say("CrowdNeedsApproval-anew")), ((ask, keep),))


@refused.register
def _not_bookable(refusal: errors.NotBookable, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say(
        "NotBookable", name=resource.name, who=circle(resource.policy.bookable_by, look.words, crews(look.groups))
    )
    return Reply((said,), (home(look),))


@refused.register
def _not_allowed_for_others(refusal: errors.NotAllowedForOthers, look: Look) -> Reply:
    resource = look.catalogue.resource(refusal.resource)
    said = look.words.say("NotAllowedForOthers", name=resource.name)
    return Reply((said,), (home(look),))


@refused.register
def _needs_certificate(refusal: errors.NeedsCertificate, look: Look) -> Reply:
    resource, words = look.catalogue.resource(refusal.resource), look.words
    own = refusal.holder == look.reader
    facts = {"name": resource.name, "certificate": refusal.certificate}
    if own:
        said = words.say("NeedsCertificate", **facts)
    else:
        said = words.say("NeedsCertificate-other", **facts, holder=look.names[refusal.holder])
    lines = [said]
    if own and refusal.until:
        last = (refusal.until - MINUTE).astimezone(look.catalogue.zone).date()
        lines.append(words.say("NeedsCertificate-ends", day=day(last, look)))
    lines.append(words.say("NeedsCertificate-givers", givers=given_by(refusal.certificate, look)))
    ask = AskForCertificates(resource.id, None if own else refusal.holder)
    row = (buttons.button(words.say("button-ask-for", certificate=refusal.certificate), ask), buttons.resources(words))
    return Reply(tuple(lines), (row,))


@refused.register
def _may_not_give(refusal: errors.MayNotGive, look: Look) -> Reply:
    givers = given_by(refusal.certificate, look)
    said = look.words.say("MayNotGive", certificate=refusal.certificate, givers=givers)
    return Reply((said,), ((certificates_button(look.words),),))


@refused.register
def _no_such_certificate(_: errors.NoSuchCertificate, look: Look) -> Reply:
    return Reply((look.words.say("NoSuchCertificate"),), ((certificates_button(look.words),),))


@refused.register
def _ends_before(_: errors.EndsBefore, look: Look) -> Reply:
    return Reply((look.words.say("EndsBefore"),), ((certificates_button(look.words),),))
