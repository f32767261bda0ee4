"""The greeting and the farewell of a letter: Good morning all, …, have a nice weekend and see you Monday."""

import re
from collections.abc import Iterator, Sequence

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.typography import folded

CLAUSE = re.compile(r"[^\n,;.!?…]*(?:[,;.!?…]+(?=\S)[^\n,;.!?…]*)*[\n,;.!?…]*\s*")
"""A clause with its marks; the dot of 10.30 and the comma of 1,5 end none."""
LETTERS = re.compile(r"[^\W_]+")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
ENDINGS = frozenset(".!?\n…")
MARKS = ENDINGS | {","}
SIGNED = 6
"""Words that may follow regards: a name, and what its bearer does."""
ADDRESSED = 5
"""Words that may follow "dear"."""


def without_courtesy(text: str, lex: Lexicon) -> str:
    """
    Return the text without its greeting and its farewell, whose days and parts of the day are no times.

    "See you Monday" goes wherever it stands; "until Monday" only as a sentence of its own behind another. Of a text
    that is nothing but courtesy, nothing is left.
    """
    if not _may_be_courteous(text, lex):
        return text
    kept: list[str] = []
    clauses = [match.group() for match in CLAUSE.finditer(text) if match.group()]
    for place, clause in enumerate(clauses):
        words = list(_words(clause))
        if place == 0 and _greets(clause, words, lex, alone=len(clauses) == 1):
            continue
        cut = _farewell([word for word, _ in words], lex, behind="".join(kept))
        if cut is None:
            kept.append(clause)
            continue
        start, signed = cut
        kept.append(clause[: words[start][1]] + ("\n" if clause.endswith("\n") else " "))
        rest = "".join(clauses[place + 1 :])
        if signed and len(rest.split()) <= SIGNED and not any(each.isdecimal() for each in rest):
            break
    return "".join(kept).strip()


def _may_be_courteous(text: str, lex: Lexicon) -> bool:
    """Whether a text has a word with which courtesy begins: most have none, and need no further look."""
    occasions, said = lex.occasions, tuple(LETTERS.findall(folded(text)))
    if not occasions.dear.isdisjoint(said) or (said and said[0] in occasions.greeting):
        return True
    if not (occasions.wishing.isdisjoint(said) or occasions.wished.isdisjoint(said)):
        return True
    heads = occasions.farewells_by_first
    if not heads.keys().isdisjoint(said) and any(
        said[at : at + len(phrase)] == phrase for at, word in enumerate(said) for phrase, _ in heads.get(word, ())
    ):
        return True
    parting = not occasions.partings.isdisjoint(said)
    return parting and (not occasions.thanks.isdisjoint(said) or not MARKS.isdisjoint(text[:-1]))


def _words(clause: str) -> Iterator[tuple[str, int]]:
    """Yield the words of a clause, as lexicons have them, with their places."""
    for match in WORD.finditer(clause):
        for word in folded(match.group()).replace("’", "'").split("'"):
            yield word, match.start()


def _greets(clause: str, words: Sequence[tuple[str, int]], lex: Lexicon, *, alone: bool) -> bool:
    """Whether a clause is a greeting alone: "Good morning everyone," and "Dear Priya,"."""
    said = [word for word, _ in words]
    marked = clause.rstrip(" ")[-1:] in {",", "!", "\n", "."}
    addressed = bool(said) and said[0] in lex.occasions.dear and len(said) <= ADDRESSED
    # "Morning!" greets; German "Morgen!" may be tomorrow.
    exclaims = not alone and clause.rstrip(" ")[-1:] == "!" and lex.days.relative.keys().isdisjoint(said)
    whole = (len(said) > 1 or exclaims) and all(word in lex.occasions.greeting for word in said)
    return marked and (addressed or whole)


def _farewell(words: Sequence[str], lex: Lexicon, *, behind: str) -> tuple[int, bool] | None:
    """Return where the farewell of a clause begins, and whether a name may follow it."""
    occasions = lex.occasions
    for at, word in enumerate(words):
        for phrase, signed in occasions.farewells_by_first.get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                return _joined(words, at, lex), signed
        wish = _wish(words, at, lex)
        if wish is not None:
            return wish, False
    parted = _parting(words, lex, behind=behind)
    return None if parted is None else (parted, False)


def _wish(words: Sequence[str], at: int, lex: Lexicon) -> int | None:
    """Return where "and have a nice weekend" begins; "a good day for it" is no wish."""
    occasions = lex.occasions
    if words[at] not in occasions.wishing or at + 1 >= len(words) or words[at + 1] not in occasions.wished:
        return None
    start = at
    while start > 0 and words[start - 1] in occasions.wish_leads | occasions.wishing:
        start -= 1
    joined = _joined(words, start, lex)
    return joined if joined == 0 or joined < start or words[joined - 1] in occasions.thanks else None


def _parting(words: Sequence[str], lex: Lexicon, *, behind: str) -> int | None:
    """Return where "until Monday" begins, as a sentence of its own or behind thanks."""
    occasions, small = lex.occasions, lex.links.of | lex.links.on
    for at, word in enumerate(words):
        if word not in occasions.partings or not _meets(words[at + 1 :], small, lex):
            continue
        # Behind a comma, "bis Montag" may be the end of what is booked.
        soon = all(each in occasions.soon or each in small for each in words[at + 1 :])
        alone = at == 0 and behind.rstrip(" ")[-1:] in (ENDINGS | {","} if soon else ENDINGS)
        # "Thanks, until Monday".
        alone = alone or (at == 0 and not occasions.thanks.isdisjoint(WORD.findall(folded(behind))[-1:]))
        thanked = at > 0 and words[at - 1] in lex.links.conjunctions | occasions.thanks
        if alone or (thanked and _thanks(words[:at], lex)):
            return _joined(words, at, lex)
    return None


def _meets(rest: Sequence[str], small: frozenset[str], lex: Lexicon) -> bool:
    """Whether these words say when people meet again, and nothing else."""
    days, soon = lex.days, lex.occasions.soon
    told = all(
        word in small or word in days.weekdays or word in days.relative or word in days.parts or word in soon
        for word in rest
    )
    return told and not small.issuperset(rest)


def _thanks(words: Sequence[str], lex: Lexicon) -> bool:
    return any(word in lex.occasions.thanks for word in words)


def _joined(words: Sequence[str], at: int, lex: Lexicon) -> int:
    """Return the place of the farewell with the "and" before it."""
    while at > 0 and words[at - 1] in lex.links.conjunctions:
        at -= 1
    return at
