"""What is left of a sentence once the words are gone that only say how it goes on with the one before it."""

from collections.abc import Sequence

from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.groups import NONE, Words
from adapters.understanding.parsed import Parsed
from adapters.understanding.reading import Reading
from adapters.understanding.shifts import MARKS
from adapters.understanding.tokens import Token
from core.domain.bookings.wish import Wish


def remaining(heard: Heard, dropped: set[int], *, around: Words = NONE) -> Reading | None:
    """
    Read the rest of a sentence as a booking, if it names things and times and nothing else.

    `around`: words that may stand around them besides the usual ones.
    """
    rest = heard.parsed.without(dropped - heard.parsed.used)
    unit = unit_alone(rest.line.tokens, heard)
    number = _number_alone(rest.line.tokens, heard.lexicon.sequels.the)
    if unit:
        return Reading("book", Wish(unit=unit))
    if number:
        reading = heard.clock(number)
    elif dropped & heard.parsed.used or not _says_only_what(heard, rest, around):
        return None
    else:
        reading = heard.reader.meaning(rest, expected=True)
    if reading.intent not in {"book", "find"}:
        reading = heard.reader.about(rest)
    return None if reading.clarify or reading.wish == Wish() else reading


def unit_alone(line: Sequence[Token], heard: Heard) -> str | None:
    """Return the label of a unit that stands alone: 14A, where a seat has it."""
    words = [token for token in line if token.text not in MARKS]
    label = "".join(token.raw for token in words).upper()
    alone = len(words) > 1 and words[0].value is not None and words[1].is_word and words[1].glued
    return label if alone and any(label in labels for labels in heard.reader.known.units.values()) else None


def _number_alone(line: Sequence[Token], articles: Words) -> Sequence[Token]:
    """Return the one typed word that there is, if it begins with a digit: 4, 16h, and "las 16"."""
    words = [token for token in line if token.text not in MARKS]
    words = words[1:] if len(words) > 1 and words[0].text in articles else words
    alone = bool(words) and words[0].value is not None and all(token.glued for token in words[1:])
    # "10h-13h" is a range, whose dash is glued to it.
    ranged = any(token.text == "-" and token.glued for token in line)
    return words if alone and not ranged else ()


def _says_only_what(heard: Heard, rest: Parsed, around: Words) -> bool:
    """Whether the words name things, times and people and say nothing else of them: "curie at 4, please"."""
    lex, calls = heard.lexicon, heard.reader.known.called(heard.lexicon)
    expected = lex.leading.union(
        lex.links.of, lex.links.towards, lex.links.since, lex.numbers.articles, lex.talk.refusing, lex.things.having,
        lex.talk.please, lex.talk.it, lex.verbs.make, lex.corrections.around, lex.corrections.only, lex.links.instead,
        lex.corrections.after_all, calls.kinds, calls.tags, around,
    )  # fmt: skip
    return all(
        at in rest.used or not token.text[:1].isalnum() or token.text in expected
        for at, token in enumerate(rest.line.tokens)
    )
