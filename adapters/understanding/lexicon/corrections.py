"""How people take back what they just said, and leave things out."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from adapters.understanding.lexicon.groups import NONE, Words, by_first

EXCEPT, UNFIT = "except_", "unfit_"
"""The words that each of `Corrections.excepting` and of `Corrections.unfit` becomes; nobody can type them."""


class Force(IntEnum):
    """How surely words take back what stands before them."""

    NONE = 0
    """Words that look like a mark and are none: "no problem"."""
    HESITATION = 1
    """They mark a correction only where something is said twice."""
    RESTATED = 2
    """What follows counts, if something follows."""
    TAKEN_BACK = 3
    """What stands before does not count, whatever follows."""


@dataclass(frozen=True, kw_only=True)
class Corrections:
    """How people take back what they just said, leave things out, and take time away; bars part phrases."""

    taking_back: Words = NONE
    """What was said does not count: "scratch that"."""
    restating: Words = NONE
    """What follows replaces what was said: "I mean", "make that"."""
    hesitating: Words = NONE
    """Before a correction, and elsewhere: "no", "sorry", "er"."""
    paused: Words = NONE
    """Those that mark a correction only before a comma: Spanish "no" is "not" as well, French "trop" is "too"."""
    harmless: Words = NONE
    """Phrases that begin like a mark and take nothing back: "no problem"."""
    excepting: Words = NONE
    """Before what is left out: "except", "anything but", "rather than"."""
    unfit: Words = NONE
    """Behind what is left out, because it does not do: curie "is too big"."""
    preferring: Words = NONE
    """Verbs of a preference, whose second thing is left out: I "prefer" curie to atlas."""
    sparing: Words = NONE
    """Words that leave out names only: "without" atlas, and Spanish "menos", which lacks minutes elsewhere."""
    denying: Words = NONE
    """Before what is not meant: "not" at 3."""
    before_denial: Words = NONE
    """Words after which a denial is one of a detail and of no verb: "but" not atlas."""
    nor: Words = NONE
    """Between two things that are both left out: neither atlas "nor" curie."""
    but: Words = NONE
    """Behind what is not meant, before what is: not at 3 "but" at 4."""

    ending: Words = NONE
    """Verbs that end a booking, as they are said of its end alone: "finish" at 4, "finish" half an hour sooner."""
    ends: Words = NONE
    """Nouns for the end of a booking, beside the verbs of `ending`: same "end"."""
    starting: Words = NONE
    """Verbs of the start of a booking: "start" at 3:30, same end."""
    staying: Words = NONE
    """What is said of an end that is not changed: the end "stays", "same" end."""
    fronts: Words = NONE
    """The beginning of a booking, to which time is added: half an hour more at the "front"."""
    cutting: Words = NONE
    """Verbs that make a booking shorter: "cut" it to 45 min."""
    lookalikes: Words = NONE
    """Words, as typed, that differ from one of `cutting` by an accent alone: German "kurze" is no "kürze"."""
    taking_off: Words = NONE
    """Verbs that take a length away, and nothing else, where one stands beside them: Spanish "quita" 10 minutos."""
    less: Words = NONE
    """Beside a length that is taken away: 10 minutes "off"."""
    sooner: Words = NONE
    """Behind how much sooner something ends, beside `Talk.earlier`: 15 minutes "early"."""

    around: Words = NONE
    """Words around what shall be instead of what was shown: "use" hubble "for it", "can we do" friday."""
    stood: Words = NONE
    """Verbs that tell what a booking was so far: curie "was" at 2, make it 3."""
    announcing: Words = NONE
    """Verbs that tell when a booking shall be, and small words behind them: the retro "has to be" friday."""
    contrasting: Words = NONE
    """Phrases between that time and the one so far: friday "and not" thursday."""
    unsuited: Words = NONE
    """Behind the time of a booking that has to move: thursday "doesn't work for me", make it friday."""
    moves: str = ""
    """The order that moves a booking: "move"."""
    from_to: tuple[str, str] = ("", "")
    """The words before the day so far and before the new one, behind that order: move it "from" monday "to" friday."""
    than: Words = NONE
    """Between what is better and what it replaces: better at 3 "than" at 2."""
    using: Words = NONE
    """Verbs before what shall be used instead: "use" hubble."""
    after_all: Words = NONE
    """Words that say that something shall be otherwise than it was shown: use hubble "then"."""
    taking: Words = NONE
    """Words around the offer that is taken: "i'll take" the first one."""
    only: Words = NONE
    """Before a length that is all it shall last: "just" 45 minutes."""
    others: Words = NONE
    """The offer that was not taken: the "other" one."""
    slightly: Words = NONE
    """Before how it shall be changed, where no length is said: a "bit" longer."""

    @cached_property
    def marks(self) -> Mapping[str, tuple[tuple[tuple[str, ...], Force], ...]]:
        """Every phrase under its first word, the longest first, with its force."""
        # Of two groups that have a phrase, the last one counts.
        forces = (
            (self.hesitating, Force.HESITATION),
            (self.restating, Force.RESTATED),
            (self.taking_back, Force.TAKEN_BACK),
            (self.harmless | self.excepting, Force.NONE),
        )
        return by_first({phrase: force for phrases, force in forces for phrase in phrases})

    @cached_property
    def about_the_start(self) -> Words:
        """Every word that says how a booking starts while its end stays."""
        return self.starting | self.staying | self.fronts | self.ending | self.ends

    @cached_property
    def unsuited_by_first(self) -> Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]:
        """Every saying of `unsuited` under its first word, the longest first."""
        return by_first(dict.fromkeys(self.unsuited, True))

    @cached_property
    def leaving_out(self) -> Words:
        """Every word behind which something may be left out."""
        return self.denying | self.sparing | self.preferring | {EXCEPT, UNFIT}
