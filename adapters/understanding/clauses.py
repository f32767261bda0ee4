"""Clauses: the words of a sentence as they were said, cut where a new thought begins, and the cues among them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.references import TAKEN
from adapters.understanding.tokens import Token
from adapters.understanding.typography import folded
from adapters.understanding.when.scan import NAME

MOST = 120
"""Words that are looked at; whoever writes more tells a story, and its beginning says so."""
ENDS = frozenset(".!?;:,()-…|\n")
"""Marks behind which a new clause begins."""

ASKING: frozenset[Cue] = frozenset({"request", "favour", "needed", "courtesy"})
"""Cues within which a small word changes nothing: "could I possibly have", "if it's still free"."""
TWOFOLD: Mapping[Cue, Cue] = {"duty": "request", "telling": "past"}
"""Cues that are questions where they begin a clause, and what they are elsewhere."""


class Hint(NamedTuple):
    """A cue, and the words that say it."""

    start: int
    end: int
    cue: Cue


class Clause(NamedTuple):
    """Words of one thought, and the mark behind them."""

    start: int
    end: int
    mark: str


@dataclass(frozen=True)
class Clauses:
    """The words of a sentence; each name and each reference is one, whatever it consists of."""

    words: tuple[str, ...]
    """Without case and accents; "we're" keeps its apostrophe, because "were" is another word."""
    places: tuple[int, ...]
    """For each word, the place of its token."""
    clauses: tuple[Clause, ...]
    timely: frozenset[int]
    """The words that belong to a time."""
    lex: Lexicon

    @cached_property
    def hints(self) -> tuple[Hint, ...]:
        """The cues, from left to right; of several that begin with one word, the longest."""
        return tuple(self._hints())

    def clause(self, word: int) -> Clause:
        """Return the clause to which a word belongs."""
        return next(each for each in self.clauses if each.start <= word < each.end)

    def within(self, start: int, end: int) -> Iterator[Hint]:
        """Yield the cues that begin in that stretch of words."""
        return (hint for hint in self.hints if start <= hint.start < end)

    def ending(self, word: int) -> Hint | None:
        """Return the cue whose last word that is."""
        return next((hint for hint in self.hints if hint.end == word + 1), None)

    def begins(self, word: int) -> bool:
        """Whether a word begins its clause, behind an "and" at most; behind "today", German tells."""
        return all(each in self.lex.links.conjunctions for each in self.words[self.clause(word).start : word])

    def _placed(self, hint: Hint) -> Hint:
        """Return a cue of two meanings as the one that it has at its place."""
        if hint.cue in TWOFOLD:
            return hint._replace(cue="question" if self.begins(hint.start) else TWOFOLD[hint.cue])
        if hint.cue == "wishful":
            return hint._replace(cue="needed" if self._says_when(hint.end) else "maybe")
        if hint.cue == "maybe" and self.lex.speech.gladly:
            gladly = not self.lex.speech.gladly.isdisjoint(self.words[hint.end : self.clause(hint.start).end])
            return hint._replace(cue="needed") if gladly else hint
        return hint

    def _says_when(self, word: int) -> bool:
        """Whether a clock or a day stands behind a word, or anywhere if a thing does; "one day" is neither."""
        days, rest = self.lex.days, self.words[word : self.clause(word - 1).end]
        # "Tomorrow we'd need a room, from three to five" says it in other clauses.
        said = rest if self.lex.every_kind.isdisjoint(rest) else self.words
        return any(each.isdecimal() or each in days.weekdays or each in days.relative for each in said)

    def _hints(self) -> Iterator[Hint]:
        known, words, at = self.lex.speech.by_first, self.words, 0
        ends = {clause.end for clause in self.clauses}
        stuffed = not self.lex.speech.stuffing.isdisjoint(words)
        while at < len(words):
            found = None
            for phrase, cue in known.get(words[at], ()):
                end = at + len(phrase)
                if words[at:end] != phrase:
                    end = self._stuffed(at, phrase) if stuffed and cue in ASKING else at
                if end == at or not ends.isdisjoint(range(at + 1, end)):
                    continue
                # "In one week" speaks of nobody; but yesterday is a time and tells what was.
                inside = cue != "past" and all(word in self.timely for word in range(at, end))
                # "Until three in atlas!" is said among people.
                inside = inside and not (cue == "chat" and at == 0)
                # "For the team" is no subject.
                inside = inside or (cue == "third" and at > 0 and words[at - 1] in self.lex.spans.lasting)
                if not inside:
                    found = Hint(at, end, cue)
                    break
            if found:
                yield self._placed(found)
            at = found.end if found else at + 1

    def _stuffed(self, at: int, phrase: tuple[str, ...]) -> int:
        """Return the end of a phrase that begins there with small words between its own; `at` if none does."""
        place, stuffing = at, self.lex.speech.stuffing
        for word in phrase:
            while (
                place > at and place < len(self.words) and self.words[place] != word and self.words[place] in stuffing
            ):
                place += 1
            if place == len(self.words) or self.words[place] != word:
                return at
            place += 1
        return place


def clauses(line: Sequence[Token], lex: Lexicon, used: set[int]) -> Clauses:
    """Cut the tokens of a sentence into clauses; inside a time, whose tokens are in `used`, nothing ends."""
    words: list[str] = []
    places: list[int] = []
    cut: list[Clause] = []
    start, last = 0, ""
    for at, token in enumerate(line[:MOST]):
        if not (token.is_word or token.value is not None or token.text in {NAME, TAKEN}):
            joins = token.glued and at + 1 < len(line) and line[at + 1].glued and token.text != ","
            counts = token.text == "." and at > 0 and token.glued and line[at - 1].value is not None
            if token.text in ENDS and at not in used and not (joins or counts):
                if len(words) > start:
                    cut.append(Clause(start, len(words), token.text))
                    start = len(words)
                elif cut and token.text == "?":
                    cut[-1] = cut[-1]._replace(mark="?")
            continue
        # The words of a phrase all have its text; they were said once.
        if token.raw is last and " " in last:
            continue
        last = token.raw
        # "I would really like" says what "I would like" does.
        if token.text in lex.speech.stressing and at not in used:
            continue
        said = (token.text,) if token.text in {NAME, TAKEN} else _words(token.raw)
        if len(words) > start and said[0] in lex.speech.joints and at not in used:
            cut.append(Clause(start, len(words), ""))
            start = len(words)
        words += said
        places += [at] * len(said)
    if len(words) > start:
        cut.append(Clause(start, len(words), ""))
    timely = frozenset(word for word, place in enumerate(places) if place in used)
    return Clauses(tuple(words), tuple(places), tuple(cut), timely, lex)


def wonders(line: Sequence[Token], lex: Lexicon, used: set[int]) -> bool:
    """Whether a sentence asks whether to do something, and asks nobody to do it: "can I add priya?"."""
    if not line or line[-1].text != "?":
        return False
    said = clauses(line, lex, used)
    return not any(hint.cue == "request" for hint in said.hints) and lex.speech.pleading.isdisjoint(said.words)


def _words(raw: str) -> tuple[str, ...]:
    """Return the words of a token, which may be a phrase, without the hyphens between them."""
    # Most are letters alone, and neither phrases nor shortened.
    if raw.isalnum():
        return (folded(raw),)
    words = raw.split(" ")
    return tuple(folded(word).rstrip("'") for word in words if len(words) == 1 or word != "-")
