"""Which dates of what repeats a change is about: "from january on", "in december", "every second", "the next three"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date

from adapters.understanding.heard import Heard
from adapters.understanding.reading import Verb
from adapters.understanding.series import COMES_BACK, LONGEST, day_named
from adapters.understanding.tokens import Token, between, tokens
from adapters.understanding.when.calendar import days_later
from adapters.understanding.when.line import Line, integer, ordinal
from adapters.understanding.when.merge import merged
from adapters.understanding.when.pieces import DayPiece, DayRange, Every, Period, Until, Weekday, Wrong
from core.domain.series.choosing import Chosen

MOST = 60
"""Of a series, nobody names more dates by their number than that."""
SECOND = 2
WORDS_BETWEEN = 3
"""Words of what repeats in "one standup out of two"."""

ABOUT_SOME: frozenset[Verb] = frozenset({"cancel", "move", "extend"})
"""Verbs that may be about some dates alone."""

Phrase = tuple[Chosen, int, int]
"""What is chosen, and the places of the first of its words and behind the last."""


@dataclass(frozen=True, slots=True)
class SomeDates:
    """The dates that are meant, and the rest of the sentence, which says what shall become of them."""

    chosen: Chosen
    rest: str


def some_dates(text: str, heard: Heard) -> SomeDates | None:
    """Return which dates of a series a sentence chooses; None where it chooses none, is a question or denies itself."""
    lex = heard.lexicon
    words = frozenset(token.text for token in (*heard.parsed.typed, *heard.line.tokens))
    if len(heard.parsed.typed) > LONGEST or words & (lex.verbs.negations | {"?"}):
        return None
    if not _changes(words, heard) or not _may_choose(words, heard):
        return None
    left = heard.reader.part(tokens(text, lex.typography)).tokens
    chosen = Chosen()
    while found := next(filter(None, (_phrase(left, at, heard) for at in range(len(left)))), None):
        more, start, behind = found
        both = _both(chosen, more)
        if both is None:
            return None
        chosen, left = both, (*left[:start], *left[behind:])
    return SomeDates(chosen, _text(text, left)) if chosen != Chosen() else None


def skipping(rest: str, heard: Heard) -> bool:
    """Whether nothing else is left of a sentence than that something is skipped."""
    lex = heard.lexicon
    small = lex.talk.please | {",", ".", "!"}
    left = [token.text for token in tokens(rest, lex.typography) if token.text not in small]
    return bool(left) and all(word in lex.series.skipping for word in left)


def _changes(words: frozenset[str], heard: Heard) -> bool:
    """Whether a sentence may change a booking; whatever else it says, it chooses no dates."""
    said = {heard.lexicon.every_verb.get(word) for word in words}
    told = heard.lexicon.series
    small = told.off | told.skipping | told.lasting | told.being | told.starting | heard.lexicon.verbs.make
    return bool(heard.renaming or heard.reading.company or said & ABOUT_SOME or small & words)


def _may_choose(words: frozenset[str], heard: Heard) -> bool:
    """Whether a sentence has a word that may choose dates: only then it is read a second time."""
    lex = heard.lexicon
    days, numbers = lex.days, lex.numbers
    several = [each for each in heard.parsed.pieces if isinstance(each, DayPiece)]
    periods = any(isinstance(each, Period | DayRange | Every) for each in heard.parsed.pieces)
    heads = days.each | days.plural_weekdays.keys() | days.months.keys() | lex.series.out_of
    heads |= lex.occasions.holidays | (lex.links.after - lex.links.since) | lex.series.since
    onwards = words & lex.links.since and words & lex.series.onwards
    counted = words & days.sides.keys() and any(word in numbers.cardinals or word.isdecimal() for word in words)
    every = words & lex.talk.every and words & days.weekdays.keys()
    apart = len(several) >= SECOND and words & (lex.links.conjunctions | {","})
    return bool(apart or periods or words & heads or onwards or counted or every)


def _text(text: str, left: Sequence[Token]) -> str:
    """Return the words that are left, as they were typed; what was apart in the text has a space between."""
    parts: list[list[Token]] = []
    for token in left:
        if parts and token.start <= parts[-1][-1].end + 1:
            parts[-1].append(token)
        else:
            parts.append([token])
    return " ".join(between(text, part) for part in parts)


def _both(one: Chosen, other: Chosen) -> Chosen | None:
    """Return what both choose together; None where both say the same of it, and so contradict each other."""
    plain, said = Chosen(), {}
    for field in fields(Chosen):
        before, after = getattr(one, field.name), getattr(other, field.name)
        usual = getattr(plain, field.name)
        if usual not in (before, after):
            return None
        said[field.name] = after if after != usual else before
    return Chosen(**said)


def _phrase(left: Sequence[Token], at: int, heard: Heard) -> Phrase | None:
    """Read what chooses some of the dates at that place."""
    line = Line(tuple(left), heard.lexicon, heard.reader.now, place=heard.reader.place)
    # Behind where something is moved to, only the day from which on it goes there chooses anything.
    if any(word in heard.lexicon.links.towards for word in line.words[:at]) and _moves(line):
        return _since(line, at, heard)
    readers: tuple[Callable[[Line, int, Heard], Phrase | None], ...] = (_days, _within, _since, _each)
    found = next(filter(None, (read(line, at, heard) for read in readers)), None)
    return found or _so_many(line, at) or _holidays(line, at)


def _moves(line: Line) -> bool:
    return any(line.lex.every_verb.get(token.text) == "move" for token in line.tokens)


def _since(line: Line, at: int, heard: Heard) -> Phrase | None:
    """Read "from january on", "after christmas"."""
    found = day_named(line.tokens, at, heard)
    # "Dal 15 al 16 dicembre" has an end, or moves from the one to the other; "ab 15. auf freitag" does not.
    ranged = None if line.words[at] in line.lex.links.after else _piece(line.tokens, at, heard)
    if found is None or (ranged and isinstance(ranged[0], DayRange)):
        return None
    last, behind, onwards = found
    if onwards or line.words[at] in line.lex.links.after - line.lex.links.since:
        return Chosen(first=days_later(last, 1)), at, behind
    return None


def _within(line: Line, at: int, heard: Heard) -> Phrase | None:
    """Read "in december", "next week", "between 1 and 15 december"."""
    lex = line.lex
    # "From" and "à partir de" lead to a beginning, and the "de" of a month to none.
    leads = line.words[at] in lex.links.since - lex.links.of - lex.links.between
    if leads or " " in line.tokens[at].raw:
        return None
    begins = line.after(at, lex.links.on | lex.links.of | lex.links.at | lex.spans.ahead, lex.links.of)
    found = _piece(line.tokens, begins, heard) or (_month(line.tokens, begins, heard) if begins > at else None)
    if found is None:
        return None
    piece, behind = found
    today = heard.reader.now.date()
    # "Move it on 24 november to 11" says where to, and no dates from the 24th to the 11th.
    if isinstance(piece, DayRange) and _moves(line) and lex.links.towards & set(line.words[begins:behind]):
        return None
    if isinstance(piece, DayRange):
        first, last = merged(piece.first, today), merged(piece.last, today)
        ends = last.last if isinstance(last, Period) else last
        starts = first.first if isinstance(first, Period) else first
        if isinstance(starts, Wrong) or isinstance(ends, Wrong):
            return None
        return Chosen(first=starts, last=ends), at, behind
    meant = merged((piece,), today) if isinstance(piece, DayPiece) else None
    return (Chosen(first=meant.first, last=meant.last), at, behind) if isinstance(meant, Period) else None


def _piece(left: Sequence[Token], at: int, heard: Heard) -> tuple[object, int] | None:
    """Return what a piece about time that begins there means, and the place behind; a month can be named alone."""
    placed = next(iter(heard.reader.pieces((*left[at:], COMES_BACK))), None)
    return (placed.piece, at + placed.end) if placed and not placed.start and placed.end <= len(left) - at else None


def _month(left: Sequence[Token], at: int, heard: Heard) -> tuple[object, int] | None:
    """Return the month that is named there alone, which only an end may be, and the place behind."""
    until = Token(min(heard.lexicon.links.until), "")
    placed = next(iter(heard.reader.pieces((until, *left[at:], COMES_BACK))), None)
    ends = placed.piece if placed and not placed.start else None
    if placed is None or not isinstance(ends, Until) or ends.clock or len(ends.days) != 1:
        return None
    return ends.days[0], at + placed.end - 1


def _days(line: Line, at: int, heard: Heard) -> Phrase | None:
    """Read "1 and 15 december", "the 1st, the 8th and the 15th", "tuesday 1 december and 15 december"."""
    lex = line.lex
    leads = lex.links.on | lex.links.of | lex.definite
    joints = lex.links.conjunctions | {","}
    behind, named, numbers, bare = at, list[date](), list[int](), False
    while True:
        begins = line.after(behind, leads, leads)
        day = _day(line, begins, heard)
        number = None if day else ordinal(line, begins) or integer(line, begins)
        if day:
            # "Dienstag, dem 1. Dezember" is one day.
            if bare and named[-1].weekday() == day[0].weekday():
                named.pop()
            named.append(day[0])
            behind, bare = day[1], day[2]
        elif number and not named:
            # The month follows behind the last of them.
            numbers.append(number[0])
            behind = line.after(number[1], {"."})
        else:
            break
        joint = line.after(behind, joints, joints)
        if joint == behind:
            break
        behind = joint
    if not named or len(named) + len(numbers) < SECOND or line.words[behind - 1] in joints:
        return None
    try:
        every = [named[0].replace(day=number) for number in numbers] + named
    except ValueError:
        return None
    return Chosen(days=tuple(dict.fromkeys(every))), at, behind


def _day(line: Line, at: int, heard: Heard) -> tuple[date, int, bool] | None:
    """Read one day, which may be said by several pieces: "tuesday 1 december"; tell whether it is a mere weekday."""
    pieces: list[DayPiece] = []
    behind = at
    while True:
        found = _piece(line.tokens, behind, heard)
        if found is None or not isinstance(found[0], DayPiece):
            break
        both = merged((*pieces, found[0]), heard.reader.now.date())
        if not isinstance(both, date):
            break
        pieces.append(found[0])
        behind = found[1]
    meant = merged(tuple(pieces), heard.reader.now.date()) if pieces else None
    return (meant, behind, all(isinstance(each, Weekday) for each in pieces)) if isinstance(meant, date) else None


def _each(line: Line, at: int, heard: Heard) -> Phrase | None:
    """Read "every second", "every other tuesday", "tuesdays", "one standup out of two"."""
    lex = line.lex
    apart = _out_of(line, at)
    if apart:
        return apart
    begins = line.after(at, lex.links.on | lex.links.of, lex.talk.every - lex.days.each)
    found = None if at and line.words[at - 1] in lex.links.since else _piece(line.tokens, begins, heard)
    every = found[0] if found else None
    if found and isinstance(every, Every) and every.freq == "weekly" and (every.weekdays or every.interval > 1):
        behind = line.after(found[1], lex.links.of)
        # "The fridays of december" are those of that month, and "the fridays of the retro" all of them.
        within = behind > found[1] and (_piece(line.tokens, behind, heard) or _month(line.tokens, behind, heard))
        chosen = Chosen(weekdays=every.weekdays, every=every.interval)
        return chosen, _first(line, at), found[1] if within else behind
    # "All standups on tuesday" are those of every Tuesday.
    if (
        found
        and isinstance(every, Weekday)
        and not every.side
        and any(word in lex.talk.every for word in line.words[:begins])
    ):
        return Chosen(weekdays=(every.number,)), at, found[1]
    if line.words[at] not in lex.days.each:
        return None
    number = ordinal(line, at + 1) or integer(line, at + 1)
    if number is None or not SECOND <= number[0] <= MOST or _counts_time(line, number[1]):
        return None
    return Chosen(every=number[0]), _first(line, at), _behind_dates(line, number[1])


def _first(line: Line, at: int) -> int:
    """Return where "every two" begins: "uno de cada dos" is every second one."""
    numbers, before = line.lex.numbers, at - (line.words[at] not in line.lex.links.of)
    ones = numbers.articles | {word for word, value in numbers.cardinals.items() if value == 1}
    one = before > 0 and line.words[before] in line.lex.links.of and line.words[before - 1] in ones
    return before - 1 if one else at


def _out_of(line: Line, at: int) -> Phrase | None:
    """Read "one standup out of two", of which the name stays: "un standup sur deux"."""
    lex = line.lex
    number = integer(line, at + 1) if at and line.words[at] in lex.series.out_of else None
    if number is None or not SECOND <= number[0] <= MOST or _counts_time(line, number[1]):
        return None
    before = line.words[max(0, at - 1 - WORDS_BETWEEN) : at]
    return (Chosen(every=number[0]), at, number[1]) if lex.numbers.articles & set(before) else None


def _holidays(line: Line, at: int) -> Phrase | None:
    """Read the "public holidays", with what leads to the series behind them: "in" my standup."""
    lex = line.lex
    begins = line.after(at, lex.talk.every | lex.definite | lex.links.on | lex.links.of, lex.occasions.of_holidays)
    if line.words[begins] not in lex.occasions.holidays:
        return None
    return Chosen(holidays=True), at, line.after(begins + 1, lex.series.inside)


def _so_many(line: Line, at: int) -> Phrase | None:
    """Read "the next three", "the last two dates": of a number, whichever of the two words stands first."""
    lex = line.lex
    sides = lex.days.sides
    first = line.after(at, lex.definite)
    side, behind = sides.get(line.words[first]), first + 1
    number = integer(line, behind)
    if side is None:
        number = integer(line, first)
        side = sides.get(line.words[number[1]]) if number else None
        behind = number[1] + 1 if number else behind
    elif number:
        behind = number[1]
    if side not in {"next", "last"} or number is None or not SECOND <= number[0] <= MOST:
        return None
    if _counts_time(line, behind):
        return None
    count = number[0] if side == "next" else -number[0]
    return Chosen(count=count), at, _behind_dates(line, behind)


def _behind_dates(line: Line, at: int) -> int:
    """Return the place behind a word for its dates, if one stands there: three "dates of" my standup."""
    lex = line.lex
    named = line.words[at] in lex.series.dates
    return line.after(at + 1, lex.links.of, lex.links.of) if named else at


def _counts_time(line: Line, at: int) -> bool:
    """Whether a number is one of days, weeks or hours."""
    lex = line.lex
    return line.words[at] in lex.spans.units or line.words[at] in lex.clocks.oclock | lex.days.months.keys()
