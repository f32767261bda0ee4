"""Reasons: `cancel atlas tomorrow: the client is ill`, `… because I am on a train`."""

import re

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.typography import folded
from core.domain.lengths import REASON

COLON = re.compile(r"(?<=\S)\s?:\s+(?=\S)")
"""A colon with a space behind it; "15:30" has none."""
SUBORDINATING = re.compile(r"^(que\s+|qu['’]\s*)", re.IGNORECASE)
"""What French puts behind its word for because: it is no part of the reason."""
WORD = re.compile(r"(?<=\s)[^\W\d_]+(?=\s)")


def reasoned(text: str, lex: Lexicon) -> tuple[str, str | None]:
    """Return the text without its reason, and the reason as typed; none without a colon or a word such as because."""
    if ":" not in text and lex.talk.because.isdisjoint(folded(text).split()):
        return text, None
    # A colon is the clearer sign: behind it, "because" is part of the reason.
    colon = COLON.search(text)
    if colon:
        return text[: colon.start()], _kept(text[colon.end() :])
    for word in WORD.finditer(text):
        if folded(word.group()) in lex.talk.because:
            return text[: word.start()].strip(), _kept(text[word.end() :])
    return text, None


def reason_alone(text: str, lex: Lexicon) -> str | None:
    """Return the reason of a sentence that begins with a word such as because; None of any other."""
    first, _, rest = text.strip().partition(" ")
    if folded(first) not in lex.talk.because or not rest.strip():
        return None
    return _kept(SUBORDINATING.sub("", rest.strip()))


def _kept(reason: str) -> str:
    """Return the reason on one line, cut where it is too long: nobody's cancellation fails for its explanation."""
    said = " ".join(reason.split())
    return said if len(said) <= REASON else f"{said[: REASON - 1].rstrip()}…"
