"""The units of a thing in a sentence: "desk 4", "12A and 12B", "two laptops"."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index, Sight
from adapters.understanding.reading import Named
from adapters.understanding.references import TAKEN
from adapters.understanding.tokens import Token, rewritten, tokens
from adapters.understanding.typography import folded
from core.domain.resources.seats import SEAT

MOST = 10
"""The largest number that counts things: as many may be booked together, and larger ones are clocks and people."""
NOON = 12
"""The largest hour that has an "am" or a "pm"."""
COUNT = re.compile(r"[-−–]?\d{1,6}")
TWENTY, TEN = 20, 10
PARTS = {",", "+", "&", "/"}
"""Marks between two units."""


def units_at(typed: Sequence[Token], at: int, known: set[str], lex: Lexicon) -> tuple[tuple[str, ...], int] | None:
    """Read "4" behind desk, or "4, 5 and 6"; return the labels and the place behind them."""
    first = _unit(typed, at, known, lex)
    if first is None:
        return None
    labels, end = [first[0]], first[1]
    while end < len(typed) and (typed[end].text in PARTS or typed[end].text in lex.links.conjunctions):
        # "Desk 4, 5 and 6": behind a comma there may be an "and" as well.
        behind = end + 1 + (end + 1 < len(typed) and typed[end + 1].text in lex.links.conjunctions)
        more = _unit(typed, behind, known, lex)
        # Only a label that there is: "desk 4, 15" is a desk and a clock.
        if more is None or more[0] not in known or more[0] in labels or len(labels) == MOST:
            break
        labels.append(more[0])
        end = more[1]
    return tuple(labels), end


def _unit(typed: Sequence[Token], at: int, known: set[str], lex: Lexicon) -> tuple[str, int] | None:
    """Read the 4 of "desk 4" and the 12C of "seat 12C"; never the 4 of "desk 4pm" or "desk 4-6"."""
    # Padded, so that none of the looks ahead needs to know where the sentence ends.
    words = [token.text for token in typed[at : at + 6]] + [""] * 6
    start = 0
    while words[start] in lex.things.kinds or words[start] in lex.things.numbering or words[start] == ".":
        start += 1
    place = at + start
    if place >= len(typed):
        return None
    raw, following = typed[place].raw.upper(), words[start + 1]
    glued = place + 1 < len(typed) and typed[place + 1].glued
    if typed[place].value is None:
        return (raw, place + 1) if raw in known and typed[place].text not in lex.numbers.articles else None
    lettered = raw + following.upper()
    letter = glued and following.isalpha() and len(following) == 1
    if letter and (lettered in known or following not in lex.time_letters):
        return lettered, place + 2
    if glued and following == "." and not words[start + 2]:
        # "Desk 4." ends a sentence, and is no fourth of a month.
        return raw, place + 1
    if glued and (following in {":", "/"} or following in lex.numbers.ordinal_endings or following.isalpha()):
        return None
    stretch = following in lex.spans.units and not (following in lex.days.day and typed[place].value != 1)
    timely = following in lex.clocks.halves or stretch or following in lex.days.months
    ranged = following in lex.links.to and words[start + 2].isdecimal() and words[start + 3] not in lex.days.months
    return None if timely or ranged or following in lex.things.people or following == ":" else (raw, place + 1)


def labels_in(
    line: list[Token], known: set[str], lex: Lexicon, *, alone: bool = False
) -> tuple[list[Token], tuple[str, ...]]:
    """
    Take labels such as 12A, which stand anywhere before or behind their thing, out of the tokens.

    `alone`: no thing is named; then only labels that there are, in capitals, and none that may be a time.
    """
    lettered = any(label[:-1].isdecimal() and label[-1].isalpha() for label in known)
    places = [at for at in range(len(line) - 1) if _is_label(line, at, known, lex, alone=alone)] if lettered else []
    if not places:
        return line, ()
    labels = tuple(dict.fromkeys(_label(line, at) for at in places))
    between = range(places[0], places[-1] + 2)
    small = PARTS | lex.links.conjunctions
    taken = {at for place in places for at in (place, place + 1)} | {at for at in between if line[at].text in small}
    # "Seats 12A and 12B": the word for them goes with them.
    taken |= {places[0] - 1} if places[0] and line[places[0] - 1].text in lex.things.plural_kinds else set()
    return [token for at, token in enumerate(line) if at not in taken], labels[:MOST]


def _is_label(line: Sequence[Token], at: int, known: set[str], lex: Lexicon, *, alone: bool) -> bool:
    """Whether a label stands there; one such as 31A, of a row that there is not, is asked about as one."""
    label, letter = _label(line, at), line[at + 1]
    if not (label and letter.raw.isupper()) or (label in known) is not alone:
        return label in known and not alone
    # 11A may be 11 am, and 14H is 2 pm.
    return letter.text not in lex.time_letters or (letter.text in lex.clocks.half_letters and int(label[:-1]) > NOON)


def _label(line: Sequence[Token], at: int) -> str:
    """Return 12A as one word, if a number and the letter that it touches stand there."""
    letter = line[at + 1]
    lone = at + 2 >= len(line) or not line[at + 2].glued or not line[at + 2].raw.isalnum()
    fits = line[at].value is not None and letter.glued and len(letter.raw) == 1 and letter.raw.isalpha() and lone
    return (line[at].raw + letter.raw).upper() if fits else ""


def with_plurals(typed: Sequence[Token], sights: list[Sight], lex: Lexicon, index: Index) -> list[Sight]:
    """Add the names that stand in the plural behind a number: the laptops of "two laptops"."""
    known = {at for sight in sights for at in range(sight.start, sight.end)}
    more = [
        Sight(at, at + 1, tuple(index.spelled[one]))
        for at, token in enumerate(typed[1:], 1)
        if at not in known and _number(typed[at - 1], lex) and (one := _singular(token.text, lex, index))
    ]
    return sorted([*sights, *more], key=lambda sight: sight.start) if more else sights


def _singular(word: str, lex: Lexicon, index: Index) -> str | None:
    stems = (word.removesuffix(many) + one for one, many in lex.typography.plurals if many and word.endswith(many))
    return next((stem for stem in stems if stem in index.spelled), None)


def number_before(left: Sequence[Token], name: Token, sight: Sight, lex: Lexicon) -> int | None:
    """Return the number of things that the last token before a name counts, if it counts any."""
    number, before = left[-1], left[-2] if len(left) > 1 else None
    count = _number(number, lex)
    if count is None or number.glued or (before and (before.value is not None or not before.text[:1].isalnum())):
        return None
    # "At 3 laptop" and "dec 3 laptop" name a time; only a plural, or a number in words, counts behind other words.
    plural = not any(name.text == call.casefold() for each in sight.named for call in (each.name, *each.aliases))
    leads = before is not None and (before.text in lex.leading or before.text in lex.days.months)
    return count if (plural or number.value is None or before is None) and not (leads and not plural) else None


def counted_kind(line: list[Token], lex: Lexicon, index: Index, *, of: set[str]) -> int | None:
    """
    Take the number out of "three desks", and of "two seats" where the thing that is named has seats.

    Where it has not, seats are people: "a room with 8 seats".
    """
    calls = index.called(lex)
    sides = lex.things.windows | lex.things.aisles
    apart = sides.union(*(each.split() for each in (*lex.things.classes, *index.classes)), lex.things.class_words, "-")
    for at, token in enumerate(line[1:], 1):
        kind = calls.kinds.get(token.text) if token.text in calls.plurals else None
        # "Zwei Fensterplätze" are seats as well, in one word.
        if token.text in sides and of and not (at + 1 < len(line) and line[at + 1].text in calls.plurals):
            kind = next(iter(of))
        # "Zwei Economy-Plätze" are places for people elsewhere, which the number stands beside.
        if kind is None and token.text in lex.things.people and line[at - 1].text in apart:
            kind = next((each for each in of if any(map(SEAT.fullmatch, index.units.get(each, ())))), None)
        # "Two window seats": what tells the seats apart stands between.
        before = at - 1
        while before > 0 and line[before].text in apart:
            before -= 1
        count = _number(line[before], lex) if kind else None
        if count is None or (token.text in lex.things.people and kind not in of):
            continue
        earlier = line[before - 1] if before else None
        if earlier and (earlier.value is not None or (earlier.text in lex.links.at or earlier.text in lex.days.months)):
            continue
        line[before] = line[before]._replace(text=TAKEN)
        if kind in of:
            line[at] = token._replace(text=TAKEN)
        return count
    return None


def seat_words(found: Sequence[Sequence[Named]], kinds: Iterable[str], lex: Lexicon, index: Index) -> frozenset[str]:
    """
    Return the words that tell which seats of the one thing that is named are meant; none where it has no seats.

    Without a name, `kinds` of things are.
    """
    named = found[0] if len(found) == 1 else ()
    if not found:
        named = tuple(each for kind in set(kinds) for each in index.of_kind.get(kind, ()))
    if not any(SEAT.fullmatch(label.upper()) for each in named for label in each.units):
        return frozenset()
    classes = " ".join((*lex.things.classes, *(folded(name) for each in named for name in each.classes))).split()
    told = lex.things.windows | lex.things.aisles | lex.things.rows | lex.things.beside | lex.things.class_words
    return told.union(classes)


def _number(token: Token, lex: Lexicon) -> int | None:
    """Return the number from two on that a token is, in digits or in words."""
    number = token.value if token.value is not None else lex.numbers.cardinals.get(token.text)
    return number if number is not None and 1 < number <= MOST else None


def counted(said: str, lex: Lexicon) -> tuple[int, str] | None:
    """Return a number and the kind that it counts: `-3 desks`, `100 desks`, "five hundred desks"; else None."""
    plurals = lex.things.plural_kinds
    words = folded(said).split()
    for number, name in pairwise(words):
        kind = plurals.get(name.rstrip(".,!?"))
        if kind and COUNT.fullmatch(number):
            return int(number.replace("−", "-").replace("–", "-")), kind
    # Most sentences count no things, and are taken apart no second time.
    if not any(word.rstrip(".,!?") in plurals for word in words):
        return None
    line = rewritten(tokens(said, lex.typography), lex.phrases_by_head)
    for at, token in enumerate(line):
        kind = plurals.get(token.text)
        count = _in_words(line[:at], lex) if kind else None
        if kind and count:
            return count, kind
    return None


def _in_words(before: Sequence[Token], lex: Lexicon) -> int | None:
    """Return the number from two on that the last words say: "twelve", "five hundred", "twenty-five"."""
    words = [token for token in before[-3:] if token.text != "-"]
    if not words or (words[-1].value is None and words[-1].text not in lex.numbers.cardinals):
        return None
    ones, tens = (
        lex.numbers.cardinals.get(token.text, 0) for token in (words[-1], words[-2] if words[1:] else words[-1])
    )
    if words[-1].value is not None:
        return words[-1].value if words[-1].raw.isalpha() or " " in words[-1].raw else None
    return tens + ones if tens >= TWENTY and 0 < ones < TEN else ones if ones > 1 else None
