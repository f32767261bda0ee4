"""What people say of the card, or of the offers, that they were shown last."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from adapters.understanding.lexicon.groups import NONE, Words

Extreme = Literal["smallest", "largest", "earliest", "latest"]
"""Which of several offers is meant, by their sizes or their starts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequels:
    """What people say of the card, or of the offers, that they were shown last."""

    cheering: Words = NONE
    """Exclamations before it: "great", take it for an hour; "damn", the client wants 4."""
    taking: Words = NONE
    """Verbs that take what was offered: "take" it for an hour."""
    putting: Words = NONE
    """Verbs that have it at another time: can you "put" it at 11."""
    pushing: Words = NONE
    """Verbs that have it later by what follows: "push" it half an hour."""
    leaving: Words = NONE
    """Verbs that leave a booking at the time that is said: "leave" it on tuesday."""
    turning: Words = NONE
    """Words around them of somebody who changes their mind: "no", leave it "after all"."""
    better: Words = NONE
    """What is said of a time that is preferred: friday is "better"."""
    suiting: Words = NONE
    """Words around it: friday "would be" better "for me"."""
    possible: Words = NONE
    """Words that ask for another time: "can it be" friday?"""
    opening: Words = NONE
    """Words that begin a question for another time, so that it needs no mark: "can" we start at 2."""
    working: Words = NONE
    """Words that only ask whether it would do: "would" friday "work"?"""
    wanting: Words = NONE
    """What somebody else would rather have: the client "wants" 4."""
    unable: Words = NONE
    """What is said, with words between, of whoever cannot come at the time that was shown: priya "can't" then."""
    lengthy: Words = NONE
    """What is said of a length that is too much, so that a number behind it counts hours: too "long", one will do."""
    needing: Words = NONE
    """Words before the end that is all that is needed: "we need it" only until 2."""
    enough: Words = NONE
    """Words behind how many are enough: one "is plenty"."""
    us: Words = NONE
    """Those who will come, when they are counted: "we are" six."""
    being: Words = NONE
    """Words around them: we are "going to be" six."""
    extremes: Mapping[str, Extreme] = field(default_factory=dict)
    """The offer that is taken, by its size or its start: the "smallest" one."""
    the: Words = NONE
    """Words before that one: "the" smallest."""
    larger: Words = NONE
    """What is looked for in place of what is too small: something "bigger"."""
    when: Words = NONE
    """Words that ask for a time: "when" is it free, from "what time" on."""
    free: Words = NONE
    """What is asked of it then: when is it "free"."""
    ones: Words = NONE
    """Words that point to one of several, besides those: French "celle" avec le tableau."""
    units: Words = NONE
    """Before the number of another unit of the same kind: "number" 7 please, Spanish "la" 9."""
    which: Words = NONE
    """What begins the clause that tells more of it: the smallest one "that" will do."""
    them: Words = NONE
    """Words around how many of a kind are wanted: two "of them"."""
    smaller: Words = NONE
    """What is looked for in place of what is too large: something "smaller"."""
    looking: Words = NONE
    """Words around them: "do you have anything" bigger."""
    mistaken: Words = NONE
    """Phrases of somebody to whose booking something was done that was meant of another: "wrong one"."""
    due: Words = NONE
    """What a booking ought to be: my 6pm "needs" to be longer."""
    hedging: Words = NONE
    """Words around an answer of somebody who is not sure of it: "dunno, maybe" two hours."""
