"""Asides: whole sentences about the card that was shown last, and thanks that stand in other talk."""

import re
from collections.abc import Sequence

from adapters.languages import FALLBACK
from adapters.understanding.lexicon import lexicon, others
from adapters.understanding.lexicon.asides import About, Attending
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.typography import folded

WORD = re.compile(r"\w+")
LONGEST = 12
"""Words of the longest aside: who says more says something of their own."""
BRIEF = 4
"""Words of the longest praise that is thanks: "you're a lifesaver", and "qué maravilla, mil gracias"."""
_ANSWERING = re.compile(r"^\s*\w+,\s*")
"""A word before a comma, with which somebody answers: "no, close atlas"."""
_OPENING = re.compile(r"^\s*([^,.!?…–—;:]+?)\s*[,.!…–—;:]+\s*(?=\w)(.+)$", re.DOTALL)
"""Words before a mark, and what stands behind it."""
LONGEST_OPENING = 6
"""Words of the longest opening."""
EDGE = 3
"""Words at each end of a talk in which thanks count: "cheers, that's me sorted"."""


def aside(text: str, language: str) -> About | None:
    """Return what a whole sentence says of the card before it, in that language or else in any other."""
    words = [folded(word) for word in WORD.findall(text)]
    if not 0 < len(words) <= LONGEST:
        return None
    own = lexicon(language)
    return next((about for each in (own, *others(own)) if (about := _said(words, each))), None)


def praises(text: str, language: str) -> bool:
    """Whether talk begins or ends with thanks or praise: "thanks!! see you wednesday", "you're a lifesaver"."""
    words = [folded(word) for word in WORD.findall(text)]
    edges = {*words[:EDGE], *words[-EDGE:]}
    own = lexicon(language)
    whole = folded(text).replace("'", "").replace("’", "")
    denied = not own.verbs.negations.isdisjoint(WORD.findall(whole))
    # "Oh lovely, a call at seven" is no praise.
    meant = own.asides.thanks | own.asides.praise if len(words) <= BRIEF else own.asides.thanks
    return len(words) <= LONGEST and not denied and not meant.isdisjoint(edges)


def behind_opening(text: str, language: str) -> str | None:
    """Return what comes behind an opening that tells nothing of it: "back now. 9 to 10"; None where there is none."""
    own, rest = lexicon(language), None
    while found := _OPENING.match(rest or text):
        words = [folded(word) for word in WORD.findall(found[1])]
        opens = " ".join(words) in own.asides.opening or own.sequels.cheering.issuperset(words)
        if not 0 < len(words) <= LONGEST_OPENING or not opens:
            break
        rest = found[2]
    # "Oh I'm only in from midday" has no mark behind it.
    first, _, behind = (rest or text).strip().partition(" ")
    return behind if len(behind.split()) >= BRIEF and folded(first) in own.sequels.cheering else rest


def forbids(text: str, language: str) -> bool:
    """Whether somebody says not to do something: "don't close atlas", "schließ atlas nicht"; a reason behind it may."""
    plain = _ANSWERING.sub("", folded(text).partition(":")[0]).replace("'", "").replace("’", "")
    words, own = WORD.findall(plain), lexicon(language)
    known = [each.verbs for each in (own, lexicon(FALLBACK))]
    first = any(not each.negations.isdisjoint(words[:EDGE]) for each in known)
    return first or any(word in each.negations_behind for each in known for word in words[-1:])


def sighs(text: str, language: str) -> bool:
    """Whether somebody only sighs or cheers: "damn"."""
    words = [folded(word) for word in WORD.findall(text)]
    return bool(words) and lexicon(language).sequels.cheering.issuperset(words)


def colleague(text: str, language: str) -> tuple[Attending, str] | None:
    """Return whether somebody comes or not, and how they are called: "mara can't make it"; None for all else."""
    words = [folded(word) for word in WORD.findall(text)]
    if not 1 < len(words) <= LONGEST:
        return None
    own = lexicon(language)
    told = next((found for each in (own, *others(own)) if (found := _attends(words, each))), None)
    # A small word of one language is a verb in another: Italian "come" state.
    return told or _joins(words, own)


def another_person(text: str, language: str) -> tuple[str, str | None] | None:
    """
    Return who is meant, and in whose place: "oops not priya, mara"; None for all other words.

    Without a name that is not meant, something has to say that another was: "sorry, I meant mara".
    """
    words = [folded(word) for word in WORD.findall(text)]
    lex = lexicon(language)
    said, turns = lex.corrections, {word for saying in lex.corrections.restating for word in saying.split()}
    turns |= {word for saying in said.hesitating | said.taking_back for word in saying.split()}
    small = said.denying | said.but | said.before_denial | lex.sequels.cheering | lex.asides.around | turns
    names = [at for at, word in enumerate(words) if word not in small and word not in lex.talk.please]
    if not 0 < len(names) < len(words) <= LONGEST or any(
        words[at] in lex.known or words[at].isdecimal() for at in names
    ):
        return None
    denied = [at for at in names if at and words[at - 1] in said.denying]
    match names, denied:
        case [first, second], [old]:
            return words[second if old == first else first], words[old]
        case [only], [] if not turns.isdisjoint(words):
            return words[only], None
        case _:
            return None


def _attends(words: Sequence[str], lex: Lexicon) -> tuple[Attending, str] | None:
    """Return what is said beside a name, which is one word at an end that means nothing in the language."""
    alone = _added(words, lex)
    if alone:
        return "coming", alone
    said = lex.asides.core(words).split()
    for name, rest in ((said[0], said[1:]), (said[-1], said[:-1])) if len(said) > 1 else ():
        what = lex.asides.attending.get(" ".join(rest))
        if what and name not in lex.known and name.isalpha():
            return what, name
    return None


def _joins(words: Sequence[str], lex: Lexicon) -> tuple[Attending, str] | None:
    """Return the one name beside words of coming, in any order: "and can priya come", "priya soll auch rein"."""
    said = lex.asides
    small = said.around | said.joining | said.beside_joining | lex.talk.besides | lex.links.conjunctions
    names = [word for word in words if word not in small]
    one = len(names) == 1 and names[0] not in lex.known and names[0].isalpha()
    return ("coming", names[0]) if one and not said.joining.isdisjoint(words) else None


def _added(words: Sequence[str], lex: Lexicon) -> str | None:
    """Return the name with which somebody only goes on: "and mara too", "with mara as well"."""
    small = lex.asides.around | lex.links.conjunctions | lex.talk.besides | lex.company.with_whom | lex.links.of
    small |= lex.asides.adding
    names = [word for word in words if word not in small]
    goes_on = words[0] in lex.links.conjunctions | lex.company.with_whom or not lex.talk.besides.isdisjoint(words)
    one = len(names) == 1 and names[0] not in lex.known and names[0].isalpha()
    return names[0] if one and goes_on else None


def _said(words: Sequence[str], lex: Lexicon) -> About | None:
    core = lex.asides.core(words)
    exactly = lex.asides.said.get(" ".join(words))
    return exactly or ((lex.asides.cores.get(core) or _late_by(core.split(), lex)) if core else None)


def _late_by(words: Sequence[str], lex: Lexicon) -> About | None:
    """Return whether somebody says by how many minutes they will be late."""
    amount = lex.spans.units.keys() | lex.links.of | lex.numbers.cardinals.keys() | lex.spans.lasting
    core = " ".join(word for word in words if word not in amount and not word.isdecimal())
    return "late" if lex.asides.cores.get(core) == "late" else None
