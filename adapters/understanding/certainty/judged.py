"""A reading with who talks, and how certain it is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.understanding.certainty.acts import act, away
from adapters.understanding.certainty.cues import (
    asks,
    begins,
    ends_asking,
    first_told,
    is_about_somebody,
    requests,
)
from adapters.understanding.certainty.objects import of_another_object, wants_another_object
from adapters.understanding.certainty.verdict import Verdict, left_alone
from adapters.understanding.certainty.wishes import wish
from adapters.understanding.governing import Governor, Scene
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.reading import ACTS, CHANGES, Reading, Verb
from adapters.understanding.when.scan import NAME

NOT_TAKEN: frozenset[Cue] = frozenset({"hearsay", "third", "maybe", "watch"})
"""Cues of sentences in which nobody takes anything, or somebody else does."""
LONGEST_TAKING = 5
"""Words of the longest saying that takes a thing."""


def judged(reading: Reading, scene: Scene, verbs: Sequence[Governor]) -> Reading:
    """Return a reading with who talks and how certain it is; `verbs` say the act."""
    verdict = _verdict(reading, scene, verbs)
    intent = verdict.intent or reading.intent
    certain = verdict.certain
    if reading.clarify and intent in {"book", "find", "cancel", "move", "extend"} and certain == "do":
        certain = "ask"
    governed, left = _governed(scene, verdict.by), tuple(_left(scene))
    # A plain wish is judged as a reading is made, and a copy of one costs more than the question.
    plain = verdict.speech == "request" and certain == "do" and not (verdict.beyond or verdict.vague)
    if plain and intent == reading.intent and not (governed or left):
        return reading
    return replace(
        reading,
        intent=intent,
        reason=reading.reason if certain in {"do", "ask"} else None,
        speech=verdict.speech,
        certain=certain,
        beyond=verdict.beyond,
        vague=verdict.vague and not reading.clarify,
        governed=governed,
        left=left,
    )


def _verdict(reading: Reading, scene: Scene, verbs: Sequence[Governor]) -> Verdict:
    if reading.code:
        return Verdict("request", "do")
    if reading.away:
        return away(scene)
    if reading.intent in ACTS:
        return _act(reading, scene, verbs)
    aside = _aside(reading, scene)
    if aside:
        return aside
    if reading.intent == "book":
        return _new(reading, scene)
    wanted = _looks_for(reading, scene) or _takes_it(reading, scene)
    return Verdict("request", "do", "book") if wanted else _rest(scene, reading.intent)


def _aside(reading: Reading, scene: Scene) -> Verdict | None:
    """Return the verdict of what is no matter of bookings, such as a flight, or whether one may eat there."""
    if wants_another_object(reading, scene):
        return of_another_object(scene)
    return left_alone("chat") if reading.intent in {"book", "find"} and _asks_of_life(scene) else None


def _act(reading: Reading, scene: Scene, verbs: Sequence[Governor]) -> Verdict:
    if reading.repeat and reading.intent in {"checkin", "checkout"}:
        # "On thursdays we always end up in hubble" tells of no day that has come.
        return left_alone("past")
    if reading.replaces:
        # "Curie instead of atlas tomorrow" may be a change of mind, or a wish: at most it is offered.
        cue = first_told(scene)
        asked = cue is None and any(hint.cue == "request" for hint in scene.said.hints)
        return left_alone(cue) if cue and cue != "maybe" else Verdict("request", "do" if asked else "ask")
    said = reading.wish
    aimed = bool(said.start or said.end or said.minutes or reading.unsized)
    verdict = act(scene, reading.intent, verbs, aimed=aimed, own=reading.whose is None)
    noun = verdict.by is not None and verdict.by.noun and verdict.certain == "do"
    return verdict._replace(certain="ask") if noun and _may_be_title(reading, scene) else verdict


def _new(reading: Reading, scene: Scene) -> Verdict:
    if _looks_back(reading, scene):
        return left_alone("past")
    verdict = wish(scene, whole=_is_whole(reading))
    taken = verdict.certain != "do" and _takes_it(reading, scene)
    return Verdict("request", "do") if taken else verdict


def _looks_back(reading: Reading, scene: Scene) -> bool:
    """Whether somebody tells how it was: "it was freezing in curie yesterday, for two hours"."""
    said = scene.said
    if reading.reason != "past" or not scene.strange or reading.title:
        return False
    # "Today at nine", when that is over, is a slip.
    before = any(hint.cue == "past" and hint.start in said.timely for hint in said.hints)
    return before and not any(requests(scene, each) for each in said.clauses)


def _is_whole(reading: Reading) -> bool:
    """Whether a wish says from when to when."""
    return bool(reading.wish.start and (reading.wish.end or reading.wish.minutes))


def _looks_for(reading: Reading, scene: Scene) -> bool:
    """Whether somebody looks for one thing, from when to when, and so wants it: "I'm looking for curie 4-5"."""
    named = reading.intent == "find" and reading.wish.resource and not reading.rivals
    if not (named and _is_whole(reading)) or first_told(scene):
        return False
    seeking = [hint for hint in scene.said.hints if hint.cue == "needed" and begins(scene, hint)]
    firm, within = scene.said.lex.verbs.firm, {at for hint in seeking for at in range(hint.start, hint.end)}
    finding = (word for word in range(len(scene.said.words)) if firm.get(scene.token(word).text) == "find")
    return bool(seeking) and within.issuperset(finding)


def _takes_it(reading: Reading, scene: Scene) -> bool:
    """Whether somebody asks about one thing at a time, and takes it: "is hubble free thu 10-11? i'd take it"."""
    one = reading.intent in {"book", "find"} and reading.wish.resource and not reading.rivals
    if not one or reading.wish.moment is None or any(hint.cue in NOT_TAKEN for hint in scene.said.hints):
        return False
    said, taking = scene.said, scene.said.lex.speech.taking
    asked = next((word for word in range(len(said.words)) if scene.is_thing(word)), len(said.words))
    if any(" ".join(said.words[at:end]) in taking for at, end in _stretches(asked + 1, len(said.words))):
        return True
    # "Ist curie um 9 frei? Dann bitte eintragen".
    firm, later = said.lex.verbs.firm, (each for each in said.clauses if each.start > asked)
    words = (word for each in later for word in range(each.start, each.end) if not scene.is_time(word))
    return any(firm.get(scene.token(word).text) == "book" and not scene.is_thing(word) for word in words)


def _stretches(start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of at most so many words between two places."""
    return ((at, last) for at in range(start, end) for last in range(at + 1, min(at + LONGEST_TAKING, end) + 1))


def _may_be_title(reading: Reading, scene: Scene) -> bool:
    """
    Whether a noun for an act may tell what a booking is for.

    "Cancellation atlas tomorrow" tells a booking; "cancellation meeting" and "atlas 10-11 cancellation" may be one.
    """
    wish, old = reading.wish, reading.old
    own = not scene.said.lex.things.own.isdisjoint(scene.said.words)
    tells = own or wish.resource or wish.start or old.start or old.resource or reading.reference
    return reading.intent in CHANGES and (not tells or bool(wish.start and wish.end))


def _rest(scene: Scene, wanted: Verb) -> Verdict:
    """Judge what changes nothing: it is answered, unless it only tells something."""
    clauses = scene.said.clauses
    if wanted == "other":
        cue = first_told(scene)
        return left_alone(cue) if cue else Verdict("request", "leave")
    cue = next(
        (hint.cue for hint in scene.said.hints if hint.cue in {"chat", "among", "hearsay", "third", "maybe"}), None
    )
    cue = cue or next(("third" for each in clauses if is_about_somebody(scene, each)), None)
    asked = any(asks(scene, each) or requests(scene, each) or each.mark == "?" for each in clauses)
    cue = cue or _tells_how_it_is(scene)
    if cue and not asked and wanted in {"find", "list"}:
        return left_alone(cue)
    return Verdict("question" if ends_asking(scene) else "request", "answer")


def _asks_of_life(scene: Scene) -> bool:
    """Whether a question names a thing and what one does there, and no booking: "darf man im Studio essen?"."""
    lex, words = scene.said.lex, range(len(scene.said.words))
    if not ends_asking(scene) or any(map(scene.is_time, words)):
        return False
    said = {scene.token(word).text for word in words}
    searches = any(lex.verbs.firm.get(word) in {"find", "book"} for word in said)
    return not (searches or said & lex.questions.whether.open) and bool(said & lex.talk.chatter)


def _tells_how_it_is(scene: Scene) -> Cue | None:
    """Return the cue by which somebody tells of a thing at no time: "atlas is always empty and never free"."""
    words = range(len(scene.said.words))
    named = any(scene.token(word).text == NAME for word in words) and not any(map(scene.is_time, words))
    return "past" if named and any(hint.cue == "past" for hint in scene.said.hints) else None


def _governed(scene: Scene, by: Governor | None) -> str | None:
    if by is None or by.frame == "none":
        return None
    places = dict.fromkeys(scene.said.places[by.word : by.end])
    return " ".join(scene.tokens[place].raw for place in places)


def _left(scene: Scene) -> Iterator[str]:
    return (scene.tokens[place].raw for place in sorted(scene.strange) if place not in scene.timely)
