"""What is said of a series as a whole: "end my standup after december", "two more months", "no standup on monday"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TypeGuard

from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.groups import NONE, Words
from adapters.understanding.lexicon.occasions import Rhythm
from adapters.understanding.reading import ACTS, Verb
from adapters.understanding.tokens import Token, between, tokens
from adapters.understanding.typography import folded
from adapters.understanding.when.calendar import days_later
from adapters.understanding.when.merge import merged
from adapters.understanding.when.pieces import (
    Ahead,
    Clock,
    ClockRange,
    DayPiece,
    Every,
    Period,
    Placed,
    Span,
    Stretch,
    Until,
    Wrong,
)
from adapters.understanding.when.scan import NAME
from adapters.understanding.when.settle import settled
from core.domain.bookings.wish import Wish

LONGEST = 16
"""Words of the longest such sentence."""
LONGEST_NAME = 4
"""Words of the longest title that tells the series."""
ABOUT_AN_END: frozenset[Verb] = frozenset({"cancel", "extend", "checkout"})
"""Verbs that may stand in such a sentence."""
COMES_BACK = Token(str(Rhythm.YEARLY), "")
"""Where something comes back, a month can be named alone."""


@dataclass(frozen=True, slots=True)
class Ends:
    """Which series it is, and the last day on which it may fall, or for how much longer it goes on."""

    about: Wish
    """By its thing or its title; empty where it is "the series"."""
    last: date | None = None
    further: Span | None = None
    cuts: bool = False
    """Whether dates shall be cancelled, and none be added."""


@dataclass(frozen=True, slots=True)
class Starts:
    """Which series is at another time of the day from a date on."""

    about: Wish
    since: date
    at: time


@dataclass(frozen=True, slots=True)
class Skips:
    """Which series does not happen on a day."""

    about: Wish
    on: date


@dataclass(frozen=True, slots=True)
class Restores:
    """What was cancelled on a day and shall be had again."""

    about: Wish
    on: date


@dataclass(frozen=True, slots=True)
class Lasts:
    """How long each date of a series shall last."""

    about: Wish
    minutes: int


@dataclass(frozen=True, slots=True)
class Moves:
    """By how many minutes a series is later, or earlier."""

    about: Wish
    by: int


@dataclass(frozen=True, slots=True)
class Asks:
    """Which series is asked about: when it ends, how many dates are left, which they are."""

    about: Wish


Said = Ends | Starts | Skips | Lasts | Moves | Asks


def said_of_series(heard: Heard) -> Said | None:
    """Return what a sentence says of a series; None if it says something else."""
    return ends(heard) or _starts(heard) or _skips(heard) or _lasts(heard) or _moves(heard) or _asks(heard)


def _asks(heard: Heard) -> Asks | None:
    """Read "when does my standup end?", "show me the series"; no question about an act."""
    lex, said, typed = heard.lexicon, heard.lexicon.series, heard.parsed.typed
    words = {token.text for token in typed}
    shown = (said.dates & said.telling) | said.nouns
    shows = bool(typed) and typed[0].text in said.showing and not words.isdisjoint(shown)
    # "My series" is all that is said, and asks to see it; with somebody who comes along, it is told which.
    alone = not words.isdisjoint(said.nouns) and words <= said.nouns | lex.things.own | said.small
    shows = shows or (alone and heard.spoken.company is None)
    asks = shows or "?" in words or (bool(typed) and typed[0].text in said.asking)
    telling = said.telling | (said.nouns if shows else NONE)
    acts = {lex.every_verb.get(word) for word in words - said.asking - said.telling} & {
        "cancel",
        "move",
        "book",
        "checkin",
    }
    if len(typed) > LONGEST or not asks or acts or not words & telling:
        return None
    small = said.asking | said.telling | {"?", "¿"} | (said.showing if shows else NONE)
    rest = [token for token in typed if token.text not in small]
    if all(token.text in said.inside for token in rest) and not words.isdisjoint(said.dates):
        # "How many dates are left?" is asked of the one that was spoken of.
        return Asks(Wish())
    # What is asked about is one thing, and no time.
    about = _about(rest, heard, bare=True)
    if about and about.title and shows and words.isdisjoint(said.dates):
        # "Nenn die Serie Board" gives it a title.
        return None
    return Asks(about) if _is_named(about) else None


def _lasts(heard: Heard) -> Lasts | None:
    """Read "make my standup 45 minutes", "my standup should last 45 minutes"."""
    lex, said = heard.lexicon, heard.lexicon.series
    more = said.further | lex.talk.longer | lex.talk.shorter | lex.talk.later | lex.talk.earlier
    if not _short(heard, lex.verbs.make | said.lasting, but=lex.verbs.negations | more):
        return None
    found = _length(heard)
    about = _about(found[1], heard) if found else None
    return Lasts(about, found[0]) if found and _is_named(about) else None


def _moves(heard: Heard) -> Moves | None:
    """Read "the standup is half an hour later", which tells it and orders nothing."""
    lex, said = heard.lexicon, heard.lexicon.series
    later, earlier = lex.talk.later, lex.talk.earlier
    told = any(token.text in later | earlier for token in heard.line.tokens)
    if not told or not _short(heard, said.being | said.starting, but=lex.verbs.negations):
        return None
    found = _length(heard)
    rest = [token for token in found[1] if token.text not in later | earlier] if found else []
    if found is None or len(rest) == len(found[1]):
        return None
    about = _about(rest, heard, bare=True)
    sign = -1 if any(token.text in earlier for token in found[1]) else 1
    return Moves(about, sign * found[0]) if _is_named(about) else None


def _length(heard: Heard) -> tuple[int, list[Token]] | None:
    """Return the one length in minutes that a sentence says, and the words beside it; None if it says another time."""
    if not any(isinstance(each, Stretch | Ahead) for each in heard.parsed.pieces):
        return None
    line = heard.reader.part(heard.parsed.typed).tokens
    pieces = heard.reader.pieces(line)
    piece = pieces[0].piece if len(pieces) == 1 else None
    if not isinstance(piece, Stretch | Ahead) or not piece.span.minutes or piece.span.days or piece.span.months:
        return None
    rest = (token for at, token in enumerate(line) if not pieces[0].start <= at < pieces[0].end)
    # "Half an hour later" is all one time.
    inside = (token for token in line[pieces[0].start : pieces[0].end] if token.text in heard.lexicon.talk.later)
    return piece.span.minutes, [*rest, *inside]


def _starts(heard: Heard) -> Starts | None:
    """Read "from december on the standup starts at 9:15"."""
    lex = heard.lexicon
    soon = _from_now_on(heard)
    if soon is not None:
        return soon
    if not _short(heard, lex.series.starting, but=lex.verbs.negations):
        return None
    line = heard.reader.part(heard.parsed.typed).tokens
    for at in range(len(line)):
        found = day_named(line, at, heard)
        if found is None or not found[2]:
            continue
        rest = (*line[:at], *line[found[1] :])
        clocks = [each for each in heard.reader.pieces(rest) if isinstance(each.piece, Clock)]
        if len(clocks) != 1:
            return None
        [clock] = clocks
        start = settled((clock.piece,), heard.reader.now).start
        about = _about([*rest[: clock.start], *rest[clock.end :]], heard)
        if about is None or not isinstance(start, datetime):
            return None
        return Starts(about, days_later(found[0], 1), start.time())
    return None


def _from_now_on(heard: Heard) -> Starts | None:
    """Read "from now on the standup is at 9:15"."""
    lex, typed = heard.lexicon, heard.parsed.typed
    words = tuple(token.text for token in typed)
    sayings = [tuple(saying.split()) for saying in lex.series.henceforth if saying.split(maxsplit=1)[0] in words]
    found = next(
        ((at, at + len(each)) for each in sayings for at in range(len(words)) if words[at : at + len(each)] == each),
        None,
    )
    if found is None or len(typed) > LONGEST or not lex.verbs.negations.isdisjoint(words) or "?" in words:
        return None
    rest = heard.reader.part((*typed[: found[0]], *typed[found[1] :])).tokens
    clocks = [each for each in heard.reader.pieces(rest) if isinstance(each.piece, Clock)]
    if len(clocks) != 1:
        return None
    [clock] = clocks
    start = settled((clock.piece,), heard.reader.now).start
    about = _about([*rest[: clock.start], *rest[clock.end :]], heard)
    known = about is not None and isinstance(start, datetime)
    return (
        Starts(about, heard.reader.now.date(), start.time())
        if known and about and isinstance(start, datetime)
        else None
    )


def _skips(heard: Heard) -> Skips | None:
    """Read "no standup on 8 december", which tells it and orders nothing."""
    said, today = heard.lexicon.series, heard.reader.now.date()
    if not _short(heard, said.off | said.skipping) or not any(
        isinstance(each, DayPiece) for each in heard.parsed.pieces
    ):
        return None
    if _stays(heard):
        return None
    line = heard.reader.part(heard.parsed.typed).tokens
    pieces = heard.reader.pieces(line)
    said_days = tuple(each.piece for each in pieces if isinstance(each.piece, DayPiece))
    if not pieces or len(said_days) < len(pieces):
        return None
    on = merged(said_days, today)
    rest = [*line[: pieces[0].start], *line[pieces[-1].end :]]
    # "Skip friday", and nothing else, is about whatever repeats.
    about = Wish() if _only_skips(rest, heard) else _about(rest, heard, bare=True)
    return Skips(about, on) if _is_named(about) and isinstance(on, date) and on >= today else None


def restores(heard: Heard) -> Restores | None:
    """Read "bring back the standup on 8 december", of which nothing else moves."""
    said, today = heard.lexicon.series, heard.reader.now.date()
    words = frozenset(token.text for token in heard.parsed.typed)
    brings = words & said.bringing and words & said.back
    if not _short(heard, said.restoring | (said.bringing if brings else NONE), but=heard.lexicon.verbs.negations):
        return None
    line = heard.reader.part(heard.parsed.typed).tokens
    pieces = heard.reader.pieces(line)
    days = tuple(each.piece for each in pieces if isinstance(each.piece, DayPiece))
    on = merged(days, today) if days and len(days) == len(pieces) else None
    if not isinstance(on, date) or on < today:
        return None
    small = said.restoring | said.bringing | said.back
    rest = [token for at, token in enumerate(line) if not pieces[0].start <= at < pieces[-1].end]
    about = _about([token for token in rest if token.text not in small], heard, bare=True)
    return Restores(about, on) if about is not None else None


def _only_skips(rest: Sequence[Token], heard: Heard) -> bool:
    """Whether nothing is left of a sentence beside its day than that something is skipped."""
    lex, said = heard.lexicon, heard.lexicon.series
    words = [token.text for token in rest if token.is_word and token.text not in lex.talk.please | lex.definite]
    return bool(words) and set(words) <= said.skipping


def _is_named(about: Wish | None) -> TypeGuard[Wish]:
    """Whether words tell a series: by its title, or as "the series"; a thing alone has more than what repeats."""
    return about is not None and about.resource is None


def _stays(heard: Heard) -> bool:
    """Whether it is denied that something is off: "don't skip the standup", "el standup no se cancela"."""
    lex, off = heard.lexicon, heard.lexicon.series.off
    words = {token.text for token in heard.parsed.typed}
    acts = any(lex.every_verb.get(word) in ACTS for word in words - off)
    return bool(words & lex.verbs.negations - off) or (acts and bool(words & lex.verbs.negations))


def _short(heard: Heard, verbs: Words, *, but: Words = NONE) -> bool:
    """Whether a sentence is short enough, has one of these words, and none of the others; a question asks."""
    words = frozenset(token.text for token in heard.parsed.typed)
    return len(heard.parsed.typed) <= LONGEST and bool(words & verbs) and not words & (but | {"?"})


def ends(heard: Heard) -> Ends | None:
    """Return what a sentence says of the end of a series; None if it says something else."""
    lex, said = heard.lexicon, heard.lexicon.series
    typed = heard.parsed.typed
    words = frozenset(token.text for token in typed)
    verbs = said.ending | said.going_on | said.further
    until = lex.links.until | lex.links.after | lex.links.since
    # Whatever has neither such a verb nor a day up to which one's own goes on is not read a second time.
    told = words & verbs or (words & until and words & (lex.things.own | said.nouns | lex.every_verb.keys()))
    if len(typed) > LONGEST or not told or words & (lex.verbs.negations | {"?"}):
        return None
    if not words & verbs and not {lex.every_verb[word] for word in words & lex.every_verb.keys()} <= ABOUT_AN_END:
        return None
    line = heard.reader.part(typed).tokens
    return _further(line, heard) or _last(line, heard)


def _further(line: Sequence[Token], heard: Heard) -> Ends | None:
    """Read "two more months for my standup", "extend my standup by two months"."""
    said = heard.lexicon.series
    plain = tuple(token for token in line if token.text not in said.further)
    adds = len(plain) < len(line) or any(token.text in said.going_on for token in line)
    found = [each for each in heard.reader.pieces(plain) if not isinstance(each.piece, Every)]
    if not adds or len(found) != 1 or not isinstance(found[0].piece, Stretch):
        return None
    [each], span = found, found[0].piece.span
    rest = [*plain[: each.start], *plain[each.end :]]
    # No booking goes on for months, so that nothing else need be named with them.
    alone = span.months and not any(token.is_word and token.text not in heard.lexicon.links.of for token in rest)
    about = Wish() if alone else _about(rest, heard)
    return Ends(about, further=span) if about is not None and not span.minutes and _is_long(span) else None


def _is_long(span: Span) -> bool:
    """Whether it is a length of a series, and not of a booking."""
    return bool(span.months) or span.days >= 7  # noqa: PLR2004 - a week


def _last(line: Sequence[Token], heard: Heard) -> Ends | None:
    """Read "end my standup after december", "cancel my standup from february on", "my standup until summer"."""
    lex = heard.lexicon
    for at in range(len(line)):
        found = day_named(line, at, heard) or _day_alone(line, at, heard)
        if found is None:
            continue
        last, behind, onwards = found
        rest = [*line[:at], *line[behind:]]
        if not _says_so(rest, line[at], heard, onwards=onwards):
            continue
        # "End planning after december" begins with what shall become of it, and so needs no "my".
        about = _about(rest, heard, bare=line[0].text in heard.lexicon.series.ending)
        cuts = any(lex.every_verb.get(token.text) == "cancel" for token in rest)
        return Ends(about, last, cuts=cuts) if about is not None else None
    return None


def _day_alone(line: Sequence[Token], at: int, heard: Heard) -> tuple[date, int, bool] | None:
    """Return the day behind which nothing else is said: end the series "today"."""
    placed = next(iter(heard.reader.pieces(tuple(line[at:]))), None)
    if placed is None or placed.start or at + placed.end < len(line) or not isinstance(placed.piece, DayPiece):
        return None
    meant = merged((placed.piece,), heard.reader.now.date())
    return (meant, len(line), False) if isinstance(meant, date) else None


def the_series(text: str, heard: Heard) -> tuple[Token, ...]:
    """Return the words of a sentence for "the series", or "the whole series"."""
    lex, said = heard.lexicon, heard.lexicon.series
    # Only what speaks of one is read a second time.
    if not any(noun in folded(text) for noun in said.nouns):
        return ()
    typed = tokens(text, lex.typography)
    places = [at for at, token in enumerate(typed) if token.text in said.nouns]
    if len(typed) > LONGEST or len(places) != 1:
        return ()
    [at] = places
    start, end = at, at + 1
    while start and typed[start - 1].text in said.whole | lex.definite | lex.things.own | lex.talk.every:
        start -= 1
    while end < len(typed) and typed[end].text in said.whole:
        end += 1
    return tuple(typed[start:end]) if start < at else ()


def is_the_series(title: str | None, heard: Heard) -> bool:
    """Whether what was read as a title only says "series", "whole series", or "dates"."""
    said = heard.lexicon.series
    words = set(folded(title or "").split())
    names = said.nouns | said.dates
    return bool(words & names) and words <= names | said.whole | heard.lexicon.definite


def day_named(line: Sequence[Token], at: int, heard: Heard) -> tuple[date, int, bool] | None:
    """Return the last day that is named from that place on, the place behind, and whether nothing falls from it on."""
    lex = heard.lexicon
    links, word = lex.links, line[at].text
    leads = (
        links.until | links.after | links.since | links.on | links.of | links.at | lex.spans.ahead | lex.series.since
    )
    ends = word in lex.days.end
    if word not in leads and not ends:
        return None
    until, begins = Token(min(links.until), ""), at + (not ends)
    placed = next(iter(heard.reader.pieces((until, *line[begins:], COMES_BACK))), None)
    if placed is None or placed.start or not isinstance(placed.piece, Until) or placed.piece.clock:
        return None
    meant, behind = merged(placed.piece.days, heard.reader.now.date()), begins + placed.end - 1
    if isinstance(meant, Wrong):
        return None
    # Italian "in poi" is two words.
    last = next((at for at in (behind, behind + 1) if at < len(line) and line[at].text in lex.series.onwards), None)
    onwards = last == behind or (last is not None and line[behind].text in links.of)
    since = word in lex.series.since or (word in links.since and (onwards or isinstance(meant, Period)))
    if since and word not in links.until:
        # From the middle of a month on, its first half stays.
        middle = any(token.text in lex.days.middle for token in line[begins:behind])
        first = meant if isinstance(meant, date) else meant.last if middle else meant.first
        return days_later(first, -1), last + 1 if onwards and last is not None else behind, True
    return (meant.last if isinstance(meant, Period) else meant), behind, False


def _says_so(rest: Sequence[Token], lead: Token, heard: Heard, *, onwards: bool) -> bool:
    """Whether the words beside the day say that something ends then, or goes on as long."""
    lex = heard.lexicon
    words = {token.text for token in rest}
    verbs = {lex.every_verb[word] for word in words if word in lex.every_verb}
    if not verbs <= ABOUT_AN_END:
        return False
    ending = bool(words & lex.series.ending)
    if onwards or lead.text in lex.links.after:
        return ending or "cancel" in verbs
    until = lead.text in lex.links.until
    return ending or (until and "cancel" not in verbs)


def _about(rest: Sequence[Token], heard: Heard, *, bare: bool = False) -> Wish | None:
    """Return what tells the series by the words that are left; None where they say something else as well."""
    lex, said = heard.lexicon, heard.lexicon.series
    if heard.reader.pieces(tuple(rest)) and any(map(_timed, heard.reader.pieces(tuple(rest)))):
        return None
    own = lex.things.own | lex.definite | lex.talk.every
    small = own.union(
        lex.numbers.articles,
        said.ending, said.going_on, said.further, said.onwards, said.small, said.starting, said.off, said.nouns,
        said.lasting, said.being, lex.verbs.make,
        lex.talk.please, lex.talk.fillers, lex.links.of, lex.links.on, lex.spans.lasting, lex.things.nouns,
        lex.every_verb, lex.links.since,
    )  # fmt: skip
    words = [token.text for token in rest]
    named = [token for token in rest if token.text == NAME]
    title = [token for token in rest if token.text != NAME and token.text not in small and token.is_word]
    if len(title) > LONGEST_NAME or len(named) > 1 or not (title or named or any(word in said.nouns for word in words)):
        return None
    if named:
        group = heard.reader.part(heard.parsed.typed).named
        one = group[0][0].name if len(group) == 1 and len(group[0]) == 1 else None
        # All that one has of a thing may be more than what repeats.
        return Wish(resource=one) if one and not title and lex.talk.every.isdisjoint(words) else None
    # Without "my" or "the", what stands there is rather a title of something new.
    if title and not (bare or any(word in own for word in words)):
        return None
    return Wish(title=between(heard.spoken.text, title)) if title else Wish()


def _timed(each: Placed) -> bool:
    return isinstance(each.piece, Clock | ClockRange) and not (isinstance(each.piece, Clock) and each.piece.bare)
