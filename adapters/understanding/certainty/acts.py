"""Words that change a booking: whether they ask for it, and are done, asked back, answered or left alone."""

from collections.abc import Sequence
from itertools import islice

from adapters.understanding.certainty.cues import (
    TALK,
    asks,
    begins,
    ends_asking,
    has,
    is_about_somebody,
    requests,
    seeks_advice,
)
from adapters.understanding.certainty.verdict import Verdict, left_alone
from adapters.understanding.clauses import Hint
from adapters.understanding.governing import Governor, Scene, governor, passes, words_of
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.reading import Verb
from adapters.understanding.when.scan import NAME

TOLD: frozenset[Verb] = frozenset({"checkin", "checkout", "extend"})
"""Acts for which it is enough to tell how things are: "we're here", "we're done", "another half hour"."""
LOSING: frozenset[Verb] = frozenset({"cancel", "move"})
"""Acts by which a slot is lost. A bare order for one with a question mark is a question; "20 minutes more?" is not."""
MANY = 3
"""From so many words on that mean nothing beside a verb, the verb is not what a sentence is about."""
MOST_VERBS = 20
"""Verbs of one act that are weighed; a bound for long texts."""


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
    if best and (best.named or _points(scene, best)) and any(seeks_advice(scene, each) for each in scene.said.hints):
        return Verdict("question", "ask", by=best)
    if best and best.frame in {"order", "last", "request"}:
        return _asked_for(scene, best, wanted, own=own)
    if has(scene, "watch"):
        return Verdict("request", "answer", "other", best, "watch")
    if best and best.frame == "favour":
        return _favour(scene, best, wanted, aimed=aimed, own=own)
    return _unasked(scene, wanted, best, aimed=aimed)


def _strength(each: Governor) -> int:
    return ("order", "request", "last", "favour", "none").index(each.frame)


def _asked_for(scene: Scene, by: Governor, wanted: Verb, *, own: bool) -> Verdict:
    """Judge an act that is asked for: it is done, unless the words around it take that back or leave it open."""
    # Whoever says "I give it back" does so.
    tells = wanted == "move" and by.frame in {"order", "last"} and _tells_of_oneself(scene, by)
    if tells and not by.named:
        return left_alone("chat", by)
    if any(hint.cue == "watch" and hint.start < by.word for hint in by.hints):
        return Verdict("request", "answer", "other", by, "watch")
    doubts = any(_doubts(scene, hint, by) for hint in by.hints) or _had_wanted(scene, by) or tells
    # "Release the kraken": what a verb is about, and nobody knows, may be anything.
    behind = by.frame != "last" and any(word > by.word for word in by.loose)
    vague = by.titled or by.unsure or behind or len(by.loose) >= MANY
    # "Je prolonge Atlas ?" is asked of oneself.
    firm = scene.said.lex.verbs.firm.get(scene.token(by.word).text) == wanted
    wondered = (wanted in LOSING or (firm and by.named)) and _is_wondered(scene, by)
    clear = own and not (doubts or by.mistyped or wondered or _is_asked_back(scene, by))
    return Verdict("request", "do" if clear and not vague else "ask", by=by, vague=clear and vague)


def _doubts(scene: Scene, hint: Hint, by: Governor) -> bool:
    """Whether a cue around an act leaves it open: a condition, a maybe beside it, or words that take it back."""
    beside = hint.start < by.end
    if hint.cue == "condition":
        return beside or begins(scene, hint)
    if hint.cue == "denial":
        return hint.start > by.word and (beside or begins(scene, hint))
    return hint.cue in {"maybe", "watch"} and beside and hint.start > by.word


def _tells_of_oneself(scene: Scene, by: Governor) -> bool:
    """Whether the speaker stands beside the verb and tells what they do: "ich verschiebe das", "dann storniere ich"."""
    said, selves = scene.said, scene.said.lex.speech.selves
    clause = said.clause(by.word)
    before, behind = by.word - 1, by.word + 1
    led = before >= clause.start and said.words[before] in selves
    return led or (behind < clause.end and said.words[behind] in selves)


def _had_wanted(scene: Scene, by: Governor) -> bool:
    """Whether an act was wanted, and something speaks against it now: "I wanted to cancel it, but we need it"."""
    said, lex = scene.said, scene.said.lex
    before = (hint for hint in by.hints if hint.end <= by.word and hint.cue == "request")
    if not any(" ".join(said.words[hint.start : hint.end]) in lex.speech.wished for hint in before):
        return False
    return not lex.company.but.isdisjoint(said.words[by.word :]) or any(hint.cue in TALK for hint in by.hints)


def _is_wondered(scene: Scene, by: Governor) -> bool:
    """Whether a bare order is a question: "cancel hubble on wednesday?", and not "could you cancel it, please?"."""
    said, clause = scene.said, scene.said.clause(by.word)
    if by.frame == "request" or clause.mark != "?":
        return False
    courteous = any(hint.cue in {"courtesy", "request", "favour"} for hint in said.hints)
    return not courteous and said.lex.speech.pleading.isdisjoint(said.words[clause.start : clause.end])


def _is_asked_back(scene: Scene, by: Governor) -> bool:
    """Whether a question about the act follows it: "cancel atlas, or should I keep it?"."""
    later = (each for each in scene.said.clauses if each.start >= by.end)
    return any(asks(scene, each) and each.mark == "?" for each in later)


def _favour(scene: Scene, by: Governor, wanted: Verb, *, aimed: bool, own: bool) -> Verdict:
    """Judge "can I …", "is it ok if we …": whoever begs for it with its aim asks for it, and others ask whether."""
    later = any(hint.cue == "later" for hint in by.hints)
    begs = wanted == "checkin" or not scene.said.lex.speech.pleading.isdisjoint(scene.said.words)
    # "Can we stay until 6?" asks for it, and nothing is lost by it; "can we extend it?" asks whether.
    begs = begs or (wanted == "extend" and scene.said.lex.verbs.firm.get(scene.said.words[by.word]) != wanted)
    if wanted in {"move", "extend", "checkin"} and aimed and own and begs and not later:
        return Verdict("request", "do", by=by)
    # "May I cancel it?" is of the booking that was shown.
    if (by.named or aimed or _points(scene, by)) and not later:
        return Verdict("question", "ask", by=by)
    return Verdict("question", "answer", "help", by)


def _points(scene: Scene, by: Governor) -> bool:
    """Whether a verb has a pronoun beside it, or inside it as "cancelarla" has, or is about a series."""
    lex, about = scene.said.lex, scene.said.words[scene.said.clause(by.word).start : by.end]
    verb, verbs = scene.said.words[by.word], lex.every_verb
    stems = (verb.removesuffix(each) for each in lex.talk.it if verb.endswith(each))
    joined = any(stem in verbs or f"{stem}e" in verbs for stem in stems)
    return joined or not (lex.company.it | lex.series.nouns).isdisjoint(about)


def _unasked(scene: Scene, wanted: Verb, best: Governor | None, *, aimed: bool) -> Verdict:
    """Judge words that name an act and do not ask for it."""
    cues = {hint.cue for hint in scene.said.hints}
    asked = any(asks(scene, each) for each in scene.said.clauses) or ends_asking(scene)
    # "Can we have 10 minutes more?" asks for them.
    wants = wanted in TOLD and aimed and any(requests(scene, each) for each in scene.said.clauses)
    asked = asked and not wants
    talk = next((cue for cue in TALK if cue in cues), None) or _subject(scene, best)
    over = any(
        hint.cue == "past" and (wanted == "extend" or hint.start in scene.said.timely) for hint in scene.said.hints
    )
    # "Se alargó" tells of what was, whatever the verb is.
    over = over or (wanted == "extend" and best is not None and best.told)
    if wanted in TOLD and not (asked or over or cues & {"chat", "among", "hearsay", "third", "maybe", "condition"}):
        return Verdict("request", "do", by=best)
    if ("offer" in cues or _no_longer_needs(scene, best)) and not cues & {"hearsay", "third", "condition"}:
        certain = not asked and wanted == "cancel" and _thought_better(scene, best)
        return Verdict("report", "do" if certain else "ask", "cancel", best)
    if asked:
        offers = wanted == "extend" and aimed and not (talk or over) and _asks_only_whether(scene)
        return _asked_about(scene, best, offers=offers)
    if talk or "condition" in cues:
        return left_alone(talk, best)
    if best and len(best.loose) < MANY and not _tells_of(scene, best):
        return Verdict("report", "ask", by=best)
    return left_alone(None, best)


def _no_longer_needs(scene: Scene, by: Governor | None) -> bool:
    """Whether what is not needed is one known thing: "pas besoin du bureau jeudi", and not "no need of a room"."""
    if by is None:
        return False
    said, lex = scene.said, scene.said.lex
    refused = next((hint for hint in said.hints if hint.cue == "refusal" and hint.start <= by.word < hint.end), None)
    # "Alla fine atlas non ci serve" names it first; "atlas non serve a niente" tells something.
    begin = said.clause(by.word).start if refused and _reconsiders(scene) else refused.end if refused else by.end
    things = (at for at in range(begin, by.end) if scene.is_thing(at))
    return any(
        scene.token(at).text == NAME or said.words[at - 1] in lex.definite or said.words[at - 1] in lex.things.own
        for at in things
    )


def _thought_better(scene: Scene, by: Governor | None) -> bool:
    """Whether somebody says of a thing that they do not need it after all: they had it, and give it back."""
    if by is None or not by.named or by.loose or by.unsure:
        return False
    return _reconsiders(scene)


def _reconsiders(scene: Scene) -> bool:
    """Whether somebody has thought better of something: "after all", "ya no"."""
    words, sayings = scene.said.words, scene.said.lex.speech.reconsidering
    return any(" ".join(words[at:end]) in sayings for at in range(len(words)) for end in (at + 1, at + 2, at + 3))


def _subject(scene: Scene, best: Governor | None) -> Cue | None:
    """Return the cue of a verb whose subject, or whose form, tells of something: "our landlord wants to cancel"."""
    if any(is_about_somebody(scene, each) for each in scene.said.clauses):
        return "third"
    return "past" if best and best.told else None


def _asked_about(scene: Scene, best: Governor | None, *, offers: bool) -> Verdict:
    """Judge a question about an act: with `offers` it is a button, else its answer is how that is done."""
    if offers:
        return Verdict("question", "ask", by=best)
    return Verdict("question", "answer", "list" if _asks_what_became(scene) else "help", best)


def _asks_only_whether(scene: Scene) -> bool:
    """Whether a question asks if something can be, and neither why nor what happens: "could it be an hour longer?"."""
    small = scene.said.lex.corrections.around
    questions = (hint for hint in scene.said.hints if hint.cue == "question")
    conditions = any(hint.cue == "condition" for hint in scene.said.hints)
    words = (word for hint in questions for word in scene.said.words[hint.start : hint.end])
    cues = scene.said.lex.speech.cues
    return not conditions and all(word in small or cues.get(word) == "telling" for word in words)


def _asks_what_became(scene: Scene) -> bool:
    """Whether a question is about what was done to the speaker's booking: "did you cancel my booking?"."""
    said, lex = scene.said, scene.said.lex
    if lex.things.own.isdisjoint(said.words) or has(scene, "condition"):
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


def away(scene: Scene) -> Verdict:
    """Judge who says that they will be away, which is shown before anything is cancelled."""
    cue = next((hint.cue for hint in scene.said.hints if hint.cue in {*TALK, "condition"}), None)
    return left_alone(cue) if cue else Verdict("request", "do")
