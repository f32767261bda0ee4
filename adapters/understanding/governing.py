"""Governance: whether a verb says what the speaker wants done, and what stands in its way."""

from collections.abc import Collection, Iterator, Mapping
from typing import Literal, NamedTuple

from adapters.understanding.clauses import Clauses, Hint
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.references import TAKEN
from adapters.understanding.tokens import Token
from adapters.understanding.when.scan import NAME

Frame = Literal["order", "last", "request", "favour", "none"]
"""
How a verb is said.

`order`: it begins a clause. `last`: it ends one, behind nothing but what it is about: "atlas friday cancel".
`request`: behind "can you" and its like. `favour`: behind "can I". `none`: in any other way, which
asks for nothing.
"""
PASSING: frozenset[Cue] = frozenset({"courtesy", "offer", "request", "needed", "favour"})
"""Cues that may stand before a request in one clause and change nothing about it."""
ASIDE: frozenset[Cue] = frozenset({"courtesy", "denial", "condition", "later", "watch"})
"""Cues behind a verb that are no part of what it is about."""
TELLING: frozenset[Cue] = frozenset({"past", "maybe", "third", "hearsay", "refusal", "offer", "chat", "among"})
"""Cues that ask for nothing, not even where a verb is part of them."""
ASKING: Mapping[Cue, Frame] = {"request": "request", "needed": "request", "favour": "favour"}
"""Cues that ask for what the verb behind them says."""
SHORTEST = 4
"""Characters of the shortest reference."""
PRETERITES = ("ó", "ò")
"""Endings by which Spanish and Italian tell what somebody did, once their accents are gone: "canceló", "annullò"."""
FEW = 2
"""Unknown words that a language which puts its verb last may have between "can you" and the verb."""


class Scene(NamedTuple):
    """The clauses of a sentence, with what is known of each token."""

    said: Clauses
    tokens: tuple[Token, ...]
    timely: Collection[int]
    """The places of tokens that say a time or count people."""
    strange: Collection[int]
    """The places of tokens that mean nothing in this language."""
    kinds: Collection[str]
    tags: Collection[str]

    def token(self, word: int) -> Token:
        """Return the token to which a word belongs."""
        return self.tokens[self.said.places[word]]

    def is_time(self, word: int) -> bool:
        """Whether a word belongs to a time."""
        return self.said.places[word] in self.timely

    def is_thing(self, word: int) -> bool:
        """Whether a word is a name, a reference, a kind of thing or a word for a booking."""
        text, lex = self.token(word).text, self.said.lex
        if text == TAKEN:
            # The other half of "sag … ab" was taken as well, and is no reference.
            return len(self.token(word).raw) >= SHORTEST or not self.token(word).raw.isalpha()
        if text in {NAME, Inner.MY_BOOKINGS} or text in self.kinds or text in lex.things.nouns:
            return True
        # A misspelt name is no name among the tokens, but it is not strange either.
        place = self.said.places[word]
        return place not in self.strange and text.isalpha() and text not in lex.known

    def is_guessed(self, word: int) -> bool:
        """Whether a word only looks like one for bookings: "Absage besprechen" is no cancelled "Besprechung"."""
        text = self.token(word).text
        return text in self.said.lex.things.nouns and text != self.said.words[word]

    def is_strange(self, word: int) -> bool:
        """Whether a word means nothing in the language, or belongs to other talk."""
        if self.is_time(word) or self.is_thing(word):
            return False
        text, lex = self.said.words[word], self.said.lex
        if self.said.places[word] in self.strange:
            return True
        return text in lex.talk.chatter and not (text in lex.speech.heads or text in lex.speech.between)

    def is_small(self, word: int) -> bool:
        """Whether a word stands around what a verb is about: an article, a possessive, a word such as "of"."""
        text, lex = self.said.words[word], self.said.lex
        return (
            text in lex.numbers.articles
            or text.isdecimal()
            or text in lex.links.of
            or text in lex.things.own
            or text in lex.talk.every
            or text in lex.talk.it
            or text in lex.leading
            or text in lex.days.sides
            or text in lex.joints
            or text in lex.clocks.oclock
            or text in lex.clocks.halves
            or text in lex.spans.units
            or text in lex.links.since
            or text in lex.links.instead
        )


class Governor(NamedTuple):
    """A verb, how it was said, and what stands around it in its clause."""

    word: int
    frame: Frame
    hints: tuple[Hint, ...] = ()
    """The cues of its clause, and behind it those of all others."""
    loose: tuple[int, ...] = ()
    """The words of its clause that mean nothing there."""
    named: bool = False
    """Whether a thing or a time stands in its clause."""
    unsure: bool = False
    """Whether it is about something unknown, and not about an occasion: "my netflix", and not "the sprint retro"."""
    titled: bool = False
    """Whether it is about an unknown word first of all, as in "cancel culture"; "my" makes even that a booking."""
    mistyped: bool = False
    """Whether it is rather another word, misspelt or not, and nothing that can be booked stands beside it."""
    told: bool = False
    """Whether its form tells what was, or what would be: "extended", "cancelaría"."""
    noun: bool = False
    """Whether it is a noun: "cancellation"."""
    elsewhere: bool = False
    """Whether it is about something that is no booking."""
    end: int = 0
    """The end of what it is about."""


def governor(scene: Scene, word: int) -> Governor:
    """Return how the verb at that word was said."""
    said, lex = scene.said, scene.said.lex
    clause = said.clause(word)
    frame, loose = _frame(scene, word, clause.start)
    end = word + 1
    while end < len(said.words) and said.places[end] == said.places[word]:
        end += 1
    rest = range(end, clause.end)
    courteous = (hint for hint in said.within(end, clause.end) if hint.cue in ASIDE)
    covered = {at for hint in courteous for at in range(hint.start, hint.end)}
    small = lex.speech.between
    strange = [at for at in rest if at not in covered and scene.is_strange(at) and said.words[at] not in small]
    elsewhere = not lex.speech.objects.isdisjoint(said.words[clause.start : clause.end])
    tagged = any(scene.token(at).text in scene.tags for at in rest)
    thing = any(scene.is_thing(at) for at in range(clause.start, clause.end) if at != word)
    time = any(scene.is_time(at) for at in range(clause.start, clause.end))
    occasion = not lex.occasions_named.isdisjoint(said.words[clause.start : clause.end])
    first = next((at for at in rest if said.words[at] not in lex.speech.between), None)
    content = next((at for at in rest if at not in covered and not passes(scene, at)), None)
    noun = _is_noun(scene, word)
    # "Disdetta" is a cancellation and "cancelled": before what it is about, it is the noun.
    told = _tells_the_past(scene, word) and not (noun and frame == "order" and _is_object(scene, first))
    if (frame == "last" and strange) or (frame in {"order", "last"} and told):
        frame = "none"
    if noun and not (frame == "order" and _is_object(scene, first)):
        frame = "none" if frame != "last" or first is not None else frame
    return Governor(
        word,
        frame,
        hints=tuple(
            hint
            for hint in said.hints
            if hint.start >= end
            or clause.start <= hint.start < word
            # The "appena" of "siamo appena arrivati" is a part of the act.
            or (hint.cue == "condition" and hint.start not in range(word, end))
        ),
        loose=(*loose, *strange),
        named=thing or time,
        titled=not occasion
        and content is not None
        and _is_elsewhere(scene, content)
        and lex.things.own.isdisjoint(said.words[end:content]),
        unsure=bool(strange) and not thing and not occasion,
        mistyped=_is_mistyped(scene, word) and not (thing or time),
        told=told,
        noun=noun,
        elsewhere=not thing and (elsewhere or tagged),
        end=clause.end,
    )


def _tells_the_past(scene: Scene, word: int) -> bool:
    """Whether a verb is a form of the past, or was only recognized as a misspelt one: "extended", "quitaron"."""
    said = scene.said
    if any(hint.start <= word < hint.end and _is_no_order(hint) for hint in said.hints):
        return True
    if scene.token(word).raw.endswith(PRETERITES):
        return True
    return _is_mistyped(scene, word) and said.words[word].endswith(said.lex.speech.past_endings)


def _is_no_order(hint: Hint) -> bool:
    """Whether no word of a cue orders anything, not even the "pasa" of "qué pasa si"."""
    return hint.cue in TELLING or (hint.cue == "question" and hint.end - hint.start > 1)


def _is_elsewhere(scene: Scene, word: int) -> bool:
    return scene.is_strange(word) or (scene.token(word).text in scene.tags and not scene.is_thing(word))


def _is_mistyped(scene: Scene, word: int) -> bool:
    verbs, token = scene.said.lex.verbs, scene.token(word)
    said = scene.said.words[word]
    known = said in verbs.firm or said in verbs.separable or said in scene.said.lex.phrases
    return " " not in token.raw and said != token.text and not known


def _is_noun(scene: Scene, word: int) -> bool:
    nouns = scene.said.lex.speech.nouns
    return scene.said.words[word] in nouns or scene.token(word).text in nouns


def _is_object(scene: Scene, word: int | None) -> bool:
    if word is None:
        return True
    courtesy = any(hint.start == word and hint.cue == "courtesy" for hint in scene.said.hints)
    thing = scene.is_thing(word) and not scene.is_guessed(word)
    return courtesy or thing or scene.is_time(word) or scene.is_small(word)


def _frame(scene: Scene, word: int, start: int) -> tuple[Frame, list[int]]:
    """Walk back from a verb to what asks for it; return as well the unknown words on the way."""
    said, loose, objects, at = scene.said, list[int](), False, word - 1
    within = next((hint for hint in said.hints if hint.start < word < hint.end and hint.cue in ASKING), None)
    if within and is_clean(scene, start, within.start):
        # "Va spostata" asks for it with the verb itself.
        return ASKING[within.cue], loose
    frame: Frame | None = "none" if word > start and _makes_a_noun(scene, word) else None
    while at >= start and frame is None:
        hint = said.ending(at)
        frame = _asked(scene, hint, start) if hint else None
        if hint and hint.cue in PASSING:
            at = hint.start
        elif said.words[at] in said.lex.links.conjunctions and not objects:
            frame = "order" if is_clean(scene, start, at) else "none"
        elif scene.is_time(at) or scene.is_thing(at):
            objects = True
        elif said.lex.verbs.last and len(loose) < FEW and scene.is_strange(at):
            loose.append(at)
        elif not passes(scene, at):
            frame = frame or "none"
        at -= 1
    if frame is None:
        # "Schönen Tag noch" is about nothing.
        about = any(scene.is_thing(each) for each in range(start, word))
        frame = "last" if objects and (about or not loose) else "none" if loose else "order"
    return frame, loose


def _asked(scene: Scene, hint: Hint, start: int) -> Frame | None:
    """Return how a cue before a verb asks for it; None if it neither asks nor stands in the way."""
    if hint.cue in ASKING:
        return ASKING[hint.cue] if is_clean(scene, start, hint.start) else "none"
    alone = hint.end - hint.start == 1 and scene.said.words[hint.start] in scene.said.lex.speech.between
    return None if hint.cue in PASSING or alone else "none"


def passes(scene: Scene, word: int) -> bool:
    """Whether a word between a verb and what asks for it changes nothing."""
    speech = scene.said.lex.speech
    text = scene.said.words[word]
    return text in speech.heads or text in speech.between or scene.is_small(word)


def _makes_a_noun(scene: Scene, word: int) -> bool:
    """Whether the word before a verb makes a noun of it: "the cancel", "de cancelaciones"."""
    before, noun, lex = word - 1, _is_noun(scene, word), scene.said.lex
    text = scene.said.words[before]
    if text in lex.speech.dependent or scene.said.words[word] in lex.speech.dependent:
        # "Would you be so kind, … zu verlegen" asks for it all the same.
        return not any(hint.cue in ASKING and hint.start < word for hint in scene.said.hints)
    if text in lex.speech.naming:
        return True
    if not noun and scene.said.ending(before):
        return False
    if scene.is_time(before) or (not noun and (text in lex.speech.between or text in lex.speech.heads)):
        return False
    return text in lex.numbers.articles or text in lex.links.of or text in lex.things.own


def is_clean(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing in that stretch speaks against a request behind it: no question, no report, no maybe."""
    said, lex = scene.said, scene.said.lex
    at = start
    if end > start and said.words[end - 1] in lex.verbs.negations:
        return False
    while at < end:
        hint = next((each for each in said.hints if each.start == at), None)
        if hint:
            if hint.cue not in PASSING:
                # Behind "and" another thought begins; only whoever tells what others say goes on telling it.
                rest = said.words[hint.end : end]
                thought = not lex.links.conjunctions.isdisjoint(rest) or (bool(rest) and rest[-1] in lex.speech.heads)
                return hint.cue in {"past", "third", "refusal", "chat"} and thought
            at = hint.end
            continue
        if not (
            passes(scene, at) or scene.is_time(at) or scene.is_thing(at) or said.words[at] in lex.links.conjunctions
        ):
            return not lex.links.conjunctions.isdisjoint(said.words[at:end])
        at += 1
    return True


def words_of(scene: Scene, tokens: Collection[int]) -> Iterator[int]:
    """Yield the first word of each of those tokens."""
    seen: set[int] = set()
    for word, place in enumerate(scene.said.places):
        if place in tokens and place not in seen:
            seen.add(place)
            yield word
