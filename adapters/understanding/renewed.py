"""
What was, and what it shall be, as the order to move a booking.

"Curie was at 2 tomorrow, make it 3", "thursday doesn't work for me, make it friday".
"""

from collections.abc import Sequence

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.sides import PAUSES
from adapters.understanding.tokens import Token

LONGEST = 6
"""Words of the longest new time behind "make it"; more of them tell something else."""


def renewed(line: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """
    Return the tokens with the order to move a booking in place of "was", or of "doesn't work", and "make it".

    Left as they are: sentences that say no time on both sides, and those in which the order has words of its own.
    """
    heads = lex.corrections.unsuited_by_first
    unsuited = next((at for at, token in enumerate(line) if at and token.text in heads), None)
    return _was(line, lex) if unsuited is None else _suited(line, lex)


def _suited(line: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """Return the tokens with the order to move a booking from the time that does not suit to the one that does."""
    words = tuple(token.text for token in line)
    start, end = next(
        (
            (at, at + len(saying))
            for at in range(1, len(words))
            for saying, _ in lex.corrections.unsuited_by_first.get(words[at], ())
            if words[at : at + len(saying)] == saying
        ),
        (0, 0),
    )
    told, behind = line[:start], line[end:]
    ending = lex.corrections.around.union(
        lex.talk.it, lex.talk.please, lex.corrections.using, PAUSES, lex.corrections.after_all, lex.links.instead
    )
    small = ending.union(
        lex.talk.refusing, lex.verbs.make, lex.corrections.hesitating, lex.links.towards, lex.speech.heads
    )
    asks = any(lex.verbs.firm.get(token.text) == "move" for token in behind)
    leads = next((at for at, token in enumerate(behind) if token.text not in small), len(behind))
    last = next((at for at in range(len(behind), leads, -1) if behind[at - 1].text not in ending), leads)
    aim = behind[leads:last]
    timely = lex.leading | lex.links.of | lex.definite
    known = timely | lex.things.own | lex.things.nouns | lex.speech.heads
    plain = all(_timely(token, lex) or token.text in known for token in told)
    plain = plain and all(_timely(token, lex) or token.text in timely for token in aim)
    plain = plain and not any(token.text in lex.verbs.negations for token in behind)
    if not plain or asks or not (_says_a_time(told, lex) and _says_a_time(aim, lex)) or len(aim) > LONGEST:
        return line
    order = line[start]._replace(text=lex.typography.plain(lex.corrections.moves), raw=lex.corrections.moves)
    to = order._replace(text=min(lex.links.towards))
    return (*told, order, to, *aim, *(token for token in behind[last:] if token.text == "?"))


def _timely(token: Token, lex: Lexicon) -> bool:
    clock = token.text in lex.clocks.oclock or token.text in lex.clocks.halves or token.text in {":", "."}
    return clock or token.value is not None or token.text in lex.time_words


def _was(line: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """Return the tokens with the order to move a booking in place of "was" and "make it"."""
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
