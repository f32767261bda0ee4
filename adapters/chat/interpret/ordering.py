"""From what somebody who runs a place orders to an intent."""

from dataclasses import replace

from adapters.chat.intents import Intent
from adapters.chat.intents.blackouts import CloseUnits, ListBlackouts, ProposeBlackout, ProposeRepeated
from adapters.chat.intents.catalogue import (
    AddResources,
    AskFactOf,
    AskNew,
    AskToRetire,
    BringBack,
    CopyResource,
    EditResource,
    Manage,
    MisreadResource,
    PutAtNew,
    SendPhoto,
    ShowResource,
)
from adapters.chat.intents.certificates import ListCertificates
from adapters.chat.intents.changes import ShowChanges, ShowRuleChanges
from adapters.chat.intents.people import ListGroups, SeatGroup, ShowGroup
from adapters.chat.intents.places import (
    AddDepartures,
    AskLastDeparture,
    ChangeAttribute,
    ChangeSite,
    ClassSeats,
    ListAttributes,
    ListKinds,
    ListSites,
    NameHouse,
    NameKind,
)
from adapters.chat.intents.rules import BeyondRules, MisreadHours, MisreadRule, SetRule, ShowEveryRule, ShowRulesOf
from adapters.chat.intents.setting_up import ChooseHouseZone, SetUp
from adapters.chat.intents.talk import UnknownName
from adapters.understanding.commands import blackouts, place_names, resources, rules
from adapters.understanding.commands.departures import Endless, read_departures
from adapters.understanding.commands.place_names import OfPlace
from adapters.understanding.commands.resource_facts import Misread
from adapters.understanding.commands.resources import OfResources
from adapters.understanding.commands.rules import RulesOf, Setting, WrongHours
from adapters.understanding.commands.rules_in_words import Beyond, Changes, Closing, EveryRule, Reopening
from adapters.understanding.commands.seating import OfClasses, OfSeats
from adapters.understanding.commands.single_facts import read_fact
from adapters.understanding.heard import Ear, listen
from adapters.understanding.lexicon import lexicon
from adapters.understanding.typography import folded
from adapters.understanding.when.zones import zone_of_city
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.proposal import SiteChange
from core.domain.resources.resource import Resource
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level, Rules
from core.values import ResourceId

LIMITS = frozenset({"longest", "shortest", "ahead", "notice"})
"""Rules that keep bookings within bounds: whoever denies one wants it gone."""
DENYING = frozenset({"do", "ne"})
"""Halves of a denial beside the word that denies: "do" not, "ne" limite pas."""
LATEST_DENIAL = 4
"""Words among which a denial stands: a later one is of something else."""


def ordered(
    text: str, *, ear: Ear, catalogue: Catalogue, house: str, runs: bool, it: Resource | None = None
) -> Intent | None:
    """
    Return what a sentence orders; None if it is no order about resources, their rules and their closings.

    `it` is the resource that was shown last, if any.
    """
    order = resources.read_order(text, catalogue=catalogue, language=ear.language, house=house, runs=runs, it=it)
    if isinstance(order, Setting) and text.rstrip().endswith("?"):
        # A question sets nothing: it is shown what would be.
        order = replace(order, sure=False)
    match order:
        case None:
            return None
        case Closing(said):
            return closing(said, ear, catalogue)
        case Reopening(resource):
            return ListBlackouts(resource=resource.id if resource else None)
        case Changes(of):
            of_thing = of.level is Level.RESOURCE
            return ShowChanges(ResourceId(int(of.subject))) if of_thing else ShowRuleChanges(of.level, of.subject)
        case RulesOf() | Setting() | rules.Misread() | WrongHours() | EveryRule() | Beyond():
            return of_rules(order)
        case _:
            return _meant(order, ear)


def wondered(text: str, *, ear: Ear, catalogue: Catalogue, house: str) -> Intent | None:
    """
    Return the change of a rule, or the closing, of which somebody who runs the place asks whether to make it.

    Each is shown with a button. None of any other question: "should we limit atlas to 2 h?".
    """
    said = text.strip(" ¿")
    speech = lexicon(ear.language).speech
    openers = sorted(speech.advice | speech.proposing, key=len, reverse=True)
    plain = folded(said).replace("-", " ").replace("'", " ")
    opener = next((each for each in openers if plain.startswith("{} ".format(each.replace("'", " ")))), None)
    if opener is None or not said.endswith("?"):
        return None
    asked = ordered(said[len(opener) :].strip(), ear=ear, catalogue=catalogue, house=house, runs=True)
    return asked if isinstance(asked, SetRule | ProposeBlackout | ProposeRepeated) else None


def denied(text: str, *, ear: Ear, catalogue: Catalogue, house: str) -> SetRule | ShowRulesOf | None:
    """
    Return that a limit no longer stands which somebody who runs the place says not to set: "don't limit atlas to 2 h".

    It is shown with a button, because the limit of a farther document may hold instead. None of any other sentence.
    """
    lex = lexicon(ear.language)
    words = [(word, folded(word).replace("'", "").replace("’", "")) for word in text.split()]
    if not any(said in lex.verbs.negations for _, said in words[:LATEST_DENIAL]):
        return None
    small = lex.verbs.negations | DENYING
    plain = " ".join(word for word, said in words if said not in small).removeprefix("n'")
    order = ordered(plain, ear=ear, catalogue=catalogue, house=house, runs=True)
    if not isinstance(order, SetRule) or not order.change.said or not LIMITS.issuperset(order.change.said):
        return None
    of, fields = RulesOf(order.change.level, order.change.subject), frozenset(order.change.said)
    own = (each.rules for each in catalogue.layers if (each.level, each.subject) == (of.level, of.subject))
    if fields.isdisjoint(next(own, Rules())):
        # Nothing is set there that could be lifted: what holds is shown.
        return ShowRulesOf(of.level, of.subject)
    lifted = RuleChange(of.level, of.subject, inherited=fields)
    return SetRule(lifted, order.rule, order.value, sure=False)


def _may_be_name(said: str, ear: Ear) -> bool:
    """Whether words mean nothing else, such as a time, even a misspelled one: "thrusday" is no site."""
    reading = listen(said, ear, expects="book").reading
    return reading.unknown is not None and reading.wish.day is None and reading.wish.moment is None


def new(text: str, *, catalogue: Catalogue, language: str) -> Intent:
    """Return what is wanted behind /newresource."""
    return _of_things(resources.read_new(text, catalogue=catalogue, language=language), language)


def seated(text: str, *, catalogue: Catalogue, language: str) -> Intent | None:
    """Return where a group is to sit, as it is said behind /groups; None if the words say something else."""
    order = resources.read_order(text, catalogue=catalogue, language=language, house="", runs=True)
    return SeatGroup(order.group, order.spans) if isinstance(order, OfSeats) else None


def about_it(
    text: str, resource: Resource, *, ear: Ear, catalogue: Catalogue, house: str, fact: str | None = None
) -> Intent | None:
    """Return what words do with the resource whose card was just shown, or of which a `fact` was asked; else None."""
    told = read_fact(fact, text, resource, catalogue=catalogue, language=ear.language) if fact else None
    if isinstance(told, WrongHours):
        return of_rules(told)
    return (
        _meant(told, ear) if told else ordered(text, ear=ear, catalogue=catalogue, house=house, runs=True, it=resource)
    )


def closing(said: str, ear: Ear, catalogue: Catalogue) -> Intent:
    """Return what shall be closed, as /blackout says it."""
    match blackouts.read_blackout(said, ear, catalogue=catalogue):
        case None:
            return ListBlackouts()
        case blackouts.OfUnits(resource, labels):
            return CloseUnits(resource, labels)
        case blackouts.Closing(every, wish, reason, times):
            if wish.repeat or times:
                return ProposeRepeated(every, wish, reason, times)
            return ProposeBlackout(every, wish, reason)
        case blackouts.UnknownThing(unknown):
            return UnknownName(unknown)


def of_rules(order: RulesOf | Setting | rules.Misread | WrongHours | EveryRule | Beyond) -> Intent:
    """Return the intent to see rules, to set one, or to be told that there is no such rule or value."""
    match order:
        case WrongHours(of, hours):
            return MisreadHours(of.level, of.subject, hours)
        case RulesOf(level, subject):
            return ShowRulesOf(level, subject)
        case Setting(change, rule, value, sure):
            return SetRule(change, rule, value, sure)
        case rules.Misread(field, rule, value):
            return MisreadRule(field, rule, value)
        case EveryRule(listed):
            return ListCertificates() if listed == "certificates" else ShowEveryRule()
        case Beyond(what, of, said):
            return BeyondRules(what, of.level, of.subject, said)


def pictured(caption: str, *, catalogue: Catalogue, language: str) -> SendPhoto | None:
    """Return what a picture is for, by what is written below it; None if that is about something else."""
    if not caption.strip():
        return SendPhoto()
    resource = resources.read_caption(caption, catalogue=catalogue, language=language)
    return SendPhoto(resource) if resource else None


def departing(text: str, *, ear: Ear, catalogue: Catalogue) -> Intent | None:
    """Return what somebody who runs a place says of departures; None if it is something else."""
    wanted = read_departures(text, ear, catalogue=catalogue)
    if isinstance(wanted, Endless):
        return AskLastDeparture(wanted.resource.name)
    return AddDepartures(wanted) if wanted else None


def _meant(order: OfResources | resources.Placing, ear: Ear) -> Intent | None:
    if isinstance(order, resources.Placing):
        return PutAtNew(order.resource, order.site) if _may_be_name(order.site, ear) else None
    return _of_things(order, ear.language)


def _of_things(order: OfResources, language: str) -> Intent:
    meant: Intent
    match order:
        case resources.Adding(drafts):
            meant = AddResources(drafts)
        case resources.Editing(resource, facts, rules, units):
            meant = EditResource(resource, facts, rules, units)
        case resources.Copying(resource, name):
            meant = CopyResource(resource, name) if name else AskFactOf(resource, "copy")
        case (
            resources.NamingUnit()
            | resources.Retiring()
            | resources.Returning()
            | resources.Gone()
            | resources.Looking()
        ):
            meant = _of_retired(order)
        case resources.OfSites(wanted):
            meant = ChangeSite(_in_zone(wanted, language)) if wanted else ListSites()
        case (
            place_names.OfKinds()
            | place_names.OfHouse()
            | place_names.OfAttributes()
            | resources.OfGroups()
            | resources.OfZone()
            | OfSeats()
            | OfClasses()
        ):
            meant = _of_place(order, language)
        case resources.Beginning():
            meant = AskNew()
        case Misread(said, hours):
            meant = MisreadResource(said, hours)
    return meant


def _of_retired(
    order: resources.NamingUnit | resources.Retiring | resources.Returning | resources.Gone | resources.Looking,
) -> Intent:
    meant: Intent
    match order:
        case resources.NamingUnit(resource, label):
            meant = CloseUnits(resource, (label,), renames=True)
        case resources.Retiring(resource):
            meant = AskToRetire(resource)
        case resources.Returning(resource):
            meant = BringBack(resource)
        case resources.Gone(resource):
            meant = ShowResource(resource)
        case resources.Looking(at):
            meant = SetUp() if at == "setup" else Manage(retired=True)
    return meant


def _in_zone(wanted: SiteChange, language: str) -> SiteChange:
    """Return the change with the zone of the city that was named in any language; what is no city stays as it is."""
    return replace(wanted, zone=zone_of_city(wanted.zone, language) or wanted.zone) if wanted.zone else wanted


def _of_place(order: OfPlace | resources.OfGroups | resources.OfZone | OfSeats | OfClasses, language: str) -> Intent:
    meant: Intent
    match order:
        case resources.OfZone(zone):
            meant = ChooseHouseZone(zone_of_city(zone, language) or zone)
        case OfSeats(group, spans):
            meant = SeatGroup(group, spans)
        case OfClasses(spans, seat_class):
            meant = ClassSeats(spans, seat_class)
        case resources.OfGroups(named):
            meant = ShowGroup(named) if named else ListGroups()
        case place_names.OfKinds(wanted, guessed):
            meant = NameKind(wanted, guessed) if wanted else ListKinds()
        case place_names.OfHouse(house):
            meant = NameHouse(house)
        case place_names.OfAttributes(attribute):
            meant = ChangeAttribute(attribute) if attribute else ListAttributes()
    return meant
