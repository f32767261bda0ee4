"""Quotes: what somebody else said, or what a thing is called; its words ask for nothing."""

import re
from collections.abc import Callable

LEFT = '""'
"""What stands in the text where a quote was taken out, so that titles can be put back in their order."""
STRANGE = "url"
"""What stands for each word of a link: a word that no language knows."""
_WORD = re.compile(r"\w+")
_LONGEST = 400
"""Characters of the longest quote that is looked for behind an opening mark."""
_MARKS = (
    rf'"[^"\n]{{1,{_LONGEST}}}"',
    rf"“[^“”\n]{{1,{_LONGEST}}}”",
    rf"„[^„“”\n]{{1,{_LONGEST}}}[“”]",
    rf"«[^«»\n]{{1,{_LONGEST}}}»",
    rf"»[^«»\n]{{1,{_LONGEST}}}«",
    rf"‘[^‘’\n]{{1,{_LONGEST}}}’(?!\w)",
    # Apostrophes are the same mark, so that both ends must stand apart from words.
    rf"(?<!\S)'(?=[^\s'])[^'\n]{{2,{_LONGEST}}}(?<=[^\s'])'(?!\w)",
)
_QUOTED = re.compile("|".join(_MARKS))
_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]+`", re.DOTALL)
_LINK = re.compile(r"<?\b(?:https?://|www\.)\S+", re.IGNORECASE)
_CITED = re.compile(r"(?:^|(?<=\s))(?:>|&gt;)+\s*\S.*$", re.MULTILINE)
"""A line, or the rest of one, behind ">"."""
_FORWARDED = re.compile(
    r"^\s*-{2,}\s*(?:forwarded|original|weitergeleitete|ursprüngliche|message (?:transféré|d'origine)|mensaje "
    r"(?:reenviado|original)|messaggio (?:inoltrato|originale)).*\Z"
    r"|(?:^|(?<=\s))(?:from|von|de|da)\s?:\s[^\n]{1,120}?\s(?:sent|gesendet|envoyé|enviado|inviato|date|datum|fecha|data)"
    r"\s?:.*\Z",
    re.IGNORECASE | re.DOTALL | re.MULTILINE,
)
"""A forwarded message, from the line with its sender on."""
_SIGNS = frozenset("\"“„«»‘'`>&-:/.")


def unquoted(text: str, *, known: Callable[[str], bool]) -> tuple[str, tuple[str, ...]]:
    """
    Return a text without what it quotes, and the quotes as typed, without their marks.

    `known` quotes stay, such as the name of a room. A text that stands in quotation marks as a whole is no quote: its
    writer only set them around a wish. Code, lines behind ">", forwarded messages are left out without trace.
    """
    if _SIGNS.isdisjoint(text):
        return text, ()
    plain = text.strip()
    whole = _QUOTED.fullmatch(plain)
    if whole and not _QUOTED.search(plain[1:-1]):
        return plain[1:-1].strip(), ()
    rest = text
    for pattern in (_CODE, _FORWARDED, _CITED):
        rest = pattern.sub(" ", rest)
    rest = _LINK.sub(lambda link: _WORD.sub(STRANGE, link.group()), rest)
    quotes: list[str] = []

    def taken(match: re.Match[str]) -> str:
        quote = match.group()[1:-1].strip()
        if known(quote):
            return quote
        quotes.append(quote)
        return LEFT

    return _QUOTED.sub(taken, rest), tuple(quotes)


def requoted(title: str | None, quotes: tuple[str, ...]) -> str:
    """Return a title with the quotes that were taken out of it; the first quote where there is no title."""
    if title is None or LEFT not in title:
        return title or quotes[0]
    before, _, behind = title.partition(LEFT)
    return f'{before}"{quotes[0]}"{behind}' if before or behind else quotes[0]
