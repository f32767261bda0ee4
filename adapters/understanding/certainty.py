"""
Certainty: what may follow a sentence, by one rule.

- What changes something that exists (cancel, move, extend, check out) is done only if the words ask for it: they order
  it, or ask Bellhop for it; they ask it of a booking, the speaker's own; and nothing else in them speaks against it: no
  question about it, no condition, no maybe, nothing that was, nothing that others say. If something of that is missing,
  it is asked, as a button; if much of it is, nothing happens.
- What makes something new is done unless the words talk of something else: of others, of what was, of a maybe, or of
  needing nothing. A hold is cheap, and is given back with one word.
- A question gets an answer: about an act, how that is done; about somebody else's booking, what is free; about one's
  own, the list of them.
- Talk gets nothing but a friendly word, and in a group not even that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from adapters.understanding.clauses import Clause, Hint
from adapters.understanding.governing import Governor, Scene, governor, is_clean, passes, words_of
from adapters.understanding.lexicon.given_names import GIVEN_NAMES
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.reading import ACTS, CHANGES, Beyond, Certainty, Reading, Speech, Verb

TOLD: frozenset[Verb] = frozenset({"checkin", "checkout", "extend"})
"""Acts for which it is enough to tell how things are: "we're here", "we're done", "another half hour"."""
TALK: tuple[Cue, ...] = ("chat", "hearsay", "third", "past", "maybe", "refusal")
FEW = 2
"""From so many words on that mean nothing, a sentence without a request is about something else."""
MANY = 3
"""From so many words on that mean nothing beside a verb, the verb is not what a sentence is about."""
MOST_VERBS = 20
"""Verbs of one act that are weighed; a bound for long texts."""
_SPEECH: dict[Cue, Speech] = {"maybe": "maybe", "question": "question", "favour": "question"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a sentence is said for, and what may follow."""

    speech: Speech
    certain: Certainty
    intent: Verb | None = None
    """Another intent than the verb's, where the verb is not what is wanted."""
    by: Governor | None = None
    beyond: Beyond | None = None
    vague: bool = False
    """Whether it is only not certain because nobody knows what the verb is about."""


def governors(scene: Scene, verbs: Sequence[int]) -> Sequence[Governor]:
    """Return how each verb at those tokens was said; of a long text, the first `MOST_VERBS`."""
    return [governor(scene, word) for word in islice(words_of(scene, set(verbs)), MOST_VERBS)]


def act(scene: Scene, wanted: Verb, said: Sequence[Governor], *, aimed: bool, own: bool) -> Verdict:
    """
    Judge a sentence with verbs, `said` in those ways, that change a booking.

    `aimed`: whether it says a new time or a length. `own`: whether it is about the speaker's booking.
    """
    best = min(said, key=_strength, default=None)
    if best and best.elsewhere and best.frame != "none":
        return Verdict("request", "answer", "other", best, "not-booking")
    if best and best.named and any(_seeks_advice(scene, each) for each in scene.said.hints):
        return Verdict("question", "ask", by=best)
    if best and best.frame in {"order", "last", "request"}:
        return _asked_for(scene, best, own=own)
    if _has(scene, "watch"):
        return Verdict("request", "answer", "other", best, "watch")
    if best and best.frame == "favour":
        return _favour(best, wanted, aimed=aimed, own=own)
    return _unasked(scene, wanted, best, aimed=aimed)


def _strength(each: Governor) -> int:
    return ("order", "request", "last", "favour", "none").index(each.frame)


def _asked_for(scene: Scene, by: Governor, *, own: bool) -> Verdict:
    """Judge an act that is asked for: it is done, unless the words around it take that back or leave it open."""
    if any(hint.cue == "watch" and hint.start < by.word for hint in by.hints):
        return Verdict("request", "answer", "other", by, "watch")
    doubts = any(_doubts(scene, hint, by) for hint in by.hints)
    # "Release the kraken": what a verb is about, and nobody knows, may be anything.
    behind = by.frame != "last" and any(word > by.word for word in by.loose)
    vague = by.titled or by.unsure or behind or len(by.loose) >= MANY
    clear = own and not (doubts or by.mistyped or _is_asked_back(scene, by))
    return Verdict("request", "do" if clear and not vague else "ask", by=by, vague=clear and vague)


def _doubts(scene: Scene, hint: Hint, by: Governor) -> bool:
    """Whether a cue around an act leaves it open: a condition, a maybe beside it, or words that take it back."""
    beside = hint.start < by.end
    if hint.cue == "condition":
        return beside or _begins(scene, hint)
    if hint.cue == "denial":
        return hint.start > by.word and (beside or _begins(scene, hint))
    return hint.cue in {"maybe", "watch"} and beside and hint.start > by.word


def _is_asked_back(scene: Scene, by: Governor) -> bool:
    """Whether a question about the act follows it: "cancel atlas, or should I keep it?"."""
    later = (each for each in scene.said.clauses if each.start >= by.end)
    return any(_asks(scene, each) and each.mark == "?" for each in later)


def _favour(by: Governor, wanted: Verb, *, aimed: bool, own: bool) -> Verdict:
    """Judge "can I …": with its aim it is a request; without one, a question."""
    later = any(hint.cue == "later" for hint in by.hints)
    if wanted in {"move", "extend", "checkin"} and aimed and own and not later:
        return Verdict("request", "do", by=by)
    if by.named and not later:
        return Verdict("question", "ask", by=by)
    return Verdict("question", "answer", "help", by)


def _unasked(scene: Scene, wanted: Verb, best: Governor | None, *, aimed: bool) -> Verdict:
    """Judge words that name an act and do not ask for it."""
    cues = {hint.cue for hint in scene.said.hints}
    asked = any(_asks(scene, each) for each in scene.said.clauses) or _ends_asking(scene)
    # "Can we have 10 minutes more?" asks for them.
    wants = wanted in TOLD and aimed and any(_requests(scene, each) for each in scene.said.clauses)
    asked = asked and not wants
    talk = next((cue for cue in TALK if cue in cues), None)
    over = any(
        hint.cue == "past" and (wanted == "extend" or hint.start in scene.said.timely) for hint in scene.said.hints
    )
    if wanted in TOLD and not (asked or over or cues & {"chat", "hearsay", "third", "maybe", "condition"}):
        return Verdict("request", "do", by=best)
    if "offer" in cues and not cues & {"hearsay", "third", "condition"}:
        return Verdict("report", "ask", "cancel", best)
    if asked:
        return Verdict("question", "answer", "list" if _asks_what_became(scene) else "help", best)
    if talk or "condition" in cues:
        return Verdict(_SPEECH.get(talk or "hearsay", "report"), "leave", "other", best)
    if best and len(best.loose) < MANY and not _tells_of(scene, best):
        return Verdict("report", "ask", by=best)
    return Verdict("report", "leave", "other", best)


def _asks_what_became(scene: Scene) -> bool:
    """Whether a question is about what was done to the speaker's booking: "did you cancel my booking?"."""
    said, lex = scene.said, scene.said.lex
    if lex.things.own.isdisjoint(said.words) or _has(scene, "condition"):
        return False
    return any(hint.cue == "past" or lex.speech.cues.get(said.words[hint.start]) == "telling" for hint in said.hints)


def _tells_of(scene: Scene, by: Governor) -> bool:
    """Whether a noun for an act stands among words that neither ask for it nor say when: "the cancellation hurts"."""
    if not by.noun:
        return False
    clause = scene.said.clause(by.word)
    courteous = {at for hint in scene.said.hints if hint.cue == "courtesy" for at in range(hint.start, hint.end)}
    return not all(
        at == by.word
        or at in courteous
        or passes(scene, at)
        or scene.is_time(at)
        or (scene.is_thing(at) and not scene.is_guessed(at))
        for at in range(clause.start, clause.end)
    )


def _may_be_title(reading: Reading, scene: Scene) -> bool:
    """
    Whether a noun for an act may tell what a booking is for.

    "Cancellation atlas tomorrow" tells a booking; "cancellation meeting" and "atlas 10-11 cancellation" may be one.
    """
    wish, old = reading.wish, reading.old
    own = not scene.said.lex.things.own.isdisjoint(scene.said.words)
    tells = own or wish.resource or wish.start or old.start or old.resource or reading.reference
    return reading.intent in CHANGES and (not tells or bool(wish.start and wish.end))


def _away(scene: Scene) -> Verdict:
    """Judge who says that they will be away, which is shown before anything is cancelled."""
    told = next((hint.cue for hint in scene.said.hints if hint.cue in {*TALK, "condition"}), None)
    return Verdict(_SPEECH.get(told, "report"), "leave", "other") if told else Verdict("request", "do")


def is_wish(scene: Scene, verbs: Sequence[Governor]) -> bool:
    """
    Whether a sentence says what and when, and the verbs, said in those ways, only belong to what it is for.

    "Atlas friday 10-11 cancel culture debate", "we need to talk about the move: curie monday 10-11".
    """
    if any(each.frame != "none" and (each.named or not each.titled) for each in verbs):
        return False
    if any(hint.cue in {"watch", "offer", "question"} for hint in scene.said.hints):
        return False
    return _says_what_and_when(scene)


def _says_what_and_when(scene: Scene) -> bool:
    """Whether the clauses that tell nothing, of others or of what was, name a thing and a time."""
    if any(_only_told(scene, clause) for clause in scene.said.clauses):
        return False
    plain = (clause for clause in scene.said.clauses if _told(scene, clause) is None and not _asks(scene, clause))
    # "Happy birthday! Cake in curie at 4" is all about the cake.
    told = any(_told(scene, clause) for clause in scene.said.clauses)
    others = scene.said.lex.speech.objects if told else frozenset[str]()
    plain = (clause for clause in plain if others.isdisjoint(scene.said.words[clause.start : clause.end]))
    words = [word for clause in plain for word in range(clause.start, clause.end)]
    return any(map(scene.is_thing, words)) and any(map(scene.is_time, words))


def _told(scene: Scene, clause: Clause) -> Cue | None:
    if _is_about_somebody(scene, clause):
        return "third"
    # "Atlas yesterday" is a wish that contradicts itself; what was is told by a verb.
    hints = (hint for hint in scene.said.within(clause.start, clause.end) if hint.cue in TALK)
    return next((hint.cue for hint in hints if hint.cue != "past" or hint.start not in scene.said.timely), None)


def _is_about_somebody(scene: Scene, clause: Clause) -> bool:
    """Whether a clause begins with a name that nothing here has, and what is or was: "tom is in atlas"."""
    first = clause.start
    is_ = any(hint.start == first + 1 and hint.cue == "past" for hint in scene.said.within(first + 1, clause.end))
    return is_ and scene.said.words[first] in GIVEN_NAMES and scene.is_strange(first)


def _only_told(scene: Scene, clause: Clause) -> bool:
    """Whether a clause says nothing but who says so, which is said of the others: "…, I heard"."""
    hints = tuple(scene.said.within(clause.start, clause.end))
    if not any(hint.cue == "hearsay" for hint in hints):
        return False
    said, small = scene.said, scene.said.lex.talk.fillers | scene.said.lex.speech.heads
    covered = {at for hint in hints for at in range(hint.start, hint.end)}
    return all(at in covered or said.words[at] in small for at in range(clause.start, clause.end))


def wish(scene: Scene, *, whole: bool) -> Verdict:
    """
    Judge a sentence that may ask for something new.

    `whole`: whether it says from when to when. Talk seldom does, and whoever does hardly ever only talks.
    """
    said = scene.said
    # Most wishes have no cue and no unknown word, and nothing to judge.
    if not (scene.strange or said.hints or _ends_asking(scene)):
        return Verdict("request", "do")
    watches = _has(scene, "watch")
    if watches or _sets_up(scene):
        return Verdict("request", "answer", "other", beyond="watch" if watches else "not-booking")
    if any(_requests(scene, each) for each in said.clauses) and not _asks_first(scene):
        return Verdict("request", "do")
    if any(_asks(scene, each) for each in said.clauses):
        return Verdict("question", "answer", "find")
    told = next((cue for cue in map(partial(_told, scene), said.clauses) if cue), None)
    if (told and not _says_what_and_when(scene)) or _asks_first(scene) or _chats(scene):
        return Verdict(_SPEECH.get(told or "hearsay", "report"), "leave", "other")
    return _unheard(scene, whole=whole)


def _unheard(scene: Scene, *, whole: bool) -> Verdict:
    """
    Judge words that may be for a booking, and have none of the cues of a request.

    An unknown word that begins them is a verb that orders ("nab curie on friday"), or a name; others tell something.
    """
    firm = scene.said.lex.verbs.firm
    nouns = {hint.start for hint in scene.said.hints if hint.cue == "needed" and _is_something(scene, hint)}
    words = (word for word in range(len(scene.said.words)) if word not in nouns)
    books = any(firm.get(scene.token(word).text) == "book" for word in words)
    loose = () if books else _loose(scene)
    if loose and _is_subject(scene, loose[0]):
        return Verdict("report", "ask")
    if whole or not loose or (len(loose) < FEW and _orders(scene, loose[0])):
        return Verdict("request", "do")
    return Verdict("request", "ask") if len(loose) < FEW else Verdict("request", "leave", "other")


def _loose(scene: Scene) -> list[int]:
    """Return the words that mean nothing, in the clauses that name a thing, or a thing and a time."""
    said, speech = scene.said, scene.said.lex.speech
    covered = {at for hint in said.hints if hint.cue == "courtesy" for at in range(hint.start, hint.end)}
    return [
        word
        for clause in said.clauses
        if any(scene.is_thing(each) for each in range(clause.start, clause.end))
        for word in range(clause.start, clause.end)
        if scene.is_strange(word) and not (word in covered or said.words[word] in speech.heads)
    ]


def _is_subject(scene: Scene, word: int) -> bool:
    """Whether an unknown word is somebody who wants something: "jonas wants atlas"."""
    verbs = scene.said.lex.every_verb
    wants = [verbs.get(text) == "book" for text in _behind(scene, word)]
    return _leads(scene, word) and any(wants)


def _orders(scene: Scene, word: int) -> bool:
    """Whether an unknown word may be a verb that orders: it begins its clause, and what it is about follows."""
    if not _leads(scene, word):
        return False
    speech, links, behind = scene.said.lex.speech, scene.said.lex.links, word + 1
    small = speech.between | speech.heads | links.on | links.at | links.of | links.since
    return all(
        text in small or scene.is_thing(behind) or scene.is_time(behind) or scene.is_small(behind)
        for text in _behind(scene, word)
    )


def _behind(scene: Scene, word: int) -> Sequence[str]:
    """Return the next word of the same clause, if there is one."""
    return scene.said.words[word + 1 : min(word + 2, scene.said.clause(word).end)]


def _leads(scene: Scene, word: int) -> bool:
    """Whether nothing but courtesy stands before a word in its clause."""
    heads = scene.said.lex.speech.heads
    return all(scene.said.words[at] in heads for at in range(scene.said.clause(word).start, word))


def _asks_first(scene: Scene) -> bool:
    """Whether somebody only might: "we could take curie on monday, I have to ask first"."""
    return _has(scene, "favour") and _has(scene, "maybe")


def _chats(scene: Scene) -> bool:
    """Whether a question names a time, nothing to book, and something else: "lunch at two?"."""
    words = range(len(scene.said.words))
    if not _ends_asking(scene) or any(map(scene.is_thing, words)):
        return False
    heads = scene.said.lex.speech.heads
    return not all(scene.is_time(at) or scene.is_small(at) or scene.said.words[at] in heads for at in words)


def _sets_up(scene: Scene) -> bool:
    """Whether something is to be brought into a room: "can you put the projector into curie"."""
    said, lex = scene.said, scene.said.lex
    if not _has(scene, "request"):
        return False
    words = range(len(said.words))
    first = next((word for word in words if scene.is_thing(word) or scene.token(word).text in scene.tags), None)
    tagged = first is not None and not scene.is_thing(first)
    books = any(lex.verbs.firm.get(scene.token(word).text) in {"book", "find"} for word in words)
    return tagged and not books and not any(map(scene.is_time, words))


def _requests(scene: Scene, clause: Clause) -> bool:
    """Whether a clause asks for something, with nothing before that speaks against it."""
    hints = tuple(scene.said.within(clause.start, clause.end))
    asking = (
        hint.start
        for hint in hints
        if hint.cue in {"request", "favour", "needed"} and is_clean(scene, clause.start, hint.start)
        if not _is_something(scene, hint)
    )
    first = next(asking, None)
    # "We need no room this week": what would be needed is denied.
    return first is not None and not any(hint.cue == "refusal" and hint.start > first for hint in hints)


def _is_something(scene: Scene, hint: Hint) -> bool:
    """Whether a word that asks for something is a thing itself: "the book about the telescope", "book is on it"."""
    if hint.cue != "needed" or hint.end - hint.start > 1:
        return False
    said, lex = scene.said, scene.said.lex
    before = said.words[hint.start - 1] if hint.start > said.clause(hint.start).start else ""
    told = any(each.cue == "past" for each in said.within(hint.end, hint.end + 1))
    return told or before in lex.numbers.articles or before in lex.links.of or before in lex.things.own


def _asks(scene: Scene, clause: Clause) -> bool:
    """Whether a clause begins like a question."""
    for hint in scene.said.within(clause.start, clause.end):
        if hint.cue == "question":
            return _begins(scene, hint)
        if hint.cue != "courtesy":
            return False
    return False


def _seeks_advice(scene: Scene, hint: Hint) -> bool:
    """Whether somebody asks whether to do it: "should I cancel atlas?"."""
    said = scene.said
    if " ".join(said.words[hint.start : hint.end]) not in said.lex.speech.advice or not _begins(scene, hint):
        return False
    return hint.cue == "question" or said.clause(hint.start).mark == "?"


def _ends_asking(scene: Scene) -> bool:
    return bool(scene.said.clauses) and scene.said.clauses[-1].mark == "?"


def _begins(scene: Scene, hint: Hint) -> bool:
    """Whether a cue begins its clause, behind courtesies at most."""
    start = scene.said.clause(hint.start).start
    heads = scene.said.lex.speech.heads
    covered = {at for each in scene.said.within(start, hint.start) if each.cue == "courtesy" for at in range(*each[:2])}
    return all(at in covered or scene.said.words[at] in heads for at in range(start, hint.start))


def _has(scene: Scene, cue: Cue) -> bool:
    return any(hint.cue == cue for hint in scene.said.hints)


def judged(reading: Reading, scene: Scene, verbs: Sequence[Governor]) -> Reading:
    """Return a reading with who talks and how certain it is; `verbs` say the act."""
    verdict = _verdict(reading, scene, verbs)
    intent = verdict.intent or reading.intent
    certain = verdict.certain
    if reading.clarify and intent in {"book", "find", "cancel", "move", "extend"} and certain == "do":
        certain = "ask"
    return replace(
        reading,
        intent=intent,
        reason=reading.reason if certain in {"do", "ask"} else None,
        speech=verdict.speech,
        certain=certain,
        beyond=verdict.beyond,
        vague=verdict.vague and not reading.clarify,
        governed=_governed(scene, verdict.by),
        left=tuple(_left(scene)),
    )


def _verdict(reading: Reading, scene: Scene, verbs: Sequence[Governor]) -> Verdict:
    said = reading.wish
    if reading.code:
        return Verdict("request", "do")
    if reading.away:
        return _away(scene)
    if reading.intent in ACTS:
        aimed = bool(said.start or said.end or said.minutes)
        verdict = act(scene, reading.intent, verbs, aimed=aimed, own=reading.whose is None)
        noun = verdict.by is not None and verdict.by.noun and verdict.certain == "do"
        return replace(verdict, certain="ask") if noun and _may_be_title(reading, scene) else verdict
    if _wants_another_object(reading, scene):
        return _of_another_object(scene)
    if reading.intent == "book":
        return wish(scene, whole=bool(said.start and (said.end or said.minutes)))
    return _rest(scene, reading.intent)


def _wants_another_object(reading: Reading, scene: Scene) -> bool:
    """Whether a flight, or a table to eat at, is wanted, and nothing that can be booked here."""
    known = reading.wish.resource is not None or bool(reading.rivals)
    if known or reading.intent not in {"book", "find"}:
        return False
    if _is_table(scene, counted=reading.wish.capacity is not None):
        return True
    return reading.intent == "book" and _names_another_object(scene)


def _of_another_object(scene: Scene) -> Verdict:
    """Judge words about what is no booking here: who asks for it is told so, and who tells of it is not."""
    told = next((cue for cue in map(partial(_told, scene), scene.said.clauses) if cue), None)
    if told:
        return Verdict(_SPEECH.get(told, "report"), "leave", "other")
    return Verdict("request", "answer", "other", beyond="not-booking")


def _names_another_object(scene: Scene) -> bool:
    """
    Whether something is wanted that is no booking here, such as a flight, and nothing that is.

    "After lunch" is a time, and "a room for the party" is a room.
    """
    words = scene.said.words
    wanted = any(word in scene.said.lex.speech.objects and not scene.is_time(at) for at, word in enumerate(words))
    return wanted and set(scene.kinds).isdisjoint(words)


def _is_table(scene: Scene, *, counted: bool) -> bool:
    """Whether a table for four is wanted, which is none to work at, and nothing else that can be booked."""
    said, lex = scene.said, scene.said.lex
    tables = [at for at, word in enumerate(said.words) if word in lex.speech.tables]
    others = set(scene.kinds) - lex.speech.tables
    if not tables or not others.isdisjoint(said.words):
        return False
    counts = (at for at in tables if at + 2 < len(said.words) and said.words[at + 1] in lex.spans.lasting)
    return counted or any(
        said.words[at + 2] in lex.numbers.cardinals or said.words[at + 2].isdecimal() for at in counts
    )


def _rest(scene: Scene, wanted: Verb) -> Verdict:
    """Judge what changes nothing: it is answered, unless it only tells something."""
    clauses = scene.said.clauses
    if wanted == "other":
        told = next((cue for cue in map(partial(_told, scene), clauses) if cue), None)
        return Verdict(_SPEECH.get(told, "report") if told else "request", "leave")
    told = next((hint.cue for hint in scene.said.hints if hint.cue in {"chat", "hearsay", "third", "maybe"}), None)
    told = told or next(("third" for each in clauses if _is_about_somebody(scene, each)), None)
    asked = any(_asks(scene, each) or _requests(scene, each) or each.mark == "?" for each in clauses)
    if told and not asked and wanted in {"find", "list"}:
        return Verdict(_SPEECH.get(told, "report"), "leave", "other")
    return Verdict("question" if _ends_asking(scene) else "request", "answer")


def _governed(scene: Scene, by: Governor | None) -> str | None:
    if by is None or by.frame == "none":
        return None
    places = dict.fromkeys(scene.said.places[by.word : by.end])
    return " ".join(scene.tokens[place].raw for place in places)


def _left(scene: Scene) -> Iterator[str]:
    return (scene.tokens[place].raw for place in sorted(scene.strange) if place not in scene.timely)
