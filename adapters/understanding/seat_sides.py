"""Which seat it shall be: at a window, at the aisle, or at either, of which class, and in which row."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from adapters.languages import LANGUAGES
from adapters.understanding.heard import Heard
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import Named
from adapters.understanding.tokens import between
from adapters.understanding.typography import folded
from core.domain.bookings.wish import Wish
from core.domain.resources.seats import SEAT, Side

FEW = 5
"""Words of an answer that says which seat it shall be."""
DIGITS = 3
"""Digits of the number of a row; a longer one is none."""
LONGEST = 3
"""Words of the longest name of a class."""


def seated(wish: Wish, heard: Heard) -> Wish:
    """Return a wish with where the seat of the thing that is named shall be, and of which class, if it has seats."""
    seats = _seats(heard)
    if not seats:
        return wish
    said = _class(heard, seats)
    rest = [each for each in (wish.title or "").split() if folded(each) not in said.words]
    # "Business review" is what it is for, and "economy class" is no title.
    classed = said.name if not wish.title or rest == wish.title.split() or said.sure or not rest else None
    if classed and rest != (wish.title or "").split():
        wish = replace(wish, title=" ".join(rest) or None)
    row = _row(heard)
    if row is not None and wish.title:
        # "Row 12" is no title, either.
        rows = heard.lexicon.things.rows | {str(row)}
        wish = replace(wish, title=" ".join(each for each in wish.title.split() if folded(each) not in rows) or None)
    return wish.with_seat(_side(heard), classed, row)


def mere_seat(heard: Heard) -> Wish | None:
    """Return which seat it shall be by words that say hardly anything else: "window if possible", "in economy"."""
    if len(heard.parsed.typed) > FEW:
        return None
    wish = Wish().with_seat(_side(heard), _class(heard, _every(heard)).name, _row(heard))
    return wish if wish != Wish() else None


def _every(heard: Heard) -> list[Named]:
    alike = (each for alike in heard.reader.known.of_kind.values() for each in alike)
    return [each for each in alike if any(SEAT.fullmatch(label.upper()) for label in each.units)]


def _seats(heard: Heard) -> list[Named]:
    """Return the things with seats that are meant, by name or by kind."""
    wish = heard.reading.wish
    of_kind = None if wish.resource else wish.kind
    return [each for each in _every(heard) if each.name == wish.resource or each.kind == of_kind]


def _side(heard: Heard) -> Side | None:
    things, words = heard.lexicon.things, {token.text for token in heard.parsed.typed}
    windows, aisles = not things.windows.isdisjoint(words), not things.aisles.isdisjoint(words)
    if windows and aisles:
        return "either"
    return "window" if windows else "aisle" if aisles else None


def _row(heard: Heard) -> int | None:
    """Return the number of the row that is said: "in row 12"."""
    said, rows = [token.text for token in heard.parsed.typed], heard.lexicon.things.rows
    found = (number for word, number in pairwise(said) if word in rows)
    return next((int(each) for each in found if each.isdecimal() and len(each) <= DIGITS), None)


@dataclass(frozen=True, slots=True)
class _Class:
    """The class that is said, if one is, by which words, and whether these include the word for one."""

    name: str | None = None
    words: frozenset[str] = frozenset()
    sure: bool = False


def _class(heard: Heard, seats: Sequence[Named]) -> _Class:
    """Return the class that is said as the seats have it or, where none has it, as it was typed."""
    known = tuple(dict.fromkeys(name for each in seats for name in each.classes))
    words, lex = [folded(token.text) for token in heard.parsed.typed], heard.lexicon
    small = lex.things.class_words
    said = _said(words, {**_canonical(lex.code), **{folded(name): name for name in known}})
    if said is None:
        unknown = _unknown(words, lex)
        return _Class(unknown, small | {unknown}, sure=True) if unknown else _Class()
    at, count, meant = said
    if not meant:
        return _Class()
    named = heard.parsed.typed[at + (words[at] in lex.links.of) : at + count]
    typed = between(heard.spoken.text, named)
    name = next((each for each in known if meant in {each, _meaning(each)}), typed)
    told = small.union(words[at : at + count], folded(typed).split())
    return _Class(name, told, sure=not small.isdisjoint(words))


def _unknown(words: Sequence[str], lex: Lexicon) -> str | None:
    """Return the word that stands where the name of a class does: in "sleeper" class, "sleeper" class seat."""
    leading = lex.links.of | lex.links.on | lex.links.at
    for at, word in enumerate(words):
        ends = next((each for each in lex.things.class_words if word.endswith(each) and word != each), None)
        near = (at,) if ends else (at - 1, at + 1) if word in lex.things.class_words else ()
        for place in near:
            if not 0 <= place < len(words) or words[place] in lex.vocabulary or not words[place].isalpha():
                continue
            first, behind = min(at, place) - 1, max(at, place) + 1
            while first > 0 and words[first] in lex.titles.articles:
                first -= 1
            led = first >= 0 and words[first] in leading
            if led or (behind < len(words) and words[behind] in lex.every_kind):
                return words[place]
    return None


def _said(words: Sequence[str], known: Mapping[str, str]) -> tuple[int, int, str] | None:
    """Return where the longest of these names stands in the words, of how many it is, and what it means."""
    for count in range(LONGEST, 0, -1):
        # "In prima classe": of two that overlap, the later one has the word for a class.
        for at in range(len(words) - count, -1, -1):
            name = " ".join(words[at : at + count])
            if name in known:
                return at, count, known[name]
    return None


@cache
def _canonical(language: str) -> Mapping[str, str]:
    return {folded(word): meant for word, meant in lexicon(language).things.classes.items()}


def _meaning(name: str) -> str:
    """Return what the name of a class means in any language; itself where it is just a name."""
    words, class_words = folded(name).split(), _class_words()
    bare = " ".join(word for word in words if word not in class_words) or name
    every: Iterable[Mapping[str, str]] = map(_canonical, LANGUAGES)
    return next((meant[each] for meant in every for each in (" ".join(words), bare) if each in meant), bare)


@cache
def _class_words() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES for word in lexicon(language).things.class_words)
