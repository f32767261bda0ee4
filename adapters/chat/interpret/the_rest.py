"""The rest of a booking is given back, and not the booking: "we only need atlas until 4, release the rest"."""

from dataclasses import replace

from adapters.chat.intents import Intent
from adapters.chat.intents.changing import ExtendWhich
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.follow_ups import FollowUp, It
from adapters.understanding.clauses import clauses
from adapters.understanding.heard import Heard
from adapters.understanding.typography import folded
from core.domain.bookings.wish import Wish


def of_the_rest(heard: Heard) -> Intent | FollowUp | None:
    """
    Return the shortening of a booking whose rest is given back; None where none is.

    It lasts as long, or until then, as the sentence says; without that, it is asked how much shorter. What is not
    plainly ordered is a button.
    """
    if heard.asked or not _gives_back_the_rest(heard):
        return None
    said = heard.reader.about(heard.parsed).wish
    # "We finish at 4 tomorrow, release the rest" names one clock, which is the end.
    until = said.finish if said.moment is None else None if said.finish else said.moment
    lasting = None if until else said.minutes
    old = Wish(resource=said.resource, start=said.day, day_guessed=said.day_guessed) if said.day else Wish()
    old = replace(old, resource=said.resource)
    act = ExtendWhich(old, None, until, lasting=lasting, shorter=not (until or lasting))
    sure = heard.reading.certain == "do"
    if old == Wish():
        return It(act, pointed=True, doubtful=not sure)
    return act if sure else Doubtful(act)


def _gives_back_the_rest(heard: Heard) -> bool:
    """Whether a clause gives back "the rest", in whichever order."""
    lex, line = heard.lexicon, heard.parsed.typed
    if lex.verbs.rest.isdisjoint(token.text for token in line):
        return False
    said = clauses(line, lex, set())
    # "Give the rest back" has its verb in two halves.
    governed = heard.reading.intent == "cancel" and not lex.verbs.rest.isdisjoint(
        folded(heard.reading.governed or "").split()
    )
    before = lex.definite | lex.determiners
    for clause in said.clauses:
        words = said.words[clause.start : clause.end]
        rests = any(word in lex.verbs.rest and words[at - 1] in before for at, word in enumerate(words) if at)
        verbs = {lex.every_verb.get(line[place].text) for place in said.places[clause.start : clause.end]}
        freeing = not lex.verbs.freeing.keys().isdisjoint(words)
        if rests and (governed or freeing or "cancel" in verbs or "checkout" in verbs):
            return True
    return False
