"""Answers of somebody who is not sure of them: "dunno, maybe 2 hours", "thursday would be ideal", "45 then"."""

from adapters.understanding.follow_ups import Number
from adapters.understanding.heard import Heard
from adapters.understanding.reading import Reading
from adapters.understanding.references import TAKEN
from adapters.understanding.remaining import remaining
from adapters.understanding.sequels import among
from adapters.understanding.shifts import MARKS
from adapters.understanding.when.scan import NAME

LONGEST = 12
"""Words of the longest answer; who says more says something else."""


def hedged(heard: Heard) -> Reading | Number | None:
    """
    Return the time, the length or the number that is all that a sentence says beside words of doubt; None of others.

    It answers a question that stands open, and means nothing without one.
    """
    line, lex = heard.line.tokens, heard.lexicon
    if not 1 < len(line) <= LONGEST or any(token.text in {NAME, TAKEN} for token in line):
        return None
    said = lex.sequels
    small = MARKS.union(said.hedging, said.turning, said.cheering, lex.corrections.only, lex.talk.please)
    used = heard.parsed.used
    around = {at for at, token in enumerate(line) if at not in used and among(token, small)}
    rest = [at for at in range(len(line)) if at not in around and at not in used]
    if used:
        return remaining(heard, around) if around and not rest else None
    if len(rest) != 1:
        return None
    [only] = (line[at] for at in rest)
    number = lex.numbers.cardinals.get(only.text) if only.value is None else only.value
    return Number(number, heard.clock((only,))) if number is not None else None
