"""Finds the people whom a text names: "@jonas", "Priya Nair", "jonas's"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from adapters.understanding.lexicon.given_names import GIVEN_NAMES, ORDINARY
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index
from adapters.understanding.typography import folded

MENTION = re.compile(r"@((?!\d)[\w.\-]*\w)")
"""Never a digit first: "@3pm" is a clock."""
ADDRESS = re.compile(r"(?:mailto:)?([^\s@,;:<>()\[\]\"]+@(?:[\w-]+\.)+[^\W\d_]{2,})", re.IGNORECASE)
"""An e-mail address, which names somebody as a mention does; whether it can be one is asked of others."""
CROWDED = re.compile(r"[,;](?=@|[^\s@,;]+@)")
"""A comma with no space behind it, before somebody who is mentioned."""
MOST = 100
"""Words of a text in which people are looked for. Nobody names a colleague behind so many, except in a letter."""
SURNAMES = 2
"""Further words of one name."""
NAMELESS = 3
"""Small words between two names."""
GAP = 6
"""Words that may stand where a saying has "…"."""
OPENING, CLOSING = '¿¡(["\u201c\u201e\u201a\u00ab', ',.;:!?)]"\u201d\u201c\u00bb\u2026'
"""Marks that touch a word and are no part of it."""
_QUOTES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u2032\u00b4`", "'"))


class Word(NamedTuple):
    """
    One word of a text between spaces.

    `said` has no marks around it and no ending of a possessive; `plain` has no case, accents and apostrophes, either.
    """

    raw: str
    said: str
    plain: str
    possessive: bool = False
    stops: bool = False
    """Whether a mark stands behind it."""
    glued: bool = False
    """Whether no space stands before it: the "anna" of "d'anna"."""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.said[:1].isupper()


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody as named, with the places of the first word of the name and behind the last."""

    name: str
    start: int
    end: int
    possessive: bool = False
    mentioned: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """The words of a text, in a language and with a catalogue."""

    words: Sequence[Word]
    lex: Lexicon
    known: Index

    def plain(self, at: int) -> str:
        """Return the word at a place, without case and accents; nothing outside the text."""
        return self.words[at].plain if 0 <= at < len(self.words) else ""

    def called(self, at: int) -> Called | None:
        """Return the person who is named there."""
        return called(self.words, at, self.lex, self.known)

    def thing(self, at: int) -> bool:
        """Whether a thing that can be booked is named there."""
        word, calls = self.plain(at), self.known.called(self.lex)
        return bool(word) and (word in calls.kinds or word in self.known.spelled or word in self.known.words)

    def booking(self, at: int) -> bool:
        """Whether a booking, or a thing that can be booked, is named there."""
        return self.plain(at) in self.lex.things.nouns or self.thing(at)


def words_of(text: str, lex: Lexicon) -> tuple[list[Word], str]:
    """Return the first `MOST` words of a text, "d'anna" as two where a language writes it so, and the rest of it."""
    pieces = text.split(maxsplit=MOST)
    rest = pieces.pop() if len(pieces) > MOST else ""
    words: list[Word] = []
    for raw in pieces:
        # Most words are letters or digits alone, and cost one look.
        if raw.isalnum():
            words.append(Word(raw, raw, folded(raw)))
        else:
            words += _parted(raw, lex)
    return words, rest


def joined(words: Sequence[Word]) -> str:
    """Return words as one text again."""
    text = "".join(word.raw if word.glued else f" {word.raw}" for word in words)
    return text.strip()


def _parted(raw: str, lex: Lexicon) -> Iterator[Word]:
    plainly = raw.translate(_QUOTES)
    head, mark, tail = plainly.partition("'")
    if mark and tail and folded(head) in lex.typography.elisions:
        yield Word(f"{head}'", head, folded(head))
        yield _word(tail, tail, lex, glued=True)
    else:
        yield _word(raw, plainly, lex)


def _word(raw: str, plainly: str, lex: Lexicon, *, glued: bool = False) -> Word:
    said = plainly.lstrip(OPENING)
    bare = said.rstrip(CLOSING)
    stem = bare.rstrip("'")
    # "Jonas's" and "Jonas'"; "who's" is short for "who is".
    owner = stem[:-2] if stem[-2:] in {"'s", "'S"} and lex.typography.possessives else ""
    ends = "" if folded(owner) in lex.company.nobody else owner
    owned = bool(ends) or (stem != bare and bool(lex.typography.possessives))
    name = ends or stem
    return Word(raw, name, folded(name).replace("'", ""), owned, bare != said, glued)


def called(words: Sequence[Word], at: int, lex: Lexicon, known: Index) -> Called | None:
    """Return the person whose name begins at that place: a mention, or a first name with what follows of it."""
    if at >= len(words):
        return None
    word = words[at]
    if "@" in word.said:
        mention = (MENTION if word.said.startswith("@") else ADDRESS).fullmatch(word.said.strip("<>"))
        return Called(mention[1], at, at + 1, word.possessive, mentioned=True) if mention else None
    if not first_name(word, lex, known):
        return None
    end = at + 1
    while _goes_on(words, at, end, lex, known):
        end += 1
    name = " ".join(each.said for each in words[at:end])
    return Called(name, at, end, words[end - 1].possessive)


def first_name(word: Word, lex: Lexicon, known: Index) -> bool:
    """Whether it is a name that people have, and no resource's."""
    plain = word.plain
    if plain not in GIVEN_NAMES:
        return False
    ordinary = plain in ORDINARY or plain in lex.vocabulary
    # "Anna's Room" is a room.
    named = any(each in known.spelled or each in known.words for each in (plain, f"{plain}s"))
    return (word.capital or not ordinary) and not named


def unknown(word: Word, lex: Lexicon, known: Index) -> bool:
    """Whether a word means nothing that this language or the catalogue knows, so that it may be somebody's name."""
    return word.plain not in lex.vocabulary and strange(word.plain, known)


def strange(plain: str, known: Index) -> bool:
    """Whether a word that the language does not know is none of the catalogue's, either."""
    return len(plain) > 1 and plain.isalpha() and not (plain in known.spelled or plain in known.words)


def _goes_on(words: Sequence[Word], at: int, end: int, lex: Lexicon, known: Index) -> bool:
    """Whether the name goes on there: with a capital like its first word, and before something that is no name."""
    before = words[end - 1]
    if end >= len(words) or end - at > SURNAMES or before.stops or before.possessive:
        return False
    word = words[end]
    if not unknown(word, lex, known) or word.capital is not words[at].capital or word.said.startswith("@"):
        return False
    # Two strange words behind a first name are rather what the meeting is for: "with priya budget review".
    following = words[end + 1] if end + 1 < len(words) else None
    return word.stops or word.possessive or following is None or not unknown(following, lex, known)


def several(words: Sequence[Word], at: int, lex: Lexicon, known: Index) -> tuple[list[Called], bool]:
    """Return the people of "priya, jonas and @mara", and whether the speaker is among them: "me and priya"."""
    people: list[Called] = []
    small, place, myself = lex.company.titles | lex.links.conjunctions, at, False
    while place < len(words):
        here = place
        # At most "and", "me" and a title stand between two names.
        while place < min(here + NAMELESS, len(words)) and words[place].plain in small:
            myself = myself or words[place].plain in lex.company.me
            place += 1
        # Without "and" or a comma, the next name belongs to another part of the sentence.
        apart = people and place == here and not words[place - 1].stops
        person = None if apart else called(words, place, lex, known) or _between(people, words, place, lex, known)
        if person is None:
            break
        people.append(person)
        place = person.end
        if person.possessive:
            break
    behind = [word.plain for word in words[people[-1].end : people[-1].end + 2]] if people else []
    if len(behind) > 1 and behind[0] in lex.links.conjunctions and behind[1] in lex.company.me:
        people[-1] = replace(people[-1], end=people[-1].end + 2)
        myself = True
    return people, myself


def _between(people: Sequence[Called], words: Sequence[Word], at: int, lex: Lexicon, known: Index) -> Called | None:
    """Return a strange name between two of those who are named: the "zoltan" of "priya, zoltan and me"."""
    if not people or at + 2 >= len(words) or not unknown(words[at], lex, known):
        return None
    behind = at + 2 if words[at + 1].plain in lex.links.conjunctions else at + 1 if words[at].stops else None
    if behind is None or not (words[behind].plain in lex.company.me or called(words, behind, lex, known)):
        return None
    return Called(words[at].said, at, at + 1)


def may_say(words: frozenset[str], sayings: frozenset[str]) -> bool:
    """Whether a text of these words may hold one of the sayings; most do not, and need no closer look."""
    # The keys ask for the words of the text; the other way round, all sayings would be asked for.
    return not _by_first(sayings).keys().isdisjoint(words)


def saying_at(words: Sequence[Word], at: int, sayings: frozenset[str]) -> tuple[int, ...]:
    """Return the places of a saying's words that begins there, or none; "…" in one stands for up to `GAP` words."""
    for first, rest in _by_first(sayings).get(words[at].plain, ()) if at < len(words) else ():
        found = _said(words, at, first)
        for part in rest:
            end = found[-1] + 1 if found else len(words)
            places = (_said(words, place, part) for place in range(end, min(end + GAP + 1, len(words))))
            more = next((each for each in places if each), ())
            found = (*found, *more) if more else ()
        if found:
            return found
    return ()


def _said(words: Sequence[Word], at: int, part: tuple[str, ...]) -> tuple[int, ...]:
    end = at + len(part)
    return tuple(range(at, end)) if tuple(word.plain for word in words[at:end]) == part else ()


@lru_cache(maxsize=64)
def _by_first(sayings: frozenset[str]) -> dict[str, list[tuple[tuple[str, ...], list[tuple[str, ...]]]]]:
    """Return sayings under their first word, the longest first, each in the parts that "…" leaves."""
    grouped: dict[str, list[tuple[tuple[str, ...], list[tuple[str, ...]]]]] = {}
    for saying in sorted(sayings, key=len, reverse=True):
        # Without accents, "…" is three dots.
        first, *rest = (tuple(part.split()) for part in saying.split("..."))
        grouped.setdefault(first[0], []).append((first, rest))
    return grouped
