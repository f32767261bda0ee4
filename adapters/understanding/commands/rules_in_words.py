"""Rules and closings in words: `only admins may book atlas`, `which rules does it have?`, `close atlas on friday`."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Literal, cast

from adapters.understanding.commands.approval import approval, outside
from adapters.understanding.commands.certificates import LONGEST_NAME
from adapters.understanding.commands.line import Line
from adapters.understanding.commands.lists import read_count
from adapters.understanding.commands.opening_hours import are_hours, are_wrong_hours
from adapters.understanding.commands.people import SELF
from adapters.understanding.commands.resource_facts import ADMINS, Said, fact, wording
from adapters.understanding.commands.rule_values import read_length, read_people, rule_value
from adapters.understanding.commands.rules import Misread, RulesOf, Setting, WrongHours, reset, subjects
from adapters.understanding.commands.templates import Slots
from adapters.understanding.commands.vocabulary import Vocabulary, vocabulary
from adapters.understanding.commands.weeks import days_said, hours_said
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.administering import administering
from adapters.understanding.lexicon.running import SETS, Act, running
from adapters.understanding.typography import folded
from core.domain.people.certificate import called
from core.domain.people.member import Circle, Role
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import ALWAYS, Week
from core.domain.resources.resource import Resource
from core.domain.rules.change import RuleChange
from core.domain.rules.parts import Part, documents_over, in_force
from core.domain.rules.policy import Level, Rules
from core.domain.rules.quota import Quota

LONGEST_VALUE = 3
"""Words of a value that a rule cannot have: "at most banana"; more are about something else."""
EVERYBODY_BUT: dict[Role, Circle] = {Role.GUEST: Circle(frozenset({Role.MEMBER})), Role.MEMBER: ADMINS}
"""Who may still book where those of a role may not; rules name who may."""


@dataclass(frozen=True, slots=True)
class Closing:
    """To close something: what, when, and perhaps behind a colon why, as /blackout reads it."""

    said: str


@dataclass(frozen=True, slots=True)
class Reopening:
    """To open something again that is closed for a time, or to see what is; then it is about no resource."""

    resource: Resource | None


@dataclass(frozen=True, slots=True)
class Beyond:
    """What rules cannot say: that some people are `excluded`, and whom."""

    what: Literal["excluded"]
    of: RulesOf
    said: str


@dataclass(frozen=True, slots=True)
class EveryRule:
    """To see all rules that are set, or the certificates that they name."""

    of: Literal["rules", "certificates"] = "rules"


@dataclass(frozen=True, slots=True)
class Changes:
    """To see who changed what of something, or of everything."""

    of: RulesOf


OfRules = RulesOf | Setting | Misread | WrongHours | Closing | Reopening | Beyond | EveryRule | Changes


HOUSE = RulesOf(Level.ORGANIZATION, "")


@dataclass(frozen=True, slots=True)
class Subjects:
    """Everything that can have rules, as one language calls it; `it` is the resource that was shown last."""

    catalogue: Catalogue
    house: str
    language: str
    it: Resource | None

    def called(self, said: str) -> RulesOf | None:
        """Return what the words name, perhaps behind an article, or behind "bookings of"."""
        words, line = running(self.language), Line(said.rstrip(":,"))
        if folded(line.rest) in words.everything:
            return HOUSE
        line.takes(words.bookings_of)
        said = line.rest
        if self.it is not None and folded(said) in words.it:
            return RulesOf(Level.RESOURCE, str(self.it.id))
        first, _, rest = said.partition(" ")
        bare = rest if folded(first).rstrip("'") in words.articles else said
        known = _named(self.catalogue, self.house, self.language)
        if folded(bare) in words.everything | lexicon(self.language).questions.house:
            return HOUSE
        return next((of for each in words.spellings(folded(bare)) if (of := known.get(each))), None)

    def retired(self, said: str) -> RulesOf | None:
        """Return the resource that the words name among those which are retired, perhaps behind an article."""
        first, _, rest = said.partition(" ")
        bare = rest if folded(first).rstrip("'") in running(self.language).articles else said
        names = ((each, name) for each in self.catalogue.retired for name in (*each.aliases, each.name))
        found = next((each for each, name in names if folded(name) == folded(bare)), None)
        return RulesOf(Level.RESOURCE, str(found.id)) if found else None

    def floored(self, said: str) -> bool:
        """Whether the words name a floor on which there is something: "floor 2"."""
        told, words = Said(), wording(self.language, self.catalogue)
        floors = {folded(each.floor) for each in self.catalogue.resources if each.floor}
        return fact(said, told, words, new=False) and folded(str(told.facts.get("floor", ""))) in floors

    def week(self, of: RulesOf) -> Week:
        """Return the opening hours in force there."""
        value = in_force(Part("week"), documents_over(of.level, of.subject, self.catalogue)).value
        return cast("Week", value)


@lru_cache(maxsize=64)
def _named(catalogue: Catalogue, house: str, language: str) -> dict[str, RulesOf]:
    return {name: of for of, name in subjects(catalogue, house, language, vocabulary(language))}


def ordered_of_rules(act: Act, slots: Slots, known: Subjects) -> OfRules | None:
    """Return what is ordered of the rules or closings of something that is here; None for any other order."""
    listed = _listed(act)
    if listed is not None:
        return listed
    if act in {"house-hours", "house-open"}:
        return _open(HOUSE, slots["{facts}"], known.language)
    place = next((each for each in ("{subject}", "{thing}") if each in slots), None)
    if act not in {"rules", "close", "closed", "reopen", "changes", "hours", "open", *SETS}:
        return None
    of = known.called(slots[place]) if place else HOUSE
    if of is None and act in {"close", "closed"} and known.floored(slots["{thing}"]):
        of = HOUSE
    if act == "shortest-of" and not slots[place or ""].endswith(":"):
        # Without a colon, "atlas at least 3 h" wants a booking.
        return None
    if act == "changes":
        of = of or known.retired(slots[place or ""])
        return Changes(of) if of else None
    return _of(act, slots, of, known) if of is not None else None


def _listed(act: Act) -> EveryRule | Reopening | None:
    """Return what is only to be shown."""
    match act:
        case "all-rules":
            return EveryRule()
        case "certificates":
            return EveryRule("certificates")
        case "closures":
            return Reopening(None)
        case _:
            return None


def _of(act: Act, slots: Slots, of: RulesOf, known: Subjects) -> OfRules | None:
    order: OfRules | None
    match act:
        case "rules" | "reset":
            order = reset(of, known.catalogue) if act == "reset" else of
        case "close" | "closed":
            order = _closing(known, slots["{thing}"], slots["{when}"])
        case "hours":
            order = _open(of, slots["{value}"], known.language)
        case "open":
            # Hours that can be are a fact of the thing, beside others.
            order = _wrong(of, slots["{facts}"], vocabulary(known.language))
        case "reopen":
            resource = next((each for each in known.catalogue.resources if str(each.id) == of.subject), None)
            order = Reopening(resource if of.level is Level.RESOURCE else None)
        case "approval-after" | "approval-before" | "approval-on":
            order = _timely(act, slots["{value}"], of, known)
        case "not-these":
            order = _without(slots["{value}"], of, known)
        case "off-day" | "off-days" | "only-days" | "between" | "not-before" | "not-after":
            order = _weekly(act, slots, of, known)
        case "needs" | "needs-no":
            order = _needed(slots["{value}"], of, known, more=act == "needs")
        case _:
            order = _setting(act, slots, of, known)
    return order


def _open(of: RulesOf, said: str, language: str) -> Setting | WrongHours | None:
    """Return the rule that something is open then; None for words that are no opening hours."""
    words = vocabulary(language)
    if not are_hours(said, words):
        return _wrong(of, said, words)
    # What everybody could say of the whole place shuts it for all: it is shown first.
    return replace(_set(of, rule_value("week", said, words), "week", said), sure=of != HOUSE)


def _wrong(of: RulesOf, said: str, words: Vocabulary) -> WrongHours | None:
    return WrongHours(of, said) if are_wrong_hours(said, words) else None


_FIELDS: dict[Act, str] = {
    "longest-all": "longest",
    "shortest-all": "shortest",
    "notice-all": "notice",
    "shortest-of": "shortest",
    **dict.fromkeys(("silence", "silence-all"), "deadline_answer"),
}
"""The rule that an act sets, where that is called otherwise."""


def _setting(act: Act, slots: Slots, of: RulesOf, known: Subjects) -> Setting | Misread | None:
    """Return the rule that an act sets."""
    # What is joined in writing was read apart: à l' avance.
    said = slots.get("{value}", "").replace("' ", "'")
    match act:
        case "limit" | "limit-all":
            # Behind a colon stands a rule, and nothing else.
            ruled = slots.get("{subject}", "").endswith(":")
            return _limit(said, of, known, whole=act == "limit") or (
                _misread("longest", said, known) if ruled else None
            )
        case "to-all" | "nobody":
            rule = _set(of, Rules(bookable_by=None if act == "to-all" else ADMINS), "bookable_by")
            # That nobody may book it, but who runs it, may as well be a complaint.
            return replace(rule, sure=act == "to-all")
        case "approval" | "no-approval":
            return _set(of, Rules(approvers=ADMINS if act == "approval" else None), "approvers")
        case "my-approval" | "bookable_by":
            field, who = ("approvers", min(running(known.language).me)) if act == "my-approval" else (act, said)
            return _circle(field, who, of, known)
        case "approvers" | "approval-over":
            crowded = act == "approval-over"
            return _crowded(said, slots.get("{who}"), of, known) if crowded else _approved(said, of, known)
        case _:
            return _read(_FIELDS.get(act, str(act)), said, of, vocabulary(known.language))


def _set(of: RulesOf, rules: Rules, field: str, said: str = "") -> Setting:
    return Setting(RuleChange(of.level, of.subject, rules), field, said)


def _read(field: str, said: str, of: RulesOf, words: Vocabulary) -> Setting | None:
    try:
        return _set(of, rule_value(field, said, words), field, said)
    except (ValueError, OverflowError):
        return None


def _approved(said: str, of: RulesOf, known: Subjects) -> Setting | None:
    """Return the rules of who approves, in which order, and what; a thing that needs it at no other time, always."""
    words = vocabulary(known.language)

    def people(named: str) -> Circle | None:
        setting = _circle("approvers", named, of, known)
        if setting is None:
            raise ValueError(named)
        return setting.change.said["approvers"]

    try:
        rules = approval(
            said,
            words,
            people=people,
            length=partial(read_length, words=words),
            count=partial(read_people, words=words),
        )
    except (ValueError, OverflowError):
        return None
    return _set(of, rules, "approvers", said)


def _needed(said: str, of: RulesOf, known: Subjects, *, more: bool) -> Setting | None:
    """Return the rule that these certificates are needed as well, or no longer; None for words that name none."""
    words, documents = vocabulary(known.language), documents_over(of.level, of.subject, known.catalogue)
    needed = cast("frozenset[str]", in_force(Part("needs"), documents).value)
    typed = ["," if folded(each) in words.conjunctions else each for each in said.replace("'", "' ").split()]
    named = [_named_so(piece.split(), running(known.language).articles) for piece in " ".join(typed).split(",")]
    certificates = frozenset(map(called, named))
    if more:
        known_so = known.catalogue.certificates
        meant = all(called(each) in known_so or _is_trained(each, words) for each in named)
        return _set(of, Rules(needs=needed | certificates), "needs", said) if meant else None
    # "Atlas needs no certificate" means each of them.
    left = frozenset[str]() if words.admin.certificate.issuperset(map(folded, named)) else needed - certificates
    return _set(of, Rules(needs=left), "needs", said) if left != needed else None


def _is_trained(name: str, words: Vocabulary) -> bool:
    """Whether a certificate may be called so: "laser course", "laser-course", "Laserkurs"; "training" alone is none."""
    parts = folded(name).replace("-", " ").split()
    joined = any(part.endswith(each) and part != each for part in parts for each in words.admin.trained)
    return joined or (1 < len(parts) <= LONGEST_NAME and not words.admin.trained.isdisjoint(parts))


def _timely(act: Act, said: str, of: RulesOf, known: Subjects) -> Setting | None:
    """Return the rule that something needs an approval at some hours or on some days; by admins, if by nobody yet."""
    words = vocabulary(known.language)
    if act == "approval-on":
        days = days_said(said, words, lexicon(known.language).days.plural_weekdays)
        week, sure = (days.closed(ALWAYS), days.recurring) if days else (None, True)
    else:
        week, sure = outside({"after" if act == "approval-after" else "before": said}, words), True
    if week is None:
        return None
    who = in_force(Part("approvers"), documents_over(of.level, of.subject, known.catalogue)).value
    rules = Rules(approved_outside=week) if who is not None else Rules(approvers=ADMINS, approved_outside=week)
    return replace(_set(of, rules, "approved_outside", said), sure=sure)


def _crowded(said: str, who: str | None, of: RulesOf, known: Subjects) -> Setting | None:
    """Return the rule that more people than so many need an approval: by those named, or whoever gives it by now."""
    most = read_count(said, known.language)
    if most is None:
        return None
    approvers = in_force(Part("approvers"), documents_over(of.level, of.subject, known.catalogue)).value
    if who is None and approvers is not None:
        return _set(of, Rules(approved_over=most), "approved_over", said)
    named = _circle("approvers", re.sub(r"['’]s$", "", who), of, known) if who else None
    if who and named is None:
        return None
    by = named.change.said["approvers"] if named else ADMINS
    return _set(of, Rules(approvers=by, approved_over=most), "approved_over", said)


def _circle(field: str, said: str, of: RulesOf, known: Subjects) -> Setting | None:
    """Return the rule that names some people: roles, groups, "me", or people by their names."""
    words, own = vocabulary(known.language), running(known.language)
    small = own.articles | administering(known.language).grouping
    # "Admins and the crew", as a list.
    typed = ["," if folded(each) in words.conjunctions else each for each in said.split()]
    pieces = [_named_so(piece.split(), small) for piece in " ".join(typed).split(",")]
    return _read(field, ", ".join(SELF if folded(each) in own.me else each for each in pieces if each), of, words)


def _named_so(words: list[str], small: frozenset[str]) -> str:
    """Return a name without the articles, or the word for a group, before it."""
    while len(words) > 1 and folded(words[0]).rstrip("'") in small:
        words = words[1:]
    return " ".join(words)


def _limit(said: str, of: RulesOf, known: Subjects, *, whole: bool) -> Setting | Misread | None:
    """
    Return the rule that so much is the most: of a period, ahead of a booking, or of one booking.

    The last only of what was named, `whole`: "at most 2 hours" alone may be about a booking.
    """
    words, each = vocabulary(known.language), running(known.language).each
    typed = said.split()
    while typed and folded(typed[-1]) in each:
        typed = typed[:-1]
    ahead = _without_ahead(typed, words)
    quota = _quota(_read("quotas", " ".join(typed), of, words), known)
    if quota or ahead:
        return quota or _read("ahead", ahead, of, words)
    return (_read("longest", said, of, words) or _nothing("longest", said, words)) if whole else None


def _misread(field: str, said: str, known: Subjects) -> Misread | None:
    """Return that a rule cannot have this value; None where the words tell a time, which a booking has."""
    plain = lexicon(known.language).time_words.isdisjoint(folded(said).split())
    return Misread(field, "", said) if plain and len(said.split()) <= LONGEST_VALUE else None


def _nothing(field: str, said: str, words: Vocabulary) -> Misread | None:
    """Return that a rule cannot have this length, which is none: "at most 0 h"."""
    line = Line(said)
    if line.number() != 0 or line.taken(words.units) is None or not line.done:
        return None
    return Misread(field, "", said)


def _quota(setting: Setting | None, known: Subjects) -> Setting | None:
    """Return a quota; where it names something that can be booked in place of a group, it is about that."""
    if setting is None:
        return None
    [quota] = setting.change.said["quotas"].values()
    of = known.called(quota.group) if quota.group and not quota.shared else None
    if of is None:
        return setting
    alone = Quota(quota.measure, quota.most, quota.period, quota.days)
    return _set(of, Rules(quotas={alone.name: alone}), "quotas", setting.value)


def _without_ahead(typed: list[str], words: Vocabulary) -> str:
    """Return a length without what says that it is ahead of a booking; nothing for any other words."""
    for at in range(1, len(typed)):
        if folded(" ".join(typed[at:])) in words.admin.ahead:
            return " ".join(typed[:at])
    return ""


def _without(said: str, of: RulesOf, known: Subjects) -> Setting | Beyond:
    """Return the rule by which those of a role may not book something; of a group or a person, no rule says that."""
    bare = _named_so(said.split(), running(known.language).articles)
    others = EVERYBODY_BUT.get(vocabulary(known.language).admin.roles.get(folded(bare), Role.OWNER))
    # "Members can't book atlas" may complain of it.
    rule = _set(of, Rules(bookable_by=others), "bookable_by") if others else None
    return replace(rule, sure=False) if rule else Beyond("excluded", of, bare)


def _weekly(act: Act, slots: Slots, of: RulesOf, known: Subjects) -> Setting | Closing | None:
    """Return the opening hours without some of the days or hours, or a closing where one day alone is meant."""
    words = vocabulary(known.language)
    if act in {"off-day", "off-days", "only-days"}:
        days = days_said(slots["{value}"], words, lexicon(known.language).days.plural_weekdays)
        if days is None:
            return None
        if act == "off-day" and not days.recurring:
            return _closing(known, _house_word(words) if of == HOUSE else slots["{subject}"], slots["{value}"])
        week = days.only(known.week(of)) if act == "only-days" else days.closed(known.week(of))
        # "Atlas only friday" may mean the next one.
        sure = act != "only-days" or days.recurring
    else:
        hours = hours_said(slots, act, words)
        if hours is None:
            return None
        week, sure = hours.within(known.week(of)), hours.sure
    return replace(_set(of, Rules(week=week), "week"), sure=sure and of != HOUSE) if any(week) else None


def _house_word(words: Vocabulary) -> str:
    """Return a word for everything there is that means nothing else: "all friday" is a whole day."""
    return max((each for each in words.admin.house if " " not in each), key=len)


def _closing(known: Subjects, thing: str, when: str) -> Closing | None:
    """Return what is closed; what stands behind a word such as "for" is why, unless it tells a time."""
    words, lex = when.split(), lexicon(known.language)
    if known.it is not None and folded(thing) in running(known.language).it:
        # "Close that window on friday": behind "it" stands a time, and nothing else.
        if words[0].isalpha() and folded(words[0]) not in lex.time_words | lex.links.on:
            return None
        thing = known.it.name
    because = running(known.language).because
    for at, word in enumerate(words):
        if not at or not (folded(word) in because or words[at - 1].endswith(",")):
            continue
        reason = " ".join(words[at + (folded(word) in because) :])
        told = lex.time_words.isdisjoint(folded(reason).split()) and not any(each.isdecimal() for each in reason)
        if reason and told:
            return Closing(f"{thing} {' '.join(words[:at]).rstrip(',')}: {reason}")
    return Closing(f"{thing} {when}")
