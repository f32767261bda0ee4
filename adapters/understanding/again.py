"""The same once more: what was booked before on another day, or another thing at the time of before."""

from dataclasses import replace
from itertools import pairwise

from adapters.understanding.heard import Heard
from adapters.understanding.parsed import Parsed
from adapters.understanding.reading import Reading
from adapters.understanding.tokens import Token, between
from adapters.understanding.when.scan import NAME
from core.domain.bookings.wish import Wish

LONGEST = 14
"""Words of the longest such sentence; a longer one wishes something of its own."""
LONGEST_TITLE = 3
"""Words of the longest title by which what shall be once more is told."""


def repeated(heard: Heard) -> Reading | None:
    """
    Return the day, or the thing, that is said beside "the same" or "and … too"; None if the sentence says more.

    "Book the same for next week too" and "and on friday?" say a day, "the same in Curie" and "and Hubble?" say a thing.
    """
    line = heard.line.tokens
    if len(line) > LONGEST:
        return None
    same = says_the_same(heard)
    # "Mañana también viene mara" tells who comes, and books nothing once more.
    if not same and (heard.spoken.people or not _besides(heard)):
        return None
    names = any(token.text == NAME for token in line)
    rest = tuple(token for token in line if not _around(token, heard))
    parsed = heard.reader.scanned(heard.parsed.typed, replace(heard.parsed.things, tokens=rest))
    # "The same retro next week" is of what is called so.
    title = [at for at in parsed.strange if parsed.line.tokens[at].is_word] if same and not names else []
    # "Is it the same key as yesterday?" wishes for nothing.
    if title and line[-1].text == "?":
        return None
    if not all(_is_known(at, parsed) or at in title for at in range(len(parsed.line.tokens))):
        return None
    run = len(title) <= LONGEST_TITLE and all(behind - at == 1 for at, behind in pairwise(title))
    if title and not run:
        return None
    reading = heard.reader.meaning(parsed, expected=True)
    if title:
        said = between(heard.spoken.text, [parsed.line.tokens[at] for at in title])
        reading = replace(reading, wish=Wish(title=said, start=reading.wish.start, end=reading.wish.end), reason=None)
    # "And studio b from 2 to 4" is on the day that was spoken of.
    clocked = names and not same and reading.wish.day_guessed
    alone = reading.wish.start is not None if same or not names else reading.wish.start is None or clocked
    return reading if not reading.clarify and (alone or (same and reading.wish.resource)) else None


def says_the_same(heard: Heard) -> bool:
    """Whether a sentence has a word such as "same", and does not only go on with the one before it."""
    return any(token.text in heard.lexicon.talk.again for token in heard.line.tokens)


def _besides(heard: Heard) -> bool:
    """Whether a sentence begins with "and", or says "too", and so goes on with the one before it."""
    words = [token.text for token in heard.line.tokens if token.is_word]
    known = heard.lexicon
    # "And make it half three" changes what it was.
    changes = not known.verbs.make.isdisjoint(words)
    begins = bool(words) and words[0] in known.links.conjunctions and not changes
    return begins or any(word in known.talk.besides for word in words)


def _is_known(at: int, parsed: Parsed) -> bool:
    """Whether a token is a name, a word before one, or belongs to a time."""
    tokens = parsed.line.tokens
    if at in parsed.used or tokens[at].text == NAME or not (tokens[at].is_word or tokens[at].value is not None):
        return True
    return at + 1 < len(tokens) and tokens[at + 1].text == NAME


def _around(token: Token, heard: Heard) -> bool:
    talk, lex = heard.lexicon.talk, heard.lexicon
    said = talk.again, talk.besides, talk.too, talk.please
    known = (
        *said,
        lex.numbers.articles,
        lex.links.conjunctions,
        lex.things.having,
        lex.corrections.but,
        lex.links.towards,
    )
    return token.text != NAME and any(token.text in words for words in known)
