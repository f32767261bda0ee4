"""Sentences that are read as a whole, or not at all."""

import re
from collections.abc import Iterable

from adapters.understanding.typography import folded

_PLACE = r"(?P<{}>\S+(?: \S+){{0,5}}?)"


def sentence(text: str) -> re.Pattern[str]:
    """
    Return the pattern of a sentence whose words stand behind a space each, such as "{word} means/stands_for {thing}".

    A slash stands between words that mean the same, `_` for a space in one of them, `?` behind what may be left out,
    and braces around the name of what can be anything of at most six words.
    """
    parts = []
    for word in text.split():
        needed = word.removesuffix("?")
        if needed[0] == "{":
            said = _PLACE.format(needed[1:-1])
        else:
            said = f"(?:{'|'.join(re.escape(folded(each).replace('_', ' ')) for each in needed.split('/'))})"
        parts.append(f"(?: {said})?" if word != needed else f" {said}")
    return re.compile("".join(parts))


def telling(orders: Iterable[str]) -> frozenset[str]:
    """Return words of which a line has one, or it is none of these sentences."""
    return frozenset(
        part
        for texts in orders
        for text in texts.split("|")
        for word in text.split()
        if word[0] != "{"
        for saying in word.removesuffix("?").split("/")
        for part in folded(saying).split("_")
    )
