"""Follow-ups: sentences that only make sense after the previous message, such as "the second one" or "no, Curie"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from adapters.understanding.again import repeated, says_the_same
from adapters.understanding.corrections import counts_a_length, mark_at
from adapters.understanding.heard import Heard
from adapters.understanding.intent import counts_for_sure
from adapters.understanding.lexicon.corrections import Force
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import ACTS, Reading
from adapters.understanding.references import TAKEN
from adapters.understanding.remaining import remaining, unit_alone
from adapters.understanding.sequels import (
    Sequel,
    among,
    asked_for,
    cheers,
    given_up,
    needed_until,
    preferred,
    prevented,
    sequel,
    takes,
    wanted_by_others,
)
from adapters.understanding.shifts import MARKS, Lasting, Timed, resized, same_hour, shifted
from adapters.understanding.tokens import Token
from adapters.understanding.typography import folded
from adapters.understanding.when.line import Line, ordinal
from adapters.understanding.when.pieces import Weekday
from adapters.understanding.when.scan import NAME
from core.domain.bookings.wish import Wish

LAST = -1
OTHER = 0
"""The one of two that was not spoken of last."""
LONGEST = 12
"""Words of the longest follow-up; a longer sentence stands by itself."""

PEOPLE = range(2, 500)
"""How many may come; more are no people of one booking, and one alone needs no counting."""

PRONOUN = 2
"""Letters of the longest pronoun that is an article as well."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the options that were offered: the first is 1, the last -1; perhaps for so many minutes."""

    number: int
    minutes: int | None = None
    start: datetime | None = None
    """A clock that was said with it: "the first one at 3"."""
    unit: bool = False
    """Whether the number may be that of a unit, or else a day of the month: "number 7 please", French "le 6"."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction such as "no, Curie at 4"; `reading` is the new wish."""

    reading: Reading
    doubtful: bool = False
    """Whether somebody only prefers it, or says that others do, and asks for nothing."""
    taken: bool = False
    """Whether what was offered is taken so: "great, take it for an hour"."""


@dataclass(frozen=True, slots=True)
class SameTime:
    """The same thing at the same time of another day, which `reading` tells."""

    reading: Reading
    besides: bool = False
    """Whether nothing says that it is the same, as in "and Hubble?" and "and on friday?"."""
    weekday: bool = False
    """Whether the day is a mere weekday: "and tuesday too"."""


@dataclass(frozen=True, slots=True)
class TheOther:
    """The one of two options that was not meant before, or of two of a kind: "the other studio"."""

    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """So many of what was shown, of which there are several: "make it three", "just one"."""

    count: int


@dataclass(frozen=True, slots=True)
class OneWith:
    """The one of several offers that `reading` describes: "the one with the whiteboard"."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class Number:
    """A number alone: a clock, a length or the number of an option, whichever was asked for."""

    value: int
    reading: Reading
    """Its meaning as a clock."""


Following = Number | Choice | Amount | OneWith | Correction | SameTime | TheOther | Timed | Sequel


def following(heard: Heard) -> Following | None:
    """Return the meaning of a sentence after the previous message; None if it stands by itself."""
    line, lex = heard.line.tokens, heard.lexicon
    again = repeated(heard) if line else None
    if again:
        mere = any(isinstance(each.piece, Weekday) and not each.piece.side for each in heard.parsed.placed)
        return SameTime(again, besides=not says_the_same(heard), weekday=mere)
    if not 0 < len(line) <= LONGEST or _owns(line, heard):
        return None
    if len(line) == 1 and line[0].value is not None:
        return Number(line[0].value, heard.clock(line))
    # "Finish half an hour sooner" says by itself what shall be shorter; "15 min shorter" does not.
    compares = any(token.text in lex.talk.shorter for token in line)
    resizes = heard.reading.intent == "extend" and (heard.reading.shorter or heard.reading.whole) and not compares
    # So does "move the retro by a week".
    if resizes or (heard.reading.intent == "move" and heard.reading.title and heard.reading.wish.minutes):
        return None
    same = {at for at, token in enumerate(line) if token.text in lex.talk.same}
    # "Move the retro to friday, same time" says it all.
    if same and heard.reading.intent != "move":
        return _same_time(heard, same)
    return _numbered(heard) or _one_with(heard) or sequel(heard) or _changed(heard) or _amount(heard) or _rather(heard)


def for_whom_alone(heard: Heard) -> bool:
    """Whether a sentence only says for whom it is, of what was spoken of: "no, for mara", "it's for mara"."""
    line, lex, people = heard.line.tokens, heard.lexicon, heard.spoken.named
    # "One for priya as well" is one more.
    more = lex.talk.besides | lex.numbers.articles | lex.numbers.vague | lex.numbers.cardinals.keys()
    if any(token.text in more or token.value is not None for token in line) or len(line) > LONGEST:
        return False
    if len(people) != 1 or not people[0].holder or heard.spoken.company or heard.parsed.used:
        return False
    begun, _ = _leading(line, lex, 0)
    small = MARKS.union(
        lex.talk.refusing, lex.talk.please, lex.talk.it, lex.sequels.turning, lex.sequels.cheering,
        lex.corrections.after_all, lex.corrections.around, lex.sequels.suiting,
    )  # fmt: skip
    marked = {at for at in range(len(line)) if mark_at(line, at, lex)[1] is not Force.NONE}
    rest = (token for at, token in enumerate(line) if at >= begun and at not in marked)
    return all(among(token, small) for token in rest)


def _numbered(heard: Heard) -> Choice | None:
    """Read the number of another unit: "number 7 please", Spanish "la 9"."""
    line, lex = heard.line.tokens, heard.lexicon
    number = next((token.value for token in line if token.value is not None), None)
    around = MARKS.union(
        lex.talk.please, lex.sequels.possible, lex.sequels.cheering, lex.sequels.units, lex.sequels.hedging,
        lex.sequels.taking, lex.sequels.turning, lex.links.of,
    )  # fmt: skip
    # One more word may say how much it is wanted: "le 5 de préférence".
    loose = [at for at, token in enumerate(line) if token.value is None and not among(token, around)]
    known = len(loose) <= 1 and set(loose) <= {*heard.parsed.strange} - heard.parsed.used
    pointed = any(token.text in lex.sequels.units for token in line)
    single = sum(token.value is not None for token in line) == 1
    return Choice(number, unit=True) if number and known and pointed and single else None


def _one_with(heard: Heard) -> OneWith | None:
    """Read which one of the offers is meant by what it has: "the one with the whiteboard", "la de 8 personas"."""
    line, lex, wish = heard.line.tokens, heard.lexicon, heard.reading.wish
    first = line[cheers(line, heard)].text
    described = bool(wish.tags or wish.measures or wish.capacity or wish.floor) and wish.day is None
    pointed = first in lex.sequels.the or first in lex.sequels.ones
    asks = any(token.text == "?" for token in line)
    known = not wish.resource and not wish.minutes and wish.end is None
    return OneWith(heard.reading) if described and pointed and known and not asks else None


def _amount(heard: Heard) -> Amount | None:
    """Read how many of a kind are wanted, where nothing else is said: "make it three", "no wait, two of them"."""
    line, lex = heard.line.tokens, heard.lexicon
    counting = lex.corrections.only | lex.verbs.make | lex.sequels.them | lex.sequels.enough
    small = MARKS.union(
        counting, lex.talk.it, lex.talk.refusing, lex.sequels.turning, lex.sequels.cheering, lex.corrections.after_all,
        lex.sequels.taking, lex.talk.please,
    )  # fmt: skip
    numbers = [number for token in line if (number := _number(token, lex) or _one(token, lex))]
    others = [token for token in line if not (_number(token, lex) or _one(token, lex))]
    # "Three actually" thinks again.
    again = bool(numbers) and any(mark_at(line, at, lex)[1] for at in range(1, len(line)))
    again = again and not any(token.text in lex.talk.besides for token in line)
    counts = again or any(token.text in counting for token in others)
    said = counts and all(among(token, small) for token in others)
    return Amount(numbers[0]) if said and len(numbers) == 1 else None


def _one(token: Token, lex: Lexicon) -> int | None:
    return 1 if token.text in lex.numbers.articles else None


def _same_time(heard: Heard, same: set[int]) -> SameTime | Correction | Lasting | None:
    """
    Read the other day for what was shown: besides it, or in its place where a correction begins the sentence.

    "Same time, but two hours" has another length alone.
    """
    line = heard.line.tokens
    begun, force = _leading(line, heard.lexicon, given_up(line, heard))
    but = {at for at, token in enumerate(line) if token.text in heard.lexicon.corrections.but}
    other = remaining(heard, same | set(range(begun)) if force else same)
    other = other or remaining(heard, same | but)
    if other and other.wish.minutes and other.wish == Wish(minutes=other.wish.minutes):
        return Lasting(other.wish.minutes)
    if other is None or not other.wish.start:
        return None
    # "Actually thursday, same time": whether the other one goes is only sure of what is held.
    return Correction(other, doubtful=True) if force else SameTime(other)


def _owns(line: Sequence[Token], heard: Heard) -> bool:
    """Whether a day tells which booking is meant, and not when it shall be: push "tomorrow's" to 4."""
    endings = tuple(f"'{ending}" for ending in heard.lexicon.typography.possessives)
    days = heard.lexicon.days.relative.keys() | heard.lexicon.days.weekdays.keys()
    return bool(endings) and any(token.text in days and folded(token.raw).endswith(endings) for token in line)


class Counted(NamedTuple):
    """Which of several a verb is about: its place, and whether it is told as the earlier or the later one."""

    number: int
    compared: bool


def counted_out(heard: Heard) -> Counted | None:
    """Return which of several a verb is about: 2 of "cancel the second one", -1 of "the later one"."""
    line, lex = heard.line.tokens, heard.lexicon
    # Where a verb needs something to be about, a word that tells nothing was taken for a title.
    if folded(heard.reading.title or "") in lex.corrections.others:
        return Counted(OTHER, compared=False)
    articles = lex.numbers.articles | lex.sequels.the
    for at, token in enumerate(line[1:], start=1):
        typed = folded(token.raw).split()
        # Italian "la prima" is one token, a phrase that means a place.
        led = line[at - 1].text in articles or (len(typed) > 1 and typed[0] in articles)
        if at in heard.parsed.used or not led:
            continue
        extreme = lex.sequels.extremes.get(token.text)
        if lex.days.sides.get(token.text) == "last" or extreme == "latest":
            return Counted(LAST, compared=extreme == "latest")
        place = 1 if extreme == "earliest" else lex.numbers.ordinals.get(token.text)
        if place:
            return Counted(place, compared=extreme == "earliest")
    return None


def _changed(heard: Heard) -> Following | None:
    """Read what is chosen of the offers, or shall be otherwise than it was shown."""
    line, lex = heard.line.tokens, heard.lexicon
    begun, force = _leading(line, lex, given_up(line, heard))
    marks = set(range(begun))
    found: Following | None = None
    # A name or a reference makes it a sentence of its own: "move atlas an hour earlier".
    if not any(token.text in {NAME, TAKEN} for token in line):
        found = _choice(line[begun:], heard) or _other(line[begun:], heard)
        # "Un'ora e mezza" is a length, "e mezza" the half hour.
        found = found or (None if heard.reading.wish.minutes else same_hour(line, lex))
        # "An hour more" says by how much.
        found = found or (None if heard.reading.wish.minutes else resized(line, lex))
        marked = bool(force) or any(token.text in lex.corrections.after_all for token in line)
        found = found or shifted(line[begun:], heard, marked=marked)
    found = found or (_hours(line, begun, heard) if force else None) or _only_then(heard, marks)
    found = found or _instead(heard, marks, force) or _put(heard) or _needed(heard, marks)
    found = found or _preferred(heard, marks, force)
    return found or _counted(heard)


def _leading(line: Sequence[Token], lex: Lexicon, at: int) -> tuple[int, Force]:
    """Return the place behind the words with which a correction begins, from a place on, and how surely it is one."""
    # "Never mind, studio b" gives up what was wanted before, and says what is wanted instead.
    force = Force.RESTATED if at else Force.NONE
    while at < len(line):
        width, found = mark_at(line, at, lex)
        if line[at].text in lex.talk.refusing and width <= 1 and not counts_a_length(line, at, lex):
            width, found = 1, Force.RESTATED
        if line[at].text in MARKS:
            width, found = 1, force
        if not width or not (found or line[at].text in MARKS):
            break
        force, at = max(force, found), at + width
    return (at, force) if any(_says_something(token) for token in line[at:]) else (0, Force.NONE)


def _hours(line: Sequence[Token], begun: int, heard: Heard) -> Lasting | None:
    """Read how many hours are enough, of what was too long: "too long, one will do", German "zu lang, eine reicht"."""
    lex = heard.lexicon
    if not any(token.text in lex.sequels.lengthy for token in line[:begun]):
        return None
    numbers = [number for token in line[begun:] if (number := _number(token, lex) or _one(token, lex))]
    rest = (token for token in line[begun:] if not (_number(token, lex) or _one(token, lex)))
    small = MARKS.union(lex.sequels.enough, lex.sequels.needing, lex.corrections.only, lex.talk.please)
    known = all(among(token, small) for token in rest)
    return Lasting(60 * numbers[0]) if known and len(numbers) == 1 and numbers[0] <= LONGEST else None


def _only_then(heard: Heard, marks: set[int]) -> Correction | None:
    """Read the part of the day that is all that is needed: "only in the morning", German "doch nur vormittags"."""
    only = heard.lexicon.corrections.only
    said = any(token.text in only for token in heard.line.tokens) and heard.reading.wish.part is not None
    found = remaining(heard, needed_until(heard) | marks) if said else None
    if found is None:
        return None
    part = Wish(start=found.wish.start, part=found.wish.part, day_guessed=found.wish.day_guessed, whole=True)
    return Correction(replace(found, wish=part)) if replace(found.wish, whole=True) == part else None


def _instead(heard: Heard, marks: set[int], force: Force) -> Correction | None:
    """Read what shall be instead of what was shown: "no, curie", "use curie for it then", "make it friday"."""
    line, lex = heard.line.tokens, heard.lexicon
    after_all = lex.links.instead | lex.corrections.after_all
    evidence = {at for at, token in enumerate(line) if token.text in after_all}
    using = {*lex.verbs.make, *lex.corrections.using}
    # The "scrap" of "scrap that, studio b" gives up what was said before.
    if any(lex.verbs.firm.get(token.text) in ACTS for at, token in enumerate(line) if at not in marks):
        return None
    unit = _other_unit(heard)
    if unit:
        return Correction(Reading("book", Wish(unit=unit)))
    # "At 3 instead of 2": what was left out took its "instead" with it.
    replaced = heard.parsed.things.replaced
    if not (force or evidence or replaced or any(token.text in using for token in line)):
        return None
    found = remaining(heard, marks | evidence | set(range(cheers(line, heard))))
    if found is None:
        return None
    # "Oh, atlas tomorrow at 3" is a wish of its own.
    whole = found.wish.resource and found.wish.start
    return Correction(found) if force > Force.HESITATION or not whole else None


def _preferred(heard: Heard, marks: set[int], force: Force) -> Correction | None:
    """Read what is rather had: "friday is better", "the client wants 4", "great, take it for an hour"."""
    line = heard.line.tokens
    better = preferred(heard)
    found = remaining(heard, better | marks) if better else None
    # "No, atlas was better" takes another thing back; "atlas is better" may only praise it.
    if found and (found.wish.start or (force and found.wish == Wish(resource=found.wish.resource))):
        return Correction(found, doubtful=not force)
    asking, only_whether = asked_for(heard)
    found = remaining(heard, asking | marks) if asking else None
    if found and found.wish.start and not found.wish.names_resource:
        return Correction(found, doubtful=only_whether)
    others = wanted_by_others(heard)
    found = remaining(heard, others | marks) if others else None
    if found and found.wish.start and not found.wish.names_resource:
        return Correction(found, doubtful=True)
    if not takes(line, heard):
        return None
    lex = heard.lexicon
    around = lex.sequels.taking.union(lex.corrections.taking, lex.company.it, lex.corrections.after_all)
    # "Prendila" is one word, and names nothing.
    verbs = {at for at in heard.parsed.strange if line[at].text in lex.sequels.taking}
    found = remaining(heard, verbs | set(range(cheers(line, heard))), around=around)
    # "Ich hätte gern morgen einen Schreibtisch" takes nothing that was offered: it is a wish of its own.
    alone = found and (found.wish.resource or (found.wish.kind and found.wish.day))
    return Correction(found, taken=True) if found and not alone else None


def _rather(heard: Heard) -> Correction | None:
    """Read which time suits whoever cannot come at the one that was shown: "priya can't then, rather 11"."""
    lex, line = heard.lexicon, heard.parsed.typed
    behind = prevented(line, heard)
    if not behind or heard.parsed.things.named:
        return None
    # Read anew, from the words as typed: the clause may name the time that does not suit, which the other one replaced.
    rest = heard.reader.parse(line[behind:])
    other = replace(heard, parsed=rest, reading=heard.reader.meaning(rest, expected=True))
    said = lex.sequels
    small = said.better.union(
        said.suiting, said.possible, said.working, said.turning, said.wanting, said.cheering, lex.links.instead,
        lex.corrections.after_all, lex.corrections.around, lex.verbs.make, lex.speech.concluding,
        {Inner.RATHER},
    )  # fmt: skip
    loose = enumerate(rest.line.tokens)
    found = remaining(other, {at for at, token in loose if at not in rest.used and among(token, small)})
    proposed = found is not None and found.wish.start and not found.wish.names_resource
    return Correction(found, doubtful=True) if found and proposed else None


def _counted(heard: Heard) -> Correction | None:
    """Read how many people will come, where nothing else is said: "we're actually going to be 6"."""
    line, lex = heard.line.tokens, heard.lexicon
    said = lex.sequels
    small = MARKS.union(
        said.being, said.cheering, said.turning, lex.corrections.after_all, lex.things.people, lex.clocks.now,
        lex.corrections.only, lex.talk.refusing, said.us,
    )  # fmt: skip
    numbers = [number for token in line if (number := _number(token, lex)) and not among(token, small)]
    others = (token for token in line if not _number(token, lex))
    known = all(among(token, small) for token in others) and any(among(token, said.us) for token in line)
    if len(numbers) != 1 or numbers[0] not in PEOPLE or not known:
        return None
    sure = counts_for_sure((token.text for token in line), lex)
    return Correction(Reading("book", Wish(capacity=numbers[0], party=numbers[0] if sure else None)))


def _number(token: Token, lex: Lexicon) -> int | None:
    return token.value if token.value is not None else lex.numbers.cardinals.get(token.text)


def _needed(heard: Heard, marks: set[int]) -> Correction | Lasting | None:
    """Read an end, or a length, that is all that is needed: "we only need it until 2", "an hour should do"."""
    only_an_end = heard.reading.wish.start is None and heard.reading.wish.end is not None
    said = needed_until(heard)
    found = remaining(heard, said | marks) if said or only_an_end else None
    if found is None:
        return None
    wish = found.wish
    if wish.end and wish == Wish(end=wish.end, day_guessed=wish.day_guessed):
        return Correction(found)
    # "10 to 11 is enough" says both.
    ranged = Wish(start=wish.start, end=wish.end, minutes=wish.minutes, day_guessed=wish.day_guessed)
    if said and wish.moment and wish.end and wish == ranged:
        return Correction(found)
    lasts = wish.minutes and wish == Wish(minutes=wish.minutes) and not takes(heard.line.tokens, heard)
    return Lasting(wish.minutes) if wish.minutes and lasts else None


def _other_unit(heard: Heard) -> str | None:
    """Return the unit that is wanted in place of another one: the 7F of "7F instead of 7E"."""
    line, links = heard.line.tokens, heard.lexicon.links
    at = next((at for at, token in enumerate(line) if token.text in links.instead), None)
    if at is None:
        return None
    old = tuple(token for token in line[at + 1 :] if token.text not in links.of)
    return unit_alone(line[:at], heard) if unit_alone(old, heard) else None


def _other(line: Sequence[Token], heard: Heard) -> TheOther | None:
    lex, said = heard.lexicon, heard.lexicon.corrections
    kinds = heard.reader.known.called(lex).kinds
    small = said.taking | said.denying | said.others | lex.talk.fillers | lex.numbers.vague | MARKS
    small |= lex.talk.refusing | lex.links.conjunctions | lex.sequels.turning | lex.sequels.cheering | lex.talk.please
    small |= said.after_all | lex.sequels.taking | lex.talk.it | lex.corrections.around
    one = any(token.text in said.others for token in line) and all(
        token.text in small or token.text in kinds for token in line
    )
    return TheOther(next((kinds[token.text] for token in line if token.text in kinds), None)) if one else None


def _says_something(token: Token) -> bool:
    return token.is_word or token.value is not None or token.text == NAME


def _put(heard: Heard) -> Correction | None:
    """Return another time of what was spoken of, where nothing else is said: "push it to 4", "mets-la jeudi"."""
    line, lex = heard.line.tokens, heard.lexicon
    # A short word for "it" is an article as well: "la semaine prochaine" answers a question.
    putting = lex.sequels.putting | lex.sequels.pushing
    verbs = (word for word in (token.text for token in line) if word in putting or _points(word, lex))
    names = any(token.text in {NAME, TAKEN} for token in line)
    if names or heard.reading.intent not in {"book", "other", "find"} or not any(verbs):
        return None
    small = lex.talk.it.union(
        lex.links.towards,
        lex.links.instead,
        lex.sequels.cheering,
        lex.talk.please,
        putting,
        lex.sequels.possible,
        lex.sequels.looking,
    )
    reading = remaining(
        heard, {at for at, token in enumerate(line) if token.text in small and at not in heard.parsed.used}
    )
    return Correction(reading) if reading and reading.wish.start else None


def _points(word: str, lex: Lexicon) -> bool:
    return word in lex.talk.it and len(word) > PRONOUN


def _choice(line: Sequence[Token], heard: Heard) -> Choice | None:
    lex = heard.lexicon
    ordinals = lex.numbers.ordinals
    small = lex.talk.fillers.union(
        lex.numbers.articles, lex.links.of, lex.numbers.vague, lex.corrections.taking, lex.sequels.suiting
    )
    at = next((at for at, token in enumerate(line) if token.text not in small or token.text in ordinals), None)
    if at is None:
        return None
    last = lex.days.sides.get(line[at].text) == "last"
    number = (LAST, at + 1) if last else ordinal(Line(tuple(line), lex, heard.reader.now), at)
    wish = heard.reading.wish
    whole = len(line) == len(heard.line.tokens)
    clock = wish.moment if wish.day_guessed and whole else None
    lasts = wish == (Wish(start=clock, minutes=wish.minutes, day_guessed=True) if clock else Wish(minutes=wish.minutes))
    minutes, clock = (wish.minutes, clock) if lasts and whole else (None, None)
    # "The first one for 30 minutes": what says the length is read already.
    read = heard.parsed.used if minutes or clock else ()
    rest = [token.text for place, token in enumerate(line) if number and place >= number[1] and place not in read]
    counted = line[at].value is None or bool(rest)
    fits = number is not None and number[0] < LONGEST and all(word in small or not word.isalnum() for word in rest)
    fits = fits and counted
    return Choice(number[0], minutes, clock) if number and fits and number[0] else None
