"""How a language writes its words: which marks belong to a word, and which spellings stand for the same."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

T = TypeVar("T")

UNSEEN = {"Cf", "Mn", "Me", "Cc", "Cs", "Co"}
"""Unicode categories of marks that nobody sees by themselves: accents, joiners, control characters."""
REMEMBERED = 0x3000
"""The alphabets of the world lie below; the rest is too much to remember, and nothing there carries accents."""
_WITHOUT_ACCENT = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)
"""Letters that Unicode does not take apart. Names of any language are typed in any other, so these fold for all."""


def folded(text: str) -> str:
    """Return the text without case, accents and marks that nobody sees."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def seen(text: str) -> str:
    """Return the text without the marks that nobody sees by themselves; spaces of every kind stay."""
    return text.translate(_SEEN)


class _Seen(dict[int, int | None]):
    """The visible form of each character. Unicode is asked once for each, the slowest part of reading a word."""

    def __missing__(self, point: int) -> int | None:
        mark = chr(point)
        kept = point if mark.isspace() or unicodedata.category(mark) not in UNSEEN else None
        if point < REMEMBERED:
            self[point] = kept
        return kept


class _Folded(dict[int, str]):
    """Each character without case and accents, as no character around it changes what is left of it."""

    def __missing__(self, point: int) -> str:
        plain = seen(unicodedata.normalize("NFKD", chr(point).casefold().translate(_WITHOUT_ACCENT)))
        if point < REMEMBERED:
            self[point] = plain
        return plain


_SEEN, _FOLDED = _Seen(), _Folded()


@dataclass(frozen=True, kw_only=True)
class Typography:
    """The writing of one language; without any of it, words are letters between spaces."""

    elisions: frozenset[str] = frozenset()
    """Words that lose their end before an apostrophe and stay words of their own: "l"'atlas, "dell"'ufficio."""
    possessives: frozenset[str] = frozenset()
    """Endings behind an apostrophe that are no part of the word: tomorrow'"s"."""
    plurals: tuple[tuple[str, str], ...] = ()
    """The ending of one and the ending of several, for nouns of the catalogue: ("", "s") makes monitors."""
    spelled_out: Mapping[str, str] = field(default_factory=dict)
    """Letters, and what people type who lack their key: "ü" is "ue"."""

    unspaced: frozenset[str] = frozenset()
    """Words that are known although no space parts them from others, in languages that write none."""

    @cached_property
    def token(self) -> re.Pattern[str]:
        """The pattern of one token: a number, a word before its apostrophe, a word, or a mark."""
        # The longest first, so that "dell'" is not read as the end of another word.
        elided = "|".join(sorted(self.elisions, key=len, reverse=True))
        return self._token(rf"(?<![^\W_])(?i:{elided})'(?=[^\W_])|" if elided else "")

    @cached_property
    def unelided(self) -> re.Pattern[str]:
        """The pattern of one token in a text without apostrophes."""
        return self._token("")

    def _token(self, first: str) -> re.Pattern[str]:
        if self.unspaced:
            cut = "|".join(map(re.escape, sorted(self.unspaced, key=len, reverse=True)))
            return re.compile(rf"\d+|(?:{cut})|[^\W\d_]+?(?=(?:{cut})|[\W\d_]|$)|[^\w\s]|_")
        return re.compile(rf"\d+|{first}[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]|_")

    def plain(self, word: str) -> str:
        """Return the word as lexicons have it: without case, accents, apostrophes and possessive endings."""
        word = folded(word)
        if "'" not in word:
            return word
        stem, _, ending = word.rpartition("'")
        return (stem if ending in self.possessives else word).replace("'", "") or "'"

    def several(self, noun: str) -> Iterator[str]:
        """Yield the possible plurals of a noun."""
        for one, many in self.plurals:
            if noun.endswith(one):
                yield noun.removesuffix(one) + many

    def words(self, text: str) -> frozenset[str]:
        """Return the words of a text in every spelling, as tokens have them."""
        return frozenset(spelling for word in text.split() for spelling in self._spellings(word))

    def each(self, meanings: Mapping[str, T]) -> dict[str, T]:
        """Return the meaning of each word of each key."""
        return {word: meaning for text, meaning in meanings.items() for word in self.words(text)}

    def phrases(self, meanings: Mapping[str, str]) -> dict[str, str]:
        """Return the meaning of each phrase; a key is a meaning, and its phrases are separated by bars."""
        return {
            spelling: folded(meaning)
            for meaning, said in meanings.items()
            for phrase in said.split("|")
            for spelling in self._spellings(phrase.strip())
        }

    def sentences(self, meanings: Mapping[T, str]) -> dict[str, T]:
        """Return the meaning of each whole sentence; the arguments are written as those of `phrases`."""
        said = ((sentence, meaning) for meaning, text in meanings.items() for sentence in text.split("|"))
        return {spelling: meaning for sentence, meaning in said for spelling in self._spellings(sentence)}

    def sayings(self, text: str) -> frozenset[str]:
        """Return words and phrases, which are separated by bars, in every spelling."""
        return frozenset(spelling for phrase in text.split("|") for spelling in self._spellings(phrase.strip()))

    def meanings(self, meanings: Mapping[str, T]) -> dict[str, T]:
        """
        Return the meaning of each word or phrase of each key; those of one key are separated by bars.

        Refuses with ValueError a phrase of two meanings, of which the later one would win without a word.
        """
        found: dict[str, T] = {}
        for text, meaning in meanings.items():
            for saying in self.sayings(text):
                if found.setdefault(saying, meaning) != meaning:
                    raise ValueError(f"“{saying}” means {found[saying]} and {meaning}")
        return found

    def _spellings(self, text: str) -> Iterator[str]:
        yield folded(text)
        spelled_out = text
        for letter, spelling in self.spelled_out.items():
            spelled_out = spelled_out.replace(letter, spelling)
        if spelled_out != text:
            yield folded(spelled_out)


PLAIN = Typography()
"""Letters between spaces: how names of the catalogue are read, whatever language they come from."""
