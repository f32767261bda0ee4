"""A sentence that was taken apart, as far as a title needs to know it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import ACTS, Verb
from adapters.understanding.tokens import Token
from adapters.understanding.when.line import Line
from adapters.understanding.when.pieces import (
    Ahead,
    Clock,
    ClockRange,
    Every,
    MomentRange,
    PartOfDay,
    People,
    Piece,
    Placed,
    Stretch,
    Times,
    Until,
    WholeDay,
)
from adapters.understanding.when.scan import NAME, scan

NOTHING_NEW: frozenset[Verb] = ACTS | {"list", "help", "quota"}
"""Intents that make no new booking: what they are about is at most the title that tells a booking."""
INSIDE = frozenset("-./:'+&#_*")
"""Marks that stand inside words where they touch both: 1.12, monday.com, kick-off."""
SHORTEST = 4
"""Letters of the shortest unknown word that begins a title, but for abbreviations in capitals."""
DAY, CLOCK, RANGE = frozenset({"day"}), frozenset({"clock"}), frozenset({"clock", "length"})
DAY_AND_CLOCK = DAY | CLOCK
SAYS: Mapping[type[Piece], frozenset[str]] = {
    Clock: CLOCK,
    WholeDay: CLOCK,
    Ahead: DAY_AND_CLOCK,
    MomentRange: DAY_AND_CLOCK,
    PartOfDay: frozenset({"part"}),
    People: frozenset({"people"}),
    Every: frozenset({"repeat"}),
    Times: frozenset({"count"}),
}
"""What the pieces say that always say the same; any other says a day."""


@dataclass(frozen=True)
class Clause:
    """The tokens of a sentence, the pieces about time and people among them, and the words that mean nothing else."""

    line: Line
    placed: Sequence[Placed]
    strange: Collection[int]
    """The places of the words that mean nothing in this language."""
    kinds: Collection[str]
    tags: Collection[str]
    named: bool
    """Whether it names a resource."""

    @property
    def tokens(self) -> Sequence[Token]:
        """The tokens that may be part of a title."""
        return self.line.tokens

    @property
    def lex(self) -> Lexicon:
        """The words of its language."""
        return self.line.lex

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The tokens' words; behind them, and so before the first as well, two that are empty."""
        return (*(token.text for token in self.tokens), "", "")

    @cached_property
    def owner(self) -> Mapping[int, Placed]:
        """The piece about time or people to which a place belongs."""
        return {at: each for each in self.placed for at in range(each.start, each.end)}

    @property
    def verbs(self) -> Mapping[str, Verb]:
        """Every word that may say an intent."""
        return self.lex.every_verb

    @property
    def refusing(self) -> frozenset[str]:
        """Words that no title holds."""
        return self.lex.never_in_titles

    @property
    def small(self) -> frozenset[str]:
        """Words that stand inside a title, and never at its end."""
        return self.lex.inside_titles

    @property
    def leads(self) -> frozenset[str]:
        """Words before a purpose: "for" the retro."""
        return self.lex.before_purposes

    @cached_property
    def seeds(self) -> list[int]:
        """The places of words that name an occasion, or nothing that Bellhop knows; a short one is rather a slip."""
        known, strange = self.lex.occasions_named, frozenset(self.strange)
        places = [at for at, token in enumerate(self.tokens) if at in strange or token.text in known]
        never = (self.refusing, self.lex.titles.labels, self.tags, self.kinds)
        return [
            at
            for at in places
            if (self.words[at] in known or self._tells(at))
            and at not in self.owner
            and not any(self.words[at] in words for words in never)
        ]

    def _tells(self, at: int) -> bool:
        raw = self.tokens[at].raw
        return len(raw) >= SHORTEST or raw.isupper() or self.words[at - 1] in self.lex.titles.articles

    def said(self, first: int, last: int) -> frozenset[str]:
        """Return what the pieces in these places say, such as a day and a clock."""
        inside = (each for each in self.placed if each.start >= first and each.end <= last)
        return frozenset().union(*(says(each.piece) for each in inside))

    def closes(self, at: int) -> bool:
        """Whether nothing follows there but marks and words of courtesy."""
        behind = range(at, len(self.tokens))
        return all(self.is_mark(place) or self.words[place] in self.refusing for place in behind)

    def complete_before(self, at: int) -> bool:
        """Whether the words before that place say a day and a clock by themselves."""
        shorter = replace(self.line, tokens=tuple(self.tokens[:at]))
        return frozenset().union(*(says(each.piece) for each in scan(shorter))) >= DAY_AND_CLOCK

    def inner(self, at: int) -> bool:
        """Whether a mark stands inside a word there, and not between two."""
        glued = at + 1 < len(self.tokens) and self.tokens[at].glued and self.tokens[at + 1].glued
        return self.words[at] in INSIDE and glued

    def is_mark(self, at: int) -> bool:
        """Whether a mark that separates stands there."""
        token = self.tokens[at]
        if token.text == "." and self.words[at - 1] in self.lex.company.titles:
            return False
        return not token.text[:1].isalnum() and not self.inner(at) and token.text not in "&+/" and token.text != NAME

    def ends(self, at: int) -> bool:
        """Whether no title goes on there: at a name, a mark, a word of courtesy, or what was taken out as a thing."""
        token = self.tokens[at]
        taken = token.text == NAME or not token.text[:1].isprintable()
        return taken or self.is_mark(at) or token.text in self.refusing

    def led(self, at: int) -> int | None:
        """Return the place of the "for" before the words there; articles may stand between."""
        place = at - 1
        while place >= 0 and self.words[place] in self.lex.titles.articles:
            place -= 1
        # A German "zum" is both.
        return place if place >= 0 and self.words[place] in self.leads else None


def says(piece: Piece) -> frozenset[str]:
    """Return what a piece says."""
    match piece:
        case ClockRange(days=days):
            return RANGE | DAY if days else RANGE
        case Until(days=days, clock=clock):
            return (DAY if days else frozenset()) | (RANGE if clock else frozenset())
        case Stretch(span=span):
            return frozenset({"length" if span.minutes else "days"})
        case _:
            return SAYS.get(type(piece), DAY)
