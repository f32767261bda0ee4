"""A sentence → a Reading: what is wanted, of what, and when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from typing import Literal

from adapters.understanding.intent import Signs, away, unknown, verb
from adapters.understanding.lexicon import lexicon, month_first, others
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index, index
from adapters.understanding.reading import Named, Reading, Reason, Verb
from adapters.understanding.things import Things, code, things
from adapters.understanding.tokens import MOST, Token, tokens
from adapters.understanding.when.line import Line
from adapters.understanding.when.pieces import Clock, ClockRange, People, Piece, Placed, Stretch, Until
from adapters.understanding.when.scan import NAME, scan
from adapters.understanding.when.settle import When, settled

PATIENT: frozenset[Verb] = frozenset({"list", "help", "quota", "other", "checkin", "checkout"})
"""Where no contradiction in the time can do harm."""
SEVERAL = 2
MOST_FOREIGN = 60
"""Words of the longest text that is read in other languages than the member's."""
NAMELESS: frozenset[Verb] = frozenset({"book", "find"})
"""Where words that are no name are worth an answer."""


def read(
    text: str,
    *,
    now: datetime,
    language: str = "en",
    catalogue: Sequence[Named] = (),
    expects: Literal["book"] | None = None,
) -> Reading:
    """
    Return what the text means to somebody who says it at `now`, naive and the place's own wall time.

    `expects="book"` takes words for a booking's though nothing else says so, as behind /book. A text that only names a
    time is "book" as well: it completes a wish that was begun. Never raises, whatever was typed; of a long text only
    the beginning is read. Pass the same tuple as `catalogue` while it is unchanged, and it is prepared once.
    """
    return best(text, now=now, language=language, catalogue=catalogue, expects=expects)[0]


def best(
    text: str,
    *,
    now: datetime,
    language: str,
    catalogue: Sequence[Named],
    expects: Literal["book"] | None = None,
) -> tuple[Reading, "Reader | None"]:
    """Return what `read` does, and the reader that read it, in its language; none where nothing was typed."""
    known = index(catalogue)
    found, strange, by = Reading("other"), MOST + 1, None
    for lex, months_first in _likely(language) if tokens(text) else ():
        typed = tokens(text, lex.typography)
        reader = Reader(typed, lex, known, now, months_first, expects == "book")
        reading, left = reader.read()
        # Nothing wanted is the better reading only where every word of it means something.
        nothing = reading.intent == "other" != found.intent and (left or strange < SEVERAL)
        if left < strange and not nothing:
            found, strange, by = reading, left, reader
        if not strange or len(typed) > MOST_FOREIGN:
            break
    return found, by


def _likely(language: str) -> Iterator[tuple[Lexicon, bool]]:
    """Yield the languages in which a member writes: their own first; the others are read where words stay strange."""
    own = lexicon(language)
    yield own, month_first(language)
    for other in others(own):
        yield other, False


@dataclass(frozen=True, slots=True)
class Reader:
    """One text, and the language in which it is read."""

    typed: Sequence[Token]
    lex: Lexicon
    known: Index
    now: datetime
    month_first: bool
    expected: bool

    def read(self) -> tuple[Reading, int]:
        """Return what is meant, and how many words mean nothing in this language."""
        found = things(self.typed, self.lex, self.known)
        line = Line(found.tokens, self.lex, self.now, self.month_first)
        placed = scan(line)
        found, left = self._with_typos(found, placed)
        signs, reading = self._signs(found, placed, left)
        wanted = verb(signs, self.lex)
        if wanted == "other" and not (signs.timed or signs.lasting):
            return Reading("other"), len(left)
        return self._dated(wanted, reading, found, placed, signs), len(left)

    def _with_typos(self, found: Things, placed: Sequence[Placed]) -> tuple[Things, list[int]]:
        """Look for misspelled names among the words that mean nothing else."""
        left = self._left(found, placed)
        if any(token.text == NAME for token in found.tokens):
            return found, left
        sights = self.known.fuzzy(found.tokens, left)
        if not sights:
            return found, left
        taken = {at for sight in sights for at in range(sight.start, sight.end)}
        named = tuple(dict.fromkeys(each for sight in sights for each in sight.named))
        return replace(found, named=(named,)), [at for at in left if at not in taken]

    def _left(self, found: Things, placed: Sequence[Placed]) -> list[int]:
        used = {at for each in placed for at in range(each.start, each.end)}
        calls = self.known.called(self.lex)
        return [
            at
            for at, token in enumerate(found.tokens)
            if at not in used and token.is_word and not (token.text in calls.kinds or token.text in calls.tags)
            if token.text not in self.lex.known or token.text in self.known.words
        ]

    def _signs(self, found: Things, placed: Sequence[Placed], left: Sequence[int]) -> tuple[Signs, Reading]:
        lex, words = self.lex, [token.text for token in found.tokens]
        calls = self.known.called(lex)
        kind = found.kind or next((calls.kinds[word] for word in words if word in calls.kinds), None)
        people = next((each.piece.count for each in placed if isinstance(each.piece, People)), None)
        asked = any(lex.verbs.firm.get(word) == "checkin" or word in lex.things.codes for word in words)
        six = code(self.typed, asked=asked)
        reading = Reading(
            "other",
            unit=found.unit,
            kind=None if found.named else kind,
            capacity=people,
            tags=tuple(dict.fromkeys(calls.tags[word] for word in words if word in calls.tags)),
            measures=found.measures,
            site=found.site,
            floor=found.floor,
            code=six,
            reference=found.reference,
        )
        signs = Signs(
            found.tokens,
            left,
            calls.kinds,
            calls.plurals,
            named=bool(found.named),
            kind=kind is not None,
            described=people is not None or bool(reading.tags or found.measures or found.site or found.floor),
            timed=any(not isinstance(each.piece, People | Stretch) for each in placed),
            lasting=any(isinstance(each.piece, Stretch) for each in placed),
            until=any(_ends(each.piece) for each in placed),
            code=six is not None,
            reference=found.reference is not None,
            expected=self.expected,
        )
        return signs, reading

    def _dated(self, wanted: Verb, reading: Reading, found: Things, placed: Sequence[Placed], signs: Signs) -> Reading:
        """Add the time and the name, each as the intent reads them."""
        if wanted == "move":
            return self._moved(replace(reading, intent=wanted), found, placed, signs)
        when = self._time(wanted, placed)
        told = replace(
            reading,
            intent=wanted,
            shorter=wanted == "extend" and any(token.text in self.lex.verbs.shortening for token in found.tokens),
            away=away(signs, self.lex),
            start=when.start,
            end=when.end,
            part=when.part,
            duration_min=when.duration_min,
            repeat=when.repeat,
            day_guessed=when.day_guessed,
        )
        return self._judged(told, found, when, signs)

    def _time(self, wanted: Verb, placed: Sequence[Placed]) -> When:
        pieces = [each.piece for each in placed]
        if wanted == "extend":
            return _extended(pieces, self.now)
        return settled(pieces, self.now) if wanted != "help" else When()

    def _moved(self, reading: Reading, found: Things, placed: Sequence[Placed], signs: Signs) -> Reading:
        """Read the new time, and the new thing, behind "to"; what stands before it tells the booking."""
        instead = next((at for at, token in enumerate(found.tokens) if token.text in self.lex.links.instead), None)
        if instead is not None:
            placed = [each for each in placed if each.end <= instead]
            found = replace(found, tokens=found.tokens[:instead])
        split = self._target(found.tokens)
        if split is None:
            old = settled([each.piece for each in placed if self._is_old(found.tokens, each)], self.now)
            new = settled([each.piece for each in placed if not self._is_old(found.tokens, each)], self.now)
            names = len(found.named)
        else:
            to = found.tokens[split]._replace(text=min(self.lex.links.at))
            tail = (to, *found.tokens[split + 1 :])
            new = settled([each.piece for each in scan(Line(tail, self.lex, self.now, self.month_first))], self.now)
            head = Line(found.tokens[:split], self.lex, self.now, self.month_first)
            old = settled([each.piece for each in scan(head)], self.now)
            new = _on_the_same_day(new, old)
            names = sum(token.text == NAME for token in head.tokens)
        front, behind = found.named[:names], found.named[names:]
        one = front[0][0].name if len(front) == 1 and len(front[0]) == 1 else None
        told = replace(
            reading,
            old_resource=one,
            old_start=old.start,
            old_day_guessed=old.day_guessed,
            shorter=any(token.text in self.lex.verbs.forward for token in found.tokens),
            start=new.start,
            end=new.end,
            part=new.part,
            duration_min=new.duration_min,
            repeat=new.repeat,
            day_guessed=new.day_guessed,
        )
        return self._judged(told, replace(found, named=behind or front), new, signs)

    def _target(self, line: Sequence[Token]) -> int | None:
        """Return the place of the "to" that the new time follows."""
        lex = self.lex
        verbs = {**lex.verbs.mild, **lex.verbs.firm}
        moving = next(at for at, token in enumerate(line) if verbs.get(token.text) == "move")
        every = [at for at, token in enumerate(line) if token.text in lex.links.towards]
        last = lex.verbs.last and all(at < moving for at in every)
        places = [at for at in every if last or at > moving]
        places = [at for at in places if line[at].text not in lex.links.at] or places
        for place, at in enumerate(places[:-1]):
            if not any(token.text in lex.things.nouns for token in line[at : places[place + 1]]):
                return at
        return places[-1] if places else None

    def _is_old(self, line: Sequence[Token], each: Placed) -> bool:
        own = each.start > 0 and line[each.start - 1].text in self.lex.things.own
        return own or any(token.text in self.lex.things.nouns for token in line[each.end :])

    def _judged(self, reading: Reading, found: Things, when: When, signs: Signs) -> Reading:
        """Say what contradicts itself, and what may be two things."""
        meant = list(dict.fromkeys(each.name for group in found.named for each in group))
        together = reading.intent in NAMELESS and self._joined(found)
        rivals = () if together or len(meant) <= 1 else tuple(meant)
        # "Bureau 4" is the 4 of whatever desks there are.
        one = self.known.only(reading.kind, reading.unit) if reading.kind and reading.unit and not meant else None
        nameless = reading.intent in NAMELESS and not meant
        reason: Reason | None = when.reason if reading.intent not in PATIENT else None
        return replace(
            reading,
            resource=one.name if one else meant[0] if meant and not rivals else None,
            kind=None if one else reading.kind,
            also=tuple(meant[1:]) if together else (),
            rivals=rivals,
            unknown=found.unknown or unknown(signs, self.lex) if nameless else None,
            clarify=bool(rivals or reason),
            reason=reason or ("two-names" if rivals else None),
        )

    def _joined(self, found: Things) -> bool:
        """Say whether several names, each of one thing, are joined by "and", a plus or a comma, and not by "or"."""
        if len(found.named) < 2 or any(len(group) > 1 for group in found.named):  # noqa: PLR2004 - several
            return False
        places = [at for at, token in enumerate(found.tokens) if token.text == NAME]
        between = [{token.text for token in found.tokens[left + 1 : right]} for left, right in pairwise(places)]
        joints = self.lex.links.conjunctions | self.lex.things.having | {",", "+"}
        small = joints | self.lex.talk.fillers | self.lex.numbers.articles
        return all(words & joints and words <= small and not words & self.lex.links.either for words in between)


def _ends(piece: Piece) -> bool:
    return isinstance(piece, Until) or (isinstance(piece, Clock) and piece.role == "until")


def _extended(pieces: Sequence[Piece], now: datetime) -> When:
    """Read every clock as the new end."""
    until = [replace(piece, role="until") if isinstance(piece, Clock) else piece for piece in pieces]
    ends: list[Piece] = [
        replace(piece.end, role="until", bare=False) if isinstance(piece, ClockRange) else piece for piece in until
    ]
    when = settled(ends, now)
    return replace(when, start=None, repeat=None, part=None)


def _on_the_same_day(new: When, old: When) -> When:
    """Put a new clock on the day that was said of the booking."""
    if not new.day_guessed or old.start is None or old.day_guessed or not isinstance(new.start, datetime):
        return new
    day: date = old.start.date() if isinstance(old.start, datetime) else old.start
    start = datetime.combine(day, new.start.time())
    end = start + (new.end - new.start) if isinstance(new.end, datetime) else new.end
    return replace(new, start=start, end=end, day_guessed=False)
