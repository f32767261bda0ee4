"""What is done with the people of a booking that exists: "add priya", "remove jonas from it", "I can't come"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from adapters.understanding.colleagues import Called, Text, Word, may_say, saying_at, several, unknown
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import Index
from adapters.understanding.reading import Company

NEAR = 3
"""Words between which a name and a booking belong together."""


@dataclass(frozen=True, slots=True)
class Act:
    """An act, the people it is about as named, and the words that tell the booking."""

    what: Company
    rest: tuple[Word, ...]
    who: tuple[Called, ...] = ()


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb, and the places of its one or two words."""

    what: Company
    places: tuple[int, ...]
    last: bool = False
    """Whether it stands behind the people."""


@dataclass(frozen=True, slots=True)
class _Clause(Text):
    """A sentence that may ask for something with the people of a booking."""

    @property
    def names_people(self) -> bool:
        """Whether anybody else is named: "jonas can't come" is news."""
        return any(self.called(at) for at in range(len(self.words)))

    @property
    def new_thing(self) -> bool:
        """Whether it is about "a room", so about a new booking."""
        articles, kinds = self.lex.numbers.articles, self.known.called(self.lex).kinds
        return any(self.plain(at) in articles and self.plain(at + 1) in kinds for at in range(len(self.words)))

    @property
    def shares(self) -> bool:
        """Whether it is about a part of a booking: "half of atlas", "the second hour of it"."""
        lex = self.lex
        leading = lex.links.of | lex.definite | lex.things.own | lex.numbers.articles
        return any(
            (word.plain in lex.company.shares and self.plain(at + 1) in leading)
            or (word.plain in lex.spans.units and self.plain(at + 1) in lex.links.of)
            for at, word in enumerate(self.words)
        )

    def talk(self, word: Word) -> bool:
        """Whether a word has nothing to do with bookings: who comes "to lunch"."""
        return word.plain in self.lex.talk.chatter or unknown(word, self.lex, self.known)

    def frames(self, end: int, small: frozenset[str]) -> bool:
        """Whether only such words, and times, stand before that place."""
        return all(word.plain in small or word.plain in self.lex.time_words for word in self.words[:end])

    def verb(self) -> _Verb | None:
        """Return the verb that begins the request, or that ends it."""
        company, told = self.lex.company, False
        for at, word in enumerate(self.words):
            what = self._apart(at) or self._whole(word.plain, at)
            if what and (not told or what.what == "give"):
                return what
            told = told or word.plain in company.those
            if word.plain not in company.frames | self.lex.verbs.negations and not (told and self._tells(word)):
                break
        last = len(self.words) - 1
        ends = last > 0 and self.plain(last) in company.infinitives
        found = self._whole(self.plain(last), last) if ends else None
        return _Verb(found.what, found.places, last=True) if found else None

    def _tells(self, word: Word) -> bool:
        """Whether a word tells a booking before the verb: Italian "quello di domani" passalo a mara."""
        lex = self.lex
        return word.plain in lex.company.those | lex.company.owners | lex.time_words or word.plain.isdecimal()

    def _whole(self, word: str, at: int) -> _Verb | None:
        company = self.lex.company
        kinds: tuple[tuple[Company, frozenset[str]], ...] = (
            ("add", company.add), ("remove", company.remove), ("give", company.give)
        )  # fmt: skip
        return next((_Verb(what, (at,)) for what, verbs in kinds if word in verbs), None)

    def _apart(self, at: int) -> _Verb | None:
        halves = self.lex.company.apart.get(self.plain(at), {})
        # The last one that fits: "nimm jonas von der Liste mit auf" has two.
        places = [place for place in range(at + 1, len(self.words)) if self.plain(place) in halves]
        return _Verb(halves[self.plain(places[-1])], (at, places[-1])) if places else None

    def is_called(self, at: int) -> bool:
        """Whether an occasion led by "the" or "my" may be what a booking is called: "the retro", and not "the key"."""
        lex = self.lex
        led = at > 0 and self.plain(at - 1) in lex.definite | lex.things.own
        return led and self.plain(at) in lex.occasions_named | lex.titles.events

    def stranger(self, at: int) -> list[Called]:
        """Return somebody with a name that no list has, if a booking follows: "add fulano to it"."""
        lex = self.lex
        if at >= len(self.words) or not unknown(self.words[at], lex, self.known):
            return []
        word = self.words[at]
        proper = word.capital and not lex.company.nouns_capital
        behind = [self.plain(place) for place in (at + 1, at + 2)]
        booking = lex.things.own | lex.things.nouns | lex.company.it
        linked = behind[0] in lex.company.linking and behind[1] in booking
        return [Called(word.said, at, at + 1)] if (proper or linked) and not word.possessive else []

    def is_object(self, people: Sequence[Called]) -> bool:
        """Whether these people are the object, and not those who own it: remove jonas's booking."""
        first, last = people[0], people[-1]
        owners, nouns = self.lex.company.owners, self.lex.things.nouns
        owned = self.plain(first.start - 1) in owners and self.plain(first.start - 2) in nouns
        return not (last.possessive or owned or self.plain(last.end) in nouns)

    def about(self, rest: Iterable[Word]) -> tuple[Word, ...]:
        """Return the words that tell the booking, without those that only link it: "from my booking"."""
        lex, left = self.lex, list(rest)
        while left and left[0].plain in lex.company.frames:
            del left[0]
        booking = lex.things.own | lex.things.nouns | lex.company.it | lex.numbers.articles
        kept: list[Word] = []
        for at, word in enumerate(left):
            behind = left[at + 1].plain if at + 1 < len(left) else ""
            thing = behind in booking or behind in self.known.spelled or not behind
            if word.plain not in lex.company.linking or not thing:
                kept.append(word)
        return tuple(kept)


def acted(words: Sequence[Word], said: frozenset[str], lex: Lexicon, known: Index) -> Act | None:
    """
    Return what is asked for with the people of a booking; `said` are the words of the text.

    Only where the sentence is a request for just that: nothing but courtesy stands before the verb, and the people are
    its object. "The meeting to which I added jonas" is none.
    """
    clause = _Clause(words, lex, known)
    asks = not said.isdisjoint(lex.acting)
    return _told(clause, said) or (_asked(clause) if asks else None) or _taken(clause, said)


def _told(clause: _Clause, said: frozenset[str]) -> Act | None:
    """Read "I can't come", and "who is coming?"."""
    words, lex = clause.words, clause.lex
    absent, guests = may_say(said, lex.company.absent), may_say(said, lex.company.guests)
    if not (absent or guests) or clause.names_people:
        return None
    for at in range(len(words)):
        saying = saying_at(words, at, lex.company.absent) if absent else ()
        if saying and clause.frames(at, lex.company.absent_frames):
            small = lex.company.absent_frames - lex.time_words
            kept = (word for place, word in enumerate(words) if place not in saying and word.plain not in small)
            return Act("leave", clause.about(kept))
        saying = saying_at(words, at, lex.company.guests) if guests and at <= NEAR else ()
        if saying and not any(clause.talk(word) for word in words[saying[-1] + 1 :]):
            return Act("guests", clause.about(words[saying[-1] + 1 :]))
    return None


def _asked(clause: _Clause) -> Act | None:
    """Read "add priya", "can you take jonas off my booking?", "jonas hinzufügen", "give it to jonas"."""
    verb = clause.verb()
    if verb is None or (verb.what == "give" and clause.shares):
        return None
    people = _receiver(clause, verb) if verb.what == "give" else _object(clause, verb)
    if not people:
        return None
    begin = people[0].start
    taken = {*verb.places, *(place for each in people for place in range(each.start, each.end))}
    small = clause.lex.company.linking | clause.lex.company.titles
    while begin and clause.plain(begin - 1) in small and begin - 1 not in verb.places:
        begin -= 1
        taken.add(begin)
    rest = clause.about(word for place, word in enumerate(clause.words) if place not in taken)
    return Act("spare" if _is_denied(clause, verb, people) else verb.what, rest, tuple(people))


def _is_denied(clause: _Clause, verb: _Verb, people: Sequence[Called]) -> bool:
    """Whether it is said not to do it: "don't add priya", "füge priya nicht hinzu"; not "add priya, not jonas"."""
    end = max(*verb.places, people[-1].end - 1)
    return any(clause.plain(at) in clause.lex.verbs.negations for at in range(end))


def _taken(clause: _Clause, said: frozenset[str]) -> Act | None:
    """Read "jonas can have my booking" and "can jonas have it?"."""
    words, lex = clause.words, clause.lex
    if not may_say(said, lex.company.takers) or clause.new_thing or clause.shares:
        return None
    own = lex.things.own | lex.company.it
    start = next((at for at, word in enumerate(words) if word.plain not in lex.company.frames), len(words))
    person = clause.called(start)
    saying = saying_at(words, person.end, lex.company.takers) if person and not person.possessive else ()
    if person is None or not saying:
        return None
    told = any(clause.is_called(at) for at in range(person.end, len(words)) if at not in saying)
    if not told and not any(word.plain in own for word in words[person.end :]):
        return None
    rest = (word for at, word in enumerate(words) if at >= person.end and at not in saying)
    return Act("give", clause.about(rest), (person,))


def _object(clause: _Clause, verb: _Verb) -> list[Called]:
    """Return the people whom a verb puts on a booking, or takes off it."""
    lex = clause.lex
    place = 0 if verb.last else verb.places[0] + 1
    small = lex.company.linking | lex.company.titles | lex.company.frames | lex.things.own | lex.company.it
    between = small | lex.things.nouns | lex.numbers.articles
    while place < len(clause.words):
        people, _ = several(clause.words, place, lex, clause.known)
        people = people or clause.stranger(place)
        if people:
            return people if clause.is_object(people) else []
        if clause.plain(place) not in between:
            return []
        place += 1
    return []


def _receiver(clause: _Clause, verb: _Verb) -> list[Called]:
    """Return the one who is given a booking of the speaker's; giving jonas a room is another matter."""
    lex, words = clause.lex, clause.words
    own = lex.things.own | lex.company.it | lex.things.nouns
    clitic = clause.plain(verb.places[0]).endswith(("la", "lo")) and bool(lex.company.clitics)
    spoken = clitic or any(word.plain in own for word in words)
    if clause.new_thing or not (spoken or _is_handed_over(clause, verb)):
        return []
    for place in range(0 if verb.last else verb.places[0] + 1, len(words)):
        person = clause.called(place)
        before = clause.plain(place - 1)
        reached = before in lex.company.receivers | lex.company.titles or place - 1 in verb.places or verb.last
        if person and reached and not person.possessive:
            return [person]
        if before in lex.company.receivers and (stranger := clause.stranger(place)):
            return stranger
    return []


def _is_handed_over(clause: _Clause, verb: _Verb) -> bool:
    """
    Whether a thing by its name, or a booking by its title, goes to somebody: "give atlas to jonas", "… the retro to …".

    "Give jonas atlas" may be a new booking.
    """
    begin = 0 if verb.last else verb.places[0] + 1
    behind = range(begin, len(clause.words))
    named = next((at for at in behind if clause.plain(at) in clause.known.spelled or clause.is_called(at)), None)
    reached = (at for at in behind if clause.plain(at) in clause.lex.company.receivers)
    return named is not None and any(at > named and clause.called(at + 1) for at in reached)
