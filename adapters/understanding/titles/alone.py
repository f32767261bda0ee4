"""What a booking is for, where a sentence says nothing else: "for the client workshop"."""

from adapters.understanding.heard import Heard
from adapters.understanding.tokens import between
from adapters.understanding.when.scan import NAME

MOST = 6
"""Words of the longest such title."""


def purpose_alone(heard: Heard) -> str | None:
    """Return what a whole sentence says that a booking is for; None where it is no occasion, or says more."""
    lex, line = heard.lexicon, [token for token in heard.parsed.typed if token.is_word]
    # Italian "per" favore is courtesy, and leads to what it is for.
    small = (lex.talk.please | lex.links.conjunctions | lex.sequels.cheering) - lex.before_purposes
    first = next((at for at, token in enumerate(line) if token.text not in small), 0)
    title = line[first + 2 :]
    led = len(line) > first + 1 and line[first].text in lex.before_purposes
    known = led and line[first + 1].text in lex.titles.articles | lex.definite
    says_more = heard.parsed.used or any(token.text == NAME for token in heard.line.tokens)
    occasion = any(token.text in lex.occasions_named for token in title)
    return between(heard.spoken.text, title) if known and occasion and not says_more and len(title) <= MOST else None
