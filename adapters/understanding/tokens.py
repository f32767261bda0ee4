"""Text → tokens: plain words, numbers and marks, whatever was typed."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from adapters.understanding.lexicon.phrases import Heads
from adapters.understanding.typography import PLAIN, Typography, seen

LONGEST = 1_200
"""
Characters that are read, as typed and once the text is written out: ½ becomes three, some letters of Arabic eighteen.

No message that is short enough to be read at all has hundreds of them, except to keep the reader busy.
"""
LONGEST_NUMBER = 6
"""Digits of the longest number that is read as a number; an access code has six."""

_QUOTES = "\u2018\u2019\u02bc\u2032\u00b4`"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212\u2192"
_PLAIN = str.maketrans({**dict.fromkeys(_QUOTES, "'"), **dict.fromkeys(_DASHES, "-"), "\u2044": "/"})
_FRACTIONS = str.maketrans({"½": " 1/2", "¼": " 1/4", "¾": " 3/4"})
_SIMPLE = re.compile(r"[\x00-\x7fÀ-ÖØ-öø-ÿ]*")
"""A text of letters that have one spelling alone; most are such texts, and stay as they are."""


class Token(NamedTuple):
    """One word, number or mark; `text` is without case and accents, `raw` nearly as typed."""

    text: str
    raw: str
    glued: bool = False
    """Whether nothing stands between it and the one before."""
    value: int | None = None
    start: int = 0
    """Where it begins in the text as it is `written`; 0 as well for a token that stands for no words of the text."""
    end: int = 0

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.text[:1].isalpha()


def tokens(text: str, written: Typography = PLAIN) -> tuple[Token, ...]:
    """Return the tokens of a text, as a language is written, as far as `LONGEST` goes; refuses nothing."""
    cleaned, found, end = _cleaned(text)[:LONGEST], list[Token](), -1
    # Only before an apostrophe a word may have lost its end.
    pattern = written.token if "'" in cleaned else written.unelided
    for match in pattern.finditer(cleaned):
        raw, (start, behind) = match.group(), match.span()
        found.append(Token(written.plain(raw), raw, start == end, _value(raw), start, behind))
        end = behind
    return tuple(found)


def as_typed(line: Sequence[Token]) -> str:
    """Return tokens as the words that were typed, with a space wherever there was one."""
    spaced = "".join(f"{'' if token.glued else ' '}{token.raw}" for token in line)
    return spaced.strip()


def between(text: str, line: Sequence[Token]) -> str:
    """Return the words of a text from the first token to the last, as they were typed."""
    placed = [token for token in line if token.end]
    cleaned = _cleaned(text)
    # Where the plain spelling of a mark is longer than the mark, only the plain text has the places.
    source = text if len(cleaned) == len(text) else cleaned
    return source[placed[0].start : placed[-1].end] if placed else ""


def rewritten(line: Sequence[Token], phrases: Heads) -> tuple[Token, ...]:
    """
    Return the tokens with each known phrase as the words that it means; of several the longest first.

    A word with a tilde before it must touch the one before, as in 2day.
    """
    result: list[Token] = []
    behind = 0
    for at, token in enumerate(line):
        if at < behind:
            continue
        known = phrases.get(token.text)
        width, meant = _phrase(line, at, known) if known else (0, "")
        behind = at + (width or 1)
        if width:
            raw = " ".join(each.raw for each in line[at:behind])
            start, end = token.start, line[behind - 1].end
            result += [Token(each, raw, token.glued, _value(each), start, end) for each in meant.split(" ")]
        else:
            result.append(token)
    return tuple(result)


def _phrase(line: Sequence[Token], at: int, known: Mapping[str, Mapping[tuple[str, ...], str]]) -> tuple[int, str]:
    second = line[at + 1].text if at + 1 < len(line) else ""
    for phrase, meant in known.get(second, {}).items():
        if _stands(line[at : at + len(phrase)], phrase):
            return len(phrase), meant
    return next(((1, meant) for meant in known.get("", {}).values()), (0, ""))


def _stands(said: Sequence[Token], phrase: Sequence[str]) -> bool:
    for token, word in zip(said, phrase, strict=False):
        if token.text != word and not (token.glued and word == f"~{token.text}"):
            return False
    return len(said) == len(phrase)


def _cleaned(text: str) -> str:
    if _SIMPLE.fullmatch(text):
        return text.replace("`", "'").replace("->", "-")
    # Fractions before NFKC, which would make "1½" an "11/2"; quotes and dashes after it, because it makes some of them.
    plain = unicodedata.normalize("NFKC", text.translate(_FRACTIONS)).translate(_PLAIN)
    return seen(plain).replace("->", "-")


def _value(raw: str) -> int | None:
    return int(raw) if raw.isdecimal() and len(raw) <= LONGEST_NUMBER else None
