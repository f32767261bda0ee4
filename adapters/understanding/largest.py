"""The largest of a kind: "the biggest room on Friday" is for as many people as the largest one has seats."""

from collections.abc import Sequence
from dataclasses import replace

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index
from adapters.understanding.reading import Reading
from adapters.understanding.tokens import Token


def of_the_largest(reading: Reading, typed: Sequence[Token], lex: Lexicon, known: Index) -> Reading:
    """Return a wish for the largest of a kind with the seats of that one; other readings as they are."""
    wish = reading.wish
    if reading.intent not in {"book", "find"} or not wish.kind or wish.resource or wish.capacity or reading.units:
        return reading
    at = next((at for at, token in enumerate(typed) if _is_largest(typed, at, lex) and token.is_word), None)
    seats = [each.capacity for each in known.of_kind.get(wish.kind, ()) if each.capacity]
    if at is None or not seats:
        return reading
    said = typed[at].raw
    left = tuple(word for word in reading.left if word != said)
    strange = None if reading.unknown == said else reading.unknown
    return replace(reading, wish=replace(wish, capacity=max(seats)), left=left, unknown=strange)


def _is_largest(typed: Sequence[Token], at: int, lex: Lexicon) -> bool:
    """Whether a word says so of a kind: "the biggest room", "la plus grande salle", "la sala más grande"."""
    if lex.sequels.extremes.get(typed[at].text) != "largest":
        return False
    one, two, three = (typed[at - back].text if at >= back else "" for back in (1, 2, 3))
    if one not in lex.sequels.the:
        return False
    # "Une plus grande salle" and "una sala más grande" are any that are larger than another one.
    if at + 1 < len(typed) and typed[at + 1].text in lex.every_kind:
        return two not in lex.numbers.articles
    return two in lex.every_kind and three in lex.sequels.the
