"""Whether the day that is named begins a time of which no end is said: "from tomorrow", "ab Montag", "dès lundi"."""

from collections.abc import Collection
from itertools import pairwise

from adapters.understanding.heard import Heard
from adapters.understanding.when.pieces import Ahead, Clock, DayPiece, DayRange, Span

NOW = Ahead(Span())
"""What "now" and "from now on" are read as."""


def begins_without_end(heard: Heard) -> bool:
    """Return whether a sentence says from which day on something holds, and not until when."""
    lex, line = heard.lexicon, heard.line
    days = [each for each in heard.parsed.placed if not isinstance(each.piece, Clock)]
    if [each.piece for each in days] == [NOW]:
        return True
    if not days or not all(isinstance(each.piece, DayPiece) for each in days):
        return False
    # "From monday 1 december" is one day; that of "from monday, back on friday" is not alone.
    if any(after.start > before.end for before, after in pairwise(days)):
        return False
    start, end = days[0].start, days[-1].end
    small = lex.links.since | lex.links.on | lex.links.of | lex.numbers.articles
    first = next((at + 1 for at in range(start - 1, -1, -1) if line.words[at] not in small), 0)
    last = next((at for at in range(start, end) if line.words[at] not in small), end)
    return any(_leads(heard, at, onwards={*line.words[last : end + 1]}) for at in range(first, last))


def begins_behind(heard: Heard) -> bool:
    """Return whether something holds only behind the day that is named first: "after monday", "nach Montag"."""
    lex, line = heard.lexicon, heard.line
    links = lex.links
    days = [each for each in heard.parsed.placed if isinstance(each.piece, DayPiece | DayRange)]
    if not days:
        return False
    small = links.on | links.of | lex.numbers.articles
    start, behind = days[0].start, links.after - links.since
    lead = next((at for at in range(start - 1, -1, -1) if line.words[at] not in small), 0)
    return not behind.isdisjoint(line.words[lead : start + 1])


def _leads(heard: Heard, at: int, *, onwards: Collection[str]) -> bool:
    """
    Whether a word before a day begins a time; of several meanings, only with "on" behind the day: "von montag an".

    French "dès", and "à partir" that is read as it, are not the "des" that is typed without an accent.
    """
    links, token = heard.lexicon.links, heard.line.tokens[at]
    if token.text not in links.since or token.text in links.between:
        return False
    plain = token.text in links.of and token.raw.casefold() == token.text
    return not plain or not heard.lexicon.series.onwards.isdisjoint(onwards)
