"""One thing of several: "keep the room, give back the laptop", "cancel only the camera"."""

from adapters.understanding.colleagues import Text, Word
from adapters.understanding.reading import ACTS

SMALL = 2
"""Words between "keep" and what is kept: "keep the big room"."""


def without_kept(text: Text, said: frozenset[str]) -> tuple[list[Word], bool]:
    """
    Return the words without what stays, and whether one thing alone is meant; `said` are the words of the text.

    What stays is only taken out where another thing is named: "keep atlas" is no sentence about something else.
    """
    words, company = text.words, text.lex.company
    if said.isdisjoint(company.keep):
        verbs = text.lex.every_verb
        # "What a pity that curie is taken" cancels nothing, and its "que" is no "only".
        acts = not said.isdisjoint(company.only) and any(verbs.get(word) in ACTS for word in said)
        alone = _only(text) if acts else set()
        return [word for at, word in enumerate(words) if at not in alone], bool(alone)
    kept = next((clause for at in range(len(words)) if (clause := _clause(text, at))), range(0))
    others = any(text.thing(at) for at in range(len(words)) if at not in kept)
    if not (kept and others):
        return list(words), False
    return [word for at, word in enumerate(words) if at not in kept], True


def _clause(text: Text, at: int) -> range:
    """Return the places of "but keep the room", which begins there."""
    company = text.lex.company
    if text.plain(at) not in company.keep:
        return range(0)
    thing = _next_thing(text, at + 1)
    # "I keep mixing up Atlas and Curie" keeps nothing.
    if any(text.plain(place) in text.lex.speech.by_first for place in range(at + 1, thing)):
        return range(0)
    start = at - 1 if text.plain(at - 1) in text.lex.links.conjunctions | company.but else at
    return range(start, thing + 1) if thing else range(0)


def _only(text: Text) -> set[int]:
    """Return the places of words such as "only" before or behind a thing."""
    said = (at for at, word in enumerate(text.words) if word.plain in text.lex.company.only and _stands(text, at))
    return {at for at in said if _next_thing(text, at + 1) or text.thing(at - 1)}


def _stands(text: Text, at: int) -> bool:
    """Whether a word that says "only" behind a verb alone stands behind one."""
    return (
        text.plain(at) not in text.lex.company.only_behind_verbs or text.lex.every_verb.get(text.plain(at - 1)) in ACTS
    )


def _next_thing(text: Text, at: int) -> int:
    """Return the place of the thing that is named there, behind a small word or two; 0 if none is."""
    return next((place for place in range(at, at + SMALL + 1) if text.thing(place)), 0)
