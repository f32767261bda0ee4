"""What was, and what it shall be: "Curie was at 2 tomorrow, make it 3" moves the booking at 2."""

from collections.abc import Sequence

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.sides import PAUSES
from adapters.understanding.tokens import Token

LONGEST = 6
"""Words of the longest new time behind "make it"; more of them tell something else."""


def renewed(line: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """
    Return the tokens with the order to move a booking in place of "was" and "make it".

    Left as they are: sentences that say no time on both sides, and those in which the order has words of its own.
    """
    stood = lex.corrections.stood
    was = next((at for at, token in enumerate(line) if token.text in stood), None)
    if was is None:
        return line
    pause = next((at for at in range(was, len(line)) if _pauses(line, at) and _makes(line, at + 1, lex)), None)
    if pause is None or not _says_a_time(line[was:pause], lex):
        return line
    aim = tuple(token for token in line[pause + 2 :] if token.text not in lex.talk.it)
    if len(aim) > LONGEST or not _says_a_time(aim, lex):
        return line
    order = line[pause + 1]._replace(text=lex.typography.plain(lex.corrections.moves), raw=lex.corrections.moves)
    # A mere number behind the order needs its "to", or it would be a length.
    to = (order._replace(text=min(lex.links.towards)),) if aim[0].value is not None else ()
    return (*line[:was], *line[was + 1 : pause + 1], order, *to, *aim)


def _pauses(line: Sequence[Token], at: int) -> bool:
    """Whether the mark there is no part of a number, such as the colon of 2:30."""
    inside = 0 < at < len(line) - 1 and line[at - 1].value is not None and line[at + 1].value is not None
    return line[at].text in PAUSES and not inside


def _makes(line: Sequence[Token], at: int, lex: Lexicon) -> bool:
    making = lex.verbs.make | lex.corrections.using
    return at < len(line) and line[at].text in making


def _says_a_time(line: Sequence[Token], lex: Lexicon) -> bool:
    return any(token.value is not None or token.text in lex.time_words for token in line)
