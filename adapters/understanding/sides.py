"""The two sides of a correction: the parts of a sentence, and the places of all that can be said again in them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index
from adapters.understanding.reading import Named
from adapters.understanding.references import TAKEN
from adapters.understanding.things import Things
from adapters.understanding.tokens import Token
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
from adapters.understanding.when.scan import NAME

PAUSES = frozenset(",.;:-!?…()")
PAUSE = Token(",", ",")

Matter = Literal["day", "clock", "part", "length", "people", "repeat", "thing", "tag"]
"""What can be said again, each by itself."""
Item = tuple[Token, tuple[Named, ...] | None]
"""A token, and for a name the resources that it may mean."""
Spot = tuple[int, int]
"""The place of the first token, and the place behind the last one."""

_MATTERS: dict[type[Piece], Matter] = {
    Clock: "clock",
    ClockRange: "clock",
    MomentRange: "clock",
    WholeDay: "clock",
    PartOfDay: "part",
    Stretch: "length",
    People: "people",
    Every: "repeat",
    Times: "repeat",
}
"""What the pieces of a sentence say; all others say a day."""


class Reads(Protocol):
    """Reads a part of a sentence."""

    @property
    def lex(self) -> Lexicon:
        """The words of the language."""

    @property
    def known(self) -> Index:
        """The names."""

    def part(self, typed: tuple[Token, ...]) -> Things:
        """Return the things in these tokens."""

    def pieces(self, line: tuple[Token, ...]) -> Sequence[Placed]:
        """Return the pieces about time and people in these tokens."""


@dataclass(frozen=True, slots=True)
class Side:
    """One part of a sentence, and the places of everything in it that can be said again."""

    things: Things
    items: tuple[Item, ...]
    said: dict[Matter, list[Spot]]
    pieces: dict[int, Piece]
    """The pieces about time and people, by where they begin."""

    @property
    def first(self) -> tuple[Matter, Spot] | None:
        """What is said first, and where."""
        every = [(matter, spot) for matter, spots in self.said.items() for spot in spots]
        return min(every, key=lambda each: each[1], default=None)

    @property
    def last(self) -> tuple[Matter, Spot] | None:
        """What is said last, and where."""
        every = [(matter, spot) for matter, spots in self.said.items() for spot in spots]
        return max(every, key=lambda each: each[1], default=None)

    @property
    def range(self) -> Spot | None:
        """Return the place of the last two clocks that are joined: 3 to 5."""
        spots = self.said.get("clock", ())
        return next((spot for spot in reversed(spots) if isinstance(self.pieces.get(spot[0]), ClockRange)), None)

    def joint(self, spot: Spot, lex: Lexicon) -> int:
        """Return the place of the last word that joins the two clocks there."""
        return max((at for at in range(*spot) if self.items[at][0].text in lex.joints), default=spot[1])


def side(things: Things, reads: Reads) -> Side:
    """Return a part of a sentence with the places of everything in it that can be said again."""
    lex, calls = reads.lex, reads.known.called(reads.lex)
    groups = iter(things.named)
    items = tuple((token, next(groups, None) if token.text == NAME else None) for token in things.tokens)
    said: dict[Matter, list[Spot]] = {}
    placed = reads.pieces(things.tokens)
    for each in placed:
        for matter in _matters(each.piece):
            said.setdefault(matter, []).append((each.start, each.end))
    used = {at for each in placed for at in range(each.start, each.end)}
    taken = things.kind or things.unknown
    for at, (token, group) in enumerate(items):
        if group is not None or (taken and token.text == TAKEN) or (at not in used and token.text in calls.kinds):
            said.setdefault("thing", []).append((at, at + 1))
        elif at not in used and token.text in calls.tags:
            led = at > 0 and items[at - 1][0].text in lex.things.having
            said.setdefault("tag", []).append((at - led, at + 1))
    return Side(things, items, said, {each.start: each.piece for each in placed})


def again(things: Things, items: Sequence[Item], reads: Reads) -> Side:
    """Return a side with these tokens in place of its own."""
    named = tuple(group for _, group in items if group is not None)
    return side(replace(things, tokens=tuple(token for token, _ in items), named=named), reads)


def joined(before: Things, after: Things) -> Things:
    """Return the second part behind the first, with a pause between them."""
    groups = (*before.named, *after.named)
    whole = replace(before, tokens=(*before.tokens, PAUSE, *after.tokens), named=groups)
    return completed(whole, after)


def completed(whole: Things, after: Things) -> Things:
    """Return the things with everything that the second part says apart from its tokens."""
    return replace(
        whole,
        units=after.units or whole.units,
        count=after.count or whole.count,
        kind=after.kind or whole.kind,
        reference=after.reference or whole.reference,
        measures=after.measures or whole.measures,
        site=after.site or whole.site,
        floor=after.floor or whole.floor,
        unknown=after.unknown or whole.unknown,
        zone=after.zone or whole.zone,
        reason=whole.reason or after.reason,
    )


def _matters(piece: Piece) -> tuple[Matter, ...]:
    both = isinstance(piece, MomentRange | ClockRange | Until) and (
        isinstance(piece, MomentRange) or bool(piece.days if isinstance(piece, ClockRange) else piece.clock)
    )
    if both:
        return ("day", "clock")
    if isinstance(piece, Ahead):
        return ("clock",) if piece.span.minutes or not (piece.span.days or piece.span.months) else ("day",)
    return (_MATTERS.get(type(piece), "day"),)
