"""Quotas in words: how much, of what, and over which time."""

from adapters.chat.cards.kinds import several_of
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import length
from adapters.wording import Words
from core.domain.resources.resource import Kind
from core.domain.rules.policy import Level
from core.domain.rules.quota import Measure, Quota
from core.errors import Allowance
from core.values import MINUTE, ResourceId


def amount(measure: str, number: int, words: Words) -> str:
    """Return so many minutes as a length, or so many bookings."""
    return words.say("quota-bookings", count=number) if measure == Measure.COUNT else length(number * MINUTE, words)


def scope(level: str, subject: str, look: Look) -> str:
    """Return what a quota counts: all studios, everything at a site, one resource, or everything."""
    if level in {Level.BUILT_IN, Level.KIND}:
        return several_of(Kind(subject), look)
    if level == Level.ORGANIZATION:
        return look.words.say("quota-everything")
    if level == Level.SITE:
        return next(site.name for site in look.catalogue.sites if str(site.id) == subject)
    return look.catalogue.resource(ResourceId(int(subject))).name


def counted(each: Allowance, look: Look) -> str:
    """Return what a quota counts, and which group shares it."""
    what = scope(each.level, each.subject, look)
    return look.words.say("quota-shared", what=what, group=each.shared_by) if each.shared_by else what


def period(of: Allowance | Quota, words: Words) -> str:
    """Return the time over which a quota counts, as it stands behind an amount."""
    return words.say(f"quota-per-{of.period}", days=of.days)
