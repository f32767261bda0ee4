"""
What is said of the card, or of the offers, that were shown last, and of nothing else.

"Leave it on tuesday", "the smallest one", "anything bigger?", "friday is better", "the client wants 4".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.groups import Words
from adapters.understanding.lexicon.sequels import Extreme
from adapters.understanding.reading import Reading
from adapters.understanding.references import TAKEN
from adapters.understanding.remaining import remaining
from adapters.understanding.shifts import MARKS
from adapters.understanding.tokens import Token
from adapters.understanding.typography import folded
from adapters.understanding.when.scan import NAME
from core.domain.bookings.wish import Wish

CLAUSE = 5
"""Words of the longest clause that tells more of what is chosen: "that you have today"."""
PREVENTING = 8
"""Words of the longest clause that tells who cannot come."""
OPENING = 2
"""Words among which a question without its mark has its verb: French "on peut"."""
SUBJECT = 4
"""Words before what somebody else wants: "the client", "mein Chef"."""


@dataclass(frozen=True, slots=True)
class Left:
    """The booking shall stay at the time that `reading` tells: "leave it on tuesday"."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class Best:
    """One of several offers by its size or its start, perhaps for so many minutes: "the smallest one"."""

    by: Extreme
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Larger:
    """Something larger than what was shown: "anything bigger?"; or smaller: "a bit smaller please"."""

    smaller: bool = False


Sequel = Left | Best | Larger


def sequel(heard: Heard) -> Sequel | None:
    """Return what a sentence says of the card or the offers before it; None if it is no such sentence."""
    line, said = heard.line.tokens, heard.lexicon.sequels
    words = {word for token in line for word in (token.text, *_typed(token))}
    if not words.isdisjoint(said.leaving):
        return _left(heard)
    # A name, or a reference, makes it a sentence of its own: "the big room and atlas".
    if not words.isdisjoint({NAME, TAKEN}):
        return None
    found = _best(line, heard)
    # The words as typed: "puedo quedarme" is a phrase that means "amplía", and asks for nothing larger.
    words -= {token.text for token in line if len(_typed(token)) > 1}
    if found or words.isdisjoint(said.larger | said.smaller) or not _larger(line, heard):
        return found
    return Larger(smaller=not words.isdisjoint(said.smaller))


def asks_when_free(heard: Heard) -> bool:
    """Whether a question only asks when it is free, whatever it is: "from what time on is it free?"."""
    said, reading = heard.lexicon.sequels, heard.reading
    typed = [word for token in heard.line.tokens for word in _typed(token)]
    asks = reading.intent == "find" and reading.speech == "question" and reading.wish == Wish()
    return asks and any(word in said.when for word in typed) and any(word in said.free for word in typed)


def among(token: Token, words: Words) -> bool:
    """Whether a token is one of the words, whatever it means, or a phrase that consists of them."""
    return token.text in words or (token.is_word and words.issuperset(_typed(token)))


def cheers(line: Sequence[Token], heard: Heard) -> int:
    """Return the place behind the exclamations and the marks with which a sentence begins."""
    small = heard.lexicon.sequels.cheering | MARKS
    gone = given_up(line, heard)
    return next((at for at, token in enumerate(line) if at >= gone and token.text not in small), 0)


def given_up(line: Sequence[Token], heard: Heard) -> int:
    """Return the place behind the words that give up what was wanted before: "never mind", what about curie."""
    words = [word for token in line for word in _typed(token)]
    sayings = (saying.split() for saying in heard.lexicon.undoing.dropping)
    longest = max((len(saying) for saying in sayings if saying == words[: len(saying)]), default=0)
    # With a mark behind it: "drop friday" is something else.
    return next((at for at, token in enumerate(line) if token.text in MARKS and at <= longest), 0) if longest else 0


def takes(line: Sequence[Token], heard: Heard) -> bool:
    """Whether a sentence with an exclamation at its head has a verb that takes what was offered."""
    return any(token.text in heard.lexicon.sequels.taking for token in line)


def preferred(heard: Heard) -> set[int]:
    """Return the places of the words that prefer a time to the one that was shown: friday "is better for me"."""
    line, said = heard.line.tokens, heard.lexicon.sequels
    better = any(token.text in said.better for token in line)
    asked = any(token.text == "?" for token in line)
    return set(_places(heard, said.better | said.suiting)) if better and not asked else set()


def asked_for(heard: Heard) -> tuple[set[int], bool]:
    """
    Return the places of the words of a question for another time, and whether it only asks if that would do.

    "Can it be friday?" asks for it, "would friday work?" does not; no other sentence has any such words. A question
    that begins like one, and asks for nothing else, needs no mark: "können wir schon halb 2 anfangen".
    """
    line, said = heard.line.tokens, heard.lexicon.sequels
    marked = bool(line) and line[-1].text == "?"
    if not marked and not any(token.text in said.opening for token in line[:OPENING]):
        return set(), False
    requested = set(_places(heard, said.possible | said.turning | said.cheering))
    rest = {at for at, token in enumerate(line) if at not in heard.parsed.used and token.text not in MARKS}
    if rest <= requested:
        return requested, False
    if not marked:
        return set(), False
    return requested | set(_places(heard, said.working)), True


def wanted_by_others(heard: Heard) -> set[int]:
    """Return the places of the words that tell who else wants another time, and that they do: "the client wants"."""
    line, said = heard.line.tokens, heard.lexicon.sequels
    verb = next((at for at, token in enumerate(line) if token.text in said.wanting), None)
    first = cheers(line, heard)
    if verb is None or not 0 < verb - first <= SUBJECT or any(token.text == "?" for token in line):
        return set()
    told = not any(at in heard.parsed.used or line[at].text in {NAME, TAKEN} for at in range(first, verb))
    return {*range(verb + 1), *_places(heard, said.turning | said.suiting)} if told else set()


def prevented(line: Sequence[Token], heard: Heard) -> int:
    """Return the place behind a clause that tells who cannot come at the time that was shown: "priya can't then", …."""
    ends = MARKS | heard.lexicon.speech.concluding
    words: list[str] = []
    for at, token in enumerate(line[:PREVENTING]):
        if at and token.text in ends and _tells_who_cannot(words, heard):
            return at + 1
        words += (word.replace("'", "") for word in _typed(token))
    return 0


def _tells_who_cannot(words: Sequence[str], heard: Heard) -> bool:
    return any(_in_order(saying.split(), words) for saying in heard.lexicon.sequels.unable)


def _in_order(saying: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the words of a saying stand in that order, whatever stands between them."""
    rest = iter(words)
    return all(word in rest for word in saying)


def needed_until(heard: Heard) -> set[int]:
    """Return the places of the words before an end that is all that is needed: "we only need it" until 2."""
    line, said = heard.line.tokens, heard.lexicon.sequels
    only = heard.lexicon.corrections.only
    if not any(token.text in only or token.text in said.needing for token in line):
        return set()
    return set(_places(heard, said.needing | only | said.cheering | said.turning))


def _left(heard: Heard) -> Left | None:
    said = heard.lexicon.sequels
    reading = remaining(heard, set(_places(heard, said.leaving | said.turning | said.cheering)))
    if reading is None or (reading.wish.names_resource and not reading.wish.resource):
        return None
    # "Leave it on tuesday" and "keep curie" say what stays; "keep curie on tuesday" is a wish.
    return Left(reading) if bool(reading.wish.start) != bool(reading.wish.resource) else None


def _best(line: Sequence[Token], heard: Heard) -> Best | None:
    lex, said = heard.lexicon, heard.lexicon.sequels
    at = next((at for at, token in enumerate(line) if token.text in said.extremes), None)
    if at is None:
        return None
    before = [token.text for token in line[:at] if token.text not in MARKS]
    wish = heard.reading.wish
    small = _around(heard) | said.extremes.keys() | said.taking | said.cheering | lex.corrections.taking | said.turning
    end = _which(line, at, heard)
    known = all(place in heard.parsed.used or token.text in small for place, token in enumerate(line[:end]))
    lasts = wish.start is None and wish.end is None and wish.capacity is None
    fits = bool(before) and before[-1] in said.the and known and lasts
    return Best(said.extremes[line[at].text], wish.minutes) if fits else None


def _which(line: Sequence[Token], at: int, heard: Heard) -> int:
    """Return where the clause begins that tells more of what is chosen at a place: the smallest one "that will do"."""
    which = heard.lexicon.sequels.which
    begins = next((place for place in range(at + 1, len(line)) if line[place].text in which), len(line))
    return begins if len(line) - begins <= CLAUSE and begins > at else len(line)


def _larger(line: Sequence[Token], heard: Heard) -> bool:
    said = heard.lexicon.sequels
    small = _around(heard) | said.looking | said.cheering | said.turning | heard.lexicon.corrections.slightly
    small |= said.larger | said.smaller
    return len(line) > 1 and not heard.parsed.used and all(among(token, small) for token in line)


def _around(heard: Heard) -> Words:
    lex = heard.lexicon
    return MARKS.union(lex.every_kind, lex.numbers.articles, lex.numbers.vague, lex.talk.please, lex.sequels.the)


def _places(heard: Heard, words: Words) -> Iterator[int]:
    """Yield the places of those words, and of phrases that consist of them, as far as they belong to no time."""
    used = heard.parsed.used
    return (at for at, token in enumerate(heard.line.tokens) if at not in used and among(token, words))


def _typed(token: Token) -> list[str]:
    """Return the words of a token as they were typed; it has the text of what they mean."""
    return [word.rstrip("'") for word in folded(token.raw).split()]
