"""One thing, and another one where that cannot be had: "atlas tomorrow 3-5, or curie if it's taken"."""

from dataclasses import replace

from adapters.chat.intents.bookings import Book
from adapters.chat.intents.follow_ups import Apart, Instead
from adapters.chat.intents.resources import Find
from adapters.chat.interpret.sentences import meaning
from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.typography import folded
from core.domain.bookings.wish import Wish

LONGEST = 30
"""Words of the longest such sentence; a longer one tells a story."""


def or_else(text: str, heard: Heard, ear: Ear) -> Apart | None:
    """
    Return the two wishes of a sentence of which the second counts only where the first cannot be had.

    The first says from when to when; the second names another thing, at that time unless it says a time of its own.
    """
    parts = _parts(text, heard.lexicon) if heard.reading.intent in {"book", "find"} else None
    first = _wished(parts[0], ear) if parts else None
    then = meaning(listen(parts[1], ear)) if parts and first and first.moment and first.finish else None
    match then:
        case Book(wish) | Find(wish) | Instead(wish) if first and wish.resource not in {None, first.resource}:
            mere = wish == Wish(resource=wish.resource)
            other = replace(first, resource=wish.resource) if mere else wish
        case _:
            return None
    return Apart(Book(first), Book(other), instead=True) if other.moment and other.finish else None


def _wished(said: str, ear: Ear) -> Wish | None:
    """Return what a part wishes for, which is one thing; nothing of what it asks."""
    meant = meaning(listen(said, ear))
    match meant:
        case Book(wish, unknown=None) | Find(wish, unmet=None) if wish.resource and not (wish.whether or wish.repeat):
            return wish
        case _:
            return None


def _parts(text: str, lex: Lexicon) -> tuple[str, str] | None:
    """Return what is wanted first, and what else, where words between them, or behind both, say which is which."""
    said = _plain(text)
    if len(said.split()) > LONGEST:
        return None
    found = max((each for each in map(_plain, lex.speech.otherwise) if f" {each} " in f" {said} "), key=len, default="")
    if not found:
        return None
    before, _, behind = f" {said} ".partition(f" {found} ")
    if behind.strip(" .!?"):
        return _bare(before, lex), _bare(behind, lex)
    words = before.split()
    joints = lex.links.conjunctions | lex.links.either | {","}
    last = next((at for at in range(len(words) - 1, 0, -1) if words[at] in joints), None)
    return (_bare(" ".join(words[:last]), lex), _bare(" ".join(words[last:]), lex)) if last else None


def _plain(text: str) -> str:
    """Return a text as words alone are compared, with marks apart: "if it's taken" as "if it s taken"."""
    return " ".join(folded(text).replace("'", " ").replace("’", " ").replace(",", " , ").replace(";", " , ").split())


def _bare(part: str, lex: Lexicon) -> str:
    """Return a part without the marks and the small words that join it to the other."""
    words = part.split()
    small = lex.links.conjunctions | lex.links.either | lex.corrections.but | {","}
    while words and words[-1] in small:
        words.pop()
    while words and words[0] in small:
        words.pop(0)
    return " ".join(words)
