"""Every word a person reads, by language; the files beside this one hold words and no decision."""

import re
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource

from adapters.languages import FALLBACK, LANGUAGES
from adapters.wording.marks import BOLD, MARKS, PLAIN

FILES = Path(__file__).parent

_CONTROLS = (code for code in range(32) if chr(code) not in "\n\t")
_UNSPEAKABLE = dict.fromkeys((*map(ord, MARKS), *_CONTROLS))
"""What no person's words may bring into a message: marks of our own and control characters."""
_EUROPE = "GB"
"""Where English is from when nobody says: its days stand before its months."""


class Said(str):
    """What `Words` said: every fact in it was made safe, so that it may be a fact of another message as it is."""

    __slots__ = ()


class Words:
    """The words of one language; a tag such as `en-GB` finds `en`, one that nobody wrote yet finds English."""

    def __init__(self, language: str | None) -> None:
        self.tag = (language or FALLBACK).replace("_", "-")
        spoken = self.tag.split("-")[0].lower()
        self.language = spoken if spoken in LANGUAGES else FALLBACK
        self.locale = _locale(self.tag if spoken in LANGUAGES else self.language)
        self._bundle = _bundle(self.language)

    def say(self, message: str, **facts: str | int) -> str:
        """
        Return the message with its facts put in; `**…**` of the file becomes bold.

        Refuses with KeyError a message that the file lacks, and with ValueError facts that do not fit it.
        """
        pattern = self._bundle.get_message(message).value
        if pattern is None:
            raise KeyError(message)
        text, errors = self._bundle.format_pattern(pattern, {name: _safe(fact) for name, fact in facts.items()})
        if errors:
            raise ValueError(f"{message}: {errors}")
        return Said(text)

    def knows(self, message: str) -> bool:
        """Say whether the file has such a message."""
        return bool(self._bundle.has_message(message))


def _safe(fact: str | int) -> str | int:
    return fact.translate(_UNSPEAKABLE) if isinstance(fact, str) and not isinstance(fact, Said) else fact


@cache
def language_called(name: str) -> str | None:
    """Return the language that is called so in any of them, or by its tag: `fr`, français, French, Französisch."""
    wanted = name.strip().casefold()
    for language in LANGUAGES:
        calls = {language, *(Locale(language).get_language_name(spoken) or "" for spoken in LANGUAGES)}
        if wanted in {call.casefold() for call in calls}:
            return language
    return None


@cache
def own_name(language: str) -> str:
    """Return what a language is called by those who speak it, as it stands in their sentences: English, français."""
    return Locale(language).get_language_name() or language


@cache
def _locale(tag: str) -> Locale:
    """Return how days and numbers are written there; of a place that nobody knows, as where the language is from."""
    try:
        found = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        found = Locale(tag.split("-", maxsplit=1)[0].lower())
    return Locale("en", _EUROPE) if found.language == "en" and found.territory is None else found


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(_marked((FILES / f"{language}.ftl").read_text(encoding="utf-8"))))
    return bundle


def _marked(text: str) -> str:
    """Turn each `**…**` into bold marks, before any fact is put in, so that facts cannot bring bold along."""
    return re.sub(r"\*\*(.+?)\*\*", f"{BOLD}\\1{PLAIN}", text)
