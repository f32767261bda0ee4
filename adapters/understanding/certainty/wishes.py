"""Words that may ask for something new: whether they do, or only talk of it."""

from collections.abc import Sequence
from itertools import pairwise

from adapters.understanding.certainty.cues import (
    TALK,
    asks,
    begins,
    ends_asking,
    first_told,
    has,
    is_something,
    requests,
    says_what_and_when,
    told,
)
from adapters.understanding.certainty.verdict import Verdict, left_alone
from adapters.understanding.governing import Governor, Scene
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.when.scan import NAME

FEW = 2
"""From so many words on that mean nothing, a sentence without a request is about something else."""


def is_wish(scene: Scene, verbs: Sequence[Governor]) -> bool:
    """
    Whether a sentence says what and when, and the verbs, said in those ways, only belong to what it is for.

    "Atlas friday 10-11 cancel culture debate", "we need to talk about the move: curie monday 10-11".
    """
    if any(each.frame != "none" and (each.named or not each.titled) for each in verbs):
        return False
    if any(hint.cue in {"watch", "offer", "question"} for hint in scene.said.hints):
        return False
    return says_what_and_when(scene)


def wish(scene: Scene, *, whole: bool) -> Verdict:
    """
    Judge a sentence that may ask for something new.

    `whole`: whether it says from when to when. Talk seldom does, and whoever does hardly ever only talks.
    """
    said = scene.said
    # Most wishes have no cue and no unknown word, and nothing to judge.
    if not (scene.strange or said.hints or ends_asking(scene)):
        return Verdict("request", "do")
    watches = has(scene, "watch")
    if watches or _sets_up(scene):
        return Verdict("request", "answer", "other", beyond="watch" if watches else "not-booking")
    dreams = not whole and _dreams(scene)
    takes_back = dreams or _asks_first(scene) or _gave_up(scene)
    if not takes_back and any(requests(scene, each) for each in said.clauses):
        return Verdict("request", "do")
    if any(asks(scene, each) for each in said.clauses):
        return Verdict("question", "answer", "find")
    ironic = _is_ironic(scene)
    cue: Cue | None = "among" if ironic else first_told(scene)
    only_told = cue and (ironic or not says_what_and_when(scene))
    if dreams or only_told or _asks_first(scene) or _chats(scene):
        return Verdict("maybe", "ask") if whole and _ends_in_condition(scene) else left_alone(cue)
    return _unheard(scene, whole=whole)


def _unheard(scene: Scene, *, whole: bool) -> Verdict:
    """
    Judge words that may be for a booking, and have none of the cues of a request.

    An unknown word that begins them is a verb that orders ("nab curie on friday"), or a name; others tell something.
    """
    firm = scene.said.lex.verbs.firm
    if _depends(scene):
        return Verdict("maybe", "ask")
    if _asks_in_general(scene):
        return Verdict("question", "answer", "help")
    nouns = {hint.start for hint in scene.said.hints if hint.cue == "needed" and is_something(scene, hint)}
    words = (word for word in range(len(scene.said.words)) if word not in nouns)
    books = any(firm.get(scene.token(word).text) == "book" for word in words)
    loose = () if books else _loose(scene)
    if loose and not whole and ends_asking(scene):
        return Verdict("question", "answer", "find")
    if loose and _is_subject(scene, loose[0]):
        return Verdict("report", "ask")
    # "Kill the lights in Hubble" gets rid of something else.
    few = len(loose) < FEW and not nouns and not (loose and scene.said.words[loose[0]] in scene.said.lex.verbs.ridding)
    if whole or not loose or (few and _orders(scene, loose[0])):
        return Verdict("request", "do")
    return Verdict("request", "ask") if few else Verdict("request", "leave", "other")


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


def _gave_up(scene: Scene) -> bool:
    """Whether what was wanted came to nothing: "I wanted to book atlas, but then we went for a walk"."""
    said = scene.said
    but = (each for each in said.clauses if said.words[each.start] in said.lex.company.but)
    return any(told(scene, each) == "past" and not requests(scene, each) for each in but)


def _depends(scene: Scene) -> bool:
    """Whether a clause says on what everything depends: "if mara cancels, I take hubble at two"."""
    return any(hint.cue == "condition" and begins(scene, hint) for hint in scene.said.hints)


def _ends_in_condition(scene: Scene) -> bool:
    """Whether nothing is told before a condition: "atlas tomorrow 3-4 if the client shows up"."""
    first = next((hint for hint in scene.said.hints if hint.cue == "condition"), None)
    return first is not None and not any(hint.cue in TALK for hint in scene.said.within(0, first.start))


def _asks_in_general(scene: Scene) -> bool:
    """Whether a question has a verb of booking, and neither a name nor a time: "do you book the rooms?"."""
    words = range(len(scene.said.words))
    firm = scene.said.lex.verbs.firm
    books = any(firm.get(scene.token(word).text) == "book" for word in words)
    named = any(scene.token(word).text == NAME or scene.is_time(word) for word in words)
    return books and not named and ends_asking(scene)


def _asks_first(scene: Scene) -> bool:
    """
    Whether somebody only might: "we could take curie on monday, I have to ask first".

    Who says on what it depends besides, as in "if the client comes, we may need atlas", might as well.
    """
    return has(scene, "maybe") and (has(scene, "favour") or _depends(scene))


def _dreams(scene: Scene) -> bool:
    """Whether the last clause says nothing but how nice that would be: "…, that'd be the dream"."""
    said = scene.said
    if len(said.clauses) < 2:  # noqa: PLR2004 - what is dreamt of, and that it is a dream
        return False
    last = said.clauses[-1]
    covered = {at for hint in said.within(last.start, last.end) if hint.cue == "maybe" for at in range(*hint[:2])}
    small = said.lex.speech.heads | said.lex.speech.between
    return bool(covered) and all(at in covered or said.words[at] in small for at in range(last.start, last.end))


def _is_ironic(scene: Scene) -> bool:
    """Whether praise alone leads to an occasion: "great, another workshop in curie at 8"."""
    said, speech, articles = scene.said, scene.said.lex.speech, scene.said.lex.numbers.articles
    for praise, behind in pairwise(said.clauses):
        heads = said.words[behind.start : behind.start + 2]
        one = heads[0] in articles or not speech.another.isdisjoint(heads)
        if one and speech.praises.issuperset(said.words[praise.start : praise.end]):
            return any(scene.token(at).text in said.lex.occasions_named for at in range(behind.start, behind.end))
    return False


def _chats(scene: Scene) -> bool:
    """Whether a question names a time, nothing to book, and something else: "lunch at two?"."""
    words = range(len(scene.said.words))
    if not ends_asking(scene) or any(map(scene.is_thing, words)):
        return False
    heads = scene.said.lex.speech.heads
    return not all(scene.is_time(at) or scene.is_small(at) or scene.said.words[at] in heads for at in words)


def _sets_up(scene: Scene) -> bool:
    """Whether something is to be brought into a room: "can you put the projector into curie"."""
    said, lex = scene.said, scene.said.lex
    if not has(scene, "request"):
        return False
    words = range(len(said.words))
    first = next((word for word in words if scene.is_thing(word) or scene.token(word).text in scene.tags), None)
    tagged = first is not None and not scene.is_thing(first)
    books = any(lex.verbs.firm.get(scene.token(word).text) in {"book", "find"} for word in words)
    return tagged and not books and not any(map(scene.is_time, words))
