"""Resources as those see them who run them: what is there, what is proposed, and what an edit would change."""

from collections.abc import Iterator, Mapping
from itertools import zip_longest

from adapters.chat.cards.house_words import called
from adapters.chat.cards.kinds import one_of
from adapters.chat.cards.look import Look
from adapters.chat.cards.resources import GROUND, facts, tag, valued
from adapters.chat.cards.rules import Crews, quota_of, value_of
from adapters.chat.cards.seats import classes_of
from adapters.wording.marks import BOLD, PLAIN
from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.resources.photo import kept_photo
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.parts import documents_over
from core.domain.rules.policy import Layer, Level, Policy, Rules, resolved
from core.domain.rules.quota import Quota
from core.values import OrganizationId, ResourceId, SiteId, UnitId

TOLD = ("week", "buffer", "bookable_by", "needs", "approvers", "grace")
"""The rules that a card tells in any case, in this order; others where they are set for the resource itself."""
NEW = ResourceId(0)
"""The id of what is not there yet."""


def previewed(draft: Draft, look: Look, organization: OrganizationId) -> Resource:
    """Return a draft as the resource that it would become."""
    sites = look.catalogue.every_site or look.catalogue.sites
    named = next((site for site in sites if draft.site and site.name.casefold() == draft.site.casefold()), None)
    known = named or next(iter(sites), None)
    zone = known.zone if known else look.catalogue.zone
    site = Site(SiteId(0), draft.site, zone) if draft.site and not named else known
    return Resource(
        NEW,
        organization,
        draft.name,
        draft.kind,
        site or Site(SiteId(0), "", zone),
        tuple(Unit(UnitId(0), label, of) for label, of in zip_longest(draft.labels, draft.classes)),
        draft.capacity,
        tuple(draft.tags),
        tuple(draft.aliases),
        draft.floor,
        draft.description,
        draft.photo,
        policy=_policy(draft, look),
    )


def _policy(draft: Draft, look: Look) -> Policy:
    documents = documents_over(Level.KIND, draft.kind, look.catalogue)
    try:
        return resolved([*documents, Layer(Level.RESOURCE, str(NEW), draft.rules)])
    except ValueError:
        # Rules that disagree are refused once they are to be written, with the reason.
        return resolved(documents)


def one_line(resource: Resource, look: Look) -> str:
    """Return what a resource is and has, behind its name in bold; a retired one is said to be that."""
    said = [facts(resource, look), *([look.words.say("catalogue-retired")] if resource.retired_at else [])]
    return " · ".join((f"{BOLD}{_plain(resource.name, look)}{PLAIN}", *said))


def _plain(name: str, look: Look) -> str:
    # As a fact of a message, so that nobody's name brings marks along.
    return look.words.say("catalogue-name", name=name)


def lines(resource: Resource, own: Rules, look: Look, crews: Crews | None = None) -> tuple[str, ...]:
    """Return a resource in full: what it is, what else it is called, and the rules that people meet."""
    words = look.words
    others = [called(each, words) for each in (*resource.aliases, *resource.former_names)]
    also = (words.say("catalogue-line", fact=words.say("thing-aliases"), value=", ".join(others)),) if others else ()
    seats = classes_of(resource)
    classed = (words.say("catalogue-line", fact=words.say("thing-classes"), value=seats),) if seats else ()
    return (one_line(resource, look), *also, *classed, *_rules(resource, own, look, crews))


def _rules(resource: Resource, own: Rules, look: Look, crews: Crews | None) -> Iterator[str]:
    words = look.words
    for field in (*TOLD, *(name for name in own if name not in {*TOLD, "quotas"})):
        value = value_of(field, getattr(resource.policy, field), look, crews)
        yield words.say("rules-line-short", rule=words.say(f"rule-{field}"), value=value)
    document = Layer(Level.KIND, resource.kind, own)
    for quota in own.get("quotas", {}).values():
        said = quota_of(quota, document, look, crews) if resource.id != NEW else _amount(quota, look, crews)
        yield words.say("rules-line-short", rule=words.say("rule-quotas"), value=said)


def _amount(quota: Quota, look: Look, crews: Crews | None) -> str:
    return value_of("quotas", quota, look, crews)


def changes(before: Facts, after: Facts, look: Look) -> Iterator[str]:
    """Yield a line for each fact that differs, as it was and as it is to be."""
    words = look.words
    for fact, value in after.items():
        old, new = fact_of(fact, before.get(fact), look), fact_of(fact, value, look)
        # Two photos that were sent are called the same.
        new = words.say("fact-photo-new") if old == new else new
        yield words.say("catalogue-change", fact=words.say(f"thing-{fact}"), old=old, new=new)


def rule_changes(resource: Resource, rules: Rules, look: Look, crews: Crews | None = None) -> Iterator[str]:
    """Yield a line for each rule that is to be set for a resource, as it was and as it is to be."""
    words = look.words
    for field, value in rules.items():
        if field == "quotas":
            continue
        old, new = (value_of(field, each, look, crews) for each in (getattr(resource.policy, field), value))
        yield words.say("catalogue-change", fact=words.say(f"rule-{field}"), old=old, new=new)


def fact_of(fact: str, value: object, look: Look) -> str:
    """Return the value of a resource's fact in the reader's words; one that it does not have is a dash."""
    words = look.words
    if value is None or value in ("", ()):
        return "–"
    if isinstance(value, Mapping):
        known = {each.name: each for each in look.catalogue.attributes}
        has = ((known[name], said) for name, said in value.items() if name in known and said is not False)
        return ", ".join(valued(attribute, said, words) for attribute, said in has) or "–"
    if isinstance(value, tuple):
        said = {"tags": tag, "aliases": called}.get(fact)
        return ", ".join(said(str(each), words) if said else str(each) for each in value)
    if fact == "photo" and kept_photo(str(value)):
        return words.say("fact-photo")
    if isinstance(value, Kind):
        return one_of(value, look)
    return words.say("fact-ground") if fact == "floor" and value == GROUND else str(value)
