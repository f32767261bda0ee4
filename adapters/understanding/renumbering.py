"""A number that is said again: "desk 4, no, 5", "for 2, no, 3 hours"."""

from collections.abc import Sequence
from dataclasses import replace

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.references import TAKEN
from adapters.understanding.sides import PAUSES, Item, Reads, Side, Spot, again
from adapters.understanding.tokens import Token
from adapters.understanding.when.pieces import Clock, ClockRange, People, Stretch
from adapters.understanding.when.scan import NAME


def with_other_number(before: Side, after: Side, reads: Reads) -> tuple[Side, Side] | None:
    """
    Return both sides with a number of the second in place of the last one of the first; None if there is none.

    A mere number corrects whatever number was said last: "desk 4, no, 5", "for 2 hours, er, 3". One with its unit
    replaces a mere one: "for 2, no, 3 hours".
    """
    lex = reads.lex
    skipped = PAUSES | lex.talk.please | lex.verbs.make | lex.talk.it
    at = next((at for at, (token, _) in enumerate(after.items) if token.text not in skipped), None)
    end = _behind_content(before)
    if at is None or not end or not _is_number(after.items[at][0], lex):
        return None
    if isinstance(after.pieces.get(at), Stretch | People):
        matter = next(matter for matter, spots in after.said.items() if any(start == at for start, _ in spots))
        head = None if matter in before.said else _without_mere_number(before, end, lex)
        return (again(before.things, head, reads), after) if head else None
    if not _is_mere(after, at):
        return None
    width = 1 + _lettered(after.items, at)
    number, rest = after.items[at : at + width], again(after.things, after.items[at + width :], reads)
    if before.things.units and before.items[end - 1][0].text in {NAME, TAKEN}:
        label = "".join(token.raw for token, _ in number).upper()
        return replace(before, things=replace(before.things, units=(*before.things.units[:-1], label))), rest
    head = _renumbered(before, end, number, lex) if width == 1 else None
    return (again(before.things, head, reads), rest) if head else None


def _without_mere_number(before: Side, end: int, lex: Lexicon) -> list[Item] | None:
    """Return the tokens without the last number and the word that leads to it, if it has no unit."""
    lead = before.items[end - 2][0].text if end > 1 else ""
    if lead in lex.links.at - lex.spans.lasting or not _is_number(before.items[end - 1][0], lex):
        return None
    led = lead in lex.leading | lex.links.until
    return [*before.items[: end - 1 - led], *before.items[end:]]


def _is_mere(after: Side, at: int) -> bool:
    """Whether the number there is no more than that, or at most a clock of one word."""
    ends = [spot[1] for spots in after.said.values() for spot in spots if spot[0] == at]
    piece = after.pieces.get(at)
    return all(end == at + 1 for end in ends) and (piece is None or isinstance(piece, Clock))


def _renumbered(before: Side, end: int, number: Sequence[Item], lex: Lexicon) -> list[Item] | None:
    """Return the tokens with another number in what was said last."""
    spot = _with_number(before, end, lex)
    if spot is None:
        return None
    head, (start, end) = list(before.items), spot
    piece = before.pieces.get(start)
    if isinstance(piece, Clock):
        start += head[start][0].text in lex.leading | lex.links.until | lex.links.towards
    elif isinstance(piece, ClockRange):
        start = before.joint((start, end), lex) + 1
    else:
        place = next((place for place in range(end - 1, start - 1, -1) if _is_number(head[place][0], lex)), None)
        if place is None:
            return None
        start, end = place, place + 1
    head[start:end] = number
    return head


def _with_number(before: Side, end: int, lex: Lexicon) -> Spot | None:
    """Return what was said last or, if that has no number, the only piece that has one."""
    spots = {spot for spots in before.said.values() for spot in spots if spot[0] in before.pieces}
    numbered = {spot for spot in spots if any(_is_number(before.items[at][0], lex) for at in range(*spot))}
    last = next((spot for spot in numbered if spot[1] == end), None)
    return last or (numbered.pop() if len(numbered) == 1 else None)


def _behind_content(side: Side) -> int:
    """Return the place behind the last token that says something."""
    return next((at + 1 for at in range(len(side.items) - 1, -1, -1) if side.items[at][0].text not in PAUSES), 0)


def _is_number(token: Token, lex: Lexicon) -> bool:
    return token.value is not None or (token.text in lex.numbers.cardinals and token.text not in lex.numbers.articles)


def _lettered(items: Sequence[Item], at: int) -> bool:
    """Whether a single letter touches the number there, as in 12C."""
    behind = items[at + 1][0] if at + 1 < len(items) else None
    return behind is not None and behind.glued and behind.is_word and len(behind.text) == 1
