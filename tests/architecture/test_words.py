"""Wording: every message that the code can say is written, and every written message can be said."""

import ast
import re
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ast_of_fluent

from adapters.chat.answers import adding, catalogue, membership, reports, setting_up, why
from adapters.chat.cards import forms, history, reasons, sheets
from adapters.chat.intents.forms import Filling
from adapters.languages import FALLBACK, LANGUAGES
from adapters.slack import app as slack
from adapters.understanding import questions
from adapters.understanding.lexicon import lexicon
from adapters.understanding.reading import Certainty, Reason
from adapters.wording import FILES
from bot import menus
from core.domain import changes
from core.domain.bookings.status import Status
from core.domain.bookings.story import Happening
from core.domain.favours.favour import Answer, What
from core.domain.guests import POST
from core.domain.lengths import COUNTS, LEAST_KEPT, TEXTS
from core.domain.organizations.progress import Step
from core.domain.people.delegation import Unable
from core.domain.people.duty import Duty
from core.domain.people.member import Role
from core.domain.people.own_calendar import Trouble
from core.domain.people.preferences import Preference
from core.domain.people.tokens import Scope
from core.domain.polls.poll import Outcome
from core.domain.reports import By, Form
from core.domain.resources.facts import Facts
from core.domain.resources.resource import Kind
from core.domain.resources.seats import Side
from core.domain.rules.policy import FIELDS
from core.domain.rules.privacy import Names
from core.domain.rules.quota import Period
from core.domain.rules.silence import Silence
from core.errors import Refusal
from core.use_cases.people.remove import Fate

ROOT = Path(__file__).parents[2]
LEXICA = ROOT / "adapters" / "understanding" / "lexicon"
SPOKEN = (
    *("adapters/chat", "adapters/calendars", "adapters/pages", "adapters/web"),
    *("adapters/slack", "adapters/telegram", "bot"),
)

PREFERRED = {
    *Preference,
    *(f"{each}-none" for each in Preference if each not in {Preference.CLOCK, Preference.REACH}),
    *("name-hidden",),
} - {"name"}
"""Where somebody is told things and how times are written is always something."""

WHOLE_FAMILIES: dict[str, set[str]] = {
    "wondered-": {"add", "remove", "give", "title"},
    "button-wondered-": {"add", "remove", "give", "title"},
    "kind-": set(Kind),
    "button-form-": set(Filling),
    "form-title-": set(Filling),
    "form-send-": set(Filling),
    "form-how-": {*Filling} - {Filling.MOVE, Filling.DECLINE},
    "form-rhythm-": set(forms.RHYTHMS),
    "menu-": {*menus.MENU, *slack.COMMANDS},
    "kinds-": set(Kind),
    "topic-": {*membership.TOPICS, *membership.MANAGING},
    "not-yet-": {"repeat", *questions.NOT_YET},
    "letter-": {each + part for each in ("invited", "changed", "cancelled") for part in ("", "-subject")},
    "own-calendar-trouble-": set(Trouble),
    "calendar-file-": {"one", "series", "gone"},
    "delegate-lost-": {*Unable, "back"},
    "ask-prefers-": set(Preference),
    "limits-prefers-": {"reminder", "length", "quiet"},
    "button-prefers-": {*Preference, "none", "ask", "any", "shown", "hidden"},
    "prefers-": {*PREFERRED},
    "role-": set(Role),
    "as-role-": set(Role),
    "scope-": set(Scope),
    "members-head-": {*Role} - {"member"},
    "duty-ask-": set(Duty),
    "duty-done-": set(Duty),
    "rules-beyond-": {"excluded"},
    "people-called-": {
        *("seen_by", "bookable_by", "managers", "approvers", "givers"),
        *("second_approvers", "third_approvers", "approved_of"),
    },
    "off-duty-ask-": set(Duty),
    "off-duty-done-": set(Duty),
    "button-duty-": set(Duty),
    "button-off-duty-": set(Duty),
    "removed-": {"now", *get_args(Fate)},
    "why-as-": {"time", *why.SHOWN.values()},
    "judged-": {*get_args(Certainty), "contradiction"},
    "because-": {*reasons.USUAL, *reasons.DECLINING},
    "button-because-": {*reasons.USUAL, *reasons.DECLINING},
    "value-names-": set(Names),
    "value-silence-": set(Silence),
    "none-": {
        "usual",
        "strikes",
        "unused_dates",
        "quotas",
        "seen_by",
        "bookable_by",
        "managers",
        "approvers",
        "second_approvers",
        "third_approvers",
        "approved_outside",
        "approved_of",
        "approved_over",
        "needs",
        "givers",
        "favours",
        *LEAST_KEPT,
    },
    "roles-": set(Role),
    "text-": set(TEXTS),
    "edit-how-": set(catalogue.FACTS),
    "button-edit-": set(catalogue.FACTS),
    "setup-is-": set(Step),
    "button-again-": {*Step} - {Step.PEOPLE},
    "button-open-hours-": {str(at) for at in range(1, len(setting_up.HOURS) + 1)},
    "button-kind-": set(adding.KINDS),
    "new-name-": set(Kind),
    "thing-": {*Facts.__annotations__, "units", "role", "zone", "classes"},
    "changed-": {*changes.What} - {changes.What.EDITED, changes.What.RULED, changes.What.ROLE},
    "many-": set(COUNTS),
    "quota-per-": set(Period),
    "line-": set(sheets.FAULTS),
    "rule-": set(FIELDS),
    "example-": set(FIELDS),
    "state-": {*Status} - {Status.BLACKOUT},
    "status-": set(Status),
    "happened-": set(Happening),
    "became-": {*(f"cancelled-{each}" for each in ("yes", "no", "gone")), "booked-yes", "booked-kept", "booked-gone"},
    "via-": {*history.PLACES.values(), POST.platform},
    "report-by-": set(By) | {"other"},
    "report-days-": set(reports.USUAL),
    "report-as-": {*Form} - {"words"},
    "AttributeBuiltIn-": {"capacity", "floor"},
    "CannotStandIn-": {"self", "gone", "guest", "over"},
    "series-nth-": {"1", "2", "3", "4", "5", "last"},
    "favour-done-": set(What),
    "favour-yes-": {*What} - {"share"},
    "favour-asked-": set(What),
    "button-grant-": set(What),
    "favour-became-": {Answer.NO, Answer.LAPSED, Answer.HINDERED, Answer.OFF},
    "FavourOver-": {*Answer} - {Answer.NOT_TODAY},
    "poll-own-": {*Outcome} - {Outcome.DECIDED},
    "poll-became-": {*Outcome} - {Outcome.DECIDED},
    "always-": {str(weekday) for weekday in range(7)},
    "waiting-seat-": {*get_args(Side), "of-class"},
    "no-seat-": {*get_args(Side), "of-class"},
}
"""Families of messages whose names end with a fact. Each member must be written."""

LOOSE_FAMILIES: dict[str, set[str]] = {
    "help-": {*slack.COMMANDS, *membership.TOPICS, *membership.MANAGING},
    "unclear-": set(get_args(Reason)),
    "tag-": set(lexicon("en").things.tags.values()),
    "NotAMember-": {"slack", "telegram"},
    "feature-": {"monitors", "screens", "standing", "mount"},
}
"""Families of which the code asks first whether a member exists. Only these may be written."""


def written(language: str) -> set[str]:
    """Return the messages of a language's file."""
    return set(
        re.findall(r"^([A-Za-z][\w-]*) =", (FILES / f"{language}.ftl").read_text(encoding="utf-8"), re.MULTILINE)
    )


@cache
def nodes() -> list[ast.AST]:
    """Return the syntax nodes of the code that speaks to people."""
    paths = sorted(path for folder in SPOKEN for path in (ROOT / folder).rglob("*.py"))
    return [node for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]


def names(message: ast.expr) -> list[str]:
    """Return the messages that an argument names literally."""
    if isinstance(message, ast.IfExp):
        return [*names(message.body), *names(message.orelse)]
    return [message.value] if isinstance(message, ast.Constant) and isinstance(message.value, str) else []


def said() -> set[str]:
    """Return every message that a call of `say` names literally."""
    return {
        name
        for node in nodes()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "say"
        for name in names(node.args[0])
    }


def mentioned() -> set[str]:
    """Return every text in the code, because a message may be named in one place and said in another."""
    return {node.value for node in nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def beginnings() -> set[str]:
    """Return the beginnings of message names that end with a fact."""
    joined = [node.values for node in nodes() if isinstance(node, ast.JoinedStr) and len(node.values) == 2]
    firsts = [values[0].value for values in joined if isinstance(values[0], ast.Constant)]
    return {first for first in firsts if isinstance(first, str) and re.fullmatch(r"[A-Za-z][\w-]*-", first)}


def endings() -> set[str]:
    """Return the endings of message names that begin with another message's name, such as `-hours`."""
    joined = [node.values for node in nodes() if isinstance(node, ast.JoinedStr) and len(node.values) == 2]
    lasts = [values[1].value for values in joined if isinstance(values[1], ast.Constant)]
    return {last for last in lasts if isinstance(last, str) and re.fullmatch(r"-[a-z]+", last)}


def refusals(kind: type[Refusal] = Refusal) -> set[str]:
    """Return the name of every refusal; each has a message of that name."""
    return {name for child in kind.__subclasses__() for name in (child.__name__, *refusals(child))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_that_is_said_is_written(language: str) -> None:
    """A call names no message that the file lacks, on either side of a condition."""
    assert len(said()) > 50
    assert sorted(said() - written(language)) == []


def test_every_beginning_is_known_here() -> None:
    """A new family of composed names must be declared here, so that it is checked."""
    known = {*WHOLE_FAMILIES, *LOOSE_FAMILIES}
    assert {
        beginning for beginning in beginnings() if any(name.startswith(beginning) for name in written("en"))
    } == known


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("family", WHOLE_FAMILIES)
def test_every_member_of_a_family_is_written(family: str, language: str) -> None:
    """Each kind, state and command has a message, and nothing else has one."""
    members = {f"{family}{member}" for member in WHOLE_FAMILIES[family]}
    assert {name for name in written(language) if name.startswith(family)} == members


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_written_message_is_said(language: str) -> None:
    """Translators never work on a message that the code no longer says."""
    families = {
        f"{family}{member}" for family, members in (WHOLE_FAMILIES | LOOSE_FAMILIES).items() for member in members
    }
    named = mentioned()
    ended = {f"{name}{ending}" for ending in endings() for name in named}
    assert sorted(written(language) - named - ended - families - refusals()) == []


def facts(language: str) -> dict[str, set[str]]:
    """Return the variables of each message in a language's file."""
    parsed = FluentParser().parse((FILES / f"{language}.ftl").read_text(encoding="utf-8"))
    assert not [entry for entry in parsed.body if isinstance(entry, ast_of_fluent.Junk)]
    messages = [entry for entry in parsed.body if isinstance(entry, ast_of_fluent.Message)]
    return {
        message.id.name: set(re.findall(r"\$([\w-]+)", FluentSerializer().serialize_entry(message)))
        for message in messages
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_messages(language: str) -> None:
    """All files have the same messages, and each message the same facts."""
    assert written(language) == written(FALLBACK)
    assert facts(language) == facts(FALLBACK)


def test_every_language_that_is_spoken_is_read() -> None:
    """Each language with a file of words has a lexicon, and each lexicon a file of words."""
    assert {path.parent.name for path in LEXICA.glob("*/__init__.py")} - {"basics"} == set(LANGUAGES)
    assert {lexicon(language).code for language in LANGUAGES} == set(LANGUAGES)


def variants(pattern: ast_of_fluent.Pattern, platform: str) -> str:
    """Return everything that a pattern may say on a platform, each choice behind the other."""
    said = ""
    for element in pattern.elements:
        if isinstance(element, ast_of_fluent.TextElement):
            said += element.value
        elif isinstance(select := element.expression, ast_of_fluent.SelectExpression):
            chosen = [each for each in select.variants if _is_of(each, select, platform)]
            said += " ".join(variants(each.value, platform) for each in chosen)
    return said


def _is_of(variant: ast_of_fluent.Variant, select: ast_of_fluent.SelectExpression, platform: str) -> bool:
    by = select.selector
    if not isinstance(by, ast_of_fluent.VariableReference) or by.id.name != "platform":
        return True
    keys = {each.key.name for each in select.variants if isinstance(each.key, ast_of_fluent.Identifier)}
    name = variant.key.name if isinstance(variant.key, ast_of_fluent.Identifier) else ""
    return name == platform if platform in keys else variant.default


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("platform", "commands"), [("slack", set(slack.COMMANDS)), ("telegram", {*slack.COMMANDS, *menus.MENU})]
)
def test_every_command_that_is_named_works_where_it_is_read(language: str, platform: str, commands: set[str]) -> None:
    """Slack knows only the commands of its manifest; no text sends anybody to one that is not there."""
    parsed = FluentParser().parse((FILES / f"{language}.ftl").read_text(encoding="utf-8"))
    messages = [entry for entry in parsed.body if isinstance(entry, ast_of_fluent.Message) and entry.value]
    named = {
        (message.id.name, command)
        for message in messages
        if message.value
        for command in re.findall(r"(?<![\w/:])/([a-z]+)", variants(message.value, platform))
    }
    assert len(named) > 10
    assert sorted((name, command) for name, command in named if command not in commands) == []
