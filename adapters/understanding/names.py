"""Finds the catalogue's names in a sentence, typos included."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from adapters.understanding.lexicon.goods import ALSO
from adapters.understanding.lexicon.phrases import Heads, by_head, joined
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import Named
from adapters.understanding.tokens import Token, tokens
from adapters.understanding.typography import Typography, folded
from core.domain.lengths import NAME

LONGEST = 6
"""Words of the longest name that is found; names of resources have one to three."""
ONE_TYPO, TWO_TYPOS = 4, 8
"""Letters from which on a word may have one typo, or two. Shorter words are too near to other words."""
LIKE = 70
"""Percent of likeness from which on a name is offered: a slip of a letter or two, not any word of that length."""
MOST_FUZZY = 40
"""Words of one text that are compared with all names; a bound for long texts."""
MARKS = {"-", "_", "."}
PARTED, ENDING = re.compile(r"(?<=\w)['’](?=\w)"), re.compile(r"['’]\w\b")
LONGEST_PLURAL = 2
"""Letters of the longest ending that makes several of a kind."""
KEPT = 64
"""Catalogues that stay prepared: one for each organization that is active, and for each view of its members."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A place in the text that names one resource, or several equally well."""

    start: int
    end: int
    named: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Calls:
    """Words for the kinds and tags of a catalogue in one language."""

    kinds: Mapping[str, str]
    """Singular and plural words, and the kind that each means."""
    plurals: frozenset[str]
    """The plural words among `kinds`."""
    tags: Mapping[str, str]


@dataclass(slots=True)
class Index:
    """A catalogue, prepared for looking names up."""

    spelled: dict[str, list[Named]] = field(default_factory=dict)
    """Names and aliases without spaces, case and accents."""
    phrases: list[tuple[tuple[str, ...], Named]] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    """The first words of the phrases, in their order."""
    words: dict[str, list[Named]] = field(default_factory=dict)
    """The words of longer names, each of which may stand for the whole."""
    kinds: dict[str, str] = field(default_factory=dict)
    named_kinds: dict[str, tuple[str, str]] = field(default_factory=dict)
    """What one and several of a kind are called in this house."""
    tags: dict[str, str] = field(default_factory=dict)
    calls: dict[str, Calls] = field(default_factory=dict)
    """The words for kinds and tags, for each language that was asked for."""
    compounds: dict[str, str] = field(default_factory=dict)
    """Tags, attributes and sites of several words, as one."""
    phrases_of: dict[str, Heads] = field(default_factory=dict)
    """These, with the phrases of each language that was asked for."""
    measures: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    """What attributes are called, measures among them."""
    of_kind: dict[str, list[Named]] = field(default_factory=dict)
    units: dict[str, set[str]] = field(default_factory=dict)
    """The labels of the units of each kind, in capitals."""
    classes: set[str] = field(default_factory=set)
    """The classes of seats, case folded."""
    lettered: set[str] = field(default_factory=set)
    """Those of a number and a letter, such as 12A."""
    sites: dict[str, str] = field(default_factory=dict)
    floors: dict[str, str] = field(default_factory=dict)
    starts: set[str] = field(default_factory=set)
    """The first letters of all names, so that most words need no look-up."""

    def exact(
        self, line: Sequence[Token], kinds: Mapping[str, str], *, vague: Callable[[int, int], bool]
    ) -> list[Sight]:
        """
        Return where names stand exactly as they are spelled; `vague(start, end)` refuses a place.

        The word for a kind may be another language's: "estudio b" is Studio B.
        """
        sights: list[Sight] = []
        at = 0
        while at < len(line):
            first = line[at].text
            likely = first[0] in self.starts or kinds.get(first, first)[0] in self.starts
            sight = self._longest(line, at, kinds, vague) if likely else None
            if sight:
                sights.append(sight)
            at = sight.end if sight else at + 1
        return sights

    def _longest(
        self, line: Sequence[Token], at: int, kinds: Mapping[str, str], vague: Callable[[int, int], bool]
    ) -> Sight | None:
        found: Sight | None = None
        compact, first = "", line[at].text
        kind = kinds.get(first, first)
        for end in range(at, min(at + LONGEST, len(line))):
            said = kind if end == at and kind[0] in self.starts and first not in self.spelled else line[end].text
            compact += "" if line[end].text in MARKS else said
            torn = end + 1 < len(line) and line[end + 1].glued and line[end + 1].is_word and line[end].value is None
            named = self.spelled.get(compact)
            translated = end == at and kind != first and first not in self.spelled
            if named and not translated and not torn and line[end].text not in MARKS and not vague(at, end + 1):
                found = Sight(at, end + 1, tuple(named))
        return found

    def measure(self, word: str, written: Typography) -> str | None:
        """Return the measure that the word means, in singular, in plural or with a typo: "screens"."""
        if not self.measures:
            return None
        known = next((self.measures[form] for form in (word, *written.several(word)) if form in self.measures), None)
        if known or len(word) < ONE_TYPO + 2:
            return known
        near = process.extractOne(word, self.measures.keys(), scorer=OSA.distance, score_cutoff=2)
        return self.measures[near[0]] if near and len(near[0]) > ONE_TYPO else None

    def called(self, lex: Lexicon) -> Calls:
        """Return the kinds and the tags, as the catalogue and a language call them."""
        if lex.code not in self.calls:
            several = {form: kind for noun, kind in self.kinds.items() for form in lex.typography.several(noun)}
            plurals = {**several, **lex.things.plural_kinds}
            kinds = {**lex.things.kinds, **plurals, **self.kinds}
            self.calls[lex.code] = Calls(kinds, frozenset(plurals), {**lex.things.tags, **self.tags})
        return self.calls[lex.code]

    def knows(self, text: str) -> bool:
        """Whether a text is a name or an alias, and nothing else."""
        return "".join(token.text for token in tokens(text) if token.text not in MARKS) in self.spelled

    def phrases_with(self, lex: Lexicon) -> Heads:
        """Return the catalogue's phrases and the language's under their heads; the catalogue's come first."""
        if lex.code not in self.phrases_of:
            phrases = {**self.compounds, **dict(self._kinds_in(lex))}
            self.phrases_of[lex.code] = joined(by_head(phrases), lex.phrases_by_head)
        return self.phrases_of[lex.code]

    def _kinds_in(self, lex: Lexicon) -> Iterator[tuple[str, str]]:
        """Yield what kinds are called in this house, each with the language's own word for one, or for several."""
        for kind, names in self.named_kinds.items():
            for name, words in zip(names, (lex.things.kinds, lex.things.plural_kinds), strict=True):
                # The longest word means nothing else; a language may have none, and then the kind has one of its own.
                own = max(
                    (word for word, of in words.items() if of == kind), key=lambda word: (len(word), word), default=kind
                )
                yield " ".join(token.text for token in tokens(name)), own

    def only(self, kind: str | None, units: Sequence[str]) -> Named | None:
        """Return the resource of that kind, or of any, which has such units, if there is exactly one."""
        wanted = {unit.upper() for unit in units}
        every = self.of_kind.get(kind, ()) if kind else [each for several in self.of_kind.values() for each in several]
        having = [each for each in every if wanted <= {label.upper() for label in each.units}]
        return having[0] if len(having) == 1 else None

    def fuzzy(self, line: Sequence[Token], places: Iterable[int]) -> list[Sight]:
        """Return the best matches at those places: names with typos, or one word of a longer name."""
        found: list[tuple[int, Sight]] = []
        for at in list(places)[:MOST_FUZZY]:
            found += self._like(line, at)
        if not found:
            return []
        # Equally good matches all stay, and become a question.
        least = min(typos for typos, _ in found)
        return [sight for typos, sight in found if typos == least]

    def _like(self, line: Sequence[Token], at: int) -> list[tuple[int, Sight]]:
        part = self.words.get(line[at].text)
        if part:
            return [(0, Sight(at, at + 1, tuple(part)))]
        allowed = _typos(line[at].text)
        if not allowed:
            return []
        # The first words are compared in one call of C; only names that begin alike are compared in Python.
        likely = process.extract(line[at].text, self.heads, scorer=OSA.distance, score_cutoff=allowed, limit=None)
        compared = [(self._rest(line, at, self.phrases[place][0]), place) for _, _, place in likely]
        fits = [(typos, len(self.phrases[place][0]), place) for typos, place in compared if typos is not None]
        if not fits:
            return []
        # Fewest typos, then most words: "studio b" wins over "studio".
        best = min((typos, -width) for typos, width, _ in fits)
        alike = [self.phrases[place][1] for typos, width, place in fits if (typos, -width) == best]
        return [(best[0], Sight(at, at - best[1], tuple(dict.fromkeys(alike))))]

    def _rest(self, line: Sequence[Token], at: int, words: tuple[str, ...]) -> int | None:
        """Count the typos of all words there; None where one has too many."""
        if at + len(words) > len(line):
            return None
        total = 0
        for offset, word in enumerate(words):
            typed = line[at + offset].text
            typos = OSA.distance(typed, word)
            if typos > min(_typos(typed), _typos(word)):
                return None
            total += typos
        return total


def index(catalogue: Sequence[Named]) -> Index:
    """Return the prepared catalogue; the same tuple object is prepared once."""
    # A list may change after it was prepared, so only tuples are remembered.
    if not isinstance(catalogue, tuple):
        return _prepared(catalogue)
    return _kept(_Same(catalogue))


def closest(wanted: str, catalogue: Sequence[Named], limit: int = 3) -> tuple[str, ...]:
    """Return at most `limit` names that are like the words, the best match first; none if no name is like them."""
    # No name is longer, and comparing thousands of letters with every name would keep everybody else waiting.
    typed = " ".join(token.text for token in tokens(wanted[:NAME]))
    spelled = [
        (each.name, " ".join(token.text for token in tokens(call))) for each in catalogue for call in _calls(each)
    ]
    likely = process.extract(typed, [call for _, call in spelled], scorer=fuzz.WRatio, limit=None, score_cutoff=LIKE)
    return tuple(dict.fromkeys(spelled[place][0] for _, _, place in likely))[:limit]


class _Same:
    """A tuple compared by identity, because comparing catalogues would cost more than preparing one."""

    def __init__(self, catalogue: tuple[Named, ...]) -> None:
        self.catalogue = catalogue

    def __hash__(self) -> int:
        # An id is never reused here: the cache holds the catalogue as long as its entry.
        return id(self.catalogue)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.catalogue is self.catalogue


@lru_cache(maxsize=KEPT)
def _kept(same: _Same) -> Index:
    return _prepared(same.catalogue)


def _prepared(catalogue: Iterable[Named]) -> Index:
    made = Index()
    whole = list(catalogue)
    for each in whole:
        made.kinds[folded(each.kind)] = each.kind
        made.named_kinds |= {each.kind: each.kind_names} if each.kind_names else {}
        made.tags |= {_one_word(made, tag): tag for tag in each.tags}
        made.of_kind.setdefault(each.kind, []).append(each)
        made.classes.update(folded(name) for name in each.classes)
        made.units.setdefault(each.kind, set()).update(unit.upper() for unit in each.units)
        made.measures |= {_one_word(made, name): name for name in each.measures}
        made.attributes |= {_one_word(made, name): name for name in each.attributes}
        made.sites |= {_one_word(made, each.site): each.site} if each.site else {}
        made.floors |= {folded(each.floor): each.floor} if each.floor else {}
    for each in whole:
        for call in _calls(each):
            _add(made, each, call)
    made.spelled |= {call: named for call, named in _foreign(whole).items() if call not in made.spelled}
    made.heads = [words[0] for words, _ in made.phrases]
    labels = set().union(*made.units.values())
    made.lettered = {label for label in labels if label[:-1].isdecimal() and label[-1].isalpha()}
    made.starts = {compact[0] for compact in made.spelled}
    return made


def _add(made: Index, each: Named, call: str) -> None:
    for words in _spellings(call):
        known = made.spelled.setdefault("".join(words), [])
        if each not in known:
            known.append(each)
        made.phrases.append((words, each))
        for word in words if len(words) > 1 else ():
            alike = made.words.setdefault(word, []) if _distinct(word, made) else [each]
            if each not in alike:
                alike.append(each)


def _foreign(whole: Iterable[Named]) -> Mapping[str, list[Named]]:
    """Return what other languages call them; slips are corrected in their own names only."""
    called: dict[str, list[Named]] = {}
    for each in whole:
        calls = {call for own in _calls(each) for call in ALSO.get(folded(own), ())}
        for spelling in {"".join(words) for call in calls for words in _spellings(call)}:
            called.setdefault(spelling, []).append(each)
    return called


def _spellings(call: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of a name; a language may part "l'atelier" at its apostrophe, or drop the end of "Anna's"."""
    spellings = {call} | ({PARTED.sub(" ", call), ENDING.sub("", call)} if PARTED.search(call) else set())
    for spelling in sorted(spellings):
        words = tuple(token.text for token in tokens(spelling) if token.text not in MARKS)
        if words:
            yield words


def _distinct(word: str, made: Index) -> bool:
    """Whether a word of a longer name may stand for the whole; one for a kind, or for several of it, may not."""
    kinds = (kind for kind in made.kinds if word.startswith(kind) and len(word) <= len(kind) + LONGEST_PLURAL)
    return len(word) >= ONE_TYPO and word.isalpha() and next(kinds, None) is None


def _one_word(made: Index, name: str) -> str:
    """Register a name of several words as a phrase; return the one word that it becomes."""
    words = tuple(token.text for token in tokens(name))
    if len(words) > 1:
        made.compounds[" ".join(words)] = "_".join(words)
    return "_".join(words)


def _calls(each: Named) -> tuple[str, ...]:
    return (each.name, *each.aliases)


def _typos(word: str) -> int:
    if not word.isalpha() or len(word) < ONE_TYPO:
        return 0
    return 1 if len(word) < TWO_TYPOS else 2
