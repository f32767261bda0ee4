"""Two changes in one sentence: "make it thursday instead and 30 minutes longer"."""

import re
from collections.abc import Iterator

from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.shifts import Lasting, Shift, shifted
from adapters.understanding.typography import folded

LONGEST = 14
"""Words of the longest sentence that is parted; a longer one tells something else."""
PARTS = re.compile(r"[\w'’:.]+|[,;]")


def halves(heard: Heard) -> Iterator[tuple[str, str]]:
    """Yield what stands before and behind each "and", "but" or comma of a sentence that changes how long or when."""
    lex, found = heard.lexicon, list(PARTS.finditer(heard.spoken.text))
    words = [folded(each[0]) for each in found]
    if len(words) > LONGEST or not _resizes(words, lex):
        return
    joints = lex.links.conjunctions | lex.corrections.but | {",", ";"}
    for at, word in enumerate(words):
        if word in joints and 0 < at < len(words) - 1 and words[at - 1] not in joints:
            behind = next((each for each in range(at + 1, len(words)) if words[each] not in joints), None)
            if behind is not None:
                yield heard.spoken.text[: found[at].start()], heard.spoken.text[found[behind].start() :]


def resizing(heard: Heard) -> Shift | Lasting | None:
    """Return by how much a part of a sentence changes what the other part is about: "an hour later"."""
    return shifted(heard.line.tokens, heard, marked=True)


def _resizes(words: list[str], lex: Lexicon) -> bool:
    said = lex.talk.longer | lex.talk.later | lex.talk.earlier | lex.talk.shorter | lex.spans.further
    return not said.isdisjoint(words) or any(word in lex.spans.units for word in words)
