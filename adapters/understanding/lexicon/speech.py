"""Who talks, and how sure it is: what makes of a sentence a request, a question, a report or a maybe."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from adapters.understanding.lexicon.groups import NONE, Words, by_first

Cue = Literal[
    "request", "favour", "question", "hearsay", "third", "past", "maybe", "refusal", "condition", "watch", "offer",
    "denial", "later", "courtesy", "needed", "wishful", "duty", "telling", "chat", "among",
]  # fmt: skip
"""
What words say about who talks and how sure it is.

`request`: the speaker wants it done: "can you", "I need to". `favour`: asks whether it may be: "can I", "is it possible
to". `question`: asks about something: "what happens if". `hearsay`: tells what others said. `third`: tells what others
do. `past`: tells what was. `maybe`: thinks aloud. `refusal`: wants nothing. `condition`: only if something else comes
true. `watch`: wants to hear of something later. `offer`: no longer needs what is booked. `denial`: takes the request
back. `among`: is said among people, about all that is said: "bring the slides", "a bad idea". `later`: asks about
another time than now: "can I still cancel?". `courtesy`: means nothing. `chat`: is said among people: "see you".
`needed`: wants something to book: "I need". `wishful`: the same where the clause says a time, and a maybe elsewhere:
"we could do with a room". Two mean one thing where they begin a clause, and another behind its subject. `duty`: a
question, or else a request: "muss ich". `telling`: a question, or else what is or was: "is".
"""

SIGH = "lol"
"""The word for which every exclamation stands: in each language it means nothing."""


@dataclass(frozen=True, kw_only=True)
class Speech:
    """Who talks, and how sure it is: what makes of a sentence a request, a question, a report or a maybe."""

    cues: Mapping[str, Cue] = field(default_factory=dict)
    """Words and phrases, and what each says."""
    heads: Words = NONE
    """Words that may stand before an order, or before "can you": "please", "and", "then"."""
    between: Words = NONE
    """Words between "can you" and its verb, or between a verb and its object: "please", "me", "just"."""
    nouns: Words = NONE
    """Nouns for what is done to a booking: "cancellation". They ask for it only right before what they are about."""
    dependent: Words = NONE
    """Words that make a verb depend on another one, and verbs that hold one: Atlas "zu" stornieren, "abzusagen"."""
    naming: Words = NONE
    """Words that make a noun of the verb behind them: "the" release, "this" move."""
    stressing: Words = NONE
    """Words that only stress the others, and stand between them anywhere: "really"."""
    gladly: Words = NONE
    """Words that make a wish of a maybe before them in its clause: ich hätte am Montag "gern" Platz 6."""
    selves: Words = NONE
    """The speaker, right beside a verb that tells what they do and orders nothing: German "ich verschiebe"."""
    wished: Words = NONE
    """Those requests that as well tell what one wanted before: "I wanted to" cancel it, "but" the client comes."""
    advice: Words = NONE
    """Those questions that ask whether the speaker had better do it: "should I"."""
    proposing: Words = NONE
    """Further questions that leave an order open: "why not" move it, "should" atlas be closed."""
    suiting: Words = NONE
    """What asks whether something suits, before what would be done: "is it ok" if we move it."""
    if_we: Words = NONE
    """What leads from there to what the speaker would do: is it ok "if we" move it."""
    otherwise: Words = NONE
    """What leads to what is wanted where the first cannot be had: atlas, "if not", curie."""
    pleading: Words = NONE
    """What makes a request of a question: can we move it, "please"?"""
    past_endings: tuple[str, ...] = ()
    """Endings of verbs that tell what was; a misspelt order does not end like that."""
    joints: Words = NONE
    """Words with which a new clause begins: "but", "because"."""
    concluding: Words = NONE
    """What leads from a reason to what is wanted: mara is away, "so" thursday."""
    objects: Words = NONE
    """What the same verbs are used for, and is no booking: cancel my "subscription"."""
    somebody: Words = NONE
    """What asks anybody who listens, before words that want something to book: "could somebody" pencil me in."""
    being: Words = NONE
    """What says where somebody is, right before a name: "we're in" hubble."""
    gone: Words = NONE
    """What says that somebody is no longer there, right before a name: "we've left" hubble."""
    reconsidering: Words = NONE
    """What says that one thought better of it: I don't need desk 4 "after all"."""
    taking: Words = NONE
    """What takes the thing that was asked about in the same breath: is hubble free at 3? "I'd take it"."""
    stuffing: Words = NONE
    """Words that stand anywhere in a cue that asks, and change nothing about it: could I "possibly" have."""
    wanting: Words = NONE
    """What others want: "my flatmate *wants*"."""
    tables: Words = NONE
    """Tables: for a number of people, they are to eat at, whatever else they are here."""
    praises: Words = NONE
    """Praise that stands alone, and is seldom meant before one more of something: "great", another workshop."""
    another: Words = NONE
    """Words for one more: "another"."""
    that: Words = NONE
    """What leads from a sigh to what is sighed about: "what a pity that"."""
    exclamations: Words = NONE
    """What people sigh beside anything, and asks nothing although its words might: "what a mess"."""

    @cached_property
    def by_first(self) -> Mapping[str, tuple[tuple[tuple[str, ...], Cue], ...]]:
        """The cues under their first word, the longest first."""
        sighs: dict[str, Cue] = dict.fromkeys(self.exclamations, "courtesy")
        complaints: dict[str, Cue] = {f"{sigh} {that}": "chat" for sigh in self.exclamations for that in self.that}
        allowed: dict[str, Cue] = {f"{suits} {we}": "favour" for suits in self.suiting for we in self.if_we}
        return by_first({**allowed, **self.cues, **sighs, **complaints})
