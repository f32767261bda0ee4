"""A sentence that was taken apart in one language, before anything is decided about it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Self

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.things import Things
from adapters.understanding.tokens import Token
from adapters.understanding.when.line import Line
from adapters.understanding.when.pieces import Piece, Placed
from adapters.understanding.when.scan import NAME

MUTE = "\2"
"""The word of a token that says nothing."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence taken apart in one language, before anything is decided about it."""

    typed: tuple[Token, ...]
    things: Things
    line: Line
    placed: tuple[Placed, ...]
    """The pieces about time and people, in their order."""
    strange: tuple[int, ...]
    """The places of the words that mean nothing in this language."""
    title: str | None = None
    """What it is for, as typed; its words are no longer among the tokens."""
    quotes: tuple[str, ...] = ()
    """What stood in quotation marks, as typed; each may be a title."""
    cites: bool = False
    """Whether anything was left out because somebody else said it."""

    @property
    def pieces(self) -> list[Piece]:
        """Return the pieces without their places."""
        return [each.piece for each in self.placed]

    @property
    def used(self) -> set[int]:
        """Return the places that a piece covers."""
        return {at for each in self.placed for at in range(each.start, each.end)}

    def muted(self, places: Collection[int]) -> Self:
        """Return it with the words at those places as if they meant nothing; nothing is scanned again."""
        muted = {at: self.line.tokens[at]._replace(text=MUTE) for at in places}
        kept = tuple(muted.get(at, token) for at, token in enumerate(self.line.tokens))
        return replace(self, things=replace(self.things, tokens=kept), line=replace(self.line, tokens=kept))

    def without(self, dropped: Collection[int]) -> Self:
        """Return it without the tokens at those places, none of which belongs to a piece; nothing is scanned again."""
        kept = [at for at in range(len(self.line.tokens)) if at not in dropped]
        new = {at: place for place, at in enumerate(kept)}
        rest = tuple(self.line.tokens[at] for at in kept)
        return replace(
            self,
            things=replace(self.things, tokens=rest),
            line=replace(self.line, tokens=rest),
            placed=tuple(each._replace(start=new[each.start], end=new[each.end - 1] + 1) for each in self.placed),
            strange=tuple(new[at] for at in self.strange if at in new),
        )

    def only(self, kept: Collection[int]) -> Self:
        """Return it with the tokens at those places alone; a piece or a name that is cut says nothing any more."""
        cut = [each for each in self.placed if not all(at in kept for at in range(each.start, each.end))]
        whole = replace(self, placed=tuple(each for each in self.placed if each not in cut))
        names = [at for at, token in enumerate(self.line.tokens) if token.text == NAME]
        named = tuple(group for at, group in zip(names, self.things.named, strict=False) if at in kept)
        whole = replace(whole, things=replace(self.things, named=named))
        return whole.without([at for at in range(len(self.line.tokens)) if at not in kept])


def before_instead(parsed: Parsed, lex: Lexicon) -> Sequence[Placed]:
    """Return the pieces without those that say what it was: "finiamo alle 16 invece che alle 17"."""
    at = next((at for at, token in enumerate(parsed.line.tokens) if at and token.text in lex.links.instead), None)
    return parsed.placed if at is None else [each for each in parsed.placed if each.end <= at]


def is_apart(parsed: Parsed) -> bool:
    """Whether the title stood behind a comma."""
    return any(token.text == "," for token in parsed.line.tokens)
