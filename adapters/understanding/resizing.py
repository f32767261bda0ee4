"""How a booking is told that shall be longer or shorter by what is not said: "my 6pm needs to be longer"."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from adapters.understanding.lexicon.groups import NONE, Words
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.shortening import cuts
from adapters.understanding.target import is_end, is_the_one
from adapters.understanding.tokens import Token
from adapters.understanding.when.pieces import Clock, ClockRange, DayPiece, Placed
from adapters.understanding.when.scan import NAME


def resizing(
    tokens: Sequence[Token], placed: Sequence[Placed], strange: Collection[int], kinds: Collection[str], lex: Lexicon
) -> bool | None:
    """
    Return whether a sentence makes a booking of the speaker's longer, or shorter; None if it does neither.

    It tells the booking, says nothing of how much, and compares nothing: "is it longer than an hour?" does not.
    """
    words = [token.text for token in tokens]
    longer = not lex.talk.longer.isdisjoint(words) or _some_more(words, lex)
    shorter = not lex.talk.shorter.isdisjoint(words) or cuts(tokens, lex)
    if longer == shorter or _does_more(words, lex):
        return None
    if any(not isinstance(each.piece, Clock | ClockRange | DayPiece) or is_end(each.piece) for each in placed):
        return None
    small = lex.corrections.slightly | lex.sequels.due | lex.company.those
    called = called_so(words, strange, lex)
    if any(words[at] not in small and at not in called for at in strange):
        return None
    called = () if lex.verbs.make.isdisjoint(words) else called
    return longer if called or _tells(words, placed, kinds, lex) else None


def _does_more(words: Sequence[str], lex: Lexicon) -> bool:
    """Whether words deny it, ask for more, compare it, or have another verb: "cancel my longer meeting"."""
    verbs = lex.verbs.firm
    if any(word in lex.verbs.negations or verbs.get(word) not in {None, "book", "extend"} for word in words):
        return True
    sized, than = lex.talk.longer | lex.talk.shorter, lex.corrections.than
    compares = any(word in sized and behind in than for word, behind in pairwise(words))
    return compares or (bool(words) and words[0] in lex.questions.whether.open)


def _some_more(words: Sequence[str], lex: Lexicon) -> bool:
    """Whether a little more is wanted, and of nothing else: "un poco más", before a day or at the end."""
    ends = lex.days.relative.keys() | lex.days.weekdays.keys() | lex.links.on | {"", ".", "?", "!", ","}
    return any(
        before in lex.corrections.slightly and word in lex.spans.further and behind in ends
        for before, word, behind in zip(words, words[1:], (*words[2:], ""), strict=False)
    )


def called_so(words: Sequence[str], strange: Collection[int], lex: Lexicon, *, behind: Words = NONE) -> Sequence[int]:
    """
    Return the places of the unknown words that a booking is called: "my client standup" needs to be longer.

    `behind`: words that may stand before them as well, as in Italian "aggiungi mara alla retro".
    """
    known = lex.things.own | lex.definite | behind
    small, called = lex.corrections.slightly | lex.sequels.due, list[int]()
    for at in sorted(strange):
        if at and words[at] not in small and (words[at - 1] in known or at - 1 in called):
            called.append(at)
    return called


def _tells(words: Sequence[str], placed: Sequence[Placed], kinds: Collection[str], lex: Lexicon) -> bool:
    """Whether words tell a booking: a name, one's own, a known room, or the one at a time."""
    if NAME in words or not (lex.things.own | lex.things.nouns).isdisjoint(words):
        return True
    known = any(word in kinds and before in lex.definite | lex.links.of for before, word in pairwise(words))
    return known or any(is_the_one(words, each, lex) for each in placed)
