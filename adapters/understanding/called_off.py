"""What is said and taken back in one message, with nothing said instead: "can you move it to 11? no, leave it"."""

import re
from collections.abc import Sequence

from adapters.understanding.lexicon import lexicon, others
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.typography import folded

WORD = re.compile(r"\w+")
MARKS = re.compile(r"\s*[,;!?…]+\s*|\.+\s+|\s*[–—]+\s*|\s+-+\s+")
LONGEST = 10
"""Words of the longest taking back: who says more says something else as well."""
PHRASE = 5
"""Words of its longest phrase."""


def called_off(text: str, language: str) -> str | None:
    """
    Return what is taken back by all that stands behind a mark at the end; None where nothing is.

    In that language, or else in any other. A question at the end asks: "move it to 11, no?".
    """
    if text.rstrip(" !.…").endswith("?"):
        return None
    marks = list(MARKS.finditer(text))
    heads = [(text[: mark.start()].strip(), _words(text[mark.end() :])) for mark in marks]
    tails = [(head, words) for head, words in heads if head and 0 < len(words) <= LONGEST]
    if not tails:
        return None
    own = lexicon(language)
    known = (own, *others(own))
    # "Can you move it? No." In a list of facts, a no is of the last one: "orion at 3, whiteboard? no".
    answered = len(marks) == 1 and "?" in marks[0][0]
    if answered and any(lex.talk.remarks.get(" ".join(tails[0][1])) == "drop" for lex in known):
        return tails[0][0]
    return next((head for head, words in tails for lex in known if _takes_all_back(words, lex)), None)


def _takes_all_back(words: Sequence[str], lex: Lexicon) -> bool:
    """Whether words are nothing but phrases of taking back, with the small words around them."""
    off, said, at = lex.undoing.calling_off, False, 0
    small = lex.links.conjunctions | lex.links.either | lex.talk.please | lex.corrections.but | lex.asides.thanks
    hesitant = lex.corrections.hesitating | lex.corrections.taking_back | small
    while at < len(words):
        ends = range(min(len(words), at + PHRASE), at, -1)
        phrase = next(
            ((end, " ".join(words[at:end])) for end in ends if " ".join(words[at:end]) in off | hesitant), None
        )
        if phrase is None:
            return False
        at, said = phrase[0], said or phrase[1] in off
    return said


def _words(text: str) -> list[str]:
    return [folded(word) for word in WORD.findall(text)]
