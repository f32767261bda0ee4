"""Lists of things as people write them when they are asked for one: a line for each, or just names in a row."""

import re
from collections.abc import Iterator

from adapters.understanding.commands.resource_facts import Said, Wording, described, draft, fact, pieces, wording
from adapters.understanding.lexicon import lexicon
from adapters.understanding.typography import folded
from core.domain.lengths import COUNTS
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.draft import Draft
from core.domain.resources.resource import Kind

BULLET = re.compile(r"\s*(?:[-–•*·]|\d{1,2}[.)])\s+")
BRACKETS = re.compile(r"\s*\(([^()]*)\)")
LONGEST_NAME = 4
"""Words of a line that is a name and nothing else; more are a sentence."""


def read_list(text: str, *, catalogue: Catalogue, language: str) -> tuple[Draft, ...] | None:
    """
    Return the things that an answer to “what can be booked?” lists; None if it is no such list.

    More is read than in a sentence that nobody asked for: a line may be a name alone, behind a bullet or with its facts
    in brackets, and cells of a spreadsheet are pieces. What is no kind by its words is a room.
    """
    known = wording(language, catalogue)
    lines = [line for each in text.splitlines() if (line := _plain(each))]
    # A line alone may be anything; several in a row are a list, even if one begins with a word that means something.
    wary = len(lines) == 1
    made = [each for line in lines for each in _things(line, known, language, wary=wary)]
    drafts = tuple(each for each in made if each is not None)
    return drafts if drafts and len(drafts) == len(made) else None


def read_named(text: str, kind: Kind, *, catalogue: Catalogue, language: str) -> Draft | None:
    """Return the thing of a kind that is called so, perhaps with facts behind its name; None if it is no name."""
    known = wording(language, catalogue)
    name, *facts = pieces(_plain(text)) or [""]
    if not _is_name(name, language, wary=True):
        return None
    made = described(name, [str(kind), *facts], known)
    return made if isinstance(made, Draft) else None


def _plain(line: str) -> str:
    """Return a line without its bullet, the facts in its brackets or cells behind commas."""
    bare = BULLET.sub("", line, count=1) if BULLET.match(line) else line
    return re.sub(r"\s*\t\s*", ", ", BRACKETS.sub(r", \1", bare).strip()).strip(" .")


def _things(line: str, known: Wording, language: str, *, wary: bool) -> Iterator[Draft | None]:
    made = draft(line, known, adds=True)
    if made is not None:
        yield made if isinstance(made, Draft) else None
        return
    name, *rest = pieces(line) or [""]
    if rest and not _tells(name, rest, known):
        # Not one of them is a fact: "Orion, Vega and Lyra" are three names.
        last, *others = re.split(rf"\s+(?:{'|'.join(map(re.escape, known.running.beside))})\s+", rest[-1])
        yield from (_guessed(each, [], known, language, wary=wary) for each in (name, *rest[:-1], last, *others))
        return
    yield _guessed(name, rest, known, language, wary=wary)


def _tells(name: str, rest: list[str], known: Wording) -> bool:
    """Whether the pieces behind a name tell of it: one is a fact, begins with a number, or has a word for its kind."""
    if any(fact(piece, Said(), known, new=False) or re.match(r"\d+\s", piece) for piece in rest):
        return True
    kinds = [any(known.kind(word) is not None for word in each.split()) for each in (name, *rest)]
    return not kinds[0] and any(kinds)


def _guessed(name: str, facts: list[str], known: Wording, language: str, *, wary: bool) -> Draft | None:
    """Return the thing of that name, its kind by the first word that is one; None if it is no name."""
    if not _is_name(name, language, wary=wary):
        return None
    told = [piece for piece in facts if known.kind(piece) is not None]
    words = " ".join((*told[:1], name, *facts)).split()
    kind = next((kind for word in words if (kind := known.kind(word)) is not None), Kind.ROOM)
    made = described(name, [*(told[:1] or [str(kind)]), *(piece for piece in facts if piece not in told[:1])], known)
    return made if isinstance(made, Draft) else None


def _is_name(said: str, language: str, *, wary: bool) -> bool:
    """Whether words may be a name: not many, and none that tells a time; `wary`: nor begins a wish."""
    words = folded(said).split()
    lex = lexicon(language)
    few = 0 < len(words) <= LONGEST_NAME and "?" not in said
    begins = wary and len(words) > 1 and words[0] in lex.vocabulary - lex.things.kinds.keys()
    return few and lex.time_words.isdisjoint(words) and not begins


def read_count(text: str, language: str) -> int | None:
    """Return the number that an answer to “how many?” says, in digits or a word, beside a word or two."""
    words = text.split()
    numbers = [int(word) for word in words if word.isdecimal() and len(word) <= len(str(COUNTS["units"])) + 1]
    cardinals = lexicon(language).numbers.cardinals
    numbers = numbers or [cardinals[word] for word in folded(text).strip(" .!").split() if word in cardinals]
    return numbers[0] if len(numbers) == 1 and len(words) <= LONGEST_NAME else None
