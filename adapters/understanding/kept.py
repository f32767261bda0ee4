"""One thing of several: "keep the room, give back the laptop", "cancel only the camera"."""

from collections.abc import Sequence

from adapters.understanding.colleagues import Word
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index

SMALL = 2
"""Words between "keep" and what is kept: "keep the big room"."""


def without_kept(words: Sequence[Word], said: frozenset[str], lex: Lexicon, known: Index) -> tuple[list[Word], bool]:
    """
    Return the words without what stays, and whether one thing alone is meant.

    What stays is only taken out where another thing is named: "keep atlas" is no sentence about something else.
    """
    if said.isdisjoint(lex.company.keep):
        alone = set() if said.isdisjoint(lex.company.only) else _only(words, lex, known)
        return [word for at, word in enumerate(words) if at not in alone], bool(alone)
    kept = next((clause for at in range(len(words)) if (clause := _clause(words, at, lex, known))), range(0))
    rest = [word for at, word in enumerate(words) if at not in kept]
    others = any(_thing(word, lex, known) for word in rest)
    return (rest, True) if kept and others else (list(words), False)


def _clause(words: Sequence[Word], at: int, lex: Lexicon, known: Index) -> range:
    """Return the places of "but keep the room", which begins there."""
    if words[at].plain not in lex.company.keep:
        return range(0)
    thing = _next_thing(words, at + 1, lex, known)
    joints = lex.links.conjunctions | lex.company.but
    start = at - 1 if at and words[at - 1].plain in joints else at
    return range(start, thing + 1) if thing else range(0)


def _only(words: Sequence[Word], lex: Lexicon, known: Index) -> set[int]:
    """Return the places of words such as "only" before or behind a thing."""
    said = (at for at, word in enumerate(words) if word.plain in lex.company.only)
    return {at for at in said if _next_thing(words, at + 1, lex, known) or (at and _thing(words[at - 1], lex, known))}


def _next_thing(words: Sequence[Word], at: int, lex: Lexicon, known: Index) -> int:
    """Return the place of the thing that is named there, behind a small word or two; 0 if none is."""
    return next((place for place in range(at, min(at + SMALL + 1, len(words))) if _thing(words[place], lex, known)), 0)


def _thing(word: Word, lex: Lexicon, known: Index) -> bool:
    calls = known.called(lex)
    return word.plain in calls.kinds or word.plain in known.spelled or word.plain in known.words
