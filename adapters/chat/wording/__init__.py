"""Every word a person reads, by language; the files beside this one hold words and no decision."""

import re
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from adapters.chat.replies import BOLD, PLAIN

LANGUAGES = ("en",)
FILES = Path(__file__).parent

_CONTROLS = (code for code in range(32) if chr(code) not in "\n\t")
_UNSPEAKABLE = dict.fromkeys((ord(BOLD), ord(PLAIN), *_CONTROLS))
"""What no person's words may bring into a message: bold marks and control characters."""


class Words:
    """The words of one language; a tag such as `en-GB` finds `en`, one that nobody wrote yet finds English."""

    def __init__(self, language: str | None) -> None:
        spoken = (language or "").replace("_", "-").split("-")[0].lower()
        self.language = spoken if spoken in LANGUAGES else LANGUAGES[0]
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
        return str(text)

    def knows(self, message: str) -> bool:
        """Say whether the file has such a message."""
        return bool(self._bundle.has_message(message))


def _safe(fact: str | int) -> str | int:
    return fact.translate(_UNSPEAKABLE) if isinstance(fact, str) else fact


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(_marked((FILES / f"{language}.ftl").read_text(encoding="utf-8"))))
    return bundle


def _marked(text: str) -> str:
    """Turn each `**…**` into bold marks, before any fact is put in, so that facts cannot bring bold along."""
    return re.sub(r"\*\*(.+?)\*\*", f"{BOLD}\\1{PLAIN}", text)
