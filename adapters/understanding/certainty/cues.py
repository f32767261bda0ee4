"""What each clause of a sentence does: it asks for something, asks about something, or tells something."""

from functools import partial

from adapters.understanding.clauses import Clause, Hint
from adapters.understanding.governing import Scene, is_clean
from adapters.understanding.lexicon.given_names import GIVEN_NAMES
from adapters.understanding.lexicon.speech import Cue

TALK: tuple[Cue, ...] = ("chat", "among", "hearsay", "third", "past", "maybe", "refusal")
"""Cues that ask for nothing."""


LONGEST_ASKING = 6
"""Words of the longest question to whoever listens."""


def requests(scene: Scene, clause: Clause) -> bool:
    """Whether a clause asks for something, with nothing before that speaks against it."""
    hints = tuple(scene.said.within(clause.start, clause.end))
    start = _behind_somebody(scene, clause)
    asking = (
        hint.start
        for hint in hints
        if hint.cue in {"request", "favour", "needed"} and is_clean(scene, start, hint.start)
        if not is_something(scene, hint)
    )
    first = next(asking, None)
    if first is None and start > clause.start:
        verbs = scene.said.lex.verbs.firm
        books = (word for word in range(start, clause.end) if verbs.get(scene.token(word).text) == "book")
        first = next((word for word in books if is_clean(scene, start, word)), None)
    # "We need no room this week": what would be needed is denied.
    return first is not None and not any(hint.cue == "refusal" and hint.start > first for hint in hints)


def _behind_somebody(scene: Scene, clause: Clause) -> int:
    """Return where a clause begins behind words that ask whoever listens: "could somebody pencil me in"."""
    said, asked = scene.said, scene.said.lex.speech.somebody
    ends = range(min(clause.end, clause.start + LONGEST_ASKING), clause.start, -1)
    return next((end for end in ends if " ".join(said.words[clause.start : end]) in asked), clause.start)


def is_something(scene: Scene, hint: Hint) -> bool:
    """Whether a word that asks for something is a thing itself: "the book about the telescope", "book is on it"."""
    if hint.cue != "needed" or hint.end - hint.start > 1:
        return False
    said, lex = scene.said, scene.said.lex
    before = said.words[hint.start - 1] if hint.start > said.clause(hint.start).start else ""
    told = any(each.cue == "past" for each in said.within(hint.end, hint.end + 1))
    return told or before in lex.numbers.articles or before in lex.links.of or before in lex.things.own


def asks(scene: Scene, clause: Clause) -> bool:
    """Whether a clause begins like a question."""
    for hint in scene.said.within(clause.start, clause.end):
        if hint.cue == "question":
            return begins(scene, hint)
        if hint.cue != "courtesy":
            return False
    return False


def seeks_advice(scene: Scene, hint: Hint) -> bool:
    """Whether somebody asks whether to do it: "should I cancel atlas?"."""
    said = scene.said
    if " ".join(said.words[hint.start : hint.end]) not in said.lex.speech.advice or not begins(scene, hint):
        return False
    return hint.cue == "question" or said.clause(hint.start).mark == "?"


def ends_asking(scene: Scene) -> bool:
    """Whether the last clause ends with a question mark."""
    return bool(scene.said.clauses) and scene.said.clauses[-1].mark == "?"


def begins(scene: Scene, hint: Hint) -> bool:
    """Whether a cue begins its clause, behind courtesies at most."""
    start = scene.said.clause(hint.start).start
    heads = scene.said.lex.speech.heads
    covered = {at for each in scene.said.within(start, hint.start) if each.cue == "courtesy" for at in range(*each[:2])}
    return all(at in covered or scene.said.words[at] in heads for at in range(start, hint.start))


def has(scene: Scene, cue: Cue) -> bool:
    """Whether that cue is anywhere in a sentence."""
    return any(hint.cue == cue for hint in scene.said.hints)


def first_told(scene: Scene) -> Cue | None:
    """Return the first cue of a sentence that asks for nothing."""
    return next((cue for cue in map(partial(told, scene), scene.said.clauses) if cue), None)


def told(scene: Scene, clause: Clause) -> Cue | None:
    """Return the first cue of a clause that asks for nothing; somebody as its subject is one."""
    if is_about_somebody(scene, clause):
        return "third"
    # "Atlas yesterday" is a wish that contradicts itself; what was is told by a verb.
    hints = (hint for hint in scene.said.within(clause.start, clause.end) if hint.cue in TALK)
    return next((hint.cue for hint in hints if hint.cue != "past" or hint.start not in scene.said.timely), None)


def is_about_somebody(scene: Scene, clause: Clause) -> bool:
    """
    Whether a clause begins with somebody, and what is or was, or what they want: "tom is in atlas", "my aunt wants".

    Somebody is a name that nothing here has, or an unknown word of one's own.
    """
    said, lex = scene.said, scene.said.lex
    words = said.words[clause.start : clause.end]
    first = next((at for at, word in enumerate(words) if word not in lex.determiners), 0)
    own = first + 1 < len(words) and words[first] in lex.things.own
    who = clause.start + first + own
    if not scene.is_strange(who) or not (own or said.words[who] in GIVEN_NAMES):
        return False
    is_ = any(hint.cue == "past" for hint in said.within(who + 1, who + 2))
    return (
        is_
        or _tells_of(scene, who + 1, clause)
        or any(
            lex.every_verb.get(word) == "book" or word in lex.speech.wanting for word in said.words[who + 1 : who + 2]
        )
    )


def _tells_of(scene: Scene, word: int, clause: Clause) -> bool:
    """Whether an unknown word behind a name is a verb, and no surname: "jonas brings cake"."""
    if word >= clause.end or not scene.is_strange(word):
        return False
    return scene.said.words[word] not in GIVEN_NAMES and scene.token(word).raw[:1].islower()


def only_told(scene: Scene, clause: Clause) -> bool:
    """Whether a clause says nothing but who says so, which is said of the others: "…, I heard"."""
    hints = tuple(scene.said.within(clause.start, clause.end))
    if not any(hint.cue == "hearsay" for hint in hints):
        return False
    said, small = scene.said, scene.said.lex.talk.fillers | scene.said.lex.speech.heads
    covered = {at for hint in hints for at in range(hint.start, hint.end)}
    return all(at in covered or said.words[at] in small for at in range(clause.start, clause.end))


def says_what_and_when(scene: Scene) -> bool:
    """Whether the clauses that tell nothing, of others or of what was, name a thing and a time."""
    if has(scene, "among") or any(only_told(scene, clause) for clause in scene.said.clauses):
        return False
    plain = (clause for clause in scene.said.clauses if told(scene, clause) is None and not asks(scene, clause))
    # "Happy birthday! Cake in curie at 4" is all about the cake.
    tells = any(told(scene, clause) for clause in scene.said.clauses)
    others = scene.said.lex.speech.objects if tells else frozenset[str]()
    plain = (clause for clause in plain if others.isdisjoint(scene.said.words[clause.start : clause.end]))
    words = [word for clause in plain for word in range(clause.start, clause.end)]
    return any(map(scene.is_thing, words)) and any(map(scene.is_time, words))
