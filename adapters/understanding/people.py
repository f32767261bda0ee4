"""Mentions of people in a sentence: `for @jonas`, `with @priya and @mara`."""

import re
from dataclasses import dataclass

from adapters.understanding.lexicon.shape import Lexicon

MENTION = re.compile(r"@((?!\d)[\w.\-]*\w)")
"""Never a digit first: "@3pm" is a clock."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The text without the mentions, the holder and the attendees."""

    text: str
    holder: str | None = None
    attendees: tuple[str, ...] = ()


def spoken_of(text: str, lex: Lexicon) -> Spoken:
    """
    Take the mentioned people out of a text, with the words that lead to them.

    The first behind "for" is whom it is for; everybody else comes along.
    """
    if "@" not in text:
        return Spoken(text)
    leads = lex.spans.lasting | lex.things.having | lex.links.conjunctions
    kept: list[str] = []
    holder: str | None = None
    attendees: list[str] = []
    lead = ""
    for word in re.sub(r",(?=\S)", ", ", text).split():
        mention = MENTION.fullmatch(word.rstrip(",.;!?"))
        if mention is None:
            kept.append(word)
            continue
        # "…, and for @jonas": every word that only leads to the mention goes with it.
        while kept and kept[-1].casefold().strip(",") in leads:
            lead = kept.pop().casefold().strip(",")
        if lead in lex.spans.lasting and holder is None:
            holder = mention[1]
        else:
            attendees.append(mention[1])
    return Spoken(" ".join(kept), holder, tuple(dict.fromkeys(attendees)))
