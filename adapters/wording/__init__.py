"""Every word that a person reads, by language. The .ftl files hold words and no decisions."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, Resource, VariableReference
from fluent.syntax.visitor import Visitor

from adapters.languages import FALLBACK, LANGUAGES
from adapters.wording.marks import BOLD, MARKS, PLAIN, TURNING, shortened

FILES = Path(__file__).parent
NOTHING_YET = ("Nova", "Vega")
"""What stands for things that can be booked where nothing can be yet."""

_CONTROLS = (code for code in range(32) if chr(code) not in "\n\t")
_UNSPEAKABLE = dict.fromkeys((*map(ord, MARKS + TURNING), *_CONTROLS))
"""Taken out of people's words: the marks of bold and of instants, control characters, and what turns text around."""
_EUROPE = "GB"
"""The region of English without one: British dates put the day before the month, as most of the world does."""


LONGEST_FACT = 1_000
"""
UTF-16 units of a fact in a message; a longer one is cut.

Fluent refuses a fact of more than 2,500 letters, and a message that it refuses would be no answer at all.
"""
REPEATED = 60
"""UTF-16 units of what a person typed, where an answer repeats it: enough to recognize a name, or a slip."""


class Said(str):
    """A message whose facts are already safe, so that it may be a fact of another message unchanged."""

    __slots__ = ()


class Words:
    """
    The words of one language. The tag `en-GB` finds `en`; a language without a file gets English.

    `things` are names of what can be booked here, the most usual first: messages that show how something is asked for
    name the first as `$sample`, and the second as `$another`.
    """

    def __init__(self, language: str | None, *, hours: int = 24, things: Sequence[str] = ()) -> None:
        self.tag = (language or FALLBACK).replace("_", "-")
        spoken = self.tag.split("-")[0].lower()
        self.language = spoken if spoken in LANGUAGES else FALLBACK
        self.locale = _locale(self.tag if spoken in LANGUAGES else self.language)
        self.hours = hours
        """Of the clock by which times are written, 24 or 12."""
        first, *others = things or NOTHING_YET
        self._things = {"sample": first, "another": others[0] if others else first}

    def say(self, message: str, **facts: str | int) -> str:
        """
        Return the message with its facts put in, long ones cut; `**…**` of the file becomes bold.

        Refuses with KeyError a message that the file lacks, and with ValueError facts that do not fit it.
        """
        # Most labels of buttons have no facts, and putting words together takes a tenth of what a message costs.
        if facts or message in _naming_things(self.language):
            return _said(self.language, message, self._things | facts)
        return _label(self.language, message)

    def knows(self, message: str) -> bool:
        """Whether the file has such a message."""
        return bool(_bundle(self.language).has_message(message))


@cache
def _label(language: str, message: str) -> Said:
    """Return a message that needs no facts; there are as many as the files have."""
    return _said(language, message, {})


def _said(language: str, message: str, facts: Mapping[str, str | int]) -> Said:
    bundle = _bundle(language)
    pattern = bundle.get_message(message).value
    if pattern is None:
        raise KeyError(message)
    safe = {name: _safe(fact) for name, fact in facts.items()}
    text, errors = bundle.format_pattern(pattern, safe)
    if errors:
        raise ValueError(f"{message}: {errors}")
    for fact in safe.values():
        # The full stop of "4. Dez." ends the sentence as well, in bold or not.
        if isinstance(fact, str) and fact.endswith(".") and not fact.endswith(".."):
            text = str(text).replace(f"{fact}.", fact).replace(f"{fact}{PLAIN}.", f"{fact}{PLAIN}")
    return Said(text)


def _safe(fact: str | int) -> str | int:
    if not isinstance(fact, str):
        return fact
    safe = fact if isinstance(fact, Said) else fact.translate(_UNSPEAKABLE)
    return shortened(safe, LONGEST_FACT)


def repeated(typed: str) -> str:
    """Return what a person typed on one line, short enough to stand in a sentence."""
    return shortened(" ".join(typed[:LONGEST_FACT].split()), REPEATED)


@cache
def language_called(name: str) -> str | None:
    """Return the language with that tag, or with that name in any of our languages: `fr`, français, French."""
    wanted = name.strip().casefold()
    for language in LANGUAGES:
        calls = {language, *(Locale(language).get_language_name(spoken) or "" for spoken in LANGUAGES)}
        if wanted in {call.casefold() for call in calls}:
            return language
    return None


@cache
def name_of(language: str, spoken: str) -> str | None:
    """Return what a language is called in another one: "Polish" for pl in English; None of an unknown tag."""
    try:
        return Locale(language).get_language_name(spoken)
    except (UnknownLocaleError, ValueError):
        return None


@cache
def own_name(language: str) -> str:
    """Return the name of a language in that language, as it stands in a sentence: English, français."""
    return Locale(language).get_language_name() or language


@cache
def _locale(tag: str) -> Locale:
    """Return how days and numbers are written for that tag; an unknown region is ignored."""
    try:
        found = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        found = Locale(tag.split("-", maxsplit=1)[0].lower())
    return Locale("en", _EUROPE) if found.language == "en" and found.territory is None else found


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(_resource(language))
    return bundle


@cache
def _resource(language: str) -> Resource:
    return FluentResource(_marked((FILES / f"{language}.ftl").read_text(encoding="utf-8")))


class _Facts(Visitor):
    """The names of the facts that a message is given."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - named by the parser
        self.names.add(node.id.name)


@cache
def _naming_things(language: str) -> frozenset[str]:
    """Return the messages that name something that can be booked, as an example."""
    messages = (each for each in _resource(language).body if isinstance(each, Message))
    return frozenset(each.id.name for each in messages if _facts_of(each) & {"sample", "another"})


def _facts_of(entry: Message) -> set[str]:
    facts = _Facts()
    facts.visit(entry)
    return facts.names


def _marked(text: str) -> str:
    """Turn each `**…**` into bold marks. Facts are put in later, so that they cannot bring bold along."""
    return re.sub(r"\*\*(.+?)\*\*", f"{BOLD}\\1{PLAIN}", text)
