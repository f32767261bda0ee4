"""Another one than that which was done: "wrong one, I meant tomorrow", "esa no, la de mañana"."""

from collections.abc import Sequence

from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import Reading
from adapters.understanding.shifts import MARKS
from adapters.understanding.tokens import Token, between
from adapters.understanding.when.scan import NAME
from core.domain.bookings.wish import Wish

LONGEST = 14
"""Words of the longest such sentence."""
LONGEST_TITLE = 3
"""Words of the longest title that tells the one that was meant."""


def another_meant(heard: Heard) -> Reading | None:
    """Return which one was meant, by its thing, its day or its title; None if a sentence says no such thing."""
    lex, line = heard.lexicon, heard.parsed.typed
    if not 1 < len(line) <= LONGEST:
        return None
    at, mistaken = _behind_the_marks(line, lex)
    end = None if mistaken else _before_the_last(line, lex)
    line, mistaken = line[:end], mistaken or end is not None
    those = lex.company.those | lex.sequels.the | lex.sequels.ones | lex.numbers.vague | lex.links.of | lex.links.on
    known, begin = lex.definite | lex.things.own, at
    while mistaken and at < len(line) - 1 and line[at].text in those | known:
        at += 1
    rest, led = line[at:], any(token.text in known for token in line[begin:at])
    if not mistaken or not rest:
        return None
    parsed = heard.reader.parse(rest)
    wish, strange = heard.reader.about(parsed).wish, parsed.strange
    words = [token for place, token in enumerate(parsed.line.tokens) if token.is_word and place not in parsed.used]
    small = those | lex.things.nouns | lex.things.own | lex.definite | lex.talk.please | lex.links.at
    said = [token for token in words if token.text not in small and token.text != NAME]
    tells = Wish(resource=wish.resource, start=wish.start, day_guessed=wish.day_guessed)
    if wish.end or wish.minutes or wish.capacity or any(lex.verbs.firm.get(token.text) for token in said):
        return None
    denied = any(token.text in lex.verbs.negations for token in words)
    if said and led and not denied and len(said) <= LONGEST_TITLE and tells == Wish():
        return Reading("cancel", tells, title=between(heard.spoken.text, said))
    return Reading("cancel", tells) if not said and not strange and tells != Wish() else None


def _before_the_last(line: Sequence[Token], lex: Lexicon) -> int | None:
    """Return the place of words at the end that say it was meant in place of another: "lo del jueves quería decir"."""
    end = len(line)
    while end and line[end - 1].text in MARKS:
        end -= 1
    for phrase in lex.restated_by_last.get(line[end - 1].text, ()) if end else ():
        begin = end - len(phrase)
        if begin > 0 and tuple(token.text for token in line[begin:end]) == phrase:
            return begin
    return None


def _behind_the_marks(line: Sequence[Token], lex: Lexicon) -> tuple[int, bool]:
    """Return the place behind the words that take back what was done, and whether they do."""
    words, at, mistaken = tuple(token.text for token in line), 0, False
    while at < len(words):
        known = lex.mistakes.get(words[at], ())
        said = next((each for each in known if words[at : at + len(each[0])] == each[0]), None)
        if said is None and words[at] not in MARKS:
            break
        mistaken = mistaken or (said is not None and said[1])
        at += len(said[0]) if said else 1
    return at, mistaken
