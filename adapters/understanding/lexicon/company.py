"""How people speak of others: whose booking it is, who comes along, who takes it over."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from adapters.understanding.lexicon.groups import NONE, Words
from adapters.understanding.reading import Company as Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """
    How people speak of others: whose booking it is, who comes along, who takes it over.

    Sayings are several words; "…" in one stands for a few others: "kann … nicht kommen".
    """

    for_whom: Words = NONE
    """Before the one for whom it is: "for" priya."""
    on_behalf: Words = NONE
    """Sayings that mean the same: "on behalf of" jonas."""
    with_whom: Words = NONE
    """Before those who come along: "with" jonas."""
    without: Words = NONE
    """Before those who no longer come: "without" jonas."""
    owners: Words = NONE
    """Between a booking and whose it is: the booking "of" jonas."""
    theirs: Words = NONE
    """What stands before a booking that is somebody else's: "her" booking."""
    kin: Words = NONE
    """People who are named by what they are to somebody: my "colleague"'s booking."""
    strangers: Words = NONE
    """Sayings for others without a name: "somebody else's"."""
    beside: Words = NONE
    """Sayings before the one near whom somebody wants to sit: "next to" mara."""
    titles: Words = NONE
    """Before a name, and no part of it: "Frau" Weber, "el" Juan."""
    me: Words = NONE
    """The speaker among others: for "me" and priya."""
    besides: Words = NONE
    """Behind a number: people who come besides those who are named, 5 "guests"."""
    those: Words = NONE
    """The booking in "la" de jonas, "celle" de jonas."""
    doing: Words = NONE
    """Behind a name with 's that is short for "is": jonas's "coming". Only where a possessive has an apostrophe."""
    nobody: Words = NONE
    """Words that are no owner although 's stands behind them: "who"'s."""
    groups: Words = NONE
    """Several people who have a booking together: the "team"'s booking."""
    nouns_capital: bool = False
    """Whether every noun begins with a capital, so that one tells no name."""
    add: Words = NONE
    """Verbs that put people on a booking: "invite" priya."""
    remove: Words = NONE
    """Verbs that take people off one: "uninvite" jonas."""
    give: Words = NONE
    """Verbs that hand a booking over: "give" it to jonas."""
    shares: Words = NONE
    sharing: Words = NONE
    """Verbs with which somebody wants to come to what another one has: "share", "join"."""
    """Words for a part of a booking, which is handed over whole: "half" of it."""
    apart: Mapping[str, Mapping[str, Act]] = field(default_factory=dict)
    """Verbs in two halves: the first, then each second half with the verb that both are: "take" … "off" is "remove"."""
    infinitives: Words = NONE
    """Those of all these verbs that stand behind the people: jonas "einladen"."""
    frames: Words = NONE
    """What may stand before a verb that is a request: "can you" add priya."""
    linking: Words = NONE
    """Between those people and the booking, in both directions: add priya "to" it, take her "off" it."""
    it: Words = NONE
    """The booking that was spoken of last, as an object: give "it" to jonas."""
    takers: Words = NONE
    """Sayings behind the one who gets a booking: jonas "can have" it."""
    clitics: bool = False
    """Whether a verb may have the booking at its end: "pásasela" a jonas."""
    receivers: Words = NONE
    """Before the one who gets a booking: give it "to" jonas."""
    coming: Words = NONE
    """Sayings behind those who come along: jonas and priya "are coming"."""
    absent: Words = NONE
    """Sayings of people who will not come: "can't come"."""
    absent_frames: Words = NONE
    """What may stand before those: "sorry, i" can't come."""
    guests: Words = NONE
    """Sayings that ask who comes: "who is coming"."""
    keep: Words = NONE
    """Verbs before what stays: "keep" the room, give back the laptop."""
    only: Words = NONE
    """Before the one thing that goes: cancel "only" the camera."""
    only_behind_verbs: Words = NONE
    """Those of them that say so right behind the verb alone: French "n'annule que", and not "dès que"."""
    but: Words = NONE
    """Between what goes and what stays: cancel the camera "but" keep the room."""
