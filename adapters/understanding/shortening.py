"""How a booking is made shorter: "finish half an hour sooner", "cut it to 45 min", "take 10 minutes off"."""

from collections.abc import Sequence
from typing import Literal

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.target import tells_which
from adapters.understanding.tokens import Token
from adapters.understanding.when.pieces import Clock, ClockRange, Every, People, Placed, Stretch, Until
from adapters.understanding.when.scan import NAME

Shorter = Literal["until", "by", "to"]
"""The new end is said, or how much shorter, or how long it shall last."""
NEAR = 4
"""Words between an end and what says that it is all: we "only" need atlas tomorrow until 4."""
CLOSE = 2
"""Words between a length and what is taken away with it: 10 minutes of it "off"."""


def shortening(tokens: Sequence[Token], placed: Sequence[Placed], lex: Lexicon) -> Shorter | None:
    """Return how a sentence makes a booking shorter; None if it does not, or if it names a time of its own as well."""
    words, said = [token.text for token in tokens], lex.corrections
    free = _is_free_after(tokens, placed, lex)
    only = free or _only_until(words, placed, lex)
    ends = _any(words, said.ending)
    shortens = cuts(tokens, lex)
    less = lex.fewer
    # "On libère atlas à 16h au lieu de 17h" gives back its end.
    ends = ends or (_gives_back(words, lex) and _any(words, lex.links.instead))
    if not (only or ends or shortens or _any(words, said.taking_off) or _any(words, less)):
        return None
    if any(isinstance(each.piece, ClockRange | People | Every) for each in placed) or (
        _any(words, lex.verbs.negations) and not free
    ):
        return None
    # "Finiamo alle 16 invece che alle 17": what it was says nothing of what it shall be.
    instead = next((at for at, word in enumerate(words) if word in lex.links.instead), len(words))
    placed = [each for each in placed if each.end <= instead or instead == 0]
    lengths = [each for each in placed if isinstance(each.piece, Stretch) and each.piece.span.minutes]
    clocks = [each for each in placed if isinstance(each.piece, Clock) and not each.piece.bare]
    # "Finish my 6pm at 7", "cut the one at 6 to half an hour".
    own = (each for each in clocks if each.start and words[each.start - 1] in lex.things.own)
    telling = {each for each in clocks if tells_which(tokens, each, lex)} if shortens else {*own}
    # "Erst ab halb vier, Ende bleibt" says when it begins.
    leads = lex.links.since - lex.links.of
    clocks = [
        each
        for each in clocks
        if each not in telling and not _any(words[max(0, each.start - 1) : each.end], leads)
        if not _begins_then(words, each, lex)
    ]
    if only or (len(clocks) == 1 and not lengths):
        return "until" if only or shortens or (ends and not _booked(words, lex)) else None
    if len(lengths) != 1 or clocks:
        return None
    [length] = lengths
    if shortens and _leads_to(words, length, lex):
        return "to"
    sooner = ends and _any(words, lex.talk.earlier | said.sooner)
    # German "eine Stunde ab 14 Uhr" begins then: that "ab" takes nothing away.
    used = {at for each in placed for at in range(each.start, each.end)}
    beside = {length.start - 1, *range(length.end, length.end + CLOSE)} - used
    off = any(words[at] in less for at in beside if 0 <= at < len(words))
    return "by" if shortens or sooner or off or _any(words, said.taking_off) else None


def _is_free_after(tokens: Sequence[Token], placed: Sequence[Placed], lex: Lexicon) -> bool:
    """Whether something is no longer needed from a clock on, up to which it stays: "ya no la necesito desde las 4"."""
    clocks = [each for each in placed if isinstance(each.piece, Clock | ClockRange | Until | Stretch | Every)]
    if len(clocks) != 1 or not isinstance(clocks[0].piece, Clock) or clocks[0].piece.bare:
        return False
    # Told in a phrase: "cancel atlas after 4" orders something else.
    gone = any(lex.every_verb.get(token.text) == "cancel" and " " in token.raw for token in tokens)
    leads, start = (lex.links.after | lex.links.since) - lex.links.of, clocks[0].start
    return gone and _any([token.text for token in tokens[max(0, start - 1) : start + 1]], leads)


def _begins_then(words: Sequence[str], each: Placed, lex: Lexicon) -> bool:
    """Whether a clock is of the verb that starts, and not of the one that ends: it "starts" at 3 and ends late."""
    said = lex.corrections
    verbs = (word for word in reversed(words[: each.start]) if word in said.starting or word in said.ending)
    return next(verbs, "") in said.starting


def cuts(tokens: Sequence[Token], lex: Lexicon) -> bool:
    """Whether a verb makes something shorter: "shorten"."""
    said = lex.corrections
    return any(token.text in said.cutting and token.raw.lower() not in said.lookalikes for token in tokens)


def _only_until(words: Sequence[str], placed: Sequence[Placed], lex: Lexicon) -> bool:
    """Whether nothing is said but until when something is needed: "wir brauchen atlas morgen nur bis 16 uhr"."""
    clocks = [each for each in placed if isinstance(each.piece, Clock | ClockRange | Until | Stretch | Every)]
    if len(clocks) != 1 or NAME not in words:
        return False
    [end] = clocks
    until = isinstance(end.piece, Until) or (isinstance(end.piece, Clock) and end.piece.role == "until")
    return until and _any(words[max(0, end.start - NEAR) : end.start], lex.corrections.only)


def _gives_back(words: Sequence[str], lex: Lexicon) -> bool:
    return any(word in lex.verbs.freeing or lex.verbs.firm.get(word) == "cancel" for word in words)


def _any(words: Sequence[str], of: frozenset[str]) -> bool:
    return not of.isdisjoint(words)


def _booked(words: Sequence[str], lex: Lexicon) -> bool:
    return any(lex.verbs.firm.get(word) == "book" and word not in lex.things.nouns for word in words)


def _leads_to(words: Sequence[str], length: Placed, lex: Lexicon) -> bool:
    """Whether the length is the one that it shall have: cut it "to" 45 min."""
    leads = lex.links.towards
    return words[length.start] in leads or (length.start > 0 and words[length.start - 1] in leads)
