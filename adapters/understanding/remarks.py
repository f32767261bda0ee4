"""Remarks: whole sentences that answer the last message, greet, take back what was done, or give up what is held."""

import re
from collections.abc import Sequence

from adapters.understanding.lexicon import lexicon, others
from adapters.understanding.lexicon.groups import Remark
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.typography import folded

WORD = re.compile(r"\w+")
AGREEING: frozenset[Remark] = frozenset({"confirm", "thanks"})
LONGEST = 12
"""Words of the longest remark: who says more says something of their own."""


def remark(text: str, language: str) -> Remark | None:
    """
    Return the remark that a whole sentence is, in that language or else in any other; None if it says more.

    "Yes" confirms, "yes, but at 4" wishes something. Courtesy and exclamations change nothing: "oops, undo that".
    """
    words = [folded(word) for word in WORD.findall(text)]
    if not 0 < len(words) <= LONGEST:
        return None
    own = lexicon(language)
    known = (_in(each, words) for each in (own, *others(own)))
    return next((each for each in known if each), None)


def gives_up(text: str, lex: Lexicon) -> bool:
    """Whether a sentence that names no booking has a phrase of giving up, whose verb may cancel elsewhere."""
    words = [folded(word) for word in WORD.findall(text)]
    if any(word in lex.things.nouns for word in words):
        return False
    said = f" {' '.join(words)} "
    return any(f" {phrase} " in said for phrase in lex.undoing.dropping)


def _in(lex: Lexicon, words: Sequence[str]) -> Remark | None:
    said = lex.talk.remarks.get(" ".join(words))
    return said or _twice(lex, words) or _takes_it(lex, words) or _why_then(lex, words) or _taking_back(lex, words)


def _twice(lex: Lexicon, words: Sequence[str]) -> Remark | None:
    """Return what somebody agrees to behind a yes or a thanks: "ok, confirm", "thanks, confirm it"."""
    said = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    remarks = ((lex.talk.remarks.get(one), lex.talk.remarks.get(two)) for one, two in said)
    return "confirm" if any(one in AGREEING and two == "confirm" for one, two in remarks) else None


def _takes_it(lex: Lexicon, words: Sequence[str]) -> Remark | None:
    """Return whether somebody only takes what was offered: "ok take it", "vale, resérvala", "prends-la stp"."""
    takes, around = lex.sequels.taking - lex.sequels.leaving, lex.sequels.cheering | lex.talk.please
    verbs = [word for word in words if word in takes]
    it = lex.talk.it | lex.company.it
    # A verb with its pronoun inside is one word, and counts behind an exclamation.
    pointed = any(word in it for word in words) or len(words) > 1
    known = all(word in takes or word in it or word in around for word in words)
    return "confirm" if len(verbs) == 1 and pointed and known else None


def _why_then(lex: Lexicon, words: Sequence[str]) -> Remark | None:
    """Return whether somebody asks why a time was read as it was: "why friday?"; other questions have other words."""
    heads = (at for at in (1, 2) if lex.talk.remarks.get(" ".join(words[:at])) == "why")
    timed = any(lex.time_words.issuperset(words[at:]) for at in heads)
    return "why" if timed else None


def _taking_back(lex: Lexicon, words: Sequence[str]) -> Remark | None:
    said = lex.undoing
    core = said.core(words)
    if not core:
        return None
    if core in said.dropped and " ".join(words) not in said.oneself:
        return "drop_all" if not said.every.isdisjoint(words) else "drop"
    verb = said.core(word for word in words if word not in said.acts)
    names_act = not said.acts.isdisjoint(words)
    if not said.requests.isdisjoint(words):
        return "withdraw" if said.core(word for word in words if word not in said.requests) in said.withdrawn else None
    return "undo" if verb in said.undone or (names_act and verb in said.verbs_of_acts) else None
