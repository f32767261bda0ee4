"""What is named only to be left out: "anything but atlas", "not at 3 but at 4", "desk 4 not 5"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from adapters.understanding.lexicon.corrections import EXCEPT, UNFIT
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.references import TAKEN
from adapters.understanding.sides import PAUSES, Matter, Reads, Side, side
from adapters.understanding.things import Things
from adapters.understanding.when.pieces import (
    Calendar,
    Clock,
    ClockRange,
    DayPiece,
    DayRange,
    Every,
    Holidays,
    InMonth,
    Spared,
    Until,
)
from adapters.understanding.when.scan import NAME
from core.domain.series.recurrence import WEEKEND

DAYS: tuple[Matter, ...] = ("day", "repeat")
MONTHS = 12
CLOSE = 4
"""Small words between the word that leaves out and what it leaves out: "not in the" morning."""


@dataclass(frozen=True, slots=True)
class Out:
    """Tokens that are left out, with what they say."""

    start: int
    end: int
    matter: Matter
    known: bool = True
    """Whether what it says was read; of what was not, only the speaker can say what it is."""


def left_out(found: Things, reads: Reads, typed: Collection[str]) -> Things:
    """
    Return the things without what is left out; names that are not wanted are listed in `without`.

    `typed`: the words before anything was taken back.
    """
    found = _compared(found, reads, typed)
    said = side(found, reads)
    every = list(_exclusions(said, reads.lex))
    if not _leaves_a_thing(said, every):
        # "Keinen Raum" leaves out nothing: no thing at all is wanted.
        every = [each for each in every if each.matter != "thing" or _names(said, each)]
    if not every:
        return found
    gone = {at for each in every for at in range(each.start, each.end)}
    names = {group[0].name: None for at, (_, group) in enumerate(said.items) if at in gone and group}
    items = [item for at, item in enumerate(said.items) if at not in gone]
    named = tuple(group for _, group in items if group is not None)
    instead = [
        said.items[at][1] for each in every if _stands_in(said, each, reads.lex) for at in range(each.start, each.end)
    ]
    replaced = list(dict.fromkeys(group[0].name for group in instead if group))
    kept = {matter for matter, spots in said.said.items() if any(end - 1 not in gone for _, end in spots)}
    # A time that is left out without another in its place is no time to act on: "cancel all but the one on friday".
    repeats = "repeat" in kept
    replaceable = {"thing", "tag", "day"} if repeats else {"thing", "tag"}
    open_ = any(each.matter not in kept for each in every if each.matter not in replaceable)
    open_ = open_ or not all(each.known for each in every)
    return replace(
        found,
        tokens=tuple(token for token, _ in items),
        named=named,
        without=() if named else tuple(names),
        spared=tuple(_days_in(said, every, reads.lex)) if repeats else (),
        instead_of=replaced[0] if len(replaced) == 1 else None,
        replaced=any(_stands_in(said, each, reads.lex) for each in every),
        reason=found.reason or ("exclusion" if open_ else None),
    )


def _days_in(said: Side, every: Sequence[Out], lex: Lexicon) -> Iterator[Spared]:
    """Yield the days that are left out; of one that looks like the start of a range, "until easter" is the series'."""
    for at in (at for each in every if each.matter in {"day", "repeat"} for at in range(each.start, each.end)):
        piece, word = said.pieces.get(at), said.items[at][0].text
        before = said.items[at - 1][0].text if at else ""
        if word in lex.occasions.holidays:
            yield Holidays()
        elif word in lex.days.weekend and before not in lex.days.sides:
            # Without "next", all of them.
            yield Every("weekly", weekdays=WEEKEND)
        elif isinstance(piece, DayRange) and _ends(said, at, piece, lex) is None:
            yield piece
        elif isinstance(piece, DayRange):
            yield from piece.first
        elif isinstance(piece, DayPiece | Every):
            yield piece


def _ends(said: Side, start: int, piece: DayRange, lex: Lexicon) -> int | None:
    """
    Return where the series ends in "except 31 december until easter"; None of "22 december to 6 january", all left out.

    The same word may say both, so that two dates of a month or of two in a row are taken for days that are left out.
    """
    end = next((end for matter in DAYS for begins, end in said.said.get(matter, ()) if begins == start), start)
    until = next((at for at in range(start, end) if said.items[at][0].text in lex.links.until), None)
    match piece.first, piece.last:
        case (*_, Calendar() as first), (*_, Calendar() as last) if (last.month - first.month) % MONTHS <= 1:
            return None
        case (*_, InMonth()), (*_, Calendar() | InMonth()):
            return None
    return until


def _compared(found: Things, reads: Reads, typed: Collection[str]) -> Things:
    """
    Return the things with "instead" for "than" where a time or a thing is better than another.

    "Better at 3 than at 2", "I'd rather have curie than atlas".
    """
    lex = reads.lex
    better = lex.titles.instead | lex.corrections.hesitating | lex.corrections.preferring
    words = [token.text for token in found.tokens]
    than = next((at for at, word in enumerate(words) if word in lex.corrections.than), None)
    if than is None or better.isdisjoint(typed):
        return found
    small = lex.leading | lex.links.at | lex.links.on | lex.definite | lex.determiners
    spots = [(placed.start, placed.end) for placed in reads.pieces(found.tokens)]
    behind = next((at for at in range(than + 1, len(words)) if words[at] not in small), len(words))
    ends = any(end == than for _, end in spots)
    begins = any(than < start <= behind for start, _ in spots)
    named = behind < len(words) and words[behind] == NAME and words[than - 1] == NAME
    if not (named or (ends and begins)):
        return found
    instead = found.tokens[than]._replace(text=Inner.INSTEAD)
    return replace(found, tokens=(*found.tokens[:than], instead, *found.tokens[than + 1 :]))


def _stands_in(said: Side, each: Out, lex: Lexicon) -> bool:
    """Whether something else is wanted in the place of what is left out: "instead of"."""
    return said.items[each.start][0].text in lex.links.instead


def _names(said: Side, each: Out) -> bool:
    return any(said.items[at][0].text == NAME for at in range(each.start, each.end))


def _leaves_a_thing(said: Side, every: Sequence[Out]) -> bool:
    """Whether a name, or a kind of thing, stands outside of what is left out."""
    gone = {at for each in every for at in range(each.start, each.end)}
    return any(start not in gone for start, _ in said.said.get("thing", ()))


def _exclusions(said: Side, lex: Lexicon) -> Iterator[Out]:
    words = [token.text for token, _ in said.items]
    # "Mejor" moves only what has a name.
    verbs = (lex.every_verb if NAME in words else lex.verbs.firm).get
    moving = any(verbs(word) == "move" for word in words)
    # "Lieber Curie statt Atlas" moves, too, but says by itself what for what.
    mildly = moving and not any(lex.verbs.firm.get(word) == "move" for word in words)
    verbless, said_of = not any(word in lex.verbs.firm for word in words), lex.corrections
    for at, word in enumerate(words):
        # "Curie is too big"; whoever moves a booking out of it tells the booking.
        if word == UNFIT and at and words[at - 1] == NAME and not moving:
            yield Out(at - 1, at + 1, "thing")
        # "I prefer curie to atlas" leaves out the second.
        names = [place for place in range(at, len(words)) if words[place] == NAME] if word in said_of.preferring else []
        joint = words[names[1] - 1] if len(names) == 2 and names[1] - names[0] == 2 else ""  # noqa: PLR2004
        if joint and joint not in lex.links.conjunctions | lex.links.either | PAUSES:
            yield Out(names[1] - 1, names[1] + 1, "thing")
        # "Move it to 4 instead of 3" tells the booking by its old time.
        swaps = mildly and NAME in words[:at] and NAME in words[at + 1 : at + CLOSE]
        excepts = word == EXCEPT or (word in lex.links.instead and (swaps or not moving))
        only_names = word in lex.corrections.sparing
        denies = word in lex.corrections.denying
        if not (excepts or only_names or denies):
            continue
        found = _excluded(said, at, lex, only_names=only_names, several=excepts)
        if word == EXCEPT and found is None and said.said.get("repeat") and not _is_bound(said, at):
            # Never are dates booked that were to be left out.
            yield Out(at, at + 1, "day", known=False)
            continue
        if found and verbless and found.matter in {"day", "clock"} and word in lex.links.instead and _moves(said, at):
            continue
        if found and (not denies or _of_detail(said, at, found, lex)):
            # Of "christmas week" the day alone was read.
            cut = found.matter in DAYS and words[found.end : found.end + 1] and words[found.end] in lex.days.week
            yield replace(found, known=not cut)


def _is_bound(said: Side, at: int) -> bool:
    """Whether an end stands right behind the word there: "but not until friday"."""
    following = (said.pieces.get(place) for place in range(at + 1, at + CLOSE))
    return any(isinstance(each, Until) or (isinstance(each, Clock) and each.role == "until") for each in following)


def _moves(said: Side, at: int) -> bool:
    """Whether a name and a clock stand before "instead of monday", which then tells the booking to move."""
    named = any(token.text == NAME for token, _ in said.items[:at])
    return named and any(isinstance(piece, Clock) and place < at for place, piece in said.pieces.items())


def _of_detail(said: Side, at: int, found: Out, lex: Lexicon) -> bool:
    """Whether the denial there is one of a detail, and not of the verb before it."""
    if at == 0 or said.items[found.end - 1][0].text in lex.corrections.but:
        return True
    denial, before = said.items[at][0].text, said.items[at - 1][0].text
    if before in lex.corrections.before_denial | PAUSES:
        return True
    # "Storniere Atlas nicht am Freitag" denies the verb.
    verbs = any(token.text in lex.verbs.firm for token, _ in said.items[:at])
    if verbs and denial in lex.verbs.negations_behind:
        return False
    if not verbs and said.items[at + 1][0].text == NAME:
        return True
    return before in {NAME, TAKEN} or any(end == at for spots in said.said.values() for _, end in spots)


def _excluded(said: Side, at: int, lex: Lexicon, *, only_names: bool, several: bool) -> Out | None:
    """Return what follows the word there, with the "but" behind it."""
    words = [token.text for token, _ in said.items]
    start, small = at + 1, lex.leading.union(
        lex.links.of, lex.links.since, lex.links.towards, lex.numbers.articles, lex.numbers.vague, lex.things.nouns,
        lex.things.own, lex.occasions.of_holidays,
    )  # fmt: skip
    spots = {spot[0]: (matter, spot[1]) for matter, each in said.said.items() for spot in each}
    while start < len(words) and start <= at + CLOSE and start not in spots and words[start] in small:
        start += 1
    if series := _days_out(said, at, start, lex):
        return series
    if start not in spots:
        return _number_out(said, at, start, only_names=only_names, several=several)
    matter, end = spots[start]
    piece = said.pieces.get(start)
    if only_names and words[start] != NAME:
        return None
    # "Statt 14 Uhr auf 15 Uhr" leaves out the first of the two.
    both = range(start, end) if isinstance(piece, ClockRange) and several else ()
    end = next((place for place in both if words[place] in lex.links.towards), end)
    # "Not before 3" and "not until friday" are bounds.
    if isinstance(piece, Until) or (isinstance(piece, Clock) and piece.role == "until"):
        return None
    if end == start + 1 and said.items[start][0].value is not None and _numbered(said, at):
        return Out(at, end, "thing")
    # "For 6, not 8 people": the unit belongs to both numbers.
    if matter in {"people", "length"} and at and said.items[at - 1][0].value is not None:
        end = next(place for place in range(start, end) if said.items[place][0].value is not None) + 1
    while matter == "thing" and words[end + 1 : end + 2] == [NAME] and _goes_on(words, end, lex, several=several):
        end += 2
    behind = end
    while behind < len(words) and words[behind] in PAUSES:
        behind += 1
    return Out(at, behind + 1 if behind < len(words) and words[behind] in lex.corrections.but else end, matter)


def _days_out(said: Side, at: int, start: int, lex: Lexicon) -> Out | None:
    """Return the days there, weekdays or holidays, with all others, as left out of what repeats; else None."""
    if not any(not at < spot < at + CLOSE for spot, _ in said.said.get("repeat", ())) or start >= len(said.items):
        return None
    days = any(start == spot for matter in DAYS for spot, _ in said.said.get(matter, ()))
    holidays = said.items[start][0].text in lex.occasions.holidays
    return Out(at, _further_days(said, start, lex), "day") if days or holidays else None


def _further_days(said: Side, start: int, lex: Lexicon) -> int:
    """Return the place behind the day there and all others: "except 24 december, 31 december and 7 january"."""
    words = [token.text for token, _ in said.items]
    spots = {spot[0]: spot[1] for matter in DAYS for spot in said.said.get(matter, ())}
    spots |= {at: at + 1 for at, word in enumerate(words) if word in lex.occasions.holidays}
    end = spots[start]
    piece = said.pieces.get(start)
    if isinstance(piece, DayRange):
        end = _ends(said, start, piece, lex) or end
    small = PAUSES.union(
        lex.links.conjunctions, lex.leading, lex.links.of, lex.numbers.articles, lex.occasions.of_holidays, {EXCEPT}
    )
    following = end
    while following < len(words) and words[following] in small and following not in spots:
        following += 1
    joined = any(word in PAUSES | lex.links.conjunctions for word in words[end:following])
    return _further_days(said, following, lex) if joined and following in spots else end


def _number_out(said: Side, at: int, start: int, *, only_names: bool, several: bool) -> Out | None:
    """Return the mere number there as left out: a clock behind another one ("to 3 instead of 2"), or a unit."""
    if start >= len(said.items) or said.items[start][0].value is None:
        return None
    if several and any(end == at for _, end in said.said.get("clock", ())):
        return Out(at, start + 1, "clock")
    return Out(at, start + 1, "thing") if not only_names and _numbered(said, at) else None


def _goes_on(words: Sequence[str], end: int, lex: Lexicon, *, several: bool) -> bool:
    """Whether another name is left out as well: "atlas and curie", "atlas, curie and hubble"."""
    both = lex.links.conjunctions | lex.links.either | lex.corrections.nor
    listed = several and words[end] == "," and any(word in both for word in words[end + 2 : end + 3])
    return words[end] in both or listed


def _numbered(said: Side, at: int) -> bool:
    """Whether the unit of a thing, or another number, stands right before the denial: "desk 4 not 5"."""
    before = at - 1
    while before > 0 and said.items[before][0].text in PAUSES:
        before -= 1
    return before >= 0 and bool(said.things.units) and said.items[before][0].text in {NAME, TAKEN}
