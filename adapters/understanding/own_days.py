"""One's own days: "my next week", "ma semaine", which ask for what one has then."""

from datetime import date

from adapters.understanding.heard import Heard
from adapters.understanding.when.calendar import days_later
from adapters.understanding.when.merge import merged
from adapters.understanding.when.pieces import DayPiece, Period

WEEK = 7
LONGEST = 6
"""Words of the longest such sentence: please show me my next week."""


def own_days(heard: Heard) -> Period | date | None:
    """Return the days that a sentence calls the speaker's own, and says nothing else of; None if it says more."""
    lex, line = heard.lexicon, heard.line.tokens
    if len(line) > LONGEST or all(token.text not in lex.things.own for token in line):
        return None
    small = lex.things.own | lex.definite | lex.talk.please
    shows = {"find", "list"}
    rest = tuple(token for token in line if token.text not in small and lex.every_verb.get(token.text) not in shows)
    today = heard.reader.now.date()
    if len(rest) == 1 and lex.spans.units.get(rest[0].text) == (0, WEEK, 0):
        monday = days_later(today, -today.weekday())
        return Period(monday, days_later(monday, WEEK - 1))
    placed = heard.reader.pieces(rest)
    if len(placed) != 1 or (placed[0].start, placed[0].end) != (0, len(rest)):
        return None
    piece = placed[0].piece
    meant = merged((piece,), today) if isinstance(piece, DayPiece) else None
    return meant if isinstance(meant, Period | date) else None
