"""Whether somebody wants to be told things by e-mail: at which address, with which code, or no more."""

import re
from dataclasses import dataclass

from adapters.understanding.colleagues import ADDRESS
from adapters.understanding.lexicon.by_mail import AT, NO_MORE

_WORDS = r"e-?mail|mail|correo|courriel|code|codice|código"
CODE = re.compile(rf"(?:{_WORDS})[\s:]+(?:(?:code|codice|código)\s+)?([a-z2-9]{{8}})", re.IGNORECASE)
"""The word, and the code that came by e-mail."""


@dataclass(frozen=True, slots=True)
class WantsLetters:
    """Somebody wants e-mail at an address, proves one by a code, or, with neither, wants none any more."""

    address: str | None = None
    code: str | None = None


def wants_letters(text: str) -> WantsLetters | None:
    """Return what a sentence wants of e-mail to whoever says it, in any language; None where it is about others."""
    said = " ".join(text.strip().rstrip(".!").split())
    if "@" in said:
        found = ADDRESS.search(said)
        if found is None:
            return None
        around = f"{said[: found.start()]} {said[found.end() :]}".strip(" :,").casefold()
        return WantsLetters(address=found[1]) if AT.fullmatch(" ".join(around.split())) else None
    code = CODE.fullmatch(said)
    if code and any(each.isdigit() for each in code[1]):
        return WantsLetters(code=code[1].upper())
    return WantsLetters() if NO_MORE.fullmatch(said.casefold()) else None
