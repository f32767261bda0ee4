"""Described: questions of what a thing is like, by an attribute or by any other word: "is curie quiet?"."""

from collections.abc import Sequence
from typing import NamedTuple

from adapters.understanding.parsed import Parsed
from adapters.understanding.reading import Reading
from adapters.understanding.sentence import Reader
from adapters.understanding.tokens import Token, between
from adapters.understanding.typography import folded
from adapters.understanding.when.scan import NAME

MOST = 3
"""Words of the longest description that means nothing here; more of them are about something else."""


NEAR = 3
"""Words from the one with which a question begins to the thing; an article may stand between them."""


class Described(NamedTuple):
    """What a question wants to know of a thing."""

    attribute: str | None = None
    """The attribute whose value is wanted: the "noise level" of hubble."""
    unknown: str | None = None
    """Words, as typed, by which nothing here is described: is it "bright"?"""


def described(text: str, typed: Sequence[Token], parsed: Parsed, about: Reading, reader: Reader) -> Described | None:
    """
    Return what a question about one thing, at no time, wants to know of it; None for any other sentence.

    A well-known tag or value needs no word of its own: it is in the wish that `about` read.
    """
    lex, known = reader.lex, reader.known
    asking, line = lex.questions.whether, parsed.line.tokens
    heads = lex.talk.fillers | lex.talk.chatter
    words = [token.text for token in line if token.is_word or token.text == NAME]
    first = next((word for word in words if word in asking.copulas or word not in heads), "")
    marked = any(token.text == "?" for token in typed)
    asks = marked or first in asking.copulas | asking.open
    if not asks or not about.wish.resource or parsed.placed or about.reference:
        return None
    # "Monitors" is another language's or another house's word for what has a tag of its own.
    spelled = (word for token in line for word in (token.text, folded(token.raw)))
    called = next((known.attributes[word] for word in spelled if word in known.attributes), None)
    if called is not None:
        return Described(attribute=called)
    # "Is curie bright", and "¿curie es luminosa?"; "sono in ritardo, inizia senza di me in hubble" asks nothing.
    head = words[words.index(first) :] if first else []
    leads = first in asking.copulas and (marked or NAME in head[1:NEAR])
    if not leads and not (marked and first == NAME and not asking.copulas.isdisjoint(words)):
        return None
    calls = known.called(lex)
    small = (lex.inside_titles | asking.copulas | calls.kinds.keys() | heads | {NAME}) - lex.titles.wishes
    rest = [at for at, token in enumerate(line) if token.is_word and token.text not in small]
    if rest and all(line[at].text in calls.tags for at in rest):
        return Described()
    wished = {at for at in rest if line[at].text in lex.titles.wishes}
    if not 0 < len(rest) <= MOST or not wished.union(parsed.strange).issuperset(rest):
        return None
    return Described(unknown=between(text, line[rest[0] : rest[-1] + 1]))
