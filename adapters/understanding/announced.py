"""A move that is told by what it was: "the retro has to be friday, not thursday" moves it to friday."""

from collections.abc import Sequence
from typing import NamedTuple

from adapters.understanding.clauses import ENDS
from adapters.understanding.lexicon.corrections import EXCEPT
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.tokens import Token, rewritten

LONGEST = 18
"""Words of the longest such sentence."""
LONGEST_NAME, LONGEST_TIME = 4, 5
"""Words of what tells the booking, and of each of its two times."""


class Contrast(NamedTuple):
    """The words between the new time and the one so far: friday "and not" thursday."""

    start: int
    end: int


def announced(line: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """
    Return the tokens with the order to move a booking, which its holder only said to be at another time.

    Left as they are: sentences that do not say both times, or say anything else.
    """
    if len(line) > LONGEST:
        return line
    owned = bool(line) and line[0].text in lex.company.those
    told = _told_by_its_day(rewritten(line, lex.phrases_by_head), lex) if owned else None
    if told or lex.corrections.announcing.isdisjoint(token.text for token in line):
        return told or line
    return _ordered(rewritten(line, lex.phrases_by_head), lex) or line if _contrast(line, lex) else line


def _ordered(line: Sequence[Token], lex: Lexicon) -> tuple[Token, ...] | None:
    contrast = _contrast(line, lex)
    begins = _begins(line, lex)
    verb = next((at for at in range(begins, len(line)) if _announces(line[at], lex)), None)
    if contrast is None or verb is None or not begins < verb < contrast.start:
        return None
    about = _about(line[begins:verb], lex)
    to = next((at for at in range(verb, contrast.start) if _is_time(line[at], lex)), None)
    if to is None or not all(_is_small(token, lex) for token in line[verb:to]):
        return None
    new, old = line[to : contrast.start], _without_tail(line[contrast.end :], lex)
    small = lex.corrections.announcing | lex.links.conjunctions | ENDS
    new = tuple(token for token in new if token.text not in small)
    known = bool(about) and (about[0].text in lex.definite | lex.things.own or line[verb].text in lex.passives.must)
    times = all(0 < len(each) <= LONGEST_TIME and all(_is_timely(token, lex) for token in each) for each in (new, old))
    if not (known and times and len(about) <= LONGEST_NAME):
        return None
    order = line[verb]._replace(text=lex.typography.plain(lex.corrections.moves), raw=lex.corrections.moves)
    since, to_it = (order._replace(text=lex.typography.plain(word), raw="") for word in lex.corrections.from_to)
    # The day so far tells the booking; a clock would look like the beginning of a range.
    day = () if any(token.value is not None for token in old) else (since, *old)
    return (order, *about, *day, to_it, *new)


def _told_by_its_day(line: Sequence[Token], lex: Lexicon) -> tuple[Token, ...] | None:
    """Return the order for the booking of a day that shall rather be at another time: "la de mañana mejor a las 4"."""
    preferring = lex.titles.instead | lex.corrections.hesitating
    at = next((at for at, token in enumerate(line) if token.text in preferring), None)
    owned = len(line) > 1 and line[1].text in lex.company.owners | lex.links.of | lex.links.since
    if at is None or not owned:
        return None
    day, new = line[2:at], line[at + 1 :]
    to = next(
        (place for place, token in enumerate(new) if _is_time(token, lex) or token.text in lex.numbers.cardinals), None
    )
    days = all(token.text in lex.days.weekdays or token.text in lex.days.relative for token in day)
    if not day or not days or to is None or not all(_is_timely(token, lex) for token in new):
        return None
    order = line[0]._replace(text=lex.typography.plain(lex.corrections.moves), raw=lex.corrections.moves)
    booking = order._replace(text=min(lex.things.nouns), raw="")
    _, towards = (order._replace(text=lex.typography.plain(word), raw="") for word in lex.corrections.from_to)
    lead = new[:to] if towards.text in {token.text for token in new[:to]} else (towards,)
    return (order, booking, line[1], *day, *lead, *new[to:])


def _contrast(line: Sequence[Token], lex: Lexicon) -> Contrast | None:
    words = [token.text for token in line]
    sayings = sorted((saying.split() for saying in lex.corrections.contrasting), key=len, reverse=True)
    for at in range(1, len(words) - 1):
        if words[at] in lex.links.instead or words[at] == EXCEPT:
            return Contrast(at, at + 1)
        for saying in sayings:
            if words[at : at + len(saying)] == saying:
                return Contrast(at, at + len(saying))
    return None


def _begins(line: Sequence[Token], lex: Lexicon) -> int:
    """Return the place behind the words that only introduce it: "actually", "au final"."""
    before = lex.corrections.after_all | lex.sequels.turning | lex.speech.heads | ENDS
    known = lex.definite | lex.things.own
    return next((at for at, token in enumerate(line) if token.text in known or token.text not in before), len(line))


def _announces(token: Token, lex: Lexicon) -> bool:
    # German "muss auf" is one phrase, which means the verb that moves.
    return token.text in lex.corrections.announcing or lex.every_verb.get(token.text) == "move"


def _about(line: Sequence[Token], lex: Lexicon) -> Sequence[Token]:
    """Return what tells the booking, without "after all" behind it."""
    small = lex.links.at | lex.links.of | lex.links.on
    words = [token for token in line if token.text not in ENDS]
    behind = next((at for at, token in enumerate(words) if at and token.text in lex.corrections.after_all), len(words))
    while 0 < behind < len(words) and words[behind - 1].text in small:
        behind -= 1
    return words[:behind]


def _is_time(token: Token, lex: Lexicon) -> bool:
    days = lex.days
    return token.value is not None or token.text in days.weekdays or token.text in days.relative


def _is_timely(token: Token, lex: Lexicon) -> bool:
    clocks = lex.clocks
    small = lex.time_words, lex.links.of, lex.definite, clocks.hours, clocks.past, clocks.halves, clocks.oclock
    return token.value is not None or not token.is_word or any(token.text in words for words in small)


def _is_small(token: Token, lex: Lexicon) -> bool:
    said, links = lex.corrections, lex.links
    small = said.around, said.after_all, links.towards, links.at, links.on, lex.definite
    return not token.is_word or _announces(token, lex) or any(token.text in words for words in small)


def _without_tail(line: Sequence[Token], lex: Lexicon) -> tuple[Token, ...]:
    """Return the time so far, without the words that the hour stays, and courtesy."""
    said = [token for token in line if token.text not in lex.talk.please | ENDS]
    words = [token.text for token in said]
    said = said[: words.index(Inner.SAME_TIME)] if Inner.SAME_TIME in words else said
    # Of "not the thursday", the day alone tells it.
    small = lex.definite | lex.links.of | lex.links.on | lex.links.at | lex.corrections.than
    return tuple(token for token in said if token.text not in small)
