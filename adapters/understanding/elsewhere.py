"""Faults of what nobody books here: "the lift is broken, take the stairs to Curie" reports nothing of Curie."""

from collections.abc import Sequence

from adapters.understanding.clauses import Clauses
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.questions import cues_in
from adapters.understanding.tokens import Token
from adapters.understanding.when.scan import NAME

FEW = 1
"""Words that a clause may have besides a name and still only say where: "the lamp is broken, over in Orion"."""


def broken_elsewhere(said: Clauses, line: Sequence[Token], lex: Lexicon) -> bool:
    """
    Return whether a sentence with a fault tells of something that is no thing of ours, and of no part of one.

    It is so where a lift, a train or a car stands before all names, and where a thing is only named in a later clause,
    which says something else of it.
    """
    words = [line[place].text for place in said.places]
    if NAME not in words:
        return False
    first = words.index(NAME)
    outside = lex.questions.outside
    ours = any(word in lex.things.tags or word in lex.every_kind - outside for word in words[:first])
    if ours:
        return False
    # "The car Golf is broken" names a thing by its kind.
    beside = not outside.isdisjoint((*words[: first - 1], *said.words[: first - 1]) if first else ())
    return beside or _names_later(said, line, words, lex)


def _names_later(said: Clauses, line: Sequence[Token], words: Sequence[str], lex: Lexicon) -> bool:
    """Whether the first name stands behind the clause of the fault, in one that says something else."""
    clause = said.clause(words.index(NAME))
    told = words[clause.start : clause.end]
    # "The lamp is dead, can somebody mend it in Orion?"
    if clause.start == 0 or not (lex.questions.this | lex.questions.inside).isdisjoint(told):
        return False
    # "Sorry to bother you: the lamp in Orion is dead".
    rest = line[said.places[clause.start] : said.places[clause.end - 1] + 1]
    if any(sight.cue.topic == "fault" for sight in cues_in(rest, lex)):
        return False
    small = lex.talk.please | lex.talk.fillers | lex.definite | lex.links.conjunctions | lex.links.at
    return sum(word != NAME and word not in small for word in told) > FEW
