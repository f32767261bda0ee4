"""Acts that are denied: "I don't want to cancel it", "verschieb es nicht", "non sono in ritardo"."""

from adapters.understanding.heard import Heard
from adapters.understanding.reading import Verb
from adapters.understanding.shifts import MARKS

ACTS: frozenset[Verb] = frozenset({"cancel", "move", "extend", "checkin"})
"""What may be denied; what is booked, or asked about, is denied in other words."""
LEADING = 2
"""Words that may stand before a verb that is denied behind it: "ne la" déplace pas."""
REACH = 3
"""Words between a negation and the verb that it denies: I do "not want to" cancel."""


def denies_act(heard: Heard) -> bool:
    """
    Whether a sentence of one clause says that something is not done, or that nobody is late.

    The negation stands right before the verb, or soon behind it where the language puts it there. Whoever asks, or
    goes on behind a mark or a conjunction, may want what comes there.
    """
    lex, line = heard.lexicon, heard.line.tokens
    words = [token.text.replace("'", "") for token in line]
    if not words or words[-1] == "?" or any(word in MARKS or word in lex.links.conjunctions for word in words[:-1]):
        return False
    acts = (at for at, token in enumerate(line) if _acts(token.text, heard))
    verb = next(acts, None)
    if verb is None:
        return False
    before = any(word in lex.verbs.negations for word in words[max(verb - REACH - 1, 0) : verb])
    # "Nicht auf Freitag, sondern am Montag" tells where it goes.
    after = any(word in lex.verbs.negations_behind for word in words[verb + 1 : verb + REACH + 1])
    return before or (after and verb <= LEADING and lex.corrections.but.isdisjoint(words))


def _acts(word: str, heard: Heard) -> bool:
    lex = heard.lexicon
    return lex.every_verb.get(word) in ACTS or word in lex.talk.late
