"""One language's reading of a sentence: tokens → `Parsed` → `Reading`."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise, takewhile
from typing import Self

from adapters.understanding.certainty.acts import governors
from adapters.understanding.certainty.judged import judged
from adapters.understanding.certainty.wishes import is_wish
from adapters.understanding.clauses import clauses
from adapters.understanding.corrections import corrected
from adapters.understanding.exclusions import left_out
from adapters.understanding.governing import Scene
from adapters.understanding.intent import Signs, away, unknown, verb
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index
from adapters.understanding.reading import ACTS, CHANGES, Reading, Reason, Verb
from adapters.understanding.several import both_days, wishes
from adapters.understanding.shortening import shortening
from adapters.understanding.target import day_before, target, tells_the_booking, verb_that_moves
from adapters.understanding.things import Things, code, things
from adapters.understanding.titles.clause import Clause
from adapters.understanding.titles.found import found
from adapters.understanding.tokens import Token, between
from adapters.understanding.typography import folded
from adapters.understanding.when.line import ANYWHERE, Line
from adapters.understanding.when.pieces import Clock, ClockRange, DayPiece, People, Piece, Placed, Stretch, Until, Vague
from adapters.understanding.when.place import Place
from adapters.understanding.when.scan import NAME, scan
from adapters.understanding.when.settle import When, settled, without
from adapters.understanding.when.zones import brought_home, on_a_real_clock, there
from core.domain.bookings.wish import Wish

PATIENT: frozenset[Verb] = frozenset({"list", "help", "quota", "other", "checkin", "checkout"})
"""Intents for which a contradiction in the time does no harm, so that nothing has to be asked."""
MUTE = "\2"
"""The word of a token that says nothing."""
UNTIMED = (People, Stretch, Vague)
"""Pieces that say no time."""
NAMELESS: frozenset[Verb] = frozenset({"book", "find"})
"""Intents for which an unknown name is worth an answer."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence taken apart in one language, before anything is decided about it."""

    typed: tuple[Token, ...]
    things: Things
    line: Line
    placed: tuple[Placed, ...]
    """The pieces about time and people, in their order."""
    strange: tuple[int, ...]
    """The places of the words that mean nothing in this language."""
    title: str | None = None
    """What it is for, as typed; its words are no longer among the tokens."""
    quotes: tuple[str, ...] = ()
    """What stood in quotation marks, as typed; each may be a title."""
    cites: bool = False
    """Whether anything was left out because somebody else said it."""

    @property
    def pieces(self) -> list[Piece]:
        """Return the pieces without their places."""
        return [each.piece for each in self.placed]

    @property
    def used(self) -> set[int]:
        """Return the places that a piece covers."""
        return {at for each in self.placed for at in range(each.start, each.end)}

    def muted(self, places: Collection[int]) -> Self:
        """Return it with the words at those places as if they meant nothing; nothing is scanned again."""
        muted = {at: self.line.tokens[at]._replace(text=MUTE) for at in places}
        kept = tuple(muted.get(at, token) for at, token in enumerate(self.line.tokens))
        return replace(self, things=replace(self.things, tokens=kept), line=replace(self.line, tokens=kept))

    def without(self, dropped: Collection[int]) -> Self:
        """Return it without the tokens at those places, none of which belongs to a piece; nothing is scanned again."""
        kept = [at for at in range(len(self.line.tokens)) if at not in dropped]
        new = {at: place for place, at in enumerate(kept)}
        rest = tuple(self.line.tokens[at] for at in kept)
        return replace(
            self,
            things=replace(self.things, tokens=rest),
            line=replace(self.line, tokens=rest),
            placed=tuple(each._replace(start=new[each.start], end=new[each.end - 1] + 1) for each in self.placed),
            strange=tuple(new[at] for at in self.strange if at in new),
        )


@dataclass(frozen=True, slots=True)
class Reader:
    """A language and a catalogue, for sentences that are said at `now`, the place's own wall time."""

    lex: Lexicon
    known: Index
    now: datetime
    month_first: bool
    place: Place = ANYWHERE

    def parse(self, typed: tuple[Token, ...]) -> Parsed:
        """Find the names, the pieces about time, and the words that mean nothing in this language."""
        return self._with_typos(self.scanned(typed, self._things(typed)))

    def part(self, typed: tuple[Token, ...]) -> Things:
        """Return the things in these tokens."""
        return things(typed, self.lex, self.known, today=self.now.date(), place=self.place)

    def pieces(self, line: tuple[Token, ...]) -> Sequence[Placed]:
        """Return the pieces about time and people in these tokens."""
        return scan(Line(line, self.lex, self.now, self.month_first, self.place))

    def _things(self, typed: tuple[Token, ...]) -> Things:
        """Return the things, without what was taken back or named only to be left out."""
        words = self.lex.corrections
        corrects = not words.marks.keys().isdisjoint(token.text for token in typed)
        found = corrected(typed, self) if corrects else self.part(typed)
        leaves = not self.lex.leaving_out.isdisjoint(token.text for token in found.tokens)
        return left_out(found, self) if leaves else found

    def scanned(self, typed: tuple[Token, ...], found: Things) -> Parsed:
        """Find the pieces about time among tokens in which the names are known."""
        line = self._line(found.tokens, found)
        placed = tuple(scan(line))
        return Parsed(typed, found, line, placed, self._strange(found, placed))

    def titled(self, parsed: Parsed, text: str) -> Parsed:
        """Take the title out of a sentence, and scan the rest once more; `text` is what the tokens were made of."""
        calls = self.known.called(self.lex)
        title = found(
            Clause(
                parsed.line,
                parsed.placed,
                parsed.strange,
                calls.kinds,
                calls.tags,
                bool(parsed.things.named),
            )
        )
        # The words by which a booking is made shorter stand where a title would.
        if title is None or shortening(parsed.things.tokens, parsed.placed, self.lex):
            return parsed
        # "Die spätere" is one of several.
        if all(token.text in self.lex.sequels.extremes for token in parsed.line.tokens[title.start : title.end]):
            return parsed
        said = between(text, parsed.line.tokens[title.start : title.end])
        kept = [at for at in range(len(parsed.line.tokens)) if at not in title.cut]
        rest = tuple(parsed.line.tokens[at] for at in kept)
        again = self.scanned(parsed.typed, replace(parsed.things, tokens=rest))
        # A misspelled name that was found among the strange words stays found.
        strange = tuple(at for at in again.strange if kept[at] in parsed.strange)
        return replace(again, strange=strange, title=said)

    def bare(self, parsed: Parsed, text: str) -> str | None:
        """Return the words that tell something, without those for any booking: the "retro" of "my retro"."""
        lex = self.lex
        small = lex.inside_titles.union(lex.things.own, lex.things.nouns, lex.titles.meetings, lex.talk.it)
        telling = [at for at, token in enumerate(parsed.line.tokens) if token.is_word and token.text not in small]
        return between(text, parsed.line.tokens[telling[0] : telling[-1] + 1]) if telling else None

    def meaning(self, parsed: Parsed, *, expected: bool) -> Reading:
        """Decide on the meaning; with `expected`, it is a booking unless a word says otherwise."""
        meant = self._said(parsed, expected=expected)
        if expected:
            return meant
        scene, verbs = self._scene(parsed), self._saying(parsed, meant.intent)
        said = governors(scene, verbs) if meant.intent in ACTS else ()
        timed = any(not isinstance(each.piece, UNTIMED) for each in parsed.placed)
        if meant.intent in CHANGES and verbs and timed and is_wish(scene, said):
            # What looked like an act belongs to what the booking is for, and says nothing.
            return self.meaning(parsed.muted(verbs), expected=False)
        told = judged(meant, scene, said)
        if told.certain == "do" and told.intent in CHANGES and self._is_unsure(told, parsed):
            told = replace(told, certain="ask", vague=not told.clarify)
        # What is left of a forwarded message is its subject, and no wish.
        subject = told.intent == "book" and told.wish.moment is None
        if parsed.cites and (told.certain == "leave" or subject):
            return replace(told, intent="other", speech="quote", certain="leave", reason=None)
        return told

    def _is_unsure(self, told: Reading, parsed: Parsed) -> bool:
        """
        Whether a change may be meant of something else than a booking.

        "My netflix" and "the coffee stain in hubble" are no occasions, and "move the table to the window" has no time.
        """
        titles, title = self.lex.titles, folded(parsed.title or "").split()
        small = titles.inside | self.lex.spans.lasting
        head = set(takewhile(lambda word: word not in small, title))
        if title and head.isdisjoint(titles.events | titles.meetings):
            # What is said of a booking behind a comma tells why: "kill atlas tomorrow, client bailed".
            return not (told.intent == "cancel" and told.wish.resource and told.wish.start and _is_apart(parsed))
        nowhere = told.wish.start is None and not told.wish.minutes and len(parsed.things.named) <= 1
        return told.intent == "move" and nowhere and bool(title or parsed.strange)

    def _scene(self, parsed: Parsed) -> Scene:
        line, used, calls = parsed.line.tokens, parsed.used, self.known.called(self.lex)
        return Scene(clauses(line, self.lex, used), line, used, set(parsed.strange), calls.kinds, calls.tags)

    def _saying(self, parsed: Parsed, intent: Verb) -> list[int]:
        """Return the places of the words that say an intent."""
        verbs, line = self.lex.every_verb, parsed.line.tokens
        saying = [at for at, token in enumerate(line) if verbs.get(token.text) == intent]
        if saying or intent != "move":
            return saying
        # "Curie wed 2pm instead of monday" and "my slot an hour later" have no verb.
        aside = self.lex.links.instead | self.lex.talk.later | self.lex.talk.earlier
        return [at for at, token in enumerate(line) if token.text in aside]

    def _said(self, parsed: Parsed, *, expected: bool) -> Reading:
        signs = self._signs(parsed, expected=expected)
        # The verb before the time: "extend" takes every clock for an end, and "move" knows two times.
        wanted = verb(signs, self.lex)
        shorter = shortening(parsed.things.tokens, parsed.placed, self.lex)
        # Whatever these verbs do elsewhere, a length of it is no booking: "quita 10 minutos" cancels nothing.
        wanted = "extend" if shorter and wanted != "help" else wanted
        if wanted == "other" and not (signs.timed or signs.lasting):
            return Reading("other")
        told = self._meant(wanted, parsed, signs)
        if parsed.title or shorter:
            told = replace(told, title=parsed.title, shorter=told.shorter or shorter == "by", whole=shorter == "to")
        return self._one_by_one(told, parsed) if told.clarify or told.repeat else told

    def _meant(self, wanted: Verb, parsed: Parsed, signs: Signs) -> Reading:
        if wanted == "move":
            return self._moved(parsed, signs)
        told = self._judged(wanted, parsed.things, self._time(wanted, parsed), signs)
        if wanted == "extend" and (told.wish.minutes or isinstance(told.wish.end, datetime)):
            return replace(told, old=Wish(start=self._day_said(parsed)))
        return replace(told, away=True) if wanted == "cancel" and away(signs, self.lex) else told

    def _day_said(self, parsed: Parsed) -> date | None:
        """Return the day that is said beside a length or a clock: the one of the booking that is extended."""
        days = [piece for piece in parsed.pieces if isinstance(piece, DayPiece)]
        start = self._settled(days, parsed.things).start if days else None
        return start if not isinstance(start, datetime) else None

    def wish_of(self, found: Things, placed: Sequence[Placed]) -> Reading:
        """Return the booking that these things and pieces about time mean."""
        parsed = Parsed(found.tokens, found, self._line(found.tokens, found), tuple(placed), ())
        return self._judged("book", found, self._settled(parsed.pieces, found), self._signs(parsed, expected=True))

    def placed(self, found: Things) -> Sequence[Placed]:
        """Return the pieces about time and people among the tokens."""
        return scan(self._line(found.tokens, found))

    def _one_by_one(self, told: Reading, parsed: Parsed) -> Reading:
        """Return a wish for several days, times or things as so many wishes, of which one at a time can be had."""
        if told.intent not in NAMELESS or told.reason not in {None, "day-mismatch", "two-times", "two-names"}:
            return told
        if told.repeat:
            found = both_days(parsed.things, parsed.placed, self)
        else:
            found = wishes(parsed.things, parsed.placed, self)
        return replace(told, reason="several", several=found, repeat=None, rivals=(), times=()) if found else told

    def about(self, parsed: Parsed) -> Reading:
        """Return what a sentence names, thing and time, whatever its verb is."""
        when = self._settled(parsed.pieces, parsed.things)
        told = self._judged("find", parsed.things, when, self._signs(parsed, expected=False))
        return replace(told, reason=None, times=(), unknown=None)

    def _with_typos(self, parsed: Parsed) -> Parsed:
        """Look for misspelled names among the words that mean nothing else."""
        # Last of all, and only without an exact name: a misspelled name must not win over a word that is known.
        if parsed.things.named or not parsed.strange:
            return parsed
        sights = self.known.fuzzy(parsed.line.tokens, parsed.strange)
        if not sights:
            return parsed
        taken = {at for sight in sights for at in range(sight.start, sight.end)}
        named = tuple(dict.fromkeys(each for sight in sights for each in sight.named))
        strange = tuple(at for at in parsed.strange if at not in taken)
        return replace(parsed, things=replace(parsed.things, named=(named,)), strange=strange)

    def _strange(self, found: Things, placed: Sequence[Placed]) -> tuple[int, ...]:
        used = {at for each in placed for at in range(each.start, each.end)}
        calls = self.known.called(self.lex)
        return tuple(
            at
            for at, token in enumerate(found.tokens)
            if at not in used and token.is_word and not (token.text in calls.kinds or token.text in calls.tags)
            if token.text not in self.known.attributes
            if token.text not in self.lex.known or token.text in self.known.words
        )

    def _signs(self, parsed: Parsed, *, expected: bool) -> Signs:
        lex, found, placed = self.lex, parsed.things, parsed.placed
        words = [token.text for token in found.tokens]
        calls = self.known.called(lex)
        kind = found.kind or next((calls.kinds[word] for word in words if word in calls.kinds), None)
        people = next((each.piece.count for each in placed if isinstance(each.piece, People)), None)
        lengths = [each for each in placed if isinstance(each.piece, Stretch)]
        tags = tuple(dict.fromkeys(calls.tags[word] for word in words if word in calls.tags))
        return Signs(
            found.tokens,
            parsed.strange,
            calls.kinds,
            calls.plurals,
            named=bool(found.named),
            titled=parsed.title is not None,
            kind=kind,
            people=people,
            tags=tags,
            counted=found.count is not None,
            numbered=kind is not None and len(found.units) == 1,
            described=people is not None or bool(tags or found.measures or found.site or found.floor or found.without),
            timed=any(not isinstance(each.piece, UNTIMED) for each in placed),
            clocked=any(isinstance(each.piece, Clock | ClockRange) for each in placed),
            lasting=bool(lengths),
            more=any(self._is_more(words, each) for each in lengths),
            until=any(_ends(each.piece) for each in placed),
            code=code(parsed.typed, words, lex),
            reference=found.reference,
            expected=expected,
        )

    def _is_more(self, words: Sequence[str], length: Placed) -> bool:
        """Whether a word in or right beside a length says that it is a further one."""
        around = words[max(0, length.start - 1) : length.end + 1]
        lex = self.lex
        return any(word in lex.spans.further or lex.verbs.mild.get(word) == "extend" for word in around)

    def _line(self, said: tuple[Token, ...], found: Things) -> Line:
        return Line(said, self.lex, self._now(found), self.month_first, self.place)

    def _now(self, found: Things) -> datetime:
        """Return the wall time where the times are said: the place's own, or that of the zone in the sentence."""
        return there(self.now, found.zone, self.place.zone) if found.zone else self.now

    def _settled(self, pieces: Iterable[Piece], found: Things) -> When:
        """Return the time as the place's own wall time."""
        said, now = list(pieces), self._now(found)
        when = settled(said, now)
        if when.repeat and found.spared:
            when = without(when, found.spared, said, now.date(), country=self.place.country)
        # The clock of another zone tells which of two instants is meant.
        return brought_home(when, found.zone, self.place.zone) if found.zone else on_a_real_clock(when, self.place.zone)

    def _time(self, wanted: Verb, parsed: Parsed) -> When:
        if wanted == "extend":
            ends = _as_ends([each.piece for each in _before_instead(parsed, self.lex)])
            return self._settled(ends, parsed.things)._replace(start=None, repeat=None, part=None)
        return self._settled(parsed.pieces, parsed.things) if wanted != "help" else When()

    def _moved(self, parsed: Parsed, signs: Signs) -> Reading:
        """Read the new time, and the new thing, behind "to"; the words before it tell the booking."""
        found, placed = self._shifted(parsed)
        moving = verb_that_moves(found.tokens, self.lex)
        # "Instead" before the verb, as in "instead, move it to 4", begins the sentence and ends nothing.
        behind_it = enumerate(found.tokens[moving:], moving)
        instead = next((at for at, token in behind_it if token.text in self.lex.links.instead), None)
        # "Rather friday at 10 for my booking" has no earlier words that say the new time.
        if instead is not None and any(each.end <= instead for each in placed):
            placed = tuple(each for each in placed if each.end <= instead)
            kept = sum(token.text == NAME for token in found.tokens[:instead])
            named = found.named[:kept] or found.named
            found = replace(found, tokens=found.tokens[:instead], named=named)
        split = target(found.tokens, moving, self.lex)
        if split is None:
            old = self._settled(
                (each.piece for each in placed if tells_the_booking(found.tokens, each, self.lex)), found
            )
            new = self._settled(
                (each.piece for each in placed if not tells_the_booking(found.tokens, each, self.lex)), found
            )
            names = len(found.named)
            if new.minutes and new.start and not isinstance(new.start, datetime):
                # "Delay tomorrow's meeting by an hour": the day tells the booking.
                old, new = new._replace(minutes=None), new._replace(start=None, end=None)
        else:
            # "to 4" is read as "at 4". `min`, because a set has no first word and any of these will do.
            to = found.tokens[split]._replace(text=min(self.lex.links.at))
            day = day_before(found.tokens, placed, split, self.lex)
            tail = (*found.tokens[day:split], to, *found.tokens[split + 1 :])
            head = self._line(found.tokens[:day], found)
            new = self._settled((each.piece for each in scan(self._line(tail, found))), found)
            old = self._settled((each.piece for each in scan(head)), found)
            new = _on_the_same_day(new, old)
            names = sum(token.text == NAME for token in head.tokens)
        front, behind = found.named[:names], found.named[names:]
        one = front[0][0].name if len(front) == 1 and len(front[0]) == 1 else None
        told = self._judged("move", replace(found, named=behind or front), new, signs)
        return replace(
            told,
            old=Wish(resource=one, start=old.start, day_guessed=old.day_guessed),
            shorter=any(token.text in self.lex.verbs.forward for token in found.tokens),
        )

    def _shifted(self, parsed: Parsed) -> tuple[Things, Sequence[Placed]]:
        """Return things and pieces without the "later" of "30 minutes later", which counts from the booking's time."""
        found, spans, later = parsed.things, self.lex.spans, self.lex.talk.later
        units = spans.units.keys() | spans.glued_units.keys()
        pairs = enumerate(pairwise(found.tokens), 1)
        behind = {at for at, (unit, token) in pairs if token.text in later and unit.text in units}
        if not behind:
            return found, parsed.placed
        rest = replace(found, tokens=tuple(token for at, token in enumerate(found.tokens) if at not in behind))
        return rest, self.placed(rest)

    def _judged(self, wanted: Verb, found: Things, when: When, signs: Signs) -> Reading:
        """Combine name and time; a contradiction, or names that rival for one place, are the reason for a question."""
        meant = list(dict.fromkeys(each.name for group in found.named for each in group))
        together = wanted in NAMELESS and self._joined(found)
        rivals = () if together or len(meant) <= 1 else tuple(meant)
        kind = None if meant else signs.kind
        # "Bureau 4" is the 4 of whatever desks there are.
        # "Deux bureaux" are two of the only desks that there are.
        units = found.units or (found.count and kind)
        one = self.known.only(kind, found.units) if units and not meant else None
        reason: Reason | None = when.reason if wanted not in PATIENT else None
        reason = reason or _unsure(wanted, found, repeats=when.repeat is not None)
        several = found.units if len(found.units) > 1 else ()
        wish = Wish(
            resource=one.name if one else meant[0] if meant and not rivals else None,
            also=tuple(meant[1:]) if together else (),
            unit=found.units[0] if len(found.units) == 1 else None,
            units=several,
            count=found.count,
            kind=None if one else kind,
            capacity=signs.people,
            tags=signs.tags,
            measures=found.measures,
            site=found.site,
            floor=found.floor,
            without=found.without,
            start=when.start,
            end=when.end,
            part=when.part,
            minutes=when.minutes,
            day_guessed=when.day_guessed,
        )
        return Reading(
            wanted,
            wish,
            rivals=rivals,
            unknown=found.unknown or unknown(signs, self.lex) if wanted in NAMELESS and not meant else None,
            repeat=when.repeat,
            code=signs.code,
            reference=signs.reference,
            reason=reason or ("two-names" if rivals else None),
            times=when.times if reason else (),
            zone=found.zone,
            units=several or found.count,
        )

    def _joined(self, found: Things) -> bool:
        """Whether several names, each of one resource, are joined by "and", a plus or a comma, and not by "or"."""
        if len(found.named) < 2 or any(len(group) > 1 for group in found.named):  # noqa: PLR2004 - several
            return False
        places = [at for at, token in enumerate(found.tokens) if token.text == NAME]
        between = [{token.text for token in found.tokens[left + 1 : right]} for left, right in pairwise(places)]
        joints = self.lex.links.conjunctions | self.lex.things.having | {",", "+"}
        small = joints | self.lex.talk.fillers | self.lex.numbers.articles
        return all(words & joints and words <= small and not words & self.lex.links.either for words in between)


def _before_instead(parsed: Parsed, lex: Lexicon) -> Sequence[Placed]:
    """Return the pieces without those that say what it was: "finiamo alle 16 invece che alle 17"."""
    at = next((at for at, token in enumerate(parsed.line.tokens) if at and token.text in lex.links.instead), None)
    return parsed.placed if at is None else [each for each in parsed.placed if each.end <= at]


def _is_apart(parsed: Parsed) -> bool:
    """Whether the title stood behind a comma."""
    return any(token.text == "," for token in parsed.line.tokens)


def _unsure(wanted: Verb, found: Things, *, repeats: bool) -> Reason | None:
    """Return why it must be asked what was taken back or left out; a search and a booking only leave it out."""
    if found.reason == "exclusion" and wanted in NAMELESS and not repeats:
        return None
    if wanted in NAMELESS or wanted in PATIENT:
        return found.reason if wanted not in PATIENT else None
    return found.reason or ("exclusion" if found.without else None)


def _ends(piece: Piece) -> bool:
    return isinstance(piece, Until) or (isinstance(piece, Clock) and piece.role == "until")


def _as_ends(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces with every clock as a new end."""
    for piece in pieces:
        match piece:
            case Clock():
                yield replace(piece, role="until")
            case ClockRange():
                yield replace(piece.end, role="until", bare=False)
            case _:
                yield piece


def _on_the_same_day(new: When, old: When) -> When:
    """Put a clock that names no day on the day of the booking that moves."""
    if not new.day_guessed or old.start is None or old.day_guessed or not isinstance(new.start, datetime):
        return new
    day: date = old.start.date() if isinstance(old.start, datetime) else old.start
    start = datetime.combine(day, new.start.time())
    end = start + (new.end - new.start) if isinstance(new.end, datetime) else new.end
    return new._replace(start=start, end=end, day_guessed=False)
