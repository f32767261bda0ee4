"""Lists of rules: what matters to somebody who books, or every rule with the document that sets it."""

from dataclasses import dataclass, replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.ruled_people import crews_of
from adapters.chat.answers.subjects import Subject, origin_of, subjects
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.rules import Crews, quota_of, value_of
from adapters.chat.intents.changes import ShowRuleChanges
from adapters.chat.intents.rules import ChooseRules, ShowEveryRule, ShowRules, ShowRulesOf
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Replies, Reply
from core.domain.rules.parts import Part, Ruled, documents_over, in_force, parts_of
from core.domain.rules.policy import FIELDS, HOUSE_ALONE, Layer, Level
from core.domain.rules.quota import Quota
from core.values import OFFERED

LISTED = 40
"""Rules on a page, if their lines fit."""
ALWAYS = ("week", "shortest", "longest", "usual", "ahead", "check_in", "quotas")
"""The rules that everybody who books meets."""
IF_SET = ("granularity", "notice", "grace", "names", "bookable_by", "needs", "approvers")
"""Those that matter to them only where somebody has set them."""


@answer.register
async def choose(intent: ChooseRules, asker: Asker) -> Replies:
    """Ask whose rules to show, with a few of the resources from a place on."""
    page = lists.page(asker.catalogue.resources, lambda each: each.name, most=OFFERED, skip=intent.skip or 0)
    row = tuple(buttons.button(each.name, ShowRules(each.id)) for each in page.items)
    turns = lists.turns(page, asker.words, ChooseRules)
    return (
        Reply(
            (asker.words.say("rules-which"),),
            buttons.rows(row, (*turns, buttons.button(asker.words.say("button-rules-every"), ShowEveryRule()))),
        ),
    )


@answer.register
async def every(intent: ShowEveryRule, asker: Asker) -> Replies:
    """Show every rule that is set, under what it is set for; those who do not run the place see what they meet."""
    words, crews, manages = asker.words, await crews_of(asker), asker.member.role.manages
    said: list[str] = []
    for subject in subjects(asker):
        documents = [each for each in asker.catalogue.layers if _key(each) == _key(subject)]
        parts = [Line(part, in_force(part, documents)) for each in documents for part in parts_of(each.rules)]
        lines = [line for line in parts if manages or _matters(line)]
        of = replace(subject, resource=None)
        said += [words.say("rules-of", name=subject.name)] if lines else []
        said += [_said(asker, line, of, crews, origin=False) for line in lines]
    page = lists.page(said, str, most=LISTED, skip=intent.skip or 0)
    turns = lists.turns(page, words, ShowEveryRule)
    choose_one = buttons.button(words.say("button-rules-choose"), ChooseRules())
    past = buttons.button(words.say("button-changes"), ShowRuleChanges(Level.ORGANIZATION))
    help_ = (past, buttons.button(words.say("button-rules-help"), Help("rules"))) if manages else ()
    shown = lists.whole(page, words) if said else (words.say("rules-every-none"),)
    return (Reply(tuple(shown), buttons.rows(turns, (choose_one, *help_))),)


@answer.register
async def shown(intent: ShowRules, asker: Asker) -> Replies:
    """Show the rules of one resource, from a place on."""
    resource = asker.catalogue.resource(intent.resource)
    subject = Subject(Level.RESOURCE, str(resource.id), resource.name, resource)
    return (await _shown(asker, subject, intent.skip or 0, full=intent.full),)


@answer.register
async def shown_of(intent: ShowRulesOf, asker: Asker) -> Replies:
    """Show the rules of a resource, or what the document of another level says."""
    wanted = (intent.level, intent.subject)
    subject = next((each for each in subjects(asker) if (each.level, each.subject) == wanted), None)
    # A button may be older than the resource's end, or come from a client that made it up.
    if subject is None:
        return await choose(ChooseRules(), asker)
    return (await _shown(asker, subject, intent.skip or 0, full=intent.full),)


@dataclass(frozen=True, slots=True)
class Line:
    """One rule in a list: its part of a document, and what is in force."""

    part: Part
    ruled: Ruled


async def _shown(asker: Asker, subject: Subject, skip: int, *, full: bool | None) -> Reply:
    """Show those who manage every rule, and others what matters to a booking until they ask for every rule."""
    words, manages = asker.words, _manages(asker, subject)
    every, full = _in_force(asker, subject), full or manages
    standing = every if full else [line for line in every if _matters(line)]
    crews = await crews_of(asker)
    said = [_said(asker, line, subject, crews, origin=full) for line in standing] or [words.say("rules-none")]
    of_resource = "rules-head" if full else "rules-head-short"
    head = words.say(of_resource if subject.resource else "rules-of", name=subject.name)
    page = lists.page(said, str, most=LISTED, skip=skip)
    how = (words.say("rules-how", name=subject.name.lower()),) if manages else ()
    all_rules = buttons.button(words.say("button-rules-all"), ShowRulesOf(subject.level, subject.subject, full=True))
    turns = lists.turns(page, words, lambda at: ShowRulesOf(subject.level, subject.subject, at, full=full or None))
    help_ = buttons.button(words.say("button-rules-help"), Help("rules"))
    forward = (help_,) if manages else (buttons.show_quota(words), buttons.resources(words))
    more = (all_rules,) if len(standing) < len(every) else ()
    return Reply((head, *lists.whole(page, words), *how), ((*turns, *more, *forward),))


def _manages(asker: Asker, subject: Subject) -> bool:
    role, groups = asker.member.role, asker.member.groups
    return subject.resource.policy.managed(role, groups) if subject.resource else role.manages


def _in_force(asker: Asker, subject: Subject) -> list[Line]:
    """Return every rule in force for a resource; of another subject, those that it sets itself or that are built in."""
    documents = documents_over(subject.level, subject.subject, asker.catalogue)
    if subject.resource is None:
        documents = [each for each in documents if each.level is Level.BUILT_IN or _key(each) == _key(subject)]
    said = {part for document in documents for part in parts_of(document.rules)}
    fields = [Part(field) for field in FIELDS if field != "quotas" and (subject.resource or Part(field) in said)]
    if subject.resource:
        fields = [part for part in fields if part.field not in HOUSE_ALONE]
    quotas = sorted((part for part in said if part.quota), key=lambda part: part.quota or "")
    return [line for part in (*fields, *quotas) if _counts(line := Line(part, in_force(part, documents)), subject)]


def _counts(line: Line, subject: Subject) -> bool:
    """Whether a rule is listed: a quota that was lifted stands only with the document that lifts it."""
    value = line.ruled.value
    return not isinstance(value, Quota) or value.most is not None or subject.resource is None


def _matters(line: Line) -> bool:
    """Whether somebody who books should know of a rule; the others are for those who manage."""
    set_ = line.ruled.origin is not None and bool(line.ruled.value)
    return line.part.field in ALWAYS or (line.part.field in IF_SET and set_)


def _said(asker: Asker, line: Line, subject: Subject, crews: Crews, *, origin: bool) -> str:
    words, (field, value) = asker.words, (line.part.field, line.ruled.value)
    if isinstance(value, Quota) and subject.resource and line.ruled.origin:
        value = quota_of(value, line.ruled.origin, asker.look, crews)
    else:
        value = value_of(field, value, asker.look, crews)
    rule = words.say(f"rule-{field}")
    if not origin:
        return words.say("rules-line-short", rule=rule, value=value)
    return words.say("rules-line", rule=rule, value=value, origin=origin_of(asker, line.ruled.origin))


def _key(of: Subject | Layer) -> tuple[str, str]:
    return of.level, of.subject
