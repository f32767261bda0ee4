"""Finds resources in a sentence: names, kinds, units, measures, sites, floors, and the references of bookings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from adapters.understanding.lexicon.goods import DESCRIBING
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index, Sight
from adapters.understanding.reading import ACTS, Named, Reason
from adapters.understanding.references import CODE_LENGTH, TAKEN, early, late
from adapters.understanding.tokens import Token, rewritten
from adapters.understanding.typography import folded
from adapters.understanding.units import counted_kind, labels_in, number_before, units_at, with_plurals
from adapters.understanding.when.feasts import with_holidays
from adapters.understanding.when.pieces import Spared
from adapters.understanding.when.place import Place
from adapters.understanding.when.scan import NAME
from adapters.understanding.when.zones import without_zone

SHORT_NAME = 3
"""Letters up to which a name must be written in one: "a 7" is not the camera A7."""
LONG_WORD, LONGER_WORD = 5, 8
"""Letters from which on one slip is corrected, or two. A slip in a shorter word often makes another word."""
SPELLED = 60
"""Words of one text in which slips are corrected; a bound for long texts."""


@dataclass(frozen=True, slots=True)
class Things:
    """The resources in a sentence, and the tokens left to read, among them one `NAME` for each name."""

    tokens: tuple[Token, ...]
    named: tuple[tuple[Named, ...], ...] = ()
    """For each `NAME`, the resources that it may mean."""
    units: tuple[str, ...] = ()
    """The labels of the units that are named."""
    count: int | None = None
    """How many are wanted, where it is more than one."""
    kind: str | None = None
    reference: str | None = None
    measures: tuple[tuple[str, int], ...] = ()
    site: str | None = None
    floor: str | None = None
    unknown: str | None = None
    """A kind with a number, such as "room 7", where nothing has that name."""
    zone: str | None = None
    """The zone in which the times are said."""
    without: tuple[str, ...] = ()
    """Names that were named only to be left out."""
    spared: tuple[Spared, ...] = ()
    """Days that a repeat leaves out: every tuesday "except 24 december"."""
    instead_of: str | None = None
    """The one thing that is named as what another one stands in for: curie "instead of atlas"."""
    replaced: bool = False
    """Whether a time was left out because another stands in its place: "at 3 instead of 2"."""
    reason: Reason | None = None
    """Why only the speaker can say what is meant, where something was taken back or left out."""


def things(typed: Sequence[Token], lex: Lexicon, index: Index, *, today: date, place: Place) -> Things:
    """
    Take names, units, references and zones out of the tokens, and correct the spelling of the rest.

    The holidays of the place's country become dates, from today on.
    """
    # The tokens of N9SQ mean other things one by one, so a reference is read before anything else.
    typed, reference = early(typed, lex, index)
    # Names next, as typed: a room called "Monday" or "Beamer" must not be rewritten to a phrase or a tag.
    sights = index.exact(typed, lex.things.kinds, vague=lambda start, end: _vague(typed, start, end, lex))
    sights = with_plurals(typed, sights, lex, index)
    named = _named(typed, sights, lex, index)
    units, count = named.units, named.count
    line = list(rewritten(named.left, index.phrases_with(lex)))
    _join_separated(line, lex)
    _give_back(line, lex)
    measures = tuple(_measured(line, lex, index)) if index.measures else ()
    site, floor = _site(line, index) if index.sites else None, _floor(line, lex, index)
    kind, unknown = None, None
    if not units:
        kind, units, unknown = _numbered_kind(line, lex, index)
    if not (units or count):
        count = counted_kind(line, lex, index, of={each.kind for sight in sights for each in sight.named})
    reference = reference or late(line, lex)
    line, zone = without_zone(line, lex)
    line = with_holidays(line, lex, today, place)
    spelled = tuple(_spelled(token, lex, index) for token in line[:SPELLED]) + tuple(line[SPELLED:])
    return Things(
        spelled,
        tuple(sight.named for sight in sights),
        units,
        count,
        kind,
        reference,
        measures,
        site,
        floor,
        unknown,
        zone,
    )


def code(typed: Sequence[Token], words: Sequence[str], lex: Lexicon) -> str | None:
    """Return six digits that stand alone, or anywhere if the text asks for a code; 482 913 counts as well."""
    digits = [token for token in typed if token.raw.isdecimal() and token.raw.isascii()]
    # Most sentences have another number of digits, and need no further look.
    if sum(len(token.raw) for token in digits) < CODE_LENGTH:
        return None
    asked = any(lex.verbs.firm.get(word) == "checkin" or word in lex.things.codes for word in words)
    if not asked and any(token.is_word for token in typed):
        return None
    whole = [token.raw for token in digits if len(token.raw) == CODE_LENGTH]
    joined = "".join(token.raw for token in digits)
    halves = len(digits) == 2 and len(joined) == CODE_LENGTH and len(digits[0].raw) == CODE_LENGTH // 2  # noqa: PLR2004
    if len(digits) == 1 and whole:
        return whole[0]
    return joined if halves and (asked or len(typed) == 2) else None  # noqa: PLR2004 - two halves


def _vague(typed: Sequence[Token], start: int, end: int, lex: Lexicon) -> bool:
    """Whether those words mean something else more often than the name that they spell."""
    words = [token.text for token in typed[start:end]]
    before = typed[start - 1].text if start else ""
    compact = "".join(words)
    if before in lex.things.kinds:
        return False
    if len(compact) <= SHORT_NAME and any(not token.glued for token in typed[start + 1 : end]):
        return True
    # A desk named "4" is found by its kind before it; alone the 4 is rather an hour or a number of people.
    if compact.isdecimal() or len(compact) == 1:
        return True
    if len(words) == 1 and words[0] in DESCRIBING:
        around = (*typed[max(0, start - 1) : start], *typed[end : end + 1])
        return any(token.text in lex.things.tags or (token.is_word and token.text not in lex.known) for token in around)
    earlier = typed[start - 2].text if start > 1 and before in lex.determiners else before
    if len(words) == 1 and words[0] in lex.things.tags and earlier in lex.things.having:
        return True
    return len(words) == 1 and (words[0] in lex.time_words or words[0] in lex.talk.fillers)


@dataclass(frozen=True, slots=True)
class _Named:
    """The tokens with each name as one, and without the units and the number beside it."""

    left: list[Token]
    units: tuple[str, ...]
    count: int | None


def _named(typed: Sequence[Token], sights: Sequence[Sight], lex: Lexicon, index: Index) -> _Named:
    left: list[Token] = []
    units: tuple[str, ...] = ()
    count: int | None = None
    at, before = 0, None
    for sight in sights:
        left += typed[at : sight.start]
        raw = " ".join(token.raw for token in typed[sight.start : sight.end])
        known = {each.upper() for named in sight.named for each in named.units}
        numbered = bool(known) or any(named.kind in lex.things.numbered_kinds for named in sight.named)
        found = units_at(typed, sight.end, known, lex) if numbered else None
        # "Laptop 1 and laptop 2" are both of them.
        both = bool(left) and left[-1].text in lex.links.conjunctions | {","} and before == sight.named
        units = (*(units if both else ()), *found[0]) if found else units
        before = sight.named
        if not found and left and any(named.several for named in sight.named):
            number = number_before(left, typed[sight.start], sight, lex)
            count = number or count
            left = left[:-1] if number else left
        left.append(Token(NAME, raw, start=typed[sight.start].start, end=typed[sight.end - 1].end))
        at = found[1] if found else sight.end
    left += typed[at:]
    if not units and sights:
        left, units = labels_in(left, {each.upper() for named in sights[0].named for each in named.units}, lex)
    elif not sights and index.lettered and _is_wanted(left, lex):
        left, units = labels_in(left, index.lettered, lex, alone=True)
    return _Named(left, units, count)


def _is_wanted(line: Sequence[Token], lex: Lexicon) -> bool:
    """Whether a verb may be about a label that nothing names, and no word for a kind leads to it, which numbers it."""
    verbs = any(token.text in lex.every_verb for token in line)
    numbered = (token.value is not None and before.text in lex.every_kind for before, token in pairwise(line))
    return verbs and not any(numbered)


def _join_separated(line: list[Token], lex: Lexicon) -> None:
    """Put both halves of "check mich ein" where the first one stands."""
    for at, token in enumerate(line):
        other = lex.verbs.separable.get(token.text)
        # The "let" of "let's go" is about us.
        if other is None or "'" in folded(token.raw):
            continue
        halves = range(len(line) - 1, at, -1)
        end = next((place for place in halves if line[place].text in other and _last(line, place, lex)), None)
        if end is not None:
            line[at] = token._replace(text=other[line[end].text])
            line[end] = line[end]._replace(text=TAKEN)
            return


def _give_back(line: list[Token], lex: Lexicon) -> None:
    """Read the order in "libera Atlas": where it leads to a thing, and nothing is asked, it tells of nothing free."""
    if not any(token.text in lex.verbs.freeing for token in line):
        return
    small = lex.speech.heads | lex.talk.please
    at = next((at for at, token in enumerate(line) if token.text[:1].isalnum() and token.text not in small), 0)
    if line[at].text not in lex.verbs.freeing or line[-1].text == "?":
        return
    thing = next((token.text for token in line[at + 1 :] if token.text not in lex.links.of), "")
    if thing == NAME or thing in lex.things.own or thing in lex.talk.every:
        line[at] = line[at]._replace(text=lex.verbs.freeing[line[at].text])


def _last(line: Sequence[Token], at: int, lex: Lexicon) -> bool:
    """Whether nothing follows but marks and small words, or a new clause."""
    following = line[at + 1].text if at + 1 < len(line) else ""
    new = following in lex.talk.fillers or following in lex.links.conjunctions or following in lex.speech.joints
    return not following[:1].isalnum() or new


def _measured(line: list[Token], lex: Lexicon, index: Index) -> Iterator[tuple[str, int]]:
    """Take "two screens" out of the tokens, where screens are something that things have a number of."""
    for at, token in enumerate(line):
        name = index.measure(token.text, lex.typography)
        before = line[at - 1] if at else None
        behind = line[at + 1] if at + 1 < len(line) else None
        # "A desk width of 160" would be longer; "screens 3-5pm" counts no screens, so that only long names lead.
        if name is not None and "_" in token.text and behind is not None and behind.value is not None:
            line[at : at + 2] = [token._replace(text=TAKEN), token._replace(text=TAKEN)]
            yield name, behind.value
            continue
        if name is None or before is None:
            continue
        count = before.value if before.value is not None else lex.numbers.cardinals.get(before.text)
        if count is not None or before.text in lex.numbers.articles:
            line[at - 1 : at + 1] = [token._replace(text=TAKEN), token._replace(text=TAKEN)]
            yield name, count or 1


def _site(line: list[Token], index: Index) -> str | None:
    """Take the name of a site out of the tokens."""
    for at, token in enumerate(line):
        if token.text in index.sites:
            line[at] = token._replace(text=TAKEN)
            return index.sites[token.text]
    return None


def _floor(line: list[Token], lex: Lexicon, index: Index) -> str | None:
    """Take "floor 2", "the 2nd floor" or "the ground floor" out of the tokens."""
    for at, token in enumerate(line):
        if token.text not in lex.things.floors:
            continue
        if at + 1 < len(line) and (line[at + 1].value is not None or line[at + 1].text in index.floors):
            floor, first, last = line[at + 1].raw, at, at + 1
        else:
            first, last = at - 1, at
            while first > 0 and line[first].text in lex.numbers.ordinal_endings | {"."}:
                first -= 1
            before = line[first] if first >= 0 else token
            ordinal = before.value if before.value is not None else lex.numbers.ordinals.get(before.text)
            if ordinal is None and before.text not in index.floors:
                continue
            floor = before.raw if ordinal is None else str(ordinal)
        line[first : last + 1] = [token._replace(text=TAKEN)]
        return index.floors.get(floor.casefold(), floor)
    return None


def _numbered_kind(line: list[Token], lex: Lexicon, index: Index) -> tuple[str | None, tuple[str, ...], str | None]:
    """Take "seat 12C" or "desks 4 and 5" out of the tokens; return kind and units, or "room 7" as nothing's name."""
    calls = index.called(lex)
    for at, token in enumerate(line):
        kind = calls.kinds.get(token.text)
        found = units_at(line, at + 1, index.units.get(kind, set()), lex) if kind else None
        # "Rooms 3pm" and "desks 4" are no units: of several, several are named.
        if found and kind and (token.text not in calls.plurals or len(found[0]) > 1):
            line[at : found[1]] = [token._replace(text=TAKEN)]
            numbered = kind in lex.things.numbered_kinds
            return (kind, found[0], None) if numbered else (kind, (), f"{token.raw} {found[0][0]}")
    return None, (), None


def _spelled(token: Token, lex: Lexicon, index: Index) -> Token:
    """Correct a slip in a long word that matters, unless a name is as near."""
    word = token.text
    if word in lex.skeletons and not (word in lex.known or word in index.words):
        return token._replace(text=lex.skeletons[word])
    meant = word in lex.known or word in lex.talk.late or word in lex.talk.idle
    if len(word) < LONG_WORD or meant or not word.isascii() or not word.isalpha():
        return token
    for ending, kind in lex.things.kind_endings.items():
        if word.endswith(ending):
            return token._replace(text=kind)
    near = nearest(word, lex)
    rival = near and process.extractOne(word, index.heads, scorer=OSA.distance, score_cutoff=OSA.distance(word, near))
    return token._replace(text=near) if near and not rival else token


def nearest(word: str, lex: Lexicon) -> str | None:
    """
    Return the word of the language that a long word is a slip of: one letter is wrong, or two of eight and more.

    A word that may as well begin another verb is none: "verleng" is as near to "verlänger" as to "verleg".
    """
    if len(word) < LONG_WORD or not word.isascii() or not word.isalpha():
        return None
    allowed = 1 if len(word) < LONGER_WORD else 2
    near = process.extractOne(word, lex.spellable, scorer=OSA.distance, score_cutoff=allowed)
    return near[0] if near and not _is_between_verbs(word, near[0], int(near[1]), lex) else None


def _is_between_verbs(word: str, near: str, slips: int, lex: Lexicon) -> bool:
    """Whether another act begins with letters that are as near to a word as the verb that it is taken for."""
    verbs = lex.verbs.firm
    act = verbs.get(near)
    if act not in ACTS:
        return False
    longer = (each for each, other in verbs.items() if other in ACTS and other != act and len(each) > len(word))
    return any(OSA.distance(word, each[: len(word)]) <= slips for each in longer)
