"""One language's reading of a sentence: tokens → `Parsed` → `Reading`."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise, takewhile

from adapters.understanding.certainty.acts import governors
from adapters.understanding.certainty.judged import judged
from adapters.understanding.certainty.wishes import is_wish
from adapters.understanding.clauses import clauses
from adapters.understanding.corrections import corrected
from adapters.understanding.exclusions import left_out
from adapters.understanding.governing import Scene
from adapters.understanding.intent import Signs, away, counts_for_sure, unknown, verb
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.moved import two_times
from adapters.understanding.names import Index, Sight
from adapters.understanding.parsed import Parsed, before_instead, is_apart
from adapters.understanding.reading import ACTS, CHANGES, Reading, Reason, Verb
from adapters.understanding.resizing import resizing
from adapters.understanding.several import both_days, wishes
from adapters.understanding.shortening import shortening
from adapters.understanding.starting import Start, starting
from adapters.understanding.target import telling, tells_which
from adapters.understanding.things import Things, code, things
from adapters.understanding.titles.clause import Clause
from adapters.understanding.titles.found import found
from adapters.understanding.tokens import Token, between
from adapters.understanding.typography import folded
from adapters.understanding.units import seat_words
from adapters.understanding.when.line import ANYWHERE, Line
from adapters.understanding.when.pieces import (
    Clock,
    ClockRange,
    Every,
    PartOfDay,
    People,
    Piece,
    Placed,
    Stretch,
    Until,
    Vague,
    WholeDay,
)
from adapters.understanding.when.place import Place
from adapters.understanding.when.scan import NAME, scan
from adapters.understanding.when.settle import When, settled, without
from adapters.understanding.when.zones import brought_home, on_a_real_clock, there
from core.domain.bookings.wish import Wish

PATIENT: frozenset[Verb] = frozenset({"list", "help", "quota", "other", "checkin", "checkout"})
"""Intents for which a contradiction in the time does no harm, so that nothing has to be asked."""
UNTIMED = (People, Stretch, Vague)
"""Pieces that say no time."""
WHOLE = (ClockRange, Stretch, Every)
"""Pieces with which a wish is whole, and no change of a booking."""
NAMELESS: frozenset[Verb] = frozenset({"book", "find"})
"""Intents for which an unknown name is worth an answer."""


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
        return left_out(found, self, {token.text for token in typed}) if leaves else found

    def scanned(self, typed: tuple[Token, ...], found: Things) -> Parsed:
        """Find the pieces about time among tokens in which the names are known."""
        line = self.line(found.tokens, found)
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
        if title is None or self._resizes(parsed) is not None or starting(parsed.line, parsed.placed):
            return parsed
        # The words by which a booking is made shorter stand where a title would.
        if shortening(parsed.things.tokens, parsed.placed, self.lex):
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
        start = starting(parsed.line, parsed.placed) if meant.keeps_end else None
        scene, verbs = self._scene(parsed), [*start.said] if start else self._saying(parsed, meant.intent)
        said = governors(scene, verbs) if meant.intent in ACTS else ()
        timed = any(not isinstance(each.piece, UNTIMED) for each in parsed.placed)
        sure = meant.unsized or meant.keeps_end
        if meant.intent in CHANGES and verbs and timed and not sure and is_wish(scene, said):
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
            return not (told.intent == "cancel" and told.wish.resource and told.wish.start and is_apart(parsed))
        nowhere = told.wish.start is None and not told.wish.minutes and len(parsed.things.named) <= 1
        return told.intent == "move" and nowhere and not told.replaces and bool(title or parsed.strange)

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
        start = starting(parsed.line, parsed.placed)
        if start:
            return self._started(start, parsed, signs)
        # The verb before the time: "extend" takes every clock for an end, and "move" knows two times.
        wanted = verb(signs, self.lex)
        shorter = shortening(parsed.things.tokens, parsed.placed, self.lex)
        # Whatever these verbs do elsewhere, a length of it is no booking: "quita 10 minutos" cancels nothing.
        wanted = "extend" if shorter and wanted != "help" else wanted
        longer = None if shorter else self._resizes(parsed)
        if longer is not None:
            return self._resized(parsed, signs, longer=longer)
        if wanted == "other" and not (signs.timed or signs.lasting):
            return Reading("other")
        told = self._in_place(parsed, signs) or self._meant(wanted, parsed, signs)
        if parsed.title or shorter:
            told = replace(told, title=parsed.title, shorter=told.shorter or shorter == "by", whole=shorter == "to")
        return self._one_by_one(told, parsed) if told.clarify or told.repeat else told

    def _resizes(self, parsed: Parsed) -> bool | None:
        kinds = self.known.called(self.lex).kinds
        return resizing(parsed.things.tokens, parsed.placed, parsed.strange, kinds, self.lex)

    def _resized(self, parsed: Parsed, signs: Signs, *, longer: bool) -> Reading:
        """Read which booking shall be longer, or shorter, by what is not said."""
        told = self._judged("extend", parsed.things, When(), signs)
        when = self.settled(parsed.pieces, parsed.things)
        old = Wish(start=when.start, day_guessed=when.day_guessed)
        return replace(told, old=old, title=parsed.title, shorter=not longer, unsized=True)

    def _started(self, start: Start, parsed: Parsed, signs: Signs) -> Reading:
        """Read which booking shall start otherwise, and when, while its end stays."""
        told = self._judged("move", parsed.things, When(), signs)
        new = self.settled(start.pieces, parsed.things)
        day = [each for each in start.pieces if not isinstance(each, Clock)]
        before = self.settled((*day, *start.before), parsed.things) if day or start.before else When()
        wish = replace(told.wish, start=None if start.minutes else new.start, day_guessed=new.day_guessed)
        wish = replace(wish, minutes=abs(start.minutes) if start.minutes else None)
        old = Wish(resource=told.wish.resource, start=before.start, day_guessed=before.day_guessed)
        return replace(told, wish=wish, old=old, keeps_end=True, shorter=(start.minutes or 0) < 0)

    def _in_place(self, parsed: Parsed, signs: Signs) -> Reading | None:
        """Read which thing a booking shall have in place of its own, as in "curie instead of atlas tomorrow"."""
        found = parsed.things
        one = len(found.named) == 1 and len(found.named[0]) == 1
        if found.instead_of is None or not one or any(isinstance(each, WHOLE) for each in parsed.pieces):
            return None
        when = self.settled(parsed.pieces, found)
        old = Wish(resource=found.instead_of, start=when.start, day_guessed=when.day_guessed)
        return replace(self._judged("move", found, When(), signs), old=old, replaces=True)

    def _meant(self, wanted: Verb, parsed: Parsed, signs: Signs) -> Reading:
        if wanted == "move":
            return self._moved(parsed, signs)
        told = self._judged(wanted, parsed.things, self._time(wanted, parsed), signs)
        # "Until friday" ends on that day, and tells no booking by it.
        if wanted == "extend" and (told.wish.end is None or isinstance(told.wish.end, datetime)):
            return replace(told, old=self._told(parsed))
        return replace(told, away=True) if wanted == "cancel" and away(signs, self.lex) else told

    def _told(self, parsed: Parsed) -> Wish:
        """Return the day, and the clock that tells it, of the booking that is extended: "my 6pm" until 8."""
        tokens = parsed.things.tokens
        which = (telling(tokens, each, self.lex) for each in parsed.placed)
        pieces = [piece for piece in which if piece]
        when = self.settled(pieces, parsed.things) if pieces else When()
        return Wish(start=when.start, day_guessed=when.day_guessed)

    def wish_of(self, found: Things, placed: Sequence[Placed]) -> Reading:
        """Return the booking that these things and pieces about time mean."""
        parsed = Parsed(found.tokens, found, self.line(found.tokens, found), tuple(placed), ())
        return self._judged("book", found, self.settled(parsed.pieces, found), self._signs(parsed, expected=True))

    def placed(self, found: Things) -> Sequence[Placed]:
        """Return the pieces about time and people among the tokens."""
        return scan(self.line(found.tokens, found))

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
        when = self.settled(parsed.pieces, parsed.things)
        told = self._judged("find", parsed.things, when, self._signs(parsed, expected=False))
        return replace(told, reason=None, times=(), unknown=None)

    def _with_typos(self, parsed: Parsed) -> Parsed:
        """Look for misspelled names, and for parts of names, among the words that mean nothing else."""
        if parsed.things.named:
            return self._with_further(parsed)
        if not parsed.strange:
            return parsed
        # Last of all, and only without an exact name: a misspelled name must not win over a word that is known.
        sights = self.known.fuzzy(parsed.line.tokens, parsed.strange)
        if not sights:
            return parsed
        taken = {at for sight in sights for at in range(sight.start, sight.end)}
        named = tuple(dict.fromkeys(each for sight in sights for each in sight.named))
        strange = tuple(at for at in parsed.strange if at not in taken)
        return replace(parsed, things=replace(parsed.things, named=(named,)), strange=strange)

    def _with_further(self, parsed: Parsed) -> Parsed:
        """Look for a name that is misspelled, said in part, or told by its kind, beside one that is whole."""
        found = parsed.things
        line, named = list(found.tokens), list(found.named)
        kinds, strange = self.known.called(self.lex).kinds, set(parsed.strange)
        # From the end, so that what stands before stays where it is.
        for at in reversed(range(len(line))):
            kind = kinds.get(line[at].text)
            if not (kind or at in strange) or not self._is_joined(line, at, parsed.used, counted=kind is not None):
                continue
            of_kind = (Sight(at, at + 1, tuple(self.known.of_kind.get(kind, ()))),) if kind else ()
            sights = of_kind or self.known.fuzzy(line, (at,))
            if len(sights) == 1 and sights[0].named:
                said = line[at : sights[0].end]
                raw = " ".join(token.raw for token in said)
                named.insert(sum(token.text == NAME for token in line[:at]), sights[0].named)
                line[at : sights[0].end] = [Token(NAME, raw, start=said[0].start, end=said[-1].end)]
        if len(named) == len(found.named):
            return parsed
        return self.scanned(parsed.typed, replace(found, tokens=tuple(line), named=tuple(named)))

    def _is_joined(self, line: Sequence[Token], at: int, used: Collection[int], *, counted: bool) -> bool:
        """
        Whether "and" and an article, and times before it, are all that stands between a word and the name beside it.

        What is `counted` needs an article for one: "and a desk". A part of a name may be joined by "with".
        """
        articles = self.lex.determiners | self.lex.definite | self.lex.things.own
        joints = self.lex.links.conjunctions | self.lex.links.either | {"+", ","}
        if counted and (at == 0 or line[at - 1].text not in self.lex.numbers.articles):
            return False
        if not counted and line[at].text in self.known.words:
            joints |= self.lex.things.having
        before = at - 1
        while before >= 0 and line[before].text in articles:
            before -= 1
        name = before - 1
        while name >= 0 and name in used:
            name -= 1
        if name >= 0 and line[before].text in joints and line[name].text == NAME:
            return True
        behind = [token.text for token in line[at + 1 :] if token.text not in articles][:2]
        return len(behind) == 2 and behind[0] in joints and behind[1] == NAME  # noqa: PLR2004 - "and", and a name

    def _strange(self, found: Things, placed: Sequence[Placed]) -> tuple[int, ...]:
        used = {at for each in placed for at in range(each.start, each.end)}
        calls = self.known.called(self.lex)
        # Of what has seats, "at the window" and "together" say which.
        kinds = (calls.kinds[token.text] for token in found.tokens if token.text in calls.kinds)
        told = seat_words(found.named, kinds, self.lex, self.known)
        return tuple(
            at
            for at, token in enumerate(found.tokens)
            if at not in used and token.is_word and not (token.text in calls.kinds or token.text in calls.tags)
            if token.text not in self.known.attributes and token.text not in told
            if token.text not in self.lex.known or token.text in self.known.words
        )

    def _signs(self, parsed: Parsed, *, expected: bool) -> Signs:
        lex, found, placed = self.lex, parsed.things, parsed.placed
        words = [token.text for token in found.tokens]
        calls = self.known.called(lex)
        kind = found.kind or next((calls.kinds[word] for word in words if word in calls.kinds), None)
        counted = next((each.piece for each in placed if isinstance(each.piece, People)), None)
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
            people=counted.count if counted else None,
            party=counted.count if counted and not counted.seats and counts_for_sure(parsed.line.words, lex) else None,
            tags=tags,
            counted=found.count is not None,
            numbered=kind is not None and len(found.units) == 1,
            described=counted is not None or bool(tags or found.measures or found.site or found.floor or found.without),
            timed=any(not isinstance(each.piece, UNTIMED) for each in placed),
            whole=any(isinstance(each.piece, WholeDay) or _is_whole_part(each.piece) for each in placed),
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

    def line(self, said: tuple[Token, ...], found: Things) -> Line:
        """Return these tokens as a line of the sentence in which these things were found."""
        return Line(said, self.lex, self._now(found), self.month_first, self.place)

    def _now(self, found: Things) -> datetime:
        """Return the wall time where the times are said: the place's own, or that of the zone in the sentence."""
        return there(self.now, found.zone, self.place.zone) if found.zone else self.now

    def settled(self, pieces: Iterable[Piece], found: Things) -> When:
        """Return the time that pieces mean, as the place's own wall time."""
        said, now = list(pieces), self._now(found)
        when = settled(said, now)
        if when.repeat and found.spared:
            when = without(when, found.spared, said, now.date(), country=self.place.country)
        # The clock of another zone tells which of two instants is meant.
        return brought_home(when, found.zone, self.place.zone) if found.zone else on_a_real_clock(when, self.place.zone)

    def _time(self, wanted: Verb, parsed: Parsed) -> When:
        if wanted == "extend":
            tokens, said = parsed.things.tokens, before_instead(parsed, self.lex)
            if any(isinstance(each.piece, ClockRange) and telling(tokens, each, self.lex) for each in said):
                # "My 6pm to 8" ends in the evening, as any range would.
                whole = self.settled((each.piece for each in said), parsed.things)
                return whole._replace(start=None, repeat=None, part=None)
            ends = _as_ends([each.piece for each in said if not tells_which(tokens, each, self.lex)])
            return self.settled(ends, parsed.things)._replace(start=None, repeat=None, part=None)
        return self.settled(parsed.pieces, parsed.things) if wanted != "help" else When()

    def _moved(self, parsed: Parsed, signs: Signs) -> Reading:
        """Read the new time, and the new thing, of a booking that the other words tell."""
        moved = two_times(parsed.things, parsed.placed, self)
        front, behind = moved.found.named[: moved.names], moved.found.named[moved.names :]
        one = front[0][0].name if len(front) == 1 and len(front[0]) == 1 else None
        told = self._judged("move", replace(moved.found, named=behind or front), moved.new, signs)
        return replace(
            told,
            old=Wish(resource=one, start=moved.old.start, day_guessed=moved.old.day_guessed),
            shorter=any(token.text in self.lex.verbs.forward for token in moved.found.tokens),
        )

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
            party=signs.party,
            tags=signs.tags,
            measures=found.measures,
            site=found.site,
            floor=found.floor,
            without=found.without,
            among=tuple(meant) if wanted in NAMELESS and rivals and self._alternative(found) else (),
            start=when.start,
            end=when.end,
            whole=signs.whole and not isinstance(when.start, datetime),
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
            weekday=when.weekday,
            zone=found.zone,
            units=several or found.count,
        )

    def _alternative(self, found: Things) -> bool:
        """Whether several names, each of one resource, are joined by "or"."""
        plain = not any(len(group) > 1 for group in found.named)
        return plain and not self.lex.links.either.isdisjoint(token.text for token in found.tokens)

    def _joined(self, found: Things) -> bool:
        """Whether several names, each of one resource, are joined by "and", a plus or a comma, and not by "or"."""
        if len(found.named) < 2 or any(len(group) > 1 for group in found.named):  # noqa: PLR2004 - several
            return False
        places = [at for at, token in enumerate(found.tokens) if token.text == NAME]
        placed = scan(self.line(found.tokens, found))
        # A time of its own behind the last one makes so many wishes.
        lone = all(each.start < places[-1] for each in placed)
        used = {at for each in placed for at in range(each.start, each.end)} if lone else set[int]()
        between = [
            {found.tokens[at].text for at in range(left + 1, right) if at not in used}
            for left, right in pairwise(places)
        ]
        joints = self.lex.links.conjunctions | self.lex.things.having | {",", "+"}
        small = joints | self.lex.talk.fillers | self.lex.determiners | self.lex.definite | self.lex.things.own
        return all(words & joints and words <= small and not words & self.lex.links.either for words in between)


def _unsure(wanted: Verb, found: Things, *, repeats: bool) -> Reason | None:
    """Return why it must be asked what was taken back or left out; a search and a booking only leave it out."""
    if found.reason == "exclusion" and wanted in NAMELESS and not repeats:
        return None
    if wanted in NAMELESS or wanted in PATIENT:
        return found.reason if wanted not in PATIENT else None
    return found.reason or ("exclusion" if found.without else None)


def _is_whole_part(piece: Piece) -> bool:
    return isinstance(piece, PartOfDay) and piece.whole


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
