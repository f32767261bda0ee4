"""Booking references in a sentence, read before names, clocks and numbers."""

from collections.abc import Iterator, Sequence

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index
from adapters.understanding.questions import cues_in
from adapters.understanding.reading import ACTS, Verb
from adapters.understanding.tokens import Token, rewritten
from adapters.understanding.when.scan import NAME
from core.domain.bookings.reference import ALPHABET, referred

TAKEN = "\1"
"""The word of a token that has been read already."""
LENGTHS = range(4, 9)
"""Characters of a booking's reference: four at first, more as bookings grow in number."""
CODE_LENGTH = 6
"""Digits of an access code."""
CLOCK_LENGTH = 4
"""Digits of a clock without a mark: 2245."""
SHORT = 3
"""Tokens of a sentence in which a verb that no lexicon knows may stand before a reference: "montre XCZN"."""
MOST_TRIED = 10
"""Words of one text that look like a reference and are tried; a bound for long texts."""
OPENING, CLOSING = frozenset("#(\"'*_<[~"), frozenset(".,:;!?)\"'*_>]~")
"""Marks that may touch a reference."""
_LETTERS = frozenset(ALPHABET)
_DONE: frozenset[Verb] = ACTS | {"list"}
"""Intents that are about a booking which there is already."""


def early(typed: Sequence[Token], lex: Lexicon, index: Index) -> tuple[Sequence[Token], str | None]:
    """Return the tokens with the first reference taken out, and the reference in capitals."""
    tried = 0
    for start, end in _words(typed):
        word = typed[start].raw if end == start + 1 else "".join(token.raw for token in typed[start:end])
        parts = typed[start:end]
        if not (_shaped(word) and _separate(typed, start, end)) or _means_more(parts, word, lex, index):
            continue
        real = referred(word) is not None
        if not (real or _is_slip(word, parts, lex)):
            continue
        tried += 1
        if tried > MOST_TRIED:
            break
        rest = (*typed[:start], Token(TAKEN, word), *typed[end:])
        # With its phrases as the words that they mean, because "call off" is a verb as well.
        if _asks_after(typed, lex) or _fits(rewritten(rest, index.phrases_with(lex)), word, parts, real=real, lex=lex):
            return rest, word.upper()
    return typed, None


def late(line: list[Token], lex: Lexicon) -> str | None:
    """Take a booking's reference out of the tokens: alone, or in a sentence with a word for bookings."""
    at = 0
    while at < len(line):
        end = at + 1
        while end < len(line) and line[end].glued:
            end += 1
        word = line[at].raw if end == at + 1 else "".join(token.raw for token in line[at:end])
        # A name was found already, even if it was typed in capitals.
        if line[at].text != NAME and _looks_like_one(line, at, word, lex):
            alone = end - at == len(line)
            if not (alone or _speaks_of_bookings(line, lex)):
                return None
            line[at:end] = [Token(TAKEN, word)]
            return word.upper()
        at = end
    return None


def _words(typed: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each run of letters and digits."""
    at = 0
    while at < len(typed):
        end = at + 1
        if typed[at].raw.isalnum():
            while end < len(typed) and typed[end].glued and typed[end].raw.isalnum():
                end += 1
            yield at, end
        at = end


def _asks_after(typed: Sequence[Token], lex: Lexicon) -> bool:
    """Whether the sentence asks what happened to something: "history of JGFJ"."""
    return any(sight.cue.topic in {"history", "released"} for sight in cues_in(typed, lex))


def _shaped(word: str) -> bool:
    return len(word) in LENGTHS and _LETTERS.issuperset(word.upper())


def _separate(typed: Sequence[Token], start: int, end: int) -> bool:
    """Whether only quotes and the like touch the word: the 45PM of "3:45PM" belongs to a clock."""
    before = not typed[start].glued or typed[start - 1].text in OPENING
    if end == len(typed) or not typed[end].glued:
        return before
    glued = end + 1 < len(typed) and typed[end + 1].glued and typed[end + 1].raw.isalnum()
    return before and typed[end].text in CLOSING and not glued


def _means_more(parts: Sequence[Token], word: str, lex: Lexicon, index: Index) -> bool:
    """Whether the word is a name, a word of the language, an access code or a clock."""
    # A number alone names nothing: a desk "4823" is found by its kind.
    if word.isdecimal():
        return len(word) == CODE_LENGTH or _is_clock(word)
    text = "".join(token.text for token in parts)
    return text in index.spelled or text in lex.known or text in lex.phrases


def _is_clock(digits: str) -> bool:
    """Whether digits alone are read as a clock: 2245, but neither 2327 nor 4845."""
    # Full five minutes, because nobody books at 23:27.
    hour, minute = divmod(int(digits), 100)
    return len(digits) == CLOCK_LENGTH and hour < 24 and minute < 60 and minute % 5 == 0  # noqa: PLR2004 - of a day


def _fits(line: Sequence[Token], word: str, parts: Sequence[Token], *, real: bool, lex: Lexicon) -> bool:
    """Whether the word at TAKEN, a `real` reference or a slip of one, is meant as one there."""
    at = next(place for place, token in enumerate(line) if token.text == TAKEN)
    if _leads_elsewhere([token.text for token in line[:at]], lex):
        return False
    if not real:
        return _is_behind(line, at, lex)
    if word.isdecimal():
        return _number_fits(line, at, lex)
    return _real_fits(line, at, word, timely=_is_timely(parts, lex), lex=lex)


def _is_slip(word: str, parts: Sequence[Token], lex: Lexicon) -> bool:
    """Whether the word is rather a mistyped reference than anything else; "cancel" must not mean another booking."""
    if word.isalpha() or word.isdecimal():
        return False
    if parts[0].value is not None:
        return not (_is_time(parts[1].text, lex) or parts[1].text in lex.clocks.hour_letters)
    return len(parts[0].text) == 1 or parts[0].text not in lex.known


def _number_fits(line: Sequence[Token], at: int, lex: Lexicon) -> bool:
    """Whether the number is a reference: where a verb asks for a booking, and nothing is counted."""
    following = line[at + 1].text if at + 1 < len(line) else ""
    if following in lex.spans.units or following in lex.things.people or following in lex.days.months:
        return False
    if _is_behind(line, at, lex) or (at and _shows(line[at - 1].text, lex)):
        return True
    # In some languages the verb stands at the end: "4823 stornieren".
    return lex.verbs.last and _speaks_of_bookings(line, lex) and not _books(line, lex)


def _real_fits(line: Sequence[Token], at: int, word: str, *, timely: bool, lex: Lexicon) -> bool:
    """Whether a word with letters, which is the reference of some booking, is meant as one."""
    if not word.isupper() and (word.isalpha() or timely):
        return False
    alone = not any(token.is_word or token.value is not None for token in (*line[:at], *line[at + 1 :]))
    if alone:
        return not timely
    # "CANCEL 3H25" names a booking, "CANCEL MY 3H25" and "ON THE 24TH" do not.
    if timely and at > 1 and not _of_bookings(line[at - 1].text, lex):
        return False
    if word.isalpha() and at and not _is_behind(line, at, lex):
        return len(line) <= SHORT and not _books(line, lex)
    # "Montre N9SQ": a verb that no lexicon knows may stand before capitals and digits.
    return _speaks_of_bookings(line, lex) or (at > 0 and word.isupper() and not _books(line, lex))


def _leads_elsewhere(words: Sequence[str], lex: Lexicon) -> bool:
    """Whether the words before lead to a time, a place or the name of a thing."""
    things = lex.things
    # "Desk no 4823" is a desk, "cancel #N9SQ" is not.
    before = [word for word in words[-2:] if word not in things.numbering][-1:]
    return any(
        word in things.kinds
        or word in things.plural_kinds
        or word in things.floors
        or word in things.having
        or word in lex.links.towards
        or (word in lex.time_words and word not in lex.numbers.articles)
        for word in before
    )


def _is_behind(line: Sequence[Token], at: int, lex: Lexicon) -> bool:
    """Whether a word about a booking stands before that place, with nothing but small words and marks between."""
    small = lex.things.own | lex.numbers.articles | lex.talk.fillers | lex.links.of
    for token in reversed(line[:at]):
        # The other half of a verb such as "sag … ab" stands behind the reference.
        whole = lex.verbs.separable.get(token.text, {}).values()
        confirms = lex.talk.remarks.get(token.text) == "confirm"
        if confirms or any(_of_bookings(word, lex) for word in (token.text, *whole)):
            return True
        if token.is_word and token.text not in small:
            return False
    return False


def _shows(word: str, lex: Lexicon) -> bool:
    return lex.verbs.mild.get(word) == "find" or lex.verbs.firm.get(word) == "find"


def _books(line: Sequence[Token], lex: Lexicon) -> bool:
    """Whether a verb asks for something new, which has no reference yet."""
    return any(lex.every_verb.get(token.text) == "book" for token in line)


def _is_timely(parts: Sequence[Token], lex: Lexicon) -> bool:
    """Whether the word is a clock, a day or a length, such as 8h45, 22nd or 45min; 87h4 and 2rd7 are none."""
    if len(parts) == 1 or parts[0].value is None:
        return False
    if parts[1].text in lex.clocks.hour_letters:
        minutes = parts[2].value if len(parts) > 2 else 0  # noqa: PLR2004 - behind the hour and its letter
        return parts[0].value < 24 and minutes is not None and minutes < 60  # noqa: PLR2004 - of a day
    return len(parts) == 2 and _is_time(parts[1].text, lex)  # noqa: PLR2004 - a number and its unit


def _speaks_of_bookings(line: Sequence[Token], lex: Lexicon) -> bool:
    return any(_of_bookings(token.text, lex) for token in line)


def _of_bookings(word: str, lex: Lexicon) -> bool:
    return word in lex.things.nouns or lex.every_verb.get(word) in _DONE or word in lex.things.references


def _looks_like_one(line: Sequence[Token], at: int, word: str, lex: Lexicon) -> bool:
    if len(word) not in LENGTHS or not (word.isascii() and word.isalnum()) or word.isdecimal():
        return False
    # Letters alone may be any word, so they must be capitals and stand right behind "cancel" or "booking".
    if word.isalpha():
        before = line[at - 1].text if at else ""
        return word.isupper() and _of_bookings(before, lex) and line[at].text not in lex.known
    if not line[at].is_word:
        return not _is_time(line[at + 1].text, lex)
    return line[at].text not in lex.days.months and line[at].text not in lex.known


def _is_time(word: str, lex: Lexicon) -> bool:
    known = (
        lex.clocks.halves,
        lex.spans.units,
        lex.spans.glued_units,
        lex.numbers.ordinal_endings,
        lex.days.months,
        lex.clocks.oclock,
        lex.clocks.about,
        lex.clocks.half_letters,
    )
    return any(word in words for words in known)
