"""Reasons: `cancel atlas tomorrow: the client is ill`, `… because I am on a train`."""

import re

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.typography import folded

LONGEST = 200
"""Characters of a reason that are kept; it is shown on one line of a card."""
COLON = re.compile(r"(?<=\S)\s?:\s+(?=\S)")
"""A colon with a space behind it; "15:30" has none."""
WORD = re.compile(r"(?<=\s)[^\W\d_]+(?=\s)")


def reasoned(text: str, lex: Lexicon) -> tuple[str, str | None]:
    """Return the text without its reason, and the reason as typed; none without a colon or a word such as because."""
    if ":" not in text and lex.talk.because.isdisjoint(folded(text).split()):
        return text, None
    # A colon is the clearer sign: behind it, "because" is part of the reason.
    colon = COLON.search(text)
    if colon:
        return text[: colon.start()], text[colon.end() :].strip()[:LONGEST]
    for word in WORD.finditer(text):
        if folded(word.group()) in lex.talk.because:
            return text[: word.start()].strip(), text[word.end() :].strip()[:LONGEST]
    return text, None
