"""Rules: change one, undo a change, and say what either did."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.hindsight import hindsight_lines, keep_seen, show_broken
from adapters.chat.answers.ruled_people import crews_of, is_known, with_people
from adapters.chat.answers.subjects import Subject, origin_of, subject_of
from adapters.chat.answers.talk import talked
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.lists import names
from adapters.chat.cards.rules import Crews, value_of
from adapters.chat.intents.catalogue import AskFactOf, CarryOut, ShowResource
from adapters.chat.intents.rules import (
    BeyondRules,
    MisreadHours,
    MisreadRule,
    SetRule,
    ShowRules,
    ShowRulesOf,
    UndoRule,
)
from adapters.chat.intents.talk import Help, Talked
from adapters.chat.replies import Button, Replies, Reply
from adapters.wording import repeated
from core.domain.resources.resource import Resource
from core.domain.rules.change import RuleChange
from core.domain.rules.hindsight import Hindsight
from core.domain.rules.judging import APPROVAL
from core.domain.rules.parts import Changed, Outcome, Ruled
from core.domain.rules.policy import Layer, Level
from core.use_cases.resources.changing import managed
from core.use_cases.resources.propose import Proposed, propose_rules
from core.use_cases.rules.look_back import look_back
from core.use_cases.rules.set_rules import set_rules
from core.use_cases.rules.undo_rules import undo_rules
from core.use_cases.rules.what_changed import what_changed
from core.values import ResourceId

OF_APPROVALS = APPROVAL - {"approvers"} | {"deadline"}
"""The rules that say what is approved, by whom next, and until when."""
LEVELS = tuple(Level)
"""The farthest first."""


@answer.register
async def set_rule(intent: SetRule, asker: Asker) -> Replies:
    """
    Change a rule, and say the value before and after; refuses as `set_rules` does.

    A change that bookings would not have kept is shown with what it would have refused, and one that may not be meant
    is shown as well; only a button makes it.
    """
    organization, what = asker.member.organization, subject_of(asker, intent.change.level, intent.change.subject)
    change = await with_people(asker, intent.change, what.name)
    seen = await look_back(asker.ledger, organization=organization, change=change, by=asker.member)
    if not intent.sure or (seen is not None and not seen.harmless):
        kept = await propose_rules(asker.ledger, change=change, by=asker.member)
        await keep_seen(asker, kept, seen)
        return (await _asked(asker, kept, change, seen),)
    done = await set_rules(asker.ledger, organization=organization, change=change, by=asker.member)
    return (await _done(asker, done, *hindsight_lines(asker, seen)),)


async def _asked(asker: Asker, kept: Proposed, change: RuleChange, seen: Hindsight | None) -> Reply:
    words, foreseen = asker.words, change.foreseen(asker.catalogue)
    subject = subject_of(asker, change.level, change.subject)
    crews = await crews_of(asker, change.filled)
    lines = [_change(asker, subject, each, foreseen.document, crews) for each in _telling(foreseen)]
    own = buttons.button(words.say("button-set-rule"), CarryOut(kept.id), "primary")
    leave = buttons.button(words.say("button-leave-rule"), ShowRulesOf(change.level, change.subject))
    said = (words.say("rules-ask"), *lines, *_elsewhere(asker, foreseen), *hindsight_lines(asker, seen))
    return Reply(said, ((own, *show_broken(asker, kept, seen), leave),))


async def ruled(asker: Asker, kept: Proposed, change: RuleChange) -> Reply:
    """Return what a proposed change of rules has done."""
    version = kept.kept.done.rules if kept.kept.done else None
    return await _done(asker, await what_changed(asker.ledger, change=change, version=version, by=asker.member))


@answer.register
async def undone(intent: UndoRule, asker: Asker) -> Replies:
    """Undo a change of rules; refuses as `undo_rules` does."""
    done = await undo_rules(
        asker.ledger, level=intent.level, subject=intent.subject, version=intent.version, by=asker.member
    )
    reply = await _done(asker, done)
    return (replace(reply, body=(asker.words.say("rules-taken-back"), *reply.lines)) if done.version else reply,)


async def _done(asker: Asker, done: Outcome, *news: str) -> Reply:
    """Say for each rule what it was and is, with a button that undoes the change."""
    words, document = asker.words, done.document
    subject = subject_of(asker, document.level, document.subject)
    crews = await crews_of(asker)
    lines = [_change(asker, subject, each, document, crews) for each in _telling(done)] or [words.say("rules-none")]
    show = (_rules_of(subject, asker), buttons.resources(words))
    if done.version is None:
        return Reply(tuple(lines), (show,))
    undo = buttons.undoing(words.say("button-undo"), UndoRule(document.level, done.version, document.subject))
    told = (*lines, *_elsewhere(asker, done), *_by_nobody(asker, done), *news)
    return Reply((*told, words.say("rules-existing")), ((undo, *show),))


def _by_nobody(asker: Asker, done: Outcome) -> Iterator[str]:
    """Say that rules about approvals change nothing as long as nobody approves there."""
    document = done.document
    theirs = [each for each in asker.catalogue.resources if (str(document.level), document.subject) in _keys(each)]
    approved = document.rules.get("approvers") or any(each.policy.approvers is not None for each in theirs)
    changed = {each.part.field for each in done.parts if each.after.value}
    if not approved and not changed.isdisjoint(OF_APPROVALS):
        name = subject_of(asker, document.level, document.subject).name
        yield asker.words.say("rules-by-nobody", name=name, example=asker.words.say("example-approvers"))


def _telling(done: Outcome) -> Sequence[Changed]:
    """Return the parts that have another value now; those that stay as they are only where none has."""
    return [each for each in done.parts if each.before.value != each.after.value] or done.parts


def _elsewhere(asker: Asker, done: Outcome) -> Iterator[str]:
    """Say where a nearer document says something else, so that the change does not count there."""
    document, words = done.document, asker.words
    fields = {each.part.field for each in done.parts if each.part.quota is None}
    nearer = sorted(
        (LEVELS.index(each.level), subject_of(asker, each.level, each.subject).name)
        for each in asker.catalogue.layers
        if LEVELS.index(each.level) > LEVELS.index(document.level) and not fields.isdisjoint(each.rules)
        if _within(asker, each, document)
    )
    if nearer:
        named = [name for _, name in nearer]
        yield words.say("rules-elsewhere", names=names(named, words), count=len(named))


def _within(asker: Asker, nearer: Layer, document: Layer) -> bool:
    """Whether a nearer document is about something that another one is about as well."""
    return any(
        documents.issuperset({(str(nearer.level), nearer.subject), (str(document.level), document.subject)})
        for documents in (_keys(each) for each in asker.catalogue.resources)
    )


def _keys(resource: Resource) -> set[tuple[str, str]]:
    return {
        (str(Level.ORGANIZATION), ""),
        (str(Level.SITE), str(resource.site.id)),
        (str(Level.KIND), str(resource.kind)),
        (str(Level.RESOURCE), str(resource.id)),
    }


def _change(asker: Asker, subject: Subject, each: Changed, document: Layer, crews: Crews) -> str:
    words, field = asker.words, each.part.field
    old, new = (value_of(field, ruled.value, asker.look, crews) for ruled in (each.before, each.after))
    # The line begins with it: the word for a kind is no name that somebody spelled so.
    name = subject.name[:1].upper() + subject.name[1:] if subject.level is Level.KIND else subject.name
    facts = {"name": name, "rule": words.say(f"rule-{field}"), "new": new}
    was, now = _was(asker, each.before), _now(asker, each.after)
    own = each.after.origin is not None and (each.after.origin.level, each.after.origin.subject) == (
        document.level,
        document.subject,
    )
    if each.before.value != each.after.value:
        # Where the new value comes from is said only if it is inherited: otherwise the asker has just said it.
        return words.say("rules-changed" if own else "rules-inherited", **facts, old=old, was=was, now=now)
    if was == _was(asker, each.after):
        return words.say("rules-same", **facts, now=now)
    return words.say("rules-still", **facts, was=was, now=now)


def _was(asker: Asker, ruled: Ruled) -> str:
    if ruled.origin is None or ruled.origin.level is Level.BUILT_IN:
        return asker.words.say("origin-was-built-in")
    return asker.words.say("origin-was", name=origin_of(asker, ruled.origin))


def _now(asker: Asker, ruled: Ruled) -> str:
    if ruled.origin is None or ruled.origin.level is Level.BUILT_IN:
        return asker.words.say("origin-built-in")
    return asker.words.say("origin-now", name=origin_of(asker, ruled.origin))


def _rules_of(subject: Subject, asker: Asker) -> Button:
    label = asker.words.say("button-rules", name=subject.name)
    if subject.resource:
        return buttons.button(label, ShowRules(subject.resource.id))
    return buttons.button(label, ShowRulesOf(subject.level, subject.subject))


@answer.register
async def beyond(intent: BeyondRules, asker: Asker) -> Replies:
    """Say what no rule can say, and what one can; words that name neither a group nor a person say nothing of rules."""
    words = asker.words
    subject = subject_of(asker, intent.level, intent.subject)
    if not await is_known(asker, intent.said):
        return await talked(Talked(), asker)
    said = words.say(f"rules-beyond-{intent.what}", name=subject.name, who=repeated(intent.said))
    help_ = buttons.button(words.say("button-rules-help"), Help("rules"))
    return (Reply((said,), ((_rules_of(subject, asker), help_),)),)


@answer.register
async def misread(intent: MisreadRule, asker: Asker) -> Replies:
    """List the rules, show an example of a rule's value, or say that rules name no people."""
    words = asker.words
    # Slack writes the people whom somebody mentions as ids, so that these words are not repeated.
    if "@" in intent.rule + intent.value:
        said = words.say("rules-no-person")
    elif intent.field is None:
        said = words.say("rules-unknown", rule=repeated(intent.rule), names=words.say("rules-names"))
    else:
        example = words.say(f"example-{intent.field}")
        message = "rules-bad-value" if intent.value else "rules-no-value"
        rule = repeated(intent.rule) or words.say(f"rule-{intent.field}")
        said = words.say(message, rule=rule, value=repeated(intent.value), example=example)
    return (Reply((said,), ((buttons.button(words.say("button-rules-help"), Help("rules")),),)),)


@answer.register
async def hours_misread(intent: MisreadHours, asker: Asker) -> Replies:
    """Say that no hours end before they begin, and ask for others; refuses with UnknownResource or NotAllowed."""
    words = asker.words
    said = words.say("rules-hours", said=repeated(intent.said))
    if intent.level is not Level.RESOURCE:
        asker.member.check_manages()
        how = words.say("rules-hours-how", example=words.say("example-week"))
        return (Reply((said, how), ((_rules_of(subject_of(asker, intent.level, intent.subject), asker),),)),)
    known = managed(asker.catalogue, ResourceId(int(intent.subject)), by=asker.member)
    back = buttons.button(words.say("button-back-to", name=known.name), ShowResource(known.id))
    how = words.say("edit-how-hours", name=known.name.lower())
    return (Reply((said, how), ((back,),), awaits=AskFactOf(known.id, "hours")),)
